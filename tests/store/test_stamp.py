"""Hybrid clock stamps."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desk.store import stamp

moments = st.datetimes(
    min_value=datetime(2020, 1, 1), max_value=datetime(2060, 1, 1), timezones=st.just(UTC)
)


@given(st.lists(moments, min_size=2, max_size=50), st.integers(0, stamp.MAX_NODE))
def test_stamps_of_a_node_always_rise_whatever_its_clock_does(
    walls: list[datetime], node: int
) -> None:
    last = stamp.ZERO
    for wall in walls:
        new = stamp.tick(last, wall, node)
        assert new > last
        assert len(new) == 22
        last = new


def test_a_full_counter_moves_the_millisecond_on() -> None:
    wall = datetime(2026, 11, 23, tzinfo=UTC)
    last = stamp.make(int(wall.timestamp() * 1000), 0xFFFF, 5)
    new = stamp.tick(last, wall, 5)
    assert new > last
    assert stamp.wall_ms(new) == stamp.wall_ms(last) + 1


@given(moments, st.integers(0, stamp.MAX_NODE), st.integers(0, stamp.MAX_NODE))
def test_a_stamp_after_another_is_greater_even_across_nodes(
    wall: datetime, one: int, other: int
) -> None:
    seen = stamp.tick(stamp.ZERO, wall + timedelta(days=1), one)
    assert stamp.after(seen, other) > seen
