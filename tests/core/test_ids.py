"""Identifiers."""

from __future__ import annotations

import uuid

from hypothesis import given
from hypothesis import strategies as st

from desk.core.ids import derived_id, new_id


def test_identifiers_are_uuid_version_7_and_sort_in_the_order_they_were_made() -> None:
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)
    assert {uuid.UUID(one).version for one in made} == {7}
    assert {uuid.UUID(one).variant for one in made} == {uuid.RFC_4122}


@given(st.text(), st.text())
def test_the_same_natural_key_gives_the_same_identifier_on_every_desk(key: str, other: str) -> None:
    assert derived_id("resident", key, "city") == derived_id("resident", key, "city")
    assert (derived_id("resident", key, "city") == derived_id("resident", other, "city")) == (
        key == other
    )
    assert derived_id("resident", key, "city") != derived_id("resident", key, "another city")
