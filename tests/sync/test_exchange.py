"""What a desk writes is at the city once, and what others wrote comes to the desk."""

from __future__ import annotations

import psycopg
from sqlalchemy import select

from desk.hall import model as hall
from desk.residents.model import resident
from desk.store import Store
from desk.store.base import hall_scope
from desk.sync import arriving, sending
from desk.sync.central import audit
from tests.sync.acting import seal_by_hand
from tests.sync.conftest import COMMUNITIES, STREET, Central, Desk, MakeDesk
from tests.sync.direct import evidence_at
from tests.sync.invariants import faults

SCOPE = hall_scope(STREET)
HALL = "00000000-0000-7000-8000-000000000001"


def notice(store: Store, text: str) -> str:
    with store.unit("0312", "notice") as unit:
        return unit.insert(
            hall.hall_notice, scope=SCOPE, hall_id=HALL, text=text, shown_from=unit.now
        )


def texts(store: Store) -> set[str]:
    with store.read() as read:
        return {row.text for row in read.rows(select(hall.hall_notice.c.text))}


def test_a_notice_written_at_one_desk_is_at_the_city_and_at_every_other_desk(
    central: Central, make_desk: MakeDesk
) -> None:
    one, two = make_desk(), make_desk("display")
    notice(one.store, "停电通知")

    one.sync()
    two.sync()

    assert central.query("SELECT text FROM hall_notice") == [("停电通知",)]
    assert texts(two.store) == {"停电通知"}


def test_what_was_written_before_enrolment_is_sent_under_the_new_number(
    central: Central, make_desk: MakeDesk, store: Store
) -> None:
    notice(store, "一")
    notice(store, "二")

    desk = make_desk(store=store)
    desk.sync()

    assert {t for (t,) in central.query("SELECT text FROM hall_notice")} == {"一", "二"}
    assert central.query("SELECT DISTINCT node FROM sync.changeset") == [(desk.enrolment.node,)]


def test_the_same_push_twice_is_stored_once(central: Central, make_desk: MakeDesk) -> None:
    desk = make_desk()
    notice(desk.store, "一")
    desk.sync()
    with desk.store.merging() as unit:
        unit.driver.execute("DELETE FROM sync_peer")
    desk.sync()
    assert central.query("SELECT count(*) FROM sync.changeset") == [(1,)]
    assert central.query("SELECT count(*) FROM sync.feed WHERE scope = %s", SCOPE) == [(1,)]


def test_of_two_writes_that_did_not_see_each_other_the_later_counts_and_the_earlier_is_kept(
    central: Central, make_desk: MakeDesk
) -> None:
    one, two = make_desk(), make_desk()
    pk = notice(one.store, "一")
    one.sync()
    two.sync()
    one.store.clock.advance(1)
    with one.store.unit("0312", "edit") as unit:
        unit.update(hall.hall_notice, pk, text="甲")
    one.store.clock.advance(1)
    with two.store.unit("0407", "edit") as unit:
        unit.update(hall.hall_notice, pk, text="乙")
    two.sync()
    one.sync()
    two.sync()
    assert texts(one.store) == texts(two.store) == {"乙"}
    assert central.query("SELECT text FROM hall_notice") == [("乙",)]
    kept = central.query("SELECT col, win_val, lose_val, win_actor, lose_actor FROM conflict")
    assert kept == [("text", '"乙"', '"甲"', "0407", "0312")]
    with one.store.read() as read:
        from desk.sync.model import conflict

        assert [r.lose_val for r in read.rows(select(conflict))] == ['"甲"']


def known_to_both(one: Desk, two: Desk) -> str:
    """A resident whom one desk has made and the other has heard of."""
    with one.store.unit("0312", "make") as unit:
        pk = unit.insert(resident, scope=COMMUNITIES[0], id_type="id", id_number="1", name="甲")
    for desk in (one, two):
        desk.sync()
    return pk


