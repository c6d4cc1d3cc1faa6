"""How quick cases are: accepting three matters, the list of a million, one case with 200 facts."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

import desk.tables  # noqa: F401
from desk.cases import handling, lists, service, view
from desk.cases.lists import Filter
from desk.core.clock import VirtualClock, utc
from desk.store import Store
from tests.bench.figures import Figures, percentile
from tests.cases.conftest import CALENDAR, CATALOGUE, Hall, make_hall
from tests.cases.test_rules import codes, full

CASES = 1_000_000
LOOKS, VISITS = 20, 200
_MANY = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :many)
INSERT INTO case_now (case_id, hall_id, number, matter, resident_id, accepted_at, state, clock,
  short, due_day, provisional, told_day, told_provisional, department, owner_id, awaited, late,
  rank, odd, changed_at)
SELECT printf('%08x-0000-7000-8000-000000000000', i), :hall, printf('YJ26-%07d-1', i), 'MZ01',
  :person, '2026-11-01T01:00:00.000Z', CASE WHEN i % 20 THEN 'closed' ELSE 'received' END,
  CASE WHEN i % 20 THEN 'done' ELSE 'running' END, i % 3 = 0,
  date('2026-11-10', '+' || (i / 20 % 60) || ' days'), 0, NULL, 0,
  'D' || (i / 20 % 7), :owner, i % 20 = 0, 0, 0, 0, '2026-11-01T01:00:00.000Z'
FROM n"""
_TAKEN = """
INSERT INTO matter_case (id, scope, hall_id, visit_id, number, receipt, query_code, matter,
  matter_version, resident_id, worker_id, window_id, accepted_at, instant, form, department,
  due_provisional)
SELECT case_id, '420502003000', hall_id, case_id, number, substr(number, 1, 12), '7F3A', matter, 1,
  resident_id, owner_id, :window, accepted_at, 0, '{}', department, 0
FROM case_now"""


def timed(action: Callable[[], object], times: int) -> float:
    """The 99th of a hundred runs, in milliseconds, once the statements are made."""
    action()
    took = []
    for _ in range(times):
        begun = time.perf_counter()
        action()
        took.append((time.perf_counter() - begun) * 1000)
    return percentile(took, 0.99)


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    clock = VirtualClock(utc(date(2026, 11, 23), "08:30"))
    store = Store.open(tmp_path / "home", clock)
    yield make_hall(store, clock)
    store.close()


def test_three_matters_are_durable_soon_after_f9(hall: Hall, figures: Figures) -> None:
    draft = full(codes("MZ01", "SB01", "CL01"))
    took = []
    for _ in range(VISITS):
        hall.clock.advance(60)
        with hall.unit() as unit:
            visit = service.open_visit(
                unit, hall_id=hall.id, window_id=hall.window, worker_id=hall.worker
            )
        begun = time.perf_counter()
        with hall.unit() as unit:
            service.accept_visit(unit, visit, draft, CATALOGUE, CALENDAR)
        took.append((time.perf_counter() - begun) * 1000)
    figures.note("three matters from F9 to durable, half", percentile(took, 0.5), "ms")
    figures.at_most("three matters from F9 to durable, p99", percentile(took, 0.99), 60)


def test_a_case_with_many_facts_opens_at_once(hall: Hall, figures: Figures) -> None:
    case = hall.take()
    for n in range(100):
        hall.act(handling.suspend, case, hall.worker, f"检验 {n}")
        hall.act(handling.resume, case, hall.worker)

    def open_it() -> None:
        with hall.store.read() as read:
            found = view.view(read, case, hall.worker, CATALOGUE, CALENDAR)
        assert len(found.timeline) > 200

    figures.at_most("a case with 200 facts opened, p99", timed(open_it, LOOKS), 50)


def test_a_million_cases_are_listed_by_light_at_once(hall: Hall, figures: Figures) -> None:
    values = {"many": CASES, "hall": hall.id, "person": hall.head, "owner": hall.worker}
    # As they would have arrived from elsewhere: neither captured nor sealed row by row.
    with hall.store.merging() as unit:
        unit.driver.execute(_MANY, values)
        unit.driver.execute(_TAKEN, {"window": hall.window})

    def first_page(wanted: Filter) -> None:
        with hall.store.read() as read:
            found = lists.page(read, hall.id, wanted, CALENDAR, CATALOGUE)
        assert len(found.rows) == lists.PAGE

    for name in ("overdue", "red", "yellow", "green", "done"):
        slowest = timed(lambda n=name: first_page(Filter((n,))), LOOKS)  # type: ignore[misc]
        figures.at_most(f"first page of {CASES:,} cases, {name}, p99", slowest, 100)
    slowest = timed(lambda: first_page(Filter(lists.WATCHED)), LOOKS)
    figures.at_most(f"first page of {CASES:,} cases, to be watched, p99", slowest, 100)

    def count() -> None:
        with hall.store.read() as read:
            lists.counts(read, hall.id, CALENDAR)

    figures.note("counts by light, p99", timed(count, LOOKS), "ms")
