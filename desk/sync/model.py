"""What syncing keeps in a desk's store, and the conflicts that everyone may see."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, String, Text

from desk.store.base import Id, Utc, fact_table, local_table

conflict = fact_table(
    "conflict",
    Column("t", String(64), nullable=False),
    Column("pk", Id, nullable=False),
    Column("col", String(64), nullable=False),
    Column("win_stamp", String(22), nullable=False),
    Column("lose_stamp", String(22), nullable=False),
    Column("win_val", Text),
    Column("lose_val", Text),
    Column("win_actor", String(64)),
    Column("lose_actor", String(64)),
    Index("ix_conflict_pk", "pk"),
)
"""A value that lost to one written without having seen it; values are JSON as in a changeset."""

conflict_resolved = fact_table(
    "conflict_resolved",
    Column("conflict_id", Id, nullable=False),
    Column("choice", String(16), nullable=False),
    Column("worker_id", Id, nullable=False),
    Column("at", Utc, nullable=False),
    Index("ix_conflict_resolved_conflict_id", "conflict_id"),
)
"""Somebody looked at a conflict and kept one of the values (``winner`` or ``loser``)."""

FROM_CONTENT = ("conflict", "reminder", "due_settled", "matter_definition")
"""Facts whose identifier is made from their content, so that two nodes may come upon the same one;
the one with the greater stamp is kept, everywhere, whichever arrives first."""

sync_cursor = local_table(
    "sync_cursor",
    Column("upstream", String(36), primary_key=True),
    Column("scope", String(32), primary_key=True),
    Column("pos", BigInteger, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("load_table", String(64)),
    Column("load_key", String(36)),
    Column("load_pos", BigInteger),
    Column("load_hash", String(64)),
)
"""How far this desk has read each feed; while ``load_table`` is set, the scope is being loaded."""

sync_mark = local_table(
    "sync_mark",
    Column("upstream", String(36), primary_key=True),
    Column("scope", String(32), primary_key=True),
    Column("pos", BigInteger, primary_key=True),
    Column("hash", String(64), nullable=False),
)
"""Earlier positions with their hashes: where to go back to when an upstream lost its tail."""

sync_peer = local_table(
    "sync_peer",
    Column("upstream", String(36), primary_key=True),
    Column("acked", Integer, nullable=False),
    Column("seen_at", Utc),
)
"""What each upstream says it holds of this desk's log."""
