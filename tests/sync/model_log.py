"""An upstream's account in memory: the changesets it keeps, and the feeds they stand in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

from desk.store.seal import GENESIS
from desk.sync.wire import Changeset, feed_chain


@dataclass
class Stored:
    """A changeset and what came of it."""

    item: Changeset
    status: str
    order: int

    @property
    def aside(self) -> bool:
        """Whether it could not be applied."""
        return self.status not in ("applied", "dropped")


@dataclass
class Scope:
    """A feed: (node, seq, hash) from ``low`` on."""

    feed: list[tuple[int, int, str]] = field(default_factory=list)
    low: int = 0
    low_hash: str = GENESIS

    @property
    def pos(self) -> int:
        return self.low + len(self.feed)

    def hash_at(self, pos: int) -> str | None:
        if pos == 0:
            return GENESIS
        if pos == self.low:
            return self.low_hash
        if self.low < pos <= self.pos:
            return self.feed[pos - self.low - 1][2]
        return None

    def cut_back(self, end: int) -> None:
        """Forget what stands before this place and at it."""
        self.low_hash = self.hash_at(end) or ""
        del self.feed[: end - self.low]
        self.low = end


@dataclass
class ModelLog:
    """Every changeset by its node and number, and the feed of every scope."""

    now_ms: Callable[[], int]
    log: dict[tuple[int, int], Stored] = field(default_factory=dict)
    scopes: dict[str, Scope] = field(default_factory=lambda: defaultdict(Scope))
    by_stamp: dict[str, list[Stored]] = field(default_factory=lambda: defaultdict(list))

    def _keep(self, stored: Stored) -> None:
        self.log[stored.item.node, stored.item.seq] = stored
        self.by_stamp[stored.item.stamp].append(stored)

    def _append(self, scope: str, node: int, seq: int, digest: str) -> None:
        head = self.scopes[scope]
        before = head.hash_at(head.pos)
        head.feed.append((node, seq, feed_chain(before or GENESIS, digest)))
