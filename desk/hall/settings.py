"""What a hall has set for itself: facts, so that it is known who changed what and when.

A value holds for one hall, or for a division and every hall below it. The nearest place that says
something wins; where nobody says anything, the plain value holds.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from sqlalchemy import select

from desk.core.errors import UserError
from desk.hall import model as m
from desk.hall import queries, roles
from desk.hall.known_settings import KNOWN, Known
from desk.store import Unit
from desk.store.base import Reader, hall_scope

NOBODY = "00000000-0000-0000-0000-000000000000"
"""Who set a value by command rather than signed in."""
SHARED = "ref"
"""The scope that every device holds, for what a division says of all halls below it."""
_OLD = {
    "case_limits": "case_limits",
    "rating_limits": "rating_limits",
    "roster": "roster",
    "report_targets": "report_targets",
}
"""Groups that were one row of the hall's settings before they were facts."""
_OLD_REPLY = "asking_reply_days"


@dataclass(frozen=True)
class Value:
    """A setting as it holds in a hall; ``place`` is empty where the plain value does."""

    known: Known
    value: int | str
    place: str = ""
    by: str = ""
    at: datetime | None = None

    @property
    def own(self) -> bool:
        """Whether somebody set it, here or above."""
        return bool(self.place)


def places(hall_id: str, division: str) -> list[str]:
    """Who may say something for a hall, the nearest first: itself, and the divisions above it."""
    cut = (12, 9, 6, 4, 2)
    above = [division[:n].ljust(12, "0") for n in cut]
    return [hall_id, *dict.fromkeys(above)]


def settings(read: Reader, hall_id: str) -> dict[str, Value]:
    """Every known setting as it holds in a hall; three statements."""
    division = queries.hall(read, hall_id).division
    order = places(hall_id, division)
    t, w = m.setting_change, m.worker
    rows = read.rows(
        select(t, w.c.name.label("by"))
        .join(w, w.c.id == t.c.worker_id, isouter=True)
        .where(t.c.place.in_(order))
        .order_by(t.c["_s"], t.c.id)
    )
    last = {(row.name, row.place): row for row in rows}
    before = _before(read, hall_id)
    found = {}
    for name, known in KNOWN.items():
        value = Value(known, known.default)
        if name in before:
            value = Value(known, before[name], hall_id)
        for place in order:
            row = last.get((name, place))
            if row is not None and row.value is not None and not fault(known, row.value):
                value = Value(known, row.value, place, row.by or "", row.at)
                break
            if row is not None and place == hall_id:
                # Gone back to what holds anyway, the old row of settings included.
                value = Value(known, known.default)
        found[name] = value
    return found


def values(read: Reader, hall_id: str, group: str) -> dict[str, Any]:
    """The values of a group by what stands behind the point."""
    return {
        name.partition(".")[2]: one.value
        for name, one in settings(read, hall_id).items()
        if one.known.group == group
    }


def number(read: Reader, hall_id: str, name: str) -> int:
    """One number."""
    return int(settings(read, hall_id)[name].value)


def numbers(read: Reader, halls: Collection[str], name: str) -> dict[str, int]:
    """One number for each of many halls; two statements, however many there are. A hall that has
    not arrived yet has the plain value."""
    known, t, h = KNOWN[name], m.setting_change, m.hall
    found = {r.id: r.division for r in read.rows(select(h).where(h.c.id.in_(sorted(halls))))}
    order = {hall: places(hall, division) for hall, division in found.items()}
    every = sorted({place for line in order.values() for place in line})
    rows = read.rows(
        select(t.c.place, t.c.value)
        .where(t.c.place.in_(every), t.c.name == name)
        .order_by(t.c["_s"], t.c.id)
    )
    last = {row.place: row.value for row in rows}
    return {
        hall: next(
            (last[place] for place in order.get(hall, ())
             if last.get(place) is not None and not fault(known, last[place])),
            int(known.default),
        )
        for hall in halls
    }  # fmt: skip


Change = tuple[datetime, str, Any, str]
"""When a setting changed, by whom, to what (``None``: back to what holds anyway), and for where."""


