"""What a desk of an earlier version passes over, and reads after its upgrade.

Upstreams are upgraded first. Until a desk follows, tables and columns that it does not know leave
nothing here, neither values nor versions; so once it knows them, everything is loaded anew, once.
"""

from __future__ import annotations

from desk.store import Store, Unit
from desk.sync import places, sending

BEHIND = "sync_behind"
"""Under this name a store notes with which version it read from an upstream of a later one."""


def note(unit: Unit, version: int) -> None:
    """Remember that a desk of this version may have passed over something."""
    sending.remember(unit, BEHIND, str(version))


def heed(store: Store, upstream: int) -> None:
    """Before anything is read from an upstream of this version: remember that it is a later one,
    and after an upgrade begin to load all that may have been passed over before it."""
    mine = store.version
    with store.read() as read:
        noted = sending.remembered(read, BEHIND)
    upgraded = noted is not None and int(noted) < mine
    if not upgraded and (noted is not None or upstream <= mine):
        return
    with store.merging() as unit:
        if upgraded:
            places.read_all_anew(unit)
        sending.remember(unit, BEHIND, str(mine) if upstream > mine else None)
