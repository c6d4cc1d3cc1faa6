"""What there is to follow up, beside the work: a short list between visits, counts within one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.cases.follow import FollowUp
from desk.core.text import tr
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.labels import Card, Rule, Text, clear, on_click, row
from desk.faces.kit.marks import paint_light
from desk.faces.window.follow_words import about, kind_words, light, next_words, of_kind, title
from desk.faces.window.part_tab import PartTab

SHOWN = 5
PARTS = ("all", "asking", "material", "answer")
"""The parts beside the work; the whole list has more."""


class FollowCard(Card):
    """Between visits: the worst lines of a part, each with its next step."""

    def __init__(self, open_all: Callable[[], None], look: Callable[[FollowUp], None]) -> None:
        super().__init__(margins=(0, 0, 0, 6), spacing=0)
        self._look = look
        self._lines: Sequence[FollowUp] = ()
        self._today = date.min
        self._kind = PARTS[0]
        head = row(
            Text(tr("To follow up"), 16, 700),
            None,
            KeyCap("Ctrl J"),
            margins=(16, 12, 16, 4),
        )
        top = QWidget()
        top.setLayout(head)
        on_click(top, open_all)
        self.body.addWidget(top)
        self.parts = {
            kind: PartTab(kind_words(kind), partial(self.show_part, kind), px=14) for kind in PARTS
        }
        for tab in self.parts.values():
            tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tabs = row(*self.parts.values(), None, margins=(12, 0, 12, 0), spacing=12)
        self.body.addLayout(self._tabs)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self._shown: object = None

    def compact(self, small: bool) -> None:
        """Closer together on a small screen."""
        for tab in self.parts.values():
            tab.compact(small)

    def show_part(self, kind: str) -> None:
        """Only the lines of a part."""
        self._kind = kind
        self.put(self._lines, self._today)

    def put(self, lines: Sequence[FollowUp], today: date) -> None:
        """Show those of the part that is seen, the worst first."""
        key = (tuple(lines), today, self._kind)
        if key == self._shown:
            return
        self._shown, self._lines, self._today = key, lines, today
        for kind, tab in self.parts.items():
            tab.put(len(of_kind(lines, kind)), kind == self._kind)
        clear(self._rows)
        seen = of_kind(lines, self._kind)
        for line in seen[:SHOWN]:
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(Text(title(line), 14, 700).shrinking())
            second = row(
                light(line, today), Text(about(line), 13, 400, "ink.700").shrinking(), spacing=10
            )
            second.setStretch(1, 1)
            words.addLayout(second)
            go = Button(next_words(line), height=30, on=partial(self._look, line))
            inside = row(margins=(16, 6, 16, 6), spacing=10)
            inside.addLayout(words, 1)
            inside.addWidget(go)
            holder = QWidget()
            holder.setLayout(inside)
            self._rows.addWidget(Rule())
            self._rows.addWidget(holder)
        if not seen:
            said = tr("Nothing is due from you here.") if lines else tr("Nothing is due from you.")
            none = Text(said, 14, 400, "ink.700")
            none.setContentsMargins(16, 12, 16, 10)
            self._rows.addWidget(Rule())
            self._rows.addWidget(none)


def counts(lines: Sequence[FollowUp]) -> tuple[int, int, int]:
    """Due by today, asked and not answered, and waiting for the resident's material."""
    due = sum(x.light in ("overdue", "red") for x in lines)
    asked = sum(x.kind == "asking" for x in lines)
    return due, asked, sum(x.next in ("material", "wait") for x in lines)


LIGHTS = ("red", "yellow", "stopped")


class Light(QWidget):
    """The mark of a light without words."""

    def __init__(self, state: str) -> None:
        super().__init__()
        self._state = state
        self.setFixedSize(14, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_light(painter, self._state, QRectF(self.rect()))


class FollowCounts(Card):
    """Within a visit: how much waits, told by mark, words and number."""

    def __init__(self, open_all: Callable[[], None]) -> None:
        super().__init__(margins=(0, 0, 0, 4), spacing=0)
        self.body.addLayout(
            row(
                Text(tr("To follow up"), 16, 700),
                None,
                KeyCap("Ctrl J"),
                margins=(16, 12, 16, 8),
            )
        )
        self._numbers: list[Text] = []
        for state, tint, words in (
            ("red", "error.text", tr("due or over")),
            ("yellow", "warn.text", tr("asked first, no answer yet")),
            ("stopped", "ink.900", tr("resident brings material")),
        ):
            number = Text("0", 16, 700)
            self._numbers.append(number)
            line = QWidget()
            line.setFixedHeight(40)
            line.setLayout(
                row(Light(state), Text(words, 14, 400, tint), None, number, margins=(16, 0, 16, 0))
            )
            self.body.addWidget(Rule())
            self.body.addWidget(line)
        on_click(self, open_all)

    def put(self, lines: Sequence[FollowUp]) -> None:
        """Show how many there are."""
        for label, n in zip(self._numbers, counts(lines), strict=True):
            label.put(str(n))
