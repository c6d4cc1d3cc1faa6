"""W03: nobody at the window; who is next, who waits, how the hall is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.core.text import data_text, tr, tr_duration, tr_time
from desk.faces.kit.buttons import Button, KeyCap, Switch
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Card, Rule, Text, clear, on_click, row
from desk.faces.kit.marks import Pill
from desk.faces.kit.theme import color, font, qcolor
from desk.faces.window.session import WindowSession
from desk.queue.queries import Waiting, WindowLine

LONG_WAIT_S = 12 * 60
LONG_VISIT_S = 15 * 60


def minutes(seconds: float) -> str:
    """A wait in words: 9 min, or just taken."""
    whole = int(seconds // 60)
    return tr("{n} min", n=whole) if whole else tr("just now")


def priority_words(reason: str | None) -> str:
    """Why somebody goes first."""
    return {
        "age": tr("Priority: 65 or older"),
        "disability": tr("Priority: disability"),
        "pregnancy": tr("Priority: pregnancy"),
        "military": tr("Priority: military"),
    }.get(reason or "", "")


class WaitBar(QWidget):
    """How long somebody has waited: a bar and the minutes."""

    def __init__(self, seconds: int, longest: int) -> None:
        super().__init__()
        self._seconds, self._longest = seconds, max(longest, 60)
        self.setFixedSize(150, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        late = self._seconds >= LONG_WAIT_S
        width = max(4.0, 70 * self._seconds / self._longest)
        painter.fillRect(QRectF(0, 8, width, 8), qcolor("warn.mark" if late else "teal.300"))
        painter.setPen(qcolor("ink.900"))
        painter.setFont(font(14, 700 if late else 400))
        painter.drawText(
            QRectF(width + 8, 0, 90, 24), Qt.AlignmentFlag.AlignVCenter, minutes(self._seconds)
        )


class QueueTable(QFrame):
    """The people in line; arrows move, Enter calls out of order."""

    call = Signal(str)
    _WIDTHS = (56, 120, 150, 90, 170)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("queue")
        self.setProperty("card", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self._title = Text("", 16, 700)
        self._sub = Text("", 13, 400, "ink.700")
        head = row(
            self._title,
            self._sub,
            None,
            KeyCap("↑"),
            KeyCap("↓"),
            Text(tr("choose"), 13, 400, "ink.700"),
            8,
            KeyCap("Enter"),
            Text(tr("call this one (with a reason)"), 13, 400, "ink.700"),
            margins=(16, 10, 16, 10),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._head_row())
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        holder = QWidget()
        holder.setObjectName("holder")
        holder.setStyleSheet("QWidget#holder { background: white; }")
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(self._rows)
        inside.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(holder)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(self._scroll, 1)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(16, 8, 16, 8)
        layout.addWidget(Rule("line.base"))
        layout.addLayout(self._foot)
        self._people: list[Waiting] = []
        self._chosen = ""

    def _head_row(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("head")
        bar.setStyleSheet(
            f"QWidget#head {{ background: {color('surface.sub')};"
            f" border-top: 1px solid {color('line.base')};"
            f" border-bottom: 1px solid {color('line.base')}; }}"
        )
        bar.setFixedHeight(34)
        names = (tr("Order"), tr("Number"), tr("Class"), tr("Issued"), tr("Waited"))
        cells = []
        for width, name in zip(self._WIDTHS, names, strict=True):
            cell = Text(name, 13, 400, "ink.700")
            cell.setFixedWidth(width)
            cells.append(cell)
        matters = Text(tr("Matters chosen at the kiosk"), 13, 400, "ink.700")
        note = Text(tr("Remark"), 13, 400, "ink.700")
        note.setFixedWidth(170)
        layout = row(*cells, matters, note, spacing=0, margins=(16, 0, 16, 0))
        layout.setStretch(5, 1)
        bar.setLayout(layout)
        return bar

    def put(self, people: list[Waiting], names: dict[str, str], missed: list[QWidget]) -> None:
        """Show the line; the chosen row stays chosen while its person waits."""
        self._people = people
        mine = [p for p in people if p.servable]
        longest = max((p.waited_s for p in people), default=0)
        self._title.put(tr("{n} waiting", n=len(people)))
        self._sub.put(
            tr("{n} for this window, the longest for {time}", n=len(mine), time=minutes(longest))
            if people
            else ""
        )
        if self._chosen not in {p.ticket_id for p in people}:
            self._chosen = people[0].ticket_id if people else ""
        clear(self._rows)
        if not people:
            self._rows.addWidget(_nobody())
        for person in people:
            self._rows.addWidget(self._row(person, longest, names))
        clear(self._foot)
        for widget in missed:
            self._foot.addWidget(widget)
        self._foot.addStretch(1)

    def _row(self, p: Waiting, longest: int, names: dict[str, str]) -> QWidget:
        line = QWidget()
        line.setObjectName("line")
        chosen = p.ticket_id == self._chosen
        ground = color("teal.50") if chosen else "white"
        line.setStyleSheet(
            f"QWidget#line {{ background: {ground};"
            f" border-bottom: 1px solid {color('line.100')}; }}"
        )
        line.setFixedHeight(40)
        ink = "ink.900" if p.servable else "ink.600"
        chosen_matters = "、".join(names.get(code, code) for code in p.matters)
        cells: list[QWidget] = [
            Text(str(p.order), 14, 400, "ink.700"),
            Text(p.number, 17, 700, ink),
            Text(data_text(p.class_name), 14, 400, ink),
            Text(tr_time(p.issued_at), 14, 400, ink),
            WaitBar(p.waited_s, longest),
        ]
        for width, cell in zip(self._WIDTHS, cells, strict=True):
            cell.setFixedWidth(width)
        matters = Text(
            data_text(chosen_matters) or tr("none, ask at the window"),
            14,
            400,
            ink if p.matters else "ink.600",
        )
        remark = QHBoxLayout()
        if p.priority:
            remark.addWidget(Pill(priority_words(p.priority), "citrus", "heart-line"))
        elif p.appointment_at:
            words = tr("Appointment {time}", time=tr_time(p.appointment_at))
            remark.addWidget(Pill(words, "info", "calendar-line"))
        elif not p.servable:
            remark.addWidget(Text(tr("for another window"), 13, 400, "ink.600"))
        elif p.note:
            remark.addWidget(Pill(p.note, "neutral"))
        remark.addStretch(1)
        holder = QWidget()
        remark.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(remark)
        holder.setFixedWidth(170)
        layout = row(*cells, matters, holder, spacing=0, margins=(16, 0, 16, 0))
        layout.setStretch(5, 1)
        line.setLayout(layout)
        on_click(line, partial(self._choose, p.ticket_id))
        return line

    def _choose(self, ticket_id: str) -> None:
        self._chosen = ticket_id
        self.setFocus()
        self.chosen_changed.emit()

    chosen_changed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ids = [p.ticket_id for p in self._people]
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and ids:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            place = max(0, min(len(ids) - 1, ids.index(self._chosen) + step))
            self._choose(ids[place])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self.call.emit(self._chosen)
        else:
            super().keyPressEvent(event)


def _nobody() -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 90, 0, 20)
    for widget in (
        Icon("cup-line", 44, "teal.500"),
        Text(tr("Nobody is waiting now"), 18, 700),
        Text(tr("A sound tells you when somebody takes a ticket."), 14, 400, "ink.700"),
    ):
        layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
    return holder


class HallList(Card):
    """Who sits at which window and does what."""

    def __init__(self) -> None:
        super().__init__(margins=(0, 0, 0, 6), spacing=0)
        self._count = Text("", 13, 400, "ink.700")
        self.body.addLayout(
            row(
                Text(tr("Windows of the hall"), 16, 700),
                None,
                self._count,
                margins=(16, 12, 16, 10),
            )
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def put(self, lines: list[WindowLine], mine: str, now: datetime) -> None:
        """Show the windows."""
        manned = [x for x in lines if x.state != "empty"]
        idle = sum(x.state == "idle" for x in manned)
        self._count.put(tr("{open} open, {idle} free", open=len(manned), idle=idle))
        clear(self._rows)
        for line in lines:
            if line.state == "empty":
                continue
            spent = (now - line.since).total_seconds() if line.since else 0
            name = line.worker_name
            if line.window_id == mine:
                name = tr("{name} (me)", name=name)
            number = Icon("checkbox-blank-circle-fill", 24, "teal.100")
            disc = Text(str(line.number), 13, 700, "teal.800", align=Qt.AlignmentFlag.AlignCenter)
            disc.setFixedSize(24, 24)
            disc.setStyleSheet(
                f"background: {color('teal.700' if line.window_id == mine else 'teal.100')};"
                f" color: {color('white' if line.window_id == mine else 'teal.800')};"
                " border-radius: 12px;"
            )
            number.deleteLater()
            items: list[QWidget | int | None] = [disc, Text(name, 15), None]
            if line.ticket_number:
                items += [Text(line.ticket_number, 15, 700), 10, Text(tr_duration(spent), 14)]
            elif line.state == "away" and line.since:
                items += [
                    Text(tr("away since {time}", time=tr_time(line.since)), 13, 400, "ink.700")
                ]
            items.append(_state_pill(line.state, spent))
            holder = QWidget()
            holder.setFixedHeight(42)
            holder.setLayout(row(*items, margins=(16, 0, 16, 0)))
            self._rows.addWidget(Rule())
            self._rows.addWidget(holder)


def _state_pill(state: str, spent: float) -> Pill:
    if state == "serving" and spent > LONG_VISIT_S:
        return Pill(tr("long"), "warn", "time-line")
    return {
        "serving": Pill(tr("serving"), "teal"),
        "called": Pill(tr("calling"), "info", "volume-up-line"),
        "away": Pill(tr("away"), "neutral", "pause-line"),
    }.get(state) or Pill(tr("free"), "ok")


class IdleScreen(QWidget):
    """Three columns: this window, the line, the hall."""

    def __init__(
        self,
        session: WindowSession,
        *,
        call: Callable[[], None],
        call_one: Callable[[str], None],
        away: Callable[[], None],
        lock: Callable[[], None],
        resume: Callable[[str], None],
    ) -> None:
        super().__init__()
        self.setObjectName("idle")
        self._session = session
        self._call_one, self._resume = call_one, resume
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
        me.body.addWidget(self._timer)
        self._away = Button(tr("Away"), key="Ctrl D", on=away, name="away")
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
        self._next = Card(margins=(28, 18, 28, 18))
        self._next.setMinimumHeight(170)
        self._number = Text("", 84, 700, "teal.800")
        self._class = Text("", 20, 700)
        self._since = Text("", 15, 400, "ink.700")
        self._matters = Text("", 15, 400, "ink.900")
        self._prio = Pill("", "citrus", "heart-line")
        self.call = Button("", "primary", key="F2", height=68, px=20, on=call, name="call")
        self.call.setMinimumWidth(280)
        self._hint = Text(
            tr("A card on the reader opens the visit"),
            13,
            400,
            "ink.700",
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addLayout(row(self._class, self._prio, None))
        words.addWidget(self._since)
        words.addWidget(self._matters)
        words.addStretch(1)
        action = QVBoxLayout()
        action.addStretch(1)
        action.addWidget(self.call)
        action.addWidget(self._hint)
        action.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(26)
        body.addWidget(self._number)
        body.addLayout(words, 1)
        body.addLayout(action)
        self._label = Text(tr("Next"), 14, 400, "ink.700")
        self._next.body.addWidget(self._label)
        self._next.body.addLayout(body)
        middle.addWidget(self._next)
        self.queue = QueueTable()
        self.queue.call.connect(call_one)
        self.queue.chosen_changed.connect(self.refresh)
        middle.addWidget(self.queue, 1)
        layout.addLayout(middle, 1)
        self._right = QWidget()
        self._right.setFixedWidth(424)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        self._held = Card(margins=(0, 0, 0, 6), spacing=0)
        self._held.body.addLayout(
            row(Text(tr("Visits on hold"), 16, 700), None, KeyCap("F8"), margins=(16, 12, 16, 10))
        )
        self._held_rows = QVBoxLayout()
        self._held_rows.setSpacing(0)
        self._held.body.addLayout(self._held_rows)
        right.addWidget(self._held)
        self._hall = HallList()
        right.addWidget(self._hall, 1)
        layout.addWidget(self._right)
        self._shown: object = None

    def compact(self, small: bool) -> None:
        """Narrower columns on a small screen."""
        self._left.setFixedWidth(220 if small else 276)
        self._right.setFixedWidth(300 if small else 424)
        self._number.setFont(font(60 if small else 84, 700))
        self.call.setMinimumWidth(200 if small else 280)
        self._news.setVisible(not small)

    def enter(self) -> None:
        """The window is free from now on."""
        self._free_since = self._session.desk.clock.now()
        self.queue.setFocus()
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
        self._away.set_label(tr("Back") if session.away else tr("Away"))
        names = {m.code: m.short for m in session.desk.catalogue.matters}
        self._show_next(next((w for w in live.waiting if w.servable), None), names)
        self.queue.put(live.waiting, names, self._missed_widgets())
        self._hall.put(live.windows, session.seat.window.id, session.desk.clock.now())
        self._show_classes()
        self.day.refresh()
        clear(self._news_rows)
        for words in live.notices:
            self._news_rows.addWidget(Text(data_text(words), 14, 400, "ink.700", wrap=True))
        clear(self._held_rows)
        for held in live.held:
            name = held.draft.person.get("name", "")
            matters = "、".join(names.get(c, c) for c in held.draft.matters)
            from desk.core.mask import mask_name

            title = " ".join(x for x in (held.ticket_number, mask_name(name)) if x)
            button = Button(tr("Go on"), height=30, on=partial(self._resume, held.visit_id))
            holder = QWidget()
            lines = QVBoxLayout()
            lines.setSpacing(0)
            lines.addWidget(Text(title, 15, 700))
            lines.addWidget(Text(data_text(matters) or tr("no matter yet"), 13, 400, "ink.700"))
            line = row(margins=(16, 8, 16, 8))
            line.addLayout(lines, 1)
            line.addWidget(button)
            holder.setLayout(line)
            self._held_rows.addWidget(Rule())
            self._held_rows.addWidget(holder)
        if not live.held:
            empty = Text(tr("None. F8 in a visit puts it on hold."), 14, 400, "ink.700")
            empty.setContentsMargins(16, 2, 16, 10)
            self._held_rows.addWidget(empty)

    def _show_next(self, person: Waiting | None, names: dict[str, str]) -> None:
        session = self._session
        self._number.put(person.number if person else "–")
        self._class.put(data_text(person.class_name) if person else tr("Nobody is waiting now"))
        words = priority_words(person.priority) if person else ""
        self._prio.setVisible(bool(words))
        self._prio.put(words, "citrus", "heart-line")
        self._since.put(
            tr(
                "Issued {time}, has waited {wait}",
                time=tr_time(person.issued_at),
                wait=minutes(person.waited_s),
            )
            if person
            else tr("You can serve without a ticket.")
        )
        chosen = "、".join(names.get(c, c) for c in person.matters) if person else ""
        self._matters.put(tr("Chosen at the kiosk: {matters}", matters=chosen) if chosen else "")
        self._matters.setVisible(bool(chosen))
        if session.away:
            self.call.set_label(tr("Call next"))
            self.call.forbid(tr("You are away. Ctrl D comes back."))
        elif person is None:
            self.call.set_label(tr("Call next"))
            self.call.forbid(tr("Nobody is waiting for this window."))
        else:
            self.call.set_label(tr("Call {number}", number=person.number))
            self.call.forbid(None)
        self._hint.put(self.call.toolTip() or tr("A card on the reader opens the visit"))

    def _missed_widgets(self) -> list[QWidget]:
        missed = self._session.live.missed
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


class DayCard(Card):
    """A worker's own figures of the day."""

    def __init__(self, session: WindowSession) -> None:
        super().__init__(spacing=0)
        self._session = session
        self.body.addWidget(Text(tr("My day"), 16, 700))
        self.body.addSpacing(4)
        self._values: list[Text] = []
        for words in (
            tr("Visits"),
            tr("Accepted"),
            tr("Done at once"),
            tr("Mean visit"),
            tr("Ratings"),
        ):
            value = Text("", 16, 700)
            holder = QWidget()
            holder.setFixedHeight(36)
            holder.setLayout(row(Text(words, 14), None, value))
            self.body.addWidget(holder)
            self.body.addWidget(Rule())
            self._values.append(value)

    def refresh(self) -> None:
        """Show the day so far."""
        day = self._session.live.day
        if day is None:
            return
        shown = (
            str(day.visits),
            str(day.cases),
            str(day.instant),
            tr_duration(day.mean_s) if day.mean_s is not None else "–",
            tr("{n}, {good} satisfied", n=day.ratings, good=day.satisfied) if day.ratings else "–",
        )
        for label, text in zip(self._values, shown, strict=True):
            label.put(text)
