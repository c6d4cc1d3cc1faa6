"""Who lives together."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, String

from desk.store.base import Id
from desk.store.making import lww

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    lww(
        "household_member",
        Column("household_id", Id(), nullable=False),
        Column("resident_id", Id(), nullable=False),
        Column("relation", String(16), nullable=False),
    )
    op.create_index("ix_household_member_household_id", "household_member", ["household_id"])
    op.create_index("ix_household_member_resident_id", "household_member", ["resident_id"])
