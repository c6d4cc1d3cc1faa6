"""Agency: the resident mandates a worker, who runs the errands of a case for them.

The mandate, the plan and every step are facts. A handover counts only when it is accepted, and the
case cannot be closed while an errand is open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from desk.cases import errands, handling, projection, signing, statements
from desk.cases import life_model as lm
from desk.cases.errands import MOST_DAYS, PREFIX, UNITS
from desk.cases.life import CaseState, fault, step
from desk.cases.machine import Event, columns_of
from desk.cases.signing import Consent
from desk.core.calendar import WorkCalendar
from desk.core.errors import UserError
from desk.core.ids import new_id
from desk.core.text import mark
from desk.hall import model as hall_model
from desk.hall import roles
from desk.store import Unit
from desk.store.base import Reader

HOW = ("counter", "paper")
"""A mandate is signed on the resident's screen, or on paper that is kept with the case."""
MOST_ERRANDS = 9
LONGEST_TASK = 60

_STATES = {
    "planned": mark("This errand has not been begun yet."),
    "begun": mark("This errand was begun already."),
    "waiting": mark("This errand waits for somebody. Let it go on first."),
    "done": mark("This errand is done already."),
    "failed": mark("This errand could not be done. Plan another instead of it."),
    "replaced": mark("Another errand was planned instead of this one."),
}


@dataclass(frozen=True)
class Planned:
    """An errand as it is planned; ``after`` is the place of the one that has to be done first."""

    department: str
    task: str
    days: int
    unit: str = "working"
    after: int | None = None


def check(plan: Sequence[Planned]) -> list[Planned]:
    """A plan as it can be kept.

    :raises UserError: what is missing or cannot be, by the place of the errand.
    """
    if not plan:
        raise UserError(handling.NEEDS["plan"])
    if len(plan) > MOST_ERRANDS:
        raise UserError("At most {n} errands are planned at once.", n=MOST_ERRANDS)
    found = []
    for place, one in enumerate(plan):
        department, task = " ".join(one.department.split()), " ".join(one.task.split())
        if not department or not task:
            raise UserError("Errand {n} needs a department and what is done there.", n=place + 1)
        if len(task) > LONGEST_TASK:
            raise UserError("Say in at most {n} characters what is done there.", n=LONGEST_TASK)
        if one.unit not in UNITS or not 0 < one.days <= MOST_DAYS:
            raise UserError("Errand {n} needs a limit of 1 to {most} days.", n=place + 1,
                            most=MOST_DAYS)  # fmt: skip
        if one.after is not None and not 0 <= one.after < place:
            raise UserError("Errand {n} can only follow one that stands before it.", n=place + 1)
        found.append(Planned(department, task, one.days, one.unit, one.after))
    return found


def begin(
    unit: Unit,
    case_id: str,
    worker_id: str,
    agent_id: str,
    plan: Sequence[Planned],
    text: str,
    consent: Consent | None = None,
    calendar: WorkCalendar | None = None,
) -> CaseState:
    """The resident mandates a worker to run these errands; ``text`` is what they signed.

    With a ``consent`` it was signed on the resident's screen, else on paper.

    :raises UserError: for a plan that cannot be, an agent who has left, or a signature that was
        given for another text.
    """
    planned = check(plan)
    present(unit, agent_id)
    if not text.strip():
        raise UserError("The mandate has no text.")
    if consent is not None and consent.text != text:
        raise UserError("The resident signed another text. Send the mandate to the screen again.")
    row, before = handling.state_of(unit, case_id)
    mandate_id = new_id()
    ids = [new_id() for _ in planned]
    event = Event(
        "mandated", unit.now, worker_id, "", {"agent": agent_id, "errands": ids},
        unit.head.stamp, mandate_id,
    )  # fmt: skip
    handling.allow(unit, row, before, event)
    signature = signing.record(unit, row.visit_id, consent) if consent is not None else None
    unit.insert(
        lm.mandate,
        id=mandate_id,
        scope=row.scope,
        case_id=case_id,
        hall_id=row.hall_id,
        resident_id=row.resident_id,
        agent_id=agent_id,
        text=text,
        text_hash=signing.digest(text),
        errands=[
            {"id": key, "department": one.department, "task": one.task, "days": one.days,
             "unit": one.unit}
            for key, one in zip(ids, planned, strict=True)
        ],
        how="counter" if consent is not None else "paper",
        worker_id=worker_id,
        signature_id=signature,
        signed_at=unit.now,
    )  # fmt: skip
    for place, (key, one) in enumerate(zip(ids, planned, strict=True)):
        after = ids[one.after] if one.after is not None else None
        _plan(unit, row, key, place, one, after, worker_id)
    projection.keep(unit, [case_id], calendar)
    return handling.state_of(unit, case_id)[1]


def _plan(
    unit: Unit, row: Any, key: str, place: int, one: Planned, after: str | None, worker_id: str
) -> None:
    unit.insert(
        lm.errand,
        id=key,
        scope=row.scope,
        case_id=row.id,
        hall_id=row.hall_id,
        position=place,
        department=one.department,
        task=one.task,
        days=one.days,
        unit=one.unit,
        after_id=after,
        worker_id=worker_id,
        planned_at=unit.now,
    )


