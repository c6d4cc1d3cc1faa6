"""What a device may do at its upstream: the six functions, its own scopes, its own number."""

from __future__ import annotations

import uuid
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from desk.core.clock import VirtualClock
from desk.hall import model as hall_model
from desk.store import Store
from desk.store.base import registry
from desk.sync import sending
from desk.sync.central import people
from desk.sync.central.install import API
from desk.sync.engine import Engine
from desk.sync.enrolment import enrol
from desk.sync.link import Link
from desk.sync.wire import RefusedError
from tests.sync.conftest import STREET, Central, Desk, HallUpstream, MakeDesk
from tests.sync.test_exchange import notice, texts
from tests.sync.test_load import rows, settle_in

FOREIGN = "420503001001"


@pytest.fixture
def kiosk(make_desk: MakeDesk) -> Desk:
    made = make_desk("kiosk")
    made.sync()
    return made


def refusal(line: Link, statement: str, *values: object) -> str | None:
    """The SQLSTATE a statement is refused with, or ``None`` when it was done."""
    try:
        line.connection.execute(statement, values)
    except psycopg.Error as error:
        return error.sqlstate
    return None


def test_row_17_no_table_and_no_other_function_is_open_to_a_device(
    central: Central, kiosk: Desk
) -> None:
    line = kiosk.link()
    tables = central.query(
        "SELECT schemaname, tablename FROM pg_tables WHERE schemaname IN ('sync', 'public')"
    )
    assert len(tables) > len(registry)
    for schema, name in tables:
        for statement in ("SELECT * FROM {}", "DELETE FROM {}", "TRUNCATE {}"):
            place = sql.Identifier(str(schema), str(name))
            text = sql.SQL(statement).format(place).as_string(None)
            assert refusal(line, text) == "42501", text
    open_ = central.query(
        "SELECT DISTINCT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
        " WHERE n.nspname = 'sync' AND has_function_privilege(%s, p.oid, 'EXECUTE')",
        kiosk.enrolment.role,
    )
    assert {name for (name,) in open_} == set(API)
    line.close()


def test_row_17_every_function_with_rights_of_its_own_has_its_search_path_pinned(
    central: Central,
) -> None:
    loose = central.query(
        "SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
        " WHERE n.nspname = 'sync' AND p.prosecdef"
        " AND NOT coalesce(p.proconfig, '{}') @> ARRAY['search_path=pg_catalog, pg_temp']"
    )
    assert loose == []
    assert (
        central.query(
            "SELECT rolname FROM pg_roles WHERE rolname IN ('desk_sync', 'desk_apply')"
            " AND (rolsuper OR rolbypassrls OR rolcanlogin)"
        )
        == []
    )


@pytest.mark.parametrize("scope", [FOREIGN, STREET, "@up", "hall:420503001000", "", "%"])
def test_row_17_every_foreign_scope_is_refused_to_a_kiosk_whichever_function_is_asked(
    central: Central, kiosk: Desk, scope: str
) -> None:
    line = kiosk.link()
    some = str(uuid.uuid4())
    for statement, *values in (
        ("SELECT * FROM sync.pull(%s, 0)", scope),
        ("SELECT * FROM sync.load('resident', %s)", scope),
        ("SELECT sync.claim(%s, %s::uuid[], %s::uuid)", scope, [some], some),
    ):
        assert refusal(line, str(statement), *values) == "SD403"
    assert scope not in line.hello({scope: 3}, {}).feeds
    line.close()


def smuggle(desk: Desk, scope: str = FOREIGN) -> None:
    """Write what is not the desk's to write."""
    with desk.store.unit("0312", "smuggle") as unit:
        unit.insert(
            hall_model.hall_notice, scope=scope, hall_id=str(uuid.uuid4()), text="偷",
            shown_from=unit.now,
        )  # fmt: skip


def test_row_17_what_is_pushed_for_a_foreign_scope_is_kept_aside_and_changes_nothing(
    central: Central, kiosk: Desk
) -> None:
    smuggle(kiosk)
    notice(kiosk.store, "好")
    kiosk.sync()
    assert central.query("SELECT text FROM hall_notice") == [("好",)]
    assert central.query("SELECT status FROM sync.changeset WHERE scope = %s", FOREIGN) == [
        ("refused",)
    ]


