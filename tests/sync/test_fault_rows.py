"""Single rows of the fault matrix, each as the shortest life in which it shows."""

from __future__ import annotations

from typing import Any

import pytest

from desk.residents.model import resident
from desk.sync import arriving, loading, places
from desk.sync.engine import Engine
from desk.sync.wire import RefusedError, UnreachableError
from tests.sync import acting
from tests.sync.acting import Act
from tests.sync.hall_model import ModelHall
from tests.sync.model import ModelUpstream
from tests.sync.simulation import Desk, Line, World


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


def cut_back(upstream: ModelUpstream, scope: str) -> None:
    """The feed of a scope is forgotten, but for where it ends."""
    upstream.scopes[scope].cut_back(upstream.scopes[scope].pos)


def away_while_a_row_leaves(world: World) -> Desk:
    """A desk that was away while a resident moved and its feed was cut back."""
    office, away = world.desks[:2]
    do(world, office, "make", 1)
    world.sync(office)
    world.sync(away)
    assert residents(away) == [acting.SCOPES[0]]
    do(world, office, "move", 1)
    world.sync(office)
    cut_back(world.city, acting.SCOPES[0])
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
    cut_back(world.city, acting.SCOPES[2])
    # The hall is away for a while, and what it holds has not reached the city.
    desk.engine.round(world._line(desk, "city"))
    assert notices(desk) == 0
    world._heal()
    assert notices(desk) == 1
    assert world.judge() == []


def test_rows_05_23_what_a_restored_city_lost_is_here_again_once_its_maker_has_sent_it(
    world: World,
) -> None:
    maker, desk = world.desks[:2]
    older = world.city.copy()
    do(world, maker, "make", slot=3)
    for one in (maker, desk):
        world.sync(one)
    do(world, desk, "edit", 5, slot=3)
    world.sync(desk)
    before = acting.rows_of(desk.store)["hall_setting"]
    assert len(before) == 1
    world.upstreams["city"] = older
    with desk.store.merging() as unit:
        places.read_all_anew(unit)
    # The maker is away, so the edit can only be laid aside, and there is nothing to load.
    world.sync(desk)
    assert [stored.status for stored in older.log.values()] == ["waiting"]
    assert acting.rows_of(desk.store)["hall_setting"] == {}
    world._heal()
    assert acting.rows_of(desk.store)["hall_setting"] == before
    assert world.judge() == []


def a_hall_loads_what_a_restored_city_has(world: World) -> Desk:
    """A hall has a notice of a desk elsewhere; the city is put back to before that, goes on, and
    cuts its feed back, so that the hall loads anew before that desk has sent its notice again."""
    maker, desk, _, far = world.desks
    for _ in range(2):
        world.relay()
    older = world.city.copy()
    do(world, far, "make", slot=2)
    do(world, far, "edit", 3, slot=2)
    world.sync(far)
    world.relay()
    desk.engine.round(world._line(desk, "hall"))
    assert notices(desk) == 1
    world.upstreams["city"] = older
    for number in range(3):
        do(world, maker, "fact", number)
    maker.engine.round(world._line(maker, "city"))
    cut_back(older, acting.SCOPES[2])
    world.relay()
    assert world.upstreams["hall"].rows["hall_notice"] == {}
    world._heal()
    return desk


def test_rows_10_23_what_a_restored_city_lost_is_at_the_hall_again_once_it_is_at_the_city() -> None:
    world = tiered()
    assert notices(a_hall_loads_what_a_restored_city_has(world)) == 1
    assert world.judge() == []


def test_rows_10_23_did_the_hall_take_it_for_applied_it_would_be_missing_there_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ModelHall, "_count_as_dropped", lambda self, *values: None)
    world = tiered()
    assert notices(a_hall_loads_what_a_restored_city_has(world)) == 0
    assert {fault[0] for fault in world.judge()} == {"C"}


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


