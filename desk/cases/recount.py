"""What another table of working days does to the last days of running cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from desk.cases import life_model as lm
from desk.cases import limits, projection, taken, watch
from desk.cases.watch import Watched
from desk.core.calendar import WorkCalendar
from desk.divisions import Divisions
from desk.hall.model import workday_table
from desk.hall.workdays import workdays
from desk.matters.catalogue import Catalogue
from desk.store import Unit
from desk.store.base import Reader
from desk.sync import projections


@dataclass(frozen=True)
class Moved:
    """A running case whose last day changes, or becomes certain."""

    case_id: str
    number: str
    matter: str
    before: date
    after: date
    certain: bool


def moved(
    read: Reader, hall_id: str, calendar: WorkCalendar, catalogue: Catalogue, years: set[int]
) -> list[Moved]:
    """The running cases of a hall that another calendar changes; nothing is written."""
    found = list(projection.folded(read, _cases(read, years, hall_id, running=True)))
    n = lm.case_now
    ids = [row.id for row, _ in found]
    now = {r.case_id: r for r in read.rows(select(n).where(n.c.case_id.in_(ids)))} if ids else {}
    matter = taken.as_taken(read, [row for row, _ in found], catalogue)
    result = []
    for row, case in found:
        due, before = limits.due(case, calendar), now[row.id]
        if due is None or before.due_day is None:
            continue
        if (due.day, due.provisional) != (before.due_day, before.provisional):
            result.append(
                Moved(row.id, row.number, matter(row).name, before.due_day, due.day,
                      not due.provisional)
            )  # fmt: skip
    return sorted(result, key=lambda one: (one.before, one.number))


def _cases(read: Reader, years: set[int], hall_id: str = "", running: bool = False) -> list[str]:
    """Cases whose last day may depend on these years."""
    n = lm.case_now
    where = [n.c.due_day >= date(min(years), 1, 1) - timedelta(days=31)]
    if running:
        where.append(n.c.clock != "done")
    if hall_id:
        where.append(n.c.hall_id == hall_id)
    return [r.case_id for r in read.rows(select(n.c.case_id).where(*where).order_by(n.c.case_id))]


def recount(unit: Unit, hall_id: str, divisions: Divisions, years: set[int]) -> Watched:
    """Work out the last days anew with the calendar in force; each that became certain is a
    fact. Ended cases are judged anew too, or a report would count by two calendars."""
    calendar = workdays(unit)
    projection.keep(unit, _cases(unit, years), calendar)
    return watch.keep_watch(unit, hall_id, divisions, calendar)


def _arrived(unit: Unit, rows: projections.Arrived) -> None:
    t = workday_table
    ids = sorted(rows[t.name])
    years = {r.year for r in unit.rows(select(t.c.year).where(t.c.id.in_(ids)))}
    if years:
        projection.keep(unit, _cases(unit, years), workdays(unit))


projections.follow([workday_table.name], _arrived)
