"""The line to an upstream: PostgreSQL's protocol under a deadline that a watchdog enforces."""

from __future__ import annotations

import contextlib
import json
import os
import selectors
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent import futures
from contextlib import contextmanager
from dataclasses import fields
from typing import Any

import psycopg
from psycopg import sql

from desk.sync.wire import (
    PAGE,
    Changeset,
    FeedHead,
    FeedItem,
    Greeting,
    Pushed,
    RefusedError,
    UnreachableError,
)

CALL_SECONDS = 20.0
"""No call lasts longer; keepalives and server timeouts do not free a stalled one."""
CONNECT_SECONDS = 15
"""Logging in takes five round trips; over a line of two seconds that is ten."""


class Watchdog:
    """Cuts a connection's socket when a call outlives its deadline."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self._socket = socket.socket(fileno=os.dup(connection.fileno()))
        self._changed = threading.Condition()
        self._until: float | None = None
        self._closed = False
        self.barked = False
        threading.Thread(target=self._watch, name="sync-watchdog", daemon=True).start()

    @contextmanager
    def guarding(self, seconds: float) -> Iterator[None]:
        """Run a call that must end in time."""
        with self._changed:
            self._until = time.monotonic() + seconds
            self._changed.notify()
        try:
            yield
        finally:
            with self._changed:
                self._until = None

    def cut(self) -> None:
        """Break the line now."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Stop watching."""
        with self._changed:
            self._closed = True
            self._changed.notify()

    def _watch(self) -> None:
        with self._changed:
            while not self._closed:
                if self._until is None:
                    self._changed.wait()
                    continue
                left = self._until - time.monotonic()
                if left > 0:
                    self._changed.wait(left)
                    continue
                self.barked = True
                self.cut()
                self._until = None
        self._socket.close()


# Of several servers that take writes one may be cut off from the others, and whoever always tried
# it first would never get past it.
_ANY_FIRST: dict[str, Any] = (
    {"load_balance_hosts": "random"} if psycopg.pq.version() >= 160000 else {}
)


