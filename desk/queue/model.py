"""Tables of the queue: two kinds of facts, and local folds of them that can be rebuilt."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Float, Index, Integer, String, Text, text

from desk.store.base import Id, Json, Utc, fact_table, local_table

ticket = fact_table(
    "ticket",
    Column("hall_id", Id, nullable=False),
    Column("day", Date, nullable=False),
    Column("number", String(8), nullable=False),
    Column("letter", String(1), nullable=False),
    Column("channel", String(16), nullable=False),
    Column("kiosk", Integer, nullable=False),
    Column("priority", String(16)),
    Column("matters", Json, nullable=False),
    Column("code", String(4), nullable=False),
    Column("issued_at", Utc, nullable=False),
    Column("appointment_at", Utc),
    Column("note", Text),
    Index("ix_ticket_hall_id_day", "hall_id", "day"),
)

ticket_event = fact_table(
    "ticket_event",
    Column("ticket_id", Id, nullable=False),
    Column("hall_id", Id, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("at", Utc, nullable=False),
    Column("window_id", Id),
    Column("worker_id", Id),
    Column("reason", String(32)),
    Column("detail", Json),
    Index("ix_ticket_event_ticket_id", "ticket_id"),
    Index("ix_ticket_event_hall_id_at", "hall_id", "at"),
)

ticket_now = local_table(
    "ticket_now",
    Column("ticket_id", Id, primary_key=True),
    Column("hall_id", Id, nullable=False),
    Column("scope", String(32), nullable=False),
    Column("day", Date, nullable=False),
    Column("number", String(8), nullable=False),
    Column("letter", String(1), nullable=False),
    Column("kiosk", Integer, nullable=False),
    Column("priority", String(16)),
    Column("appointment_at", Utc),
    Column("matters", Json, nullable=False),
    Column("note", Text),
    Column("code", String(4), nullable=False),
    Column("issued_at", Utc, nullable=False),
    Column("sort_key", Utc, nullable=False),
    Column("in_line", Boolean, nullable=False),
    Column("state", String(16), nullable=False),
    Column("window_id", Id),
    Column("to_window", Id),
    Column("calls", Integer, nullable=False),
    Column("first_called_at", Utc),
    Column("called_at", Utc),
    Column("began_at", Utc),
    Column("ended_at", Utc),
    Column("changed_at", Utc, nullable=False),
    Column("held_s", Float, nullable=False, server_default="0"),
    Index("ix_ticket_now_line", "hall_id", "day", "in_line", "sort_key", "ticket_id"),
    Index("ix_ticket_now_class", "hall_id", "day", "letter", "kiosk", "in_line", "sort_key"),
    Index("ix_ticket_now_state", "hall_id", "day", "state", sqlite_where=text("in_line IS 0")),
    Index(
        "ix_ticket_now_priority",
        "hall_id",
        "day",
        "issued_at",
        sqlite_where=text("priority IS NOT NULL"),
    ),
)

window_now = local_table(
    "window_now",
    Column("window_id", Id, primary_key=True),
    Column("hall_id", Id, nullable=False),
    Column("day", Date, nullable=False),
    Column("worker_id", Id, nullable=False),
    Column("away", Boolean, nullable=False),
    Column("classes", String(16), nullable=False),
    Index("ix_window_now_hall_id_day", "hall_id", "day"),
)
"""The seats as the queue needs them at each ticket: one short row a window."""

pace = local_table(
    "pace",
    Column("hall_id", Id, primary_key=True),
    Column("letter", String(1), primary_key=True),
    Column("n", Integer, nullable=False),
    Column("mean_s", Float, nullable=False),
    Column("var_s", Float, nullable=False),
)
"""Recent seconds from call to end, per class."""
