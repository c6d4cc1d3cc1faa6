"""Contents of scans between real encrypted stores over a real PostgreSQL."""

from __future__ import annotations

import hashlib
import json
import random
import threading
import time
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import select

from desk.attachments import service
from desk.attachments.model import attachment
from desk.attachments.pictures import Picture
from desk.core.ids import new_id
from desk.store import blobs
from desk.store.blobs import PIECE
from desk.sync.engine import Engine
from desk.sync.link import Link
from desk.sync.pieces import LATEST
from desk.sync.state import SyncState
from desk.sync.syncing import Syncing
from desk.sync.wire import Changeset, RefusedError, UnreachableError
from tests.sync.conftest import STREET, Central, Desk, MakeDesk
from tests.sync.test_exchange import notice
from tests.sync.test_security import FOREIGN

DATA = random.Random(7).randbytes(5 * PIECE + 99)


def scanned(desk: Desk, data: bytes = DATA) -> str:
    """An accepted scan; gives the identifier of its fact."""
    visit = new_id()
    picture = Picture("a.pdf", "application/pdf", data, b"small")
    with desk.store.unit("0312", "scan") as unit:
        made = service.add(unit, visit, "id_card", picture, new_id())
        service.settle(unit, visit, STREET, ["id_card"])
    return made


class Counting:
    """A line that counts pieces and is cut after some of them."""

    def __init__(self, link: Link, cut_after: int = 10_000) -> None:
        self._link, self._left = link, cut_after
        self.pushed: list[int] = []
        self.fetched: list[str] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._link, name)

    def _spend(self) -> None:
        if self._left == 0:
            raise UnreachableError("cut")
        self._left -= 1

    def push(self, items: Any, up: Any = None) -> Any:
        if items[0].seq == 0:
            self._spend()
            self.pushed.append(json.loads(items[0].body)["n"])
        return self._link.push(items, up)

    def load(self, table: str, scope: str, after: str | None, limit: int) -> Any:
        if table == "piece" and after and ":" in after:
            self._spend()
            self.fetched.append(after)
        return self._link.load(table, scope, after, limit)


def move(desk: Desk, cut_after: int = 10_000) -> Counting:
    """A round and then every piece, until nothing moves or the line is cut."""
    link = desk.link()
    line = Counting(link, cut_after)
    try:
        desk.engine.round(line)
        while desk.engine.piece(line):
            pass
    finally:
        link.close()
    return line


def held(desk: Desk) -> bytes | None:
    with desk.store.read() as read:
        row = read.first(select(attachment))
        assert row is not None
        return blobs.read(read, row.sha256)


def test_a_content_follows_its_fact_and_comes_to_the_desk_that_asks_for_it(
    central: Central, make_desk: MakeDesk
) -> None:
    one, two = make_desk(), make_desk("office")
    made = scanned(one)
    assert move(one).pushed == [0, 1, 2, 3, 4, 5]
    assert central.query("SELECT whole FROM sync.blob") == [(True,)]
    assert move(two).fetched == []
    assert held(two) is None, "nobody has asked for it"
    with two.store.unit("0312", "wanted") as unit:
        service.want(unit, made)
    assert len(move(two).fetched) == 6
    assert held(two) == DATA
    assert move(one).pushed == []


def test_a_content_that_is_cut_off_goes_on_where_it_stopped_both_ways(
    central: Central, make_desk: MakeDesk
) -> None:
    one, two = make_desk(), make_desk("office")
    made = scanned(one)
    with pytest.raises(UnreachableError):
        move(one, cut_after=3)
    assert central.query("SELECT count(*) FROM sync.piece") == [(3,)]
    assert central.query("SELECT whole FROM sync.blob") == [(False,)]
    two.sync()
    with two.store.unit("0312", "wanted") as unit:
        service.want(unit, made)
    move(two)
    with two.store.read() as read:
        assert read.rows(select(blobs.blob_piece)) == [], "a part is given to nobody"
    assert move(one).pushed == [3, 4, 5]
    with pytest.raises(UnreachableError):
        move(two, cut_after=4)
    assert held(two) is None
    notice(two.store, "work goes on")
    assert len(move(two).fetched) == 2
    assert central.query("SELECT text FROM hall_notice") == [("work goes on",)]
    assert held(two) == DATA


def test_an_upstream_restored_from_an_older_copy_gets_the_content_again(
    central: Central, make_desk: MakeDesk
) -> None:
    one = make_desk()
    scanned(one)
    move(one)
    central.query("DELETE FROM sync.piece")
    central.query("DELETE FROM sync.blob")
    central.query("DELETE FROM sync.changeset")
    central.query("DELETE FROM sync.feed")
    central.query("DELETE FROM sync.scope")
    central.query("DELETE FROM attachment")
    central.query(
        "UPDATE sync.node SET last_seq = 0, last_hash = repeat('0', 64) WHERE node = %s",
        one.enrolment.node,
    )
    assert len(move(one).pushed) == 6
    assert central.query("SELECT whole FROM sync.blob") == [(True,)]


def started_again(desk: Desk) -> Desk:
    """The same desk after its program was started again."""
    return Desk(desk.store, desk.enrolment, Engine(desk.store, desk.enrolment))


def without_contents(central: Central) -> None:
    """The city as a copy from before the contents came brings it back."""
    central.query("DELETE FROM sync.piece")
    central.query("DELETE FROM sync.blob")


