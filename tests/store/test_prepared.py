"""Prepared statements give what Core gives, and refuse what they cannot."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import bindparam, create_engine, insert, select

from desk.hall.model import audit, hall_notice
from desk.queue.model import ticket_now
from desk.store import Prepared, Store
from desk.store.prepared import change, insertion
from tests.store.rows import SCOPE, add_fact, add_notice

_moments = st.integers(0, 4_000_000_000).map(lambda s: datetime.fromtimestamp(s, UTC))
_rows = st.fixed_dictionaries(
    {
        "hall_id": st.uuids().map(str),
        "scope": st.just(SCOPE),
        "day": st.dates(date(2000, 1, 1), date(2100, 1, 1)),
        "number": st.just("A001"),
        "letter": st.just("A"),
        "kiosk": st.integers(1, 99),
        "priority": st.none() | st.just("age"),
        "appointment_at": st.none() | _moments,
        "matters": st.lists(st.text(max_size=5)),
        "note": st.none() | st.text(max_size=20),
        "code": st.just("7F3A"),
        "issued_at": _moments,
        "sort_key": _moments,
        "in_line": st.booleans(),
        "state": st.just("waiting"),
        "calls": st.integers(0, 5),
        "changed_at": _moments,
    }
)
_one = select(ticket_now).where(ticket_now.c.ticket_id == bindparam("ticket_id"))
_engine = create_engine("sqlite://")
ticket_now.create(_engine)


@given(_rows, _rows)
def test_rows_written_and_read_are_those_of_core(
    row: dict[str, object], other: dict[str, object]
) -> None:
    with _engine.connect() as connection:
        connection.execute(insert(ticket_now), {"ticket_id": "core", **row})
        mine = {"ticket_id": "mine", **row}
        insertion(ticket_now, tuple(mine)).run(connection, mine)
        first = Prepared(_one)
        core = connection.execute(_one, {"ticket_id": "core"}).one()
        assert first.first(connection, {"ticket_id": "core"})[1:] == tuple(core)[1:]
        assert first.first(connection, {"ticket_id": "mine"})[1:] == tuple(core)[1:]
        assert first.first(connection, {"ticket_id": "mine"})._fields == core._fields
        new = {f"new_{name}": value for name, value in other.items()}
        change(ticket_now, tuple(other)).run(connection, {"key_": "mine", **new})
        changed = connection.execute(_one, {"ticket_id": "mine"}).one()._mapping
        assert {name: changed[name] for name in other} == other
        assert connection.execute(_one, {"ticket_id": "core"}).one() == core
        assert Prepared(select(ticket_now)).rows(connection, {})[1:] == [tuple(changed.values())]
        connection.rollback()


def test_a_statement_whose_text_depends_on_its_values_is_refused(store: Store) -> None:
    some = Prepared(select(audit).where(audit.c.subject.in_(bindparam("s", expanding=True))))
    with store.read() as read, pytest.raises(ValueError, match="cannot be prepared"):
        read.rows(some, {"s": ["A001"]})


def test_a_missing_value_is_an_error_and_not_an_empty_cell(store: Store) -> None:
    with store.read() as read, pytest.raises(KeyError):
        read.first(Prepared(select(audit).where(audit.c.subject == bindparam("subject"))), {})


def test_a_read_that_took_only_the_first_row_holds_no_snapshot_open(store: Store) -> None:
    with store.unit("0312", "adds") as unit:
        for n in range(20):
            add_fact(unit, str(n))
    with store.read() as read:
        assert read.first(Prepared(select(audit).order_by(audit.c.id))).subject == "0"
    with store.unit("0312", "adds") as unit:
        add_fact(unit, "20")
    raw = store.reader_engine.raw_connection()
    busy, frames, copied = raw.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    assert (busy, frames) == (0, copied)
    raw.close()


def test_a_prepared_change_of_a_register_is_captured_like_any_other(store: Store) -> None:
    with store.unit("0312", "adds") as unit:
        pk = add_notice(unit, "一")
    with store.unit("0312", "edits") as unit:
        unit.execute(change(hall_notice, ("text",)), {"key_": pk, "new_text": "二"})
    with store.read() as read:
        assert read.value(select(hall_notice.c.text)) == "二"
    with store.reader_engine.connect() as connection:
        bodies = connection.exec_driver_sql("SELECT body FROM outbox ORDER BY seq").all()
    assert '"text":"二"' in bodies[1][0]
