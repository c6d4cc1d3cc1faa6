"""A worker's leave: what they owe residents is handed on, or flagged until somebody has it.

A handover counts only when the colleague accepts it. Who leaves for good cannot wait for that:
what they owe falls to the station head, who hands it on.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from desk.cases import agency, handling, register
from desk.cases import life_model as lm
from desk.core.errors import UserError
from desk.hall import model as hall_model
from desk.hall import queries as hall_queries
from desk.store import Unit
from desk.store.base import Reader


@dataclass(frozen=True)
class Owed:
    """The cases and the entries of the register whose answer a worker owes, and the cases for
    whose residents they run errands."""

    cases: tuple[str, ...]
    askings: tuple[str, ...]
    agencies: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.cases) + len(self.askings) + len(self.agencies)


def owed_by(read: Reader, worker_id: str) -> Owed:
    """Everything a worker still owes an answer to."""
    c, a = lm.case_now, lm.asking_now
    cases = select(c.c.case_id).where(c.c.owner_id == worker_id, c.c.awaited.is_(True))
    askings = select(a.c.asking_id).where(a.c.owner_id == worker_id, a.c.state == "open")
    agencies = select(c.c.case_id).where(c.c.agent_id == worker_id)
    return Owed(
        tuple(r.case_id for r in read.rows(cases.order_by(c.c.due_day, c.c.case_id))),
        tuple(r.asking_id for r in read.rows(askings.order_by(a.c.reply_day, a.c.asking_id))),
        tuple(r.case_id for r in read.rows(agencies.order_by(c.c.due_day, c.c.case_id))),
    )


def hand_on(unit: Unit, worker_id: str, to: str, note: str = "", until: date | None = None) -> Owed:
    """Offer a colleague everything a worker owes, before a leave; it stays theirs until accepted.

    :raises UserError: when the colleague has left, or is the same person.
    """
    agency.present(unit, to)
    found = owed_by(unit, worker_id)
    for case_id in found.cases:
        handling.offer(unit, case_id, worker_id, to, note, until)
    for asking_id in found.askings:
        register.offer(unit, asking_id, worker_id, to, note, until)
    for case_id in found.agencies:
        agency.offer(unit, case_id, worker_id, to, note, until)
    return found


def retire(unit: Unit, worker_id: str, head_id: str, reason: str) -> Owed:
    """A worker leaves the hall for good: they can no longer sign in, and what they owe falls to the
    station head.

    :raises UserError: for another role than the head's, or without a reason.
    """
    head = hall_queries.worker(unit, head_id)
    if head is None or head.role != "head":
        raise UserError("Only a station head can end a worker's service here.")
    if worker_id == head_id:
        raise UserError("Another station head has to do this for you.")
    unit.update(hall_model.worker, worker_id, active=False)
    found = owed_by(unit, worker_id)
    settle(unit, found, head_id, head_id, reason)
    return found


def settle(unit: Unit, what: Owed, head_id: str, to: str, reason: str) -> None:
    """The station head settles who owes these answers.

    :raises UserError: when the person has left, or without a reason.
    """
    agency.present(unit, to)
    for case_id in what.cases:
        handling.fall_to(unit, case_id, head_id, to, reason)
    for asking_id in what.askings:
        register.fall_to(unit, asking_id, head_id, to, reason)
    for case_id in what.agencies:
        agency.fall_to(unit, case_id, head_id, to, reason)
