"""What residents think of a visit: one grade each, with what was wrong where it was not good."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from desk.cases import model as m
from desk.core.errors import UserError
from desk.hall import queries as hall_queries
from desk.queue.model import ticket
from desk.store import Unit
from desk.store.base import Reader

GRADES = (5, 4, 3, 2, 1)
"""Very satisfied to very dissatisfied (国办发〔2019〕51号); none is chosen beforehand."""
LOW = 2
"""Grades up to this one are asked for a reason and answered by a call within 24 hours."""
REASONS = ("waited", "unclear", "manner", "again", "materials", "other")
"""What can be tapped for a low grade: the wait, the explanation, the manner, having to come again,
too many materials, something else."""


@dataclass(frozen=True)
class Rateable:
    """A visit that a resident may rate."""

    visit_id: str
    receipt: str
    began_at: datetime
    matters: tuple[str, ...]


def rate(unit: Unit, visit_id: str, grade: int, source: str, reasons: Sequence[str] = ()) -> None:
    """The resident's grade, 5 very satisfied to 1 very dissatisfied; once a visit.

    One rating a visit in person follows 国办发〔2019〕51号; no answer is not a good grade.

    :raises UserError: when the visit was rated before.
    """
    if grade not in GRADES or not set(reasons) <= set(REASONS):
        raise ValueError((grade, tuple(reasons)))
    visit = unit.first(select(m.visit).where(m.visit.c.id == visit_id))
    if visit is None:
        raise UserError("This visit is not known here.")
    if is_rated(unit, visit_id):
        raise UserError("This visit was rated already.")
    unit.insert(
        m.rating,
        scope=visit.scope,
        visit_id=visit_id,
        hall_id=visit.hall_id,
        grade=grade,
        at=unit.now,
        source=source,
        reasons=list(reasons),
    )


def is_rated(read: Reader, visit_id: str) -> bool:
    """Whether the resident gave this visit a grade."""
    g = m.rating
    return read.first(select(g.c.id).where(g.c.visit_id == visit_id)) is not None


@dataclass(frozen=True)
class LastServed:
    """The last visit that a worker closed at a window; ``number`` is empty without a ticket. What
    grade it was is not told, only whether there is one."""

    number: str
    rated: bool


def last_served(read: Reader, hall_id: str, window_id: str, worker_id: str) -> LastServed | None:
    """Whom a worker served last today at a window."""
    v, e, t = m.visit, m.visit_event, ticket
    row = read.first(
        select(v.c.id, t.c.number)
        .select_from(e)
        .join(v, v.c.id == e.c.visit_id)
        .join(t, t.c.id == v.c.ticket_id, isouter=True)
        .where(
            e.c.hall_id == hall_id,
            e.c.at >= hall_queries.day_start(read.day),
            e.c.kind == "closed",
            e.c.worker_id == worker_id,
            v.c.window_id == window_id,
        )
        .order_by(e.c.at.desc(), e.c.id.desc())
        .limit(1)
    )
    if row is None:
        return None
    rated = read.first(select(m.rating.c.id).where(m.rating.c.visit_id == row.id))
    return LastServed(row.number or "", rated is not None)


def rateable(read: Reader, receipt: str) -> Rateable | None:
    """The visit behind a receipt, unless it was rated already."""
    c = m.matter_case
    rows = read.rows(
        select(c.c.visit_id, c.c.matter, m.visit.c.began_at)
        .join(m.visit, m.visit.c.id == c.c.visit_id)
        .where(c.c.receipt == receipt)
        .order_by(c.c.number)
    )
    if not rows:
        return None
    visit = rows[0].visit_id
    if is_rated(read, visit):
        return None
    return Rateable(visit, receipt, rows[0].began_at, tuple(r.matter for r in rows))
