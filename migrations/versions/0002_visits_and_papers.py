"""Residents, visits, cases, and print jobs."""

from alembic import op

import desk.tables  # noqa: F401
from desk.store.base import metadata

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    here = op.get_bind()
    metadata.create_all(
        here,
        tables=[
            t
            for t in metadata.sorted_tables
            if here.dialect.name == "sqlite" or not t.info.get("local")
        ],
    )
