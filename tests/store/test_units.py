"""Units of work: one intent, one commit, captured and sealed."""

from __future__ import annotations

import json
import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from desk.core.clock import VirtualClock
from desk.core.errors import AdminError
from desk.hall.model import audit, hall_notice
from desk.store import Store
from desk.store.base import chain_head, op_buf, outbox
from desk.store.engine import connect
from desk.store.verify import verify
from tests.store.rows import HALL, SCOPE, add_fact, add_notice


def log(store: Store) -> list[dict[str, object]]:
    with store.read() as read:
        return [
            {**row._mapping, "body": json.loads(row.body)}
            for row in read.rows(select(outbox).order_by(outbox.c.seq))
        ]


def raw(store: Store) -> object:
    return connect(store.path, store._secret)


def test_a_unit_is_sealed_into_one_changeset_that_tells_who_why_and_what(store: Store) -> None:
    with store.unit("0312", "shows a number") as unit:
        made = add_fact(unit)
    (entry,) = log(store)
    assert entry["actor"] == "0312"
    assert entry["scope"] == SCOPE
    body = entry["body"]
    assert body["reason"] == "shows a number"
    ((table, pk, columns, bases),) = body["ops"]
    assert (table, pk, bases) == ("audit", made, None)
    assert json.loads(columns["detail"]) == {"字": "𬱖"}


def test_a_unit_that_fails_leaves_nothing_behind(store: Store) -> None:
    def broken() -> None:
        with store.unit("0312", "breaks") as unit:
            add_fact(unit)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken()
    assert log(store) == []
    with store.read() as read:
        assert read.rows(select(audit)) == []
        assert read.rows(select(op_buf)) == []
    assert verify(store).clean


def test_a_unit_without_writes_seals_nothing(store: Store) -> None:
    with store.unit("0312", "looks"):
        pass
    assert log(store) == []


def test_a_unit_over_two_scopes_makes_one_changeset_for_each(store: Store) -> None:
    with store.unit("0312", "moves") as unit:
        add_fact(unit, scope="420502003001")
        add_fact(unit, scope="420502003002")
        add_fact(unit, scope="420502003001")
    entries = log(store)
    assert [(e["scope"], len(e["body"]["ops"])) for e in entries] == [
        ("420502003001", 2),
        ("420502003002", 1),
    ]
    assert verify(store).clean


def test_only_the_columns_that_differ_are_captured_with_the_stamp_they_overwrote(
    store: Store,
) -> None:
    with store.unit("0312", "adds") as unit:
        notice = add_notice(unit)
    with store.unit("0312", "edits") as unit:
        unit.update(hall_notice, notice, text="改了", hall_id=HALL)
    first, second = log(store)
    ((_, _, columns, bases),) = second["body"]["ops"]
    assert columns == {"text": "改了"}
    assert bases == {"text": first["stamp"]}


def test_an_edit_that_changes_nothing_is_not_captured(store: Store) -> None:
    with store.unit("0312", "adds") as unit:
        notice = add_notice(unit, "一样")
    with store.unit("0312", "edits") as unit:
        unit.update(hall_notice, notice, text="一样")
    assert len(log(store)) == 1


def test_a_deleted_register_row_becomes_a_tombstone(store: Store) -> None:
    with store.unit("0312", "adds") as unit:
        notice = add_notice(unit)
    with store.unit("0312", "deletes") as unit:
        unit.delete(hall_notice, notice)
    ((_, _, columns, _),) = log(store)[-1]["body"]["ops"]
    assert columns == {"_del": 1}
    with store.read() as read:
        assert read.value(select(hall_notice.c["_del"])) is True


def test_a_write_by_raw_sql_is_captured_and_sealed_by_the_next_unit(store: Store) -> None:
    with store.unit("0312", "adds") as unit:
        notice = add_notice(unit)
    connection = raw(store)
    connection.execute("UPDATE hall_notice SET text = 'by hand' WHERE id = ?", (notice,))
    connection.close()
    with store.unit("0312", "goes on") as unit:
        add_fact(unit)
    entries = log(store)
    assert [e["actor"] for e in entries] == ["0312", "raw", "0312"]
    assert entries[1]["body"]["ops"][0][2] == {"text": "by hand"}
    assert len({e["stamp"] for e in entries}) == 3
    assert verify(store).clean


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET subject = 'A999'",
        "DELETE FROM audit",
        "DELETE FROM hall_notice",
        "UPDATE hall_notice SET id = 'x'",
    ],
)
def test_raw_sql_cannot_alter_a_fact_nor_delete_a_register_row(
    store: Store, statement: str
) -> None:
    with store.unit("0312", "adds") as unit:
        add_fact(unit)
        add_notice(unit)
    connection = raw(store)
    with pytest.raises(Exception, match=r"cannot be|tombstone"):
        connection.execute(statement)
    connection.close()
    assert verify(store).clean


