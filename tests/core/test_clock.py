"""Clocks that other moments are rehearsed with."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desk.core.clock import SystemClock, machine_clock
from desk.core.errors import AdminError


def test_without_a_moment_it_is_the_machines_clock() -> None:
    assert isinstance(machine_clock(None), SystemClock)
    assert isinstance(machine_clock(""), SystemClock)


def test_a_moment_is_local_and_time_goes_on_from_it() -> None:
    clock = machine_clock("2026-11-23T09:30")
    first = clock.now()
    assert timedelta(0) <= first - datetime(2026, 11, 23, 1, 30, tzinfo=UTC) < timedelta(minutes=1)
    assert clock.now() >= first


def test_programs_that_share_a_moment_and_when_it_was_read_it_agree_whenever_they_begin() -> None:
    now = datetime.now(UTC)
    hour_ago = (now - timedelta(hours=1)).isoformat()
    clock = machine_clock(f"2026-11-23T09:30:00+08:00@{hour_ago}")
    passed = clock.now() - datetime(2026, 11, 23, 1, 30, tzinfo=UTC)
    assert timedelta(hours=1) <= passed + timedelta(seconds=1) < timedelta(hours=1, minutes=1)


@pytest.mark.parametrize("text", ["tomorrow", "2026-13-01T09:30", "2026-11-23T09:30@never"])
def test_what_is_no_time_is_said(text: str) -> None:
    with pytest.raises(AdminError, match="is no time"):
        machine_clock(text)
