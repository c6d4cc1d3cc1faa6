"""Calling tickets to a window, and all that can happen to them there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import and_, bindparam, func, or_, select

from desk.core.errors import UserError
from desk.hall import settings
from desk.queue import model as m
from desk.queue import rules
from desk.queue.fold import Called, as_called, get, happen
from desk.queue.forecast import learn_visit
from desk.queue.seats import refuse_busy, seat_of
from desk.store import Prepared, Unit
from desk.store.base import Reader
from desk.sync.claim import Claim

OFFERED = 30
"""Tickets offered in one claim; that many are never taken by others at once."""

_now = m.ticket_now
_for_window = (
    select(_now)
    .where(
        _now.c.hall_id == bindparam("hall_id"),
        _now.c.day == bindparam("day"),
        _now.c.in_line.is_(True),
        or_(
            _now.c.to_window == bindparam("window_id"),
            and_(
                _now.c.to_window.is_(None),
                func.instr(bindparam("classes"), _now.c.letter) > 0,
            ),
        ),
    )
    .order_by(_now.c.sort_key, _now.c.ticket_id)
)
_next = Prepared(_for_window.limit(1))
_first = Prepared(_for_window.with_only_columns(_now.c.ticket_id, _now.c.scope).limit(OFFERED))


@dataclass(frozen=True)
class Line:
    """The tickets a window may call, in order, and the scope in which they are claimed."""

    scope: str
    tickets: tuple[str, ...]


def line(read: Reader, window_id: str) -> Line:
    """What a window offers to whoever decides between the windows of a hall."""
    seat = read.first(select(m.window_now).where(m.window_now.c.window_id == window_id))
    if seat is None:
        return Line("", ())
    values = {"hall_id": seat.hall_id, "day": read.day, "classes": seat.classes}
    rows = read.rows(_first, {"window_id": window_id, **values})
    return Line(rows[0].scope if rows else "", tuple(row.ticket_id for row in rows))


def call_next(
    unit: Unit, window_id: str, worker_id: str, claim: Claim | None = None
) -> Called | None:
    """Call the next ticket this window may take; ``None`` when nobody waits for it.

    ``claim`` is what the hall's upstream answered to :func:`line`. What it granted is called, and
    nobody when others have taken all; without its word the store's own lock decides.

    :raises UserError: when the worker does not sit here or the window is still busy.
    """
    seat = seat_of(unit, window_id, worker_id)
    refuse_busy(unit, seat.hall_id, window_id)
    if claim is not None and claim.kind == "taken":
        return None
    if claim is not None and claim.kind == "granted" and claim.ticket is not None:
        row = get(unit, claim.ticket)
    else:
        values = {"hall_id": seat.hall_id, "day": unit.day, "classes": seat.classes}
        row = unit.first(_next, {"window_id": window_id, **values})
    if row is None:
        return None
    return _become(
        unit, row, "called", window_id=window_id, worker_id=worker_id, claim=_noted(claim)
    )


def _noted(claim: Claim | None) -> str | None:
    """How the ticket was claimed, for the fact; a desk that is alone has nothing to note."""
    return claim.kind if claim is not None and claim.kind != "alone" else None


def _become(unit: Unit, row: Any, kind: str, **more: Any) -> Called:
    return as_called(row, happen(unit, row, kind, **more))


def call_ticket(
    unit: Unit,
    window_id: str,
    worker_id: str,
    ticket_id: str,
    reason: str,
    claim: Claim | None = None,
) -> Called:
    """Call a ticket out of order, or one that was missed; the reason is kept.

    :raises UserError: as :func:`call_next`, or when another window has it already.
    """
    if reason not in rules.OUT_OF_ORDER:
        raise ValueError(reason)
    seat = seat_of(unit, window_id, worker_id)
    refuse_busy(unit, seat.hall_id, window_id)
    row = get(unit, ticket_id)
    if claim is not None and claim.kind == "taken":
        raise UserError("{number} has just been called by another window.", number=row.number)
    return _become(
        unit,
        row,
        "called",
        window_id=window_id,
        worker_id=worker_id,
        reason=reason,
        claim=_noted(claim),
    )


def recall(unit: Unit, ticket_id: str, worker_id: str) -> Called:
    """Call the same person again."""
    row = get(unit, ticket_id)
    return _become(unit, row, "recalled", window_id=row.window_id, worker_id=worker_id)


def begin(unit: Unit, ticket_id: str, worker_id: str) -> Called:
    """The person has come to the window."""
    row = get(unit, ticket_id)
    return _become(unit, row, "began", window_id=row.window_id, worker_id=worker_id)


def miss(unit: Unit, ticket_id: str, worker_id: str) -> Called:
    """Nobody came.

    :raises UserError: before the second call or the third minute; the sentence says what is left.
    """
    row = get(unit, ticket_id)
    own = settings.values(unit, row.hall_id, "queue")
    wait = timedelta(minutes=own["wait_minutes"])
    if row.state == "called" and not rules.may_miss(
        row.calls, row.first_called_at, unit.now, least=own["calls"], wait=wait
    ):
        raise UserError(
            "{number} may be marked as missed after {calls} calls and {minutes} minutes.",
            number=row.number,
            calls=own["calls"],
            minutes=own["wait_minutes"],
        )
    return _become(unit, row, "missed", window_id=row.window_id, worker_id=worker_id)


def undo_miss(unit: Unit, ticket_id: str, worker_id: str) -> Called:
    """Take a miss back within ten seconds.

    :raises UserError: when it is too late; the ticket can still be called again.
    """
    row = get(unit, ticket_id)
    if row.state == "no_show":
        within = settings.number(unit, row.hall_id, "queue.undo_seconds")
        if unit.now - row.changed_at > timedelta(seconds=within):
            raise UserError(
                "{number} can no longer be undone; call it again instead.", number=row.number
            )
        refuse_busy(unit, row.hall_id, row.window_id)
    return _become(unit, row, "miss_undone", window_id=row.window_id, worker_id=worker_id)


def hold(unit: Unit, ticket_id: str, worker_id: str, reason: str | None = None) -> Called:
    """Put a visit aside; the window may call somebody else."""
    row = get(unit, ticket_id)
    return _become(unit, row, "held", window_id=row.window_id, worker_id=worker_id, reason=reason)


def resume(unit: Unit, ticket_id: str, window_id: str, worker_id: str) -> Called:
    """Go on with a held visit, at this or another window."""
    seat = seat_of(unit, window_id, worker_id)
    refuse_busy(unit, seat.hall_id, window_id)
    row = get(unit, ticket_id)
    return _become(unit, row, "resumed", window_id=window_id, worker_id=worker_id)


def give_back(unit: Unit, ticket_id: str, worker_id: str) -> Called:
    """Return a ticket to the queue; it keeps its place."""
    row = get(unit, ticket_id)
    return _become(unit, row, "returned", window_id=row.window_id, worker_id=worker_id)


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
    row = get(unit, ticket_id)
    return _become(
        unit, row, "transferred", worker_id=worker_id, letter=letter, to_window=to_window
    )


def take_over(unit: Unit, ticket_id: str, window_id: str, worker_id: str) -> Called:
    """The person stands here, although another window has the ticket: it comes to this one.

    :raises UserError: when it is over there, or this window is busy.
    """
    seat = seat_of(unit, window_id, worker_id)
    refuse_busy(unit, seat.hall_id, window_id)
    row = get(unit, ticket_id)
    if not row.in_line and row.state != "no_show":
        happen(unit, row, "transferred", worker_id=worker_id, to_window=window_id)
        row = get(unit, ticket_id)
    return _become(unit, row, "called", window_id=window_id, worker_id=worker_id, reason="other")


def finish(unit: Unit, ticket_id: str, worker_id: str) -> Called:
    """The visit is over; how long it took teaches the pace of its class."""
    row = get(unit, ticket_id)
    after = happen(unit, row, "finished", window_id=row.window_id, worker_id=worker_id)
    if rules.ends_a_visit(row.state, after):
        learn_visit(unit, row.hall_id, after.letter, rules.visit_seconds(after))
    return as_called(row, after)


def tell(unit: Unit, ticket_id: str, matters: Sequence[str]) -> Called:
    """The resident says what the ticket is for; the window then has it ready."""
    row = get(unit, ticket_id)
    return _become(unit, row, "told", matters=list(matters))


def cancel(unit: Unit, ticket_id: str, reason: str | None = None) -> Called:
    """The resident gives the ticket back."""
    return _become(unit, get(unit, ticket_id), "cancelled", reason=reason)
