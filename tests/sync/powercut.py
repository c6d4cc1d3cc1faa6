"""A disk that can lose power: everything SQLite writes is logged, and files are rebuilt from it.

The shim stands between the store's own SQLite (the one inside ``sqlcipher3``) and the operating
system, as a VFS that is the default one with three calls replaced. So the store's code, its driver
and its encryption are what they always are. What was synchronised is on the disk after the cut; of
what was written since, any part may be.
"""

from __future__ import annotations

import ctypes
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import sqlcipher3._sqlite3

SECTOR = 512
Mode = Literal["none", "prefix", "torn"]
MODES: tuple[Mode, ...] = ("none", "prefix", "torn")

_P = ctypes.c_void_p
_INT = ctypes.c_int
_I64 = ctypes.c_int64
_OPEN = ctypes.CFUNCTYPE(_INT, _P, _P, _P, _INT, _P)
# SQLite goes on using the name it passed, so the very pointer is handed on.
_DELETE = ctypes.CFUNCTYPE(_INT, _P, ctypes.c_char_p, _INT)
_WRITE = ctypes.CFUNCTYPE(_INT, _P, _P, _INT, _I64)
_TRUNCATE = ctypes.CFUNCTYPE(_INT, _P, _I64)
_SYNC = ctypes.CFUNCTYPE(_INT, _P, _INT)


class _Vfs(ctypes.Structure):
    """``sqlite3_vfs`` of version 3 (sqlite.org/c3ref/vfs.html)."""

    _fields_ = [
        ("version", _INT), ("size", _INT), ("longest", _INT), ("next", _P),
        ("name", ctypes.c_char_p), ("data", _P), ("open", _P), ("delete", _P),
        ("rest", _P * 14),
    ]  # fmt: skip


class _Methods(ctypes.Structure):
    """``sqlite3_io_methods`` of version 3 (sqlite.org/c3ref/io_methods.html)."""

    _fields_ = [
        ("version", _INT), ("close", _P), ("read", _P), ("write", _P), ("truncate", _P),
        ("sync", _P), ("rest", _P * 13),
    ]  # fmt: skip


@dataclass(frozen=True)
class Event:
    """Something that reached the system, or a mark of the test's own."""

    kind: str
    path: str = ""
    offset: int = 0
    data: bytes = b""


@dataclass
class Disk:
    """The log of one folder's files since it was watched."""

    folder: Path
    before: dict[str, bytes] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)

    def mark(self, words: str) -> None:
        """Put a mark of the test's own into the log."""
        self.events.append(Event("mark", words))

    def after_cut(self, at: int, mode: Mode, chance: random.Random) -> dict[str, bytes]:
        """What the files hold when power fails after ``at`` events."""
        safe = {name: bytearray(data) for name, data in self.before.items()}
        loose: dict[str, list[Event]] = {}
        for event in self.events[:at]:
            if event.kind == "mark":
                continue
            if event.kind == "sync":
                for one in loose.pop(event.path, []):
                    _do(safe, one)
            elif event.kind == "delete":
                loose.pop(event.path, None)
                safe.pop(event.path, None)
            else:
                loose.setdefault(event.path, []).append(event)
        for events in loose.values():
            kept = events[: chance.randint(0, len(events))] if mode == "prefix" else events
            for event in kept if mode != "none" else ():
                for part in _torn(event, chance) if mode == "torn" else (event,):
                    _do(safe, part)
        return {name: bytes(data) for name, data in safe.items()}


def _do(files: dict[str, bytearray], event: Event) -> None:
    data = files.setdefault(event.path, bytearray())
    if event.kind == "truncate":
        del data[event.offset :]
        return
    if len(data) < event.offset:
        data.extend(bytes(event.offset - len(data)))
    data[event.offset : event.offset + len(event.data)] = event.data


