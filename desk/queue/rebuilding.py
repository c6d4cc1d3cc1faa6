"""What the queue keeps for speed, made anew from the facts: after a restore, or when in doubt."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import insert, select

from desk.queue import model as m
from desk.queue import rules
from desk.queue.fold import columns_of
from desk.queue.forecast import learn_visit
from desk.queue.order import sort_key
from desk.queue.seats import refresh_hall
from desk.store import Unit

_FACT = ("hall_id", "scope", "day", "number", "letter", "kiosk", "priority", "appointment_at",
         "matters", "note", "code", "issued_at")  # fmt: skip


def rebuild(unit: Unit, hall_id: str) -> int:
    """Fold every ticket of a hall, its seats and its paces anew; returns how many tickets."""
    unit.execute(m.ticket_now.delete().where(m.ticket_now.c.hall_id == hall_id))
    unit.execute(m.pace.delete().where(m.pace.c.hall_id == hall_id))
    facts = events_of(unit, hall_id)
    lessons = []
    tickets = unit.rows(select(m.ticket).where(m.ticket.c.hall_id == hall_id))
    for ticket in tickets:
        state = rules.TicketState(ticket.letter)
        for event in rules.in_order(facts[ticket.id]):
            after = rules.step(state, event)
            if rules.ends_a_visit(state.state, after):
                lessons.append((event.stamp, event.id, after))
            state = after
        values = {name: ticket._mapping[name] for name in _FACT} | {
            "ticket_id": ticket.id,
            "sort_key": sort_key(ticket.issued_at, ticket.priority, ticket.appointment_at),
        }
        unit.execute(insert(m.ticket_now), values | columns_of(state, ticket.issued_at))
    for _, _, after in sorted(lessons, key=lambda lesson: lesson[:2]):
        learn_visit(unit, hall_id, after.letter, rules.visit_seconds(after))
    refresh_hall(unit, hall_id)
    return len(tickets)


def events_of(unit: Any, hall_id: str) -> dict[str, list[rules.Event]]:
    """The facts of every ticket of a hall."""
    found: dict[str, list[rules.Event]] = defaultdict(list)
    for row in unit.rows(select(m.ticket_event).where(m.ticket_event.c.hall_id == hall_id)):
        found[row.ticket_id].append(as_event(row))
    return found


def as_event(row: Any) -> rules.Event:
    """A row of ``ticket_event`` as the rules see it."""
    detail = row.detail or {}
    return rules.Event(
        row.kind,
        row.at,
        row.window_id,
        detail.get("letter"),
        detail.get("to_window"),
        row._mapping["_s"] or "",
        row.id,
    )
