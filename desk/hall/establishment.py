"""Establishment (编制): how many full-time workers a community needs and has.

The rule is the reform's own: 5 workers up to 2,000 households, one more for every full 400 further
households, one more for a mixed community (杂居型), never more than 9.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from desk.core.errors import UserError
from desk.core.ids import derived_id
from desk.core.text import mark
from desk.divisions import Divisions
from desk.hall import model as m
from desk.store import Unit
from desk.store.base import Reader

LEAST, MOST = 5, 9
BASE, STEP = 2000, 400
MOST_HOUSEHOLDS = 100_000
RULE = mark(
    "Rule of the city's reform: 5 full-time workers up to 2,000 households, one more for every "
    "full 400 further, one more for a mixed community, at most 9."
)


def required(households: int, mixed: bool) -> int:
    """Workers a community of so many households needs."""
    further = max(0, households - BASE) // STEP
    return min(MOST, LEAST + further + int(mixed))


@dataclass(frozen=True)
class Staffing:
    """One community: what it is, what it needs, what it has; unknown figures are ``None``."""

    division: str
    name: str
    households: int | None
    mixed: bool
    workers: int | None

    @property
    def required(self) -> int | None:
        """What the rule asks for, once the households are known."""
        return None if self.households is None else required(self.households, self.mixed)

    @property
    def gap(self) -> int | None:
        """Workers missing (above 0) or over the rule (below 0)."""
        if self.required is None or self.workers is None:
            return None
        return self.required - self.workers


@dataclass(frozen=True)
class Total:
    """Several communities together; only those with all figures are counted."""

    communities: int
    counted: int
    households: int
    required: int
    workers: int
    short: int
    """Workers missing where there are too few; those over elsewhere do not make up for them."""


def total(lines: Iterable[Staffing]) -> Total:
    """The sum over communities."""
    every = list(lines)
    known = [s for s in every if s.gap is not None]
    return Total(
        len(every),
        len(known),
        sum(s.households or 0 for s in known),
        sum(s.required or 0 for s in known),
        sum(s.workers or 0 for s in known),
        sum(max(0, s.gap or 0) for s in known),
    )


def staffing(read: Reader, street: str, divisions: Divisions) -> list[Staffing]:
    """Every community below a street, in the order of the list of divisions.

    Where no number of workers is written down, those of the community's own hall count.
    """
    places = divisions.below(street, "community")
    t = m.community
    rows: dict[str, Any] = {
        r.division: r
        for r in read.rows(select(t).where(t.c.division.in_([p.nbs for p in places]), ~t.c["_del"]))
    }
    halls = {
        r.division: r.id
        for r in read.rows(select(m.hall.c.id, m.hall.c.division).where(~m.hall.c["_del"]))
    }
    found = []
    for place in places:
        row = rows.get(place.nbs)
        workers = row.workers if row is not None else None
        if workers is None and place.nbs in halls:
            workers = len(
                read.rows(
                    select(m.worker.c.id).where(
                        m.worker.c.hall_id == halls[place.nbs],
                        m.worker.c.active,
                        ~m.worker.c["_del"],
                    )
                )
            )
        found.append(
            Staffing(
                place.nbs,
                place.short,
                row.households if row is not None else None,
                bool(row.mixed) if row is not None else False,
                workers,
            )
        )
    return found


def set_community(
    unit: Unit, division: str, *, households: int, mixed: bool, workers: int | None
) -> None:
    """Write a community's figures down.

    :raises UserError: for a number that cannot be.
    """
    if not 0 <= households <= MOST_HOUSEHOLDS:
        raise UserError("A community has 0 to {most} households.", most=MOST_HOUSEHOLDS)
    if workers is not None and not 0 <= workers <= 99:
        raise UserError("A community has 0 to 99 full-time workers.")
    values = {"households": households, "mixed": mixed, "workers": workers}
    key = derived_id("community", division, "")
    t = m.community
    if unit.first(select(t.c.id).where(t.c.id == key)) is not None:
        unit.update(t, key, **values, _del=False)
    else:
        unit.insert(t, id=key, scope=division, division=division, **values)
