"""Changes from elsewhere, put into a desk's store: facts once, registers column by column.

The upstream is where concurrent writes meet and losers are kept; a desk only takes, cell by cell,
the greater stamp. So any repetition, and any order in which a row is made before it is changed,
gives the same rows.
"""

from __future__ import annotations

import json
import logging
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from operator import itemgetter
from typing import Any

import sqlcipher3

from desk.store import Unit, stamp
from desk.store.base import Synced, registry
from desk.sync import projections
from desk.sync.model import FROM_CONTENT
from desk.sync.wire import Changeset

log = logging.getLogger(__name__)

MOST_VALUES = 32_000
"""SQLite takes 32,766 values in one statement."""
CLOCK_TRUST_MS = 600_000
"""A stamp more than ten minutes ahead of this desk's clock does not drag the clock along."""


@dataclass
class Arrivals:
    """What a batch did: rows touched by table, and whether some row left this desk's scopes."""

    rows: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    left: bool = False
    unread: int = 0
    """Changesets that this version could not put into its tables."""


def take(unit: Unit, items: Iterable[Changeset], scopes: Collection[str]) -> Arrivals:
    """Merge changesets in the order given, inside :meth:`Store.merging`; best as its first thing.

    One that cannot be merged is left out, so that it does not hold up the rest; it is kept at the
    upstream, and read again when this desk loads its scopes anew after an upgrade.
    """
    batch = list(items)
    arrivals = Arrivals()
    if not _at_once(unit, lambda: _take(unit, batch, scopes, arrivals)):
        arrivals = Arrivals()
        for item in batch:
            one = Arrivals()
            if not _whole(unit, lambda: _take(unit, [item], scopes, one)):  # noqa: B023
                log.error("changeset %s of node %s cannot be read here", item.seq, item.node)
                arrivals.unread += 1
                continue
            arrivals.left |= one.left
            for table, pks in one.rows.items():
                arrivals.rows[table] |= pks
    hear(unit, (item.stamp for item in batch))
    _follow(unit, arrivals.rows)
    return arrivals


def _follow(unit: Unit, rows: Mapping[str, set[str]]) -> None:
    found = {table: frozenset(pks) for table, pks in rows.items() if pks}
    if found and not _whole(unit, lambda: projections.arrived(unit, found)):
        log.error("what follows %s was not brought along", ", ".join(sorted(found)))


def _at_once(unit: Unit, action: Callable[[], None]) -> bool:
    """As :func:`_whole`, for what comes first in a merge: the merge itself is what is undone.

    Within a savepoint SQLite keeps every page anew for every statement, which costs as much again.
    """
    if not unit.untouched:
        return _whole(unit, action)
    try:
        action()
    except _UNREADABLE:
        unit.undo_merge()
        return False
    return True


def _whole(unit: Unit, action: Callable[[], None]) -> bool:
    """Do all of it or nothing; tells which. A full disk is no fault of the data and is raised."""
    unit.driver.execute("SAVEPOINT arriving")
    try:
        action()
    except _UNREADABLE:
        unit.driver.execute("ROLLBACK TO arriving")
        unit.driver.execute("RELEASE arriving")
        return False
    unit.driver.execute("RELEASE arriving")
    return True


_UNREADABLE = (
    ValueError, TypeError, KeyError, IndexError, AttributeError,
    sqlcipher3.IntegrityError, sqlcipher3.ProgrammingError, sqlcipher3.InterfaceError,
    sqlcipher3.DataError,
)  # fmt: skip


