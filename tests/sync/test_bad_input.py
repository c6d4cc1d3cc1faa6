"""Each kind of bad input: its own message at the right person, nothing else held up, nothing lost.

The worker sees the pill and the banner, the station head the page of devices, the administrator
``desk central status``. Each test ends with everything at the city once.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
import zxingcpp
from PIL import Image
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from sqlalchemy import select

from desk.cli import main
from desk.core.clock import VirtualClock
from desk.core.errors import AdminError
from desk.hall import model as hall_model
from desk.store import Store, migrate
from desk.store.backup import restore
from desk.store.engine import FULL
from desk.sync import engine as engines
from desk.sync import enrolment, sending
from desk.sync.beside import member_of
from desk.sync.central import people
from desk.sync.enrolment import enrol
from desk.sync.invitation import read_invitation, read_invitation_file
from desk.sync.link import explain
from desk.sync.wire import LATER, RefusedError, UnreachableError
from tests.sync.acting import seal_by_hand
from tests.sync.conftest import Central, Desk, MakeDesk, make_central
from tests.sync.test_exchange import SCOPE, notice, texts
from tests.sync.test_lines import Authority, Guarded, guarded  # noqa: F401
from tests.sync.test_relay import HallUpstream, hall, hall_desk  # noqa: F401
from tests.sync.test_restore import Copy, edit, rounds
from tests.sync.told import (
    administrator,
    beside,
    head,
    prove,
    refused,
    synced,
    until,
    worker,
)

Capsys = pytest.CaptureFixture[str]
NOW = migrate.schema_version()


@pytest.fixture
def clock() -> VirtualClock:
    """Right, where a test does not say otherwise; the upstream's is the machine's."""
    return VirtualClock(datetime.now(UTC))


@pytest.fixture
def other(make_desk: MakeDesk) -> Desk:
    """Another desk of the hall, which whatever happens goes on."""
    made = make_desk()
    made.sync()
    return made


def goes_on(central: Central, other: Desk, text: str) -> None:
    """Nothing else is held up: what another desk writes is at the city."""
    notice(other.store, text)
    other.sync()
    assert (text,) in central.query("SELECT text FROM hall_notice")


def at_city(central: Central) -> list[str]:
    return sorted(str(text) for (text,) in central.query("SELECT text FROM hall_notice"))


def again(central: Central, store: Store, node: int) -> None:
    """What the administrator hands out after ``desk central again``, used at the desk."""
    with psycopg.connect(central.dsn) as owner:
        invitation = people.enrol_again(owner, node, upstreams=[central.place])
    enrol(store, invitation)


# --- the enrolment ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("spoil", "code", "told"),
    [
        ("secret", "secret", "登记凭证的密码不对，或已经用过"),
        ("expired", "SD411", "登记凭证已过期"),
        ("used", "secret", "登记凭证的密码不对，或已经用过"),
        ("revoked", "withdrawn", "市里没有这份登记凭证，或已经收回"),
    ],
)
def test_a_wrong_used_expired_or_withdrawn_enrolment_changes_nothing_and_says_what_to_do(
    central: Central, store: Store, other: Desk, tmp_path: Path, clock: VirtualClock,
    capsys: Capsys, spoil: str, code: str, told: str,
) -> None:  # fmt: skip
    notice(store, "一")
    good = central.invite("window", label="3 号窗口")
    bad = good
    if spoil == "secret":
        bad = replace(good, secret="guessed")
    elif spoil == "expired":
        central.query("UPDATE sync.node SET secret_until = now() - interval '1 s' WHERE node = %s",
                      good.node)  # fmt: skip
        assert "登记凭证已过期，请重新做一份" in administrator(central, capsys)
    elif spoil == "used":
        thief = Store.open(tmp_path / "thief", clock)
        enrol(thief, good)
        thief.close()
    else:
        with psycopg.connect(central.dsn) as owner:
            people.revoke(owner, good.node)
    file = tmp_path / "desk.json"
    file.write_text(bad.text(), encoding="utf-8")
    with store.read() as read:
        before = sending.node_of(read)
    with pytest.raises(RefusedError) as no:
        enrol(store, bad)
    assert no.value.code == code
    assert main(["sync", "--enrol", str(file), "--home", str(store.home)]) == 1
    assert told in capsys.readouterr().err
    with store.read() as read:
        assert (member_of(store), sending.node_of(read)) == (None, before)
    goes_on(central, other, "别处照常")
    enrol(store, central.invite("window"))
    with beside(store) as face:
        until(face, synced)
    assert at_city(central) == ["一", "别处照常"]
    prove(central)


# --- the address -----------------------------------------------------------------------------


def test_a_wrong_certificate_stops_sending_says_so_and_everything_goes_once_it_is_right(
    guarded: Guarded,  # noqa: F811
    store: Store,
    tmp_path: Path,
    other: Desk,
) -> None:
    place = make_conninfo(
        guarded.central.place, host="localhost", hostaddr="127.0.0.1", port=guarded.guard.port
    )
    ca = guarded.authority.root.read_text(encoding="ascii")
    enrol(store, guarded.central.invite("window", upstreams=[place], ca=ca))
    with beside(store) as face:
        until(face, synced)
    guarded.guard.show(Authority(tmp_path / "other", "impostor").issue("localhost"))
    with beside(store) as face:
        state = until(face, refused)
        notice(store, "一")
        state = until(face, lambda state: refused(state) and state.waiting == 1)
        assert "传不上去，请告诉站长" in worker(state)
        assert "上级的证书不是市里的，或者本机的日期不对" in worker(state)
        assert "有 1 条没传上去" in head(store, state)
        goes_on(guarded.central, other, "别处照常")
        assert at_city(guarded.central) == ["别处照常"]
        guarded.guard.show(guarded.authority.issue("localhost"))
        until(face, synced)
    assert at_city(guarded.central) == ["一", "别处照常"]


def swap(server: str, name: str, other: str | None) -> None:
    """Put another database, or none, where one was."""
    with psycopg.connect(server, autocommit=True) as owner:
        for one in (name, other):
            owner.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (one,)
            )
        owner.execute(f"ALTER DATABASE {name} RENAME TO {name}_away")
        if other is not None:
            owner.execute(f"ALTER DATABASE {other} RENAME TO {name}")


def swap_back(server: str, name: str) -> None:
    with psycopg.connect(server, autocommit=True) as owner:
        owner.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,)
        )
        owner.execute(f"DROP DATABASE IF EXISTS {name}")
        owner.execute(f"ALTER DATABASE {name}_away RENAME TO {name}")


@pytest.mark.parametrize(
    ("instead", "told"),
    [
        ("none", "上级没有这个数据库"),
        ("empty", "不是本系统的上级"),
        ("another city's", "不认识这台设备"),
        ("a copy made another city's", "另一个城市的数据库"),
    ],
)
def test_at_a_wrong_database_nothing_is_sent_and_everything_goes_once_it_is_the_right_one(
    server: str, central: Central, make_desk: MakeDesk, instead: str, told: str
) -> None:
    desk = make_desk()
    name = str(conninfo_to_dict(central.dsn)["dbname"])
    wrong: Central | None = None
    with beside(desk.store) as face:
        until(face, synced)
    if instead == "empty":
        with psycopg.connect(server, autocommit=True) as owner:
            owner.execute(f"CREATE DATABASE {name}_empty")
        swap(server, name, f"{name}_empty")
    elif instead == "none":
        swap(server, name, None)
    else:
        if instead == "another city's":
            wrong = make_central(server)
        else:
            Copy(server, central)
            dsn = make_conninfo(central.dsn, dbname=f"{name}_copy")
            wrong = Central(dsn, dsn)
            wrong.query("UPDATE sync.me SET city = gen_random_uuid()")
        swap(server, name, str(conninfo_to_dict(wrong.dsn)["dbname"]))
    with beside(desk.store) as face:
        notice(desk.store, "一")
        state = until(face, lambda state: refused(state) and state.waiting == 1)
        assert told in worker(state)
        assert told in head(desk.store, state)
        if wrong is not None:
            assert central.query("SELECT count(*) FROM sync.changeset") == [(0,)]
        swap_back(server, name)
        until(face, synced)
    assert at_city(central) == ["一"]
    prove(central)


# --- the version -----------------------------------------------------------------------------


@pytest.mark.parametrize(("ahead", "told"), [(-1, "版本对市里来说太旧"), (1, "数据库比本机版本旧")])
def test_a_database_newer_or_older_than_the_desk_is_told_and_the_outbox_is_kept(
    central: Central, make_desk: MakeDesk, other: Desk, capsys: Capsys,
    monkeypatch: pytest.MonkeyPatch, ahead: int, told: str,
) -> None:  # fmt: skip
    desk = make_desk()
    desk.sync()
    if ahead < 0:
        central.query("UPDATE sync.me SET min_sv = %s", NOW)
    with monkeypatch.context() as patch:
        patch.setattr(engines, "about", lambda mark: {**enrolment.about(mark), "sv": NOW + ahead})
        patch.setattr(desk.store, "_sv", NOW + ahead)
        notice(desk.store, "一")
        with beside(desk.store) as face:
            state = until(face, refused)
            assert state.waiting == 1
            assert told in worker(state)
            assert told in head(desk.store, state)
            assert told in administrator(central, capsys)
    other.sync()
    goes_on(central, other, "别处照常")
    assert texts(desk.store) == {"一"}
    if ahead > 0:
        central.query(
            "CREATE OR REPLACE FUNCTION sync.version() RETURNS int LANGUAGE sql IMMUTABLE"
            f" RETURN {NOW + 1}"
        )
    with beside(desk.store) as face:
        until(face, synced)
    assert at_city(central) == ["一", "别处照常"]
    assert told not in administrator(central, capsys)


def test_a_database_of_another_version_is_told_before_the_enrolment_is_used_up(
    central: Central, store: Store
) -> None:
    good = central.invite("window")
    for change, back, code in (
        ("UPDATE sync.me SET min_sv = 9999", "UPDATE sync.me SET min_sv = 1", "SD425"),
        (_version(NOW - 1), _version(NOW), "SD426"),
    ):
        central.query(change)
        with pytest.raises(RefusedError) as no:
            enrol(store, good)
        assert no.value.code == code
        assert member_of(store) is None
        central.query(back)
    enrol(store, good)


def _version(number: int) -> str:
    return (
        "CREATE OR REPLACE FUNCTION sync.version() RETURNS int LANGUAGE sql IMMUTABLE"
        f" RETURN {number}"
    )


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
    server: str,
    central: Central,
    hall: HallUpstream,  # noqa: F811
    hall_desk: Desk,  # noqa: F811
    capsys: Capsys,
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


# --- the clock -------------------------------------------------------------------------------


@pytest.mark.parametrize(("days", "told"), [(1, "快 24 小时"), (-1, "慢 24 小时")])
def test_a_clock_a_day_off_is_told_to_everybody_and_orders_nothing_wrongly(
    central: Central, tmp_path: Path, capsys: Capsys, days: int, told: str
) -> None:
    real = datetime.now(UTC)
    off = Store.open(tmp_path / "off", VirtualClock(real + timedelta(days=days)))
    right = Store.open(tmp_path / "right", VirtualClock(real))
    for store in (off, right):
        enrol(store, central.invite("window"))
    pk = notice(off, "钟不准时写的")
    with beside(off) as wrong, beside(right) as good:
        state = until(wrong, synced)
        assert "时钟不准，请告诉站长" in worker(state)
        assert told in worker(state)
        assert told in head(off, state)
        until(good, lambda state: synced(state) and texts(right) == {"钟不准时写的"})
        assert "时钟" not in worker(good.state)
        assert f"时钟相差 {days * 24 * 60} 分钟" in administrator(central, capsys)
        # Whoever saw it and changed it wrote later, whatever the clocks say.
        with right.unit("0312", "edit") as unit:
            unit.update(hall_model.hall_notice, pk, text="看过以后改的")
        until(wrong, lambda state: texts(off) == {"看过以后改的"})
    assert at_city(central) == ["看过以后改的"]
    with right.read() as read:
        from desk.sync.model import conflict

        assert read.rows(select(conflict)) == []
    for store in (off, right):
        store.close()
    prove(central)


# --- full disks ------------------------------------------------------------------------------


def limit(store: Store, more: int) -> None:
    """Let the store's file grow by so many pages only, as a disk with no more room would."""
    with store._writer.connect() as connection:
        pages = int(connection.exec_driver_sql("PRAGMA page_count").scalar() or 0)
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + more}")


