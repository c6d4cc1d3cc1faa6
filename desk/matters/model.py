"""Tables of a hall's own versions of matters, and of what matters were when cases were taken in."""

from __future__ import annotations

from sqlalchemy import Column, Date, Index, Integer, String, Text

from desk.store.base import Id, Json, Utc, fact_table, local_table

matter_edition = fact_table(
    "matter_edition",
    Column("hall_id", Id, nullable=False),
    Column("code", String(16), nullable=False),
    Column("number", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("edition_id", Id),
    Column("content", Json),
    Column("valid_from", Date),
    Column("reason", Text, nullable=False),
    Column("worker_id", Id, nullable=False),
    Column("at", Utc, nullable=False),
    Column("place", String(12)),
    Index("ix_matter_edition_hall_id_code", "hall_id", "code"),
    Index("ix_matter_edition_place", "place"),
)
"""A version of a matter was ``published`` with its whole content, or ``withdrawn``
(``edition_id``) before it was in force. With a ``place`` it holds for that division and every hall
below it, else for its hall alone."""

matter_definition = fact_table(
    "matter_definition",
    Column("code", String(16), nullable=False),
    Column("number", Integer, nullable=False),
    Column("content", Json, nullable=False),
)
"""What a matter was when a case was taken in. Its identifier is made from its content, so that all
cases of a division which were taken in alike name the same one."""

matter_draft = local_table(
    "matter_draft",
    Column("key", String(64), primary_key=True),
    Column("hall_id", Id, nullable=False),
    Column("code", String(16), nullable=False),
    Column("content", Json, nullable=False),
    Column("updated_at", Utc, nullable=False),
)
"""A change that is not published yet; it belongs to this desk alone."""