class Link:
    """An open line to one upstream."""

    def __init__(self, dsn: str, *, password: str | None = None, seconds: float = CALL_SECONDS):
        """Connect.

        :raises UnreachableError: when nobody answers.
        :raises RefusedError: when somebody answers no.
        """
        self._seconds = seconds
        try:
            self._connection = psycopg.connect(
                dsn,
                autocommit=True,
                connect_timeout=CONNECT_SECONDS,
                keepalives_idle=15,
                tcp_user_timeout=int(seconds * 1000),
                application_name="station-desk",
                password=password,
                **_ANY_FIRST,
            )
        except psycopg.Error as error:
            raise explain(error) from error
        self._connection.prepare_threshold = 2
        self._connection.add_notice_handler(self._warn)
        self._warnings: list[str] = []
        self._watchdog = Watchdog(self._connection)
        self._scopes: tuple[str, ...] = ()
        self._heard: tuple[str, ...] = ()
        self._ears = selectors.DefaultSelector()
        self._ears.register(self._connection.fileno(), selectors.EVENT_READ)
        self._spoke = True
        self._reader = futures.ThreadPoolExecutor(1, "sync-ahead")
        self._ahead: tuple[tuple[object, ...], futures.Future[list[Any]]] | None = None
        """The page that is on its way: how it is read, and what comes."""

    @property
    def connection(self) -> psycopg.Connection[Any]:
        """The connection itself, for enrolment."""
        return self._connection

    @contextmanager
    def _call(self, seconds: float | None = None) -> Iterator[None]:
        if self._ahead is not None:
            # One call at a time; what was read ahead is of no use any more.
            futures.wait([self._ahead[1]])
            self._ahead = None
        with self._guarded(seconds):
            yield

    @contextmanager
    def _guarded(self, seconds: float | None = None) -> Iterator[None]:
        self._spoke = True
        try:
            with self._watchdog.guarding(seconds or self._seconds):
                yield
        except psycopg.Error as error:
            raise explain(error) from error
        except OSError as error:
            raise UnreachableError(str(error)) from error

    def _one(self, query: str, values: Sequence[object]) -> Any:
        self._warnings.clear()
        with self._call():
            row = self._connection.execute(query, values).fetchone()
        if self._warnings:
            # Somebody ended the wait for the standby. PostgreSQL calls that a success, and it is
            # there for all to see; but should this server die now, it never was.
            raise UnreachableError(self._warnings[0])
        return row[0] if row else None

    def _warn(self, said: psycopg.errors.Diagnostic) -> None:
        if said.severity_nonlocalized == "WARNING":
            self._warnings.append(said.message_primary or "")

    def hello(self, cursors: Mapping[str, int], about: Mapping[str, object]) -> Greeting:
        """Say who this is and how far it has read."""
        found = self._one(
            "SELECT sync.hello(%s::jsonb, %s::jsonb)",
            (json.dumps(dict(cursors)), json.dumps(dict(about))),
        )
        feeds = {scope: FeedHead(**head) for scope, head in found.pop("feeds").items()}
        self._scopes = tuple(found.pop("scopes"))
        # A later upstream may tell more than this version knows of.
        known = {name: value for name, value in found.items() if name in _GREETING}
        return Greeting(feeds=feeds, scopes=self._scopes, **known)

    def push(self, items: Sequence[Changeset], up: tuple[int, str] | None = None) -> Pushed:
        """Hand over changesets; what was handed over before is recognised and skipped."""
        position, digest = up or (None, None)
        found = self._one(
            "SELECT sync.push(%s::int[], %s::bigint[], %s::text[], %s::text[], %s::text[],"
            " %s::text[], %s::int[], %s::text[], %s::text[], %s::text[], %s, %s)",
            (
                [i.node for i in items],
                [i.seq for i in items],
                [i.scope for i in items],
                [i.stamp for i in items],
                [i.wall_at for i in items],
                [i.actor for i in items],
                [i.sv for i in items],
                [i.body for i in items],
                [i.hash for i in items],
                [i.sig for i in items],
                position,
                digest,
            ),
        )
        return Pushed(**found)

    def pull(self, scope: str, pos: int, limit: int = PAGE) -> list[FeedItem]:
        """The next changesets of a scope after a position; reads ahead as :meth:`load` does."""
        items = self._page(self._pulled, scope, pos, limit)
        if len(items) == limit:
            self._read_ahead(self._pulled, scope, items[-1].pos, limit)
        return items

    def _pulled(self, scope: str, pos: int, limit: int) -> list[FeedItem]:
        with self._guarded():
            rows = self._connection.execute(
                "SELECT pos, feed_hash, node, seq, stamp, wall_at, actor, sv, body, hash, sig"
                " FROM sync.pull(%s, %s, %s)",
                (scope, pos, limit),
            ).fetchall()
        return [
            FeedItem(
                r[0], r[1], Changeset(r[2], r[3], scope, r[4], r[5], r[6], r[7], r[8], r[9], r[10])
            )
            for r in rows
        ]

    def load(self, table: str, scope: str, after: str | None, limit: int) -> list[str]:
        """Rows of a table as JSON texts, in the order of their identifiers.

        While the caller puts a full page away, the one after it is already on its way.
        """
        texts = self._page(self._loaded, table, scope, after, limit)
        if len(texts) == limit and table != "tables":
            last = str(json.loads(texts[-1])["id"])
            self._read_ahead(self._loaded, table, scope, last, limit)
        return texts

    def _loaded(self, table: str, scope: str, after: str | None, limit: int) -> list[str]:
        with self._guarded(self._seconds * 3):
            rows = self._connection.execute(
                "SELECT * FROM sync.load(%s, %s, %s, %s)", (table, scope, after, limit)
            ).fetchall()
        return [row[0] for row in rows]

    def _page(self, read: Callable[..., list[Any]], *place: object) -> list[Any]:
        ahead, self._ahead = self._ahead, None
        if ahead is None:
            return read(*place)
        if ahead[0] == (read, *place):
            return ahead[1].result()
        futures.wait([ahead[1]])
        return read(*place)

    def _read_ahead(self, read: Callable[..., list[Any]], *place: object) -> None:
        self._ahead = ((read, *place), self._reader.submit(read, *place))

    def set_password(self, role: str, password: str, about: Mapping[str, object]) -> None:
        """Replace this device's own password, here and in the upstream's books, or in neither.

        Only a SCRAM verifier of it is sent.
        """
        verifier = self._connection.pgconn.encrypt_password(
            password.encode(), role.encode(), b"scram-sha-256"
        ).decode()
        told = json.dumps({**about, "verifier": verifier})
        with self._call(), self._connection.transaction():
            self._connection.execute(
                sql.SQL("ALTER ROLE {} PASSWORD {}").format(
                    sql.Identifier(role), sql.Literal(verifier)
                )
            )
            self._connection.execute("SELECT sync.hello('{}', %s::jsonb)", (told,))

    def poke(self, scope: str) -> None:
        """Wake those who listen; a transaction of its own, since notices hold up commits."""
        self._one("SELECT sync.poke(%s)", (scope,))

    def claim(self, scope: str, tickets: Sequence[str], window_id: str) -> str | None:
        """Take the first of these tickets that nobody has."""
        found = self._one(
            "SELECT sync.claim(%s, %s::uuid[], %s::uuid)", (scope, list(tickets), window_id)
        )
        return str(found) if found is not None else None

    def wait(self, seconds: float) -> frozenset[str]:
        """Scopes somebody poked within these seconds; a hint only, polling goes on besides."""
        if self._heard != self._scopes:
            listen = [
                sql.SQL("LISTEN {}").format(sql.Identifier(f"desk_sync:{s}")) for s in self._scopes
            ]
            with self._call():
                self._connection.execute(sql.SQL("; ").join([sql.SQL("UNLISTEN *"), *listen]))
            self._heard = self._scopes
        if self._spoke:
            # Notices may have come along with the answers to other calls.
            poked = self._notices()
            if poked:
                return poked
        return self._notices() if self._ears.select(seconds) else frozenset()

    def _notices(self) -> frozenset[str]:
        with self._call():
            found = frozenset(n.payload for n in self._connection.notifies(timeout=0))
        self._spoke = False
        return found

    def close(self) -> None:
        """Hang up."""
        if self._ahead is not None:
            self._watchdog.cut()
        self._reader.shutdown()
        self._ears.close()
        self._watchdog.close()
        with contextlib.suppress(psycopg.Error):
            self._connection.close()