@pytest.mark.parametrize("lost", ["the first answer", "the answer to what was asked again"])
def test_row_20_what_was_taken_while_the_answer_was_lost_goes_with_its_scope(
    world: World, monkeypatch: pytest.MonkeyPatch, lost: str
) -> None:
    desk = world.desks[3]
    node = world.city.nodes[desk.node]
    before, node.scopes = desk.scopes, (*desk.scopes, acting.SCOPES[0])
    desk.scopes = node.scopes
    do(world, desk, "make", 0)
    node.earlier, node.scopes = (acting.SCOPES[0],), before
    desk.scopes = before
    odd = ["no_such_table", "x", {"scope": acting.SCOPES[0]}, {}]
    acting.seal_by_hand(desk.store, acting.SCOPES[2], [odd])
    left = 1 if lost == "the first answer" else 2
    push = Line.push

    def silent(self: Line, *values: Any) -> Any:
        nonlocal left
        left -= 1
        answer = push(self, *values)
        if left == 0:
            raise UnreachableError("lost on the way back")
        return answer

    with monkeypatch.context() as patch:
        patch.setattr(Line, "push", silent)
        with pytest.raises(UnreachableError):
            desk.engine.round(world._line(desk))
    world._heal()
    assert residents(desk) == []
    assert [fault for fault in world.judge() if fault[0] == "C"] == []


def moved_away_by_one_who_loads_anew(world: World) -> Desk:
    """A desk makes a resident, sends it to a community of others, and is enrolled again before it
    has told anybody; the line breaks between its sending and its loading."""
    desk = world.desks[1]
    do(world, desk, "make", 0)
    do(world, desk, "move", 1)
    world._refused(desk, "city", RefusedError("copied"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Engine, "_load", _cut)
        with pytest.raises(UnreachableError):
            desk.engine.round(world._line(desk))
    world._heal()
    return desk


def test_row_20_who_moved_a_row_away_and_loads_anew_does_not_keep_it(world: World) -> None:
    assert residents(moved_away_by_one_who_loads_anew(world)) == []
    assert world.judge() == []


def test_row_20_without_a_sweep_after_the_load_it_would_be_kept(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "SWEEP", "nothing")
    moved_away_by_one_who_loads_anew(world)
    assert {fault[0] for fault in world.judge()} == {"C"}


def test_rows_15_20_a_disk_put_back_does_not_keep_what_it_has_moved_away_since(
    world: World,
) -> None:
    desk = world.desks[1]
    do(world, desk, "make", 0)
    world.sync(desk)
    image = desk.store.image()
    do(world, desk, "move", 1)
    world.sync(desk)
    desk.store.put_back(image)
    assert residents(desk) == [acting.SCOPES[0]]
    world._refused(desk, "city", RefusedError("rolled_back"))
    world._heal()
    assert residents(desk) == []
    assert world.judge() == []


def sent_again_after_it_moved(world: World) -> Desk:
    """A resident moves from the community of one desk to that of another; then the desk that made
    it is put back to before that, is enrolled again and sends its whole log once more."""
    office, here = world.desks[:2]
    do(world, office, "make", 0)
    for desk in (office, here):
        world.sync(desk)
    image = office.store.image()
    do(world, office, "move", 1)
    for desk in (office, here):
        world.sync(desk)
    assert residents(here) == []
    office.store.put_back(image)
    world._refused(office, "city", RefusedError("rolled_back"))
    world._heal()
    return here


def test_rows_15_20_a_log_sent_again_does_not_bring_back_what_has_moved_away(world: World) -> None:
    assert residents(sent_again_after_it_moved(world)) == []
    assert world.judge() == []


def test_rows_15_20_were_it_taken_as_new_it_would_stand_twice(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ModelUpstream, "_sent_before", lambda self, stored: False)
    sent_again_after_it_moved(world)
    assert {fault[0] for fault in world.judge()} == {"E"}


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
