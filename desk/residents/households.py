"""Who lives together: members are collected once and offered wherever a form asks for them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from desk.core.errors import UserError
from desk.core.ids import derived_id
from desk.residents import model as m
from desk.residents.service import Resident, ResidentInput, of_row, take_in
from desk.store import Unit
from desk.store.base import Reader

RELATIONS = ("head", "spouse", "child", "parent", "grandchild", "kin", "other")
"""What a member is to the head of the household."""


@dataclass(frozen=True)
class Member:
    """A person of a household."""

    household_id: str
    relation: str
    person: Resident


def household_of(read: Reader, resident_id: str) -> str | None:
    """The household a resident belongs to."""
    t = m.household_member
    row = read.first(
        select(t.c.household_id)
        .where(t.c.resident_id == resident_id, ~t.c["_del"])
        .order_by(t.c.id)
    )
    return row.household_id if row else None


def members(read: Reader, resident_id: str) -> list[Member]:
    """Everybody of a resident's household, the head first, then the oldest; empty when unknown."""
    household = household_of(read, resident_id)
    if household is None:
        return []
    t, r = m.household_member, m.resident
    rows = read.rows(
        select(r, t.c.relation)
        .join(t, t.c.resident_id == r.c.id)
        .where(t.c.household_id == household, ~t.c["_del"], ~r.c["_del"])
        .order_by(t.c.relation != "head", r.c.birth, r.c.id)
    )
    return [Member(household, row.relation, of_row(row)) for row in rows]


def join(unit: Unit, of: str, person: ResidentInput, relation: str, scope: str) -> str:
    """Take a person into the household of a resident, who heads it when there was none yet.

    A person belongs to one household: who joins another one leaves the one before.

    :raises UserError: for a number that cannot be, or a second head.
    """
    if relation not in RELATIONS:
        raise ValueError(relation)
    household = household_of(unit, of)
    if household is None:
        # The same head gives the same household on every desk.
        household = derived_id("household", of, "")
        _put(unit, household, of, "head", scope)
    resident_id = take_in(unit, person, scope)
    if relation == "head" and resident_id != of:
        raise UserError("This household has a head already.")
    before = household_of(unit, resident_id)
    if before is not None and before != household:
        leave(unit, before, resident_id)
    _put(unit, household, resident_id, relation, scope)
    return resident_id


def leave(unit: Unit, household_id: str, resident_id: str) -> None:
    """A person no longer belongs to a household."""
    unit.delete(m.household_member, _key(household_id, resident_id))


def _key(household_id: str, resident_id: str) -> str:
    return derived_id("household_member", f"{household_id}:{resident_id}", "")


def _put(unit: Unit, household: str, resident_id: str, relation: str, scope: str) -> None:
    t, key = m.household_member, _key(household, resident_id)
    row = unit.first(select(t).where(t.c.id == key))
    if row is None:
        unit.insert(
            t,
            id=key,
            scope=scope,
            household_id=household,
            resident_id=resident_id,
            relation=relation,
        )
    elif row.relation != relation or row._mapping["_del"]:
        unit.update(t, key, relation=relation, _del=False)
