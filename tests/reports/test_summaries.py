"""Summaries brought up by notes equal a recount of everything, whatever arrives and when."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, select

from desk.cases import life_model as lm
from desk.cases import model as c
from desk.cases import recount as cases_recount
from desk.cli import main
from desk.core.clock import utc
from desk.demo.seed import seed_hall
from desk.divisions import Divisions
from desk.hall import model as hall_model
from desk.hall import queries as hall_queries
from desk.hall import workdays
from desk.hall.model import workday_table
from desk.hall.workdays import with_year
from desk.queue import model as queue_model
from desk.queue.queries import day_flow, flow_of_facts
from desk.queue.rebuilding import rebuild
from desk.reports.counting import DayCounts, count
from desk.reports.summaries import BroughtUp, city
from desk.store import Prepared, Store
from desk.sync import projections
from desk.sync.central.install import engine_for
from tests.reports.facts import CALENDAR, Making, Place, Rows, arrive, parts, place, recount
from tests.sync.conftest import (  # noqa: F401
    Central,
    MakeDesk,
    central,
    make_central,
    make_desk,
    server,
)

FIRST = date(2026, 9, 21)
NOW = utc(date(2026, 11, 23), "10:00")
EVER = (date(2026, 1, 1), date(2027, 12, 31))
YEAR_END = (date(2026, 12, 24), date(2026, 12, 30), date(2027, 2, 3))
NEXT_YEAR = {
    date(2027, 1, 1): ("rest", "元旦"), date(2027, 1, 4): ("rest", "元旦"),
    date(2027, 1, 9): ("work", ""), date(2027, 2, 5): ("rest", "春节"),
    date(2027, 2, 8): ("rest", "春节"), date(2027, 2, 9): ("rest", "春节"),
}  # fmt: skip
"""A table of working days that the program does not know."""


@pytest.fixture(scope="module")
def town(server: str) -> Central:  # noqa: F811
    """A city with two halls, and summaries from its first day."""
    made = make_central(server)
    with city(made.dsn, NOW) as summaries:
        summaries.bring_up(CALENDAR)
    return made


def deliver(town: Central, rows: Rows) -> None:
    """Facts reach the city's tables in one transaction, in the order of the tables given."""
    engine = engine_for(town.dsn)
    with engine.begin() as connection:
        for table, of in rows.items():
            if of:
                connection.execute(insert(table), of)
    engine.dispose()


def brought_up(town: Central) -> BroughtUp:
    with city(town.dsn, NOW) as summaries:
        return summaries.bring_up(CALENDAR)


@contextmanager
def emptied(town: Central) -> Iterator[None]:
    """Each example begins with no facts."""
    names = "ticket, ticket_event, visit, visit_event, matter_case, case_event, case_material,"
    names += " rating, rating_callback, asking, asking_event, due_settled, hall"
    town.query(f"TRUNCATE {names}, report.day, report.touched, report.case_now, report.asking_now")
    yield


def kept(town: Central, halls: list[str]) -> DayCounts:
    with city(town.dsn, NOW) as summaries:
        return summaries.counts(halls, *EVER)


def folds(town: Central) -> list[Any]:
    with city(town.dsn, NOW) as summaries:
        cases = summaries.read.rows(select(lm.case_now).order_by(lm.case_now.c.case_id))
        asked = summaries.read.rows(select(lm.asking_now).order_by(lm.asking_now.c.asking_id))
        return [tuple(r) for r in (*cases, *asked)]


def halls_of(town: Central, places: list[Place]) -> None:
    engine = engine_for(town.dsn)
    with engine.begin() as connection:
        for n, one in enumerate(places):
            connection.execute(
                insert(hall_model.hall),
                {
                    "id": one.hall, "scope": "420502001000", "code": f"H{n}", "name": f"大厅{n}",
                    "kind": "community", "division": f"42050200100{n + 1}", "address": "",
                    "phone": "", "hours": {}, "open": True,
                },
            )  # fmt: skip
    engine.dispose()


def assert_equal_to_a_recount(town: Central, places: list[Place], rows: Rows) -> None:
    """Kept equals counted by hand, and equals what is made anew from nothing."""
    halls = [p.hall for p in places]
    before, before_folds = kept(town, halls), folds(town)
    assert before == recount(rows)
    town.query("DELETE FROM report.meta WHERE k = 'rules'")
    assert brought_up(town).whole
    assert kept(town, halls) == before
    assert folds(town) == before_folds


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 10**6), st.integers(1, 14), st.integers(1, 5))
@example(11, 1, 1)
def test_facts_in_any_deliveries_give_what_a_recount_gives(
    town: Central, seed: int, visits: int, deliveries: int
) -> None:
    rng = Random(seed)
    making, places = Making(rng), [place(rng), place(rng)]
    for n in range(3):
        for one in places:
            making.day(one, FIRST + timedelta(days=n * 5), visits)
    with emptied(town):
        halls_of(town, places)
        for part in parts(making.rows, rng, deliveries):
            deliver(town, dict(rng.sample(sorted(part.items(), key=str), len(part))))
            if rng.random() < 0.7:
                brought_up(town)
        brought_up(town)
        assert_equal_to_a_recount(town, places, making.rows)