def history(read: Reader, hall_id: str, name: str) -> Sequence[Change]:
    """When, who, what, and for which place a setting was changed, the latest first."""
    order = places(hall_id, queries.hall(read, hall_id).division)
    t, w = m.setting_change, m.worker
    rows = read.rows(
        select(t, w.c.name.label("by"))
        .join(w, w.c.id == t.c.worker_id, isouter=True)
        .where(t.c.place.in_(order), t.c.name == name)
        .order_by(t.c["_s"].desc(), t.c.id)
    )
    return [(row.at, row.by or "", row.value, row.place) for row in rows]


def _before(read: Reader, hall_id: str) -> dict[str, int]:
    """Values from before settings were facts."""
    t = m.hall_setting
    names = (*_OLD.values(), _OLD_REPLY)
    rows = read.rows(
        select(t.c.name, t.c.value).where(t.c.hall_id == hall_id, t.c.name.in_(names), ~t.c["_del"])
    )
    found: dict[str, Any] = {}
    for row in rows:
        if row.name == _OLD_REPLY:
            found["asking.reply_days"] = row.value
        elif isinstance(row.value, Mapping):
            found |= {f"{row.name}.{key}": value for key, value in row.value.items()}
    return {
        name: value
        for name, value in found.items()
        if name in KNOWN and not fault(KNOWN[name], value)
    }


def fault(known: Known, value: object) -> UserError | None:
    """What is wrong with a value, or ``None``."""
    if isinstance(known.default, int):
        if type(value) is int and known.low <= value <= known.high:
            return None
        return UserError("A number from {low} to {high}.", low=known.low, high=known.high)
    if isinstance(value, str) and _is_time(value):
        return None
    return UserError("A time of day like 20:00.")


def _is_time(text: str) -> bool:
    try:
        return time.fromisoformat(text).strftime("%H:%M") == text
    except ValueError:
        return False


def typed(known: Known, text: str) -> int | str:
    """What was typed as a value.

    :raises UserError: when it is none.
    """
    words = text.strip()
    value: int | str = words
    if isinstance(known.default, int) and words.isascii() and words.isdecimal():
        value = int(words)
    wrong = fault(known, value)
    if wrong is not None:
        raise wrong
    return value


_followers: dict[str, Callable[[Unit], None]] = {}


def when_set(name: str, action: Callable[[Unit], None]) -> None:
    """Have ``action`` run in the unit of work that sets this name, after it was written."""
    _followers[name] = action


_ORDERS = (
    ("case_limits.yellow", "case_limits.red"),
    ("case_limits.short_yellow", "case_limits.short_red"),
    ("case_limits.street_over", "case_limits.head_over"),
    ("case_limits.district_over", "case_limits.street_over"),
)
"""Pairs of which the first may not be smaller than the second."""


def change(
    unit: Unit,
    hall_id: str,
    name: str,
    value: int | str | None,
    worker_id: str,
    *,
    below: bool = False,
) -> None:
    """Set a value, or go back to what holds anyway (``None``); ``below`` for all halls of the
    hall's division as well.

    :raises UserError: for a role that may not, or a value out of its range or order.
    """
    roles.allowed(unit, worker_id)
    known = KNOWN[name]
    wrong = fault(known, value) if value is not None else None
    if wrong is not None:
        raise wrong
    after = {key: one.value for key, one in settings(unit, hall_id).items()}
    after[name] = known.default if value is None else value
    for larger, smaller in _ORDERS:
        if name in (larger, smaller) and int(after[larger]) < int(after[smaller]):
            raise UserError("Yellow comes before red, the station head before street and district.")
    write(unit, hall_id, {name: value}, worker_id, below=below)


def write(
    unit: Unit,
    hall_id: str,
    wanted: Mapping[str, int | str | None],
    worker_id: str,
    *,
    below: bool = False,
) -> None:
    """Write values that were looked at already; what does not differ makes no fact."""
    division = queries.hall(unit, hall_id).division
    now = settings(unit, hall_id)
    for name, value in wanted.items():
        place = division if below else hall_id
        if now[name].value == value and now[name].place == place:
            continue
        unit.insert(
            m.setting_change,
            scope=SHARED if below else hall_scope(division),
            place=place,
            name=name,
            value=value,
            worker_id=worker_id,
            at=unit.now,
        )
        if name in _followers:
            _followers[name](unit)


def mark_of(read: Reader) -> str:
    """Changes whenever somebody sets something."""
    t = m.setting_change
    return str(read.value(select(t.c.id).order_by(t.c["_s"].desc(), t.c.id).limit(1)) or "")
