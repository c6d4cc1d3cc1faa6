"""How far priority goes ahead is the hall's to say, and holds for tickets issued from then on."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from desk.hall import queries as hall_queries
from desk.hall import settings
from desk.hall.model import setting_change
from desk.queue import model as m
from desk.queue import rebuilding
from desk.queue.estimate import estimate
from desk.queue.forecast import hall_now
from desk.queue.head_start import said
from desk.queue.order import PLAIN, HeadStarts, sort_key
from desk.store.base import Reader
from desk.sync import projections
from tests.queue import test_service
from tests.queue.test_rules import START
from tests.queue.test_service import Hall

hall = test_service.hall


def say(hall: Hall, name: str, minutes: int | None, *, below: bool = False) -> None:
    with hall.store.unit("0300", "set") as unit:
        head = next(w.id for w in hall_queries.workers(unit, hall.id) if w.role == "head")
        settings.change(unit, hall.id, name, minutes, head, below=below)
    hall.clock.advance(1)


def line(hall: Hall) -> dict[str, datetime]:
    with hall.store.read() as read:
        n = m.ticket_now
        rows = read.rows(select(n.c.number, n.c.sort_key).order_by(n.c.sort_key, n.c.ticket_id))
    return {r.number: r.sort_key for r in rows}


def test_priority_goes_ahead_as_far_as_the_hall_says_from_the_next_ticket_on(hall: Hall) -> None:
    hall.issue("A")
    hall.clock.advance(600)
    hall.issue("A", priority="age")
    assert list(line(hall)) == ["A002", "A001"], "half an hour, as long as nobody says otherwise"
    say(hall, "queue.priority_minutes", 5)
    hall.clock.advance(600)
    hall.issue("A", priority="age")
    assert list(line(hall)) == ["A002", "A001", "A003"], "who has a ticket keeps the place"
    first = hall.next()
    assert first is not None
    assert first.number == "A002"
    say(hall, "queue.priority_minutes", None)
    hall.issue("A", priority="age")
    assert next(iter(line(hall))) in ("A002", "A004")
    assert line(hall)["A004"] < line(hall)["A001"]


def test_what_a_division_says_holds_until_the_hall_says_something(hall: Hall) -> None:
    def now() -> HeadStarts:
        with hall.store.read() as read:
            return said(read, hall.id).at(read.now)

    assert now() == PLAIN
    say(hall, "queue.appointment_minutes", 40, below=True)
    assert now().appointment == timedelta(minutes=40)
    say(hall, "queue.appointment_minutes", 20)
    say(hall, "queue.early_minutes", 0)
    assert (now().appointment, now().early) == (timedelta(minutes=20), timedelta(0))
    say(hall, "queue.appointment_minutes", None)
    assert now().appointment == timedelta(minutes=40)


def test_folded_anew_every_ticket_stands_where_it_stood(hall: Hall) -> None:
    for minutes in (None, 5, 120, None, 0):
        if minutes is not None:
            say(hall, "queue.priority_minutes", minutes)
        for priority in (None, "age", "disability"):
            hall.clock.advance(120)
            hall.issue("A", priority=priority)
    before = line(hall)
    with hall.store.unit("check", "rebuild") as unit:
        rebuilding.rebuild(unit, hall.id)
    assert line(hall) == before


def test_a_word_that_comes_after_the_tickets_it_holds_for_moves_them(hall: Hall) -> None:
    say(hall, "queue.priority_minutes", 5)
    hall.issue("A")
    hall.clock.advance(600)
    hall.issue("A", priority="age")
    right = line(hall)
    late = timedelta(minutes=30)
    with hall.store.unit("other desk", "as if it had not come") as unit:
        n = m.ticket_now
        key = right["A002"] + timedelta(minutes=5) - late
        unit.execute(n.update().where(n.c.number == "A002").values(sort_key=key))
        assert list(line_of(unit)) == ["A002", "A001"]
        ids = frozenset(r.id for r in unit.rows(select(setting_change.c.id)))
        projections.arrived(unit, {"setting_change": ids})
        assert line_of(unit) == right
    assert list(right) == ["A001", "A002"]


def line_of(unit: Reader) -> dict[str, datetime]:
    n = m.ticket_now
    rows = unit.rows(select(n.c.number, n.c.sort_key).order_by(n.c.sort_key))
    return {r.number: r.sort_key for r in rows}


@given(st.integers(0, 240), st.integers(0, 20_000), st.integers(0, 20_000), st.booleans())
def test_nobody_is_overtaken_by_who_came_later_than_the_hall_allows(
    minutes: int, one: int, other: int, priority: bool
) -> None:
    starts = HeadStarts(priority=timedelta(minutes=minutes))
    first, second = (START + timedelta(seconds=x) for x in sorted((one, other)))
    overtakes = sort_key(second, "age" if priority else None, None, starts) < sort_key(
        first, None, None, starts
    )
    if overtakes:
        assert second - first <= timedelta(minutes=minutes)


def test_the_estimate_reckons_with_the_head_start_of_the_hall(hall: Hall) -> None:
    hall.issue("A", priority="age")
    with hall.store.read() as read:
        assert hall_now(read, hall.id).head_start_s == 1800
    say(hall, "queue.priority_minutes", 10)
    with hall.store.read() as read:
        here = hall_now(read, hall.id)
    assert (here.rush, here.head_start_s) == (1, 600)

    def wait(rush: int, head_start_s: float) -> float:
        found = estimate("A", Counter(A=9), here.windows, here.paces, rush, head_start_s)
        assert found is not None
        return found.mid_s

    assert wait(6, 0) == wait(0, 1800), "where nobody goes ahead, a rush makes nobody wait"
    assert wait(6, 0) < wait(6, 600) < wait(6, 1800)
