"""Contents of scans between real encrypted stores over a real PostgreSQL."""

from __future__ import annotations

import json
import random
import threading
import time
from base64 import b64encode
from typing import Any

import pytest
from sqlalchemy import select

from desk.attachments import service
from desk.attachments.model import attachment
from desk.attachments.pictures import Picture
from desk.core.ids import new_id
from desk.store import blobs
from desk.store.blobs import PIECE
from desk.sync.link import Link
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
    stop = threading.Event()
    told: list[SyncState] = []
    syncing = Syncing(one.store, one.enrolment, lambda place: one.link(place), told.append)
    thread = threading.Thread(target=syncing.run, args=(stop,))
    thread.start()
    try:
        scanned(one)
        end = time.monotonic() + 30
        while central.query("SELECT whole FROM sync.blob") != [(True,)]:
            assert time.monotonic() < end, told
            time.sleep(0.1)
    finally:
        stop.set()
        thread.join()
    assert central.query("SELECT count(*) FROM attachment") == [(1,)]
