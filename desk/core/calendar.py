"""Working days after the yearly proclamation of the State Council, with its make-up days.

``resources/data/workdays.csv`` holds only the days that differ from Monday to Friday: ``rest``,
``work`` (a make-up day) and ``likely`` (a holiday by law in a year not yet proclaimed, whose
make-up days nobody knows). A date that reaches into such a year is provisional.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from desk.core.errors import AdminError, UserError
from desk.core.paths import RESOURCES

UNITS = ("working", "calendar")
MOST_DAYS = 3650
"""The longest limit that is counted."""
_KINDS = ("rest", "work", "likely")


@dataclass(frozen=True)
class Due:
    """The last day of a limit; provisional when a year's working days are not proclaimed yet."""

    day: date
    provisional: bool


@dataclass(frozen=True)
class WorkCalendar:
    """Days that differ from the plain week, and the years that are proclaimed."""

    differs: dict[date, bool]
    first_year: int
    last_year: int

    @classmethod
    def load(cls, path: Path = RESOURCES / "data" / "workdays.csv") -> WorkCalendar:
        """Read a table of working days.

        :raises AdminError: naming the first line that cannot be read.
        """
        differs: dict[date, bool] = {}
        years: set[int] = set()
        with path.open(encoding="utf-8", newline="") as file:
            for number, row in enumerate(csv.DictReader(file), 2):
                try:
                    day, kind = date.fromisoformat(row["date"]), row["kind"]
                    if kind not in _KINDS:
                        raise ValueError(kind)
                except (KeyError, TypeError, ValueError) as error:
                    raise AdminError(
                        "The working-day table {path} has a fault in line {line}: {reason}",
                        path=str(path),
                        line=number,
                        reason=str(error),
                    ) from error
                differs[day] = kind == "work"
                if kind != "likely":
                    years.add(day.year)
        return cls(differs, min(years), max(years))

    def is_proclaimed(self, day: date) -> bool:
        """Whether the working days of this day's year are known for certain."""
        return self.first_year <= day.year <= self.last_year

    def is_workday(self, day: date) -> bool:
        """Whether offices work on a day; outside proclaimed years by weekday and known holidays."""
        return self.differs.get(day, day.weekday() < 5)

    def due(self, start: date, n: int, unit: str) -> Due:
        """The last day of ``n`` days that begin the day after ``start``.

        Working days leave out weekends and holidays (Administrative Licensing Law, article 82).
        Calendar days count every day, but a last day that is no working day moves to the next one
        (Civil Code, article 203).

        :raises UserError: for a number below 0 or above 3,650, or an unknown unit.
        """
        if unit not in UNITS:
            raise UserError("Days are counted as working or calendar days, not {unit}.", unit=unit)
        if not 0 <= n <= MOST_DAYS:
            raise UserError("A limit has 0 to 3650 days, not {n}.", n=n)
        day = start
        if unit == "calendar":
            day += timedelta(days=n)
            while n and not self.is_workday(day):
                day += timedelta(days=1)
        else:
            left = n
            while left:
                day += timedelta(days=1)
                left -= self.is_workday(day)
        certain = self.is_proclaimed(day) and self.is_proclaimed(start)
        return Due(day, provisional=not certain)

    def workdays_between(self, start: date, end: date) -> int:
        """Working days after ``start`` up to ``end``; negative when ``end`` lies before."""
        if end < start:
            return -self.workdays_between(end, start)
        return sum(
            self.is_workday(start + timedelta(days=n)) for n in range(1, (end - start).days + 1)
        )


@cache
def shipped() -> WorkCalendar:
    """The table that comes with the program."""
    return WorkCalendar.load()
