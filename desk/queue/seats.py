"""Who sits at a window, as the queue needs it: sitting down, stepping away, signing off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, insert, select

from desk.core.errors import UserError
from desk.hall import model as hall_model
from desk.hall import queries as hall_queries
from desk.hall import service as hall_service
from desk.queue import model as m
from desk.queue.fold import at_windows
from desk.store import Prepared, Unit

_now = m.ticket_now


_seat = Prepared(select(m.window_now).where(m.window_now.c.window_id == bindparam("window_id")))
_busy = Prepared(at_windows(_now.c.number, _now.c.window_id))


def seat_of(unit: Unit, window_id: str, worker_id: str) -> Any:
    """The seat of a worker, as a row of ``window_now``.

    :raises UserError: when the worker does not sit here.
    """
    seat = unit.first(_seat, {"window_id": window_id})
    if seat is None or seat.worker_id != worker_id or seat.day != unit.day:
        raise UserError("You are not signed in at this window any more. Sign in again.")
    return seat


def refuse_busy(unit: Unit, hall_id: str, window_id: str) -> None:
    """A window serves one person at a time.

    :raises UserError: when somebody is at the window.
    """
    for busy in unit.rows(_busy, {"hall_id": hall_id, "day": unit.day}):
        if busy.window_id == window_id:
            raise UserError(
                "{number} is still at this window. Finish or hold it first.", number=busy.number
            )


def sit(unit: Unit, window_id: str, worker_id: str, classes: Sequence[str]) -> None:
    """Sit down at a window and take its tickets; a worker who sat elsewhere leaves that seat.

    :raises UserError: when somebody else sits here, or a visit goes on where the worker sat.
    """
    before = unit.first(
        select(m.window_now.c.window_id, m.window_now.c.hall_id).where(
            m.window_now.c.worker_id == worker_id,
            m.window_now.c.day == unit.day,
            m.window_now.c.window_id != window_id,
        )
    )
    if before is not None:
        refuse_busy(unit, before.hall_id, before.window_id)
    hall_service.sit(unit, window_id, worker_id, classes)
    refresh_seats(unit, window_id)


def leave(unit: Unit, window_id: str, worker_id: str) -> None:
    """Sign off.

    :raises UserError: while somebody is at the window.
    """
    window = unit.first(
        select(hall_model.hall_window.c.hall_id).where(hall_model.hall_window.c.id == window_id)
    )
    if window is not None:
        refuse_busy(unit, window.hall_id, window_id)
    hall_service.leave(unit, window_id, worker_id)
    refresh_seats(unit, window_id)


def away(unit: Unit, window_id: str, worker_id: str, note: str = "") -> None:
    """Step away; residents are told where to go."""
    hall_service.away(unit, window_id, worker_id, note)
    refresh_seats(unit, window_id)


def back(unit: Unit, window_id: str, worker_id: str) -> None:
    """Take tickets again."""
    hall_service.back(unit, window_id, worker_id)
    refresh_seats(unit, window_id)


def set_classes(unit: Unit, window_id: str, worker_id: str, classes: Sequence[str]) -> None:
    """Change the classes a window takes."""
    hall_service.set_classes(unit, window_id, worker_id, classes)
    refresh_seats(unit, window_id)


def refresh_seats(unit: Unit, window_id: str) -> None:
    """Bring the queue's short view of a window's hall along with the seat facts."""
    refresh_hall(
        unit,
        unit.value(
            select(hall_model.hall_window.c.hall_id).where(hall_model.hall_window.c.id == window_id)
        ),
    )


def refresh_hall(unit: Unit, hall_id: str) -> None:
    """Make the queue's short view of a hall's seats anew."""
    unit.execute(m.window_now.delete().where(m.window_now.c.hall_id == hall_id))
    for window, seat in hall_queries.seats_now(unit, hall_id).items():
        unit.execute(
            insert(m.window_now),
            {
                "window_id": window,
                "hall_id": hall_id,
                "day": unit.day,
                "worker_id": seat.worker_id,
                "away": seat.away,
                "classes": "".join(seat.classes),
            },
        )
