"""Invented residents."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from desk.core.idcard import age_on, check_id
from desk.demo.people import NOBODYS_AREA, people, rare_characters

TODAY = date(2026, 11, 23)


@settings(max_examples=20)
@given(st.integers(0, 10_000))
def test_every_card_is_well_formed_agrees_with_itself_and_belongs_to_nobody(seed: int) -> None:
    for person in people(seed, 25, TODAY):
        read = check_id(person.id_number, TODAY)
        assert (read.birth, read.sex) == (person.birth, person.sex)
        assert read.area == NOBODYS_AREA
        assert 18 <= age_on(person.birth, TODAY) <= 92
        assert person.phone.isdigit()
        assert len(person.phone) == 11


def test_the_same_seed_invents_the_same_people_and_no_two_share_a_number() -> None:
    first = people(7, 300, TODAY)
    assert people(7, 300, TODAY) == first
    assert people(8, 300, TODAY) != first
    assert len({p.id_number for p in first}) == 300


def test_some_names_have_rare_characters_and_some_people_are_65_or_older() -> None:
    found = people(1, 300, TODAY)
    rare = set(rare_characters())
    assert len(rare) == 199
    assert 15 < sum(bool(rare & set(p.name)) for p in found) < 80
    assert 40 < sum(age_on(p.birth, TODAY) >= 65 for p in found) < 120
