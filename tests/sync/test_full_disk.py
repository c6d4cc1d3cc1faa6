"""Disks that are really full, at the desk and at the city: nothing half done, all drains later."""

from __future__ import annotations

import io
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from desk.core.clock import VirtualClock
from desk.demo.wire import free_port
from desk.store import Store
from desk.store.engine import FULL
from desk.sync.central import install
from desk.sync.central.server import DATABASE, OWNER, _bin
from desk.sync.engine import Engine
from desk.sync.enrolment import enrol
from desk.sync.wire import UnreachableError
from tests.sync.conftest import Central, Desk, MakeDesk
from tests.sync.direct import evidence_at
from tests.sync.far_desk import BALLAST, Far, on_a_disk
from tests.sync.invariants import faults
from tests.sync.test_exchange import notice, texts

# Whatever stops and starts servers takes its turn.
pytestmark = pytest.mark.xdist_group("servers")


@pytest.fixture
def far(tmp_path: Path, central: Central) -> Iterator[Far]:
    """A window whose store has a disk of its own."""
    folder = tmp_path / "small"
    folder.mkdir()
    made = Far(folder / "home", disk="300m")
    file = tmp_path / "invitation"
    file.write_text(central.invite().text(), encoding="utf-8")
    made.ask("enrol", str(file), "far")
    yield made
    made.kill()


def test_row_24_a_desk_whose_disk_is_full_says_so_and_keeps_what_it_has(
    central: Central, make_desk: MakeDesk, far: Far
) -> None:
    other = make_desk()
    assert far.ask("round") == "done"
    far.ask("write", 3, "前")
    for number in range(200):
        notice(other.store, f"市 {number}")
    other.sync()
    far.ask("fill")
    wrote = far.ask("write", 1000, "满")
    assert wrote < 1000
    states = far.ask("live", 2.0)
    assert states[-1][1] == FULL
    # What it had written before is not held up by what has no room to come in.
    held = central.query("SELECT count(*) FROM hall_notice WHERE text LIKE '前%%'")
    assert held == [(3,)]
    far.ask("free")
    assert far.ask("live", 2.0)[-1] == ["synced", None]
    assert far.ask("write", 1, "后") == 1
    assert far.ask("round") == "done"
    assert far.ask("whole")
    other.sync()
    assert set(far.ask("texts")) == texts(other.store)
    assert len(far.ask("texts")) == 3 + 200 + wrote + 1
    assert faults(evidence_at(central.dsn), [(other.store, other.engine.greeting.scopes)]) == []


@dataclass
class SmallCity:
    """A city's PostgreSQL on a disk of its own, which the test can fill."""

    folder: Path
    process: subprocess.Popen[bytes]
    central: Central

    @property
    def _ballast(self) -> Path:
        return Path(f"/proc/{self.process.pid}/root{self.folder}") / BALLAST

    def fill(self) -> None:
        """Leave no room on its disk."""
        with self._ballast.open("ab", buffering=0) as file:
            for size in (65536, 4096):
                while _written(file, size):
                    pass

    def free(self) -> None:
        """Make room again."""
        self._ballast.unlink()


def _written(file: io.FileIO, size: int) -> bool:
    try:
        return file.write(bytes(size)) == size
    except OSError:
        return False


SETTINGS = {
    "listen_addresses": "127.0.0.1", "unix_socket_directories": "", "shared_buffers": "16MB",
    "autovacuum": "off",
}  # fmt: skip


@pytest.fixture
def small_city() -> Iterator[SmallCity]:
    folder, port = Path(tempfile.mkdtemp(prefix="desk-small-")), free_port()
    data = str(folder / "data")
    script = (
        '"$1" -D "$3" -U "$4" --auth=trust --no-locale --encoding=UTF8 --wal-segsize=1 >&2'
        ' && program="$2" && data="$3" && shift 4 && exec "$program" -D "$data" "$@"'
    )
    settings = [f"--{name}={value}" for name, value in {**SETTINGS, "port": port}.items()]
    words = ["sh", "-c", script, "sh", _bin("initdb"), _bin("postgres"), data, OWNER, *settings]
    process = subprocess.Popen(
        on_a_disk(folder, "400m", words), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    place = make_conninfo("", host="127.0.0.1", port=port, dbname=DATABASE)
    dsn = make_conninfo(place, user=OWNER)
    try:
        _answers(make_conninfo(dsn, dbname="postgres"))
        install.init(dsn)
        yield SmallCity(folder, process, Central(dsn, place))
    finally:
        process.kill()
        process.wait()
        shutil.rmtree(folder)


def _answers(dsn: str) -> None:
    end = time.monotonic() + 30
    while True:
        try:
            with psycopg.connect(dsn, autocommit=True) as connection:
                connection.execute(f"CREATE DATABASE {DATABASE}")
            return
        except psycopg.OperationalError:
            assert time.monotonic() < end
            time.sleep(0.1)


def test_row_24_a_city_whose_disk_is_full_takes_nothing_half_and_drains_once_there_is_room(
    small_city: SmallCity, tmp_path: Path, clock: VirtualClock
) -> None:
    desks = []
    for number in range(2):
        store = Store.open(tmp_path / f"desk{number}", clock)
        own = enrol(store, small_city.central.invite(), mark=f"m{number}")
        desks.append(Desk(store, own, Engine(store, own)))
        desks[-1].sync()
    small_city.fill()
    written, refused = 0, 0
    while refused < 3 and written < 20_000:
        for number in range(100):
            notice(desks[0].store, f"{written + number} {'满' * 200}")
        written += 100
        try:
            desks[0].sync()
        except UnreachableError:
            refused += 1
    assert refused == 3
    small_city.free()
    end = time.monotonic() + 30
    while refused:
        try:
            for desk in (*desks, *desks):
                desk.sync()
            refused = 0
        except UnreachableError:
            assert time.monotonic() < end, "it does not drain"
            time.sleep(0.2)
    assert len(texts(desks[1].store)) == written
    found = evidence_at(small_city.central.dsn)
    assert faults(found, [(d.store, d.engine.greeting.scopes) for d in desks]) == []
    assert {status for _, status in found.log} == {"applied"}
    for desk in desks:
        desk.store.close()
