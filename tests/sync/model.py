"""An upstream in memory: the six functions as they are meant, in plain Python.

``test_agreement.py`` holds it against PostgreSQL call by call; the simulation then runs on it,
thousands of times faster.
"""

from __future__ import annotations

import copy
import itertools
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desk.store import stamp as stamps
from desk.store.migrate import schema_version
from desk.store.seal import GENESIS, chain_hash
from desk.sync.wire import Changeset, FeedHead, FeedItem, Greeting, Pushed, RefusedError
from tests.sync.changesets import BadError, stops
from tests.sync.model_log import Stored
from tests.sync.model_rows import ModelRows

ME = 0x7FFFF0
CITY = "city"


@dataclass
class Node:
    """A device as its upstream knows it."""

    node: int
    scopes: tuple[str, ...]
    kind: str = "window"
    status: str = "active"
    last_seq: int = 0
    last_hash: str = GENESIS
    fingerprint: str | None = None
    earlier: tuple[str, ...] = ()
    via: int | None = None
    relay: bool = False
    up_pos: int = 0
    up_hash: str | None = None
    cursors: dict[str, int] = field(default_factory=dict)


@dataclass
class ModelUpstream(ModelRows):
    """An upstream: its account, its rows, who it knows, and its functions."""

    nodes: dict[int, Node] = field(default_factory=dict)
    claims: dict[tuple[str, str], tuple[int, str]] = field(default_factory=dict)
    stamp: str = field(default_factory=lambda: stamps.make(0, 0, ME))
    seq: int = 0
    hash: str = GENESIS
    me: int = ME
    name: str = "city"
    hall: bool = False
    fresh: Iterator[int] = field(default_factory=lambda: itertools.count(0x700000))
    """Numbers that were never used, for logs of upstreams."""
    without: frozenset[str] = frozenset()
    """Protective rules that are switched off, for the mutants."""

    def copy(self) -> ModelUpstream:
        """What a backup of now would bring back."""
        shared = {name: getattr(self, name) for name in ("now_ms", "fresh")}
        return copy.deepcopy(self, {id(one): one for one in shared.values()})

    # the functions

    def hello(self, me: int, cursors: Mapping[str, int], about: Mapping[str, object]) -> Greeting:
        node = self._caller(me)
        if "rewound" in about and not self.hall:
            self.me, self.seq, self.hash = next(self.fresh), 0, GENESIS
        heads = {}
        for scope in node.scopes:
            head = self.scopes[scope]
            at = head.hash_at(cursors[scope]) if scope in cursors else None
            heads[scope] = FeedHead(head.pos, head.hash_at(head.pos) or GENESIS, head.low, at)
        node.cursors |= cursors
        if node.fingerprint is None:
            node.fingerprint = about.get("fingerprint")  # type: ignore[assignment]
        renewed = None
        if node.relay and "renew" in about:
            renewed = next(self.fresh)
            self.nodes[renewed] = Node(renewed, (), "upstream", via=me)
        return Greeting(
            CITY, self.name, self.me, self.hall, schema_version(), 1, None, self.now_ms(), me,
            node.kind, node.scopes, node.last_seq, node.last_hash, node.fingerprint, heads,
            node.up_pos, node.up_hash,
            [vars(n) for n in self.nodes.values() if node.relay and n.via == me], renewed,
            sum(s.aside for (n, _), s in self.log.items() if n == me),
        )  # fmt: skip

    def push(
        self, me: int, items: Sequence[Changeset], up: tuple[int, str] | None = None
    ) -> Pushed:
        caller = self._caller(me)
        speaks_for = {me, *(n.node for n in self.nodes.values() if caller.relay and n.via == me)}
        if not items or any(item.node not in speaks_for for item in items):
            raise RefusedError("SD403")
        for item in items:
            known = self.log.get((item.node, item.seq))
            if known is not None and known.item.hash != item.hash and "fork" not in self.without:
                raise RefusedError("SD409")
        fresh = [i for i in items if i.seq > self.nodes[i.node].last_seq]
        self._must_follow(fresh)
        if fresh:
            rights = {*caller.scopes, *caller.earlier}
            if "right" in self.without:
                rights |= {item.scope for item in fresh}
            # What a relay brings of a device must be of that device's own scopes too.
            devices = [n for n in self.nodes.values() if n.via == me and n.kind != "upstream"]
            held = {n.node: {*n.scopes, *n.earlier} for n in devices if caller.relay}
            self.accept(fresh, rights, self.hall, held)
        for item in sorted(fresh, key=lambda i: i.seq):
            node = self.nodes[item.node]
            node.last_seq, node.last_hash = item.seq, item.hash
        if up is not None:
            caller.up_pos, caller.up_hash = up
        aside = sum(self.log[i.node, i.seq].aside for i in items)
        return Pushed(caller.last_seq, aside)

    def _must_follow(self, fresh: Sequence[Changeset]) -> None:
        if "chain" in self.without:
            return
        ends = {n.node: (n.last_seq, n.last_hash) for n in self.nodes.values()}
        for item in sorted(fresh, key=lambda i: i.seq):
            seq, digest = ends[item.node]
            digest = chain_hash(
                digest, item.node, item.seq, item.stamp, item.scope, item.actor, item.sv,
                item.body or "",
            )  # fmt: skip
            if item.seq != seq + 1 or item.hash != digest:
                raise RefusedError("SD412")
            ends[item.node] = (item.seq, item.hash)

    def accept(
        self,
        items: Sequence[Changeset],
        rights: set[str],
        onward: bool,
        held: Mapping[int, set[str]] | None = None,
    ) -> int:
        """Store, apply and feed what was checked before; tells how many were new and applied."""
        lost: list[tuple[str, str, list[Any]]] = []
        applied: list[Changeset] = []
        tried = 0
        for item in items:
            if (item.node, item.seq) in self.log:
                continue
            allowed = item.scope in rights and item.scope in (held or {}).get(item.node, rights)
            stored = Stored(item, "applied" if allowed else "refused", len(self.log))
            self._keep(stored)
            if allowed:
                if self._sent_before(stored):
                    # What is known of it is not told again: a row may have gone elsewhere since.
                    continue
                tried += 1
                try:
                    lost += self._apply(stored)
                    applied.append(item)
                except BadError as error:
                    if "quarantine" in self.without:
                        raise RefusedError("SD400", error.code) from error
                    stored.status = "waiting" if error.code == "SD404" else "quarantined"
        for item in sorted(applied, key=lambda i: i.scope):
            self._append(item.scope, item.node, item.seq, item.hash)
        if onward:
            for item in items:
                self._append("@up", item.node, item.seq, item.hash)
        self._tell(lost)
        self._retry({i.scope for i in items}.union(*map(stops, applied)))
        return tried

    def pull(self, me: int, scope: str, pos: int, limit: int) -> list[FeedItem]:
        node = self._caller(me)
        if scope not in node.scopes:
            raise RefusedError("SD403")
        head = self.scopes[scope]
        if pos < head.low:
            raise RefusedError("SD416")
        found = []
        for n, s, digest in head.feed[pos - head.low : pos - head.low + limit]:
            pos += 1
            found.append(FeedItem(pos, digest, self.log[n, s].item))
        return found

    def load(self, me: int, table: str, scope: str, after: str | None, limit: int) -> list[str]:
        if scope not in self._caller(me).scopes:
            raise RefusedError("SD403")
        if table == "tables":
            return sorted(
                name
                for name, rows in self.rows.items()
                if any(row["scope"] == scope for row in rows.values())
            )
        found = sorted(
            pk
            for pk, row in self.rows[table].items()
            if row["scope"] == scope and (after is None or pk > after)
        )
        return [json.dumps(self.rows[table][pk]) for pk in found[:limit]]

    def claim(self, me: int, scope: str, tickets: Sequence[str], window: str) -> str | None:
        if scope not in self._caller(me).scopes:
            raise RefusedError("SD403")
        for ticket in tickets:
            row = self.rows["ticket"].get(ticket)
            if row is None or row["scope"] != scope:
                continue
            if self.claims.setdefault((scope, ticket), (me, window)) == (me, window):
                return ticket
        return None

    # what they stand on

    def _caller(self, me: int) -> Node:
        node = self.nodes.get(me)
        if node is None:
            raise RefusedError("SD403")
        if node.status == "revoked":
            raise RefusedError("SD410")
        if node.status == "forked":
            raise RefusedError("SD409")
        return node

    def _seal(self, scope: str, why: str, ops: list[Any]) -> None:
        last_ms, now = stamps.wall_ms(self.stamp), self.now_ms()
        self.stamp = (
            stamps.make(now, 0, self.me) if now > last_ms else stamps.after(self.stamp, self.me)
        )
        self.seq += 1
        body = json.dumps({"reason": why, "ops": ops})
        sv = schema_version()
        self.hash = chain_hash(
            self.hash, self.me, self.seq, self.stamp, scope, "upstream", sv, body
        )
        item = Changeset(self.me, self.seq, scope, self.stamp, "", "upstream", sv, body, self.hash)
        stored = Stored(item, "applied", len(self.log))
        self._keep(stored)
        self._apply(stored)
        self._append(scope, self.me, self.seq, self.hash)
        if self.hall:
            self._append("@up", self.me, self.seq, self.hash)

    def _as_it_is_now(self, told: tuple[str, str, list[Any]]) -> tuple[str, str, list[Any]]:
        """Of a row that moved it is told how it is once the whole push is applied."""
        _, why, op = told
        if why != "moved":
            return told
        row = self.rows[op[0]][op[1]]
        image = {k: v for k, v in row.items() if k not in ("id", "_v")}
        return row["scope"], why, [*op[:2], image, {}, dict(row["_v"])]

    def _tell(self, lost: list[tuple[str, str, list[Any]]]) -> None:
        groups: dict[tuple[str, str], list[Any]] = defaultdict(list)
        for scope, why, op in map(self._as_it_is_now, lost):
            if op not in groups[scope, why]:
                groups[scope, why].append(op)
        for (scope, why), ops in sorted(groups.items()):
            self._seal(scope, why, sorted(ops, key=lambda op: str(op[1])))

    def _retry(self, scopes: set[str]) -> None:
        again = True
        while again:
            again = False
            waiting = [s for s in self.log.values() if s.status == "waiting"]
            for stored in sorted(waiting, key=lambda s: (s.item.stamp, s.item.node, s.item.seq)):
                if stored.item.scope not in scopes:
                    continue
                if self._is_told(stored):
                    stored.status = "applied"
                    continue
                try:
                    lost = self._apply(stored)
                except BadError as error:
                    if error.code != "SD404":
                        stored.status = "quarantined"
                    continue
                stored.status = "applied"
                item = stored.item
                self._append(item.scope, item.node, item.seq, item.hash)
                self._tell(lost)
                scopes |= stops(item)
                again = True

    def _is_told(self, stored: Stored) -> bool:
        item = stored.item
        return any(
            (other.item.scope, other.item.body) == (item.scope, item.body)
            and other.status == "applied"
            for other in self.by_stamp[item.stamp]
        )

    def _sent_before(self, stored: Stored) -> bool:
        item = stored.item
        return any(
            other.item.scope == item.scope
            and other.item.body == item.body
            and other.status == "applied"
            and other.order < stored.order
            for other in self.by_stamp[item.stamp]
        )