def _torn(event: Event, chance: random.Random) -> Iterator[Event]:
    """Of a write, any of the sectors it touched; a truncation happens or does not."""
    if event.kind == "truncate":
        if chance.random() < 0.5:
            yield event
        return
    start, end = event.offset, event.offset + len(event.data)
    edge = start
    while edge < end:
        following = min(end, (edge // SECTOR + 1) * SECTOR)
        if chance.random() < 0.5:
            yield Event("write", event.path, edge, event.data[edge - start : following - start])
        edge = following


class _Shim:
    """The VFS; made once in a process, since open files go on calling it."""

    def __init__(self) -> None:
        self._sqlite = ctypes.CDLL(sqlcipher3._sqlite3.__file__)
        self._sqlite.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
        self._plain = self._sqlite.sqlite3_vfs_find(None)
        self.disk: Disk | None = None
        self._files: dict[int, tuple[Disk, str]] = {}
        self._kept: list[Any] = []
        self._methods: dict[int, _Methods] = {}
        base = self._plain.contents
        self._vfs = _Vfs()
        ctypes.memmove(ctypes.byref(self._vfs), self._plain, ctypes.sizeof(_Vfs))
        self._vfs.name = b"powercut"
        opened, deleted = _OPEN(base.open), _DELETE(base.delete)

        def open_(vfs: int, name: int | None, file: int, flags: int, out: int) -> int:
            code = int(opened(vfs, name, file, flags, out))
            if code == 0 and name is not None and self.disk is not None:
                path = Path(ctypes.string_at(name).decode())
                if path.parent == self.disk.folder:
                    self._watch(file, self.disk, path.name)
            return code

        def delete(vfs: int, name: bytes, sync: int) -> int:
            code = int(deleted(vfs, name, sync))
            path = Path(name.decode())
            if code == 0 and self.disk is not None and path.parent == self.disk.folder:
                self.disk.events.append(Event("delete", path.name))
            return code

        self._vfs.open = self._keep(_OPEN(open_))
        self._vfs.delete = self._keep(_DELETE(delete))

    def _keep(self, callback: Any) -> int | None:
        self._kept.append(callback)
        return ctypes.cast(callback, _P).value

    def _watch(self, file: int, disk: Disk, name: str) -> None:
        self._files[file] = (disk, name)
        place = ctypes.cast(file, ctypes.POINTER(_P)).contents
        own = place.value
        assert own is not None
        if own not in self._methods:
            self._methods[own] = self._replaced(own)
        place.value = ctypes.addressof(self._methods[own])

    def _replaced(self, address: int) -> _Methods:
        own = ctypes.cast(address, ctypes.POINTER(_Methods)).contents
        made = _Methods()
        ctypes.memmove(ctypes.byref(made), ctypes.byref(own), ctypes.sizeof(_Methods))
        # Shared memory and memory mapping pass through: nothing of them outlives a power cut.
        written, cut, synced = _WRITE(own.write), _TRUNCATE(own.truncate), _SYNC(own.sync)

        def write(file: int, data: int, size: int, offset: int) -> int:
            code = int(written(file, data, size, offset))
            if code == 0:
                self._log(file, "write", offset, ctypes.string_at(data, size))
            return code

        def truncate(file: int, size: int) -> int:
            code = int(cut(file, size))
            if code == 0:
                self._log(file, "truncate", size)
            return code

        def sync(file: int, flags: int) -> int:
            code = int(synced(file, flags))
            if code == 0:
                self._log(file, "sync")
            return code

        made.write = self._keep(_WRITE(write))
        made.truncate = self._keep(_TRUNCATE(truncate))
        made.sync = self._keep(_SYNC(sync))
        return made

    def _log(self, file: int, kind: str, offset: int = 0, data: bytes = b"") -> None:
        disk, name = self._files[file]
        if disk is self.disk:
            disk.events.append(Event(kind, name, offset, data))

    def watch(self, disk: Disk) -> None:
        self.disk = disk
        self._sqlite.sqlite3_vfs_register(ctypes.byref(self._vfs), 1)

    def leave(self) -> None:
        self.disk = None
        self._sqlite.sqlite3_vfs_register(self._plain, 1)


_shim: _Shim | None = None


@contextmanager
def watched(folder: Path) -> Iterator[Disk]:
    """Log what SQLite does to the databases of a folder that are opened within."""
    global _shim
    _shim = _shim or _Shim()
    disk = Disk(folder, {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()})
    _shim.watch(disk)
    try:
        yield disk
    finally:
        _shim.leave()
