"""What a worker does as an agent: plan errands, have the mandate signed, run them, hand them on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from desk.cases import agency, statements
from desk.cases import view as case_view
from desk.cases.agency import Planned
from desk.cases.agency_view import AgencyView, ErrandLine
from desk.cases.life import CaseState
from desk.cases.signing import Consent
from desk.cases.view import CaseView
from desk.core.errors import UserError
from desk.core.text import data_text, tr
from desk.faces.window.agency_layer import AgencyLayer
from desk.faces.window.mandate_words import mandate_page
from desk.faces.window.plan_dialog import PlanDialog
from desk.faces.window.resident_acts import ResidentActs
from desk.faces.window.stage import Stage
from desk.faces.window.statement_print import print_statement
from desk.faces.window.statement_words import revocation_page
from desk.hall import queries as hall_queries
from desk.hall.queries import WorkerInfo
from desk.printing import compose
from desk.printing.mandate import mandate_paper
from desk.store import Unit

Change = Callable[[Unit, str], CaseState]
"""Changes the agency in a unit; the worker's identifier is given."""


class AgencyActs:
    """The errands of a case; ``look`` shows the case itself."""

    def __init__(self, stage: Stage, resident: ResidentActs, look: Callable[[str], None]) -> None:
        self._stage, self._session, self._resident = stage, stage.session, resident
        self._look = look

    def may(self, view: CaseView) -> bool:
        """Whether there is an agency to look at, or one can be begun."""
        return view.agency is not None or "mandated" in view.possible

    def open(self, case_id: str) -> None:
        """The errands of a case, or the plan of new ones."""
        view = self._read(case_id)
        if view is None:
            return
        if view.agency is not None and (view.agency.active or "mandated" not in view.possible):
            self._show(view, view.agency)
        elif "mandated" in view.possible:
            self._who(view)
        else:
            self._stage.say(tr("No errands can be run for this case any more."))

    def after_acceptance(self) -> None:
        """Ctrl U once it is accepted: for which of the matters errands are run."""
        accepted = self._stage.model.accepted
        cases = [c for c in accepted.cases if c.state != "cancelled"] if accepted else []
        going = [c for c in cases if c.state != "decided"] or cases
        if len(going) == 1:
            self.open(going[0].case_id)
        elif going:
            self._stage.ask(
                tr("Run errands for which case?"),
                [(c.case_id, f"{c.number}  {data_text(c.name)}") for c in going],
                self.open,
            )

    def _read(self, case_id: str) -> CaseView | None:
        desk, worker = self._stage.desk, self._session.worker
        if worker is None:
            return None
        try:
            with desk.store.read() as read:
                return case_view.view(read, case_id, worker.id, desk.catalogue, desk.calendar)
        except UserError as error:
            self._session.tell(error)
            return None

    # --- planning and signing --------------------------------------------------------------

    def _who(self, view: CaseView) -> None:
        me = self._session.worker
        if me is None:
            return
        people = [(me.id, tr("{name} (me)", name=me.name)), *self._session.colleagues()]
        self._stage.ask(
            tr("Who runs the errands for {name}?", name=data_text(view.matter)),
            people,
            partial(self._plan, view),
            tr("The resident mandates this worker and need not go anywhere."),
        )

    def _plan(self, view: CaseView, agent_id: str) -> None:
        with self._stage.desk.store.read() as read:
            agent = hall_queries.worker(read, agent_id)
        if agent is None:
            return
        departments = self._stage.desk.catalogue.departments()
        first = [view.department, *(d for d in departments if d != view.department)]
        self._stage.open(
            PlanDialog(
                self._stage.window,
                tr("Errands of {agent} for the resident", agent=agent.name),
                f"{data_text(view.matter)}  {view.number}",
                first,
                partial(self._sign, view, agent),
            )
        )

    def _sign(self, view: CaseView, agent: WorkerInfo, plan: list[Planned], paper: bool) -> None:
        me, seat = self._session.worker, self._session.seat
        if me is None:
            return
        page = mandate_page(
            view, agent, plan,
            str(seat.window.number) if seat else "", me.name,
        )  # fmt: skip
        begin = partial(self._begin, view, agent, plan, page.text)
        if paper:
            begin(None)
        else:
            self._resident.sign(page, begin, lambda: begin(None))

    def _begin(
        self, view: CaseView, agent: WorkerInfo, plan: list[Planned], text: str,
        consent: Consent | None,
    ) -> None:  # fmt: skip
        calendar = self._stage.desk.calendar

        def work(unit: Unit, me: str) -> CaseState:
            return agency.begin(unit, view.case_id, me, agent.id, plan, text, consent, calendar)

        self._change(view.case_id, "mandate", work, self.print)

    def print(self, case_id: str) -> None:
        """The mandate on A4; without a signature from the screen it has a line to sign on."""
        view, desk = self._read(case_id), self._stage.desk
        if view is None or view.agency is None:
            return
        place = compose.full_hall(desk.divisions.full_name(desk.hall.division), desk.hall.name)
        address = desk.settings.public_address
        with desk.store.read() as read:
            paper = mandate_paper(read, view, view.agency, desk.hall, place, address)
        desk.papers.office("mandate", paper, view.number, self._session.worker_number)
        self._stage.say(tr("The mandate is on its way to the printer."))

    # --- running ---------------------------------------------------------------------------

    def _show(self, view: CaseView, shown: AgencyView) -> None:
        case_id = view.case_id
        self._stage.open(
            AgencyLayer(
                self._stage.window,
                view,
                shown,
                offered(view, shown),
                self._stage.model.today,
                act=partial(self._act, view, shown),
                paper=partial(self.print, case_id),
                revoke=partial(self._revoke, view, shown) if "agency_revoked" in view.possible
                else None,
                case=partial(self._look, case_id),
            ),
            partial(self.open, case_id),
        )  # fmt: skip

    def _act(self, view: CaseView, shown: AgencyView, kind: str) -> None:
        case_id = view.case_id
        if kind == "agent_taken_over":
            self._change(case_id, kind, lambda u, w: agency.take_over(u, case_id, w))
        elif kind == "agent_declined":
            self._words(
                tr("Why do you not take it over?"),
                lambda why: self._change(
                    case_id, kind, lambda u, w: agency.decline(u, case_id, w, why)
                ),
                (tr("Not my field of work"), tr("I am away these days")),
            )
        elif kind == "agent_offered":
            self._stage.ask(
                tr("Hand the errands over to whom?"),
                self._session.colleagues(),
                lambda to: self._change(
                    case_id, kind, lambda u, w: agency.offer(u, case_id, w, to)
                ),
                tr("They stay yours until they are accepted."),
            )
        else:
            fitting = [one for one in shown.errands if kind in one.possible]
            self._which(fitting, partial(self._run, case_id, kind))

    def _which(self, errands: list[ErrandLine], chosen: Callable[[ErrandLine], None]) -> None:
        if len(errands) == 1:
            chosen(errands[0])
            return
        by_id = {one.id: one for one in errands}
        self._stage.ask(
            tr("Which errand?"),
            [(one.id, f"{one.place}  {one.task}  {data_text(one.department)}") for one in errands],
            lambda key: chosen(by_id[key]),
        )

    def _run(self, case_id: str, kind: str, one: ErrandLine) -> None:
        change = partial(self._change, case_id, f"errand {kind}")
        plain = {"begun": agency.start, "went_on": agency.go_on}
        if kind in plain:
            change(lambda u, w: plain[kind](u, one.id, w))
        elif kind == "done":
            self._words(
                tr("{task}: done with what?", task=one.task),
                lambda said: change(lambda u, w: agency.finish(u, one.id, w, said)),
                (tr("The paper is here"), tr("Handed in, nothing more is needed")),
            )
        elif kind == "waiting":
            self._words(
                tr("{task}: what is waited for?", task=one.task),
                lambda said: change(lambda u, w: agency.wait(u, one.id, w, said)),
                (tr("The resident has to bring something"), tr("The department is checking it")),
            )
        elif kind == "failed":
            self._words(
                tr("{task}: why can it not be done?", task=one.task),
                lambda said: change(lambda u, w: agency.fail(u, one.id, w, said)),
                (tr("The department is not the right one"), tr("The conditions are not met")),
            )
        else:
            self._words(
                tr("{task}: why another way?", task=one.task),
                partial(self._instead, case_id, one),
                (tr("The department is not the right one"), tr("There is a shorter way")),
            )

    def _instead(self, case_id: str, one: ErrandLine, why: str) -> None:
        def planned(plan: list[Planned], _: bool) -> None:
            self._change(
                case_id,
                "errand replaced",
                lambda u, w: agency.instead(u, one.id, w, why, plan[0]),
            )

        self._stage.open(
            PlanDialog(
                self._stage.window,
                tr("What is done instead of {task}?", task=one.task),
                why,
                self._stage.desk.catalogue.departments(),
                planned,
                most=1,
            )
        )

    def _revoke(self, view: CaseView, shown: AgencyView) -> None:
        self._words(
            tr("Why does the resident take the mandate back?"),
            partial(self._sign_revocation, view, shown),
            (tr("They go themselves"), tr("They no longer want it")),
        )

    def _sign_revocation(self, view: CaseView, shown: AgencyView, why: str) -> None:
        page = revocation_page(view, shown, why, *self._resident.where())
        case_id = view.case_id

        def revoke(consent: Consent | None) -> None:
            self._change(
                case_id,
                "agency_revoked",
                lambda u, w: agency.revoke(u, case_id, w, why, page.text, consent),
                self._print_revocation,
            )

        self._resident.sign(page, revoke, lambda: revoke(None))

    def _print_revocation(self, case_id: str) -> None:
        view = self._read(case_id)
        said = statements.of_case(view.timeline, "agency_revoked") if view is not None else None
        if view is not None and said is not None:
            print_statement(self._stage, view, said)

    def _words(self, title: str, said: Callable[[str], None], phrases: tuple[str, ...]) -> None:
        self._stage.ask_words(title, tr("In words"), said, phrases)

    def _change(
        self,
        case_id: str,
        kind: str,
        change: Change,
        then: Callable[[str], None] | None = None,
    ) -> None:
        """Change an agency in one unit and show it as it is then."""
        worker = self._session.worker
        if worker is None:
            return

        def answer(_: object) -> None:
            self._stage.model.look_again()
            self._session.follow_again()
            if then is not None:
                then(case_id)
            view = self._read(case_id) if self._stage.layer is None else None
            if view is not None and view.agency is not None:
                self._show(view, view.agency)

        self._session.write(f"case {kind}", kind, lambda unit: change(unit, worker.id), answer)


def offered(view: CaseView, shown: AgencyView) -> list[tuple[str, str]]:
    """What can be done now, in the order of the digits."""
    run = {kind for one in shown.errands for kind in one.possible}
    can = run | {kind for kind in view.possible if kind.startswith("agent_")}
    known = (
        ("agent_taken_over", tr("Take the errands over")),
        ("agent_declined", tr("Do not take them over")),
        ("begun", tr("Begin an errand")),
        ("done", tr("An errand is done")),
        ("waiting", tr("It waits for somebody")),
        ("went_on", tr("It goes on")),
        ("failed", tr("It cannot be done")),
        ("replaced", tr("Another way")),
        ("agent_offered", tr("Hand over to a colleague")),
    )
    return [(kind, words) for kind, words in known if kind in can]
