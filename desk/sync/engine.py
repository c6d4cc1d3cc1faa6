"""The engine: hello, push, pull, again and again, beside whatever the desk is doing.

One round brings everything that is sealed here to the upstream and everything of this desk's scopes
from it. A round may be cut anywhere: what was pushed twice is recognised by (node, seq, hash), what
was pulled is kept together with its place in the feed.
"""

from __future__ import annotations

import json
import logging
import random
import threading
import time
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select

from desk.core.errors import DeskError
from desk.core.text import mark
from desk.store import Store
from desk.store.base import Reader, registry
from desk.store.seal import GENESIS
from desk.sync import arriving, neighbours, projections, sending
from desk.sync.enrolment import about
from desk.sync.member import Enrolment
from desk.sync.model import sync_cursor, sync_mark, sync_peer
from desk.sync.pieces import Pieces
from desk.sync.state import SyncState
from desk.sync.wire import (
    Changeset,
    FeedItem,
    Greeting,
    Pushed,
    RefusedError,
    UnreachableError,
    Upstream,
    followed,
)

log = logging.getLogger(__name__)

POLL_SECONDS = 30.0
FIRST_WAIT = 1.0
LONGEST_WAIT = 20.0
"""Seconds between attempts; half as many again with jitter, so that a network that is back is used
within half a minute."""
LOAD_PAGE = 5000
LOOK_SECONDS = 0.05
"""How soon a commit of this desk is noticed while waiting for a poke; a look costs little."""
LOOKS = 80
TELL_SECONDS = 0.2
"""How often the rows that were loaded are told; somebody may be looking on."""
TROUBLE_LONGEST = 200
ODD = mark(
    "The upstream did not understand this desk. Everything is kept here; tell the administrator, "
    "the log of this machine says more."
)
MANY = 20
"""When so much came in one go, features may have left some of their work for after it."""
MARK_EVERY = 1000
"""Feed positions between two marks one can go back to."""
HELD, REFUSED = "sync_scopes", "sync_refused"
"""Under these names a store notes scopes: of which rows may lie here, and of which the upstream
did not take what was written here."""
WHOSE = "sync_conflicts"
"""Under this name a store notes which upstream the conflicts in it are of."""

Connect = Callable[[int], Upstream]
"""Opens the line to the upstream with this place in the enrolment's list."""


@dataclass(frozen=True)
class Round:
    """What a round did."""

    pushed: int = 0
    pulled: int = 0
    loaded: int = 0
    aside: int = 0


