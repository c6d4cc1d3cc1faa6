"""The yearly table is read with every fault by line, and moves the days of running cases."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.cases import recount
from desk.core.calendar import shipped
from desk.core.calendar_file import TableError, read, read_file
from desk.core.clock import utc
from desk.core.errors import UserError
from desk.divisions import Divisions
from desk.hall import hours, queries, workdays
from desk.queue import service as queue
from tests.cases.conftest import CATALOGUE, Hall

NEXT = """date,kind,name
2027-01-01,rest,元旦
2027-02-05,rest,春节
2027-02-06,work,
2027-02-08,rest,春节
2027-02-09,rest,春节
2027-02-10,rest,春节
2027-02-11,rest,春节
2027-02-12,rest,春节
2027-02-15,rest,春节
2027-04-05,rest,清明节
2027-05-03,rest,劳动节
2027-10-01,rest,国庆节
2027-10-04,rest,国庆节
"""


def test_the_short_and_the_long_shape_say_the_same() -> None:
    table = read(NEXT, "2027.csv")
    days = table.years[2027]
    after = workdays.with_year(shipped(), 2027, days)
    lines = ["date,weekday(1=Mon),x_is_workday,kind"]
    for n in range(365):
        day = date.fromordinal(date(2027, 1, 1).toordinal() + n)
        lines.append(f"{day},{day.isoweekday()},{int(after.is_workday(day))},")
    long = read("\n".join(lines), "long.csv").years[2027]
    assert {d: k for d, (k, _) in long.items()} == {d: k for d, (k, _) in days.items()}
    assert read(NEXT.replace("date,kind,name", "日期,类型,名称").replace("rest", "休"), "x").years


def test_a_holiday_may_be_written_with_the_weekend_in_it() -> None:
    weekend = "2027-10-02,rest,国庆节\n2027-10-03,rest,国庆节\n"
    assert read(NEXT + weekend, "2027.csv") == read(NEXT, "2027.csv")


def test_every_fault_is_told_by_file_line_and_reason(tmp_path: Path) -> None:
    wrong = NEXT.replace("2027-02-05,rest", "2027-02-30,rest").replace(
        "2027-02-06,work", "2027-02-06,holiday").replace("2027-10-04", "2027-10-01")  # fmt: skip
    path = tmp_path / "错.csv"
    path.write_text(wrong + "2027-03-01,work,\n", encoding="gb18030")
    with pytest.raises(TableError) as caught:
        read_file(path)
    assert caught.value.values["file"] == "错.csv"
    assert [(fault.line, fault.text) for fault in caught.value.faults] == [
        (3, "2027-02-30"), (4, "holiday"), (14, "13"), (15, "work"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["", "a,b\n1,2\n", "date,kind\n2027-01-01,rest\n", "date,x_is_workday\n2027-01-01,0\n",
             "date,kind\n2027-01-01,likely\n"],
)  # fmt: skip
def test_a_table_that_is_none_or_not_whole_is_refused(text: str) -> None:
    with pytest.raises(TableError):
        read(text, "x.csv")


@given(st.text(max_size=200))
def test_whatever_is_in_a_file_is_a_table_or_told_by_line(text: str) -> None:
    faults = []
    try:
        read(text, "x.csv")
    except TableError as error:
        faults = error.faults
    assert all(fault.line >= 1 for fault in faults)


def test_an_imported_year_moves_running_cases_as_was_shown_before_and_each_is_a_fact(
    hall: Hall,
) -> None:
    hall.clock.set(utc(date(2027, 1, 15), "09:30"))
    case = hall.take("MZ01")
    before = hall.now(case)
    assert before.provisional
    years = read(NEXT, "2027.csv").years
    after = workdays.with_years(shipped(), years)
    with hall.store.read() as reading:
        (shown,) = recount.moved(reading, hall.id, after, CATALOGUE, {2027})
        assert not reading.rows(queries.m.workday_table.select())
    assert (shown.before, shown.certain) == (before.due_day, True)
    assert shown.after != shown.before
    with hall.unit() as unit:
        workdays.import_years(unit, years, "2027.csv", hall.head)
        done = recount.recount(unit, hall.id, Divisions.load(), {2027})
    now = hall.now(case)
    assert done.settled == 1
    assert (now.due_day, now.provisional, now.told_provisional) == (shown.after, False, False)
    hall.assert_kept()
    with hall.store.read() as reading:
        assert workdays.workdays(reading).last_year == 2027


def test_a_gap_a_worker_or_nothing_new_is_refused(hall: Hall) -> None:
    years = read(NEXT, "2027.csv").years
    far = {2029: {date(2029, 1, 1): ("rest", "元旦")}}
    for wanted, who, words in ((far, hall.head, "gap"), (years, hall.worker, "role")):
        with pytest.raises(UserError, match=words), hall.unit() as unit:
            workdays.import_years(unit, wanted, "x", who)
    with hall.unit() as unit:
        workdays.import_years(unit, years, "x", hall.head)
    with pytest.raises(UserError, match="known"), hall.unit() as unit:
        workdays.import_years(unit, years, "x", hall.head)


def test_a_closed_day_gives_out_no_ticket_and_says_why(hall: Hall) -> None:
    day = date(2026, 11, 24)
    with hall.unit() as unit:
        hours.set_special(unit, hall.id, day, day, "", "停电检修，停办一天", hall.head)
    with hall.store.read() as reading:
        assert "停电检修，停办一天" in [n.text for n in queries.notices(reading, hall.id)]
    hall.clock.set(utc(day, "10:00"))
    with hall.store.read() as reading:
        state = queries.open_state(reading, hall.id)
    assert (state.open, state.note) == (False, "停电检修，停办一天")
    with pytest.raises(UserError, match="closed"), hall.unit() as unit:
        queue.issue(unit, hall.id, "A")
    with hall.unit() as unit:
        hours.clear_special(unit, hall.id, day, hall.head)
        queue.issue(unit, hall.id, "A")
    with hall.store.read() as reading:
        assert "停电检修，停办一天" not in [n.text for n in queries.notices(reading, hall.id)]


def test_hours_of_the_week_are_typed_as_people_write_them(hall: Hall) -> None:
    assert hours.read_spans("8:30-12:00，14：00—17:30") == [["08:30", "12:00"], ["14:00", "17:30"]]
    assert hours.read_spans("休") == []
    for wrong in ("9", "12:00-9:00", "08:00-12:00, 11:00-13:00", "25:00-26:00"):
        with pytest.raises(UserError):
            hours.read_spans(wrong)
    with hall.unit() as unit:
        hours.set_week(unit, hall.id, {"mon": "10:00-11:00"}, hall.head)
    with hall.store.read() as reading:
        assert queries.open_state(reading, hall.id).opens_at == utc(date(2026, 11, 23), "10:00")
    with pytest.raises(UserError, match="at least once"), hall.unit() as unit:
        hours.set_week(unit, hall.id, dict.fromkeys(queries.rules.WEEKDAYS, ""), hall.head)


def test_a_desk_that_learns_of_the_year_from_elsewhere_works_with_it(hall: Hall) -> None:
    from desk.sync import projections

    hall.clock.set(utc(date(2027, 1, 15), "09:30"))
    case = hall.take("MZ01")
    before = hall.now(case).due_day
    with hall.unit() as unit:
        workdays.import_years(unit, read(NEXT, "x").years, "x", hall.head)
        ids = frozenset(r.id for r in unit.rows(queries.m.workday_table.select()))
        assert hall.now(case).due_day == before
        projections.arrived(unit, {"workday_table": ids})
    assert hall.now(case).due_day != before
