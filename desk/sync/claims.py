"""Who may call a ticket: the hall's upstream, or the window itself where it cannot be asked.

A hall whose windows each have a store of their own has one authority over its line, the upstream,
which gives each ticket to one window (``FOR UPDATE SKIP LOCKED``). A claim made without it is
tentative: should another window have called the same ticket, the earlier call stands.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence

from desk.store import Store
from desk.sync import sending
from desk.sync.beside import connect_to, member_of
from desk.sync.claim import AtOnce, Claim
from desk.sync.state import SyncState
from desk.sync.wire import RefusedError, UnreachableError, Upstream

log = logging.getLogger(__name__)

CLAIM_SECONDS = 2.0
"""A person waits at the window; after this the claim is made without the upstream."""
SEND_SECONDS = 1.0
"""As long a ticket given out here may take to the upstream before it is called without it."""
LOOK_SECONDS = 0.02
MOST = 100
"""Tickets offered in one claim, in calling order, and the most that an upstream looks through."""


class Claims:
    """Claims over a line of their own, so that they never wait for what is being sent or loaded."""

    def __init__(
        self,
        store: Store,
        state: Callable[[], SyncState],
        connect: Callable[[], Upstream] | None = None,
    ) -> None:
        self._store, self._state = store, state
        self._connect = connect or self._line
        self._open: Upstream | None = None
        self._mutex = threading.Lock()

    def _line(self) -> Upstream:
        member = member_of(self._store)
        if member is None:
            raise UnreachableError("not enrolled")
        return connect_to(self._store, member, 0, CLAIM_SECONDS)

    def alone(self) -> bool:
        """Whether this desk belongs to no upstream."""
        return self._state().kind == "alone"

    def claim(self, scope: str, tickets: Sequence[str], window_id: str) -> Claim:
        """Claim the first of these tickets, given in calling order, that nobody has.

        Not on the thread of the screen: it may take :data:`CLAIM_SECONDS`.
        """
        state = self._state()
        if not tickets or state.kind == "alone":
            return AtOnce().claim(scope, tickets, window_id)
        if not state.first_choice:
            return Claim("tentative", tickets[0])
        with self._mutex:
            for attempt in (1, 2):
                try:
                    if self._open is None:
                        self._open = self._connect()
                    if not self._let_through(tickets[0]):
                        # Nobody else has heard of it yet, so it can be called here.
                        return Claim("tentative", tickets[0])
                    found = self._open.claim(scope, tickets[:MOST], window_id)
                    return Claim("granted", found) if found else Claim("taken")
                except UnreachableError:
                    # A line that was idle may be dead without anybody having noticed.
                    self._hang_up()
                    if attempt == 2:
                        return Claim("tentative", tickets[0])
                except RefusedError as error:
                    log.warning("no claim: %s", error.code)
                    self._hang_up()
                    return Claim("tentative", tickets[0])
        raise AssertionError

    def _let_through(self, ticket: str) -> bool:
        """Wait for the engine to send a ticket that was given out at this very desk just now; the
        upstream cannot give out what it does not know. Answers whether it is there."""
        end = time.monotonic() + SEND_SECONDS
        while self._unsent(ticket):
            if time.monotonic() > end:
                return False
            time.sleep(LOOK_SECONDS)
        return True

    def _unsent(self, ticket: str) -> bool:
        upstream = self._state().upstream_id
        with self._store.read() as read:
            return bool(
                upstream
                and sending.waiting(read, upstream).count
                and ticket in sending.unsent_rows(read, upstream, "ticket")
            )

    def close(self) -> None:
        """Hang up."""
        with self._mutex:
            self._hang_up()

    def _hang_up(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None
