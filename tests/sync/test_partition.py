"""Patroni and etcd on three machines: whoever is cut off, one writes, and desks find it."""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import psycopg
import pytest

from desk.core.clock import VirtualClock
from desk.store import Store
from desk.sync.engine import Engine
from desk.sync.enrolment import address, enrol
from desk.sync.link import Link
from desk.sync.member import Enrolment
from desk.sync.wire import RefusedError, UnreachableError
from tests.sync.conftest import Central, Desk
from tests.sync.machines import City, Machine, missing, three_in
from tests.sync.test_exchange import notice
from tests.sync.test_failover import PATIENCE, Working, acked, settled, stored, until, written

pytestmark = [
    pytest.mark.skipif(bool(missing()), reason=missing()),
    pytest.mark.xdist_group("servers"),
]


T = TypeVar("T")


@pytest.fixture(scope="module")
def city() -> Iterator[City]:
    with three_in(Path(tempfile.mkdtemp(prefix="desk-city-"))) as made:
        yield made


def patiently(act: Callable[[], T]) -> T:
    """Do it again while nobody who writes can be reached: three machines that have just found
    each other again may change places once more."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return act()
        except (UnreachableError, psycopg.OperationalError):
            if time.monotonic() > end:
                raise
            time.sleep(0.5)


class Witness:
    """A desk that sees one machine only, tells it something twice a second, and notes when it was
    acknowledged there."""

    def __init__(self, desk: Desk, machine: Machine) -> None:
        self.desk, self._machine = desk, machine
        self.heard: list[float] = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def _watch(self) -> None:
        while not self._stop.wait(0.5):
            notice(self.desk.store, f"{self._machine.name} {written(self.desk)}")
            before = acked(self.desk)
            dsn = address(self._machine.place, self.desk.enrolment.role, None)
            try:
                line = Link(dsn, password=self.desk.enrolment.password, seconds=3.0)
            except (RefusedError, UnreachableError):
                continue
            try:
                self.desk.engine.round(line)
            except (RefusedError, UnreachableError):
                continue
            finally:
                line.close()
            if acked(self.desk) > before:
                self.heard.append(time.monotonic())

    def end(self) -> None:
        self._stop.set()
        self._thread.join()


class Hall:
    """Two desks at work, and a witness of each machine."""

    def __init__(self, city: City, folder: Path, clock: VirtualClock) -> None:
        self.city = city
        central = Central(city.owner, city.place)
        self.desks: list[Desk] = []
        for number in range(5):
            store = Store.open(folder / f"desk{number}", clock)
            own = patiently(partial(self._enrol, central, store, number))
            self.desks.append(Desk(store, own, Engine(store, own)))
            patiently(self.desks[-1].sync)
        self.workers = self.desks[:2]
        self.working = Working(self.workers)
        self.witnesses = {
            name: Witness(desk, machine)
            for desk, (name, machine) in zip(self.desks[2:], city.machines.items(), strict=True)
        }

    def _enrol(self, central: Central, store: Store, number: int) -> Enrolment:
        return enrol(store, central.invite(), mark=f"m{number}")

    def go_on(self) -> None:
        """Both desks at work have something new acknowledged."""
        at = [written(d) for d in self.workers]
        until(
            lambda: all(acked(d) > n for d, n in zip(self.workers, at, strict=True)),
            "the desks go on",
        )

    def primary(self) -> Machine:
        """Who takes writes, once its witness has been acknowledged there."""
        self.go_on()
        found = self.city.leader()
        assert found is not None
        until(lambda: bool(self.witnesses[found.name].heard), "its witness is acknowledged")
        return found

    def one_writer_at_a_time(self) -> bool:
        """Nobody was acknowledged by a machine after another one had begun to acknowledge."""
        times = sorted((at, name) for name, one in self.witnesses.items() for at in one.heard)
        turns = [name for n, (_, name) in enumerate(times) if n == 0 or times[n - 1][1] != name]
        return len(turns) == len(set(turns))

    def end(self) -> None:
        """All stop, everything drains, and it is there once."""
        self.working.rest()
        for one in self.witnesses.values():
            one.end()
        until(lambda: all(acked(d) == written(d) for d in self.workers), "all is drained")
        self.working.end()
        patiently(lambda: settled(self.desks, self.city.owner))
        owner = self.city.owner
        assert [stored(owner, d) for d in self.desks] == [written(d) for d in self.desks]

    def close(self) -> None:
        self.working.end()
        for one in self.witnesses.values():
            one.end()
        for desk in self.desks:
            desk.store.close()


@pytest.fixture
def hall(city: City, tmp_path: Path, clock: VirtualClock) -> Iterator[Hall]:
    city.await_whole(120)
    made = Hall(city, tmp_path, clock)
    yield made
    made.close()


def test_row_09_a_primary_cut_off_from_the_others_but_not_from_desks_acknowledges_nothing_more(
    city: City, hall: Hall
) -> None:
    old = hall.primary()
    old.cut()
    heard = len(hall.witnesses[old.name].heard)
    others = [one for one in city.machines if one != old.name]
    until(lambda: any(hall.witnesses[name].heard for name in others), "another one takes over")
    hall.go_on()
    # What was under way when the cable was pulled may still have been acknowledged.
    assert len(hall.witnesses[old.name].heard) <= heard + 1
    assert hall.one_writer_at_a_time()
    old.mend()
    city.await_whole(120)
    hall.go_on()
    assert hall.one_writer_at_a_time()
    hall.end()


def test_row_09_a_primary_cut_off_from_everybody_is_replaced_and_comes_back_as_a_standby(
    city: City, hall: Hall
) -> None:
    old = hall.primary()
    old.cut(from_desks=True)
    others = [one for one in city.machines if one != old.name]
    until(lambda: any(hall.witnesses[name].heard for name in others), "another one takes over")
    hall.go_on()
    old.mend()
    city.await_whole(120)
    assert city.leader() is not old
    assert hall.one_writer_at_a_time()
    hall.end()


def test_row_09_a_primary_whose_synchronous_standby_is_cut_off_goes_on_with_the_other_one(
    city: City, hall: Hall
) -> None:
    leader = hall.primary()
    roles = city.roles()
    aside = next(city.machines[name] for name, role in roles.items() if role == "Sync Standby")
    aside.cut(from_desks=True)
    hall.go_on()
    assert city.leader() == leader
    aside.mend()
    city.await_whole(120)
    assert city.leader() == leader
    hall.end()


def test_row_09_with_one_etcd_of_three_gone_desks_go_on_and_with_two_gone_nobody_writes(
    city: City, hall: Hall
) -> None:
    hall.primary()
    names = list(city.machines)
    city.machines[names[0]].end("etcd")
    hall.go_on()
    city.machines[names[1]].end("etcd")
    until(lambda: not written_anywhere(hall), "nobody writes")
    for name in names[:2]:
        city.machines[name].start_etcd()
    city.await_whole(120)
    hall.go_on()
    assert hall.one_writer_at_a_time()
    hall.end()


def written_anywhere(hall: Hall) -> bool:
    """Whether any machine acknowledges anything within the next five seconds."""
    before = [len(one.heard) for one in hall.witnesses.values()]
    time.sleep(5)
    return [len(one.heard) for one in hall.witnesses.values()] != before
