"""Signing in, sitting down, stepping away, locking."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desk.core.errors import UserError
from desk.core.later import later
from desk.faces.window.hall_state import HallState
from desk.hall import queries as hall_queries
from desk.hall.queries import Seat, WorkerInfo
from desk.store import Unit

if TYPE_CHECKING:
    from desk.cases import queries as case_queries
    from desk.hall import service as hall_service
    from desk.queue import service as queue
else:
    case_queries = later("desk.cases.queries")
    hall_service = later("desk.hall.service")
    queue = later("desk.queue.service")


class Seating(HallState):
    """What a worker does with the seat."""

    def login(self, number: str, pin: str, done: Callable[[bool], object]) -> None:
        """Sign in; ``done(False)`` for a wrong number or PIN, an error for who has no window."""
        hall = self.desk.hall.id

        def answer(found: WorkerInfo | None) -> None:
            if found is not None and found.role == "department":
                self.tell(UserError("Department officers work at the office, not at a window."))
                return
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
