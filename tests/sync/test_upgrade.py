"""Row 19, the other way round: whoever reads from an upstream of a later version passes over what
it does not know, and has it after its own upgrade."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from desk.core.clock import VirtualClock
from desk.core.errors import AdminError
from desk.store import Store
from desk.sync import behind
from desk.sync.central import install
from desk.sync.places import place_of
from desk.sync.wire import RefusedError
from tests.store.rows import add_fact, tamper
from tests.sync.conftest import Central, Desk, HallUpstream, MakeDesk
from tests.sync.later_version import LATER, later
from tests.sync.test_exchange import SCOPE, notice, texts

MakeOwn = Callable[[str], Desk]
WHOLE = [[["新", "red"], ["旧", "green"]], [["A"]], [["later"]]]
"""What the later version wrote: its own notice, the colour of an earlier one, a fact, a thing."""


@pytest.fixture
def own_desk(tmp_path: Path, clock: VirtualClock, make_desk: MakeDesk) -> MakeOwn:
    """Makes desks whose program is stopped by the test, so that the later one can be started."""
    return lambda name: make_desk(store=Store.open(tmp_path / name, clock))


def stopped(desk: Desk) -> Path:
    """Stop the program of a desk; gives its home."""
    desk.store.close()
    return desk.store.home


@pytest.mark.parametrize("loads", [False, True], ids=["from the feed", "by a load"])
def test_row_19_what_a_desk_passed_over_it_has_after_its_upgrade(
    central: Central, own_desk: MakeOwn, loads: bool
) -> None:
    older, newer = own_desk("older"), own_desk("newer")
    notice(older.store, "旧")
    older.sync()
    later("init", central.dsn)
    later("write", stopped(newer))
    if loads:
        later("compact", central.dsn)
    older.sync()
    assert texts(older.store) == {"旧", "新"}
    home = stopped(older)
    assert later("sync", home)["loaded"] > 0
    assert later("tell", home) == later("tell_central", central.dsn) == WHOLE
    # Once is enough.
    assert later("sync", home)["loaded"] == 0


def test_row_19_nothing_is_loaded_anew_where_nothing_was_passed_over(
    central: Central, own_desk: MakeOwn
) -> None:
    older, newer = own_desk("older"), own_desk("newer")
    notice(older.store, "旧")
    older.sync()
    later("init", central.dsn)
    later("write", stopped(newer))
    home = stopped(older)
    done = later("sync", home)
    assert done["loaded"] == 0
    assert done["pulled"] > 0
    assert later("tell", home) == WHOLE


def to_be_loaded(desk: Desk) -> bool:
    with desk.store.read() as read:
        return place_of(read, desk.engine._name, SCOPE).load_table is not None


def test_row_19_an_upstream_that_is_behind_as_well_does_not_make_the_other_forgotten(
    make_desk: MakeDesk,
) -> None:
    desk = make_desk()
    desk.sync()
    version = desk.store.version
    behind.heed(desk.store, version + 1)
    behind.heed(desk.store, version)
    assert not to_be_loaded(desk)
    desk.store._sv = version + 1
    behind.heed(desk.store, version)
    assert to_be_loaded(desk)


def test_row_19_an_upgrade_of_the_city_between_two_greetings_is_noticed_by_what_comes(
    central: Central, own_desk: MakeOwn
) -> None:
    older, newer = own_desk("older"), own_desk("newer")
    line = older.link()
    older.engine.round(line)
    later("init", central.dsn)
    later("write", stopped(newer))
    # The same line and no new greeting.
    older.engine.exchange(line, [SCOPE])
    line.close()
    assert texts(older.store) == {"新"}
    home = stopped(older)
    assert later("sync", home)["loaded"] > 0
    assert later("tell", home) == [[["新", "red"]], *WHOLE[1:]]


def test_row_19_what_a_later_city_tells_a_hall_waits_there_for_the_halls_upgrade(
    central: Central, make_desk: MakeDesk, own_desk: MakeOwn, hall: HallUpstream
) -> None:
    other, newer = make_desk(), own_desk("newer")
    notice(other.store, "旧")
    other.sync()
    later("init", central.dsn)
    later("write", stopped(newer))
    notice(other.store, "又")
    other.sync()
    hall.relay.round(hall.link)
    # What earlier versions write goes on flowing.
    assert hall.central.query("SELECT text FROM hall_notice ORDER BY text") == [("又",), ("旧",)]
    waiting = "SELECT count(*) FROM sync.changeset WHERE status = 'waiting' AND sv = %s"
    assert hall.central.query(waiting, LATER) != [(0,)]
    later("init", hall.central.dsn)
    assert hall.central.query(waiting, LATER) == [(0,)]
    (notices, *rest) = later("tell_central", hall.central.dsn)
    assert sorted(notices) == [["又", None], *sorted(WHOLE[0])]
    assert rest == WHOLE[1:]
    # The hall's desks are told as well.
    fed = "SELECT count(*) FROM sync.feed f JOIN sync.changeset c USING (node, seq) WHERE c.sv = %s"
    assert hall.central.query(fed, LATER) == central.query(fed, LATER)


def test_row_19_a_hall_does_not_load_from_a_later_city_but_sends_it_what_it_has(
    central: Central, own_desk: MakeOwn, hall: HallUpstream, hall_desk: Desk
) -> None:
    newer = own_desk("newer")
    notice(hall_desk.store, "厅")
    hall_desk.sync(0)
    later("init", central.dsn)
    later("write", stopped(newer))
    later("compact", central.dsn)
    with pytest.raises(RefusedError, match="too old for the city"):
        hall.relay.round(hall.link)
    assert hall.central.query("SELECT text FROM hall_notice") == [("厅",)]
    assert central.query("SELECT text FROM hall_notice ORDER BY text") == [("厅",), ("新",)]


def test_row_19_a_halls_database_follows_its_program_and_is_not_touched_by_an_earlier_one(
    hall: HallUpstream,
) -> None:
    dsn = hall.central.dsn
    hall.central.query(
        "CREATE OR REPLACE FUNCTION sync.version() RETURNS int LANGUAGE sql IMMUTABLE RETURN 1"
    )
    with psycopg.connect(dsn, autocommit=True) as owner:
        install.follow(owner, dsn)
        assert owner.execute("SELECT sync.version()").fetchone() == (LATER - 1,)
        later("init", dsn)
        with pytest.raises(AdminError, match="newer version"):
            install.follow(owner, dsn)


def test_row_19_a_fact_sealed_before_an_upgrade_is_proved_by_the_columns_it_had(
    tmp_path: Path, clock: VirtualClock
) -> None:
    store = Store.open(tmp_path / "older", clock)
    with store.unit("0312", "shown") as unit:
        fact = add_fact(unit)
    store.close()
    assert later("verify", store.home) is None

    tamper(store, "UPDATE audit SET subject = 'A009'")
    assert later("verify", store.home) == f"audit {fact}"
