"""Each invariant E C N G H L A is really looked at: one break of each, and it is named."""

from __future__ import annotations

import copy
import logging
from collections.abc import Callable, Iterator

import pytest

from tests.sync import acting
from tests.sync.invariants import Evidence, evidence_of, faults
from tests.sync.simulation import World
from tests.sync.test_mutants import PATCHES, SWITCHES

QUEUE_SCOPE = acting.SCOPES[2]


@pytest.fixture(autouse=True)
def quiet() -> None:
    logging.getLogger("desk").setLevel(logging.CRITICAL)


@pytest.fixture
def lived() -> Iterator[World]:
    """A city of one tier in which something was lost against something else, and all is well."""
    world = next(w for w in map(World, range(300)) if _has_enough(w))
    yield world
    for desk in world.desks:
        desk.store.close()


def _has_enough(world: World) -> bool:
    return (
        not (world.tiers or world.disaster)
        and world.live() == []
        and bool(world.city.rows["conflict"])
        and len(world.city.scopes[QUEUE_SCOPE].feed) > 4
    )


def log_with_a_gap(held: Evidence) -> None:
    node = next(i.node for i, _ in held.log if i.seq == 3)
    held.log[:] = [(i, s) for i, s in held.log if (i.node, i.seq) != (node, 2)]
    for scope, entries in held.feeds.items():
        held.feeds[scope] = [e for e in entries if e[1:3] != (node, 2)]


def fed_twice(held: Evidence) -> None:
    from desk.sync.wire import feed_chain

    entries = held.feeds[QUEUE_SCOPE]
    pos, node, seq, digest = entries[-1]
    own = next(i.hash for i, _ in held.log if (i.node, i.seq) == (node, seq))
    entries.append((pos + 1, node, seq, feed_chain(digest, own)))


def fed_with_a_gap(held: Evidence) -> None:
    del held.feeds[QUEUE_SCOPE][2]


def fed_in_another_order(held: Evidence) -> None:
    entries = held.feeds[QUEUE_SCOPE]
    (a, *one), (b, *two) = entries[1:3]
    entries[1:3] = [(a, *two), (b, *one)]  # type: ignore[list-item]


def log_rewritten(held: Evidence) -> None:
    item, status = held.log[3]
    held.log[3] = (item._replace(body=(item.body or "").replace("{", "{ ", 1)), status)


def loser_thrown_away(held: Evidence) -> None:
    held.rows["conflict"].clear()  # type: ignore[attr-defined]


def fact_gone(held: Evidence) -> None:
    for table in ("audit", "ticket"):
        held.rows[table].clear()  # type: ignore[attr-defined]


def value_from_nowhere(held: Evidence) -> None:
    for row in held.rows["hall_notice"].values():
        row["text"] = "nobody wrote this"  # type: ignore[index]


BREAKS: tuple[tuple[Callable[[Evidence], None], str], ...] = (
    (log_with_a_gap, "E"),
    (fed_twice, "E"),
    (fed_with_a_gap, "G"),
    (fed_in_another_order, "H"),
    (log_rewritten, "H"),
    (loser_thrown_away, "N"),
    (fact_gone, "N"),
    (value_from_nowhere, "N"),
)


@pytest.mark.parametrize(("broken", "letter"), BREAKS, ids=lambda v: getattr(v, "__name__", v))
def test_a_break_at_the_upstream_is_named(
    lived: World, broken: Callable[[Evidence], None], letter: str
) -> None:
    held = copy.deepcopy(evidence_of(lived.city))
    assert faults(held) == []
    broken(held)
    assert letter in {fault[0] for fault in faults(held)}


def test_a_desk_that_holds_something_else_is_named(lived: World) -> None:
    lived.desks[0].store.raw.execute("UPDATE resident SET name = 'another'")
    lived.desks[0].store.raw.execute("UPDATE hall_notice SET text = 'another'")
    assert {fault[0] for fault in lived.judge()} == {"C"}


def test_an_upstream_that_lost_what_it_acknowledged_is_named(lived: World) -> None:
    node = lived.desks[0].node
    last = max(seq for n, seq in lived.city.log if n == node)
    del lived.city.log[node, last]
    for head in lived.city.scopes.values():
        head.feed = [entry for entry in head.feed if entry[:2] != (node, last)]
    assert "A" in {fault[0] for fault in lived.judge()}


def test_a_desk_that_never_sends_is_named(lived: World) -> None:
    with lived.desks[0].store.unit("w", "forgotten") as unit:
        unit.insert(
            acting.hall.audit, scope=QUEUE_SCOPE, hall_id=acting.pk_of(0, "x"), actor="w",
            action="x", subject="y", at=unit.now, detail=None,
        )  # fmt: skip
    assert "L" in {fault[0] for fault in lived.judge()}


def test_for_each_invariant_there_is_a_rule_without_which_it_is_broken() -> None:
    letters = {letter for _, found, _ in PATCHES for letter in found}
    letters |= {letter for _, found in SWITCHES for letter in found}
    # E, G and H are kept by PostgreSQL's own functions: test_sql_mutants takes those away.
    assert letters >= set("CNLA")
