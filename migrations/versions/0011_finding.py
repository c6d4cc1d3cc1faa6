"""What residents and cases are found by on a desk."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, Integer, String

from desk.store.base import Id
from desk.store.making import local, on_a_desk

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    local(
        "resident_key",
        Column("key", String(160), primary_key=True),
        Column("resident_id", Id(), primary_key=True),
        Column("least", Integer(), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_matter_case_number", "matter_case", ["number"])
    if on_a_desk():
        op.create_index("ix_resident_key_resident_id", "resident_key", ["resident_id"])
        # The last four digits of a receipt are what a resident reads out; newest first.
        op.execute(
            "CREATE INDEX ix_matter_case_ending"
            " ON matter_case(substr(receipt, -4), accepted_at DESC)"
        )
