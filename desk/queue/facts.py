"""What happened to tickets, as the rules see it."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import select

from desk.queue import model as m
from desk.queue import rules
from desk.store.base import Reader


def events_of(read: Reader, *where: Any) -> dict[str, list[rules.Event]]:
    """The facts of tickets, by ticket."""
    found: dict[str, list[rules.Event]] = defaultdict(list)
    for row in read.rows(select(m.ticket_event).where(*where)):
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
        tuple(detail.get("matters") or ()),
        row._mapping["_s"] or "",
        row.id,
    )
