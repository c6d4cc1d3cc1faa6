"""Working days and limits."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.cli import main
from desk.core.calendar import WorkCalendar
from desk.core.errors import AdminError, UserError
from desk.core.paths import RESOURCES

CALENDAR = WorkCalendar.load()
PROCLAIMED = st.dates(min_value=date(2018, 1, 1), max_value=date(2026, 6, 30))


def working_days() -> list[date]:
    """Every working day from 2018 to 2026, read from the table without the program's help."""
    with (RESOURCES / "data" / "workdays.csv").open(encoding="utf-8", newline="") as file:
        kinds = {row["date"]: row["kind"] for row in csv.DictReader(file)}
    days = (date(2018, 1, 1) + timedelta(days=n) for n in range(9 * 366))
    plain = {True: "work", False: "rest"}
    return [
        day
        for day in days
        if day.year < 2027 and kinds.get(day.isoformat(), plain[day.weekday() < 5]) == "work"
    ]


TABLE = working_days()


@pytest.mark.parametrize(
    ("start", "n", "unit", "due"),
    [
        ("2026-09-24", 5, "working", "2026-10-09"),
        ("2026-09-24", 5, "calendar", "2026-09-29"),
        ("2026-11-23", 22, "working", "2026-12-23"),
        ("2026-11-23", 20, "working", "2026-12-21"),
        ("2026-11-23", 5, "working", "2026-11-30"),
        ("2026-09-18", 1, "working", "2026-09-20"),
        ("2026-09-30", 3, "working", "2026-10-10"),
        ("2026-09-30", 1, "calendar", "2026-10-08"),
        ("2026-02-13", 1, "working", "2026-02-14"),
        ("2026-11-23", 0, "working", "2026-11-23"),
    ],
)
def test_limits_worked_out_by_hand(start: str, n: int, unit: str, due: str) -> None:
    found = CALENDAR.due(date.fromisoformat(start), n, unit)
    assert (found.day, found.provisional) == (date.fromisoformat(due), False)


def test_a_limit_into_an_unproclaimed_year_is_provisional_and_knows_the_holidays_by_law() -> None:
    found = CALENDAR.due(date(2026, 12, 30), 2, "working")
    assert found.day == date(2027, 1, 4)
    assert found.provisional
    assert not CALENDAR.is_workday(date(2027, 10, 1))


@given(PROCLAIMED, st.integers(1, 90))
def test_a_working_day_limit_ends_on_a_working_day_with_exactly_that_many_between(
    start: date, n: int
) -> None:
    due = CALENDAR.due(start, n, "working").day
    assert CALENDAR.is_workday(due)
    assert CALENDAR.workdays_between(start, due) == n


@given(PROCLAIMED, st.integers(1, 90))
def test_a_calendar_limit_never_ends_early_nor_on_a_day_off(start: date, n: int) -> None:
    due = CALENDAR.due(start, n, "calendar").day
    assert due >= start + timedelta(days=n)
    assert CALENDAR.is_workday(due)
    assert CALENDAR.workdays_between(start + timedelta(days=n), due) <= 1


@given(PROCLAIMED, st.integers(0, 40), st.sampled_from(["working", "calendar"]))
def test_a_limit_is_what_the_table_gives_when_days_are_crossed_off_one_by_one(
    start: date, n: int, unit: str
) -> None:
    working = [day for day in TABLE if day > start]
    if n == 0:
        expected = start
    elif unit == "working":
        expected = working[n - 1]
    else:
        expected = next(day for day in working if day >= start + timedelta(days=n))
    assert CALENDAR.due(start, n, unit).day == expected


def test_the_last_day_of_a_calendar_limit_waits_for_the_end_of_the_holiday() -> None:
    for n in range(7, 15):  # 1 October is a Thursday; the seven days to 7 October are free
        due = CALENDAR.due(date(2026, 9, 24), n, "calendar").day
        assert due == max(date(2026, 9, 24) + timedelta(days=n), date(2026, 10, 8))


@given(PROCLAIMED, st.integers(1, 60), st.integers(1, 60))
def test_limits_add_up(start: date, one: int, other: int) -> None:
    halfway = CALENDAR.due(start, one, "working").day
    assert CALENDAR.due(halfway, other, "working") == CALENDAR.due(start, one + other, "working")


def test_each_proclaimed_year_has_the_customary_number_of_working_days() -> None:
    for year in range(2018, 2027):
        days = (date(year, 1, 1) + timedelta(days=n) for n in range(365))
        assert 246 <= sum(map(CALENDAR.is_workday, days)) <= 252


def test_a_make_up_day_is_a_working_sunday() -> None:
    assert CALENDAR.is_workday(date(2026, 9, 20))
    assert not CALENDAR.is_workday(date(2026, 9, 25))


def test_bad_input_gets_a_sentence() -> None:
    with pytest.raises(UserError):
        CALENDAR.due(date(2026, 1, 1), 5, "weeks")
    with pytest.raises(UserError):
        CALENDAR.due(date(2026, 1, 1), -1, "working")


def test_a_table_with_a_fault_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "days.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(
            [["date", "kind", "name"], ["2026-01-01", "rest", ""], ["2026-02-30", "rest", ""]]
        )
    with pytest.raises(AdminError, match="line 3"):
        WorkCalendar.load(path)


def test_the_command_prints_the_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calendar", "due", "2026-09-24", "5", "working"]) == 0
    assert main(["calendar", "due", "2026-12-30", "2", "working"]) == 0
    assert capsys.readouterr().out == "2026-10-09\n2027-01-04 provisional\n"
    assert main(["calendar", "due", "tomorrow", "5", "working"]) == 1
    assert "tomorrow" in capsys.readouterr().err
