"""The visit as its screen sees it, without a screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desk.cases import rules, service, signing
from desk.cases.rules import Gap
from desk.cases.signing import Consent
from desk.faces.window.person_model import PersonModel
from desk.store import Unit


@dataclass(frozen=True)
class Promise:
    """A line of the promises card."""

    place: int
    name: str
    days: int | None
    unit: str | None
    due: date | None
    provisional: bool


class VisitModel(PersonModel):
    """Works out gaps, promises and counts of the draft, and accepts it."""

    def gaps(self, *, on_paper: bool = False) -> list[Gap]:
        """What is still missing, in the order of the screen; what the resident is about to sign,
        on the screen of this window or ``on_paper``, is not."""
        signs = on_paper or self.signs_on_screen
        draft = rules.signed(self.draft, self.matters) if signs else self.draft
        found = rules.gaps(draft, self.matters, self.today)
        shared = {one.field.key for one in rules.shared_fields(self.matters)}

        def place(gap: Gap) -> tuple[int, int]:
            if gap.kind == "field" and gap.shared and gap.key in shared:
                return 1, self._place(gap.key)
            return {"person": 0, "agent": 0, "field": 2, "material": 3}[gap.kind], 0

        return sorted(found, key=place)

    def owe_until(self, material: rules.SharedMaterial) -> date:
        """The last day for an owed material."""
        return rules.owe_until(material, self.today, self.desk.calendar)

    def promises(self) -> list[Promise]:
        """When each matter will be done."""
        lines = []
        for place in rules.accepted_places(self.draft):
            matter = self.matters[place]
            limit = rules.limit(self.draft, matter)
            due = rules.promise(limit, self.today, self.desk.calendar)
            lines.append(
                Promise(
                    place,
                    matter.name,
                    limit.days if limit else None,
                    limit.unit if limit else None,
                    due.day if due else None,
                    due.provisional if due else False,
                )
            )
        return lines

    def notice(self) -> list[rules.NoticeLine]:
        """What is missing, all of it at once."""
        return rules.notice(self.draft, self.matters)

    def give_notice(self, done: Callable[[], object]) -> None:
        """Record that the resident was told what is missing."""
        visit, lines = self.session.visit_id, self.notice()
        if visit is not None and self.accepted is None:
            self.session.write(
                "notice",
                "notice of missing materials",
                lambda unit: service.give_notice(unit, visit, lines),
                lambda _: done(),
            )

    def ready(self, gaps: Callable[[list[Gap]], object], *, on_paper: bool = False) -> bool:
        """Whether all that is left can be accepted once it is signed, by a signature on the screen
        or ``on_paper``; if not, ``gaps`` is told why, with none when no matter is left."""
        if self.accepted is not None or self.session.busy("accept"):
            return False
        if not rules.accepted_places(self.draft):
            gaps([])
            return False
        missing = self.gaps(on_paper=on_paper)
        if missing:
            gaps(missing)
        return not missing

    def accept(
        self,
        done: Callable[[service.Accepted], object],
        *,
        paper: str = "",
        consent: Consent | None = None,
    ) -> None:
        """Accept all that is left to accept; pressing twice accepts once. ``paper`` says why the
        resident signed on paper, if they did; a signature on the screen is kept in the same
        commit."""
        if self.accepted is not None or self.session.busy("accept"):
            return
        visit, draft = self.session.visit_id, self.draft
        if visit is None:
            return
        if paper or consent is not None:
            draft = rules.signed(draft, self.matters)
        catalogue, calendar = self.desk.catalogue, self.desk.calendar

        def work(unit: Unit) -> service.Accepted:
            accepted = service.accept_visit(unit, visit, draft, catalogue, calendar, paper=paper)
            if consent is not None:
                signing.record(unit, visit, consent)
            return accepted

        def answer(accepted: service.Accepted) -> None:
            self.accepted, self.draft = accepted, draft
            self._changed()
            done(accepted)

        self.session.write("accept", "accept visit", work, answer)

    def decide_case(self, case_id: str, done: Callable[[], object]) -> None:
        """Decide an accepted case on the spot after all."""
        worker = self.session.worker
        if worker is None or self.accepted is None:
            return

        def answer(_: object) -> None:
            self.look_again()
            done()

        self.session.write(
            "decide",
            "decide case",
            lambda unit: service.decide_case(unit, case_id, worker.id),
            answer,
        )

    def look_again(self) -> None:
        """Show the cases of this visit as they are now."""
        if self.accepted is None:
            return
        with self.desk.store.read() as read:
            now = service.accepted(read, self.accepted.visit_id, self.desk.catalogue)
        if now is not None:
            self.accepted = now
            self._changed()
