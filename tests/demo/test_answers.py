"""An invented resident can be helped with every matter of the catalogue."""

from __future__ import annotations

import random
from datetime import date

import pytest

from desk.cases import rules
from desk.cases.values import luhn_fits
from desk.demo.answers import filled
from desk.demo.people import people
from desk.matters import Catalogue

TODAY = date(2026, 11, 23)
CATALOGUE = Catalogue.load()


@pytest.mark.parametrize("seed", range(3))
def test_with_these_answers_nothing_is_missing_in_any_matter(seed: int) -> None:
    person = people(seed, 1, TODAY)[0]
    for matter in CATALOGUE.matters:
        draft = filled([matter], person, random.Random(seed), TODAY)
        assert rules.gaps(draft, [matter], TODAY) == [], matter.code


def test_the_same_chance_gives_the_same_answers_and_cards_have_their_check_digit() -> None:
    person = people(1, 1, TODAY)[0]
    matters = [CATALOGUE.get("MZ01"), CATALOGUE.get("SB01")]
    first = filled(matters, person, random.Random(5), TODAY)
    assert filled(matters, person, random.Random(5), TODAY) == first
    assert luhn_fits(first.shared["bank_card"])
