"""What features keep beside the facts, and how they learn that facts came from elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from desk.store import Unit

Arrived = Mapping[str, frozenset[str]]
"""Identifiers that came, by table."""
Follow = Callable[[Unit, Arrived], None]

_followers: list[tuple[frozenset[str], Follow]] = []


def follow(tables: Iterable[str], action: Follow) -> None:
    """Run ``action`` in the merging transaction whenever rows of these tables arrive."""
    _followers.append((frozenset(tables), action))


def followed(table: str) -> bool:
    """Whether some feature wants to know of this table's rows."""
    return any(table in tables for tables, _ in _followers)


def arrived(unit: Unit, rows: Arrived) -> None:
    """Bring everything that follows these tables along."""
    for tables, action in _followers:
        if tables & rows.keys():
            action(unit, {name: rows[name] for name in tables & rows.keys()})
