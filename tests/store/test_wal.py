"""The log: what was promised outlasts a power cut, and it does not grow for ever."""

from __future__ import annotations

import errno

import pytest
from sqlalchemy import select

from desk.core.clock import VirtualClock
from desk.core.errors import AdminError
from desk.hall.model import audit
from desk.store import Store, wal
from desk.store.store import FILE_NAME
from desk.store.verify import verify
from tests.store.rows import add_fact


def subjects(store: Store) -> list[str]:
    with store.read() as read:
        return [r.subject for r in read.rows(select(audit).order_by(audit.c.id))]


def test_every_unit_of_work_is_committed_at_full_also_after_merges_that_were_not(
    store: Store,
) -> None:
    def level() -> int:
        with store.unit("0312", "looks") as unit:
            return int(unit.driver.execute("PRAGMA synchronous").fetchone()[0])

    assert level() == 2
    with store.merging(hardened=False) as unit:
        assert unit.driver.execute("PRAGMA synchronous").fetchone()[0] == 1
    assert level() == 2
    with pytest.raises(ValueError, match="oh"), store.merging(hardened=False):
        raise ValueError("oh")
    assert level() == 2


def test_a_disk_that_does_not_confirm_what_was_merged_is_told(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(handle: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(wal, "_to_disk", broken)
    with store.merging(hardened=False):
        pass
    with pytest.raises(AdminError, match="did not confirm"):
        store.harden()
    monkeypatch.undo()
    store.harden()
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
