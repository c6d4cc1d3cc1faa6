"""The fold of each ticket, kept in the same transaction that adds a fact to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, union_all, update

from desk.core.errors import UserError
from desk.core.text import mark
from desk.queue import model as m
from desk.queue import rules
from desk.store import Prepared, Unit
from desk.store.base import Reader

_now = m.ticket_now


@dataclass(frozen=True)
class Called:
    """A ticket at a window."""

    ticket_id: str
    number: str
    letter: str
    priority: str | None
    matters: tuple[str, ...]
    note: str
    state: str
    issued_at: datetime
    called_at: datetime | None
    first_called_at: datetime | None
    serving_since: datetime | None
    """As if it had not been on hold since."""
    calls: int


def as_called(row: Any, state: rules.TicketState | None = None) -> Called:
    """A row of ``ticket_now`` for the window, as it is or as it has just become."""
    state = state or state_of(row)
    return Called(
        row.ticket_id,
        row.number,
        state.letter,
        row.priority,
        state.matters,
        row.note or "",
        state.state,
        row.issued_at,
        state.called_at,
        state.first_called_at,
        rules.without_hold(state.began_at, state.held_s),
        state.calls,
    )


def at_windows(*columns: Any) -> Any:
    """Of the tickets called or served now in a hall, these columns.

    One query a state, since SQLite answers that from the index of states; for "one of these
    states" it walks through every ticket of the day that has left the line.
    """
    return union_all(
        *(
            select(*columns).where(
                _now.c.hall_id == bindparam("hall_id"),
                _now.c.day == bindparam("day"),
                _now.c.in_line.is_(False),
                _now.c.state == state,
            )
            for state in sorted(rules.AT_WINDOW)
        )
    )


_one = Prepared(select(_now).where(_now.c.ticket_id == bindparam("ticket_id")))


def get(read: Reader, ticket_id: str) -> Any:
    """The fold of one ticket, as a row of ``ticket_now``.

    :raises UserError: when there is no such ticket.
    """
    row = read.first(_one, {"ticket_id": ticket_id})
    if row is None:
        raise UserError("This ticket is not known here.")
    return row


def state_of(row: Any) -> rules.TicketState:
    """A row of ``ticket_now`` as the rules see it."""
    return rules.TicketState(
        row.letter,
        row.state,
        row.window_id,
        row.to_window,
        row.calls,
        row.first_called_at,
        row.called_at,
        row.began_at,
        row.ended_at,
        row.changed_at,
        row.held_s,
        tuple(row.matters),
    )


_SAYS = {
    "called": mark("{number} has just been called by another window."),
    "serving": mark("{number} is being served at a window."),
    "held": mark("{number} is on hold."),
    "no_show": mark("{number} has been marked as missed."),
    "done": mark("{number} is finished."),
    "cancelled": mark("{number} was given back."),
}


_FOLDED = ("letter", "state", "in_line", "window_id", "to_window", "calls", "first_called_at",
           "called_at", "began_at", "ended_at", "changed_at", "held_s", "matters")  # fmt: skip
_update_now = Prepared(
    update(_now)
    .where(_now.c.ticket_id == bindparam("key_"))
    .values({name: bindparam(f"new_{name}", type_=_now.c[name].type) for name in _FOLDED})
)


def happen(unit: Unit, row: Any, kind: str, **more: Any) -> rules.TicketState:
    """Add one fact to the ticket of this row, bring its fold along, and return what it became.

    :raises UserError: for what the table of transitions does not have.
    """
    event = rules.Event(
        kind,
        unit.now,
        more.get("window_id"),
        more.get("letter"),
        more.get("to_window"),
        tuple(more.get("matters", ())),
    )
    after = rules.step(state_of(row), event)
    if after.ignored:
        raise UserError(
            _SAYS.get(row.state, mark("{number} is waiting, so this cannot be done.")),
            number=row.number,
        )
    detail = {k: more[k] for k in ("letter", "to_window", "matters", "claim") if more.get(k)}
    unit.insert(
        m.ticket_event,
        scope=row.scope,
        ticket_id=row.ticket_id,
        hall_id=row.hall_id,
        kind=kind,
        at=unit.now,
        window_id=more.get("window_id"),
        worker_id=more.get("worker_id"),
        reason=more.get("reason"),
        detail=detail or None,
    )
    folded = columns_of(after, row.issued_at)
    values = {f"new_{name}": value for name, value in folded.items()}
    unit.execute(_update_now, {"key_": row.ticket_id, **values})
    return after


def columns_of(state: rules.TicketState, issued_at: datetime) -> dict[str, Any]:
    """The columns of ``ticket_now`` that events change."""
    return {
        "letter": state.letter,
        "state": state.state,
        "in_line": state.in_line,
        "window_id": state.window_id,
        "to_window": state.to_window,
        "calls": state.calls,
        "first_called_at": state.first_called_at,
        "called_at": state.called_at,
        "began_at": state.began_at,
        "ended_at": state.ended_at,
        "changed_at": state.changed_at or issued_at,
        "held_s": state.held_s,
        "matters": list(state.matters),
    }
