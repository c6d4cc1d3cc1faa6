"""Counts by hall and day equal a second count of the same facts in plain Python."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.core.clock import VirtualClock, utc
from desk.reports.counting import DayCounts, count
from desk.store import Store
from tests.reports.facts import Making, arrive, parts, place, recount

FIRST = date(2026, 9, 21)


def counted(store: Store, halls: list[str]) -> DayCounts:
    with store.read() as read:
        return count(read, halls, FIRST - timedelta(days=30), FIRST + timedelta(days=90))


def test_a_month_of_two_halls_is_counted_as_by_hand(store: Store) -> None:
    rng = Random(7)
    making, places = Making(rng), [place(rng), place(rng)]
    for n in range(30):
        for one in places:
            making.day(one, FIRST + timedelta(days=n), 12)
    with store.merging() as unit:
        arrive(unit, making.rows)
    assert counted(store, [p.hall for p in places]) == recount(making.rows)
    alone = counted(store, [places[0].hall])
    assert alone == {k: v for k, v in recount(making.rows).items() if k[0] == places[0].hall}


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 10**6), st.integers(1, 25), st.integers(1, 4))
def test_facts_in_any_order_of_arrival_are_counted_alike(
    seed: int, visits: int, deliveries: int
) -> None:
    rng = Random(seed)
    making, one = Making(rng), place(rng)
    for n in range(3):
        making.day(one, FIRST + timedelta(days=n * 4), visits)
    with TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "home", VirtualClock(utc(date(2026, 11, 23), "08:30")))
        try:
            for part in parts(making.rows, rng, deliveries):
                with store.merging() as unit:
                    arrive(unit, part)
            assert counted(store, [one.hall]) == recount(making.rows)
        finally:
            store.close()
