"""The days a report is about: a day, a week, a month, a quarter or a year. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from desk.core.errors import UserError

KINDS = ("day", "week", "month", "quarter", "year")
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_CODES = {
    "day": re.compile(r"(\d{4})-(\d{2})-(\d{2})"),
    "week": re.compile(r"(\d{4})-W(\d{1,2})"),
    "month": re.compile(r"(\d{4})-(\d{1,2})"),
    "quarter": re.compile(r"(\d{4})-Q([1-4])"),
    "year": re.compile(r"(\d{4})"),
}


@dataclass(frozen=True, order=True)
class Period:
    """All days from ``first`` to ``last``, both in it; made by :meth:`of` or :meth:`parse`."""

    kind: str
    first: date
    last: date

    @classmethod
    def of(cls, kind: str, day: date) -> Period:
        """The period of this kind in which a day lies; weeks begin on Monday."""
        if kind == "day":
            return cls(kind, day, day)
        if kind == "week":
            first = day - timedelta(days=day.weekday())
            return cls(kind, first, first + timedelta(days=6))
        months = _MONTHS[kind]
        first = date(day.year, (day.month - 1) // months * months + 1, 1)
        return cls(kind, first, _months_on(first, months) - timedelta(days=1))

    @classmethod
    def parse(cls, kind: str, text: str) -> Period:
        """``2026-10-08``, ``2026-W41``, ``2026-10``, ``2026-Q4`` or ``2026``.

        :raises UserError: when it names no such period.
        """
        found = _CODES[kind].fullmatch(text.strip().upper())
        try:
            if found is None:
                raise ValueError(text)
            year, *rest = map(int, found.groups())
            if kind == "week":
                return cls.of(kind, date.fromisocalendar(year, rest[0], 1))
            if kind == "quarter":
                return cls.of(kind, date(year, rest[0] * 3 - 2, 1))
            month, day = [*rest, 1, 1][:2]
            return cls.of(kind, date(year, month, day))
        except ValueError as error:
            raise UserError(
                "{text} is no {kind}. Write it like {example}.",
                text=text,
                kind=kind,
                example=cls.of(kind, date(2026, 10, 8)).code,
            ) from error

    @property
    def code(self) -> str:
        """How it is written in commands and file names; :meth:`parse` reads it."""
        return {
            "day": self.first.isoformat(),
            "week": f"{self.first.isocalendar().year}-W{self.number:02}",
            "month": f"{self.first:%Y-%m}",
            "quarter": f"{self.first.year}-Q{self.number}",
            "year": str(self.first.year),
        }[self.kind]

    @property
    def year(self) -> int:
        """The year that belongs to :attr:`number`; that of the week for a week."""
        return self.first.isocalendar().year if self.kind == "week" else self.first.year

    @property
    def number(self) -> int:
        """Which of its kind in the year: the week, month or quarter; the day of its month."""
        return {
            "day": self.first.day,
            "week": self.first.isocalendar().week,
            "month": self.first.month,
            "quarter": (self.first.month + 2) // 3,
            "year": 1,
        }[self.kind]

    def previous(self) -> Period:
        """The one before."""
        return Period.of(self.kind, self.first - timedelta(days=1))

    def compared(self, today: date) -> Period:
        """What this one is compared with: the one before, of which a period that is not over yet
        takes no more days than it has had itself. A day is compared with the whole day before.
        """
        earlier = self.previous()
        if self.kind == "day" or not self.first <= today < self.last:
            return earlier
        if self.kind == "week":
            return Period(self.kind, earlier.first, earlier.first + (today - self.first))
        gone = (today.year - self.first.year) * 12 + today.month - self.first.month
        month = Period.of("month", _months_on(earlier.first, gone))
        last = min(month.first + timedelta(days=today.day - 1), month.last)
        return Period(self.kind, earlier.first, last)

    def following(self) -> Period:
        """The one after."""
        return Period.of(self.kind, self.last + timedelta(days=1))

    def __len__(self) -> int:
        return (self.last - self.first).days + 1

    def __iter__(self) -> Iterator[date]:
        return (self.first + timedelta(days=n) for n in range(len(self)))

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last


def _months_on(first: date, months: int) -> date:
    year, month = divmod(first.month - 1 + months, 12)
    return date(first.year + year, month + 1, 1)
