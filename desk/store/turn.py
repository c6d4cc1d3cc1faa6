"""Taking turns to write: processes on one file queue at a lock file, first come, first served.

SQLite lets one write at a time but makes the others poll with growing pauses; a kernel lock wakes
the next one at once, which keeps the slowest of eight windows within a few milliseconds.

Who comes first is kept by numbers, as at a hall's kiosk. A lock alone would not keep it: when it is
given back the system wakes all who wait for it, and whoever runs first has it. So everybody takes a
number, holds a lock on that byte of a file, and waits for the byte before; each is waited for by
one. The numbers only order: the right to write is a lock of its own, and both are given back by the
system when a process dies.
"""

from __future__ import annotations

import os
import struct
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


if sys.platform == "linux":

    def _numbers(handle: int, how: int, kind: int, first: int, count: int = 1) -> None:
        """Lock or free bytes for this open file, whichever process or thread it is in."""
        fcntl.fcntl(handle, how, struct.pack("hhqqi4x", kind, os.SEEK_SET, first, count, 0))

    def _line_up(handle: int) -> int:
        """Take the next number and wait until everybody before has left."""
        _lock(handle)
        try:
            mine = int.from_bytes(os.pread(handle, 8, 0), "little") + 1
            _numbers(handle, fcntl.F_OFD_SETLK, fcntl.F_WRLCK, mine)
            os.pwrite(handle, mine.to_bytes(8, "little"), 0)
        finally:
            _unlock(handle)
        try:
            _numbers(handle, fcntl.F_OFD_SETLKW, fcntl.F_WRLCK, mine - 1)
        except BaseException:
            _leave_line(handle, mine)
            raise
        return mine

    def _leave_line(handle: int, mine: int) -> None:
        _numbers(handle, fcntl.F_OFD_SETLK, fcntl.F_UNLCK, mine - 1, 2)
else:

    def _line_up(handle: int) -> int:
        """Only the first in line waits for the turn itself, the others wait for the line."""
        _lock(handle)
        return 0

    def _leave_line(handle: int, mine: int) -> None:
        """The line was left when the turn was taken."""


class Turn:
    """The right to write to one file, for one thread of one process at a time."""

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        self._line = os.open(path.with_suffix(".line"), os.O_RDWR | os.O_CREAT, 0o600)
        self._mutex = threading.Lock()

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Hold the turn; the system gives it back should the process die."""
        with self._mutex:
            mine = _line_up(self._line)
            try:
                self._take()
                try:
                    yield
                finally:
                    _unlock(self._handle)
            finally:
                _leave_line(self._line, mine)

    def _take(self) -> None:
        if sys.platform == "linux":
            _lock(self._handle)
            return
        try:
            _lock(self._handle)
        finally:
            _unlock(self._line)

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