def _happen(
    unit: Unit,
    errand_id: str,
    kind: str,
    worker_id: str,
    reason: str = "",
    detail: dict[str, Any] | None = None,
    key: str = "",
) -> CaseState:
    """Add one fact about an errand and return what the case became.

    :raises UserError: for what the table does not have, what a line needs, or a role it refuses.
    """
    found = unit.first(select(lm.errand).where(lm.errand.c.id == errand_id))
    if found is None:
        raise UserError("This errand is not known here.")
    row, before = handling.state_of(unit, found.case_id)
    event = Event(
        PREFIX + kind, unit.now, worker_id, reason.strip(), {**(detail or {}), "errand": errand_id},
        unit.head.stamp, key or new_id(),
    )  # fmt: skip
    wrong = fault(before, event)
    errand = before.plan.find(errand_id) if before.plan else None
    if wrong == "state":
        state = errand.state if errand else ""
        raise UserError(_STATES.get(state, mark("This cannot be done now.")))
    if wrong is not None:
        raise UserError(handling.NEEDS[wrong], number=row.number)
    line = errands.TRANSITIONS[errand.state if errand else "absent", kind]
    roles.allowed(unit, worker_id, line.who)
    own = {"errand_id": errand_id, "case_id": row.id, "kind": kind, "detail": detail}
    unit.insert(lm.errand_event, **columns_of(event, row) | own)
    projection.keep(unit, [row.id])
    return step(before, event)


def start(unit: Unit, errand_id: str, worker_id: str, note: str = "") -> CaseState:
    """The agent has begun the errand: it was handed in at the department."""
    return _happen(unit, errand_id, "begun", worker_id, note)


def wait(unit: Unit, errand_id: str, worker_id: str, reason: str) -> CaseState:
    """The errand waits for somebody else, for instance the resident; its clock stops."""
    return _happen(unit, errand_id, "waiting", worker_id, reason)


def go_on(unit: Unit, errand_id: str, worker_id: str, note: str = "") -> CaseState:
    """What the errand waited for is there."""
    return _happen(unit, errand_id, "went_on", worker_id, note)


def finish(unit: Unit, errand_id: str, worker_id: str, note: str = "") -> CaseState:
    """The errand is done; ``note`` says with what."""
    return _happen(unit, errand_id, "done", worker_id, note)


def fail(unit: Unit, errand_id: str, worker_id: str, reason: str) -> CaseState:
    """The errand cannot be done."""
    return _happen(unit, errand_id, "failed", worker_id, reason)


def instead(unit: Unit, errand_id: str, worker_id: str, reason: str, planned: Planned) -> CaseState:
    """Another way leads to the same end: one errand takes the place of another, and what had to
    wait for the old one waits for the new one."""
    (one,) = check([planned])
    # Facts of one unit follow each other by identifier: first room is made, then it is planned.
    key, by = new_id(), new_id()
    _happen(unit, errand_id, "replaced", worker_id, reason, {"by": by}, key)
    old = unit.first(select(lm.errand).where(lm.errand.c.id == errand_id))
    if old is None:
        raise LookupError(errand_id)
    row, _ = handling.state_of(unit, old.case_id)
    _plan(unit, row, by, old.position, one, old.after_id, worker_id)
    projection.keep(unit, [row.id])
    return handling.state_of(unit, row.id)[1]


def offer(
    unit: Unit, case_id: str, worker_id: str, to: str, note: str = "", until: date | None = None
) -> CaseState:
    """Offer the errands to another worker; until they accept the agent stays the same."""
    present(unit, to)
    day = until.isoformat() if until else None
    return handling.happen(unit, case_id, "agent_offered", worker_id, note, to=to, until=day)


def take_over(unit: Unit, case_id: str, worker_id: str) -> CaseState:
    """Accept errands that were offered, and be the agent from now on."""
    return handling.happen(unit, case_id, "agent_taken_over", worker_id)


def decline(unit: Unit, case_id: str, worker_id: str, reason: str) -> CaseState:
    """Do not accept errands that were offered."""
    return handling.happen(unit, case_id, "agent_declined", worker_id, reason)


def fall_to(unit: Unit, case_id: str, worker_id: str, to: str, reason: str) -> CaseState:
    """The station head settles who runs the errands, when the agent cannot."""
    return handling.happen(unit, case_id, "agent_fell_to", worker_id, reason, to=to)


def revoke(
    unit: Unit,
    case_id: str,
    worker_id: str,
    reason: str,
    text: str = "",
    consent: Consent | None = None,
) -> CaseState:
    """The resident takes the mandate back; what was not run yet is not run any more. ``text`` is
    what they signed, on their screen with a ``consent``, else on paper.

    :raises UserError: also for a signature that was given for another text.
    """
    row, _ = handling.state_of(unit, case_id)
    said = statements.taken_down(unit, row.visit_id, text, consent)
    return handling.happen(unit, case_id, "agency_revoked", worker_id, reason, **said)


def present(read: Reader, worker_id: str) -> None:
    """Make sure that a colleague still works here.

    :raises UserError: when they have left.
    """
    w = hall_model.worker
    found = select(w.c.id).where(w.c.id == worker_id, w.c.active, ~w.c["_del"])
    if read.first(found) is None:
        raise UserError("This colleague no longer works here. Choose somebody else.")
