"""How long a ticket was on hold, which is no time at a window."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, Float

from desk.store.making import on_a_desk

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    if on_a_desk():
        op.add_column("ticket_now", Column("held_s", Float(), nullable=False, server_default="0"))
