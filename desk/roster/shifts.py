"""The shifts of a day, cut from the hall's opening hours. Pure.

A day has up to four parts: morning, noon, afternoon and late. Noon is kept by a few while the
others eat; late is what lies after the ordinary day, as staggered opening (错时上班) has it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from desk.core.clock import local
from desk.hall.rules import Hours, Workday, spans

PARTS = ("am", "noon", "pm", "late")
MIDDAY, AFTERNOON, EVENING = "12:00", "14:00", "17:30"


@dataclass(frozen=True, order=True)
class Shift:
    """A part of a day in which the hall is open; ``start`` and ``end`` are local ``HH:MM``."""

    day: date
    part: str
    start: str
    end: str

    @property
    def unsocial(self) -> bool:
        """An evening or a weekend, which everyone takes in turn."""
        return self.part == "late" or self.day.weekday() >= 5


def _part(start: str, end: str) -> str:
    if start >= EVENING:
        return "late"
    if start >= AFTERNOON:
        return "pm"
    return "noon" if start >= MIDDAY and end <= AFTERNOON else "am" if start < MIDDAY else "pm"


def shifts_of(hours: Hours, day: date, workday: Workday | None = None) -> list[Shift]:
    """The shifts of one day, earliest first; none when the hall is closed."""
    found: dict[str, Shift] = {}
    for begin, finish in spans(hours, day, workday):
        start, end = f"{local(begin):%H:%M}", f"{local(finish):%H:%M}"
        cuts = [start, *(c for c in (MIDDAY, AFTERNOON, EVENING) if start < c < end), end]
        for left, right in pairwise(cuts):
            part = _part(left, right)
            before = found.get(part)
            found[part] = Shift(day, part, before.start if before else left, right)
    return sorted(found.values(), key=lambda s: PARTS.index(s.part))


def shifts_between(
    hours: Hours, first: date, last: date, workday: Workday | None = None
) -> list[Shift]:
    """The shifts of several days, both ends included."""
    days = range((last - first).days + 1)
    return [s for n in days for s in shifts_of(hours, first + timedelta(days=n), workday)]


def monday_of(day: date) -> date:
    """The Monday of a day's week; a roster is made and published by weeks."""
    return day - timedelta(days=day.weekday())
