"""Lines that are verified, slow, lossy or half open: each fault has its own answer."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from desk.demo.wire import Cable
from desk.sync.central import people
from desk.sync.central.guard import Guard
from desk.sync.enrolment import address
from desk.sync.link import Link
from desk.sync.wire import RefusedError, UnreachableError
from tests.sync.authority import Authority
from tests.sync.conftest import Central, MakeDesk
from tests.sync.test_exchange import notice, texts


@dataclass
class Guarded:
    """A database behind TLS, its authority, and a device enrolled at it."""

    guard: Guard
    shown: tuple[Path, Path]
    central: Central
    authority: Authority
    invitation: people.Invitation
    _laid: int = 1

    def show(self, pair: tuple[Path, Path]) -> None:
        """Lay another certificate where the guard reads it."""
        for source, target in zip(pair, self.shown, strict=True):
            target.write_bytes(source.read_bytes())
            # The clock of a disk may be coarser than a test is fast.
            self._laid += 1
            os.utime(target, ns=(self._laid, self._laid))

    def link(self, root: Path, host: str = "localhost") -> Link:
        place = make_conninfo(
            self.central.place, host=host, hostaddr="127.0.0.1", port=self.guard.port
        )
        return Link(address(place, self.invitation.role, root), password=self.invitation.secret)


@pytest.fixture
def guarded(tmp_path: Path, central: Central) -> Iterator[Guarded]:
    authority = Authority(tmp_path / "authority", "city")
    port = int(str(conninfo_to_dict(central.dsn)["port"]))
    shown = tmp_path / "server.crt", tmp_path / "server.key"
    guard = Guard("127.0.0.1", 0, port, shown)
    made = Guarded(guard, shown, central, authority, central.invite())
    made.show(authority.issue("localhost"))
    guard.start()
    yield made
    guard.close()


def test_a_verified_line_is_encrypted_and_asks_for_scram(guarded: Guarded) -> None:
    line = guarded.link(guarded.authority.root)
    assert line.hello({}, {}).node == guarded.invitation.node
    assert line.connection.pgconn.ssl_in_use
    ((kept,),) = guarded.central.query(
        "SELECT rolpassword FROM pg_authid WHERE rolname = %s", guarded.invitation.role
    )
    assert str(kept).startswith("SCRAM-SHA-256$")
    line.close()


def test_with_a_wrong_secret_nobody_gets_in(guarded: Guarded) -> None:
    wrong = make_conninfo(guarded.central.place, user=guarded.invitation.role)
    with pytest.raises(RefusedError) as refused:
        Link(wrong, password="guessed")
    assert refused.value.code == "28P01"


def test_another_authority_another_host_and_an_expired_certificate_are_refused(
    guarded: Guarded, tmp_path: Path
) -> None:
    said = {}
    for name, root, host, days in (
        ("authority", Authority(tmp_path, "other").root, "localhost", 30),
        ("host", guarded.authority.root, "elsewhere", 30),
        ("expired", guarded.authority.root, "localhost", -1),
    ):
        guarded.show(guarded.authority.issue("localhost", days))
        with pytest.raises(RefusedError) as refused:
            guarded.link(root, host)
        said[name] = refused.value
    assert {name: error.code for name, error in said.items()} == {
        "authority": "certificate",
        "host": "certificate_host",
        # OpenSSL tells libpq no more than that it could not be verified.
        "expired": "certificate",
    }


@pytest.fixture
def cable(central: Central) -> Iterator[Cable]:
    made = Cable(("127.0.0.1", int(str(conninfo_to_dict(central.dsn)["port"]))))
    yield made
    made.close()


def through(central: Central, cable: Cable) -> str:
    return make_conninfo(central.place, host="127.0.0.1", port=cable.port, sslmode="disable")


def test_row_14_a_stalled_call_is_cut_by_the_watchdog_and_done_again_later(
    central: Central, cable: Cable, make_desk: MakeDesk
) -> None:
    desk = make_desk(upstreams=[through(central, cable)])
    notice(desk.store, "一")
    line = Link(
        address(desk.enrolment.upstreams[0], desk.enrolment.role, None),
        password=desk.enrolment.password, seconds=1.0,
    )  # fmt: skip
    cable.stall()
    begun = time.monotonic()
    with pytest.raises(UnreachableError):
        desk.engine.round(line)
    assert time.monotonic() - begun < 30
    line.close()
    cable.heal()
    desk.sync()
    assert central.query("SELECT text FROM hall_notice") == [("一",)]


def test_row_14_a_line_that_loses_a_third_and_takes_two_seconds_drains_all_the_same(
    central: Central, cable: Cable, make_desk: MakeDesk
) -> None:
    desk = make_desk(upstreams=[through(central, cable)])
    desk.sync()
    for number in range(20):
        notice(desk.store, str(number))
    cable.slow(0.05, loss=0.3, seed=1)
    desk.sync()
    cable.slow(1.0)
    notice(desk.store, "远")
    desk.sync()
    cable.heal()
    assert central.query("SELECT count(*) FROM hall_notice") == [(21,)]


def test_row_03_an_answer_that_was_lost_makes_nothing_twice(
    central: Central, cable: Cable, make_desk: MakeDesk
) -> None:
    desk = make_desk(upstreams=[through(central, cable)])
    desk.sync()
    notice(desk.store, "一")
    line = desk.link()
    line.hello({}, {})
    desk.engine._greet(line)
    cable.lose_answers()
    with pytest.raises(UnreachableError):
        desk.engine._push(line, desk.engine.greeting)  # type: ignore[arg-type]
    line.close()
    assert central.query("SELECT count(*) FROM sync.changeset") == [(1,)]
    desk.sync()
    assert central.query("SELECT count(*) FROM sync.changeset") == [(1,)]
    assert texts(desk.store) == {"一"}
