"""Thousands of short lives of a city, each with other faults; in the end nothing is lost."""

from __future__ import annotations

import logging

import pytest

from tests.sync.simulation import World, runs

SECONDS = 13.0
"""Of each part; the parts together stay within the minute that is asked for."""
ALIKE = 130
"""So many lives of each part have rows that desks make alike; they are slower."""


@pytest.fixture(autouse=True)
def quiet() -> None:
    logging.getLogger("desk").setLevel(logging.CRITICAL)


@pytest.mark.parametrize("part", range(4))
def test_rows_03_05_10_11_15_18_20_22_23_26_whatever_happens_all_ends_alike(
    part: int,
) -> None:
    lived = 0
    seeds = range(part * 1_000_000, part * 1_000_000 + 600)
    for words, wrong in runs(seeds, SECONDS, alike=ALIKE):
        lived += 1
        assert wrong == [], f"once more: python -m tests.sync.simulation {words}"
    assert lived > 0


@pytest.mark.parametrize(
    "seed",
    [
        # Loading anew at the city dropped what only the hall knew yet, and never read it again.
        2000008,
        # Scopes given and taken back before they were loaded left rows behind.
        1000045,
        # A hall refused for good what the city let in by a right the hall had not heard of.
        3000012,
    ],
)
def test_a_life_that_once_ended_wrong_ends_alike(seed: int) -> None:
    assert World(seed, alike=False).live() == []


@pytest.mark.parametrize(
    "seed",
    [
        # A load passed over the later of two rows made from the same content, and so did the feed.
        29,
        # A disk that was put back heard of what it had lost only when it wrote again.
        75,
        # What a hall refused, and took when it had heard of the right, stayed at the desk for ever.
        3000278,
        # A disk that was put back had written to the city alone, and went on at its hall alone:
        # two logs under one number, of which hall and city kept one each.
        2000180,
        # Under its new number a device had no right to what it wrote before it was moved.
        7100108,
        # A log sent again under a new number was told again, so who had given up a row that had
        # moved away made it anew.
        7100538,
        # Who loads anew heard nothing of the rows it had moved away itself.
        9300083,
        # What was taken while the answer was lost stayed when its scope was given up.
        11400130,
        # A disk that was put back kept what had left its scopes since, when it was enrolled again.
        13600426,
    ],
)
def test_a_life_with_rows_made_alike_that_once_ended_wrong_ends_alike(seed: int) -> None:
    assert World(seed).live() == []


def test_a_seed_lives_the_same_life_again() -> None:
    one, two = World(7), World(7)
    assert one.live() == two.live() == []
    assert sorted(one.city.log) == sorted(two.city.log)
    assert {s: h.hash_at(h.pos) for s, h in one.city.scopes.items()} == {
        s: h.hash_at(h.pos) for s, h in two.city.scopes.items()
    }
