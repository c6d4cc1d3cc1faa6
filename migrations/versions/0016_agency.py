"""A worker's errands as folds, what replaced one, and which department somebody belongs to."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Boolean, Column, Date, Integer, String, Text, text

from desk.store.base import Id, Json, Utc
from desk.store.making import local, on_a_desk

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.add_column("errand_event", Column("detail", Json()))
    op.add_column("mandate", Column("worker_id", Id()))
    op.add_column("worker", Column("department", Text()))
    local(
        "errand_now",
        Column("errand_id", Id(), primary_key=True),
        Column("case_id", Id(), nullable=False),
        Column("hall_id", Id(), nullable=False),
        Column("agent_id", Id(), nullable=False),
        Column("offered_to", Id()),
        Column("department", Text(), nullable=False),
        Column("task", Text(), nullable=False),
        Column("state", String(16), nullable=False),
        Column("clock", String(8), nullable=False),
        Column("short", Boolean(), nullable=False),
        Column("due_day", Date()),
        Column("rank", Integer(), nullable=False),
        Column("changed_at", Utc(), nullable=False),
    )
    if not on_a_desk():
        return
    op.create_index("ix_errand_now_case_id", "errand_now", ["case_id"])
    op.create_index("ix_errand_now_light", "errand_now", ["hall_id", "clock", "short", "due_day"])
    op.create_index("ix_errand_now_agent", "errand_now", ["agent_id", "clock"])
    op.create_index(
        "ix_errand_now_offered",
        "errand_now",
        ["offered_to"],
        sqlite_where=text("offered_to IS NOT NULL"),
    )
    for column in (
        Column("agent_id", Id()),
        Column("agent_offered_to", Id()),
        Column("wants", String(16)),
    ):
        op.add_column("case_now", column)
    for index, columns, where in (
        ("agent", ["agent_id"], "agent_id IS NOT NULL"),
        ("wants", ["hall_id", "wants"], "wants IS NOT NULL"),
        ("holder", ["holder_id", "clock"], "holder_id IS NOT NULL"),
    ):
        op.create_index(f"ix_case_now_{index}", "case_now", columns, sqlite_where=text(where))