def test_a_day_that_was_counted_is_opened_again_by_a_late_fact(town: Central) -> None:
    rng = Random(5)
    making, one = Making(rng), place(rng)
    making.day(one, FIRST, 30)
    with emptied(town):
        halls_of(town, [one])
        deliver(town, making.rows)
        assert not brought_up(town).whole
        nothing = brought_up(town)
        assert (nothing.cases, nothing.days) == (0, 0)
        case = next(
            k for k in making.rows[c.matter_case]
            if sum(e["case_id"] == k["id"] for e in making.rows[c.case_event]) > 1
        )  # fmt: skip
        late = Making(rng)
        late._stamp = making._stamp
        late.fact(
            c.case_event, case_id=case["id"], hall_id=one.hall, kind="cancelled",
            at=case["accepted_at"] + timedelta(days=40), worker_id=one.workers[0],
            reason="wrong_matter",
        )  # fmt: skip
        making.rows[c.case_event] += late.rows[c.case_event]
        deliver(town, late.rows)
        done = brought_up(town)
        assert done.cases == 1
        assert done.days >= 1
        assert_equal_to_a_recount(town, [one], making.rows)


def test_a_hall_that_moves_takes_its_summaries_along(town: Central) -> None:
    from desk.divisions import Divisions
    from desk.reports import territory

    rng = Random(6)
    making, places = Making(rng), [place(rng), place(rng)]
    for one in places:
        making.day(one, FIRST, 20)
    divisions = Divisions.load()
    with emptied(town):
        halls_of(town, places)
        deliver(town, making.rows)
        brought_up(town)
        with city(town.dsn, NOW) as summaries:
            street = territory.of_division(summaries.read, "420502001000", divisions)
            assert set(street.hall_ids) == {p.hall for p in places}
        town.query("UPDATE hall SET division = '420502003010' WHERE id = %s::uuid", places[0].hall)
        brought_up(town)
        with city(town.dsn, NOW) as summaries:
            street = territory.of_division(summaries.read, "420502001000", divisions)
            assert street.hall_ids == (places[1].hall,)
        assert_equal_to_a_recount(town, places, making.rows)


def test_what_is_not_committed_yet_is_counted_the_next_time(town: Central) -> None:
    rng = Random(8)
    making, one = Making(rng), place(rng)
    making.day(one, FIRST, 15)
    later = Making(rng)
    later._stamp = making._stamp
    later.day(one, FIRST, 5)
    with emptied(town):
        halls_of(town, [one])
        deliver(town, making.rows)
        engine = engine_for(town.dsn)
        with engine.connect() as connection, connection.begin():
            for table, of in later.rows.items():
                connection.execute(insert(table), of)
            brought_up(town)
            assert kept(town, [one.hall]) == recount(making.rows)
        engine.dispose()
        for table, of in later.rows.items():
            making.rows[table] += of
        brought_up(town)
        assert_equal_to_a_recount(town, [one], making.rows)


def test_devices_cannot_read_or_touch_the_summaries(town: Central) -> None:
    rows = town.query(
        "SELECT has_schema_privilege('desk_device', 'report', 'USAGE'),"
        " has_schema_privilege('desk_sync', 'report', 'USAGE')"
    )
    assert rows == [(False, False)]


def test_another_calendar_of_working_days_counts_everything_anew(town: Central) -> None:
    assert not brought_up(town).whole
    town.query("UPDATE report.meta SET v = 'other' WHERE k = 'rules'")
    assert brought_up(town).whole
    assert not brought_up(town).whole


def test_an_imported_year_counts_in_the_city_by_itself(town: Central) -> None:
    rng = Random(21)
    making, one = Making(rng), place(rng)
    for day in YEAR_END:
        making.day(one, day, 40)
    with emptied(town):
        halls_of(town, [one])
        deliver(town, making.rows)
        with city(town.dsn, NOW) as summaries:
            summaries.bring_up()
        assert kept(town, [one.hall]) == recount(making.rows)
        table = {
            "id": one.windows[0], "scope": "shared", "_s": "0192f0c2a2000000ff0000", "year": 2027,
            "days": [[d.isoformat(), *NEXT_YEAR[d]] for d in sorted(NEXT_YEAR)], "source": "2027",
            "worker_id": one.workers[0], "at": NOW,
        }  # fmt: skip
        deliver(town, {workday_table: [table]})
        try:
            with city(town.dsn, NOW) as summaries:
                assert summaries.bring_up().whole
            with city(town.dsn, NOW) as summaries:
                assert not summaries.bring_up().whole
            after = recount(making.rows, with_year(CALENDAR, 2027, NEXT_YEAR))
            assert kept(town, [one.hall]) == after != recount(making.rows)
        finally:
            town.query("TRUNCATE workday_table")


