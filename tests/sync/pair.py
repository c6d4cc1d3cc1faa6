"""A city of two servers: a primary, and a standby that gets everything over a cable."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from desk.demo.wire import Cable, free_port
from desk.sync.central import install
from desk.sync.central.server import DATABASE, OWNER, Server, _as_root, _give_away
from tests.sync.conftest import Central

SYNCHRONOUS = {"synchronous_standby_names": "'ANY 1 (*)'", "synchronous_commit": "on"}
QUICK = {
    # A standby that lost its primary asks for it again soon, and a primary sees soon that it left.
    "wal_retrieve_retry_interval": "200ms",
    "wal_sender_timeout": "10s",
    # What pg_rewind reads back to, after the checkpoint of a shutdown.
    "wal_keep_size": "64MB",
    "shared_buffers": "32MB",
}


class Member(Server):
    """A server that lets a standby copy it."""

    def _configure(self) -> None:
        super()._configure()
        with (self.data / "pg_hba.conf").open("a", encoding="ascii") as file:
            file.write(f"host replication {OWNER} 127.0.0.1/32 scram-sha-256\n")

    def ask(self, statement: str) -> list[tuple[Any, ...]]:
        """Rows of a statement run as the owner at this very server."""
        with psycopg.connect(self.owner_dsn, autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def promote(self) -> None:
        """Make a standby the primary; returns when it takes writes."""
        self._run("pg_ctl", "-w", "-D", str(self.data), "promote")

    def copy_of(self, source: Member, over: int) -> None:
        """Become a standby of another server, as it is now, reached at this port."""
        self.folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source.folder / "owner.secret", self.folder / "owner.secret")
        if _as_root():
            _give_away(self.folder)
        self._run(
            "pg_basebackup", "-d", source._way(over), "-D", str(self.data), "-R", "-c", "fast",
            "-X", "stream",
        )  # fmt: skip

    def rewound_to(self, source: Member, over: int) -> None:
        """Give up what only this server has, and follow another one from now on."""
        self._run(
            "pg_rewind", "-D", str(self.data), "-R", "--source-server",
            make_conninfo(source._way(over), dbname=DATABASE),
        )  # fmt: skip

    def _way(self, over: int) -> str:
        parts = conninfo_to_dict(self.owner_dsn)
        parts.pop("dbname")
        return make_conninfo(**{**parts, "port": over, "sslmode": "disable"})


@dataclass
class Pair:
    """Two servers and the cables between them and the desks."""

    folder: Path
    synchronous: bool = True
    options: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        waits = SYNCHRONOUS if self.synchronous else {}
        # Whatever becomes the primary waits for the other one, as the manual has it.
        wanted = QUICK | waits | self.options
        self.first = Member(self.folder / "a", free_port(), options=dict(wanted))
        self.second = Member(self.folder / "b", free_port(), options=dict(wanted))
        self.between = Cable(("127.0.0.1", self.first.port))

    def start(self) -> Central:
        """Start both; returns the city as its devices reach it."""
        # Nobody could answer the first commits yet.
        alone = dict(self.first.options)
        self.first.options.pop("synchronous_standby_names", None)
        self.first.start()
        install.init(self.first.owner_dsn)
        self.second.copy_of(self.first, self.between.port)
        self.second.start()
        self.first.options = alone
        self.first._configure()
        self.first.ask("SELECT pg_reload_conf()")
        self.await_standby(self.first)
        place = make_conninfo(
            "", host="127.0.0.1,127.0.0.1", port=f"{self.first.port},{self.second.port}",
            dbname=DATABASE, target_session_attrs="read-write",
        )  # fmt: skip
        owner = conninfo_to_dict(self.first.owner_dsn)
        return Central(make_conninfo(place, user=owner["user"], password=owner["password"]), place)

    def await_standby(self, primary: Member, seconds: float = 60) -> None:
        """Wait until a standby streams from a primary (and counts, where one is waited for)."""
        wanted = ("quorum", "sync") if self.synchronous else ("async",)
        until = time.monotonic() + seconds
        query = "SELECT sync_state FROM pg_stat_replication WHERE state = 'streaming'"
        while not any(state in wanted for (state,) in primary.ask(query)):
            assert time.monotonic() < until, "the standby does not follow"
            time.sleep(0.05)

    def fail_over(self) -> None:
        """The primary's machine dies at once; the standby is made the primary.

        It has no standby yet, so it is told not to wait for one.
        """
        self.first.kill()
        self.take_over()

    def take_over(self) -> None:
        """Make the standby the primary, which for now waits for nobody."""
        self.second.options.pop("synchronous_standby_names", None)
        self.second._configure()
        self.second.ask("SELECT pg_reload_conf()")
        self.second.promote()

    def stop(self) -> None:
        """Take both away."""
        for server in (self.second, self.first):
            server.stop("immediate")
        self.between.close()


@contextmanager
def pair_in(folder: Path, *, synchronous: bool = True) -> Iterator[tuple[Pair, Central]]:
    """A running pair; stopped and removed in the end."""
    made = Pair(folder, synchronous)
    try:
        yield made, made.start()
    finally:
        made.stop()
        shutil.rmtree(folder, ignore_errors=True)
