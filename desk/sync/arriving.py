"""Changes from elsewhere, put into a desk's store: facts once, registers column by column.

The upstream is where concurrent writes meet and losers are kept; a desk only takes, cell by cell,
the greater stamp. So any repetition, and any order in which a row is made before it is changed,
gives the same rows.
"""

from __future__ import annotations

import json
import logging
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import sqlcipher3

from desk.store import Unit, stamp
from desk.store.base import registry
from desk.sync import projections
from desk.sync.loaded import Page, op_of, page_of
from desk.sync.merging import Op, facts_of, insert_all, merge
from desk.sync.wire import Changeset

log = logging.getLogger(__name__)

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
            if not _whole(unit, partial(_take, unit, [item], scopes, one)):
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
    ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError,
    sqlcipher3.IntegrityError, sqlcipher3.ProgrammingError, sqlcipher3.InterfaceError,
    sqlcipher3.DataError,
)  # fmt: skip


def _take(
    unit: Unit, items: Sequence[Changeset], scopes: Collection[str], arrivals: Arrivals
) -> None:
    # One text for the parser; where one body is no JSON, the batch is taken again piece by piece.
    bodies = json.loads(f"[{','.join([item.body or 'null' for item in items])}]")
    if len(bodies) != len(items):
        raise ValueError("a body is no single value")
    found: dict[str, list[Op]] = defaultdict(list)
    for item, body in zip(items, bodies, strict=True):
        for op in _folded(body["ops"]) if body else ():
            table, pk, columns, bases = op[:4]
            found[table].append((pk, columns, bases, op[4] if len(op) > 4 else None, item.stamp))
    # A table of a later version is passed over; it is read again after the upgrade.
    known = [table for table in found if table in registry]
    for table in sorted(known, key=lambda name: registry[name].mode):
        ops = found[table]
        arrivals.rows[table].update([op[0] for op in ops])
        if registry[table].mode == "fact":
            insert_all(unit, table, facts_of(table, ops))
        else:
            arrivals.left |= merge(unit, registry[table], ops, scopes)


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
    limit = int(unit.now.timestamp() * 1000) + CLOCK_TRUST_MS
    mine, end = unit.head.stamp, stamp.make(limit + 1, 0, 0)
    seen = max((one for one in stamps if mine < one < end), default="")
    if seen and stamp.wall_ms(seen) <= limit:
        unit.head.stamp = seen


def take_rows(unit: Unit, table: str, texts: Sequence[str], scopes: Collection[str]) -> str | None:
    """Merge a page of an initial load, inside :meth:`Store.merging`; best as its first thing.

    Returns the last identifier of the page.
    """
    if not texts:
        return None
    pages: list[Page] = []

    def some(texts: Sequence[str]) -> None:
        page = page_of(table, texts)
        _take_rows(unit, table, texts, page, scopes)
        pages.append(page)

    if not _at_once(unit, lambda: some(texts)):
        pages.clear()
        for text in texts:
            if not _whole(unit, partial(some, [text])):
                log.error("a row of %s cannot be read here", table)
    for page in pages:
        hear(unit, page.stamps)
    if projections.followed(table):
        _follow(unit, {table: {pk for page in pages for pk in page.ids}})
    return str(json.loads(texts[-1])["id"])


def _take_rows(
    unit: Unit, table: str, texts: Sequence[str], page: Page, scopes: Collection[str]
) -> None:
    added = insert_all(unit, table, page.values)
    if added == len(texts):
        return
    # Some were here, so each is merged; the others meet themselves and stay as they are.
    if registry[table].mode == "fact":
        insert_all(unit, table, page.values, complete=True)
    else:
        merge(unit, registry[table], [op_of(table, text) for text in texts], scopes)


def drop_foreign(unit: Unit, scopes: Collection[str]) -> int:
    """Remove register rows that moved to scopes this desk does not hold; returns how many.

    Only called when everything this desk wrote is at the upstream.
    """
    gone = 0
    for name, entry in registry.items():
        if entry.mode != "lww":
            continue
        # The index tells the scopes, so that not every row has to be looked at.
        found = unit.driver.execute(f'SELECT DISTINCT scope FROM "{name}"').fetchall()
        for scope in {row[0] for row in found}.difference(scopes):
            query = f'DELETE FROM "{name}" WHERE scope = ?'
            gone += unit.driver.execute(query, (scope,)).rowcount
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
    tells whether there were any.

    An upstream restored from an older copy passes over what it lost as well, which nothing tells
    from what left; that is only away until the desk that wrote it, and still holds it, sends it
    again, since the feed brings it from there.
    """
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
