"""Three machines of a city on one: network namespaces with etcd, Patroni and PostgreSQL in each.

Each machine has two cables: the inner one carries etcd, Patroni and replication, the outer one the
desks. So a primary can be cut off from the other two while every desk still reaches it, which is
what a watchdog is for. Needs Linux, root, and Debian's ``iproute2 etcd-server patroni
postgresql``; :func:`missing` names what is not there.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg.conninfo import make_conninfo

from desk.sync.central import install
from desk.sync.central.server import _SYSTEM_USER, DATABASE, _prepare_for_root, _programs
from tests.sync.conftest import Central

NAMES = ("a", "b", "c")
_INNER, _OUTER = "10.213.1", "10.213.2"
_USER = "postgres"
_OWNER = {"user": _USER, "password": "owner of a rehearsal"}


def missing() -> str:
    """What this machine lacks for it; empty when nothing is."""
    if not hasattr(os, "geteuid") or os.geteuid():
        return "network namespaces need root"
    wanted = [name for name in ("ip", "etcd", "patroni", "patronictl") if not shutil.which(name)]
    if wanted:
        return "not installed: " + ", ".join(wanted)
    if subprocess.run(
        ["ip", "netns", "add", "desk-try"], capture_output=True, check=False
    ).returncode:
        return "network namespaces are not allowed here"
    _ip("netns", "del", "desk-try")
    return ""


def _ip(*words: str, check: bool = True) -> None:
    subprocess.run(["ip", *words], check=check, capture_output=True)


@dataclass
class Machine:
    """One of the three."""

    name: str
    folder: Path

    @property
    def number(self) -> int:
        return NAMES.index(self.name) + 1

    @property
    def space(self) -> str:
        return f"desk-{self.name}"

    @property
    def inner(self) -> str:
        """Its address among the three."""
        return f"{_INNER}.{self.number}"

    @property
    def outer(self) -> str:
        """Its address for desks."""
        return f"{_OUTER}.{self.number}"

    @property
    def place(self) -> str:
        """Where a desk reaches its PostgreSQL, and no other."""
        return make_conninfo("", host=self.outer, port=5432, dbname=DATABASE, connect_timeout=3)

    def wire(self) -> None:
        """Put it on both cables."""
        _ip("netns", "add", self.space)
        _ip("-n", self.space, "link", "set", "lo", "up")
        for cable, address in (("in", self.inner), ("out", self.outer)):
            here, there = f"dk{self.name}{cable}", f"net{cable}"
            _ip("link", "add", here, "type", "veth", "peer", "name", there, "netns", self.space)
            _ip("link", "set", here, "master", f"desk-{cable}", "up")
            _ip("-n", self.space, "addr", "add", f"{address}/24", "dev", there)
            _ip("-n", self.space, "link", "set", there, "up")

    def cut(self, *, from_desks: bool = False) -> None:
        """Pull its inner cable, and the outer one too when desks are not to reach it."""
        self._plug("in", "down")
        if from_desks:
            self._plug("out", "down")

    def mend(self) -> None:
        """Put both cables back."""
        self._plug("in", "up")
        self._plug("out", "up")

    def _plug(self, cable: str, way: str) -> None:
        _ip("link", "set", f"dk{self.name}{cable}", way)

    def start_etcd(self) -> None:
        """Its etcd; one that was there before comes back with what it knew."""
        of = {name: f"http://{_INNER}.{n}:2380" for n, name in enumerate(NAMES, 1)}
        self._run(
            "etcd", "etcd", "--pre-vote", "--name", self.name,
            "--data-dir", str(self.folder / "etcd"),
            "--listen-peer-urls", of[self.name], "--initial-advertise-peer-urls", of[self.name],
            "--listen-client-urls", f"http://{self.inner}:2379,http://127.0.0.1:2379",
            "--advertise-client-urls", f"http://{self.inner}:2379",
            "--initial-cluster", ",".join(f"{name}={url}" for name, url in of.items()),
        )  # fmt: skip

    def start_patroni(self) -> None:
        """Its Patroni, which makes and starts its PostgreSQL."""
        path = self.folder / "patroni.json"
        path.write_text(json.dumps(self._settings()), encoding="utf-8")
        self._run("patroni", "patroni", str(path))

    def end(self, program: str) -> None:
        """Kill one of its programs at once, by its name."""
        for pid in self._pids():
            with suppress(OSError):
                if program in Path(f"/proc/{pid}/cmdline").read_text(encoding="utf-8"):
                    os.kill(pid, signal.SIGKILL)

    def remove(self) -> None:
        """Kill all of it and take its cables away."""
        while pids := self._pids():
            for pid in pids:
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            time.sleep(0.05)
        for cable in ("in", "out"):
            _ip("link", "del", f"dk{self.name}{cable}", check=False)
        _ip("netns", "del", self.space, check=False)

    def _pids(self) -> list[int]:
        done = subprocess.run(
            ["ip", "netns", "pids", self.space], capture_output=True, text=True, check=False
        )
        return [int(word) for word in done.stdout.split()]

    def _run(self, log: str, *words: str) -> None:
        with (self.folder / f"{log}.log").open("ab") as said:
            subprocess.Popen(
                ["ip", "netns", "exec", self.space, "setpriv", f"--reuid={_SYSTEM_USER}",
                 f"--regid={_SYSTEM_USER}", "--clear-groups", *words],
                stdin=subprocess.DEVNULL, stdout=said, stderr=said, cwd=self.folder,
                start_new_session=True,
            )  # fmt: skip

    def _settings(self) -> dict[str, object]:
        """As ``resources/help/high_availability.md`` has it, but for the watchdog."""
        return {
            "scope": "station",
            "name": self.name,
            "restapi": {
                "listen": f"{self.inner}:8008",
                "connect_address": f"{self.inner}:8008",
            },
            "etcd3": {"hosts": [f"{_INNER}.{n}:2379" for n in range(1, len(NAMES) + 1)]},
            "bootstrap": {
                "dcs": {
                    "ttl": 30,
                    "loop_wait": 10,
                    "retry_timeout": 10,
                    "maximum_lag_on_failover": 1048576,
                    "synchronous_mode": True,
                    "synchronous_mode_strict": True,
                    "postgresql": {
                        "use_pg_rewind": True,
                        "parameters": {
                            "wal_keep_size": "1GB",
                            "password_encryption": "scram-sha-256",
                            "tcp_keepalives_idle": 30,
                        },
                    },
                },
                "initdb": [{"encoding": "UTF8"}, {"locale": "C.UTF-8"}, "data-checksums"],
                "pg_hba": [
                    "host all all 127.0.0.1/32 scram-sha-256",
                    "host all all 10.213.0.0/16 scram-sha-256",
                    f"host replication replicator {_INNER}.0/24 scram-sha-256",
                ],
            },
            "postgresql": {
                "listen": f"{self.inner},{self.outer},127.0.0.1:5432",
                "connect_address": f"{self.inner}:5432",
                "data_dir": str(self.folder / "data"),
                "bin_dir": str(_programs()),
                "pgpass": str(self.folder / "pgpass"),
                "authentication": {
                    "superuser": {"username": _USER, "password": _OWNER["password"]},
                    "replication": {"username": "replicator", "password": "a standby"},
                },
                "parameters": {"unix_socket_directories": str(self.folder)},
            },
            "watchdog": {"mode": "off"},
        }


@dataclass
class City:
    """The three, and how desks and its administrator reach them."""

    machines: dict[str, Machine]

    @property
    def owner(self) -> str:
        """The owner's address: all three, the one that takes writes."""
        return make_conninfo(self.place, **_OWNER)

    @property
    def place(self) -> str:
        """What a desk is given."""
        return make_conninfo(
            "", host=",".join(one.outer for one in self.machines.values()), port=5432,
            dbname=DATABASE, target_session_attrs="read-write", connect_timeout=5,
        )  # fmt: skip

    def roles(self) -> dict[str, str]:
        """What each is by etcd's word, asked at whichever machine answers."""
        for machine in self.machines.values():
            done = subprocess.run(
                ["ip", "netns", "exec", machine.space, "patronictl", "-c",
                 str(machine.folder / "patroni.json"), "list", "-f", "json"],
                capture_output=True, text=True, check=False, timeout=60,
            )  # fmt: skip
            with suppress(ValueError):
                found = {
                    row["Member"]: row["Role"]
                    for row in json.loads(done.stdout)
                    if row["State"] in ("running", "streaming")
                }
                if found:
                    return found
        return {}

    def leader(self) -> Machine | None:
        """Who takes writes."""
        names = [name for name, role in self.roles().items() if role == "Leader"]
        return self.machines[names[0]] if names else None

    def whole(self) -> bool:
        """One primary, one standby it waits for, one more."""
        return sorted(self.roles().values()) == ["Leader", "Replica", "Sync Standby"]

    def await_whole(self, seconds: float) -> None:
        """Wait until all three are in their places."""
        until = time.monotonic() + seconds
        while not self.whole():
            assert time.monotonic() < until, f"not whole: {self.roles()}"
            time.sleep(0.5)

    def ask(self, statement: str) -> list[tuple[object, ...]]:
        """Rows of a statement run as the owner."""
        return Central(self.owner, self.place).query(statement)


@contextmanager
def three_in(folder: Path) -> Iterator[City]:
    """The three, running; removed in the end."""
    city = City({name: Machine(name, folder / name) for name in NAMES})
    try:
        # A run that was killed may have left its own.
        _take_away(city)
        for cable in ("in", "out"):
            _ip("link", "add", f"desk-{cable}", "type", "bridge")
            _ip("link", "set", f"desk-{cable}", "up")
        _ip("addr", "add", f"{_OUTER}.254/24", "dev", "desk-out")
        folder.chmod(0o755)
        for machine in city.machines.values():
            machine.folder.mkdir()
            _prepare_for_root(machine.folder)
            machine.wire()
            machine.start_etcd()
        for machine in city.machines.values():
            machine.start_patroni()
        city.await_whole(120)
        first = make_conninfo(city.owner, dbname="postgres")
        with psycopg.connect(first, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {DATABASE}".encode())
        install.init(city.owner)
        yield city
    finally:
        _take_away(city)
        shutil.rmtree(folder, ignore_errors=True)


def _take_away(city: City) -> None:
    for machine in city.machines.values():
        machine.remove()
    for cable in ("in", "out"):
        _ip("link", "del", f"desk-{cable}", check=False)
