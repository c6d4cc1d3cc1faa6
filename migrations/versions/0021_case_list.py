"""The indexes of the case list end with what its filters ask, and an offered agency has its own."""

from __future__ import annotations

from alembic import op
from sqlalchemy import text

from desk.store.making import on_a_desk

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    if not on_a_desk():
        return
    for name in ("light", "changed", "department", "owner"):
        op.drop_index(f"ix_case_now_{name}", "case_now")
    light = ["clock", "short", "due_day", "case_id"]
    op.create_index("ix_case_now_light", "case_now", ["hall_id", *light, "rank"])
    op.create_index(
        "ix_case_now_department", "case_now", ["hall_id", "department", *light, "state"]
    )
    op.create_index(
        "ix_case_now_owner",
        "case_now",
        ["owner_id", "clock", "due_day", "case_id", "state", "owing_until"],
        sqlite_where=text("awaited IS 1"),
    )
    op.create_index(
        "ix_case_now_agent_offered",
        "case_now",
        ["agent_offered_to"],
        sqlite_where=text("agent_offered_to IS NOT NULL"),
    )
