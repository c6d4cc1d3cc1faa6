"""Residents, visits, cases, and print jobs."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Boolean, Column, Date, Integer, String, Text

from desk.store.base import Id, Json, Utc
from desk.store.making import fact, local, lww, on_a_desk

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    lww(
        "resident",
        Column("id_type", String(16), nullable=False),
        Column("id_number", String(32), nullable=False),
        Column("name", Text(), nullable=False),
        Column("sex", String(1)),
        Column("nation", Text()),
        Column("birth", Date()),
        Column("registered_at", Text()),
        Column("phone", String(32)),
        Column("division", String(12)),
        Column("answers", Json()),
    )
    op.create_index("ix_resident_id_number", "resident", ["id_number"])
    fact(
        "visit",
        Column("hall_id", Id(), nullable=False),
        Column("ticket_id", Id()),
        Column("window_id", Id(), nullable=False),
        Column("worker_id", Id(), nullable=False),
        Column("began_at", Utc(), nullable=False),
    )
    op.create_index("ix_visit_hall_id_began_at", "visit", ["hall_id", "began_at"])
    fact(
        "visit_event",
        Column("visit_id", Id(), nullable=False),
        Column("hall_id", Id(), nullable=False),
        Column("kind", String(16), nullable=False),
        Column("at", Utc(), nullable=False),
        Column("worker_id", Id(), nullable=False),
        Column("detail", Json()),
    )
    op.create_index("ix_visit_event_hall_id_at", "visit_event", ["hall_id", "at"])
    op.create_index("ix_visit_event_visit_id", "visit_event", ["visit_id"])
    fact(
        "matter_case",
        Column("hall_id", Id(), nullable=False),
        Column("visit_id", Id(), nullable=False),
        Column("number", String(32), nullable=False),
        Column("receipt", String(32), nullable=False),
        Column("query_code", String(4), nullable=False),
        Column("matter", String(16), nullable=False),
        Column("matter_version", Integer(), nullable=False),
        Column("resident_id", Id(), nullable=False),
        Column("worker_id", Id(), nullable=False),
        Column("window_id", Id(), nullable=False),
        Column("accepted_at", Utc(), nullable=False),
        Column("instant", Boolean(), nullable=False),
        Column("form", Json(), nullable=False),
        Column("department", Text(), nullable=False),
        Column("promised_days", Integer()),
        Column("promised_unit", String(8)),
        Column("due_day", Date()),
        Column("due_provisional", Boolean(), nullable=False),
    )
    op.create_index("ix_matter_case_hall_id_accepted_at", "matter_case", ["hall_id", "accepted_at"])
    op.create_index("ix_matter_case_receipt", "matter_case", ["receipt"])
    op.create_index("ix_matter_case_resident_id", "matter_case", ["resident_id"])
    op.create_index("ix_matter_case_visit_id", "matter_case", ["visit_id"])
    fact(
        "case_event",
        Column("case_id", Id(), nullable=False),
        Column("hall_id", Id(), nullable=False),
        Column("kind", String(16), nullable=False),
        Column("at", Utc(), nullable=False),
        Column("worker_id", Id(), nullable=False),
        Column("reason", Text()),
        Column("detail", Json()),
    )
    op.create_index("ix_case_event_case_id", "case_event", ["case_id"])
    op.create_index("ix_case_event_hall_id_at", "case_event", ["hall_id", "at"])
    fact(
        "case_material",
        Column("case_id", Id(), nullable=False),
        Column("material", String(32), nullable=False),
        Column("position", Integer(), nullable=False),
        Column("state", String(16), nullable=False),
        Column("how", Text()),
        Column("due_day", Date()),
    )
    op.create_index("ix_case_material_case_id", "case_material", ["case_id"])
    fact(
        "rating",
        Column("visit_id", Id(), nullable=False),
        Column("hall_id", Id(), nullable=False),
        Column("grade", Integer(), nullable=False),
        Column("at", Utc(), nullable=False),
        Column("source", String(16), nullable=False),
    )
    op.create_index("ix_rating_hall_id_at", "rating", ["hall_id", "at"])
    op.create_index("ix_rating_visit_id", "rating", ["visit_id"])
    local(
        "visit_draft",
        Column("visit_id", Id(), primary_key=True),
        Column("hall_id", Id(), nullable=False),
        Column("window_id", Id(), nullable=False),
        Column("ticket_id", Id()),
        Column("worker_id", Id(), nullable=False),
        Column("state", String(8), nullable=False),
        Column("payload", Json(), nullable=False),
        Column("updated_at", Utc(), nullable=False),
    )
    if on_a_desk():
        op.create_index("ix_visit_draft_window_id", "visit_draft", ["window_id"])
    local(
        "print_job",
        Column("id", Id(), primary_key=True),
        Column("paper", String(16), nullable=False),
        Column("title", Text(), nullable=False),
        Column("subject", String(32), nullable=False),
        Column("payload", Json(), nullable=False),
        Column("printer", Text(), nullable=False),
        Column("dots", Integer(), nullable=False),
        Column("state", String(16), nullable=False),
        Column("attempts", Integer(), nullable=False),
        Column("error", Text()),
        Column("created_at", Utc(), nullable=False),
        Column("printed_at", Utc()),
    )
    if on_a_desk():
        op.create_index("ix_print_job_state", "print_job", ["state", "created_at"])
