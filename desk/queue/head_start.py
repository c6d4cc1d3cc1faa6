"""How far ahead a hall lets priority and appointments go: what it has said, as of a moment.

A ticket keeps the head start that held when it was issued, so that whoever folds its facts anew,
today or after years, puts it in the same place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, or_, select

from desk.hall import model as hall_model
from desk.hall.known_settings import KNOWN
from desk.hall.settings import fault, places
from desk.queue.order import PLAIN, HeadStarts
from desk.store import Prepared
from desk.store.base import Reader

NAMES = ("queue.priority_minutes", "queue.appointment_minutes", "queue.early_minutes")
"""In the order of the parts of :class:`HeadStarts`."""
_set = hall_model.setting_change
_division = select(hall_model.hall.c.division)
_PLACES = 6
_said = Prepared(
    select(_set.c.name, _set.c.place, _set.c.value, _set.c.at)
    .where(
        or_(*(_set.c.place == bindparam(f"place_{n}") for n in range(_PLACES))),
        or_(*(_set.c.name == bindparam(f"name_{n}") for n in range(len(NAMES)))),
    )
    .order_by(_set.c["_s"], _set.c.id)
)


@dataclass(frozen=True)
class Said:
    """Every word about it, the earliest first; ``order`` are the places, the nearest first."""

    order: Sequence[str]
    rows: Sequence[Any]

    def at(self, moment: datetime) -> HeadStarts:
        """What held at a moment."""
        if not self.rows:
            return PLAIN
        last = {(r.name, r.place): r.value for r in self.rows if r.at <= moment}
        minutes = []
        for name in NAMES:
            known = KNOWN[name]
            heard = (last.get((name, place)) for place in self.order)
            minutes.append(
                next((v for v in heard if v is not None and not fault(known, v)), known.default)
            )
        return HeadStarts(*(timedelta(minutes=int(n)) for n in minutes))


def said(read: Reader, hall_id: str, division: str = "") -> Said:
    """What a hall and the divisions above it have said; one statement where the division is
    known, and nothing of a hall that has not arrived yet."""
    here = division or read.value(_division.where(hall_model.hall.c.id == hall_id))
    if not here:
        return Said((), ())
    order = places(hall_id, str(here))
    padded = [*order, *[""] * _PLACES][:_PLACES]
    values = {f"place_{n}": place for n, place in enumerate(padded)}
    values |= {f"name_{n}": name for n, name in enumerate(NAMES)}
    return Said(order, read.rows(_said, values))
