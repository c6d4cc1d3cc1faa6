"""At which time a demonstration runs: now when the hall is open, else when it opens next."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import func, select

from desk.demo.seed import PLANS
from desk.hall import model as hall_model
from desk.hall import queries
from desk.queue import model as queue
from desk.store.base import Reader

AFTER_OPENING = timedelta(minutes=30)


def foreign_halls(read: Reader) -> list[str]:
    """Names of the halls in a store that no demonstration set up."""
    ours = {plan.code for plan in PLANS.values()}
    h = hall_model.hall
    return [r.name for r in read.rows(select(h.c.name, h.c.code)) if r.code not in ours]


def demo_moment(read: Reader, now: datetime) -> datetime:
    """The moment a demonstration begins at: never before what an earlier one has written.

    ``now`` itself when the street's hall is open then; a time soon after it opens next otherwise.
    """
    hall = queries.the_hall(read, PLANS["street"].code)
    if hall is None:
        return now
    t, e = queue.ticket, queue.ticket_event
    issued = read.value(select(func.max(t.c.issued_at)).where(t.c.hall_id == hall.id))
    happened = read.value(select(func.max(e.c.at)).where(e.c.hall_id == hall.id))
    start = max(moment for moment in (now, issued, happened) if moment is not None)
    state = queries.open_now(read, hall.hours, start, hall.open, hall.closed_note)
    if state.open or state.opens_at is None or not hall.open:
        return start
    return state.opens_at + AFTER_OPENING
