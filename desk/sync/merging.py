"""Rows and cells from elsewhere as they are put into a desk's tables, with few statements."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any

from desk.store import Unit
from desk.store.base import Synced, registry
from desk.sync.model import FROM_CONTENT

MOST_VALUES = 32_000
"""SQLite takes 32,766 values in one statement."""

Op = tuple[str, Mapping[str, Any], Mapping[str, Any] | None, Mapping[str, str] | None, str]
"""Identifier, columns, what each was when it was written, their versions if told, the stamp."""

_encode = json.JSONEncoder(separators=(",", ":")).encode


def values_of(table: str, row: Mapping[str, Any]) -> tuple[Any, ...]:
    """The columns of a row in their order; what an older version did not know is empty."""
    try:
        return _all_of(table)(row)
    except KeyError:
        return tuple(row.get(c) for c in registry[table].columns)


@cache
def _all_of(table: str) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    # Every synced table has at least two columns, so this gives a tuple.
    return itemgetter(*registry[table].columns)


def facts_of(table: str, ops: Sequence[Op]) -> list[Any]:
    """The values of facts as :func:`insert_all` takes them."""
    known = _all_of(table)
    try:
        return [
            value for pk, columns, _, _, stamped in ops for value in (pk, *known(columns), stamped)
        ]
    except KeyError:
        return [
            value
            for pk, columns, _, _, stamped in ops
            for value in (pk, *values_of(table, columns), stamped)
        ]


def insert_all(unit: Unit, table: str, values: Sequence[Any], *, complete: bool = False) -> int:
    """Add rows that are not here yet, all their values in one sequence; returns how many.

    With ``complete``, facts that are here take what an earlier version of this desk passed over.

    A value for each of: the identifier, the columns, the stamp of a fact or the versions and the
    tombstone of a register. SQLite keeps anew for each statement every page it changes, so there
    are few of them.
    """
    width, added, start = len(_names(table)), 0, 0
    while start < len(values):
        left = min(len(values) - start, MOST_VALUES) // width
        # Powers of two, so that the same few statements are made ready once.
        count = 1 << (left.bit_length() - 1)
        end = start + count * width
        part = values if end - start == len(values) else values[start:end]
        added += unit.driver.execute(_insert(table, count, complete), part).rowcount
        start = end
    return added


@cache
def _names(table: str) -> tuple[str, ...]:
    entry = registry[table]
    return ("id", *entry.columns, *(("_s",) if entry.mode == "fact" else ("_v", "_del")))


@cache
def _insert(table: str, count: int, complete: bool) -> str:
    names = _names(table)
    columns = ", ".join(f'"{n}"' for n in names)
    row = f"({', '.join('?' * len(names))})"
    marks = ", ".join([row] * count)
    # The same in a load: once it is over, the feed is read from after what the load passed by.
    clash = "NOTHING"
    sets = ", ".join(f'"{n}" = excluded."{n}"' for n in names)
    if complete:
        mine = ", ".join(f'"{table}"."{n}"' for n in names)
        told = ", ".join(f'excluded."{n}"' for n in names)
        clash = f'UPDATE SET {sets} WHERE excluded._s = "{table}"._s AND ({mine}) IS NOT ({told})'
    elif table in FROM_CONTENT:
        clash = f'UPDATE SET {sets} WHERE excluded._s > "{table}"._s'
    return f'INSERT INTO "{table}" ({columns}) VALUES {marks} ON CONFLICT (id) DO {clash}'


@cache
def _update(table: str, columns: tuple[str, ...]) -> str:
    sets = ", ".join(f'"{c}" = ?' for c in columns)
    return f'UPDATE "{table}" SET {sets}, _v = ? WHERE id = ?'


def merge(unit: Unit, entry: Synced, ops: Sequence[Op], scopes: Collection[str]) -> bool:
    """Merge ops on one register; tells whether a row went to a scope this desk does not hold."""
    table = entry.table.name
    known = _versions(unit, table, {op[0] for op in ops})
    fresh: dict[str, dict[str, Any]] = {}
    whole: dict[str, str] = {}
    """The stamp of each fresh row that nothing else was written to since."""
    changed: dict[str, dict[str, Any]] = defaultdict(dict)
    names = (*entry.columns, "_del")
    # A column of a later version leaves nothing here, or its value would count as read already
    # when it is read again after the upgrade.
    mine = {*names}
    left = False
    for pk, columns, bases, versions, stamped in ops:
        if pk in whole:
            known[pk] = dict.fromkeys(names, whole.pop(pk))
        seen = known.get(pk)
        if seen is None:
            if bases or "scope" not in columns:
                # The row is not of this desk's scopes (any more).
                continue
            if versions:
                known[pk] = {name: at for name, at in versions.items() if name in mine}
            else:
                whole[pk] = stamped
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
            if at > seen.get(column, "") and column in mine:
                seen[column] = at
                target[column] = value
    if fresh:
        between = _between(table)
        values: list[Any] = []
        for pk, row in fresh.items():
            one = whole.get(pk)
            text = _encode(known[pk]) if one is None else one.join(between)
            values += (pk, *values_of(table, row), text, row.get("_del") or 0)
        insert_all(unit, table, values)
    for pk, row in changed.items():
        if row:
            changes = (*row.values(), _encode(known[pk]), pk)
            unit.driver.execute(_update(table, tuple(row)), changes)
    return left


@cache
def _between(table: str) -> tuple[str, ...]:
    """What stands before, between and after the stamps of a row's versions."""
    names = (*registry[table].columns, "_del")
    mark = "\0"
    return tuple(_encode(dict.fromkeys(names, mark)).split(_encode(mark)[1:-1]))


def _versions(unit: Unit, table: str, pks: set[str]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    wanted = list(pks)
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        marks = ", ".join("?" * len(part))
        rows = unit.driver.execute(f'SELECT id, _v FROM "{table}" WHERE id IN ({marks})', part)
        found.update((pk, json.loads(versions)) for pk, versions in rows)
    return found
