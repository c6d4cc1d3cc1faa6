"""From F9 to the receipt: the one way in which a visit is accepted, and its papers."""

from __future__ import annotations

from desk.cases import queries as case_queries
from desk.cases.rules import Gap
from desk.cases.signing import Consent
from desk.core.text import tr
from desk.faces.window.resident_acts import ResidentActs
from desk.faces.window.stage import Stage

ACCEPTING = "acceptance"
"""What is told about F9; what came of it last takes the place of what was told before."""


class AcceptActs:
    """F9, Ctrl F9 and Ctrl P; where there is a resident's screen, the resident confirms first."""

    def __init__(self, stage: Stage, resident: ResidentActs) -> None:
        self._stage, self._model, self._resident = stage, stage.model, resident

    def accept(self) -> None:
        """F9: accept, or go to the first gap and name it."""
        if self._stage.in_visit() and self._model.ready(self._show_gaps):
            self._resident.confirm(self._confirmed, self.accept_on_paper)

    def _confirmed(self, consent: Consent | None) -> None:
        self._model.accept(lambda done: self._accepted(done.receipt), consent=consent)

    def accept_on_paper(self) -> None:
        """Ctrl F9: the resident signs on paper; why is told by a digit and kept."""
        if not self._stage.in_visit() or not self._model.ready(self._show_gaps, on_paper=True):
            return
        reasons = [
            ("cannot_see", tr("The resident cannot read the screen")),
            ("cannot_write", tr("The resident cannot write on it")),
            ("no_screen", tr("There is no screen, or it does not work")),
            ("paper_wanted", tr("The resident wants paper")),
        ]
        self._stage.ask(
            tr("Why is it signed on paper?"),
            reasons,
            self._take_in,
            tr("The signed papers are kept with the case; the reason is on record."),
        )

    def _take_in(self, paper: str) -> None:
        self._model.accept(lambda done: self._accepted(done.receipt), paper=paper)

    def _show_gaps(self, gaps: list[Gap]) -> None:
        if not gaps:
            none = tr("No matter is left to accept. Add one, or close the visit.")
            self._stage.say(none, "error", about=ACCEPTING)
        elif self._stage.pages is not None:
            self._stage.say(self._stage.pages.show_gaps(gaps), "warn", about=ACCEPTING)

    def _accepted(self, receipt: str) -> None:
        self._stage.say(tr("Accepted under {receipt}", receipt=receipt), about=ACCEPTING)
        if self._stage.pages is not None:
            self._stage.pages.to_next()
        self._print(receipt)
        self._resident.after_acceptance()

    def reprint(self) -> None:
        """Ctrl P."""
        if self._model.accepted is not None:
            self._print(self._model.accepted.receipt)
        elif not self._stage.in_visit():
            self._reprint_recent()

    def _reprint_recent(self) -> None:
        with self._stage.desk.store.read() as read:
            numbers = case_queries.recent_receipts(read, self._stage.desk.hall.id, limit=9)
        if not numbers:
            self._stage.say(tr("No receipt has been given out yet."))
            return
        answers = [(n, n) for n in numbers]
        self._stage.ask(tr("Print which receipt again?"), answers, self._print)

    def _print(self, receipt: str) -> None:
        self._stage.desk.papers.receipt(receipt, self._model.session.worker_number)
