"""Tables of what residents signed."""

from __future__ import annotations

from sqlalchemy import Column, Index, String, Text

from desk.store.base import Id, Json, Utc, fact_table

signature = fact_table(
    "signature",
    Column("visit_id", Id, nullable=False),
    Column("hall_id", Id, nullable=False),
    Column("worker_id", Id, nullable=False),
    Column("signed_at", Utc, nullable=False),
    Column("text", Text, nullable=False),
    Column("text_hash", String(64), nullable=False),
    Column("documents", Json, nullable=False),
    Column("strokes", Json, nullable=False),
    Column("image", Text, nullable=False),
    Index("ix_signature_visit_id", "visit_id"),
)
"""One signature a visit, given on the resident's screen: ``strokes`` are the vector, ``image`` the
picture as base64. ``documents`` are what it is stamped on, each bound to the text by a hash of its
own."""