def test_what_was_written_where_a_row_went_first_counts_although_a_later_move_came_before(
    central: Central, make_desk: MakeDesk
) -> None:
    one, two = make_desk(), make_desk()
    pk = known_to_both(one, two)
    with one.store.unit("0312", "move") as unit:
        unit.update(resident, pk, scope=COMMUNITIES[1])
    # A bad one between them, so that the move and the edit are not applied together.
    seal_by_hand(one.store, COMMUNITIES[1], [["odd", pk, {}, {}]])
    with one.store.unit("0312", "edit") as unit:
        unit.update(resident, pk, name="乙")
    two.store.clock.advance(1)  # type: ignore[attr-defined]
    with two.store.unit("0407", "move") as unit:
        unit.update(resident, pk, scope=STREET)

    for desk in (two, one, two):
        desk.sync()

    assert central.query("SELECT scope, name FROM resident") == [(STREET, "乙")]
    aside = "SELECT actor, status FROM sync.changeset WHERE status <> 'applied'"
    assert central.query(aside) == [("odd", "quarantined")]
    with psycopg.connect(central.dsn) as connection:
        assert audit.audit(connection).findings == []


def test_what_was_written_before_the_city_knows_of_the_move_waits_for_the_move(
    central: Central, make_desk: MakeDesk
) -> None:
    one, two = make_desk(), make_desk()
    pk = known_to_both(one, two)
    # As after a restore: one wrote where two had moved the row, and the city has yet to hear of it.
    seal_by_hand(one.store, COMMUNITIES[1], [["resident", pk, {"name": "乙"}, {"name": "0" * 22}]])
    with two.store.unit("0407", "move") as unit:
        unit.update(resident, pk, scope=COMMUNITIES[1])

    one.sync()
    assert central.query("SELECT name FROM resident") == [("甲",)]
    two.sync()

    assert central.query("SELECT scope, name FROM resident") == [(COMMUNITIES[1], "乙")]
    assert central.query("SELECT count(*) FROM sync.changeset WHERE status <> 'applied'") == [(0,)]


def test_a_changeset_that_cannot_be_read_holds_up_none_of_its_page_and_leaves_no_trace(
    make_desk: MakeDesk,
) -> None:
    one, two = make_desk(), make_desk("display")
    for text in ("停电通知", "停水通知", "停气通知"):
        notice(one.store, text)
    with one.store.read() as read:
        log = sending.next_batch(read, one.enrolment.node, 0)
    assert len(log) >= 3
    page = [*log[:-2], log[-2]._replace(body=f"{log[-2].body}]"), log[-1]]
    own = notice(two.store, "本窗口暂停")

    with two.store.merging() as unit:
        arrivals = arriving.take(unit, page, (SCOPE,))

    assert arrivals.unread == 1
    assert texts(two.store) == {"停电通知", "停气通知", "本窗口暂停"}
    again = notice(two.store, "窗口重新开放")
    with two.store.read() as read:
        # What arrived was not taken for this desk's own work, and what follows is its own again.
        mine = sending.next_batch(read, two.enrolment.node, 0)
    assert [item.seq for item in mine] == [1, 2]
    assert own in (mine[0].body or "")
    assert again in (mine[1].body or "")
    two.sync()
    assert texts(two.store) >= {"窗口重新开放", "本窗口暂停"}


def test_what_a_merge_wrote_before_a_row_that_cannot_be_read_stays_written(
    make_desk: MakeDesk,
) -> None:
    desk = make_desk()
    gone = notice(desk.store, "停电通知")

    with desk.store.merging() as unit:
        unit.driver.execute("DELETE FROM hall_notice WHERE id = ?", (gone,))
        arriving.take_rows(unit, "conflict", ['{"id": "no columns"}'], ())

    assert texts(desk.store) == set()
    notice(desk.store, "停水通知")
    with desk.store.read() as read:
        assert len(sending.next_batch(read, desk.enrolment.node, 0)) == 2


def test_row_18_a_row_that_moved_in_a_push_with_a_bad_changeset_is_told_as_it_is(
    central: Central, make_desk: MakeDesk
) -> None:
    office, there = make_desk("office"), make_desk(hall=COMMUNITIES[1], below=())
    pk = known_to_both(office, there)
    with office.store.unit("0312", "move") as unit:
        unit.update(resident, pk, scope=COMMUNITIES[1])
    seal_by_hand(office.store, SCOPE, [["no_such_table", pk, {"scope": SCOPE}, {}]])
    with office.store.unit("0312", "edit") as unit:
        unit.update(resident, pk, phone="13800138000", name="王小明")
    for desk in (office, there, office):
        desk.sync()
    with there.store.read() as read:
        row = read.first(select(resident))
    assert row is not None
    assert (row.name, row.phone) == ("王小明", "13800138000")
    held = [(desk.store, desk.engine.greeting.scopes) for desk in (office, there)]
    assert faults(evidence_at(central.dsn), held) == []
