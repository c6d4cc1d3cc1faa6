"""Tables of visits and cases: facts, and the draft that is typed into."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Index, Integer, String, Text

from desk.store.base import Id, Json, Utc, fact_table, local_table

visit = fact_table(
    "visit",
    Column("hall_id", Id, nullable=False),
    Column("ticket_id", Id),
    Column("window_id", Id, nullable=False),
    Column("worker_id", Id, nullable=False),
    Column("began_at", Utc, nullable=False),
    Index("ix_visit_hall_id_began_at", "hall_id", "began_at"),
)

visit_event = fact_table(
    "visit_event",
    Column("visit_id", Id, nullable=False),
    Column("hall_id", Id, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("at", Utc, nullable=False),
    Column("worker_id", Id, nullable=False),
    Column("detail", Json),
    Index("ix_visit_event_visit_id", "visit_id"),
    Index("ix_visit_event_hall_id_at", "hall_id", "at"),
)

matter_case = fact_table(
    "matter_case",
    Column("hall_id", Id, nullable=False),
    Column("visit_id", Id, nullable=False),
    Column("number", String(32), nullable=False),
    Column("receipt", String(32), nullable=False),
    Column("query_code", String(4), nullable=False),
    Column("matter", String(16), nullable=False),
    Column("matter_version", Integer, nullable=False),
    Column("definition_id", Id),
    Column("resident_id", Id, nullable=False),
    Column("worker_id", Id, nullable=False),
    Column("window_id", Id, nullable=False),
    Column("accepted_at", Utc, nullable=False),
    Column("instant", Boolean, nullable=False),
    Column("form", Json, nullable=False),
    Column("department", Text, nullable=False),
    Column("promised_days", Integer),
    Column("promised_unit", String(8)),
    Column("due_day", Date),
    Column("due_provisional", Boolean, nullable=False),
    Index("ix_matter_case_hall_id_accepted_at", "hall_id", "accepted_at"),
    Index("ix_matter_case_number", "number"),
    Index("ix_matter_case_receipt", "receipt"),
    Index("ix_matter_case_resident_id", "resident_id"),
    Index("ix_matter_case_visit_id", "visit_id"),
)

case_event = fact_table(
    "case_event",
    Column("case_id", Id, nullable=False),
    Column("hall_id", Id, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("at", Utc, nullable=False),
    Column("worker_id", Id, nullable=False),
    Column("reason", Text),
    Column("detail", Json),
    Index("ix_case_event_case_id", "case_id"),
    Index("ix_case_event_hall_id_at", "hall_id", "at"),
)

case_material = fact_table(
    "case_material",
    Column("case_id", Id, nullable=False),
    Column("material", String(32), nullable=False),
    Column("position", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("how", Text),
    Column("due_day", Date),
    Index("ix_case_material_case_id", "case_id"),
)

rating = fact_table(
    "rating",
    Column("visit_id", Id, nullable=False),
    Column("hall_id", Id, nullable=False),
    Column("grade", Integer, nullable=False),
    Column("at", Utc, nullable=False),
    Column("source", String(16), nullable=False),
    Column("reasons", Json),
    Index("ix_rating_hall_id_at", "hall_id", "at"),
    Index("ix_rating_hall_id_grade_at", "hall_id", "grade", "at"),
    Index("ix_rating_visit_id", "visit_id"),
)

visit_draft = local_table(
    "visit_draft",
    Column("visit_id", Id, primary_key=True),
    Column("hall_id", Id, nullable=False),
    Column("window_id", Id, nullable=False),
    Column("ticket_id", Id),
    Column("worker_id", Id, nullable=False),
    Column("state", String(8), nullable=False),
    Column("payload", Json, nullable=False),
    Column("updated_at", Utc, nullable=False),
    Index("ix_visit_draft_window_id", "window_id"),
)
"""What is typed before acceptance: kept at every pause, so that a crash loses nothing."""
