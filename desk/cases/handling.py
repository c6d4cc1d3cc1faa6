"""What happens to a case after acceptance: each act is one fact, allowed by the table of its life.

Every function takes the case, the worker who does it and, where the table wants one, a reason.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from desk.cases import limits, projection, statements
from desk.cases import model as m
from desk.cases.life import OPEN, TRANSITIONS, CaseState, fault, step
from desk.cases.machine import Event, columns_of
from desk.cases.signing import Consent
from desk.core.calendar import WorkCalendar
from desk.core.errors import UserError
from desk.core.ids import new_id
from desk.core.text import mark
from desk.hall import roles
from desk.hall.workdays import workdays
from desk.store import Unit
from desk.store.base import Reader

_STATES = {
    "closed": mark("{number} is closed."),
    "withdrawn": mark("{number} was withdrawn by the resident."),
    "cancelled": mark("{number} was cancelled already."),
    "refused": mark("{number} was not accepted."),
    "decided": mark("{number} was decided already."),
    "delivered": mark("{number} was decided already."),
    "suspended": mark("The clock of {number} is stopped. Let it go on first."),
    "returned": mark(
        "{number} was sent back to the window. Send it to the department again first."
    ),
    "accepted": mark("{number} has not been sent to a department yet."),
    "owing": mark("{number} still waits for a material."),
    "dispatched": mark("{number} is on its way to the department."),
    "received": mark("{number} is being worked on by the department."),
}
_KINDS = {
    "resumed": mark("The clock of {number} is not stopped."),
    "delivered": mark("{number} has no decision yet that could be handed over."),
}
"""Said rather than the state where the state alone would puzzle."""
NEEDS = {
    "reason": mark("Give a reason; it stays with the case."),
    "result": mark("Give a reason; it stays with the case."),
    "words": mark("Write what the resident was told."),
    "missing": mark("Nothing is missing, so there is nothing to give notice of."),
    "to": mark("Say who it goes to."),
    "to_other": mark("Choose somebody else to hand it to."),
    "days": mark("An extension has 1 to 365 days."),
    "owed": mark("This material is not owed for {number}."),
    "nothing_owed": mark("{number} still waits for a material."),
    "extension": mark("No extension was asked for {number}."),
    "other_person": mark("Another person than the one who asked has to agree."),
    "end": mark("Nobody has asked to end {number}."),
    "other_end": mark("Another person than the one who asked has to agree."),
    "awaited": mark("The resident has the answer to {number} already."),
    "owner": mark("Only the worker who owns {number} can hand it over."),
    "offered": mark("{number} was not offered to you."),
    "answered": mark("The resident has no answer to {number} yet. Answer first, then close."),
    "errands_over": mark(
        "An errand of {number} is still open. End it, or have the resident take the mandate back."
    ),
    "no_agency": mark("A worker runs errands for {number} already."),
    "plan": mark("Plan at least one errand, and say who runs it."),
    "agency": mark("Nobody runs errands for {number} now."),
    "agent": mark("Only the worker the resident mandated can do this."),
    "to_other_agent": mark("Choose somebody else to hand it to."),
    "agent_offered": mark("The errands of {number} were not offered to you."),
    "ready": mark("Another errand has to be done first."),
    "by": mark("Say what replaces this errand."),
    "allowed": mark("The resident did not sign for this errand."),
}
RESULTS = ("granted", "denied")


def state_of(read: Reader, case_id: str) -> tuple[Any, CaseState]:
    """The row of a case and what its facts amount to.

    :raises UserError: when it is not known here.
    """
    for found in projection.folded(read, [case_id]):
        return found
    raise UserError("This case is not known here.")


def happen(
    unit: Unit,
    case_id: str,
    kind: str,
    worker_id: str,
    reason: str = "",
    *,
    calendar: WorkCalendar | None = None,
    **detail: Any,
) -> CaseState:
    """Add one fact to a case, bring its fold along, and return what it became.

    A fact that moves the last day carries the new one, as the resident is told it.

    :raises UserError: for what the table does not have, what a line needs, or a role it refuses.
    """
    row, before = state_of(unit, case_id)
    event = Event(
        kind, unit.now, worker_id, reason.strip(), _given(detail), unit.head.stamp, new_id()
    )
    allow(unit, row, before, event)
    after = step(before, event)
    calendar = calendar or workdays(unit)
    promised = dict(event.detail)
    due = limits.due(after, calendar)
    begins = kind == "material_in" and after.told_day is None
    if due is not None and (kind in ("resumed", "extended") or begins):
        promised |= {"due": due.day.isoformat(), "provisional": due.provisional}
    unit.insert(m.case_event, case_id=case_id, detail=promised or None, **columns_of(event, row))
    projection.keep(unit, [case_id], calendar)
    return after


def allow(read: Reader, row: Any, before: CaseState, event: Event) -> None:
    """Make sure that a fact is possible and that its person may make it.

    :raises UserError: for what the table does not have, what a line needs, or a role it refuses.
    """
    wrong = fault(before, event)
    if wrong is not None:
        raise UserError(_sentence(before, event.kind, wrong), number=row.number)
    person = roles.allowed(read, event.worker_id, TRANSITIONS[before.state, event.kind].who)
    if person.role == "department" and person.department != before.department:
        raise UserError("{number} lies with another department.", number=row.number)


def _sentence(before: CaseState, kind: str, wrong: str) -> str:
    if wrong != "state":
        return NEEDS[wrong]
    if before.state in OPEN and kind in _KINDS:
        return _KINDS[kind]
    return _STATES.get(before.state, mark("This cannot be done now."))


def _given(detail: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in detail.items() if v not in (None, "", [], ())}


def dispatch(unit: Unit, case_id: str, worker_id: str) -> CaseState:
    """Send a case to its department."""
    return happen(unit, case_id, "dispatched", worker_id)


def receive(unit: Unit, case_id: str, worker_id: str) -> CaseState:
    """The department takes a case up; who does so works on it."""
    return happen(unit, case_id, "received", worker_id)


def give_back(unit: Unit, case_id: str, worker_id: str, reason: str) -> CaseState:
    """The department sends a case back to the window."""
    return happen(unit, case_id, "returned", worker_id, reason)


def transfer(unit: Unit, case_id: str, worker_id: str, to: str, reason: str) -> CaseState:
    """Another department is the right one; the limit goes on and the owner stays the same."""
    return happen(unit, case_id, "transferred", worker_id, reason, to=to.strip())


def notify(
    unit: Unit, case_id: str, worker_id: str, missing: Sequence[str], note: str = ""
) -> CaseState:
    """One complete notice of what the department still needs; the clock stops until it goes on."""
    return happen(unit, case_id, "notified", worker_id, note, missing=list(missing))


def material_in(unit: Unit, case_id: str, worker_id: str, material: str) -> CaseState:
    """An owed material was brought."""
    return happen(unit, case_id, "material_in", worker_id, material=material)


def suspend(unit: Unit, case_id: str, worker_id: str, reason: str, basis: str = "") -> CaseState:
    """Stop the clock, for a hearing, an appraisal, a public notice: what the law does not count.

    ``basis`` is the law and article, as it is printed beside the stop.
    """
    return happen(unit, case_id, "suspended", worker_id, reason, basis=basis)


def resume(
    unit: Unit, case_id: str, worker_id: str, calendar: WorkCalendar | None = None
) -> CaseState:
    """Let the clock go on; the last day moves by the days it stood still."""
    return happen(unit, case_id, "resumed", worker_id, calendar=calendar)


def ask_extension(unit: Unit, case_id: str, worker_id: str, days: int, reason: str) -> CaseState:
    """Ask for more days; somebody else has to agree."""
    return happen(unit, case_id, "extension_asked", worker_id, reason, days=days)


def extend(
    unit: Unit, case_id: str, worker_id: str, note: str = "", calendar: WorkCalendar | None = None
) -> CaseState:
    """Agree to the extension that another person asked for."""
    return happen(unit, case_id, "extended", worker_id, note, calendar=calendar)


def deny_extension(unit: Unit, case_id: str, worker_id: str, reason: str) -> CaseState:
    """Do not agree to the extension that was asked for."""
    return happen(unit, case_id, "extension_denied", worker_id, reason)


def supervise(unit: Unit, case_id: str, worker_id: str, reason: str) -> CaseState:
    """The station head presses for a case."""
    return happen(unit, case_id, "supervised", worker_id, reason)


def explain(unit: Unit, case_id: str, worker_id: str, reason: str) -> CaseState:
    """Write down why a case took longer than promised, for the report."""
    return happen(unit, case_id, "explained", worker_id, reason)


def refuse(unit: Unit, case_id: str, worker_id: str, reason: str) -> CaseState:
    """The department does not take an accepted case on; the resident is owed an answer."""
    return happen(unit, case_id, "refused", worker_id, reason)


def decide(
    unit: Unit, case_id: str, worker_id: str, result: str = "granted", reason: str = ""
) -> CaseState:
    """The department decides, ``granted`` or ``denied``; a denial needs its reason."""
    if result not in RESULTS:
        raise ValueError(result)
    return happen(unit, case_id, "decided", worker_id, reason, result=result)


def deliver(unit: Unit, case_id: str, worker_id: str, how: str = "") -> CaseState:
    """The resident has the result, and with it the answer."""
    return happen(unit, case_id, "delivered", worker_id, how=how)


def answer(unit: Unit, case_id: str, worker_id: str, words: str, how: str = "") -> CaseState:
    """The resident was told how the matter stands, in words that are kept."""
    return happen(unit, case_id, "answered", worker_id, words, how=how)


def offer(
    unit: Unit, case_id: str, worker_id: str, to: str, note: str = "", until: date | None = None
) -> CaseState:
    """Offer the matter to another worker; until they accept it stays with its owner."""
    day = until.isoformat() if until else None
    return happen(unit, case_id, "offered", worker_id, note, to=to, until=day)


def take_over(unit: Unit, case_id: str, worker_id: str) -> CaseState:
    """Accept a matter that was offered, and own it from now on."""
    return happen(unit, case_id, "taken_over", worker_id)


def decline(unit: Unit, case_id: str, worker_id: str, reason: str) -> CaseState:
    """Do not accept a matter that was offered."""
    return happen(unit, case_id, "declined", worker_id, reason)


def fall_to(unit: Unit, case_id: str, worker_id: str, to: str, reason: str) -> CaseState:
    """The station head settles who owns a matter, when its owner cannot."""
    return happen(unit, case_id, "fell_to", worker_id, reason, to=to)


def ask_end(unit: Unit, case_id: str, worker_id: str, reason: str) -> CaseState:
    """Ask to end a case without a decision; somebody else has to close it."""
    return happen(unit, case_id, "end_asked", worker_id, reason)


def close(unit: Unit, case_id: str, worker_id: str, note: str = "") -> CaseState:
    """Close a case whose resident has an answer."""
    return happen(unit, case_id, "closed", worker_id, note)


def withdraw(
    unit: Unit,
    case_id: str,
    worker_id: str,
    reason: str,
    text: str = "",
    consent: Consent | None = None,
) -> CaseState:
    """The resident takes the request back; ``text`` is what they signed, on their screen with a
    ``consent``, else on paper.

    :raises UserError: also for a signature that was given for another text.
    """
    row, _ = state_of(unit, case_id)
    said = statements.taken_down(unit, row.visit_id, text, consent)
    return happen(unit, case_id, "withdrawn", worker_id, reason, **said)
