"""The programs of a chaos run, each in a process of its own: a desk, and a hall's relay."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import select

import desk.tables  # noqa: F401
from desk.core.errors import DeskError
from desk.store import Store
from desk.store.base import chain_head
from desk.sync import hall
from desk.sync.enrolment import address
from desk.sync.link import Link
from desk.sync.member import Enrolment, enrolment_of
from desk.sync.syncing import Syncing
from tests.sync.acting import KINDS, SCOPES, Act, act
from tests.sync.chaos.schedule import Wrong

SLOTS = 24
"""So few rows that desks meet in them."""
CALL_SECONDS = 3.0
QUIET = "quiet"
"""The file of a run that ends all writing."""
ACTS = tuple(kind for kind in KINDS if kind not in ("sync", "tick"))


@dataclass(frozen=True)
class Plan:
    """What a desk is told when it starts."""

    home: Path
    number: int
    seed: int
    life: int
    """How often it has been started before."""
    begun: float
    rate: float
    wrong: Sequence[Wrong]
    sessions: int = 1


class WrongClock:
    """A clock that is off, jumps and stands still as planned."""

    def __init__(self, begun: float, wrong: Sequence[Wrong]) -> None:
        self._begun = begun
        self._wrong = wrong

    def now(self) -> datetime:
        moment = time.time()
        off = 0
        for one in self._wrong:
            if one.since > moment - self._begun:
                break
            off = one.off_ms
            since = self._begun + one.since
            stuck = one.stuck
            found = since if stuck else time.time()
            moment = min(moment, found) if stuck else time.time()
        now = datetime.fromtimestamp(moment, UTC) + timedelta(milliseconds=off)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)


def link_of(member: Enrolment, place: int) -> Link:
    """A line whose watchdog is impatient, since everything here is on one machine."""
    dsn = address(member.upstreams[place], member.role, None)
    return Link(dsn, password=member.password, seconds=CALL_SECONDS)


def run_desk(plan: Plan) -> None:
    """Write and sync until killed; a file ends the writing, SIGTERM everything."""
    quiet, stop = plan.home.parent / QUIET, threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    chance = random.Random(f"{plan.seed} {plan.number} {plan.life}")
    store = Store.open(plan.home, WrongClock(plan.begun, plan.wrong))
    with store.read() as read:
        member = enrolment_of(read)
    assert member is not None
    if chance.random() < 0.3:
        # It forgets what was acknowledged; the upstream will say.
        with store.merging() as unit:
            unit.driver.execute("DELETE FROM sync_peer")
    says = plan.home / "says.json"
    threads = [
        threading.Thread(
            target=Syncing(
                store,
                member,
                lambda place: link_of(member, place),
                lambda state: _say(says, state.kind, state.reason),
            ).run,
            args=(stop,),
        )
        for _ in range(plan.sessions)
    ]
    for thread in threads:
        thread.start()
    with (plan.home / "acked").open("a", encoding="ascii") as acked:
        while not (quiet.exists() or stop.is_set()):
            _write(store, plan.number, chance, acked.fileno())
            stop.wait(chance.expovariate(plan.rate))
    stop.wait()
    for thread in threads:
        thread.join(CALL_SECONDS * 2)
    store.close()


def _say(path: Path, kind: str, reason: str | None) -> None:
    draft = path.with_suffix(f".{threading.get_ident()}")
    draft.write_text(json.dumps([kind, reason]), encoding="utf-8")
    os.replace(draft, path)


def _write(store: Store, number: int, chance: random.Random, acked: int) -> None:
    what = Act(chance.choice(ACTS), number, chance.randrange(SLOTS), chance.randrange(10**6))
    if act(store, what, "chaos", SCOPES):
        with store.read() as read:
            head = read.first(select(chain_head.c.seq, chain_head.c.hash))
        assert head is not None
        if head.seq == 0:
            # It wrote what was there already.
            return
        # What a worker saw confirmed: it must be there whatever happens next.
        os.write(acked, f"{head.seq} {head.hash}\n".encode())


def run_relay(home: Path, dsn: str) -> None:
    """The hall's relay until killed."""
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    member = hall.membership(home)
    assert member is not None
    says = home / "says.json"
    with contextlib.suppress(DeskError):
        hall.serve(home, dsn, member, stop, lambda kind, _: _say(says, kind, None))
