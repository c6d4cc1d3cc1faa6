"""A visit as the worker sees it: the draft and what follows from it. No screen in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from desk.cases import queries as case_queries
from desk.cases import rules, service
from desk.cases.rules import Draft, Gap, MaterialAnswer
from desk.core.errors import UserError
from desk.core.idcard import age_on, check_id
from desk.devices.reader import Card
from desk.faces.kit.desk import Desk
from desk.faces.window.session import WindowSession
from desk.matters.catalogue import Matter
from desk.residents import service as residents
from desk.store import Store, Unit


@dataclass(frozen=True)
class Promise:
    """A line of the promises card."""

    place: int
    name: str
    days: int | None
    unit: str | None
    due: date | None
    provisional: bool


class VisitModel:
    """Holds the draft, saves it at every change, and works out gaps, promises and counts."""

    def __init__(self, desk: Desk, session: WindowSession) -> None:
        self.desk, self.session = desk, session
        self.draft = Draft()
        self.current = 0
        self.accepted: service.Accepted | None = None
        self.card: case_queries.ResidentCard | None = None
        self.revealed = False
        self._listeners: list[Callable[[], None]] = []

    def listen(self, listener: Callable[[], None]) -> None:
        """Be told after every change."""
        self._listeners.append(listener)

    def _changed(self) -> None:
        for listener in self._listeners:
            listener()

    def reset(self, draft: Draft | None = None) -> None:
        """Begin anew, or with a draft that was kept."""
        self.draft = draft or Draft()
        self.current = 0
        self.accepted = None
        self.card = None
        self.revealed = False
        self._look_up()
        self._changed()

    @property
    def today(self) -> date:
        """The day at the hall."""
        from desk.core.clock import local_day

        return local_day(self.desk.clock.now())

    @property
    def matters(self) -> list[Matter]:
        """The matters chosen, in order."""
        return [self.desk.catalogue.get(code) for code in self.draft.matters]

    def empty(self) -> bool:
        """Whether nothing was typed or chosen that could be lost."""
        return not self.draft.matters

    # --- changing --------------------------------------------------------------------------

    def _set(self, draft: Draft) -> None:
        if self.accepted is not None:
            return
        self.draft = draft
        self._keep()
        self._changed()

    def _keep(self) -> None:
        """Save the draft; while a save is on its way later changes wait and go together."""
        draft, visit = self.draft, self.session.visit_id
        if self._saving:
            return
        self._saving = True

        def saved(_: object) -> None:
            self._saving = False
            if self.draft is not draft and self.accepted is None:
                self._keep()

        def failed(error: BaseException) -> None:
            self._saving = False
            self.session.tell(error)

        if visit is None:
            if not self.session.begin(draft, saved, failed):
                self._saving = False
            return
        actor = self.session.worker.number if self.session.worker else "window"

        def work(store: Store) -> None:
            with store.unit(actor, "type") as unit:
                service.save_draft(unit, visit, draft)

        self.desk.tasks.write(work, saved, failed)

    _saving = False

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
        codes = (*self.draft.matters, code)
        matters = [self.desk.catalogue.get(c) for c in codes]
        shared, sources = dict(self.draft.shared), dict(self.draft.sources)
        for one in rules.shared_fields(matters):
            if not shared.get(one.field.key) and one.field.default:
                shared[one.field.key] = one.field.default
        forms = {c: dict(f) for c, f in self.draft.forms.items()}
        typed = {k: v for form in forms.values() for k, v in form.items() if v}
        answers = {
            own.field.key: typed.get(own.field.key) or own.field.default
            for own in rules.own_fields(matters[-1])
        }
        forms[code] = {key: value for key, value in answers.items() if value}
        materials = {**rules.start_answers(matters), **self.draft.materials}
        self.current = len(codes) - 1
        self._set(
            replace(
                self.draft,
                matters=codes,
                shared=shared,
                forms=forms,
                materials=materials,
                sources=sources,
            )
        )
        self._fill_known()

    def remove_matter(self, place: int) -> Draft:
        """Take a matter out; returns the draft before, for the undo."""
        before = self.draft
        code = before.matters[place]
        codes = tuple(c for c in before.matters if c != code)
        forms = {c: f for c, f in before.forms.items() if c != code}
        refused = {c: r for c, r in before.refused.items() if c != code}
        self.current = max(0, min(self.current, len(codes) - 1))
        self._set(replace(before, matters=codes, forms=forms, refused=refused))
        return before

    def put_back(self, draft: Draft) -> None:
        """Undo a removal."""
        self._set(draft)

    def set_shared(self, key: str, value: str) -> None:
        """Type into a shared field."""
        sources = {k: v for k, v in self.draft.sources.items() if k != key}
        self._set(replace(self.draft, shared={**self.draft.shared, key: value}, sources=sources))

    def set_own(self, code: str, key: str, value: str) -> None:
        """Type into a field of one matter."""
        form = {**self.draft.forms.get(code, {}), key: value}
        self._set(replace(self.draft, forms={**self.draft.forms, code: form}))

    def toggle_material(self, key: str) -> None:
        """Received becomes missing, everything else becomes received (or signed)."""
        answer = self.draft.materials.get(key)
        if answer is not None and answer.state in rules.GIVEN:
            self._answer(key, MaterialAnswer("missing"))
        else:
            self._answer(key, self._given(key))

    def all_received(self) -> None:
        """Everything that is not known to be missing was handed over."""
        answers = dict(self.draft.materials)
        for one in rules.merge_materials(self.matters):
            key = one.material.key
            if one.required and (key not in answers or answers[key].state == "missing"):
                answers[key] = self._given(key)
        self._set(replace(self.draft, materials=answers))

    def owe(self, key: str) -> None:
        """Accept although the material is missing; it is brought later."""
        self._answer(key, MaterialAnswer("owed"))

    def refuse_for(self, key: str) -> None:
        """Do not accept the matters that need this material; the others go on."""
        material = self.material(key)
        refused = dict(self.draft.refused)
        for place in material.matters:
            refused[self.draft.matters[place]] = "material"
        self._set(replace(self.draft, refused=refused))

    def take_again(self, code: str) -> None:
        """Accept a matter after all."""
        refused = {c: r for c, r in self.draft.refused.items() if c != code}
        self._set(replace(self.draft, refused=refused))

    def _given(self, key: str) -> MaterialAnswer:
        how = self.desk.catalogue.materials[key].how
        return MaterialAnswer({"signed": "signed", "system": "exempt"}.get(how, "received"), "")

    def _answer(self, key: str, answer: MaterialAnswer) -> None:
        self._set(replace(self.draft, materials={**self.draft.materials, key: answer}))

    # --- the person ------------------------------------------------------------------------

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

    def _identify(self, person: dict[str, str]) -> None:
        self._set(replace(self.draft, person=person))
        self._look_up()
        self._fill_known()
        if self.session.ticket is not None:
            for code in self.session.ticket.matters:
                if code in self.desk.catalogue.by_code:
                    self.add_matter(code)
        self._changed()

    def _look_up(self) -> None:
        number = self.draft.person.get("id_number")
        if not number:
            self.card = None
            return
        with self.desk.store.read() as read:
            known = residents.by_id_number(read, number)
            self._known = known
            self.card = (
                case_queries.resident_card(read, known.id, self.desk.catalogue) if known else None
            )

    _known: residents.Resident | None = None

    def _fill_known(self) -> None:
        """Never ask what is known: the last visit fills shared fields that are still empty."""
        if self.accepted is not None or not self.draft.person.get("id_number"):
            return
        shared, sources = dict(self.draft.shared), dict(self.draft.sources)
        known = self._known.answers if self._known else {}
        for one in rules.shared_fields(self.matters):
            key = one.field.key
            if known.get(key) and shared.get(key, "") in ("", one.field.default):
                shared[key], sources[key] = known[key], "last_visit"
        if not shared.get("address") and any(
            f.field.key == "address" for f in rules.shared_fields(self.matters)
        ):
            registered = self.draft.person.get("registered_at", "")
            if registered:
                shared["address"], sources["address"] = registered, "card"
        if shared != dict(self.draft.shared):
            self._set(replace(self.draft, shared=shared, sources=sources))

    def person_age(self) -> int | None:
        """Age on today's day, from the number."""
        number = self.draft.person.get("id_number", "")
        try:
            return age_on(check_id(number).birth, self.today) if number else None
        except UserError:
            return None

    # --- what follows ----------------------------------------------------------------------

    def gaps(self) -> list[Gap]:
        """What is still missing, in the order of the screen."""
        return rules.gaps(self.draft, self.matters, self.today)

    def materials(self) -> list[rules.SharedMaterial]:
        """The merged list of materials."""
        return rules.merge_materials(self.matters)

    def material(self, key: str) -> rules.SharedMaterial:
        """One of them."""
        return next(m for m in self.materials() if m.material.key == key)

    def question(self) -> rules.SharedMaterial | None:
        """The missing material that waits for an answer: owed, or not accepted."""
        wanted = set(rules.accepted_places(self.draft))
        for one in self.materials():
            answer = self.draft.materials.get(one.material.key)
            if answer is not None and answer.state == "missing" and wanted & set(one.matters):
                return one
        return None

    def owe_until(self, material: rules.SharedMaterial) -> date:
        """The last day for an owed material."""
        return rules.owe_until(material, self.today, self.desk.calendar)

    def promises(self) -> list[Promise]:
        """When each matter will be done."""
        lines = []
        for place in rules.accepted_places(self.draft):
            matter = self.matters[place]
            due = rules.promise(matter, self.today, self.desk.calendar)
            limit = matter.promised
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

    def accept(
        self,
        done: Callable[[service.Accepted], object],
        gaps: Callable[[list[Gap]], object],
    ) -> None:
        """Accept all that is left to accept; pressing twice accepts once."""
        if self.accepted is not None or self.session.busy("accept"):
            return
        if not rules.accepted_places(self.draft):
            self.session.tell(
                UserError("No matter is left to accept. Add one, or close the visit.")
            )
            return
        missing = self.gaps()
        if missing:
            gaps(missing)
            return
        visit, draft = self.session.visit_id, self.draft
        if visit is None:
            return
        catalogue, calendar = self.desk.catalogue, self.desk.calendar

        def work(unit: Unit) -> service.Accepted:
            return service.accept_visit(unit, visit, draft, catalogue, calendar)

        def answer(accepted: service.Accepted) -> None:
            self.accepted = accepted
            self._changed()
            done(accepted)

        self.session.write("accept", "accept visit", work, answer)

    def cancel_case(self, case_id: str, reason: str, done: Callable[[], object]) -> None:
        """Take one acceptance back."""
        worker = self.session.worker
        if worker is None:
            return
        self.session.write(
            "cancel",
            "cancel acceptance",
            lambda u: service.cancel_acceptance(u, case_id, worker.id, reason),
            lambda _: done(),
        )
