"""What was done about low grades."""

from __future__ import annotations

from sqlalchemy import Column, Date, Index, String, Text

from desk.store.base import Id, Utc, fact_table

callback = fact_table(
    "rating_callback",
    Column("rating_id", Id, nullable=False),
    Column("hall_id", Id, nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("words", Text, nullable=False),
    Column("until", Date),
    Column("worker_id", Id, nullable=False),
    Column("at", Utc, nullable=False),
    Index("ix_rating_callback_rating_id", "rating_id"),
)
"""One attempt or end of a call-back: nobody answered, or what came of the talk. ``until`` is the
last day of what is in the ledger."""
