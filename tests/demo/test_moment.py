"""The time a demonstration runs at."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desk.core.clock import VirtualClock, utc
from desk.demo.moment import demo_moment, foreign_halls
from desk.demo.seed import seed_hall
from desk.hall import model as hall_model
from desk.hall import queries
from desk.queue import service as queue
from desk.store import Store

SATURDAY, MONDAY, TUESDAY = date(2026, 11, 28), date(2026, 11, 30), date(2026, 12, 1)


@pytest.fixture
def hall(store: Store) -> str:
    with store.unit("setup", "seed") as unit:
        seed_hall(unit, "community")
        return seed_hall(unit)


def moment(store: Store, now: datetime) -> datetime:
    with store.read() as read:
        return demo_moment(read, now)


def test_while_the_hall_is_open_it_is_now(store: Store, hall: str) -> None:
    now = utc(MONDAY, "10:12")
    assert moment(store, now) == now


def test_on_a_saturday_night_it_is_monday_morning(store: Store, hall: str) -> None:
    assert moment(store, utc(SATURDAY, "22:00")) == utc(MONDAY, "09:30")
    assert moment(store, utc(MONDAY, "06:00")) == utc(MONDAY, "09:30")


def test_a_second_demonstration_never_goes_back_before_what_the_first_has_written(
    store: Store, hall: str, clock: VirtualClock
) -> None:
    clock.set(utc(MONDAY, "11:00"))
    with store.unit("kiosk:1", "issue") as unit:
        queue.issue(unit, hall, "A")
    assert moment(store, utc(SATURDAY, "23:00")) == utc(MONDAY, "11:00")
    clock.set(utc(MONDAY, "16:59"))
    with store.unit("kiosk:1", "issue") as unit:
        queue.issue(unit, hall, "A")
    assert moment(store, utc(MONDAY, "18:00")) == utc(TUESDAY, "09:30")


def test_a_hall_that_its_head_has_closed_stays_at_the_present(store: Store, hall: str) -> None:
    with store.unit("head", "close") as unit:
        unit.update(hall_model.hall, hall, open=False)
    now = utc(SATURDAY, "22:00")
    assert moment(store, now) == now


def test_a_store_without_a_hall_has_the_present(store: Store) -> None:
    now = datetime(2026, 11, 28, 14, 0, tzinfo=UTC)
    assert moment(store, now) == now


def test_a_real_hall_is_told_from_those_of_a_demonstration(store: Store, hall: str) -> None:
    with store.read() as read:
        assert foreign_halls(read) == []
        real = queries.hall(read, hall)
    with store.unit("setup", "a real hall") as unit:
        unit.insert(
            hall_model.hall, scope=real.division, code="XL", name="西陵街道便民服务中心",
            kind="street", division=real.division, address="", phone="", hours={}, open=True,
        )  # fmt: skip
    with store.read() as read:
        assert foreign_halls(read) == ["西陵街道便民服务中心"]
