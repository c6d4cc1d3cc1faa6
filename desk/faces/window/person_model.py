"""The person of a visit, what is known of them, and the matters they came for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desk.cases import finding, rules, service
from desk.cases import queries as case_queries
from desk.cases.rules import Draft
from desk.core.errors import UserError
from desk.core.idcard import age_on, check_id
from desk.devices.reader import Card, SocialCard
from desk.faces.window.known_model import KnownModel
from desk.residents import households
from desk.residents import service as residents


class PersonModel(KnownModel):
    """Knows the person, and asks nothing that is known."""

    def reset(self, draft: Draft | None = None, accepted: service.Accepted | None = None) -> None:
        """Begin anew, or with a draft that was kept and what was accepted of it already."""
        self.draft = draft or Draft()
        self.current = 0
        self.accepted = accepted
        self.card = None
        self.revealed = False
        self.scans = {}
        if draft is not None:
            self.count_scans()
        self._look_up()
        self._changed()

    def adopt(self, kept: Draft) -> None:
        """Another window sent the person here with what it had typed; what is known now stays."""
        mine = self.draft
        self.draft = replace(
            kept,
            person=mine.person or kept.person,
            matters=(*kept.matters, *(c for c in mine.matters if c not in kept.matters)),
            shared={**kept.shared, **{k: v for k, v in mine.shared.items() if v}},
            forms={**mine.forms, **kept.forms},
            materials={**mine.materials, **kept.materials},
            editions={**mine.editions, **kept.editions},
        )
        self.count_scans()
        self._look_up()
        self._changed()

    def add_matter(self, code: str) -> None:
        """Add a matter; at most nine, each once; what another one was told and defaults are
        filled in."""
        if code in self.draft.matters:
            self.current = self.draft.matters.index(code)
            self._changed()
            return
        if len(self.draft.matters) >= rules.MOST_MATTERS:
            self.session.tell(UserError("A visit holds at most 9 matters."))
            return
        if not self._offered(code):
            return
        self.current = len(self.draft.matters)
        self._set(self._filled(self._with(self.draft, code)))

    def _offered(self, code: str) -> bool:
        """Whether the matter is taken in here at present; if not, why is told."""
        matter = self.desk.catalogue.get(code)
        if not matter.open:
            self.session.tell(
                UserError(
                    "{matter} is not taken in here at present. {note}",
                    matter=matter.name,
                    note=matter.closed_note,
                )
            )
        return matter.open

    def _with(self, draft: Draft, code: str) -> Draft:
        """The draft with one more matter."""
        codes = (*draft.matters, code)
        editions = {**draft.editions, code: self.desk.catalogue.get(code).edition}
        matters = self.begun(replace(draft, matters=codes, editions=editions))
        shared = dict(draft.shared)
        for one in rules.shared_fields(matters):
            if not shared.get(one.field.key) and one.field.default:
                shared[one.field.key] = one.field.default
        forms = {c: dict(f) for c, f in draft.forms.items()}
        typed = {k: v for form in forms.values() for k, v in form.items() if v}
        answers = {
            own.field.key: typed.get(own.field.key) or own.field.default
            for own in rules.own_fields(matters[-1])
        }
        forms[code] = {key: value for key, value in answers.items() if value}
        materials = {**rules.start_answers(matters), **draft.materials}
        return replace(
            draft, matters=codes, shared=shared, forms=forms, materials=materials,
            editions=editions,
        )  # fmt: skip

    def remove_matter(self, place: int) -> Draft:
        """Take a matter out; returns the draft before, for the undo."""
        before = self.draft
        code = before.matters[place]
        codes = tuple(c for c in before.matters if c != code)
        forms = {c: f for c, f in before.forms.items() if c != code}
        refused = {c: r for c, r in before.refused.items() if c != code}
        self.current = max(0, min(self.current, len(codes) - 1))
        passed = {c: d for c, d in before.passed.items() if c != code}
        editions = {c: e for c, e in before.editions.items() if c != code}
        self._set(
            replace(
                before, matters=codes, forms=forms, refused=refused, passed=passed,
                editions=editions,
            )
        )  # fmt: skip
        return before

    def put_back(self, draft: Draft) -> None:
        """Undo a removal."""
        self._set(draft)

    def identify_card(self, card: Card) -> None:
        """A card was read: the person is known."""
        self._identify(
            {
                "name": card.name,
                "id_number": card.id_number,
                "sex": card.sex,
                "nation": card.nation,
                "birth": card.birth.isoformat(),
                "registered_at": card.address,
                "source": "card",
                "id_type": "foreign" if card.kind == "foreign" else "resident",
                "read_at": self.desk.clock.now().isoformat(),
            }
        )

    def identify_typed(self, name: str, number: str) -> None:
        """A person without a card.

        :raises UserError: the sentence says what is wrong with the name or the number.
        """
        person = residents.check(residents.ResidentInput(name, number), self.today)
        self._identify(
            {
                "name": person.name,
                "id_number": person.id_number,
                "sex": person.sex or "",
                "birth": person.birth.isoformat() if person.birth else "",
                "source": "typed",
            }
        )

    def identify_known(self, person: residents.Resident) -> None:
        """Somebody from the register, without a card."""
        self._identify(
            {
                "name": person.name,
                "id_number": person.id_number,
                "sex": person.sex or "",
                "nation": person.nation or "",
                "birth": person.birth.isoformat() if person.birth else "",
                "registered_at": person.registered_at or "",
                "source": "register",
            }
        )

    def _identify(self, person: dict[str, str]) -> None:
        """The person is known: what is known of them, and what they chose at the kiosk."""
        if self.accepted is not None:
            return
        self.draft = replace(self.draft, person=person)
        self._look_up()
        draft = self.draft
        for code in self.session.ticket.matters if self.session.ticket else ():
            room = len(draft.matters) < rules.MOST_MATTERS
            known = code in self.desk.catalogue.by_code
            if known and code not in draft.matters and room and self._offered(code):
                draft = self._with(draft, code)
        if len(draft.matters) > len(self.draft.matters):
            self.current = len(draft.matters) - 1
        self._set(self._filled(draft))

    def take_social(self, card: SocialCard) -> None:
        """A social security card was read: its account is the one to pay into, and whoever was
        not known yet is known now.

        :raises UserError: when it is not the card of the person at the window.
        """
        known = self.draft.person.get("id_number")
        if known and known != card.id_number:
            raise UserError("This social security card belongs to somebody else. Take it out.")
        shared, sources = dict(self.draft.shared), dict(self.draft.sources)
        shared["bank_card"], sources["bank_card"] = card.bank_card, "social_card"
        if card.bank in self.desk.catalogue.fields["bank"].choices:
            shared["bank"] = card.bank
        self._set(replace(self.draft, shared=shared, sources=sources))
        if not known:
            identity = check_id(card.id_number, self.today)
            self._identify(
                {
                    "name": card.name,
                    "id_number": identity.number,
                    "sex": identity.sex,
                    "birth": identity.birth.isoformat(),
                    "source": "social",
                }
            )

    def registered_name(self) -> str:
        """What the register calls whoever has this number, where that is another name; else empty.
        Who is typed with a wrong digit is somebody else, and would be renamed by the acceptance."""
        name = self._known.name if self._known else ""
        return name if self.accepted is None and name != self.draft.person.get("name") else ""

    def know_again(self) -> None:
        """Read anew what is known of the person."""
        self._look_up()
        self._fill_known()
        self._changed()

    def _look_up(self) -> None:
        number = self.draft.person.get("id_number")
        self.contacts, self.household = [], []
        if not number:
            self.card = self._known = None
            return
        with self.desk.store.read() as read:
            known = residents.by_id_number(read, number)
            self._known = known
            self.card = (
                case_queries.resident_card(
                    read, self.desk.hall.id, known.id, self.desk.catalogue, self.desk.calendar
                )
                if known
                else None
            )
            if known is not None:
                self.household = households.members(read, known.id)
                self.contacts = self._contacts(finding.contacts(read, known.id))

    def _fill_known(self) -> None:
        filled = self._filled(self.draft)
        if self.accepted is None and filled != self.draft:
            self._set(filled)

    def _filled(self, draft: Draft) -> Draft:
        """Never ask what is known: the last visit, the card and the household fill what is still
        empty."""
        if not draft.person.get("id_number"):
            return draft
        matters = self.begun(draft)
        together = rules.shared_fields(matters)
        shared, sources = dict(draft.shared), dict(draft.sources)
        known = self._known.answers if self._known else {}
        for one in together:
            key = one.field.key
            if known.get(key) and shared.get(key, "") in ("", one.field.default):
                shared[key], sources[key] = known[key], "last_visit"
        registered = draft.person.get("registered_at", "")
        asked = any(one.field.key == "address" for one in together)
        if asked and registered and not shared.get("address"):
            shared["address"], sources["address"] = registered, "card"
        forms = {code: dict(form) for code, form in draft.forms.items()}
        told = {}
        if len(self.household) > 1:
            size = str(len(self.household))
            told = {"members": self._living_together(), "household_size": size}
        for matter in matters if told else ():
            for use in matter.fields:
                key, value = use.field.key, told.get(use.field.key)
                form = shared if use.field.shared else forms.setdefault(matter.code, {})
                if value and form.get(key, "") in ("", use.field.default):
                    form[key] = value
                    if use.field.shared:
                        sources[key] = "household"
        return replace(draft, shared=shared, sources=sources, forms=forms)

    def person_age(self) -> int | None:
        """Age on today's day, from the card or the number."""
        number = self.draft.person.get("id_number", "")
        birth = self.draft.person.get("birth", "")
        if birth:
            return age_on(date.fromisoformat(birth), self.today)
        try:
            return age_on(check_id(number).birth, self.today) if number else None
        except UserError:
            return None