def write_on(store: Store) -> None:
    for number in range(200):
        notice(store, f"本机 {number} {'满' * 500}")


def test_a_full_disk_at_the_desk_is_told_as_that_and_drains_when_there_is_room(
    central: Central, make_desk: MakeDesk, other: Desk, capsys: Capsys
) -> None:
    desk = make_desk()
    desk.sync()
    limit(desk.store, 20)
    for number in range(150):
        notice(other.store, f"{number} {'满' * 500}")
    other.sync()
    with beside(desk.store) as face:
        state = until(face, lambda state: state.reason == FULL)
        assert "磁盘满了" in worker(state)
        assert "连不上" not in worker(state)
        assert "磁盘满了" in head(desk.store, state)
        assert "磁盘满了" in administrator(central, capsys)
        goes_on(central, other, "别处照常")
        with pytest.raises(AdminError, match="disk is full"):
            write_on(desk.store)
        mine = {text for text in texts(desk.store) if text.startswith("本机")}
        limit(desk.store, 1_000_000)
        until(face, synced)
        until(face, lambda state: len(texts(desk.store)) == 151 + len(mine))
    assert sum(text.startswith("本机") for text in at_city(central)) == len(mine)
    assert "磁盘满了" not in administrator(central, capsys)
    prove(central)