def test_a_city_that_lost_nothing_but_contents_gets_them_again_from_a_desk_of_its_own(
    central: Central, make_desk: MakeDesk
) -> None:
    one = make_desk()
    scanned(one)
    assert len(move(one).pushed) == 6
    without_contents(central)
    assert len(move(started_again(one)).pushed) == 6
    assert central.query("SELECT whole FROM sync.blob") == [(True,)]


def test_where_one_of_the_latest_contents_is_missing_every_one_is_asked_for(
    central: Central, make_desk: MakeDesk
) -> None:
    one = make_desk()
    for n in range(LATEST + 3):
        scanned(one, b"page %d" % n)
    assert len(move(one).pushed) == LATEST + 3
    again = started_again(one)
    assert move(again).pushed == []
    without_contents(central)
    assert len(move(started_again(one)).pushed) == LATEST + 3
    assert central.query("SELECT count(*) FROM sync.blob WHERE whole") == [(LATEST + 3,)]


def test_contents_are_sent_in_the_order_in_which_they_came(
    central: Central, make_desk: MakeDesk
) -> None:
    one = make_desk()
    pages = [b"page %d" % n for n in range(8)]
    for page in pages:
        scanned(one, page)
    with pytest.raises(UnreachableError):
        move(one, cut_after=5)
    there = {sha256 for (sha256,) in central.query("SELECT sha256 FROM sync.blob WHERE whole")}
    assert there == {hashlib.sha256(page).hexdigest() for page in pages[:5]}


def test_a_running_desk_whose_city_was_put_back_without_contents_sends_them_again(
    central: Central, make_desk: MakeDesk
) -> None:
    one = make_desk()
    scanned(one)
    move(one)
    with running(one) as told:
        end = time.monotonic() + 30
        while not any(state.kind == "synced" for state in told):
            assert time.monotonic() < end, told
            time.sleep(0.05)
        without_contents(central)
        # As when its server is stopped for that: every line breaks.
        central.query(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s",
            one.enrolment.role,
        )
        wait_for_whole(central, told)


def piece(desk: Desk, scope: str, sha256: str, n: int, data: bytes) -> Changeset:
    body = json.dumps({"sha256": sha256, "n": n, "data": b64encode(data).decode()})
    return Changeset(desk.enrolment.node, 0, scope, "", "", "", 0, body, "", None)


def test_pieces_of_another_scope_are_neither_given_nor_taken(
    central: Central, make_desk: MakeDesk
) -> None:
    one, kiosk = make_desk(), make_desk("kiosk")
    scanned(one)
    move(one)
    kiosk.sync()
    [(sha256,)] = central.query("SELECT sha256 FROM attachment")
    line = kiosk.link()
    with pytest.raises(RefusedError) as refused:
        line.load("piece", STREET, f"{sha256}:0", 10)
    assert refused.value.code == "SD403"
    with pytest.raises(RefusedError) as refused:
        line.push([piece(kiosk, STREET, str(sha256), 0, DATA[:PIECE])])
    assert refused.value.code == "SD403"
    line.close()
    line = one.link()
    with pytest.raises(RefusedError):
        line.push([piece(one, FOREIGN, str(sha256), 0, DATA[:PIECE])])
    line.close()


def test_what_no_fact_names_or_does_not_have_its_hash_is_not_kept(
    central: Central, make_desk: MakeDesk
) -> None:
    one = make_desk()
    scanned(one)
    one.sync()
    [(sha256,)] = central.query("SELECT sha256 FROM attachment")
    line = one.link()
    assert line.push([piece(one, STREET, "0" * 64, 0, b"x")]).aside == 1
    with pytest.raises(RefusedError):
        line.push([piece(one, STREET, str(sha256), 0, b"short")])
    with pytest.raises(RefusedError):
        line.push([piece(one, STREET, str(sha256), 6, b"x")])
    for n in range(6):
        wrong = bytes(len(DATA[n * PIECE : (n + 1) * PIECE]))
        aside = line.push([piece(one, STREET, str(sha256), n, wrong)]).aside
        assert aside == (n == 5)
    line.close()
    assert central.query("SELECT count(*) FROM sync.piece") == [(0,)]
    assert central.query("SELECT whole FROM sync.blob") == [(False,)]
    assert len(move(one).pushed) == 6
    assert central.query("SELECT whole FROM sync.blob") == [(True,)]


def test_a_running_desk_sends_contents_by_itself_after_its_changesets(
    central: Central, make_desk: MakeDesk
) -> None:
    one = make_desk()
    with running(one) as told:
        scanned(one)
        wait_for_whole(central, told)
    assert central.query("SELECT count(*) FROM attachment") == [(1,)]


@contextmanager
def running(desk: Desk) -> Iterator[list[SyncState]]:
    """A desk that syncs by itself; what it tells of that."""
    stop = threading.Event()
    told: list[SyncState] = []
    syncing = Syncing(desk.store, desk.enrolment, lambda place: desk.link(place), told.append)
    thread = threading.Thread(target=syncing.run, args=(stop,))
    thread.start()
    try:
        yield told
    finally:
        stop.set()
        thread.join()


def wait_for_whole(central: Central, told: list[SyncState]) -> None:
    """Until the city has the one content."""
    end = time.monotonic() + 60
    while central.query("SELECT whole FROM sync.blob") != [(True,)]:
        assert time.monotonic() < end, told
        time.sleep(0.1)
