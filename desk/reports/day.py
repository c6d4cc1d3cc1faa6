"""A hall's day in figures, each with a definition that can be defended."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import mean, median, quantiles
from typing import Any

from sqlalchemy import Row, select

from desk.cases import model as cases
from desk.core.text import mark
from desk.hall import queries as hall_queries
from desk.matters.catalogue import Catalogue
from desk.queue import model as queue
from desk.queue.queries import day_flow
from desk.store.base import Reader

DEFINITIONS = {
    "tickets": mark("Tickets: issued at kiosk and reception on this day."),
    "visits": mark("Visits: tickets whose service was begun and ended on this day."),
    "cases": mark("Accepted: cases accepted on this day, without those cancelled later."),
    "instant": mark("Done at once: accepted cases that were decided and delivered at the window."),
    "wait": mark("Wait: from the ticket to the first call, of all tickets that were called."),
    "service": mark("Service: from the person's arrival at the window to the end of the visit."),
    "ratings": mark("Ratings: given by residents themselves; no answer is not a good grade."),
}


@dataclass(frozen=True)
class WindowDay:
    """One window's day."""

    number: int
    worker: str
    visits: int
    cases: int
    mean_service_s: int | None


_LEAVES = frozenset({"held", "returned", "transferred", "finished"})
"""What takes a person away from a window, for a while or for good."""


@dataclass(frozen=True)
class DayReport:
    """Everything a day report says; times in seconds."""

    hall_id: str
    day: date
    made_at: datetime
    tickets: int
    visits: int
    missed: int
    cancelled: int
    waiting: int
    cases: int
    instant: int
    owing: int
    wait_mean_s: int | None
    wait_median_s: int | None
    wait_p90_s: int | None
    wait_max_s: int | None
    service_mean_s: int | None
    service_median_s: int | None
    ratings: int
    satisfied: int
    flow: tuple[tuple[datetime, int, int], ...]
    by_class: tuple[tuple[str, int, int], ...]
    by_matter: tuple[tuple[str, int], ...]
    by_department: tuple[tuple[str, int, int, int], ...]
    windows: tuple[WindowDay, ...]

    @property
    def response_rate(self) -> float | None:
        """Share of visits that were rated."""
        return self.ratings / self.visits if self.visits else None


def day_report(read: Reader, hall_id: str, day: date, catalogue: Catalogue) -> DayReport:
    """Count a day from its facts."""
    start = hall_queries.day_start(day)
    end = start + timedelta(days=1)
    t, e = queue.ticket, queue.ticket_event
    tickets = read.rows(
        select(t.c.id, t.c.letter, t.c.issued_at).where(t.c.hall_id == hall_id, t.c.day == day)
    )
    issued = {r.id: r for r in tickets}
    first: dict[str, datetime] = {}
    at_window: dict[str, datetime] = {}
    took: defaultdict[str, float] = defaultdict(float)
    window: dict[str, str] = {}
    missed: set[str] = set()
    cancelled: set[str] = set()
    for r in read.rows(
        select(e.c.ticket_id, e.c.kind, e.c.at, e.c.window_id)
        .where(e.c.hall_id == hall_id, e.c.at >= start, e.c.at < end)
        .order_by(e.c.at, e.c.id)
    ):
        if r.ticket_id not in issued:
            continue
        if r.kind in _LEAVES and r.ticket_id in at_window:
            took[r.ticket_id] += (r.at - at_window.pop(r.ticket_id)).total_seconds()
        if r.kind == "called":
            first.setdefault(r.ticket_id, r.at)
            missed.discard(r.ticket_id)
        elif r.kind in ("began", "resumed"):
            at_window.setdefault(r.ticket_id, r.at)
        elif r.kind == "finished":
            window[r.ticket_id] = r.window_id
        elif r.kind == "missed":
            missed.add(r.ticket_id)
        elif r.kind == "miss_undone":
            missed.discard(r.ticket_id)
        elif r.kind == "cancelled":
            cancelled.add(r.ticket_id)
    waits = [(at - issued[k].issued_at).total_seconds() for k, at in first.items()]
    services = {k: took[k] for k in window if k in took}
    rows, gone, owing, done_now = _cases(read, hall_id, start, end)
    kept = [r for r in rows if r.id not in gone]
    g = cases.rating
    grades = [
        r.grade
        for r in read.rows(
            select(g.c.grade).where(g.c.hall_id == hall_id, g.c.at >= start, g.c.at < end)
        )
    ]
    names = {c.letter: c.name for c in hall_queries.classes(read, hall_id)}
    classes = Counter(r.letter for r in tickets)
    done = Counter(issued[k].letter for k in services)
    departments: dict[str, list[int]] = {}
    for r in kept:
        line = departments.setdefault(r.department, [0, 0, 0])
        line[0] += 1
        line[1] += r.id in done_now
        line[2] += r.id in owing
    return DayReport(
        hall_id,
        day,
        read.now,
        len(tickets),
        len(services),
        len(missed),
        len(cancelled),
        len(tickets) - len(first) - len(cancelled - first.keys()),
        len(kept),
        sum(r.id in done_now for r in kept),
        sum(r.id in owing for r in kept),
        _round(mean(waits)) if waits else None,
        _round(median(waits)) if waits else None,
        _p90(waits),
        _round(max(waits)) if waits else None,
        _round(mean(services.values())) if services else None,
        _round(median(services.values())) if services else None,
        len(grades),
        sum(grade >= 3 for grade in grades),
        tuple(day_flow(read, hall_id, day)),
        tuple((f"{k} {names.get(k, '')}", classes[k], done[k]) for k in sorted(classes)),
        tuple(
            (catalogue.get(code).name, n)
            for code, n in Counter(r.matter for r in kept).most_common(10)
        ),
        tuple(
            (name, line[0], line[1], line[2])
            for name, line in sorted(departments.items(), key=lambda x: -x[1][0])
        ),
        _windows(read, hall_id, window, services, kept),
    )


