"""A city's summaries of its halls' days, kept so that a district's month is a sum of few rows.

Why they equal a full recount: triggers note, in the transaction that brings a fact, which visit,
case or day it touches. Bringing up takes these notes and, in the same snapshot, folds the touched
cases anew and counts the touched days anew by the statements that count everything. A fact that
commits later leaves its own note for the next time. Nothing is ever added to or taken from a sum.

Everything here can be dropped and made anew from the facts; a new version of the rules or another
calendar of working days does so.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib import resources
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, text
from sqlalchemy.schema import CreateIndex, CreateTable

from desk.cases import life_model as lm
from desk.cases import model as c
from desk.cases import projection, register
from desk.core.calendar import WorkCalendar
from desk.core.clock import local_day
from desk.hall import model as hall_model
from desk.hall.workdays import workdays
from desk.reports.counting import DayCounts, count
from desk.reports.periods import Period
from desk.store.base import Reader
from desk.store.unit import Snapshot
from desk.sync.central.install import engine_for

VERSION = "1"
FOLDS = (lm.case_now, lm.asking_now)
_LOCK = 20261125


@dataclass(frozen=True)
class BroughtUp:
    """What a round did."""

    cases: int
    days: int
    whole: bool


@contextmanager
def city(dsn: str, now: datetime | None = None) -> Iterator[Summaries]:
    """One consistent view of a city's database, written to by its summaries only."""
    engine = engine_for(dsn)
    try:
        with engine.connect() as opened:
            connection = opened.execution_options(isolation_level="REPEATABLE READ")
            with connection.begin():
                yield Summaries(connection, now or datetime.now(UTC))
    finally:
        engine.dispose()


