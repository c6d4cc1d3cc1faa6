"""One worker's own roster: the places ahead, whom each could be exchanged with, swaps to answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from desk.core.clock import local
from desk.roster import queries
from desk.roster.check import loads_of
from desk.roster.plan import Duty, Person, Plan, Task
from desk.roster.records import Swap
from desk.roster.shifts import Shift, monday_of
from desk.store.base import Reader

WEEKS = 4
"""So far ahead a worker sees, which is as far as a roster is made at once."""


@dataclass(frozen=True)
class Mine:
    """What one worker has to do with rosters now.

    ``duties`` are the published places from now on, by time; ``to_answer`` the swaps colleagues
    ask for, ``asked`` those this worker asked for, while they are open and still possible.
    """

    duties: tuple[Duty, ...]
    to_answer: tuple[Swap, ...]
    asked: tuple[Swap, ...]
    shifts: dict[tuple[date, str], Shift]


@dataclass(frozen=True)
class Offer:
    """A colleague's place that could be had for one's own."""

    duty: Duty
    worker_id: str


def of_worker(read: Reader, hall_id: str, worker_id: str) -> Mine:
    """A worker's places and swaps."""
    plan, shifts = _ahead(read, hall_id)
    duties = tuple(sorted(d for d, w in plan.items() if w == worker_id))
    since = read.now - timedelta(weeks=WEEKS)
    open_ = [
        s for s in queries.swaps(read, hall_id, since) if s.state == "asked" and s.give in plan
    ]
    return Mine(
        duties,
        tuple(s for s in open_ if plan.get(s.take) == worker_id and plan[s.give] == s.asker_id),
        tuple(s for s in open_ if s.asker_id == worker_id),
        shifts,
    )


def offers(read: Reader, hall_id: str, worker_id: str, give: Duty) -> list[Offer]:
    """Colleagues' places that this one could be exchanged for, the nearest first.

    Both must be free at the other's time, present, hold the skill and have half days left in that
    week. Of two who do the same at the same time neither has anything to give.
    """
    plan, _ = _ahead(read, hall_id)
    monday = monday_of(read.day)
    # Half days that are over count in the week as well.
    loads = loads_of(queries.plan_between(read, hall_id, monday, monday + timedelta(weeks=WEEKS)))
    task = queries.task(read, hall_id, monday, WEEKS)
    people = {p.id: p for p in task.people}
    me = people.get(worker_id)
    if me is None:
        return []
    found = [
        Offer(duty, other)
        for duty, other in plan.items()
        if other is not None
        and other != worker_id
        and other in people
        and (duty.day, duty.part, duty.place) != (give.day, give.part, give.place)
        and _can(task, plan, loads, me, duty, give)
        and _can(task, plan, loads, people[other], give, duty)
    ]
    return sorted(found, key=lambda o: (abs((o.duty.day - give.day).days), o.duty))


def _ahead(read: Reader, hall_id: str) -> tuple[Plan, dict[tuple[date, str], Shift]]:
    """The published places that have not begun yet, with their times."""
    first = read.day
    last = monday_of(first) + timedelta(weeks=WEEKS, days=-1)
    shifts = {(s.day, s.part): s for s in queries.shifts(read, hall_id, first, last)}
    clock = f"{local(read.now):%H:%M}"
    plan = queries.plan_between(read, hall_id, first, last + timedelta(days=1))

    def begun(duty: Duty) -> bool:
        shift = shifts.get((duty.day, duty.part))
        return duty.day == first and (shift is None or shift.start <= clock)

    return {d: w for d, w in plan.items() if not begun(d)}, shifts


def _can(
    task: Task,
    plan: Plan,
    loads: Mapping[tuple[str, date], int],
    person: Person,
    duty: Duty,
    instead: Duty,
) -> bool:
    """Whether somebody could do a place in place of his own."""
    week = monday_of(duty.day)
    gives = instead.part != "noon" and monday_of(instead.day) == week
    half_days = loads.get((person.id, week), 0) - gives + 1
    if duty.part != "noon" and not gives and half_days > task.wish.most_shifts_a_week:
        return False
    busy = any(
        worker == person.id and (d.day, d.part) == (duty.day, duty.part) and d != instead
        for d, worker in plan.items()
    )
    return (
        not busy and task.may(person, duty) and task.absent(person.id, duty.day, duty.part) is None
    )
