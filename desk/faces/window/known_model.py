"""What is known of the person at the window: cases under way, household, people named before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from desk.cases import finding
from desk.cases.under_way import OpenCase
from desk.core.idcard import age_on
from desk.core.text import tr
from desk.faces.window.draft_model import DraftModel
from desk.faces.window.relations import relation_words
from desk.residents import service as residents

GROWN = 18
MOST_CONTACTS = 5


class KnownModel(DraftModel):
    """Offers what is known, so that nobody is asked twice."""

    _known: residents.Resident | None = None

    def set_agent(self, agent: Mapping[str, str]) -> None:
        """Somebody comes instead of the resident, or nobody does."""
        self._set(replace(self.draft, agent=agent))

    def asks_guardian(self) -> str:
        """The code of the matter worked on, when it asks for a guardian."""
        if not self.draft.matters:
            return ""
        matter = self.matters[self.current]
        return matter.code if any(u.field.key == "guardian" for u in matter.fields) else ""

    def use_guardian(self, code: str, person: residents.Resident) -> None:
        """The guardian is a member of the household."""
        self.set_own(code, "guardian", person.name)
        if person.phone:
            self.set_own(code, "guardian_phone", person.phone)

    def use_contact(self, code: str, place: int) -> None:
        """The guardian is somebody the resident named before: name and telephone are filled."""
        if place < len(self.contacts):
            contact = self.contacts[place]
            self.set_own(code, "guardian", contact.name)
            if contact.phone:
                self.set_own(code, "guardian_phone", contact.phone)

    def _contacts(self, named: list[finding.Contact]) -> list[finding.Contact]:
        """Whom the resident named before, then grown-ups of the household."""
        found = {contact.name: contact for contact in named}
        for member in self.household:
            one = member.person
            grown = one.birth is not None and age_on(one.birth, self.today) >= GROWN
            if grown and one.id_number != self.draft.person.get("id_number"):
                found.setdefault(one.name, finding.Contact(one.name, one.phone or ""))
        return list(found.values())[:MOST_CONTACTS]

    def _living_together(self) -> str:
        """The household as a form asks for it: 本人、陈浩（子女，17 岁）."""
        parts = [tr("the resident")]
        for member in self.household:
            one = member.person
            if one.id_number == self.draft.person.get("id_number"):
                continue
            about = [relation_words(member.relation)]
            if one.birth is not None:
                about.append(tr("{n} years", n=age_on(one.birth, self.today)))
            parts.append(f"{one.name}（{'，'.join(about)}）")
        return "、".join(parts)

    def resident_id(self) -> str | None:
        """The person at the window as the register knows them."""
        return self._known.id if self._known and self.draft.person else None

    def open_cases(self) -> list[OpenCase]:
        """What the person has under way; matters of the kind they came for stand first."""
        if self.card is None:
            return []
        ticket = self.session.ticket
        wanted = set(self.draft.matters) | set(ticket.matters if ticket else ())
        mine = {case.case_id for case in self.accepted.cases} if self.accepted else set()
        known = [case for case in self.card.open_cases if case.case_id not in mine]
        return sorted(known, key=lambda case: case.code not in wanted)

    def under_way(self, code: str) -> bool:
        """Whether the person has a case of the same kind already."""
        return any(case.code == code for case in self.open_cases())

    def registered_here(self) -> bool:
        """Whether the address on the card lies in the street of this hall."""
        home = self.draft.person.get("registered_at", "")
        path = self.desk.divisions.path(self.desk.hall.division)
        return any(place.level == "street" and place.name in home for place in path)
