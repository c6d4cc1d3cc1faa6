"""A scan is found by the hash of its content, for each piece that comes."""

from __future__ import annotations

from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_index("ix_attachment_sha256", "attachment", ["sha256"])
