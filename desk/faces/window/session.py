"""Who works here and with whom: sign in, sit down, call, begin, hold, finish. No screen in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, TypeVar

from desk.cases import queries as case_queries
from desk.cases import service as cases
from desk.core.errors import UserError
from desk.faces.kit.desk import Desk
from desk.hall import queries as hall_queries
from desk.hall import service as hall_service
from desk.hall.queries import ClassInfo, Seat, WorkerInfo
from desk.queue import queries as queue_queries
from desk.queue import rules as queue_rules
from desk.queue import service as queue
from desk.queue.service import Called
from desk.store import Store, Unit
from desk.store.base import Reader

T = TypeVar("T")


@dataclass(frozen=True)
class Live:
    """What the hall looks like from this window, read anew after every commit."""

    waiting: list[queue_queries.Waiting] = field(default_factory=list)
    windows: list[queue_queries.WindowLine] = field(default_factory=list)
    missed: list[queue_queries.Missed] = field(default_factory=list)
    held: list[case_queries.OpenDraft] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    day: case_queries.WorkerDay | None = None
    help_called: bool = False


class WindowSession:
    """The state of one window; screens show it and send intents."""

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

    # --- listening -------------------------------------------------------------------------

    def listen(self, listener: Callable[[], None]) -> None:
        """Be told after every change."""
        self._listeners.append(listener)

    def _changed(self) -> None:
        for listener in self._listeners:
            listener()

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
        actor = self.worker.number if self.worker else "window"

        def run(store: Store) -> T:
            with store.unit(actor, reason) as unit:
                return work(unit)

        def finished(result: T) -> None:
            self._busy.discard(name)
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

    # --- reading ---------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the hall anew and tell the screens."""
        with self.desk.store.read() as read:
            self.live = self._look(read)
            if self.seat is not None:
                self.ticket = queue_queries.at_window(read, self.desk.hall.id, self.seat.window.id)
        self._changed()

    def _look(self, read: Reader) -> Live:
        hall = self.desk.hall.id
        window = self.seat.window.id if self.seat else None
        helped = hall_queries.audit_count(read, hall, "help", read.now - timedelta(seconds=60))
        return Live(
            queue_queries.waiting(read, hall, window),
            queue_queries.window_board(read, hall),
            queue_queries.missed(read, hall),
            case_queries.held_visits(read, hall),
            [n.text for n in hall_queries.notices(read, hall)],
            case_queries.worker_day(read, self.worker.id, read.day) if self.worker else None,
            helped > 0,
        )

    def seats(self) -> list[Seat]:
        """Every window and who sits there."""
        with self.desk.store.read() as read:
            return [s for s in hall_queries.window_seats(read, self.desk.hall.id) if s.window.open]

    def classes(self) -> list[ClassInfo]:
        """The classes of this hall."""
        with self.desk.store.read() as read:
            return hall_queries.classes(read, self.desk.hall.id)

    def rostered_window(self) -> str | None:
        """The window this worker is planned at today."""
        if self.worker is None:
            return None
        with self.desk.store.read() as read:
            plan = hall_queries.rostered(read, self.desk.hall.id, read.day)
        return next((w for w, who in plan.items() if who.id == self.worker.id), None)

    def roster_names(self) -> dict[str, str]:
        """Window to the name of who is planned there today."""
        with self.desk.store.read() as read:
            plan = hall_queries.rostered(read, self.desk.hall.id, read.day)
        return {window: who.name for window, who in plan.items()}

    # --- signing in ------------------------------------------------------------------------

    def login(self, number: str, pin: str, done: Callable[[bool], object]) -> None:
        """Sign in; ``done(False)`` for a wrong number or PIN."""
        hall = self.desk.hall.id

        def answer(found: WorkerInfo | None) -> None:
            if found is not None:
                self.worker = found
            done(found is not None)

        self.write(
            "login", "sign in", lambda unit: hall_service.login(unit, hall, number, pin), answer
        )

    def unlock(self, pin: str, done: Callable[[bool], object]) -> None:
        """The worker comes back to a locked screen."""
        if self.worker is None:
            return
        hall, number = self.desk.hall.id, self.worker.number

        def answer(found: WorkerInfo | None) -> None:
            self.locked = found is None
            done(found is not None)

        self.write(
            "unlock", "unlock", lambda unit: hall_service.login(unit, hall, number, pin), answer
        )

    def sit(self, seat: Seat, letters: list[str], done: Callable[[], object]) -> None:
        """Sit down at a window; a visit this window was in the middle of is taken up again."""
        worker = self._me()

        def work(unit: Unit) -> tuple[Seat, case_queries.OpenDraft | None]:
            queue.sit(unit, seat.window.id, worker.id, letters)
            seats = hall_queries.window_seats(unit, self.desk.hall.id)
            mine = next(s for s in seats if s.window.id == seat.window.id)
            return mine, case_queries.open_draft(unit, seat.window.id)

        def answer(found: tuple[Seat, case_queries.OpenDraft | None]) -> None:
            self.seat, draft = found
            self.away = False
            if draft is not None:
                self.visit_id = draft.visit_id
                self.began_at = draft.updated_at
            done()

        self.write("sit", "sit down", work, answer)

    def leave(self, done: Callable[[], object]) -> None:
        """Sign off and free the window."""
        seat, worker = self._here(), self._me()

        def answer(_: object) -> None:
            self.worker, self.seat, self.ticket = None, None, None
            done()

        self.write("leave", "sign off", lambda u: queue.leave(u, seat.window.id, worker.id), answer)

    def set_classes(self, letters: list[str]) -> None:
        """Change which tickets this window takes."""
        seat, worker = self._here(), self._me()

        def work(unit: Unit) -> Seat:
            queue.set_classes(unit, seat.window.id, worker.id, letters)
            seats = hall_queries.window_seats(unit, self.desk.hall.id)
            return next(s for s in seats if s.window.id == seat.window.id)

        def answer(found: Seat) -> None:
            self.seat = found

        self.write("classes", "change classes", work, answer)

    def toggle_away(self) -> None:
        """Step away, or come back."""
        seat, worker, away = self._here(), self._me(), not self.away
        other = next(
            (
                str(line.number)
                for line in self.live.windows
                if line.window_id != seat.window.id and line.state in ("idle", "serving", "called")
            ),
            "",
        )

        def work(unit: Unit) -> None:
            if away:
                queue.away(unit, seat.window.id, worker.id, other)
            else:
                queue.back(unit, seat.window.id, worker.id)

        def answer(_: None) -> None:
            self.away = away

        self.write("away", "step away" if away else "come back", work, answer)

    def lock(self) -> None:
        """Lock the screen; the window keeps its visit."""
        if self.worker is not None and not self.locked:
            self.locked = True
            self._changed()

    # --- calling ---------------------------------------------------------------------------

    def next_number(self) -> str:
        """The ticket that F2 would call, or an empty text."""
        return next((w.number for w in self.live.waiting if w.servable), "")

    def call_next(self, done: Callable[[Called | None], object] | None = None) -> None:
        """Close what is finished and call the next person, in one unit."""
        seat, worker, ticket, visit = self._here(), self._me(), self.ticket, self.visit_id

        def work(unit: Unit) -> Called | None:
            self._close(unit, ticket, visit, worker.id)
            return queue.call_next(unit, seat.window.id, worker.id)

        self.write("call", "call next", work, lambda called: self._now_called(called, done))

    def call_ticket(self, ticket_id: str, reason: str) -> None:
        """Call somebody out of order, with a reason."""
        seat, worker, ticket, visit = self._here(), self._me(), self.ticket, self.visit_id

        def work(unit: Unit) -> Called:
            self._close(unit, ticket, visit, worker.id)
            return queue.call_ticket(unit, seat.window.id, worker.id, ticket_id, reason)

        self.write("call", "call out of order", work, lambda c: self._now_called(c, None))

    def _now_called(
        self, called: Called | None, done: Callable[[Called | None], object] | None
    ) -> None:
        self.visit_id = None
        self.began_at = None
        self.ticket = called
        if done is not None:
            done(called)

    def _close(self, unit: Unit, ticket: Called | None, visit: str | None, worker_id: str) -> None:
        if visit is not None:
            cases.close_visit(unit, visit)
        if ticket is not None:
            if ticket.state == "called":
                raise UserError(
                    "{number} has been called and has not come. Call again, or mark it as missed.",
                    number=ticket.number,
                )
            queue.finish(unit, ticket.ticket_id, worker_id)

    def finish(self, done: Callable[[], object] | None = None) -> None:
        """Close the visit without calling anybody."""
        worker, ticket, visit = self._me(), self.ticket, self.visit_id

        def answer(_: None) -> None:
            self.visit_id, self.ticket, self.began_at = None, None, None
            if done is not None:
                done()

        self.write(
            "call", "finish visit", lambda u: self._close(u, ticket, visit, worker.id), answer
        )

    def recall(self) -> None:
        """Call the same person again."""
        if self.ticket is not None and self.ticket.state == "called":
            ticket, worker = self.ticket.ticket_id, self._me()
            self.write("recall", "call again", lambda u: queue.recall(u, ticket, worker.id))

    def may_miss(self) -> bool:
        """Whether two calls and three minutes have passed."""
        t = self.ticket
        return (
            t is not None
            and t.state == "called"
            and queue_rules.may_miss(t.calls, t.first_called_at, self.desk.clock.now())
        )

    def miss(self, done: Callable[[str, str], object]) -> None:
        """Mark the person as missed; ``done(ticket_id, number)`` offers the undo."""
        if self.ticket is None:
            return
        ticket, worker = self.ticket.ticket_id, self._me()

        def answer(missed: Called) -> None:
            self.ticket = None
            done(missed.ticket_id, missed.number)

        self.write("miss", "mark missed", lambda u: queue.miss(u, ticket, worker.id), answer)

    def undo_miss(self, ticket_id: str) -> None:
        """Take the miss back within ten seconds."""
        worker = self._me()
        self.write("miss", "undo miss", lambda u: queue.undo_miss(u, ticket_id, worker.id))

    def give_back(self) -> None:
        """Return a called ticket to the queue."""
        if self.ticket is not None:
            ticket, worker = self.ticket.ticket_id, self._me()
            self.write("back", "return ticket", lambda u: queue.give_back(u, ticket, worker.id))

    def transfer(self, *, letter: str | None = None, to_window: str | None = None) -> None:
        """Send the person to another class or window, keeping the place in line."""
        if self.ticket is None:
            return
        ticket, worker, visit = self.ticket.ticket_id, self._me(), self.visit_id

        def work(unit: Unit) -> None:
            queue.transfer(unit, ticket, worker.id, letter=letter, to_window=to_window)
            if visit is not None:
                cases.close_visit(unit, visit)

        def answer(_: None) -> None:
            self.visit_id, self.ticket, self.began_at = None, None, None

        self.write("transfer", "transfer", work, answer)

    # --- visits ----------------------------------------------------------------------------

    def begin(
        self,
        draft: Any,
        done: Callable[[str], object],
        failed: Callable[[BaseException], object] | None = None,
    ) -> bool:
        """The person is here: begin serving and open the visit with what is known."""
        if self.visit_id is not None:
            done(self.visit_id)
            return True
        seat, worker, ticket = self._here(), self._me(), self.ticket
        hall = self.desk.hall.id

        def work(unit: Unit) -> str:
            if ticket is not None and ticket.state == "called":
                queue.begin(unit, ticket.ticket_id, worker.id)
            return cases.open_visit(
                unit,
                hall_id=hall,
                window_id=seat.window.id,
                worker_id=worker.id,
                ticket_id=ticket.ticket_id if ticket else None,
                draft=draft,
            )

        def answer(visit_id: str) -> None:
            self.visit_id = visit_id
            self.began_at = self.desk.clock.now()
            done(visit_id)

        return self.write("begin", "begin visit", work, answer, failed)

    def hold(self, done: Callable[[], object]) -> None:
        """Put the visit aside; the window is free for the next."""
        if self.visit_id is None:
            return
        worker, ticket, visit = self._me(), self.ticket, self.visit_id

        def work(unit: Unit) -> None:
            cases.hold_visit(unit, visit)
            if ticket is not None and ticket.state == "serving":
                queue.hold(unit, ticket.ticket_id, worker.id)

        def answer(_: None) -> None:
            self.visit_id, self.ticket, self.began_at = None, None, None
            done()

        self.write("hold", "hold visit", work, answer)

    def resume(self, held: case_queries.OpenDraft, done: Callable[[Any], object]) -> None:
        """Go on with a held visit."""
        seat, worker = self._here(), self._me()

        def work(unit: Unit) -> Any:
            if held.ticket_id is not None:
                queue.resume(unit, held.ticket_id, seat.window.id, worker.id)
            return cases.resume_visit(unit, held.visit_id, seat.window.id, worker.id)

        def answer(draft: Any) -> None:
            self.visit_id = held.visit_id
            self.began_at = self.desk.clock.now()
            done(draft)

        self.write("resume", "resume visit", work, answer)

    def record(self, action: str, subject: str) -> None:
        """Leave an audit fact, for instance that masked data was shown."""
        hall = self.desk.hall.id
        self.write(
            f"audit {action}", action, lambda u: hall_service.record(u, hall, action, subject)
        )

    def _me(self) -> WorkerInfo:
        if self.worker is None:
            raise UserError("You are not signed in at this window any more. Sign in again.")
        return self.worker

    def _here(self) -> Seat:
        if self.seat is None:
            raise UserError("You are not signed in at this window any more. Sign in again.")
        return self.seat
