"""``desk sync --once`` and ``--state``: one exchange, and what is known of it afterwards."""

from __future__ import annotations

import json
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

import desk.tables  # noqa: F401
from desk.cli import main
from desk.demo.wire import Cable
from desk.store import Store
from desk.store.turn import try_office
from desk.sync.beside import LOCK_NAME
from desk.sync.central import people
from desk.sync.state import SyncState, publish, published
from tests.sync.conftest import Central
from tests.sync.test_exchange import notice

Said = pytest.CaptureFixture[str]


def sync(home: Path, said: Said, *words: str) -> tuple[int, dict[str, object]]:
    """The exit code of ``desk sync WORDS --json``, and what it printed."""
    said.readouterr()
    code = main(["--home", str(home), "sync", *words, "--json"])
    out = said.readouterr().out
    return code, json.loads(out) if out else {}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "desk"


def enrol(central: Central, home: Path, said: Said, **more: object) -> people.Invitation:
    invitation = central.invite(**more)
    letter = home.parent / f"{invitation.node}.json"
    letter.write_text(invitation.text(), encoding="utf-8")
    assert sync(home, said, "--enrol", str(letter))[0] == 0
    return invitation


def write(home: Path) -> None:
    store = Store.open(home)
    notice(store, "一条通知")
    store.close()


def test_what_waits_is_told_although_nothing_syncs(
    central: Central, home: Path, capsys: Said
) -> None:
    assert sync(home, capsys, "--state")[1]["state"] == "alone"
    enrol(central, home, capsys)
    write(home)
    code, told = sync(home, capsys, "--state")
    assert (code, told["state"], told["waiting"]) == (0, "offline", 1)
    assert told["oldest"] is not None


def test_after_an_exchange_the_state_is_known_and_a_new_entry_waits(
    central: Central, home: Path, capsys: Said
) -> None:
    enrol(central, home, capsys)
    write(home)
    code, done = sync(home, capsys, "--once")
    assert (code, done["pushed"]) == (0, 1)
    told = sync(home, capsys, "--state")[1]
    assert (told["state"], told["waiting"]) == ("synced", 0)
    assert told["since"] is not None
    write(home)
    told = sync(home, capsys, "--state")[1]
    assert (told["state"], told["waiting"]) == ("sending", 1)


def test_a_hall_that_does_not_know_the_desk_yet_is_passed_over_for_the_city(
    central: Central, home: Path, capsys: Said
) -> None:
    hall = make_conninfo(central.place, dbname="hall_that_is_not_there_yet")
    enrol(central, home, capsys, upstreams=[hall, central.place])
    write(home)
    code, done = sync(home, capsys, "--once")
    assert (code, done["pushed"]) == (0, 1)


def test_who_hears_nobody_is_told_so_afterwards(central: Central, home: Path, capsys: Said) -> None:
    cable = Cable(("127.0.0.1", int(str(conninfo_to_dict(central.dsn)["port"]))))
    enrol(central, home, capsys, upstreams=[make_conninfo(central.place, port=cable.port)])
    assert sync(home, capsys, "--once")[0] == 0
    cable.close()
    write(home)
    assert sync(home, capsys, "--once")[0] == 1
    told = sync(home, capsys, "--state")[1]
    assert (told["state"], told["waiting"]) == ("offline", 1)
    assert told["since"] is not None


def test_the_reason_of_a_refusal_is_kept_for_whoever_asks(
    central: Central, home: Path, capsys: Said
) -> None:
    invitation = enrol(central, home, capsys)
    with psycopg.connect(central.dsn) as connection:
        people.revoke(connection, invitation.node)
    assert sync(home, capsys, "--once")[0] == 1
    told = sync(home, capsys, "--state")[1]
    assert told["state"] == "refused"
    assert told["reason"]
    assert main(["--home", str(home), "sync", "--state"]) == 0
    assert "停用" in capsys.readouterr().out


def test_where_a_face_syncs_beside_it_is_the_face_that_tells(
    central: Central, home: Path, capsys: Said
) -> None:
    enrol(central, home, capsys)
    leave = try_office(home / LOCK_NAME)
    assert leave is not None
    try:
        publish(home, SyncState("offline"))
        assert sync(home, capsys, "--once")[0] == 0
        assert published(home).kind == "offline"
    finally:
        leave()
