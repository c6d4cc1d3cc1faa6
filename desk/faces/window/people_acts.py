"""Who belongs to the person at the window: an agent who comes instead, and the household."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from desk.cases import agents
from desk.cases.service import person_input
from desk.core.idcard import age_on
from desk.core.mask import mask_name
from desk.core.text import tr
from desk.faces.window.person_dialog import PersonDialog
from desk.faces.window.relations import between, relation_words
from desk.faces.window.stage import Stage
from desk.residents import households
from desk.residents import service as residents
from desk.residents.households import Member
from desk.residents.service import ResidentInput
from desk.store import Unit

NEW, NOBODY = "+", "-"


class PeopleActs:
    """W07 and W08."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._session, self._model = stage, stage.session, stage.model

    def _open(self) -> bool:
        """Whether a visit is typed and its person is known."""
        if not self._stage.in_visit() or self._model.accepted is not None:
            return False
        if not self._model.draft.person.get("id_number"):
            self._stage.say(tr("First say who it is for: F5 or Ctrl N."))
            return False
        return True

    # --- W07 -------------------------------------------------------------------------------

    def agent(self) -> None:
        """Ctrl U: somebody comes instead of the resident."""
        if not self._open():
            return
        known = [m for m in self._model.household if not self._is_me(m)]
        there = self._model.draft.agent
        if not known and not there:
            self._ask_agent()
            return
        answers = [(m.person.id, self._member_words(m)) for m in known[:7]]
        answers.append((NEW, tr("Somebody else")))
        if there:
            answers.append((NOBODY, tr("Nobody, the resident is here")))
        by_id = {m.person.id: m for m in known}

        def chosen(key: str) -> None:
            if key == NOBODY:
                self._model.set_agent({})
            elif key == NEW:
                self._ask_agent()
            else:
                self._member_is_agent(by_id[key])

        self._stage.ask(tr("Who comes for the resident?"), answers, chosen)

    def _ask_agent(self) -> None:
        relations = [(key, tr(agents.NAMES[key])) for key in agents.RELATIONS]
        self._stage.open(
            PersonDialog(
                self._stage.window,
                tr("Who comes for the resident?"),
                self._take_agent,
                lead=tr("Lay the agent's identity card on the reader, or type it in."),
                ask=tr("To the resident"),
                relations=relations,
            )
        )

    def _take_agent(self, name: str, number: str, relation: str) -> Callable[[], None] | None:
        resident = self._model.draft.person.get("id_number", "")
        agent = agents.check(name, number, relation, "", resident, self._model.today)
        if agents.needs_mandate(relation):
            return partial(self._ask_mandate, agent)
        self._model.set_agent(agent)
        return None

    def _ask_mandate(self, agent: dict[str, str]) -> None:
        self._stage.ask(
            tr("How does {name} show that the resident sent them?", name=mask_name(agent["name"])),
            [
                ("paper", tr("A mandate on paper, kept here")),
                ("here", tr("A mandate signed here by the resident")),
            ],
            lambda how: self._model.set_agent({**agent, "mandate": how}),
            tr("Family needs none; anybody else does."),
        )

    def _member_is_agent(self, member: Member) -> None:
        mine = next((m.relation for m in self._model.household if self._is_me(m)), "head")
        person = member.person
        then = self._take_agent(person.name, person.id_number, between(mine, member.relation))
        if then is not None:
            then()

    # --- W08 -------------------------------------------------------------------------------

    def household(self) -> None:
        """Ctrl H: who lives with the resident; each can be taken into the form."""
        if not self._open():
            return
        members = self._model.household
        answers = [(m.person.id, self._member_words(m)) for m in members[:7]]
        answers.append((NEW, tr("Add a member")))
        by_id = {m.person.id: m for m in members}
        self._stage.ask(
            tr("The household"),
            answers,
            lambda key: self._ask_member() if key == NEW else self._member(by_id[key]),
            "" if members else tr("Nobody is entered yet. The resident becomes the head."),
        )

    def _member(self, member: Member) -> None:
        answers = []
        code = self._model.asks_guardian()
        if code and not self._is_me(member):
            answers.append(("guardian", tr("Guardian or contact of this matter")))
        if not self._is_me(member):
            answers.append(("agent", tr("Comes for the resident today")))
        if member.relation != "head":
            answers.append(("leave", tr("No longer lives here")))
        if not answers:
            self._stage.say(tr("This is the resident."))
            return

        def chosen(act: str) -> None:
            if act == "guardian" and code:
                self._model.use_guardian(code, member.person)
            elif act == "agent":
                self._member_is_agent(member)
            else:
                self._leave(member)

        self._stage.ask(self._member_words(member), answers, chosen)

    def _ask_member(self) -> None:
        relations = [(key, relation_words(key)) for key in households.RELATIONS if key != "head"]
        self._stage.open(
            PersonDialog(
                self._stage.window,
                tr("Add a member"),
                self._join,
                lead=tr("Lay their identity card on the reader, or type it in."),
                ask=tr("To the head of the household"),
                relations=relations,
            )
        )

    def _join(self, name: str, number: str, relation: str) -> None:
        person = residents.check(ResidentInput(name, number), self._model.today)
        draft, division = self._model.draft, self._stage.desk.hall.division

        def work(unit: Unit) -> None:
            of = residents.take_in(unit, person_input(draft, draft.shared), division)
            households.join(unit, of, person, relation, division)

        self._session.write("join", "household", work, lambda _: self._model.know_again())

    def _leave(self, member: Member) -> None:
        self._session.write(
            "leave household",
            "household",
            lambda unit: households.leave(unit, member.household_id, member.person.id),
            lambda _: self._model.know_again(),
        )

    def _is_me(self, member: Member) -> bool:
        return member.person.id_number == self._model.draft.person.get("id_number")

    def _member_words(self, member: Member) -> str:
        birth = member.person.birth
        years = tr("{n} years", n=age_on(birth, self._model.today)) if birth else ""
        parts = (mask_name(member.person.name), relation_words(member.relation), years)
        return "  ".join(x for x in parts if x)
