"""A hall with its people and cases on a real encrypted store."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Any

import pytest
from sqlalchemy import select

from desk.cases import life_model as lm
from desk.cases import model as m
from desk.cases import projection, service
from desk.cases.life import CaseState
from desk.cases.rules import MaterialAnswer
from desk.core.calendar import WorkCalendar
from desk.core.clock import VirtualClock
from desk.demo.seed import seed_hall
from desk.hall import queries as hall_queries
from desk.matters import Catalogue
from desk.store import Store, Unit
from tests.cases.test_rules import codes, full

CATALOGUE = Catalogue.load()
CALENDAR = WorkCalendar.load()


@dataclass
class Hall:
    """The demo hall: its window 3, the worker there, a colleague, and the station head."""

    store: Store
    clock: VirtualClock
    id: str
    window: str
    worker: str
    colleague: str
    head: str

    def unit(self) -> AbstractContextManager[Unit]:
        return self.store.unit("0312", "test")

    def act(self, action: Callable[..., CaseState], *words: Any, **more: Any) -> CaseState:
        """One act in a unit of its own."""
        with self.unit() as unit:
            return action(unit, *words, **more)

    def accept(self, *matters: str, owe: tuple[str, ...] = ()) -> tuple[service.CaseLine, ...]:
        """Cases of one visit."""
        draft = full(codes(*matters))
        answers = {**draft.materials, **dict.fromkeys(owe, MaterialAnswer("owed"))}
        with self.unit() as unit:
            visit = service.open_visit(
                unit, hall_id=self.id, window_id=self.window, worker_id=self.worker
            )
            draft = replace(draft, materials=answers)
            return service.accept_visit(unit, visit, draft, CATALOGUE, CALENDAR).cases

    def take(self, matter: str = "MZ01", owe: tuple[str, ...] = ()) -> str:
        """One case."""
        return self.accept(matter, owe=owe)[0].case_id

    def now(self, case_id: str) -> Any:
        """The case's row in the projection."""
        with self.store.read() as read:
            return read.first(select(lm.case_now).where(lm.case_now.c.case_id == case_id))

    def facts(self, case_id: str) -> list[Any]:
        """The case's facts in the order they were made."""
        e = m.case_event
        with self.store.read() as read:
            return list(
                read.rows(select(e).where(e.c.case_id == case_id).order_by(e.c["_s"], e.c.id))
            )

    def assert_kept(self) -> None:
        """What is kept equals what is made anew from the facts."""
        before = projections_of(self.store)
        with self.unit() as unit:
            projection.rebuild(unit)
        assert projections_of(self.store) == before


def projections_of(store: Store) -> list[Any]:
    with store.read() as read:
        cases = read.rows(select(lm.case_now).order_by(lm.case_now.c.case_id))
        errands = read.rows(select(lm.errand_now).order_by(lm.errand_now.c.errand_id))
        return [*cases, *errands]


@pytest.fixture
def hall(store: Store, clock: VirtualClock) -> Hall:
    """Window 3 of the demo hall on Monday 23 November 2026."""
    return make_hall(store, clock)


def make_hall(store: Store, clock: VirtualClock) -> Hall:
    with store.unit("setup", "seed") as unit:
        hall_id = seed_hall(unit)
        window = hall_queries.windows(unit, hall_id)[2].id
        people = {w.number: w.id for w in hall_queries.workers(unit, hall_id)}
    return Hall(store, clock, hall_id, window, people["0312"], people["0301"], people["0300"])
