"""Proof that the log and the tables are what was sealed, or the first place that is not.

A desk can vouch for what it wrote itself. Rows and values that came from elsewhere carry stamps of
other nodes; for those the upstream's own proof stands (``desk central verify``).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from desk.core.text import mark
from desk.store import capture
from desk.store.base import registry
from desk.store.engine import explained
from desk.store.seal import GENESIS, chain_hash
from desk.store.store import Store

_STEP = 500
"""So many changesets are read between two looks at who waits."""


@dataclass(frozen=True)
class Verdict:
    """What the verifier read, and the first break: where it is and what is wrong."""

    changesets: int
    rows: int
    place: str | None = None
    fault: str | None = None
    node: int = 0
    head: str = ""
    """The hash of the last changeset that was read."""
    first_at: str = ""
    last_at: str = ""
    """When the first and the last changeset were written, by this machine's clock."""

    @property
    def clean(self) -> bool:
        """Whether everything is as it was sealed."""
        return self.fault is None


Watch = Callable[[int, int], bool]
"""Hears how many of how many changesets are read; answers whether to go on."""


class GivenUpError(Exception):
    """Somebody did not want to wait for the end."""


def verify(store: Store, watch: Watch = lambda done, whole: True) -> Verdict:
    """Recompute the chain from its first changeset and compare every synced row with it.

    :raises GivenUpError: when ``watch`` does not want to go on.
    """
    with (
        explained(store.path),
        store.reader_engine.connect() as connection,
        connection.begin(),
    ):
        return _Verifier(connection, watch).run()


def _digest(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    return hashlib.blake2b(text.encode(), digest_size=12).digest()


def _sum(columns: dict[str, Any]) -> bytes:
    """Of a fact; what is empty counts as absent."""
    return _digest({c: v for c, v in columns.items() if v is not None})


class _Verifier:
    def __init__(self, connection: Connection, watch: Watch) -> None:
        self._connection, self._watch = connection, watch
        self._node, self._head, self._ends = 0, "", ("", "")
        self._facts: dict[tuple[str, str], tuple[str, bytes, frozenset[str]]] = {}
        self._columns: dict[str, frozenset[str]] = {}
        """The columns that were sealed of a fact, those of the last of each table."""
        self._cells: dict[tuple[str, str], dict[str, tuple[str, bytes]]] = {}
        self._changesets = 0
        self._rows = 0
        self._scopes: frozenset[str] | None = None

    def run(self) -> Verdict:
        place, fault = next(self._breaks(), (None, None))
        return Verdict(
            self._changesets, self._rows, place, fault, self._node, self._head, *self._ends
        )

    def _breaks(self) -> Iterator[tuple[str, str]]:
        if not capture.installed(self._connection):
            yield "capture", mark("the triggers that capture changes are not those of this version")
        held = self._connection.exec_driver_sql("SELECT scope FROM sync_cursor").fetchall()
        self._scopes = frozenset(row[0] for row in held) or None
        yield from self._chain()
        for name, entry in sorted(registry.items()):
            yield from self._fact_rows(name) if entry.mode == "fact" else self._lww_rows(name)
        if self._scopes is not None:
            # A synced desk gives rows up that leave its scopes.
            return
        for (table, pk), _ in (*self._facts.items(), *self._cells.items()):
            yield f"{table} {pk}", mark("the row is in the log but no longer in the table")

    def _chain(self) -> Iterator[tuple[str, str]]:
        head = self._connection.exec_driver_sql("SELECT node, seq, hash FROM chain_head").first()
        if head is None:
            yield "chain_head", mark("the head of the chain is missing")
            return
        previous, expected = GENESIS, 1
        self._node, self._head = head.node, previous
        log: Iterable[Any] = self._connection.exec_driver_sql(
            "SELECT seq, scope, stamp, actor, sv, body, hash, wall_at FROM outbox ORDER BY seq"
        )
        for seq, scope, stamp, actor, sv, body, digest, wall_at in log:
            if expected % _STEP == 0 and not self._watch(expected, head.seq):
                raise GivenUpError
            place = f"changeset {expected}"
            if seq != expected:
                yield place, mark("the changeset is missing from the log")
                return
            if chain_hash(previous, head.node, seq, stamp, scope, actor, sv, body) != digest:
                yield place, mark("the changeset was altered after it was sealed")
                return
            try:
                self._note(stamp, body)
            except (ValueError, TypeError, KeyError, AttributeError):
                yield place, mark("the changeset was altered after it was sealed")
                return
            previous, expected = digest, expected + 1
            self._changesets += 1
            self._head, self._ends = digest, (self._ends[0] or wall_at, wall_at)
        if (head.seq, head.hash) != (expected - 1, previous):
            yield f"changeset {expected}", mark("the end of the log was cut off")

    def _note(self, stamp: str, body: str) -> None:
        for table, pk, cols, bases in json.loads(body)["ops"]:
            if bases is None:
                if self._columns.get(table) != cols.keys():
                    self._columns[table] = frozenset(cols)
                self._facts[table, pk] = (stamp, _sum(cols), self._columns[table])
                continue
            cells = self._cells.setdefault((table, pk), {})
            for column, value in cols.items():
                cells[column] = (stamp, _digest(value))

    def _fact_rows(self, name: str) -> Iterator[tuple[str, str]]:
        columns = registry[name].columns
        pairs = ", ".join(f"'{c}', \"{c}\"" for c in columns)
        found: Iterable[Any] = self._connection.exec_driver_sql(
            f'SELECT id, _s, json_object({pairs}) FROM "{name}"'
        )
        for pk, stamp, text in found:
            self._rows += 1
            sealed = self._facts.pop((name, pk), None)
            if sealed is None:
                if self._scopes is None:
                    yield f"{name} {pk}", mark("the row was never sealed into the log")
                continue
            if self._scopes is not None and pk[14] == "8" and stamp > sealed[0]:
                # Its identifier is made from its content (version 8), so others may make it too,
                # and the latest is kept.
                continue
            # A column that came with an upgrade was not sealed.
            told = {c: v for c, v in json.loads(text).items() if c in sealed[2]}
            if sealed[:2] != (stamp, _sum(told)):
                yield f"{name} {pk}", mark("the row differs from what was sealed")

    def _lww_rows(self, name: str) -> Iterator[tuple[str, str]]:
        columns = (*registry[name].columns, "_del")
        pairs = ", ".join(f"'{c}', \"{c}\"" for c in columns)
        found: Iterable[Any] = self._connection.exec_driver_sql(
            f'SELECT id, _v, json_object({pairs}) FROM "{name}"'
        )
        for pk, versions, text in found:
            self._rows += 1
            cells = self._cells.pop((name, pk), None)
            if cells is None:
                if self._scopes is None:
                    yield f"{name} {pk}", mark("the row was never sealed into the log")
                continue
            values, stamps = json.loads(text), json.loads(versions)
            for column, (stamp, digest) in cells.items():
                if self._scopes is not None and stamps.get(column, "") > stamp:
                    # Somebody else wrote it since.
                    continue
                if stamps.get(column) != stamp or digest != _digest(values.get(column)):
                    yield f"{name} {pk} {column}", mark("the value differs from what was sealed")
