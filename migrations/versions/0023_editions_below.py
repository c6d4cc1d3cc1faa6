"""A version of a matter may hold for a division and every hall below it."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, String

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    op.add_column("matter_edition", Column("place", String(12)))
    op.create_index("ix_matter_edition_place", "matter_edition", ["place"])
