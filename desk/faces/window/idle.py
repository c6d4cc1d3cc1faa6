"""W03: nobody at the window; who is next, who waits, how the hall is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.core.clock import local_day
from desk.core.text import data_text, tr, tr_duration, tr_time
from desk.faces.kit.buttons import Button, Switch
from desk.faces.kit.labels import Card, Rule, Text, clear, row
from desk.faces.kit.marks import Pill
from desk.faces.kit.theme import color
from desk.faces.window.acts import Acts
from desk.faces.window.day_card import DayCard
from desk.faces.window.follow_cards import FollowCard
from desk.faces.window.hall_list import HallList
from desk.faces.window.held_card import HeldCard
from desk.faces.window.last_line import LastLine
from desk.faces.window.next_card import NextCard
from desk.faces.window.queue_table import QueueTable
from desk.faces.window.session import WindowSession
from desk.queue.queries import Missed

WIDE_LINE_FROM = 1780
"""Pixels of this screen from which the line has its full columns."""


class IdleScreen(QWidget):
    """Three columns: this window, the line, the hall."""

    def __init__(
        self,
        session: WindowSession,
        acts: Acts,
        *,
        lock: Callable[[], None],
        focus: Callable[[QWidget], None],
    ) -> None:
        super().__init__()
        self.setObjectName("idle")
        self._session, self._focus = session, focus
        self._call_one = acts.queue.call_one
        self._free_since = session.desk.clock.now()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        self._left = QWidget()
        self._left.setFixedWidth(276)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        me = Card()
        self._state = Pill(tr("free"), "ok", "checkbox-circle-line")
        me.body.addLayout(row(Text(tr("This window"), 13, 400, "ink.700"), None, self._state))
        self._timer = Text("00:00", 34, 700, "teal.800")
        self.last = LastLine()
        timed = row(self._timer, self.last, spacing=8)
        timed.setAlignment(self.last, Qt.AlignmentFlag.AlignBottom)
        timed.setStretch(1, 1)
        me.body.addLayout(timed)
        self._away = Button(tr("Away"), key="Ctrl D", on=acts.queue.away, name="away")
        self._lock = Button(tr("Lock"), key="Ctrl L", on=lock, name="lock")
        me.body.addLayout(row(self._away, self._lock))
        left.addWidget(me)
        self._classes = Card(spacing=0, margins=(16, 12, 16, 12))
        self._class_rows = QVBoxLayout()
        self._class_rows.setSpacing(0)
        self._classes.body.addWidget(Text(tr("Tickets this window takes"), 16, 700))
        self._classes.body.addSpacing(6)
        self._classes.body.addLayout(self._class_rows)
        order = tr("Calling order: priority, appointments, then by the time of the ticket")
        self._classes.body.addSpacing(8)
        self._classes.body.addWidget(Text(order, 13, 400, "ink.700", wrap=True))
        left.addWidget(self._classes)
        self.day = DayCard(session)
        left.addWidget(self.day)
        self._news = Card()
        self._news.body.addWidget(Text(tr("Hall notices"), 16, 700))
        self._news_rows = QVBoxLayout()
        self._news.body.addLayout(self._news_rows)
        self._news.body.addStretch(1)
        left.addWidget(self._news, 1)
        layout.addWidget(self._left)
        middle = QVBoxLayout()
        middle.setSpacing(12)
        self.next = NextCard(session, acts.queue.call_next)
        middle.addWidget(self.next)
        self.queue = QueueTable()
        self.queue.call.connect(acts.queue.call_one)
        self.queue.more.connect(session.show_more)
        middle.addWidget(self.queue, 1)
        layout.addLayout(middle, 1)
        self._right = QWidget()
        self._right.setFixedWidth(424)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        self.follow = FollowCard(acts.follow.open, acts.follow.look)
        right.addWidget(self.follow)
        self._held = HeldCard(acts.queue.resume)
        right.addWidget(self._held)
        self._hall = HallList()
        right.addWidget(self._hall, 1)
        layout.addWidget(self._right)
        self._shown: object = None
        self._missed: list[Missed] | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Beside the full columns the line needs more room than the rest of this screen.
        self.queue.compact(self.width() < WIDE_LINE_FROM)

    def compact(self, small: bool) -> None:
        """Narrower columns on a small screen."""
        self._left.setFixedWidth(220 if small else 276)
        self._right.setFixedWidth(300 if small else 424)
        self.next.compact(small)
        self.follow.compact(small)
        self.last.compact(small)
        self._news.setVisible(not small)

    def enter(self) -> None:
        """The window is free from now on."""
        self._free_since = self._session.desk.clock.now()
        self._session.show_more(False)
        self._focus(self.queue)
        self.refresh()

    def tick(self) -> None:
        """Once a second."""
        now = self._session.desk.clock.now()
        self._timer.put(tr_duration((now - self._free_since).total_seconds()))

    def refresh(self) -> None:
        """Show the hall as it is, without moving focus or choice."""
        session, live = self._session, self._session.live
        if session.seat is None:
            return
        self.tick()
        self._state.put(
            *(
                (tr("away"), "neutral", "pause-line")
                if session.away
                else (tr("free"), "ok", "checkbox-circle-line")
            )
        )
        self.last.put(live.last)
        self._away.set_label(tr("Back") if session.away else tr("Away"))
        names = {m.code: m.short for m in session.desk.catalogue.by_code.values()}
        self.next.put(live.line.next, names)
        self.queue.late_s = session.desk.here.number("window.long_wait_minutes") * 60
        self.queue.put(live.line, names)
        self._show_missed()
        minutes = session.desk.here.number("window.long_visit_minutes")
        self._hall.put(live.windows, session.seat.window.id, session.desk.clock.now(), minutes * 60)
        self._show_classes()
        self.day.refresh()
        clear(self._news_rows)
        for words in live.notices:
            self._news_rows.addWidget(Text(data_text(words), 14, 400, "ink.700", wrap=True))
        self._held.put(live.held, names)
        self.follow.put(live.follow, local_day(session.desk.clock.now()))

    def _show_missed(self) -> None:
        missed = self._session.live.missed
        if missed != self._missed:
            self._missed = missed
            self.queue.put_foot(self._missed_widgets(missed))

    def _missed_widgets(self, missed: list[Missed]) -> list[QWidget]:
        if not missed:
            return [Text(tr("Nobody was missed."), 14, 400, "ink.700")]
        last = missed[-1]
        return [
            Text(tr("{n} missed", n=len(missed)), 14, 700),
            Text(last.number, 14, 700),
            Text(
                tr("called {n} times, since {time}", n=last.calls, time=tr_time(last.since)),
                14,
                400,
                "ink.700",
            ),
            Button(
                tr("Call {number} again", number=last.number),
                height=30,
                on=lambda: self._call_one(last.ticket_id),
                name="call_missed",
            ),
        ]

    def _show_classes(self) -> None:
        session = self._session
        seat, worker = session.seat, session.worker
        if seat is None or worker is None:
            return
        key = (seat.classes, worker.skills)
        if key == self._shown:
            return
        self._shown = key
        clear(self._class_rows)
        for info in session.classes():
            if info.letter not in seat.window.classes:
                continue
            on = info.letter in seat.classes
            switch = Switch(on, data_text(info.name))
            switch.setObjectName(f"class_{info.letter}")
            switch.setEnabled(info.letter in worker.skills)
            switch.clicked.connect(lambda _=False, x=info.letter: self._toggle(x))
            disc = Text(info.letter, 12, 700, "white", align=Qt.AlignmentFlag.AlignCenter)
            disc.setFixedSize(22, 22)
            disc.setStyleSheet(
                f"background: {color('teal.700' if on else 'teal.100')};"
                f" color: {color('white' if on else 'teal.800')}; border-radius: 11px;"
            )
            holder = QWidget()
            holder.setFixedHeight(40)
            words = tr("takes") if on else tr("not")
            holder.setLayout(
                row(
                    disc,
                    Text(data_text(info.name), 14),
                    None,
                    Text(words, 13, 400, "ink.700"),
                    switch,
                )
            )
            self._class_rows.addWidget(holder)
            self._class_rows.addWidget(Rule())

    def _toggle(self, letter: str) -> None:
        seat = self._session.seat
        if seat is None:
            return
        letters = set(seat.classes) ^ {letter}
        self._shown = None
        if letters:
            self._session.set_classes([x for x in seat.window.classes if x in letters])
        else:
            self.refresh()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.queue.setFocus()
