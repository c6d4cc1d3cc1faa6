"""What each person is told of how syncing stands: worker, station head, administrator."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from desk.cli import main
from desk.faces.kit.sync_view import view_of
from desk.faces.office.device_words import headline, standing
from desk.store import Store
from desk.sync.beside import Beside
from desk.sync.central import audit, proof
from desk.sync.state import SyncState
from tests.sync.conftest import Central
from tests.sync.test_beside import LOOK


@contextmanager
def beside(store: Store) -> Iterator[Beside]:
    """The engine as every face of a desk runs it."""
    made = Beside(store, lambda state: None, look_seconds=LOOK)
    made.start()
    try:
        yield made
    finally:
        made.close()


def until(face: Beside, true: Callable[[SyncState], object], seconds: float = 60) -> SyncState:
    """The first state that is as wanted; asks again and again, as a worker would press a key."""
    end = time.monotonic() + seconds
    tried = time.monotonic()
    while not true(face.state):
        assert time.monotonic() < end, f"waited in vain at {face.state}"
        if time.monotonic() - tried > 0.5:
            face.retry()
            tried = time.monotonic()
        time.sleep(0.02)
    return face.state


def synced(state: SyncState) -> bool:
    """Everything is there."""
    return state.kind == "synced"


def refused(state: SyncState) -> bool:
    """Somebody has to do something."""
    return state.kind == "refused"


def worker(state: SyncState) -> str:
    """The pill at the top right, and the banner below it."""
    view = view_of(state)
    return f"{view.pill()} {view.title()} {view.works()}" if view.told else view.pill()


def head(store: Store, state: SyncState) -> str:
    """The station head's page O10."""
    with store.read() as read:
        return " ".join(headline(standing(read, state))[:2])


def administrator(central: Central, capsys: pytest.CaptureFixture[str]) -> str:
    """``desk central status``."""
    capsys.readouterr()
    assert main(["central", "status", "--dsn", central.dsn]) == 0
    return capsys.readouterr().out


def prove(central: Central) -> None:
    """Every chain is whole, and no value was lost without a trace."""
    import psycopg

    with psycopg.connect(central.dsn) as owner:
        assert proof.prove(owner).broken is None
        assert audit.audit(owner).findings == []
