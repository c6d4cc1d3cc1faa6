"""A print job knows how many copies it is to be and whether both sides of the paper are used."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Boolean, Column, Integer, false

from desk.store.making import on_a_desk

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    if not on_a_desk():
        return
    op.add_column("print_job", Column("copies", Integer, nullable=False, server_default="1"))
    op.add_column("print_job", Column("two_sided", Boolean, nullable=False, server_default=false()))
