"""What a hall may not take back from what a level above it has promised. Pure.

A hall may promise more than the level that answers for a matter, never less: not a later day, a
higher fee, more papers, less time to bring one that is missing, or fewer who may come instead.
Whether it takes the matter in at all is its own affair; it says why not.
"""

from __future__ import annotations

from desk.matters.catalogue import AGENTS, Limit, Matter

WEEK, WORKED = 7, 5


def falls_short(above: Matter, own: Matter) -> tuple[str, ...]:
    """In what a version promises less than the one above it: ``promised``, ``fee``,
    ``materials``, ``owe_days``, ``agent``; empty where it promises at least as much."""
    asked = {need.material.key: need for need in above.needs}
    found = []
    if _days(own.promised) > _days(above.promised):
        found.append("promised")
    if own.fee_fen > above.fee_fen:
        found.append("fee")
    pairs = [(need, asked.get(need.material.key)) for need in own.needs if need.required]
    if any(before is None or not before.required for _, before in pairs):
        found.append("materials")
    if any(before is not None and need.owe_days < before.owe_days for need, before in pairs):
        found.append("owe_days")
    if AGENTS.index(own.agent) < AGENTS.index(above.agent):
        found.append("agent")
    return tuple(found)


def _days(limit: Limit | None) -> float:
    """A limit in days of the calendar, so that both kinds of days can be compared; done at once is
    none."""
    if limit is None:
        return 0
    return limit.days * WEEK / WORKED if limit.unit == "working" else limit.days