class Summaries:
    """The summaries, and the facts they were made from."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self.read: Reader = Snapshot(connection, now)
        connection.execute(text("SET LOCAL search_path = public, report"))

    def bring_up(self, calendar: WorkCalendar | None = None) -> BroughtUp:
        """Make anew what facts have touched since the last time; everything, the first time and
        when a year of working days was imported."""
        calendar = calendar or workdays(self.read)
        run = self._connection.execute
        self.prepare()
        known = run(text("SELECT v FROM report.meta WHERE k = 'rules'")).scalar()
        notes = run(text("DELETE FROM report.touched RETURNING what, id, hall_id, day")).all()
        if known != _rules(calendar):
            done = self._whole(calendar)
            self.settle(calendar)
            return done
        return self._touched(notes, calendar)

    def settle(self, calendar: WorkCalendar | None = None) -> None:
        """Note that everything was folded and counted by the rules of this version."""
        run = self._connection.execute
        run(text("DELETE FROM report.meta WHERE k = 'rules'"))
        wanted = _rules(calendar or workdays(self.read))
        run(text("INSERT INTO report.meta VALUES ('rules', :v)"), {"v": wanted})

    def prepare(self) -> None:
        """Make the tables and the triggers where there are none; counts nothing."""
        run = self._connection.execute
        run(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        if run(text("SELECT to_regclass('report.meta')")).scalar() is not None:
            return
        run(text("CREATE SCHEMA report"))
        run(text("SET LOCAL search_path = report, public"))
        for table in FOLDS:
            run(CreateTable(table))
            for index in table.indexes:
                run(CreateIndex(index))
        run(text("SET LOCAL search_path = public, report"))
        statements = (resources.files("desk.reports") / "summaries.sql").read_text("utf-8")
        driver: Any = self._connection.connection.driver_connection
        driver.execute(statements)  # as it stands: SQLAlchemy would read its % as parameters

    def counts(self, halls: Collection[str], first: date, last: date) -> DayCounts:
        """The summaries of these halls and days: a source for :func:`period_report`."""
        rows: Any = self._connection.execute(
            text(
                "SELECT hall_id::text, day::text, counts FROM report.day WHERE"
                " hall_id = ANY (CAST(:halls AS uuid[])) AND day BETWEEN :first AND :last"
            ),
            {"halls": list(halls), "first": first, "last": last},
        )
        return {(str(hall), str(day)): counts for hall, day, counts in rows}

    def _whole(self, calendar: WorkCalendar) -> BroughtUp:
        """Fold every case and count every day."""
        run = self._connection.execute
        for table in FOLDS:
            run(table.delete())
        run(text("DELETE FROM report.day"))
        cases = self._fold_all(calendar)
        halls = [r.id for r in self.read.rows(select(hall_model.hall.c.id))]
        return BroughtUp(cases, self.recount_all(halls), whole=True)

    def recount_all(self, halls: Collection[str]) -> int:
        """Count every day of these halls, month by month; folds stay as they are."""
        bounds = self._connection.execute(
            text(
                "SELECT min(d), max(d) FROM (SELECT min(day) AS d FROM ticket UNION ALL"
                " SELECT max(day) FROM ticket UNION ALL"
                " SELECT min((began_at AT TIME ZONE 'Asia/Shanghai')::date) FROM visit UNION ALL"
                " SELECT max((began_at AT TIME ZONE 'Asia/Shanghai')::date) FROM visit UNION ALL"
                " SELECT min((asked_at AT TIME ZONE 'Asia/Shanghai')::date) FROM asking UNION ALL"
                " SELECT max((asked_at AT TIME ZONE 'Asia/Shanghai')::date) FROM asking UNION ALL"
                " SELECT min((accepted_at AT TIME ZONE 'Asia/Shanghai')::date) FROM report.case_now"
                " UNION ALL SELECT max(greatest((accepted_at AT TIME ZONE 'Asia/Shanghai')::date,"
                " due_day, ended_on)) FROM report.case_now) x"
            )
        ).one()
        if bounds[0] is None:
            return 0
        days, month = 0, Period.of("month", bounds[0])
        while month.first <= bounds[1]:
            found = count(self.read, halls, month.first, month.last)
            self._put(found)
            days, month = days + len(found), month.following()
        return days

    def _fold_all(self, calendar: WorkCalendar) -> int:
        done, last = 0, "00000000-0000-0000-0000-000000000000"
        page = (
            select(c.matter_case.c.id)
            .where(c.matter_case.c.id > bindparam("last"))
            .order_by(c.matter_case.c.id)
            .limit(projection.BATCH * 4)
        )
        while ids := [r.id for r in self.read.rows(page, {"last": last})]:
            self._fold(ids, calendar)
            done, last = done + len(ids), ids[-1]
        self._fold_askings([r.id for r in self.read.rows(select(lm.asking.c.id))])
        return done

    def _fold(self, case_ids: Iterable[str], calendar: WorkCalendar) -> set[tuple[str, date]]:
        """Fold cases anew; returns the days of halls on which they stood or stand now."""
        touched: set[tuple[str, date]] = set()
        ids = sorted(set(case_ids))
        n = lm.case_now
        for begin in range(0, len(ids), projection.BATCH):
            part = ids[begin : begin + projection.BATCH]
            before = self.read.rows(
                select(n.c.hall_id, n.c.accepted_at, n.c.due_day, n.c.ended_on).where(
                    n.c.case_id.in_(part)
                )
            )
            for r in before:
                touched |= _days(r._mapping)
            self._connection.execute(n.delete().where(n.c.case_id.in_(part)))
            for values in projection.as_rows(self.read, part, calendar):
                self._connection.execute(insert(n), values)
                for one in values:
                    touched |= _days(one)
        return touched

    def _fold_askings(self, asking_ids: Iterable[str]) -> set[tuple[str, date]]:
        ids = sorted(set(asking_ids))
        n, a = lm.asking_now, lm.asking
        touched = set()
        for begin in range(0, len(ids), projection.BATCH):
            part = ids[begin : begin + projection.BATCH]
            self._connection.execute(n.delete().where(n.c.asking_id.in_(part)))
            values = register.as_rows(self.read, part)
            if values:
                self._connection.execute(insert(n), values)
            for r in self.read.rows(select(a.c.hall_id, a.c.asked_at).where(a.c.id.in_(part))):
                touched.add((r.hall_id, local_day(r.asked_at)))
        return touched

    def _touched(self, notes: Iterable[Any], calendar: WorkCalendar) -> BroughtUp:
        days: set[tuple[str, date]] = set()
        cases, askings = set(), set()
        for what, key, hall, day in notes:
            if what == "case":
                cases.add(str(key))
            elif what == "asking":
                askings.add(str(key))
            else:
                days.add((str(hall), day))
        days |= self._fold(cases, calendar)
        days |= self._fold_askings(askings)
        self._recount(days)
        return BroughtUp(len(cases), len(days), whole=False)

    def _recount(self, places: Collection[tuple[str, date]]) -> None:
        """Count these days of these halls, those of a month together."""
        by_month: dict[date, set[tuple[str, date]]] = defaultdict(set)
        for hall, day in places:
            by_month[day.replace(day=1)].add((hall, day))
        for wanted in by_month.values():
            halls = sorted({hall for hall, _ in wanted})
            found = count(self.read, halls, min(d for _, d in wanted), max(d for _, d in wanted))
            names = {(hall, day.isoformat()) for hall, day in wanted}
            self._connection.execute(
                text("DELETE FROM report.day WHERE hall_id = CAST(:hall AS uuid) AND day = :day"),
                [{"hall": hall, "day": day} for hall, day in sorted(wanted)],
            )
            self._put({place: found[place] for place in names if place in found})

    def _put(self, found: DayCounts) -> None:
        if found:
            self._connection.execute(
                text(
                    "INSERT INTO report.day (hall_id, day, counts)"
                    " VALUES (CAST(:hall AS uuid), CAST(:day AS date), CAST(:counts AS json))"
                ),
                [
                    {"hall": hall, "day": day, "counts": json.dumps(counts, ensure_ascii=False)}
                    for (hall, day), counts in sorted(found.items())
                ],
            )


def _days(row: Any) -> set[tuple[str, date]]:
    days = (local_day(row["accepted_at"]), row["due_day"], row["ended_on"])
    return {(str(row["hall_id"]), day) for day in days if day is not None}


def _rules(calendar: WorkCalendar) -> str:
    """What summaries depend on besides the facts: how things are counted, and the calendar."""
    written = repr((sorted(calendar.differs.items()), calendar.first_year, calendar.last_year))
    return f"{VERSION} {hashlib.sha256(written.encode()).hexdigest()[:16]}"
