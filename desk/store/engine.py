"""Connections to the encrypted file: how they are opened, and what their errors mean."""

from __future__ import annotations

import errno
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool, QueuePool

from desk.core.errors import AdminError, DeskError

MINIMUM_SQLITE = (3, 51, 3)
"""Older ones can corrupt a WAL file that two connections checkpoint (sqlite.org, WAL reset bug)."""

FULL = "The disk is full. Nothing was changed; free some space and do it again."
NO_ROOM = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
"""A disk, a quota and a file system's largest file leave a person the same thing to do."""
READ_ONLY = "The store {path} cannot be written: the disk or folder is read-only."
DAMAGED = (
    "The store {path} is damaged. Restore a backup with: desk restore FILE, "
    "or on a desk of a city: desk sync --rebuild"
)
BUSY = "Another program keeps the store locked. Try again in a moment."


def assert_sqlite_version() -> None:
    """Refuse to run on an SQLite that can lose data.

    :raises AdminError: when the driver's SQLite is older than 3.51.3.
    """
    version = tuple(int(part) for part in sqlcipher3.sqlite_version.split("."))
    if version < MINIMUM_SQLITE:
        raise AdminError(
            "This installation's SQLite {version} is too old; 3.51.3 or newer is needed.",
            version=sqlcipher3.sqlite_version,
        )


def connect(path: Path, key: str, *, create: bool = False) -> Any:
    """Open the file with its key, in WAL with FULL durability, and assert that it is so."""
    mode = "rwc" if create else "rw"
    connection = sqlcipher3.connect(
        f"{path.as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=10,
        cached_statements=256,
    )
    try:
        _prepare(connection, key)
    except BaseException:
        connection.close()
        raise
    return connection


def quiet(connection: Any) -> None:
    """Keep SQLCipher from writing to the terminal what :func:`explain` tells in sentences."""
    connection.execute("PRAGMA cipher_log_level = NONE").fetchone()


def _prepare(connection: Any, key: str) -> None:
    quiet(connection)
    connection.execute(f"PRAGMA key = \"x'{key}'\"")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA mmap_size = 0")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA cache_size = -16000")
    durable = connection.execute("PRAGMA synchronous").fetchone()[0]
    if (mode, durable) != ("wal", 2):
        raise AdminError(
            "The store cannot be opened durably (journal {mode}, synchronous {durable}).",
            mode=mode,
            durable=durable,
        )


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _writing(path: Path, key: str) -> Any:
    connection = connect(path, key)
    # Copying the log is done beside the work, outside the turn to write; see desk.store.wal.
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    return connection


def make_engine(path: Path, key: str, *, readers: int) -> Engine:
    """An SQLAlchemy engine over the file; ``readers`` 0 gives the single writing connection."""
    pool: dict[str, Any] = (
        {"poolclass": QueuePool, "pool_size": readers, "max_overflow": 16}
        if readers
        else {"poolclass": QueuePool, "pool_size": 1, "max_overflow": 0}
    )
    engine = create_engine(
        "sqlite://",
        module=sqlcipher3.dbapi2,
        creator=lambda: connect(path, key) if readers else _writing(path, key),
        query_cache_size=2000,
        json_serializer=_json,
        **pool,
    )
    start = "BEGIN" if readers else "BEGIN IMMEDIATE"

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        # At the driver itself: this is inside everybody's turn to write.
        connection.connection.dbapi_connection.execute(start)

    return engine


def single_engine(path: Path, key: str, *, create: bool = False) -> Engine:
    """An engine for migrations and checks: each use opens and closes its own connection."""
    return create_engine(
        "sqlite://",
        module=sqlcipher3.dbapi2,
        creator=lambda: connect(path, key, create=create),
        poolclass=NullPool,
    )


def explain(error: BaseException, path: Path) -> DeskError | None:
    """What a driver's error means to a person, or ``None`` when it is a fault of ours."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(cause, (sqlcipher3.DatabaseError, OSError)):
        return None
    words = str(cause).lower()
    where = str(path)
    if "disk is full" in words or getattr(cause, "errno", None) in NO_ROOM:
        return AdminError(FULL)
    if any(w in words for w in ("readonly", "read-only", "permission", "unable to open")):
        return AdminError(READ_ONLY, path=where)
    if any(w in words for w in ("malformed", "not a database", "disk i/o", "corrupt")):
        return AdminError(DAMAGED, path=where)
    if "locked" in words or "busy" in words:
        return AdminError(BUSY)
    return None


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn the driver's errors into sentences for the people concerned."""
    try:
        yield
    except (DBAPIError, sqlcipher3.Error, OSError) as error:
        told = explain(error, path)
        if told is None:
            raise
        raise told from error
