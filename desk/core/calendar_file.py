"""Reading a table of working days: every fault of a file is told at once, by line.

Two shapes are read. The plain one has ``date,kind,name`` (日期,类型,名称) and only the days that
differ from Monday to Friday: ``rest`` (休) and ``work`` (班). The long one has every day of a year
with a column that ends in ``is_workday`` (1 or 0); a year in which it is empty is not proclaimed.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from desk.core.errors import UserError
from desk.core.text import mark

MOST_BYTES = 5_000_000
_NAMES = {"date": "date", "日期": "date", "kind": "kind", "类型": "kind", "name": "name",
          "名称": "name", "holiday_name_holidays_pkg": "name"}  # fmt: skip
_KINDS = {"rest": "rest", "休": "rest", "work": "work", "班": "work"}
Days = dict[date, tuple[str, str]]
"""Days that differ from the plain week: ``rest`` or ``work``, and the name of the holiday."""


@dataclass(frozen=True)
class Fault:
    """What is wrong in a line; ``what`` is a text to be translated."""

    line: int
    what: str
    text: str = ""


class TableError(UserError):
    """A table cannot be read; :attr:`faults` lists every line and its reason."""

    def __init__(self, file: str, faults: list[Fault]) -> None:
        super().__init__(mark("{file} cannot be read as a table of working days."), file=file)
        self.faults = faults


@dataclass
class Table:
    """The proclaimed years of a file, and those it has without saying what is a working day."""

    years: dict[int, Days] = field(default_factory=dict)
    open_years: set[int] = field(default_factory=set)


def read_file(path: Path) -> Table:
    """Read a file.

    :raises TableError: with every fault.
    :raises UserError: when there is no such file, or it is no text.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError("{name} cannot be read. Try it again.", name=path.name) from error
    if len(data) > MOST_BYTES:
        raise TableError(path.name, [Fault(1, mark("the file is too large for a year's days"))])
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return read(data.decode(encoding), path.name)
        except UnicodeDecodeError:
            continue
    raise TableError(path.name, [Fault(1, mark("this is no text"))])


def read(text: str, file: str) -> Table:
    """Read a table of either shape.

    :raises TableError: with every fault.
    """
    rows = csv.reader(io.StringIO(text.replace("\0", " ")))
    try:
        lines = [(rows.line_num, [cell.strip() for cell in row]) for row in rows]
    except csv.Error as error:
        raise TableError(file, [Fault(rows.line_num, mark("cannot be read: {text}"), str(error))]
                         ) from error  # fmt: skip
    lines = [(number, row) for number, row in lines if any(row)]
    if not lines:
        raise TableError(file, [Fault(1, mark("the file is empty"))])
    head = [_NAMES.get(name, name) for name in lines[0][1]]
    flags = [n for n, name in enumerate(head) if name.endswith("is_workday")]
    plain = "kind" in head and not flags
    if "date" not in head or not (flags or plain):
        raise TableError(
            file,
            [Fault(lines[0][0], mark("the columns are date and kind, or date and is_workday"))],
        )
    reader = _plain if plain else _long
    table, faults = Table(), list[Fault]()
    seen: dict[date, int] = {}
    place = head.index("date")
    for number, row in lines[1:]:
        cells = row + [""] * (len(head) - len(row))
        try:
            day = date.fromisoformat(cells[place])
        except ValueError:
            faults.append(Fault(number, mark("{text} is no date like 2027-01-01"), cells[place]))
            continue
        if day in seen:
            faults.append(
                Fault(number, mark("this day stands in line {text} already"), str(seen[day]))
            )
            continue
        seen[day] = number
        wrong = reader(table, day, dict(zip(head, cells, strict=False)), [cells[n] for n in flags])
        if wrong is not None:
            faults.append(Fault(number, wrong[0], wrong[1]))
    faults += _whole(seen, table, plain)
    if not faults and not table.years:
        faults.append(Fault(lines[0][0], mark("no year in it is proclaimed")))
    if faults:
        raise TableError(file, sorted(faults, key=lambda one: one.line))
    return table


def _plain(
    table: Table, day: date, row: Mapping[str, str], _: Iterable[str]
) -> tuple[str, str] | None:
    kind = _KINDS.get(row["kind"])
    if row["kind"] == "likely":
        table.open_years.add(day.year)
        return None
    if kind is None:
        return mark("{text} is neither rest (休) nor work (班)"), row["kind"]
    weekend = day.weekday() >= 5
    if kind == "rest" and weekend:
        # A proclaimed holiday is written from its first to its last day, weekends in it.
        return None
    if kind == "work" and not weekend:
        return mark("{text} is so anyway on that day of the week"), row["kind"]
    table.years.setdefault(day.year, {})[day] = (kind, row.get("name", ""))
    return None


def _long(
    table: Table, day: date, row: Mapping[str, str], flags: list[str]
) -> tuple[str, str] | None:
    if not flags[0]:
        table.open_years.add(day.year)
        return None
    if flags[0] not in ("0", "1"):
        return mark("{text} is neither 1 (working day) nor 0"), flags[0]
    works = flags[0] == "1"
    days = table.years.setdefault(day.year, {})
    if works != (day.weekday() < 5):
        days[day] = ("work" if works else "rest", row.get("name", ""))
    return None


def _whole(seen: Mapping[date, int], table: Table, plain: bool) -> list[Fault]:
    """A year is whole: all its days in the long shape, holidays at all in the plain one."""
    faults = []
    for year in sorted(table.years):
        mine = sorted(day for day in seen if day.year == year)
        first = seen[mine[0]]
        days = (date(year + 1, 1, 1) - date(year, 1, 1)).days
        if year in table.open_years or (not plain and len(mine) != days):
            faults.append(Fault(first, mark("the year {text} is not whole"), str(year)))
        elif sum(kind == "rest" for kind, _ in table.years[year].values()) < 5:
            faults.append(Fault(first, mark("the year {text} has hardly a holiday"), str(year)))
    return faults
