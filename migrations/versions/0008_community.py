"""What a community has: households, whether it is mixed, full-time workers."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Boolean, Column, Integer, String

from desk.store.making import lww

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    lww(
        "community",
        Column("division", String(12), nullable=False),
        Column("households", Integer(), nullable=False),
        Column("mixed", Boolean(), nullable=False),
        Column("workers", Integer()),
    )
    op.create_index("ix_community_division", "community", ["division"])