class Engine:
    """Syncs one store with one upstream at a time; not thread-safe, run it in one thread."""

    def __init__(self, store: Store, enrolment: Enrolment, page: int = 200) -> None:
        self._store = store
        self._enrolment = enrolment
        self._page = page
        self._city = enrolment.city
        self._name = ""
        self._pieces = Pieces(store)
        self.watch: Callable[[int], None] = lambda rows: None
        """Called with the rows of each page that was loaded and kept; may raise, to stop there."""
        self.greeting: Greeting | None = None
        self.clock_off_ms: int | None = None

    def round(self, upstream: Upstream) -> Round:
        """One full exchange.

        :raises UnreachableError: when the line breaks; do it again later.
        :raises RefusedError: when the upstream will not talk to this desk as it is.
        """
        try:
            return self._round(upstream)
        except DeskError as error:
            # Whoever looks after the devices should not have to hear it by telephone.
            with suppress(DeskError, UnreachableError):
                upstream.hello({}, {"trouble": str(error)[:TROUBLE_LONGEST]})
            raise

    def _round(self, upstream: Upstream) -> Round:
        greeting = self._greet(upstream)
        pushed, aside = self._push(upstream, greeting)
        loaded = pulled = 0
        for scope in greeting.scopes:
            loaded += self._load(upstream, scope, greeting)
            pulled += self._pull(upstream, scope)
        self._settle(greeting)
        self._pieces.try_again()
        return Round(pushed, pulled, loaded, aside)

    def exchange(self, upstream: Upstream, scopes: Sequence[str]) -> Round:
        """A short exchange after a poke or a commit: push, and pull these scopes."""
        if self.greeting is None:
            return self.round(upstream)
        pushed, aside = self._push(upstream, self.greeting)
        pulled = sum(self._pull(upstream, s) for s in scopes if s in self.greeting.scopes)
        self._pieces.wake()
        return Round(pushed, pulled, 0, aside)

    def piece(self, upstream: Upstream) -> bool:
        """Move one piece of a content, when nothing else is to be done; whether there was one."""
        return self.greeting is not None and self._pieces.step(upstream, self.greeting)

    def _greet(self, upstream: Upstream) -> Greeting:
        with self._store.read() as read:
            names = {row.upstream for row in read.rows(select(sync_cursor.c.upstream).distinct())}
            node = sending.node_of(read)
            cursors = {
                name: {
                    row.scope: int(row.load_pos if row.load_table else row.pos)
                    for row in read.rows(select(sync_cursor).where(sync_cursor.c.upstream == name))
                }
                for name in names
            }
            wait = sending.waiting(read, self._name) if self._name else None
        said = about(self._enrolment.fingerprint) | {
            "clock_ms": int(self._store.clock.now().timestamp() * 1000)
        }
        if wait is not None:
            said |= {
                "waiting": wait.count,
                "oldest_at": wait.oldest.isoformat() if wait.oldest else None,
            }
        greeting = upstream.hello(cursors.get(self._name, {}) if self._name else {}, said)
        name = greeting.id
        if name != self._name:
            # Which upstream this is was not known before; its cursors are.
            self._name = name
            greeting = upstream.hello(cursors.get(name, {}), said)
        self._check(upstream, greeting, node)
        now = int(self._store.clock.now().timestamp() * 1000)
        self.clock_off_ms = now - greeting.now_ms
        if self._enrolment.kind == "office":
            neighbours.keep(self._store, greeting.nodes)
        self._rewind(upstream, greeting, cursors.get(name, {}))
        self._take_its_conflicts(upstream, greeting.scopes)
        self._may_hold(greeting.scopes)
        self.greeting = greeting
        return greeting

    def _may_hold(self, scopes: Collection[str]) -> None:
        """Note scopes of which rows may lie here, also when their loading was cut or never begun:
        whoever is given other scopes gives up all of the earlier ones."""
        with self._store.read() as read:
            known = scopes_of(read)
        if not known.issuperset(scopes):
            with self._store.merging() as unit:
                sending.remember(unit, HELD, " ".join(sorted(known.union(scopes))))

    def _check(self, upstream: Upstream, greeting: Greeting, node: int) -> None:
        if greeting.city != self._city:
            raise RefusedError("city")
        if greeting.fingerprint not in (None, self._enrolment.fingerprint):
            raise RefusedError("copied")
        if greeting.node != node:
            raise RefusedError("copied")
        with self._store.read() as read:
            mine = sending.hash_at(read, greeting.last_seq)
            known = sending.acked(read, self._name)
        if mine is None:
            raise RefusedError("rolled_back")
        if mine != greeting.last_hash:
            raise RefusedError("SD409")
        # The upstream's word counts, also when it says less than before (it was restored).
        if known > greeting.last_seq:
            upstream.hello({}, {"rewound": True})
            self._pieces.send_anew(self._name)
        if known != greeting.last_seq:
            sending.note_acked(self._store, self._name, greeting.last_seq)

    def _rewind(self, upstream: Upstream, greeting: Greeting, cursors: dict[str, int]) -> None:
        """Go back to the newest place that both sides know, where an upstream lost its tail."""
        for scope, pos in cursors.items():
            head = greeting.feeds.get(scope)
            if head is None:
                continue
            with self._store.read() as read:
                row = read.first(
                    select(sync_cursor).where(
                        sync_cursor.c.upstream == self._name, sync_cursor.c.scope == scope
                    )
                )
            assert row is not None
            if head.at == (row.load_hash if row.load_table else row.hash):
                continue
            if row.load_table or pos < head.low:
                # Whether it lost anything cannot be known, so all is loaded from the beginning.
                with self._store.merging() as unit:
                    sending.remember(unit, WHOSE, None)
                    if row.load_table:
                        self._set_loading(unit.driver, scope, (-1, ""), row.load_table, None)
                continue
            self._go_back(upstream, scope)

    def _go_back(self, upstream: Upstream, scope: str) -> None:
        with self._store.read() as read:
            marks = read.rows(
                select(sync_mark.c.pos, sync_mark.c.hash)
                .where(sync_mark.c.upstream == self._name, sync_mark.c.scope == scope)
                .order_by(sync_mark.c.pos.desc())
            )
        place, digest = 0, GENESIS
        # Told first, so that it does not use again a number of its own log that was lost.
        upstream.hello({}, {"rewound": True})
        for row in marks:
            found = upstream.hello({scope: int(row.pos)}, {}).feeds.get(scope)
            if found is not None and found.at == row.hash:
                place, digest = int(row.pos), row.hash
                break
        log.warning("the feed of a scope was rewritten; reading again from %s", place)
        with self._store.merging() as unit:
            # What lost against what is found anew there.
            sending.remember(unit, WHOSE, None)
            self._set_cursor(unit.driver, scope, place, digest)
            unit.driver.execute(
                "DELETE FROM sync_mark WHERE upstream = ? AND scope = ? AND pos > ?",
                (self._name, scope, place),
            )

    def _take_its_conflicts(self, upstream: Upstream, scopes: Sequence[str]) -> None:
        """Hold those conflicts that this upstream has.

        They are all that an upstream writes by itself, so what one of them finds and then loses
        comes back from nowhere; a desk that heard of it and goes on with another upstream would
        keep it alone. What the other has and this one has not is told by this one in its time.
        """
        with self._store.read() as read:
            if sending.remembered(read, WHOSE) == self._name:
                return
        for scope in scopes:
            told = _conflicts_of(upstream, scope)
            with self._store.merging() as unit:
                # Until all is read up to where they are from, nothing says whose they are.
                sending.remember(unit, WHOSE, None)
                unit.driver.execute("DELETE FROM conflict WHERE scope = ?", (scope,))
                arriving.take_rows(unit, "conflict", told, ())

    def _push(self, upstream: Upstream, greeting: Greeting) -> tuple[int, int]:
        pushed = aside = 0
        told: set[str] = set()
        with self._store.read() as read:
            done = sending.acked(read, self._name)
        while True:
            with self._store.read() as read:
                batch = sending.next_batch(read, greeting.node, done)
            if not batch:
                for scope in sorted(told):
                    upstream.poke(scope)
                return pushed, aside
            try:
                result = upstream.push(batch)
            except RefusedError as error:
                if error.code != "SD412":
                    raise
                # It lost its tail since the greeting; the next greeting says from where to go on.
                raise UnreachableError(error.code) from error
            aside += result.aside
            if result.last_seq <= done:
                raise UnreachableError("the upstream did not move on")
            pushed += result.last_seq - done
            done = result.last_seq
            sending.note_acked(self._store, self._name, done)
            self._may_hold(self._taken(upstream, batch, result))
            told |= {item.scope for item in batch}

    def _taken(self, upstream: Upstream, batch: Sequence[Changeset], result: Pushed) -> set[str]:
        """The scopes of which the upstream took what it was sent.

        What it refused of a scope this desk never held is seen nowhere else, so it stays here.
        """
        scopes = {item.scope for item in batch}
        if not result.aside:
            return scopes
        with self._store.read() as read:
            strange = scopes - scopes_of(read)
        refused = {
            scope
            for scope in strange
            if upstream.push([item for item in batch if item.scope == scope]).aside
        }
        if refused:
            with self._store.merging() as unit:
                found = refused | noted(unit, REFUSED)
                sending.remember(unit, REFUSED, " ".join(sorted(found)))
        return scopes - refused

    def _load(self, upstream: Upstream, scope: str, greeting: Greeting) -> int:
        """Fill a scope this desk never read from this upstream, or fell too far behind of."""
        with self._store.read() as read:
            row = read.first(
                select(sync_cursor).where(
                    sync_cursor.c.upstream == self._name, sync_cursor.c.scope == scope
                )
            )
        head = greeting.feeds[scope]
        if row is not None and row.load_table is None and row.pos >= head.low:
            return 0
        tables = sorted(registry)
        if row is None or row.load_table is None or row.load_pos < head.low:
            # Where the feed stands now is noted first; what changes meanwhile is read after.
            place, table, key = (head.pos, head.hash), tables[0], None
        else:
            place, table, key = (int(row.load_pos), row.load_hash), row.load_table, row.load_key
        loaded, filled = 0, _filled(upstream, scope)
        while True:
            texts = upstream.load(table, scope, key, LOAD_PAGE) if table in filled else []
            here, before, rest = table, key, tables[tables.index(table) + 1 :]
            last = not rest and len(texts) < LOAD_PAGE
            if not texts and not last and row is None:
                # Most tables have nothing in most scopes; that need not be remembered.
                table, key = rest[0], None
                continue
            with self._store.merging(hardened=False) as unit:
                key = arriving.take_rows(unit, here, texts, greeting.scopes)
                loaded += len(texts)
                if row is not None:
                    # What left the scope while this desk was away is in no page any more.
                    spared = sending.unsent_rows(unit, self._name, here)
                    end = len(texts) < LOAD_PAGE
                    if arriving.drop_unnamed(unit, here, scope, before, texts, end, spared):
                        self._read_elsewhere_again(unit.driver, scope)
                if last:
                    self._set_cursor(unit.driver, scope, *place)
                else:
                    if len(texts) < LOAD_PAGE:
                        table, key = rest[0], None
                    self._set_loading(unit.driver, scope, place, table, key)
            self.watch(len(texts))
            if last:
                self._store.harden()
                return loaded

    def _read_elsewhere_again(self, driver: Any, scope: str) -> None:
        """Another upstream may have told rows that this one has not heard of yet; dropped here,
        they are there to be read anew."""
        driver.execute(
            "UPDATE sync_cursor SET pos = 0, hash = ?, load_table = NULL, load_key = NULL,"
            " load_pos = NULL, load_hash = NULL WHERE scope = ? AND upstream <> ? AND pos > 0",
            (GENESIS, scope, self._name),
        )

    def _set_loading(
        self, driver: Any, scope: str, place: tuple[int, str], table: str, key: str | None
    ) -> None:
        driver.execute(
            "INSERT INTO sync_cursor(upstream, scope, pos, hash, load_table, load_key, load_pos,"
            " load_hash) VALUES (?, ?, 0, ?, ?, ?, ?, ?)"
            " ON CONFLICT (upstream, scope) DO UPDATE SET load_table = excluded.load_table,"
            " load_key = excluded.load_key, load_pos = excluded.load_pos,"
            " load_hash = excluded.load_hash",
            (self._name, scope, GENESIS, table, key, *place),
        )

    def _set_cursor(self, driver: Any, scope: str, pos: int, digest: str) -> None:
        driver.execute(
            "INSERT INTO sync_cursor(upstream, scope, pos, hash) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (upstream, scope) DO UPDATE SET pos = excluded.pos, hash = excluded.hash,"
            " load_table = NULL, load_key = NULL, load_pos = NULL, load_hash = NULL",
            (self._name, scope, pos, digest),
        )

    def _pull(self, upstream: Upstream, scope: str) -> int:
        pulled = 0
        while True:
            with self._store.read() as read:
                row = read.first(
                    select(sync_cursor.c.pos, sync_cursor.c.hash).where(
                        sync_cursor.c.upstream == self._name, sync_cursor.c.scope == scope
                    )
                )
            if row is None:
                return pulled
            items = upstream.pull(scope, int(row.pos), self._page)
            if not items:
                return pulled
            self._take(scope, int(row.pos), row.hash, items)
            pulled += len(items)
            if len(items) < self._page:
                self._store.harden()
                return pulled

    def _take(self, scope: str, pos: int, digest: str, items: Sequence[FeedItem]) -> None:
        pos, digest = followed(scope, pos, digest, items)
        scopes = self.greeting.scopes if self.greeting else ()
        with self._store.merging(hardened=False) as unit:
            arrivals = arriving.take(unit, [item.changeset for item in items], scopes)
            self._set_cursor(unit.driver, scope, pos, digest)
            if pos // MARK_EVERY != items[0].pos // MARK_EVERY:
                unit.driver.execute(
                    "INSERT OR REPLACE INTO sync_mark(upstream, scope, pos, hash)"
                    " VALUES (?, ?, ?, ?)",
                    (self._name, scope, pos, digest),
                )
            if arrivals.left:
                sending.remember(unit, "sync_sweep", "1")

    def _settle(self, greeting: Greeting) -> None:
        """Give up what this desk no longer holds, once nothing of its own is unsent."""
        with self._store.read() as read:
            held = {row[0] for row in read.rows(select(sync_cursor.c.scope).distinct())}
            gone = (held | scopes_of(read)) - set(greeting.scopes)
            sweep = sending.remembered(read, "sync_sweep")
            unsent = sending.waiting(read, self._name).count
            whose = sending.remembered(read, WHOSE)
        if whose != self._name:
            with self._store.merging() as unit:
                sending.remember(unit, WHOSE, self._name)
        if unsent or not (gone or sweep):
            return
        with self._store.merging() as unit:
            for scope in sorted(gone):
                arriving.drop_scope(unit, scope)
                unit.driver.execute("DELETE FROM sync_cursor WHERE scope = ?", (scope,))
                unit.driver.execute("DELETE FROM sync_mark WHERE scope = ?", (scope,))
            sending.remember(unit, HELD, " ".join(sorted(greeting.scopes)))
            if sweep:
                arriving.drop_foreign(unit, {*greeting.scopes, *noted(unit, REFUSED)})
                sending.remember(unit, "sync_sweep", None)


