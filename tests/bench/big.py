"""Years of a hall, or of a district's halls, made quickly from a seed for the reports' benches.

Rows are written as the tables keep them, past capture and folding; the folds of cases are written
beside them. ``test_reports`` checks a sample of these folds against the rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import Table

from desk.cases import life_model as lm
from desk.cases import model as c
from desk.core.calendar import shipped
from desk.hall.queries import day_start
from desk.matters import Catalogue
from desk.queue import model as q
from desk.store import capture
from desk.store.base import utc_text

STAMP = "0192f0c2a1000000ff0000"
LAST = date(2026, 11, 20)
Line = tuple[Any, ...]


def key(n: int, kind: int, hall: int = 0) -> str:
    """An identifier that sorts as things happened."""
    return f"{n:08x}-{kind:04x}-7000-8000-{hall:012x}"


@dataclass(frozen=True)
class Hall:
    """Where and by whom; ``n`` tells the halls of a district apart."""

    n: int
    id: str
    scope: str
    windows: Sequence[str]
    workers: Sequence[str]


COLUMNS: dict[Table, tuple[str, ...]] = {
    q.ticket: ("id", "scope", "hall_id", "day", "number", "letter", "channel", "kiosk", "matters",
               "code", "issued_at", "_s"),
    q.ticket_event: ("id", "scope", "ticket_id", "hall_id", "kind", "at", "window_id", "worker_id",
                     "_s"),
    c.visit: ("id", "scope", "hall_id", "ticket_id", "window_id", "worker_id", "began_at", "_s"),
    c.visit_event: ("id", "scope", "visit_id", "hall_id", "kind", "at", "worker_id", "_s"),
    c.matter_case: ("id", "scope", "hall_id", "visit_id", "number", "receipt", "query_code",
                    "matter", "matter_version", "resident_id", "worker_id", "window_id",
                    "accepted_at", "instant", "form", "department", "promised_days",
                    "promised_unit", "due_day", "due_provisional", "_s"),
    c.case_event: ("id", "scope", "case_id", "hall_id", "kind", "at", "worker_id", "reason",
                   "detail", "_s"),
    c.rating: ("id", "scope", "visit_id", "hall_id", "grade", "at", "source", "reasons", "_s"),
    lm.case_now: ("case_id", "hall_id", "number", "matter", "resident_id", "accepted_at", "state",
                  "clock", "short", "due_day", "provisional", "told_day", "told_provisional",
                  "department", "owner_id", "awaited", "late", "ended_on", "rank", "odd",
                  "changed_at"),
}  # fmt: skip
TABLES = tuple(COLUMNS)


class Years:
    """So many visits and cases of a hall over the working days up to :data:`LAST`."""

    def __init__(self, hall: Hall, visits: int, cases: int, years: int = 3) -> None:
        self.hall, self.visits, self.cases = hall, visits, cases
        calendar = shipped()
        first = LAST - timedelta(days=365 * years)
        every = (first + timedelta(days=n) for n in range(365 * years + 90))
        self.days = [day for day in every if calendar.is_workday(day)]
        self.count = sum(day <= LAST for day in self.days)
        self.starts = [day_start(day) + timedelta(hours=8, minutes=30) for day in self.days]
        self.texts = [day.isoformat() for day in self.days]
        self.catalogue = Catalogue.load().matters

    def lines(self) -> Iterator[tuple[Table, Line]]:
        """Every row with its table."""
        hall, rng = self.hall, Random(self.hall.n)
        number = case = 0
        for n in range(self.visits):
            day = n * self.count // self.visits
            per_day = max(1, self.visits // self.count)
            at = self.starts[day] + timedelta(seconds=(n % per_day) * 28_000 // per_day)
            window, worker = rng.choice(hall.windows), rng.choice(hall.workers)
            ticket, visit = key(n, 1, hall.n), key(n, 2, hall.n)
            yield q.ticket, (
                ticket, hall.scope, hall.id, self.texts[day], f"A{n % 1000:03}",
                "AAABCD"[rng.randrange(6)], "kiosk", 1, "[]", "7F3A", utc_text(at), STAMP,
            )  # fmt: skip
            called = at + timedelta(milliseconds=rng.randrange(1_300_000))
            began = called + timedelta(milliseconds=20_000 + rng.randrange(60_000))
            ended = began + timedelta(milliseconds=60_000 + rng.randrange(1_500_000))
            for kind, when in (("called", called), ("began", began), ("finished", ended)):
                number += 1
                yield q.ticket_event, (
                    key(number, 3, hall.n), hall.scope, ticket, hall.id, kind, utc_text(when),
                    window, worker, STAMP,
                )  # fmt: skip
            yield (
                c.visit,
                (visit, hall.scope, hall.id, ticket, window, worker, utc_text(began), STAMP),
            )
            yield c.visit_event, (
                key(n, 4, hall.n), hall.scope, visit, hall.id, "closed", utc_text(ended), worker,
                STAMP,
            )  # fmt: skip
            if rng.random() < 0.6:
                grade = rng.choice((5, 5, 5, 5, 5, 4, 4, 3, 2, 1))
                yield c.rating, (
                    key(n, 5, hall.n), hall.scope, visit, hall.id, grade, utc_text(ended),
                    "counter", "[]", STAMP,
                )  # fmt: skip
            upto = (n + 1) * self.cases // self.visits
            while case < upto:
                yield from self._case(rng, case, day, visit, utc_text(began), window, worker)
                case += 1

    def _case(
        self, rng: Random, n: int, day: int, visit: str, at: str, window: str, worker: str
    ) -> Iterator[tuple[Table, Line]]:
        hall = self.hall
        matter = self.catalogue[min(rng.randrange(60), rng.randrange(60)) % len(self.catalogue)]
        days = None if rng.random() < 0.5 else rng.choice((3, 5, 10, 15))
        case, person = key(n, 6, hall.n), key(n % 90_000, 7, hall.n)
        name = f"YJ{hall.n:02}-{n:07}"
        due = self.texts[day + days] if days else None
        ends = day if days is None else day + rng.randrange(1, days + 1)
        if days is not None and rng.random() < 0.02:
            ends = day + days + rng.randrange(1, 5)
        over = ends < self.count
        late = over and days is not None and ends > day + days
        ended_on = self.texts[ends] if over else None
        yield c.matter_case, (
            case, hall.scope, hall.id, visit, name, name, "7F3A", matter.code, 1, person, worker,
            window, at, days is None, "{}", matter.department, days, "working" if days else None,
            due, False, STAMP,
        )  # fmt: skip
        facts = [("accepted", at, None)]
        if over:
            when = at if days is None else utc_text(self.starts[ends] + timedelta(hours=3))
            facts.append(("decided", when, None))
            facts.append(("delivered", when, None))
        if late and rng.random() < 0.7:
            facts.append(
                ("explained", utc_text(self.starts[ends] + timedelta(hours=4)), "人手不够")
            )
        if days is not None and over:
            facts.insert(1, ("dispatched", at, None))
        for order, (kind, when, reason) in enumerate(facts):
            yield c.case_event, (
                key(n * 8 + order, 8, hall.n), hall.scope, case, hall.id, kind, when, worker,
                reason, None, STAMP,
            )  # fmt: skip
        yield lm.case_now, (
            case, hall.id, name, matter.code, person, at, "delivered" if over else "accepted",
            "done" if over else "running", (days or 0) <= 5, due or ended_on, False, due, False,
            matter.department, worker, not over, late, ended_on, 0, 0, facts[-1][1],
        )  # fmt: skip


def into_store(connection: Any, years: Years) -> int:
    """Into a desk's file, through its driver; triggers are taken off and put back."""
    triggers = capture.triggers()
    connection.execute("BEGIN IMMEDIATE")
    for name in triggers:
        connection.execute(f'DROP TRIGGER "{name}"')
    count = 0
    for table, lines in _by_table(years):
        names = COLUMNS[table]
        places = ", ".join("?" * len(names))
        quoted = ", ".join(f'"{x}"' for x in names)
        connection.executemany(f"INSERT INTO {table.name} ({quoted}) VALUES ({places})", lines)
        count += len(lines)
    for statement in triggers.values():
        connection.execute(statement)
    connection.execute("COMMIT")
    return count


def into_city(connection: psycopg.Connection[Any], years: Years) -> int:
    """Into a city's tables by COPY; the caller has switched triggers off."""
    count = 0
    for table, lines in _by_table(years):
        names = sql.SQL(", ").join(map(sql.Identifier, COLUMNS[table]))
        statement = sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table.name), names)
        with connection.cursor().copy(statement) as copy:
            for line in lines:
                copy.write_row(line)
        count += len(lines)
    return count


def _by_table(years: Years, size: int = 200_000) -> Iterator[tuple[Table, list[Line]]]:
    waiting: dict[Table, list[Line]] = {table: [] for table in TABLES}
    for table, line in years.lines():
        waiting[table].append(line)
        if len(waiting[table]) >= size:
            yield table, waiting[table]
            waiting[table] = []
    yield from ((table, lines) for table, lines in waiting.items() if lines)
