"""The load of a scope, in pages that can be cut anywhere and gone on with."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection

from desk.store import Store
from desk.store.base import registry
from desk.sync import arriving, sending
from desk.sync.places import SWEEP, place_of, read_elsewhere_again, set_loading, set_place
from desk.sync.wire import Greeting, RefusedError, Upstream

LOAD_PAGE = 5000


def load(
    store: Store, upstream: Upstream, scope: str, greeting: Greeting, watch: Callable[[int], None]
) -> int:
    """Fill a scope this desk never read from this upstream, or fell too far behind of.

    ``watch`` is called with the rows of each page that is kept; what it raises stops there.
    """
    name = greeting.id
    with store.read() as read:
        row = place_of(read, name, scope)
        wrote = row is not None or sending.hash_at(read, 1) is not None
    head = greeting.feeds[scope]
    if row is not None and row.load_table is None and row.pos >= head.low:
        return 0
    tables = sorted(registry)
    if row is None or row.load_table is None or row.load_pos < head.low:
        # Where the feed stands now is noted first; what changes meanwhile is read after.
        place, table, key = (head.pos, head.hash), tables[0], None
    else:
        place, table, key = (int(row.load_pos), row.load_hash), row.load_table, row.load_key
    loaded, full = 0, filled(upstream, scope)
    while True:
        texts = upstream.load(table, scope, key, LOAD_PAGE) if table in full else []
        here, before, rest = table, key, tables[tables.index(table) + 1 :]
        last = not rest and len(texts) < LOAD_PAGE
        if not texts and not last and row is None:
            # Most tables have nothing in most scopes; that need not be remembered.
            table, key = rest[0], None
            continue
        with store.merging(hardened=False) as unit:
            key = arriving.take_rows(unit, here, texts, greeting.scopes)
            loaded += len(texts)
            if row is not None:
                # What left the scope while this desk was away is in no page any more.
                spared = sending.unsent_rows(unit, name, here)
                end = len(texts) < LOAD_PAGE
                if arriving.drop_unnamed(unit, here, scope, before, texts, end, spared):
                    read_elsewhere_again(unit.driver, name, scope)
            if last:
                set_place(unit.driver, name, scope, *place)
                # What this desk moved away itself is told by the feed alone, up to where it begins.
                if wrote:
                    sending.remember(unit, SWEEP, "1")
            else:
                if len(texts) < LOAD_PAGE:
                    table, key = rest[0], None
                set_loading(unit.driver, name, scope, place, table, key)
        watch(len(texts))
        if last:
            store.harden()
            return loaded


def filled(upstream: Upstream, scope: str) -> Collection[str]:
    """The tables that have anything in a scope; to ask each of them would take a round trip."""
    try:
        return upstream.load("tables", scope, None, LOAD_PAGE)
    except RefusedError as error:
        if error.code != "SD422":
            raise
        # A hall's upstream that has not been upgraded yet.
        return registry.keys()


def conflicts_of(upstream: Upstream, scope: str) -> list[str]:
    """Every conflict an upstream has of a scope."""
    found: list[str] = []
    key: str | None = None
    while page := upstream.load("conflict", scope, key, LOAD_PAGE):
        found += page
        key = str(json.loads(page[-1])["id"])
    return found