def noted(read: Reader, name: str) -> set[str]:
    """The scopes noted under a name."""
    return set((sending.remembered(read, name) or "").split())


def scopes_of(read: Reader) -> set[str]:
    """The scopes of which rows may lie here."""
    return noted(read, HELD)


def _filled(upstream: Upstream, scope: str) -> Collection[str]:
    """The tables that have anything in a scope; to ask each of them would take a round trip."""
    try:
        return upstream.load("tables", scope, None, LOAD_PAGE)
    except RefusedError as error:
        if error.code != "SD422":
            raise
        # A hall's upstream that has not been upgraded yet.
        return registry.keys()


def _conflicts_of(upstream: Upstream, scope: str) -> list[str]:
    found: list[str] = []
    key: str | None = None
    while page := upstream.load("conflict", scope, key, LOAD_PAGE):
        found += page
        key = str(json.loads(page[-1])["id"])
    return found


class _Stopped(Exception):  # noqa: N818
    """Somebody asked to stop between two pages of a load."""


class Syncing:
    """Runs an engine until told to stop, and tells how it stands."""

    def __init__(
        self,
        store: Store,
        enrolment: Enrolment,
        connect: Connect,
        tell: Callable[[SyncState], None],
        *,
        chance: random.Random | None = None,
        before: SyncState | None = None,
    ) -> None:
        """``before`` is how syncing stood at the end of the last run, if there was one."""
        self._store = store
        self._enrolment = enrolment
        self._connect = connect
        self._tell = tell
        self._chance = chance or random.Random()
        self._engine = Engine(store, enrolment)
        self._engine.watch = self._loaded
        self._stop = threading.Event()
        self._told_at = 0.0
        self._state = replace(before or SyncState(), kind="offline")
        with store.read() as read:
            if read.first(select(sync_cursor.c.scope).limit(1)) is None:
                self._state = replace(self._state, loading=None)
        self._version = -1
        self._pause = FIRST_WAIT
        self.upstream: Upstream | None = None

    def run(self, stop: threading.Event) -> None:
        """Sync until ``stop`` is set; never raises for what a network or an upstream does."""
        self._stop = stop
        while not stop.is_set():
            try:
                self._stay_connected(stop)
            except UnreachableError as error:
                log.info("no upstream: %s", type(error).__name__)
                self._say("offline", error.reason)
            except _Stopped:
                return
            except RefusedError as error:
                log.warning("refused: %s", error.code)
                self._say("refused", ODD if "{detail}" in error.key else error.key)
                self._pause = LONGEST_WAIT
            except DeskError as error:
                # The disk is full, or another program holds the store: nothing was changed.
                log.warning("not synced: %s", error.key)
                self._say("offline", error.key, path=str(error.values.get("path", "")))
            # A whole hall must not come back in the same second.
            stop.wait(self._pause * self._chance.uniform(0.5, 1.5))
            self._pause = min(self._pause * 2, LONGEST_WAIT)

    def _stay_connected(self, stop: threading.Event) -> None:
        upstream, place = self._first_that_answers()
        try:
            self._engine.greeting = None
            self._say("sending")
            done = self._engine.round(upstream)
            self.upstream = upstream
            self._heard(done, place, greeted=True)
            self._catch_up(done, stop)
            # The machine's clock may stand still or jump; this one does not.
            since_poll = time.monotonic()
            while not stop.is_set():
                poked = self._until_something(upstream, stop)
                now = time.monotonic()
                greeted = now - since_poll >= POLL_SECONDS
                if greeted:
                    if place > 0:
                        # The hall's own upstream is the better one; try it again.
                        return
                    done, since_poll = self._engine.round(upstream), now
                else:
                    done = self._engine.exchange(upstream, sorted(poked))
                self._heard(done, place, greeted=greeted)
                self._catch_up(done, stop)
        finally:
            self.upstream = None
            upstream.close()

    def _loaded(self, rows: int) -> None:
        self._state = replace(self._state, loading=(self._state.loading or 0) + rows)
        now = time.monotonic()
        if now - self._told_at >= TELL_SECONDS:
            self._told_at = now
            self._tell(self._state)
        if self._stop.is_set():
            self._tell(self._state)
            raise _Stopped

    def _catch_up(self, done: Round, stop: threading.Event) -> None:
        if done.pulled + done.loaded >= MANY:
            projections.catch_up(self._store, lambda: not stop.is_set())

    def _first_that_answers(self) -> tuple[Upstream, int]:
        """The first upstream of the list that lets this desk in.

        A hall may not know a desk yet that the city has just enrolled; then the city is asked.
        """
        last = len(self._enrolment.upstreams) - 1
        for place in range(last):
            try:
                return self._connect(place), place
            except UnreachableError:
                continue
            except RefusedError as error:
                if error.code not in ("28P01", "28000", "3D000"):
                    raise
        return self._connect(last), last

    def _until_something(self, upstream: Upstream, stop: threading.Event) -> frozenset[str]:
        """Wait for a poke, a commit of this desk, or a while."""
        for _ in range(LOOKS):
            version = self._store.data_version()
            if version != self._version:
                self._version = version
                return frozenset()
            poked = upstream.wait(LOOK_SECONDS)
            if poked or stop.is_set():
                return poked
            self._engine.piece(upstream)
        return frozenset()

    def _heard(self, done: Round, place: int, *, greeted: bool) -> None:
        greeting = self._engine.greeting
        assert greeting is not None
        self._pause = FIRST_WAIT
        with self._store.read() as read:
            wait = sending.waiting(read, greeting.id)
        before = greeting.aside if greeted and greeting.aside is not None else self._state.aside
        self._state = SyncState(
            "sending" if wait.count else "synced",
            wait.count,
            wait.oldest,
            self._store.clock.now(),
            None,
            greeting.hall,
            before + done.aside,
            f"{'hall' if greeting.hall else 'city'} {place}",
            clock_off_ms=self._engine.clock_off_ms,
        )
        self._tell(self._state)

    def _say(self, kind: str, reason: str | None = None, path: str = "") -> None:
        with self._store.read() as read:
            # How much waits is counted against the upstream that holds most of this desk's log.
            name = self._best(read)
            wait = sending.waiting(read, name)
        self._state = replace(
            self._state,
            kind=kind,
            reason=reason,
            path=path,
            waiting=wait.count,
            oldest=wait.oldest,
        )
        self._tell(self._state)

    def _best(self, read: Reader) -> str:
        rows = read.rows(select(sync_peer.c.upstream).order_by(sync_peer.c.acked.desc()).limit(1))
        return rows[0][0] if rows else ""