def _take(
    unit: Unit, items: Sequence[Changeset], scopes: Collection[str], arrivals: Arrivals
) -> None:
    facts: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    cells: dict[str, list[Any]] = defaultdict(list)
    # One text for the parser; where one body is no JSON, the batch is taken again piece by piece.
    bodies = json.loads(f"[{','.join(item.body or 'null' for item in items)}]")
    if len(bodies) != len(items):
        raise ValueError("a body is no single value")
    for item, body in zip(items, bodies, strict=True):
        for op in _folded(body["ops"] if body else []):
            table, pk, columns, bases = op[:4]
            entry = registry.get(table)
            if entry is None:
                # A table of a later version; it is read again after the upgrade.
                continue
            arrivals.rows[table].add(pk)
            if entry.mode == "fact":
                facts[table].append((pk, *_values(table, columns), item.stamp))
            else:
                versions = op[4] if len(op) > 4 else None
                cells[table].append((pk, columns, bases, versions, item.stamp))
    for table, rows in facts.items():
        _insert_all(unit, table, rows)
    for table, ops in cells.items():
        arrivals.left |= _merge(unit, registry[table], ops, scopes)


def _folded(ops: list[Any]) -> list[Any]:
    """One op a row: what a transaction wrote twice counts as it was when it was committed."""
    if len(ops) < 2 or len({(op[0], op[1]) for op in ops}) == len(ops):
        return ops
    rows: dict[tuple[str, str], list[Any]] = {}
    for op in ops:
        first = rows.setdefault((op[0], op[1]), [*op[:2], {}, op[3], *op[4:]])
        first[2] |= op[2]
    return list(rows.values())


def hear(unit: Unit, stamps: Iterable[str]) -> None:
    """Let the hybrid clock hear stamps (Kulkarni 2014), as far as they can be believed."""
    limit = unit.now.timestamp() * 1000 + CLOCK_TRUST_MS
    for seen in stamps:
        if seen > unit.head.stamp and stamp.wall_ms(seen) <= limit:
            unit.head.stamp = seen


def _values(table: str, row: Mapping[str, Any]) -> tuple[Any, ...]:
    """The columns of a row in their order; what an older version did not know is empty."""
    try:
        return _all_of(table)(row)
    except KeyError:
        return tuple(row.get(c) for c in registry[table].columns)


@cache
def _all_of(table: str) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    # Every synced table has at least two columns, so this gives a tuple.
    return itemgetter(*registry[table].columns)


