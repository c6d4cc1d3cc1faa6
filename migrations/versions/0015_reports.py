"""On which day a case ended, and where reports find it."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, Date, text

from desk.store.making import on_a_desk

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    if on_a_desk():
        op.add_column("case_now", Column("ended_on", Date()))
        op.create_index(
            "ix_case_now_ended",
            "case_now",
            ["hall_id", "ended_on"],
            sqlite_where=text("ended_on IS NOT NULL"),
        )
        op.create_index(
            "ix_case_now_over", "case_now", ["hall_id", "due_day"], sqlite_where=text("late IS 1")
        )
