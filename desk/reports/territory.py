"""What a report is about: one hall, or every hall of a community, a street, a district, a city."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desk.core.errors import UserError
from desk.divisions import Divisions
from desk.hall import queries as hall_queries
from desk.hall.queries import HallInfo
from desk.store.base import Reader

LEVELS = ("city", "county", "street", "community")
"""Levels of divisions that have reports; the fifth kind of territory is a single ``hall``."""


@dataclass(frozen=True)
class Territory:
    """Some halls under one name.

    ``code`` is a hall's own code or a division's; ``peers`` are the other territories of its kind
    that this store knows, each as the identifiers of its halls, to be compared with.
    """

    level: str
    code: str
    name: str
    full_name: str
    division: str
    halls: tuple[HallInfo, ...]
    peers: tuple[tuple[str, ...], ...] = field(default=(), compare=False)

    @property
    def hall_ids(self) -> tuple[str, ...]:
        """The identifiers of its halls."""
        return tuple(hall.id for hall in self.halls)

    @property
    def is_hall(self) -> bool:
        """Whether it is one hall alone."""
        return self.level == "hall"


def of_hall(read: Reader, hall_id: str, divisions: Divisions) -> Territory:
    """One hall; its peers are the other halls of its kind in the same district."""
    every = hall_queries.halls(read)
    hall = next((one for one in every if one.id == hall_id), None)
    if hall is None:
        raise LookupError(hall_id)
    district = _above(divisions, hall.division, "county")
    peers = tuple(
        (one.id,)
        for one in every
        if one.id != hall_id
        and one.kind == hall.kind
        and _above(divisions, one.division, "county") == district
    )
    place = divisions.full_name(hall.division)
    return Territory("hall", hall.code, hall.name, place, hall.division, (hall,), peers)


def of_division(read: Reader, code: str, divisions: Divisions) -> Territory:
    """Every hall in a division and below it; its peers are its sisters that have halls.

    :raises UserError: for a division that does not exist, has no reports, or has no hall here.
    """
    place = divisions.by_nbs(code)
    if place is None or place.level not in LEVELS:
        raise UserError("There is no division {code} that has reports.", code=code)
    by_place: dict[str, list[HallInfo]] = defaultdict(list)
    for hall in hall_queries.halls(read):
        above = _above(divisions, hall.division, place.level)
        if above:
            by_place[above].append(hall)
    if not by_place[code]:
        raise UserError("No hall of {place} is known here.", place=place.short)
    sisters = {one.nbs for one in divisions.children(place.parent)} - {code}
    peers = tuple(
        tuple(hall.id for hall in halls) for nbs, halls in by_place.items() if nbs in sisters
    )
    return Territory(
        place.level,
        code,
        place.short,
        divisions.full_name(code),
        code,
        tuple(by_place[code]),
        peers,
    )


def find(read: Reader, text: str, divisions: Divisions) -> Territory:
    """A territory by the code of a hall or the code of a division (12 digits).

    :raises UserError: when there is none.
    """
    wanted = text.strip()
    hall = hall_queries.the_hall(read, wanted) if wanted else None
    if hall is not None:
        return of_hall(read, hall.id, divisions)
    return of_division(read, wanted, divisions)


def choices(read: Reader, hall_id: str, divisions: Divisions) -> list[Territory]:
    """What a hall's head may report on: the hall, its division when that has other halls too, and
    every other hall below it."""
    own = of_hall(read, hall_id, divisions)
    found = [own]
    whole = of_division(read, own.division, divisions)
    if len(whole.halls) > 1:
        found.append(whole)
        found += [of_hall(read, one.id, divisions) for one in others(whole.halls, hall_id)]
    return found


def others(halls: Iterable[HallInfo], hall_id: str) -> Sequence[HallInfo]:
    """All but one."""
    return [hall for hall in halls if hall.id != hall_id]


def _above(divisions: Divisions, division: str, level: str) -> str:
    """The code of the place of a level that a division is or lies in; empty when there is none."""
    return next((p.nbs for p in divisions.path(division) if p.level == level), "")
