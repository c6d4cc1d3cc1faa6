"""What is wrong with a roster, in which shift, why, and who could mend it. Pure.

The same rules judge what the solver made, what a head typed and what a swap would do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desk.roster.plan import DUTY, Duty, Person, Plan, Task, by_shift
from desk.roster.shifts import monday_of


@dataclass(frozen=True)
class Fault:
    """One broken rule.

    ``rule``: ``empty`` (nobody), ``twice`` (in two places at once), ``skill``, ``absent``,
    ``hours`` (too many half days in the week) or ``two`` (fewer than two persons in the hall).
    ``why`` says of an empty place why it could not be filled: ``no_skill``, ``absent``, ``busy`` or
    ``hours``; ``names`` are those it is about, ``proposals`` the identifiers of who could take it.
    """

    rule: str
    duty: Duty
    worker_id: str = ""
    why: str = ""
    names: tuple[str, ...] = ()
    proposals: tuple[str, ...] = ()
    away: tuple[str, ...] = ()
    """Who would have the skill and is not there, where an empty place was left by the others."""


def faults(task: Task, plan: Plan) -> list[Fault]:
    """Every broken rule, by time; for each empty place the reason and who could take it."""
    people = {p.id: p for p in task.people}
    found: list[Fault] = []
    loads: Counter[tuple[str, date]] = Counter()
    for (day, part), duties in by_shift(plan).items():
        there: dict[str, Duty] = {}
        for duty in duties:
            worker = plan[duty]
            if worker is None:
                found.append(_empty(task, plan, duty))
                continue
            person = people.get(worker)
            if worker in there:
                found.append(Fault("twice", duty, worker, names=_names(people, [worker])))
            there[worker] = duty
            if person is None:
                found.append(Fault("absent", duty, worker, proposals=free(task, plan, duty)))
                continue
            if task.absent(worker, day, part):
                found.append(Fault("absent", duty, worker, names=(person.name,),
                                   proposals=free(task, plan, duty)))  # fmt: skip
            if not task.may(person, duty):
                found.append(Fault("skill", duty, worker, names=(person.name,),
                                   proposals=free(task, plan, duty)))  # fmt: skip
            # Those beyond the limit are too many, not the whole week before them.
            week = (worker, monday_of(day))
            loads[week] += duty.part != "noon"
            if duty.part != "noon" and loads[week] > task.wish.most_shifts_a_week:
                found.append(Fault("hours", duty, worker, names=(person.name,),
                                   proposals=free(task, plan, duty)))  # fmt: skip
        if len(there) < 2 <= len(task.people):
            found.append(Fault("two", duties[0], proposals=free(task, plan, duties[0])))
    return sorted(found, key=lambda f: (f.duty, f.rule))


def loads_of(plan: Plan) -> Counter[tuple[str, date]]:
    """Half days of each person (first) in each week (second); noon is not counted."""
    return Counter(
        (worker, monday_of(duty.day))
        for duty, worker in plan.items()
        if worker is not None and duty.part != "noon"
    )


def _names(people: dict[str, Person], ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(people[i].name for i in ids if i in people)


def _empty(task: Task, plan: Plan, duty: Duty) -> Fault:
    skilled = [p for p in task.people if task.may(p, duty)]
    here = [p for p in skilled if not task.absent(p.id, duty.day, duty.part)]
    proposals = free(task, plan, duty)
    if not skilled:
        why, who = "no_skill", []
    elif not here:
        why, who = "absent", skilled
    elif proposals:
        why, who = "", []
    else:
        busy = {w for d, w in plan.items() if (d.day, d.part) == (duty.day, duty.part)}
        why = "busy" if all(p.id in busy for p in here) else "hours"
        who = here
    away = tuple(p.name for p in skilled if p not in here) if why in ("busy", "hours") else ()
    return Fault(
        "empty", duty, why=why, names=tuple(p.name for p in who), proposals=proposals, away=away
    )


def free(task: Task, plan: Plan, duty: Duty) -> tuple[str, ...]:
    """Who could take a duty without breaking a rule: those with the fewest half days first."""
    loads = loads_of(plan)
    taken = {w for d, w in plan.items() if (d.day, d.part) == (duty.day, duty.part)}
    week = monday_of(duty.day)
    free = [
        p
        for p in task.people
        if p.id not in taken
        and task.may(p, duty)
        and not task.absent(p.id, duty.day, duty.part)
        and (duty.part == "noon" or loads[p.id, week] < task.wish.most_shifts_a_week)
    ]
    return tuple(p.id for p in sorted(free, key=lambda p: (loads[p.id, week], p.name)))


@dataclass(frozen=True)
class Share:
    """What one person does in a roster: half days, noons, evenings and weekends, windows sat at."""

    worker_id: str
    half_days: int
    noons: int
    unsocial: int
    windows: int


def shares(task: Task, plan: Plan) -> list[Share]:
    """Everyone's share, in the order of the people; the figures of fairness."""
    result = []
    for person in task.people:
        mine = [d for d, w in plan.items() if w == person.id]
        result.append(
            Share(
                person.id,
                sum(d.part != "noon" for d in mine),
                sum(d.part == "noon" for d in mine),
                sum(d.part == "late" or d.day.weekday() >= 5 for d in mine),
                len({d.place for d in mine if d.place != DUTY and task.letter(d.place)}),
            )
        )
    return result
