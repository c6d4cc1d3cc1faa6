"""How quick reports are: a hall with three years of visits, and a district on PostgreSQL."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Any

import pytest
from sqlalchemy import event

import desk.tables  # noqa: F401
from desk.cases import life_model as lm
from desk.cases import projection
from desk.core.clock import VirtualClock, utc
from desk.demo.seed import seed_hall
from desk.divisions import Divisions
from desk.hall import queries as hall_queries
from desk.matters import Catalogue
from desk.reports import counting
from desk.reports import territory as territories
from desk.reports.period import period_report
from desk.reports.periods import Period
from desk.reports.territory import Territory
from desk.store import Store
from tests.bench.big import Hall, Years, into_store
from tests.bench.figures import Figures

VISITS, CASES = 300_000, 500_000
OCTOBER = Period.parse("month", "2026-10")
CATALOGUE, DIVISIONS = Catalogue.load(), Divisions.load()
RUNS = 5


@dataclass
class Big:
    """A store with three years in it."""

    store: Store
    hall: str
    territory: Territory


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Big]:
    clock = VirtualClock(utc(date(2026, 11, 23), "10:00"))
    store = Store.open(tmp_path_factory.mktemp("big") / "home", clock)
    with store.unit("setup", "seed") as unit:
        hall = seed_hall(unit)
        projection.rebuild(unit)
        windows = [w.id for w in hall_queries.windows(unit, hall)][:6]
        workers = [w.id for w in hall_queries.workers(unit, hall)][1:]
        scope = hall_queries.hall(unit, hall).division
    with store._writer.connect() as connection:
        driver = connection.connection.dbapi_connection
        into_store(driver, Years(Hall(0, hall, scope, windows, workers), VISITS, CASES))
    with store.read() as read:
        territory = territories.of_hall(read, hall, DIVISIONS)
    yield Big(store, hall, territory)
    store.close()


def best(action: Callable[[], object]) -> float:
    """Milliseconds of the quickest of some runs, after one that makes the statements."""
    action()
    took = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        action()
        took.append((time.perf_counter() - begun) * 1000)
    return min(took)


def test_folds_written_by_the_maker_are_those_of_the_rules(big: Big) -> None:
    rng = Random(1)
    with big.store.read() as read:
        n = lm.case_now
        every = read.rows(n.select().order_by(n.c.accepted_at).limit(2000))
        newest = read.rows(n.select().order_by(n.c.accepted_at.desc()).limit(2000))
        chosen = {r.case_id: r for r in rng.sample([*every, *newest], 400)}
        for rows in projection.as_rows(read, chosen, projection.shipped()):
            for row in rows:
                found = chosen[row["case_id"]]
                for name in ("state", "clock", "due_day", "late", "ended_on", "department"):
                    assert getattr(found, name) == row[name], name


def test_the_data_of_a_month_costs_little_more_than_the_bare_queries(
    big: Big, figures: Figures
) -> None:
    def report() -> None:
        with big.store.read() as read:
            made = period_report(read, big.territory, OCTOBER, CATALOGUE, divisions=DIVISIONS)
        assert (made.figure("visits").value or 0) > 5000

    statements = raw(big)

    def bare() -> None:
        connection: Any = big.store._reading()
        try:
            for text, values in statements:
                connection.driver_connection.execute(text, values).fetchall()
        finally:
            connection.close()

    ours, theirs = best(report), best(bare)
    figures.note("the same counts in raw SQL", theirs, "ms")
    figures.at_most("data of a month's report, hall of 500,000 cases", ours, 1000)
    figures.at_most("data of a month's report against raw SQL", ours / theirs, 1.5, "times")


def raw(big: Big) -> list[tuple[str, Any]]:
    """The text of every count that the report makes, with its values, for the driver alone."""
    found: list[tuple[str, Any]] = []

    def heard(_c: Any, _cursor: Any, text: str, values: Any, *_: Any) -> None:
        found.append((text, values))

    event.listen(big.store.reader_engine, "before_cursor_execute", heard)
    with big.store.read() as read:
        counting.count(read, [big.hall], OCTOBER.previous().first, OCTOBER.last)
        for period in (OCTOBER.previous(), OCTOBER):
            counting.under_way(read, [big.hall], period.last)
    event.remove(big.store.reader_engine, "before_cursor_execute", heard)
    return [(text, values) for text, values in found if text.startswith("SELECT")]
