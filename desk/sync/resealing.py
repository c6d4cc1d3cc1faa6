"""This desk's log sealed anew under another number, as after an enrolment or a rebuilding."""

from __future__ import annotations

from collections.abc import Sequence

from desk.store import Unit
from desk.store.seal import GENESIS, chain_hash
from desk.sync import places
from desk.sync.model import sync_peer


def reseal(unit: Unit, node: int) -> None:
    """Seal the whole log anew under another node number.

    Stamps and bodies stay, so what was already sent under the old number is recognised at the
    upstream as the same facts and the same writes.
    """
    driver = unit.driver
    rows: Sequence[tuple[int, str, str, str, int, str]] = driver.execute(
        "SELECT seq, scope, stamp, actor, sv, body FROM outbox ORDER BY seq"
    ).fetchall()
    previous = GENESIS
    sealed = []
    for place, (seq, scope, stamp, actor, sv, body) in enumerate(rows, start=1):
        previous = chain_hash(previous, node, place, stamp, scope, actor, sv, body)
        sealed.append((place, previous, seq))
    driver.executemany("UPDATE outbox SET seq = ?, hash = ?, sig = NULL WHERE seq = ?", sealed)
    unit.head.node, unit.head.seq, unit.head.hash = node, len(rows), previous
    unit.execute(sync_peer.delete())
    # A disk that was put back holds what has left its scopes since; only a load that knows of it
    # looks for that.
    places.read_all_anew(unit)
