"""What a report says, as frozen values: screen, print, PDF, spreadsheet and text all show these.

Nothing is rounded, hidden or counted after this point. A value is rounded here once, so that the
same figure is the same wherever it stands; :mod:`desk.reports.words` says it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum

from desk.core.clock import local_day
from desk.reports.periods import Period
from desk.reports.territory import Territory

SECTIONS = (
    "visits", "waiting", "cases", "on_time", "overdue", "ratings", "first_asked", "workload",
    "establishment", "halls",
)  # fmt: skip
"""Every section in its order; a report leaves out those that have nothing to say."""
UNITS = ("count", "seconds", "share", "days", "number", "word", "text", "date", "time", "code")
"""``share`` is a Decimal from 0 to 1 with three places, ``days`` and ``number`` have one or two;
``word`` is a text of the program to be translated, ``text`` is Chinese data, ``code`` is text that
stays as it is, such as a case number."""

Number = int | Decimal


class Hidden(Enum):
    """A count that is not told, so that nobody can be recognised by it."""

    HIDDEN = "hidden"


HIDDEN = Hidden.HIDDEN
Cell = Number | str | date | time | Hidden | None
"""What stands in a table: ``None`` where there is nothing to count."""


def rounded(value: float | Decimal, places: int = 1) -> Decimal:
    """Half up, as people round."""
    return Decimal(value).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def share(part: int, whole: int) -> Decimal | None:
    """A part of a whole to a tenth of a percent; all and nothing are only said when they are so."""
    if not whole:
        return None
    value = rounded(Decimal(part) / whole, 3)
    if value == 0 and part:
        return Decimal("0.001")
    return Decimal("0.999") if value == 1 and part != whole else value


@dataclass(frozen=True)
class Figure:
    """One number with what it is measured against.

    ``before`` is the same of the period before, ``peers`` the median of the other territories of
    its kind, ``of`` the whole that a share is a share of. ``better`` tells which way is better:
    1 up, -1 down, 0 neither.
    """

    key: str
    label: str
    unit: str
    value: Number | None
    before: Number | None = None
    peers: Number | None = None
    target: Number | None = None
    of: int | None = None
    better: int = 0
    suppressed: bool = False
    definition: str = ""
    """A key of :data:`desk.reports.definitions.DEFINITIONS`; empty for what explains itself."""

    @property
    def cell(self) -> Cell:
        """The value, or that it is hidden."""
        return HIDDEN if self.suppressed else self.value

    @property
    def met(self) -> bool | None:
        """Whether the target is met; ``None`` without one."""
        if self.target is None or self.value is None or self.suppressed:
            return None
        return self.value >= self.target if self.better >= 0 else self.value <= self.target


@dataclass(frozen=True)
class Column:
    """A column of a table; ``data`` is Chinese data rather than a text of the program."""

    key: str
    label: str
    unit: str
    data: bool = False
    definition: str = ""


@dataclass(frozen=True)
class Row:
    """A line of a table; ``key`` finds what is behind it."""

    key: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Table:
    """Lines of the same things, with their total when they add up."""

    key: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    total: Row | None = None

    def column(self, key: str) -> tuple[Cell, ...]:
        """All cells of one column, without the total."""
        place = [c.key for c in self.columns].index(key)
        return tuple(row.cells[place] for row in self.rows)

    @property
    def hides(self) -> bool:
        """Whether a cell is hidden."""
        lines = (*self.rows, *((self.total,) if self.total else ()))
        return any(cell is HIDDEN for row in lines for cell in row.cells)


@dataclass(frozen=True)
class Point:
    """One point of a series: a day, or the first day of a month in a quarter or year."""

    at: date
    value: Number | None


@dataclass(frozen=True)
class Series:
    """Points for a chart; ``step`` is ``hour``, ``day`` or ``month``."""

    key: str
    label: str
    unit: str
    step: str
    points: tuple[Point, ...]
    target: Number | None = None


@dataclass(frozen=True)
class Section:
    """A part of a report under its own heading."""

    key: str
    title: str
    figures: tuple[Figure, ...] = ()
    tables: tuple[Table, ...] = ()
    series: tuple[Series, ...] = ()

    @property
    def definitions(self) -> Iterator[str]:
        """Keys of the definitions its numbers stand on, in their order."""
        for figure in self.figures:
            yield figure.definition
        for table in self.tables:
            for column in table.columns:
                yield column.definition


@dataclass(frozen=True)
class Report:
    """Everything a report says. ``until`` is the moment up to which facts were counted."""

    territory: Territory
    period: Period
    made_at: datetime
    until: datetime
    open_days: int
    sections: tuple[Section, ...]
    unexplained: int = 0
    """Overdue cases without a written reason."""
    footnotes: tuple[str, ...] = field(init=False)
    """Keys of definitions; a footnote's number is its place, from 1."""

    def __post_init__(self) -> None:
        seen = dict.fromkeys(k for s in self.sections for k in s.definitions if k)
        object.__setattr__(self, "footnotes", tuple(seen))

    @property
    def running(self) -> bool:
        """Whether the period is not over yet."""
        return local_day(self.until) <= self.period.last

    @property
    def before(self) -> Period:
        """The days it is compared with: all of the period before, or as many as this has had."""
        return self.period.compared(local_day(self.until))

    @property
    def like_for_like(self) -> bool:
        """Whether both are whole periods, so that nothing needs to be said of what is compared."""
        whole = self.before == self.period.previous()
        return whole and not (self.running and self.period.kind == "day")

    @property
    def hides(self) -> bool:
        """Whether a count is hidden anywhere."""
        return any(
            any(f.suppressed for f in s.figures) or any(t.hides for t in s.tables)
            for s in self.sections
        )

    def section(self, key: str) -> Section | None:
        """A section by its name."""
        return next((s for s in self.sections if s.key == key), None)

    def figure(self, key: str) -> Figure:
        """A figure by its name, wherever it stands."""
        return next(f for s in self.sections for f in s.figures if f.key == key)

    def table(self, key: str) -> Table:
        """A table by its name, wherever it stands."""
        return next(t for s in self.sections for t in s.tables if t.key == key)

    def series(self, key: str) -> Series:
        """A series by its name, wherever it stands."""
        return next(x for s in self.sections for x in s.series if x.key == key)

    def footnote(self, definition: str) -> int | None:
        """The number of a definition's footnote."""
        return self.footnotes.index(definition) + 1 if definition in self.footnotes else None

    def without(self, keys: Sequence[str]) -> Report:
        """The same report without some sections; footnotes are numbered anew."""
        kept = tuple(s for s in self.sections if s.key not in keys)
        return Report(
            self.territory,
            self.period,
            self.made_at,
            self.until,
            self.open_days,
            kept,
            self.unexplained,
        )
