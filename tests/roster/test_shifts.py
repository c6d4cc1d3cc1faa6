"""The shifts of a day, cut from opening hours."""

from __future__ import annotations

from datetime import date

from desk.core.calendar import shipped
from desk.demo.seed import HOURS
from desk.roster.shifts import Shift, monday_of, shifts_between, shifts_of

MONDAY = date(2026, 11, 23)
WEDNESDAY = date(2026, 11, 25)
SATURDAY = date(2026, 11, 28)


def parts(day: date) -> list[tuple[str, str, str]]:
    return [(s.part, s.start, s.end) for s in shifts_of(HOURS, day, shipped().is_workday)]


def test_a_day_without_a_break_has_a_noon_between_its_halves() -> None:
    assert parts(MONDAY) == [
        ("am", "09:00", "12:00"), ("noon", "12:00", "14:00"), ("pm", "14:00", "17:00"),
    ]  # fmt: skip


def test_an_evening_is_a_late_shift_and_a_saturday_has_its_morning() -> None:
    assert parts(WEDNESDAY)[-1] == ("late", "18:00", "20:00")
    assert parts(SATURDAY) == [("am", "09:00", "12:00")]


def test_evenings_and_weekends_are_what_everyone_takes_in_turn() -> None:
    assert Shift(WEDNESDAY, "late", "18:00", "20:00").unsocial
    assert Shift(SATURDAY, "am", "09:00", "12:00").unsocial
    assert not Shift(MONDAY, "am", "09:00", "12:00").unsocial


def test_a_hall_that_closes_at_noon_has_no_noon_duty() -> None:
    hours = {"mon": [["08:30", "12:00"], ["14:30", "17:30"]]}
    assert [s.part for s in shifts_of(hours, MONDAY)] == ["am", "pm"]


def test_a_holiday_has_no_shifts_and_a_make_up_day_has_them() -> None:
    golden = shifts_between(HOURS, date(2026, 10, 1), date(2026, 10, 7), shipped().is_workday)
    assert golden == []
    assert shifts_of(HOURS, date(2026, 10, 10), shipped().is_workday) != []


def test_a_week_begins_on_monday() -> None:
    assert monday_of(SATURDAY) == MONDAY
