"""A roster as a person would write it down: everyone at home, gaps filled by whoever is free. Pure.

The solver begins from it, so there is a roster from the first moment, however little time is given.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from desk.roster.plan import DUTY, HELP, Duty, Task, by_shift
from desk.roster.shifts import monday_of

Home = Mapping[tuple[str, date], str]
"""The place of a person (first) in the week that begins on a Monday (second)."""

EMPTY_WINDOW = 1000
"""What an empty window costs; one with a small number a little more than a later one."""
_EMPTY = {DUTY: 4000, HELP: 60}
_ELSEWHERE, _SPARE = 4, 1


def cost_empty(task: Task, duty: Duty) -> int:
    """How bad it is that nobody does a duty."""
    if duty.place in _EMPTY:
        return _EMPTY[duty.place]
    number = next(w.number for w in task.windows if w.id == duty.place)
    return EMPTY_WINDOW + max(0, 50 - number)


def distance(home: Home, worker_id: str, duty: Duty) -> int:
    """How far a duty is from the place somebody has this week."""
    if duty.place == DUTY:
        return 0
    mine = home.get((worker_id, monday_of(duty.day)))
    return 0 if mine == duty.place else _SPARE if mine is None else _ELSEWHERE


def homes(task: Task, places: Sequence[str], weeks: Sequence[date]) -> Home:
    """Places week by week: the rarest skill first, to whoever sat there least and is there most."""
    seen: Counter[tuple[str, str]] = Counter(task.seen)
    away = Counter(
        (p.id, monday_of(s.day))
        for p in task.people
        for s in task.shifts
        if task.absent(p.id, s.day, s.part)
    )
    found: dict[tuple[str, date], str] = {}
    for week in weeks:
        free = list(task.people)
        for place in sorted(
            places, key=lambda q: sum(task.letter(q) in p.skills for p in task.people)
        ):
            able = [p for p in free if task.letter(place) in p.skills]
            if able:
                taker = min(able, key=lambda p: (seen[p.id, place], away[p.id, week], p.id))
                free.remove(taker)
                found[taker.id, week] = place
                seen[taker.id, place] += 10
    return found


class _Tally:
    """What everyone has done so far."""

    def __init__(self, history: Mapping[str, int]) -> None:
        self.load: Counter[tuple[str, date]] = Counter()
        self.unsocial: Counter[str] = Counter(history)
        self.noons: Counter[str] = Counter()
        self.busy: set[tuple[str, date, str]] = set()

    def take(self, worker_id: str, duty: Duty) -> None:
        self.busy.add((worker_id, duty.day, duty.part))
        if duty.part == "noon":
            self.noons[worker_id] += 1
            return
        self.load[worker_id, monday_of(duty.day)] += 1
        self.unsocial[worker_id] += duty.place == DUTY

    def done(self, worker_id: str, duty: Duty) -> int:
        """How much of this kind somebody has done."""
        if duty.part == "noon":
            return self.noons[worker_id]
        if duty.place == DUTY:
            return self.unsocial[worker_id]
        return self.load[worker_id, monday_of(duty.day)]

    def may(self, worker_id: str, duty: Duty, most: int) -> bool:
        """Whether somebody is free at that time and has hours left in that week."""
        if (worker_id, duty.day, duty.part) in self.busy:
            return False
        return duty.part == "noon" or self.load[worker_id, monday_of(duty.day)] < most


def plan(
    task: Task,
    takers: Mapping[Duty, Sequence[str]],
    home: Home,
    given: Mapping[Duty, str | None] | None = None,
) -> dict[Duty, str | None]:
    """A roster from who may take each duty; what is given stays, what matters most comes first."""
    made: dict[Duty, str | None] = {d: (given or {}).get(d) for d in takers}
    tally = _Tally(task.history)
    for duty, worker_id in made.items():
        if worker_id is not None:
            tally.take(worker_id, duty)
    most = task.wish.most_shifts_a_week
    for together in by_shift(takers).values():
        for duty in sorted(together, key=lambda d: cost_empty(task, d), reverse=True):
            if made[duty] is not None:
                continue
            free = [p for p in takers[duty] if tally.may(p, duty, most)]
            taker = min(
                free, key=lambda p: (distance(home, p, duty), tally.done(p, duty), p), default=None
            )
            made[duty] = taker
            if taker is not None:
                tally.take(taker, duty)
    return made
