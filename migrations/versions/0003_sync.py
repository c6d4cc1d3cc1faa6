"""What syncing keeps: cursors on a desk, logs and feeds at an upstream, conflicts at both."""

from __future__ import annotations

from alembic import op
from sqlalchemy import BigInteger, Column, Integer, String, Text

from desk.store.base import Id, Utc
from desk.store.making import fact, local, on_a_desk

revision = "0003"
down_revision = "0002"

_UPSTREAM = """
CREATE SCHEMA sync;

CREATE TABLE sync.me (
  one int PRIMARY KEY DEFAULT 1 CHECK (one = 1),
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  city uuid NOT NULL,
  node int NOT NULL,
  renumbered_at timestamptz,
  stamp text COLLATE "C" NOT NULL,
  hall boolean NOT NULL DEFAULT false,
  min_sv int NOT NULL DEFAULT 1,
  seq bigint NOT NULL DEFAULT 0,
  hash text NOT NULL,
  secret text NOT NULL
);

CREATE TABLE sync.node (
  node int PRIMARY KEY,
  role text UNIQUE,
  kind text NOT NULL,
  label text NOT NULL DEFAULT '',
  hall text,
  via int,
  relay boolean NOT NULL DEFAULT false,
  status text NOT NULL DEFAULT 'enrolled',
  last_seq bigint NOT NULL DEFAULT 0,
  last_hash text NOT NULL,
  scopes text[] NOT NULL DEFAULT '{}',
  verifier text,
  fingerprint text,
  version text,
  sv int,
  secret_until timestamptz,
  seen_at timestamptz,
  clock_off_ms bigint,
  waiting bigint,
  oldest_at timestamptz,
  up_pos bigint NOT NULL DEFAULT 0,
  up_hash text,
  cursors jsonb NOT NULL DEFAULT '{}'
);

CREATE TABLE sync.node_scope_log (
  node int NOT NULL,
  scope text NOT NULL,
  since timestamptz NOT NULL DEFAULT now(),
  until timestamptz,
  PRIMARY KEY (node, scope, since)
);

CREATE TABLE sync.scope (
  scope text PRIMARY KEY,
  pos bigint NOT NULL DEFAULT 0,
  hash text NOT NULL,
  low_pos bigint NOT NULL DEFAULT 0,
  low_hash text NOT NULL
);

CREATE TABLE sync.changeset (
  node int NOT NULL,
  seq bigint NOT NULL,
  scope text NOT NULL,
  stamp text COLLATE "C" NOT NULL,
  wall_at text NOT NULL,
  actor text NOT NULL,
  sv int NOT NULL,
  body text,
  body_hash text NOT NULL,
  hash text NOT NULL,
  sig text,
  status text NOT NULL DEFAULT 'applied',
  err text,
  recv_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (node, seq)
);
CREATE INDEX changeset_stamp ON sync.changeset (stamp);
CREATE INDEX changeset_aside ON sync.changeset (scope, recv_at) WHERE status <> 'applied';

CREATE TABLE sync.feed (
  scope text NOT NULL,
  pos bigint NOT NULL,
  node int NOT NULL,
  seq bigint NOT NULL,
  hash text NOT NULL,
  PRIMARY KEY (scope, pos)
);

CREATE TABLE sync.moved (
  t text NOT NULL,
  pk uuid NOT NULL,
  scope text NOT NULL,
  PRIMARY KEY (t, pk, scope)
);

CREATE TABLE sync.claim (
  scope text NOT NULL,
  ticket uuid NOT NULL,
  node int NOT NULL,
  window_id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (scope, ticket)
);

CREATE TABLE sync.up_cursor (
  scope text PRIMARY KEY,
  pos bigint NOT NULL,
  hash text NOT NULL
);

CREATE TABLE sync.old_self (
  node int PRIMARY KEY
);

CREATE TABLE sync.anchor (
  day date PRIMARY KEY,
  root text NOT NULL,
  heads text NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now()
);
"""


def upgrade() -> None:
    fact(
        "conflict",
        Column("t", String(64), nullable=False),
        Column("pk", Id(), nullable=False),
        Column("col", String(64), nullable=False),
        Column("win_stamp", String(22), nullable=False),
        Column("lose_stamp", String(22), nullable=False),
        Column("win_val", Text()),
        Column("lose_val", Text()),
        Column("win_actor", String(64)),
        Column("lose_actor", String(64)),
    )
    op.create_index("ix_conflict_pk", "conflict", ["pk"])
    fact(
        "conflict_resolved",
        Column("conflict_id", Id(), nullable=False),
        Column("choice", String(16), nullable=False),
        Column("worker_id", Id(), nullable=False),
        Column("at", Utc(), nullable=False),
    )
    op.create_index("ix_conflict_resolved_conflict_id", "conflict_resolved", ["conflict_id"])
    local(
        "sync_cursor",
        Column("upstream", String(36), primary_key=True),
        Column("scope", String(32), primary_key=True),
        Column("pos", BigInteger(), nullable=False),
        Column("hash", String(64), nullable=False),
        Column("load_table", String(64)),
        Column("load_key", String(36)),
        Column("load_pos", BigInteger()),
        Column("load_hash", String(64)),
    )
    local(
        "sync_mark",
        Column("upstream", String(36), primary_key=True),
        Column("scope", String(32), primary_key=True),
        Column("pos", BigInteger(), primary_key=True),
        Column("hash", String(64), nullable=False),
    )
    local(
        "sync_peer",
        Column("upstream", String(36), primary_key=True),
        Column("acked", Integer(), nullable=False),
        Column("seen_at", Utc()),
    )
    if not on_a_desk():
        op.execute(_UPSTREAM)
