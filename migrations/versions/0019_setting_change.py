"""Settings are facts: who set what for which place, and when."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, String

from desk.store.base import Id, Json, Utc
from desk.store.making import fact

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    fact(
        "setting_change",
        Column("place", String(36), nullable=False),
        Column("name", String(64), nullable=False),
        Column("value", Json()),
        Column("worker_id", Id(), nullable=False),
        Column("at", Utc(), nullable=False),
    )
    op.create_index("ix_setting_change_place_name", "setting_change", ["place", "name"])
