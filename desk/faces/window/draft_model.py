"""A visit as it is typed: the draft, kept in the store at every change."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from desk.attachments import queries as attachments
from desk.cases import finding, rules, service
from desk.cases import queries as case_queries
from desk.cases.rules import Draft, MaterialAnswer
from desk.core.text import tr
from desk.faces.kit.desk import Desk
from desk.faces.window.session import WindowSession
from desk.matters.catalogue import Field, Matter
from desk.residents import households
from desk.store import Store


class DraftModel(ABC):
    """Holds the draft and saves it at every change; screens listen to it."""

    def __init__(self, desk: Desk, session: WindowSession) -> None:
        self.desk, self.session = desk, session
        self.draft = Draft()
        self.current = 0
        self.accepted: service.Accepted | None = None
        self.card: case_queries.ResidentCard | None = None
        self.contacts: list[finding.Contact] = []
        """People the resident named before as guardian or contact."""
        self.household: list[households.Member] = []
        self.revealed = False
        self.scans: dict[str, int] = {}
        """Scans of each material of this visit."""
        self._saving = False
        self._after_saving: list[Callable[[], None]] = []
        self._listeners: list[Callable[[], None]] = []
        session.on_brought(self.adopt)

    def listen(self, listener: Callable[[], None]) -> None:
        """Be told after every change."""
        self._listeners.append(listener)

    def _changed(self) -> None:
        for listener in self._listeners:
            listener()

    @property
    def today(self) -> date:
        """The day at the hall."""
        from desk.core.clock import local_day

        return local_day(self.desk.clock.now())

    @property
    def matters(self) -> list[Matter]:
        """The matters chosen, in order."""
        return self.begun(self.draft)

    def begun(self, draft: Draft) -> list[Matter]:
        """The matters of a draft, each in the version it was chosen in."""
        catalogue = self.desk.catalogue
        return [catalogue.begun(code, draft.editions.get(code)) for code in draft.matters]

    def newer(self, matter: Matter) -> Matter | None:
        """The version in force now, where this visit keeps an earlier one."""
        now = self.desk.catalogue.by_code.get(matter.code)
        return now if now is not None and now.edition != matter.edition else None

    def field(self, code: str, key: str) -> Field:
        """The field of a matter of this visit, or for no code the one they share."""
        for matter in self.matters:
            for use in matter.fields:
                if use.field.key == key and code in ("", matter.code):
                    return use.field
        return self.desk.catalogue.fields[key]

    def empty(self) -> bool:
        """Whether nothing was typed or chosen that could be lost."""
        return not self.draft.matters

    def settled(self) -> bool:
        """Whether nothing is left to accept: no matter was chosen, or every one was refused."""
        return not rules.accepted_places(self.draft)

    @abstractmethod
    def adopt(self, kept: Draft) -> None:
        """Take over what another window typed for the person it sent here."""

    def when_kept(self, action: Callable[[], None]) -> None:
        """Do something as soon as the draft is in the store as it is typed now."""
        if self._saving:
            self._after_saving.append(action)
        else:
            action()

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
            if not self._saving:
                waiting, self._after_saving = self._after_saving, []
                for action in waiting:
                    action()

        def failed(error: BaseException) -> None:
            self._saving = False
            self._after_saving.clear()
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

    def shared_fields(self) -> list[rules.SharedField]:
        """The shared questions in the order of the catalogue, which is the order of the screen."""
        return sorted(rules.shared_fields(self.matters), key=lambda one: self._place(one.field.key))

    def _place(self, key: str) -> int:
        return list(self.desk.catalogue.fields).index(key)

    def materials(self) -> list[rules.SharedMaterial]:
        """The merged list of materials."""
        return rules.merge_materials(self.matters)

    def material(self, key: str) -> rules.SharedMaterial:
        """One of them."""
        return next(m for m in self.materials() if m.material.key == key)

    @property
    def signs_on_screen(self) -> bool:
        """Whether the resident signs on a screen at this window."""
        return self.desk.counter.connected

    def question(self) -> rules.SharedMaterial | None:
        """The missing material that waits for an answer: owed, or not accepted."""
        wanted = set(rules.accepted_places(self.draft))
        for one in self.materials():
            answer = self.draft.materials.get(one.material.key)
            if answer is not None and answer.state == "missing" and wanted & set(one.matters):
                return one
        return None

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

    def take(self, key: str, how: str) -> None:
        """The material was handed over in this way: ``shown``, ``copy`` or ``original``."""
        self._answer(key, MaterialAnswer("received", how))

    def scanned(self, key: str) -> None:
        """Scans of a material were added or taken out; what was scanned was handed over."""
        self.count_scans()
        answer = self.draft.materials.get(key)
        if self.scans.get(key) and (answer is None or answer.state not in rules.GIVEN):
            self._answer(key, self._given(key))
        else:
            self._changed()

    def count_scans(self) -> None:
        """Look how many scans each material of this visit has."""
        visit = self.session.visit_id
        if visit is None:
            self.scans = {}
            return
        with self.desk.store.read() as read:
            self.scans = attachments.counts(read, visit)

    def all_received(self) -> None:
        """Everything that is brought was handed over; what the resident signs on the screen of
        this window is signed there, and without one it was signed on paper."""
        answers = dict(self.draft.materials)
        for one in rules.merge_materials(self.matters):
            key = one.material.key
            if self.signs_on_screen and one.material.how == "signed":
                continue
            if one.required and (key not in answers or answers[key].state == "missing"):
                answers[key] = self._given(key)
        self._answers(answers)

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

    def refuse(self, code: str, reason: str) -> None:
        """Do not accept this matter, for a reason of :data:`service.REFUSE_REASONS`."""
        self._set(replace(self.draft, refused={**self.draft.refused, code: reason}))

    def refusal(self, code: str) -> str:
        """The words for a matter that is not accepted; empty for one that is. Who lacks a paper
        may come again and is not told that the matter was turned down."""
        reason = self.draft.refused.get(code)
        if reason is None:
            return ""
        return tr("not accepted today") if reason == "material" else tr("not accepted")

    def decide_here(self, code: str) -> None:
        """Accept a matter after all; an instant one is decided on the spot."""
        refused = {c: r for c, r in self.draft.refused.items() if c != code}
        passed = {c: d for c, d in self.draft.passed.items() if c != code}
        self._set(replace(self.draft, refused=refused, passed=passed))

    def pass_on(self, code: str, days: int) -> None:
        """Accept an instant matter without deciding it; its answer is promised in working days."""
        refused = {c: r for c, r in self.draft.refused.items() if c != code}
        passed = {**self.draft.passed, code: days}
        self._set(replace(self.draft, refused=refused, passed=passed))

    def _given(self, key: str) -> MaterialAnswer:
        how = self.material(key).material.how
        return MaterialAnswer({"signed": "signed", "system": "exempt"}.get(how, "received"), "")

    def _answer(self, key: str, answer: MaterialAnswer) -> None:
        self._answers({**self.draft.materials, key: answer})

    def _answers(self, answers: dict[str, MaterialAnswer]) -> None:
        after = replace(self.draft, materials=answers)
        self._set(rules.brought(self.draft, after, self.matters))
