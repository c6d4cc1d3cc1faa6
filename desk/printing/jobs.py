"""Print jobs: saved first, then printed; what cannot be printed waits and is tried again."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update

from desk.core.errors import DeskError
from desk.core.ids import new_id
from desk.devices.copies import ONE, Copies
from desk.devices.printer import Job, Printer, open_printer
from desk.printing.model import print_job
from desk.store import Store, Unit
from desk.store.base import Reader

if TYPE_CHECKING:
    from PIL import Image

    from desk.printing.papers import Paper

log = logging.getLogger(__name__)
RETRY_S = 5.0


@dataclass(frozen=True)
class Waiting:
    """A job that is not printed yet, with the sentence that says why."""

    id: str
    title: str
    subject: str
    printer: str
    attempts: int
    error: str
    created_at: datetime


def enqueue(
    unit: Unit,
    kind: str,
    paper: Paper,
    *,
    title: str,
    subject: str,
    printer: str,
    dots: int = 576,
    copies: Copies = ONE,
) -> str:
    """Ask for a paper; it is printed after this unit is durable."""
    from desk.printing.papers import to_json

    job_id = new_id()
    unit.insert(
        print_job,
        id=job_id,
        paper=kind,
        title=title,
        subject=subject,
        payload=to_json(paper),
        printer=printer,
        dots=dots,
        copies=copies.number,
        two_sided=copies.two_sided,
        state="waiting",
        attempts=0,
        created_at=unit.now,
    )
    return job_id


def waiting_jobs(read: Reader) -> list[Waiting]:
    """Everything not printed, oldest first."""
    rows = read.rows(
        select(print_job)
        .where(print_job.c.state.in_(("waiting", "printing")))
        .order_by(print_job.c.created_at)
    )
    return [
        Waiting(r.id, r.title, r.subject, r.printer, r.attempts, r.error or "", r.created_at)
        for r in rows
    ]


class JobRunner:
    """One thread that prints what waits; ``told`` hears of a fault and of its end (empty text)."""

    def __init__(
        self,
        store: Store,
        told: Callable[[str], None] = lambda words: None,
        printer_of: Callable[[str, Path], Printer] = open_printer,
    ) -> None:
        self._store, self._told, self._printer_of = store, told, printer_of
        self._wake = threading.Event()
        self._stop = False
        self._fault = ""
        self._thread = threading.Thread(target=self._run, name="printing", daemon=True)

    def start(self) -> None:
        """Begin; a job that was being printed when the machine stopped is printed again."""
        with self._store.unit("printing", "after a stop") as unit:
            unit.execute(
                update(print_job).where(print_job.c.state == "printing").values(state="waiting")
            )
        self._thread.start()

    def wake(self) -> None:
        """There is something to print."""
        self._wake.set()

    def stop(self) -> None:
        """Finish the job under way and end."""
        self._stop = True
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(10)

    def _run(self) -> None:
        # What drawing takes is loaded here, beside the screens, so that the first paper is quick.
        import desk.printing.drawing
        import desk.printing.raster  # noqa: F401

        while not self._stop:
            failed = self.drain()
            self._wake.wait(RETRY_S if failed else None)
            self._wake.clear()

    def drain(self) -> bool:
        """Print all that waits, oldest first; ``True`` when a job failed and is to be retried.

        A printer that fails is left alone for the rest of this round; the others go on.
        """
        down: dict[str, str] = {}
        while not self._stop:
            with self._store.read() as read:
                job = read.first(
                    select(print_job)
                    .where(print_job.c.state == "waiting", print_job.c.printer.not_in(down))
                    .order_by(print_job.c.created_at, print_job.c.id)
                    .limit(1)
                )
            if job is None:
                self._tell(next(iter(down.values()), ""))
                break
            self._mark(job.id, state="printing", attempts=job.attempts + 1)
            try:
                self._print(job)
            except DeskError as error:
                self._mark(job.id, state="waiting", error=error.key)
                down[job.printer] = error.key
                continue
            with self._store.unit("printing", "printed") as unit:
                unit.update(print_job, job.id, state="printed", printed_at=unit.now, error=None)
        return bool(down)

    def _print(self, job: Any) -> None:
        from desk.printing.drawing import pdf_of
        from desk.printing.papers import from_json
        from desk.printing.raster import raster

        pdf = pdf_of(job.paper, from_json(job.paper, job.payload))
        pages: list[Image.Image] = []

        def dots() -> list[Image.Image]:
            if not pages:
                pages.append(raster(pdf, job.dots))
            return pages

        printer = self._printer_of(job.printer, self._store.home)
        name = f"{job.paper}-{job.subject}-{job.id[-6:]}"
        printer.print(Job(name, pdf, dots, Copies(job.copies, job.two_sided)))

    def _mark(self, job_id: str, **values: Any) -> None:
        with self._store.unit("printing", "print") as unit:
            unit.update(print_job, job_id, **values)

    def _tell(self, words: str) -> None:
        if words != self._fault:
            self._fault = words
            self._told(words)
