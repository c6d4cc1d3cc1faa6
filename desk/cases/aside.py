"""Visits that were put aside in a hall; who was sent on to another window is in line, not aside."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, or_, select

from desk.cases import model as m
from desk.queue import model as queue_model
from desk.store.base import Reader


def is_aside(hall_id: str) -> tuple[Any, ...]:
    """What is true of a draft that stands beside its ticket as it is now."""
    d, t = m.visit_draft, queue_model.ticket_now
    return (
        d.c.hall_id == hall_id,
        d.c.state == "held",
        or_(t.c.state.is_(None), t.c.state == "held"),
    )


def count(read: Reader, hall_id: str) -> int:
    """How many there are."""
    d, t = m.visit_draft, queue_model.ticket_now
    both = d.join(t, t.c.ticket_id == d.c.ticket_id, isouter=True)
    return int(read.value(select(func.count()).select_from(both).where(*is_aside(hall_id))) or 0)
