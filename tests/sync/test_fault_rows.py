"""Single rows of the fault matrix, each as the shortest life in which it shows."""

from __future__ import annotations

import pytest

from desk.residents.model import resident
from desk.sync import arriving
from desk.sync.engine import Engine
from desk.sync.wire import UnreachableError
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


def do(world: World, desk: Desk, kind: str, choice: int = 0, slot: int = 0) -> None:
    world.now += world.now.resolution * 1_000_000
    world._set_clocks()
    assert acting.act(desk.store, Act(kind, desk.node, slot, choice), "life", desk.scopes)


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


def notices(desk: Desk) -> int:
    return int(desk.store.raw.execute("SELECT count(*) FROM hall_notice").fetchone()[0])


def tiered() -> World:
    """A city and a hall, and nothing that breaks."""
    for seed in range(1000):
        found = World(seed)
        if found.tiers and not (found.breaks or found.skewed):
            return found
    raise AssertionError("no such world")


def test_row_23_what_only_the_hall_has_is_here_again_after_a_load_from_the_city() -> None:
    world = tiered()
    maker, desk, _, far = world.desks
    for _ in range(2):
        world.relay()
    desk.engine.round(world._line(desk, "city"))
    do(world, far, "make", slot=3)
    world.sync(far)
    world.relay()
    do(world, maker, "make", slot=2)
    for one in (maker, desk):
        world.sync(one)
    assert notices(desk) == 1
    head = world.city.scopes[acting.SCOPES[2]]
    head.low, head.low_hash = head.pos, head.hash_at(head.pos) or ""
    head.feed.clear()
    # The hall is away for a while, and what it holds has not reached the city.
    desk.engine.round(world._line(desk, "city"))
    assert notices(desk) == 0
    world._heal()
    assert notices(desk) == 1
    assert world.judge() == []


def test_row_20_what_was_written_in_a_scope_that_never_was_loaded_goes_with_the_scope(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = world.desks[3]
    before, node = desk.scopes, world.city.nodes[desk.node]
    node.scopes = desk.scopes = acting.ALL
    do(world, desk, "make", 0)
    with monkeypatch.context() as patch:
        patch.setattr(Engine, "_load", _cut)
        with pytest.raises(UnreachableError):
            desk.engine.round(world._line(desk))
    assert residents(desk) == [acting.SCOPES[0]]
    node.earlier, node.scopes = node.scopes, before
    desk.scopes = before
    world._heal()
    assert residents(desk) == []
    assert world.judge() == []


def _cut(*values: object) -> int:
    raise UnreachableError("cut")


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
