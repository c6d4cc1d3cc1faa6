"""Finding a resident without leafing through the register."""

from __future__ import annotations

import pytest

from desk.residents import service
from desk.residents.service import ResidentInput
from desk.store import Store

PEOPLE = (
    ("王秀梅", "420502197403120040", "13812346027"),
    ("王秀英", "420502195505050021", None),
    ("张𬱖", "42050219800101002X", "13900002222"),
)


@pytest.fixture
def register(store: Store) -> Store:
    with store.unit("test", "residents") as unit:
        for name, number, phone in PEOPLE:
            service.take_in(unit, ResidentInput(name, number, phone=phone), "420502003000")
    return store


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("王秀", ["王秀梅", "王秀英"]),
        ("张𬱖", ["张𬱖"]),
        ("002x", ["张𬱖"]),
        ("6027", ["王秀梅"]),
        ("0021", ["王秀英"]),
        ("王", []),
        ("027", []),
        ("%", []),
        ("wang", []),
    ],
)
def test_names_need_two_characters_and_numbers_four(
    register: Store, text: str, names: list[str]
) -> None:
    with register.read() as read:
        assert [one.name for one in service.search(read, text)] == names
