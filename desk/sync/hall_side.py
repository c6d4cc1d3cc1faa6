"""A hall's own database as its relay uses it, over the connection of its owner."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import psycopg
from psycopg import sql

from desk.store.base import registry
from desk.store.seal import GENESIS
from desk.sync.central import people
from desk.sync.central.install import DEVICES
from desk.sync.relay import Page
from desk.sync.wire import Changeset, UnreachableError


class HallDatabase:
    """The hall's part of a relay, in PostgreSQL."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        """``connection`` is an autocommit connection as the owner of the hall's database."""
        self._connection = connection

    def own(self) -> int:
        """The number of this upstream's own log."""
        return int(self._rows("SELECT node FROM sync.me")[0][0])

    def retired(self) -> frozenset[int]:
        """The numbers its own log had before it was restored."""
        return frozenset(row[0] for row in self._rows("SELECT node FROM sync.old_self"))

    def holds(self, node: int, seq: int, digest: str) -> bool:
        """Whether this changeset is stored here."""
        query = "SELECT 1 FROM sync.changeset WHERE node = %s AND seq = %s AND hash = %s"
        return bool(self._rows(query, node, seq, digest))

    def sent_on(self, pos: int, digest: str) -> bool:
        """Whether the onward feed has this place."""
        query = "SELECT 1 FROM sync.feed WHERE scope = '@up' AND pos = %s AND hash = %s"
        return bool(self._rows(query, pos, digest))

    def renumber(self, node: int, place: int) -> None:
        """Go on under another number; what the city lacks after ``place`` is sealed anew."""
        with self._connection.transaction():
            self._rows(
                "INSERT INTO sync.old_self SELECT node FROM sync.me ON CONFLICT DO NOTHING"
                " RETURNING node"
            )
            self._rows("SELECT sync.renumber(%s, %s)", node, place)
            # The first time it only joins; every time after that it had been restored.
            self._connection.execute(
                "UPDATE sync.me SET renumbered_at = clock_timestamp()"
                " WHERE (SELECT count(*) FROM sync.old_self) > 1"
            )

    def fork(self, node: int, seq: int) -> None:
        """Hand on what a device sent here and the city does not take, and tell the device."""
        self._rows("SELECT sync.fork(%s, %s)", node, seq)

    def mirror(self, nodes: Sequence[Mapping[str, Any]]) -> None:
        """Let the hall's desks in here as the city lets them in there."""
        with self._connection.transaction():
            for node in nodes:
                if node["role"] is not None and node["verifier"] is not None:
                    self._mirror_one(node)

    def _mirror_one(self, node: Mapping[str, Any]) -> None:
        # That a device has two logs stays until the city revokes it.
        before = self._rows(
            "SELECT CASE WHEN status = 'forked' AND %s <> 'revoked' THEN %s ELSE status END,"
            " verifier, scopes FROM sync.node WHERE node = %s",
            node["status"], node["status"], node["node"],
        )  # fmt: skip
        if before == [(node["status"], node["verifier"], node["scopes"])]:
            return
        role = sql.Identifier(node["role"])
        execute = self._connection.execute
        if not self._rows("SELECT 1 FROM pg_roles WHERE rolname = %s", node["role"]):
            execute(sql.SQL("CREATE ROLE {} IN ROLE {}").format(role, sql.Identifier(DEVICES)))
        revoked = node["status"] == "revoked"
        execute(
            "INSERT INTO sync.node (node, role, kind, label, hall, status, scopes, verifier,"
            " last_hash) VALUES (%(node)s, %(role)s, %(kind)s, %(label)s, %(hall)s, %(status)s,"
            " %(scopes)s, %(verifier)s, %(genesis)s) ON CONFLICT (node) DO UPDATE SET"
            " status = CASE WHEN excluded.status = 'revoked' THEN 'revoked' ELSE sync.node.status"
            " END, verifier = excluded.verifier",
            {**node, "genesis": GENESIS},
        )
        # What a desk wrote before it was moved is taken here as long as the city takes it.
        people.set_scopes(self._connection, node["node"], node["scopes"])
        execute(
            sql.SQL("ALTER ROLE {} {} PASSWORD {}").format(
                role, sql.SQL("NOLOGIN" if revoked else "LOGIN"), sql.Literal(node["verifier"])
            )
        )
        if revoked:
            execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s",
                (node["role"],),
            )

    def cursors(self) -> dict[str, tuple[int, str]]:
        """How far each of the city's feeds was read."""
        rows = self._rows("SELECT scope, pos, hash FROM sync.up_cursor")
        return {scope: (int(pos), digest) for scope, pos, digest in rows}

    def set_cursor(self, scope: str, pos: int, digest: str) -> None:
        """Read this feed of the city on from another place."""
        self._rows(
            "INSERT INTO sync.up_cursor (scope, pos, hash) VALUES (%s, %s, %s) ON CONFLICT (scope)"
            " DO UPDATE SET pos = excluded.pos, hash = excluded.hash RETURNING pos",
            scope, pos, digest,
        )  # fmt: skip

    def onward(self, pos: int, limit: int) -> list[tuple[int, str, Changeset]]:
        """What was taken in here after a place, with the place of each."""
        rows = self._rows("SELECT * FROM sync.onward(%s, %s)", pos, limit)
        return [(int(at), digest, Changeset(*rest)) for at, digest, *rest in rows]

    def take(self, scope: str, pos: int, digest: str, items: Sequence[Changeset]) -> int:
        """Take in what the city has, with the place in its feed; tells how many are new."""
        found = self._rows(
            "SELECT sync.take(%s, %s, %s, %s::int[], %s::bigint[], %s::text[], %s::text[],"
            " %s::text[], %s::int[], %s::text[], %s::text[], %s::text[])",
            scope,
            pos,
            digest,
            [c.node for c in items],
            [c.seq for c in items],
            [c.stamp for c in items],
            [c.wall_at for c in items],
            [c.actor for c in items],
            [c.sv for c in items],
            [c.body for c in items],
            [c.hash for c in items],
            [c.sig for c in items],
        )
        self._rows("SELECT sync.wake(%s)", scope)
        return int(found[0][0])

    def told(self, scope: str, known: Collection[str]) -> None:
        """Tell the city the conflicts of a scope that it does not know (any more)."""
        self._rows(
            "SELECT sync.seal(%s, 'conflict', x.ops) FROM (SELECT jsonb_agg(jsonb_build_array("
            "'conflict', whole.id, sync.wire_conflict(whole)::jsonb - ARRAY['id', '_s'], NULL)"
            " ORDER BY whole.id) AS ops FROM public.conflict whole"
            " WHERE whole.scope = %s AND NOT whole.id = ANY (%s::uuid[])) x"
            " WHERE x.ops IS NOT NULL",
            scope, scope, list(known),
        )  # fmt: skip

    def begin(self, scope: str, pos: int, digest: str, pages: Iterable[Page], sent: int) -> None:
        """Fill a scope whose feed no longer begins at its first changeset.

        ``sent`` is how far the city has the onward feed. The hall's desks load the scope anew.
        """
        named: dict[str, list[str]] = {name: [] for name in registry}
        with self._connection.transaction():
            # Nobody writes to the scope until it is whole.
            self._rows("SELECT (sync.head(%s)).pos", scope)
            for table, rows in pages:
                named[table] += [row["id"] for row in rows]
                self._load(scope, table, rows)
            for table, entry in registry.items():
                if entry.mode == "lww":
                    self._drop_unnamed(scope, table, named[table], sent)
            self._rows("SELECT sync.begin_feed(%s)", scope)
            self.set_cursor(scope, pos, digest)

    def _load(self, scope: str, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
        own = ("id", "_s", "_v")
        self._connection.execute(
            sql.SQL(
                "SELECT sync.{}(%s::text[], %s::jsonb[], %s::jsonb[], %s::jsonb[],"
                " %s::text[], %s::text[])"
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

    def _drop_unnamed(self, scope: str, table: str, named: Sequence[str], sent: int) -> None:
        """Remove what left the scope while this hall was away; not what the city has yet to get.

        A restored city also lacks what the desks that wrote it will send again, and nothing tells
        that from what left. So the changesets of a row that is removed no longer count as applied:
        should the city tell one of them, it is applied once more.
        """
        gone = self._connection.execute(
            sql.SQL(
                "DELETE FROM public.{} t WHERE t.scope = %s AND NOT t.id = ANY (%s::uuid[])"
                " AND NOT t.id IN (SELECT (o.op ->> 1)::uuid FROM sync.onward(%s, 1000000) c"
                " CROSS JOIN LATERAL jsonb_array_elements(c.body::jsonb -> 'ops') AS o(op)"
                " WHERE o.op ->> 0 = %s) RETURNING t.id::text"
            ).format(sql.Identifier(table)),
            (scope, named, sent, table),
        ).fetchall()
        if gone:
            self._connection.execute(
                "UPDATE sync.changeset c SET status = 'dropped'"
                " WHERE c.scope = %s AND c.status = 'applied' AND EXISTS (SELECT 1"
                " FROM jsonb_array_elements(sync.up(c.sv, c.body::jsonb) -> 'ops') AS o(op)"
                " WHERE o.op ->> 0 = %s AND o.op ->> 1 = ANY (%s))",
                (scope, table, [pk for (pk,) in gone]),
            )

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        try:
            return self._connection.execute(query, values).fetchall()
        except psycopg.OperationalError as error:
            raise UnreachableError("hall") from error
