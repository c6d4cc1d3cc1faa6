"""The relay of a hall's own upstream: up to the city what the hall took in, down what the city has.

It is an ordinary device of the city that may also speak for the hall's desks (their ``via``). Every
changeset keeps its origin, so whichever way one comes, and however often, it is stored once.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import psycopg

from desk.store.base import registry
from desk.store.migrate import schema_version
from desk.store.seal import GENESIS
from desk.sync.enrolment import about
from desk.sync.loading import LOAD_PAGE, filled
from desk.sync.wire import (
    PAGE,
    PAGE_BYTES,
    Changeset,
    Greeting,
    RefusedError,
    Upstream,
    followed,
)

log = logging.getLogger(__name__)
Page = tuple[str, list[dict[str, Any]]]
"""Rows of a table as an upstream loads them."""


@dataclass(frozen=True)
class Relayed:
    """What a round of the relay did."""

    up: int
    down: int


class Hall(Protocol):
    """What a relay needs of its hall's own upstream."""

    def own(self) -> int:
        """The number of this upstream's own log."""

    def retired(self) -> frozenset[int]:
        """The numbers its own log had before it was restored."""

    def holds(self, node: int, seq: int, digest: str) -> bool:
        """Whether this changeset is stored here."""

    def sent_on(self, pos: int, digest: str) -> bool:
        """Whether the onward feed has this place."""

    def renumber(self, node: int, place: int) -> None:
        """Go on under another number; what the city lacks after ``place`` is sealed anew."""

    def fork(self, node: int, seq: int) -> None:
        """Hand on what a device sent here from a place in its log on, which the city does not take
        since it has something else there, and tell the device when it comes."""

    def mirror(self, nodes: Sequence[Mapping[str, Any]]) -> None:
        """Let the hall's desks in here as the city lets them in there."""

    def cursors(self) -> dict[str, tuple[int, str]]:
        """How far each of the city's feeds was read."""

    def set_cursor(self, scope: str, pos: int, digest: str) -> None:
        """Read this feed of the city on from another place."""

    def onward(self, pos: int, limit: int) -> Sequence[tuple[int, str, Changeset]]:
        """What was taken in here after a place, with the place of each."""

    def take(self, scope: str, pos: int, digest: str, items: Sequence[Changeset]) -> int:
        """Take in what the city has, with the place in its feed; tells how many are new."""

    def told(self, scope: str, known: Collection[str]) -> None:
        """Tell the city the conflicts of a scope that it does not know (any more)."""

    def begin(self, scope: str, pos: int, digest: str, pages: Iterable[Page], sent: int) -> None:
        """Fill a scope whose feed no longer begins at its first changeset.

        ``sent`` is how far the city has the onward feed. The hall's desks load the scope anew.
        """


