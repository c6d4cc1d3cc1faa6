"""Calling tickets to a window, and all that can happen to them there."""

from __future__ import annotations

from sqlalchemy import select

from desk.core.errors import UserError
from desk.queue import model as m
from desk.queue import rules
from desk.queue.fold import Called, as_called, get, happen, state_of
from desk.queue.forecast import learn_visit
from desk.queue.seats import refuse_busy, seat_of
from desk.store import Unit

_now = m.ticket_now


def call_next(unit: Unit, window_id: str, worker_id: str) -> Called | None:
    """Call the next ticket this window may take; ``None`` when nobody waits for it.

    :raises UserError: when the worker does not sit here or the window is still busy.
    """
    seat = seat_of(unit, window_id, worker_id)
    refuse_busy(unit, seat.hall_id, window_id)
    row = unit.first(
        select(_now.c.ticket_id)
        .where(
            _now.c.hall_id == seat.hall_id,
            _now.c.day == unit.day,
            _now.c.in_line.is_(True),
            (_now.c.to_window == window_id)
            | (_now.c.to_window.is_(None) & _now.c.letter.in_(list(seat.classes))),
        )
        .order_by(_now.c.sort_key, _now.c.ticket_id)
        .limit(1)
    )
    if row is None:
        return None
    return as_called(
        happen(unit, row.ticket_id, "called", window_id=window_id, worker_id=worker_id)
    )


def call_ticket(unit: Unit, window_id: str, worker_id: str, ticket_id: str, reason: str) -> Called:
    """Call a ticket out of order, or one that was missed; the reason is kept.

    :raises UserError: as :func:`call_next`, or when another window has it already.
    """
    seat = seat_of(unit, window_id, worker_id)
    refuse_busy(unit, seat.hall_id, window_id)
    if reason not in rules.OUT_OF_ORDER:
        raise ValueError(reason)
    return as_called(
        happen(unit, ticket_id, "called", window_id=window_id, worker_id=worker_id, reason=reason)
    )


def recall(unit: Unit, ticket_id: str, worker_id: str) -> Called:
    """Call the same person again."""
    row = get(unit, ticket_id)
    return as_called(
        happen(unit, ticket_id, "recalled", window_id=row.window_id, worker_id=worker_id)
    )


def begin(unit: Unit, ticket_id: str, worker_id: str) -> Called:
    """The person has come to the window."""
    row = get(unit, ticket_id)
    return as_called(happen(unit, ticket_id, "began", window_id=row.window_id, worker_id=worker_id))


def miss(unit: Unit, ticket_id: str, worker_id: str) -> Called:
    """Nobody came.

    :raises UserError: before the second call or the third minute; the sentence says what is left.
    """
    row = get(unit, ticket_id)
    if row.state == "called" and not rules.may_miss(row.calls, row.first_called_at, unit.now):
        raise UserError(
            "{number} may be marked as missed after 2 calls and 3 minutes.", number=row.number
        )
    return as_called(
        happen(unit, ticket_id, "missed", window_id=row.window_id, worker_id=worker_id)
    )


def undo_miss(unit: Unit, ticket_id: str, worker_id: str) -> Called:
    """Take a miss back within ten seconds.

    :raises UserError: when it is too late; the ticket can still be called again.
    """
    row = get(unit, ticket_id)
    if row.state == "no_show":
        if unit.now - row.changed_at > rules.UNDO_MISS_WITHIN:
            raise UserError(
                "{number} can no longer be undone; call it again instead.", number=row.number
            )
        refuse_busy(unit, row.hall_id, row.window_id)
    return as_called(
        happen(unit, ticket_id, "miss_undone", window_id=row.window_id, worker_id=worker_id)
    )


def hold(unit: Unit, ticket_id: str, worker_id: str, reason: str | None = None) -> Called:
    """Put a visit aside; the window may call somebody else."""
    row = get(unit, ticket_id)
    return as_called(
        happen(unit, ticket_id, "held", window_id=row.window_id, worker_id=worker_id, reason=reason)
    )


def resume(unit: Unit, ticket_id: str, window_id: str, worker_id: str) -> Called:
    """Go on with a held visit, at this or another window."""
    seat = seat_of(unit, window_id, worker_id)
    refuse_busy(unit, seat.hall_id, window_id)
    return as_called(happen(unit, ticket_id, "resumed", window_id=window_id, worker_id=worker_id))


def give_back(unit: Unit, ticket_id: str, worker_id: str) -> Called:
    """Return a ticket to the queue; it keeps its place."""
    return as_called(happen(unit, ticket_id, "returned", worker_id=worker_id))


def transfer(
    unit: Unit,
    ticket_id: str,
    worker_id: str,
    *,
    letter: str | None = None,
    to_window: str | None = None,
) -> Called:
    """Send a ticket to another class or window; it keeps its place in line.

    :raises UserError: when neither is given, or nobody sits at the window.
    """
    if letter is None and to_window is None:
        raise UserError("Choose a window or a class to transfer to.")
    if to_window is not None:
        seat = unit.first(select(m.window_now).where(m.window_now.c.window_id == to_window))
        if seat is None or seat.day != unit.day:
            raise UserError("Nobody sits at that window now. Choose another.")
    return as_called(
        happen(
            unit, ticket_id, "transferred", worker_id=worker_id, letter=letter, to_window=to_window
        )
    )


def finish(unit: Unit, ticket_id: str, worker_id: str) -> Called:
    """The visit is over."""
    row = get(unit, ticket_id)
    before = state_of(row)
    row = happen(unit, ticket_id, "finished", window_id=row.window_id, worker_id=worker_id)
    after = state_of(row)
    if rules.ends_a_visit(before, after):
        learn_visit(unit, row.hall_id, row.letter, rules.visit_seconds(after))
    return as_called(row)


def cancel(unit: Unit, ticket_id: str, reason: str | None = None) -> Called:
    """The resident gives the ticket back."""
    return as_called(happen(unit, ticket_id, "cancelled", reason=reason))
