"""Calling people to the window: next, out of order, again, missed, transferred."""

from __future__ import annotations

from collections.abc import Callable

from desk.cases import service as cases
from desk.core.errors import UserError
from desk.faces.window.seating import Seating
from desk.queue import rules as queue_rules
from desk.queue import service as queue
from desk.queue.service import Called
from desk.store import Unit


class Calls(Seating):
    """What a worker does with tickets."""

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
