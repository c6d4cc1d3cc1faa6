"""Low grades are answered: somebody calls within a day, and what was wrong is mended within days.

The ways out are those of 国办发〔2019〕51号: mended at once, put in the ledger with a last day,
explained where nothing was wrong, or not counted after a second look. The standard names no hours;
provinces do, so both limits are settings of the hall.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Select, and_, exists, select

from desk.cases import model as m
from desk.cases.callback_model import callback
from desk.cases.ratings import LOW
from desk.core.calendar import WorkCalendar
from desk.core.clock import local_day
from desk.core.errors import UserError
from desk.hall import queries as hall_queries
from desk.hall import roles, settings
from desk.hall.model import worker
from desk.residents.model import resident
from desk.store import Unit
from desk.store.base import Reader

SETTLING = ("mended", "explained", "mistaken")
"""After one of these nothing is left to do."""
OUTCOMES = ("nobody", "mended", "ledger", "explained", "mistaken")
SETTING = "rating_limits"
"""The hall's own limits: a mapping of ``call_hours`` and ``settle_days``."""
MOST_OPEN, LATEST = 500, 100


@dataclass(frozen=True)
class CallLimits:
    """Hours until somebody has called, working days until what was wrong is settled, and the hours
    before the end in which the light is red."""

    call_hours: int = 24
    settle_days: int = 5
    red_hours: int = 4


@dataclass(frozen=True)
class Call:
    """One attempt, or what came of it."""

    at: datetime
    worker: str
    outcome: str
    words: str
    until: date | None


@dataclass(frozen=True)
class Rated:
    """A grade with its visit, and what was done about it; person data is masked where shown."""

    rating_id: str
    grade: int
    at: datetime
    reasons: tuple[str, ...]
    receipt: str
    matters: tuple[str, ...]
    resident_id: str
    name: str
    phone: str
    worker: str
    calls: tuple[Call, ...]
    state: str
    """``call``, ``ledger``, ``settled``, or empty for a grade that needs no call."""
    light: str
    until: datetime | None
    """When the call, or the day when what is in the ledger, is due."""


def limits(read: Reader, hall_id: str) -> CallLimits:
    """The hall's own limits over the plain ones; what is no sensible number is passed over."""
    known = settings.values(read, hall_id, SETTING)
    own = {
        name: value
        for name in CallLimits.__dataclass_fields__
        if type(value := known.get(name)) is int and 0 < value <= 240
    }
    return CallLimits(**own)


def state_of(grade: int, calls: Sequence[Call]) -> str:
    """How far the answer to a grade is."""
    if grade > LOW:
        return ""
    outcomes = [one.outcome for one in calls]
    if any(outcome in SETTLING for outcome in outcomes):
        return "settled"
    return "ledger" if "ledger" in outcomes else "call"


def due(state: str, at: datetime, calls: Sequence[Call], found: CallLimits) -> datetime | None:
    """The moment from which it is too late."""
    if state == "call":
        return at + timedelta(hours=found.call_hours)
    if state == "ledger":
        days = [one.until for one in calls if one.until is not None]
        return hall_queries.day_start(max(days) + timedelta(days=1)) if days else None
    return None


def light(
    state: str, until: datetime | None, now: datetime, found: CallLimits | None = None
) -> str:
    """Overdue, red in the last hours, else yellow; ``done`` where nothing is left."""
    if until is None:
        return "done"
    if until <= now:
        return "overdue"
    near = timedelta(hours=(found or CallLimits()).red_hours)
    return "red" if until - now <= near else "yellow"


def last_ledger_day(at: datetime, today: date, found: CallLimits, calendar: WorkCalendar) -> date:
    """The last day that the ledger may promise; at least today, when the limit is over already."""
    return max(calendar.due(local_day(at), found.settle_days, "working").day, today)


def call_back(
    unit: Unit,
    rating_id: str,
    worker_id: str,
    outcome: str,
    words: str,
    calendar: WorkCalendar,
    days: int | None = None,
) -> None:
    """Somebody called the resident, or what is in the ledger was mended.

    :raises UserError: for a grade that needs no call or was settled, a role that may not, and for
        what is missing.
    """
    if outcome not in OUTCOMES:
        raise ValueError(outcome)
    row = unit.first(select(m.rating).where(m.rating.c.id == rating_id))
    if row is None or row.grade > LOW:
        raise UserError("Only a grade that was given as not good is called back.")
    roles.allowed(unit, worker_id)
    calls = _calls(unit, [rating_id]).get(rating_id, ())
    state = state_of(row.grade, calls)
    if state == "settled":
        raise UserError("This grade was settled already.")
    said = words.strip()
    if not said and outcome != "nobody":
        raise UserError("Write what the resident said and what was done.")
    until = None
    if outcome == "ledger":
        last = last_ledger_day(row.at, unit.day, limits(unit, row.hall_id), calendar)
        most = max(calendar.workdays_between(unit.day, last), 0)
        if days is None or not 0 <= days <= most:
            raise UserError("It has to be mended within {most} working days from today.", most=most)
        until = calendar.due(unit.day, days, "working").day if days else unit.day
    unit.insert(
        callback,
        scope=row.scope,
        rating_id=rating_id,
        hall_id=row.hall_id,
        outcome=outcome,
        words=said,
        until=until,
        worker_id=worker_id,
        at=unit.now,
    )


