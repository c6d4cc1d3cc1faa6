"""This desk's log as it is sent."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select

from desk.store import Prepared, Store, Unit
from desk.store.base import Reader, chain_head, meta, outbox
from desk.store.seal import GENESIS
from desk.sync.model import sync_peer
from desk.sync.wire import PAGE, PAGE_BYTES, Changeset

_acked = Prepared(select(sync_peer.c.acked).where(sync_peer.c.upstream == bindparam("upstream")))
_waiting = Prepared(
    select(func.count(outbox.c.seq).label("many"), func.min(outbox.c.wall_at).label("first")).where(
        outbox.c.seq > bindparam("last")
    )
)
_after = Prepared(
    select(outbox).where(outbox.c.seq > bindparam("after")).order_by(outbox.c.seq).limit(PAGE)
)
_note = Prepared(select(meta.c.v).where(meta.c.k == bindparam("name")))


def held(read: Reader) -> int:
    """The end of this desk's log at the upstream that holds most of it."""
    return int(read.value(select(func.max(sync_peer.c.acked))) or 0)


@dataclass(frozen=True)
class Waiting:
    """What the upstream does not hold yet: how many changesets, and since when."""

    count: int
    oldest: datetime | None


def acked(read: Reader, upstream: str) -> int:
    """The end of this desk's log at an upstream, as far as it is known here."""
    row = read.first(_acked, {"upstream": upstream})
    return int(row[0]) if row else 0


def waiting(read: Reader, upstream: str) -> Waiting:
    """What is still to be sent."""
    row = read.first(_waiting, {"last": acked(read, upstream)})
    assert row is not None
    return Waiting(int(row.many), datetime.fromisoformat(row.first) if row.first else None)


def unsent_rows(read: Reader, upstream: str, table: str) -> set[str]:
    """Rows of a table that this desk wrote and an upstream has not got."""
    bodies = read.rows(select(outbox.c.body).where(outbox.c.seq > acked(read, upstream)))
    ops = (op for row in bodies for op in json.loads(row.body)["ops"])
    return {op[1] for op in ops if op[0] == table}


def next_batch(read: Reader, node: int, after: int) -> list[Changeset]:
    """The next changesets to push, cut at 500 or one megabyte (never below one changeset)."""
    rows = read.rows(_after, {"after": after})
    batch: list[Changeset] = []
    size = 0
    for row in rows:
        size += len(row.body) * 2
        if batch and size > PAGE_BYTES:
            break
        batch.append(_changeset(node, row))
    return batch


def of_scope(read: Reader, node: int, scope: str, last: int) -> list[Changeset]:
    """All that this desk wrote in a scope up to a place in its log."""
    rows = read.rows(
        select(outbox).where(outbox.c.scope == scope, outbox.c.seq <= last).order_by(outbox.c.seq)
    )
    return [_changeset(node, row) for row in rows]


def scopes_between(read: Reader, after: int, last: int) -> set[str]:
    """The scopes of what this desk wrote between two places in its log."""
    query = select(outbox.c.scope).where(outbox.c.seq > after, outbox.c.seq <= last).distinct()
    return {row.scope for row in read.rows(query)}


def _changeset(node: int, row: Any) -> Changeset:
    return Changeset(
        node, row.seq, row.scope, row.stamp, row.wall_at, row.actor, row.sv, row.body, row.hash,
        row.sig,
    )  # fmt: skip


def hash_at(read: Reader, seq: int) -> str | None:
    """The hash of this desk's log at a place; the genesis at 0, ``None`` beyond its end."""
    if seq == 0:
        return GENESIS
    found = read.value(select(outbox.c.hash).where(outbox.c.seq == seq))
    return str(found) if found is not None else None


def note_acked(store: Store, upstream: str, seq: int) -> None:
    """Keep what an upstream says it holds."""
    with store.merging() as unit:
        set_acked(unit, upstream, seq)


def set_acked(unit: Unit, upstream: str, seq: int) -> None:
    """As :func:`note_acked`, within a merge."""
    unit.driver.execute(
        "INSERT INTO sync_peer(upstream, acked) VALUES (?, ?)"
        " ON CONFLICT (upstream) DO UPDATE SET acked = excluded.acked",
        (upstream, seq),
    )


def node_of(read: Reader) -> int:
    """This desk's number."""
    return int(read.value(select(chain_head.c.node)))


def remembered(read: Reader, name: str) -> str | None:
    """A value of the store's own notes."""
    row = read.first(_note, {"name": name})
    return None if row is None else str(row[0])


def remember(unit: Unit, name: str, value: str | None) -> None:
    """Set or remove a value of the store's own notes."""
    if value is None:
        unit.driver.execute("DELETE FROM meta WHERE k = ?", (name,))
    else:
        unit.driver.execute(
            "INSERT INTO meta(k, v) VALUES (?, ?) ON CONFLICT (k) DO UPDATE SET v = excluded.v",
            (name, value),
        )
