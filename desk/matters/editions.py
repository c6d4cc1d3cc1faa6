"""Which version of a matter is in force on a day. Pure.

A version carries its whole content. The one in force is the one with the latest first day that has
come; of two that begin on the same day, the one published later.

A level above may publish one for all halls below it. That ends what they published before; what a
hall publishes after it goes before it again, as long as it does not promise less
(:mod:`desk.matters.keeping`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from desk.matters.catalogue import Catalogue, Matter
from desk.matters.keeping import falls_short


@dataclass(frozen=True)
class Edition:
    """A version a hall published; the one that comes with the program has no identifier.

    ``place`` is the division whose halls it holds for, empty where it holds for one hall alone;
    ``rank`` how far that is above the hall, which is 0.
    """

    id: str
    number: int
    matter: Matter
    valid_from: date
    reason: str = ""
    author: str = ""
    at: datetime | None = None
    stamp: str = ""
    withdrawn: bool = False
    place: str = ""
    rank: int = 0

    @property
    def when(self) -> tuple[date, str, str]:
        """What tells the later of two versions."""
        return self.valid_from, self.stamp, self.id


def in_force(editions: Iterable[Edition], day: date) -> Edition | None:
    """The version in force on a day, or ``None`` for the one that comes with the program."""
    begun = [one for one in editions if not one.withdrawn and one.valid_from <= day]
    now: Edition | None = None
    for rank in sorted({one.rank for one in begun}, reverse=True):
        nearer = max((one for one in begun if one.rank == rank), key=lambda one: one.when)
        if now is None or (nearer.when > now.when and not falls_short(now.matter, nearer.matter)):
            now = nearer
    return now


def to_come(editions: Iterable[Edition], day: date) -> list[Edition]:
    """Versions that are published and not in force yet, the next one first."""
    later = [one for one in editions if not one.withdrawn and one.valid_from > day]
    return sorted(later, key=lambda one: one.when)


def catalogue_on(base: Catalogue, editions: Sequence[Edition], day: date) -> Catalogue:
    """The program's catalogue with what a hall changed about it, as it is on a day."""
    if not editions:
        return base
    mine: dict[str, list[Edition]] = {}
    for one in editions:
        mine.setdefault(one.matter.code, []).append(one)
    matters = []
    materials, fields = dict(base.materials), dict(base.fields)
    for matter in base.by_code.values():
        now = in_force(mine.get(matter.code, ()), day)
        matters.append(now.matter if now is not None else matter)
    for one in editions:
        for need in one.matter.needs:
            materials.setdefault(need.material.key, need.material)
        for use in one.matter.fields:
            fields.setdefault(use.field.key, use.field)
    known = [*base.by_code.values(), *(one.matter for one in editions)]
    return Catalogue.of(matters, materials, fields, known)


def named(matter: Matter, edition_id: str, number: int) -> Matter:
    """The matter as a version of this number."""
    return replace(matter, edition=edition_id, version=number)
