"""What was wrong, with a low grade."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column

from desk.store.base import Json

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("rating", Column("reasons", Json()))
