"""The papers of a face that has a printer: saved as jobs, printed beside the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.core.later import later
from desk.core.text import tr
from desk.devices.copies import ONE, Copies
from desk.divisions import Divisions
from desk.faces.kit.desk import Desk
from desk.printing import jobs
from desk.store import Store, Unit

if TYPE_CHECKING:
    from desk.cases import queries as case_queries
    from desk.hall import service as hall_service
    from desk.printing import compose
    from desk.printing.papers import Paper, SlipPaper
    from desk.queue.service import Issued
else:
    # Only a paper needs them, and it is written beside the screen.
    case_queries = later("desk.cases.queries")
    hall_service = later("desk.hall.service")
    compose = later("desk.printing.compose")


class PrintedPapers:
    """Composes a paper, saves it as a job, and lets the runner print it."""

    def __init__(self, desk: Desk, runner: jobs.JobRunner) -> None:
        self._desk, self._runner = desk, runner

    def ticket(self, issued: Issued) -> None:
        """Print a queue ticket."""
        settings = self._desk.settings
        kiosk = tr("Kiosk {n}", n=settings.kiosk)

        def work(store: Store) -> None:
            paper = compose.ticket_paper(issued, self._desk.hall, kiosk, self._desk.catalogue)
            with store.unit(f"kiosk:{settings.kiosk}", "print ticket") as unit:
                jobs.enqueue(
                    unit,
                    "ticket",
                    paper,
                    title=issued.number,
                    subject=issued.number,
                    printer=settings.ticket_printer,
                    dots=settings.dots,
                )

        self._desk.tasks.write(work, lambda _: self._runner.wake())

    def receipt(self, number: str, by: str = "") -> None:
        """Print a receipt, the first time or again."""
        settings = self._desk.settings

        def work(store: Store) -> None:
            with store.read() as read:
                data = case_queries.receipt(read, number, self._desk.catalogue)
            if data is None:
                return
            place = Divisions.load().full_name(data.division)
            paper = compose.receipt_paper(
                data, compose.full_hall(place, data.hall_name), settings.public_address
            )
            with store.unit(by or data.worker_number, "print receipt") as unit:
                self._record(unit, settings.receipt_paper, number, number)
                jobs.enqueue(
                    unit,
                    settings.receipt_paper,
                    paper,
                    title=number,
                    subject=number,
                    printer=settings.receipt_printer,
                    dots=settings.dots,
                )

        self._desk.tasks.write(work, lambda _: self._runner.wake())

    def office(
        self, kind: str, paper: Paper, subject: str, by: str = "", copies: Copies = ONE
    ) -> None:
        """Print a paper of the office; ``subject`` names its file and finds it again."""
        printer = self._desk.settings.report_printer
        self._print(by or "office", kind, paper, subject, printer, copies)

    def slip(self, kind: str, paper: SlipPaper, subject: str, by: str = "") -> None:
        """Print a slip where receipts are printed."""
        self._print(by or "window", kind, paper, subject, self._desk.settings.receipt_printer)

    def _print(
        self,
        actor: str,
        kind: str,
        paper: Paper,
        subject: str,
        printer: str,
        copies: Copies = ONE,
    ) -> None:
        dots = self._desk.settings.dots

        def work(store: Store) -> None:
            with store.unit(actor, f"print {kind}") as unit:
                self._record(unit, kind, subject, getattr(paper, "title", subject), copies)
                jobs.enqueue(
                    unit,
                    kind,
                    paper,
                    title=getattr(paper, "title", subject),
                    subject=subject,
                    printer=printer,
                    dots=dots,
                    copies=copies,
                )

        self._desk.tasks.write(work, lambda _: self._runner.wake())

    def _record(
        self, unit: Unit, kind: str, subject: str, title: str, copies: Copies = ONE
    ) -> None:
        """Who printed what; a ticket is on record as such and needs no second line."""
        detail: dict[str, object] = {"paper": kind, "title": title}
        if copies.number > 1:
            detail["copies"] = copies.number
        hall_service.record(unit, self._desk.hall.id, "print", subject, detail)

    def trouble(self, printer: str | None = None) -> str:
        """What is wrong with this printer, or with any of them; or an empty text."""
        with self._desk.store.read() as read:
            waiting = jobs.waiting_jobs(read)
        return next((w.error for w in waiting if w.error and printer in (None, w.printer)), "")
