"""Ctrl K: one line that finds matters, persons and cases."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.buttons import KeyCap
from desk.faces.kit.finder import Finder, Found
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Rule, Text, clear, on_click, row
from desk.faces.kit.layers import Veil
from desk.faces.kit.list_line import ListLine, popover_foot, popover_frame
from desk.faces.kit.marks import Pill
from desk.faces.kit.theme import color

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_ICONS = {"matter": "file-list-3-line", "person": "user-line", "case": "folder-2-line"}


class FindPopover(Veil):
    """Type; arrows choose, Enter opens. Digits are part of what is looked for.

    It is looked for beside the screen. The lines stay until the answer has come; an arrow or Enter
    pressed before then is meant for the answer and waits for it.
    """

    def __init__(self, window: QWidget, finder: Finder, chosen: Callable[[Found], None]) -> None:
        super().__init__(window)
        self._finder, self._chosen = finder, chosen
        self.found: list[Found] = []
        self._place = 0
        self._waiting = False
        self._early: list[int] = []
        self.closed.connect(finder.forget)
        frame = popover_frame(680)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(2, 6, 2, 2)
        layout.setSpacing(0)
        self.line = ListLine(self._key)
        self.line.setPlaceholderText(tr("Person, case or matter"))
        self.line.setAccessibleName(tr("Find a person, a case or a matter"))
        self.line.textChanged.connect(self._find)
        layout.addLayout(row(Icon("search-line", 20, "ink.700"), self.line, margins=(14, 0, 14, 0)))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        layout.addLayout(self._rows)
        layout.addWidget(
            popover_foot((("↑", ""), ("↓", tr("choose a line")), ("Enter", tr("look at it"))))
        )
        self.put(frame, top=64)
        self._show()
        self.line.setFocus()

    def _find(self, text: str) -> None:
        self._early.clear()
        self._waiting = bool(text.strip())
        if self._waiting:
            self._finder.ask(text, self._answer)
        else:
            self._finder.forget()
            self._answer([])

    def _answer(self, found: list[Found]) -> None:
        early, self._early, self._waiting = self._early, [], False
        self.found, self._place = found, 0
        self._show()
        for key in early:
            self._do(key)
            if key in _ENTER:
                # What follows an Enter was pressed because nothing had happened yet.
                break

    def _show(self) -> None:
        clear(self._rows)
        text = self.line.text().strip()
        if not self.found:
            words = (
                tr("Nothing found. Try another word, or its first letters.")
                if text
                else tr(
                    "A name in characters, pinyin or initials, the last four of an identity number"
                    " or telephone, a case number, or a matter by its initials."
                )
            )
            hint = Text(words, 14, 400, "ink.700", wrap=True)
            hint.setContentsMargins(18, 12, 18, 14)
            self._rows.addWidget(hint)
        for n, found in enumerate(self.found):
            self._rows.addWidget(Rule())
            self._rows.addWidget(self._row(n, found))

    def _row(self, n: int, found: Found) -> QWidget:
        chosen = n == self._place
        line = QWidget()
        line.setObjectName("line")
        ground = color("teal.50") if chosen else "white"
        line.setStyleSheet(f"QWidget#line {{ background: {ground}; }}")
        words = {"matter": tr("matter"), "person": tr("person"), "case": tr("case")}[found.kind]
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(Text(found.title, 16, 700 if chosen else 400).shrinking())
        names.addWidget(Text(found.about, 13, 400, "ink.700").shrinking())
        layout = row(margins=(14, 7, 14, 7), spacing=12)
        layout.addWidget(Icon(_ICONS[found.kind], 20, "teal.700"))
        layout.addLayout(names, 1)
        layout.addWidget(Pill(words, "teal" if found.kind == "matter" else "neutral"))
        if chosen:
            layout.addWidget(KeyCap("Enter"))
        line.setLayout(layout)
        on_click(line, partial(self._open, n))
        return line

    def _open(self, place: int) -> None:
        if 0 <= place < len(self.found):
            found = self.found[place]
            self.close_layer()
            self._chosen(found)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_layer()
        elif key not in (*_ENTER, *_ARROWS):
            return False
        elif self._waiting:
            self._early.append(key)
        else:
            self._do(key)
        return True

    def _do(self, key: int) -> None:
        if key in _ENTER:
            self._open(self._place)
        else:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._place = max(0, min(len(self.found) - 1, self._place + step))
            self._show()
