"""A part of a list: its name, how many lines it has, and a bar under the one that is seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QWidget

from desk.faces.kit.labels import Text, on_click, row
from desk.faces.kit.marks import Pill
from desk.faces.kit.theme import color

_PRESS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PartTab(QWidget):
    """A click, Space or Enter shows the part."""

    def __init__(self, words: str, chosen: Callable[[], object], *, px: int = 15) -> None:
        super().__init__()
        self._words, self._chosen = words, chosen
        self._small, self._lines = False, 0
        self._name = Text(words, px, 400, "teal.800")
        self._count = Pill("0", "neutral")
        self.setObjectName("tab")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setLayout(row(self._name, self._count, spacing=6, margins=(4, 4, 4, 6)))
        on_click(self, chosen)

    def put(self, count: int, here: bool) -> None:
        """How many lines there are, and whether this is the part that is seen."""
        self._lines = count
        self._count.put(str(count), "teal" if here else "neutral")
        self._say()
        font = self._name.font()
        font.setWeight(QFont.Weight.Bold if here else QFont.Weight.Normal)
        self._name.setFont(font)
        edge = color("teal.700") if here else "transparent"
        self.setStyleSheet(f"QWidget#tab {{ border-bottom: 3px solid {edge}; }}")
        self.setAccessibleName(f"{self._words} {count}")

    def compact(self, small: bool) -> None:
        """The number stands behind the name without a ground where there is little room."""
        self._small = small
        self._count.setVisible(not small)
        self._say()

    def _say(self) -> None:
        self._name.put(f"{self._words} {self._lines}" if self._small else self._words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESS and not event.isAutoRepeat():
            self._chosen()
        else:
            super().keyPressEvent(event)
