"""What a worker answers on the spot: done, not accepted, passed on; and the notice of gaps."""

from __future__ import annotations

from collections.abc import Sequence

from desk.cases.rules import NoticeLine
from desk.cases.service import CaseLine
from desk.core.text import data_text, tr
from desk.faces.window.notice import NoticeLayer
from desk.faces.window.stage import Stage
from desk.matters.catalogue import Matter
from desk.printing.slips import notice_paper

ANSWER_DAYS = (1, 3, 5, 10, 20)
"""Working days a worker may promise for the answer to a matter that is passed on."""


class ReplyActs:
    """F11 and F7."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._session, self._model = stage, stage.session, stage.model

    # --- F11 -------------------------------------------------------------------------------

    def reply(self) -> None:
        """F11: how the current matter is answered; after acceptance, what is still open."""
        if not self._stage.in_visit():
            return
        if self._model.accepted is not None:
            self._reply_later()
        elif not self._model.draft.matters:
            self._stage.say(tr("Add a matter with F3 first."))
        else:
            self._reply_to(self._model.matters[self._model.current])

    def _reply_to(self, matter: Matter) -> None:
        name, department = data_text(matter.name), data_text(matter.department)
        barred = {}
        if matter.instant:
            done = tr("Done on the spot, with F9")
            on = tr("Pass on to {department}, promise a day", department=department)
        else:
            done = tr("Done on the spot")
            on = tr("Accept; {department} decides", department=department)
            barred["done"] = tr("{department} decides this matter.", department=department)
        answers = [("done", done), ("refuse", tr("Not accepted")), ("pass", on)]

        def chosen(answer: str) -> None:
            if answer == "refuse":
                self._ask_why(matter)
            elif answer == "pass" and matter.instant:
                self._ask_when(matter)
            else:
                self._model.decide_here(matter.code)

        self._stage.ask(tr("{name}: the answer", name=name), answers, chosen, barred=barred)

    def _ask_why(self, matter: Matter) -> None:
        reasons = [
            ("material", tr("A material is missing")),
            ("not_eligible", tr("The conditions are not met")),
            ("other", tr("Other reason")),
        ]

        def chosen(reason: str) -> None:
            self._model.refuse(matter.code, reason)
            if reason == "material":
                self.notice()

        self._stage.ask(
            tr("Why is {name} not accepted?", name=data_text(matter.name)),
            reasons,
            chosen,
            data_text(matter.conditions),
        )

    def _ask_when(self, matter: Matter) -> None:
        department = data_text(matter.department)
        answers = [(str(days), tr("{n} working days", n=days)) for days in ANSWER_DAYS]
        self._stage.ask(
            tr("By when does the resident have the answer?"),
            answers,
            lambda days: self._model.pass_on(matter.code, int(days)),
            tr("{department} decides; the day stands on the receipt.", department=department),
        )

    def _reply_later(self) -> None:
        accepted = self._model.accepted
        still = [c for c in accepted.cases if c.state == "passed_on"] if accepted else []
        if not still:
            self._stage.say(tr("Nothing of this visit is left to decide here."))
            return
        by_id = {case.case_id: case for case in still}
        self._stage.ask(
            tr("Which one is done now?"),
            [(case.case_id, data_text(case.name)) for case in still],
            lambda case_id: self.decide(by_id[case_id]),
        )

    def decide(self, case: CaseLine) -> None:
        """Decide a case that was passed on after all."""
        self._model.decide_case(
            case.case_id, lambda: self._stage.say(tr("{number} is done", number=case.number))
        )

    # --- F7 --------------------------------------------------------------------------------

    def notice(self) -> None:
        """F7: everything that is missing, told once; a fact of the visit."""
        if not self._stage.in_visit() or self._model.accepted is not None:
            return
        lines = self._model.notice()
        if not lines:
            self._stage.say(tr("Nothing is missing."))
            return

        def told() -> None:
            self._model.when_kept(lambda: self._model.give_notice(lambda: self._recorded(lines)))

        self._stage.open(NoticeLayer(self._stage.window, self._model, lines, told))

    def _recorded(self, lines: Sequence[NoticeLine]) -> None:
        model, session, desk = self._model, self._session, self._stage.desk
        missing = [(model.matters[line.place].name, line.materials) for line in lines]
        ticket = session.ticket.number if session.ticket else ""
        paper = notice_paper(
            desk.hall, model.draft.person.get("name", ""), ticket, missing, session.bearer()
        )
        desk.papers.slip("notice", paper, session.visit_id or "", session.worker_number)
        self._stage.say(tr("Told and on record; the notice is printed."))
