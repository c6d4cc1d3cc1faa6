"""The list of cases by light: a page at a time, cut from an index, however many there are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    and_,
    exists,
    func,
    or_,
    select,
    union,
    union_all,
)

from desk.cases import finding, limits, mine, taken, watch
from desk.cases import life_model as lm
from desk.cases import model as m
from desk.cases.limits import Thresholds
from desk.core.calendar import WorkCalendar
from desk.hall import model as hall_model
from desk.hall.queries import WorkerInfo
from desk.matters.catalogue import Catalogue
from desk.residents import model as residents_model
from desk.store.base import Reader

WATCHED = ("overdue", "red", "yellow")
"""What has to be kept an eye on (要盯的)."""
PAGE = 60
MOST_COUNTED = 999


@dataclass(frozen=True)
class Filter:
    """Which cases a list shows; an empty word means all."""

    lights: tuple[str, ...] = WATCHED
    department: str = ""
    owner_id: str = ""
    text: str = ""
    """What Ctrl K finds a case by: the beginning or the end of its number, or its resident."""
    states: tuple[str, ...] = ()
    only: str = ""
    """The department whose officer looks: nothing of another is ever shown."""
    waits_for: WorkerInfo | None = None
    """Only what this person has to do something about."""


@dataclass(frozen=True)
class CaseRow:
    """A line of the list; the name is whole and is masked where it is shown."""

    case_id: str
    number: str
    matter: str
    name: str
    state: str
    light: str
    due_day: date | None
    provisional: bool
    left: int
    department: str
    owner: str
    holder: str
    changed_at: datetime
    odd: int


@dataclass(frozen=True)
class Page:
    """Some lines and where the next page begins; ``None`` when this is the last."""

    rows: tuple[CaseRow, ...]
    more: tuple[date | None, str] | None


def counts(
    read: Reader, hall_id: str, calendar: WorkCalendar, within: Filter | None = None
) -> dict[str, int]:
    """How many cases shine in each light, none counted beyond :data:`MOST_COUNTED`."""
    within, found = within or Filter(), watch.thresholds(read, hall_id)
    n = lm.case_now
    result = {}
    for light in limits.LIGHTS:
        total = 0
        for part in _parts(hall_id, light, read.day, calendar, found):
            rows = select(n.c.case_id).where(part, *_further(within))
            rows = rows.limit(MOST_COUNTED + 1)
            total += int(read.value(select(func.count()).select_from(rows.subquery())))
        result[light] = min(total, MOST_COUNTED + 1)
    return result


def in_states(read: Reader, hall_id: str, within: Filter) -> int:
    """How many cases under way are in some states, none counted beyond :data:`MOST_COUNTED`."""
    n = lm.case_now
    rows = (
        select(n.c.case_id)
        .where(n.c.hall_id == hall_id, n.c.clock.in_(mine.OPEN), *_further(within))
        .limit(MOST_COUNTED + 1)
    )
    return int(read.value(select(func.count()).select_from(rows.subquery())))


def page(
    read: Reader,
    hall_id: str,
    wanted: Filter,
    calendar: WorkCalendar,
    catalogue: Catalogue,
    after: tuple[date | None, str] | None = None,
    size: int = PAGE,
) -> Page:
    """The cases of these lights, what is due first on top; of what is done, the latest."""
    found = watch.thresholds(read, hall_id)
    n = lm.case_now
    if wanted.text.strip():
        # What a person types finds few; their lights are told afterwards.
        ids = finding.found_ids(read, hall_id, wanted.text, size * 5, wanted.only)
        rows = read.rows(_whole(n.c.case_id.in_(ids)).order_by(n.c.due_day, n.c.case_id))
        lines = _lines(read, rows, calendar, catalogue, found)
        kept = [x for x in lines if not wanted.lights or x.light in wanted.lights]
        return Page(tuple(kept[:size]), None)
    pieces = []
    lights = wanted.lights or limits.LIGHTS[:-1]
    latest = lights == ("done",)
    if wanted.waits_for is not None:
        parts = mine.parts(read, hall_id, wanted.waits_for, calendar)
    elif lights == WATCHED:
        # Their spans adjoin, so they are one stretch of the index rather than three.
        parts = _stretch(hall_id, read.day, calendar, found)
    else:
        each = (_parts(hall_id, light, read.day, calendar, found) for light in lights)
        parts = [part for some in each for part in some]
    for part in parts:
        piece = select(n.c.case_id, n.c.due_day).where(part, *_further(wanted))
        if after is not None:
            piece = piece.where(_beyond(after, latest))
        pieces.append(piece.order_by(*_order(n, latest)).limit(size + 1).subquery())
    # What waits for somebody may do so for two reasons; lights exclude each other.
    join = union if wanted.waits_for is not None else union_all
    together = join(*(select(p.c.case_id, p.c.due_day) for p in pieces)).subquery()
    keys = read.rows(select(together).order_by(*_order(together, latest)).limit(size + 1))
    ids = [r.case_id for r in keys[:size]]
    rows = read.rows(_whole(n.c.case_id.in_(ids)).order_by(*_order(n, latest)))
    last = keys[size - 1] if len(keys) > size else None
    more = (last.due_day, last.case_id) if last is not None else None
    return Page(tuple(_lines(read, rows, calendar, catalogue, found)), more)


def _order(of: FromClause, latest: bool) -> tuple[ColumnElement[Any], ...]:
    day, case_id = of.c.due_day, of.c.case_id
    return (day.desc(), case_id.desc()) if latest else (day, case_id)


def _beyond(after: tuple[date | None, str], latest: bool) -> ColumnElement[bool]:
    """What comes behind a line; a case without a last day stands first, among the latest last."""
    n, (day, case_id) = lm.case_now, after
    if latest and day is None:
        return and_(n.c.due_day.is_(None), n.c.case_id < case_id)
    if latest:
        same = and_(n.c.due_day == day, n.c.case_id < case_id)
        return or_(n.c.due_day < day, same, n.c.due_day.is_(None))
    if day is None:
        return or_(n.c.due_day.is_not(None), n.c.case_id > case_id)
    return or_(n.c.due_day > day, and_(n.c.due_day == day, n.c.case_id > case_id))


def _parts(
    hall_id: str, light: str, today: date, calendar: WorkCalendar, found: Thresholds
) -> list[ColumnElement[bool]]:
    """A light as spans of one index: the clock, whether the promise is short, the last days."""
    n = lm.case_now
    here = n.c.hall_id == hall_id
    if light in ("stopped", "done"):
        # Both halves of the index in its own order, so that a page is read and nothing is sorted.
        return [and_(here, n.c.clock == light, n.c.short.is_(short)) for short in (False, True)]
    parts = []
    for short in (False, True):
        span = limits.span(light, short, today, calendar, found)
        if span.first and span.last and span.first > span.last:
            continue
        where = [here, n.c.clock == "running", n.c.short.is_(short)]
        if span.first:
            where.append(n.c.due_day >= span.first)
        if span.last:
            where.append(n.c.due_day <= span.last)
        parts.append(and_(*where))
    return parts


def _stretch(
    hall_id: str, today: date, calendar: WorkCalendar, found: Thresholds
) -> list[ColumnElement[bool]]:
    n = lm.case_now
    return [
        and_(
            n.c.hall_id == hall_id,
            n.c.clock == "running",
            n.c.short.is_(short),
            n.c.due_day <= limits.span("yellow", short, today, calendar, found).last,
        )
        for short in (False, True)
    ]


def _further(wanted: Filter) -> Iterable[ColumnElement[bool]]:
    n = lm.case_now
    if wanted.department:
        yield n.c.department == wanted.department
    if wanted.owner_id:
        yield n.c.owner_id == wanted.owner_id
    if wanted.only:
        yield n.c.department == wanted.only
    if wanted.states:
        yield n.c.state.in_(wanted.states)


def _whole(where: ColumnElement[bool]) -> Select[Any]:
    n, r, w = lm.case_now, residents_model.resident, hall_model.worker
    holder, k = w.alias("holder"), m.matter_case
    return (
        select(
            n, k.c.definition_id, r.c.name.label("resident"), w.c.name.label("owner"),
            holder.c.name.label("held"),
        )
        .join(k, k.c.id == n.c.case_id)
        .join(r, r.c.id == n.c.resident_id, isouter=True)
        .join(w, w.c.id == n.c.owner_id, isouter=True)
        .join(holder, holder.c.id == n.c.holder_id, isouter=True)
        .where(where)
    )  # fmt: skip


def _lines(
    read: Reader,
    rows: Sequence[Any],
    calendar: WorkCalendar,
    catalogue: Catalogue,
    found: Thresholds,
) -> list[CaseRow]:
    today = read.day
    matter = taken.as_taken(read, rows, catalogue)
    return [
        CaseRow(
            r.case_id,
            r.number,
            matter(r).name,
            r.resident or "",
            r.state,
            limits.light(r.clock, r.due_day, r.short, today, calendar, found),
            r.due_day,
            r.provisional,
            # Counted day by day, which takes its time for what was done years ago.
            limits.days_left(r.due_day, today, calendar) if r.due_day and r.clock != "done" else 0,
            r.department,
            r.owner or "",
            r.held or "",
            r.changed_at,
            r.odd,
        )
        for r in rows
    ]


def departments(read: Reader, hall_id: str) -> list[str]:
    """Departments that have open cases of a hall, for the filter."""
    n = lm.case_now
    here = n.c.hall_id == hall_id
    # From name to name in the index; to list them by DISTINCT would pass by every case.
    names = select(func.min(n.c.department).label("name")).where(here).cte("names", recursive=True)
    following = select(func.min(n.c.department)).where(here, n.c.department > names.c.name)
    names = names.union_all(select(following.scalar_subquery()).where(names.c.name.is_not(None)))
    under_way = [
        exists().where(here, n.c.department == names.c.name, n.c.clock == clock)
        for clock in mine.OPEN
    ]
    rows = read.rows(select(names.c.name).where(or_(*under_way)).order_by(names.c.name))
    return [r.name for r in rows]


def by_department(
    read: Reader, hall_id: str, calendar: WorkCalendar
) -> list[tuple[str, dict[str, int]]]:
    """How many open cases of each department shine in each light; the most urgent first."""
    n, found = lm.case_now, watch.thresholds(read, hall_id)
    result: dict[str, dict[str, int]] = {}
    # Named, so that each span of days is a stretch of each department's own part of the index.
    named = n.c.department.in_(departments(read, hall_id))
    for light in ("overdue", "red", "yellow", "green"):
        for part in _parts(hall_id, light, read.day, calendar, found):
            rows = read.rows(
                select(n.c.department, func.count().label("n"))
                .where(named, part)
                .group_by(n.c.department)
            )
            for r in rows:
                line = result.setdefault(r.department, {})
                line[light] = line.get(light, 0) + r.n
    return sorted(
        result.items(),
        key=lambda x: (*(-x[1].get(light, 0) for light in WATCHED), x[0]),
    )
