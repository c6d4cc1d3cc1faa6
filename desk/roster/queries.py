"""What screens and papers read of rosters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select

from desk.core.clock import local
from desk.hall import queries as hall_queries
from desk.hall import settings
from desk.hall.workdays import workdays
from desk.roster import model as m
from desk.roster.plan import DUTY, HELP, Absence, Duty, Person, Plan, Task, WindowNeed, Wish
from desk.roster.records import (
    Change,
    Publication,
    Swap,
    effective,
    fold_swaps,
    from_json,
    latest,
)
from desk.roster.shifts import Shift, monday_of, shifts_between, shifts_of
from desk.store.base import Reader

WISH = "roster"
"""The hall setting that holds what is wanted of its rosters."""
ROTATED = ("worker",)
"""Roles that take turns at the windows."""
LOOK_BACK = timedelta(days=56)


def wish(read: Reader, hall_id: str) -> Wish:
    """The hall's own numbers, or the usual ones."""
    return Wish(**settings.values(read, hall_id, WISH))


def people(read: Reader, hall_id: str) -> list[Person]:
    """Who takes turns, by staff number."""
    return [
        Person(w.id, w.name, frozenset(w.skills))
        for w in hall_queries.workers(read, hall_id)
        if w.role in ROTATED
    ]


def windows(read: Reader, hall_id: str) -> list[WindowNeed]:
    """Windows that are open, by number, each with the class it is there for."""
    return [
        WindowNeed(w.id, w.number, w.classes[0] if w.classes else "")
        for w in hall_queries.windows(read, hall_id)
        if w.open
    ]


@dataclass(frozen=True)
class AbsenceInfo:
    """An absence with its identifier and note, for the list."""

    id: str
    absence: Absence
    note: str


def absences(read: Reader, hall_id: str, first: date, last: date) -> list[AbsenceInfo]:
    """Absences that touch these days, by their first day."""
    t = m.absence
    rows = read.rows(
        select(t)
        .where(t.c.hall_id == hall_id, t.c.last_day >= first, t.c.first_day <= last, ~t.c["_del"])
        .order_by(t.c.first_day, t.c.id)
    )
    return [
        AbsenceInfo(
            r.id, Absence(r.worker_id, r.first_day, r.last_day, r.part, r.kind), r.note or ""
        )
        for r in rows
    ]


def shifts(read: Reader, hall_id: str, first: date, last: date) -> list[Shift]:
    """The shifts of these days after the hall's hours and the calendar."""
    hours = hall_queries.hall(read, hall_id).hours
    return shifts_between(hours, first, last, workdays(read).is_workday)


def task(read: Reader, hall_id: str, week: date, weeks: int = 1) -> Task:
    """Everything needed to make or judge the roster of some weeks, with what was done before."""
    last = week + timedelta(days=7 * weeks - 1)
    history: Counter[str] = Counter()
    seen: Counter[tuple[str, str]] = Counter()
    for duty, worker in plan_between(read, hall_id, week - LOOK_BACK, week).items():
        if worker is None:
            continue
        if duty.part == "late" or duty.day.weekday() >= 5:
            history[worker] += 1
        elif duty.place not in (DUTY, HELP):
            seen[worker, duty.place] += 1
    return Task(
        shifts(read, hall_id, week, last),
        people(read, hall_id),
        windows(read, hall_id),
        [info.absence for info in absences(read, hall_id, week, last)],
        wish(read, hall_id),
        history,
        seen,
    )


def draft(read: Reader, hall_id: str, week: date) -> dict[Duty, str | None]:
    """What is written down for a week, published or not."""
    t = m.roster_duty
    rows = read.rows(select(t).where(t.c.hall_id == hall_id, t.c.week == week, ~t.c["_del"]))
    return {Duty(r.day, r.part, r.place, r.seat): r.worker_id for r in rows}


def _publications(
    read: Reader, hall_id: str, first: date, last: date
) -> dict[date, list[tuple[Publication, str]]]:
    t = m.roster_publication
    found: dict[date, list[tuple[Publication, str]]] = {}
    for r in read.rows(
        select(t).where(t.c.hall_id == hall_id, t.c.week >= first, t.c.week <= last)
    ):
        one = Publication(r.week, r.version, r.at, r.worker_id, from_json(r.duties))
        found.setdefault(r.week, []).append((one, r._s))
    return found


def publication(read: Reader, hall_id: str, week: date) -> Publication | None:
    """The publication of a week that counts, or ``None``."""
    return latest(_publications(read, hall_id, week, week).get(week, ()))


def changes(read: Reader, hall_id: str, first: date, last: date) -> list[Change]:
    """Substitutes and swaps on these days."""
    t = m.duty_change
    rows = read.rows(select(t).where(t.c.hall_id == hall_id, t.c.day >= first, t.c.day <= last))
    return [
        Change(
            Duty(r.day, r.part, r.place, r.seat),
            r.worker_id,
            r.at,
            r._s,
            r.reason,
            r.swap_id or "",
        )
        for r in rows
    ]


def plan_between(read: Reader, hall_id: str, first: date, before: date) -> dict[Duty, str | None]:
    """Who does each published duty from a day to the day before another, changes included."""
    found: dict[Duty, str | None] = {}
    altered = changes(read, hall_id, first, before)
    for week, several in _publications(read, hall_id, monday_of(first), before).items():
        last = week + timedelta(days=6)
        mine = [c for c in altered if week <= c.duty.day <= last]
        plan = effective(latest(several), mine)
        found |= {d: w for d, w in plan.items() if first <= d.day < before}
    return found


def day_plan(read: Reader, hall_id: str, day: date) -> Plan:
    """Who does each duty of one day."""
    return plan_between(read, hall_id, day, day + timedelta(days=1))


def shift_at(read: Reader, hall_id: str, moment: datetime) -> Shift | None:
    """The shift of a moment; between two, the next; after the last, the last."""
    here = local(moment)
    found = shifts_of(
        hall_queries.hall(read, hall_id).hours, here.date(), workdays(read).is_workday
    )
    clock = f"{here:%H:%M}"
    return next((s for s in found if clock < s.end), found[-1] if found else None)


def seats_planned(
    read: Reader, hall_id: str, moment: datetime
) -> dict[str, hall_queries.WorkerInfo]:
    """Who is planned at which window at a moment, by the window's identifier.

    Noon duty and evenings have no window of their own. A hall without a published week falls back
    on the seats that were set for the whole day.
    """
    day = local(moment).date()
    plan = day_plan(read, hall_id, day)
    if not plan:
        return hall_queries.rostered(read, hall_id, day)
    shift = shift_at(read, hall_id, moment)
    by_id = {w.id: w for w in hall_queries.workers(read, hall_id)}
    return {
        duty.place: by_id[worker]
        for duty, worker in plan.items()
        if shift is not None
        and duty.part == shift.part
        and worker in by_id
        and duty.place not in (DUTY, HELP)
    }


@dataclass(frozen=True)
class _SwapRow:
    swap_id: str
    kind: str
    at: datetime
    stamp: str
    worker_id: str
    give: Sequence[Any] | None
    take: Sequence[Any] | None


def swaps(read: Reader, hall_id: str, since: datetime) -> list[Swap]:
    """Swaps asked for since a moment, newest first."""
    t = m.swap_event
    rows = read.rows(select(t).where(t.c.hall_id == hall_id, t.c.at >= since))
    events = [_SwapRow(r.swap_id, r.kind, r.at, r._s, r.worker_id, r.give, r.take) for r in rows]
    return sorted(fold_swaps(events).values(), key=lambda s: s.asked_at, reverse=True)
