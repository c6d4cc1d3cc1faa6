"""The changeset log, the hall and its queue."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Boolean, Column, Date, Float, Integer, String, Text, text

from desk.store.base import Id, Json, Utc
from desk.store.making import fact, local, lww, on_a_desk

revision = "0001"
down_revision = None


def upgrade() -> None:
    local(
        "outbox",
        Column("seq", Integer(), primary_key=True, autoincrement=False),
        Column("scope", String(32), nullable=False),
        Column("stamp", String(22), nullable=False),
        Column("wall_at", String(24), nullable=False),
        Column("actor", String(64), nullable=False),
        Column("sv", Integer(), nullable=False),
        Column("body", Text(), nullable=False),
        Column("hash", String(64), nullable=False),
        Column("sig", Text()),
    )
    local(
        "op_buf",
        Column("n", Integer(), primary_key=True),
        Column("t", Text(), nullable=False),
        Column("pk", Text(), nullable=False),
        Column("scope", Text(), nullable=False),
        Column("cols", Text(), nullable=False),
        Column("bases", Text()),
        Column("stamp", Text(), nullable=False),
    )
    local(
        "chain_head",
        Column("one", Integer(), primary_key=True),
        Column("node", Integer(), nullable=False),
        Column("stamp", String(22), nullable=False),
        Column("seq", Integer(), nullable=False),
        Column("hash", String(64), nullable=False),
        Column("applying", Integer(), nullable=False, server_default="0"),
    )
    local(
        "meta",
        Column("k", String(64), primary_key=True),
        Column("v", Text(), nullable=False),
    )
    lww(
        "hall",
        Column("code", String(8), nullable=False),
        Column("name", Text(), nullable=False),
        Column("kind", String(16), nullable=False),
        Column("division", String(12), nullable=False),
        Column("address", Text(), nullable=False),
        Column("phone", String(32), nullable=False),
        Column("hours", Json(), nullable=False),
        Column("open", Boolean(), nullable=False),
        Column("closed_note", Text()),
    )
    lww(
        "ticket_class",
        Column("hall_id", Id(), nullable=False),
        Column("letter", String(1), nullable=False),
        Column("name", Text(), nullable=False),
        Column("hint", Text(), nullable=False),
        Column("name_en", Text(), nullable=False),
        Column("hint_en", Text(), nullable=False),
        Column("position", Integer(), nullable=False),
    )
    lww(
        "hall_window",
        Column("hall_id", Id(), nullable=False),
        Column("number", Integer(), nullable=False),
        Column("label", Text(), nullable=False),
        Column("label_en", Text(), nullable=False),
        Column("centre", String(16), nullable=False),
        Column("classes", Json(), nullable=False),
        Column("position", Integer(), nullable=False),
        Column("open", Boolean(), nullable=False),
    )
    lww(
        "worker",
        Column("hall_id", Id(), nullable=False),
        Column("number", String(16), nullable=False),
        Column("name", Text(), nullable=False),
        Column("role", String(16), nullable=False),
        Column("pin_hash", Text(), nullable=False),
        Column("skills", Json(), nullable=False),
        Column("active", Boolean(), nullable=False),
    )
    lww(
        "hall_notice",
        Column("hall_id", Id(), nullable=False),
        Column("text", Text(), nullable=False),
        Column("shown_from", Utc(), nullable=False),
        Column("shown_until", Utc()),
    )
    lww(
        "roster_slot",
        Column("hall_id", Id(), nullable=False),
        Column("day", Date(), nullable=False),
        Column("window_id", Id(), nullable=False),
        Column("worker_id", Id(), nullable=False),
    )
    lww(
        "hall_setting",
        Column("hall_id", Id(), nullable=False),
        Column("name", String(64), nullable=False),
        Column("value", Json()),
    )
    lww(
        "grid",
        Column("division", String(12), nullable=False),
        Column("code", String(16), nullable=False),
        Column("name", Text(), nullable=False),
        Column("households", Integer(), nullable=False),
    )
    fact(
        "sitting",
        Column("hall_id", Id(), nullable=False),
        Column("window_id", Id(), nullable=False),
        Column("worker_id", Id(), nullable=False),
        Column("kind", String(8), nullable=False),
        Column("at", Utc(), nullable=False),
        Column("classes", Json()),
        Column("note", Text()),
    )
    op.create_index("ix_sitting_hall_id_at", "sitting", ["hall_id", "at"])
    fact(
        "login",
        Column("worker_id", Id(), nullable=False),
        Column("outcome", String(8), nullable=False),
        Column("at", Utc(), nullable=False),
    )
    op.create_index("ix_login_worker_id_at", "login", ["worker_id", "at"])
    fact(
        "audit",
        Column("hall_id", Id(), nullable=False),
        Column("actor", String(64), nullable=False),
        Column("action", String(32), nullable=False),
        Column("subject", Text(), nullable=False),
        Column("at", Utc(), nullable=False),
        Column("detail", Json()),
    )
    op.create_index("ix_audit_hall_id_at", "audit", ["hall_id", "at"])
    fact(
        "ticket",
        Column("hall_id", Id(), nullable=False),
        Column("day", Date(), nullable=False),
        Column("number", String(8), nullable=False),
        Column("letter", String(1), nullable=False),
        Column("channel", String(16), nullable=False),
        Column("kiosk", Integer(), nullable=False),
        Column("priority", String(16)),
        Column("matters", Json(), nullable=False),
        Column("code", String(4), nullable=False),
        Column("issued_at", Utc(), nullable=False),
        Column("appointment_at", Utc()),
        Column("note", Text()),
    )
    op.create_index("ix_ticket_hall_id_day", "ticket", ["hall_id", "day"])
    fact(
        "ticket_event",
        Column("ticket_id", Id(), nullable=False),
        Column("hall_id", Id(), nullable=False),
        Column("kind", String(16), nullable=False),
        Column("at", Utc(), nullable=False),
        Column("window_id", Id()),
        Column("worker_id", Id()),
        Column("reason", String(32)),
        Column("detail", Json()),
    )
    op.create_index("ix_ticket_event_hall_id_at", "ticket_event", ["hall_id", "at"])
    op.create_index("ix_ticket_event_ticket_id", "ticket_event", ["ticket_id"])
    local(
        "ticket_now",
        Column("ticket_id", Id(), primary_key=True),
        Column("hall_id", Id(), nullable=False),
        Column("scope", String(32), nullable=False),
        Column("day", Date(), nullable=False),
        Column("number", String(8), nullable=False),
        Column("letter", String(1), nullable=False),
        Column("kiosk", Integer(), nullable=False),
        Column("priority", String(16)),
        Column("appointment_at", Utc()),
        Column("matters", Json(), nullable=False),
        Column("note", Text()),
        Column("code", String(4), nullable=False),
        Column("issued_at", Utc(), nullable=False),
        Column("sort_key", Utc(), nullable=False),
        Column("in_line", Boolean(), nullable=False),
        Column("state", String(16), nullable=False),
        Column("window_id", Id()),
        Column("to_window", Id()),
        Column("calls", Integer(), nullable=False),
        Column("first_called_at", Utc()),
        Column("called_at", Utc()),
        Column("began_at", Utc()),
        Column("ended_at", Utc()),
        Column("changed_at", Utc(), nullable=False),
        # One page less to write for each ticket.
        sqlite_with_rowid=False,
    )
    if on_a_desk():
        op.create_index(
            "ix_ticket_now_class",
            "ticket_now",
            ["hall_id", "day", "letter", "kiosk", "in_line", "sort_key"],
        )
    if on_a_desk():
        op.create_index(
            "ix_ticket_now_line",
            "ticket_now",
            ["hall_id", "day", "in_line", "sort_key", "ticket_id"],
        )
    if on_a_desk():
        op.create_index(
            "ix_ticket_now_state",
            "ticket_now",
            ["hall_id", "day", "state"],
            sqlite_where=text("in_line IS 0"),
        )
    if on_a_desk():
        op.create_index(
            "ix_ticket_now_priority",
            "ticket_now",
            ["hall_id", "day", "issued_at"],
            sqlite_where=text("priority IS NOT NULL"),
        )
    local(
        "window_now",
        Column("window_id", Id(), primary_key=True),
        Column("hall_id", Id(), nullable=False),
        Column("day", Date(), nullable=False),
        Column("worker_id", Id(), nullable=False),
        Column("away", Boolean(), nullable=False),
        Column("classes", String(16), nullable=False),
    )
    if on_a_desk():
        op.create_index("ix_window_now_hall_id_day", "window_now", ["hall_id", "day"])
    local(
        "pace",
        Column("hall_id", Id(), primary_key=True),
        Column("letter", String(1), primary_key=True),
        Column("n", Integer(), nullable=False),
        Column("mean_s", Float(), nullable=False),
        Column("var_s", Float(), nullable=False),
    )
