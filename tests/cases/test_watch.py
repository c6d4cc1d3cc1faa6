"""Limits: lights, reminders, escalation, and days that became certain."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from sqlalchemy import select

from desk.cases import handling, limits, projection, register, view, watch
from desk.cases import life_model as lm
from desk.cases.limits import Thresholds
from desk.core.calendar import WorkCalendar
from desk.core.clock import VirtualClock, utc
from desk.core.errors import UserError
from desk.divisions import Divisions
from desk.store import Store
from desk.sync.arriving import take
from tests.cases.conftest import CALENDAR, CATALOGUE, Hall, make_hall
from tests.cases.test_projection import SCOPE, sent

DIVISIONS = Divisions.load()
days = st.dates(date(2018, 1, 2), date(2026, 9, 30))
some_thresholds = st.builds(
    Thresholds,
    yellow=st.integers(2, 6),
    red=st.integers(0, 2),
    short_yellow=st.integers(1, 2),
    short_red=st.integers(0, 1),
    head_over=st.integers(1, 3),
    street_over=st.integers(4, 8),
    district_over=st.integers(9, 14),
)


def watching(hall: Hall, calendar: WorkCalendar = CALENDAR) -> watch.Watched:
    with hall.unit() as unit:
        return watch.keep_watch(unit, hall.id, DIVISIONS, calendar)


def reminders(store: Store) -> list[Any]:
    r = lm.reminder
    with store.read() as read:
        return list(read.rows(select(r).order_by(r.c.due_on, r.c.step, r.c.id)))


def at(hall: Hall, day: date, wall: str = "09:00") -> None:
    hall.clock.set(utc(day, wall))


# --- by rule, on every calendar from 2018 to 2026 ----------------------------------------------


@given(days, st.integers(1, 40), st.sampled_from(["working", "calendar"]))
def test_a_limit_begins_the_day_after_and_never_ends_on_a_day_off(
    start: date, n: int, unit: str
) -> None:
    found = limits.due_with_stops(CALENDAR, start, n, unit, [])
    assert found.day > start
    assert CALENDAR.is_workday(found.day)
    if unit == "working":
        assert CALENDAR.workdays_between(start, found.day) == n
    else:
        assert (found.day - start).days >= n
        assert not any(
            CALENDAR.is_workday(start + timedelta(days=k))
            for k in range(n, (found.day - start).days)
        )


@given(days, st.integers(1, 30), st.integers(0, 20), st.integers(0, 20))
def test_a_stop_gives_back_exactly_the_working_days_it_took(
    start: date, n: int, after: int, length: int
) -> None:
    plain = limits.due_with_stops(CALENDAR, start, n, "working", [])
    begun = start + timedelta(days=after)
    ended = begun + timedelta(days=length)
    stopped = limits.due_with_stops(CALENDAR, start, n, "working", [(begun, ended)])
    if begun >= plain.day:
        assert stopped.day == plain.day
        return
    lost = CALENDAR.workdays_between(begun, ended)
    assert CALENDAR.workdays_between(start, stopped.day) == n + lost


@given(days, st.integers(-15, 30), st.booleans(), some_thresholds)
def test_a_light_is_the_span_it_is_cut_from(
    today: date, offset: int, short: bool, t: Thresholds
) -> None:
    day = today + timedelta(days=offset)
    light = limits.light("running", day, short, today, CALENDAR, t)
    for name in ("overdue", "red", "yellow", "green"):
        span = limits.span(name, short, today, CALENDAR, t)
        inside = (span.first is None or day >= span.first) and (
            span.last is None or day <= span.last
        )
        assert inside == (light == name)


@given(days, st.integers(-30, 30), st.booleans(), st.sampled_from(limits.STEPS), some_thresholds)
def test_what_the_watch_cuts_from_the_index_is_what_is_due(
    today: date, offset: int, short: bool, step: str, t: Thresholds
) -> None:
    day = today + timedelta(days=offset)
    cut = day <= watch.last_day_with(step, short, today, CALENDAR, t)
    assert cut == (limits.due_on(step, day, short, CALENDAR, t) <= today)


@given(days, st.integers(1, 30), st.booleans(), some_thresholds)
def test_steps_come_in_their_order(start: date, n: int, short: bool, t: Thresholds) -> None:
    day = CALENDAR.due(start, n, "working").day
    assume(day.year <= 2026)
    found = [limits.due_on(step, day, short, CALENDAR, t) for step in limits.STEPS]
    assert found == sorted(found)
    assert found[1] <= day < found[2]


# --- by example --------------------------------------------------------------------------------


def test_a_case_nobody_works_on_is_heard_of_by_worker_head_street_and_district(hall: Hall) -> None:
    case = hall.take()
    assert hall.now(case).due_day == date(2026, 12, 23)
    assert watching(hall) == watch.Watched(0, 0)
    heard = []
    for day in range(17, 32):
        at(hall, date(2026, 12, day))
        watching(hall)
        heard += [(r.step, r.due_on) for r in reminders(hall.store)[len(heard) :]]
    at(hall, date(2027, 1, 11))
    watching(hall)
    found = reminders(hall.store)
    assert [(r.step, r.receiver) for r in found] == [
        ("yellow", hall.worker),
        ("red", hall.worker),
        ("head", hall.head),
        ("street", "420502003000"),
        ("district", "420502000000"),
    ]
    assert [r.due_on for r in found[:3]] == [
        date(2026, 12, 18),
        date(2026, 12, 22),
        date(2026, 12, 24),
    ]
    assert hall.now(case).rank == 5
    hall.assert_kept()


def test_a_second_round_makes_nothing_and_a_quiet_desk_does_not_write(hall: Hall) -> None:
    hall.take()
    at(hall, date(2026, 12, 25))
    with hall.store.read() as read:
        assert watch.is_needed(read, hall.id, CALENDAR)
    assert watching(hall).reminders == 3
    assert watching(hall) == watch.Watched(0, 0)
    with hall.store.read() as read:
        assert not watch.is_needed(read, hall.id, CALENDAR)


def test_two_desks_that_watch_make_the_same_facts(hall: Hall, tmp_path: Path) -> None:
    hall.take()
    with hall.unit() as unit:
        register.ask(unit, hall.id, hall.worker, "问", date(2026, 11, 26), contact="彭女士")
    twin = Store.open(tmp_path / "twin", hall.clock)
    with twin.merging() as unit:
        take(unit, sent(hall.store), [SCOPE, f"hall:{SCOPE}"])
    there = replace(hall, store=twin)
    mine, theirs = len(sent(hall.store)), len(sent(twin))
    at(hall, date(2026, 12, 25))
    watching(hall)
    at(hall, date(2026, 12, 28))
    watching(there)

    def plain(store: Store) -> list[tuple[Any, ...]]:
        return [tuple(v for k, v in r._mapping.items() if k != "_s") for r in reminders(store)]

    assert plain(hall.store) == plain(twin)
    with twin.merging() as unit:
        take(unit, sent(hall.store, mine), [SCOPE])
    with hall.store.merging() as unit:
        take(unit, sent(twin, theirs), [SCOPE])
    assert plain(hall.store) == plain(twin)
    twin.close()


def test_a_stopped_clock_reminds_nobody_and_an_extension_begins_anew(hall: Hall) -> None:
    case = hall.take()
    at(hall, date(2026, 12, 17))
    hall.act(handling.suspend, case, hall.worker, "专家评审")
    at(hall, date(2026, 12, 30))
    assert watching(hall).reminders == 0
    hall.act(handling.resume, case, hall.worker)
    row = hall.now(case)
    assert row.due_day == date(2027, 1, 6)
    at(hall, date(2027, 1, 6))
    assert watching(hall).reminders == 2
    hall.act(handling.ask_extension, case, hall.worker, 10, "案情复杂")
    hall.act(handling.extend, case, hall.head)
    assert hall.now(case).rank == 0
    assert watching(hall).reminders == 0


def test_an_answer_that_is_late_is_heard_of_too(hall: Hall) -> None:
    with hall.unit() as unit:
        register.ask(unit, hall.id, hall.worker, "问", date(2026, 11, 26), contact="彭女士")
    at(hall, date(2026, 11, 27))
    assert watching(hall).reminders == 2
    assert [(r.subject, r.step, r.receiver) for r in reminders(hall.store)] == [
        ("asking", "red", hall.worker),
        ("asking", "head", hall.head),
    ]


def test_thresholds_are_settings_of_the_hall(hall: Hall) -> None:
    with hall.unit() as unit:
        watch.set_thresholds(unit, hall.id, {"yellow": 10})
    with hall.store.read() as read:
        assert watch.thresholds(read, hall.id) == Thresholds(yellow=10)
    with pytest.raises(UserError, match="no threshold called"), hall.unit() as unit:
        watch.set_thresholds(unit, hall.id, {"blue": 1})
    with pytest.raises(UserError, match="0 to 60"), hall.unit() as unit:
        watch.set_thresholds(unit, hall.id, {"yellow": 90})
    with pytest.raises(UserError, match="Yellow comes before red"), hall.unit() as unit:
        watch.set_thresholds(unit, hall.id, {"red": 20})


def earlier(last_year: int) -> WorkCalendar:
    """The calendar as it was known before later years were proclaimed."""
    differs = {d: w for d, w in CALENDAR.differs.items() if d.year <= last_year}
    return WorkCalendar(differs, CALENDAR.first_year, last_year)


def test_a_provisional_day_becomes_certain_by_a_fact_when_the_year_is_proclaimed(
    tmp_path: Path,
) -> None:
    """Taken in December 2024 for 2025, whose make-up days were not known then."""
    clock = VirtualClock(utc(date(2024, 12, 30), "09:00"))
    old_store = Store.open(tmp_path / "then", clock)
    hall = make_hall(old_store, clock)
    before = earlier(2024)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tests.cases.conftest.CALENDAR", before)
        case = hall.take()
    with hall.unit() as unit:
        projection.keep(unit, [case], before)
    row = hall.now(case)
    assert (row.told_provisional, row.provisional) == (True, True)
    told = row.told_day
    assert watching(hall, before).settled == 0
    clock.advance(86_400)
    assert watching(hall).settled == 1
    assert watching(hall).settled == 0
    row = hall.now(case)
    expected = CALENDAR.due(date(2024, 12, 30), 22, "working")
    assert (row.due_day, row.told_day) == (expected.day, expected.day)
    assert (row.provisional, row.told_provisional) == (False, False)
    with hall.store.read() as read:
        seen = view.view(read, case, hall.worker, CATALOGUE, CALENDAR)
    assert seen.timeline[0].kind == "settled"
    assert seen.timeline[0].detail == {"from": str(told), "due": str(expected.day)}
    old_store.close()
