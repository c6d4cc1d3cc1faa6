"""A hall's own versions of matters, and what a matter was when a case was taken in."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, Date, Integer, String, Text

from desk.store.base import Id, Json, Utc
from desk.store.making import fact, local

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    fact(
        "matter_edition",
        Column("hall_id", Id(), nullable=False),
        Column("code", String(16), nullable=False),
        Column("number", Integer(), nullable=False),
        Column("kind", String(16), nullable=False),
        Column("edition_id", Id()),
        Column("content", Json()),
        Column("valid_from", Date()),
        Column("reason", Text(), nullable=False),
        Column("worker_id", Id(), nullable=False),
        Column("at", Utc(), nullable=False),
    )
    op.create_index("ix_matter_edition_hall_id_code", "matter_edition", ["hall_id", "code"])
    fact(
        "matter_definition",
        Column("code", String(16), nullable=False),
        Column("number", Integer(), nullable=False),
        Column("content", Json(), nullable=False),
    )
    local(
        "matter_draft",
        Column("key", String(64), primary_key=True),
        Column("hall_id", Id(), nullable=False),
        Column("code", String(16), nullable=False),
        Column("content", Json(), nullable=False),
        Column("updated_at", Utc(), nullable=False),
    )
    op.add_column("matter_case", Column("definition_id", Id()))
