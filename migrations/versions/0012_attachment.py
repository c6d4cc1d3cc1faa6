"""Scanned materials: contents in pieces, scans before acceptance and the facts they become."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Boolean, Column, Integer, LargeBinary, String, Text

from desk.store.base import Id, Utc
from desk.store.making import fact, local, on_a_desk

revision = "0012"
down_revision = "0011"


def _named() -> list[Column[object]]:
    return [
        Column("visit_id", Id(), nullable=False),
        Column("material", String(32), nullable=False),
        Column("name", Text(), nullable=False),
        Column("media", String(32), nullable=False),
        Column("sha256", String(64), nullable=False),
        Column("size", Integer(), nullable=False),
        Column("thumbnail", Text(), nullable=False),
        Column("worker_id", Id(), nullable=False),
        Column("at", Utc(), nullable=False),
    ]


_UPSTREAM = """
CREATE TABLE sync.piece (
  scope text NOT NULL,
  sha256 text NOT NULL,
  n int NOT NULL,
  data bytea NOT NULL,
  PRIMARY KEY (scope, sha256, n)
);
CREATE TABLE sync.blob (
  scope text NOT NULL,
  sha256 text NOT NULL,
  whole boolean NOT NULL DEFAULT false,
  onward boolean NOT NULL DEFAULT false,
  PRIMARY KEY (scope, sha256)
);
"""


def upgrade() -> None:
    fact("attachment", *_named())
    op.create_index("ix_attachment_visit_id", "attachment", ["visit_id"])
    local("scan", Column("id", Id(), primary_key=True), *_named())
    if on_a_desk():
        op.create_index("ix_scan_visit_id", "scan", ["visit_id"])
    local(
        "blob",
        Column("sha256", String(64), primary_key=True),
        Column("size", Integer(), nullable=False),
        Column("have", Boolean(), nullable=False),
        Column("scope", String(32)),
        Column("sent_to", String(36)),
        Column("wanted_at", Utc()),
    )
    local(
        "blob_piece",
        Column("sha256", String(64), primary_key=True),
        Column("n", Integer(), primary_key=True),
        Column("data", LargeBinary(), nullable=False),
    )
    if not on_a_desk():
        op.execute(_UPSTREAM)