def _insert_all(unit: Unit, table: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """Add rows with few statements, since SQLite keeps anew for each one every page it changes."""
    start = 0
    while start < len(rows):
        left = min(len(rows) - start, MOST_VALUES // len(rows[0]))
        # Powers of two, so that the same few statements are made ready once.
        count = 1 << (left.bit_length() - 1)
        part = rows[start : start + count]
        unit.driver.execute(_insert(table, count), [value for row in part for value in row])
        start += count


@cache
def _insert(table: str, count: int) -> str:
    entry = registry[table]
    own = ("_s",) if entry.mode == "fact" else ("_v", "_del")
    names = ("id", *entry.columns, *own)
    columns = ", ".join(f'"{n}"' for n in names)
    row = f"({', '.join('?' * len(names))})"
    marks = ", ".join([row] * count)
    return f'INSERT INTO "{table}" ({columns}) VALUES {marks} {_on_clash(table, names)}'


def _on_clash(table: str, names: Sequence[str]) -> str:
    """What becomes of a row that is here already, in whichever way another of it comes.

    Also in a load: once it is over, the feed is read from after whatever the load has passed by.
    """
    if table not in FROM_CONTENT:
        return "ON CONFLICT (id) DO NOTHING"
    sets = ", ".join(f'"{n}" = excluded."{n}"' for n in names)
    return f'ON CONFLICT (id) DO UPDATE SET {sets} WHERE excluded._s > "{table}"._s'


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
    names = (*entry.columns, "_del")
    left = False
    for pk, columns, bases, versions, stamped in ops:
        seen = known.get(pk)
        if seen is None:
            if bases or "scope" not in columns:
                # The row is not of this desk's scopes (any more).
                continue
            known[pk] = dict(versions) if versions else dict.fromkeys(names, stamped)
            fresh[pk] = dict(columns)
            left |= columns["scope"] not in scopes
            continue
        target = fresh.get(pk)
        target = changed[pk] if target is None else target
        for column, value in columns.items():
            at = versions.get(column, stamped) if versions else stamped
            if column == "scope" and at >= seen.get(column, ""):
                # Also when this desk moved the row away itself.
                left |= value not in scopes
            if at > seen.get(column, ""):
                seen[column] = at
                target[column] = value
    if fresh:
        _insert_all(
            unit,
            table,
            [
                (pk, *_values(table, row), _json(known[pk]), row.get("_del") or 0)
                for pk, row in fresh.items()
            ],
        )
    for pk, row in changed.items():
        here = tuple(name for name in row if name in entry.table.c)
        if here:
            values = (*(row[name] for name in here), _json(known[pk]), pk)
            unit.driver.execute(_update(table, here), values)
    return left


_encode = json.JSONEncoder(separators=(",", ":")).encode


def _json(value: object) -> str:
    return _encode(value)


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
    """Merge a page of an initial load, inside :meth:`Store.merging`; best as its first thing.

    Returns the last identifier of the page.
    """
    if not texts:
        return None
    if not _at_once(unit, lambda: _take_rows(unit, table, texts, scopes)):
        for text in texts:
            if not _whole(unit, lambda: _take_rows(unit, table, [text], scopes)):  # noqa: B023
                log.error("a row of %s cannot be read here", table)
    latest = max((_latest(text) for text in texts), default="")
    if latest:
        hear(unit, [latest])
    if projections.followed(table):
        _follow(unit, {table: {json.loads(text)["id"] for text in texts}})
    return str(json.loads(texts[-1])["id"])


_STAMP = re.compile(r'"([0-9a-f]{22})"')


def _latest(text: str) -> str:
    """The greatest stamp in a row; the stamps stand after the columns (see ``sync.wire_``)."""
    return max(_STAMP.findall(text, max(text.rfind('"_s"'), text.rfind('"_v"'))), default="")


def _take_rows(unit: Unit, table: str, texts: Sequence[str], scopes: Collection[str]) -> None:
    entry = registry[table]
    # One statement for all: within a savepoint SQLite keeps pages anew for every statement.
    added = unit.driver.execute(_insert_texts(table), (f"[{','.join(texts)}]",)).rowcount
    if entry.mode == "fact" or added == len(texts):
        return
    # Some were here already, so each is merged; the others meet themselves and stay as they are.
    # A column that was added since has no version yet; nothing may count as later than that.
    ops: list[tuple[Any, ...]] = [
        (r["id"], {c: r.get(c) for c in (*entry.columns, "_del")}, {}, r["_v"], "")
        for r in map(json.loads, texts)
    ]
    _merge(unit, entry, ops, scopes)


@cache
def _insert_texts(table: str) -> str:
    """Rows as they cross the wire, taken apart by SQLite itself."""
    entry = registry[table]
    names = ("id", *entry.columns, *(("_s",) if entry.mode == "fact" else ("_v", "_del")))
    columns = ", ".join(f'"{n}"' for n in names)
    values = ", ".join("value -> '$._v'" if n == "_v" else f"value ->> '$.{n}'" for n in names)
    return (
        f'INSERT INTO "{table}" ({columns}) SELECT {values} FROM json_each(?) WHERE true'
        f" {_on_clash(table, names)}"
    )


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


def drop_unnamed(
    unit: Unit,
    table: str,
    scope: str,
    after: str | None,
    texts: Sequence[str],
    last: bool,
    spared: Collection[str],
) -> bool:
    """Remove register rows that a page of a load passes over, since they are no longer there;
    tells whether there were any."""
    if registry[table].mode == "fact":
        return False
    named = [json.loads(text)["id"] for text in texts]
    end = named[-1] if named and not last else None
    found = unit.driver.execute(
        f'SELECT id FROM "{table}" WHERE scope = ? AND id > ? AND (? IS NULL OR id <= ?)',
        (scope, after or "", end, end),
    ).fetchall()
    gone = {row[0] for row in found} - {*named, *spared}
    unit.driver.executemany(f'DELETE FROM "{table}" WHERE id = ?', [(pk,) for pk in gone])
    return bool(gone)
