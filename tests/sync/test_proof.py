"""The city's record: its proof finds each alteration, its audit finds each silent loss."""

from __future__ import annotations

from datetime import date

import psycopg
import pytest

from desk.hall import model as hall
from desk.store.verify import verify
from desk.sync.central import audit, proof, retention
from desk.sync.resealing import reseal
from desk.sync.wire import RefusedError
from tests.sync.conftest import Central, Desk, MakeDesk
from tests.sync.test_exchange import SCOPE, notice, texts


@pytest.fixture
def lived(central: Central, make_desk: MakeDesk) -> Desk:
    """A city with two desks, twelve changesets, one conflict and one anchor."""
    one, two = make_desk(), make_desk()
    pk = notice(one.store, "一")
    for number in range(8):
        notice(one.store, f"通知{number}")
    one.sync()
    two.sync()
    for desk, text in ((one, "甲"), (two, "乙")):
        desk.store.clock.advance(1)  # type: ignore[attr-defined]
        with desk.store.unit("0312", "edit") as unit:
            unit.update(hall.hall_notice, pk, text=text)
    two.sync()
    one.sync()
    with psycopg.connect(central.dsn) as connection:
        proof.anchor(connection, date(2026, 11, 23))
    return one


def prove(central: Central) -> proof.Proof:
    with psycopg.connect(central.dsn) as connection:
        return proof.prove(connection)


def account(central: Central) -> audit.Account:
    with psycopg.connect(central.dsn) as connection:
        return audit.audit(connection)


def test_a_city_that_nobody_touched_is_proved_whole_and_nothing_lost(
    central: Central, lived: Desk
) -> None:
    found = prove(central)
    assert found.broken is None
    assert (found.changesets, found.places, found.anchors) == (12, 12, 1)
    read = account(central)
    assert read.findings == []
    assert (read.losers, read.aside) == (1, 0)


ROW_25 = {
    "body_changed": (
        "UPDATE sync.changeset SET body = replace(body, '通知3', '通知9')", "changeset"),
    "changeset_gone": ("DELETE FROM sync.changeset WHERE body LIKE '%%通知3%%'", "changeset"),
    "actor_changed": (
        "UPDATE sync.changeset SET actor = '0999' WHERE body LIKE '%%通知3%%'", "changeset"),
    "tail_of_a_log_cut": (
        "DELETE FROM sync.changeset WHERE (node, seq) IN"
        " (SELECT node, last_seq FROM sync.node WHERE kind = 'window' AND last_seq > 5)",
        "changeset"),
    "feed_reordered": (
        "UPDATE sync.feed a SET node = b.node, seq = b.seq FROM sync.feed b"
        " WHERE a.scope = b.scope AND a.pos IN (4, 5) AND b.pos = 9 - a.pos", "feed"),
    "tail_of_a_feed_cut": ("DELETE FROM sync.feed WHERE pos = 12", "feed"),
    "feed_with_a_gap": ("DELETE FROM sync.feed WHERE pos = 3", "feed"),
    "anchor_rewritten": ("UPDATE sync.anchor SET heads = replace(heads, 'node', 'knot')", "anchor"),
}  # fmt: skip


@pytest.mark.parametrize(("statement", "place"), ROW_25.values(), ids=ROW_25)
def test_row_25_each_alteration_of_the_record_is_found_and_its_place_named(
    central: Central, lived: Desk, statement: str, place: str
) -> None:
    central.query(statement)
    found = prove(central)
    assert found.broken is not None
    assert found.broken.place.startswith(place)


