"""The left column of a small screen: ticket, clock and queue in 84 pixels."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.core.text import tr, tr_duration
from desk.faces.kit.buttons import Button
from desk.faces.kit.labels import Card, Rule, Text, clear, on_click, row
from desk.faces.kit.theme import font
from desk.faces.window.follow_cards import LIGHTS, Light, counts
from desk.faces.window.session import WindowSession
from desk.faces.window.words import miss_words

WIDTH = 84
SHOWN = 7
_CENTRE = Qt.AlignmentFlag.AlignHCenter


def key_button(key: str, words: str, on: Callable[[], None], name: str) -> Button:
    """A button of which only the key is seen; its words are on its tip and read aloud."""
    button = Button(key, height=32, on=on, name=name)
    button.setFixedWidth(64)
    button.setToolTip(words)
    button.setAccessibleName(f"{words} {key}")
    return button


class StripCard(Card):
    """The same as the cards of a large screen, narrow."""

    def __init__(
        self,
        *,
        call: Callable[[], None],
        recall: Callable[[], None],
        miss: Callable[[], None],
        hold: Callable[[], None],
        follow: Callable[[], None],
    ) -> None:
        super().__init__(margins=(4, 10, 4, 10), spacing=4)
        self._title = Text("", 12, 400, "ink.700", align=_CENTRE)
        self._number = Text("", 22, 700, "teal.800", align=_CENTRE)
        self._timer = Text("", 14, 700, align=_CENTRE)
        self.recall = key_button("F4", tr("Call again"), recall, "strip_recall")
        self.miss = key_button("⇧F4", tr("Missed"), miss, "strip_miss")
        self.hold = key_button("F8", tr("Hold"), hold, "strip_hold")
        self.next = key_button("F2", tr("Finish and call"), call, "strip_next")
        for widget in (self._title, self._number, self._timer):
            self.body.addWidget(widget)
        for button in (self.recall, self.miss, self.hold):
            self.body.addWidget(button, 0, _CENTRE)
        self.body.addSpacing(4)
        self.body.addWidget(Rule("line.base"))
        self.body.addWidget(Text(tr("Waiting"), 12, 400, "ink.700", align=_CENTRE))
        self._count = Text("", 20, 700, align=_CENTRE)
        self.body.addWidget(self._count)
        self.body.addWidget(self.next, 0, _CENTRE)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        self._follow: list[Text] = []
        foot = QWidget()
        marks = QVBoxLayout(foot)
        marks.setContentsMargins(0, 0, 0, 0)
        marks.setSpacing(2)
        marks.addWidget(Text(tr("follow up"), 12, 400, "ink.700", align=_CENTRE))
        for state in LIGHTS:
            number = Text("0", 14)
            self._follow.append(number)
            marks.addLayout(row(None, Light(state), number, None, spacing=6))
        foot.setToolTip("Ctrl J")
        on_click(foot, follow)
        self.body.addWidget(foot)

    def refresh(self, session: WindowSession, *, ready: str, hold: str) -> None:
        """Show it; ``ready`` and ``hold`` say why F2 or F8 cannot be, or are empty."""
        ticket, line = session.ticket, session.live.line
        called = ticket is not None and ticket.state == "called"
        self._title.put(tr("Calling") if called else tr("Serving"))
        number = ticket.number if ticket else tr("No ticket")
        self._number.put(number)
        self._number.setFont(font(22 if len(number) < 5 and ticket else 14, 700))
        for button in (self.recall, self.miss):
            button.setVisible(called)
        if called:
            self.miss.forbid(None if session.may_miss() else miss_words(*session.miss_after))
        self.hold.setVisible(not called)
        self._allow(self.hold, hold, tr("Hold"))
        self._allow(self.next, ready, tr("Finish and call"))
        self._count.put(str(line.count))
        for label, n in zip(self._follow, counts(session.live.follow), strict=True):
            label.put(str(n))
        clear(self._rows)
        for person in line.first[:SHOWN]:
            tint = "ink.900" if person.servable else "ink.600"
            self._rows.addWidget(Text(person.number, 14, 400, tint, align=_CENTRE))
        if line.count > SHOWN:
            more = tr("and {n} more", n=line.count - SHOWN)
            self._rows.addWidget(Text(more, 12, 400, "ink.700", align=_CENTRE))

    @staticmethod
    def _allow(button: Button, why_not: str, words: str) -> None:
        button.forbid(why_not or None)
        button.setToolTip(why_not or words)

    def tick(self, seconds: float | None) -> None:
        """How long this has lasted."""
        self._timer.put("" if seconds is None else tr_duration(seconds))