def test_a_full_disk_at_the_upstream_is_told_as_that_and_drains_when_there_is_room(
    central: Central, make_desk: MakeDesk
) -> None:
    desk = make_desk()
    desk.sync()
    # What PostgreSQL says then; test_full_disk fills a real one.
    central.query(
        "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device'"
        " USING ERRCODE = 'disk_full'; END $$;"
        "CREATE TRIGGER full_disk BEFORE INSERT ON sync.changeset EXECUTE FUNCTION full_disk()"
    )
    notice(desk.store, "一")
    with beside(desk.store) as face:
        state = until(face, lambda state: state.reason is not None)
        assert state.reason == LATER["53100"]
        assert "上级服务器的磁盘满了" in worker(state)
        assert "连不上" not in worker(state)
        assert "有 1 条没传上去" in head(desk.store, state)
        assert "上级服务器的磁盘满了" in head(desk.store, state)
        central.query("DROP TRIGGER full_disk ON sync.changeset")
        until(face, synced)
    assert at_city(central) == ["一"]
    prove(central)


def test_of_an_upstream_in_trouble_only_the_full_disk_is_more_than_a_matter_of_waiting() -> None:
    for error, reason in (
        (psycopg.errors.DiskFull("full"), LATER["53100"]),
        (psycopg.errors.TooManyConnections("many"), None),
        (psycopg.errors.AdminShutdown("down"), None),
        (psycopg.errors.ReadOnlySqlTransaction("standby"), None),
    ):
        found = explain(error)
        assert isinstance(found, UnreachableError)
        assert found.reason == reason