def listed(read: Reader, hall_id: str) -> tuple[Rated, ...]:
    """What is to be answered, the most urgent first, and then the latest grades."""
    g = m.rating
    rows = {r.id: r for r in read.rows(_open(hall_id, MOST_OPEN))}
    latest = select(g).where(g.c.hall_id == hall_id).order_by(g.c.at.desc()).limit(LATEST)
    rows |= {r.id: r for r in read.rows(latest)}
    shown = _shown(read, hall_id, list(rows.values()))
    shown.sort(key=lambda one: one.at, reverse=True)
    # A stable sort: what has to be done comes first by its moment, the rest stays newest first.
    far = datetime.max.replace(tzinfo=read.now.tzinfo)
    return tuple(sorted(shown, key=lambda one: one.until or far))


def to_answer(read: Reader, hall_id: str, most: int) -> tuple[Rated, ...]:
    """The low grades that wait for a call or for what the ledger promised, the most urgent first;
    of many only those that were given first."""
    shown = _shown(read, hall_id, read.rows(_open(hall_id, most)))
    return tuple(sorted(shown, key=lambda one: (one.until or one.at, one.rating_id)))


def _open(hall_id: str, most: int) -> Select[Any]:
    g, c = m.rating, callback
    settled = exists().where(and_(c.c.rating_id == g.c.id, c.c.outcome.in_(SETTLING)))
    low = select(g).where(g.c.hall_id == hall_id, g.c.grade.in_(range(1, LOW + 1)), ~settled)
    return low.order_by(g.c.at).limit(most)


def _shown(read: Reader, hall_id: str, rows: Sequence[Any]) -> list[Rated]:
    found = limits(read, hall_id)
    visits = _visits(read, [r.visit_id for r in rows])
    calls = _calls(read, [r.id for r in rows])
    return [
        _rated(r, visits.get(r.visit_id, []), calls.get(r.id, ()), found, read.now) for r in rows
    ]


def open_count(rated: Sequence[Rated]) -> int:
    """How many are still to be answered."""
    return sum(one.state in ("call", "ledger") for one in rated)


def _visits(read: Reader, ids: Sequence[str]) -> dict[str, list[Any]]:
    c = m.matter_case
    found: dict[str, list[Any]] = {}
    rows = read.rows(
        select(
            c.c.visit_id, c.c.receipt, c.c.matter, c.c.resident_id, c.c.form,
            resident.c.name, resident.c.phone, worker.c.name.label("worker"),
        )
        .join(resident, resident.c.id == c.c.resident_id)
        .join(worker, worker.c.id == c.c.worker_id)
        .where(c.c.visit_id.in_(ids))
        .order_by(c.c.number)
    )  # fmt: skip
    for r in rows:
        found.setdefault(r.visit_id, []).append(r)
    return found


def _calls(read: Reader, ids: Sequence[str]) -> dict[str, tuple[Call, ...]]:
    c = callback
    found: dict[str, tuple[Call, ...]] = {}
    rows = read.rows(
        select(c, worker.c.name.label("who"))
        .join(worker, worker.c.id == c.c.worker_id)
        .where(c.c.rating_id.in_(ids))
        .order_by(c.c["_s"], c.c.id)
    )
    for r in rows:
        one = Call(r.at, r.who, r.outcome, r.words, r.until)
        found[r.rating_id] = (*found.get(r.rating_id, ()), one)
    return found


def _rated(
    row: Any, cases: Sequence[Any], calls: tuple[Call, ...], found: CallLimits, now: datetime
) -> Rated:
    first = cases[0] if cases else None
    state = state_of(row.grade, calls)
    until = due(state, row.at, calls, found)
    return Rated(
        row.id,
        row.grade,
        row.at,
        tuple(row.reasons or ()),
        first.receipt if first else "",
        tuple(case.matter for case in cases),
        first.resident_id if first else "",
        first.name if first else "",
        str(first.form.get("phone") or first.phone or "") if first else "",
        first.worker if first else "",
        calls,
        state,
        light(state, until, now, found),
        until,
    )
