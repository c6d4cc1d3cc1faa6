"""A day's report, counted a second time from the raw facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random
from statistics import mean, median

import pytest
from sqlalchemy import text

from desk.cases import ratings
from desk.cases import service as cases
from desk.cases.rules import MaterialAnswer
from desk.core.calendar import WorkCalendar
from desk.core.clock import VirtualClock
from desk.demo.answers import filled
from desk.demo.people import people
from desk.demo.seed import seed_hall
from desk.hall import queries as hall_queries
from desk.matters import Catalogue
from desk.queue import service as queue
from desk.reports.day import DayReport, day_report
from desk.store import Store
from tests.cases.test_rules import codes, full

CATALOGUE = Catalogue.load()
CALENDAR = WorkCalendar.load()


@pytest.fixture
def hall(store: Store, clock: VirtualClock) -> str:
    """A morning: nine tickets, six served with cases, one missed, one given back, one waiting."""
    clock.advance(3600)
    with store.unit("setup", "seed") as unit:
        hall = seed_hall(unit)
        windows = {w.number: w.id for w in hall_queries.windows(unit, hall)}
        worker = hall_queries.rostered(unit, hall, unit.day)[windows[3]].id
        queue.sit(unit, windows[3], worker, ["A", "B", "D"])
    tickets = []
    for n in range(9):
        with store.unit("kiosk:1", "issue") as unit:
            tickets.append(queue.issue(unit, hall, "AB"[n % 2]).ticket_id)
        clock.advance(60)
    for n in range(6):
        with store.unit("0312", "call") as unit:
            called = queue.call_next(unit, windows[3], worker)
        assert called is not None
        clock.advance(20 + n)
        with store.unit("0312", "begin") as unit:
            queue.begin(unit, called.ticket_id, worker)
            visit = cases.open_visit(
                unit,
                hall_id=hall,
                window_id=windows[3],
                worker_id=worker,
                ticket_id=called.ticket_id,
            )
        clock.advance(240 + 30 * n)
        with store.unit("0312", "accept") as unit:
            wanted = ("MZ01", "SB01") if n % 2 else ("SB01",)
            done = cases.accept_visit(unit, visit, full(codes(*wanted)), CATALOGUE, CALENDAR)
            cases.close_visit(unit, visit)
            queue.finish(unit, called.ticket_id, worker)
            if n < 4:
                ratings.rate(unit, visit, 5 if n else 2, "counter")
            if n == 5:
                cases.cancel_acceptance(unit, done.cases[0].case_id, worker, "wrong_matter")
    with store.unit("0312", "call") as unit:
        called = queue.call_next(unit, windows[3], worker)
    assert called is not None
    clock.advance(200)
    with store.unit("0312", "miss") as unit:
        queue.recall(unit, called.ticket_id, worker)
        queue.miss(unit, called.ticket_id, worker)
    with store.unit("kiosk:1", "give back") as unit:
        queue.cancel(unit, tickets[-1])
    return hall


@pytest.fixture
def report(store: Store, hall: str) -> DayReport:
    with store.read() as read:
        return day_report(read, hall, read.day, CATALOGUE)


def test_counts_are_those_of_the_day(report: DayReport) -> None:
    assert (report.tickets, report.visits, report.missed, report.cancelled) == (9, 6, 1, 1)
    assert report.waiting == 1
    assert (report.cases, report.instant) == (8, 6)
    assert (report.ratings, report.satisfied) == (4, 3)
    assert report.response_rate == pytest.approx(4 / 6)


def test_times_equal_a_recount_from_the_raw_facts(store: Store, report: DayReport) -> None:
    seconds = "(julianday({b}) - julianday({a})) * 86400"
    with store.read() as read:
        waits = [
            r[0]
            for r in read.rows(
                text(
                    f"SELECT {seconds.format(a='t.issued_at', b='min(e.at)')} FROM ticket t"
                    " JOIN ticket_event e ON e.ticket_id = t.id AND e.kind = 'called' GROUP BY t.id"
                )
            )
        ]
        services = [
            r[0]
            for r in read.rows(
                text(
                    f"SELECT {seconds.format(a='b.at', b='f.at')} FROM ticket_event b"
                    " JOIN ticket_event f ON f.ticket_id = b.ticket_id"
                    " WHERE b.kind = 'began' AND f.kind = 'finished'"
                )
            )
        ]
    assert len(waits) == 7
    assert report.wait_mean_s == pytest.approx(mean(waits), abs=1)
    assert report.wait_median_s == pytest.approx(median(waits), abs=1)
    assert report.wait_max_s == pytest.approx(max(waits), abs=1)
    assert report.service_mean_s == pytest.approx(mean(services), abs=1)


def test_parts_add_up_to_the_whole(report: DayReport) -> None:
    assert sum(issued for _, issued, _ in report.flow) == report.tickets
    assert sum(done for _, _, done in report.flow) == report.visits
    assert sum(n for _, n, _ in report.by_class) == report.tickets
    assert sum(n for _, n in report.by_matter) == report.cases
    assert sum(n for _, n, _, _ in report.by_department) == report.cases
    assert sum(w.visits for w in report.windows) == report.visits
    assert sum(w.cases for w in report.windows) == report.cases


def test_an_empty_day_has_no_invented_figures(store: Store, clock: VirtualClock) -> None:
    with store.unit("setup", "seed") as unit:
        hall = seed_hall(unit)
    with store.read() as read:
        report = day_report(read, hall, read.day, CATALOGUE)
    assert report.tickets == report.visits == report.cases == 0
    assert report.wait_mean_s is None
    assert report.response_rate is None


def test_an_instant_matter_that_still_owes_a_material_is_not_done_at_once(
    store: Store, hall: str, clock: VirtualClock, report: DayReport
) -> None:
    today = date(2026, 11, 23)
    draft = filled([CATALOGUE.get("WJ01")], people(1, 1, today)[0], Random(1), today)
    owed = replace(draft, materials={**draft.materials, "marriage": MaterialAnswer("owed")})
    with store.unit("0312", "accept") as unit:
        windows = {w.number: w.id for w in hall_queries.windows(unit, hall)}
        worker = hall_queries.rostered(unit, hall, unit.day)[windows[3]].id
        visit = cases.open_visit(
            unit, hall_id=hall, window_id=windows[3], worker_id=worker, ticket_id=None
        )
        cases.accept_visit(unit, visit, owed, CATALOGUE, CALENDAR)
    with store.read() as read:
        later = day_report(read, hall, read.day, CATALOGUE)
    assert later.cases == report.cases + 1
    assert later.owing == report.owing + 1
    assert later.instant == report.instant


def test_the_way_from_one_window_to_another_is_nobodys_service(
    store: Store, clock: VirtualClock
) -> None:
    clock.advance(3600)
    with store.unit("setup", "seed") as unit:
        hall = seed_hall(unit)
        windows = {w.number: w.id for w in hall_queries.windows(unit, hall)}
        rostered = hall_queries.rostered(unit, hall, unit.day)
        for number in (3, 4):
            queue.sit(unit, windows[number], rostered[windows[number]].id, ["A"])
        ticket = queue.issue(unit, hall, "A").ticket_id
    for number, seconds in ((3, 120), (4, 300)):
        worker = rostered[windows[number]].id
        with store.unit("0312", "serve") as unit:
            called = queue.call_next(unit, windows[number], worker)
            assert called is not None
            assert called.ticket_id == ticket
            queue.begin(unit, ticket, worker)
        clock.advance(seconds)
        with store.unit("0312", "go on") as unit:
            if number == 3:
                queue.transfer(unit, ticket, worker, to_window=windows[4])
            else:
                queue.finish(unit, ticket, worker)
        clock.advance(900)
    with store.read() as read:
        told = day_report(read, hall, read.day, CATALOGUE)
    assert (told.visits, told.service_mean_s, told.service_median_s) == (1, 420, 420)
