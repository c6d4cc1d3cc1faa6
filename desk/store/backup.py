"""Backups: a copy of the encrypted file beside the key's mark, and the way back."""

from __future__ import annotations

import os
import shutil
from datetime import datetime
from pathlib import Path

import sqlcipher3

from desk.core.errors import AdminError, UserError
from desk.store import engine, key, migrate, turn


def copy_to(path: Path, secret: str, target: Path) -> None:
    """Copy a store page by page into a new file, consistent although others write.

    :raises UserError: when the target exists already.
    :raises AdminError: when the disk is full or cannot be written; nothing is left there then.
    """
    if target.exists():
        raise UserError("{path} exists already. Choose another name.", path=str(target))
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)
    source = engine.connect(path, secret)
    try:
        with engine.explained(unfinished):
            copy = sqlcipher3.connect(str(unfinished), isolation_level=None)
            try:
                copy.execute(f"PRAGMA key = \"x'{secret}'\"")
                source.backup(copy, pages=2000)
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()
        os.replace(unfinished, target)
    finally:
        source.close()
        unfinished.unlink(missing_ok=True)


def restore(home: Path, backup: Path, now: datetime) -> Path:
    """Put a backup in the place of the store; the present one is kept aside and returned.

    :raises UserError: when some desk still has the store open, or there is no such file.
    :raises AdminError: when the backup was made with another key, is damaged, or is too new.
    """
    from desk.store.store import FILE_NAME

    if not backup.is_file():
        raise UserError("There is no backup {path}.", path=str(backup))
    path = home / FILE_NAME
    home.mkdir(parents=True, exist_ok=True)
    release = turn.try_alone(home / "desk.users")
    if release is None:
        raise UserError("Close all desks that use this store, then restore again.")
    try:
        secret = key.find_key(home)
        if secret is None:
            raise AdminError("The key of this desk is missing, so no backup can be read.")
        _check(backup, secret)
        coming = home / "restoring.db"
        try:
            # First all of it beside the store: a disk that fills up leaves the store where it is.
            _copy(backup, coming)
            aside = home / f"replaced-{now:%Y%m%dT%H%M%SZ}.db"
            if path.exists():
                _drop_wal(path, secret)
                os.replace(path, aside)
            os.replace(coming, path)
        finally:
            coming.unlink(missing_ok=True)
        return aside
    finally:
        release()


def _copy(source: Path, target: Path) -> None:
    with engine.explained(target), source.open("rb") as old, target.open("wb") as new:
        shutil.copyfileobj(old, new)
        new.flush()
        os.fsync(new.fileno())


def _check(backup: Path, secret: str) -> None:
    try:
        connection = sqlcipher3.connect(f"{backup.resolve().as_uri()}?mode=ro", uri=True)
        try:
            engine.quiet(connection)
            connection.execute(f"PRAGMA key = \"x'{secret}'\"")
            found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        finally:
            connection.close()
    except sqlcipher3.Error as error:
        raise AdminError(
            "The backup {path} cannot be read with this desk's key, or it is damaged. "
            "Nothing was changed.",
            path=str(backup),
        ) from error
    if sound != "ok":
        raise AdminError("The backup {path} is damaged. Nothing was changed.", path=str(backup))
    migrate.refuse_newer(found[0])


def _drop_wal(path: Path, secret: str) -> None:
    """Fold the write-ahead log into the file that is kept aside."""
    try:
        connection = engine.connect(path, secret)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        connection.close()
    except sqlcipher3.Error:
        # A damaged store is what a restore is for; keep its log beside it as it is.
        for tail in ("-wal", "-shm"):
            side = path.with_name(path.name + tail)
            if side.exists():
                os.replace(side, path.with_name(f"replaced{tail}"))
