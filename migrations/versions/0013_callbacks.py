"""What was done about low grades, and where they are found."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, Date, String, Text

from desk.store.base import Id, Utc
from desk.store.making import fact

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    fact(
        "rating_callback",
        Column("rating_id", Id(), nullable=False),
        Column("hall_id", Id(), nullable=False),
        Column("outcome", String(16), nullable=False),
        Column("words", Text(), nullable=False),
        Column("until", Date()),
        Column("worker_id", Id(), nullable=False),
        Column("at", Utc(), nullable=False),
    )
    op.create_index("ix_rating_callback_rating_id", "rating_callback", ["rating_id"])
    op.create_index("ix_rating_hall_id_grade_at", "rating", ["hall_id", "grade", "at"])
