"""Agency: a worker runs errands over several departments for a resident. Pure.

A plan begins with the mandate the resident signs, and ends when they take it back or the case is
over. Each errand has a small life of its own, kept in one table like that of a case; what a fact
needs is judged from the plan and the fact alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from desk.cases.machine import WINDOW, Event, by_place, lines

PREFIX = "errand_"
"""Facts about an errand carry this before their kind in the stream of a case."""
OPEN = frozenset({"planned", "begun", "waiting"})
"""States in which somebody still has to do something about an errand."""
UNITS = ("working", "calendar")
MOST_DAYS = 365

TABLE = tuple(
    lines(
        (
            # states; event; who; needs; starts; next state
            ("absent", "planned", WINDOW, "allowed", "", "planned"),
            ("planned", "begun", WINDOW, "agent ready", "", "begun"),
            ("begun", "waiting", WINDOW, "agent reason", "stop", "waiting"),
            ("waiting", "went_on", WINDOW, "agent", "clock", "begun"),
            ("begun waiting", "done", WINDOW, "agent", "end", "done"),
            ("planned begun waiting", "failed", WINDOW, "agent reason", "end", "failed"),
            ("planned begun waiting failed", "replaced", WINDOW, "agent reason by", "end",
             "replaced"),
        )
    )
)  # fmt: skip
"""Everything that can happen to an errand; nothing else can."""
TRANSITIONS = by_place(TABLE)


@dataclass(frozen=True)
class Errand:
    """One way to go: to which department, what for, and in how many days.

    ``after_id`` is the errand that has to be done first. ``stops`` are days on which it waited for
    somebody else.
    """

    id: str
    position: int
    department: str
    task: str
    days: int
    unit: str
    after_id: str | None
    planned_on: date
    state: str = "planned"
    begun_on: date | None = None
    ended_on: date | None = None
    stops: tuple[tuple[date, date | None], ...] = ()
    reason: str = ""
    changed_at: datetime | None = None


@dataclass(frozen=True)
class Plan:
    """What the resident mandated, to whom, and how far each errand is."""

    mandate_id: str
    agent_id: str
    signed_on: date
    allowed: frozenset[str]
    """Errands the resident signed for, and what replaced one of them."""
    errands: tuple[Errand, ...] = ()
    by: Mapping[str, str] = field(default_factory=dict)
    """What replaced an errand."""
    offered_to: str | None = None
    offer_until: date | None = None
    ended_on: date | None = None
    revoked: str = ""
    """Why the resident took the mandate back."""

    @property
    def active(self) -> bool:
        """Whether the agent still acts for the resident."""
        return self.ended_on is None

    @property
    def open(self) -> bool:
        """Whether an errand still has to be run."""
        return self.active and any(one.state in OPEN for one in self.errands)

    def find(self, errand_id: object) -> Errand | None:
        """An errand by its identifier."""
        return next((one for one in self.errands if one.id == errand_id), None)

    def before(self, errand: Errand) -> Errand | None:
        """What has to be done before an errand, or what replaced that."""
        key, seen = errand.after_id, set[str]()
        while key is not None and key in self.by and key not in seen:
            seen.add(key)
            key = self.by[key]
        return self.find(key)

    def ready_on(self, errand: Errand) -> date | None:
        """The day from which an errand can be run; ``None`` while another has to be done first."""
        if errand.after_id is None:
            return errand.planned_on
        first = self.before(errand)
        if first is None or first.state != "done" or first.ended_on is None:
            return None
        return max(errand.planned_on, first.ended_on)

    def state_of(self, errand: Errand) -> str:
        """How far an errand is: ``later`` while another comes first, ``dropped`` when the mandate
        ended before it was run."""
        if errand.state in OPEN and not self.active:
            return "dropped"
        if errand.state == "planned" and self.ready_on(errand) is None:
            return "later"
        return errand.state


def _signed(plan: Plan | None, event: Event) -> Plan:
    return Plan(event.id, event.detail["agent"], event.day, frozenset(event.detail["errands"]))


def _offered(plan: Plan | None, event: Event) -> Plan | None:
    until = event.detail.get("until")
    day = date.fromisoformat(until) if until else None
    return replace(plan, offered_to=event.detail["to"], offer_until=day) if plan else None


def _agent(plan: Plan | None, agent_id: str | None) -> Plan | None:
    if plan is None:
        return None
    return replace(plan, agent_id=agent_id or plan.agent_id, offered_to=None, offer_until=None)


def _revoked(plan: Plan | None, event: Event) -> Plan | None:
    return replace(plan, ended_on=event.day, revoked=event.reason) if plan else None


PLAN_CHANGES: Mapping[str, Callable[[Plan | None, Event], Plan | None]] = {
    "mandated": _signed,
    "agent_offered": _offered,
    "agent_taken_over": lambda plan, e: _agent(plan, e.worker_id),
    "agent_declined": lambda plan, e: _agent(plan, None),
    "agent_fell_to": lambda plan, e: _agent(plan, e.detail["to"]),
    "agency_revoked": _revoked,
}
"""What a fact of the case makes of its plan."""

PlanGuard = Callable[[Plan | None, Event], bool]
PLAN_GUARDS: Mapping[str, PlanGuard] = {
    "no_agency": lambda plan, e: plan is None or not plan.active,
    "plan": lambda plan, e: bool(e.detail.get("agent")) and bool(e.detail.get("errands")),
    "agency": lambda plan, e: plan is not None and plan.active,
    "agent": lambda plan, e: plan is not None and e.worker_id == plan.agent_id,
    "to_other_agent": lambda plan, e: (
        plan is not None and e.detail.get("to") not in (None, "", plan.agent_id)
    ),
    "agent_offered": lambda plan, e: plan is not None and plan.offered_to == e.worker_id,
    "errands_over": lambda plan, e: plan is None or not plan.open,
}
"""What a fact of the case needs of its plan."""

Guard = Callable[[Plan, Errand | None, Event], bool]
GUARDS: Mapping[str, Guard] = {
    "allowed": lambda plan, _, e: e.detail.get("errand") in plan.allowed,
    "agent": lambda plan, _, e: e.worker_id == plan.agent_id,
    "reason": lambda plan, _, e: bool(e.reason.strip()),
    "ready": lambda plan, one, e: one is not None and plan.ready_on(one) is not None,
    "by": lambda plan, _, e: bool(e.detail.get("by")) and e.detail.get("by") not in plan.allowed,
}


def is_errand(event: Event) -> bool:
    """Whether a fact of a case is about one of its errands."""
    return event.kind.startswith(PREFIX)


def fault(plan: Plan | None, event: Event) -> str | None:
    """Why a fact about an errand is not possible now, else ``None``."""
    if plan is None or not plan.active:
        return "agency"
    one = plan.find(event.detail.get("errand"))
    line = TRANSITIONS.get((one.state if one else "absent", event.kind.removeprefix(PREFIX)))
    if line is None:
        return "state"
    return next((need for need in line.needs if not GUARDS[need](plan, one, event)), None)


def applied(plan: Plan, event: Event) -> Plan:
    """The plan after a fact that is possible."""
    kind, said = event.kind.removeprefix(PREFIX), event.detail
    if kind == "planned":
        made = Errand(
            said["errand"], said["position"], said["department"], said["task"], said["days"],
            said["unit"], said.get("after"), event.day, changed_at=event.at,
        )  # fmt: skip
        ranked = sorted((*plan.errands, made), key=lambda one: (one.position, one.id))
        return replace(plan, errands=tuple(ranked))
    before = plan.find(said["errand"])
    if before is None:
        raise KeyError(said["errand"])
    line = TRANSITIONS[before.state, kind]
    after = replace(before, state=line.next, reason=event.reason, changed_at=event.at)
    if kind == "begun":
        after = replace(after, begun_on=event.day)
    if line.starts == "stop":
        after = replace(after, stops=(*after.stops, (event.day, None)))
    if line.starts in ("clock", "end"):
        after = replace(after, stops=tuple((a, b or event.day) for a, b in after.stops))
    if line.starts == "end":
        after = replace(after, ended_on=event.day)
    if kind == "replaced":
        plan = replace(
            plan, allowed=plan.allowed | {said["by"]}, by={**plan.by, before.id: said["by"]}
        )
    return replace(
        plan, errands=tuple(after if one.id == after.id else one for one in plan.errands)
    )


_SAID_LATER = frozenset({"reason", "by"})


def possible(
    plan: Plan, errand: Errand, worker_id: str, role: str, now: datetime
) -> frozenset[str]:
    """What a person may do about an errand now."""
    if not plan.active:
        return frozenset()
    found = set()
    for line in TABLE:
        if line.state != errand.state or role not in line.who:
            continue
        event = Event(PREFIX + line.event, now, worker_id)
        needs = (need for need in line.needs if need not in _SAID_LATER)
        if all(GUARDS[need](plan, errand, event) for need in needs):
            found.add(line.event)
    return frozenset(found)