def test_row_17_what_a_kiosk_writes_for_a_scope_of_its_hall_is_not_let_in_by_the_relay(
    tmp_path: Path, clock: VirtualClock, central: Central, hall: HallUpstream
) -> None:
    store = Store.open(tmp_path / "kiosk", clock)
    invitation = central.invite(
        "kiosk", upstreams=[hall.central.place, central.place], via=hall.invitation.node
    )
    made = enrol(store, invitation, mark="kiosk")
    kiosk = Desk(store, made, Engine(store, made))
    hall.relay.round(hall.link)
    # The relay may write there, the kiosk may not.
    smuggle(kiosk, STREET)
    notice(store, "好")
    kiosk.sync(0)
    hall.relay.round(hall.link)
    hall.relay.round(hall.link)
    store.close()
    for database in (hall.central, central):
        assert database.query("SELECT text FROM hall_notice") == [("好",)]
        aside = "SELECT status FROM sync.changeset WHERE scope = %s"
        assert database.query(aside, STREET) == [("refused",)]


def test_what_is_written_while_the_refused_is_asked_about_again_waits_for_the_next_round(
    central: Central, kiosk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    smuggle(kiosk)
    kiosk.sync()

    def meanwhile() -> int:
        notice(kiosk.store, "好")
        smuggle(kiosk)
        return 0

    with monkeypatch.context() as patch:
        # Somebody works at the desk after its round has sent what there was.
        patch.setattr(kiosk.engine, "_pull", lambda line, scope: meanwhile())
        kiosk.sync()
    kiosk.sync()
    assert {text for (text,) in central.query("SELECT text FROM hall_notice")} == {"好"}
    with kiosk.store.read() as read:
        assert sending.waiting(read, kiosk.engine._name).count == 0


def test_row_16_a_stolen_device_that_is_connected_is_refused_at_its_next_call(
    central: Central, make_desk: MakeDesk
) -> None:
    desk = make_desk()
    desk.sync()
    line = desk.link()
    # The first of the three steps alone is enough; a session that is not cut yet gets nothing.
    central.query("UPDATE sync.node SET status = 'revoked' WHERE node = %s", desk.enrolment.node)
    with pytest.raises(RefusedError, match="revoked"):
        line.pull(f"hall:{STREET}", 0)
    line.close()
    with psycopg.connect(central.dsn) as connection:
        people.revoke(connection, desk.enrolment.node)
    with pytest.raises(RefusedError):
        desk.link()


def test_row_15_a_copied_disk_is_refused_and_enrolled_again_it_loses_nothing(
    central: Central, make_desk: MakeDesk
) -> None:
    desk, other = make_desk(), make_desk()
    notice(desk.store, "早")
    desk.sync()
    notice(desk.store, "没送出去的")
    desk.engine._enrolment = type(desk.enrolment)(
        **{**vars(desk.enrolment), "fingerprint": "another machine"}
    )
    with pytest.raises(RefusedError) as refused:
        desk.sync()
    assert refused.value.code == "copied"

    with psycopg.connect(central.dsn) as connection:
        invitation = people.enrol_again(connection, desk.enrolment.node, upstreams=[central.place])
    made = enrol(desk.store, invitation, mark="another machine")
    again = Desk(desk.store, made, type(desk.engine)(desk.store, made))
    assert made.node != desk.enrolment.node
    again.sync()
    other.sync()

    assert texts(other.store) == texts(desk.store) == {"早", "没送出去的"}
    with desk.store.read() as read:
        assert sending.node_of(read) == made.node
    assert central.query("SELECT count(*) FROM hall_notice") == [(2,)]


@pytest.mark.parametrize("kind", ["kiosk", "display"])
def test_the_file_of_a_machine_in_the_hall_holds_the_queue_and_no_resident(
    central: Central, make_desk: MakeDesk, kind: str
) -> None:
    settle_in(central, 20)
    window, machine = make_desk(), make_desk(kind)
    notice(window.store, "一")
    for made in (window, machine):
        made.sync()
    assert len(rows(window.store)) == 20
    assert rows(machine.store) == []
    assert texts(machine.store) == {"一"}
