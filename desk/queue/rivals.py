"""Tickets that two windows called without knowing of each other: the earlier call stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from desk.hall import model as hall_model
from desk.hall import queries as hall_queries
from desk.queue import model as m
from desk.queue import rules
from desk.queue.facts import events_of
from desk.store.base import Reader

_GOING_ON = rules.AT_WINDOW | {"held"}


@dataclass(frozen=True)
class DoubleCall:
    """A ticket called twice, as one of the two windows has to know it."""

    ticket_id: str
    number: str
    state: str
    first: bool
    """Whether this window's call was the earlier one."""
    mine_at: datetime
    other: int
    """The number of the other window."""
    other_at: datetime
    has_it: int | None
    """The number of the window where the ticket is now, if it is at one."""
    here: bool
    """Whether that is this window."""


def double_calls(read: Reader, hall_id: str, window_id: str) -> list[DoubleCall]:
    """The double calls of today that this window has a part in, the earliest first."""
    mine, other = m.ticket_event.alias("mine"), m.ticket_event.alias("other")
    found = read.rows(
        select(mine.c.ticket_id)
        .distinct()
        .join(other, other.c.ticket_id == mine.c.ticket_id)
        .where(
            mine.c.hall_id == hall_id,
            mine.c.at >= hall_queries.day_start(read.day),
            mine.c.kind == "called",
            mine.c.window_id == window_id,
            other.c.kind == "called",
            other.c.window_id != window_id,
        )
    )
    ids = [row.ticket_id for row in found]
    if not ids:
        return []
    window = hall_model.hall_window.c
    rows = read.rows(select(window.id, window.number).where(window.hall_id == hall_id))
    numbers = {row.id: int(row.number) for row in rows}
    facts = events_of(read, m.ticket_event.c.ticket_id.in_(ids))
    tickets = read.rows(
        select(m.ticket.c.id, m.ticket.c.number, m.ticket.c.letter).where(m.ticket.c.id.in_(ids))
    )
    doubles = [
        double
        for ticket in tickets
        if (double := _double(ticket.id, ticket.number, ticket.letter, facts[ticket.id],
                              window_id, numbers))
    ]  # fmt: skip
    return sorted(doubles, key=lambda d: (d.mine_at, d.ticket_id))


def _double(
    ticket_id: str,
    number: str,
    letter: str,
    facts: list[rules.Event],
    window_id: str,
    numbers: dict[str, int],
) -> DoubleCall | None:
    """The last time a ticket was called at this window and another without either knowing."""
    state, pair = rules.TicketState(letter), None
    for event in rules.in_order(facts):
        kept, state = state, rules.step(state, event)
        late, early = event.window_id or "", kept.window_id or ""
        if (
            event.kind == "called"
            and len(state.ignored) > len(kept.ignored)
            and late != early
            and window_id in (late, early)
            and {late, early} <= numbers.keys()
            and kept.called_at is not None
        ):
            pair = (early, kept.called_at, late, event.at)
    if pair is None:
        return None
    early, early_at, late, late_at = pair
    first = window_id == early
    has_it = state.window_id if state.state in _GOING_ON else None
    return DoubleCall(
        ticket_id,
        number,
        state.state,
        first,
        early_at if first else late_at,
        numbers[late if first else early],
        late_at if first else early_at,
        numbers.get(has_it or ""),
        has_it == window_id,
    )
