"""A hall with its own upstream: desks, hall and city hold the same, whichever way it went."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest

from desk.core.clock import VirtualClock
from desk.store import Store
from desk.sync.central import people
from desk.sync.engine import Engine
from desk.sync.enrolment import enrol
from desk.sync.wire import RefusedError
from tests.sync.conftest import COMMUNITIES, STREET, Central, Desk, HallUpstream, MakeDesk
from tests.sync.test_exchange import SCOPE, notice, texts


def test_what_a_desk_hands_to_its_hall_reaches_the_city_and_back_comes_what_the_city_has(
    central: Central, hall: HallUpstream, hall_desk: Desk, make_desk: MakeDesk
) -> None:
    other = make_desk("office")
    notice(hall_desk.store, "一")
    notice(other.store, "二")
    hall_desk.sync(0)
    other.sync()
    hall.relay.round(hall.link)
    hall_desk.sync(0)
    other.sync()
    assert texts(hall_desk.store) == texts(other.store) == {"一", "二"}
    for database in (central, hall.central):
        assert {t for (t,) in database.query("SELECT text FROM hall_notice")} == {"一", "二"}


def test_with_the_hall_down_a_desk_goes_to_the_city_and_nothing_comes_twice(
    central: Central, hall: HallUpstream, hall_desk: Desk
) -> None:
    notice(hall_desk.store, "一")
    hall_desk.sync(0)
    notice(hall_desk.store, "二")
    hall_desk.sync(1)  # before the relay has sent the first one
    hall.relay.round(hall.link)
    notice(hall_desk.store, "三")
    hall_desk.sync(0)
    hall.relay.round(hall.link)
    for database in (central, hall.central):
        assert {t for (t,) in database.query("SELECT text FROM hall_notice")} == {"一", "二", "三"}
        assert database.query(
            "SELECT count(*), count(DISTINCT (node, seq)) FROM sync.feed WHERE scope = %s", SCOPE
        ) == [(3, 3)]


def test_a_revoked_desk_is_shut_out_of_its_hall_as_well(
    central: Central, hall: HallUpstream, hall_desk: Desk
) -> None:
    hall_desk.sync(0)
    with psycopg.connect(central.dsn) as connection:
        people.revoke(connection, hall_desk.enrolment.node)
    hall.relay.round(hall.link)
    with pytest.raises(RefusedError, match="revoked"):
        hall_desk.sync(0)


def test_scopes_of_the_relay_are_those_of_its_hall(central: Central, hall: HallUpstream) -> None:
    found = hall.link.hello({}, {})
    assert set(found.scopes) >= {SCOPE, STREET, *COMMUNITIES}


def test_what_a_hall_refused_and_the_city_let_in_is_taken_by_the_hall_as_well(
    tmp_path: Path, clock: VirtualClock, central: Central, hall: HallUpstream, make_desk: MakeDesk
) -> None:
    store = Store.open(tmp_path / "moved", clock)
    invitation = central.invite(
        "window", upstreams=[hall.central.place, central.place], via=hall.invitation.node
    )
    made = enrol(store, invitation, mark="moved")
    moved = Desk(store, made, Engine(store, made))
    notice(store, "早")
    # It is moved before the hall hears of it for the first time, so only the city knows from where.
    with psycopg.connect(central.dsn) as connection:
        people.set_scopes(connection, made.node, [STREET])
    hall.relay.round(hall.link)
    moved.sync(0)
    hall.relay.round(hall.link)
    other = make_desk()
    other.sync()
    store.close()
    assert texts(other.store) == {"早"}
    for database in (central, hall.central):
        assert database.query("SELECT text FROM hall_notice") == [("早",)]
        assert database.query("SELECT count(*) FROM sync.feed WHERE scope = %s", SCOPE) == [(1,)]
