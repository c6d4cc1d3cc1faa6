"""The write-ahead log: copied into the file beside the work, brought to the disk after merges.

A unit of work commits with ``synchronous=FULL``, so nobody sees what a power cut could still take.
Pages that are merged from an upstream come again if they are lost; they commit with NORMAL, and
the log is brought to the disk once at their end. It is one file written in order: what brings one
commit to the disk brings all before it too.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import sqlcipher3

from desk.core.errors import AdminError

log = logging.getLogger(__name__)

FRAMES = 1000
"""Pages in the log after which they are copied into the file; SQLite's own number."""
LONG = 4
"""So many times that number may gather while others keep writing: 16 MB."""
UNSURE = (
    "The disk did not confirm what was written to {path}. Look whether the last entry is there, "
    "and have the disk checked."
)

_to_disk: Callable[[int], None] = getattr(os, "fdatasync", os.fsync)


class Wal:
    """The log of one store, for all threads of this process."""

    def __init__(
        self,
        path: Path,
        connect: Callable[[], Any],
        turn: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self._path = path.with_name(path.name + "-wal")
        self._connect = connect
        self._turn = turn
        self._mutex = threading.Lock()
        self._copying: threading.Thread | None = None

    def harden(self) -> None:
        """Return when everything committed so far, by whichever process, is on the disk.

        :raises AdminError: when the disk does not confirm it.
        """
        # Opened anew each time: SQLite may remove the log and begin another file.
        try:
            handle = os.open(self._path, os.O_RDWR)
        except FileNotFoundError:
            # Whoever closed the store last has copied all of it into the file.
            return
        try:
            _to_disk(handle)
        except OSError as error:
            raise AdminError(UNSURE, path=str(self._path)) from error
        finally:
            os.close(handle)

    def tidy(self, connection: Any) -> None:
        """Have the log copied into the file when much has gathered; nobody waits for it.

        SQLite would do it inside the commit that fills the log.
        """
        _, frames, copied = connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
        if frames - copied < FRAMES:
            return
        with self._mutex:
            if self._copying is None or not self._copying.is_alive():
                self._copying = threading.Thread(
                    target=self._copy, args=(frames,), name="store-wal", daemon=True
                )
                self._copying.start()

    def _copy(self, frames: int) -> None:
        try:
            connection = self._connect()
            try:
                busy = connection.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[0]
                if frames >= LONG * FRAMES and not busy:
                    # While others write the end is never reached; in a turn the small rest is
                    # copied, after which SQLite begins the log anew.
                    with self._turn():
                        connection.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            finally:
                connection.close()
        except (sqlcipher3.Error, OSError) as error:
            # Nothing is lost by it: the log grows, and the next unit of work tries again.
            log.warning("the log was not copied into the file: %s", error)

    def close(self) -> None:
        """Wait for a copy under way."""
        with self._mutex:
            if self._copying is not None:
                self._copying.join()
