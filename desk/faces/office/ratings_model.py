"""The grades of the hall as the office answers them."""

from __future__ import annotations

from collections.abc import Callable

from desk.cases import callbacks
from desk.cases.callbacks import Rated
from desk.faces.office.model import OfficeModel
from desk.hall import service as hall_service
from desk.store import Store, Unit


class RatingsModel:
    """Reads the list; writes what came of a call."""

    def __init__(self, office: OfficeModel) -> None:
        self.office = office
        self.lines: tuple[Rated, ...] = ()
        self.limits = callbacks.CallLimits()
        self._listeners: list[Callable[[], None]] = []
        self._asked = 0

    def listen(self, listener: Callable[[], None]) -> None:
        """Be told after every look."""
        self._listeners.append(listener)

    @property
    def to_answer(self) -> int:
        """How many grades still wait for an answer."""
        return callbacks.open_count(self.lines)

    @property
    def late(self) -> bool:
        """Whether one of them is over its time."""
        return any(line.light == "overdue" for line in self.lines)

    def refresh(self) -> None:
        """Look anew; an answer that was overtaken by a later question is let go."""
        self._asked += 1
        asked, desk = self._asked, self.office.desk

        def work() -> tuple[tuple[Rated, ...], callbacks.CallLimits]:
            with desk.store.read() as read:
                return (
                    callbacks.listed(read, desk.hall.id),
                    callbacks.limits(read, desk.hall.id),
                )

        def answer(found: tuple[tuple[Rated, ...], callbacks.CallLimits]) -> None:
            if asked == self._asked:
                self.lines, self.limits = found
                for listener in self._listeners:
                    listener()

        desk.tasks.run(work, answer)

    def call_back(
        self,
        rated: Rated,
        outcome: str,
        words: str,
        days: int | None,
        done: Callable[[], None],
        failed: Callable[[BaseException], object],
    ) -> None:
        """Write down what came of a call, or that what is in the ledger was mended."""
        worker, desk = self.office.worker, self.office.desk
        me = worker.id if worker else ""

        def work(unit: Unit) -> None:
            callbacks.call_back(unit, rated.rating_id, me, outcome, words, desk.calendar, days)

        def answer() -> None:
            done()
            self.refresh()

        self._write("call back", work, answer, failed)

    def reveal(self, rated: Rated, done: Callable[[], None]) -> None:
        """The person's data are shown for half a minute, and that is on record."""
        hall = self.office.desk.hall.id
        self._write(
            "reveal",
            lambda unit: hall_service.record(unit, hall, "reveal", rated.resident_id),
            done,
        )

    def _write(
        self,
        reason: str,
        work: Callable[[Unit], object],
        done: Callable[[], None],
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        actor = self.office.worker.number if self.office.worker else "office"

        def run(store: Store) -> None:
            with store.unit(actor, reason) as unit:
                work(unit)

        self.office.desk.tasks.write(run, lambda _: done(), failed)
