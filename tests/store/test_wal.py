"""The log: what was promised outlasts a power cut, and it does not grow for ever."""

from __future__ import annotations

import errno
import os
import shutil
import threading
from pathlib import Path

import pytest
from sqlalchemy import select

from desk.core.clock import VirtualClock
from desk.core.errors import AdminError
from desk.hall.model import audit
from desk.store import Store, key, wal
from desk.store.store import FILE_NAME
from desk.store.verify import verify
from tests.store.rows import add_fact


def subjects(store: Store) -> list[str]:
    with store.read() as read:
        return [r.subject for r in read.rows(select(audit).order_by(audit.c.id))]


class Disk:
    """Keeps what was on the disk the last time that somebody waited for it."""

    def __init__(self, home: Path, kept: Path) -> None:
        self.home, self.kept, self.waits = home, kept, 0

    def __call__(self, handle: int) -> None:
        os.fsync(handle)
        self.waits += 1
        shutil.rmtree(self.kept, ignore_errors=True)
        self.kept.mkdir()
        for name in (FILE_NAME, f"{FILE_NAME}-wal", key.KEY_FILE, key.MARK_FILE):
            shutil.copy2(self.home / name, self.kept / name)


def test_after_a_power_cut_everything_is_there_that_was_said_to_be_written(
    store: Store, clock: VirtualClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = Disk(store.home, tmp_path / "kept")
    monkeypatch.setattr(wal, "_to_disk", disk)
    other = Store.open(store.home, clock)
    said = []
    for n in range(6):
        with (store, other)[n % 2].unit("0312", "adds") as unit:
            add_fact(unit, str(n))
        said.append(str(n))
        shutil.copytree(disk.kept, tmp_path / f"cut{n}")
        after = Store.open(tmp_path / f"cut{n}", clock)
        assert subjects(after) == said
        assert verify(after).clean
        after.close()
    assert disk.waits == 6
    other.close()


def test_nobody_waits_for_the_disk_while_he_holds_the_turn(
    store: Store, clock: VirtualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Store.open(store.home, clock)
    slow, go = threading.Event(), threading.Event()

    def stuck(handle: int) -> None:
        if threading.current_thread().name == "slow":
            slow.set()
            assert go.wait(10)

    def write() -> None:
        with store.unit("0312", "adds") as unit:
            add_fact(unit, "slow")

    monkeypatch.setattr(wal, "_to_disk", stuck)
    thread = threading.Thread(target=write, name="slow")
    thread.start()
    assert slow.wait(10)
    with other.unit("0407", "adds") as unit:
        add_fact(unit, "quick")
    assert thread.is_alive()
    assert sorted(subjects(other)) == ["quick", "slow"]
    go.set()
    thread.join()
    other.close()


def test_a_disk_that_does_not_confirm_is_told_to_the_user(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(handle: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(wal, "_to_disk", broken)
    with pytest.raises(AdminError, match="did not confirm"), store.unit("0312", "adds") as unit:
        add_fact(unit)
    monkeypatch.undo()
    with store.unit("0312", "adds") as unit:
        add_fact(unit)
    assert verify(store).clean


def test_the_log_is_begun_anew_however_steadily_one_writes(
    store: Store, clock: VirtualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wal, "FRAMES", 40)
    other = Store.open(store.home, clock)
    for n in range(300):
        with (store, other)[n % 2].unit("0312", "adds") as unit:
            add_fact(unit, str(n))
    pages = (store.home / f"{FILE_NAME}-wal").stat().st_size / 4120
    assert pages < 300 * 8 / 2
    assert len(subjects(store)) == 300
    assert verify(store).clean
    other.close()


def test_a_snapshot_held_open_hinders_no_writer_and_its_log_is_copied_afterwards(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wal, "FRAMES", 40)
    with store.read() as read:
        assert read.rows(select(audit)) == []
        for n in range(60):
            with store.unit("0312", "adds") as unit:
                add_fact(unit, str(n))
        assert read.rows(select(audit)) == []
    pages = (store.home / f"{FILE_NAME}-wal").stat().st_size / 4120
    for n in range(240):
        with store.unit("0312", "adds") as unit:
            add_fact(unit, str(n))
    grown = (store.home / f"{FILE_NAME}-wal").stat().st_size / 4120
    assert grown < pages + 240 * 8 / 2
    again = Store.open(store.home)
    assert len(subjects(again)) == 300
    again.close()


def test_a_full_disk_at_the_copy_loses_nothing_and_is_tried_again(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> object:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(wal, "FRAMES", 10)
    monkeypatch.setattr(store._wal, "_connect", refuse)
    for n in range(10):
        with store.unit("0312", "adds") as unit:
            add_fact(unit, str(n))
    store._wal.close()
    monkeypatch.undo()
    assert len(subjects(store)) == 10
    with store.unit("0312", "adds") as unit:
        add_fact(unit, "10")
    assert len(subjects(store)) == 11
