"""Many devices that were away and come back in the same moment."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import psycopg

from desk.core.clock import SystemClock
from desk.core.ids import new_id
from desk.queue import model as queue
from desk.store.base import hall_scope
from desk.sync.central import people
from desk.sync.engine import Engine
from desk.sync.enrolment import address
from desk.sync.link import Link
from desk.sync.member import Enrolment
from desk.sync.state import SyncState
from desk.sync.syncing import Syncing
from tests.sync.conftest import Central
from tests.sync.memory import MemoryStore

HALL, WINDOW = new_id(), new_id()
Device = tuple[MemoryStore, Enrolment]


def away(central: Central, count: int, in_a_hall: int, changesets: int) -> list[Device]:
    """So many devices that were in step once; since then a day of work in each, nothing sent."""
    made: list[Device] = []
    image = None
    for n in range(count):
        hall = f"4205{n // in_a_hall:08}"
        with psycopg.connect(central.dsn) as connection:
            place = people.enrol(connection, hall=hall, kind="window", upstreams=[central.place])
        own = Enrolment(
            place.city, place.node, place.role, place.kind, hall, place.upstreams, "m", None,
            place.secret,
        )  # fmt: skip
        if n % in_a_hall == 0:
            # The first of a hall really loads; the others of it hold the same.
            first = MemoryStore(SystemClock(), place.node)
            line = _line(own, 0)
            Engine(first, own).round(line)
            line.close()
            image = first.image()
        store = MemoryStore(SystemClock(), place.node, image)
        store.raw.execute("UPDATE chain_head SET node = ?", (place.node,))
        for _ in range(changesets):
            with store.unit("0312", "call next") as unit:
                unit.insert(
                    queue.ticket_event, scope=hall_scope(hall), ticket_id=new_id(),
                    hall_id=HALL, kind="called", at=unit.now, window_id=WINDOW,
                )  # fmt: skip
        made.append((store, own))
    return made


def _line(own: Enrolment, place: int) -> Link:
    return Link(address(own.upstreams[place], own.role, None), password=own.password)


@dataclass
class Return:
    """How a return went."""

    drained: dict[int, float] = field(default_factory=dict)
    """Seconds after which each node had sent and read everything."""
    refused: set[str] = field(default_factory=set)
    lock_seconds: float = 0.0
    """The longest that somebody was seen waiting for a lock."""


def come_back(central: Central, devices: Sequence[Device], seconds: float) -> Return:
    """Let all of them sync as faces do; each hangs up when it is done."""
    told = Return()
    stops = [threading.Event() for _ in devices]
    over = threading.Event()
    begun = time.monotonic()

    def live(n: int) -> None:
        store, own = devices[n]

        def tell(state: SyncState) -> None:
            if state.kind == "refused":
                told.refused.add(state.reason or "")
            if state.kind == "synced" and not state.waiting:
                told.drained.setdefault(own.node, time.monotonic() - begun)
                stops[n].set()

        Syncing(store, own, lambda place: _line(own, place), tell, chance=random.Random(n)).run(
            stops[n]
        )

    def watch() -> None:
        query = "SELECT extract(epoch FROM max(now() - waitstart)) FROM pg_locks WHERE NOT granted"
        with psycopg.connect(central.dsn, autocommit=True) as connection:
            while not over.wait(0.25):
                row = connection.execute(query).fetchone()
                told.lock_seconds = max(told.lock_seconds, float((row and row[0]) or 0))

    threads = [threading.Thread(target=live, args=(n,)) for n in range(len(devices))]
    watching = threading.Thread(target=watch)
    for thread in (watching, *threads):
        thread.start()
    for thread in threads:
        thread.join(max(0.0, begun + seconds - time.monotonic()))
    for event in (over, *stops):
        event.set()
    for thread in (watching, *threads):
        thread.join()
    return told
