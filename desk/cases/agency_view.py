"""The agency of a case as a person reads it: who runs which errand, until when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from desk.cases import errands, limits
from desk.cases import life_model as lm
from desk.cases.life import CaseState
from desk.cases.limits import Thresholds
from desk.cases.signing import digest
from desk.core.calendar import WorkCalendar
from desk.hall.queries import WorkerInfo
from desk.store.base import Reader


@dataclass(frozen=True)
class ErrandLine:
    """An errand with its light; ``state`` also is ``later`` or ``dropped``."""

    id: str
    place: int
    department: str
    task: str
    days: int
    unit: str
    state: str
    light: str
    due_day: date | None
    provisional: bool
    left: int
    reason: str
    after: int
    """The place of the errand that has to be done first; 0 for none."""
    possible: frozenset[str]


@dataclass(frozen=True)
class AgencyView:
    """What the resident mandated: to whom, in which words, and how far it is."""

    mandate_id: str
    agent_id: str
    agent: str
    offered_to_id: str
    offered_to: str
    signed_at: datetime
    how: str
    text: str
    holds: bool
    """Whether the text is the one that was signed."""
    signature_id: str
    active: bool
    revoked: str
    errands: tuple[ErrandLine, ...]

    @property
    def done(self) -> int:
        """How many errands are done."""
        return sum(one.state == "done" for one in self.errands)

    @property
    def counted(self) -> int:
        """How many errands there are, without those another took the place of."""
        return sum(one.state != "replaced" for one in self.errands)

    @property
    def next(self) -> ErrandLine | None:
        """The errand that is most urgent of those that can be run."""
        order = {light: n for n, light in enumerate(limits.LIGHTS)}
        open_ones = [one for one in self.errands if one.state in errands.OPEN]
        return min(
            open_ones, key=lambda one: (order[one.light], one.due_day or date.max), default=None
        )


def agency(
    read: Reader,
    state: CaseState,
    me: WorkerInfo | None,
    names: Mapping[str, str],
    calendar: WorkCalendar,
    bounds: Thresholds,
) -> AgencyView | None:
    """The agency of a case, or ``None`` where nobody was mandated."""
    plan = state.plan
    row = read.first(select(lm.mandate).where(lm.mandate.c.id == plan.mandate_id)) if plan else None
    if plan is None or row is None:
        return None
    places = {one.id: n for n, one in enumerate(plan.errands, 1)}
    lines = []
    for one in plan.errands:
        due = limits.errand_due(plan, one, calendar)
        day, short = due.day if due else None, one.days <= bounds.short_days
        before = plan.before(one)
        clock = limits.errand_clock(plan, one)
        lines.append(
            ErrandLine(
                one.id,
                places[one.id],
                one.department,
                one.task,
                one.days,
                one.unit,
                plan.state_of(one),
                limits.light(clock, day, short, read.day, calendar, bounds),
                day,
                due.provisional if due else False,
                limits.days_left(day, read.day, calendar) if day else 0,
                one.reason,
                places.get(before.id, 0) if before else 0,
                errands.possible(plan, one, me.id, me.role, read.now) if me else frozenset(),
            )
        )
    return AgencyView(
        row.id,
        plan.agent_id,
        names.get(plan.agent_id, ""),
        plan.offered_to or "",
        names.get(plan.offered_to or "", ""),
        row.signed_at,
        row.how,
        row.text,
        row.text_hash == digest(row.text),
        row.signature_id or "",
        plan.active,
        plan.revoked,
        tuple(lines),
    )


def told(detail: Mapping[str, Any], state: CaseState) -> dict[str, Any]:
    """What a fact about an errand says, with its department and what is done there."""
    one = state.plan.find(detail.get("errand")) if state.plan else None
    if one is None:
        return dict(detail)
    return {**detail, "department": one.department, "task": one.task}
