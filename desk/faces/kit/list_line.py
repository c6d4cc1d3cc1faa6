"""The pieces of a search that lies over the screen: its frame, its line, its foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from desk.core.text import tr
from desk.faces.kit.buttons import KeyCap
from desk.faces.kit.labels import Text, row
from desk.faces.kit.theme import color, font


class ListLine(QLineEdit):
    """A line whose Enter, Tab, digits and arrows belong to the list below it."""

    def __init__(self, keys: Callable[[QKeyEvent], bool]) -> None:
        super().__init__()
        self._keys = keys
        self.setProperty("noRing", True)
        self.setObjectName("search_line")
        self.setFont(font(20, 700))
        self.setStyleSheet("border: none; background: transparent; font-size: 20px;")
        self.setFixedHeight(44)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            taken = self._keys(event)
            if taken:
                return True
        return super().event(event)


def popover_frame(width: int) -> QFrame:
    """The white panel with the focus colour round it."""
    frame = QFrame()
    frame.setObjectName("search")
    frame.setFixedWidth(width)
    frame.setStyleSheet(
        f"QFrame#search {{ background: white; border: 3px solid {color('focus.light')};"
        " border-radius: 10px; }"
    )
    return frame


def popover_foot(keys: Sequence[tuple[str, str]]) -> QWidget:
    """The keys of a search; Esc stands at the right."""
    foot = QWidget()
    foot.setObjectName("foot")
    foot.setStyleSheet(f"QWidget#foot {{ background: {color('surface.sub')}; }}")
    foot.setFixedHeight(38)
    items: list[QWidget | int | None] = []
    for key, words in keys:
        items += [KeyCap(key), *([Text(words, 13)] if words else [])]
    foot.setLayout(row(*items, None, KeyCap("Esc"), Text(tr("back"), 13), margins=(14, 0, 14, 0)))
    return foot
