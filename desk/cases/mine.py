"""等我处理: which cases wait for one person to do something, by who they are in the hall."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, func, or_, select, union

from desk.cases import life_model as lm
from desk.cases import limits, watch
from desk.core.calendar import WorkCalendar
from desk.hall import model as hall_model
from desk.hall.queries import WorkerInfo
from desk.store.base import Reader

TO_RECEIVE = ("accepted", "dispatched", "owing")
"""States in which a department has still to take a case up."""
IN_WORK = ("received", "suspended")
"""States in which somebody of a department works on a case, or waits for the law."""
_TO_TELL = ("decided", "refused", "returned")
_TOLD = ("running", "done")
"""Clocks of cases in these states."""
OPEN = ("running", "stopped")
"""Clocks of cases that are under way, as the indexes begin with them."""
MOST_COUNTED = 999


def parts(
    read: Reader, hall_id: str, who: WorkerInfo, calendar: WorkCalendar
) -> list[ColumnElement[bool]]:
    """What waits for a person, each part a stretch of an index in the order of the list."""
    n = lm.case_now
    red = limits.span("red", False, read.day, calendar, watch.thresholds(read, hall_id)).last
    here = n.c.hall_id == hall_id
    if who.role == "department":
        of_us = and_(here, n.c.department == who.department)
        # The department is hidden from the planner, which would walk through all of its cases.
        ours = func.ifnull(n.c.department, "") == who.department
        held = and_(n.c.holder_id == who.id, n.c.clock.in_(OPEN), ours, n.c.state == "received")
        to_receive = [
            and_(of_us, n.c.clock == clock, n.c.short.is_(short), n.c.state.in_(TO_RECEIVE))
            for clock in OPEN
            for short in (False, True)
        ]
        return [*to_receive, held]
    e = lm.errand_now
    errands = select(e.c.case_id).where(
        e.c.agent_id == who.id, e.c.clock == "running", e.c.state.in_(("planned", "begun"))
    )
    owned = and_(n.c.owner_id == who.id, n.c.awaited.is_(True))
    found: list[ColumnElement[bool]] = [
        n.c.offered_to == who.id,
        n.c.agent_offered_to == who.id,
        *(and_(owned, n.c.clock == clock, n.c.state.in_(_TO_TELL)) for clock in _TOLD),
        and_(owned, n.c.clock == "running", n.c.due_day <= red),
        *(and_(owned, n.c.clock == clock, n.c.owing_until <= red) for clock in OPEN),
        n.c.case_id.in_(errands),
    ]
    if who.role == "head":
        w = hall_model.worker
        gone = select(w.c.id).where(w.c.hall_id == hall_id, or_(~w.c.active, w.c["_del"]))
        heard = limits.STEPS.index("head") + 1
        over = and_(here, n.c.clock == "running", n.c.due_day < read.day, n.c.rank >= heard)
        found += [
            and_(here, n.c.wants.is_not(None)),
            *(and_(over, n.c.short.is_(short)) for short in (False, True)),
            and_(n.c.owner_id.in_(gone), n.c.awaited.is_(True)),
        ]
    return found


def count(read: Reader, hall_id: str, who: WorkerInfo, calendar: WorkCalendar) -> int:
    """How many cases wait for a person, none counted beyond :data:`MOST_COUNTED`."""
    n = lm.case_now
    each = [
        select(n.c.case_id).where(part).limit(MOST_COUNTED + 1).subquery()
        for part in parts(read, hall_id, who, calendar)
    ]
    together = union(*(select(one.c.case_id) for one in each)).subquery()
    return min(int(read.value(select(func.count()).select_from(together))), MOST_COUNTED + 1)
