"""What follows acceptance: reminders, settled dates, the first-asked register, errands, folds."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Boolean, Column, Date, Integer, String, Text, text

from desk.store.base import Id, Json, Utc
from desk.store.making import fact, local, on_a_desk

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    fact(
        "reminder",
        Column("subject_id", Id(), nullable=False),
        Column("hall_id", Id(), nullable=False),
        Column("subject", String(8), nullable=False),
        Column("step", String(16), nullable=False),
        Column("due_on", Date(), nullable=False),
        Column("due_day", Date(), nullable=False),
        Column("receiver", String(36), nullable=False),
    )
    op.create_index("ix_reminder_subject_id", "reminder", ["subject_id"])
    op.create_index("ix_reminder_hall_id_due_on", "reminder", ["hall_id", "due_on"])
    fact(
        "due_settled",
        Column("case_id", Id(), nullable=False),
        Column("hall_id", Id(), nullable=False),
        Column("from_day", Date(), nullable=False),
        Column("to_day", Date(), nullable=False),
    )
    op.create_index("ix_due_settled_case_id", "due_settled", ["case_id"])
    fact(
        "asking",
        Column("hall_id", Id(), nullable=False),
        Column("visit_id", Id()),
        Column("resident_id", Id()),
        Column("contact", Text()),
        Column("what", Text(), nullable=False),
        Column("department", Text()),
        Column("worker_id", Id(), nullable=False),
        Column("asked_at", Utc(), nullable=False),
        Column("reply_day", Date(), nullable=False),
    )
    op.create_index("ix_asking_hall_id_asked_at", "asking", ["hall_id", "asked_at"])
    fact(
        "asking_event",
        Column("asking_id", Id(), nullable=False),
        Column("hall_id", Id(), nullable=False),
        Column("kind", String(16), nullable=False),
        Column("at", Utc(), nullable=False),
        Column("worker_id", Id(), nullable=False),
        Column("reason", Text()),
        Column("detail", Json()),
    )
    op.create_index("ix_asking_event_asking_id", "asking_event", ["asking_id"])
    fact(
        "mandate",
        Column("case_id", Id(), nullable=False),
        Column("hall_id", Id(), nullable=False),
        Column("resident_id", Id(), nullable=False),
        Column("agent_id", Id(), nullable=False),
        Column("text", Text(), nullable=False),
        Column("text_hash", String(64), nullable=False),
        Column("errands", Json(), nullable=False),
        Column("how", String(16), nullable=False),
        Column("signature_id", Id()),
        Column("signed_at", Utc(), nullable=False),
    )
    op.create_index("ix_mandate_case_id", "mandate", ["case_id"])
    op.create_index("ix_mandate_agent_id", "mandate", ["agent_id"])
    fact(
        "errand",
        Column("case_id", Id(), nullable=False),
        Column("hall_id", Id(), nullable=False),
        Column("position", Integer(), nullable=False),
        Column("department", Text(), nullable=False),
        Column("task", Text(), nullable=False),
        Column("days", Integer(), nullable=False),
        Column("unit", String(8), nullable=False),
        Column("after_id", Id()),
        Column("worker_id", Id(), nullable=False),
        Column("planned_at", Utc(), nullable=False),
    )
    op.create_index("ix_errand_case_id", "errand", ["case_id"])
    fact(
        "errand_event",
        Column("errand_id", Id(), nullable=False),
        Column("case_id", Id(), nullable=False),
        Column("hall_id", Id(), nullable=False),
        Column("kind", String(16), nullable=False),
        Column("at", Utc(), nullable=False),
        Column("worker_id", Id(), nullable=False),
        Column("reason", Text()),
    )
    op.create_index("ix_errand_event_case_id", "errand_event", ["case_id"])
    local(
        "case_now",
        Column("case_id", Id(), primary_key=True),
        Column("hall_id", Id(), nullable=False),
        Column("number", String(32), nullable=False),
        Column("matter", String(16), nullable=False),
        Column("resident_id", Id(), nullable=False),
        Column("accepted_at", Utc(), nullable=False),
        Column("state", String(16), nullable=False),
        Column("clock", String(8), nullable=False),
        Column("short", Boolean(), nullable=False),
        Column("due_day", Date()),
        Column("provisional", Boolean(), nullable=False),
        Column("told_day", Date()),
        Column("told_provisional", Boolean(), nullable=False),
        Column("department", Text(), nullable=False),
        Column("owner_id", Id(), nullable=False),
        Column("offered_to", Id()),
        Column("holder_id", Id()),
        Column("awaited", Boolean(), nullable=False),
        Column("late", Boolean(), nullable=False),
        Column("owing_until", Date()),
        Column("rank", Integer(), nullable=False),
        Column("odd", Integer(), nullable=False),
        Column("changed_at", Utc(), nullable=False),
    )
    if on_a_desk():
        op.create_index(
            "ix_case_now_light", "case_now", ["hall_id", "clock", "short", "due_day", "case_id"]
        )
        op.create_index(
            "ix_case_now_changed", "case_now", ["hall_id", "clock", "changed_at", "case_id"]
        )
        op.create_index(
            "ix_case_now_department",
            "case_now",
            ["hall_id", "department", "clock", "short", "due_day", "case_id"],
        )
        op.create_index(
            "ix_case_now_owner",
            "case_now",
            ["owner_id", "due_day"],
            sqlite_where=text("awaited IS 1"),
        )
        op.create_index(
            "ix_case_now_offered",
            "case_now",
            ["offered_to"],
            sqlite_where=text("offered_to IS NOT NULL"),
        )
        op.create_index(
            "ix_case_now_told",
            "case_now",
            ["hall_id", "told_day"],
            sqlite_where=text("told_provisional IS 1"),
        )
        op.create_index(
            "ix_case_now_owing",
            "case_now",
            ["hall_id", "owing_until"],
            sqlite_where=text("owing_until IS NOT NULL"),
        )
        op.create_index("ix_case_now_odd", "case_now", ["hall_id"], sqlite_where=text("odd > 0"))
    local(
        "asking_now",
        Column("asking_id", Id(), primary_key=True),
        Column("hall_id", Id(), nullable=False),
        Column("state", String(16), nullable=False),
        Column("owner_id", Id(), nullable=False),
        Column("offered_to", Id()),
        Column("reply_day", Date(), nullable=False),
        Column("rank", Integer(), nullable=False),
        Column("odd", Integer(), nullable=False),
        Column("changed_at", Utc(), nullable=False),
    )
    if on_a_desk():
        op.create_index("ix_asking_now_hall", "asking_now", ["hall_id", "state", "reply_day"])
        op.create_index("ix_asking_now_owner", "asking_now", ["owner_id", "state", "reply_day"])
        op.create_index(
            "ix_asking_now_offered",
            "asking_now",
            ["offered_to"],
            sqlite_where=text("offered_to IS NOT NULL"),
        )
