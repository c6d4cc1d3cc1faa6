"""One exchange and no more, for servers and scripts."""

from __future__ import annotations

from dataclasses import replace

from desk.store import Store
from desk.store.turn import try_office
from desk.sync import projections, sending
from desk.sync.beside import LOCK_NAME, connect_to
from desk.sync.engine import Engine, Round
from desk.sync.member import Enrolment
from desk.sync.state import SyncState, publish, published
from desk.sync.syncing import ODD, best_known, first_that_answers, heard
from desk.sync.wire import RefusedError, UnreachableError, Upstream


def exchange_once(store: Store, member: Enrolment) -> Round:
    """Send and fetch what there is, and leave for others how it went.

    :raises UnreachableError: when no upstream answers.
    :raises RefusedError: when one says no.
    """
    leave = try_office(store.home / LOCK_NAME)
    try:
        done, state = _exchange(store, member)
    except (RefusedError, UnreachableError) as error:
        if leave is not None:
            publish(store.home, _told(standing(store), error))
        raise
    else:
        # Where a face syncs beside, it is the one that tells.
        if leave is not None:
            publish(store.home, state)
        return done
    finally:
        if leave is not None:
            leave()


def _told(before: SyncState, error: RefusedError | UnreachableError) -> SyncState:
    if isinstance(error, UnreachableError):
        return replace(before, kind="offline", reason=error.reason)
    return replace(before, kind="refused", reason=ODD if "{detail}" in error.key else error.key)


def _exchange(store: Store, member: Enrolment) -> tuple[Round, SyncState]:
    def line(place: int) -> Upstream:
        return connect_to(store, member, place)

    engine = Engine(store, member)
    link, place = first_that_answers(line, len(member.upstreams))
    try:
        done = engine.round(link)
    finally:
        link.close()
    projections.catch_up(store, lambda: True)
    assert engine.greeting is not None
    before = engine.greeting.aside or 0
    return done, heard(store, engine, engine.greeting, place, aside=before + done.aside)


def standing(store: Store) -> SyncState:
    """How syncing of an enrolled desk stood last, with what waits now."""
    known = published(store.home)
    with store.read() as read:
        wait = sending.waiting(read, best_known(read))
    kind = known.kind
    if kind == "alone":
        kind = "offline"
    elif kind == "synced" and wait.count:
        kind = "sending"
    return replace(known, kind=kind, waiting=wait.count, oldest=wait.oldest)
