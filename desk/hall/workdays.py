"""The working days as they are known: the program's table, and the years imported since.

A year is imported for everybody, since the State Council proclaims it for everybody; the latest
table of a year holds. Every desk works with it as soon as it has arrived.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache

from sqlalchemy import select

from desk.core.calendar import WorkCalendar, shipped
from desk.core.calendar_file import Days
from desk.core.errors import UserError
from desk.hall import roles
from desk.hall import settings as hall_settings
from desk.hall.model import workday_table
from desk.store import Prepared, Unit
from desk.store.base import Reader

_tables: dict[str, tuple[int, Days]] = {}
"""Imported years by the identifier of their fact, which never changes."""

_ids = Prepared(select(workday_table.c.id).order_by(workday_table.c["_s"], workday_table.c.id))


def workdays(read: Reader) -> WorkCalendar:
    """The calendar in force; one look at a small table."""
    t = workday_table
    ids = tuple(r.id for r in read.rows(_ids))
    missing = [one for one in ids if one not in _tables]
    if missing:
        for row in read.rows(select(t).where(t.c.id.in_(missing))):
            days = {date.fromisoformat(day): (kind, name) for day, kind, name in row.days}
            _tables[row.id] = (row.year, days)
    return _made(ids)


@cache
def _made(ids: tuple[str, ...]) -> WorkCalendar:
    found = shipped()
    for one in ids:
        year, days = _tables[one]
        found = with_year(found, year, days)
    return found


def mark_of(read: Reader) -> str:
    """Changes whenever a year is imported."""
    t = workday_table
    return str(read.value(select(t.c.id).order_by(t.c["_s"].desc(), t.c.id).limit(1)) or "")


def with_year(before: WorkCalendar, year: int, days: Days) -> WorkCalendar:
    """A calendar with another table of one year.

    :raises UserError: for a year that would leave a gap between proclaimed years.
    """
    if not before.first_year <= year <= before.last_year + 1:
        raise UserError(
            "The years from {first} to {last} are known; {year} would leave a gap.",
            first=before.first_year,
            last=before.last_year,
            year=year,
        )
    differs = {day: works for day, works in before.differs.items() if day.year != year}
    differs |= {day: kind == "work" for day, (kind, _) in days.items()}
    return WorkCalendar(differs, before.first_year, max(before.last_year, year))


def with_years(before: WorkCalendar, years: Mapping[int, Days]) -> WorkCalendar:
    """A calendar with the tables of several years."""
    for year in sorted(years):
        before = with_year(before, year, years[year])
    return before


def news(before: WorkCalendar, years: Mapping[int, Days]) -> dict[int, list[tuple[date, bool]]]:
    """For each year with something new, the days that are worked otherwise (and whether they are
    worked now); none for a year that only becomes certain."""
    after = with_years(before, years)
    found = {}
    for year in sorted(years):
        first = date(year, 1, 1).toordinal()
        all_days = map(date.fromordinal, range(first, date(year + 1, 1, 1).toordinal()))
        changed = [(d, after.is_workday(d)) for d in all_days
                   if after.is_workday(d) != before.is_workday(d)]  # fmt: skip
        if changed or not before.is_proclaimed(date(year, 1, 1)):
            found[year] = changed
    return found


def import_years(
    unit: Unit, years: Mapping[int, Days], source: str, worker_id: str
) -> WorkCalendar:
    """Write the years that bring something new; returns the calendar with them.

    :raises UserError: for a role that may not, a gap between years, or nothing new.
    """
    roles.allowed(unit, worker_id)
    fresh = news(workdays(unit), years)
    if not fresh:
        raise UserError("Every year of this table is known as it stands there.")
    for year in fresh:
        unit.insert(
            workday_table,
            scope=hall_settings.SHARED,
            year=year,
            days=[[day.isoformat(), *years[year][day]] for day in sorted(years[year])],
            source=source,
            worker_id=worker_id,
            at=unit.now,
        )
    return workdays(unit)
