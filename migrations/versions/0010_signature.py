"""What residents signed, bound to the text it was given for."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, String, Text

from desk.store.base import Id, Json, Utc
from desk.store.making import fact

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    fact(
        "signature",
        Column("visit_id", Id(), nullable=False),
        Column("hall_id", Id(), nullable=False),
        Column("worker_id", Id(), nullable=False),
        Column("signed_at", Utc(), nullable=False),
        Column("text", Text(), nullable=False),
        Column("text_hash", String(64), nullable=False),
        Column("documents", Json(), nullable=False),
        Column("strokes", Json(), nullable=False),
        Column("image", Text(), nullable=False),
    )
    op.create_index("ix_signature_visit_id", "signature", ["visit_id"])
