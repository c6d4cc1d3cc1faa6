"""The store of a desk: one encrypted file, opened with care, written by units of work."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from desk.core import entropy
from desk.core.clock import Clock, SystemClock
from desk.core.errors import AdminError
from desk.store import capture, engine, key, migrate, seal, stamp, turn
from desk.store.backup import copy_to
from desk.store.unit import Snapshot, Unit
from desk.store.wal import Wal

FILE_NAME = "desk.db"
LOW_SPACE = 20 * 1024 * 1024
"""Bytes that must be free before a store is opened: a day of a busy desk."""
_LOCAL_NODES = 0x800000
"""A desk that was never enrolled takes a number from the upper half; enrolment gives the lower."""


def _free_bytes(path: Path) -> int:
    return shutil.disk_usage(path).free


class Store:
    """The embedded store. Open it with :meth:`open`; several processes may do so at once."""

    def __init__(self, home: Path, clock: Clock, secret: str) -> None:
        self.home = home
        self.path = home / FILE_NAME
        self.clock = clock
        self._secret = secret
        self._sv = migrate.schema_version()
        self._turn = turn.Turn(home / "desk.turn")
        self._leave = turn.join_users(home / "desk.users")
        self._writer = engine.make_engine(self.path, secret, readers=0)
        self._readers = engine.make_engine(self.path, secret, readers=4)
        self._wal = Wal(self.path, self._reading, self._turn.taken)
        self._write_mutex = threading.RLock()
        self._writing: Connection | None = None
        self._watch: Any = None
        self._watch_mutex = threading.Lock()

    @classmethod
    def open(
        cls,
        home: Path,
        clock: Clock | None = None,
        *,
        free_bytes: Callable[[Path], int] = _free_bytes,
    ) -> Store:
        """Open the store of a home, making it when there is none.

        :raises AdminError: wrong or missing key, damaged file, newer schema, full or read-only
            disk; each with its own sentence, and nothing changed.
        """
        engine.assert_sqlite_version()
        clock = clock or SystemClock()
        home = home.absolute()
        path = home / FILE_NAME
        with engine.explained(path):
            home.mkdir(parents=True, exist_ok=True)
        if free_bytes(home) < LOW_SPACE:
            raise AdminError(engine.FULL)
        if not os.access(home, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
            raise AdminError(engine.READ_ONLY, path=str(path))
        with engine.explained(path):
            gate = turn.Turn(home / "desk.turn")
            try:
                with gate.taken():
                    secret = _secret(home, path)
                    _bring_up_to_date(home, path, secret, clock)
            finally:
                gate.close()
            return cls(home, clock, secret)

    @property
    def version(self) -> int:
        """The schema of this store, as its changesets name it."""
        return self._sv

    @contextmanager
    def unit(self, actor: str, reason: str) -> Iterator[Unit]:
        """The only way to write: one user intent, one commit, sealed into the changeset log.

        The same intent must not be nested. Whatever fails inside undoes the whole unit.
        """
        with self._write_mutex:
            if self._writing is not None:
                raise RuntimeError("a unit of work is already under way in this thread")
            with engine.explained(self.path), self._writer.connect() as connection:
                self._writing = connection
                try:
                    with self._turn.taken():
                        yield from self._commit_once(connection, actor, reason)
                    self._settle(connection)
                finally:
                    self._writing = None

    def _commit_once(self, connection: Connection, actor: str, reason: str) -> Iterator[Unit]:
        with connection.begin():
            now = self.clock.now()
            driver: Any = connection.connection.dbapi_connection
            cursor = driver.cursor()
            head = seal.start(cursor, now, self._sv)
            yield Unit(connection, now, actor=actor, reason=reason, head=head)
            seal.seal(cursor, head, now, actor=actor, reason=reason, sv=self._sv)
            cursor.close()

    def _settle(self, connection: Connection) -> None:
        self._wal.tidy(connection.connection.dbapi_connection)

    def _reading(self) -> Any:
        return self._readers.raw_connection()

    def harden(self) -> None:
        """Return when everything committed so far, by any process, would outlast a power cut.

        A unit of work does so by itself; this ends a number of merges that were not hardened.
        """
        with engine.explained(self.path):
            self._wal.harden()

    @contextmanager
    def merging(self, *, hardened: bool = True) -> Iterator[Unit]:
        """Write what came from elsewhere: one commit that is neither captured nor sealed.

        Not ``hardened``, it may be lost in a power cut, with all that was merged after it, and
        comes again; whoever merges many pages waits for the disk once, by :meth:`harden`.

        For syncing only. The unit's statements bypass the triggers; ``unit.head`` may be moved on
        (its stamp, when an upstream's was later) and is kept.
        """
        with self._write_mutex:
            if self._writing is not None:
                raise RuntimeError("a unit of work is already under way in this thread")
            with engine.explained(self.path), self._writer.connect() as connection:
                self._writing = connection
                driver: Any = connection.connection.dbapi_connection
                try:
                    if not hardened:
                        driver.execute("PRAGMA synchronous = NORMAL")
                    with self._turn.taken(), connection.begin():
                        head = seal.read_head(driver)
                        driver.execute("UPDATE chain_head SET applying = 1")
                        now = self.clock.now()
                        unit = Unit(connection, now, actor="sync", reason="merge", head=head)
                        yield unit
                        head = unit.head
                        driver.execute(
                            "UPDATE chain_head SET applying = 0, node = ?, stamp = ?, seq = ?,"
                            " hash = ?",
                            (head.node, head.stamp, head.seq, head.hash),
                        )
                    self._settle(connection)
                finally:
                    if not hardened:
                        driver.execute("PRAGMA synchronous = FULL")
                    self._writing = None

    @contextmanager
    def read(self) -> Iterator[Snapshot]:
        """A consistent snapshot; never waits for a writer."""
        with (
            engine.explained(self.path),
            self._readers.connect() as connection,
            connection.begin(),
        ):
            yield Snapshot(connection, self.clock.now())

    def data_version(self) -> int:
        """A number that changes when any other connection, also of another process, commits."""
        with self._watch_mutex:
            if self._watch is None:
                self._watch = engine.connect(self.path, self._secret)
            return int(self._watch.execute("PRAGMA data_version").fetchone()[0])

    def backup(self, target: Path) -> None:
        """Copy the store, as encrypted as it is, while others go on working."""
        with engine.explained(target):
            copy_to(self.path, self._secret, target)

    @property
    def reader_engine(self) -> Engine:
        """For the verifier, which streams the whole log."""
        return self._readers

    def close(self) -> None:
        """Give back every connection and lock."""
        self._wal.close()
        self._writer.dispose()
        self._readers.dispose()
        if self._watch is not None:
            self._watch.close()
            self._watch = None
        self._turn.close()
        self._leave()


def _secret(home: Path, path: Path) -> str:
    found = key.find_key(home)
    if found is None:
        if path.exists():
            raise AdminError(
                "The key of the store {path} is missing. Put {file} back or restore a backup; "
                "nothing was changed.",
                path=str(path),
                file=key.KEY_FILE,
            )
        return key.make_key(home)
    if path.exists() and not key.is_right(home, found):
        raise AdminError(
            "The key does not fit the store {path}. Put the right {file} back; "
            "nothing was changed.",
            path=str(path),
            file=key.KEY_FILE,
        )
    return found


def _bring_up_to_date(home: Path, path: Path, secret: str, clock: Clock) -> None:
    fresh = not path.exists()
    single = engine.single_engine(path, secret, create=True)
    with single.connect() as connection:
        revision = migrate.current(connection)
        migrate.refuse_newer(revision)
        if revision == migrate.revisions()[-1]:
            return
    if not fresh and revision is not None:
        backups = home / "backups"
        backups.mkdir(exist_ok=True)
        copy_to(path, secret, migrate.backup_name(backups, revision, clock.now()))
    migrate.upgrade(single)
    with single.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        if connection.exec_driver_sql("SELECT count(*) FROM chain_head").scalar() == 0:
            node = _LOCAL_NODES + entropy.source().bits(23)
            connection.exec_driver_sql(
                "INSERT INTO chain_head(one, node, stamp, seq, hash, applying)"
                " VALUES (1, ?, ?, 0, ?, 0)",
                (node, stamp.make(0, 0, node), seal.GENESIS),
            )
        capture.install(connection)
        connection.exec_driver_sql("COMMIT")
