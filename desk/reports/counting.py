"""Counting facts by hall and day: the same statements on a desk's SQLite and on the city's
PostgreSQL, for a report's period at once or for the days whose summaries are made anew.

Every count belongs to one hall and one local day, so that periods and territories are sums.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import (
    Select,
    String,
    and_,
    case,
    cast,
    exists,
    func,
    or_,
    select,
    union_all,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql import ColumnElement
from sqlalchemy.sql.functions import FunctionElement

from desk.cases import life_model as lm
from desk.cases import model as c
from desk.cases.callback_model import callback
from desk.cases.lengths import epoch, lengths
from desk.hall.queries import day_start
from desk.queue import model as q
from desk.store.base import Reader

Counts = dict[str, dict[str, int]]
"""Measure, then key, then how many; parts of a key are joined by :data:`SEP`."""
DayCounts = dict[tuple[str, str], Counts]
"""By hall and day, the day as ``2026-10-08``."""
SEP = "\x1f"
NOT_ACCEPTED = ("asked", "told", "cancelled")
"""States of a case that was not taken in, as far as is known here, or was taken back."""


class local_day(FunctionElement[str]):  # noqa: N801  (an SQL function)
    """The day at the hall of a moment, as text."""

    type = String()
    inherit_cache = True


@compiles(local_day, "sqlite")
def _(element: Any, compiler: Any, **kw: Any) -> str:
    return f"date({compiler.process(element.clauses, **kw)}, '+8 hours')"


@compiles(local_day, "postgresql")
def _(element: Any, compiler: Any, **kw: Any) -> str:
    moment = compiler.process(element.clauses, **kw)
    return f"to_char(({moment}) AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')"


def text_of(column: Any) -> ColumnElement[str]:
    """A day as text, alike in both databases."""
    return cast(column, String)


def between(column: Any, first: date, last: date) -> ColumnElement[bool]:
    """Whether a moment lies in these days at the hall."""
    start, end = day_start(first), day_start(last + timedelta(days=1))
    return and_(column >= start, column < end)


def tickets(halls: Collection[str], first: date, last: date) -> Select[Any]:
    """Tickets with their wait and whether somebody came to a window with them."""
    t, e = q.ticket, q.ticket_event
    called = func.min(case((e.c.kind == "called", e.c.at)))
    began = func.max(case((e.c.kind == "began", 1), else_=0))
    one = (
        select(
            t.c.hall_id,
            text_of(t.c.day).label("day"),
            t.c.letter,
            (epoch(called) - epoch(t.c.issued_at)).label("wait"),
            began.label("began"),
        )
        .join(e, and_(e.c.ticket_id == t.c.id, e.c.kind.in_(("called", "began"))), isouter=True)
        .where(t.c.hall_id.in_(halls), t.c.day >= first, t.c.day <= last)
        .group_by(t.c.id, t.c.hall_id, t.c.day, t.c.letter, t.c.issued_at)
        .subquery()
    )
    keys = (one.c.hall_id, one.c.day, one.c.letter, one.c.wait, one.c.began)
    return select(*keys, func.count().label("n")).group_by(*keys)


def visits(halls: Collection[str], first: date, last: date) -> Select[Any]:
    """Visits with who received them, where, and the seconds they took without what was put by."""
    v = c.visit
    one = lengths(v.c.hall_id.in_(halls), between(v.c.began_at, first, last)).subquery()
    day = local_day(one.c.began_at).label("day")
    keys = (one.c.hall_id, day, one.c.worker_id, one.c.window_id, one.c.took)
    return select(*keys, func.count().label("n")).group_by(*keys)


def accepted(halls: Collection[str], first: date, last: date) -> Select[Any]:
    """Cases by the day of their acceptance."""
    k, n = c.matter_case, lm.case_now
    day = local_day(k.c.accepted_at).label("day")
    at_once = case((text_of(n.c.ended_on) == local_day(k.c.accepted_at), 1), else_=0).label("once")
    keys = (k.c.hall_id, day, k.c.department, k.c.matter, k.c.worker_id, k.c.window_id, at_once)
    return (
        select(*keys, func.count().label("n"))
        .join(n, n.c.case_id == k.c.id)
        .where(
            k.c.hall_id.in_(halls),
            between(k.c.accepted_at, first, last),
            n.c.state.not_in(NOT_ACCEPTED),
        )
        .group_by(*keys)
    )


def ended(halls: Collection[str], first: date, last: date) -> Select[Any]:
    """Cases by the day of their end, with the day they were accepted."""
    k, n = c.matter_case, lm.case_now
    keys = (
        n.c.hall_id,
        text_of(n.c.ended_on).label("day"),
        k.c.department,
        local_day(k.c.accepted_at).label("accepted"),
        n.c.late,
    )
    return (
        select(*keys, func.count().label("n"))
        .join(k, k.c.id == n.c.case_id)
        .where(
            n.c.hall_id.in_(halls),
            n.c.ended_on >= first,
            n.c.ended_on <= last,
            n.c.state.not_in(NOT_ACCEPTED),
        )
        .group_by(*keys)
    )


def past_due(halls: Collection[str], first: date, last: date) -> Select[Any]:
    """Cases whose last day lies in the period, that ended late or have not ended.

    Whether the last day of those has passed is known when the report is made, not when counted.
    """
    k, n, e = c.matter_case, lm.case_now, c.case_event
    explained = exists().where(e.c.case_id == n.c.case_id, e.c.kind == "explained")
    parts: list[Select[Any]] = []
    for which in (n.c.late.is_(True), and_(n.c.clock == "running", n.c.late.is_(False))):
        parts.append(
            select(
                n.c.hall_id,
                text_of(n.c.due_day).label("day"),
                k.c.department,
                case((explained, 1), else_=0).label("explained"),
            )
            .join(k, k.c.id == n.c.case_id)
            .where(
                n.c.hall_id.in_(halls),
                n.c.due_day >= first,
                n.c.due_day <= last,
                which,
                n.c.short.in_((True, False)),
                n.c.state.not_in(NOT_ACCEPTED),
            )
        )
    one = union_all(*parts).subquery()
    keys = (one.c.hall_id, one.c.day, one.c.department, one.c.explained)
    return select(*keys, func.count().label("n")).group_by(*keys)


def ratings(halls: Collection[str], first: date, last: date) -> Select[Any]:
    """Grades by the day of the visit: the first of each visit, without what was a mistake."""
    r, v = c.rating, c.visit
    sooner = c.rating.alias("sooner")
    first_of_visit = ~exists().where(
        sooner.c.visit_id == r.c.visit_id,
        or_(sooner.c.at < r.c.at, and_(sooner.c.at == r.c.at, sooner.c.id < r.c.id)),
    )

    def called(*outcomes: str) -> ColumnElement[bool]:
        return exists().where(callback.c.rating_id == r.c.id, callback.c.outcome.in_(outcomes))

    spoken = case((called("mended", "ledger", "explained"), 1), else_=0).label("spoken")
    day = local_day(v.c.began_at).label("day")
    keys = (v.c.hall_id, day, r.c.grade, spoken)
    return (
        select(*keys, func.count().label("n"))
        .join(v, v.c.id == r.c.visit_id)
        .where(
            v.c.hall_id.in_(halls),
            between(v.c.began_at, first, last),
            first_of_visit,
            ~called("mistaken"),
        )
        .group_by(*keys)
    )


def askings(halls: Collection[str], first: date, last: date) -> Select[Any]:
    """Entries of the register by the day they were made, with how they stand."""
    a, n = lm.asking, lm.asking_now
    day = local_day(a.c.asked_at).label("day")
    in_time = case((local_day(n.c.changed_at) <= text_of(n.c.reply_day), 1), else_=0).label(
        "in_time"
    )
    keys = (a.c.hall_id, day, n.c.state, in_time)
    return (
        select(*keys, func.count().label("n"))
        .join(n, n.c.asking_id == a.c.id)
        .where(a.c.hall_id.in_(halls), between(a.c.asked_at, first, last))
        .group_by(*keys)
    )


MEASURES = {
    "tickets": tickets,
    "visits": visits,
    "accepted": accepted,
    "ended": ended,
    "past_due": past_due,
    "ratings": ratings,
    "askings": askings,
}


def count(read: Reader, halls: Collection[str], first: date, last: date) -> DayCounts:
    """Everything that is counted, of these halls and days, from the facts themselves."""
    found: DayCounts = {}
    for name in MEASURES:
        for place, by in count_one(read, name, halls, first, last).items():
            found.setdefault(place, {}).update(by)
    return found


def count_one(
    read: Reader, name: str, halls: Collection[str], first: date, last: date
) -> DayCounts:
    """One of :data:`MEASURES`."""
    places: dict[tuple[Any, ...], list[tuple[Any, ...]]] = defaultdict(list)
    for row in read.tuples(MEASURES[name](halls, first, last)):
        places[row[:2]].append(row)
    note = _NOTES[name]
    return {
        (str(hall), str(day)): {m: dict(keys) for m, keys in note(rows).items() if keys}
        for (hall, day), rows in places.items()
    }


Noted = Mapping[str, Mapping[str, int]]
Rows = Iterable[Any]
"""What a statement tells of one hall and day: both, the keys it groups by, and how many."""


def _tickets(rows: Rows) -> Noted:
    by, unserved, wait = _none(), _none(), _none()
    for _, _, letter, seconds, began, n in rows:
        by[letter] += n
        if not began:
            unserved[letter] += n
        if seconds is not None:
            wait[f"{letter}{SEP}{max(0, seconds)}"] += n
    return {"tickets": by, "unserved": unserved, "wait": wait}


def _visits(rows: Rows) -> Noted:
    workers, windows, service = _none(), _none(), _none()
    for _, _, worker, window, took, n in rows:
        workers[str(worker)] += n
        windows[str(window)] += n
        if took is not None:
            service[str(took)] += n
    return {"visits_by_worker": workers, "visits_by_window": windows, "service": service}


def _accepted(rows: Rows) -> Noted:
    cases, workers, windows, at_once = _none(), _none(), _none(), _none()
    for _, _, department, matter, worker, window, once, n in rows:
        cases[f"{department}{SEP}{matter}"] += n
        workers[str(worker)] += n
        windows[str(window)] += n
        if once:
            at_once[department] += n
    return {
        "cases": cases, "cases_by_worker": workers, "cases_by_window": windows, "at_once": at_once,
    }  # fmt: skip


def _ended(rows: Rows) -> Noted:
    by, in_time = _none(), _none()
    for _, _, department, accepted_on, late, n in rows:
        by[f"{department}{SEP}{accepted_on}"] += n
        if not late:
            in_time[department] += n
    return {"ended": by, "in_time": in_time}


def _past_due(rows: Rows) -> Noted:
    by, unexplained = _none(), _none()
    for _, _, department, told, n in rows:
        by[department] += n
        if not told:
            unexplained[department] += n
    return {"past_due": by, "unexplained": unexplained}


def _ratings(rows: Rows) -> Noted:
    by, spoken = _none(), _none()
    for _, _, grade, called, n in rows:
        by[str(grade)] += n
        if called:
            spoken[str(grade)] += n
    return {"grades": by, "spoken": spoken}


def _askings(rows: Rows) -> Noted:
    by, closed = _none(), _none()
    for _, _, state, in_time, n in rows:
        by[state] += n
        if in_time and state != "open":
            closed[state] += n
    return {"asked": by, "asked_in_time": closed}


def _none() -> defaultdict[str, int]:
    return defaultdict(int)


_NOTES: Mapping[str, Callable[[Rows], Noted]] = {
    "tickets": _tickets,
    "visits": _visits,
    "accepted": _accepted,
    "ended": _ended,
    "past_due": _past_due,
    "ratings": _ratings,
    "askings": _askings,
}


def under_way(read: Reader, halls: Collection[str], last: date) -> dict[tuple[str, str], int]:
    """Cases accepted by the end of a day and not ended by then, by hall and department."""
    k, n = c.matter_case, lm.case_now
    end = day_start(last + timedelta(days=1))
    found: dict[tuple[str, str], int] = defaultdict(int)
    for which in (n.c.clock.in_(("running", "stopped")), n.c.ended_on > last):
        rows = read.rows(
            select(k.c.hall_id, k.c.department, func.count().label("n"))
            .join(n, n.c.case_id == k.c.id)
            .where(
                n.c.hall_id.in_(halls), which, n.c.accepted_at < end,
                n.c.state.not_in(NOT_ACCEPTED),
            )
            .group_by(k.c.hall_id, k.c.department)
        )  # fmt: skip
        for r in rows:
            found[r.hall_id, r.department] += r.n
    return dict(found)
