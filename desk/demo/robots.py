"""Robots that issue and serve tickets through the same services as people do."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from sqlalchemy import bindparam, select

from desk.cases import service as cases
from desk.cases.model import visit_draft
from desk.core.calendar import shipped
from desk.core.clock import local_day
from desk.core.errors import UserError
from desk.demo.answers import filled
from desk.demo.people import people
from desk.hall import queries as hall_queries
from desk.matters import Catalogue
from desk.queue import queries
from desk.queue import service as queue
from desk.roster import queries as roster_queries
from desk.store import Store, Unit
from desk.sync.claim import AtOnce, Claiming

Event = dict[str, object]
ALONE = AtOnce()
_open_visit = select(visit_draft.c.visit_id).where(
    visit_draft.c.ticket_id == bindparam("ticket_id")
)


@cache
def _catalogue() -> Catalogue:
    return Catalogue.load()


@dataclass(frozen=True)
class KioskRobot:
    """Issues ``count`` tickets at a kiosk, one unit of work each."""

    store: Store
    hall_id: str
    kiosk: int
    letter: str | None
    count: int
    rate: float = 0.0

    def run(self, sleep: Callable[[float], None] = time.sleep) -> Iterator[Event]:
        """Yield one event per ticket; ``ms`` is tap to durable, ``t`` the machine's seconds."""
        with self.store.read() as read:
            letters = [c.letter for c in hall_queries.classes(read, self.hall_id)]
        begun = time.perf_counter()
        for n in range(self.count):
            letter = self.letter or letters[n % len(letters)]
            start = time.perf_counter()
            with self.store.unit(f"kiosk:{self.kiosk}", "issue ticket") as unit:
                issued = queue.issue(unit, self.hall_id, letter, kiosk=self.kiosk)
            took = (time.perf_counter() - start) * 1000
            yield {
                "event": "issued",
                "number": issued.number,
                "ticket": issued.ticket_id,
                "ahead": issued.ahead,
                "ms": round(took, 3),
                "t": round(time.time(), 3),
            }
            if self.rate:
                sleep(max(0.0, begun + (n + 1) / self.rate - time.perf_counter()))


@dataclass(frozen=True)
class WindowRobot:
    """Sits at a window, calls, serves and finishes until nobody waits."""

    store: Store
    hall_id: str
    window: int
    serve_seconds: float = 0.0
    wait_seconds: float = 0.0
    resume: bool = False
    """Take the seat of a robot that was killed, and finish what it left at the window."""
    accept: bool = False
    """Take in a matter in each visit, so that there are receipts."""
    claims: Claiming = ALONE
    """Who says which of the waiting this window may call."""

    def run(self, sleep: Callable[[float], None] = time.sleep) -> Iterator[Event]:
        """Yield one event per call and per finish; ``ms`` is the call's time.

        :raises UserError: when there is no such window or nobody free to sit at it.
        """
        window_id, worker_id = self._sit()
        actor = f"robot:{self.window}"
        patience = time.perf_counter() + self.wait_seconds
        while True:
            start = time.perf_counter()
            try:
                called = self._call(actor, window_id, worker_id)
            except UserError as error:
                # The hall granted a ticket that was heard meanwhile to be at another window.
                yield {"event": "not called", "window": self.window, "why": error.key}
                sleep(0.05)
                continue
            took = (time.perf_counter() - start) * 1000
            if called is None:
                if time.perf_counter() < patience:
                    sleep(0.05)
                    continue
                break
            yield {
                "event": "called",
                "number": called.number,
                "ticket": called.ticket_id,
                "window": self.window,
                "ms": round(took, 3),
                "t": round(time.time(), 3),
            }
            yield from self._serve(called, window_id, worker_id, sleep)
            patience = time.perf_counter() + self.wait_seconds
        with self.store.unit(actor, "leave") as unit:
            queue.leave(unit, window_id, worker_id)
        yield {"event": "left", "window": self.window}

    def _call(self, actor: str, window_id: str, worker_id: str) -> queue.Called | None:
        claim = None
        if self.claims is not ALONE:
            with self.store.read() as read:
                line = queue.line(read, window_id)
            claim = self.claims.claim(line.scope, line.tickets, window_id)
        with self.store.unit(actor, "call next") as unit:
            return queue.call_next(unit, window_id, worker_id, claim)

    def _serve(
        self, called: queue.Called, window_id: str, worker_id: str, sleep: Callable[[float], None]
    ) -> Iterator[Event]:
        visit = ""
        end = {"number": called.number, "window": self.window}
        try:
            visit = self._begin(called, window_id, worker_id)
            if self.accept:
                yield self._accept(visit)
            if self.serve_seconds:
                sleep(self.serve_seconds)
            with self.store.unit(f"robot:{self.window}", "finish visit") as unit:
                queue.finish(unit, called.ticket_id, worker_id)
            yield {"event": "finished", **end}
        except UserError as error:
            # Called without the hall's word, it was called by another window as well, and earlier.
            yield {"event": "given up", **end, "why": error.key}
        if visit:
            with self.store.unit(f"robot:{self.window}", "close visit") as unit:
                cases.close_visit(unit, visit)

    def _begin(self, called: queue.Called, window_id: str, worker_id: str) -> str:
        with self.store.unit(f"robot:{self.window}", "begin visit") as unit:
            queue.begin(unit, called.ticket_id, worker_id)
            if not self.accept:
                return ""
            return cases.open_visit(
                unit,
                hall_id=self.hall_id,
                window_id=window_id,
                worker_id=worker_id,
                ticket_id=called.ticket_id,
            )

    def _accept(self, visit: str) -> Event:
        chance = random.Random(visit)
        today = local_day(self.store.clock.now())
        catalogue = _catalogue()
        matter = chance.choice(catalogue.matters)
        person = people(chance.randrange(10**6), 1, today)[0]
        draft = filled([matter], person, chance, today)
        with self.store.unit(f"robot:{self.window}", "accept visit") as unit:
            done = cases.accept_visit(unit, visit, draft, catalogue, shipped())
        return {"event": "receipt", "receipt": done.receipt, "window": self.window}

    def _sit(self) -> tuple[str, str]:
        with self.store.unit(f"robot:{self.window}", "sit") as unit:
            seats = hall_queries.window_seats(unit, self.hall_id)
            seat = next((s for s in seats if s.window.number == self.window), None)
            if seat is None:
                raise UserError("This hall has no window {window}.", window=self.window)
            worker = seat.worker if self.resume and seat.worker else self._free_worker(unit, seat)
            if worker is None:
                raise UserError("Window {window} has no free seat or worker.", window=self.window)
            queue.sit(unit, seat.window.id, worker.id, seat.window.classes)
            left = queries.at_window(unit, self.hall_id, seat.window.id)
            if left is not None:
                if left.state == "called":
                    queue.begin(unit, left.ticket_id, worker.id)
                visit = unit.value(_open_visit, {"ticket_id": left.ticket_id})
                if visit:
                    cases.close_visit(unit, visit)
                queue.finish(unit, left.ticket_id, worker.id)
        return seat.window.id, worker.id

    def _free_worker(self, unit: Unit, seat: hall_queries.Seat) -> hall_queries.WorkerInfo | None:
        if seat.worker is not None:
            return None
        seats = hall_queries.window_seats(unit, self.hall_id)
        seated = {s.worker.id for s in seats if s.worker}
        planned = roster_queries.seats_planned(unit, self.hall_id, unit.now).get(seat.window.id)
        free = [w for w in hall_queries.workers(unit, self.hall_id) if w.id not in seated]
        return planned if planned in free else next(iter(free), None)