def test_a_write_is_later_than_what_it_overwrote_even_when_the_clock_went_back_a_day(
    store: Store, clock: VirtualClock
) -> None:
    with store.unit("0312", "adds") as unit:
        notice = add_notice(unit)
    far = "ffff00000000" + "0000" + "000001"
    connection = raw(store)
    connection.execute("UPDATE chain_head SET applying = 1")
    connection.execute("UPDATE hall_notice SET _v = json_set(_v, '$.text', ?)", (far,))
    connection.execute("UPDATE chain_head SET applying = 0")
    connection.close()
    clock.advance(-86_400)
    with store.unit("0312", "edits") as unit:
        unit.update(hall_notice, notice, text="后写的")
    entry = log(store)[-1]
    assert entry["stamp"] > far
    with store.read() as read:
        versions = json.loads(read.value(select(hall_notice.c["_v"])))
    assert versions["text"] == entry["stamp"]


def test_two_writes_of_one_cell_in_a_unit_keep_their_order(store: Store) -> None:
    with store.unit("0312", "adds") as unit:
        notice = add_notice(unit)
        unit.update(hall_notice, notice, text="一")
        unit.update(hall_notice, notice, text="二")
    assert [op[2].get("text") for op in log(store)[0]["body"]["ops"]] == ["停电通知", "一", "二"]
    assert verify(store).clean


def test_a_reader_sees_one_moment_while_others_write(store: Store) -> None:
    with store.read() as read:
        assert read.rows(select(audit)) == []
        with store.unit("0312", "adds") as unit:
            add_fact(unit)
        assert read.rows(select(audit)) == []
    with store.read() as read:
        assert len(read.rows(select(audit))) == 1


def test_a_unit_in_a_unit_is_refused_rather_than_half_committed(store: Store) -> None:
    with (
        store.unit("0312", "outer"),
        pytest.raises(RuntimeError),
        store.unit("0312", "inner"),
    ):
        raise AssertionError("the inner unit must not begin")


def test_many_threads_write_one_after_the_other_and_nothing_is_lost(store: Store) -> None:
    def work(name: str) -> None:
        for n in range(25):
            with store.unit(name, "adds") as unit:
                add_fact(unit, f"{name}{n}")

    threads = [threading.Thread(target=work, args=(f"t{i}",)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.read() as read:
        assert len(read.rows(select(audit))) == 100
    assert [e["seq"] for e in log(store)] == list(range(1, 101))
    assert verify(store).clean


def test_a_second_handle_sees_a_commit_in_its_data_version(store: Store) -> None:
    other = Store.open(store.home, store.clock)
    before = other.data_version()
    assert other.data_version() == before
    with store.unit("0312", "adds") as unit:
        add_fact(unit)
    assert other.data_version() != before
    other.close()


def test_a_full_disk_undoes_the_unit_and_says_so(store: Store) -> None:
    with store.unit("0312", "adds") as unit:
        add_fact(unit)
    with store._writer.connect() as connection, connection.begin():
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    def fill() -> None:
        with store.unit("0312", "fills") as unit:
            for n in range(2000):
                add_fact(unit, "x" * 500 + str(n))

    with pytest.raises(AdminError, match="disk is full"):
        fill()
    with store._writer.connect() as connection, connection.begin():
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    with store.read() as read:
        assert len(read.rows(select(audit))) == 1
    with store.unit("0312", "goes on") as unit:
        add_fact(unit)
    assert verify(store).clean


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(["add", "edit", "drop", "fail"]), st.text(max_size=8)),
        max_size=12,
    )
)
def test_whatever_is_done_the_log_alone_rebuilds_every_register_row(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str]]
) -> None:
    store = Store.open(tmp_path_factory.mktemp("home"), None)
    try:
        notices: list[str] = []
        for what, word in steps:
            try:
                with store.unit("0312", what) as unit:
                    if what == "add":
                        notices.append(add_notice(unit, word))
                    elif what == "edit" and notices:
                        unit.update(hall_notice, notices[-1], text=word)
                    elif what == "drop" and notices:
                        unit.delete(hall_notice, notices[0])
                    elif what == "fail":
                        add_notice(unit, word)
                        raise ZeroDivisionError
            except ZeroDivisionError:
                pass
        rebuilt: dict[str, dict[str, object]] = {}
        for entry in log(store):
            for _, pk, columns, _ in entry["body"]["ops"]:
                rebuilt.setdefault(pk, {}).update(columns)
        with store.read() as read:
            rows = read.rows(select(hall_notice.c.id, hall_notice.c.text, hall_notice.c["_del"]))
        assert {r.id: (r.text, r._mapping["_del"]) for r in rows} == {
            pk: (columns["text"], bool(columns["_del"])) for pk, columns in rebuilt.items()
        }
        assert verify(store).clean
    finally:
        store.close()


def test_the_log_is_empty_of_half_work_after_every_unit(store: Store) -> None:
    with store.unit("0312", "adds") as unit:
        add_fact(unit)
    with store.read() as read:
        assert read.value(select(text("count(*)")).select_from(op_buf)) == 0
        assert read.value(select(chain_head.c.applying)) == 0
