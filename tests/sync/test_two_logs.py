"""Row 15 with a hall: a disk is put back that had sent one thing to the hall or the city, and sends
another to the other; so each of them holds another log under one number."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from desk.core.clock import VirtualClock
from desk.store import Store
from desk.store.backup import restore
from desk.sync.central import people
from desk.sync.engine import Engine
from desk.sync.enrolment import enrol
from desk.sync.wire import RefusedError
from tests.sync.conftest import STREET, Central, Desk, HallUpstream, MakeDesk
from tests.sync.test_exchange import notice, texts
from tests.sync.test_restore import edit, losers, prove_clean, rounds

AT_HALL, AT_CITY = 0, 1
PutBack = Callable[[Desk], Desk]


@pytest.fixture
def desk(tmp_path: Path, clock: VirtualClock, central: Central, hall: HallUpstream) -> Desk:
    """A window of the hall that the hall lets in as well."""
    store = Store.open(tmp_path / "window", clock)
    invitation = central.invite(
        "window", upstreams=[hall.central.place, central.place], via=hall.invitation.node
    )
    made = enrol(store, invitation, mark="window")
    hall.relay.round(hall.link)
    return Desk(store, made, Engine(store, made))


def copied(desk: Desk) -> Path:
    """Copy the disk of a desk."""
    path = desk.store.home.parent / "copy.db"
    desk.store.backup(path)
    return path


def put_back(desk: Desk, copy: Path) -> None:
    """Put a copy back as the desk's disk and start it again."""
    desk.store.close()
    restore(desk.store.home, copy, desk.store.clock.now())
    clock = desk.store.clock
    assert isinstance(clock, VirtualClock)
    clock.advance(60)
    desk.store = Store.open(desk.store.home, clock)
    desk.engine = Engine(desk.store, desk.enrolment)


def told(desk: Desk, place: int) -> str:
    """The code a desk is refused with."""
    with pytest.raises(RefusedError) as refused:
        desk.sync(place)
    return refused.value.code


def enrolled_again(central: Central, desk: Desk) -> Desk:
    with psycopg.connect(central.dsn) as connection:
        invitation = people.enrol_again(
            connection, desk.enrolment.node, upstreams=desk.enrolment.upstreams
        )
    made = enrol(desk.store, invitation, mark="window")
    return Desk(desk.store, made, Engine(desk.store, made))


def written(*databases: Central) -> list[set[object]]:
    return [{t for (t,) in d.query("SELECT text FROM hall_notice")} for d in databases]


@pytest.mark.parametrize(("first", "then"), [(AT_CITY, AT_HALL), (AT_HALL, AT_CITY)])
def test_rows_10_15_a_disk_put_back_that_sent_one_log_to_the_hall_and_one_to_the_city_loses_neither(
    central: Central, hall: HallUpstream, desk: Desk, make_desk: MakeDesk, first: int, then: int
) -> None:
    other = make_desk("office")
    pk = notice(desk.store, "早")
    rounds(central, hall, desk, other)
    copy = copied(desk)
    edit(desk.store, pk, "甲")
    notice(desk.store, "先")
    notice(desk.store, "又")
    desk.sync(first)
    put_back(desk, copy)
    edit(desk.store, pk, "乙")
    notice(desk.store, "后")
    desk.sync(then)
    rounds(central, hall)
    other.sync()

    # All is everywhere before anybody has done anything about it, with the loser of the two edits.
    wanted = {"乙", "先", "又", "后"}
    assert [*written(central, hall.central), texts(other.store)] == [wanted] * 3
    assert losers(other.store) == {'"甲"'}
    assert told(desk, AT_HALL) == "SD409"

    desk = enrolled_again(central, desk)
    rounds(central, hall)
    rounds(central, hall, desk, other)
    assert texts(desk.store) == texts(other.store) == wanted
    assert losers(desk.store) == {'"甲"'}
    assert written(central, hall.central) == [wanted] * 2
    assert central.query("SELECT count(*) FROM conflict") == [(1,)]
    prove_clean(central, hall.central)
    desk.store.close()


def test_row_15_what_a_hall_hands_on_for_a_device_it_hands_on_under_its_next_number_as_well(
    central: Central, hall: HallUpstream, desk: Desk
) -> None:
    notice(desk.store, "早")
    rounds(central, hall, desk)
    copy = copied(desk)
    notice(desk.store, "先")
    desk.sync(AT_CITY)
    put_back(desk, copy)
    notice(desk.store, "后")
    desk.sync(AT_HALL)
    rounds(central, hall)
    with psycopg.connect(central.dsn) as connection:
        renewed = people.free_node(connection)
    hall.central.query("SELECT sync.renumber(%s, 0)", renewed)
    sealed = "SELECT count(*) FROM sync.changeset WHERE node = %s AND actor <> 'upstream'"
    assert hall.central.query(sealed, renewed) != [(0,)]
    assert written(central) == [{"早", "先", "后"}]
    desk.store.close()


def test_row_20_what_a_moved_device_had_not_sent_is_taken_under_its_new_number_as_well(
    central: Central, make_desk: MakeDesk
) -> None:
    desk, other = make_desk(), make_desk()
    notice(desk.store, "早")
    with psycopg.connect(central.dsn) as connection:
        people.set_scopes(connection, desk.enrolment.node, [STREET])
    again = enrolled_again(central, desk)
    again.sync()
    other.sync()
    assert texts(other.store) == {"早"}
    assert central.query("SELECT count(*) FROM sync.changeset WHERE status <> 'applied'") == [(0,)]
