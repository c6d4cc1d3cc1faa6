"""The register of residents."""

from __future__ import annotations

from sqlalchemy import Column, Date, Index, String, Text

from desk.store.base import Json, lww_table

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
