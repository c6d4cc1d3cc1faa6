"""Limits and lights: when a case is due, how near that is, and who is told. Pure.

The thresholds are those of the design, section 2.5; a hall may set its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, timedelta
from typing import Any

from desk.cases import errands
from desk.cases.errands import Errand, Plan
from desk.cases.life import OPEN, CaseState
from desk.core.calendar import Due, WorkCalendar

LIGHTS = ("overdue", "red", "yellow", "green", "stopped", "done")
SHORT_DAYS = 5
"""Promises of so many days or fewer warn later, else they would be yellow from the start."""
STEPS = ("yellow", "red", "head", "street", "district")
"""Who hears of a limit, in this order; the first two go to the worker who owns the matter."""
SETTING = "case_limits"
"""The hall's own thresholds, as a mapping of the names in :class:`Thresholds`."""


@dataclass(frozen=True)
class Thresholds:
    """Working days left at which a light changes, and working days over at which someone hears."""

    yellow: int = 3
    red: int = 1
    short_yellow: int = 1
    short_red: int = 0
    head_over: int = 1
    street_over: int = 6
    district_over: int = 11
    short_days: int = SHORT_DAYS

    @classmethod
    def of(cls, found: Mapping[str, Any] | None) -> Thresholds:
        """The hall's own numbers over the design's; what is no number is passed over."""
        names = {f.name for f in fields(cls)}
        own = {k: v for k, v in (found or {}).items() if k in names and type(v) is int and v >= 0}
        return cls(**own)

    def bounds(self, short: bool) -> tuple[int, int]:
        """Working days left at which yellow and red begin."""
        return (self.short_yellow, self.short_red) if short else (self.yellow, self.red)

    def left_at(self, step: str, short: bool) -> int:
        """Working days left, negative when over, at which a step is due."""
        yellow, red = self.bounds(short)
        return {
            "yellow": yellow,
            "red": red,
            "head": -self.head_over,
            "street": -self.street_over,
            "district": -self.district_over,
        }[step]


DESIGN = Thresholds()


def due(case: CaseState, calendar: WorkCalendar) -> Due | None:
    """The last day of a case; ``None`` while an instant matter waits for what is owed.

    A stop counts from the day after it began to the day it ended, as a limit counts from the day
    after acceptance; a stop that lasts leaves the day where it was. A day that was settled by a
    later calendar on another desk is believed rather than this desk's own estimate.
    """
    start = case.start
    if start.days is None:
        if case.owed or case.ready_on is None:
            return None
        found = calendar.due(case.ready_on, 0, "working")
    else:
        stops = [(begun, ended) for begun, ended in case.stops if ended is not None]
        found = due_with_stops(
            calendar, start.accepted_on, start.days + case.extra_days, start.unit, stops
        )
    if found.provisional and found.day in case.moves:
        return Due(case.moves[found.day], provisional=False)
    return found


def due_with_stops(
    calendar: WorkCalendar, start: date, days: int, unit: str, stops: Sequence[tuple[date, date]]
) -> Due:
    """The last day of a limit from the day after ``start``, days of stops left out."""
    if not stops:
        return calendar.due(start, days, unit)
    day, left = start, days
    while left:
        day += timedelta(days=1)
        if unit == "working" and not calendar.is_workday(day):
            continue
        left -= not _stopped(day, stops)
    while days and (not calendar.is_workday(day) or _stopped(day, stops)):
        # Only a limit in calendar days can end on such a day (Civil Code, article 203).
        day += timedelta(days=1)
    certain = calendar.is_proclaimed(start) and calendar.is_proclaimed(day)
    return Due(day, provisional=not certain)


def _stopped(day: date, stops: Sequence[tuple[date, date]]) -> bool:
    return any(begun < day <= ended for begun, ended in stops)


def clock(case: CaseState) -> str:
    """``running``, ``stopped`` or ``done``."""
    if case.state not in OPEN:
        return "done"
    if case.state == "suspended" or (case.start.days is None and case.owed):
        return "stopped"
    return "running"


def is_short(case: CaseState, short_days: int = SHORT_DAYS) -> bool:
    """Whether the promise is short, so that its lights warn later."""
    return (case.start.days or 0) + case.extra_days <= short_days


def errand_due(plan: Plan, errand: Errand, calendar: WorkCalendar) -> Due | None:
    """The last day of an errand, from the day after it could be run; days on which it waited for
    somebody else are left out. ``None`` while another has to be done first."""
    ready = plan.ready_on(errand)
    if ready is None:
        return None
    stops = [(begun, ended) for begun, ended in errand.stops if ended is not None]
    return due_with_stops(calendar, ready, errand.days, errand.unit, stops)


def errand_clock(plan: Plan, errand: Errand) -> str:
    """``running``, ``stopped`` or ``done``."""
    state = plan.state_of(errand)
    if state in errands.OPEN:
        return "stopped" if state == "waiting" else "running"
    return "stopped" if state == "later" else "done"


def light(
    clock_now: str,
    due_day: date | None,
    short: bool,
    today: date,
    calendar: WorkCalendar,
    thresholds: Thresholds = DESIGN,
) -> str:
    """The light of a case on a day, one of :data:`LIGHTS`."""
    if clock_now != "running" or due_day is None:
        return "done" if clock_now == "done" else "stopped"
    if due_day < today:
        return "overdue"
    left = calendar.workdays_between(today, due_day)
    yellow, red = thresholds.bounds(short)
    return "red" if left <= red else "yellow" if left <= yellow else "green"


def days_left(due_day: date, today: date, calendar: WorkCalendar) -> int:
    """Working days left; negative when over, and then at least one day over is -1."""
    left = calendar.workdays_between(today, due_day)
    return min(left, -1) if due_day < today else left


@dataclass(frozen=True)
class Span:
    """Due days of one light; an end that is ``None`` is open."""

    first: date | None
    last: date | None


def span(
    name: str, short: bool, today: date, calendar: WorkCalendar, thresholds: Thresholds = DESIGN
) -> Span:
    """The due days that shine in a light today, so that a list can be cut from an index."""
    yellow, red = thresholds.bounds(short)
    last_red = last_with(today, red, calendar)
    last_yellow = max(last_red, last_with(today, yellow, calendar))
    after = timedelta(days=1)
    return {
        "overdue": Span(None, today - after),
        "red": Span(today, last_red),
        "yellow": Span(last_red + after, last_yellow),
        "green": Span(last_yellow + after, None),
    }[name]


def last_with(today: date, left: int, calendar: WorkCalendar) -> date:
    """The last day with at most so many working days from today to it."""
    day = today
    while True:
        following = day + timedelta(days=1)
        left -= calendar.is_workday(following)
        if left < 0:
            return day
        day = following


def due_on(step: str, due_day: date, short: bool, calendar: WorkCalendar, t: Thresholds) -> date:
    """The first day on which a step is due for a last day.

    Warnings begin on the first day with so few working days left, never after the last day itself;
    what is over begins on the working day that makes it so many.
    """
    left = t.left_at(step, short)
    if left >= 0:
        day = due_day
        while calendar.workdays_between(day - timedelta(days=1), due_day) <= left:
            day -= timedelta(days=1)
        return day
    return calendar.due(due_day, max(-left, 1), "working").day
