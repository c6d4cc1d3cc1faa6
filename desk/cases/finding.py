"""Finding cases, and what earlier cases already told; for the search and for people at a window."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, exists, func, literal_column, select

from desk.cases import life_model as lm
from desk.cases import model as m
from desk.cases import rules, taken
from desk.matters.catalogue import Catalogue
from desk.residents import keys
from desk.residents import model as residents_model
from desk.store.base import Reader

PEOPLE = 24
"""Of so many residents who fit a text the cases are looked at."""
_BEGINNING = re.compile(r"[A-Z]{2,4}[0-9]")
_ENDING = re.compile(r"(?:[0-9]{4}-(?P<full>[0-9]{4,5})|(?P<digits>[0-9]{1,5}))(?P<place>-[0-9])?")
"""The end of a number: ``42``, ``0042``, ``1123-0042``, ``0042-2``."""
_LAST_FOUR = func.substr(m.matter_case.c.receipt, literal_column("-4"))
"""As the index ``ix_matter_case_ending`` has it."""

_NEWEST: tuple[ColumnElement[Any], ...] = (
    m.matter_case.c.accepted_at.desc(),
    m.matter_case.c.number,
)


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
    read: Reader,
    hall_id: str,
    text: str,
    catalogue: Catalogue,
    limit: int = 6,
    department: str = "",
) -> list[CaseHit]:
    """Cases of a hall by their number, its beginning or its end as it is read out (``0042``, also
    ``42``), or by their resident as the register finds them; the newest first. With a department,
    those that lie there."""
    ids = found_ids(read, hall_id, text, limit, department)
    return _hits(read, catalogue, limit, m.matter_case.c.id.in_(ids)) if ids else []


def found_ids(read: Reader, hall_id: str, text: str, limit: int, department: str = "") -> list[str]:
    """The cases that :func:`find_cases` shows, each looked for by an index of its own."""
    wanted = "".join(text.split()).upper()
    if len(wanted) < 2:
        return []
    c = m.matter_case.c
    # Hidden from the planner, which would else walk through all cases of the hall by their time.
    here = [func.ifnull(c.hall_id, "") == hall_id]
    if department:
        here.append(_lies_at(department))
    ways = _by_number(wanted)
    people = keys.matching(read, text, PEOPLE)
    if people:
        ways.append(((c.resident_id.in_(people),), _NEWEST))
    found: dict[str, tuple[datetime, str]] = {}
    for where, order in ways:
        some = select(c.id, c.accepted_at, c.number).where(*here, *where).order_by(*order)
        found.update({r.id: (r.accepted_at, r.number) for r in read.rows(some.limit(limit))})
    ordered = sorted(found, key=lambda one: found[one][1])
    return sorted(ordered, key=lambda one: found[one][0], reverse=True)[:limit]


def _lies_at(department: str) -> ColumnElement[bool]:
    n = lm.case_now
    return exists().where(n.c.case_id == m.matter_case.c.id, n.c.department == department)


Way = tuple[tuple[ColumnElement[bool], ...], tuple[ColumnElement[Any], ...]]


def _by_number(wanted: str) -> list[Way]:
    """How a number is looked for, each way with an index of its own and in that index's order."""
    c = m.matter_case.c
    ways: list[Way] = []
    if not wanted.isascii():
        return ways
    if _BEGINNING.match(wanted):
        # A text of letters alone is a name; a number has digits behind its hall's code.
        begins: tuple[ColumnElement[bool], ...] = (
            c.number >= wanted,
            c.number < wanted + keys.END,
        )
        ways.append((begins, (c.number.desc(),)))
    ending = _ENDING.fullmatch(wanted)
    if ending is not None:
        four = (ending["full"] or ending["digits"])[-4:].zfill(4)
        fits = c.number if ending["place"] else c.receipt
        last: ColumnElement[bool] = fits.endswith(wanted.rjust(4, "0"), autoescape=True)
        ways.append(((_LAST_FOUR.in_((four,)), last), _NEWEST))
    return ways


def cases_of(
    read: Reader, resident_id: str, catalogue: Catalogue, limit: int = 8, hall_id: str = ""
) -> list[CaseHit]:
    """The cases of a resident, the newest first; with a hall, those it took in."""
    c = m.matter_case.c
    here = [c.hall_id == hall_id] if hall_id else []
    return _hits(read, catalogue, limit, c.resident_id == resident_id, *here)


def accepted_since(
    read: Reader, hall_id: str, since: datetime, catalogue: Catalogue, limit: int = 50
) -> list[CaseHit]:
    """What this desk's store took in since a moment, the newest first."""
    c = m.matter_case
    return _hits(read, catalogue, limit, c.c.hall_id == hall_id, c.c.accepted_at >= since)


def _hits(
    read: Reader,
    catalogue: Catalogue,
    limit: int,
    *where: ColumnElement[bool],
) -> list[CaseHit]:
    c, r = m.matter_case, residents_model.resident
    rows = read.rows(
        select(
            c.c.id, c.c.number, c.c.receipt, c.c.matter, c.c.definition_id, c.c.accepted_at,
            r.c.name,
        )
        .join(r, r.c.id == c.c.resident_id)
        .where(*where)
        .order_by(*_NEWEST)
        .limit(limit)
    )  # fmt: skip
    kinds = _kinds(read, [row.id for row in rows])
    matter = taken.as_taken(read, rows, catalogue)
    return [
        CaseHit(
            row.id,
            row.number,
            row.receipt,
            matter(row).name,
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
