"""Each protective rule, taken away, is missed: the simulation finds what goes wrong without it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import pytest

from desk.queue import rules
from desk.store import seal
from desk.sync import arriving, merging, places, sending
from desk.sync.engine import Engine
from desk.sync.wire import Changeset
from tests.sync.hall_model import ModelHall
from tests.sync.model import ModelUpstream
from tests.sync.simulation import World

MOST = 250
"""Lives within which a missing rule must show, from a seed on at which it is known to."""
Patch = pytest.MonkeyPatch


def no_receive(patch: Patch) -> None:
    patch.setattr(arriving, "hear", lambda unit, stamps: None)


def no_base_bump(patch: Patch) -> None:
    patch.setattr(seal, "_stamp_above_bases", lambda cursor, head, ops: list(ops))


def conflicts_of_the_last_write_only(patch: Patch) -> None:
    accept = ModelUpstream.accept

    def folding(self: Any, items: Any, *more: Any) -> int:
        before = self._write
        last: dict[tuple[str, str], int] = {}
        for place, item in enumerate(items):
            for op in _ops(item):
                last[op[0], op[1]] = place
        places = {id(item): place for place, item in enumerate(items)}

        def write(item: Changeset, table: str, pk: str, *rest: Any) -> list[Any]:
            told: list[Any] = before(item, table, pk, *rest)
            earlier = places.get(id(item), 10**9) < last.get((table, pk), 0)
            return [t for t in told if t[1] != "conflict"] if earlier else told

        self._write = write
        try:
            return accept(self, items, *more)
        finally:
            del self._write

    patch.setattr(ModelUpstream, "accept", folding)


def _ops(item: Changeset) -> list[Any]:
    import json

    return list(json.loads(item.body or "")["ops"])


def no_hello(patch: Patch) -> None:
    patch.setattr(Engine, "_check", lambda self, upstream, greeting, node: None)
    patch.setattr(Engine, "_rewind", lambda self, upstream, greeting, cursors: None)


def no_fork_check(patch: Patch) -> None:
    def check(self: Any, upstream: Any, greeting: Any, node: int) -> None:
        sending.note_acked(self._store, self._name, greeting.last_seq)

    patch.setattr(Engine, "_check", check)


def acked_before_stored(patch: Patch) -> None:
    """The place in the feed is kept before what stands there is."""

    def take(self: Any, scope: str, pos: int, digest: str, items: Any) -> tuple[int, str]:
        from desk.sync.wire import UnreachableError, followed

        end, last = followed(scope, pos, digest, items)
        with self._store.merging() as unit:
            places.set_place(unit.driver, self._name, scope, end, last)
        if end % 5 == 0:
            raise UnreachableError("the program was ended here")
        with self._store.merging() as unit:
            arriving.take(unit, [item.changeset for item in items], self.greeting.scopes)
        return end, last

    patch.setattr(Engine, "_take", take)


def losers_not_kept(patch: Patch) -> None:
    tell = ModelUpstream._tell
    patch.setattr(
        ModelUpstream,
        "_tell",
        lambda self, lost: tell(self, [t for t in lost if t[1] != "conflict"]),
    )


def moves_not_told(patch: Patch) -> None:
    tell = ModelUpstream._tell
    patch.setattr(
        ModelUpstream,
        "_tell",
        lambda self, lost: tell(self, [t for t in lost if t[1] == "conflict"]),
    )


def arrival_settles_calls(patch: Patch) -> None:
    patch.setattr(rules, "in_order", list)


def loaded_hall_tells_nobody(patch: Patch) -> None:
    begin = ModelHall.begin

    def quiet(self: Any, scope: str, *values: Any) -> None:
        before = self.scopes[scope]
        begin(self, scope, *values)
        self.scopes[scope] = before

    patch.setattr(ModelHall, "begin", quiet)


def load_passes_over_what_is_here(patch: Patch) -> None:
    whole = arriving._take_rows

    def passing_over(*values: Any) -> None:
        with pytest.MonkeyPatch.context() as meanwhile:
            first_one_stays(meanwhile)
            whole(*values)

    patch.setattr(arriving, "_take_rows", passing_over)


def first_one_stays(patch: Patch) -> None:
    whole = merging._insert
    patch.setattr(
        merging,
        "_insert",
        lambda *asked: f"{whole(*asked).split('ON CONFLICT')[0]} ON CONFLICT (id) DO NOTHING",
    )


def last_one_stays(patch: Patch) -> None:
    whole = merging._insert
    patch.setattr(merging, "_insert", lambda *asked: whole(*asked).split(" WHERE excluded")[0])


def ones_own_lost_log_is_read_as_anothers(patch: Patch) -> None:
    def take(self: Any, scope: str, pos: int, digest: str, items: Any) -> tuple[int, str]:
        from desk.sync.wire import followed

        end, last = followed(scope, pos, digest, items)
        with self._store.merging() as unit:
            arrivals = arriving.take(unit, [i.changeset for i in items], self.greeting.scopes)
            places.set_place(unit.driver, self._name, scope, end, last)
            if arrivals.left:
                sending.remember(unit, "sync_sweep", "1")
        return end, last

    patch.setattr(Engine, "_take", take)


def hall_keeps_what_the_city_does_not_take(patch: Patch) -> None:
    patch.setattr(ModelHall, "_stand_in", lambda self, item: None)


def nobody_tells_a_device_of_its_two_logs(patch: Patch) -> None:
    patch.setattr(ModelHall, "_tell_apart", lambda self, node: None)


PATCHES: tuple[tuple[Callable[[Patch], None], str, int], ...] = (
    (no_receive, "O", 56),
    (no_base_bump, "N", 57),
    (conflicts_of_the_last_write_only, "N", 72),
    (no_hello, "LAC", 2),
    (no_fork_check, "LA", 22),
    (acked_before_stored, "C", 0),
    (losers_not_kept, "N", 0),
    (moves_not_told, "C", 32),
    (arrival_settles_calls, "C", 32),
    (loaded_hall_tells_nobody, "C", 99),
)
WITH_ROWS_MADE_ALIKE: tuple[tuple[Callable[[Patch], None], str, int], ...] = (
    (load_passes_over_what_is_here, "C", 29),
    (first_one_stays, "C", 1),
    (last_one_stays, "C", 4),
    (ones_own_lost_log_is_read_as_anothers, "A", 75),
    (hall_keeps_what_the_city_does_not_take, "C", 2000180),
    (nobody_tells_a_device_of_its_two_logs, "A", 2000180),
)
SWITCHES = (
    ("quarantine", "L"),
)  # fmt: skip


def first_wrong(
    start: int = 0, without: frozenset[str] = frozenset(), *, alike: bool = False
) -> list[str]:
    """What the first life that goes wrong is accused of."""
    for seed in range(start, start + MOST):
        wrong = World(seed, without, alike=alike).live()
        if wrong:
            return wrong
    return []


@pytest.fixture(autouse=True)
def quiet() -> None:
    logging.getLogger("desk").setLevel(logging.CRITICAL)


@pytest.mark.parametrize(
    ("mutant", "letters", "start"), PATCHES, ids=lambda v: getattr(v, "__name__", "")
)
def test_without_this_rule_the_simulation_finds(
    mutant: Callable[[Patch], None], letters: str, start: int, monkeypatch: Patch
) -> None:
    mutant(monkeypatch)
    assert {fault[0] for fault in first_wrong(start)} & set(letters)


@pytest.mark.parametrize(
    ("mutant", "letters", "start"), WITH_ROWS_MADE_ALIKE, ids=lambda v: getattr(v, "__name__", "")
)
def test_without_this_rule_for_rows_made_alike_the_simulation_finds(
    mutant: Callable[[Patch], None], letters: str, start: int, monkeypatch: Patch
) -> None:
    mutant(monkeypatch)
    assert {fault[0] for fault in first_wrong(start, alike=True)} & set(letters)


@pytest.mark.parametrize(("rule", "letters"), SWITCHES)
def test_without_this_rule_of_the_upstream_the_simulation_finds(rule: str, letters: str) -> None:
    assert {fault[0] for fault in first_wrong(0, frozenset({rule}))} & set(letters)
