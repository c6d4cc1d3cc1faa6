"""A wrong enrolment, certificate, database or version: its own message, nothing lost.

The worker sees the pill and the banner, the station head the page of devices, the administrator
``desk central status``. Each test ends with everything at the city once.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from desk.cli import main
from desk.core.clock import VirtualClock
from desk.store import Store, migrate
from desk.sync import engine as engines
from desk.sync import enrolment, sending
from desk.sync.beside import member_of
from desk.sync.central import people
from desk.sync.enrolment import enrol
from desk.sync.wire import RefusedError
from tests.sync import troubled
from tests.sync.authority import Authority
from tests.sync.conftest import Central, Desk, MakeDesk, make_central
from tests.sync.test_exchange import notice, texts
from tests.sync.test_lines import Guarded, guarded  # noqa: F401
from tests.sync.test_restore import Copy
from tests.sync.told import administrator, beside, head, prove, refused, synced, until, worker
from tests.sync.troubled import at_city, goes_on

clock = troubled.clock
other = troubled.other
Capsys = pytest.CaptureFixture[str]
NOW = migrate.schema_version()


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
    guarded.show(Authority(tmp_path / "other", "impostor").issue("localhost"))
    with beside(store) as face:
        state = until(face, refused)
        notice(store, "一")
        state = until(face, lambda state: refused(state) and state.waiting == 1)
        assert "传不上去，请告诉站长" in worker(state)
        assert "上级的证书不是市里的，或者本机的日期不对" in worker(state)
        assert "有 1 条没传上去" in head(store, state)
        goes_on(guarded.central, other, "别处照常")
        assert at_city(guarded.central) == ["别处照常"]
        guarded.show(guarded.authority.issue("localhost"))
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
