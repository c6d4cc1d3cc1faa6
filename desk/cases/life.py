"""A case's life as facts: one table of what can happen, and the fold that gives the state. Pure.

Whatever a line of the table needs is judged from the state and the fact alone, so it holds twice:
when a fact is made here, and when facts made elsewhere are folded. A fact that was not possible
when its turn came is kept, shown and counted, and changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from desk.cases import errands
from desk.cases.errands import Plan
from desk.cases.machine import (
    DEPARTMENT,
    HEAD,
    SHARED,
    WINDOW,
    Event,
    Guard,
    Transition,
    by_place,
    in_order,
    lines,
    missing,
)

MOST_EXTRA_DAYS = 365
"""No authority extends a limit by more; a larger number is a slip of the hand."""

TAKEN = "accepted owing dispatched received returned"
"""States in which somebody works on the case and its clock runs."""
WORK = frozenset(TAKEN.split())
OPEN = WORK | {"suspended"}
OVER = frozenset({"withdrawn", "cancelled", "closed"})
"""States after which nobody owes the resident anything any more."""


def _lines() -> Iterable[Transition]:
    alive = f"{TAKEN} suspended decided refused"
    table = (
        # states; event; who; needs; starts; next state
        ("asked told", "accepted", WINDOW, "", "limit", "accepted"),
        ("asked told", "accepted_owing", WINDOW, "", "limit", "owing"),
        ("asked told", "refused", WINDOW, "reason", "", "refused"),
        ("asked told", "notified", WINDOW, "missing", "", "told"),
        ("accepted", "passed_on", WINDOW, "", "", "dispatched"),
        ("accepted owing returned", "dispatched", WINDOW, "", "", "dispatched"),
        ("accepted owing dispatched", "received", DEPARTMENT, "", "", "received"),
        ("dispatched received", "returned", DEPARTMENT, "reason", "", "returned"),
        (TAKEN, "transferred", DEPARTMENT, "to reason", "", "dispatched"),
        (TAKEN, "notified", DEPARTMENT, "missing", "stop", "suspended"),
        (TAKEN, "suspended", DEPARTMENT, "reason", "stop", "suspended"),
        ("suspended", "resumed", DEPARTMENT, "", "clock", "="),
        (f"{TAKEN} suspended", "material_in", WINDOW, "owed", "", "="),
        (f"{TAKEN} suspended", "extension_asked", DEPARTMENT, "reason days", "", "="),
        (f"{TAKEN} suspended", "extended", HEAD, "extension other_person", "clock", "="),
        (f"{TAKEN} suspended", "extension_denied", HEAD, "extension reason", "", "="),
        (f"{TAKEN} suspended", "supervised", HEAD, "reason", "", "="),
        (TAKEN, "refused", DEPARTMENT, "reason", "end", "refused"),
        (TAKEN, "decided", DEPARTMENT, "nothing_owed result", "end", "decided"),
        (f"{alive} delivered closed withdrawn", "explained", DEPARTMENT, "reason", "", "="),
        ("decided", "delivered", WINDOW, "", "answer", "delivered"),
        (alive, "answered", WINDOW, "words", "answer", "="),
        (alive, "offered", WINDOW, "awaited owner to_other", "", "="),
        (alive, "taken_over", WINDOW, "awaited offered", "owner", "="),
        (alive, "declined", WINDOW, "offered reason", "", "="),
        (alive, "fell_to", HEAD, "to reason", "owner", "="),
        (alive, "mandated", WINDOW, "no_agency plan", "agency", "="),
        (f"{alive} delivered", "agent_offered", WINDOW, "agency agent to_other_agent", "", "="),
        (f"{alive} delivered", "agent_taken_over", WINDOW, "agency agent_offered", "agent", "="),
        (f"{alive} delivered", "agent_declined", WINDOW, "agency agent_offered reason", "", "="),
        (f"{alive} delivered", "agent_fell_to", HEAD, "agency to reason", "agent", "="),
        (f"{alive} delivered", "agency_revoked", WINDOW, "agency reason", "agency_end", "="),
        ("decided delivered refused", "closed", WINDOW, "answered errands_over", "", "closed"),
        (f"{TAKEN} suspended", "end_asked", DEPARTMENT, "reason", "", "="),
        (f"{TAKEN} suspended", "closed", HEAD, "answered errands_over end other_end", "end",
         "closed"),
        (f"{TAKEN} suspended", "withdrawn", WINDOW, "reason", "end", "withdrawn"),
        (f"{alive} delivered", "cancelled", WINDOW, "reason", "end", "cancelled"),
    )  # fmt: skip
    return lines(table)


TABLE = tuple(_lines())
"""Everything that can happen to a matter that was asked for; nothing else can."""
TRANSITIONS = by_place(TABLE)


@dataclass(frozen=True)
class Start:
    """What was settled when the case was taken in; ``owed`` are the keys of owed materials."""

    department: str
    worker_id: str
    accepted_on: date
    days: int | None
    unit: str
    due_day: date | None
    provisional: bool
    owed: frozenset[str] = frozenset()


@dataclass(frozen=True)
class CaseState:
    """What the facts amount to.

    ``owner_id`` is the first worker asked, or who took the matter over from them; ``holder_id`` is
    who works on it in the department. A stop of the clock is the day it began and the day it
    ended. ``told_day`` is the last day the resident was told, ``moves`` what became of provisional
    days. ``plan`` is what the resident mandated a worker to run for them. ``odd`` are facts that
    were not possible when their turn came, with what was missing.
    """

    start: Start
    state: str = "asked"
    before: str = ""
    department: str = ""
    owner_id: str = ""
    offered_to: str | None = None
    offer_until: date | None = None
    holder_id: str | None = None
    owed: frozenset[str] = frozenset()
    stops: tuple[tuple[date, date | None], ...] = ()
    extra_days: int = 0
    extension: Event | None = None
    end_asked: Event | None = None
    ready_on: date | None = None
    ended_on: date | None = None
    result: str = ""
    answered_at: datetime | None = None
    told_day: date | None = None
    told_provisional: bool = False
    moves: Mapping[date, date] = field(default_factory=dict)
    plan: Plan | None = None
    changed_at: datetime | None = None
    odd: tuple[tuple[Event, str], ...] = ()

    @property
    def awaited(self) -> bool:
        """Whether the resident still waits for the answer that ends the matter.

        What is told while the matter goes on does not end it.
        """
        if self.state in OVER:
            return False
        return self.answered_at is None or (self.state in OPEN and self.end_asked is None)


def _days(_: CaseState, event: Event) -> bool:
    days = event.detail.get("days")
    return isinstance(days, int) and 0 < days <= MOST_EXTRA_DAYS


def _of_plan(guard: errands.PlanGuard) -> Guard[CaseState]:
    return lambda case, event: guard(case.plan, event)


GUARDS: Mapping[str, Guard[CaseState]] = {
    **SHARED,
    "missing": lambda case, e: bool(e.detail.get("missing")),
    "days": _days,
    "owed": lambda case, e: e.detail.get("material") in case.owed,
    "nothing_owed": lambda case, e: not case.owed,
    "result": lambda case, e: e.detail.get("result") != "denied" or bool(e.reason.strip()),
    "extension": lambda case, e: case.extension is not None,
    "other_person": lambda case, e: (
        case.extension is not None and case.extension.worker_id != e.worker_id
    ),
    "end": lambda case, e: case.end_asked is not None,
    "other_end": lambda case, e: (
        case.end_asked is not None and case.end_asked.worker_id != e.worker_id
    ),
    "awaited": lambda case, e: case.awaited,
    "answered": lambda case, e: case.answered_at is not None,
    **{need: _of_plan(guard) for need, guard in errands.PLAN_GUARDS.items()},
}
"""Each need of the table, judged from the state and the fact alone."""


def fault(case: CaseState, event: Event) -> str | None:
    """Why a fact is not possible now: ``state``, or the need that does not hold; else ``None``."""
    if errands.is_errand(event):
        return errands.fault(case.plan, event)
    return missing(TRANSITIONS, GUARDS, case, event)


_SAID_LATER = frozenset(
    "reason words missing to to_other days owed result plan to_other_agent".split()
)
"""Needs that hold once the person has said it; the rest is known before."""


def possible(case: CaseState, worker_id: str, role: str, now: datetime) -> frozenset[str]:
    """What a person may do to a case now, for the buttons: everything else cannot be chosen."""
    found = set()
    for line in TABLE:
        if line.state != case.state or role not in line.who:
            continue
        known = [need for need in line.needs if need not in _SAID_LATER]
        event = Event(line.event, now, worker_id)
        owed = "owed" not in line.needs or bool(case.owed)
        if owed and all(GUARDS[need](case, event) for need in known):
            found.add(line.event)
    return frozenset(found)


def step(case: CaseState, event: Event) -> CaseState:
    """The state after one more fact; an impossible one is kept aside, never dropped."""
    wrong = fault(case, event)
    if wrong is None:
        try:
            return _applied(case, event)
        except (KeyError, TypeError, ValueError):
            # Written by another version or by hand; it must not hold up the rest.
            wrong = "unreadable"
    return replace(case, odd=(*case.odd, (event, wrong)))


def _applied(case: CaseState, event: Event) -> CaseState:
    if errands.is_errand(event) and case.plan is not None:
        return replace(case, plan=errands.applied(case.plan, event), changed_at=event.at)
    line = TRANSITIONS[case.state, event.kind]
    change = _CHANGES.get(event.kind)
    after = change(case, event) if change else case
    if event.kind in errands.PLAN_CHANGES:
        after = replace(after, plan=errands.PLAN_CHANGES[event.kind](case.plan, event))
    following = line.next
    if line.starts == "stop":
        after = replace(after, before=case.state, stops=(*case.stops, (event.day, None)))
    if line.starts == "end":
        ended = after.ended_on or event.day
        after = replace(after, ended_on=ended, stops=_stopped(after.stops, event.day))
    if event.kind == "resumed":
        following = case.before
    elif following == "=":
        following = after.state
    if following in OVER and after.plan is not None and after.plan.active:
        after = replace(after, plan=replace(after.plan, ended_on=event.day))
    after = replace(after, state=following, changed_at=event.at)
    due = event.detail.get("due")
    if due is not None:
        provisional = bool(event.detail.get("provisional"))
        after = replace(after, told_day=date.fromisoformat(due), told_provisional=provisional)
    return after


def _stopped(
    stops: tuple[tuple[date, date | None], ...], day: date
) -> tuple[tuple[date, date | None], ...]:
    return tuple((begun, ended or day) for begun, ended in stops)


def _accepted(case: CaseState, event: Event) -> CaseState:
    start = case.start
    return replace(
        case,
        department=start.department,
        owner_id=start.worker_id,
        owed=start.owed if event.kind == "accepted_owing" else frozenset(),
        ready_on=start.accepted_on,
        told_day=start.due_day,
        told_provisional=start.provisional,
    )


def _material_in(case: CaseState, event: Event) -> CaseState:
    owed = case.owed - {event.detail["material"]}
    ready = case.state == "owing" and not owed
    return replace(
        case,
        owed=owed,
        state="accepted" if ready else case.state,
        before="accepted" if case.before == "owing" and not owed else case.before,
        ready_on=event.day,
    )


def _owner(case: CaseState, event: Event, owner_id: str) -> CaseState:
    return replace(case, owner_id=owner_id, offered_to=None, offer_until=None)


def _offered(case: CaseState, event: Event) -> CaseState:
    until = event.detail.get("until")
    return replace(
        case,
        offered_to=event.detail["to"],
        offer_until=date.fromisoformat(until) if until else None,
    )


def _delivered(case: CaseState, event: Event) -> CaseState:
    return replace(case, answered_at=case.answered_at or event.at)


# What was told on the way is no answer to what is decided, refused or to be ended later.
_CHANGES: Mapping[str, Callable[[CaseState, Event], CaseState]] = {
    "accepted": _accepted,
    "accepted_owing": _accepted,
    "received": lambda case, e: replace(case, holder_id=e.worker_id),
    "returned": lambda case, e: replace(case, holder_id=None),
    "transferred": lambda case, e: replace(case, department=e.detail["to"], holder_id=None),
    "resumed": lambda case, e: replace(case, stops=_stopped(case.stops, e.day), before=""),
    "material_in": _material_in,
    "extension_asked": lambda case, e: replace(case, extension=e),
    "extended": lambda case, e: replace(
        case,
        extension=None,
        extra_days=case.extra_days + (case.extension.detail["days"] if case.extension else 0),
    ),
    "extension_denied": lambda case, e: replace(case, extension=None),
    "decided": lambda case, e: replace(
        case, result=str(e.detail.get("result", "granted")), answered_at=None
    ),
    "refused": lambda case, e: replace(case, answered_at=None),
    "delivered": _delivered,
    "answered": _delivered,
    "offered": _offered,
    "taken_over": lambda case, e: _owner(case, e, e.worker_id),
    "declined": lambda case, e: replace(case, offered_to=None, offer_until=None),
    "fell_to": lambda case, e: _owner(case, e, e.detail["to"]),
    "end_asked": lambda case, e: replace(case, end_asked=e, answered_at=None),
}


def fold(start: Start, events: Iterable[Event]) -> CaseState:
    """The state of a case from all its facts, whatever the order they are given in."""
    case = CaseState(start, department=start.department, owner_id=start.worker_id)
    for event in in_order(events):
        case = step(case, event)
    return case
