"""The register of residents."""

from __future__ import annotations

from sqlalchemy import Column, Date, Index, String, Text

from desk.store.base import Id, Json, lww_table

resident = lww_table(
    "resident",
    Column("id_type", String(16), nullable=False),
    Column("id_number", String(32), nullable=False),
    Column("name", Text, nullable=False),
    Column("sex", String(1)),
    Column("nation", Text),
    Column("birth", Date),
    Column("registered_at", Text),
    Column("phone", String(32)),
    Column("division", String(12)),
    Column("answers", Json),
    Index("ix_resident_id_number", "id_number"),
)
"""``registered_at`` is the address on the card; ``answers`` keeps shared form fields by key."""

household_member = lww_table(
    "household_member",
    Column("household_id", Id, nullable=False),
    Column("resident_id", Id, nullable=False),
    Column("relation", String(16), nullable=False),
    Index("ix_household_member_household_id", "household_id"),
    Index("ix_household_member_resident_id", "resident_id"),
)
"""Who lives together; ``relation`` is to the head. The identifier is made from both others, so
that two desks which enter the same person make the same row."""