# --- what cannot be applied ------------------------------------------------------------------


def test_a_changeset_that_cannot_be_applied_is_told_with_its_reason_and_applied_once_it_can_be(
    central: Central, make_desk: MakeDesk, other: Desk, capsys: Capsys
) -> None:
    desk = make_desk()
    desk.sync()
    central.query("ALTER TABLE hall_notice ADD CONSTRAINT strict CHECK (text <> '坏')")
    notice(desk.store, "前")
    notice(desk.store, "坏")
    notice(desk.store, "后")
    with beside(desk.store) as face:
        state = until(face, lambda state: state.aside == 1)
        assert state.waiting == 0
        assert worker(state) == "1 件没传上，请告诉站长"
        assert "有 1 条上级没收下" in head(desk.store, state)
    # It is still so for whoever looks after a restart.
    with beside(desk.store) as face:
        state = until(face, lambda state: state.kind in ("synced", "sending") and state.upstream)
        assert state.aside == 1
        assert at_city(central) == ["前", "后"]
        goes_on(central, other, "别处照常")
        told = administrator(central, capsys)
        assert "单独存着" in told
        assert 'violates check constraint "strict"' in told
        assert "坏" not in told
        assert main(["central", "retry", "--dsn", central.dsn]) == 1
        central.query("ALTER TABLE hall_notice DROP CONSTRAINT strict")
        assert main(["central", "retry", "--dsn", central.dsn]) == 0
        assert "1 条已入账，还有 0 条单独存着" in capsys.readouterr().out
        until(face, lambda state: synced(state) and state.aside == 0)
        assert worker(face.state).startswith("已同步")
    other.sync()
    assert at_city(central) == sorted(["别处照常", "前", "后", "坏"])
    assert texts(other.store) == {"别处照常", "前", "后", "坏"}
    prove(central)