def explain(error: psycopg.Error) -> Exception:
    """Whether an error means "later" or "no"."""
    code = error.sqlstate or ""
    words = str(error)
    if code.startswith("SD") or code in ("42883", "3D000", "28P01", "28000"):
        return RefusedError(code, words.splitlines()[0])
    if code in ("42501", "3F000", "42P01"):
        return RefusedError("42883" if code != "42501" else "SD403", words.splitlines()[0])
    lowered = words.lower()
    if "does not match host name" in lowered:
        return RefusedError("certificate_host", words.splitlines()[0])
    if "certificate" in lowered or ("ssl" in lowered and "verify" in lowered):
        return RefusedError("certificate", words.splitlines()[0])
    for sign, meaning in _LOGIN_WORDS.items():
        if sign in lowered:
            return RefusedError(meaning, words.splitlines()[0])
    said = words.splitlines()[0] if words else type(error).__name__
    if code and code[:2] not in _LATER:
        return RefusedError("SD400", said)
    return UnreachableError(said, code)


_GREETING = {field.name for field in fields(Greeting)}
_LATER = ("08", "25", "40", "53", "55", "57", "58")
"""Classes of SQLSTATE that pass: connection, read-only standby, deadlock, resources, shutdown."""
# libpq gives no SQLSTATE for what fails while connecting.
_LOGIN_WORDS = {
    "password authentication failed": "28P01",
    "is not permitted to log in": "28000",
    "no pg_hba.conf entry": "28000",
    "does not exist": "3D000",
    "received invalid response": "stranger",
    "expected authentication request": "stranger",
}
