"""Tables of rosters: absences and drafts are registers, what was published or agreed are facts."""

from __future__ import annotations

from sqlalchemy import Column, Date, Index, Integer, String, Text

from desk.store.base import Id, Json, Utc, fact_table, lww_table

absence = lww_table(
    "absence",
    Column("hall_id", Id, nullable=False),
    Column("worker_id", Id, nullable=False),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("part", String(8), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("note", Text),
    Index("ix_absence_hall_id_last_day", "hall_id", "last_day"),
)

roster_duty = lww_table(
    "roster_duty",
    Column("hall_id", Id, nullable=False),
    Column("week", Date, nullable=False),
    Column("day", Date, nullable=False),
    Column("part", String(8), nullable=False),
    Column("place", String(36), nullable=False),
    Column("seat", Integer, nullable=False),
    Column("worker_id", Id),
    Index("ix_roster_duty_hall_id_week", "hall_id", "week"),
)
"""The draft: one row a place, with an identifier made of hall, time and place, so that two heads
who fill the same place write the same row."""

roster_publication = fact_table(
    "roster_publication",
    Column("hall_id", Id, nullable=False),
    Column("week", Date, nullable=False),
    Column("version", Integer, nullable=False),
    Column("at", Utc, nullable=False),
    Column("worker_id", Id, nullable=False),
    Column("duties", Json, nullable=False),
    Index("ix_roster_publication_hall_id_week", "hall_id", "week"),
)
"""A week as everyone got it: ``duties`` is a list of [day, part, place, seat, worker]."""

duty_change = fact_table(
    "duty_change",
    Column("hall_id", Id, nullable=False),
    Column("day", Date, nullable=False),
    Column("part", String(8), nullable=False),
    Column("place", String(36), nullable=False),
    Column("seat", Integer, nullable=False),
    Column("worker_id", Id),
    Column("at", Utc, nullable=False),
    Column("by", Id, nullable=False),
    Column("reason", String(16), nullable=False),
    Column("swap_id", Id),
    Index("ix_duty_change_hall_id_day", "hall_id", "day"),
)
"""Somebody else does a published duty: a substitute on the day, or a swap both agreed to."""

swap_event = fact_table(
    "swap_event",
    Column("swap_id", Id, nullable=False),
    Column("hall_id", Id, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("at", Utc, nullable=False),
    Column("worker_id", Id, nullable=False),
    Column("give", Json),
    Column("take", Json),
    Index("ix_swap_event_hall_id_at", "hall_id", "at"),
)
"""A swap between two workers: asked (with both duties), agreed, declined or withdrawn."""
