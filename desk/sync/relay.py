"""The relay of a hall's own upstream: up to the city what the hall took in, down what the city has.

It is an ordinary device of the city that may also speak for the hall's desks (their ``via``). Every
changeset keeps its origin, so whichever way one comes, and however often, it is stored once.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import sql

from desk.store.base import registry
from desk.store.seal import GENESIS
from desk.sync.central.install import DEVICES
from desk.sync.enrolment import about
from desk.sync.wire import (
    PAGE,
    PAGE_BYTES,
    Changeset,
    FeedItem,
    Greeting,
    RefusedError,
    UnreachableError,
    Upstream,
    feed_chain,
)

log = logging.getLogger(__name__)
LOAD_PAGE = 5000


@dataclass(frozen=True)
class Relayed:
    """What a round of the relay did."""

    up: int
    down: int


class Relay:
    """Between one hall's database, whose owner it is, and the city."""

    def __init__(self, hall: psycopg.Connection[Any], city: str, mark: str) -> None:
        """``hall`` is an autocommit connection as the owner of the hall's database."""
        self._hall = hall
        self._city = city
        self._mark = mark

    def round(self, upstream: Upstream) -> Relayed:
        """One full exchange with the city.

        :raises UnreachableError: when either line breaks; do it again later.
        :raises RefusedError: when the city will not talk to this relay as it is.
        """
        greeting = self._greet(upstream)
        self._mirror(greeting)
        sent = self._up(upstream, greeting)
        down = sum(self._down(upstream, scope) for scope in greeting.scopes)
        return Relayed(sent, down)

    def _greet(self, upstream: Upstream) -> Greeting:
        cursors = {s: int(p) for s, p in self._rows("SELECT scope, pos FROM sync.up_cursor")}
        greeting = upstream.hello(cursors, about(self._mark))
        if greeting.city != self._city:
            raise RefusedError("city")
        if greeting.fingerprint not in (None, self._mark):
            raise RefusedError("copied")
        self._know_oneself(upstream, greeting)
        for scope in greeting.scopes:
            self._rewind(upstream, greeting, scope, cursors)
        return greeting

    def _know_oneself(self, upstream: Upstream, greeting: Greeting) -> None:
        """See that this hall's own log is one the city can follow, or begin another."""
        ((own, _),) = self._rows("SELECT node, seq FROM sync.me")
        place = self._place(greeting)
        for node in greeting.nodes:
            if node["node"] == own:
                if node["last_seq"] == 0 or self._rows(
                    "SELECT 1 FROM sync.changeset WHERE node = %s AND seq = %s AND hash = %s",
                    own,
                    node["last_seq"],
                    node["last_hash"],
                ):
                    return
                log.warning("this hall was restored from an older copy; its log begins anew")
        renewed = upstream.hello({}, {"renew": True}).renewed
        with self._hall.transaction():
            self._hall.execute(
                "INSERT INTO sync.old_self SELECT node FROM sync.me ON CONFLICT DO NOTHING"
            )
            self._hall.execute("SELECT sync.renumber(%s, %s)", (renewed, place))

    def _place(self, greeting: Greeting) -> int:
        """How far the city has this hall's onward feed: its word, if that place is still here."""
        known = greeting.up_pos and self._rows(
            "SELECT 1 FROM sync.feed WHERE scope = '@up' AND pos = %s AND hash = %s",
            greeting.up_pos,
            greeting.up_hash,
        )
        return greeting.up_pos if known else 0

    def _rewind(
        self, upstream: Upstream, greeting: Greeting, scope: str, cursors: dict[str, int]
    ) -> None:
        head = greeting.feeds.get(scope)
        if head is None or scope not in cursors:
            return
        mine = self._rows("SELECT hash FROM sync.up_cursor WHERE scope = %s", scope)[0][0]
        if head.at != mine and cursors[scope] >= head.low:
            # The city lost its tail; what is here already is recognised and skipped.
            upstream.hello({}, {"rewound": True})
            self._hall.execute(
                "UPDATE sync.up_cursor SET pos = 0, hash = %s WHERE scope = %s", (GENESIS, scope)
            )

    def _mirror(self, greeting: Greeting) -> None:
        """Let the hall's desks in here as the city lets them in there."""
        with self._hall.transaction():
            for node in greeting.nodes:
                if node["role"] is None or node["verifier"] is None:
                    continue
                self._mirror_one(node)

    def _mirror_one(self, node: Any) -> None:
        before = self._rows(
            "SELECT status, verifier, scopes FROM sync.node WHERE node = %s", node["node"]
        )
        if before == [(node["status"], node["verifier"], node["scopes"])]:
            return
        role = sql.Identifier(node["role"])
        if not self._rows("SELECT 1 FROM pg_roles WHERE rolname = %s", node["role"]):
            self._hall.execute(
                sql.SQL("CREATE ROLE {} IN ROLE {}").format(role, sql.Identifier(DEVICES))
            )
        revoked = node["status"] == "revoked"
        self._hall.execute(
            "INSERT INTO sync.node (node, role, kind, label, hall, status, scopes, verifier,"
            " last_hash) VALUES (%(node)s, %(role)s, %(kind)s, %(label)s, %(hall)s, %(status)s,"
            " %(scopes)s, %(verifier)s, %(genesis)s) ON CONFLICT (node) DO UPDATE SET"
            " status = CASE WHEN excluded.status = 'revoked' THEN 'revoked' ELSE sync.node.status"
            " END, scopes = excluded.scopes, verifier = excluded.verifier",
            {**node, "genesis": GENESIS},
        )
        self._hall.execute(
            sql.SQL("ALTER ROLE {} {} PASSWORD {}").format(
                role, sql.SQL("NOLOGIN" if revoked else "LOGIN"), sql.Literal(node["verifier"])
            )
        )
        if revoked:
            self._hall.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s",
                (node["role"],),
            )

    def _up(self, upstream: Upstream, greeting: Greeting) -> int:
        place = self._place(greeting)
        old = {row[0] for row in self._rows("SELECT node FROM sync.old_self")}
        sent = 0
        while True:
            rows = self._rows("SELECT * FROM sync.onward(%s, %s)", place, PAGE)
            if not rows:
                return sent
            batch: list[Changeset] = []
            size = 0
            end = (place, "")
            for pos, digest, *rest in rows:
                item = Changeset(*rest)
                size += len(item.body or "") * 2
                if batch and size > PAGE_BYTES:
                    break
                end = (pos, digest)
                if item.node not in old:
                    batch.append(item)
            if batch:
                self._send(upstream, batch, end)
            place = end[0]
            sent += len(batch)

    def _send(self, upstream: Upstream, batch: Sequence[Changeset], end: tuple[int, str]) -> None:
        try:
            upstream.push(batch, end)
        except RefusedError as error:
            if error.code not in ("SD412", "SD409"):
                raise
            # Some of these are of desks whose log the city has in another state than this hall;
            # each desk's own part is tried by itself, so that one does not hold up the others.
            for node in dict.fromkeys(item.node for item in batch):
                part = [item for item in batch if item.node == node]
                try:
                    upstream.push(part, None)
                except RefusedError as again:
                    if again.code not in ("SD412", "SD409"):
                        raise
                    log.warning("the city cannot follow the log of node %s here", node)

    def _down(self, upstream: Upstream, scope: str) -> int:
        taken = 0
        if not self._rows("SELECT 1 FROM sync.up_cursor WHERE scope = %s", scope):
            self._begin(upstream, scope)
        while True:
            ((pos, digest),) = self._rows(
                "SELECT pos, hash FROM sync.up_cursor WHERE scope = %s", scope
            )
            items = upstream.pull(scope, pos, PAGE)
            if not items:
                return taken
            taken += self._take(scope, pos, digest, items)
            self._hall.execute("SELECT pg_notify('desk_sync', %s)", (scope,))

    def _take(self, scope: str, pos: int, digest: str, items: Sequence[FeedItem]) -> int:
        for item in items:
            pos, digest = pos + 1, feed_chain(digest, item.changeset.hash)
            if (item.pos, item.feed_hash) != (pos, digest):
                raise RefusedError("SD400", f"the feed of {scope} breaks at {pos}")
        sets = [item.changeset for item in items]
        row = self._rows(
            "SELECT sync.take(%s, %s, %s, %s::int[], %s::bigint[], %s::text[], %s::text[],"
            " %s::text[], %s::int[], %s::text[], %s::text[], %s::text[])",
            scope,
            pos,
            digest,
            [c.node for c in sets],
            [c.seq for c in sets],
            [c.stamp for c in sets],
            [c.wall_at for c in sets],
            [c.actor for c in sets],
            [c.sv for c in sets],
            [c.body for c in sets],
            [c.hash for c in sets],
            [c.sig for c in sets],
        )
        return int(row[0][0])

    def _begin(self, upstream: Upstream, scope: str) -> None:
        """A scope this hall never had: from the first changeset, or loaded where that is gone."""
        head = upstream.hello({}, {}).feeds[scope]
        place, digest = 0, GENESIS
        with self._hall.transaction():
            if head.low > 0:
                for table in sorted(registry):
                    self._load(upstream, scope, table)
                place, digest = head.pos, head.hash
            self._hall.execute(
                "INSERT INTO sync.up_cursor (scope, pos, hash) VALUES (%s, %s, %s)",
                (scope, place, digest),
            )

    def _load(self, upstream: Upstream, scope: str, table: str) -> None:
        key: str | None = None
        while True:
            rows = [json.loads(text) for text in upstream.load(table, scope, key, LOAD_PAGE)]
            if not rows:
                return
            key = rows[-1]["id"]
            own = ("id", "_s", "_v")
            self._hall.execute(
                sql.SQL(
                    "SELECT sync.{}(%s::text[], %s::jsonb[], %s::jsonb[], %s::jsonb[], %s::text[],"
                    " %s::text[])"
                ).format(sql.Identifier(f"apply_{table}")),
                (
                    [r["id"] for r in rows],
                    [json.dumps({k: v for k, v in r.items() if k not in own}) for r in rows],
                    ["{}"] * len(rows),
                    [json.dumps(r.get("_v")) for r in rows],
                    [r.get("_s") or max(r["_v"].values()) for r in rows],
                    [scope] * len(rows),
                ),
            )

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        try:
            return self._hall.execute(query, values).fetchall()
        except psycopg.OperationalError as error:
            raise UnreachableError("hall") from error


def heard(hall: psycopg.Connection[Any], seconds: float, stop: threading.Event) -> bool:
    """Whether some desk of the hall wrote within these seconds."""
    if stop.is_set():
        return False
    return bool(list(hall.notifies(timeout=seconds, stop_after=1)))
