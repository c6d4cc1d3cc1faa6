"""W04: the visit, several matters at once; and W11, what was accepted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desk.cases.rules import Gap, counts
from desk.cases.service import Accepted, CaseLine
from desk.core.clock import local
from desk.core.mask import mask_id, mask_name
from desk.core.text import data_text, tr, tr_date, tr_duration, tr_time, trn
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Card, Rule, Text, clear, on_click, row
from desk.faces.kit.marks import Pill
from desk.faces.kit.theme import color, font, set_state
from desk.faces.window.forms import Forms, disc
from desk.faces.window.idle import DayCard, minutes
from desk.faces.window.materials import MaterialsCard
from desk.faces.window.session import WindowSession
from desk.faces.window.visit_model import VisitModel


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
        self.small = False

    def refresh(self, session: WindowSession, names: dict[str, str]) -> None:
        """Show the ticket and its clock."""
        now = session.desk.clock.now()
        ticket = session.ticket
        if ticket is None:
            self._title.put(tr("Serving"))
            self.number.put(tr("No ticket"))
            self.number.setFont(font(20 if self.small else 28, 700))
            self._class.put(tr("direct"), "neutral")
            self._from.put("")
        else:
            calling = ticket.state == "called"
            self._title.put(tr("Calling") if calling else tr("Serving"))
            self.number.put(ticket.number)
            self.number.setFont(font(24 if self.small else 44, 700))
            self._class.put(
                tr("call {n}", n=ticket.calls)
                if calling
                else names.get(ticket.letter, ticket.letter),
                "info" if calling else "teal",
                "volume-up-line" if calling else "",
            )
            waited = (ticket.called_at or now) - ticket.issued_at
            self._from.put(
                tr(
                    "Issued {time}, waited {wait}",
                    time=tr_time(ticket.issued_at),
                    wait=minutes(waited.total_seconds()),
                )
            )
        called = ticket is not None and ticket.state == "called"
        self.recall.setVisible(called)
        self.miss.setVisible(called)
        self.hold.setVisible(not called)
        if called:
            self.miss.forbid(None if session.may_miss() else tr("After 2 calls and 3 minutes."))
        self.hold.forbid(None if session.visit_id else tr("Nothing was begun yet."))
        self.tick(session)

    def tick(self, session: WindowSession) -> None:
        """Once a second."""
        now = session.desk.clock.now()
        ticket = session.ticket
        since: datetime | None = session.began_at
        called = ticket is not None and ticket.state == "called"
        if ticket is not None:
            since = ticket.called_at if called else ticket.began_at or since
        self.timer.put(tr_duration((now - since).total_seconds()) if since else "")
        self._timer_words.put(tr("since the call") if called else tr("served"))


class LineCard(Card):
    """The queue beside a visit: F2 and the next in line."""

    def __init__(self, call: Callable[[], None]) -> None:
        super().__init__(margins=(0, 0, 0, 8), spacing=0)
        self._count = Text("", 13, 400, "ink.700")
        self.body.addLayout(
            row(Text(tr("Queue"), 16, 700), None, self._count, margins=(16, 12, 16, 8))
        )
        self.next = Button("", key="F2", height=52, px=15, on=call, name="next")
        self.body.addLayout(row(self.next, margins=(14, 0, 14, 8)))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def refresh(self, session: WindowSession, ready: bool) -> None:
        """Show who waits."""
        live = session.live
        self._count.put(tr("{n} waiting", n=len(live.waiting)))
        number = session.next_number()
        self.next.set_label(
            tr("Finish and call {number}", number=number) if number else tr("Finish this visit")
        )
        self.next.forbid(None if ready else tr("Accept first, or put it on hold with F8."))
        clear(self._rows)
        shown = live.waiting[:9]
        for person in shown:
            line = QWidget()
            line.setFixedHeight(37)
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
            items += [None, Text(minutes(person.waited_s), 13, 400, "ink.700")]
            line.setLayout(row(*items, margins=(16, 0, 16, 0), spacing=4))
            self._rows.addWidget(Rule())
            self._rows.addWidget(line)
        if len(live.waiting) > len(shown):
            more = Text(tr("and {n} more", n=len(live.waiting) - len(shown)), 13, 400, "ink.700")
            more.setContentsMargins(16, 6, 16, 4)
            self._rows.addWidget(more)


class PersonCard(Card):
    """Who is here, masked; what is known of them."""

    def __init__(
        self, *, read: Callable[[], None], type_in: Callable[[], None], reveal: Callable[[], None]
    ) -> None:
        super().__init__(margins=(16, 10, 16, 10))
        self._picture = Icon("user-line", 30, "teal.700", disc=60, disc_tint="teal.100", radius=6)
        self._name = Text("", 22, 700)
        self._about = Text("", 15, 400, "ink.900")
        self._pills = QHBoxLayout()
        self._pills.setSpacing(6)
        self._number = Text("", 14, 400, "ink.900")
        self.reveal = Button(tr("Show"), "text", key="Alt M", height=26, on=reveal, name="reveal")
        self._home = Text("", 14, 400, "ink.900")
        self._past = Text("", 13, 400, "ink.700")
        self.read = Button(tr("Read the card"), key="F5", on=read, name="read_card")
        self.type_in = Button(tr("Type it in"), key="Ctrl N", on=type_in, name="type_in")
        words = QVBoxLayout()
        words.setSpacing(2)
        first = row(self._name, self._about, spacing=10)
        first.addLayout(self._pills)
        first.addStretch(1)
        words.addLayout(first)
        words.addLayout(row(self._number, self.reveal, 12, self._home, None))
        words.addWidget(self._past)
        buttons = QVBoxLayout()
        buttons.addWidget(self.read)
        buttons.addWidget(self.type_in)
        body = row(self._picture, spacing=14)
        body.addLayout(words, 1)
        body.addLayout(buttons)
        self.body.addLayout(body)

    def refresh(self, model: VisitModel) -> None:
        """Show the person, or that nobody is known yet."""
        person = model.draft.person
        clear(self._pills)
        known = bool(person.get("id_number"))
        self.reveal.setVisible(known)
        self._number.setVisible(known)
        self._home.setVisible(known)
        if not known:
            self._name.put(tr("Who is here?"))
            self._about.put("")
            self._past.put(tr("Lay the identity card on the reader, or type name and number."))
            return
        show = model.revealed
        name = person.get("name", "")
        self._name.put(name if show else mask_name(name))
        sex = {"m": tr("male"), "f": tr("female")}.get(person.get("sex", ""), "")
        age = model.person_age()
        self._about.put(
            "，".join(x for x in (sex, tr("{n} years", n=age) if age is not None else "") if x)
        )
        if person.get("source") == "card":
            read_at = person.get("read_at", "")
            when = tr_time(datetime.fromisoformat(read_at)) if read_at else ""
            self._pills.addWidget(
                Pill(tr("card read {time}", time=when), "ok", "shield-check-line")
            )
        else:
            self._pills.addWidget(Pill(tr("typed"), "warn", "keyboard-line"))
        if age is not None and age >= 65:
            self._pills.addWidget(Pill(tr("65 or older"), "citrus", "heart-line"))
        number = person.get("id_number", "")
        self._number.put(number if show else mask_id(number))
        self.reveal.set_label(tr("Hide") if show else tr("Show"))
        home = person.get("registered_at", "")
        self._home.put(tr("Registered: {place}", place=home if show else home[:12]) if home else "")
        card = model.card
        if card is None:
            self._past.put(tr("First visit here"))
            return
        words = trn("{n} visit this year", "{n} visits this year", card.visits_this_year)
        if card.open_cases:
            _, name, due = card.open_cases[0]
            words += tr("; under way: {name}", name=data_text(name))
            if due:
                words += tr(", due {day}", day=tr_date(due, "due"))
        self._past.put(words)


class MatterTabs(QWidget):
    """One tab a matter, and the dashed one that adds."""

    chosen = Signal(int)

    def __init__(self, add: Callable[[], None]) -> None:
        super().__init__()
        self._add = add
        self.small = False
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        self._shown: object = None
        self.setFixedHeight(60)

    def refresh(self, model: VisitModel, gaps: list[Gap]) -> None:
        """Show each matter with what it lacks."""
        lacks = [counts(gaps, n) for n in range(len(model.draft.matters))]
        key = (
            model.draft.matters,
            tuple(lacks),
            model.current,
            tuple(model.draft.refused),
            self.height(),
        )
        if key == self._shown:
            return
        self._shown = key
        clear(self._layout)
        for place, matter in enumerate(model.matters):
            fields, materials = lacks[place]
            if matter.code in model.draft.refused:
                words, tint = tr("not accepted today"), "ink.600"
            elif not fields and not materials:
                words, tint = tr("complete"), "ok.text"
            else:
                parts = []
                if fields:
                    parts.append(tr("{n} answers open", n=fields))
                if materials:
                    parts.append(tr("{n} materials open", n=materials))
                words, tint = "，".join(parts), "ink.700"
            tab = QFrame()
            tab.setObjectName(f"tab_{place + 1}")
            names = QVBoxLayout()
            names.setSpacing(0)
            roomy = len(model.matters) < 4 and not self.small
            title = data_text(matter.name if roomy else matter.short)
            names.addWidget(Text(title, 15, 700).shrinking())
            names.addWidget(Text(words, 13, 400, tint).shrinking())
            line = row(disc(place), margins=(12, 4, 12, 4), spacing=10)
            line.addLayout(names, 1)
            line.addWidget(KeyCap(f"Ctrl {place + 1}"))
            tab.setLayout(line)
            set_state(tab, "card", "teal" if place == model.current else "true")
            on_click(tab, partial(self.chosen.emit, place))
            self._layout.addWidget(tab, 1)
        add = Button(
            tr("Add a matter"),
            "text",
            key="F3",
            icon="add-line",
            height=self.height(),
            px=15,
            on=self._add,
            name="add_matter",
        )
        add.setStyleSheet(
            f"border: 1px dashed {color('teal.700')}; border-radius: 10px; background: white;"
        )
        add.setMinimumWidth(150)
        self._layout.addWidget(add, 0 if model.matters else 1)


class PromiseCard(Card):
    """When each matter will be done, what is missing, and the one button."""

    def __init__(self, accept: Callable[[], None]) -> None:
        super().__init__()
        self.small = False
        self._since = Text("", 13, 400, "ink.700")
        self.body.addLayout(row(Text(tr("Promises"), 16, 700), self._since, None, spacing=10))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        self._missing = Text("", 14, 400, "warn.text", wrap=True)
        self._missing_icon = Icon("error-warning-line", 16, "warn.mark")
        self._jump = KeyCap("Enter")
        line = row(self._missing_icon, self._missing, self._jump)
        line.setStretch(1, 1)
        self.body.addLayout(line)
        self.accept = Button("", "primary", key="F9", height=56, px=18, on=accept, name="accept")
        self.body.addWidget(self.accept)
        self._foot = Text(
            tr("Ask the resident: is everything right? F9 accepts and prints one receipt."),
            13,
            400,
            "ink.700",
            wrap=True,
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        self.body.addWidget(self._foot)

    def refresh(self, model: VisitModel, gaps: list[Gap]) -> None:
        """Show promises and gaps."""
        clear(self._rows)
        promises = model.promises()
        self._since.put(
            tr("counted from the day after {day}", day=tr_date(model.today)) if promises else ""
        )
        for line in promises:
            when = tr_date(line.due, "due") if line.due else tr("done at once")
            if line.provisional:
                when += tr(" (provisional)")
            unit = (
                tr("{n} working days", n=line.days)
                if line.unit == "working"
                else tr("{n} days", n=line.days or 0)
            )
            holder = QWidget()
            holder.setFixedHeight(34)
            name = model.matters[line.place].short if self.small else line.name
            holder.setLayout(
                row(
                    disc(line.place, False),
                    Text(data_text(name), 14).shrinking(),
                    None,
                    Text(unit if line.days else "", 13, 400, "ink.700"),
                    4,
                    Text(when, 15, 700),
                )
            )
            self._rows.addWidget(holder)
        names = [g.label or tr("the person") for g in gaps]
        shown = "、".join(data_text(n) for n in names[:4]) + ("…" if len(names) > 4 else "")
        missing = bool(gaps) and bool(model.draft.matters)
        self._missing.setVisible(missing)
        self._missing_icon.setVisible(missing)
        self._jump.setVisible(missing)
        if missing:
            self._missing.put(tr("{n} still missing: {names}", n=len(gaps), names=shown))
        count = len(promises)
        self.accept.set_label(
            tr("Accept {n}, print the receipt", n=count) if count else tr("Nothing to accept yet")
        )
        self.accept.forbid(None if count else tr("Add a matter with F3 first."))


class AcceptedCard(Card):
    """W11: what was accepted, the receipt, the way back."""

    def __init__(self, reprint: Callable[[], None], cancel: Callable[[CaseLine], None]) -> None:
        super().__init__(margins=(20, 16, 20, 16), spacing=14)
        self._cancel = cancel
        self._title = Text("", 22, 700)
        self._sub = Text("", 15, 400, "ink.700")
        self.reprint = Button(tr("Print again"), key="Ctrl P", on=reprint, name="reprint")
        words = QVBoxLayout()
        words.addWidget(self._title)
        words.addWidget(self._sub)
        head = row(Icon("check-line", 26, "ok.mark", disc=52, disc_tint="ok.ground"), spacing=16)
        head.addLayout(words, 1)
        head.addWidget(self.reprint)
        self.body.addLayout(head)
        self.body.addWidget(Rule("line.base"))
        self._rows = QVBoxLayout()
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def refresh(self, model: VisitModel, accepted: Accepted) -> None:
        """Show the cases."""
        count = len(accepted.cases)
        self._title.put(trn("{n} matter accepted", "{n} matters accepted", count))
        name = mask_name(model.draft.person.get("name", ""))
        self._sub.put(
            tr(
                "{name}, {receipt}, query code {code}",
                name=name,
                receipt=accepted.receipt,
                code=accepted.query_code,
            )
        )
        clear(self._rows)
        for case in accepted.cases:
            line = QWidget()
            line.setFixedHeight(46)
            if case.owing:
                state: QWidget = Pill(tr("accepted, material owed"), "warn", "time-line")
            elif case.instant:
                state = Pill(tr("done"), "ok", "check-line")
            else:
                due = tr_date(case.due_day, "due") if case.due_day else ""
                state = Pill(tr("by {day}", day=due), "info")
            button = Button(
                tr("Cancel acceptance"),
                "danger",
                height=30,
                on=partial(self._cancel, case),
                name=f"cancel_{case.number[-1]}",
            )
            line.setLayout(
                row(
                    Text(case.number, 15, 400, "ink.700"),
                    10,
                    Text(data_text(case.name), 16, 700),
                    10,
                    Text(data_text(case.department), 14, 400, "ink.700"),
                    None,
                    state,
                    10,
                    button,
                )
            )
            self._rows.addWidget(line)
            self._rows.addWidget(Rule())


class VisitScreen(QWidget):
    """Three columns: ticket and queue; person, matters and questions; materials and promises."""

    def __init__(
        self,
        session: WindowSession,
        model: VisitModel,
        *,
        call: Callable[[], None],
        recall: Callable[[], None],
        hold: Callable[[], None],
        miss: Callable[[], None],
        read: Callable[[], None],
        type_in: Callable[[], None],
        reveal: Callable[[], None],
        add: Callable[[], None],
        accept: Callable[[], None],
        reprint: Callable[[], None],
        cancel: Callable[[CaseLine], None],
    ) -> None:
        super().__init__()
        self.setObjectName("visit")
        self._session, self._model = session, model
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        self.serving = ServingCard(recall, hold, miss)
        self.line = LineCard(call)
        self.day = DayCard(session)
        left.addWidget(self.serving)
        left.addWidget(self.line, 1)
        left.addWidget(self.day)
        layout.addWidget(self._left)
        middle = QVBoxLayout()
        middle.setSpacing(12)
        self.person = PersonCard(read=read, type_in=type_in, reveal=reveal)
        self.tabs = MatterTabs(add)
        self.tabs.chosen.connect(self.go_to_matter)
        self.forms = Forms(model)
        self.forms.next_gap.connect(self.next_gap)
        self.accepted = AcceptedCard(reprint, cancel)
        self._empty = _invitation()
        middle.addWidget(self.person)
        middle.addWidget(self.tabs)
        self._stack = QStackedLayout()
        for widget in (self._empty, self.forms, self.accepted):
            self._stack.addWidget(widget)
        middle.addLayout(self._stack, 1)
        layout.addLayout(middle, 1)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        self.materials = MaterialsCard(model)
        self.materials.next_gap.connect(lambda: self.next_gap(True))
        self.promises = PromiseCard(accept)
        right.addWidget(self.materials, 3)
        right.addWidget(self.promises, 2)
        layout.addWidget(self._right)
        self.compact(False)

    def compact(self, small: bool) -> None:
        """The layout of 1366 x 768: narrower columns, lower fields."""
        self._left.setFixedWidth(196 if small else 276)
        self._right.setFixedWidth(336 if small else 424)
        self.serving.small = self.tabs.small = self.promises.small = small
        self.materials.small = small
        self.day.setVisible(not small)
        self.tabs.setFixedHeight(48 if small else 60)
        self.forms.height_of_fields = 34 if small else 36
        self.forms.reset()

    def tick(self) -> None:
        """Once a second."""
        self.serving.tick(self._session)

    def refresh(self) -> None:
        """Show everything anew without moving the focus."""
        session, model = self._session, self._model
        gaps = [] if model.accepted else model.gaps()
        names = {c.letter: data_text(c.name) for c in self._classes()}
        self.serving.refresh(session, names)
        ready = model.accepted is not None or model.empty()
        self.line.refresh(session, ready)
        self.day.refresh()
        self.person.refresh(model)
        self.tabs.refresh(model, gaps)
        self.forms.refresh(gaps)
        self.materials.refresh()
        self.promises.refresh(model, gaps)
        done = model.accepted is not None
        self.tabs.setVisible(not done)
        self.materials.setEnabled(not done)
        if model.accepted is not None:
            self.accepted.refresh(model, model.accepted)
            self._stack.setCurrentWidget(self.accepted)
            self.promises.accept.set_label(tr("Accepted"))
            self.promises.accept.forbid(tr("Accepted already; F2 goes on."))
        elif model.draft.matters:
            self._stack.setCurrentWidget(self.forms)
        else:
            self._stack.setCurrentWidget(self._empty)

    _class_cache: list[object] | None = None

    def _classes(self) -> list:  # type: ignore[type-arg]
        if self._class_cache is None:
            self._class_cache = list(self._session.classes())
        return self._class_cache

    def go_to_matter(self, place: int) -> None:
        """Make a matter the current one and go to its first question."""
        if 0 <= place < len(self._model.draft.matters):
            self._model.current = place
            code = self._model.draft.matters[place]
            first = next((k for k in self.forms.order() if k[0] == code), None)
            self.refresh()
            if first is not None:
                self.forms.focus_field(*first)

    def next_gap(self, forward: bool = True) -> None:
        """Go to the next empty required field, then to the materials, then to the button."""
        gaps = self._model.gaps()
        fields = [
            ("" if g.shared else self._model.draft.matters[g.matters[0]], g.key)
            for g in gaps
            if g.kind == "field"
        ]
        order = self.forms.order()
        now = self.forms.focused()
        here = order.index(now) if now in order else (-1 if forward else len(order))
        candidates = [f for f in order if f in fields]
        if not forward:
            before = [f for f in candidates if order.index(f) < here]
            target = before[-1] if before else None
        else:
            after = [f for f in candidates if order.index(f) > here]
            target = after[0] if after else None
        if target is not None:
            self.forms.focus_field(*target)
            if target[0]:
                self._model.current = self._model.draft.matters.index(target[0])
                self.refresh()
        elif any(g.kind == "material" for g in gaps):
            self.materials.setFocus()
        elif candidates:
            self.forms.focus_field(*candidates[0])
        else:
            self.promises.accept.setFocus()

    def show_gaps(self, gaps: list[Gap]) -> str:
        """Mark every gap, go to the first, and name it."""
        self.forms.touch_all()
        self.refresh()
        first = gaps[0]
        if first.kind == "person":
            self.person.read.setFocus()
            return tr("The person is not known yet: read the card (F5) or type it in (Ctrl N).")
        if first.kind == "material":
            self.materials.setFocus()
            return tr("Material open: {name}", name=data_text(first.label))
        code = "" if first.shared else self._model.draft.matters[first.matters[0]]
        self.forms.focus_field(code, first.key)
        return tr("Still missing: {name}", name=data_text(first.label))

    def date_words(self) -> str:
        """Today, for the bar."""
        return tr_date(local(self._session.desk.clock.now()).date())


def _invitation() -> QWidget:
    holder = Card()
    holder.body.addStretch(1)
    for widget in (
        Icon("file-list-3-line", 44, "teal.500"),
        Text(tr("What is it about?"), 20, 700),
        Text(
            tr("F3 finds a matter by its first letters, pinyin, characters or old name."),
            15,
            400,
            "ink.700",
        ),
    ):
        holder.body.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
    holder.body.addStretch(2)
    return holder
