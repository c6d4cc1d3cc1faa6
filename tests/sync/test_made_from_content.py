"""Rows whose identifier is made from their content: two desks may write the same one."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from desk.core.clock import VirtualClock
from desk.core.ids import derived_id
from desk.matters.model import matter_definition
from desk.store.verify import verify
from tests.sync.conftest import STREET, Central, Desk, HallUpstream, MakeDesk


def define(desk: Desk, number: int = 1) -> None:
    with desk.store.unit("0312", "accept") as unit:
        unit.insert(
            matter_definition, id=derived_id("matter_definition", "CL01", ""), scope=STREET,
            code="CL01", number=number, content={"name": "残疾人证办理（新办）"},
        )  # fmt: skip


def stamps_of(desk: Desk) -> list[str]:
    with desk.store.read() as read:
        return [row[0] for row in read.rows(select(matter_definition.c._s))]


def _there(central: Central) -> list[object]:
    return [stamp for (stamp,) in central.query("SELECT _s FROM matter_definition")]


def test_what_two_desks_wrote_alike_breaks_the_chain_of_neither(make_desk: MakeDesk) -> None:
    first, second = make_desk(), make_desk()
    for desk in (first, second):
        desk.sync()
        define(desk)
    for desk in (second, first, second, first):
        desk.sync()
    for desk in (first, second):
        assert verify(desk.store).clean, verify(desk.store)


def test_what_each_counted_for_itself_is_kept_from_the_later_and_breaks_no_chain(
    make_desk: MakeDesk, clock: VirtualClock
) -> None:
    first, second = make_desk(), make_desk()
    for number, desk in enumerate((first, second), 1):
        desk.sync()
        define(desk, number)
        clock.advance(1)
    for desk in (second, first, second, first):
        desk.sync()
    for desk in (first, second):
        with desk.store.read() as read:
            assert read.value(select(matter_definition.c.number)) == 2
        assert verify(desk.store).clean, verify(desk.store)


def test_such_a_row_that_was_altered_is_found_all_the_same(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.sync()
    define(desk)
    with desk.store.merging() as unit:
        unit.driver.execute("UPDATE matter_definition SET number = 2")
    assert "matter_definition" in verify(desk.store).place


@pytest.mark.parametrize("later", ["first", "second"])
def test_one_that_is_here_before_the_scope_is_loaded_counts_as_the_latest_of_all(
    later: str, central: Central, make_desk: MakeDesk, clock: VirtualClock
) -> None:
    first, second = make_desk(), make_desk()
    desks = [first, second] if later == "second" else [second, first]
    for desk in desks:
        define(desk)
        clock.advance(1)
    first.sync()
    second.sync()
    first.sync()
    assert stamps_of(first) == stamps_of(second) == _there(central)


def test_a_desk_that_comes_to_its_hall_only_after_a_while_at_the_city_holds_what_the_hall_holds(
    central: Central, hall: HallUpstream, hall_desk: Desk, make_desk: MakeDesk, clock: VirtualClock
) -> None:
    # The other window has been at the hall from the beginning; this one knows the city alone.
    other = make_desk(upstreams=[hall.central.place, central.place], via=hall.invitation.node)
    hall.relay.round(hall.link)
    hall_desk.sync(1)
    define(hall_desk)
    clock.advance(1)
    define(other)
    hall_desk.sync(1)
    other.sync(0)
    hall_desk.sync(0)
    for _ in range(2):
        hall.relay.round(hall.link)
        hall_desk.sync(0)
        other.sync(0)
    assert _there(central) == _there(hall.central) == stamps_of(other) == stamps_of(hall_desk)
