"""What the tests of bad input share: the city goes on for others, and has everything once."""

from __future__ import annotations

from datetime import UTC, datetime

import psycopg
import pytest

from desk.core.clock import VirtualClock
from desk.store import Store
from desk.sync.central import people
from desk.sync.enrolment import enrol
from tests.sync.conftest import Central, Desk, MakeDesk
from tests.sync.test_exchange import notice


@pytest.fixture
def clock() -> VirtualClock:
    """Right, where a test does not say otherwise; the upstream's is the machine's."""
    return VirtualClock(datetime.now(UTC))


@pytest.fixture
def other(make_desk: MakeDesk) -> Desk:
    """Another desk of the hall, which whatever happens goes on."""
    made = make_desk()
    made.sync()
    return made


def goes_on(central: Central, other: Desk, text: str) -> None:
    """Nothing else is held up: what another desk writes is at the city."""
    notice(other.store, text)
    other.sync()
    assert (text,) in central.query("SELECT text FROM hall_notice")


def at_city(central: Central) -> list[str]:
    return sorted(str(text) for (text,) in central.query("SELECT text FROM hall_notice"))


def again(central: Central, store: Store, node: int) -> None:
    """What the administrator hands out after ``desk central again``, used at the desk."""
    with psycopg.connect(central.dsn) as owner:
        invitation = people.enrol_again(owner, node, upstreams=[central.place])
    enrol(store, invitation)
