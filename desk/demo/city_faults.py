"""What goes wrong on a city's day, and when: every kind at least once, spread by a seed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from desk.core.text import tr

SHORTEST = 2.0
"""Seconds a killed server stays away; its last processes need about one to notice."""


class Stage(Protocol):
    """A city to which something can happen."""

    def cut(self, name: str) -> None:
        """Nobody reaches this server any more."""

    def heal(self, name: str) -> None:
        """It is reached again."""

    def kill_city(self) -> None:
        """The city's PostgreSQL is gone at once."""

    def start_city(self) -> None:
        """It is started again."""

    def kill_hall(self, code: str) -> None:
        """The hall's machine loses power: its PostgreSQL and its relay."""

    def start_hall(self, code: str) -> None:
        """The hall's machine starts."""

    def power_cut(self, desk: str) -> None:
        """A desk loses power and starts again."""


@dataclass(frozen=True)
class Fault:
    """Something that happens at a second of the day: a method of the stage, and of whom."""

    at: float
    words: str
    act: str
    target: str = ""

    def happen(self, stage: Stage) -> None:
        """Let it happen."""
        action = getattr(stage, self.act)
        action(self.target) if self.target else action()


def faults(
    chance: random.Random, seconds: float, halls: Sequence[str], desks: Sequence[str]
) -> list[Fault]:
    """The day's faults in their order."""
    found: list[Fault] = []

    def at(low: float, high: float) -> float:
        return chance.uniform(low, high) * seconds

    start = at(0.05, 0.12)
    found.append(Fault(start, tr("the city is cut off from its halls"), "cut", "city"))
    end = start + 0.25 * seconds
    found.append(Fault(end, tr("the city is reached again"), "heal", "city"))
    hall = chance.choice(halls)
    start = at(0.2, 0.3)
    found.append(Fault(start, tr("the network in hall {hall} is cut", hall=hall), "cut", hall))
    end = start + 0.15 * seconds
    found.append(Fault(end, tr("the network in hall {hall} is back", hall=hall), "heal", hall))
    start = at(0.45, 0.5)
    found.append(Fault(start, tr("the city's PostgreSQL is killed"), "kill_city"))
    end = start + max(0.1 * seconds, SHORTEST)
    found.append(Fault(end, tr("the city's PostgreSQL starts again"), "start_city"))
    hall = chance.choice(halls)
    start = at(0.6, 0.65)
    found.append(
        Fault(start, tr("the machine of hall {hall} loses power", hall=hall), "kill_hall", hall)
    )
    end = start + max(0.1 * seconds, SHORTEST)
    found.append(Fault(end, tr("the machine of hall {hall} starts", hall=hall), "start_hall", hall))
    for share, desk in zip((0.35, 0.55, 0.8), chance.sample(sorted(desks), 3), strict=True):
        found.append(
            Fault(
                at(share, share + 0.03), tr("desk {desk} loses power", desk=desk), "power_cut", desk
            )
        )
    return sorted(found, key=lambda fault: fault.at)
