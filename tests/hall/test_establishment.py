"""How many workers a community needs, by the reform's rule, and what is missing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.core.errors import UserError
from desk.demo.seed import seed_hall
from desk.divisions import Divisions
from desk.hall import establishment
from desk.hall.establishment import Staffing, required, total
from desk.store import Store

STREET = "420502003000"


@pytest.mark.parametrize(
    ("households", "mixed", "workers"),
    [
        (0, False, 5),
        (2000, False, 5),
        (2399, False, 5),
        (2400, False, 6),
        (2000, True, 6),
        (3600, False, 9),
        (3600, True, 9),
        (20000, True, 9),
    ],
)
def test_the_rule_of_the_reform(households: int, mixed: bool, workers: int) -> None:
    assert required(households, mixed) == workers


@given(st.integers(0, 50_000), st.booleans())
def test_between_five_and_nine_and_never_fewer_for_more_households(
    households: int, mixed: bool
) -> None:
    assert 5 <= required(households, mixed) <= 9
    assert required(households, mixed) <= required(households + 400, mixed)


def test_one_over_elsewhere_does_not_make_up_for_one_missing() -> None:
    lines = [
        Staffing("1", "甲", 2000, False, 6),
        Staffing("2", "乙", 2400, False, 5),
        Staffing("3", "丙", None, False, 5),
    ]
    sums = total(lines)
    assert (sums.communities, sums.counted, sums.short) == (3, 2, 1)
    assert (sums.required, sums.workers) == (11, 11)


def test_the_list_names_every_community_of_the_street_and_knows_its_own_hall(
    store: Store,
) -> None:
    with store.unit("setup", "seed") as unit:
        seed_hall(unit)
        seed_hall(unit, "community")
    divisions = Divisions.load()
    community = divisions.below(STREET, "community")[0]
    with store.unit("0300", "figures") as unit:
        establishment.set_community(unit, community.nbs, households=2800, mixed=True, workers=None)
    with store.read() as read:
        lines = {s.division: s for s in establishment.staffing(read, STREET, divisions)}
    assert set(lines) == {p.nbs for p in divisions.below(STREET, "community")}
    assert lines[community.nbs].required == 8
    # Its own hall has five active workers, the head included.
    assert lines["420502003010"].workers == 5


def test_a_number_that_cannot_be_is_refused_with_its_bound(store: Store) -> None:
    with store.unit("0300", "figures") as unit:
        with pytest.raises(UserError, match="0 to 100000 households"):
            establishment.set_community(unit, STREET, households=-1, mixed=False, workers=None)
        with pytest.raises(UserError, match="0 to 99"):
            establishment.set_community(unit, STREET, households=1, mixed=False, workers=100)
