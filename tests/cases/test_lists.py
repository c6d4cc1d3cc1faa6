"""The list by light: each case under its light, and what is to be watched all of it, in order."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import event

from desk.cases import handling, limits, lists, mine
from desk.cases.lists import Filter
from desk.core.clock import utc
from desk.hall import queries as hall_queries
from desk.hall import settings
from desk.store import Store
from desk.sync.arriving import take
from tests.cases.conftest import CALENDAR, CATALOGUE, Hall
from tests.cases.test_projection import SCOPE, sent


def listed(hall: Hall, *lights: str, **more: str) -> list[lists.CaseRow]:
    """Every page of a list, of two lines each."""
    found: list[lists.CaseRow] = []
    after = None
    while True:
        with hall.store.read() as read:
            wanted = Filter(lights, **more)
            page = lists.page(read, hall.id, wanted, CALENDAR, CATALOGUE, after, size=2)
        found += page.rows
        after = page.more
        if after is None:
            return found


def test_lights_part_the_open_cases_and_what_is_watched_is_their_sum_in_order(hall: Hall) -> None:
    begun = date(2026, 11, 23)
    for n in range(7):
        hall.clock.set(utc(begun + timedelta(days=n), "09:00"))
        hall.accept("MZ01", "CL01")
    hall.clock.set(utc(date(2026, 12, 23), "09:00"))
    each = {light: listed(hall, light) for light in ("overdue", "red", "yellow", "green")}
    for light, rows in each.items():
        assert {r.light for r in rows} <= {light}
    assert sum(map(len, each.values())) == 14
    watched = listed(hall, *lists.WATCHED)
    together = [r for light in lists.WATCHED for r in each[light]]
    assert {r.case_id for r in watched} == {r.case_id for r in together}
    assert [r.due_day for r in watched] == sorted(r.due_day for r in watched if r.due_day)
    assert len({r.case_id for r in watched}) == len(watched) > 4
    with hall.store.read() as read:
        counts = lists.counts(read, hall.id, CALENDAR)
    assert {light: counts[light] for light in each} == {k: len(v) for k, v in each.items()}


def test_what_counts_as_a_short_promise_is_a_setting_and_cases_under_way_follow(
    hall: Hall, tmp_path: Path
) -> None:
    """Three days left are yellow, and green where the whole promise counts as short."""
    case = hall.take()
    due = hall.now(case).due_day
    day = next(d for n in range(9) if left(d := due - timedelta(days=n), due) == 3)
    hall.clock.set(utc(day, "09:00"))

    def put(value: int | None) -> None:
        with hall.store.unit("0300", "set") as unit:
            settings.change(unit, hall.id, "case_limits.short_days", value, hall.head)

    def lights(there: Hall) -> list[str]:
        return [r.light for r in listed(there, "yellow", "green")]

    assert lights(hall) == ["yellow"]
    put(30)
    assert lights(hall) == ["green"]
    hall.assert_kept()
    with closing(Store.open(tmp_path / "twin", hall.clock)) as twin:
        there, scopes = replace(hall, store=twin), [SCOPE, f"hall:{SCOPE}"]
        with twin.merging() as unit:
            take(unit, sent(hall.store), scopes)
        assert lights(there) == ["green"]
        known = len(sent(hall.store))
        put(None)
        with twin.merging() as unit:
            take(unit, sent(hall.store, known), scopes)
        assert lights(there) == lights(hall) == ["yellow"]
        there.assert_kept()


def left(day: date, due: date) -> int:
    return CALENDAR.workdays_between(day, due)


def test_a_list_is_cut_by_department_and_found_by_number(hall: Hall) -> None:
    cases = hall.accept("MZ01", "CL01")
    (row,) = listed(hall, "green", department=cases[0].department)
    assert row.case_id == cases[0].case_id
    (row,) = listed(hall, text="0001-2")
    assert row.case_id == cases[1].case_id


def test_a_text_finds_its_cases_by_indexes_however_many_cases_there_are(hall: Hall) -> None:
    hall.accept("MZ01", "CL01")
    asked: list[tuple[str, tuple[object, ...]]] = []
    event.listen(
        hall.store.reader_engine,
        "before_cursor_execute",
        lambda *about: asked.append((about[2], about[3])),
    )
    for text in ("0001-2", "yj26-1123", "王秀", "wx", "0040"):
        assert listed(hall, text=text), text
    assert len(asked) > 5
    ways = set()
    with hall.store.reader_engine.connect() as connection:
        for statement, values in [one for one in asked if one[0].startswith("SELECT")]:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            ways |= {r.detail for r in plan if "matter_case" in r.detail or "case_now" in r.detail}
    by = ("ending", "number", "resident_id", "sqlite_autoindex")
    assert {way for way in ways if not any(one in way for one in by)} == set()
    assert len(ways) >= len(by)


def test_every_filter_of_everybody_walks_a_stretch_of_an_index_and_passes_no_other_case(
    hall: Hall,
) -> None:
    case, *_ = hall.accept("MZ01", "CL01")
    with hall.store.read() as read:
        people = hall_queries.workers(read, hall.id)
    head, worker = (next(w for w in people if w.role == role) for role in ("head", "worker"))
    officer = replace(worker, role="department", department=case.department)
    asked: list[tuple[str, tuple[object, ...]]] = []
    event.listen(
        hall.store.reader_engine,
        "before_cursor_execute",
        lambda *about: asked.append((about[2], about[3])),
    )
    with hall.store.read() as read:
        for who in (head, worker, officer):
            mine.count(read, hall.id, who, CALENDAR)
            for department in ("", case.department):
                only = who.department
                around = Filter(department=department, only=only)
                lists.counts(read, hall.id, CALENDAR, around)
                waiting = replace(around, waits_for=who)
                each = [replace(around, lights=(light,)) for light in limits.LIGHTS]
                for wanted in (around, replace(around, lights=()), waiting, *each):
                    lists.page(read, hall.id, wanted, CALENDAR, CATALOGUE)
                if only:
                    for states in (mine.TO_RECEIVE, mine.IN_WORK):
                        lists.in_states(read, hall.id, replace(around, states=states))
        lists.departments(read, hall.id)
        lists.by_department(read, hall.id, CALENDAR)
    ways = set()
    with hall.store.reader_engine.connect() as connection:
        for statement, values in [one for one in asked if one[0].startswith(("SELECT", "WITH"))]:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            ways |= {r.detail for r in plan if "case_now" in r.detail and not _least(statement, r)}
    stretches = (
        "ix_case_now_light (hall_id=? AND clock=? AND short=?",
        "ix_case_now_department (hall_id=? AND department=? AND clock=?",
        "ix_case_now_department (hall_id=? AND department>?)",  # from one name to the next
        "ix_case_now_owner (owner_id=? AND clock=?",
        "ix_case_now_owner (owner_id=?)",  # who has left
        "ix_case_now_holder (holder_id=? AND clock=?)",
        "ix_case_now_offered", "ix_case_now_agent_offered", "ix_case_now_wants",
        "sqlite_autoindex_case_now_1 (case_id=?)",
    )  # fmt: skip
    assert {way for way in ways if not any(one in way for one in stretches)} == set()
    assert all(any(one in way for way in ways) for one in stretches)


def _least(statement: str, line: Any) -> bool:
    """The first name of all departments, which is one step into their index."""
    return statement.startswith("WITH") and line.detail.endswith("_department (hall_id=?)")


def test_of_what_is_done_the_latest_stands_first_page_after_page(hall: Hall) -> None:
    cases = []
    for n in range(5):
        hall.clock.set(utc(date(2026, 11, 23) + timedelta(days=n), "09:00"))
        case = hall.take()
        hall.act(handling.withdraw, case, hall.worker, "不办了")
        cases.append(case)
    assert [r.case_id for r in listed(hall, "done")] == cases[::-1]
