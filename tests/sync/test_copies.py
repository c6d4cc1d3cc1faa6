"""A disk that was copied, and each backup that is put back: its own message, nothing lost.

The worker sees the pill and the banner, the station head the page of devices, the administrator
``desk central status``. Each test ends with everything at the city once.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import psycopg
import pytest

from desk.core.clock import VirtualClock
from desk.residents.model import resident
from desk.store import Store
from desk.store.backup import restore
from desk.sync import enrolment
from desk.sync.beside import member_of
from desk.sync.central import people
from desk.sync.enrolment import enrol
from tests.sync import troubled
from tests.sync.conftest import COMMUNITIES, Central, Desk, HallUpstream, MakeDesk
from tests.sync.test_exchange import notice, texts
from tests.sync.test_restore import Copy, edit, rounds
from tests.sync.told import administrator, beside, head, prove, refused, synced, until, worker
from tests.sync.troubled import again, at_city, goes_on

clock = troubled.clock
other = troubled.other
Capsys = pytest.CaptureFixture[str]


# --- copies ----------------------------------------------------------------------------------


def copied(store: Store, home: Path) -> Store:
    """The disk of a desk, copied while nobody works at it."""
    shutil.copytree(store.home, home, ignore=shutil.ignore_patterns("*.lock", "desk.users"))
    return Store.open(home, store.clock)


def test_a_disk_copied_to_another_machine_sends_nothing_until_it_is_enrolled_itself(
    central: Central, store: Store, tmp_path: Path, clock: VirtualClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    enrol(store, central.invite("window"))
    notice(store, "早")
    with beside(store) as face:
        until(face, synced)
    copy = copied(store, tmp_path / "copy")
    notice(copy, "副本写的")
    with monkeypatch.context() as patch:
        patch.setattr(enrolment, "_marks", lambda: ["0123456789abcdef" * 2])
        with beside(copy) as face:
            state = until(face, lambda state: refused(state) and state.waiting == 1)
        assert "硬盘是从别的机器复制来的" in worker(state)
        assert "硬盘是从别的机器复制来的" in head(copy, state)
        assert at_city(central) == ["早"]
        # The machine it was copied from goes on as before, under its own number.
        patch.undo()
        notice(store, "原机写的")
        with beside(store) as face:
            until(face, synced)
        patch.setattr(enrolment, "_marks", lambda: ["0123456789abcdef" * 2])
        enrol(copy, central.invite("window"))
        with beside(copy) as face:
            until(face, synced)
    copy.close()
    assert at_city(central) == ["副本写的", "原机写的", "早"]
    prove(central)


def test_a_copy_that_is_not_told_from_its_original_is_found_out_by_its_log(
    central: Central, store: Store, tmp_path: Path, other: Desk, capsys: Capsys
) -> None:
    node = enrol(store, central.invite("window")).node
    with beside(store) as face:
        until(face, synced)
    copy = copied(store, tmp_path / "copy")
    notice(store, "原机写的")
    with beside(store) as face:
        until(face, synced)
    notice(copy, "副本写的")
    with beside(copy) as face:
        state = until(face, refused)
        assert "有另一份记录用这台设备的编号发送过" in worker(state)
        assert "有另一份记录用这台设备的编号发送过" in administrator(central, capsys)
        goes_on(central, other, "别处照常")
        enrol(copy, central.invite("window"))
        until(face, synced)
    notice(store, "原机又写")
    with beside(store) as face:
        until(face, synced)
        assert member_of(store).node == node  # type: ignore[union-attr]
    copy.close()
    assert at_city(central) == sorted(["副本写的", "别处照常", "原机写的", "原机又写"])
    assert "有另一份记录用这台设备的编号发送过" not in administrator(central, capsys)
    prove(central)


def test_what_a_desk_wrote_before_it_was_moved_is_taken_under_its_next_number_as_well(
    central: Central, make_desk: MakeDesk
) -> None:
    desk = make_desk()
    desk.sync()
    assert desk.engine.greeting is not None
    with desk.store.unit("0312", "register") as unit:
        unit.insert(resident, scope=COMMUNITIES[0], id_type="id", id_number="1", name="甲")
    kept = [scope for scope in desk.engine.greeting.scopes if scope != COMMUNITIES[0]]
    with psycopg.connect(central.dsn) as owner:
        people.set_scopes(owner, desk.enrolment.node, kept)
    again(central, desk.store, desk.enrolment.node)
    with beside(desk.store) as face:
        state = until(face, synced)
    assert state.aside == 0
    assert central.query("SELECT name FROM resident") == [("甲",)]
    prove(central)


# --- restored backups ------------------------------------------------------------------------


@pytest.mark.parametrize("worked_on", [False, True])
def test_a_desk_restored_from_a_backup_says_so_and_enrolled_again_has_everything(
    central: Central, clock: VirtualClock, tmp_path: Path, other: Desk, capsys: Capsys,
    worked_on: bool,
) -> None:  # fmt: skip
    home = tmp_path / "home"
    store = Store.open(home, clock)
    node = enrol(store, central.invite("window")).node
    notice(store, "备份以前")
    with beside(store) as face:
        until(face, synced)
    store.backup(tmp_path / "monday.db")
    notice(store, "备份以后")
    with beside(store) as face:
        until(face, synced)
    store.close()
    restore(home, tmp_path / "monday.db", clock.now())
    store = Store.open(home, clock)
    assert texts(store) == {"备份以前"}
    told = "比市里保存的旧"
    if worked_on:
        clock.advance(60)
        notice(store, "恢复以后")
        told = "有另一份记录用这台设备的编号发送过"
    with beside(store) as face:
        state = until(face, refused)
        assert told in worker(state)
        assert told in head(store, state)
        assert told in administrator(central, capsys)
        goes_on(central, other, "别处照常")
        again(central, store, node)
        until(face, synced)
    wanted = {"备份以前", "备份以后", "别处照常"} | ({"恢复以后"} if worked_on else set())
    assert texts(store) == wanted
    assert set(at_city(central)) == wanted
    assert len(at_city(central)) == len(wanted)
    store.close()
    prove(central)


def test_a_restored_city_is_told_to_its_administrator_and_no_desk_is_stopped_by_it(
    server: str, central: Central, make_desk: MakeDesk, capsys: Capsys
) -> None:
    desk = make_desk()
    desk.sync()
    copy = Copy(server, central)
    notice(desk.store, "早")
    desk.sync()
    assert "备份恢复" not in administrator(central, capsys)
    copy.restore()
    with beside(desk.store) as face:
        state = until(face, synced)
        assert worker(state).startswith("已同步")
    assert at_city(central) == ["早"]
    assert "本库是从较早的备份恢复的；缺的部分由各台设备自动补送" in administrator(central, capsys)
    prove(central)


def test_a_restored_hall_is_told_to_its_administrator_and_no_desk_is_stopped_by_it(
    server: str, central: Central, hall: HallUpstream, hall_desk: Desk, capsys: Capsys
) -> None:
    rounds(central, hall, hall_desk)
    copy = Copy(server, hall.central)
    assert "备份恢复" not in administrator(hall.central, capsys)
    pk = notice(hall_desk.store, "早")
    other = hall_desk
    edit(other.store, pk, "晚")
    rounds(central, hall, hall_desk)
    copy.restore()
    with beside(hall_desk.store) as face:
        state = until(face, synced)
        assert state.hall
        assert worker(state).startswith("已同步")
    rounds(central, hall, hall_desk)
    assert at_city(central) == at_city(hall.central) == ["晚"]
    prove(central)