def test_a_changeset_of_nonsense_is_kept_as_it_came_and_holds_nothing_up(
    central: Central, make_desk: MakeDesk, other: Desk, capsys: Capsys
) -> None:
    desk = make_desk()
    desk.sync()
    seal_by_hand(desk.store, SCOPE, [["no_such_table", "x", {"scope": SCOPE}, {}]])
    notice(desk.store, "后")
    with beside(desk.store) as face:
        state = until(face, lambda state: state.aside == 1)
        assert worker(state) == "1 件没传上，请告诉站长"
    assert at_city(central) == ["后"]
    goes_on(central, other, "别处照常")
    assert "unknown table no_such_table" in administrator(central, capsys)
    assert central.query("SELECT body FROM sync.changeset WHERE status = 'quarantined'") != []
    assert main(["central", "retry", "--dsn", central.dsn]) == 1


def test_what_a_device_says_of_its_trouble_cannot_command_the_administrators_terminal(
    central: Central, make_desk: MakeDesk, capsys: Capsys
) -> None:
    desk = make_desk()
    line = desk.link()
    line.hello({}, {"trouble": "\x1b[2J\x07oops" + "x" * 500})
    line.close()
    told = administrator(central, capsys)
    assert "\x1b" not in told
    assert "oops" in told
    assert "x" * 300 not in told


def test_a_certificate_too_long_for_a_qr_code_is_told_and_the_enrolment_is_in_its_file(
    central: Central, store: Store, tmp_path: Path, capsys: Capsys
) -> None:
    ca, out, qr = tmp_path / "ca.pem", tmp_path / "desk.json", tmp_path / "desk.png"
    ca.write_text("-----BEGIN CERTIFICATE-----\n" + "A" * 4000, encoding="ascii")
    words = ["central", "enrol", "--dsn", central.dsn, "--hall", "420502003000", "--kind", "window",
             "--upstream", central.place, "--out", str(out), "--qr", str(qr)]  # fmt: skip
    assert main([*words, "--ca", str(ca)]) == 1
    assert "二维码放不下" in capsys.readouterr().err
    assert not qr.exists()
    assert read_invitation_file(out).kind == "window"
    # Without it the code holds the same as the file, and what a scanner types from it joins.
    assert main(words) == 0
    (code,) = zxingcpp.read_barcodes(Image.open(qr))
    assert read_invitation(code.text) == read_invitation_file(out)
    enrol(store, read_invitation(code.text))
