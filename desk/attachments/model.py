"""Tables of scanned materials."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, String, Text

from desk.store.base import Id, Utc, fact_table, local_table

_NAMED = (
    ("visit_id", Id),
    ("material", String(32)),
    ("name", Text),
    ("media", String(32)),
    ("sha256", String(64)),
    ("size", Integer),
    ("thumbnail", Text),
    ("worker_id", Id),
    ("at", Utc),
)

attachment = fact_table(
    "attachment",
    *(Column(name, kind, nullable=False) for name, kind in _NAMED),
    Index("ix_attachment_sha256", "sha256"),
    Index("ix_attachment_visit_id", "visit_id"),
)
"""A scan of a material that was accepted with a visit. It names its content by ``sha256``; the
content follows when it can. ``thumbnail`` is a small JPEG as base64."""

scan = local_table(
    "scan",
    Column("id", Id, primary_key=True),
    *(Column(name, kind, nullable=False) for name, kind in _NAMED),
    Index("ix_scan_visit_id", "visit_id"),
)
"""A scan before its visit is accepted: it may still be taken out, and nobody else has it."""
