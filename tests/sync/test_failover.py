"""A real pair of servers: the primary dies amid pushes, the standby takes over, desks go on."""

from __future__ import annotations

import random
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from desk.core.clock import VirtualClock
from desk.store import Store
from desk.sync import sending
from desk.sync.central import audit, proof
from desk.sync.engine import Engine
from desk.sync.enrolment import address, enrol
from desk.sync.link import Link
from desk.sync.state import SyncState
from desk.sync.syncing import Syncing
from desk.sync.wire import UnreachableError
from tests.sync.conftest import Central, Desk
from tests.sync.direct import evidence_at
from tests.sync.invariants import faults
from tests.sync.pair import Member, Pair, pair_in
from tests.sync.test_exchange import notice, texts
from tests.sync.test_restore import edit

# Whatever stops and starts servers takes its turn.
pytestmark = pytest.mark.xdist_group("servers")

PATIENCE = 90.0
"""Seconds within which whatever is to come has come."""


@pytest.fixture(params=[True], ids=["synchronous"])
def pair(request: pytest.FixtureRequest) -> Iterator[tuple[Pair, Central]]:
    with pair_in(Path(tempfile.mkdtemp(prefix="desk-pair-")), synchronous=request.param) as made:
        yield made


asynchronous = pytest.mark.parametrize("pair", [False], indirect=True, ids=["asynchronous"])


@pytest.fixture
def desks(tmp_path: Path, clock: VirtualClock, pair: tuple[Pair, Central]) -> Iterator[list[Desk]]:
    """Three desks of one hall, in step."""
    made = []
    for number in range(3):
        store = Store.open(tmp_path / f"desk{number}", clock)
        own = enrol(store, pair[1].invite(), mark=f"m{number}")
        made.append(Desk(store, own, Engine(store, own)))
        made[-1].sync()
    yield made
    for desk in made:
        desk.store.close()


class Working:
    """Desks on which people write without a pause, and which sync beside that."""

    def __init__(self, desks: list[Desk]) -> None:
        self._writing, self._stop = threading.Event(), threading.Event()
        self.states: list[list[SyncState]] = [[] for _ in desks]
        self._threads = [
            threading.Thread(target=work, args=(number, desk))
            for number, desk in enumerate(desks)
            for work in (self._write, self._sync)
        ]
        for thread in self._threads:
            thread.start()

    def _write(self, number: int, desk: Desk) -> None:
        count = 0
        while not self._writing.is_set():
            notice(desk.store, f"{number}/{count}")
            count += 1
            self._writing.wait(0.005)

    def _sync(self, number: int, desk: Desk) -> None:
        def connect(place: int) -> Link:
            dsn = address(desk.enrolment.upstreams[place], desk.enrolment.role, None)
            return Link(dsn, password=desk.enrolment.password, seconds=3.0)

        Syncing(
            desk.store, desk.enrolment, connect, self.states[number].append,
            chance=random.Random(number),
        ).run(self._stop)  # fmt: skip

    def rest(self) -> None:
        """Nobody writes any more; what was written is sent as far as somebody answers."""
        self._writing.set()

    def end(self) -> None:
        """The desks are switched off."""
        self._writing.set()
        self._stop.set()
        for thread in self._threads:
            thread.join()


@pytest.fixture
def working(desks: list[Desk]) -> Iterator[Working]:
    made = Working(desks)
    yield made
    made.end()