class Relay:
    """Between one hall's own upstream and the city."""

    def __init__(self, hall: Hall, city: str, mark: str) -> None:
        self._hall = hall
        self._city = city
        self._mark = mark
        self.greeting: Greeting | None = None
        self.rewound = False
        """Whether the city was found to have lost something, until whoever asks takes note."""

    def round(self, upstream: Upstream) -> Relayed:
        """One full exchange with the city.

        :raises UnreachableError: when either line breaks; do it again later.
        :raises RefusedError: when the city will not talk to this relay as it is, or what it has
            cannot be read here; everything else has been exchanged then.
        """
        greeting = self._greet(upstream)
        self._hall.mirror(greeting.nodes)
        sent, place = self._up(upstream, greeting)
        self.greeting = greeting
        down = 0
        too_old = False
        for scope in greeting.scopes:
            known = self._hall.cursors().get(scope)
            if known is None or known[0] < greeting.feeds[scope].low:
                if greeting.feeds[scope].low and greeting.sv > schema_version():
                    # Changesets of a later version can wait here, rows of a load cannot.
                    too_old = True
                    continue
                self._begin(upstream, scope, place)
            down += self._down(upstream, scope)
        if too_old:
            raise RefusedError("SD425")
        return Relayed(sent, down)

    def _greet(self, upstream: Upstream) -> Greeting:
        cursors = self._hall.cursors()
        said = {scope: pos for scope, (pos, _) in cursors.items()}
        greeting = upstream.hello(said, about(self._mark))
        if greeting.city != self._city:
            raise RefusedError("city")
        if greeting.fingerprint not in (None, self._mark):
            raise RefusedError("copied")
        self._know_oneself(upstream, greeting)
        for scope, (pos, digest) in cursors.items():
            head = greeting.feeds.get(scope)
            if head is not None and head.at != digest and pos >= head.low:
                # The city lost its tail; what is here already is recognised and skipped.
                self.rewound = True
                upstream.hello({}, {"rewound": True})
                pages = _pages(upstream, scope, ("conflict",))
                self._hall.told(scope, [row["id"] for _, rows in pages for row in rows])
                self._hall.set_cursor(scope, 0, GENESIS)
        return greeting

    def _know_oneself(self, upstream: Upstream, greeting: Greeting) -> None:
        """See that this hall's own log is one the city can follow, or begin another."""
        own = self._hall.own()
        for node in greeting.nodes:
            if node["node"] == own:
                last = node["last_seq"]
                if last == 0 or self._hall.holds(own, last, node["last_hash"]):
                    return
                log.warning("this hall was restored from an older copy; its log begins anew")
        renewed = upstream.hello({}, {"renew": True}).renewed
        assert renewed is not None
        self._hall.renumber(renewed, self._place(greeting))

    def _place(self, greeting: Greeting) -> int:
        """How far the city has this hall's onward feed: its word, if that place is still here."""
        pos, digest = greeting.up_pos, greeting.up_hash
        return pos if pos and digest and self._hall.sent_on(pos, digest) else 0

    def _up(self, upstream: Upstream, greeting: Greeting) -> tuple[int, int]:
        place = self._place(greeting)
        old = self._hall.retired()
        sent = 0
        while True:
            rows = self._hall.onward(place, PAGE)
            if not rows:
                return sent, place
            batch: list[Changeset] = []
            size = 0
            end = (place, "")
            for pos, digest, item in rows:
                size += len(item.body or "") * 2
                if batch and size > PAGE_BYTES:
                    break
                end = (pos, digest)
                if item.node not in old:
                    batch.append(item)
            if batch:
                self._send(upstream, batch, end)
                for scope in sorted({item.scope for item in batch}):
                    upstream.poke(scope)
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
                    if again.code == "SD409":
                        self._hall.fork(node, min(item.seq for item in part))

    def _down(self, upstream: Upstream, scope: str) -> int:
        taken = 0
        while True:
            pos, digest = self._hall.cursors()[scope]
            items = upstream.pull(scope, pos, PAGE)
            if not items:
                return taken
            pos, digest = followed(scope, pos, digest, items)
            taken += self._hall.take(scope, pos, digest, [item.changeset for item in items])

    def _begin(self, upstream: Upstream, scope: str, sent: int) -> None:
        """Read a scope from its first changeset, or load it where the feed begins later."""
        head = upstream.hello({}, {}).feeds[scope]
        if head.low == 0:
            self._hall.set_cursor(scope, 0, GENESIS)
        else:
            self._hall.begin(scope, head.pos, head.hash, _pages(upstream, scope), sent)


def _pages(upstream: Upstream, scope: str, tables: Iterable[str] = ()) -> Iterator[Page]:
    for table in sorted(registry.keys() & (tables or filled(upstream, scope))):
        key: str | None = None
        while texts := upstream.load(table, scope, key, LOAD_PAGE):
            rows = [json.loads(text) for text in texts]
            key = rows[-1]["id"]
            yield table, rows


def heard(hall: psycopg.Connection[Any], seconds: float, stop: threading.Event) -> bool:
    """Whether some desk of the hall wrote within these seconds."""
    if stop.is_set():
        return False
    return bool(list(hall.notifies(timeout=seconds, stop_after=1)))
