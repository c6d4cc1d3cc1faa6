"""What must hold of an upstream and its desks, whatever happened: E C N G H A.

E exactly once, C convergence, N no silent loss, G gap-free feeds, H chains, A what was
acknowledged stays. (L, that all is drained after healing, is up to who runs the desks.)
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desk.store import Store
from desk.store.base import registry
from desk.store.seal import GENESIS, chain_hash
from desk.sync.wire import Changeset, feed_chain
from tests.sync.acting import rows_of
from tests.sync.changesets import folded
from tests.sync.model import ModelUpstream

Rows = Mapping[str, Mapping[str, Mapping[str, Any]]]


@dataclass
class Evidence:
    """Everything an upstream holds."""

    rows: Rows
    log: list[tuple[Changeset, str]]
    feeds: dict[str, list[tuple[int, int, int, str]]]
    lows: dict[str, tuple[int, str]] = field(default_factory=dict)
    heads: dict[int, int] | None = None
    """How far this upstream follows the log of each node; ``None``: each to its end."""


def evidence_of(upstream: ModelUpstream) -> Evidence:
    """The evidence of an upstream in memory."""
    ordered = sorted(upstream.log.values(), key=lambda s: s.order)
    return Evidence(
        upstream.rows,
        [(s.item, s.status) for s in ordered],
        {
            scope: [(head.low + i, *entry) for i, entry in enumerate(head.feed, start=1)]
            for scope, head in upstream.scopes.items()
        },
        {scope: (head.low, head.low_hash) for scope, head in upstream.scopes.items()},
        {n.node: n.last_seq for n in upstream.nodes.values()} if upstream.hall else None,
    )


def faults(evidence: Evidence, desks: Iterable[tuple[Store, Sequence[str]]] = ()) -> list[str]:
    """Every break of an invariant, by its letter; an empty list is what one wants."""
    found = [*_chains(evidence), *_feeds(evidence), *_losses(evidence), *_buried(evidence)]
    for store, scopes in desks:
        found += _desk(evidence, store, scopes)
    return found


def _chains(evidence: Evidence) -> Iterable[str]:
    logs: dict[int, list[Changeset]] = defaultdict(list)
    for item, _ in evidence.log:
        logs[item.node].append(item)
    for node, items in logs.items():
        # A hall has of other halls' desks what concerns it; their logs have gaps there.
        whole = None if evidence.heads is None else evidence.heads.get(node, 0)
        before = (0, GENESIS)
        for item in sorted(items, key=lambda i: i.seq):
            if item.seq != before[0] + 1 and (whole is None or item.seq <= whole):
                yield f"E node {node} has {item.seq} after {before[0]}"
                break
            digest = chain_hash(
                before[1], node, item.seq, item.stamp, item.scope, item.actor, item.sv,
                item.body or "",
            )  # fmt: skip
            if item.seq == before[0] + 1 and digest != item.hash:
                yield f"H the log of node {node} breaks at {item.seq}"
            before = (item.seq, item.hash)


def _feeds(evidence: Evidence) -> Iterable[str]:
    hashes = {(item.node, item.seq): item.hash for item, _ in evidence.log}
    fed: Counter[tuple[int, int]] = Counter()
    for scope, entries in evidence.feeds.items():
        expected, previous = evidence.lows.get(scope, (0, GENESIS))
        for pos, node, seq, digest in entries:
            expected += 1
            if pos != expected:
                yield f"G the feed of {scope} has {pos} where {expected} belongs"
                break
            previous = feed_chain(previous, hashes[node, seq])
            if digest != previous:
                yield f"H the feed of {scope} breaks at {pos}"
                break
            if scope != "@up":
                fed[node, seq] += 1
    compacted = any(low for low, _ in evidence.lows.values())
    told = Counter[tuple[str, str, str]]()
    for item, status in evidence.log:
        if status == "applied":
            told[_content(item)] += fed[item.node, item.seq]
    for item, status in evidence.log:
        # What came again under another number is not told again.
        times = told[_content(item)] if status == "applied" else fed[item.node, item.seq]
        if times != (status == "applied") and not (compacted and times == 0):
            yield f"E changeset {item.node}/{item.seq} ({status}) stands {times} times in feeds"


def _content(item: Changeset) -> tuple[str, str, str]:
    return item.stamp, item.scope, item.body or ""


def _losses(evidence: Evidence) -> Iterable[str]:
    writes: dict[tuple[str, str, str], dict[str, Any]] = defaultdict(dict)
    seen: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for item, status in evidence.log:
        if status != "applied":
            continue
        for op in folded(json.loads(item.body or "")["ops"]):
            table, pk, columns, bases = op[:4]
            if len(op) > 4 and op[4] is not None:
                continue
            if registry[table].mode == "fact":
                if evidence.rows[table].get(pk, {}).get("_s") is None:
                    yield f"N the fact {table} {pk} is gone"
                continue
            for column, value in columns.items():
                writes[table, pk, column][item.stamp] = value
                if (bases or {}).get(column):
                    seen[table, pk, column].add(bases[column])
    kept: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for row in evidence.rows["conflict"].values():
        kept[row["t"], row["pk"], row["col"]].add(row["lose_stamp"])
    for cell, stamps in writes.items():
        row_ = evidence.rows[cell[0]].get(cell[1])
        if row_ is None:
            yield f"N the row {cell} is gone"
            continue
        current = row_["_v"].get(cell[2])
        if current not in stamps or _same(stamps[current]) != _same(row_[cell[2]]):
            yield f"N {cell} shows what nobody wrote"
        safe = {s for s in stamps if s == current or s in seen[cell] or s in kept[cell]}
        values = [_same(stamps[s]) for s in safe]
        for stamp, value in stamps.items():
            if stamp not in safe and _same(value) not in values:
                yield f"N {cell} lost {value!r} of {stamp}"


def _buried(evidence: Evidence) -> Iterable[str]:
    """Edits under a deletion that did not see them, and that nobody is told of."""
    seen: dict[tuple[str, str, str], Mapping[str, str]] = {}
    for item, status in evidence.log:
        if status == "applied":
            for table, pk, columns, bases, *versions in folded(json.loads(item.body or "")["ops"]):
                if columns.get("_del") in (1, True) and versions in ([], [None]):
                    seen[table, pk, item.stamp] = bases or {}
    told = {
        (row["t"], row["pk"], row["lose_stamp"])
        for row in evidence.rows["conflict"].values()
        if row["col"] == "_del"
    }
    for (table, pk, stamp), bases in seen.items():
        row = evidence.rows[table].get(pk)
        if row is None or row["_v"]["_del"] != stamp:
            continue
        for column, at in row["_v"].items():
            unseen = column != "_del" and at not in (stamp, bases.get(column))
            if unseen and at[-6:] != stamp[-6:] and (table, pk, at) not in told:
                yield f"N the edit {at} of {column} in {table} {pk} is buried"


def _same(value: Any) -> Any:
    return int(value) if isinstance(value, bool) else value


def _desk(evidence: Evidence, store: Store, scopes: Sequence[str]) -> Iterable[str]:
    mine = rows_of(store)
    with store.read() as read:
        driver = read._connection.connection.dbapi_connection
        node = driver.execute("SELECT node FROM chain_head").fetchone()[0]
        log = driver.execute("SELECT seq, hash FROM outbox ORDER BY seq").fetchall()
    theirs = {i.seq: i.hash for i, _ in evidence.log if i.node == node}
    if dict(log) != theirs:
        yield f"A the log of node {node} is {len(log)} long here and {len(theirs)} there"
    yield from unlike(f"node {node}", mine, evidence.rows, scopes)


def unlike(who: str, mine: Rows, theirs: Rows, scopes: Sequence[str]) -> Iterable[str]:
    """Where the rows of somebody who holds these scopes are not those of the upstream."""
    for table, rows in theirs.items():
        wanted = {pk: row for pk, row in rows.items() if row["scope"] in scopes}
        for pk in sorted(wanted.keys() | mine[table].keys()):
            here, there = mine[table].get(pk), wanted.get(pk)
            if table == "conflict":
                # Two upstreams may come upon the same conflict, each where the row was just then.
                here = here and {k: v for k, v in here.items() if k in _CONFLICT}
                there = rows.get(pk) if here and not there else there
                there = there and {k: v for k, v in there.items() if k in _CONFLICT}
            if here != there:
                yield f"C {table} {pk} at {who}: {differing(here, there)}"


_CONFLICT = ("t", "pk", "col", "win_stamp", "lose_stamp", "win_val", "lose_val")


def differing(
    here: Mapping[str, Any] | None, there: Mapping[str, Any] | None
) -> str | dict[str, Any]:
    """Where two rows differ."""
    if here is None or there is None:
        return f"{'missing' if here is None else 'too many'} here: {dict(here or there or {})}"
    return {k: (here.get(k), there.get(k)) for k in {*here, *there} if here.get(k) != there.get(k)}
