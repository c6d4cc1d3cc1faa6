"""Print jobs: local to a desk, kept until printed and for reprints of the day."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Integer, String, Text, false

from desk.store.base import Id, Json, Utc, local_table

print_job = local_table(
    "print_job",
    Column("id", Id, primary_key=True),
    Column("paper", String(16), nullable=False),
    Column("title", Text, nullable=False),
    Column("subject", String(32), nullable=False),
    Column("payload", Json, nullable=False),
    Column("printer", Text, nullable=False),
    Column("dots", Integer, nullable=False),
    Column("copies", Integer, nullable=False, server_default="1"),
    Column("two_sided", Boolean, nullable=False, server_default=false()),
    Column("state", String(16), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("error", Text),
    Column("created_at", Utc, nullable=False),
    Column("printed_at", Utc),
    Index("ix_print_job_state", "state", "created_at"),
)
