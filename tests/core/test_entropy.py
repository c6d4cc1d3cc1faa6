"""The port behind identifiers and codes."""

from __future__ import annotations

import re
import uuid
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from desk.core import entropy
from desk.core.clock import VirtualClock
from desk.core.entropy import SeededSource, SystemSource
from desk.core.ids import new_id

START = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


def lived(seed: int) -> list[str]:
    """What a seeded program makes in two virtual seconds."""
    clock = VirtualClock(START)
    with entropy.using(SeededSource(seed, clock)):
        made = [new_id(), new_id(), entropy.code(), entropy.salt().hex()]
        clock.advance(2)
        return [*made, new_id()]


@given(st.integers(0, 2**32))
def test_the_same_seed_gives_the_same_identifiers_codes_and_salts(seed: int) -> None:
    assert lived(seed) == lived(seed)
    assert lived(seed) != lived(seed + 1)


def test_seeded_identifiers_are_still_version_7_in_order_and_carry_the_clocks_time() -> None:
    first, second, _, _, third = lived(1)
    assert first < second < third
    assert {uuid.UUID(one).version for one in (first, second, third)} == {7}
    assert uuid.UUID(first).int >> 80 == int(START.timestamp() * 1000)
    assert (uuid.UUID(third).int - uuid.UUID(first).int) >> 80 == 2000


def test_a_standing_clock_never_gives_an_identifier_twice() -> None:
    with entropy.using(SeededSource(1, VirtualClock(START))):
        made = [new_id() for _ in range(10_000)]
    assert made == sorted(set(made))


def test_afterwards_the_systems_own_source_is_in_place_again_also_after_a_fault() -> None:
    clock = VirtualClock(START)
    try:
        with entropy.using(SeededSource(1, clock)):
            raise RuntimeError
    except RuntimeError:
        pass
    assert isinstance(entropy.source(), SystemSource)
    assert new_id() != new_id()


def test_a_code_is_four_capital_hexadecimal_digits_and_uses_all_of_them() -> None:
    codes = {entropy.code() for _ in range(2000)}
    assert all(re.fullmatch(r"[0-9A-F]{4}", one) for one in codes)
    assert set("".join(codes)) == set("0123456789ABCDEF")
    assert len(codes) > 1800
