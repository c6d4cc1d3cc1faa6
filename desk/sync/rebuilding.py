"""The way back from a damaged store: what its log still yields is carried into a new one.

Everything a desk ever sent is at its upstream. Only what it had not sent yet is nowhere else, so
the log is read out of the damaged file, around the pages that cannot be read, and sealed anew in a
fresh store; after enrolling again the rest is loaded. What the upstream holds it recognises.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3

from desk.core.clock import Clock
from desk.core.errors import AdminError, UserError
from desk.store import Store, engine, key, turn
from desk.store.store import FILE_NAME
from desk.sync import arriving
from desk.sync.resealing import reseal
from desk.sync.wire import Changeset

_COLUMNS = "seq, scope, stamp, wall_at, actor, sv, body, hash"
_ENDS = "SELECT (SELECT min(seq) FROM outbox), (SELECT max(seq) FROM outbox)"
"""Two questions, each of which goes straight to its end of the log."""
_SIDES = ("", "-wal", "-shm")
Row = tuple[Any, ...]


@dataclass(frozen=True)
class Saved:
    """What a damaged store still yielded."""

    aside: Path
    """Where the damaged file is kept."""
    changesets: int
    missing: int
    """Places in the log, before the last that could be read, at which nothing could be."""


def rebuild(home: Path, clock: Clock) -> Saved:
    """Put a new store with the readable log in the place of a damaged one, which is kept.

    :raises UserError: when some desk still has the store open, or there is none.
    :raises AdminError: when its key is missing or another.
    """
    path = home / FILE_NAME
    if not path.is_file():
        raise UserError("There is no store in {path}.", path=str(home))
    release = turn.try_alone(home / "desk.users")
    if release is None:
        raise UserError("Close all desks that use this store, then rebuild again.")
    try:
        secret = key.find_key(home)
        if secret is None or not key.is_right(home, secret):
            raise AdminError("The key of this desk is missing, so its store cannot be read.")
        rows = _log(path, secret)
        aside = home / f"damaged-{clock.now():%Y%m%dT%H%M%SZ}.db"
        for side in _SIDES:
            if (found := path.with_name(path.name + side)).exists():
                os.replace(found, aside.with_name(aside.name + side))
    finally:
        release()
    store = Store.open(home, clock)
    try:
        _carry(store, rows)
    finally:
        store.close()
    return Saved(aside, len(rows), rows[-1][0] - len(rows) if rows else 0)


def _carry(store: Store, rows: Sequence[Row]) -> None:
    with store.merging() as unit:
        node = unit.head.node
        unit.driver.executemany(
            f"INSERT INTO outbox({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows
        )
        reseal(unit, node)
        unit.head.stamp = max([unit.head.stamp, *(row[2] for row in rows)])
        # What this desk wrote itself is on its screens before the upstream has been reached.
        items = [Changeset(node, *row) for row in rows]
        arriving.take(unit, items, {item.scope for item in items})


def _log(path: Path, secret: str) -> list[Row]:
    """Every changeset that can be read, around those that cannot."""
    ends = _ask(path, secret, _ENDS)
    if ends is None:
        ends = _ask(path, secret, "SELECT 1, seq FROM chain_head")
    if not ends or ends[0][1] is None:
        return []
    rows: list[Row] = []
    spans = [(int(ends[0][0]), int(ends[0][1]))]
    while spans:
        first, last = spans.pop()
        query = f"SELECT {_COLUMNS} FROM outbox WHERE seq BETWEEN {first} AND {last} ORDER BY seq"
        found = _ask(path, secret, query)
        if found is not None:
            rows += found
        elif first < last:
            middle = (first + last) // 2
            spans += [(middle + 1, last), (first, middle)]
    return rows


def _ask(path: Path, secret: str, query: str) -> list[Row] | None:
    """The answer, or ``None`` where a page on the way to it is damaged.

    Each question has a connection of its own: after a page that does not fit its code, SQLCipher
    gives nothing more on the same one.
    """
    try:
        connection = engine.connect(path, secret)
    except sqlcipher3.Error:
        return None
    try:
        return list(connection.execute(query).fetchall())
    except sqlcipher3.Error:
        return None
    finally:
        connection.close()
