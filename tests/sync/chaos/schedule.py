"""Which fault happens when, all of it decided by the seed before anything starts."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

DAY_MS = 86_400_000


@dataclass(frozen=True)
class Fault:
    """Something that goes wrong with a target at a time; ``until`` is when it is over."""

    at: float
    kind: str
    target: str
    until: float = 0.0


@dataclass(frozen=True)
class Wrong:
    """From a second of the run on, a clock is off by so many milliseconds, or stands still."""

    since: float
    off_ms: int
    stuck: bool = False


DESK_FAULTS = ("killed", "offline", "answers lost", "stalled")
MEAN_SECONDS = {
    "killed": 2.5, "offline": 9.0, "answers lost": 4.0, "stalled": 25.0,
    "crashed": 6.0, "restored": 14.0, "relay killed": 6.0, "hall unreachable": 12.0,
}  # fmt: skip
"""How long it is, on average, between two faults of a kind (of all targets together)."""


def faults(
    seed: int, seconds: float, desks: Sequence[str], servers: Sequence[str], halls: Sequence[str]
) -> list[Fault]:
    """The faults of a run, in order; each kind comes at least once."""
    chance = random.Random(seed)
    found: list[Fault] = []
    for kind in DESK_FAULTS:
        found += _several(chance, kind, seconds, desks, (0.3, 5.0))
    # A first copy is taken in each stop; a restore puts back the one before the last.
    found += _several(chance, "crashed", seconds, servers, (0.2, 1.0))
    found += _several(chance, "restored", seconds, servers, (0.2, 0.6))
    if halls:
        found += _several(chance, "relay killed", seconds, halls, (0.2, 2.0))
        found += _several(chance, "hall unreachable", seconds, halls, (1.0, 6.0))
    return sorted(found, key=lambda f: (f.at, f.kind, f.target))


def _several(
    chance: random.Random, kind: str, seconds: float, targets: Sequence[str],
    lasting: tuple[float, float],
) -> Iterator[Fault]:  # fmt: skip
    for number in range(max(1, round(seconds / MEAN_SECONDS[kind]))):
        # The first restore comes late enough for a copy to be there and to be old.
        low = 0.4 if kind == "restored" and number == 0 else 0.02
        at = chance.uniform(low, 0.95) * seconds
        yield Fault(at, kind, chance.choice(list(targets)), at + chance.uniform(*lasting))


def clock(seed: int, seconds: float, desk: int) -> list[Wrong]:
    """How wrong a desk's clock is: up to a day either way, with jumps, and sometimes stuck."""
    chance = random.Random(seed * 1000 + desk)
    if desk == 0:
        return []
    found = [Wrong(0.0, chance.choice((-DAY_MS, -3_600_000, 0, 120_000, DAY_MS)))]
    for _ in range(chance.randrange(4)):
        found.append(
            Wrong(
                chance.uniform(0, seconds),
                chance.randint(-DAY_MS, DAY_MS),
                stuck=chance.random() < 0.3,
            )
        )
    return sorted(found, key=lambda w: w.since)
