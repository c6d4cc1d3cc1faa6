"""Makes a roster with a constraint solver (OR-Tools CP-SAT): homes by weeks, then every duty.

Rotation (轮流窗口值班) is made first: each week everyone gets a home, a window held the skill for
and least sat at so far. Then every duty is filled, by preference from home. What must hold (one
place at a time, skill, absence, hours of a week) is never broken; a place that nobody can take
stays empty, and ``check`` tells why.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desk.roster import by_hand
from desk.roster.by_hand import Home
from desk.roster.plan import DUTY, HELP, Duty, Person, Task, by_shift
from desk.roster.shifts import monday_of

SECONDS = 20.0
PATIENCE = 8
"""How many times as long as on a free machine a small task may take on a busy one."""
SMALL = 400
"""Persons times shifts up to which the same task always gives the same roster."""
_UNEVEN_UNSOCIAL, _UNEVEN_NOON, _UNEVEN_ALL = 40, 8, 2

Progress = Callable[[float], bool]
"""Told how far the work is, 0 to 1; answers whether to go on."""


def _small(task: Task) -> bool:
    """A hall that is solved to the end anyway."""
    return len(task.people) * len(task.shifts) <= SMALL


class CancelledError(Exception):
    """The person who asked for the roster no longer wants it."""


@dataclass(frozen=True)
class Made:
    """A roster: who does each duty, whether it is proved to be the best, and the homes."""

    plan: dict[Duty, str | None]
    best: bool
    homes: Home


def _solve(
    model: Any, small: bool, seconds: float, progress: Progress | None, begin: float, end: float
) -> tuple[Any, bool]:
    """The solver with its best answer, and whether that is proved; ``None`` without an answer."""
    from ortools.sat.python import cp_model

    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.random_seed = 1
    if small:
        # One search alone, so the same task gives the same roster.
        solver.parameters.num_workers = 1
        # Counted in work done and not in seconds, so also on a machine that is busy.
        solver.parameters.max_deterministic_time = seconds
        solver.parameters.max_time_in_seconds = seconds * PATIENCE
    watcher = _watcher(progress, begin, end, seconds)
    status = solver.solve(model, watcher)
    if watcher.cancelled:
        raise CancelledError
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    return (solver if found else None), status == cp_model.OPTIMAL


def _watcher(progress: Progress | None, begin: float, end: float, seconds: float) -> Any:
    from ortools.sat.python import cp_model

    class Watcher(cp_model.CpSolverSolutionCallback):
        cancelled = False

        def on_solution_callback(self) -> None:
            share = min(1.0, self.wall_time / seconds)
            if progress is not None and not progress(begin + (end - begin) * share):
                self.cancelled = True
                self.stop_search()

    return Watcher()


def homes(task: Task, seconds: float = SECONDS / 4, progress: Progress | None = None) -> Home:
    """Everyone's place for each week, so that in time everyone passes every window.

    :raises CancelledError: when ``progress`` answers no.
    """
    from ortools.sat.python import cp_model

    weeks = sorted({monday_of(s.day) for s in task.shifts})
    places = sorted({d.place for d in task.duties() if d.place not in (DUTY, HELP)})
    model = cp_model.CpModel()
    sits: dict[tuple[str, str, date], Any] = {}
    for person in task.people:
        for place in places:
            if task.letter(place) in person.skills:
                for week in weeks:
                    sits[person.id, place, week] = model.new_bool_var("")
    costs: list[Any] = []
    for week in weeks:
        for place in places:
            here = [v for (_, p, w), v in sits.items() if p == place and w == week]
            nobody = model.new_bool_var("")
            model.add_exactly_one([*here, nobody])
            costs.append(nobody * by_hand.EMPTY_WINDOW)
        for person in task.people:
            mine = [v for (p, _, w), v in sits.items() if p == person.id and w == week]
            model.add_at_most_one(mine)
    for person in task.people:
        for place in places:
            times = [v for (p, q, _), v in sits.items() if p == person.id and q == place]
            if not times:
                continue
            before = task.seen.get((person.id, place), 0)
            # Sitting at a place once more costs the more, the more often one sat there.
            for n in range(1, len(times) + 1):
                more = model.new_bool_var("")
                model.add(sum(times) <= n - 1).only_enforce_if(more.negated())
                costs.append(more * (10 * (n - 1) + min(200, before)))
        # Whoever has no window this week helps and stands in; that comes round as well.
        weeks_out = len(weeks) - sum(v for (p, _, _), v in sits.items() if p == person.id)
        for n in range(1, len(weeks) + 1):
            more = model.new_bool_var("")
            model.add(weeks_out <= n - 1).only_enforce_if(more.negated())
            costs.append(more * 30 * (n - 1))
        for week in weeks:
            away = sum(
                1
                for s in task.shifts
                if monday_of(s.day) == week and task.absent(person.id, s.day, s.part)
            )
            costs += [v * away for (p, _, w), v in sits.items() if p == person.id and w == week]
    model.minimize(sum(costs))
    plain = by_hand.homes(task, places, weeks)
    for (p, place, week), variable in sits.items():
        model.add_hint(variable, plain.get((p, week)) == place)
    solver, _ = _solve(model, _small(task), seconds, progress, 0.0, 0.25)
    if solver is None:
        return plain
    return {(p, w): place for (p, place, w), v in sits.items() if solver.boolean_value(v)}


def make(
    task: Task,
    *,
    keep: Mapping[Duty, str | None] | None = None,
    seconds: float = SECONDS,
    progress: Progress | None = None,
) -> Made:
    """The best roster found within ``seconds``; what is in ``keep`` stays as it is, but for whoever
    is away by now or lacks the skill: that place is filled anew.

    :raises CancelledError: when ``progress`` answers no.
    """
    from ortools.sat.python import cp_model

    home = homes(task, seconds / 4, progress)
    duties = task.duties()
    people = {person.id: person for person in task.people}
    open_ = set(duties)
    kept = {
        d: p
        for d, p in (keep or {}).items()
        if d in open_ and (p is None or _can(task, people.get(p), d))
    }
    model = cp_model.CpModel()
    does: dict[Duty, dict[str, Any]] = {}
    empties: dict[Duty, Any] = {}
    costs: list[Any] = []
    for duty in duties:
        takers: dict[str, Any] = {}
        for person in task.people:
            if not _can(task, person, duty):
                continue
            if duty in kept and kept[duty] != person.id:
                continue
            takers[person.id] = model.new_bool_var("")
            costs.append(takers[person.id] * by_hand.distance(home, person.id, duty))
        empty = model.new_bool_var("")
        model.add_exactly_one([*takers.values(), empty])
        costs.append(empty * by_hand.cost_empty(task, duty))
        does[duty], empties[duty] = takers, empty
    for together in by_shift(duties).values():
        for person in task.people:
            model.add_at_most_one(does[d][person.id] for d in together if person.id in does[d])
    _weeks(model, task, does)
    _even(model, costs, task, does)
    model.minimize(sum(costs))
    able = {duty: list(takers) for duty, takers in does.items()}
    plain = by_hand.plan(task, able, home)
    for duty, takers in does.items():
        model.add_hint(empties[duty], plain[duty] is None)
        for person_id, variable in takers.items():
            model.add_hint(variable, plain[duty] == person_id)
    solver, best = _solve(model, _small(task), seconds * 0.75, progress, 0.25, 1.0)
    if solver is None:
        return Made(plain, False, home)
    plan = {
        duty: next((p for p, v in takers.items() if solver.boolean_value(v)), None)
        for duty, takers in does.items()
    }
    # Stopped by the clock it may leave a gap that somebody free could fill.
    return Made(plan if best else by_hand.plan(task, able, home, plan), best, home)


def _can(task: Task, person: Person | None, duty: Duty) -> bool:
    """Whether somebody of this hall holds the skill and is there."""
    return (
        person is not None
        and task.may(person, duty)
        and not task.absent(person.id, duty.day, duty.part)
    )


def _weeks(model: Any, task: Task, does: Mapping[Duty, Mapping[str, Any]]) -> None:
    """Nobody works more half days in a week than agreed."""
    for person in task.people:
        weeks: dict[date, list[Any]] = defaultdict(list)
        for duty, takers in does.items():
            if duty.part != "noon" and person.id in takers:
                weeks[monday_of(duty.day)].append(takers[person.id])
        for taken in weeks.values():
            model.add(sum(taken) <= task.wish.most_shifts_a_week)


def _even(model: Any, costs: list[Any], task: Task, does: Mapping[Duty, Mapping[str, Any]]) -> None:
    """Evenings and weekends, noons, and work as a whole are shared evenly."""
    # Who is away half the month does half the work, and is not made to catch up.
    away = {
        person.id: sum(
            s.part != "noon" and task.absent(person.id, s.day, s.part) is not None
            for s in task.shifts
        )
        for person in task.people
    }
    kinds: Sequence[tuple[int, Callable[[Duty], bool], Mapping[str, int]]] = (
        (_UNEVEN_UNSOCIAL, lambda d: d.part == "late" or d.day.weekday() >= 5, task.history),
        (_UNEVEN_NOON, lambda d: d.part == "noon", {}),
        (_UNEVEN_ALL, lambda d: d.part != "noon", away),
    )
    for weight, of_kind, before in kinds:
        counts = []
        for person in task.people:
            mine = [t[person.id] for d, t in does.items() if of_kind(d) and person.id in t]
            if mine:
                counts.append(sum(mine) + before.get(person.id, 0))
        if len(counts) < 2:
            continue
        bound = len(does) + max(before.values(), default=0)
        most, least = model.new_int_var(0, bound, ""), model.new_int_var(0, bound, "")
        for count in counts:
            model.add(most >= count)
            model.add(least <= count)
        costs.append((most - least) * weight)
