"""Calling people to the window: next, out of order, again, missed, transferred."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from desk.core.errors import UserError
from desk.core.later import later
from desk.faces.window.seating import Seating
from desk.store import Unit
from desk.store.base import Reader
from desk.sync.claim import Claim

if TYPE_CHECKING:
    from desk.cases import queries as case_queries
    from desk.cases import service as cases
    from desk.queue import rules as queue_rules
    from desk.queue import service as queue
    from desk.queue.service import Called, DoubleCall
else:
    case_queries = later("desk.cases.queries")
    cases = later("desk.cases.service")
    queue_rules = later("desk.queue.rules")
    queue = later("desk.queue.service")

T = TypeVar("T")


class Calls(Seating):
    """What a worker does with tickets."""

    _asking = False

    def next_number(self) -> str:
        """The ticket that F2 would call, or an empty text."""
        coming = self.live.line.next
        return coming.number if coming is not None else ""

    def call_next(self, done: Callable[[Called | None], object] | None = None) -> None:
        """Close what is finished and call the next person, in one unit."""
        seat, worker, ticket, visit = self._here(), self._me(), self.ticket, self.visit_id

        def offer(read: Reader) -> queue.Line:
            return queue.line(read, seat.window.id)

        def work(unit: Unit, claim: Claim | None) -> Called | None:
            self._close(unit, ticket, visit, worker.id)
            return queue.call_next(unit, seat.window.id, worker.id, claim)

        self._claimed_call("call next", offer, work, lambda called: self._now_called(called, done))

    def call_ticket(self, ticket_id: str, reason: str) -> None:
        """Call somebody out of order, with a reason."""
        seat, worker, ticket, visit = self._here(), self._me(), self.ticket, self.visit_id

        def offer(read: Reader) -> queue.Line:
            return queue.Line(queue.get(read, ticket_id).scope, (ticket_id,))

        def work(unit: Unit, claim: Claim | None) -> Called:
            self._close(unit, ticket, visit, worker.id)
            return queue.call_ticket(unit, seat.window.id, worker.id, ticket_id, reason, claim)

        self._claimed_call("call out of order", offer, work, lambda c: self._now_called(c, None))

    def _claimed_call(
        self,
        reason: str,
        offer: Callable[[Reader], queue.Line],
        work: Callable[[Unit, Claim | None], T],
        done: Callable[[T], object],
    ) -> None:
        """Ask the hall's upstream for a ticket beside the screen, then call what it gave.

        A desk with no upstream has nobody to ask, and calls at once.
        """
        desk, window = self.desk, self._here().window.id
        if desk.claims.alone():
            self.write("call", reason, lambda unit: work(unit, None), done)
            return

        def ask() -> Claim:
            with desk.store.read() as read:
                line = offer(read)
            return desk.claims.claim(line.scope, line.tickets, window)

        def answered(claim: Claim) -> None:
            self._asking = False
            self.write("call", reason, lambda unit: work(unit, claim), done)

        def broken(error: BaseException) -> None:
            self._asking = False
            self.tell(error)
            self.refresh()

        if not self._asking and not self.busy("call"):
            self._asking = True
            desk.tasks.run(ask, answered, broken)

    def busy(self, name: str) -> bool:
        """Whether an intent is on its way; a call is, while the upstream is asked."""
        return super().busy(name) or (name == "call" and self._asking)

    def look_for_double_calls(self, done: Callable[[list[DoubleCall], str | None], object]) -> None:
        """Read, beside the screen, which tickets this window and another have both called; told
        with it is the ticket of the visit that is open here."""
        desk, seat = self.desk, self.seat
        if seat is None or desk.claims.alone():
            return

        def look() -> tuple[list[DoubleCall], str | None]:
            with desk.store.read() as read:
                draft = case_queries.open_draft(read, seat.window.id)
                doubles = queue.double_calls(read, desk.hall.id, seat.window.id)
                return doubles, draft.ticket_id if draft else None

        desk.tasks.run(look, lambda found: done(*found))

    def take_over(self, ticket_id: str) -> None:
        """The person stands here, though another window has the ticket: it comes here."""
        seat, worker, visit = self._here(), self._me(), self.visit_id

        def work(unit: Unit) -> Called:
            called = queue.take_over(unit, ticket_id, seat.window.id, worker.id)
            return queue.begin(unit, ticket_id, worker.id) if visit is not None else called

        def answer(called: Called) -> None:
            self.ticket = called

        self.write("call", "take over", work, answer)

    def put_aside(self, keep: bool, done: Callable[[], object]) -> None:
        """Another window serves the person: the visit here ends; what was typed is kept on hold."""
        visit = self.visit_id

        def work(unit: Unit) -> None:
            if visit is not None and keep:
                cases.hold_visit(unit, visit, "called_elsewhere")
            elif visit is not None:
                cases.close_visit(unit, visit)

        def answer(_: None) -> None:
            self.visit_id, self.began_at = None, None
            done()

        self.write("call", "put aside", work, answer)

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
        least, minutes = self.miss_after
        return (
            t is not None
            and t.state == "called"
            and queue_rules.may_miss(
                t.calls,
                t.first_called_at,
                self.desk.clock.now(),
                least=least,
                wait=timedelta(minutes=minutes),
            )
        )

    @property
    def miss_after(self) -> tuple[int, int]:
        """Calls, and minutes from the first of them, before somebody counts as missed."""
        own = self.desk.here.settings
        return int(own["queue.calls"]), int(own["queue.wait_minutes"])

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

    def transfer(
        self, *, keep: bool, letter: str | None = None, to_window: str | None = None
    ) -> None:
        """Send the person to another class or window, keeping the place in line; ``keep`` says
        that something was typed which goes along."""
        if self.ticket is None:
            return
        ticket, worker, visit = self.ticket.ticket_id, self._me(), self.visit_id

        def work(unit: Unit) -> None:
            queue.transfer(unit, ticket, worker.id, letter=letter, to_window=to_window)
            if visit is not None and keep:
                cases.hold_visit(unit, visit, "transferred")
            elif visit is not None:
                cases.close_visit(unit, visit)

        def answer(_: None) -> None:
            self.visit_id, self.ticket, self.began_at = None, None, None

        self.write("transfer", "transfer", work, answer)
