"""Where a desk stands in each feed of each upstream, and of which scopes it may hold rows."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import bindparam, select

from desk.store import Prepared, Store, Unit
from desk.store.base import Reader, registry
from desk.store.seal import GENESIS
from desk.sync import sending
from desk.sync.model import sync_cursor

HELD, REFUSED = "sync_scopes", "sync_refused"
"""Under these names a store notes scopes: of which rows may lie here, and of which the upstream
did not take what was written here."""
WHOSE = "sync_conflicts"
"""Under this name a store notes which upstream the conflicts in it are of."""
SWEEP = "sync_sweep"
"""Under this name a store notes that rows which went to other scopes are to be given up."""
MARK_EVERY = 1000
"""Feed positions between two marks one can go back to."""

_place = Prepared(
    select(sync_cursor).where(
        sync_cursor.c.upstream == bindparam("upstream"), sync_cursor.c.scope == bindparam("scope")
    )
)


def noted(read: Reader, name: str) -> set[str]:
    """The scopes noted under a name."""
    return set((sending.remembered(read, name) or "").split())


def scopes_of(read: Reader) -> set[str]:
    """The scopes of which rows may lie here."""
    return noted(read, HELD)


def may_hold(store: Store, scopes: Collection[str]) -> None:
    """Note scopes of which rows may lie here, also when their loading was cut or never begun:
    whoever is given other scopes gives up all of the earlier ones."""
    with store.read() as read:
        known = scopes_of(read)
    if not known.issuperset(scopes):
        with store.merging() as unit:
            sending.remember(unit, HELD, " ".join(sorted(known.union(scopes))))


def place_of(read: Reader, upstream: str, scope: str) -> Any:
    """The place in a feed, and how far its loading is; ``None`` where nothing was read yet."""
    return read.first(_place, {"upstream": upstream, "scope": scope})


def places_of(read: Reader, upstream: str) -> dict[str, int]:
    """The place in each feed of an upstream."""
    rows = read.rows(select(sync_cursor).where(sync_cursor.c.upstream == upstream))
    return {row.scope: int(row.load_pos if row.load_table else row.pos) for row in rows}


def set_place(driver: Any, upstream: str, scope: str, pos: int, digest: str) -> None:
    """All up to this place is here."""
    driver.execute(
        "INSERT INTO sync_cursor(upstream, scope, pos, hash) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (upstream, scope) DO UPDATE SET pos = excluded.pos, hash = excluded.hash,"
        " load_table = NULL, load_key = NULL, load_pos = NULL, load_hash = NULL",
        (upstream, scope, pos, digest),
    )


def set_loading(
    driver: Any, upstream: str, scope: str, place: tuple[int, str], table: str, key: str | None
) -> None:
    """A load is under way that stands for this place when it is over; it goes on after a key."""
    driver.execute(
        "INSERT INTO sync_cursor(upstream, scope, pos, hash, load_table, load_key, load_pos,"
        " load_hash) VALUES (?, ?, 0, ?, ?, ?, ?, ?)"
        " ON CONFLICT (upstream, scope) DO UPDATE SET load_table = excluded.load_table,"
        " load_key = excluded.load_key, load_pos = excluded.load_pos,"
        " load_hash = excluded.load_hash",
        (upstream, scope, GENESIS, table, key, *place),
    )


def mark(driver: Any, upstream: str, scope: str, pos: int, digest: str) -> None:
    """Remember a place one can go back to."""
    driver.execute(
        "INSERT OR REPLACE INTO sync_mark(upstream, scope, pos, hash) VALUES (?, ?, ?, ?)",
        (upstream, scope, pos, digest),
    )


def read_elsewhere_again(driver: Any, upstream: str, scope: str) -> None:
    """Another upstream may have told rows that this one has not heard of yet; dropped here,
    they are there to be read anew."""
    driver.execute(
        "UPDATE sync_cursor SET pos = 0, hash = ?, load_table = NULL, load_key = NULL,"
        " load_pos = NULL, load_hash = NULL WHERE scope = ? AND upstream <> ? AND pos > 0"
        # Where all is to be loaded in any case, the feed alone would not do.
        " AND coalesce(load_pos, 0) >= 0",
        (GENESIS, scope, upstream),
    )


def read_all_anew(unit: Unit) -> None:
    """Every scope is to be loaded from its beginning, from whichever upstream is next."""
    unit.driver.execute(
        "UPDATE sync_cursor SET load_table = ?, load_key = NULL, load_pos = -1, load_hash = ''",
        (min(registry),),
    )
