"""What the estimate needs to know of the hall at this moment."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Float,
    String,
    and_,
    bindparam,
    func,
    literal_column,
    null,
    or_,
    select,
    type_coerce,
    union_all,
    update,
)

from desk.queue import model as m
from desk.queue.estimate import HEAD_START_S, OpenWindow, Pace, learn
from desk.queue.head_start import said
from desk.queue.order import PRIORITY_HEAD_START
from desk.store import Prepared, Unit
from desk.store.base import Reader, Utc

_now = m.ticket_now
_none_text = type_coerce(null(), String)
_none_real = type_coerce(null(), Float)
_none_time = type_coerce(null(), Utc)
_here = (_now.c.hall_id == bindparam("hall_id"), _now.c.day == bindparam("day"))
_at_window = and_(
    _now.c.window_id == m.window_now.c.window_id,
    _now.c.hall_id == m.window_now.c.hall_id,
    _now.c.day == m.window_now.c.day,
    _now.c.in_line.is_(False),
    or_(_now.c.state == "called", _now.c.state == "serving"),
)


def _what(name: str) -> Any:
    return literal_column(f"'{name}'", String).label("what")


_windows = (
    select(
        _what("window"),
        _now.c.letter.label("letter"),
        literal_column("0").label("n"),
        _now.c.held_s.label("mean_s"),
        _none_real.label("var_s"),
        _now.c.first_called_at.label("since"),
        m.window_now.c.classes.label("classes"),
    )
    .join(_now, _at_window, isouter=True)
    .where(
        m.window_now.c.hall_id == bindparam("hall_id"),
        m.window_now.c.day == bindparam("day"),
        m.window_now.c.away.is_(False),
    )
)
_paces = select(
    _what("pace"), m.pace.c.letter, m.pace.c.n, m.pace.c.mean_s, m.pace.c.var_s,
    _none_time, _none_text,
).where(m.pace.c.hall_id == bindparam("hall_id"))  # fmt: skip
_ahead = (
    select(_what("ahead"), _now.c.letter, func.count(), _none_real, _none_real,
           _none_time, _none_text)
    .where(*_here, _now.c.in_line.is_(True), _now.c.sort_key <= bindparam("key"))
    .group_by(_now.c.letter)
)  # fmt: skip
_issued = select(
    _what("issued"), _none_text, func.count(), _none_real, _none_real, _none_time, _none_text
).where(*_here, _now.c.letter == bindparam("letter"), _now.c.kiosk == bindparam("kiosk"))
_rush = select(
    _what("rush"), _none_text, func.count(), _none_real, _none_real, _none_time, _none_text
).where(*_here, _now.c.priority.is_not(None), _now.c.issued_at > bindparam("lately"))
# One statement instead of five: a quarter of the time that issuing a ticket takes.
_situation = Prepared(union_all(_windows, _paces, _rush, _ahead, _issued))
_hall_now = Prepared(union_all(_windows, _paces, _rush))


@dataclass
class Situation:
    """The hall at the moment a ticket is issued."""

    issued: int = 0
    """Tickets of this class and kiosk today."""
    ahead: dict[str, int] = field(default_factory=dict)
    """Persons per class who are called before."""
    windows: list[OpenWindow] = field(default_factory=list)
    paces: dict[str, Pace] = field(default_factory=dict)
    rush: int = 0
    """Persons with priority who came within the last half hour."""
    head_start_s: float = HEAD_START_S
    """How far ahead they go here."""


def situation(read: Reader, hall_id: str, letter: str, kiosk: int, key: datetime) -> Situation:
    """What a new ticket with this sort key meets."""
    return _read(read, _situation, hall_id, letter=letter, kiosk=kiosk, key=key)


def hall_now(read: Reader, hall_id: str) -> Situation:
    """Windows and paces alone."""
    return _read(read, _hall_now, hall_id)


def _read(read: Reader, statement: Any, hall_id: str, **more: object) -> Situation:
    lately = read.now - PRIORITY_HEAD_START
    values = {"hall_id": hall_id, "day": read.day, "lately": lately, **more}
    found = Situation()
    rows: Any = read.rows(statement, values)
    for what, letter, n, mean_s, var_s, since, classes in rows:
        if what == "window":
            # A window has no mean; in its place stands how long its visit was on hold.
            busy_for = (read.now - since).total_seconds() - mean_s if since else 0.0
            found.windows.append(OpenWindow(frozenset(classes), letter, busy_for))
        elif what == "pace":
            found.paces[letter] = Pace(n, mean_s, var_s)
        elif what == "ahead":
            found.ahead[letter] = n
        elif what == "rush":
            found.rush = n
        else:
            found.issued = n
    if found.rush:
        found.head_start_s = said(read, hall_id).at(read.now).priority.total_seconds()
    return found


def open_windows(read: Reader, hall_id: str) -> list[OpenWindow]:
    """Windows that take tickets now, with how long their present visit has lasted."""
    return hall_now(read, hall_id).windows


def paces(read: Reader, hall_id: str) -> dict[str, Pace]:
    """Recent pace per class."""
    return hall_now(read, hall_id).paces


_pace = Prepared(
    select(m.pace).where(
        m.pace.c.hall_id == bindparam("hall_id"), m.pace.c.letter == bindparam("letter")
    )
)
_next_pace = Prepared(
    update(m.pace)
    .where(m.pace.c.hall_id == bindparam("hall"), m.pace.c.letter == bindparam("class"))
    .values(n=bindparam("n"), mean_s=bindparam("mean_s"), var_s=bindparam("var_s"))
)


def learn_visit(unit: Unit, hall_id: str, letter: str, seconds: float) -> None:
    """A visit of this class has taken so long."""
    row = unit.first(_pace, {"hall_id": hall_id, "letter": letter})
    new = learn(Pace(row.n, row.mean_s, row.var_s) if row else None, seconds)
    values = {"n": new.n, "mean_s": new.mean_s, "var_s": new.var_s}
    if row is None:
        unit.insert(m.pace, hall_id=hall_id, letter=letter, **values)
    else:
        unit.execute(_next_pace, {"hall": hall_id, "class": letter, **values})
