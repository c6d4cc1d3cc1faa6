"""What the estimate needs to know of the hall at this moment."""

from __future__ import annotations

from sqlalchemy import and_, bindparam, insert, select, update

from desk.queue import model as m
from desk.queue.estimate import OpenWindow, Pace, learn
from desk.store import Unit
from desk.store.base import Reader

_now = m.ticket_now
_at_window = (
    _now.c.window_id == m.window_now.c.window_id,
    _now.c.hall_id == m.window_now.c.hall_id,
    _now.c.day == m.window_now.c.day,
    _now.c.state.in_(("called", "serving")),
)
_windows = (
    select(m.window_now.c.classes, _now.c.letter, _now.c.first_called_at)
    .join(_now, and_(*_at_window), isouter=True)
    .where(
        m.window_now.c.hall_id == bindparam("hall_id"),
        m.window_now.c.day == bindparam("day"),
        m.window_now.c.away.is_(False),
    )
)
_paces = select(m.pace).where(m.pace.c.hall_id == bindparam("hall_id"))


def open_windows(read: Reader, hall_id: str) -> list[OpenWindow]:
    """Windows that take tickets now, with how long their present visit has lasted."""
    windows = []
    for row in read.rows(_windows, {"hall_id": hall_id, "day": read.day}):
        since = row.first_called_at
        windows.append(
            OpenWindow(
                frozenset(row.classes),
                row.letter,
                (read.now - since).total_seconds() if since else 0.0,
            )
        )
    return windows


def paces(read: Reader, hall_id: str) -> dict[str, Pace]:
    """Recent pace per class."""
    rows = read.rows(_paces, {"hall_id": hall_id})
    return {r.letter: Pace(r.n, r.mean_s, r.var_s) for r in rows}


def learn_visit(unit: Unit, hall_id: str, letter: str, seconds: float) -> None:
    where = (m.pace.c.hall_id == hall_id) & (m.pace.c.letter == letter)
    row = unit.first(select(m.pace).where(where))
    new = learn(Pace(row.n, row.mean_s, row.var_s) if row else None, seconds)
    values = {"n": new.n, "mean_s": new.mean_s, "var_s": new.var_s}
    if row is None:
        unit.execute(insert(m.pace).values(hall_id=hall_id, letter=letter, **values))
    else:
        unit.execute(update(m.pace).where(where).values(**values))
