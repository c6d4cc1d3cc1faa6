"""Somebody who comes instead of the resident: who they are, and where that is allowed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from desk.cases import model as m
from desk.core.errors import UserError
from desk.core.idcard import check_id
from desk.core.text import mark
from desk.matters.catalogue import Matter
from desk.residents import service as residents
from desk.residents.service import ResidentInput, take_in
from desk.store import Unit
from desk.store.base import Reader

FAMILY = ("spouse", "parent", "child", "kin")
RELATIONS = (*FAMILY, "worker", "other")
"""What an agent is to the resident; a worker of the station runs the errand for them."""
MANDATES = ("paper", "here")
"""A mandate brought on paper, or signed at the window; family need none."""

NAMES = {
    "spouse": mark("spouse"),
    "parent": mark("father or mother"),
    "child": mark("son or daughter"),
    "kin": mark("other family"),
    "worker": mark("worker of the station"),
    "other": mark("other person"),
}


@dataclass(frozen=True)
class Agent:
    """Who came instead; the name is whole and is masked where it is shown."""

    resident_id: str
    name: str
    relation: str
    mandate: str


def needs_mandate(relation: str) -> bool:
    """Whether somebody has to show that the resident sent them."""
    return relation not in FAMILY


def barred(agent: Mapping[str, str], matters: Sequence[Matter]) -> list[int]:
    """Places of the matters that this agent cannot ask for, as the catalogue says."""
    if not agent:
        return []
    family = agent.get("relation") in FAMILY
    return [
        place
        for place, matter in enumerate(matters)
        if matter.agent == "self" or (matter.agent == "family" and not family)
    ]


def check(
    name: str, number: str, relation: str, mandate: str, resident: str, today: date
) -> dict[str, str]:
    """An agent as a draft keeps it.

    :raises UserError: for a missing name, a number that cannot be, or the resident's own number.
    """
    if relation not in RELATIONS or (mandate and mandate not in MANDATES):
        raise ValueError((relation, mandate))
    person = residents.check(ResidentInput(name, number), today)
    if person.id_number == resident:
        raise UserError("This is the resident's own number. An agent is somebody else.")
    return {
        "name": person.name,
        "id_number": person.id_number,
        "relation": relation,
        "mandate": mandate,
    }


def record(unit: Unit, visit: Mapping[str, str], agent: Mapping[str, str], scope: str) -> None:
    """Keep as a fact of the visit who came instead of the resident.

    ``visit`` names the visit, its hall and its worker by the columns of a fact.
    """
    if not agent:
        return
    identity = check_id(agent["id_number"])
    person = ResidentInput(
        agent["name"], identity.number, "agent", identity.sex, birth=identity.birth
    )
    detail = {
        "resident": take_in(unit, person, scope),
        "relation": agent["relation"],
        "mandate": agent.get("mandate", ""),
    }
    unit.insert(m.visit_event, scope=scope, kind="agent", at=unit.now, detail=detail, **visit)


def of_visit(read: Reader, visit_id: str) -> Agent | None:
    """Who came instead of the resident in a visit."""
    e = m.visit_event
    row = read.first(
        select(e).where(e.c.visit_id == visit_id, e.c.kind == "agent").order_by(e.c.at.desc())
    )
    if row is None or not isinstance(row.detail, dict):
        return None
    person = residents.get(read, str(row.detail.get("resident", "")))
    if person is None:
        return None
    return Agent(
        person.id,
        person.name,
        str(row.detail.get("relation", "other")),
        str(row.detail.get("mandate", "")),
    )
