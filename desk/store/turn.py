"""Taking turns to write: processes on one file queue at a lock file, first come, first served.

SQLite lets one write at a time but makes the others poll with growing pauses; a kernel lock wakes
the next one at once, which keeps the slowest of eight windows within a few milliseconds.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        while True:
            try:
                msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
                return
            except OSError:
                time.sleep(0.001)

    def _try_lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX)

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


class Turn:
    """The right to write to one file, for one thread of one process at a time.

    Two locks keep the order. Only the first in line waits for the turn itself, the others wait for
    the line; so one who has just written and comes at once again cannot take the turn before him
    who is being woken, as with a single lock it mostly would.
    """

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        self._line = os.open(path.with_suffix(".line"), os.O_RDWR | os.O_CREAT, 0o600)
        self._mutex = threading.Lock()

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Hold the turn; the system gives it back should the process die."""
        with self._mutex:
            _lock(self._line)
            try:
                _lock(self._handle)
            finally:
                _unlock(self._line)
            try:
                yield
            finally:
                _unlock(self._handle)

    def close(self) -> None:
        """Give the lock files back."""
        os.close(self._handle)
        os.close(self._line)


def try_alone(path: Path) -> Callable[[], None] | None:
    """Take a lock that every open store shares; ``None`` when some process has the store open."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    if sys.platform != "win32":
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(handle)
            return None
    return lambda: os.close(handle)


def join_users(path: Path) -> Callable[[], None]:
    """Say that this process has the store open, until the returned function is called."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    if sys.platform != "win32":
        fcntl.flock(handle, fcntl.LOCK_SH)
    return lambda: os.close(handle)


def try_office(path: Path) -> Callable[[], None] | None:
    """Take an office that one process of a desk holds at a time; ``None`` when it is taken.

    The system gives it up should the process die; else the returned function does.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    if not _try_lock(handle):
        os.close(handle)
        return None
    return lambda: os.close(handle)
