"""W16: everything a worker owes an answer to, the worst first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.cases.follow import FollowUp
from desk.core.text import tr
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.labels import Rule, Text, clear, on_click, row
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.marks import Pill
from desk.faces.kit.theme import color
from desk.faces.window.follow_words import (
    KINDS,
    about,
    kind_words,
    light,
    next_words,
    of_kind,
    title,
)
from desk.faces.window.part_tab import PartTab

ON_A_PAGE = 8
WIDTH = 900


class FollowLayer(Veil):
    """The list in parts; arrows move, Enter or a digit looks at a line."""

    def __init__(
        self,
        window: QWidget,
        lines: Sequence[FollowUp],
        today: date,
        look: Callable[[FollowUp], None],
    ) -> None:
        super().__init__(window)
        self._lines, self._today, self._look = list(lines), today, look
        self._kind, self._chosen = 0, 0
        frame = panel(min(WIDTH, window.width() - 40), margins=20)
        box = frame.layout()
        self._parts = [PartTab(kind_words(k), partial(self._part, n)) for n, k in enumerate(KINDS)]
        tabs = row(*self._parts, None, spacing=20)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._foot = Text("", 13, 400, "ink.700")
        if isinstance(box, QVBoxLayout):
            box.addLayout(
                row(
                    Text(tr("To follow up"), 20, 700),
                    None,
                    KeyCap("←"),
                    KeyCap("→"),
                    Text(tr("part"), 13, 400, "ink.700"),
                    KeyCap("↑"),
                    KeyCap("↓"),
                    KeyCap("Enter"),
                    Text(tr("look"), 13, 400, "ink.700"),
                )
            )
            box.addLayout(tabs)
            box.addWidget(Rule("line.base"))
            box.addLayout(self._rows)
            back = Button(tr("Back"), key="Esc", height=44, on=self.dismiss, name="back")
            box.addLayout(row(self._foot, None, back))
        self.put(frame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("noRing", True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self._show()
        self.setFocus()

    def shown(self) -> list[FollowUp]:
        """The lines of the page that is seen."""
        lines = of_kind(self._lines, KINDS[self._kind])
        first = self._chosen // ON_A_PAGE * ON_A_PAGE
        return lines[first : first + ON_A_PAGE]

    def _show(self) -> None:
        for n, (kind, tab) in enumerate(zip(KINDS, self._parts, strict=True)):
            tab.put(len(of_kind(self._lines, kind)), n == self._kind)
        clear(self._rows)
        lines = of_kind(self._lines, KINDS[self._kind])
        for n, line in enumerate(self.shown()):
            self._rows.addWidget(self._row(n, line))
            self._rows.addWidget(Rule())
        if not lines:
            none = Text(tr("Nothing is due from you here."), 15, 400, "ink.700")
            none.setContentsMargins(4, 24, 4, 24)
            self._rows.addWidget(none)
        pages = -(-len(lines) // ON_A_PAGE)
        page = self._chosen // ON_A_PAGE + 1
        self._foot.put(tr("page {page} of {pages}", page=page, pages=pages) if pages > 1 else "")

    def _row(self, n: int, line: FollowUp) -> QWidget:
        holder = QWidget()
        holder.setObjectName("line")
        here = n == self._chosen % ON_A_PAGE
        ground = color("teal.50") if here else "white"
        holder.setStyleSheet(f"QWidget#line {{ background: {ground}; }}")
        holder.setFixedHeight(52)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(title(line), 15, 700 if here else 400).shrinking())
        words.addWidget(Text(about(line), 13, 400, "ink.700").shrinking())
        inside = row(KeyCap(str(n + 1)), margins=(8, 0, 8, 0), spacing=12)
        inside.addLayout(words, 1)
        inside.addWidget(light(line, self._today))
        inside.addWidget(Pill(next_words(line), "info" if line.next == "accept" else "neutral"))
        holder.setLayout(inside)
        on_click(holder, partial(self._open, n))
        return holder

    def _part(self, kind: int) -> None:
        self._kind, self._chosen = kind % len(KINDS), 0
        self._show()

    def _open(self, place: int) -> None:
        shown = self.shown()
        if 0 <= place < len(shown):
            self.close_layer()
            self._look(shown[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        count = len(of_kind(self._lines, KINDS[self._kind]))
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: ON_A_PAGE,
            Qt.Key.Key_PageUp: -ON_A_PAGE,
        }
        if text.isdigit() and int(text):
            self._open(int(text) - 1)
        elif key in steps and count:
            self._chosen = max(0, min(count - 1, self._chosen + steps[Qt.Key(key)]))
            self._show()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._part(self._kind + (1 if key == Qt.Key.Key_Right else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self._chosen % ON_A_PAGE)
        else:
            super().keyPressEvent(event)
