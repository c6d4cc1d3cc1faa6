"""A store without a disk: the same tables, triggers, sealing and merging, in memory.

Only the file, its key and its locks are missing, so that a simulated year fits into a minute.
"""

from __future__ import annotations

import threading
from functools import cache
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlalchemy import create_engine, event
from sqlalchemy.pool import StaticPool

import desk.tables  # noqa: F401
from desk.core.clock import Clock
from desk.store import Store, migrate, stamp
from desk.store.engine import _json
from desk.store.seal import GENESIS


class _NoTurn:
    """Nobody else waits for a store in memory."""

    def taken(self) -> Any:
        return threading.Lock()

    def close(self) -> None:
        pass


class _NoLog:
    """A store in memory is on no disk."""

    def harden(self) -> None:
        pass

    def tidy(self, connection: Any) -> None:
        pass


def _empty() -> Any:
    return sqlcipher3.connect(":memory:", isolation_level=None, check_same_thread=False)


@cache
def _template() -> Any:
    """An empty store, made by the migrations themselves."""
    from desk.store import capture

    template = _empty()
    engine = create_engine(
        "sqlite://", module=sqlcipher3.dbapi2, creator=lambda: template, poolclass=StaticPool
    )
    migrate.upgrade(engine)
    with engine.connect() as connection:
        capture.install(connection)
        connection.commit()
    return template


class MemoryStore(Store):
    """A desk's store in memory, with a node number of its own."""

    def __init__(self, clock: Clock, node: int, image: Any = None) -> None:
        self.home = Path("memory")
        self.path = Path("memory")
        self.clock = clock
        self.raw = _empty()
        (image or _template()).backup(self.raw)
        if image is None:
            self.raw.execute(
                "INSERT INTO chain_head(one, node, stamp, seq, hash, applying)"
                " VALUES (1, ?, ?, 0, ?, 0)",
                (node, stamp.make(0, 0, node), GENESIS),
            )
        self._sv = migrate.schema_version()
        self._turn = _NoTurn()  # type: ignore[assignment]
        self._wal = _NoLog()  # type: ignore[assignment]
        self._write_mutex = threading.RLock()
        self._writing = None
        self._writer = self._readers = self._engine()

    def _engine(self) -> Any:
        made = create_engine(
            "sqlite://",
            module=sqlcipher3.dbapi2,
            creator=lambda: self.raw,
            poolclass=StaticPool,
            json_serializer=_json,
        )
        event.listen(made, "begin", lambda c: c.exec_driver_sql("BEGIN IMMEDIATE"))
        return made

    def image(self) -> Any:
        """A copy of everything, as a copied disk would hold it."""
        copy = _empty()
        self.raw.backup(copy)
        return copy

    def put_back(self, image: Any) -> None:
        """Make this store what an image holds."""
        image.backup(self.raw)

    def close(self) -> None:
        """Nothing is held."""
        self._writer.dispose()
