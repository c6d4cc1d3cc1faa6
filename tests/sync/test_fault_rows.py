"""Single rows of the fault matrix, each as the shortest life in which it shows."""

from __future__ import annotations

import pytest

from desk.residents.model import resident
from desk.sync import arriving
from tests.sync import acting
from tests.sync.acting import Act
from tests.sync.model import ModelUpstream
from tests.sync.simulation import Desk, World


@pytest.fixture
def world() -> World:
    """A city with four desks, no hall, and nothing that breaks."""
    seed = next(s for s in range(1000) if _calm(World(s)))
    return World(seed)


def _calm(world: World) -> bool:
    return not (world.tiers or world.breaks or world.skewed)


def do(world: World, desk: Desk, kind: str, choice: int = 0) -> None:
    world.now += world.now.resolution * 1_000_000
    world._set_clocks()
    assert acting.act(desk.store, Act(kind, desk.node, 0, choice), "life", desk.scopes)


def residents(desk: Desk) -> list[str]:
    return [row[0] for row in desk.store.raw.execute(f"SELECT scope FROM {resident.name}")]


def away_while_a_row_leaves(world: World) -> Desk:
    """A desk that was away while a resident moved and its feed was cut back."""
    office, away = world.desks[:2]
    do(world, office, "make", 1)
    world.sync(office)
    world.sync(away)
    assert residents(away) == [acting.SCOPES[0]]
    do(world, office, "move", 1)
    world.sync(office)
    head = world.city.scopes[acting.SCOPES[0]]
    head.low, head.low_hash = head.pos, head.hash_at(head.pos) or ""
    head.feed.clear()
    world._heal()
    return away


def test_row_23_what_moved_while_a_desk_was_away_too_long_is_gone_there(world: World) -> None:
    away = away_while_a_row_leaves(world)
    assert residents(away) == []
    assert world.judge() == []


def test_row_23_without_looking_for_what_left_it_would_stay(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arriving, "drop_unnamed", lambda *values: None)
    away_while_a_row_leaves(world)
    assert {fault[0] for fault in world.judge()} == {"C"}


def delete_and_edit(world: World) -> None:
    """One desk deletes what another edits without knowing."""
    one, two = world.desks[:2]
    do(world, one, "make", 1)
    for desk in (one, two):
        world.sync(desk)
    do(world, one, "drop")
    do(world, two, "edit", 5)
    for desk in (one, two, one):
        world.sync(desk)
    world._heal()


def test_row_21_an_edit_of_a_deleted_row_is_kept_and_told(world: World) -> None:
    delete_and_edit(world)
    assert [row["_del"] for row in world.city.rows["resident"].values()] == [1]
    assert [row["col"] for row in world.city.rows["conflict"].values()] == ["_del"]
    assert world.judge() == []


def test_row_21_where_deletion_wins_silently_the_edit_is_found_buried(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ModelUpstream, "_gone", lambda self, *values: None)
    delete_and_edit(world)
    assert {fault[0] for fault in world.judge()} == {"N"}
