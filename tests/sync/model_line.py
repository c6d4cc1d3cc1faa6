"""A device's line to the upstream in memory, as :class:`desk.sync.link.Link` is to a real one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desk.sync.wire import Changeset, FeedItem, Greeting, Pushed
from tests.sync.model import ModelUpstream


@dataclass
class ModelLine:
    """A device's line to the upstream in memory."""

    upstream: ModelUpstream
    node: int

    def hello(self, cursors: Mapping[str, int], about: Mapping[str, object]) -> Greeting:
        return self.upstream.hello(self.node, cursors, about)

    def push(self, items: Sequence[Changeset], up: tuple[int, str] | None = None) -> Pushed:
        return self.upstream.push(self.node, items, up)

    def pull(self, scope: str, pos: int, limit: int = 500) -> list[FeedItem]:
        return self.upstream.pull(self.node, scope, pos, limit)

    def load(self, table: str, scope: str, after: str | None, limit: int) -> list[str]:
        return self.upstream.load(self.node, table, scope, after, limit)

    def poke(self, scope: str) -> None:
        pass

    def claim(self, scope: str, tickets: Sequence[str], window_id: str) -> str | None:
        return self.upstream.claim(self.node, scope, tickets, window_id)

    def wait(self, seconds: float) -> frozenset[str]:
        return frozenset()

    def close(self) -> None:
        pass
