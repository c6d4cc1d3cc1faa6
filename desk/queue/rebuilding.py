"""What the queue keeps for speed, made anew from the facts: after a restore, or when in doubt; and
brought along whenever facts arrive from another desk."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select

from desk.hall import model as hall_model
from desk.queue import model as m
from desk.queue import rules
from desk.queue.facts import events_of
from desk.queue.fold import columns_of
from desk.queue.forecast import learn_visit
from desk.queue.head_start import NAMES, Said, said
from desk.queue.order import PLAIN, sort_key
from desk.queue.seats import refresh_hall
from desk.store import Unit
from desk.sync import projections

BATCH = 400
"""Tickets in one query."""
_FACT = ("hall_id", "scope", "day", "number", "letter", "kiosk", "priority", "appointment_at",
         "note", "code", "issued_at")  # fmt: skip
Lesson = tuple[str, str, str, rules.TicketState]
"""Stamp and identifier of the fact that ended a visit, its hall, and what the ticket became."""


def rebuild(unit: Unit, hall_id: str) -> int:
    """Fold every ticket of a hall, its seats and its paces anew; returns how many tickets."""
    unit.execute(m.ticket_now.delete().where(m.ticket_now.c.hall_id == hall_id))
    unit.execute(m.pace.delete().where(m.pace.c.hall_id == hall_id))
    facts = events_of(unit, m.ticket_event.c.hall_id == hall_id)
    tickets = unit.rows(select(m.ticket).where(m.ticket.c.hall_id == hall_id))
    starts = said(unit, hall_id)
    kept = (_keep(unit, ticket, facts[ticket.id], starts) for ticket in tickets)
    _learn(unit, [lesson for lessons in kept for lesson in lessons])
    refresh_hall(unit, hall_id)
    return len(tickets)


def _keep(unit: Unit, ticket: Any, facts: Iterable[rules.Event], starts: Said) -> list[Lesson]:
    """Put the fold of one ticket beside it; what its visits teach comes back."""
    state, lessons = rules.TicketState(ticket.letter, matters=tuple(ticket.matters)), []
    for event in rules.in_order(facts):
        after = rules.step(state, event)
        if rules.ends_a_visit(state.state, after):
            lessons.append((event.stamp, event.id, ticket.hall_id, after))
        state = after
    values = {name: ticket._mapping[name] for name in _FACT} | {
        "ticket_id": ticket.id,
        "sort_key": _key(ticket, starts),
    }
    unit.execute(insert(m.ticket_now), values | columns_of(state, ticket.issued_at))
    return lessons


def _key(ticket: Any, starts: Said) -> datetime:
    plain = ticket.priority is None and ticket.appointment_at is None
    held = PLAIN if plain else starts.at(ticket.issued_at)
    return sort_key(ticket.issued_at, ticket.priority, ticket.appointment_at, held)


def _learn(unit: Unit, lessons: Iterable[Lesson]) -> None:
    for _, _, hall_id, after in sorted(lessons, key=lambda lesson: lesson[:2]):
        learn_visit(unit, hall_id, after.letter, rules.visit_seconds(after))


def _arrived(unit: Unit, rows: projections.Arrived) -> None:
    touched = set(rows.get(m.ticket.name, ()))
    for ids in _batches(rows.get(m.ticket_event.name, ())):
        event = m.ticket_event
        touched |= {r[0] for r in unit.rows(select(event.c.ticket_id).where(event.c.id.in_(ids)))}
    lessons: list[Lesson] = []
    starts: dict[str, Said] = {}
    for ids in _batches(touched):
        now = m.ticket_now.c
        known = unit.rows(select(now.ticket_id, now.state).where(now.ticket_id.in_(ids)))
        over = {row.ticket_id for row in known if row.state in rules.ENDED}
        unit.execute(delete(m.ticket_now).where(now.ticket_id.in_(ids)))
        tickets = unit.rows(select(m.ticket).where(m.ticket.c.id.in_(ids)))
        # What happened to a ticket that has not come yet is looked at when that comes.
        here = [ticket.id for ticket in tickets]
        facts = events_of(unit, m.ticket_event.c.ticket_id.in_(here)) if here else {}
        for ticket in tickets:
            if ticket.hall_id not in starts:
                starts[ticket.hall_id] = said(unit, ticket.hall_id)
            learnt = _keep(unit, ticket, facts.get(ticket.id, []), starts[ticket.hall_id])
            # What this desk has counted already, it does not count again.
            lessons += [] if ticket.id in over else learnt
    _learn(unit, lessons)
    for ids in _batches(rows.get(hall_model.sitting.name, ())):
        seat = hall_model.sitting.c
        for (hall_id,) in unit.rows(select(seat.hall_id).where(seat.id.in_(ids)).distinct()):
            refresh_hall(unit, hall_id)


def _said_anew(unit: Unit, rows: projections.Arrived) -> None:
    """What a hall has said about head starts came after tickets that it holds for."""
    change = hall_model.setting_change.c
    for ids in _batches(rows[hall_model.setting_change.name]):
        wanted = change.id.in_(ids) & change.name.in_(NAMES)
        if unit.first(select(change.id).where(wanted)) is None:
            continue
        now = m.ticket_now.c
        ahead = now.priority.is_not(None) | now.appointment_at.is_not(None)
        lines = unit.rows(select(m.ticket_now).where(now.day == unit.day, ahead))
        starts = {hall: said(unit, hall) for hall in {r.hall_id for r in lines}}
        for line in lines:
            key = _key(line, starts[line.hall_id])
            if key != line.sort_key:
                unit.execute(
                    m.ticket_now.update()
                    .where(now.ticket_id == line.ticket_id)
                    .values(sort_key=key)
                )


def _batches(ids: Iterable[str]) -> Iterable[list[str]]:
    whole = sorted(ids)
    return (whole[begin : begin + BATCH] for begin in range(0, len(whole), BATCH))


projections.follow((m.ticket.name, m.ticket_event.name, hall_model.sitting.name), _arrived)
projections.follow([hall_model.setting_change.name], _said_anew)
