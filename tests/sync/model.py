"""An upstream in memory: the six functions as they are meant, in plain Python.

``test_agreement.py`` holds it against PostgreSQL call by call; the simulation then runs on it,
thousands of times faster.
"""

from __future__ import annotations

import copy
import hashlib
import itertools
import json
import uuid
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desk.store import stamp as stamps
from desk.store.base import registry
from desk.store.migrate import schema_version
from desk.store.seal import GENESIS, chain_hash
from desk.sync.model import FROM_CONTENT
from desk.sync.wire import (
    Changeset,
    FeedHead,
    FeedItem,
    Greeting,
    Pushed,
    RefusedError,
    feed_chain,
)
from tests.sync.changesets import BadError, check, folded, stops, text

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
class Stored:
    """A changeset and what came of it."""

    item: Changeset
    status: str
    order: int


@dataclass
class Scope:
    """A feed: (node, seq, hash) from ``low`` on."""

    feed: list[tuple[int, int, str]] = field(default_factory=list)
    low: int = 0
    low_hash: str = GENESIS

    @property
    def pos(self) -> int:
        return self.low + len(self.feed)

    def hash_at(self, pos: int) -> str | None:
        if pos == 0:
            return GENESIS
        if pos == self.low:
            return self.low_hash
        if self.low < pos <= self.pos:
            return self.feed[pos - self.low - 1][2]
        return None


