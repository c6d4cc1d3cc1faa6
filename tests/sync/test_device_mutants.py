"""Protective rules of the desk's own side: each holds, and taken away it is missed.

Those that need a life to show are in ``test_mutants.py``; those of PostgreSQL's functions in
``test_sql_mutants.py``.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from desk.core.errors import DeskError
from desk.demo.wire import Cable
from desk.store import stamp
from desk.sync import arriving, engine, syncing
from desk.sync.link import Link, Watchdog
from desk.sync.pieces import Pieces
from desk.sync.syncing import FIRST_WAIT, LONGEST_WAIT, Syncing
from desk.sync.wire import FeedItem, RefusedError, UnreachableError
from tests.sync.conftest import Central, Desk, MakeDesk
from tests.sync.test_exchange import notice, texts
from tests.sync.test_lines import through
from tests.sync.test_made_from_content import define, stamps_of
from tests.sync.test_mutants import (
    load_passes_over_what_is_here,
    ones_own_lost_log_is_read_as_anothers,
)
from tests.sync.test_pieces import move, scanned, started_again, without_contents

Patch = pytest.MonkeyPatch
WRONG_PASSWORD = "28P01"


@dataclass
class Place:
    """A city and how one gets a desk in it."""

    central: Central
    make_desk: MakeDesk
    patch: Patch


@pytest.fixture
def place(central: Central, make_desk: MakeDesk, monkeypatch: Patch) -> Place:
    return Place(central, make_desk, monkeypatch)


def a_feed_that_was_altered_on_its_way_is_not_taken(place: Place) -> None:
    one, two = place.make_desk(), place.make_desk()
    two.sync()
    notice(one.store, "真")
    one.sync()
    pulled = Link._pulled

    def forged(self: Link, *at: Any) -> list[FeedItem]:
        return [
            item._replace(changeset=item.changeset._replace(hash="f" * 64))
            for item in pulled(self, *at)
        ]

    with place.patch.context() as patch:
        patch.setattr(Link, "_pulled", forged)
        with pytest.raises(RefusedError, match="breaks at 1"):
            two.sync()
    assert texts(two.store) == set()
    two.sync()
    assert texts(two.store) == {"真"}


def a_clock_a_day_ahead_elsewhere_does_not_drag_this_desk_along(place: Place) -> None:
    one, two = place.make_desk(), place.make_desk()
    with one.store.merging() as unit:
        ahead = unit.now.timestamp() * 1000 + 86_400_000
        unit.head.stamp = stamp.make(int(ahead), 0, unit.head.node)
    notice(one.store, "明天")
    for desk in (one, two):
        desk.sync()
    assert texts(two.store) == {"明天"}
    with two.store.merging() as unit:
        assert stamp.wall_ms(unit.head.stamp) < unit.now.timestamp() * 1000 + 600_000


def what_is_done_with_a_warning_is_not_taken_as_safe(place: Place) -> None:
    desk = place.make_desk()
    desk.sync()
    # PostgreSQL warns so when the wait for the standby was cancelled: after the commit.
    place.central.query(
        "CREATE FUNCTION public.warns() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " RAISE WARNING 'canceling wait for synchronous replication'; RETURN NULL; END $$;"
    )
    place.central.query(
        "CREATE CONSTRAINT TRIGGER warns AFTER INSERT ON sync.changeset DEFERRABLE"
        " INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.warns()"
    )
    notice(desk.store, "一")
    with pytest.raises(UnreachableError):
        desk.sync()


def a_call_that_stalls_is_cut(place: Place) -> None:
    port = int(str(place.central.place).split("port=")[1].split()[0].strip("'"))
    cable = Cable(("127.0.0.1", port))
    desk = place.make_desk(upstreams=[through(place.central, cable)])
    line = desk.link()
    line._seconds = 0.5
    cable.stall()
    ended = threading.Event()

    def call() -> None:
        try:
            line.hello({}, {})
        except UnreachableError:
            ended.set()

    calling = threading.Thread(target=call)
    calling.start()
    try:
        assert ended.wait(8)
    finally:
        cable.close()
        calling.join(10)
        line.close()


def a_hall_does_not_come_back_in_one_second(place: Place) -> None:
    desk = place.make_desk()
    waits = [pauses_of(desk, seed) for seed in range(20)]
    for attempt in range(6):
        at = sorted(wait[attempt] for wait in waits)
        assert at[-1] > 1.5 * at[0]
        assert at[-1] <= 1.5 * LONGEST_WAIT
    assert min(wait[5] for wait in waits) > max(wait[0] for wait in waits)


class Counted(threading.Event):
    """Ends at the sixth pause; nobody has to wait for it."""

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float] = []

    def wait(self, timeout: float | None = None) -> bool:
        self.waits.append(timeout or 0)
        if len(self.waits) == 6:
            self.set()
        return self.is_set()


def a_password_set_a_moment_ago_is_tried_again_soon(place: Place) -> None:
    waits = pauses_of(place.make_desk(), 1, RefusedError(WRONG_PASSWORD))
    assert waits[0] <= 1.5 * FIRST_WAIT
    assert waits[5] > waits[0]


def pauses_of(desk: Desk, seed: int, why: DeskError | None = None) -> list[float]:
    import random

    def nobody(place: int) -> Link:
        raise why or UnreachableError("nobody")

    stop = Counted()
    Syncing(desk.store, desk.enrolment, nobody, lambda state: None, chance=random.Random(seed)).run(
        stop
    )
    return stop.waits


def unchecked(scope: str, pos: int, digest: str, items: Any) -> tuple[int, str]:
    return (items[-1].pos, items[-1].feed_hash) if items else (pos, digest)


class Even:
    """No chance at all."""

    def __init__(self, seed: int) -> None:
        pass

    def uniform(self, low: float, high: float) -> float:
        return 1.0


def what_is_loaded_counts_as_much_as_what_is_fed(place: Place) -> None:
    one, two = place.make_desk(), place.make_desk()
    define(one)
    one.store.clock.advance(1)  # type: ignore[attr-defined]
    define(two)
    two.sync()
    # The row of the other desk is later, and comes by the load alone.
    one.sync()
    assert stamps_of(one) == stamps_of(two)


def a_disk_put_back_is_told_so_by_whoever_heard_what_it_lost(place: Place) -> None:
    desk = place.make_desk()
    desk.sync()
    [(before,)] = place.central.query("SELECT last_hash FROM sync.node WHERE last_seq = 0 LIMIT 1")
    notice(desk.store, "一")
    desk.sync()
    with desk.store.merging() as unit:
        unit.driver.execute("DELETE FROM outbox")
        unit.driver.execute("UPDATE sync_cursor SET pos = 0, hash = ?", (before,))
        unit.head.seq, unit.head.hash = 0, str(before)
    # As a hall would that has it from the city: it follows the desk's own log no further than this.
    place.central.query("UPDATE sync.node SET last_seq = 0, last_hash = %s", before)
    with pytest.raises(RefusedError) as told:
        desk.sync()
    assert told.value.code == "rolled_back"


def a_city_put_back_without_contents_is_asked_for_them_on_the_next_line(place: Place) -> None:
    desk = place.make_desk()
    scanned(desk)
    move(desk)
    without_contents(place.central)
    move(started_again(desk))
    assert place.central.query("SELECT whole FROM sync.blob") == [(True,)]


PROMISES: dict[Callable[[Place], None], Callable[[Patch], None]] = {
    what_is_loaded_counts_as_much_as_what_is_fed: load_passes_over_what_is_here,
    a_disk_put_back_is_told_so_by_whoever_heard_what_it_lost: ones_own_lost_log_is_read_as_anothers,
    a_city_put_back_without_contents_is_asked_for_them_on_the_next_line: lambda patch: (
        patch.setattr(Pieces, "look_again", lambda self, upstream: None)
    ),
    a_feed_that_was_altered_on_its_way_is_not_taken: lambda patch: patch.setattr(
        engine, "followed", unchecked
    ),
    a_clock_a_day_ahead_elsewhere_does_not_drag_this_desk_along: lambda patch: patch.setattr(
        arriving, "CLOCK_TRUST_MS", 10**12
    ),
    what_is_done_with_a_warning_is_not_taken_as_safe: lambda patch: patch.setattr(
        Link, "_warn", lambda self, said: None
    ),
    a_call_that_stalls_is_cut: lambda patch: patch.setattr(Watchdog, "cut", lambda self: None),
    a_password_set_a_moment_ago_is_tried_again_soon: lambda patch: patch.setattr(
        syncing, "WRONG_PASSWORD", ""
    ),
    a_hall_does_not_come_back_in_one_second: lambda patch: patch.setattr("random.Random", Even),
}
NAMES = [promise.__name__ for promise in PROMISES]


@pytest.mark.parametrize("promise", PROMISES, ids=NAMES)
def test_a_desk_promises_that(promise: Callable[[Place], None], place: Place) -> None:
    promise(place)


@pytest.mark.parametrize(("promise", "mutant"), PROMISES.items(), ids=NAMES)
def test_without_its_rule_the_desk_breaks_the_promise_that(
    promise: Callable[[Place], None], mutant: Callable[[Patch], None], place: Place
) -> None:
    mutant(place.patch)
    with pytest.raises((AssertionError, ValueError, pytest.fail.Exception)):
        promise(place)
