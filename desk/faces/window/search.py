"""W05: find a matter by characters, pinyin, initials, or the name it had before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.cases.under_way import OpenCase
from desk.core.text import data_text, tr
from desk.faces.kit.buttons import KeyCap
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Rule, Text, clear, on_click, row
from desk.faces.kit.layers import Veil
from desk.faces.kit.list_line import ListLine, popover_foot, popover_frame
from desk.faces.kit.marks import DeadlineLight, Pill
from desk.faces.kit.theme import color
from desk.matters.search import Hit, Search

MOST = 6
"""Matters that are shown at once."""


class SearchPopover(Veil):
    """Type, then Enter adds and closes, Tab adds and searches again, a digit adds that row."""

    def __init__(
        self,
        window: QWidget,
        search: Search,
        usage: dict[str, int],
        chosen: Callable[[str], None],
        *,
        top: int = 190,
        placeholder: str = "",
        under_way: Sequence[tuple[OpenCase, DeadlineLight]] = (),
        look: Callable[[str], None] | None = None,
        taken: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        super().__init__(window)
        self._taken = taken
        self._under_way, self._look = list(under_way)[:3], look
        self._search, self._usage, self._chosen = search, usage, chosen
        self._hits: list[Hit] = []
        self._place = 0
        frame = popover_frame(560)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(2, 6, 2, 2)
        layout.setSpacing(0)
        self.line = ListLine(self._key)
        self.line.setPlaceholderText(placeholder or tr("What is it about?"))
        self.line.setAccessibleName(tr("Find a matter"))
        self.line.textChanged.connect(self._find)
        layout.addLayout(
            row(
                Icon("search-line", 20, "ink.700"),
                self.line,
                Text(tr("initials, pinyin or characters"), 13, 400, "ink.700"),
                margins=(14, 0, 14, 0),
            )
        )
        self._known = self._cases()
        layout.addWidget(self._known)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        layout.addLayout(self._rows)
        layout.addWidget(
            popover_foot(
                (
                    ("Enter", tr("add")),
                    (tr("digit"), tr("add that one")),
                    ("Tab", tr("add and search again")),
                )
            )
        )
        self.put(frame, top=top)
        self._find("")
        self.line.setFocus()

    def _cases(self) -> QWidget:
        """What the person has under way, told before anything is typed; a digit looks at it."""
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 0, 0, 4)
        lines.setSpacing(0)
        for n, (case, light) in enumerate(self._under_way):
            line = QWidget()
            line.setFixedHeight(38)
            line.setLayout(
                row(
                    KeyCap(str(n + 1)),
                    Text(tr("under way"), 13, 400, "ink.700"),
                    Text(data_text(case.name), 15).shrinking(),
                    light,
                    None,
                    margins=(14, 0, 14, 0),
                    spacing=12,
                )
            )
            on_click(line, partial(self._open, n))
            lines.addWidget(Rule())
            lines.addWidget(line)
        return holder

    def _open(self, place: int) -> None:
        if self._look is not None and place < len(self._under_way):
            self.close_layer()
            self._look(self._under_way[place][0].case_id)

    def _find(self, text: str) -> None:
        taken = set(self._taken())
        found = self._search.find(text, self._usage, limit=MOST + len(taken))
        # What is there already is found last: whoever types on wants another one.
        self._hits = sorted(found, key=lambda hit: hit.matter.code in taken)[:MOST]
        self._place = 0
        self._show(text)

    def _show(self, text: str) -> None:
        clear(self._rows)
        for n, hit in enumerate(self._hits):
            self._rows.addWidget(Rule())
            self._rows.addWidget(self._row(n, hit))
        self._known.setVisible(not text.strip() and bool(self._under_way))
        if text.strip() and not self._hits:
            empty = Text(
                tr("Nothing found. Try another word, or its first letters."), 14, 400, "ink.700"
            )
            empty.setContentsMargins(18, 14, 18, 14)
            self._rows.addWidget(empty)

    def _row(self, n: int, hit: Hit) -> QWidget:
        line = QWidget()
        line.setObjectName("line")
        ground = color("teal.50") if n == self._place else "white"
        line.setStyleSheet(f"QWidget#line {{ background: {ground}; }}")
        names = QVBoxLayout()
        names.setSpacing(1)
        head = row(
            Text(data_text(hit.matter.name), 16, 700 if n == self._place else 400), spacing=10
        )
        if hit.old_name:
            head.addWidget(
                Pill(
                    tr("old name: {name}", name=data_text(hit.old_name)), "info", "information-line"
                )
            )
        if hit.matter.code in self._taken():
            head.addWidget(Pill(tr("added already"), "teal", "check-line"))
        head.addStretch(1)
        names.addLayout(head)
        names.addWidget(Text(self._about(hit), 13, 400, "ink.700"))
        layout = row(margins=(14, 8, 14, 8), spacing=12)
        layout.addWidget(KeyCap(str(n + 1)))
        layout.addLayout(names, 1)
        if n == self._place:
            layout.addWidget(KeyCap("Enter"))
        line.setLayout(layout)
        on_click(line, partial(self._add, n, again=False))
        return line

    def _about(self, hit: Hit) -> str:
        m = hit.matter
        when = (
            tr("done at once")
            if m.instant
            else tr("{n} working days", n=m.promised.days if m.promised else 0)
            if m.promised is None or m.promised.unit == "working"
            else tr("{n} days", n=m.promised.days)
        )
        what = tr("{n} materials", n=len(m.needs))
        lead = ""
        if hit.old_name:
            lead = tr(
                "{old} has ended, take {new}. ", old=data_text(hit.old_name), new=data_text(m.name)
            )
        return f"{lead}{when}，{what}，{data_text(m.department)}"

    def _add(self, place: int, *, again: bool) -> None:
        if not 0 <= place < len(self._hits):
            return
        code = self._hits[place].matter.code
        if again:
            self._chosen(code)
            self.line.clear()
        else:
            self.close_layer()
            self._chosen(code)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add(self._place, again=False)
        elif key == Qt.Key.Key_Tab:
            self._add(self._place, again=True)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._place = max(0, min(len(self._hits) - 1, self._place + step))
            self._show(self.line.text())
        elif key == Qt.Key.Key_Escape:
            self.close_layer()
        elif event.text().isdigit() and self._hits and not event.modifiers():
            self._add(int(event.text()) - 1, again=False)
        elif event.text().isdigit() and not self.line.text() and int(event.text()):
            self._open(int(event.text()) - 1)
        else:
            return False
        return True
