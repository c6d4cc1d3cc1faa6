"""A whole city that comes back at once, at a server that cannot let everybody in at once."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.demo.wire import free_port
from desk.sync.central.server import Server
from tests.sync.conftest import Central, make_central
from tests.sync.crowd import away, come_back

DEVICES, CHANGESETS = 60, 5

# Whatever stops and starts servers takes its turn.
pytestmark = pytest.mark.xdist_group("servers")


@pytest.fixture
def narrow() -> Iterator[Central]:
    """A city whose server has fewer connections than the city has devices."""
    folder = Path(tempfile.mkdtemp(prefix="desk-narrow-"))
    options = {"max_connections": "20", "fsync": "off", "full_page_writes": "off"}
    server = Server(folder, free_port(), options=options)
    server.start()
    yield make_central(server.owner_dsn)
    server.stop("immediate")
    shutil.rmtree(folder, ignore_errors=True)


def test_row_27_devices_that_find_no_room_come_again_and_none_is_starved(narrow: Central) -> None:
    devices = away(narrow, DEVICES, 6, CHANGESETS)
    told = come_back(narrow, devices, 60)
    assert len(told.drained) == DEVICES
    assert told.refused == set()
    assert told.lock_seconds < 5
    ((stored, rows),) = narrow.query(
        "SELECT (SELECT count(*) FROM sync.changeset WHERE status = 'applied'),"
        " (SELECT count(*) FROM ticket_event)"
    )
    assert stored == rows == DEVICES * CHANGESETS
