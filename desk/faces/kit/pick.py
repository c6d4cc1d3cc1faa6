"""Choosing one of many by typing: what fits is listed, arrows walk, Enter takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget

from desk.core.pinyin import initials
from desk.core.text import tr
from desk.faces.kit.buttons import Button
from desk.faces.kit.labels import Text, row
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.theme import color


class PickLayer(Veil):
    """A line to type in over a list; ``made`` is offered what was typed when nothing fits."""

    def __init__(
        self,
        window: QWidget,
        title: str,
        answers: Sequence[tuple[str, str]],
        choose: Callable[[str], None],
        made: Callable[[str], None] | None = None,
        make_words: str = "",
    ) -> None:
        super().__init__(window)
        self._answers, self._choose, self._made = list(answers), choose, made
        self._make_words = make_words
        self._keys: list[str] = []
        self.line = QLineEdit()
        self.line.setFixedHeight(40)
        self.line.setAccessibleName(title)
        self.line.setPlaceholderText(tr("first letters, pinyin or characters"))
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setFixedHeight(360)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setStyleSheet(
            f"QListWidget {{ border: 1px solid {color('line.base')}; border-radius: 6px;"
            " background: white; font-size: 15px; outline: none; }"
            f"QListWidget::item {{ height: 40px; padding-left: 10px;"
            f" border-bottom: 1px solid {color('line.100')}; color: {color('ink.900')}; }}"
            f"QListWidget::item:selected {{ background: {color('teal.50')};"
            f" color: {color('teal.900')}; border-left: 3px solid {color('teal.700')}; }}"
        )
        self.list.itemClicked.connect(lambda _: self._take())
        frame = panel(560)
        box = frame.layout()
        assert isinstance(box, QVBoxLayout)
        box.addWidget(Text(title, 20, 700))
        box.addWidget(self.line)
        box.addWidget(self.list)
        box.addLayout(row(None, Button(tr("Back"), key="Esc", height=44, px=16, on=self.dismiss)))
        self.put(frame)
        self._find("")
        self.line.setFocus()

    def _find(self, text: str) -> None:
        wanted = text.strip().lower()
        fitting = [
            (key, words)
            for key, words in self._answers
            if wanted in words.lower() or wanted in initials(words).lower()
        ]
        self._keys = [key for key, _ in fitting]
        self.list.clear()
        self.list.addItems([words for _, words in fitting])
        if self._made is not None and text.strip() and all(w != text.strip() for _, w in fitting):
            self._keys.append("")
            self.list.addItem(self._make_words.format(text=text.strip()))
        self.list.setCurrentRow(0)

    def _take(self) -> None:
        place, typed = self.list.currentRow(), self.line.text().strip()
        if not 0 <= place < len(self._keys):
            return
        key = self._keys[place]
        self.close_layer()
        if key:
            self._choose(key)
        elif self._made is not None:
            self._made(typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.line
            and isinstance(event, QKeyEvent)
            and event.type() == event.Type.KeyPress
        ):
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            key = Qt.Key(event.key())
            if key in steps:
                row_ = self.list.currentRow() + steps[key]
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, row_)))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return super().eventFilter(watched, event)
