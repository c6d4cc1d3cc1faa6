"""Finding cases, and what earlier cases already told; for the search and for people at a window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, or_, select

from desk.cases import model as m
from desk.cases import rules
from desk.matters.catalogue import Catalogue
from desk.residents import model as residents_model
from desk.store.base import Reader


@dataclass(frozen=True)
class CaseHit:
    """A case as a list shows it; the name is whole and is masked where it is shown."""

    case_id: str
    number: str
    receipt: str
    matter: str
    name: str
    accepted_at: datetime
    state: str
    """As :func:`desk.cases.rules.case_state` tells it."""


@dataclass(frozen=True)
class Contact:
    """A person whom a resident named before as guardian or contact."""

    name: str
    phone: str


def find_cases(
    read: Reader, hall_id: str, text: str, catalogue: Catalogue, limit: int = 6
) -> list[CaseHit]:
    """Cases of a hall whose number or receipt holds the text, or whose resident has this name or
    whose identity number ends with it; the newest first."""
    wanted = "".join(text.split()).upper()
    if len(wanted) < 2:
        return []
    c, r = m.matter_case, residents_model.resident
    fits: list[ColumnElement[bool]] = [c.c.number.contains(wanted, autoescape=True)]
    if wanted.isascii():
        if len(wanted) >= 4:
            fits.append(r.c.id_number.endswith(wanted, autoescape=True))
    else:
        fits.append(r.c.name.startswith(wanted, autoescape=True))
    return _hits(read, catalogue, limit, c.c.hall_id == hall_id, or_(*fits))


def cases_of(read: Reader, resident_id: str, catalogue: Catalogue, limit: int = 8) -> list[CaseHit]:
    """The cases of a resident, the newest first."""
    return _hits(read, catalogue, limit, m.matter_case.c.resident_id == resident_id)


def accepted_since(
    read: Reader, hall_id: str, since: datetime, catalogue: Catalogue, limit: int = 50
) -> list[CaseHit]:
    """What this desk's store took in since a moment, the newest first."""
    c = m.matter_case
    return _hits(read, catalogue, limit, c.c.hall_id == hall_id, c.c.accepted_at >= since)


def _hits(
    read: Reader, catalogue: Catalogue, limit: int, *where: ColumnElement[bool]
) -> list[CaseHit]:
    c, r = m.matter_case, residents_model.resident
    rows = read.rows(
        select(c.c.id, c.c.number, c.c.receipt, c.c.matter, c.c.accepted_at, r.c.name)
        .join(r, r.c.id == c.c.resident_id)
        .where(*where)
        .order_by(c.c.accepted_at.desc(), c.c.number)
        .limit(limit)
    )
    kinds = _kinds(read, [row.id for row in rows])
    return [
        CaseHit(
            row.id,
            row.number,
            row.receipt,
            catalogue.get(row.matter).name,
            row.name,
            row.accepted_at,
            rules.case_state(kinds.get(row.id, set())),
        )
        for row in rows
    ]


def _kinds(read: Reader, case_ids: list[str]) -> dict[str, set[str]]:
    e = m.case_event
    found: dict[str, set[str]] = {}
    for row in read.rows(select(e.c.case_id, e.c.kind).where(e.c.case_id.in_(case_ids))):
        found.setdefault(row.case_id, set()).add(row.kind)
    return found


def contacts(read: Reader, resident_id: str, limit: int = 3) -> list[Contact]:
    """Whom a resident named as guardian or contact in earlier cases, the newest first."""
    c = m.matter_case
    rows = read.rows(
        select(c.c.form)
        .where(c.c.resident_id == resident_id)
        .order_by(c.c.accepted_at.desc(), c.c.number)
        .limit(50)
    )
    return list(_named(row.form for row in rows))[:limit]


def _named(forms: Iterable[Mapping[str, Any]]) -> Iterable[Contact]:
    seen = set()
    for form in forms:
        name, phone = str(form.get("guardian") or ""), str(form.get("guardian_phone") or "")
        if name and phone and (name, phone) not in seen:
            seen.add((name, phone))
            yield Contact(name, phone)