@dataclass
class ModelUpstream:
    """The upstream's tables and what its functions do with them."""

    now_ms: Callable[[], int]
    nodes: dict[int, Node] = field(default_factory=dict)
    log: dict[tuple[int, int], Stored] = field(default_factory=dict)
    scopes: dict[str, Scope] = field(default_factory=lambda: defaultdict(Scope))
    rows: dict[str, dict[str, dict[str, Any]]] = field(
        default_factory=lambda: {name: {} for name in registry}
    )
    moved: set[tuple[str, str, str]] = field(default_factory=set)
    claims: dict[tuple[str, str], tuple[int, str]] = field(default_factory=dict)
    by_stamp: dict[str, list[Stored]] = field(default_factory=lambda: defaultdict(list))
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
            sum(s.status != "applied" for (n, _), s in self.log.items() if n == me),
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
        aside = sum(self.log[i.node, i.seq].status != "applied" for i in items)
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

    def _keep(self, stored: Stored) -> None:
        self.log[stored.item.node, stored.item.seq] = stored
        self.by_stamp[stored.item.stamp].append(stored)

    def _append(self, scope: str, node: int, seq: int, digest: str) -> None:
        head = self.scopes[scope]
        before = head.hash_at(head.pos)
        head.feed.append((node, seq, feed_chain(before or GENESIS, digest)))

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

    def _apply(self, stored: Stored) -> list[tuple[str, str, list[Any]]]:
        """Apply one changeset or nothing of it; gives what the upstream has to tell of it."""
        item = stored.item
        ops = folded(json.loads(item.body or "")["ops"])
        before = {
            (op[0], op[1]): copy.deepcopy(self.rows[op[0]].get(op[1]))
            for op in ops
            if op[0] in registry
        }
        moved = set(self.moved)
        lost: list[tuple[str, str, list[Any]]] = []
        try:
            for op in sorted(ops, key=lambda op: str(op[0])):
                lost += self._op(item, op, ops)
        except BadError:
            for (table, pk), row in before.items():
                if row is None:
                    self.rows[table].pop(pk, None)
                else:
                    self.rows[table][pk] = row
            self.moved = moved
            raise
        return lost

    def _op(self, item: Changeset, op: list[Any], ops: list[Any]) -> list[Any]:
        table, pk, columns, bases = op[:4]
        versions = op[4] if len(op) > 4 else None
        if table not in registry:
            raise BadError("SD422")
        check(table, pk, columns)
        if registry[table].mode == "fact":
            self._fact(item, table, pk, columns)
            return []
        row = self.rows[table].get(pk)
        names = (*registry[table].columns, "_del")
        if row is None and bases == {} and columns.get("scope") == item.scope:
            row = {c: columns.get(c) for c in names}
            row |= {"id": pk, "_v": dict(versions or dict.fromkeys(names, item.stamp))}
            row["_del"] = int(bool(row["_del"]))
            self.rows[table][pk] = row
            return []
        if row is None:
            if versions is not None and bases != {}:
                return []
            raise BadError("SD404")
        if row["scope"] != item.scope and (table, pk, item.scope) not in self.moved:
            here = any(
                o[0] == table and o[1] == pk and o[2].get("scope") == item.scope for o in ops
            )
            if not here:
                raise BadError("SD404")
        return self._write(item, table, pk, row, columns, bases or {}, versions)

    def _fact(self, item: Changeset, table: str, pk: str, columns: dict[str, Any]) -> None:
        if columns.get("scope") != item.scope:
            raise BadError("SD403")
        row = {c: columns.get(c) for c in registry[table].columns} | {"id": pk, "_s": item.stamp}
        known = self.rows[table].setdefault(pk, row)
        if table in FROM_CONTENT:
            self.rows[table][pk] = max(known, row, key=lambda r: r["_s"])
        elif known["_s"] != item.stamp:
            raise BadError("SD421")

    def _write(
        self,
        item: Changeset,
        table: str,
        pk: str,
        row: dict[str, Any],
        columns: dict[str, Any],
        bases: dict[str, Any],
        versions: dict[str, str] | None,
    ) -> list[Any]:
        tell: list[Any] = []
        was = row["scope"]
        gone = None if versions is not None else self._gone(item, row, columns, bases)
        if gone is not None:
            tell += [conflict(self, table, pk, was, "_del", win, lose, 1, 0) for win, lose in gone]
        for column, value in columns.items():
            at = versions.get(column, item.stamp) if versions else item.stamp
            current = row["_v"].get(column)
            met = current is not None and current not in (at, bases.get(column))
            if versions is None and met and row[column] != value:
                win, lose = max(at, current), min(at, current)
                values = (row[column], value) if current > at else (value, row[column])
                tell.append(conflict(self, table, pk, was, column, win, lose, *values))
            if current is None or at > current:
                row["_v"][column] = at
                row[column] = int(bool(value)) if column == "_del" else value
        for scope in {was, columns.get("scope", was)} - {row["scope"]}:
            # Also where a later move was known already: who saw the row there may still write.
            self.moved.add((table, pk, scope))
        if versions is None and (row["scope"] != was or item.scope != was):
            # A conflict goes to where the row is found before the statement that moves it.
            image = {k: v for k, v in row.items() if k not in ("id", "_v")}
            tell.append((row["scope"], "moved", [table, pk, image, {}, dict(row["_v"])]))
            set_here = columns.get("scope") == row["scope"] and row["_v"]["scope"] == item.stamp
            for scope in sorted({was, item.scope} - {row["scope"]}):
                if scope == item.scope and set_here:
                    continue
                at = {"scope": row["_v"]["scope"]}
                tell.append((scope, "left", [table, pk, {"scope": row["scope"]}, at, at]))
        return tell

    def _gone(
        self,
        item: Changeset,
        row: dict[str, Any],
        columns: dict[str, Any],
        bases: dict[str, Any],
    ) -> list[tuple[str, str]]:
        """Deletion and edit that did not see each other, as (deletion, edit)."""
        found: set[tuple[str, str]] = set()
        at = row["_v"]["_del"]
        if row["_del"] and "_del" not in columns:
            found.add((at, item.stamp))
        if columns.get("_del") in (1, True) and item.stamp > at:
            for column, base in bases.items():
                current = row["_v"].get(column)
                if column not in columns and current is not None and current != base:
                    found.add((item.stamp, current))
        return sorted((win, lose) for win, lose in found if win[-6:] != lose[-6:])


def conflict(
    upstream: ModelUpstream,
    table: str,
    pk: str,
    scope: str,
    column: str,
    win: str,
    lose: str,
    win_value: Any,
    lose_value: Any,
) -> tuple[str, str, list[Any]]:
    """A kept loser, as an op of the upstream's own."""
    digest = hashlib.sha256(f"{scope}|{table}|{pk}|{column}|{win}|{lose}".encode()).hexdigest()
    # Of a row that moved here as an image, not every write is known.
    actors = {
        stamp: next((s.item.actor for s in upstream.by_stamp[stamp]), None) for stamp in (win, lose)
    }
    body = {
        "scope": scope, "t": table, "pk": pk, "col": column, "win_stamp": win,
        "lose_stamp": lose, "win_val": text(win_value), "lose_val": text(lose_value),
        "win_actor": actors[win], "lose_actor": actors[lose],
    }  # fmt: skip
    return (scope, "conflict", ["conflict", str(uuid.UUID(digest[:32])), body, None])
