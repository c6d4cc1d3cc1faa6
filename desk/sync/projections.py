"""What features keep beside the facts, and how they learn that facts came from elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from desk.store import Store, Unit

Arrived = Mapping[str, frozenset[str]]
"""Identifiers that came, by table."""
Follow = Callable[[Unit, Arrived], None]
CatchUp = Callable[[Unit], int]
"""Does a part of what was left for later; returns how much that was, 0 when nothing is left."""

_followers: list[tuple[frozenset[str], Follow]] = []
_later: list[CatchUp] = []


def follow(tables: Iterable[str], action: Follow, later: CatchUp | None = None) -> None:
    """Run ``action`` in the merging transaction whenever rows of these tables arrive.

    When many come, it may leave work to ``later``, which is called after the exchange.
    """
    _followers.append((frozenset(tables), action))
    if later is not None:
        _later.append(later)


def catch_up(store: Store, go_on: Callable[[], bool]) -> None:
    """Do what was left for later, a part in a transaction, as long as ``go_on`` says so."""
    for later in _later:
        left = True
        while left and go_on():
            with store.unit("sync", "catch up") as unit:
                left = bool(later(unit))


def followed(table: str) -> bool:
    """Whether some feature wants to know of this table's rows."""
    return any(table in tables for tables, _ in _followers)


def arrived(unit: Unit, rows: Arrived) -> None:
    """Bring everything that follows these tables along."""
    for tables, action in _followers:
        if tables & rows.keys():
            action(unit, {name: rows[name] for name in tables & rows.keys()})
