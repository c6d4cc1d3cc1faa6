"""Who is at the window, masked, and what is known of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from desk.cases.agents import NAMES
from desk.core.mask import mask_address, mask_id, mask_name
from desk.core.text import data_text, tr, tr_time, trn
from desk.faces.kit.buttons import Button
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Card, Text, clear, row
from desk.faces.kit.lights import deadline
from desk.faces.kit.marks import Pill
from desk.faces.window.visit_model import VisitModel


class PersonCard(Card):
    """Who is here, masked; what is known of them."""

    def __init__(
        self,
        *,
        read: Callable[[], None],
        type_in: Callable[[], None],
        reveal: Callable[[], None],
        look: Callable[[], None],
        agent: Callable[[], None],
        household: Callable[[], None],
    ) -> None:
        super().__init__(margins=(16, 10, 16, 10))
        self._shown: object = None
        self._picture = Icon("user-line", 30, "teal.700", disc=60, disc_tint="teal.100", radius=6)
        self._name = Text("", 22, 700).shrinking()
        self._about = Text("", 15, 400, "ink.900")
        self._pills = QHBoxLayout()
        self._pills.setSpacing(6)
        self._number = Text("", 14, 400, "ink.900")
        self.reveal = Button(tr("Show"), "text", key="Alt M", height=26, on=reveal, name="reveal")
        self._home = Text("", 14, 400, "ink.900")
        self._past = Text("", 13, 400, "ink.700")
        self.read = Button(tr("Read the card"), key="F5", on=read, name="read_card")
        self.type_in = Button(tr("Type it in"), key="Ctrl N", on=type_in, name="type_in")
        self.agent = Button(tr("Agent"), key="Ctrl U", on=agent, name="agent")
        self.household = Button(
            tr("Household"), "text", key="Ctrl H", height=26, on=household, name="household"
        )
        words = QVBoxLayout()
        words.setSpacing(2)
        first = row(self._name, self._about, spacing=10)
        first.addLayout(self._pills)
        first.addStretch(1)
        words.addLayout(first)
        second = row(self._number, self.reveal, 12, self._home.shrinking(), self.household)
        second.addStretch(1)
        words.addLayout(second)
        self._light = QHBoxLayout()
        self._light.setSpacing(0)
        self._more = Text("", 13, 400, "ink.700")
        self.look = Button(tr("Look"), "text", height=26, on=look, name="look_at_open")
        past = row(self._past, spacing=8)
        past.addLayout(self._light)
        past.addWidget(self._more)
        past.addWidget(self.look)
        past.addStretch(1)
        words.addLayout(past)
        self._buttons = buttons = QVBoxLayout()
        buttons.addWidget(self.agent)
        buttons.addWidget(self.read)
        buttons.addWidget(self.type_in)
        body = row(self._picture, spacing=14)
        body.addLayout(words, 1)
        body.addLayout(buttons)
        self.body.addLayout(body)

    def compact(self, small: bool) -> None:
        """Without the picture and with the buttons side by side on a small screen."""
        self._picture.setVisible(not small)
        self._buttons.setDirection(
            QBoxLayout.Direction.LeftToRight if small else QBoxLayout.Direction.TopToBottom
        )

    def refresh(self, model: VisitModel) -> None:
        """Show the person, or that nobody is known yet."""
        person = model.draft.person
        key = (
            dict(person),
            dict(model.draft.agent),
            model.card,
            model.revealed,
            model.accepted is None,
            [m.person.id for m in model.household],
            model.open_cases(),
            model.today,
            model.registered_name(),
        )
        if key == self._shown:
            return
        self._shown = key
        clear(self._pills)
        clear(self._light)
        self._more.hide()
        self.look.hide()
        known = bool(person.get("id_number"))
        open_ = model.accepted is None
        self.read.set_label(tr("Read again") if known else tr("Read the card"))
        self.read.setVisible(open_)
        self.type_in.setVisible(open_ and not known)
        self.agent.setVisible(open_ and known)
        self.household.setVisible(open_ and known)
        members = len(model.household)
        self.household.set_label(
            trn("Household of {n}", "Household of {n}", members) if members else tr("Household")
        )
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
        elif person.get("source") == "social":
            self._pills.addWidget(Pill(tr("social card read"), "ok", "shield-check-line"))
        elif person.get("source") == "register":
            self._pills.addWidget(
                Pill(tr("from the register, no card"), "warn", "user-search-line")
            )
        else:
            self._pills.addWidget(Pill(tr("typed"), "warn", "keyboard-line"))
        other = model.registered_name()
        if other:
            words = tr("the register says {name}", name=other if show else mask_name(other))
            self._pills.addWidget(Pill(words, "warn", "error-warning-line"))
        if model.registered_here():
            self._pills.addWidget(Pill(tr("registered in this street"), "teal", "map-pin-line"))
        if model.draft.agent:
            agent = model.draft.agent
            words = tr(
                "agent: {name}, {relation}",
                name=agent["name"] if show else mask_name(agent["name"]),
                relation=tr(NAMES[agent["relation"]]),
            )
            self._pills.addWidget(Pill(words, "info", "user-shared-line"))
        if age is not None and age >= 65:
            self._pills.addWidget(Pill(tr("65 or older"), "citrus", "heart-line"))
        number = person.get("id_number", "")
        self._number.put(number if show else mask_id(number))
        self.reveal.set_label(tr("Hide") if show else tr("Show"))
        home = person.get("registered_at", "")
        self._home.setVisible(bool(home))
        self._home.put(
            tr("Registered: {place}", place=home if show else mask_address(home)) if home else ""
        )
        self._show_past(model)

    def _show_past(self, model: VisitModel) -> None:
        """How often they came, and what they have under way, the same kind of matter first."""
        card, known = model.card, model.open_cases()
        if card is None:
            self._past.put(tr("First visit here"))
            return
        came = card.visits_this_year
        words = (
            trn("{n} visit this year", "{n} visits this year", came)
            if came
            else tr("First visit this year")
        )
        if known:
            words += tr("; under way: {name}", name=data_text(known[0].name))
            first = known[0]
            light = deadline(first, first.state, first.due_day, model.today)
            self._light.addWidget(light)
            more = len(known) - 1
            self._more.put(trn("and {n} more case", "and {n} more cases", more) if more else "")
        self._past.put(words)
        self._more.setVisible(len(known) > 1)
        self.look.setVisible(bool(known))
