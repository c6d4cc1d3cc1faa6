"""O12, worked out without a screen: what is looked for, what was found, and the check."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypedDict, Unpack

from desk.core.text import data_text
from desk.faces.office.model import OfficeModel
from desk.hall import service as hall_service
from desk.printing import compose
from desk.printing.certificate import certificate_paper
from desk.printing.papers import CertificatePaper
from desk.reports import audit
from desk.reports.audit import Found, Wanted
from desk.store.verify import GivenUpError, Verdict, verify

SPANS = (1, 7, 31, 366)
"""Days to look back over."""


class Choice(TypedDict, total=False):
    """What a person narrows the record to."""

    kinds: frozenset[str]
    actor: str
    text: str


@dataclass(frozen=True)
class Checking:
    """How far a check has come; ``whole`` is nought before it is known."""

    done: int = 0
    whole: int = 0


class AuditModel:
    """Reads the record beside the screen and checks the chain in the background."""

    def __init__(
        self,
        office: OfficeModel,
        changed: Callable[[], None],
        tell: Callable[[BaseException], None],
    ) -> None:
        self.office, self._tell = office, tell
        self._changed = changed
        today = office.desk.clock.now().date()
        self.wanted = Wanted(today, today)
        self.span = 7
        self.found = Found((), False)
        self.people: list[tuple[str, str]] = []
        self.checking: Checking | None = None
        self.verdict: Verdict | None = None
        self.checked_at: datetime | None = None
        self._stop = False
        self._asked = 0

    def look(self, limit: int = 200) -> None:
        """Read what is looked for; an older answer that comes late is not shown."""
        desk = self.office.desk
        self._asked += 1
        asked, span = self._asked, self.span

        def work() -> tuple[Wanted, Found, list[tuple[str, str]]]:
            with desk.store.read() as read:
                first = read.day - timedelta(days=span - 1)
                wanted = replace(self.wanted, first=first, last=read.day)
                found = audit.entries(read, desk.hall.id, wanted, limit)
                return wanted, found, audit.actors(read, desk.hall.id)

        def answer(got: tuple[Wanted, Found, list[tuple[str, str]]]) -> None:
            if asked == self._asked:
                self.wanted, self.found, self.people = got
                self._changed()

        desk.tasks.run(work, answer, self._tell)

    def choose(self, **changes: Unpack[Choice]) -> None:
        """Look for something else."""
        self.wanted = replace(self.wanted, **changes)
        self.look()

    def look_back(self, days: int) -> None:
        """Look over so many days up to today."""
        self.span = days
        self.look()

    # --- the check -------------------------------------------------------------------------

    def check(self) -> None:
        """Check the chain in the background; what comes of it is on record too."""
        if self.checking is not None:
            return
        desk = self.office.desk
        self.checking, self.verdict, self._stop = Checking(), None, False
        self._changed()

        def watch(done: int, whole: int) -> bool:
            desk.tasks.post(lambda: self._progress(done, whole))
            return not self._stop

        def failed(error: BaseException) -> None:
            self.checking = None
            self._changed()
            if not isinstance(error, GivenUpError):
                self._tell(error)

        desk.tasks.run(lambda: verify(desk.store, watch), self._checked, failed)

    def give_up(self) -> None:
        """Do not wait for the end of the check."""
        self._stop = True

    def _progress(self, done: int, whole: int) -> None:
        if self.checking is not None:
            self.checking = Checking(done, whole)
            self._changed()

    def _checked(self, verdict: Verdict) -> None:
        desk = self.office.desk
        self.checking, self.verdict = None, verdict
        self.checked_at = desk.clock.now()
        detail = {
            "whole": verdict.clean, "changesets": verdict.changesets, "rows": verdict.rows,
            "head": verdict.head,
        }  # fmt: skip
        actor = self.office.worker.number if self.office.worker else "office"

        def work(store: object) -> None:
            with desk.store.unit(actor, "verify") as unit:
                hall_service.record(unit, desk.hall.id, "verify", str(verdict.node), detail)

        self._changed()
        desk.tasks.write(work, lambda _: self.look(), self._tell)

    def certificate(self) -> CertificatePaper | None:
        """The paper of the last check."""
        if self.verdict is None or self.checked_at is None:
            return None
        desk = self.office.desk
        worker = self.office.worker
        by = f"{worker.name} ({worker.number})" if worker else ""
        full = compose.full_hall(desk.divisions.full_name(desk.hall.division), desk.hall.name)
        return certificate_paper(self.verdict, data_text(desk.hall.name), full, self.checked_at, by)
