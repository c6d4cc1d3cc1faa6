"""Syncing without end: which upstream answers, when to try again, and how it stands."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import select

from desk.core.errors import DeskError
from desk.core.text import mark
from desk.store import Store
from desk.store.base import Reader
from desk.sync import projections, sending
from desk.sync.engine import Engine, Round
from desk.sync.member import Enrolment
from desk.sync.model import sync_cursor, sync_peer
from desk.sync.state import SyncState
from desk.sync.wire import Greeting, RefusedError, UnreachableError, Upstream

log = logging.getLogger(__name__)

POLL_SECONDS = 30.0
FIRST_WAIT = 1.0
LONGEST_WAIT = 20.0
"""Seconds between attempts; half as many again with jitter, so that a network that is back is used
within half a minute."""
LOOK_SECONDS = 0.05
"""How soon a commit of this desk is noticed while waiting for a poke; a look costs little."""
LOOKS = 80
TELL_SECONDS = 0.2
"""How often the rows that were loaded are told; somebody may be looking on."""
ODD = mark(
    "The upstream did not understand this desk. Everything is kept here; tell the administrator, "
    "the log of this machine says more."
)
WRONG_PASSWORD = "28P01"
"""The upstream may have set it only a moment ago, as when a desk is enrolled: it is asked again
soon, and the pause grows as for a network that is down."""
MANY = 20
"""When so much came in one go, features may have left some of their work for after it."""

Connect = Callable[[int], Upstream]
"""Opens the line to the upstream with this place in the enrolment's list."""


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
                if error.code != WRONG_PASSWORD:
                    self._pause = LONGEST_WAIT
            except DeskError as error:
                # The disk is full, or another program holds the store: nothing was changed.
                log.warning("not synced: %s", error.key)
                self._say("offline", error.key, path=str(error.values.get("path", "")))
            # A whole hall must not come back in the same second.
            stop.wait(self._pause * self._chance.uniform(0.5, 1.5))
            self._pause = min(self._pause * 2, LONGEST_WAIT)

    def _stay_connected(self, stop: threading.Event) -> None:
        upstream, place = first_that_answers(self._connect, len(self._enrolment.upstreams))
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
        before = greeting.aside if greeted and greeting.aside is not None else self._state.aside
        self._state = heard(self._store, self._engine, greeting, place, aside=before + done.aside)
        self._tell(self._state)

    def _say(self, kind: str, reason: str | None = None, path: str = "") -> None:
        with self._store.read() as read:
            # How much waits is counted against the upstream that holds most of this desk's log.
            wait = sending.waiting(read, best_known(read))
        self._state = replace(
            self._state,
            kind=kind,
            reason=reason,
            path=path,
            waiting=wait.count,
            oldest=wait.oldest,
        )
        self._tell(self._state)


def best_known(read: Reader) -> str:
    """The upstream that holds most of this desk's log."""
    rows = read.rows(select(sync_peer.c.upstream).order_by(sync_peer.c.acked.desc()).limit(1))
    return rows[0][0] if rows else ""


def first_that_answers(connect: Connect, count: int) -> tuple[Upstream, int]:
    """The first of a desk's upstreams that lets it in, and its place in the list.

    A hall may not know a desk yet that the city has just enrolled; then the city is asked.
    """
    for place in range(count - 1):
        try:
            return connect(place), place
        except UnreachableError:
            continue
        except RefusedError as error:
            if error.code not in (WRONG_PASSWORD, "28000", "3D000"):
                raise
    return connect(count - 1), count - 1


def heard(store: Store, engine: Engine, greeting: Greeting, place: int, *, aside: int) -> SyncState:
    """How a desk stands once an upstream has answered; ``aside`` counts what it could not apply."""
    with store.read() as read:
        wait = sending.waiting(read, greeting.id)
    return SyncState(
        "sending" if wait.count else "synced",
        wait.count,
        wait.oldest,
        store.clock.now(),
        None,
        greeting.hall,
        aside,
        f"{'hall' if greeting.hall else 'city'} {place}",
        upstream_id=greeting.id,
        clock_off_ms=engine.clock_off_ms,
    )
