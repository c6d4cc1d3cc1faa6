"""What a window knows of its hall, and the one way in which it writes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from desk.cases import aside
from desk.core.errors import UserError
from desk.core.later import later
from desk.faces.kit.desk import Desk
from desk.hall import queries as hall_queries
from desk.hall.queries import ClassInfo, Seat, WorkerInfo
from desk.queue import in_line
from desk.queue import queries as queue_queries
from desk.queue.in_line import InLine
from desk.store import Store, Unit
from desk.store.base import Reader

if TYPE_CHECKING:
    from desk.cases import asking_view, finding, follow, ratings
    from desk.cases import queries as case_queries
    from desk.printing.slips import Bearer
    from desk.queue.service import Called
    from desk.roster import queries as roster_queries
else:
    # Nobody needs them before the sign-in.
    asking_view = later("desk.cases.asking_view")
    finding = later("desk.cases.finding")
    follow = later("desk.cases.follow")
    case_queries = later("desk.cases.queries")
    ratings = later("desk.cases.ratings")
    roster_queries = later("desk.roster.queries")

T = TypeVar("T")
FOLLOW_EVERY = timedelta(seconds=20)
AT_A_TIME = 40
"""So many of the line are read and shown; more when somebody goes on to its end."""


@dataclass(frozen=True)
class Live:
    """What the hall looks like from this window, read anew after every commit."""

    line: InLine = field(default_factory=InLine)
    windows: list[queue_queries.WindowLine] = field(default_factory=list)
    missed: list[queue_queries.Missed] = field(default_factory=list)
    held: list[case_queries.OpenDraft] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    day: case_queries.WorkerDay | None = None
    help_called: bool = False
    follow: list[follow.FollowUp] = field(default_factory=list)
    asked: list[asking_view.AskedHere] = field(default_factory=list)
    aside: int = 0
    """How many visits are held."""
    last: ratings.LastServed | None = None
    """Whom this worker served last, and whether they have rated."""


class HallState:
    """The worker, the seat and the hall as read last; screens listen to it."""

    def __init__(self, desk: Desk, tell: Callable[[BaseException], None]) -> None:
        self.desk = desk
        self.tell = tell
        self.worker: WorkerInfo | None = None
        self.seat: Seat | None = None
        self.ticket: Called | None = None
        self.visit_id: str | None = None
        self.began_at: datetime | None = None
        self.away = False
        self.locked = False
        self.live = Live()
        self._listeners: list[Callable[[], None]] = []
        self._busy: set[str] = set()
        self._follow_at: datetime | None = None
        self._most = AT_A_TIME

    def listen(self, listener: Callable[[], None], *, first: bool = False) -> None:
        """Be told after every change; ``first`` is told before whoever listened already."""
        self._listeners.insert(0 if first else len(self._listeners), listener)

    def _changed(self) -> None:
        for listener in list(self._listeners):
            listener()

    @property
    def worker_number(self) -> str:
        """Of who is signed in; empty when nobody is."""
        return self.worker.number if self.worker else ""

    def write(
        self,
        name: str,
        reason: str,
        work: Callable[[Unit], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
    ) -> bool:
        """Run one intent; the same one is not sent twice before it has answered."""
        if name in self._busy:
            return False
        self._busy.add(name)
        actor = self.worker_number or "window"

        def run(store: Store) -> T:
            with store.unit(actor, reason) as unit:
                return work(unit)

        def finished(result: T) -> None:
            self._busy.discard(name)
            self._follow_at = None
            if done is not None:
                done(result)
            self.refresh()

        def broken(error: BaseException) -> None:
            self._busy.discard(name)
            (failed or self.tell)(error)
            self.refresh()

        self.desk.tasks.write(run, finished, broken)
        return True

    def busy(self, name: str) -> bool:
        """Whether an intent is on its way."""
        return name in self._busy

    def refresh(self) -> None:
        """Read the hall anew and tell the screens."""
        with self.desk.store.read() as read:
            self.live = self._look(read)
            if self.seat is not None:
                self.ticket = queue_queries.at_window(read, self.desk.hall.id, self.seat.window.id)
        self._changed()

    def _look(self, read: Reader) -> Live:
        hall = self.desk.hall.id
        if self.worker is None:
            # The sign-in shows three figures; a face is there sooner when it reads no more.
            return Live(
                in_line.look(read, hall),
                queue_queries.window_board(read, hall),
                aside=aside.count(read, hall),
            )
        window = self.seat.window.id if self.seat else None
        held = case_queries.held_visits(read, hall)
        again = self.desk.here.number("kiosk.help_seconds")
        helped = hall_queries.audit_count(read, hall, "help", read.now - timedelta(seconds=again))
        return Live(
            in_line.look(read, hall, window, self._most),
            queue_queries.window_board(read, hall),
            queue_queries.missed(read, hall),
            held,
            [n.text for n in hall_queries.notices(read, hall)],
            case_queries.worker_day(read, self.worker.id, read.day),
            helped > 0,
            self._follow(read),
            asking_view.of_visit(read, hall, self.visit_id, self.desk.calendar)
            if self.visit_id
            else [],
            len(held),
            ratings.last_served(read, hall, window, self.worker.id)
            if window and self.worker
            else None,
        )

    def _follow(self, read: Reader) -> list[follow.FollowUp]:
        """What is owed changes by this desk's acts; other desks' are looked for now and then."""
        if self.worker is None:
            return []
        last = self._follow_at
        if last is not None and read.now - last < FOLLOW_EVERY:
            return self.live.follow
        self._follow_at = read.now
        return follow.of_worker(read, self.worker.id, self.desk.calendar, self.desk.catalogue)

    def follow_again(self) -> None:
        """Read what is owed anew, whatever the time."""
        self._follow_at = None
        self.refresh()

    def show_more(self, more: bool = True) -> None:
        """Show another part of a long line, or only its beginning again."""
        self._most = self._most + AT_A_TIME if more else AT_A_TIME
        if more:
            self.refresh()

    def seats(self) -> list[Seat]:
        """Every window and who sits there."""
        with self.desk.store.read() as read:
            return [s for s in hall_queries.window_seats(read, self.desk.hall.id) if s.window.open]

    def classes(self) -> list[ClassInfo]:
        """The classes of this hall."""
        with self.desk.store.read() as read:
            return hall_queries.classes(read, self.desk.hall.id)

    def usage(self) -> dict[str, int]:
        """How often each matter was accepted at this window lately; ranks what is found."""
        if self.seat is None:
            return {}
        span = timedelta(days=self.desk.here.number("window.ranked_days"))
        with self.desk.store.read() as read:
            return case_queries.usage(read, self.seat.window.id, read.now - span)

    def accepted_since(self, since: datetime | None) -> list[finding.CaseHit]:
        """Cases taken into this desk's store since a moment, the newest first."""
        with self.desk.store.read() as read:
            start = since or hall_queries.day_start(read.day)
            return finding.accepted_since(read, self.desk.hall.id, start, self.desk.catalogue)

    def rostered_window(self) -> str | None:
        """The window this worker is planned at today."""
        if self.worker is None:
            return None
        with self.desk.store.read() as read:
            plan = roster_queries.seats_planned(read, self.desk.hall.id, read.now)
        return next((w for w, who in plan.items() if who.id == self.worker.id), None)

    def roster_names(self) -> dict[str, str]:
        """Window to the name of who is planned there today."""
        with self.desk.store.read() as read:
            plan = roster_queries.seats_planned(read, self.desk.hall.id, read.now)
        return {window: who.name for window, who in plan.items()}

    def bearer(self) -> Bearer:
        """Who writes a slip here."""
        from desk.printing.slips import Bearer

        name = self.worker.name if self.worker else ""
        window = self.seat.window.number if self.seat else 0
        return Bearer(name, window, self.desk.clock.now())

    def colleagues(self) -> list[tuple[str, str]]:
        """The others who work at windows of this hall, by identifier, with name and number."""
        with self.desk.store.read() as read:
            found = hall_queries.workers(read, self.desk.hall.id)
        me = self.worker.id if self.worker else ""
        return [
            (w.id, f"{w.name} {w.number}")
            for w in found
            if w.id != me and w.role in ("worker", "head")
        ]

    def _me(self) -> WorkerInfo:
        if self.worker is None:
            raise UserError("You are not signed in at this window any more. Sign in again.")
        return self.worker

    def _here(self) -> Seat:
        if self.seat is None:
            raise UserError("You are not signed in at this window any more. Sign in again.")
        return self.seat
