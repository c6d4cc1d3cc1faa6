"""Rows whose identifier is made from their content: two desks may write the same one."""

from __future__ import annotations

from desk.core.ids import derived_id
from desk.matters.model import matter_definition
from desk.store.verify import verify
from tests.sync.conftest import STREET, Desk, MakeDesk


def _define(desk: Desk) -> None:
    with desk.store.unit("0312", "accept") as unit:
        unit.insert(
            matter_definition, id=derived_id("matter_definition", "CL01", ""), scope=STREET,
            code="CL01", number=1, content={"name": "残疾人证办理（新办）"},
        )  # fmt: skip


def test_what_two_desks_wrote_alike_breaks_the_chain_of_neither(make_desk: MakeDesk) -> None:
    first, second = make_desk(), make_desk()
    for desk in (first, second):
        desk.sync()
        _define(desk)
    for desk in (second, first, second, first):
        desk.sync()
    for desk in (first, second):
        assert verify(desk.store).clean, verify(desk.store)


def test_such_a_row_that_was_altered_is_found_all_the_same(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.sync()
    _define(desk)
    with desk.store.merging() as unit:
        unit.driver.execute("UPDATE matter_definition SET number = 2")
    assert "matter_definition" in verify(desk.store).place
