"""Who lives together: one household a person, the same rows on every desk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import desk.tables  # noqa: F401
from desk.core.clock import VirtualClock, utc
from desk.core.errors import UserError
from desk.residents import households
from desk.residents.service import ResidentInput, take_in
from desk.store import Store

SCOPE = "420502003000"
HEAD = ResidentInput("王秀梅", "420502197403120040")
CHILD = ResidentInput("陈浩", "420502200901010017")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "home", VirtualClock(utc(date(2026, 11, 23), "09:00")))
    yield store
    store.close()


def told(store: Store, resident: str) -> list[tuple[str, str]]:
    with store.read() as read:
        return [(m.person.name, m.relation) for m in households.members(read, resident)]


def test_who_adds_the_first_member_heads_the_household(store: Store) -> None:
    with store.unit("0312", "join") as unit:
        head = take_in(unit, HEAD, SCOPE)
        child = households.join(unit, head, CHILD, "child", SCOPE)
    assert told(store, head) == [("王秀梅", "head"), ("陈浩", "child")]
    assert told(store, child) == told(store, head)


def test_a_member_entered_twice_is_one_and_the_relation_is_mended(store: Store) -> None:
    with store.unit("0312", "join") as unit:
        head = take_in(unit, HEAD, SCOPE)
        households.join(unit, head, CHILD, "kin", SCOPE)
        households.join(unit, head, CHILD, "child", SCOPE)
    assert told(store, head) == [("王秀梅", "head"), ("陈浩", "child")]


def test_who_joins_another_household_leaves_the_one_before_and_can_come_back(store: Store) -> None:
    other = ResidentInput("李建国", "420502198001010011")
    with store.unit("0312", "join") as unit:
        head, second = take_in(unit, HEAD, SCOPE), take_in(unit, other, SCOPE)
        households.join(unit, head, CHILD, "child", SCOPE)
        households.join(unit, second, CHILD, "kin", SCOPE)
    assert told(store, head) == [("王秀梅", "head")]
    assert told(store, second) == [("李建国", "head"), ("陈浩", "kin")]
    with store.unit("0312", "join") as unit:
        households.join(unit, head, CHILD, "child", SCOPE)
    assert told(store, head) == [("王秀梅", "head"), ("陈浩", "child")]
    assert told(store, second) == [("李建国", "head")]


def test_a_household_has_one_head(store: Store) -> None:
    with store.unit("0312", "join") as unit:
        head = take_in(unit, HEAD, SCOPE)
    with pytest.raises(UserError, match="head already"), store.unit("0312", "join") as unit:
        households.join(unit, head, CHILD, "head", SCOPE)
    assert told(store, head) == []
