"""Proof that nobody altered the record: node chains, scope chains, daily anchors.

Each node's log is a hash chain, each scope's feed another over the same changesets, and once a day
the heads of all of them are bound into one hash that is printed and kept elsewhere (the pattern of
RFC 6962). A body that retention has emptied still verifies, since the chain covers its hash.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

import psycopg

from desk.core.text import mark
from desk.store.seal import GENESIS, sha256
from desk.sync.wire import feed_chain


@dataclass(frozen=True)
class Break:
    """The first place where the record is not what was sealed."""

    place: str
    fault: str


@dataclass(frozen=True)
class Proof:
    """What was read, and the first break if there is one."""

    changesets: int
    places: int
    anchors: int
    broken: Break | None


@contextmanager
def snapshot(connection: psycopg.Connection[Any]) -> Iterator[None]:
    """One view of the whole database, while devices go on writing."""
    connection.commit()
    before = connection.isolation_level
    connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
    try:
        with connection.transaction():
            yield
    finally:
        connection.isolation_level = before


def prove(connection: psycopg.Connection[Any]) -> Proof:
    """Recompute everything an upstream holds; reads the whole log once, in a stream."""
    count = _Count()
    broken = next(_breaks(connection, count), None)
    return Proof(count.changesets, count.places, count.anchors, broken)


@dataclass
class _Count:
    changesets: int = 0
    places: int = 0
    anchors: int = 0


def _breaks(connection: psycopg.Connection[Any], count: _Count) -> Iterator[Break]:
    with snapshot(connection):
        yield from _node_chains(connection, count)
        yield from _scope_chains(connection, count)
        yield from _anchors(connection, count)


def _stream(connection: psycopg.Connection[Any], query: str) -> Iterator[Any]:
    with connection.cursor(name="proof") as cursor:
        cursor.itersize = 2000
        cursor.execute(query)
        yield from cursor


def _node_chains(connection: psycopg.Connection[Any], count: _Count) -> Iterator[Break]:
    heads = dict(
        connection.execute("SELECT node, (last_seq, last_hash)::text FROM sync.node").fetchall()
    )
    last: dict[int, tuple[int, str]] = {}
    query = (
        "SELECT c.node, c.seq, c.scope, c.stamp, c.actor, c.sv, c.body, c.body_hash, c.hash,"
        " n.last_seq FROM sync.changeset c LEFT JOIN sync.node n ON n.node = c.node"
        " ORDER BY c.node, c.seq"
    )
    for node, seq, scope, stamp, actor, sv, body, body_hash, digest, own_seq in _stream(
        connection, query
    ):
        count.changesets += 1
        place = f"changeset {node}/{seq}"
        if body is not None and sha256(body) != body_hash:
            yield Break(place, mark("the changeset was altered after it was sealed"))
        before = last.get(node)
        # A hall holds of other halls' desks only what concerns it, so their chains have gaps here.
        own = own_seq is not None and seq <= own_seq
        if own and seq != (before[0] + 1 if before else 1):
            yield Break(
                f"changeset {node}/{seq - 1}", mark("the changeset is missing from the log")
            )
        if own or (before and before[0] == seq - 1):
            previous = before[1] if before else GENESIS
            expected = sha256(f"{previous}|{node}|{seq}|{stamp}|{scope}|{actor}|{sv}|{body_hash}")
            if digest != expected:
                yield Break(place, mark("the changeset was altered after it was sealed"))
        last[node] = (seq, digest)
    for node, head in heads.items():
        seq_text, digest = head.strip("()").split(",")
        if int(seq_text) and (node not in last or last[node][0] < int(seq_text)):
            yield Break(f"changeset {node}/{seq_text}", mark("the end of the log was cut off"))


def _scope_chains(connection: psycopg.Connection[Any], count: _Count) -> Iterator[Break]:
    heads = {
        scope: (pos, digest, low, low_hash)
        for scope, pos, digest, low, low_hash in connection.execute(
            "SELECT scope, pos, hash, low_pos, low_hash FROM sync.scope"
        )
    }
    at: dict[str, tuple[int, str]] = {s: (h[2], h[3]) for s, h in heads.items()}
    query = (
        "SELECT f.scope, f.pos, f.hash, c.hash FROM sync.feed f"
        " LEFT JOIN sync.changeset c ON c.node = f.node AND c.seq = f.seq ORDER BY f.scope, f.pos"
    )
    for scope, pos, digest, sealed in _stream(connection, query):
        count.places += 1
        place = f"feed {scope}/{pos}"
        before = at.get(scope, (0, GENESIS))
        if pos != before[0] + 1:
            yield Break(f"feed {scope}/{before[0] + 1}", mark("the place is missing from the feed"))
        if sealed is None:
            yield Break(place, mark("the changeset is missing from the log"))
        if digest != feed_chain(before[1], sealed or ""):
            yield Break(place, mark("the feed was put into another order"))
        at[scope] = (pos, digest)
    for scope, (pos, digest, _, _) in heads.items():
        if at[scope] != (pos, digest):
            yield Break(f"feed {scope}/{pos}", mark("the end of the feed was cut off"))


def _anchors(connection: psycopg.Connection[Any], count: _Count) -> Iterator[Break]:
    rows = connection.execute("SELECT day, root, heads FROM sync.anchor ORDER BY day").fetchall()
    for day, root, heads in rows:
        count.anchors += 1
        place = f"anchor {day}"
        if merkle_root(heads.splitlines()) != root:
            yield Break(place, mark("the anchor was altered"))
        for line in heads.splitlines():
            kind, name, place_text, digest = line.split("\t")
            if kind == "node":
                query = "SELECT hash FROM sync.changeset WHERE node = %s AND seq = %s"
                found = connection.execute(query, (int(name), int(place_text))).fetchone()
            else:
                query = (
                    "SELECT coalesce((SELECT hash FROM sync.feed WHERE scope = %s AND pos = %s),"
                    " (SELECT low_hash FROM sync.scope WHERE scope = %s AND low_pos >= %s))"
                )
                values = (name, int(place_text), name, int(place_text))
                found = connection.execute(query, values).fetchone()
                if found and found[0] != digest and _compacted(connection, name, int(place_text)):
                    continue
            if found is None or found[0] != digest:
                yield Break(place, mark("the record differs from what was anchored on that day"))


def _compacted(connection: psycopg.Connection[Any], scope: str, pos: int) -> bool:
    row = connection.execute("SELECT low_pos FROM sync.scope WHERE scope = %s", (scope,)).fetchone()
    return row is not None and row[0] > pos


def merkle_root(leaves: list[str]) -> str:
    """The root of a Merkle tree over lines of text (RFC 6962, section 2.1)."""
    if not leaves:
        return hashlib.sha256(b"").hexdigest()
    if len(leaves) == 1:
        return hashlib.sha256(b"\x00" + leaves[0].encode()).hexdigest()
    split = 1 << ((len(leaves) - 1).bit_length() - 1)
    left, right = merkle_root(leaves[:split]), merkle_root(leaves[split:])
    return hashlib.sha256(b"\x01" + bytes.fromhex(left) + bytes.fromhex(right)).hexdigest()


def anchor(connection: psycopg.Connection[Any], day: date) -> str:
    """Bind all heads into one hash, once a day; returns the root to be printed and kept elsewhere.

    Running it again on the same day returns that day's root.
    """
    found = connection.execute("SELECT root FROM sync.anchor WHERE day = %s", (day,)).fetchone()
    if found is not None:
        return str(found[0])
    with snapshot(connection):
        lines = [
            f"node\t{node}\t{seq}\t{digest}"
            for node, seq, digest in connection.execute(
                "SELECT node, last_seq, last_hash FROM sync.node WHERE last_seq > 0 ORDER BY node"
            )
        ] + [
            f"feed\t{scope}\t{pos}\t{digest}"
            for scope, pos, digest in connection.execute(
                "SELECT scope, pos, hash FROM sync.scope WHERE pos > 0 ORDER BY scope"
            )
        ]
        root = merkle_root(lines)
        connection.execute(
            "INSERT INTO sync.anchor (day, root, heads) VALUES (%s, %s, %s)",
            (day, root, "\n".join(lines)),
        )
    return root


def as_json(proof: Proof) -> str:
    """The verdict for programs."""
    return json.dumps(
        {
            "clean": proof.broken is None,
            "changesets": proof.changesets,
            "places": proof.places,
            "anchors": proof.anchors,
            "place": proof.broken.place if proof.broken else None,
            "fault": proof.broken.fault if proof.broken else None,
        }
    )