def until(done: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, what
        time.sleep(0.02)


def acked(desk: Desk) -> int:
    """How much of its log this desk believes to be at the city."""
    with desk.store.read() as read:
        return int(max((r.acked for r in read.rows(sending.sync_peer.select())), default=0))


def written(desk: Desk) -> int:
    with desk.store.read() as read:
        return int(read.rows(sending.chain_head.select())[0].seq)


def stored(dsn: str, desk: Desk) -> int:
    with psycopg.connect(dsn) as connection:
        row = connection.execute(
            "SELECT count(*) FROM sync.changeset WHERE node = %s", (desk.enrolment.node,)
        ).fetchone()
    return int(row[0]) if row else 0


def settled(desks: list[Desk], place: str) -> None:
    """Everybody tells everything, twice round; then no invariant is broken."""
    for desk in (*desks, *desks):
        desk.sync()
    found = evidence_at(place)
    assert faults(found, [(d.store, d.engine.greeting.scopes) for d in desks]) == []
    with psycopg.connect(place) as connection:
        assert proof.prove(connection).broken is None
        assert audit.audit(connection).findings == []


def test_row_06_nothing_that_was_acknowledged_is_lost_with_the_primary(
    pair: tuple[Pair, Central], desks: list[Desk], working: Working
) -> None:
    until(lambda: min(map(acked, desks)) >= 20, "the desks push")
    pair[0].first.kill()
    working.end()
    before = [acked(desk) for desk in desks]
    pair[0].take_over()
    there = pair[0].second.owner_dsn
    assert all(stored(there, d) >= n for d, n in zip(desks, before, strict=True))
    settled(desks, there)
    assert [stored(there, d) for d in desks] == [written(d) for d in desks]


def test_rows_04_06_desks_that_go_on_working_find_the_new_primary_by_themselves(
    pair: tuple[Pair, Central], desks: list[Desk], working: Working
) -> None:
    until(lambda: min(map(acked, desks)) >= 10, "the desks push")
    pair[0].fail_over()
    there = pair[0].second.owner_dsn
    at = [written(d) for d in desks]
    until(lambda: all(acked(d) > n for d, n in zip(desks, at, strict=True)), "the desks go on")
    working.rest()
    until(lambda: all(acked(d) == written(d) for d in desks), "all is drained")
    working.end()
    settled(desks, there)
    assert [stored(there, d) for d in desks] == [written(d) for d in desks]


@asynchronous
def test_row_07_what_an_asynchronous_standby_never_got_the_desks_send_again(
    pair: tuple[Pair, Central], desks: list[Desk], clock: VirtualClock
) -> None:
    one, two, three = desks
    pk = notice(one.store, "早")
    for desk in desks:
        desk.sync()
    until(lambda: stored(pair[0].second.owner_dsn, one) == 1, "the standby has it")
    pair[0].between.stall()
    edit(one.store, pk, "甲")
    edit(two.store, pk, "乙")
    for number in range(30):
        notice(three.store, str(number))
    for desk in (*desks, *desks):
        desk.sync()
    assert [acked(d) for d in desks] == [2, 1, 30]
    pair[0].fail_over()
    there = pair[0].second.owner_dsn
    # The city is behind what it acknowledged; somebody works on before he hears of it.
    assert [stored(there, d) for d in desks] == [1, 0, 0]
    notice(two.store, "晚")
    settled(desks, there)
    assert [stored(there, d) for d in desks] == [2, 2, 30]
    assert texts(one.store) >= {"乙", "晚", "29"}
    with psycopg.connect(there) as connection:
        assert connection.execute("SELECT lose_val FROM conflict").fetchall() == [('"甲"',)]


@asynchronous
def test_row_07_desks_that_work_on_heal_what_the_standby_lost(
    pair: tuple[Pair, Central], desks: list[Desk], working: Working
) -> None:
    until(lambda: min(map(acked, desks)) >= 10, "the desks push")
    pair[0].between.stall()
    at = [written(d) for d in desks]
    until(lambda: all(acked(d) > n for d, n in zip(desks, at, strict=True)), "nobody waits")
    before = [acked(d) for d in desks]
    pair[0].second._run("pg_ctl", "-D", str(pair[0].second.data), "-m", "fast", "stop")
    pair[0].first.kill()
    pair[0].second.start()
    there = pair[0].second.owner_dsn
    assert all(stored(there, d) < n for d, n in zip(desks, before, strict=True))
    pair[0].take_over()
    working.rest()
    until(lambda: all(stored(there, d) == acked(d) == written(d) for d in desks), "all is drained")
    working.end()
    settled(desks, there)


def impatient(desk: Desk, seconds: float = 1.0) -> None:
    """One round on a line that is cut soon."""
    dsn = address(desk.enrolment.upstreams[0], desk.enrolment.role, None)
    line = Link(dsn, password=desk.enrolment.password, seconds=seconds)
    try:
        desk.engine.round(line)
    finally:
        line.close()


def waiting_for_the_standby(pair: Pair) -> list[int]:
    rows = pair.first.ask("SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'")
    return [pid for (pid,) in rows]


def test_row_08_a_push_whose_wait_for_the_standby_was_cancelled_is_not_acknowledged(
    pair: tuple[Pair, Central], desks: list[Desk]
) -> None:
    one, two = desks[:2]
    line = one.link()
    one.engine.round(line)
    pair[0].between.stall()
    notice(one.store, "一")
    said: list[BaseException] = []

    def push() -> None:
        try:
            one.engine.exchange(line, ())
        except UnreachableError as error:
            said.append(error)

    pushing = threading.Thread(target=push)
    pushing.start()
    until(lambda: bool(waiting_for_the_standby(pair[0])), "it waits")
    for pid in waiting_for_the_standby(pair[0]):
        pair[0].first.ask(f"SELECT pg_cancel_backend({pid})")
    pushing.join(PATIENCE)
    line.close()
    # The row is there and everybody may read it, but it is not safe yet.
    assert stored(pair[0].first.owner_dsn, one) == 1
    assert [type(error) for error in said] == [UnreachableError]
    assert acked(one) == 0
    # A greeting waits as well: it may not say either that the city has what only one server has.
    with pytest.raises(UnreachableError):
        impatient(one)
    assert acked(one) == 0
    pair[0].fail_over()
    there = pair[0].second.owner_dsn
    assert stored(there, one) == 0
    settled([one, two], there)
    assert stored(there, one) == 1


def test_row_08_while_no_standby_answers_nothing_is_acknowledged_and_all_drains_afterwards(
    pair: tuple[Pair, Central], desks: list[Desk]
) -> None:
    pair[0].between.stall()
    for desk in desks:
        notice(desk.store, "一")
        with pytest.raises(UnreachableError):
            impatient(desk)
    assert [acked(d) for d in desks] == [0, 0, 0]
    pair[0].between.heal()
    pair[0].await_standby(pair[0].first)
    until(lambda: not waiting_for_the_standby(pair[0]), "nobody waits any more")
    settled(desks, pair[0].first.owner_dsn)
    assert [acked(d) for d in desks] == [1, 1, 1]


def line_to(desk: Desk, server: Member, seconds: float = 3.0) -> Link:
    """A desk's line to one of the two only, as if it saw no other."""
    dsn = address(server.place, desk.enrolment.role, None)
    return Link(dsn, password=desk.enrolment.password, seconds=seconds)


def meet(desk: Desk, server: Member, seconds: float = 3.0) -> None:
    """One round with one of the two."""
    line = line_to(desk, server, seconds)
    try:
        desk.engine.round(line)
    finally:
        line.close()


def split(pair: Pair) -> None:
    """The standby takes over while the primary lives, cut off from it."""
    pair.between.cut()
    pair.take_over()


def reunite(pair: Pair) -> None:
    """The old primary is fenced, gives up what only it has, and follows the new one."""
    pair.first.stop()
    pair.first.rewound_to(pair.second, pair.second.port)
    pair.first.start()
    assert pair.first.ask("SELECT pg_is_in_recovery()") == [(True,)]


def follows(pair: Pair) -> bool:
    query = "SELECT max(recv_at), count(*) FROM sync.changeset"
    return pair.first.ask(query) == pair.second.ask(query)


def test_row_09_neither_a_primary_cut_off_from_its_standby_nor_a_standby_acknowledges_anything(
    pair: tuple[Pair, Central], desks: list[Desk]
) -> None:
    both, (inside, outside, _) = pair[0], desks
    notice(inside.store, "早")
    with pytest.raises(UnreachableError):
        meet(inside, both.second)
    for desk in desks:
        desk.sync()
    split(both)
    notice(inside.store, "内")
    notice(outside.store, "外")
    with pytest.raises(UnreachableError):
        meet(inside, both.first, seconds=1.5)
    meet(outside, both.second)
    assert [acked(inside), acked(outside)] == [1, 1]
    reunite(both)
    settled(desks, both.second.owner_dsn)
    assert texts(inside.store) == texts(outside.store) == {"早", "内", "外"}
    until(lambda: follows(both), "the old primary follows")


@pytest.mark.skipif(psycopg.pq.version() < 160000, reason="this libpq tries servers in their order")
def test_row_09_desks_get_past_a_primary_that_is_cut_off_and_still_takes_writes(
    pair: tuple[Pair, Central], desks: list[Desk]
) -> None:
    both, (inside, outside, _) = pair[0], desks
    split(both)
    for desk, text in ((inside, "内"), (outside, "外")):
        notice(desk.store, text)
        # The old primary stands first in their list. Each time it is one of the two by chance.
        for _ in range(60):
            upstream = address(desk.enrolment.upstreams[0], desk.enrolment.role, None)
            try:
                line = Link(upstream, password=desk.enrolment.password, seconds=1.5)
            except UnreachableError:
                continue
            try:
                desk.engine.round(line)
                break
            except UnreachableError:
                continue
            finally:
                line.close()
        assert acked(desk) == 1
    query = "SELECT text FROM hall_notice ORDER BY text"
    assert both.second.ask(query) == [("内",), ("外",)]


@asynchronous
def test_row_09_what_two_primaries_acknowledged_is_at_the_one_that_stays(
    pair: tuple[Pair, Central], desks: list[Desk]
) -> None:
    both, (inside, outside, _) = pair[0], desks
    pk = notice(inside.store, "早")
    for desk in desks:
        desk.sync()
    until(lambda: follows(both), "the standby has it")
    split(both)
    for desk, server, text in ((inside, both.first, "内"), (outside, both.second, "外")):
        notice(desk.store, text)
        edit(desk.store, pk, f"早{text}")
        meet(desk, server)
    assert [acked(inside), acked(outside)] == [3, 2]
    reunite(both)
    settled(desks, both.second.owner_dsn)
    assert texts(inside.store) == texts(outside.store) == {"早外", "内", "外"}
    until(lambda: follows(both), "the old primary follows")
