"""Low grades are called back within the limits, and settled once."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from desk.cases import callbacks, ratings
from desk.cases import model as m
from desk.cases.callbacks import SETTLING, Call, CallLimits, Rated
from desk.core.clock import utc
from desk.core.errors import UserError
from desk.hall import service as hall_service
from tests.cases.conftest import CALENDAR, Hall

NOW = utc(date(2026, 11, 23), "09:30")


def rated(hall: Hall, grade: int) -> str:
    """A visit with this grade; its rating."""
    case = hall.take("SB01")
    with hall.unit() as unit:
        visit = unit.value(select(m.matter_case.c.visit_id).where(m.matter_case.c.id == case))
        ratings.rate(unit, visit, grade, "counter", ("waited",) if grade <= 2 else ())
        return str(unit.value(select(m.rating.c.id).where(m.rating.c.visit_id == visit)))


def call(
    hall: Hall, rating: str, outcome: str, words: str = "已说明", days: int | None = None,
    who: str = "",
) -> None:  # fmt: skip
    with hall.unit() as unit:
        callbacks.call_back(unit, rating, who or hall.head, outcome, words, CALENDAR, days)


def lines(hall: Hall) -> tuple[Rated, ...]:
    with hall.store.read() as read:
        return callbacks.listed(read, hall.id)


def test_what_waits_for_a_call_stands_in_front_the_oldest_first_then_the_newest_grades(
    hall: Hall,
) -> None:
    first = rated(hall, 2)
    hall.clock.advance(60)
    good = rated(hall, 5)
    hall.clock.advance(60)
    second = rated(hall, 1)
    hall.clock.advance(60)
    better = rated(hall, 4)
    shown = lines(hall)
    assert [x.rating_id for x in shown] == [first, second, better, good]
    assert callbacks.open_count(shown) == 2
    assert (shown[0].state, shown[0].light, shown[0].reasons) == ("call", "yellow", ("waited",))
    assert shown[0].name
    assert shown[0].receipt


def test_a_call_is_red_in_its_last_hours_and_over_after_a_day(hall: Hall) -> None:
    rated(hall, 2)
    lights = []
    for hours in (0, 20, 4):
        hall.clock.advance(hours * 3600)
        lights.append(lines(hall)[0].light)
    assert lights == ["yellow", "red", "overdue"]


def test_nobody_answering_leaves_the_call_to_be_made_with_its_first_limit(hall: Hall) -> None:
    rating = rated(hall, 1)
    until = lines(hall)[0].until
    hall.clock.advance(3600)
    call(hall, rating, "nobody", "")
    (shown,) = lines(hall)
    assert (shown.state, shown.until, len(shown.calls)) == ("call", until, 1)


@pytest.mark.parametrize("outcome", SETTLING)
def test_what_is_settled_is_settled_once(hall: Hall, outcome: str) -> None:
    rating = rated(hall, 1)
    call(hall, rating, outcome)
    (shown,) = lines(hall)
    assert (shown.state, shown.light, shown.until) == ("settled", "done", None)
    with pytest.raises(UserError, match="settled already"):
        call(hall, rating, "mended")


def test_the_ledger_has_a_last_day_within_the_limit_and_is_closed_by_mending(hall: Hall) -> None:
    rating = rated(hall, 2)
    for days in (None, 6):
        with pytest.raises(UserError, match="within 5 working days") as told:
            call(hall, rating, "ledger", "改排队办法", days)
        assert told.value is not None
    call(hall, rating, "ledger", "改排队办法", 5)
    (shown,) = lines(hall)
    assert shown.calls[-1].until == date(2026, 11, 30)
    assert shown.until == utc(date(2026, 12, 1), "00:00")
    call(hall, rating, "mended", "已加开一个窗口")
    assert lines(hall)[0].state == "settled"


def test_a_hall_sets_its_own_limits_and_what_is_no_number_is_passed_over(hall: Hall) -> None:
    rated(hall, 2)
    own = {"call_hours": 2, "settle_days": "many"}
    with hall.unit() as unit:
        hall_service.set_setting(unit, hall.id, callbacks.SETTING, own)
    (shown,) = lines(hall)
    assert shown.until == shown.at + timedelta(hours=2)
    with hall.store.read() as read:
        assert callbacks.limits(read, hall.id) == CallLimits(2, 5)


def test_only_the_head_calls_back_only_low_grades_and_only_with_words(hall: Hall) -> None:
    low, good = rated(hall, 2), rated(hall, 3)
    with pytest.raises(UserError, match="station head"):
        call(hall, low, "mended", who=hall.worker)
    with pytest.raises(UserError, match="not good"):
        call(hall, good, "mended")
    with pytest.raises(UserError, match="what was done"):
        call(hall, low, "mended", "  ")
    assert all(not x.calls for x in lines(hall))


@given(st.lists(st.sampled_from(callbacks.OUTCOMES)), st.integers(1, 5))
def test_a_grade_is_open_until_one_outcome_settles_it_and_good_ones_never_are(
    outcomes: list[str], grade: int
) -> None:
    calls = [Call(NOW, "", x, "", NOW.date() if x == "ledger" else None) for x in outcomes]
    state = callbacks.state_of(grade, calls)
    until: datetime | None = callbacks.due(state, NOW, calls, CallLimits())
    assert (state == "") == (grade > 2)
    assert (state in ("call", "ledger")) == (grade <= 2 and not set(outcomes) & set(SETTLING))
    assert (until is not None) == (state in ("call", "ledger"))


def test_how_long_before_the_end_the_light_is_red_is_the_halls_to_say() -> None:
    now = utc(date(2026, 11, 23), "09:00")
    until = now + timedelta(hours=6)
    assert callbacks.light("call", until, now) == "yellow"
    assert callbacks.light("call", until, now, callbacks.CallLimits(red_hours=8)) == "red"
    assert callbacks.light("call", until, now, callbacks.CallLimits(red_hours=1)) == "yellow"
