"""What keeps a device from syncing is told to its upstream, where the administrator looks."""

from __future__ import annotations

from alembic import op

from desk.store.making import on_a_desk

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    if not on_a_desk():
        op.execute("ALTER TABLE sync.node ADD COLUMN trouble text")
