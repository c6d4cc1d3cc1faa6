"""Who is called next.

The rule: tickets are called in the order of their *sort key*, the moment they were issued less a
head start: 30 minutes for a person with priority, 15 minutes for an appointment (which counts from
ten minutes before its time when the person came early), or what the hall has set. So priority goes
first, and yet nobody starves: a ticket can be overtaken only by tickets issued at most so many
minutes after it, however many persons with priority keep coming. A transfer or a return keeps the
key, hence the place.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

PRIORITY_HEAD_START = timedelta(minutes=30)
APPOINTMENT_HEAD_START = timedelta(minutes=15)
APPOINTMENT_EARLY = timedelta(minutes=10)


@dataclass(frozen=True)
class HeadStarts:
    """How far ahead of its moment a ticket counts."""

    priority: timedelta = PRIORITY_HEAD_START
    appointment: timedelta = APPOINTMENT_HEAD_START
    early: timedelta = APPOINTMENT_EARLY
    """So long before its time an appointment begins to count."""


PLAIN = HeadStarts()


def sort_key(
    issued_at: datetime,
    priority: str | None,
    appointment_at: datetime | None,
    starts: HeadStarts = PLAIN,
) -> datetime:
    """The moment that decides a ticket's place in line."""
    key = issued_at
    if appointment_at is not None:
        key = max(issued_at, appointment_at - starts.early) - starts.appointment
    if priority:
        key = min(key, issued_at - starts.priority)
    return key
