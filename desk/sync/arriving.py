"""Changes from elsewhere, put into a desk's store: facts once, registers column by column.

The upstream is where concurrent writes meet and losers are kept; a desk only takes, cell by cell,
the greater stamp. So any order and any repetition of the same changesets gives the same rows.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from desk.store import Unit, stamp
from desk.store.base import Synced, registry
from desk.sync import projections
from desk.sync.wire import Changeset

CLOCK_TRUST_MS = 600_000
"""A stamp more than ten minutes ahead of this desk's clock does not drag the clock along."""


@dataclass
class Arrivals:
    """What a batch did: rows touched by table, and whether some row left this desk's scopes."""

    rows: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    left: bool = False


def take(unit: Unit, items: Iterable[Changeset], scopes: Collection[str]) -> Arrivals:
    """Merge changesets in the order given, inside :meth:`Store.merging`."""
    arrivals = Arrivals()
    facts: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    cells: dict[str, list[Any]] = defaultdict(list)
    greatest = unit.head.stamp
    for item in items:
        greatest = max(greatest, item.stamp)
        for op in json.loads(item.body)["ops"] if item.body else ():
            table, pk, columns, bases = op[:4]
            entry = registry.get(table)
            if entry is None:
                # A table of a later version; it is read again after the upgrade.
                continue
            arrivals.rows[table].add(pk)
            if entry.mode == "fact":
                facts[table].append((pk, *(columns.get(c) for c in entry.columns), item.stamp))
            else:
                versions = op[4] if len(op) > 4 else None
                cells[table].append((pk, columns, bases, versions, item.stamp))
    for table, rows in facts.items():
        unit.driver.executemany(_insert(table), rows)
    for table, ops in cells.items():
        arrivals.left |= _merge(unit, registry[table], ops, scopes)
    hear(unit, greatest)
    if arrivals.rows:
        projections.arrived(unit, {t: frozenset(ids) for t, ids in arrivals.rows.items()})
    return arrivals


def hear(unit: Unit, seen: str) -> None:
    """Let the hybrid clock hear a stamp (Kulkarni 2014), within reason."""
    if seen <= unit.head.stamp:
        return
    if stamp.wall_ms(seen) <= unit.now.timestamp() * 1000 + CLOCK_TRUST_MS:
        unit.head.stamp = seen


@cache
def _insert(table: str) -> str:
    entry = registry[table]
    own = ("_s",) if entry.mode == "fact" else ("_v", "_del")
    names = ("id", *entry.columns, *own)
    columns = ", ".join(f'"{n}"' for n in names)
    marks = ", ".join("?" * len(names))
    return f'INSERT INTO "{table}" ({columns}) VALUES ({marks}) ON CONFLICT (id) DO NOTHING'


@cache
def _update(table: str, columns: tuple[str, ...]) -> str:
    sets = ", ".join(f'"{c}" = ?' for c in columns)
    return f'UPDATE "{table}" SET {sets}, _v = ? WHERE id = ?'


def _merge(unit: Unit, entry: Synced, ops: Sequence[Any], scopes: Collection[str]) -> bool:
    """Merge ops on one register; tells whether a row went to a scope this desk does not hold."""
    table = entry.table.name
    known = _versions(unit, table, {op[0] for op in ops})
    fresh: dict[str, dict[str, Any]] = {}
    changed: dict[str, dict[str, Any]] = defaultdict(dict)
    left = False
    for pk, columns, bases, versions, stamped in ops:
        seen = known.get(pk)
        if seen is None:
            if bases or "scope" not in columns:
                # The row is not of this desk's scopes (any more).
                continue
            known[pk] = dict(versions or dict.fromkeys((*entry.columns, "_del"), stamped))
            fresh[pk] = dict(columns)
            left |= columns["scope"] not in scopes
            continue
        target = fresh.get(pk)
        target = changed[pk] if target is None else target
        for column, value in columns.items():
            at = versions.get(column, stamped) if versions else stamped
            if at > seen.get(column, ""):
                seen[column] = at
                target[column] = value
                if column == "scope":
                    left |= value not in scopes
    if fresh:
        unit.driver.executemany(
            _insert(table),
            [
                (pk, *(row.get(c) for c in entry.columns), _json(known[pk]), row.get("_del") or 0)
                for pk, row in fresh.items()
            ],
        )
    for pk, row in changed.items():
        names = tuple(name for name in row if name in entry.table.c)
        if names:
            values = (*(row[name] for name in names), _json(known[pk]), pk)
            unit.driver.execute(_update(table, names), values)
    return left


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


def _versions(unit: Unit, table: str, pks: set[str]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    wanted = list(pks)
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        marks = ", ".join("?" * len(part))
        rows = unit.driver.execute(f'SELECT id, _v FROM "{table}" WHERE id IN ({marks})', part)
        found.update((pk, json.loads(versions)) for pk, versions in rows)
    return found


def take_rows(unit: Unit, table: str, texts: Sequence[str], scopes: Collection[str]) -> str | None:
    """Merge a page of an initial load; returns the last identifier of the page."""
    if not texts:
        return None
    entry = registry[table]
    rows: list[Mapping[str, Any]] = [json.loads(text) for text in texts]
    greatest = unit.head.stamp
    if entry.mode == "fact":
        greatest = max(greatest, *(row["_s"] or "" for row in rows))
        unit.driver.executemany(
            _insert(table), [(r["id"], *(r.get(c) for c in entry.columns), r["_s"]) for r in rows]
        )
    else:
        ops: list[Any] = []
        for row in rows:
            greatest = max(greatest, *row["_v"].values(), "")
            columns = {c: row.get(c) for c in (*entry.columns, "_del")}
            ops.append((row["id"], columns, {}, row["_v"], greatest))
        _merge(unit, entry, ops, scopes)
    hear(unit, greatest)
    projections.arrived(unit, {table: frozenset(row["id"] for row in rows)})
    return str(rows[-1]["id"])


def drop_foreign(unit: Unit, scopes: Collection[str]) -> int:
    """Remove register rows that moved to scopes this desk does not hold; returns how many.

    Only called when everything this desk wrote is at the upstream.
    """
    marks = ", ".join("?" * len(scopes))
    gone = 0
    for name, entry in registry.items():
        if entry.mode == "lww":
            query = f'DELETE FROM "{name}" WHERE scope NOT IN ({marks})'
            gone += unit.driver.execute(query, tuple(scopes)).rowcount
    return gone


def drop_scope(unit: Unit, scope: str) -> None:
    """Remove everything of a scope that this desk no longer holds."""
    for name in registry:
        unit.driver.execute(f'DELETE FROM "{name}" WHERE scope = ?', (scope,))
