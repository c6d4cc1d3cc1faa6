"""A hall's own upstream in memory, as its relay uses it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desk.store.base import registry
from desk.store.seal import GENESIS, chain_hash, sha256
from desk.sync.model import FROM_CONTENT
from desk.sync.relay import Page
from desk.sync.wire import Changeset
from tests.sync.model import ModelUpstream, Node
from tests.sync.model_log import Scope


@dataclass
class ModelHall(ModelUpstream):
    """The hall's side of a relay, over the upstream in memory."""

    hall: bool = True
    name: str = "hall"
    old: set[int] = field(default_factory=set)
    up_cursors: dict[str, tuple[int, str]] = field(default_factory=dict)
    loaded: bool = False
    """Whether some rows came without the changesets that made them."""

    def own(self) -> int:
        return self.me

    def retired(self) -> frozenset[int]:
        return frozenset(self.old)

    def holds(self, node: int, seq: int, digest: str) -> bool:
        known = self.log.get((node, seq))
        return known is not None and known.item.hash == digest

    def sent_on(self, pos: int, digest: str) -> bool:
        return pos > 0 and self.scopes["@up"].hash_at(pos) == digest

    def renumber(self, node: int, place: int) -> None:
        before = self.me
        self.old.add(before)
        self.me, self.seq, self.hash = node, 0, GENESIS
        for _, _, item in self.onward(place, 10**9):
            if item.node != before or item.body is None:
                continue
            if item.actor == "upstream":
                body = json.loads(item.body)
                self._seal(item.scope, body["reason"], body["ops"])
            else:
                self._hand_on(item)

    def fork(self, node: int, seq: int) -> None:
        known = self.nodes.get(node)
        for at in range(seq, known.last_seq + 1) if known is not None else ():
            stored = self.log[node, at]
            if stored.status != "refused":
                self._stand_in(stored.item)
        self._tell_apart(node)

    def _hand_on(self, item: Changeset) -> None:
        self.seq += 1
        self.hash = chain_hash(
            self.hash, self.me, self.seq, item.stamp, item.scope, item.actor, item.sv,
            item.body or "",
        )  # fmt: skip
        own = item._replace(node=self.me, seq=self.seq, hash=self.hash)
        self.accept([own], {item.scope}, True)

    def _stand_in(self, item: Changeset) -> None:
        if not any(
            (s.item.scope, s.item.body) == (item.scope, item.body) and s.item.node != item.node
            for s in self.by_stamp[item.stamp]
        ):
            self._hand_on(item)

    def _tell_apart(self, node: int) -> None:
        known = self.nodes.get(node)
        if known is not None and known.status != "revoked":
            known.status = "forked"

    def mirror(self, nodes: Sequence[Mapping[str, Any]]) -> None:
        for node in nodes:
            if node["kind"] == "upstream":
                continue
            mine = self.nodes.setdefault(node["node"], Node(node["node"], ()))
            if mine.scopes != node["scopes"]:
                mine.earlier = tuple({*mine.earlier, *mine.scopes} - {*node["scopes"]})
                mine.scopes = node["scopes"]
            if mine.status == "active" or node["status"] == "revoked":
                mine.status = node["status"]

    def cursors(self) -> dict[str, tuple[int, str]]:
        return dict(self.up_cursors)

    def set_cursor(self, scope: str, pos: int, digest: str) -> None:
        self.up_cursors[scope] = (pos, digest)

    def onward(self, pos: int, limit: int) -> list[tuple[int, str, Changeset]]:
        feed = self.scopes["@up"].feed
        return [
            (at, digest, self.log[node, seq].item)
            for at, (node, seq, digest) in enumerate(feed[pos : pos + limit], start=pos + 1)
        ]

    def take(self, scope: str, pos: int, digest: str, items: Sequence[Changeset]) -> int:
        other = [i for i in items if i.body and self._strays(scope, i)]
        for item in other:
            if item.actor == "upstream":
                body = json.loads(item.body or "")
                self._seal(scope, body["reason"], body["ops"])
            else:
                self._stand_in(item._replace(scope=scope))
                self._tell_apart(item.node)
        new = [
            i._replace(scope=scope)
            for i in items
            if (i.node, i.seq) not in self.log and i not in other
        ]
        taken = self.accept(new, {scope}, False) if new else 0
        again = [
            stored
            for item in items
            if (stored := self.log.get((item.node, item.seq))) is not None
            and stored.item.hash == item.hash
            and stored.status in ("refused", "dropped")
        ]
        for stored in again:
            stored.status = "waiting"
        if again:
            self._retry({scope})
        self.up_cursors[scope] = (pos, digest)
        return taken

    def _strays(self, scope: str, item: Changeset) -> bool:
        """Whether it does not follow from the log of its node as it is here."""
        known = self.log.get((item.node, item.seq))
        before = self.log.get((item.node, item.seq - 1))
        if known is not None or before is None:
            return known is not None and known.item.hash != item.hash
        return item.hash != chain_hash(
            before.item.hash, item.node, item.seq, item.stamp, scope, item.actor, item.sv,
            item.body or "",
        )  # fmt: skip

    def told(self, scope: str, known: Collection[str]) -> None:
        lost = [
            ["conflict", pk, {c: row[c] for c in registry["conflict"].columns}, None]
            for pk, row in sorted(self.rows["conflict"].items())
            if row["scope"] == scope and pk not in known
        ]
        if lost:
            self._seal(scope, "conflict", lost)

    def begin(self, scope: str, pos: int, digest: str, pages: Iterable[Page], sent: int) -> None:
        named: dict[str, set[str]] = {name: set() for name in registry}
        for table, rows in pages:
            named[table] |= {row["id"] for row in rows}
            for row in rows:
                self._load_row(table, row)
        for _, _, item in self.onward(sent, 10**9):
            for op in json.loads(item.body or "")["ops"]:
                named.get(op[0], set()).add(op[1])
        for table, entry in registry.items():
            mine = self.rows[table]
            for pk in [pk for pk, row in mine.items() if row["scope"] == scope]:
                if entry.mode == "lww" and pk not in named[table]:
                    del mine[pk]
                    self._count_as_dropped(scope, table, pk)
        head = self.scopes[scope]
        end, last = head.pos + 1, sha256((head.hash_at(head.pos) or GENESIS) + "loaded")
        self.scopes[scope] = Scope([], end, last)
        self.up_cursors[scope] = (pos, digest)
        self.loaded = True

    def _count_as_dropped(self, scope: str, table: str, pk: str) -> None:
        for stored in self.log.values():
            if stored.item.scope == scope and stored.status == "applied":
                ops = json.loads(stored.item.body or "")["ops"]
                if any((op[0], op[1]) == (table, pk) for op in ops):
                    stored.status = "dropped"

    def _load_row(self, table: str, row: dict[str, Any]) -> None:
        mine = self.rows[table].get(row["id"])
        if mine is None or (table in FROM_CONTENT and row["_s"] > mine["_s"]):
            self.rows[table][row["id"]] = row
            return
        if registry[table].mode == "fact":
            return
        for column, at in row["_v"].items():
            if at > mine["_v"].get(column, ""):
                mine["_v"][column], mine[column] = at, row[column]
