"""The engine beside a face: one process of a desk runs it, the others show what it says.

Any face may be the one. It holds a lock file of the home; when it ends, whoever looks next takes
over, so that a desk syncs as long as one of its faces (or ``desk sync``) is open.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import replace

from desk.core.errors import DeskError
from desk.core.text import mark
from desk.store import Store
from desk.store.turn import try_office
from desk.sync.awaiting import things_waiting
from desk.sync.enrolment import address, ca_file, is_here
from desk.sync.link import CALL_SECONDS, Link
from desk.sync.member import Enrolment, enrolment_of
from desk.sync.state import SyncState, publish, published
from desk.sync.syncing import Syncing
from desk.sync.wire import RefusedError

log = logging.getLogger(__name__)

LOOK_SECONDS = 1.0
"""How often one that does not run the engine looks at the state and whether it may."""
LOCK_NAME = "sync.lock"
END_SECONDS = 3.0

RESTING = mark("Syncing was stopped at this machine. It goes on when somebody says so here.")

Tell = Callable[[SyncState], None]


def connect_to(store: Store, member: Enrolment, place: int, seconds: float = CALL_SECONDS) -> Link:
    """A line to one of a desk's upstreams, on which no call lasts longer than these seconds.

    :raises UnreachableError: when nobody answers.
    :raises RefusedError: when somebody answers no, or this is a copy on another machine.
    """
    if not is_here(member.fingerprint):
        # Not asked at all, so that the machine it was copied from is not taken for this one.
        raise RefusedError("copied")
    root = ca_file(store.home, member.ca)
    return Link(
        address(member.upstreams[place], member.role, root),
        password=member.password,
        seconds=seconds,
    )


def member_of(store: Store) -> Enrolment | None:
    """How this desk is enrolled, if it is."""
    with store.read() as read:
        return enrolment_of(read)


class Beside:
    """Syncs a home as long as the process lives, or follows the process that does."""

    def __init__(self, store: Store, tell: Tell, *, look_seconds: float = LOOK_SECONDS) -> None:
        """``tell`` is called on the engine's own thread whenever the state is another."""
        self._store, self._tell, self._look = store, tell, look_seconds
        self._end = threading.Event()
        self._wake = threading.Event()
        self._stop = threading.Event()
        """Ends one run of the engine, to end for good, connect anew, or leave it to others."""
        self._resting = False
        self._thread = threading.Thread(target=self._live, name="sync", daemon=True)
        self.state = SyncState()
        self.runs = False

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def retry(self) -> None:
        """Try the upstream now rather than after the pause; ends a rest as well."""
        self._resting = False
        self._stop.set()
        self._wake.set()

    def rest(self) -> None:
        """Stop at the next place at which nothing is lost, until :meth:`resume`."""
        self._resting = True
        self._stop.set()
        self._wake.set()

    def resume(self) -> None:
        """Take it up again."""
        self.retry()

    def close(self) -> None:
        """End; a call that hangs is left to the watchdog."""
        self._end.set()
        self._stop.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(END_SECONDS)

    def _live(self) -> None:
        while not self._end.is_set():
            try:
                self._once()
            except DeskError as error:
                log.warning("not synced: %s", error.key)
            self._wake.wait(self._look)
            self._wake.clear()

    def _once(self) -> None:
        member = member_of(self._store)
        if member is None:
            self._put(SyncState())
            return
        leave = try_office(self._store.home / LOCK_NAME)
        if leave is None:
            self._put(published(self._store.home))
            return
        try:
            self._stop.clear()
            if self._resting:
                self._rest()
            if self._end.is_set():
                return
            self.runs = True
            self._run(member)
        finally:
            self.runs = False
            leave()

    def _rest(self) -> None:
        """Keep the place, so that no other process of this machine goes on meanwhile."""
        self._said(replace(published(self._store.home), kind="offline", reason=RESTING))
        while self._resting and not self._end.is_set():
            self._wake.wait(self._look)
            self._wake.clear()
        self._stop.clear()

    def _run(self, member: Enrolment) -> None:
        store = self._store

        def said(state: SyncState) -> None:
            self._said(state)
            if member_of(store) != member:
                # Enrolled anew, or no more: begin again as what it is now.
                self._stop.set()

        before = published(store.home)
        Syncing(
            store, member, lambda place: connect_to(store, member, place), said, before=before
        ).run(self._stop)

    def _said(self, state: SyncState) -> None:
        if state.waiting:
            with self._store.read() as read:
                state = replace(state, things=things_waiting(read))
        elif state.things:
            state = replace(state, things={})
        try:
            publish(self._store.home, state)
        except OSError as error:
            # The disk is full, which is told here all the same; the other faces see it age.
            log.warning("the state is not kept: %s", type(error).__name__)
        self._put(state)

    def _put(self, state: SyncState) -> None:
        if state != self.state:
            self.state = state
            self._tell(state)
