"""Words of a roster: places, duties, people, absences, and what is wanted in each shift. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from desk.roster.shifts import PARTS, Shift

DUTY = "duty"
"""A place without a window of its own: noon, evening and weekend duty at whichever window opens."""
HELP = "help"
"""Helping residents in the hall and going to those who cannot come (帮办、上门)."""
ABSENCES = ("leave", "training", "sick")


@dataclass(frozen=True)
class Duty:
    """One place to be filled by one person in one shift; in the order of time.

    ``place`` is a window's identifier, ``duty`` or ``help``; ``seat`` tells several persons of one
    place apart, from 0.
    """

    day: date
    part: str
    place: str
    seat: int = 0

    def __lt__(self, other: Duty) -> bool:
        return self._order() < other._order()

    def _order(self) -> tuple[date, int, str, int]:
        return self.day, PARTS.index(self.part), self.place, self.seat


Plan = Mapping[Duty, str | None]
"""Who does each duty; ``None`` is a place left empty."""


@dataclass(frozen=True)
class Person:
    """A worker as the roster sees one: ``skills`` are the letters of ticket classes held."""

    id: str
    name: str
    skills: frozenset[str]


@dataclass(frozen=True)
class WindowNeed:
    """A window to be staffed and the letter of the class it is there for."""

    id: str
    number: int
    letter: str


@dataclass(frozen=True)
class Absence:
    """Somebody is not there; ``part`` empty means the whole day."""

    worker_id: str
    first: date
    last: date
    part: str = ""
    kind: str = "leave"

    def covers(self, day: date, part: str) -> bool:
        """Whether it falls on this part of this day."""
        return self.first <= day <= self.last and self.part in ("", part)


@dataclass(frozen=True)
class Wish:
    """What the hall wants of its roster; every number is a setting of the hall."""

    at_noon: int = 2
    """Persons on duty at noon, in the evening and at weekends: never fewer than two."""
    at_unsocial: int = 2
    helpers: int = 1
    """Persons who help and go out, once every window has somebody."""
    most_shifts_a_week: int = 11
    """Half days in one week, noon not counted: five days and one evening or weekend."""


@dataclass(frozen=True)
class Task:
    """Everything a roster is made from."""

    shifts: Sequence[Shift]
    people: Sequence[Person]
    windows: Sequence[WindowNeed]
    absences: Sequence[Absence] = ()
    wish: Wish = Wish()
    history: Mapping[str, int] = field(default_factory=dict)
    """Evenings and weekends each person has done in the weeks before."""
    seen: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """How many half days each person (first) sat at each window (second) in the weeks before."""

    def absent(self, worker_id: str, day: date, part: str) -> Absence | None:
        """The absence that keeps somebody from a shift."""
        for one in self.absences:
            if one.worker_id == worker_id and one.covers(day, part):
                return one
        return None

    def may(self, person: Person, duty: Duty) -> bool:
        """Whether a person has the skill a place needs; duty and help need none."""
        letter = self.letter(duty.place)
        return not letter or letter in person.skills

    def letter(self, place: str) -> str:
        """The letter of the class a place is for, or nothing."""
        return next((w.letter for w in self.windows if w.id == place), "")

    def duties(self) -> list[Duty]:
        """Every duty to be filled, in order.

        On ordinary half days every window, then the helpers; at noon, in the evening and at
        weekends so many persons as the wish says. Where there are fewer people than windows, the
        first windows by their number are staffed: whoever is left of the establishment.
        """
        windows = sorted(self.windows, key=lambda w: w.number)
        found: list[Duty] = []
        for shift in self.shifts:
            if shift.part == "noon" or shift.unsocial:
                count = self.wish.at_noon if shift.part == "noon" else self.wish.at_unsocial
                found += [Duty(shift.day, shift.part, DUTY, n) for n in range(count)]
                continue
            staffed = windows[: len(self.people)]
            found += [Duty(shift.day, shift.part, w.id) for w in staffed]
            helpers = min(self.wish.helpers, max(0, len(self.people) - len(staffed)))
            found += [Duty(shift.day, shift.part, HELP, n) for n in range(helpers)]
        return found


def by_shift(duties: Iterable[Duty]) -> dict[tuple[date, str], list[Duty]]:
    """Duties of the same time, in order."""
    found: dict[tuple[date, str], list[Duty]] = {}
    for duty in sorted(duties):
        found.setdefault((duty.day, duty.part), []).append(duty)
    return found
