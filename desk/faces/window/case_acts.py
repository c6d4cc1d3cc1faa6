"""What a worker does with a case that is under way: look at it, and carry it on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer

from desk.attachments import queries as attachments
from desk.cases import agents, service, statements
from desk.cases import view as case_view
from desk.cases.service import CANCEL_REASONS
from desk.cases.view import CaseView
from desk.core.errors import UserError
from desk.core.text import data_text, tr, tr_date
from desk.faces.kit.layers import Confirm
from desk.faces.kit.scans import ScanLayer
from desk.faces.kit.scans_model import Scans
from desk.faces.window.agency_acts import AgencyActs
from desk.faces.window.case_layer import CaseLayer
from desk.faces.window.case_steps import CaseSteps, Change, offered
from desk.faces.window.resident_acts import ResidentActs
from desk.faces.window.stage import Stage
from desk.faces.window.statement_print import print_statement
from desk.faces.window.supplement_acts import SupplementActs
from desk.printing.slips import Handed, handover_paper

HANDED = ("dispatched", "transferred", "offered")
"""What a slip is printed for at once; the papers go along."""


class CaseActs:
    """W17 and what starts from it."""

    def __init__(self, stage: Stage, agency: AgencyActs, resident: ResidentActs) -> None:
        self._stage, self._session, self._model = stage, stage.session, stage.model
        self._agency = agency
        self._supplements = SupplementActs(stage, self._show_again)
        self._steps = CaseSteps(stage, self._change, self._supplements.ask, resident)

    def look(self, case_id: str) -> None:
        """Show a case; that it was looked at is on record."""
        view = self._read(case_id)
        if view is None:
            return
        self._session.record("looked_up", case_id)
        self._show(view)

    def look_at_open(self) -> None:
        """What the person at the window has under way; of several a digit chooses."""
        known = self._model.open_cases()
        if len(known) == 1:
            self.look(known[0].case_id)
        elif known:
            self._stage.ask(
                tr("Look at which case?"),
                [(c.case_id, f"{c.number}  {data_text(c.name)}") for c in known],
                self.look,
            )

    def look_at_accepted(self, place: int) -> None:
        """Ctrl 1 to Ctrl 9 after the acceptance."""
        accepted = self._model.accepted
        if accepted is not None and place < len(accepted.cases):
            self.look(accepted.cases[place].case_id)

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

    def _show(self, view: CaseView) -> None:
        desk = self._stage.desk
        names = {m.key: m.name for m in desk.catalogue.materials.values()}
        names |= {m.key: m.name for m in view.materials}
        with desk.store.read() as read:
            agent = agents.of_visit(read, view.visit_id)
            scans = attachments.of_visit(read, view.visit_id, [m.key for m in view.materials])
        cancel = partial(self.cancel, view.case_id, view.number, view.matter)
        self._stage.open(
            CaseLayer(
                self._stage.window,
                view,
                offered(view),
                names,
                self._model.today,
                agent,
                act=partial(self._steps.act, view),
                reprint=partial(self._reprint, view),
                hand_over=lambda: self._hand_over(view),
                cancel=cancel if "cancelled" in view.possible else None,
                scans=scans,
                show_scans=lambda: self._show_scans(view),
                agency=partial(self._agency.open, view.case_id) if self._agency.may(view) else None,
                seen=lambda show: self._session.reveal(view.resident_id, show),
            ),
            partial(self._show_again, view.case_id),
        )

    def _show_scans(self, view: CaseView) -> None:
        keys = [m.key for m in view.materials]
        scans = Scans(self._stage.desk, view.visit_id, keys, self._session.tell)
        layer = ScanLayer(self._stage.window, scans, f"{data_text(view.matter)}  {view.number}")
        layer.closed.connect(
            lambda: QTimer.singleShot(
                0, self._stage.window, partial(self._show_again, view.case_id)
            )
        )
        self._stage.open(layer)

    def _show_again(self, case_id: str) -> None:
        view = self._read(case_id) if self._stage.layer is None else None
        if view is not None:
            self._show(view)

    # --- carrying it on --------------------------------------------------------------------

    def _change(self, case_id: str, kind: str, change: Change) -> None:
        """Change a case in one unit and show it as it is then."""
        worker = self._session.worker
        if worker is None:
            return

        def answer(_: object) -> None:
            self._model.look_again()
            view = self._read(case_id)
            if view is None:
                return
            if kind in HANDED:
                self._hand_over(view)
            if kind == "withdrawn":
                self._reprint(view)
            if self._stage.layer is None:
                self._show(view)

        self._session.write(
            f"case {kind}", f"case {kind}", lambda unit: change(unit, case_id, worker.id), answer
        )

    def _reprint(self, view: CaseView) -> None:
        """The receipt; of what was taken back, the statement that made the receipt void."""
        statement = statements.of_case(view.timeline, "withdrawn")
        if view.state.state == "withdrawn" and statement is not None:
            print_statement(self._stage, view, statement)
        else:
            self._stage.desk.papers.receipt(view.receipt, self._session.worker_number)

    def _hand_over(self, view: CaseView) -> None:
        """W22: a slip goes with the papers, signed by who gives and who takes."""
        desk = self._stage.desk
        handed = Handed(
            view.number,
            view.matter,
            view.name,
            tr_date(view.due_day, "due") if view.due_day else "",
            tuple(m.name for m in view.materials if m.state == "received"),
        )
        to = view.offered_to or view.department
        paper = handover_paper(desk.hall, to, [handed], self._session.bearer())
        desk.papers.slip("handover", paper, view.number, self._session.worker_number)
        self._stage.say(tr("The hand-over slip for {to} is printed", to=data_text(to)))

    # --- taking an acceptance back ---------------------------------------------------------

    def cancel_accepted(self) -> None:
        """Ctrl Del after the acceptance: the case, or first which one."""
        accepted = self._model.accepted
        cases = [c for c in accepted.cases if c.state != "cancelled"] if accepted else []
        if not cases:
            self._stage.say(tr("Every acceptance of this visit is cancelled."))
        elif len(cases) == 1:
            self.cancel(cases[0].case_id, cases[0].number, cases[0].name)
        else:
            by_id = {c.case_id: c for c in cases}
            self._stage.ask(
                tr("Cancel which acceptance?"),
                [(c.case_id, f"{c.number}  {data_text(c.name)}") for c in cases],
                lambda key: self.cancel(key, by_id[key].number, by_id[key].name),
            )

    def cancel(self, case_id: str, number: str, name: str) -> None:
        """Take an acceptance back, guarded: a reason by digit, and Ctrl Del held."""
        words = (
            tr("The resident changed their mind"),
            tr("Wrong matter"),
            tr("Wrong data"),
            tr("Other reason"),
        )
        confirm = Confirm(
            self._stage.window,
            title=tr("Cancel the acceptance of {name}?", name=data_text(name)),
            lead=tr("{number}. After that:", number=number),
            bullets=(
                tr("the receipt in the resident's hand is void; collect it"),
                tr("what was typed stays on record"),
                tr("the station head sees it in the log"),
            ),
            ask=tr("Why?"),
            reasons=list(zip(CANCEL_REASONS, words, strict=True)),
            keep=tr("Keep it"),
            go=tr("Hold to cancel"),
        )
        confirm.confirmed.connect(partial(self._confirmed, case_id, number))
        self._stage.open(confirm)

    def _confirmed(self, case_id: str, number: str, reason: str) -> None:
        """Any other reason is told in words before anything is taken back."""
        if reason != "other":
            self._cancel(case_id, number, reason)
            return
        self._stage.ask_words(
            tr("Why is the acceptance of {number} cancelled?", number=number),
            tr("Reason"),
            partial(self._cancel, case_id, number, reason),
            lead=tr("Nothing is cancelled before the reason is written down."),
        )

    def _cancel(self, case_id: str, number: str, reason: str, note: str = "") -> None:
        worker = self._session.worker
        if worker is None:
            return

        def answer(_: object) -> None:
            self._model.look_again()
            self._stage.say(tr("{number} is cancelled", number=number))

        self._session.write(
            "cancel",
            "cancel case",
            lambda unit: service.cancel_acceptance(unit, case_id, worker.id, reason, note),
            answer,
        )
