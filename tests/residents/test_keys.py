"""What a resident is found by, and how that follows the register."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from desk.residents import keys, service
from desk.residents import model as m
from desk.residents.service import ResidentInput
from desk.store import Store
from desk.sync import projections

NUMBER = "420502197403120040"


def found(store: Store, text: str) -> list[str]:
    with store.read() as read:
        return [one.name for one in service.search(read, text)]


@pytest.fixture
def register(store: Store) -> Store:
    with store.unit("test", "residents") as unit:
        service.take_in(unit, ResidentInput("王秀梅", NUMBER, phone="13812346027"), "420502003000")
        service.take_in(unit, ResidentInput("单明", "420502195505050021"), "420502003000")
    return store


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("wxm", ["王秀梅"]),
        ("WX", ["王秀梅"]),
        ("wangxiu", ["王秀梅"]),
        ("wangx", ["王秀梅"]),
        ("wang", []),
        ("w", []),
        ("shanming", ["单明"]),
        ("sm", ["单明"]),
        ("danming", ["单明"]),
        ("dm", ["单明"]),
        ("346027", ["王秀梅"]),
        ("120040", ["王秀梅"]),
        ("1381", []),
        ("xm", []),
    ],
)
def test_pinyin_initials_and_endings_find_a_resident(
    register: Store, text: str, names: list[str]
) -> None:
    assert found(register, text) == names


def test_a_changed_name_or_telephone_is_found_and_the_old_one_no_longer(register: Store) -> None:
    with register.unit("test", "rename") as unit:
        service.take_in(unit, ResidentInput("王秀兰", NUMBER, phone="13900001111"), "420502003000")
    assert found(register, "wxl") == ["王秀兰"]
    assert found(register, "wxm") == found(register, "6027") == []
    assert found(register, "1111") == ["王秀兰"]


def test_a_resident_who_arrives_is_found_and_a_deleted_one_no_longer(register: Store) -> None:
    with register.read() as read:
        one = read.first(select(m.resident).where(m.resident.c.name == "单明"))
    assert one is not None
    with register.merging() as unit:
        unit.execute(m.resident.update().where(m.resident.c.id == one.id).values(name="单亮"))
        projections.arrived(unit, {"resident": frozenset([one.id])})
    assert found(register, "shanl") == ["单亮"]
    with register.merging() as unit:
        unit.execute(m.resident.update().where(m.resident.c.id == one.id).values(_del=True))
        projections.arrived(unit, {"resident": frozenset([one.id])})
    assert found(register, "单亮") == []


def test_many_who_arrive_at_once_are_found_after_catching_up(
    register: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "PAGE", 1)
    monkeypatch.setattr(keys, "FEW", 1)
    with register.read() as read:
        ids = frozenset(row.id for row in read.rows(select(m.resident.c.id)))
        before = read.value(select(func.count()).select_from(keys.resident_key))
    with register.merging() as unit:
        projections.arrived(unit, {"resident": ids})
    assert found(register, "王秀梅") == []
    with register.unit("test", "catch up") as unit:
        assert keys.is_behind(unit)
        assert [keys.catch_up(unit) for _ in range(3)] == [1, 1, 0]
    with register.read() as read:
        assert read.value(select(func.count()).select_from(keys.resident_key)) == before
    assert found(register, "王秀梅") == ["王秀梅"]


@given(st.text(max_size=12))
def test_any_name_has_keys_and_any_text_is_looked_for(name: str) -> None:
    made = keys.keys_of(name, (NUMBER, None))
    assert (f"n{name}", 2) in made
    assert all(least >= 2 for _, least in made)
    for begin in keys._beginnings("".join(name.split())):
        assert len(begin) >= 3
