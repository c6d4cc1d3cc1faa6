"""Clocks, full disks and changesets that cannot be applied: each its own message, nothing lost.

The worker sees the pill and the banner, the station head the page of devices, the administrator
``desk central status``. Each test ends with everything at the city once.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
import zxingcpp
from PIL import Image
from sqlalchemy import select

from desk.cli import main
from desk.core.clock import VirtualClock
from desk.core.errors import AdminError
from desk.hall import model as hall_model
from desk.store import Store
from desk.store.engine import FULL
from desk.sync.enrolment import enrol
from desk.sync.invitation import read_invitation, read_invitation_file
from desk.sync.link import explain
from desk.sync.wire import LATER, UnreachableError
from tests.sync import troubled
from tests.sync.acting import seal_by_hand
from tests.sync.authority import Authority
from tests.sync.conftest import Central, Desk, MakeDesk
from tests.sync.test_exchange import SCOPE, notice, texts
from tests.sync.told import administrator, beside, head, prove, synced, until, worker
from tests.sync.troubled import at_city, goes_on

clock = troubled.clock
other = troubled.other
Capsys = pytest.CaptureFixture[str]


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
    assert "这个库里没有它要写的表（no_such_table）" in administrator(central, capsys)
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
    root = Authority(tmp_path, "city").root.read_text(encoding="ascii")
    ca.write_text(root * 6, encoding="ascii")
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
