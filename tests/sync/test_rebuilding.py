"""Row 28: a store with damaged pages says so, and is rebuilt from its log and its upstream."""

from __future__ import annotations

import os
import re
from pathlib import Path

import psycopg
import pytest
import sqlcipher3

from desk.core.clock import VirtualClock
from desk.core.errors import AdminError, UserError
from desk.store import Store, engine, key
from desk.store.store import FILE_NAME
from desk.store.verify import verify
from desk.sync import sending
from desk.sync.central import people
from desk.sync.engine import Engine
from desk.sync.enrolment import enrol
from desk.sync.rebuilding import rebuild
from tests.sync.conftest import Central, Desk, MakeDesk
from tests.sync.test_exchange import notice, texts
from tests.sync.test_restore import prove_clean

PAGE = 4096
ENDS = "SELECT (SELECT min(seq) FROM outbox), (SELECT max(seq) FROM outbox)"


def root_of(home: Path, table: str) -> int:
    """The first page of a table; afterwards everything is in the file."""
    secret = key.find_key(home)
    assert secret is not None
    connection = engine.connect(home / FILE_NAME, secret)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,))
    found = int(root.fetchone()[0])
    connection.close()
    return found


def spoil(home: Path, page: int) -> None:
    """Write noise over a page, as a failing disk would."""
    with (home / FILE_NAME).open("r+b") as file:
        file.seek((page - 1) * PAGE + 100)
        file.write(os.urandom(600))


def again(central: Central, desk: Desk, clock: VirtualClock) -> Desk:
    """The desk after rebuilding and enrolling again."""
    store = Store.open(desk.store.home, clock)
    with psycopg.connect(central.dsn) as connection:
        invitation = people.enrol_again(connection, desk.enrolment.node, upstreams=[central.place])
    made = enrol(store, invitation, mark="the same machine")
    return Desk(store, made, Engine(store, made))


def test_row_28_an_sqlite_that_can_damage_its_log_is_refused_at_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlcipher3, "sqlite_version", "3.51.2")
    with pytest.raises(AdminError, match=re.escape("3.51.2 is too old")):
        Store.open(tmp_path / "old")
    assert not (tmp_path / "old").exists()


def test_row_28_a_desk_with_a_damaged_page_says_so_and_is_rebuilt_with_what_it_had_not_sent(
    central: Central, make_desk: MakeDesk, clock: VirtualClock, tmp_path: Path
) -> None:
    desk, other = make_desk(store=Store.open(tmp_path / "damaged", clock)), make_desk()
    notice(desk.store, "已送出")
    desk.sync()
    for number in range(40):
        notice(desk.store, f"没送出{number}")
    wanted = {"已送出", *(f"没送出{n}" for n in range(40))}
    home = desk.store.home
    desk.store.close()
    spoil(home, root_of(home, "hall_notice"))
    broken = Store.open(home, clock)
    with pytest.raises(AdminError, match="is damaged"):
        texts(broken)
    with pytest.raises(AdminError, match="is damaged"):
        verify(broken)
    with pytest.raises(UserError, match="Close all desks"):
        rebuild(home, clock)
    broken.close()

    saved = rebuild(home, clock)

    assert (saved.changesets, saved.missing) == (41, 0)
    assert saved.aside.exists()
    made = again(central, desk, clock)
    assert texts(made.store) == wanted
    made.sync()
    other.sync()
    assert verify(made.store).clean
    assert texts(made.store) == texts(other.store) == wanted
    assert central.query("SELECT count(*) FROM hall_notice") == [(41,)]
    made.store.close()
    prove_clean(central)


def test_row_28_where_the_log_itself_is_damaged_all_readable_parts_of_it_are_saved(
    central: Central, make_desk: MakeDesk, clock: VirtualClock, tmp_path: Path
) -> None:
    desk, other = make_desk(store=Store.open(tmp_path / "damaged", clock)), make_desk()
    for number in range(30):
        notice(desk.store, f"已送出{number}")
    desk.sync()
    for number in range(30):
        notice(desk.store, f"没送出{number}")
    home = desk.store.home
    desk.store.close()
    root_of(home, "outbox")
    spoil(home, _inner_page_of_the_log(home))

    saved = rebuild(home, clock)

    assert saved.missing > 0
    assert saved.changesets + saved.missing == 60
    made = again(central, desk, clock)
    made.sync()
    other.sync()
    everything = {t for (t,) in central.query("SELECT text FROM hall_notice")}
    assert everything >= {f"已送出{n}" for n in range(30)}
    assert len(everything) >= 60 - saved.missing
    assert texts(made.store) == texts(other.store) == everything
    with made.store.read() as read:
        assert sending.waiting(read, made.engine._name).count == 0
    made.store.close()


def _inner_page_of_the_log(home: Path) -> int:
    """A page whose loss costs some changesets of the log, and neither its first nor its last."""
    secret = key.find_key(home)
    assert secret is not None
    size = (home / FILE_NAME).stat().st_size // PAGE
    whole = (home / FILE_NAME).read_bytes()
    for page in range(size, 1, -1):
        spoil(home, page)
        ends = _answers(home, secret, ENDS)
        inside = _answers(home, secret, "SELECT sum(length(body)) FROM outbox")
        (home / FILE_NAME).write_bytes(whole)
        if ends and not inside:
            return page
    raise AssertionError("the log has no page between its ends")


def _answers(home: Path, secret: str, query: str) -> bool:
    try:
        connection = engine.connect(home / FILE_NAME, secret)
    except sqlcipher3.Error:
        return False
    try:
        connection.execute(query).fetchall()
    except sqlcipher3.Error:
        return False
    finally:
        connection.close()
    return True
