"""Tables of a hall."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Index, Integer, String, Text

from desk.store.base import Id, Json, Utc, fact_table, lww_table

hall = lww_table(
    "hall",
    Column("code", String(8), nullable=False),
    Column("name", Text, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("division", String(12), nullable=False),
    Column("address", Text, nullable=False),
    Column("phone", String(32), nullable=False),
    Column("hours", Json, nullable=False),
    Column("open", Boolean, nullable=False),
    Column("closed_note", Text),
)

ticket_class = lww_table(
    "ticket_class",
    Column("hall_id", Id, nullable=False),
    Column("letter", String(1), nullable=False),
    Column("name", Text, nullable=False),
    Column("hint", Text, nullable=False),
    Column("name_en", Text, nullable=False),
    Column("hint_en", Text, nullable=False),
    Column("position", Integer, nullable=False),
)

hall_window = lww_table(
    "hall_window",
    Column("hall_id", Id, nullable=False),
    Column("number", Integer, nullable=False),
    Column("label", Text, nullable=False),
    Column("label_en", Text, nullable=False),
    Column("centre", String(16), nullable=False),
    Column("classes", Json, nullable=False),
    Column("position", Integer, nullable=False),
    Column("open", Boolean, nullable=False),
)

worker = lww_table(
    "worker",
    Column("hall_id", Id, nullable=False),
    Column("number", String(16), nullable=False),
    Column("name", Text, nullable=False),
    Column("role", String(16), nullable=False),
    Column("pin_hash", Text, nullable=False),
    Column("skills", Json, nullable=False),
    Column("department", Text),
    Column("active", Boolean, nullable=False),
)

hall_notice = lww_table(
    "hall_notice",
    Column("hall_id", Id, nullable=False),
    Column("text", Text, nullable=False),
    Column("shown_from", Utc, nullable=False),
    Column("shown_until", Utc),
)

roster_slot = lww_table(
    "roster_slot",
    Column("hall_id", Id, nullable=False),
    Column("day", Date, nullable=False),
    Column("window_id", Id, nullable=False),
    Column("worker_id", Id, nullable=False),
)

hall_setting = lww_table(
    "hall_setting",
    Column("hall_id", Id, nullable=False),
    Column("name", String(64), nullable=False),
    Column("value", Json),
)

setting_change = fact_table(
    "setting_change",
    Column("place", String(36), nullable=False),
    Column("name", String(64), nullable=False),
    Column("value", Json),
    Column("worker_id", Id, nullable=False),
    Column("at", Utc, nullable=False),
    Index("ix_setting_change_place_name", "place", "name"),
)
"""Somebody set a value for a hall (``place`` is its identifier) or for all halls of a division
(its code); no value goes back to what holds anyway."""

workday_table = fact_table(
    "workday_table",
    Column("year", Integer, nullable=False),
    Column("days", Json, nullable=False),
    Column("source", Text, nullable=False),
    Column("worker_id", Id, nullable=False),
    Column("at", Utc, nullable=False),
)
"""The working days of a year were imported: the days that differ from Monday to Friday."""

grid = lww_table(
    "grid",
    Column("division", String(12), nullable=False),
    Column("code", String(16), nullable=False),
    Column("name", Text, nullable=False),
    Column("households", Integer, nullable=False),
)

community = lww_table(
    "community",
    Column("division", String(12), nullable=False),
    Column("households", Integer, nullable=False),
    Column("mixed", Boolean, nullable=False),
    Column("workers", Integer),
    Index("ix_community_division", "division"),
)

sitting = fact_table(
    "sitting",
    Column("hall_id", Id, nullable=False),
    Column("window_id", Id, nullable=False),
    Column("worker_id", Id, nullable=False),
    Column("kind", String(8), nullable=False),
    Column("at", Utc, nullable=False),
    Column("classes", Json),
    Column("note", Text),
    Index("ix_sitting_hall_id_at", "hall_id", "at"),
)

login = fact_table(
    "login",
    Column("worker_id", Id, nullable=False),
    Column("outcome", String(8), nullable=False),
    Column("at", Utc, nullable=False),
    Index("ix_login_worker_id_at", "worker_id", "at"),
)

audit = fact_table(
    "audit",
    Column("hall_id", Id, nullable=False),
    Column("actor", String(64), nullable=False),
    Column("action", String(32), nullable=False),
    Column("subject", Text, nullable=False),
    Column("at", Utc, nullable=False),
    Column("detail", Json),
    Index("ix_audit_hall_id_at", "hall_id", "at"),
)
