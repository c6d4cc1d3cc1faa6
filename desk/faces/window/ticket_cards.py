"""Beside a visit: the ticket at the window, and the line behind it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.core.text import data_text, tr, tr_duration, tr_time
from desk.faces.kit.buttons import Button
from desk.faces.kit.labels import Card, Rule, Text, clear, row
from desk.faces.kit.marks import Pill
from desk.faces.kit.theme import font
from desk.faces.window.session import WindowSession
from desk.faces.window.words import minutes, miss_words


class ServingCard(Card):
    """The ticket at the window: number, how long, call again, hold."""

    def __init__(
        self, recall: Callable[[], None], hold: Callable[[], None], miss: Callable[[], None]
    ) -> None:
        super().__init__(spacing=6)
        self._title = Text("", 13, 400, "ink.700")
        self._class = Pill("", "teal")
        self.number = Text("", 44, 700, "teal.800")
        self.timer = Text("", 19, 700)
        self._timer_words = Text("", 12, 400, "ink.700")
        self._from = Text("", 13, 400, "ink.700", wrap=True)
        self.recall = Button(tr("Call again"), key="F4", on=recall, name="recall")
        self.hold = Button(tr("Hold"), key="F8", on=hold, name="hold")
        self.miss = Button(tr("Missed"), key="⇧F4", on=miss, name="miss")
        self.body.addLayout(row(self._title, None, self._class))
        clock = QVBoxLayout()
        clock.setSpacing(0)
        clock.addWidget(self.timer, 0, Qt.AlignmentFlag.AlignRight)
        clock.addWidget(self._timer_words, 0, Qt.AlignmentFlag.AlignRight)
        top = row(self.number, None)
        top.addLayout(clock)
        self.body.addLayout(top)
        self.body.addWidget(self._from)
        self._buttons = QHBoxLayout()
        for button in (self.recall, self.miss, self.hold):
            self._buttons.addWidget(button, 1)
        self.body.addLayout(self._buttons)

    def refresh(self, session: WindowSession, names: dict[str, str], hold: str) -> None:
        """Show the ticket and its clock; ``hold`` says why it cannot be put aside."""
        now = session.desk.clock.now()
        ticket = session.ticket
        if ticket is None:
            self._title.put(tr("Serving"))
            self.number.put(tr("No ticket"))
            self.number.setFont(font(28, 700))
            self._class.put(tr("direct"), "neutral")
            self._from.put("")
        else:
            calling = ticket.state == "called"
            self._title.put(tr("Calling") if calling else tr("Serving"))
            self.number.put(ticket.number)
            self.number.setFont(font(44, 700))
            self._class.put(
                tr("call {n}", n=ticket.calls)
                if calling
                else names.get(ticket.letter, ticket.letter),
                "info" if calling else "teal",
                "volume-up-line" if calling else "",
            )
            waited = (ticket.called_at or now) - ticket.issued_at
            issued = tr_time(ticket.issued_at)
            whole = int(waited.total_seconds() // 60)
            self._from.put(
                tr("Issued {time}, waited {wait}", time=issued, wait=tr("{n} min", n=whole))
                if whole
                else tr("Issued {time}, called at once", time=issued)
            )
        called = ticket is not None and ticket.state == "called"
        self.recall.setVisible(called)
        self.miss.setVisible(called)
        self.hold.setVisible(not called)
        if called:
            self.miss.forbid(None if session.may_miss() else miss_words(*session.miss_after))
        self.hold.forbid(hold or None)
        self._timer_words.put(tr("since the call") if called else tr("served"))

    def tick(self, seconds: float | None) -> None:
        """How long this has lasted."""
        self.timer.put("" if seconds is None else tr_duration(seconds))


class LineCard(Card):
    """The queue beside a visit: F2 and the next in line."""

    def __init__(self, call: Callable[[], None]) -> None:
        super().__init__(margins=(0, 0, 0, 8), spacing=0)
        self._count = Text("", 13, 400, "ink.700")
        self.body.addLayout(
            row(Text(tr("Queue"), 16, 700), None, self._count, margins=(16, 12, 16, 8))
        )
        self.next = Button("", key="F2", height=52, px=15, on=call, name="next")
        self.body.addLayout(row(self.next, margins=(14, 0, 14, 0)))
        self._why = Text("", 13, 400, "ink.700", wrap=True)
        self._why.setContentsMargins(16, 6, 16, 0)
        self.body.addWidget(self._why)
        self.body.addSpacing(8)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._shown: object = None
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def refresh(self, session: WindowSession, why_not: str) -> None:
        """Show who waits; ``why_not`` says why F2 has to wait."""
        line = session.live.line
        self._count.put(tr("{n} waiting", n=line.count))
        number = session.next_number()
        self.next.set_label(
            tr("Finish and call {number}", number=number) if number else tr("Finish this visit")
        )
        self.next.forbid(why_not or None)
        self._why.put(why_not)
        self._why.setVisible(bool(why_not))
        shown = line.first[:9]
        key = (
            [(p.number, p.servable, p.priority, p.appointment_at, p.waited_s // 60) for p in shown],
            line.count,
        )
        if key == self._shown:
            return
        self._shown = key
        clear(self._rows)
        for person in shown:
            holder = QWidget()
            holder.setFixedHeight(37)
            kind: QWidget | None = None
            if person.priority:
                kind = Pill(tr("priority"), "citrus", "heart-line")
            elif person.appointment_at:
                kind = Pill(tr("appointment"), "info", "calendar-line")
            items: list[QWidget | int | None] = [
                Text(person.number, 16, 700, "ink.900" if person.servable else "ink.600"),
                6,
                Text(data_text(person.class_name), 13, 400, "ink.700").shrinking(),
            ]
            if kind is not None:
                items += [4, kind]
            items += [None, Text(minutes(person.waited_s, short=True), 13, 400, "ink.700")]
            holder.setLayout(row(*items, margins=(16, 0, 16, 0), spacing=4))
            self._rows.addWidget(Rule())
            self._rows.addWidget(holder)
        if not shown:
            none = Text(tr("Nobody is waiting."), 14, 400, "ink.700")
            none.setContentsMargins(16, 8, 16, 8)
            self._rows.addWidget(none)
        if line.count > len(shown):
            more = Text(tr("and {n} more", n=line.count - len(shown)), 13, 400, "ink.700")
            more.setContentsMargins(16, 6, 16, 4)
            self._rows.addWidget(more)
