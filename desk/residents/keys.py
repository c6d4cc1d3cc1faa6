"""What a resident is found by: name, pinyin, initials, and the ends of numbers, each by an index.

A desk keeps the keys beside the register, written in the transaction that changes a resident.
When more than a few arrive at once only their old keys are taken away; :func:`catch_up` makes the
new ones afterwards, a page at a time, so that no exchange is held up by pinyin.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator

from sqlalchemy import Column, Index, Integer, String, select
from sqlalchemy.dialects.sqlite import insert

from desk.core.pinyin import readings, sounds
from desk.residents import model as m
from desk.store import Unit
from desk.store.base import Id, Reader, local_table
from desk.sync import projections

PAGE = 500
"""Residents that :func:`catch_up` does at a time."""
FEW = 20
"""When more than so many arrive in one go they wait for :func:`catch_up`."""
LEAST_NAME, LEAST_NUMBER = 2, 4
"""So much must be typed, so that nobody leafs through a register."""
END = "\U0010ffff"
"""Sorts behind whatever may follow a beginning."""

resident_key = local_table(
    "resident_key",
    Column("key", String(160), primary_key=True),
    Column("resident_id", Id, primary_key=True),
    Column("least", Integer, nullable=False),
    Index("ix_resident_key_resident_id", "resident_id"),
)
"""``key`` is a kind (``n`` name, ``i`` initials, ``s`` sound, ``e`` a number from its end) and what
one types; at least ``least`` characters of it must be typed."""


def keys_of(name: str, numbers: Iterable[str | None]) -> set[tuple[str, int]]:
    """Every key of a resident, with the least that must be typed."""
    found = {(f"n{name}", LEAST_NAME)}
    for syllables in _readings(name):
        sound = "".join(syllables)
        found.add((f"s{sound}", len(syllables[0]) + 1))
        found.add((f"i{''.join(s[0] for s in syllables)}", LEAST_NAME))
    found.update((f"e{n[::-1].upper()}", LEAST_NUMBER) for n in numbers if n)
    return found


def _readings(name: str) -> Iterator[tuple[str, ...]]:
    """The name as it may be read aloud; a surname with two readings is found by both."""
    plain = "".join(sign for sign in name if sign.isalnum()).lower()
    if not plain:
        return
    rest = sounds(plain[1:])
    for first in readings(plain[0]):
        yield (first, *rest)


def keep(unit: Unit, resident_ids: Collection[str]) -> None:
    """Make the keys of these residents anew."""
    t, r = resident_key, m.resident
    unit.execute(t.delete().where(t.c.resident_id.in_(sorted(resident_ids))))
    rows = unit.rows(
        select(r.c.id, r.c.name, r.c.id_number, r.c.phone).where(
            r.c.id.in_(sorted(resident_ids)), ~r.c["_del"]
        )
    )
    values = [
        {"key": key, "resident_id": row.id, "least": least}
        for row in rows
        for key, least in keys_of(row.name, (row.id_number, row.phone))
    ]
    if values:
        unit.execute(insert(t).on_conflict_do_nothing(), values)


def catch_up(unit: Unit) -> int:
    """Make the keys of a page of residents that have none; returns how many there were."""
    ids = _without(unit, PAGE)
    if ids:
        keep(unit, ids)
    return len(ids)


def is_behind(read: Reader) -> bool:
    """Whether some resident cannot be found yet."""
    return bool(_without(read, 1))


def _without(read: Reader, limit: int) -> list[str]:
    r, t = m.resident, resident_key
    has = select(t.c.resident_id).where(t.c.resident_id == r.c.id).exists()
    return [row.id for row in read.rows(select(r.c.id).where(~has, ~r.c["_del"]).limit(limit))]


def matching(read: Reader, text: str, limit: int) -> list[str]:
    """Residents found by what was typed: a name's beginning, its pinyin or initials, or the end of
    an identity or telephone number."""
    wanted = "".join(text.split())
    t = resident_key
    found: dict[str, None] = {}
    for begin in _beginnings(wanted):
        rows = read.rows(
            select(t.c.resident_id)
            .where(t.c.key >= begin, t.c.key < begin + END, t.c.least <= len(wanted))
            .order_by(t.c.key, t.c.resident_id)
            .limit(limit)
        )
        found.update(dict.fromkeys(row.resident_id for row in rows))
    return list(found)[:limit]


def _beginnings(wanted: str) -> list[str]:
    number = wanted.upper()
    if wanted.isascii() and number.removesuffix("X").isdigit():
        return [f"e{number[::-1]}"] if len(number) >= LEAST_NUMBER else []
    if len(wanted) < LEAST_NAME:
        return []
    if wanted.isascii() and wanted.isalpha():
        return [f"i{wanted.lower()}", f"s{wanted.lower()}", f"n{wanted}"]
    return [f"n{wanted}"]


def _arrived(unit: Unit, rows: projections.Arrived) -> None:
    ids = sorted(rows[m.resident.name])
    if len(ids) <= FEW:
        keep(unit, ids)
        return
    unit.driver.execute(
        "DELETE FROM resident_key WHERE resident_id IN (SELECT value FROM json_each(?))",
        (json.dumps(ids),),
    )


projections.follow([m.resident.name], _arrived, later=catch_up)
