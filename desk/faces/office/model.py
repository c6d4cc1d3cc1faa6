"""What the station head sees of today, worked out without a screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from desk.cases import lists
from desk.core.errors import UserError
from desk.faces.kit.desk import Desk
from desk.hall import queries as hall_queries
from desk.hall import service as hall_service
from desk.hall.queries import HallInfo, Notice, WorkerInfo
from desk.queue import in_line, queries
from desk.queue.queries import ClassQueue, WindowLine
from desk.reports.attention import Attention, attention
from desk.reports.day import DayReport, WindowDay, day_report
from desk.reports.live import ClassTimes, HallNow, History, class_times, history, overview
from desk.reports.targets import Targets, targets
from desk.store import Store
from desk.store.base import Reader

ROLES = ("head", "department", "worker")
"""Who signs in at the office; what they see there follows from it."""


@dataclass(frozen=True)
class Today:
    """One look at a hall."""

    hall: HallInfo
    now: datetime
    report: DayReport
    tickets_week_ago: int | None
    waiting: int
    longest_wait_s: int
    windows: tuple[WindowLine, ...]
    classes: tuple[ClassQueue, ...]
    notices: tuple[Notice, ...]
    goals: Targets
    history: History
    times: Mapping[str, ClassTimes]
    lights: Mapping[str, int]
    """Cases by light."""
    deadlines: tuple[tuple[str, Mapping[str, int]], ...]
    attention: tuple[Attention, ...]
    halls: tuple[HallNow, ...]
    """Every hall, where a street has several."""

    def done_at(self, number: int) -> WindowDay | None:
        """What one window has done today."""
        return next((w for w in self.report.windows if w.number == number), None)


class OfficeModel:
    """Signs the head in, reads the day, keeps the notices, makes the report."""

    def __init__(self, desk: Desk, tell: Callable[[BaseException], None]) -> None:
        self.desk, self.tell = desk, tell
        self.worker: WorkerInfo | None = None
        self.today: Today | None = None
        self._listeners: list[Callable[[], None]] = []
        self._reading = self._again = False
        self.shown_hall = desk.hall.id
        """Whose live page is shown: this hall's own, or that of another hall of the street."""
        self._history: dict[str, History] = {}

    def is_head(self) -> bool:
        """Whether whoever is signed in is the station head."""
        return self.worker is not None and self.worker.role == "head"

    def listen(self, listener: Callable[[], None]) -> None:
        """Be told after every change."""
        self._listeners.append(listener)

    def _changed(self) -> None:
        for listener in self._listeners:
            listener()

    def login(self, number: str, pin: str, done: Callable[[bool], object]) -> None:
        """Sign in; ``done(False)`` for a wrong number or PIN, an error for who works elsewhere."""
        hall = self.desk.hall.id

        def work(store: Store) -> WorkerInfo | None:
            with store.unit(number or "office", "sign in") as unit:
                return hall_service.login(unit, hall, number, pin)

        def answer(found: WorkerInfo | None) -> None:
            if found is not None and found.role not in ROLES:
                self.tell(
                    UserError("Station heads, department officers and window workers sign in here.")
                )
                return
            self.worker = found
            done(found is not None)

        self.desk.tasks.write(work, answer, self.tell)

    def unlock(self, pin: str, done: Callable[[bool], object]) -> None:
        """Whoever is signed in comes back to a locked screen."""
        if self.worker is None:
            return
        hall, number = self.desk.hall.id, self.worker.number

        def work(store: Store) -> WorkerInfo | None:
            with store.unit(number, "unlock") as unit:
                return hall_service.login(unit, hall, number, pin)

        def failed(error: BaseException) -> None:
            done(False)
            self.tell(error)

        self.desk.tasks.write(work, lambda found: done(found is not None), failed)

    def sign_off(self) -> None:
        """Whoever was here leaves."""
        self.worker = None
        self.shown_hall = self.desk.hall.id
        self._changed()

    @property
    def elsewhere(self) -> bool:
        """Whether another hall than this desk's own is shown."""
        return self.shown_hall != self.desk.hall.id

    def show_hall(self, hall_id: str) -> None:
        """Show another hall of the street, or this one again."""
        if hall_id != self.shown_hall:
            self.shown_hall = hall_id
            self.refresh()

    def next_hall(self, by: int = 1) -> None:
        """The hall after or before the one shown, as the list of all halls has them."""
        known = [one.hall.id for one in self.today.halls] if self.today else []
        if self.shown_hall in known:
            self.show_hall(known[(known.index(self.shown_hall) + by) % len(known)])

    def refresh(self) -> None:
        """Read the hall anew beside the screen; what is asked meanwhile is read once more."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        hall = self.shown_hall

        def work() -> Today:
            with self.desk.store.read() as read:
                # What is over is read once a day; a refresh costs what has changed since.
                past = self._history.get(hall)
                if past is None or past.day != read.day:
                    past = self._history[hall] = history(read, hall, self.desk.calendar)
                return look(read, self.desk, past, hall)

        def answer(found: Today) -> None:
            self._reading = False
            if found.hall.id == self.shown_hall:
                self.today = found
            self._changed()
            if self._again:
                self._again = False
                self.refresh()

        def failed(error: BaseException) -> None:
            self._reading = self._again = False
            self.tell(error)

        self.desk.tasks.run(work, answer, failed)

    def add_notice(self, text: str, done: Callable[[], object]) -> None:
        """Show a notice on the big screen."""
        self._write("add notice", lambda unit: hall_service.add_notice(
            unit, self.desk.hall.id, text), done)  # fmt: skip

    def end_notice(self, notice_id: str) -> None:
        """Take a notice down."""
        self._write("end notice", lambda unit: hall_service.end_notice(unit, notice_id))

    def _write(
        self,
        reason: str,
        work: Callable[..., object],
        done: Callable[[], object] | None = None,
    ) -> None:
        actor = self.worker.number if self.worker else "office"

        def run(store: Store) -> None:
            with store.unit(actor, reason) as unit:
                work(unit)

        def answer(_: None) -> None:
            if done is not None:
                done()
            self.refresh()

        self.desk.tasks.write(run, answer, self.tell)


_OF_THIS_DESK = ("conflicts", "silent")
"""What waits at this desk whichever hall is shown; it is told with this desk's own hall."""


def look(read: Reader, desk: Desk, past: History, hall_id: str = "") -> Today:
    """Everything of one moment of a hall, without one of this desk's, from one snapshot."""
    hall = hall_id or desk.hall.id
    goals = targets(read, hall)
    line = in_line.look(read, hall)
    before = queries.day_flow(read, hall, read.day - timedelta(days=7))
    waits = attention(read, hall, desk.calendar, desk.catalogue, goals, line.longest_s)
    if hall != desk.hall.id:
        waits = tuple(one for one in waits if one.kind not in _OF_THIS_DESK)
    return Today(
        hall_queries.hall(read, hall),
        read.now,
        day_report(read, hall, read.day, desk.catalogue),
        sum(issued for _, issued, _ in before) if before else None,
        line.count,
        line.longest_s,
        tuple(queries.window_board(read, hall)),
        tuple(queries.class_queue(read, hall)),
        tuple(hall_queries.notices(read, hall)),
        goals,
        past,
        class_times(read, hall),
        lists.counts(read, hall, desk.calendar),
        tuple(lists.by_department(read, hall, desk.calendar)),
        waits,
        tuple(overview(read, desk.calendar)) if len(hall_queries.halls(read)) > 1 else (),
    )
