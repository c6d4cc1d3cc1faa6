"""Everything that ever happened to a ticket, for whoever has to explain it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from desk.hall import model as hall_model
from desk.queue import model as m
from desk.queue import rules
from desk.queue.facts import as_event
from desk.store.base import Reader


@dataclass(frozen=True)
class HistoryLine:
    """One fact; ``ignored`` when it was not possible any more, as after two desks without network
    called the same person."""

    kind: str
    at: datetime
    window_number: int | None
    worker_name: str
    reason: str | None
    ignored: bool


def history(read: Reader, ticket_id: str) -> list[HistoryLine]:
    """The facts of a ticket in the order in which they happened.

    :raises LookupError: when there is no such ticket.
    """
    letter = read.value(select(m.ticket.c.letter).where(m.ticket.c.id == ticket_id))
    if letter is None:
        raise LookupError(ticket_id)
    window, worker = hall_model.hall_window, hall_model.worker
    rows = read.rows(
        select(m.ticket_event, window.c.number.label("window"), worker.c.name.label("worker"))
        .join(window, window.c.id == m.ticket_event.c.window_id, isouter=True)
        .join(worker, worker.c.id == m.ticket_event.c.worker_id, isouter=True)
        .where(m.ticket_event.c.ticket_id == ticket_id)
    )
    by_id = {row.id: row for row in rows}
    events = rules.in_order(map(as_event, rows))
    ignored = {event.id for event in rules.fold(str(letter), events).ignored}
    lines = []
    for event in events:
        row = by_id[event.id]
        lines.append(
            HistoryLine(
                row.kind, row.at, row.window, row.worker or "", row.reason, event.id in ignored
            )
        )
    return lines
