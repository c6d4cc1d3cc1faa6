"""How the devices of a hall stand, as its upstream told the office last."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desk.store import Store
from desk.store.base import Reader
from desk.sync.sending import remember, remembered

NOTE = "hall_nodes"
CLOCK_OFF_MS = 600_000
"""A clock further off than this is told; stamps are not taken from further ahead either."""


@dataclass(frozen=True)
class Neighbour:
    """One device of the hall, this one among them."""

    node: int
    kind: str
    label: str
    status: str
    seen_at: datetime | None
    waiting: int | None
    oldest_at: datetime | None
    version: str | None
    clock_off_ms: int | None
    aside: int
    trouble: str | None = None
    """The sentence of what keeps it from syncing (a key for ``tr``, if it is known here)."""


def keep(store: Store, told: Sequence[Mapping[str, Any]]) -> None:
    """Keep what the upstream said, so that it can be looked at while the line is cut."""
    with store.merging(hardened=False) as unit:
        remember(unit, NOTE, json.dumps(list(told)))


def neighbours(read: Reader) -> list[Neighbour]:
    """The devices as last told, the longest unseen first; none where nobody told."""
    found = remembered(read, NOTE)
    return [_neighbour(one) for one in json.loads(found or "[]")]


def _neighbour(told: Mapping[str, Any]) -> Neighbour:
    def moment(name: str) -> datetime | None:
        return datetime.fromisoformat(told[name]) if told[name] else None

    return Neighbour(
        int(told["node"]), told["kind"], told["label"], told["status"], moment("seen_at"),
        told["waiting"], moment("oldest_at"), told["version"], told["clock_off_ms"],
        int(told["aside"]), told.get("trouble"),
    )  # fmt: skip
