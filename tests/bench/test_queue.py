"""How quick the queue is, and that nothing is called twice under load."""

from __future__ import annotations

import json
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import desk.tables  # noqa: F401
from desk.core.clock import VirtualClock, utc
from desk.core.ids import new_id
from desk.demo.seed import seed_hall
from desk.hall import queries as hall_queries
from desk.queue import service
from desk.queue.model import ticket
from desk.store import Store, engine
from desk.store.seal import chain_hash
from tests.bench.figures import Desk, Figures, events, percentile

TICKETS = 1000


def test_a_ticket_is_durable_soon_after_the_tap_with_four_busy_windows_beside(
    desk: Desk, figures: Figures
) -> None:
    assert desk("seed").wait() == 0
    windows = [
        desk("robot", "--window", str(n), "--serve-seconds", "0.02", "--wait-seconds", "4")
        for n in (1, 3, 4, 5)
    ]
    kiosk = desk("robot", "--kiosk", "--count", str(TICKETS), "--rate", "100")
    out, err = kiosk.communicate(timeout=120)
    assert kiosk.returncode == 0, err
    took = [float(str(e["ms"])) for e in events(out)]
    assert len(took) == TICKETS
    called = 0
    for window in windows:
        out, err = window.communicate(timeout=120)
        assert window.returncode == 0, err
        called += sum(e["event"] == "called" for e in events(out))
    assert called > TICKETS / 4
    figures.note("ticket issued, tap to durable, p50", percentile(took, 0.5), "ms")
    figures.at_most(
        "ticket issued, tap to durable, 4 busy windows, p99", percentile(took, 0.99), 30
    )


def raw_rate(home: Path, count: int) -> float:
    """Bare SQLite at FULL: the same ticket row and a chained line of an outbox, one transaction."""
    home.mkdir()
    connection = engine.connect(home / "raw.db", "0" * 64, create=True)
    names = [c.name for c in ticket.columns]
    connection.execute(f"CREATE TABLE ticket({', '.join(names)}, PRIMARY KEY (id))")
    connection.execute("CREATE TABLE outbox(seq INTEGER PRIMARY KEY, scope, stamp, body, hash)")
    assert connection.execute("PRAGMA synchronous").fetchone()[0] == 2
    insert = f"INSERT INTO ticket VALUES ({', '.join('?' * len(names))})"
    digest, scope, stamp = "0" * 64, "420502003000", "0192f0c2a1000000ff0000"
    row = {"hall_id": new_id(), "scope": scope, "day": "2026-11-23", "letter": "A", "kiosk": 1,
           "channel": "kiosk", "matters": "[]", "code": "7F3A",
           "issued_at": "2026-11-23T02:00:00.000Z", "_s": stamp}  # fmt: skip
    begun = time.perf_counter()
    for n in range(count):
        row |= {"id": new_id(), "number": f"A{n:03}"}
        body = json.dumps({"reason": "issue ticket", "ops": [["ticket", row["id"], row, None]]})
        digest = chain_hash(digest, 1, n, stamp, scope, "kiosk:1", 1, body)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(insert, [row.get(name) for name in names])
        connection.execute("INSERT INTO outbox VALUES (?,?,?,?,?)", (n, scope, stamp, body, digest))
        connection.execute("COMMIT")
    rate = count / (time.perf_counter() - begun)
    connection.close()
    return rate


def service_rate(home: Path, count: int) -> float:
    """Tickets a second through the whole service."""
    store = Store.open(home, VirtualClock(utc(date(2026, 11, 23), "10:00")))
    with store.unit("setup", "seed") as unit:
        hall = seed_hall(unit)
        for window, worker in hall_queries.rostered(unit, hall, unit.day).items():
            service.sit(unit, window, worker.id, worker.skills)
    begun = time.perf_counter()
    for n in range(count):
        with store.unit("kiosk:1", "issue ticket") as unit:
            service.issue(unit, hall, "ABCD"[n % 4])
    rate = count / (time.perf_counter() - begun)
    store.close()
    return rate


def test_tickets_per_second_against_bare_sqlite(tmp_path: Path, figures: Figures) -> None:
    raw, own = [], []
    for n in range(3):
        raw.append(raw_rate(tmp_path / f"raw{n}", 1000))
        own.append(service_rate(tmp_path / f"own{n}", 600))
    figures.note("bare SQLite ticket + outbox at FULL", max(raw), "per s")
    figures.note("tickets through the service", max(own), "per s")
    figures.at_least("tickets per second, service to bare", max(own) / max(raw), 0.25)


WINDOWS = (1, 2, 3, 4, 5, 6, 8, 9)


@pytest.mark.parametrize(
    ("serve", "tickets", "most"),
    [
        # Each window calls as often as a hall of four hundred windows would.
        pytest.param("0.05", 1500, 20.0, id="each serving 50 ms"),
        # Nobody serves, all only call: the file is never free, so each waits for seven others.
        pytest.param("0", 1000, 80.0, id="without a pause"),
    ],
)
def test_eight_windows_call_at_once_and_no_person_is_called_twice(
    desk: Desk, figures: Figures, serve: str, tickets: int, most: float, request: Any
) -> None:
    assert desk("seed").wait() == 0
    kiosk = desk("robot", "--kiosk", "--count", str(tickets), "--class", "D")
    out, err = kiosk.communicate(timeout=120)
    assert kiosk.returncode == 0, err
    issued = [e["number"] for e in events(out)]
    windows = [
        desk("robot", "--window", str(n), "--until-empty", "--serve-seconds", serve)
        for n in WINDOWS
    ]
    calls: list[list[dict[str, object]]] = []
    for window in windows:
        out, err = window.communicate(timeout=120)
        assert window.returncode == 0, err
        calls.append([e for e in events(out) if e["event"] == "called"])
    called = [str(e["number"]) for mine in calls for e in mine]
    assert sorted(called) == sorted(map(str, issued))
    # Measured while all eight are at work, not while some are still starting.
    begin = max(float(str(mine[0]["t"])) for mine in calls)
    end = min(float(str(mine[-1]["t"])) for mine in calls)
    took = [
        float(str(e["ms"])) for mine in calls for e in mine if begin < float(str(e["t"])) <= end
    ]
    assert len(took) > tickets / 4
    name = f"call next, 8 processes, {request.node.callspec.id}"
    figures.note(f"{name}, p50", percentile(took, 0.5), "ms")
    figures.at_most(f"{name}, p99", percentile(took, 0.99), most)