def test_row_25_a_log_rewritten_with_fresh_hashes_betrays_itself_by_the_anchor(
    central: Central, lived: Desk
) -> None:
    node = lived.enrolment.node
    central.query(
        "UPDATE sync.changeset SET body = replace(body, '通知7', '通知9'),"
        " body_hash = sync.h(replace(body, '通知7', '通知9'))"
        " WHERE node = %s AND body LIKE '%%通知7%%'", node,
    )  # fmt: skip
    central.query(
        """DO $$ DECLARE r record; p text := repeat('0', 64); BEGIN
        FOR r IN SELECT * FROM sync.changeset WHERE node = %s ORDER BY seq LOOP
          p := sync.h(p || '|' || r.node || '|' || r.seq || '|' || r.stamp || '|' || r.scope || '|'
            || r.actor || '|' || r.sv || '|' || r.body_hash);
          UPDATE sync.changeset SET hash = p WHERE node = r.node AND seq = r.seq;
        END LOOP;
        UPDATE sync.node SET last_hash = p WHERE node = %s;
        p := repeat('0', 64);
        FOR r IN SELECT f.pos, c.hash FROM sync.feed f JOIN sync.changeset c USING (node, seq)
            ORDER BY f.pos LOOP
          p := sync.h(p || r.hash);
          UPDATE sync.feed SET hash = p WHERE pos = r.pos;
        END LOOP;
        UPDATE sync.scope SET hash = p WHERE pos > 0; END $$""".replace("%s", str(node))
    )  # fmt: skip
    found = prove(central)
    assert found.broken is not None
    assert found.broken.place == "anchor 2026-11-23"


ON_THE_DESK = {
    "row_changed": ("UPDATE hall_notice SET text = '改' WHERE text = '通知3'", "hall_notice"),
    "log_rewritten": ("UPDATE outbox SET body = replace(body, '通知3', '通知9')", "changeset"),
    "tail_cut": ("DELETE FROM outbox WHERE seq = (SELECT max(seq) FROM outbox)", "changeset"),
}


@pytest.mark.parametrize(("statement", "place"), ON_THE_DESK.values(), ids=ON_THE_DESK)
def test_row_25_each_alteration_of_a_desk_is_found_by_its_own_proof(
    lived: Desk, statement: str, place: str
) -> None:
    assert verify(lived.store).clean
    with lived.store.merging() as unit:
        unit.driver.execute(statement)
    verdict = verify(lived.store)
    assert not verdict.clean
    assert place in (verdict.place or "")


def test_row_25_a_desks_log_rewritten_with_fresh_hashes_is_refused_by_the_city(
    central: Central, lived: Desk
) -> None:
    with lived.store.merging() as unit:
        unit.driver.execute("UPDATE outbox SET body = replace(body, '通知3', '通知9')")
        reseal(unit, unit.head.node)
    with pytest.raises(RefusedError) as refused:
        lived.sync()
    assert refused.value.code == "SD409"
    assert central.query("SELECT count(*) FROM hall_notice WHERE text = '通知9'") == [(0,)]
    assert prove(central).broken is None


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM conflict",
        "UPDATE hall_notice SET text = '谁也没写过' WHERE text = '通知3'",
        "DELETE FROM hall_notice WHERE text = '通知3'",
        "INSERT INTO hall_notice (id, scope, hall_id, text, shown_from, _v)"
        " SELECT gen_random_uuid(), scope, hall_id, '偷', shown_from, _v FROM hall_notice LIMIT 1",
    ],
)
def test_the_audit_finds_a_value_lost_altered_or_smuggled_in(
    central: Central, lived: Desk, statement: str
) -> None:
    central.query(statement)
    assert account(central).findings


def test_a_feed_cut_back_to_what_everybody_has_read_still_proves_and_a_newcomer_loads(
    central: Central, lived: Desk, make_desk: MakeDesk
) -> None:
    lived.sync()
    two_days = make_desk()
    two_days.sync()
    # The desk of the other window has been away for a hundred days.
    central.query(
        "UPDATE sync.node SET seen_at = now() - interval '100 days' WHERE node <> ALL (%s)",
        [lived.enrolment.node, two_days.enrolment.node],
    )
    lived.sync()
    two_days.sync()
    with psycopg.connect(central.dsn) as connection:
        gone = retention.compact(connection)
    assert gone[SCOPE] > 0
    assert prove(central).broken is None
    late = make_desk("display")
    late.sync()
    assert texts(late.store) == texts(lived.store)
