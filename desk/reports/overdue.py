"""Overdue cases one by one, with what was written to explain them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from desk.cases import life_model as lm
from desk.cases import model as c
from desk.core.calendar import WorkCalendar
from desk.reports.counting import NOT_ACCEPTED
from desk.reports.periods import Period
from desk.store.base import Reader

MOST = 500
"""So many are listed one by one; the figure counts them all."""


@dataclass(frozen=True)
class Overdue:
    """A case whose last day passed before it ended; ``over`` are working days."""

    case_id: str
    number: str
    matter: str
    department: str
    due_day: date
    ended_on: date | None
    over: int
    reason: str


def overdue(
    read: Reader, halls: Collection[str], period: Period, calendar: WorkCalendar
) -> list[Overdue]:
    """What is worst comes first."""
    k, n, e = c.matter_case, lm.case_now, c.case_event
    last = min(period.last, read.day - timedelta(days=1))
    rows: list[Any] = []
    # Each half has an index of its own, which one condition for both would not use.
    for which in (n.c.late.is_(True), n.c.clock == "running"):
        rows += read.rows(
            select(n.c.case_id, n.c.number, k.c.matter, k.c.department, n.c.due_day, n.c.ended_on)
            .join(k, k.c.id == n.c.case_id)
            .where(
                n.c.hall_id.in_(halls),
                n.c.due_day >= period.first,
                n.c.due_day <= last,
                which,
                n.c.short.in_((True, False)),
                n.c.state.not_in(NOT_ACCEPTED),
            )
            .order_by(n.c.due_day, n.c.number)
            .limit(MOST)
        )
    rows = sorted(rows, key=lambda r: (r.due_day, r.number))[:MOST]
    reasons: dict[str, str] = {}
    ids = [r.case_id for r in rows]
    for fact in read.rows(
        select(e.c.case_id, e.c.reason)
        .where(e.c.case_id.in_(ids), e.c.kind == "explained")
        .order_by(e.c.at, e.c.id)
    ):
        reasons[fact.case_id] = fact.reason or ""
    found = [
        Overdue(
            r.case_id,
            r.number,
            r.matter,
            r.department,
            r.due_day,
            r.ended_on,
            max(1, calendar.workdays_between(r.due_day, r.ended_on or read.day)),
            reasons.get(r.case_id, ""),
        )
        for r in rows
    ]
    return sorted(found, key=lambda x: (x.ended_on is not None, -x.over, x.number))


def main_reason(cases: Iterable[Overdue]) -> str:
    """The reason most of them have, with how many; empty when nobody wrote one."""
    said = Counter(x.reason for x in cases if x.reason).most_common(1)
    return f"{said[0][0]} {said[0][1]}" if said else ""