def test_a_statement_made_ready_at_a_desk_reads_in_the_city_what_core_reads_there(
    store: Store, town: Central
) -> None:
    core = select(hall_model.hall.c.id, hall_model.hall.c.hours).order_by(hall_model.hall.c.id)
    ready = Prepared(core)
    with store.unit("setup", "seed") as unit:
        seed_hall(unit)
        assert unit.rows(ready) == unit.rows(core) != []
    with emptied(town):
        halls_of(town, [place(Random(3))])
        with city(town.dsn) as summaries:
            assert summaries.read.rows(ready) == summaries.read.rows(core) != []
    with store.read() as read:
        assert read.rows(ready) == read.rows(core) != []


@pytest.mark.parametrize("imported_here", [True, False])
def test_an_imported_year_counts_in_a_hall_for_ended_cases_too(
    store: Store, imported_here: bool
) -> None:
    rng = Random(21)
    making = Making(rng)
    with store.unit("setup", "seed") as unit:
        hall = seed_hall(unit)
        head = next(w.id for w in hall_queries.workers(unit, hall) if w.role == "head")
    one = place(rng, hall)
    for day in YEAR_END:
        making.day(one, day, 40)
    with store.merging() as unit:
        arrive(unit, making.rows)
    whole = (date(2026, 1, 1), date(2027, 12, 31))
    with store.read() as read:
        assert count(read, [hall], *whole) == recount(making.rows)
    with store.unit("0300", "import") as unit:
        workdays.import_years(unit, {2027: NEXT_YEAR}, "2027", head)
        ids = frozenset(r.id for r in unit.rows(select(workday_table.c.id)))
        if imported_here:
            cases_recount.recount(unit, hall, Divisions.load(), {2027})
        else:
            projections.arrived(unit, {workday_table.name: ids})
    with store.read() as read:
        after = recount(making.rows, with_year(CALENDAR, 2027, NEXT_YEAR))
        assert count(read, [hall], *whole) == after != recount(making.rows)


def test_what_a_desk_sends_is_counted(central: Central, make_desk: MakeDesk) -> None:  # noqa: F811
    with city(central.dsn) as summaries:
        summaries.bring_up(CALENDAR)
    desk = make_desk("window")
    rng = Random(2)
    making, one = Making(rng), place(rng)
    making.day(one, FIRST, 6)
    with desk.store.unit("0312", "a day") as unit:
        for table, of in making.rows.items():
            for row in of:
                unit.insert(table, **{k: v for k, v in row.items() if k != "_s"})
    desk.sync()
    with city(central.dsn) as summaries:
        done = summaries.bring_up(CALENDAR)
        assert not done.whole
        assert done.cases == len(making.rows[c.matter_case])
        # One unit is one moment of the desk, so its facts have one stamp.
        sent = {t: [{**row, "_s": ""} for row in of] for t, of in making.rows.items()}
        assert summaries.counts([one.hall], *EVER) == recount(sent)


def test_the_command_tells_a_streets_month_from_the_summaries(
    town: Central, capsys: pytest.CaptureFixture[str]
) -> None:
    rng = Random(9)
    making, places = Making(rng), [place(rng), place(rng)]
    for one in places:
        making.day(one, FIRST, 25)
    with emptied(town):
        halls_of(town, places)
        deliver(town, making.rows)
        words = ["--dsn", town.dsn, "--territory", "420502001000", "--of", "2026-09"]
        assert main(["central", "report", *words, "--json"]) == 0
        found = json.loads(capsys.readouterr().out)
        figures = found["sections"]["visits"]["figures"]
        assert figures["visits"]["value"] == len(making.rows[c.visit])
        assert set(found["halls"]) == {p.hall for p in places}
        assert main(["central", "report", *words]) == 0
        assert "2026年9月运行月报" in capsys.readouterr().out
        assert main(["central", "report", "--dsn", town.dsn, "--territory", "999"]) == 1


def test_a_city_tells_the_half_hours_of_a_halls_day_from_the_facts(
    town: Central, store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    rng = Random(4)
    making, one = Making(rng), place(rng)
    making.day(one, FIRST, 40)
    with emptied(town):
        halls_of(town, [one])
        deliver(town, making.rows)
        words = ["--dsn", town.dsn, "--territory", "H0", "--period", "day"]
        assert main(["central", "report", *words, "--of", FIRST.isoformat(), "--json"]) == 0
        told = json.loads(capsys.readouterr().out)["sections"]["visits"]["tables"]["hours"]
        with city(town.dsn, NOW) as summaries:
            in_the_city = flow_of_facts(summaries.read, one.hall, FIRST)
    with store.unit("x", "facts") as unit:
        for table in (queue_model.ticket, queue_model.ticket_event):
            unit.execute(insert(table), making.rows[table])
        rebuild(unit, one.hall)
    with store.read() as read:
        at_the_hall = day_flow(read, one.hall, FIRST)
    assert in_the_city == at_the_hall
    assert len(at_the_hall) > 3
    assert sum(issued for _, issued, _ in at_the_hall) == len(making.rows[queue_model.ticket])
    assert sum(done for *_, done in at_the_hall) > 0
    assert [line[1:] for line in told["rows"]] == [list(slot[1:]) for slot in at_the_hall]
