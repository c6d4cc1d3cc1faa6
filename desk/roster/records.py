"""Rosters as they are kept: plans as JSON, publications, changes and swaps folded. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from desk.roster.plan import Duty, Plan


def to_json(plan: Plan) -> list[list[Any]]:
    """A plan as a list of [day, part, place, seat, worker], in order."""
    return [[*duty_to_json(duty), worker] for duty, worker in sorted(plan.items())]


def from_json(rows: Iterable[Sequence[Any]]) -> dict[Duty, str | None]:
    """The plan of such a list."""
    return {duty_from_json(row): row[4] for row in rows}


def duty_to_json(duty: Duty) -> list[Any]:
    """A duty as [day, part, place, seat]."""
    return [duty.day.isoformat(), duty.part, duty.place, duty.seat]


def duty_from_json(row: Sequence[Any]) -> Duty:
    """The duty of such a list."""
    return Duty(date.fromisoformat(row[0]), row[1], row[2], row[3])


@dataclass(frozen=True)
class Publication:
    """A week as it was given out, with the number of times it was given out before and with it."""

    week: date
    version: int
    at: datetime
    by: str
    plan: Plan


@dataclass(frozen=True)
class Change:
    """Somebody else does a duty from ``at`` on; an empty worker leaves it to nobody."""

    duty: Duty
    worker_id: str | None
    at: datetime
    stamp: str
    reason: str
    swap_id: str = ""


def latest(publications: Iterable[tuple[Publication, str]]) -> Publication | None:
    """The publication that counts: the highest version, and of two desks' the later stamp."""
    found = max(publications, key=lambda p: (p[0].version, p[1]), default=None)
    return None if found is None else found[0]


def effective(publication: Publication | None, changes: Iterable[Change]) -> dict[Duty, str | None]:
    """What holds now: the publication with every later change, in the order of their stamps.

    A change made before the publication is in it already, or was overruled by it.
    """
    if publication is None:
        return {}
    plan = dict(publication.plan)
    for change in sorted(changes, key=lambda c: (c.at, c.stamp)):
        if change.at >= publication.at and change.duty in plan:
            plan[change.duty] = change.worker_id
    return plan


@dataclass(frozen=True)
class Swap:
    """A swap and how it stands: ``asked``, ``agreed``, ``declined`` or ``withdrawn``."""

    id: str
    asker_id: str
    give: Duty
    take: Duty
    asked_at: datetime
    state: str = "asked"
    settled_at: datetime | None = None


def fold_swaps(events: Iterable[Any]) -> dict[str, Swap]:
    """Swaps by identifier from their facts in any order; the first answer counts."""
    swaps: dict[str, Swap] = {}
    ordered = sorted(events, key=lambda e: (e.kind != "asked", e.at, e.stamp))
    for one in ordered:
        if one.kind == "asked":
            swaps.setdefault(
                one.swap_id,
                Swap(
                    one.swap_id,
                    one.worker_id,
                    duty_from_json(one.give),
                    duty_from_json(one.take),
                    one.at,
                ),
            )
        elif one.swap_id in swaps and swaps[one.swap_id].state == "asked":
            swaps[one.swap_id] = replace(swaps[one.swap_id], state=one.kind, settled_at=one.at)
    return swaps
