"""Contents of scans go from a hall to its city and come to it from elsewhere, piece by piece."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import select

from desk.attachments import service
from desk.attachments.model import attachment
from desk.sync import hall as halls
from desk.sync.hall_pieces import HallPieces
from desk.sync.wire import UnreachableError
from tests.sync.conftest import Central, Desk, HallUpstream, MakeDesk
from tests.sync.test_pieces import Counting, held, move, scanned, without_contents
from tests.sync.test_restore import Copy


def carry(hall: HallUpstream, cut_after: int = 10_000) -> Counting:
    """A round of the relay and then every piece, until nothing moves or the line is cut."""
    line = Counting(hall.link, cut_after)
    hall.relay.round(hall.link)
    pieces = HallPieces(hall.connection)
    assert hall.relay.greeting is not None
    while pieces.step(line, hall.relay.greeting):
        pass
    return line


def wanted(desk: Desk) -> None:
    """Somebody opens the scan."""
    with desk.store.unit("0312", "wanted") as unit:
        row = unit.first(select(attachment))
        assert row is not None
        service.want(unit, row.id)


def whole(database: Central) -> list[tuple[object, ...]]:
    return database.query("SELECT whole, onward FROM sync.blob")


def test_what_a_hall_desk_scanned_goes_on_to_the_city_where_it_was_cut_off(
    central: Central, hall: HallUpstream, hall_desk: Desk, make_desk: MakeDesk
) -> None:
    other = make_desk("office")
    scanned(hall_desk)
    assert move(hall_desk).pushed == [0, 1, 2, 3, 4, 5]
    assert whole(hall.central) == [(True, False)]
    with pytest.raises(UnreachableError):
        carry(hall, cut_after=2)
    assert central.query("SELECT count(*) FROM attachment") == [(1,)], "its changeset went first"
    assert central.query("SELECT count(*) FROM sync.piece") == [(2,)]
    assert carry(hall).pushed == [2, 3, 4, 5]
    assert whole(central) == [(True, False)]
    assert whole(hall.central) == [(True, True)]
    assert carry(hall).pushed == []
    other.sync()
    wanted(other)
    move(other)
    assert held(other) == held(hall_desk) is not None


def test_what_was_scanned_elsewhere_comes_to_the_hall_and_from_there_to_its_desk(
    central: Central, hall: HallUpstream, hall_desk: Desk, make_desk: MakeDesk
) -> None:
    other = make_desk("office")
    scanned(other)
    with pytest.raises(UnreachableError):
        move(other, cut_after=3)
    carry(hall)
    assert whole(hall.central) == [], "a part is given to nobody"
    move(other)
    with pytest.raises(UnreachableError):
        carry(hall, cut_after=4)
    assert hall.central.query("SELECT count(*) FROM sync.piece") == [(4,)]
    assert len(carry(hall).fetched) == 2
    assert whole(hall.central) == [(True, True)]
    hall_desk.sync()
    wanted(hall_desk)
    assert len(move(hall_desk).fetched) == 6
    assert held(hall_desk) == held(other) is not None


def test_a_content_whose_fact_the_city_has_not_got_waits_and_holds_up_nothing(
    central: Central, hall: HallUpstream, hall_desk: Desk
) -> None:
    hall.relay.round(hall.link)
    scanned(hall_desk, b"first")
    move(hall_desk)
    pieces = HallPieces(hall.connection)
    assert hall.relay.greeting is not None
    assert pieces.step(hall.link, hall.relay.greeting)
    assert not pieces.step(hall.link, hall.relay.greeting)
    assert central.query("SELECT count(*) FROM sync.piece") == [(0,)]
    scanned(hall_desk, b"second")
    move(hall_desk)
    carry(hall)
    assert sorted(whole(central)) == [(True, False), (True, False)]


def test_a_city_that_lost_nothing_but_a_content_gets_it_again_on_the_next_line(
    server: str, central: Central, hall: HallUpstream, hall_desk: Desk
) -> None:
    member = joined(hall)
    scanned(hall_desk)
    hall_desk.sync()
    hall.relay.round(hall.link)
    hall.link.close()
    copy = Copy(server, central)
    move(hall_desk)
    halls.relay_once(Path(), hall.central.dsn, member)
    assert whole(central) == [(True, False)]
    copy.restore()
    assert whole(central) == []
    halls.relay_once(Path(), hall.central.dsn, member)
    assert whole(central) == [(True, False)]


def test_where_one_of_the_latest_contents_is_missing_a_hall_asks_for_every_one(
    central: Central, hall: HallUpstream, hall_desk: Desk
) -> None:
    member = joined(hall)
    for n in range(53):
        scanned(hall_desk, b"page %d" % n)
    hall_desk.sync()
    hall.relay.round(hall.link)
    hall.link.close()
    move(hall_desk)
    halls.relay_once(Path(), hall.central.dsn, member)
    assert whole(central) == [(True, False)] * 53
    without_contents(central)
    halls.relay_once(Path(), hall.central.dsn, member)
    assert whole(central) == [(True, False)] * 53


def joined(hall: HallUpstream) -> halls.Membership:
    """The hall's place in the city as the relay's program remembers it."""
    made = hall.invitation
    return halls.Membership(
        made.city, made.node, made.role, made.hall, made.upstreams, None, "hall box", made.secret
    )


def test_a_running_hall_sends_contents_by_itself(
    central: Central, hall: HallUpstream, hall_desk: Desk
) -> None:
    scanned(hall_desk)
    move(hall_desk)
    stop = threading.Event()
    told: list[str] = []
    serving = threading.Thread(
        target=halls.serve,
        args=(Path(), hall.central.dsn, joined(hall), stop, lambda kind, _: told.append(kind)),
    )
    serving.start()
    try:
        end = time.monotonic() + 60
        while whole(central) != [(True, False)]:
            assert time.monotonic() < end, told
            time.sleep(0.1)
    finally:
        stop.set()
        serving.join()
    with psycopg.connect(hall.central.dsn) as owner:
        assert owner.execute("SELECT onward FROM sync.blob").fetchall() == [(True,)]
