"""Residents, visits, cases, and print jobs."""

from alembic import op

import desk.tables  # noqa: F401
from desk.store.base import metadata

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    metadata.create_all(op.get_bind())
