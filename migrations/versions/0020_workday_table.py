"""The working days of a year are imported and reach every desk."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Text

from desk.store.base import Id, Json, Utc
from desk.store.making import fact

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    fact(
        "workday_table",
        Column("year", Integer(), nullable=False),
        Column("days", Json(), nullable=False),
        Column("source", Text(), nullable=False),
        Column("worker_id", Id(), nullable=False),
        Column("at", Utc(), nullable=False),
    )
