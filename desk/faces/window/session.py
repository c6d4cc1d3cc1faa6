"""Who works here and with whom: sign in, sit down, call, begin, hold, finish. No screen in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from desk.core.later import later
from desk.faces.window.calls import Calls
from desk.hall.known_settings import REVEAL_SECONDS
from desk.store import Unit

if TYPE_CHECKING:
    from desk.cases import queries as case_queries
    from desk.cases import service as cases
    from desk.cases.rules import Draft
    from desk.hall import service as hall_service
    from desk.queue import service as queue
else:
    case_queries = later("desk.cases.queries")
    cases = later("desk.cases.service")
    hall_service = later("desk.hall.service")
    queue = later("desk.queue.service")


class WindowSession(Calls):
    """The state of one window; screens show it and send intents."""

    _brought: Callable[[Draft], None] = staticmethod(lambda draft: None)

    def on_brought(self, adopt: Callable[[Draft], None]) -> None:
        """Who takes over what another window typed for a person it sent here."""
        self._brought = adopt

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

        def work(unit: Unit) -> tuple[str, Draft | None]:
            if ticket is not None and ticket.state == "called":
                queue.begin(unit, ticket.ticket_id, worker.id)
            kept = case_queries.kept_for(unit, ticket.ticket_id) if ticket else None
            if kept is not None:
                known = cases.resume_visit(unit, kept.visit_id, seat.window.id, worker.id)
                return kept.visit_id, known
            visit_id = cases.open_visit(
                unit,
                hall_id=hall,
                window_id=seat.window.id,
                worker_id=worker.id,
                ticket_id=ticket.ticket_id if ticket else None,
                draft=draft,
            )
            return visit_id, None

        def answer(begun: tuple[str, Draft | None]) -> None:
            self.visit_id, kept = begun
            self.began_at = self.desk.clock.now()
            if kept is not None:
                self._brought(kept)
            done(self.visit_id)

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

    def reveal(self, subject: str, show: Callable[[int], object]) -> None:
        """Leave on record that personal data are seen, then show them for as long as the hall
        lets them be."""
        self.record("revealed", subject, lambda: show(self.desk.here.number(REVEAL_SECONDS)))

    def record(self, action: str, subject: str, done: Callable[[], object] = lambda: None) -> None:
        """Leave an audit fact, for instance that masked data is shown; then it may be."""
        hall = self.desk.hall.id
        self.write(
            f"audit {action} {subject}",
            action,
            lambda u: hall_service.record(u, hall, action, subject),
            lambda _: done(),
        )
