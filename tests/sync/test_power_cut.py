"""Power cuts under the real store: what was acknowledged is there, and the file is whole."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from desk.core.clock import VirtualClock
from desk.store import Store, engine, wal
from desk.store.verify import verify
from tests.sync import powercut
from tests.sync.test_exchange import notice, texts

UNITS = 60
CUTS = 20


@pytest.fixture(autouse=True)
def short_log(monkeypatch: pytest.MonkeyPatch) -> None:
    """The log is copied into the file every 40 pages instead of every 1,000."""
    monkeypatch.setattr(wal, "FRAMES", 40)


def lived(folder: Path, clock: VirtualClock) -> powercut.Disk:
    """A desk's day on a watched disk, at two of its faces; a mark follows each unit that was
    acknowledged, and what an upstream told comes in between."""
    Store.open(folder, clock).close()
    with powercut.watched(folder) as disk:
        stores = [Store.open(folder, clock) for _ in range(2)]
        for number in range(UNITS):
            notice(stores[number % 2], f"{number} " + "记录" * (number % 7 * 60))
            disk.mark(str(number))
            clock.advance(1)
            if number % 5 == 0:
                with stores[0].merging(hardened=False):
                    pass
        for store in stores:
            store.close()
    return disk


def survivors(disk: powercut.Disk, folder: Path, clock: VirtualClock) -> list[tuple[int, int]]:
    """For each cut: how many units were acknowledged before it, and how many of them are gone."""
    chance = random.Random(2)
    found = []
    for number in range(CUTS):
        at = chance.randrange(1, len(disk.events) + 1)
        for mode in powercut.MODES:
            home = folder / f"{number}-{mode}"
            home.mkdir(parents=True)
            for name, data in disk.after_cut(at, mode, chance).items():
                (home / name).touch(0o600)
                (home / name).write_bytes(data)
            acked = {int(e.path) for e in disk.events[:at] if e.kind == "mark"}
            store = Store.open(home, clock)
            try:
                there = {int(text.split()[0]) for text in texts(store)}
                verdict = verify(store)
                assert verdict.clean, (at, mode, verdict)
                # Units went to disk in their order, so what is there is a beginning of them all.
                assert there == set(range(len(there))), (at, mode)
            finally:
                store.close()
            found.append((len(acked), len(acked - there)))
    return found


def test_row_02_a_power_cut_at_any_moment_loses_no_acknowledged_unit(
    tmp_path: Path, clock: VirtualClock
) -> None:
    disk = lived(tmp_path / "home", clock)
    kinds = {event.kind for event in disk.events}
    assert {"write", "sync", "mark"} <= kinds
    assert {e.path for e in disk.events if e.kind == "write"} == {"desk.db", "desk.db-wal"}

    found = survivors(disk, tmp_path / "cuts", clock)

    assert sum(acked for acked, _ in found) > UNITS * CUTS / 2
    assert [lost for _, lost in found if lost] == []


def test_row_02_a_store_that_synchronises_less_is_caught_losing_units(
    tmp_path: Path, clock: VirtualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = engine._writing

    def hasty(path: Path, key: str) -> Any:
        connection = real(path, key)
        connection.execute("PRAGMA synchronous = NORMAL")
        return connection

    monkeypatch.setattr(engine, "_writing", hasty)
    disk = lived(tmp_path / "home", clock)

    found = survivors(disk, tmp_path / "cuts", clock)

    assert sum(lost for _, lost in found) > 0
