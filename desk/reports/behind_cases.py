"""The cases behind a number of a report: those it counted, so that a head can look at each.

Conditions are those of :mod:`desk.reports.counting`; what a report does not tell has nothing behind
it here either.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import String, and_, cast, exists, or_, select
from sqlalchemy.sql import ColumnElement

from desk.cases import life_model as lm
from desk.cases import model as c
from desk.cases.callback_model import callback
from desk.core.calendar import WorkCalendar
from desk.core.clock import local_day
from desk.core.mask import mask_name
from desk.hall.queries import day_start
from desk.queue import model as q
from desk.reports import counting
from desk.reports.counting import NOT_ACCEPTED
from desk.reports.model import HIDDEN, Report
from desk.reports.overdue import overdue
from desk.reports.periods import Period
from desk.residents import model as r
from desk.store.base import Reader

MOST = 1000
K, N, V, G = c.matter_case, lm.case_now, c.visit, c.rating
Condition = ColumnElement[bool]


@dataclass(frozen=True)
class CaseBehind:
    """A case; the person only masked."""

    case_id: str
    number: str
    matter: str
    name: str
    department: str
    accepted_on: date
    due_day: date | None
    ended_on: date | None


def cases_behind(
    read: Reader,
    report: Report,
    calendar: WorkCalendar,
    *,
    figure: str = "",
    table: str = "",
    row: str = "",
) -> list[CaseBehind] | None:
    """The cases of a figure, or of a row of a table; ``None`` where a number is not made of cases,
    such as a time or a worker, or is not told."""
    period = report.period
    if figure:
        if report.figure(figure).suppressed:
            return None
        if figure in ("past_due", "unexplained"):
            return _late(read, report, calendar, only_unexplained=figure == "unexplained")
        make = _FIGURES.get(figure)
        condition = make(period) if make else None
    else:
        found = next((x for x in report.table(table).rows if x.key == row), None)
        if found is None or HIDDEN in found.cells:
            return None
        line = _ROWS.get(table)
        condition = line(period, row) if line else None
    return None if condition is None else _cases(read, report, condition)


def _cases(read: Reader, report: Report, condition: Condition) -> list[CaseBehind]:
    halls = K.c.hall_id.in_(report.territory.hall_ids)
    rows = read.rows(
        select(
            K.c.id, K.c.number, K.c.matter, K.c.department, K.c.accepted_at, N.c.due_day,
            N.c.ended_on, r.resident.c.name,
        )
        .join(N, N.c.case_id == K.c.id)
        .join(r.resident, r.resident.c.id == K.c.resident_id, isouter=True)
        .where(halls, N.c.state.not_in(NOT_ACCEPTED), condition)
        .order_by(K.c.accepted_at, K.c.number)
        .limit(MOST)
    )  # fmt: skip
    return [
        CaseBehind(
            x.id, x.number, x.matter, mask_name(x.name) if x.name else "", x.department,
            local_day(x.accepted_at), x.due_day, x.ended_on,
        )
        for x in rows
    ]  # fmt: skip


def _late(
    read: Reader, report: Report, calendar: WorkCalendar, *, only_unexplained: bool
) -> list[CaseBehind]:
    late = overdue(read, report.territory.hall_ids, report.period, calendar)
    ids = [x.case_id for x in late if not (only_unexplained and x.reason)]
    return _cases(read, report, K.c.id.in_(ids))


def _within(column: Any, period: Period) -> Condition:
    return and_(
        column >= day_start(period.first), column < day_start(period.last + timedelta(days=1))
    )


def _accepted(period: Period) -> Condition:
    return _within(K.c.accepted_at, period)


def _at_once(period: Period) -> Condition:
    same = cast(N.c.ended_on, String) == counting.local_day(K.c.accepted_at)
    return and_(_accepted(period), same)


def _ended(period: Period) -> Condition:
    return and_(N.c.ended_on >= period.first, N.c.ended_on <= period.last)


def _under_way(period: Period) -> Condition:
    return and_(
        K.c.accepted_at < day_start(period.last + timedelta(days=1)),
        or_(N.c.ended_on.is_(None), N.c.ended_on > period.last),
    )


def _of_visits(period: Period, *more: Condition) -> Condition:
    return K.c.visit_id.in_(select(V.c.id).where(_within(V.c.began_at, period), *more))


def _rated(period: Period, low: int, high: int) -> Condition:
    """Cases of visits whose first rating is of these grades, and was no mistake."""
    sooner = G.alias("sooner")
    first = ~exists().where(
        sooner.c.visit_id == G.c.visit_id,
        or_(sooner.c.at < G.c.at, and_(sooner.c.at == G.c.at, sooner.c.id < G.c.id)),
    )
    mistaken = exists().where(callback.c.rating_id == G.c.id, callback.c.outcome == "mistaken")
    rated = select(G.c.visit_id).where(G.c.grade >= low, G.c.grade <= high, first, ~mistaken)
    return _of_visits(period, V.c.id.in_(rated))


def _matter(period: Period, key: str) -> Condition:
    department, matter = key.split("|")
    return and_(_accepted(period), K.c.department == department, K.c.matter == matter)


def _letter(period: Period, letter: str) -> Condition:
    tickets = select(q.ticket.c.id).where(q.ticket.c.letter == letter)
    return _of_visits(period, V.c.ticket_id.in_(tickets))


_FIGURES: dict[str, Callable[[Period], Condition]] = {
    "visits": _of_visits,
    "per_visit": _accepted,
    "cases": _accepted,
    "at_once": _at_once,
    "ended": _ended,
    "took": _ended,
    "on_time": _ended,
    "under_way": _under_way,
    "rated": lambda p: _rated(p, 1, 5),
    "response": lambda p: _rated(p, 1, 5),
    "satisfied": lambda p: _rated(p, 3, 5),
    "low": lambda p: _rated(p, 1, 2),
}
_ROWS: dict[str, Callable[[Period, str], Condition]] = {
    "matters": _matter,
    "departments": lambda p, key: and_(_accepted(p), K.c.department == key),
    "overdue": lambda p, key: K.c.id == key,
    "workers": lambda p, key: and_(_accepted(p), K.c.worker_id == key),
    "windows": lambda p, key: and_(_accepted(p), K.c.window_id == key),
    "halls": lambda p, key: and_(_accepted(p), K.c.hall_id == key),
    "classes": _letter,
    "grades": lambda p, key: _rated(p, int(key), int(key)),
}
