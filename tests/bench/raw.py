"""The bare figure of SQLite that units of work are held against."""

from __future__ import annotations

import json
import time
from pathlib import Path

from desk.core.ids import new_id
from desk.queue.model import ticket
from desk.store import engine
from desk.store.seal import chain_hash


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
