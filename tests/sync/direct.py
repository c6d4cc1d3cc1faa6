"""PostgreSQL's functions called within one transaction that is rolled back in the end.

So hundreds of examples run against the real functions without a database for each.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg import sql

from desk.store.base import registry
from desk.store.seal import GENESIS
from desk.sync.link import Link, explain
from desk.sync.wire import Changeset
from tests.sync.invariants import Evidence


class _NoDog:
    """Nothing stalls within one machine and one transaction."""

    @contextmanager
    def guarding(self, seconds: float) -> Iterator[None]:
        yield

    def close(self) -> None:
        pass


class Direct(Link):
    """A device's line that shares its connection and its transaction with others."""

    def __init__(self, connection: psycopg.Connection[Any], role: str) -> None:
        self._connection = connection
        self._role = role
        self._watchdog = _NoDog()  # type: ignore[assignment]
        self._seconds = 1
        self._ahead = None
        self._warnings = []

    def _read_ahead(self, read: Any, *place: object) -> None:
        """The connection belongs to others too."""

    @contextmanager
    def _guarded(self, seconds: float | None = None) -> Iterator[None]:
        run = self._connection.execute
        run("SAVEPOINT call")
        run(sql.SQL("SET SESSION AUTHORIZATION {}").format(sql.Identifier(self._role)))
        try:
            yield
        except psycopg.Error as error:
            run("ROLLBACK TO call")
            run("RELEASE call")
            raise explain(error) from error
        run("RESET SESSION AUTHORIZATION")
        run("RELEASE call")

    def poke(self, scope: str) -> None:
        """Nobody listens."""

    def close(self) -> None:
        """The connection belongs to the test."""


def enlist(
    connection: psycopg.Connection[Any], node: int, scopes: Sequence[str], kind: str = "window"
) -> str:
    """Make a device without the ceremony; returns its role."""
    role = f"desk_{node}"
    if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone():
        connection.execute(
            sql.SQL("CREATE ROLE {} LOGIN IN ROLE desk_device").format(sql.Identifier(role))
        )
    connection.execute(
        "INSERT INTO sync.node (node, role, kind, hall, last_hash, scopes, status)"
        " VALUES (%s, %s, %s, '', %s, %s, 'active')",
        (node, role, kind, GENESIS, list(scopes)),
    )
    return role


def rows_of(connection: psycopg.Connection[Any]) -> dict[str, dict[str, dict[str, Any]]]:
    """Every synced row in wire form, by table and identifier."""
    found: dict[str, dict[str, dict[str, Any]]] = {}
    for name in registry:
        texts = connection.execute(f"SELECT sync.wire_{name}(x) FROM public.{name} x").fetchall()
        rows = [json.loads(text) for (text,) in texts]
        found[name] = {row["id"]: row for row in rows}
    return found


def log_of(connection: psycopg.Connection[Any]) -> list[tuple[Changeset, str]]:
    """Every stored changeset with its status, in the order of arrival."""
    rows = connection.execute(
        "SELECT node, seq, scope, stamp, wall_at, actor, sv, body, hash, sig, status"
        " FROM sync.changeset ORDER BY recv_at, node, seq"
    ).fetchall()
    return [(Changeset(*row[:10]), row[10]) for row in rows]


def feeds_of(connection: psycopg.Connection[Any]) -> dict[str, list[tuple[int, int, int, str]]]:
    """Every feed as (pos, node, seq, hash)."""
    found: dict[str, list[tuple[int, int, int, str]]] = {}
    for scope, *entry in connection.execute(
        "SELECT scope, pos, node, seq, hash FROM sync.feed ORDER BY scope, pos"
    ).fetchall():
        found.setdefault(scope, []).append(tuple(entry))
    return found


def evidence_at(dsn: str) -> Evidence:
    """Everything a server holds."""
    with psycopg.connect(dsn) as connection:
        return Evidence(rows_of(connection), log_of(connection), feeds_of(connection))