def _cases(
    read: Reader, hall_id: str, start: datetime, end: datetime
) -> tuple[Sequence[Row[Any]], set[str], set[str], set[str]]:
    """Cases of the day; the identifiers cancelled, accepted owing, delivered at the window."""
    c, ev = cases.matter_case, cases.case_event
    rows = read.rows(
        select(c.c.id, c.c.matter, c.c.department, c.c.instant, c.c.window_id, c.c.worker_id).where(
            c.c.hall_id == hall_id, c.c.accepted_at >= start, c.c.accepted_at < end
        )
    )
    found: dict[str, set[str]] = {"cancelled": set(), "accepted_owing": set(), "delivered": set()}
    for r in read.rows(
        select(ev.c.case_id, ev.c.kind).where(
            ev.c.hall_id == hall_id,
            ev.c.at >= start,
            ev.c.kind.in_(tuple(found)),
        )
    ):
        found[r.kind].add(r.case_id)
    at_once = ({r.id for r in rows if r.instant} & found["delivered"]) - found["accepted_owing"]
    return rows, found["cancelled"], found["accepted_owing"], at_once


def _windows(
    read: Reader,
    hall_id: str,
    window: dict[str, str],
    services: dict[str, float],
    kept: Sequence[Row[Any]],
) -> tuple[WindowDay, ...]:
    workers = {w.id: w.name for w in hall_queries.workers(read, hall_id)}
    seated = hall_queries.window_seats(read, hall_id)
    lines = []
    for seat in seated:
        mine = [k for k, w in window.items() if w == seat.window.id and k in services]
        accepted = [r for r in kept if r.window_id == seat.window.id]
        if not mine and not accepted and seat.worker is None:
            continue
        names = {workers.get(r.worker_id, "") for r in accepted}
        if seat.worker is not None:
            names.add(seat.worker.name)
        seconds = [services[k] for k in mine]
        lines.append(
            WindowDay(
                seat.window.number,
                "、".join(sorted(n for n in names if n)),
                len(mine),
                len(accepted),
                _round(mean(seconds)) if seconds else None,
            )
        )
    return tuple(lines)


def _round(value: float) -> int:
    return int(value + 0.5)


def _p90(values: list[float]) -> int | None:
    if not values:
        return None
    if len(values) == 1:
        return _round(values[0])
    return _round(quantiles(values, n=10, method="inclusive")[8])
