"""``desk central`` as its administrator types it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import psycopg
import pytest
import zxingcpp
from PIL import Image
from psycopg.conninfo import make_conninfo

from desk.cli import main
from desk.demo.wire import free_port
from desk.sync.invitation import read_invitation
from tests.sync.conftest import STREET, Central, Desk, MakeDesk
from tests.sync.functions import text_of
from tests.sync.test_exchange import SCOPE, notice
from tests.sync.test_restore import edit

Said = pytest.CaptureFixture[str]


def central_says(central: Central, said: Said, *words: str) -> tuple[int, str]:
    """The exit code of ``desk central WORDS`` and what it printed."""
    said.readouterr()
    code = main(["central", *words, "--dsn", central.dsn])
    return code, said.readouterr().out


def two_edits(make_desk: MakeDesk) -> None:
    """Two desks write another text into one notice and do not see each other."""
    one, two = make_desk(), make_desk()
    pk = notice(one.store, "早")
    for desk in (one, two):
        desk.sync()
    edit(one.store, pk, "甲")
    edit(two.store, pk, "乙")
    for desk in (one, two):
        desk.sync()


def test_a_healthy_city_is_audited_with_code_0_and_counts_its_losers(
    central: Central, make_desk: MakeDesk, capsys: Said
) -> None:
    two_edits(make_desk)
    code, said = central_says(central, capsys, "audit", "--json")
    assert code == 0
    told = json.loads(said)
    assert (told["clean"], told["losers"], told["findings"]) == (True, 1, [])
    assert central_says(central, capsys, "verify")[0] == 0


SILENT = {
    "losers are not told": text_of("settle", ("    PERFORM sync.tell(v_lost);\n", "")),
    "nothing is applied": text_of(
        "settle", ("    v_lost := sync.apply(p_nodes, p_seqs);\n", "    v_lost := '[]';\n")
    ),
}


@pytest.mark.parametrize("mutant", SILENT.values(), ids=SILENT)
def test_a_city_that_loses_a_value_silently_is_caught_by_the_audit(
    central: Central, make_desk: MakeDesk, capsys: Said, mutant: str
) -> None:
    central.query(mutant)
    two_edits(make_desk)
    code, said = central_says(central, capsys, "audit", "--json")
    assert code == 1
    findings = json.loads(said)["findings"]
    assert findings
    assert {finding["place"].split()[0] for finding in findings} == {"hall_notice"}
    # The chains hold: only the audit sees it.
    assert central_says(central, capsys, "verify")[0] == 0
    code, said = central_says(central, capsys, "audit")
    assert code == 1
    assert findings[0]["place"] in said


def test_what_is_enrolled_is_written_for_one_reader_and_stands_in_the_status(
    central: Central, tmp_path: Path, capsys: Said
) -> None:
    out, code = tmp_path / "window.json", tmp_path / "window.svg"
    words = ("enrol", "--hall", STREET, "--kind", "window", "--label", "3号窗口")
    assert central_says(central, capsys, *words, "--out", str(out), "--qr", str(code))[0] == 0
    made = read_invitation(out.read_text(encoding="utf-8"))
    assert out.stat().st_mode & 0o077 == 0
    assert code.stat().st_size > 0
    (line,) = json.loads(central_says(central, capsys, "status", "--json")[1])
    assert (line["node"], line["kind"], line["label"]) == (made.node, "window", "3号窗口")
    assert central_says(central, capsys, "revoke", str(made.node))[0] == 0
    (line,) = json.loads(central_says(central, capsys, "status", "--json")[1])
    assert line["status"] == "revoked"


def one_of_each_state(central: Central) -> None:
    """Devices as an administrator meets them, with a changeset aside for each reason."""
    asides = (
        (1, "refused", "no right to this scope"),
        (2, "waiting", "the row has not come yet"),
        (3, "waiting", "of a later version"),
        (4, "quarantined", "unknown table no_such_table"),
        (5, "quarantined", 'invalid input syntax for type integer: "王小明"'),
    )
    with psycopg.connect(central.dsn) as connection:
        for node, kind, label, status in (
            (31, "window", "3号窗口", "active"),
            (32, "kiosk", "", "enrolled"),
            (33, "relay", "", "forked"),
            (34, "display", "", "revoked"),
        ):
            connection.execute(
                "INSERT INTO sync.node (node, role, kind, label, hall, last_hash, scopes, status)"
                " VALUES (%s, 'one_' || %s, %s, %s, %s, '', '{}', %s)",
                (node, node, kind, label, STREET, status),
            )
        for seq, status, reason in asides:
            connection.execute(
                "INSERT INTO sync.changeset (node, seq, scope, stamp, wall_at, actor, sv,"
                " body_hash, hash, status, err)"
                " VALUES (31, %s, %s, '', '', 'w', 1, '', %s, %s, %s)",
                (seq, SCOPE, str(seq), status, reason),
            )


def test_the_status_is_in_words_and_for_programs_its_keys_and_values_stay(
    central: Central, capsys: Said
) -> None:
    one_of_each_state(central)
    lines = central_says(central, capsys, "status")[1].splitlines()
    devices = [line.split("  ") for line in lines if not line.startswith(" ")]
    assert devices == [
        ["31", "窗口机", "3号窗口", f"西陵街道 {STREET}", "使用中", "从未联系", "5 条暂存待查"],
        ["32", "自助机", f"西陵街道 {STREET}", "还没在哪台机器上登记", "从未联系"],
        ["33", "大厅服务器", f"西陵街道 {STREET}", "发来过两份不同的记录，请重新登记", "从未联系"],
        ["34", "大屏", f"西陵街道 {STREET}", "已停用", "从未联系"],
    ]
    assert sorted(line.strip() for line in lines if line.startswith(" ")) == [
        f"第 1 条单独存着：无权写大厅 {STREET} 的队列",
        "第 2 条单独存着：在等它要改的那条记录",
        "第 3 条单独存着：是更新的版本写的，升级后自动入账",
        "第 4 条单独存着：这个库里没有它要写的表（no_such_table）",
        "第 5 条单独存着：数据库读不懂（invalid input syntax for type integer）",
    ]
    told = json.loads(central_says(central, capsys, "status", "--json")[1])
    assert [line["status"] for line in told] == ["active", "enrolled", "forked", "revoked"]
    assert set(told[0]) == {
        "node", "kind", "label", "hall", "status", "seen_at", "waiting", "oldest_at", "version",
        "clock_off_ms", "aside", "last_seq", "trouble", "secret_until", "set_aside",
    }  # fmt: skip
    assert {one["status"] for one in told[0]["set_aside"]} == {"refused", "waiting", "quarantined"}


def test_the_status_says_when_the_server_is_too_small_for_its_devices(
    central: Central, capsys: Said
) -> None:
    assert "max_connections" not in central_says(central, capsys, "status")[1]
    with psycopg.connect(central.dsn) as connection:
        connection.execute(
            "INSERT INTO sync.node (node, role, kind, hall, last_hash, scopes, status)"
            " SELECT n, 'many_' || n, 'window', %s, repeat('0', 64), '{}', 'active'"
            " FROM generate_series(1, 200) n",
            (STREET,),
        )
    assert "max_connections 设为 250" in central_says(central, capsys, "status")[1]


def test_a_break_of_the_record_is_named_with_code_1(
    central: Central, make_desk: MakeDesk, capsys: Said
) -> None:
    desk: Desk = make_desk()
    for text in "一二三":
        notice(desk.store, text)
    desk.sync()
    central.query("DELETE FROM sync.feed WHERE scope = %s AND pos = 2", SCOPE)
    code, said = central_says(central, capsys, "verify")
    assert code == 1
    assert "feed" in said


PARTS = ("status", "verify", "audit", "anchor", "compact", "retry")


@pytest.mark.parametrize("part", PARTS)
def test_a_database_that_is_no_citys_is_told_how_to_become_one(
    part: str, server: str, capsys: Said
) -> None:
    assert main(["central", part, "--dsn", server]) == 1
    assert "desk central init" in capsys.readouterr().err


def test_a_device_may_do_nothing_that_is_the_administrators(central: Central, capsys: Said) -> None:
    device = central.invite()
    dsn = make_conninfo(central.place, user=device.role, password=device.secret)
    for part in (*PARTS, "init"):
        assert main(["central", part, "--dsn", dsn]) == 1, part
        assert "所有者" in capsys.readouterr().err, part


def test_addresses_that_are_none_and_servers_that_are_silent_are_told(capsys: Said) -> None:
    for dsn in ("nonsense", f"host=127.0.0.1 port={free_port()} dbname=station"):
        assert main(["central", "status", "--dsn", dsn]) == 1
        assert "没有应答" in capsys.readouterr().err


def test_what_cannot_be_handed_out_is_not_made(
    central: Central, tmp_path: Path, capsys: Said
) -> None:
    nonsense = tmp_path / "root.pem"
    nonsense.write_bytes(b"\xff\x00")
    empty = tmp_path / "empty.pem"
    empty.touch()
    enrol = ("enrol", "--hall", STREET, "--kind", "window")
    for wrong in (
        ("--out", str(tmp_path / "missing" / "desk.json")),
        ("--qr", str(tmp_path / "desk.jpg")),
        ("--ca", str(nonsense)),
        ("--ca", str(empty)),
        ("--ca", str(tmp_path / "missing.pem")),
    ):
        assert central_says(central, capsys, *enrol, *wrong) == (1, "")
    assert json.loads(central_says(central, capsys, "status", "--json")[1]) == []


def test_the_secret_is_for_its_owner_alone_also_as_a_picture(
    central: Central, tmp_path: Path, capsys: Said
) -> None:
    files = [tmp_path / name for name in ("desk.json", "desk.png", "desk.svg")]
    # Also where somebody else's file was.
    files[0].touch()
    files[0].chmod(0o644)
    for picture in files[1:]:
        words = ("--kind", "window", "--out", str(files[0]), "--qr", str(picture))
        assert central_says(central, capsys, "enrol", "--hall", STREET, *words)[0] == 0
    if os.name != "nt":
        assert {path.stat().st_mode & 0o777 for path in files} == {0o600}
    (code,) = zxingcpp.read_barcodes(Image.open(files[1]))
    read = read_invitation(code.text)
    assert read.kind == "window"
