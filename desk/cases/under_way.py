"""What a resident has under way, with its light: shown before anything is typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select

from desk.cases import life_model as lm
from desk.cases import limits, taken, watch
from desk.cases import model as m
from desk.core.calendar import WorkCalendar
from desk.matters.catalogue import Catalogue
from desk.store.base import Reader


@dataclass(frozen=True)
class OpenCase:
    """A case that is under way, or whose result waits to be handed over; ``left`` are working
    days."""

    case_id: str
    number: str
    code: str
    name: str
    state: str
    light: str
    left: int
    due_day: date | None


def open_cases(
    read: Reader, hall_id: str, resident_id: str, catalogue: Catalogue, calendar: WorkCalendar
) -> list[OpenCase]:
    """What a resident has under way, the most urgent first."""
    now, bounds, today = lm.case_now, watch.thresholds(read, hall_id), read.day
    rows = read.rows(
        select(now, m.matter_case.c.definition_id)
        .join(m.matter_case, m.matter_case.c.id == now.c.case_id)
        .where(
            m.matter_case.c.resident_id == resident_id,
            or_(now.c.clock != "done", now.c.state.in_(("decided", "refused"))),
        )
        .order_by(now.c.due_day.is_(None), now.c.due_day, now.c.number)
    )
    matter = taken.as_taken(read, rows, catalogue)
    return [
        OpenCase(
            r.case_id,
            r.number,
            r.matter,
            matter(r).name,
            r.state,
            limits.light(r.clock, r.due_day, r.short, today, calendar, bounds),
            limits.days_left(r.due_day, today, calendar) if r.due_day else 0,
            r.due_day,
        )
        for r in rows
    ]
