"""What an upstream is given has been on this desk's disk before."""

from __future__ import annotations

import os

import pytest

from desk.store import Store, wal
from desk.sync.link import Link
from tests.sync.conftest import MakeDesk
from tests.sync.test_exchange import notice


def test_nothing_is_sent_that_a_power_cut_could_still_take(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk()
    desk.sync()
    notice(desk.store, "before")
    # Another process has committed, and was cut off before it waited for the disk.
    other = Store.open(desk.store.home, desk.store.clock)
    with monkeypatch.context() as patch:
        patch.setattr(wal, "_to_disk", lambda handle: None)
        notice(other, "just now")
    order: list[str] = []
    push = Link.push

    def to_disk(handle: int) -> None:
        os.fsync(handle)
        order.append("disk")

    def pushing(self: Link, *arguments: object) -> object:
        order.append("push")
        return push(self, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(Link, "push", pushing)
    line = desk.link()
    monkeypatch.setattr(wal, "_to_disk", to_disk)
    desk.engine.round(line)
    line.close()
    assert order.index("disk") < order.index("push")
    other.close()
