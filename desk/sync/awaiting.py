"""What of this desk's log the upstream does not hold yet, by the things a worker knows."""

from __future__ import annotations

import json
from collections import Counter

from sqlalchemy import func, select

from desk.store.base import Reader, outbox
from desk.sync.model import sync_peer

MOST = 2000
"""Changesets that are looked into; a desk that was alone for longer counts the rest as others."""
KINDS = {
    "matter_case": "case",
    "ticket": "ticket",
    "visit": "visit",
    "resident": "resident",
    "rating": "rating",
    "hall_notice": "notice",
    "roster_slot": "roster",
    "asking": "asking",
}
"""Tables whose rows are things of their own; whatever else a transaction wrote belongs to it."""
OTHER = "other"


def things_waiting(read: Reader) -> dict[str, int]:
    """How many of each kind were written and not sent, the most telling kinds first.

    Counted against the upstream that holds most of this desk's log: what is in the hall is safe,
    and the hall sends it on.
    """
    acked = int(read.value(select(func.max(sync_peer.c.acked))) or 0)
    found: Counter[str] = Counter()
    rows = read.rows(select(outbox.c.body).where(outbox.c.seq > acked).limit(MOST))
    for row in rows:
        tables = {(op[0], op[1]) for op in json.loads(row.body)["ops"]}
        known = [KINDS[table] for table, _ in tables if table in KINDS]
        found.update(known or [OTHER])
    if len(rows) == MOST:
        whole = read.value(select(func.count()).where(outbox.c.seq > acked))
        found[OTHER] += int(whole) - MOST
    order = [*dict.fromkeys(KINDS.values()), OTHER]
    return {kind: found[kind] for kind in order if found[kind]}
