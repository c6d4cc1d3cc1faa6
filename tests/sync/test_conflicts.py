"""Kept losers are seen with both values, and a person keeps one of them, everywhere."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from desk.core.errors import UserError
from desk.hall import model as hall
from desk.residents.model import resident
from desk.store import Store
from desk.sync.conflicts import LOSER, WINNER, Conflict, count_open, open_conflicts, resolve, shown
from desk.sync.model import conflict_resolved
from tests.sync.conftest import Central, Desk, MakeDesk
from tests.sync.test_exchange import notice, texts

WORKER = "00000000-0000-7000-8000-000000000300"


def set_text(store: Store, actor: str, pk: str, value: str) -> None:
    store.clock.advance(1)  # type: ignore[attr-defined]
    with store.unit(actor, "edit") as unit:
        unit.update(hall.hall_notice, pk, text=value)


def two_values(make_desk: MakeDesk) -> tuple[Desk, Desk, str]:
    """Two desks of which 0312 wrote 甲 and 0407 later wrote 乙, without seeing each other."""
    one, two = make_desk("office"), make_desk()
    pk = notice(one.store, "一")
    one.sync()
    two.sync()
    set_text(one.store, "0312", pk, "甲")
    set_text(two.store, "0407", pk, "乙")
    for desk in (two, one, two):
        desk.sync()
    return one, two, pk


def conflicts_of(desk: Desk) -> list[Conflict]:
    with desk.store.read() as read:
        return open_conflicts(read)


def settle(desk: Desk, seen: Conflict, choice: str) -> None:
    with desk.store.unit("0300", "settle") as unit:
        resolve(unit, seen, choice, WORKER)


def test_both_values_are_told_with_who_and_when(make_desk: MakeDesk) -> None:
    one, two, pk = two_values(make_desk)
    for desk in (one, two):
        (found,) = conflicts_of(desk)
        assert (found.table, found.column, found.pk) == ("hall_notice", "text", pk)
        assert (found.winner.shown, found.winner.actor) == ("乙", "0407")
        assert (found.loser.shown, found.loser.actor) == ("甲", "0312")
        assert found.loser.at < found.winner.at
        assert not found.written_since


def test_the_value_that_lost_is_brought_back_everywhere_and_nothing_conflicts_anew(
    central: Central, make_desk: MakeDesk
) -> None:
    one, two, _ = two_values(make_desk)
    (found,) = conflicts_of(one)
    settle(one, found, LOSER)
    assert conflicts_of(one) == []
    for desk in (one, two, one):
        desk.sync()
    assert texts(one.store) == texts(two.store) == {"甲"}
    assert central.query("SELECT text FROM hall_notice") == [("甲",)]
    assert conflicts_of(two) == []
    assert central.query("SELECT count(*) FROM conflict") == [(1,)]
    # It was written in sight of the winner.
    (body,) = central.query(
        "SELECT body FROM sync.changeset WHERE actor = '0300' ORDER BY seq DESC LIMIT 1"
    )
    (op,) = (op for op in json.loads(str(body[0]))["ops"] if op[0] == "hall_notice")
    with one.store.read() as read:
        assert op[3]["text"] == found.stands
        (mark,) = read.rows(select(conflict_resolved))
    assert (mark.choice, mark.worker_id) == (LOSER, WORKER)


def test_keeping_the_winner_writes_only_that_it_was_looked_at(make_desk: MakeDesk) -> None:
    one, two, _ = two_values(make_desk)
    (found,) = conflicts_of(one)
    settle(one, found, WINNER)
    one.sync()
    two.sync()
    assert texts(two.store) == {"乙"}
    with two.store.read() as read:
        assert count_open(read) == 0


def test_what_somebody_wrote_or_settled_meanwhile_is_not_overwritten(make_desk: MakeDesk) -> None:
    one, _, pk = two_values(make_desk)
    (found,) = conflicts_of(one)
    set_text(one.store, "0411", pk, "丙")
    with pytest.raises(UserError, match="Look at it again"):
        settle(one, found, LOSER)
    assert texts(one.store) == {"丙"}
    (again,) = conflicts_of(one)
    assert again.written_since
    assert again.now == "丙"
    settle(one, again, LOSER)
    assert texts(one.store) == {"甲"}
    with pytest.raises(UserError, match="already"):
        settle(one, again, WINNER)


def test_what_was_deleted_while_another_changed_it_can_be_brought_back(
    make_desk: MakeDesk,
) -> None:
    one, two = make_desk("office"), make_desk()
    pk = notice(one.store, "一")
    one.sync()
    two.sync()
    set_text(one.store, "0312", pk, "甲")
    two.store.clock.advance(1)  # type: ignore[attr-defined]
    with two.store.unit("0407", "away") as unit:
        unit.delete(hall.hall_notice, pk)
    for desk in (one, two, one):
        desk.sync()
    (found,) = conflicts_of(one)
    assert found.about_deletion
    settle(one, found, LOSER)
    with one.store.read() as read:
        (row,) = read.rows(select(hall.hall_notice).where(hall.hall_notice.c.id == pk))
    assert (row.text, row._mapping["_del"]) == ("甲", False)


def test_phones_and_identity_numbers_are_masked_wherever_they_stand() -> None:
    assert shown("phone", "13812346027") == "138****6027"
    assert shown("id_number", "420502197403120040") == "420502********0040"
    told = shown("answers", '{"tel": "13812346027", "id": "420502197403120040"}') or ""
    assert "13812346027" not in told
    assert "420502197403120040" not in told
    assert shown("pin_hash", "secret") == "••••"
    assert "phone" in resident.c


@given(st.integers(10**9, 10**10 - 1), st.text("，。王一 \n", max_size=5))
def test_no_phone_is_ever_shown_whole(number: int, around: str) -> None:
    phone = f"1{number}"
    for column in ("phone", "text", "answers"):
        assert phone not in (shown(column, f"{around}{phone}{around}") or "")
