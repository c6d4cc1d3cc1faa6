"""Taking a resident in: the same person is the same row on every desk."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import select

from desk.core.idcard import check_foreign, check_id
from desk.core.ids import derived_id
from desk.core.names import check_name
from desk.residents import keys
from desk.residents import model as m
from desk.store import Unit
from desk.store.base import Reader, meta

_LOCAL_SECRET = "station-desk"
"""Until a desk is enrolled; enrolment brings the city's secret."""


@dataclass(frozen=True)
class ResidentInput:
    """What is known of a person at the window; ``source`` is ``card`` or ``typed``."""

    name: str
    id_number: str
    source: str = "typed"
    sex: str | None = None
    nation: str | None = None
    birth: date | None = None
    registered_at: str | None = None
    phone: str | None = None
    id_type: str = "resident"
    answers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Resident:
    """A resident as the store knows them."""

    id: str
    name: str
    id_number: str
    sex: str | None
    nation: str | None
    birth: date | None
    registered_at: str | None
    phone: str | None
    answers: dict[str, str]


def of_row(row: Any) -> Resident:
    """A row of the register as a value."""
    return Resident(
        row.id,
        row.name,
        row.id_number,
        row.sex,
        row.nation,
        row.birth,
        row.registered_at,
        row.phone,
        dict(row.answers or {}),
    )


def by_id_number(read: Reader, id_number: str) -> Resident | None:
    """The resident with an identity number."""
    t = m.resident
    row = read.first(select(t).where(t.c.id_number == id_number.strip().upper(), ~t.c["_del"]))
    return None if row is None else of_row(row)


def search(read: Reader, text: str, limit: int = 6) -> list[Resident]:
    """Residents whose name begins with the text, in characters, pinyin or initials, or whose
    identity number or telephone ends with it; names from two characters, numbers from four, so
    that nobody leafs through a register."""
    ids = keys.matching(read, text, limit)
    rows = read.rows(select(m.resident).where(m.resident.c.id.in_(ids))) if ids else []
    by_id = {row.id: row for row in rows}
    return [of_row(by_id[one]) for one in ids if one in by_id]


def get(read: Reader, resident_id: str) -> Resident | None:
    """The resident with an identifier."""
    row = read.first(select(m.resident).where(m.resident.c.id == resident_id))
    return None if row is None else of_row(row)


def check(person: ResidentInput, today: date) -> ResidentInput:
    """The person with what the identity number itself says filled in.

    :raises UserError: for a missing name or a number that cannot be.
    """
    name = check_name(person.name)
    if person.id_type == "foreign":
        return replace(person, name=name, id_number=check_foreign(person.id_number))
    identity = check_id(person.id_number, today)
    return ResidentInput(
        name,
        identity.number,
        person.source,
        person.sex or identity.sex,
        person.nation,
        person.birth or identity.birth,
        person.registered_at,
        person.phone,
        person.id_type,
        person.answers,
    )


def take_in(unit: Unit, person: ResidentInput, scope: str) -> str:
    """Add or complete a resident and return the identifier; only what differs is written."""
    person = check(person, unit.day)
    secret = unit.value(select(meta.c.v).where(meta.c.k == "city_secret")) or _LOCAL_SECRET
    resident_id = derived_id("resident", person.id_number, secret)
    row = unit.first(select(m.resident).where(m.resident.c.id == resident_id))
    known = {
        "name": person.name,
        "sex": person.sex,
        "nation": person.nation,
        "birth": person.birth,
        "registered_at": person.registered_at,
        "phone": person.phone,
    }
    if row is None:
        unit.insert(
            m.resident,
            id=resident_id,
            scope=scope,
            id_type=person.id_type,
            id_number=person.id_number,
            division=scope,
            answers=person.answers,
            **known,
        )
        keys.keep(unit, [resident_id])
        return resident_id
    changed: dict[str, Any] = {k: v for k, v in known.items() if v and v != getattr(row, k)}
    answers = {**(row.answers or {}), **person.answers}
    if answers != (row.answers or {}):
        changed["answers"] = answers
    if changed:
        unit.update(m.resident, resident_id, **changed)
    if changed.keys() & {"name", "phone"}:
        keys.keep(unit, [resident_id])
    return resident_id
