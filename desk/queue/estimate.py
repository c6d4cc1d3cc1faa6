"""How long somebody will wait: honestly, from what the hall does now.

The persons ahead, in their classes, are given one after another to the window that is free first
among those open for the class; each takes the recent mean of its class, shrunk towards the hall's
mean while there are few measurements. Persons with priority who will come meanwhile are expected as
they came in the last half hour. The spread of service times, the number of persons ahead and how
little has been measured give a range; it is shown as a range when it is wide.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desk.queue.order import PRIORITY_HEAD_START

PRIOR_SECONDS = 420.0
"""A visit's length before anything was measured (seven minutes)."""
PRIOR_WEIGHT = 4
FORGET = 1 / 12
"""Each finished visit counts a twelfth, so an hour of a class is remembered, a morning is not."""
MEMORY = 2 * 12
"""As many visits as the forgetting mean is worth."""
RANGE = 1.5
"""Standard deviations to each side that are shown. Replays of recorded days put six to eight waits
of ten within; fewer where long visits come in clumps."""
HEAD_START_S = PRIORITY_HEAD_START.total_seconds()


@dataclass(frozen=True)
class Pace:
    """Recent seconds from call to end of one class."""

    n: int
    mean_s: float
    var_s: float


@dataclass(frozen=True)
class OpenWindow:
    """A window that takes tickets; ``busy_for_s`` is how long its present visit has lasted."""

    classes: frozenset[str]
    busy_letter: str | None = None
    busy_for_s: float = 0.0


@dataclass(frozen=True)
class Estimate:
    """Seconds until the call; ``certain`` when one number will do instead of the range."""

    low_s: int
    mid_s: int
    high_s: int
    certain: bool


def learn(pace: Pace | None, seconds: float) -> Pace:
    """The pace after one more visit, robust against the odd one that was left open."""
    if pace is None or pace.n == 0:
        return Pace(1, seconds, (seconds / 2) ** 2)
    spread = math.sqrt(pace.var_s) or pace.mean_s / 2
    seconds = min(seconds, pace.mean_s + 4 * spread)
    weight = max(FORGET, 1 / (pace.n + 1))
    difference = seconds - pace.mean_s
    mean = pace.mean_s + weight * difference
    var = (1 - weight) * (pace.var_s + weight * difference**2)
    return Pace(pace.n + 1, mean, var)


def class_means(
    paces: Mapping[str, Pace], letters: Sequence[str]
) -> dict[str, tuple[float, float]]:
    """Mean and variance per class, shrunk towards the hall's while a class has few visits."""
    seen = [p for p in paces.values() if p.n]
    weight = sum(min(p.n, 12) for p in seen)
    hall = (
        (sum(min(p.n, 12) * p.mean_s for p in seen) + PRIOR_WEIGHT * PRIOR_SECONDS)
        / (weight + PRIOR_WEIGHT)
        if seen
        else PRIOR_SECONDS
    )
    means = {}
    for letter in letters:
        p = paces.get(letter)
        if p is None or p.n == 0:
            means[letter] = (hall, (hall / 2) ** 2)
            continue
        n = min(p.n, 12)
        mean = (n * p.mean_s + PRIOR_WEIGHT * hall) / (n + PRIOR_WEIGHT)
        var = (n * p.var_s + PRIOR_WEIGHT * (hall / 2) ** 2) / (n + PRIOR_WEIGHT)
        means[letter] = (mean, var)
    return means


def estimate(
    letter: str,
    ahead: Mapping[str, int],
    windows: Sequence[OpenWindow],
    paces: Mapping[str, Pace],
    rush: int = 0,
    head_start_s: float = HEAD_START_S,
) -> Estimate | None:
    """Wait of a person of class ``letter`` behind these; ``None`` when nobody serves it.

    ``rush`` is how many persons with priority came in the last half hour: as many will come in the
    next, and be called before somebody without, as long as the hall's head start for priority
    lets them.
    """
    mine = sum(letter in w.classes for w in windows)
    if not mine:
        return None
    letters = sorted(set(ahead) | {letter} | {w.busy_letter for w in windows if w.busy_letter})
    means = class_means(paces, letters)
    free = _ends(windows, means)
    served = 0.0
    variance = 0.0
    able_for = {c: [i for i, w in enumerate(windows) if c in w.classes] for c in ahead}
    # More portions than windows, so that no window seems free while a portion waits.
    for group, people in _in_turn(ahead, max(12, 2 * len(windows))):
        able = able_for[group]
        if not able:
            continue
        mean, var = means[group]
        first = min(able, key=free.__getitem__)
        free[first] += mean * people
        served += people
        variance += var * people
    wait = min(f for f, w in zip(free, windows, strict=True) if letter in w.classes)
    wait += rush * min(wait, head_start_s) / HEAD_START_S * means[letter][0] / len(windows)
    by_chance = math.sqrt(variance + means[letter][1] / 4) / max(1, min(mine, served + 1))
    known = sum(min(p.n, MEMORY) for p in paces.values())
    by_ignorance = wait * (
        0.4 if known < 8 else math.sqrt(means[letter][1] / known) / means[letter][0]
    )
    # Who finds a window free is called at once, and that is certain.
    spread = RANGE * math.hypot(by_chance, by_ignorance) if wait else 0.0
    low, high = max(0.0, wait - spread), wait + spread
    certain = spread <= max(120.0, 0.25 * wait)
    return Estimate(round(low), round(wait), round(high), certain)


def _ends(windows: Sequence[OpenWindow], means: Mapping[str, tuple[float, float]]) -> list[float]:
    """When each window is free.

    Visits of even length end when the mean is used up. Visits of very uneven length end at any time
    alike, however long they have lasted: then of k busy windows the first is free after a k-th of
    the mean, the last after the mean. The variance says how much to believe of each.
    """
    free = [0.0] * len(windows)
    busy = [i for i, w in enumerate(windows) if w.busy_letter is not None]
    busy.sort(key=lambda i: means[windows[i].busy_letter or ""][0] - windows[i].busy_for_s)
    for rank, i in enumerate(busy, 1):
        mean, var = means[windows[i].busy_letter or ""]
        uneven = min(1.0, var / mean**2) if mean else 1.0
        even = max(mean - windows[i].busy_for_s, mean / 5)
        free[i] = uneven * mean * rank / len(busy) + (1 - uneven) * even
    return free


def _in_turn(ahead: Mapping[str, int], portions: int) -> list[tuple[str, float]]:
    """The persons ahead, classes mixed evenly; a long class in so many portions."""
    slots: list[tuple[float, str, float]] = []
    for letter, count in ahead.items():
        parts = min(count, portions)
        slots += [((i + 0.5) / parts, letter, count / parts) for i in range(parts)]
    return [(letter, people) for _, letter, people in sorted(slots)]
