"""Row 19: desks of earlier and of later schemas at one upstream; each keeps what it wrote."""

from __future__ import annotations

import psycopg
import pytest

from desk.core.ids import new_id
from desk.store import migrate
from desk.sync import engine as engines
from desk.sync import enrolment, sending
from desk.sync.central.upgrades import Step, added, renamed, up_function
from desk.sync.wire import RefusedError
from tests.sync.acting import seal_by_hand
from tests.sync.conftest import Central, Desk, MakeDesk
from tests.sync.test_exchange import HALL, SCOPE, notice, texts

NOW = migrate.schema_version()
STEPS = (
    Step(NOW - 1, renamed("hall_notice", "words", "text")),
    Step(NOW, added("hall_notice", "shown_from", '"2026-11-23T00:30:00.000Z"')),
)
"""As if two schemas ago the text had another name, and one ago there was no beginning."""


@pytest.fixture
def city(central: Central) -> Central:
    """A city that came here over two changes of its tables."""
    with psycopg.connect(central.dsn) as connection:
        connection.execute(up_function(STEPS).encode())
    return central


def speaks(desk: Desk, version: int, patch: pytest.MonkeyPatch) -> None:
    """Let a desk say that it has this schema."""
    patch.setattr(
        engines, "about", lambda mark: {**enrolment.about(mark), "sv": version}, raising=True
    )
    desk.store._sv = version


def waiting(desk: Desk) -> int:
    with desk.store.read() as read:
        return sending.waiting(read, desk.engine._name).count


def old_notice(desk: Desk, version: int, column: str, text: str) -> str:
    """A notice as a desk of that schema would have sealed it."""
    pk = new_id()
    row: dict[str, object] = {"scope": SCOPE, "hall_id": HALL, column: text, "_del": 0}
    row["shown_until"] = None
    seal_by_hand(desk.store, SCOPE, [["hall_notice", pk, row, {}]], version)
    return pk


@pytest.mark.parametrize(("behind", "column"), [(1, "text"), (2, "words")])
def test_row_19_what_an_older_desk_sends_is_converted_and_reaches_the_newer(
    city: Central,
    make_desk: MakeDesk,
    monkeypatch: pytest.MonkeyPatch,
    behind: int,
    column: str,
) -> None:
    older, newer, late = make_desk(), make_desk(), make_desk()
    newer.sync()
    with monkeypatch.context() as patch:
        speaks(older, NOW - behind, patch)
        old_notice(older, NOW - behind, column, f"来自{behind}版以前")
        older.sync()
        assert waiting(older) == 0
    assert city.query("SELECT status, sv FROM sync.changeset") == [("applied", NOW - behind)]
    assert city.query("SELECT text, shown_from IS NOT NULL FROM hall_notice") == [
        (f"来自{behind}版以前", True)
    ]
    for desk in (newer, late):
        desk.sync()
        assert texts(desk.store) == {f"来自{behind}版以前"}


def test_row_19_an_edit_of_two_schemas_ago_meets_the_column_by_its_new_name(
    city: Central, make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    older, newer = make_desk(), make_desk()
    pk = notice(newer.store, "原来")
    newer.sync()
    ((base,),) = city.query("SELECT _v::jsonb ->> 'text' FROM hall_notice")
    with monkeypatch.context() as patch:
        speaks(older, NOW - 2, patch)
        older.sync()
        older.store.clock.advance(5)  # type: ignore[attr-defined]
        edit = ["hall_notice", pk, {"words": "改过"}, {"words": base}]
        seal_by_hand(older.store, SCOPE, [edit], NOW - 2)
        older.sync()
    assert city.query("SELECT text FROM hall_notice") == [("改过",)]
    # It saw what it overwrote, so nothing was lost that should be kept.
    assert city.query("SELECT count(*) FROM conflict") == [(0,)]


def test_row_19_a_desk_too_old_is_told_to_upgrade_and_sends_everything_afterwards(
    central: Central, make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk()
    desk.sync()
    central.query("UPDATE sync.me SET min_sv = %s", NOW)
    with monkeypatch.context() as patch:
        speaks(desk, NOW - 1, patch)
        notice(desk.store, "旧版写的")
        with pytest.raises(RefusedError, match="too old for the city") as refused:
            desk.sync()
        assert refused.value.code == "SD425"
        assert waiting(desk) == 1
        assert texts(desk.store) == {"旧版写的"}
    speaks(desk, NOW, monkeypatch)
    desk.sync()
    assert waiting(desk) == 0
    assert central.query("SELECT text FROM hall_notice") == [("旧版写的",)]


def test_row_19_a_desk_newer_than_the_city_works_on_and_sends_once_the_city_is_upgraded(
    central: Central, make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk()
    desk.sync()
    speaks(desk, NOW + 1, monkeypatch)
    notice(desk.store, "新版写的")
    with pytest.raises(RefusedError, match="database is older than this version") as refused:
        desk.sync()
    assert refused.value.code == "SD426"
    assert waiting(desk) == 1
    central.query(
        "CREATE OR REPLACE FUNCTION sync.version() RETURNS int LANGUAGE sql IMMUTABLE"
        f" RETURN {NOW + 1}"
    )
    desk.sync()
    assert waiting(desk) == 0
    assert central.query("SELECT text FROM hall_notice") == [("新版写的",)]
