"""Periods, territories, and how a figure is said."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.core.errors import UserError
from desk.demo.seed import seed_hall
from desk.divisions import Divisions
from desk.reports import territory, words
from desk.reports.model import HIDDEN, Figure, share
from desk.reports.periods import KINDS, Period
from desk.store import Store

DIVISIONS = Divisions.load()
days = st.dates(date(2015, 1, 1), date(2040, 12, 31))


@given(st.sampled_from(KINDS), days)
def test_every_day_lies_in_exactly_one_period_of_a_kind(kind: str, day: date) -> None:
    period = Period.of(kind, day)
    assert day in period
    assert [*period][:: max(1, len(period) - 1)][-1] == period.last
    assert period.previous().last + timedelta(days=1) == period.first
    assert period.following().previous() == period
    assert Period.parse(kind, period.code) == period


@pytest.mark.parametrize(
    ("kind", "text"),
    [("month", "2026-13"), ("week", "2026-W54"), ("day", "2026-02-30"), ("year", "26"),
     ("quarter", "2026-Q5"), ("month", "Oktober")],
)  # fmt: skip
def test_what_is_no_period_is_refused_with_an_example(kind: str, text: str) -> None:
    with pytest.raises(UserError, match="Write it like"):
        Period.parse(kind, text)


def test_a_month_is_named_as_people_name_it() -> None:
    assert words.period_title(Period.parse("month", "2026-10")) == "2026年10月"
    assert words.period_title(Period.parse("week", "2026-W01")) == "2026年第1周"
    assert Period.parse("week", "2026-W01").first == date(2025, 12, 29)


@given(st.integers(0, 5000), st.integers(1, 5000))
def test_all_and_nothing_are_only_said_when_they_are_so(part: int, whole: int) -> None:
    part = min(part, whole)
    found = share(part, whole)
    assert found is not None
    assert (found == 0) == (part == 0)
    assert (found == 1) == (part == whole)
    assert abs(float(found) - part / whole) <= 0.001


def test_a_value_is_said_the_same_way_everywhere() -> None:
    assert words.shown(3126, "count") == "3,126"
    assert words.shown(680, "seconds") == "11′20″"
    assert words.long(680, "seconds") == "11 分 20 秒"
    assert words.shown(Decimal("0.998"), "share") == "99.8%"
    assert words.shown(Decimal("9.4"), "days") == "9.4"
    assert words.shown(None, "count") == "–"
    assert words.shown(HIDDEN, "count") == "＊"


def test_a_change_is_a_part_of_numbers_and_points_of_shares() -> None:
    visits = Figure("visits", "", "count", 3126, before=3568)
    assert words.change(visits, visits.before) == "−12.4%"
    good = Figure("satisfied", "", "share", Decimal("0.986"), before=Decimal("0.983"))
    assert words.change(good, good.before) == "+0.3 个百分点"
    assert words.change(Figure("x", "", "count", 3, suppressed=True), 2) == ""
    assert words.change(Figure("x", "", "count", 3), 0) == ""


def test_a_territory_is_a_hall_or_every_hall_of_a_place(store: Store) -> None:
    with store.unit("setup", "seed") as unit:
        hall = seed_hall(unit)
    with store.read() as read:
        own = territory.of_hall(read, hall, DIVISIONS)
        street = territory.of_division(read, own.division, DIVISIONS)
        district = territory.of_division(read, DIVISIONS.path(own.division)[-2].nbs, DIVISIONS)
        assert own.hall_ids == (hall,)
        assert own.is_hall
        assert hall in street.hall_ids
        assert hall in district.hall_ids
        assert territory.find(read, own.code, DIVISIONS) == own
        with pytest.raises(UserError):
            territory.find(read, "429999999999", DIVISIONS)


@pytest.mark.parametrize(
    ("kind", "today", "first", "last"),
    [
        ("month", date(2026, 11, 13), date(2026, 10, 1), date(2026, 10, 13)),
        ("month", date(2026, 3, 30), date(2026, 2, 1), date(2026, 2, 28)),
        ("month", date(2026, 11, 30), date(2026, 10, 1), date(2026, 10, 31)),
        ("week", date(2026, 11, 11), date(2026, 11, 2), date(2026, 11, 4)),
        ("quarter", date(2026, 11, 13), date(2026, 7, 1), date(2026, 8, 13)),
        ("quarter", date(2026, 5, 31), date(2026, 1, 1), date(2026, 2, 28)),
        ("year", date(2028, 2, 29), date(2027, 1, 1), date(2027, 2, 28)),
        ("day", date(2026, 11, 13), date(2026, 11, 12), date(2026, 11, 12)),
    ],
)
def test_a_period_that_is_not_over_is_compared_with_as_many_days_of_the_one_before(
    kind: str, today: date, first: date, last: date
) -> None:
    compared = Period.of(kind, today).compared(today)
    assert (compared.first, compared.last) == (first, last)


@given(st.sampled_from(KINDS), days, st.integers(0, 400))
def test_one_that_is_over_is_compared_with_the_whole_and_a_running_one_never_with_more(
    kind: str, day: date, later: int
) -> None:
    period, today = Period.of(kind, day), day + timedelta(days=later)
    compared = period.compared(today)
    assert compared.first == period.previous().first
    if today >= period.last:
        assert compared == period.previous()
    elif kind != "day":
        assert compared.last <= period.previous().last
        assert len(compared) <= (today - period.first).days + 1 + (kind != "week") * 3
