"""The report of a month: every figure counted a second time from the raw facts."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from random import Random
from statistics import median, quantiles
from typing import Any

import pytest

from desk.cases import model as c
from desk.core.clock import VirtualClock, local_day, utc
from desk.demo.seed import seed_hall
from desk.divisions import Divisions
from desk.hall import queries as hall_queries
from desk.matters import Catalogue
from desk.printing.lead import lead
from desk.queue import model as q
from desk.queue import service as queue
from desk.reports import territory as territories
from desk.reports.behind import FIGURES, ROWS, behind, behind_row
from desk.reports.counting import SEP
from desk.reports.model import HIDDEN, Report, rounded
from desk.reports.period import period_report
from desk.reports.periods import Period
from desk.reports.targets import set_targets
from desk.reports.territory import Territory
from desk.store import Store
from desk.store.base import Reader
from tests.reports.facts import CALENDAR, Making, Place, Rows, arrive, recount

CATALOGUE = Catalogue.load()
DIVISIONS = Divisions.load()
OCTOBER = Period.parse("month", "2026-10")


class Filled:
    """The demo hall with September to November of facts."""

    def __init__(self, store: Store, clock: VirtualClock) -> None:
        self.store = store
        with store.unit("setup", "seed") as unit:
            self.hall = seed_hall(unit)
        clock.set(utc(date(2026, 11, 9), "10:00"))
        with store.read() as read:
            windows = tuple(w.id for w in hall_queries.windows(read, self.hall))[:5]
            workers = tuple(w.id for w in hall_queries.workers(read, self.hall))[1:6]
            self.territory = territories.of_hall(read, self.hall, DIVISIONS)
        self.place = Place(self.hall, windows, workers)
        making = Making(Random(3))
        day = date(2026, 9, 1)
        while day < date(2026, 11, 9):
            if CALENDAR.is_workday(day):
                making.day(self.place, day, 14)
            day += timedelta(days=1)
        self.rows: Rows = making.rows
        with store.merging() as unit:
            arrive(unit, making.rows)
        self.counts = recount(making.rows)

    def report(self, period: Period = OCTOBER, of: Territory | None = None) -> Report:
        with self.store.read() as read:
            return period_report(
                read, of or self.territory, period, CATALOGUE, calendar=CALENDAR,
                divisions=DIVISIONS,
            )  # fmt: skip

    def sums(self, measure: str, period: Period = OCTOBER) -> Counter[str]:
        found: Counter[str] = Counter()
        for (_, day), by in self.counts.items():
            if date.fromisoformat(day) in period:
                found.update(by.get(measure, {}))
        return found


@pytest.fixture
def filled(store: Store, clock: VirtualClock) -> Filled:
    return Filled(store, clock)


def test_every_figure_of_a_month_equals_a_recount(filled: Filled) -> None:
    report, rows = filled.report(), filled.rows
    value = {f.key: f.value for s in report.sections for f in s.figures}
    visits = [v for v in rows[c.visit] if local_day(v["began_at"]) in OCTOBER]
    assert value["visits"] == len(visits)
    tickets = [t for t in rows[q.ticket] if t["day"] in OCTOBER]
    assert value["tickets"] == len(tickets)
    waits = sorted(int(k.split(SEP)[1]) for k, n in filled.sums("wait").items() for _ in range(n))
    assert value["wait_median"] == int(rounded(median(waits), 0))
    assert value["wait_mean"] == int(rounded(sum(waits) / len(waits), 0))
    assert value["wait_p90"] == int(rounded(quantiles(waits, n=10, method="inclusive")[8], 0))
    cases = filled.sums("cases").total()
    assert value["cases"] == cases
    assert value["per_visit"] == rounded(cases / len(visits), 2)
    ended, in_time = filled.sums("ended").total(), filled.sums("in_time").total()
    assert value["ended"] == ended
    assert value["on_time"] == rounded(in_time / ended, 3)
    assert value["past_due"] == filled.sums("past_due").total()
    assert value["unexplained"] == filled.sums("unexplained").total() == report.unexplained
    grades = filled.sums("grades")
    assert value["rated"] == grades.total()
    assert value["response"] == rounded(grades.total() / len(visits), 3)
    good = grades["3"] + grades["4"] + grades["5"]
    assert value["satisfied"] == rounded(good / grades.total(), 3)
    assert value["low"] == grades["1"] + grades["2"]
    assert value["under_way"] == under_way(filled, OCTOBER.last)
    spans = [
        (CALENDAR.workdays_between(date.fromisoformat(k.split(SEP)[1]), date.fromisoformat(day)), n)
        for (_, day), by in filled.counts.items()
        if date.fromisoformat(day) in OCTOBER
        for k, n in by.get("ended", {}).items()
    ]
    assert value["took"] == rounded(sum(s * n for s, n in spans) / ended, 1)


def under_way(filled: Filled, last: date) -> int:
    """Accepted minus ended from the beginning, which is what is left."""
    upto = Period("month", date(2026, 1, 1), last)
    return filled.sums("cases", upto).total() - filled.sums("ended", upto).total()


def test_a_figure_stands_beside_that_of_the_period_before(filled: Filled) -> None:
    report, september = filled.report(), filled.report(OCTOBER.previous())
    for section in report.sections:
        if section.key in ("establishment",):
            continue
        for figure in section.figures:
            assert figure.before == september.figure(figure.key).value, figure.key


def test_tables_add_up_to_their_totals_and_to_the_figures(filled: Filled) -> None:
    with filled.store.unit("0300", "targets") as unit:
        set_targets(unit, filled.hall, {"smallest": 0})
    report = filled.report()
    for key, column, figure in (
        ("matters", "cases", "cases"), ("departments", "cases", "cases"),
        ("departments", "ended", "ended"), ("departments", "under_way", "under_way"),
        ("departments", "past_due", "past_due"), ("workers", "visits", "visits"),
        ("workers", "cases", "cases"), ("windows", "visits", "visits"),
        ("classes", "tickets", "tickets"), ("grades", "count", "rated"),
    ):  # fmt: skip
        table = report.table(key)
        place = [x.key for x in table.columns].index(column)
        numbers: list[Any] = list(table.column(column))
        assert table.total is not None
        assert sum(numbers) == table.total.cells[place] == report.figure(figure).value, key
    listed = report.table("overdue")
    assert len(listed.rows) == report.figure("past_due").value
    assert sum(not row.cells[-1] for row in listed.rows) == report.unexplained
    series = report.series("visits")
    assert sum(p.value or 0 for p in series.points) == report.figure("visits").value


def test_a_street_is_the_sum_of_its_halls(filled: Filled) -> None:
    with filled.store.unit("setup", "seed") as unit:
        seed_hall(unit, "community")
    with filled.store.read() as read:
        street = territories.of_division(read, filled.territory.division, DIVISIONS)
    assert len(street.halls) > 1
    whole, own = filled.report(of=street), filled.report()
    assert whole.figure("visits").value == own.figure("visits").value
    assert {r.key for r in whole.table("halls").rows} == set(street.hall_ids)
    assert whole.section("establishment") is not None


def test_every_definition_that_is_used_is_written_down(filled: Filled) -> None:
    from desk.reports.definitions import DEFINITIONS

    report = filled.report()
    assert report.footnotes
    assert set(report.footnotes) <= set(DEFINITIONS)
    assert report.footnote("wait") == report.footnotes.index("wait") + 1


def test_last_days_that_have_not_passed_are_not_overdue(filled: Filled) -> None:
    november = filled.report(Period.parse("month", "2026-11"))
    upto = Period("month", date(2026, 11, 1), date(2026, 11, 8))
    assert november.figure("past_due").value == filled.sums("past_due", upto).total()
    assert november.running


def test_few_ratings_tell_no_grades(filled: Filled) -> None:
    with filled.store.unit("0300", "targets") as unit:
        set_targets(unit, filled.hall, {"smallest": 20})
    for day in OCTOBER:
        report = filled.report(Period.of("day", day))
        rated = report.figure("rated").value
        assert rated is not None
        if 0 < rated < 20:
            assert report.figure("satisfied").suppressed
            assert report.figure("satisfied").value is None
            assert set(report.table("grades").column("count")) == {HIDDEN}
            break
    else:
        raise AssertionError("no day with few ratings")


def test_an_empty_month_says_nothing_rather_than_nought_percent(filled: Filled) -> None:
    report = filled.report(Period.parse("month", "2020-02"))
    assert report.figure("visits").value == 0
    assert report.figure("satisfied").value is None
    assert report.figure("on_time").value is None
    assert report.figure("wait_median").value is None


def test_behind_every_figure_stand_exactly_as_many_as_it_says(filled: Filled) -> None:
    report = filled.report()
    seen = 0
    with filled.store.read() as read:
        for section in report.sections:
            for figure in section.figures:
                if figure.key not in FIGURES:
                    assert section.key == "establishment"
                    continue
                found = behind(read, report.territory.hall_ids, OCTOBER, figure.key)
                assert len(set(found.ids)) == len(found.ids)
                if figure.unit == "count":
                    assert len(found.ids) == figure.value, figure.key
                    seen += 1
                elif figure.unit == "share":
                    assert len(found.ids) == figure.of, figure.key
                    seen += 1
    assert seen > 15


def test_behind_every_count_of_a_table_stand_exactly_as_many(filled: Filled) -> None:
    with filled.store.unit("0300", "targets") as unit:
        set_targets(unit, filled.hall, {"smallest": 0})
        seed_hall(unit, "community")
    with filled.store.read() as read:
        street = territories.of_division(read, filled.territory.division, DIVISIONS)
    own, whole = filled.report(), filled.report(of=street)
    with filled.store.read() as read:
        for key, column in ROWS:
            report = whole if key == "halls" else own
            table = report.table(key)
            place = [x.key for x in table.columns].index(column)
            assert table.rows
            for row in (*table.rows, *([table.total] if table.total else [])):
                found = behind_row(read, report.territory.hall_ids, OCTOBER, key, row.key, column)
                assert len(found.ids) == row.cells[place], (key, row.key, column)


def test_whoever_still_waits_today_has_not_left_and_tomorrow_has(
    store: Store, clock: VirtualClock
) -> None:
    clock.set(utc(date(2026, 11, 9), "10:00"))
    with store.unit("setup", "seed") as unit:
        hall = seed_hall(unit)
        window = hall_queries.windows(unit, hall)[2].id
        worker = hall_queries.workers(unit, hall)[1].id
        queue.sit(unit, window, worker, ["A"])
    for _ in range(3):
        with store.unit("kiosk:1", "issue") as unit:
            queue.issue(unit, hall, "A")
        clock.advance(60)
    today = Period.parse("day", "2026-11-09")

    def of_today(read: Reader) -> Report:
        territory = territories.of_hall(read, hall, DIVISIONS)
        return period_report(
            read, territory, today, CATALOGUE, calendar=CALENDAR, divisions=DIVISIONS
        )

    with store.read() as read:
        assert lead(of_today(read)) == "已取号 **3** 个，还没有接待。"
    for wait in (30, 170):
        with store.unit("0312", "call") as unit:
            if wait == 30:
                called = queue.call_next(unit, window, worker)
                assert called is not None
            else:
                queue.recall(unit, called.ticket_id, worker)
        clock.advance(wait)
    with store.unit("0312", "miss") as unit:
        queue.miss(unit, called.ticket_id, worker)
    counts = []
    for _ in range(2):
        with store.read() as read:
            report = of_today(read)
            ids = behind(read, (hall,), today, "unserved").ids
        counts.append((report.figure("tickets").value, report.figure("unserved").value, len(ids)))
        clock.advance(86_400)
    assert counts == [(3, 1, 1), (3, 3, 3)]


def test_a_running_month_is_compared_with_the_same_days_of_the_month_before(
    filled: Filled,
) -> None:
    report = filled.report(Period.parse("month", "2026-11"))
    upto = Period("month", date(2026, 10, 1), date(2026, 10, 9))
    assert report.before == upto
    assert not report.like_for_like
    before = {f.key: f.before for s in report.sections for f in s.figures}
    visits = [v for v in filled.rows[c.visit] if local_day(v["began_at"]) in upto]
    assert 0 < before["visits"] == len(visits)
    assert before["cases"] == filled.sums("cases", upto).total()
    assert before["ended"] == filled.sums("ended", upto).total()
    assert before["past_due"] == filled.sums("past_due", upto).total()
    assert before["under_way"] == under_way(filled, upto.last)
    whole = filled.report(OCTOBER).figure("visits").value
    assert whole is not None
    assert len(visits) < whole


def test_of_days_and_months_to_come_a_running_period_says_nothing(filled: Filled) -> None:
    today = date(2026, 11, 9)
    for kind, code in (("month", "2026-11"), ("quarter", "2026-Q4"), ("year", "2026")):
        report = filled.report(Period.parse(kind, code))
        for series in report.section("visits").series + report.section("waiting").series:  # type: ignore[union-attr]
            assert series.points[-1].at == (today if kind == "month" else today.replace(day=1))
