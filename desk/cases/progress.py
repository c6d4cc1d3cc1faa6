"""How far a resident's matters are, for the resident: by receipt, or by the person's card."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from hmac import compare_digest
from typing import Any

from sqlalchemy import select

from desk.cases import limits, taken
from desk.cases import model as m
from desk.cases.errands import is_errand
from desk.cases.life import CaseState
from desk.cases.limits import Thresholds
from desk.cases.machine import Event, in_order
from desk.cases.projection import agency_facts, as_event, folded
from desk.core.calendar import WorkCalendar
from desk.hall import model as hall_model
from desk.hall import settings
from desk.matters.catalogue import Catalogue, Matter
from desk.residents import model as residents_model
from desk.store.base import Reader
from desk.sync.member import enrolment_of

MOST = 8
"""So many matters of one person are shown, what is under way first."""
END = 4
"""How many characters of the identity number are asked for beside a receipt's number."""
IMPERSONAL = ("kiosk", "display")
"""Kinds of enrolled desks whose own store never holds a resident's data."""
TOLD = frozenset(
    "accepted accepted_owing passed_on dispatched received transferred notified suspended resumed "
    "material_in extended refused decided delivered withdrawn cancelled closed "
    "mandated errand_begun errand_waiting errand_done errand_failed agency_revoked".split()
)
"""Facts that a resident is told of; who in the house asked whom is not among them."""


@dataclass(frozen=True)
class Step:
    """One thing that happened; ``who`` is the worker who took the matter in, or runs errands;
    ``task`` is what an errand is for."""

    kind: str
    at: datetime
    who: str = ""
    department: str = ""
    task: str = ""


@dataclass(frozen=True)
class CaseProgress:
    """One matter; the steps are empty where only the number was known and not the code."""

    case_id: str
    number: str
    receipt: str
    matter: str
    accepted_at: datetime
    state: str
    light: str
    due_day: date | None
    provisional: bool
    days_left: int | None
    department: str
    owed: tuple[str, ...]
    owing_until: date | None
    taken: Matter
    """The matter as it was when the case was taken in."""
    steps: tuple[Step, ...]
    ended_on: date | None
    instant: bool

    @property
    def over(self) -> bool:
        """Whether nothing more happens to it."""
        return self.light == "done"


@dataclass(frozen=True)
class Progress:
    """A person's matters; name and number are whole and masked where they are shown."""

    name: str
    id_number: str
    cases: tuple[CaseProgress, ...]


def holds_cases(read: Reader) -> bool:
    """Whether this store is one that may know of cases: not that of a kiosk in a synced hall."""
    enrolled = enrolment_of(read)
    return enrolled is None or enrolled.kind not in IMPERSONAL


def by_receipt(
    read: Reader,
    receipt: str,
    catalogue: Catalogue,
    calendar: WorkCalendar,
    *,
    code: str = "",
    id_end: str = "",
) -> Progress | None:
    """The matters of one receipt, with its code or with the end of the person's identity number.

    The answer is the same for a number that does not exist and for a wrong code or end. What
    happened step by step is told only to who has the code, which is printed on the receipt.
    """
    c, r = m.matter_case, residents_model.resident
    row = read.first(
        select(c.c.query_code, c.c.resident_id, r.c.id_number)
        .join(r, r.c.id == c.c.resident_id)
        .where(c.c.receipt == receipt)
        .limit(1)
    )
    if row is None:
        return None
    knows_code = bool(code) and compare_digest(code.upper(), row.query_code)
    knows_end = len(id_end) == END and compare_digest(id_end.upper(), row.id_number[-END:])
    if not (knows_code or knows_end):
        return None
    ids = [x.id for x in read.rows(select(c.c.id).where(c.c.receipt == receipt))]
    return _progress(read, row.resident_id, ids, catalogue, calendar, steps=knows_code)


def by_person(
    read: Reader, id_number: str, catalogue: Catalogue, calendar: WorkCalendar
) -> Progress | None:
    """All matters of the person whose card was read, the newest eight."""
    c, r = m.matter_case, residents_model.resident
    resident = read.first(select(r.c.id).where(r.c.id_number == id_number, ~r.c["_del"]))
    if resident is None:
        return None
    rows = read.rows(
        select(c.c.id)
        .where(c.c.resident_id == resident.id)
        .order_by(c.c.accepted_at.desc(), c.c.number)
        .limit(MOST)
    )
    ids = [row.id for row in rows]
    return _progress(read, resident.id, ids, catalogue, calendar, steps=True) if ids else None


def _progress(
    read: Reader,
    resident_id: str,
    ids: Collection[str],
    catalogue: Catalogue,
    calendar: WorkCalendar,
    *,
    steps: bool,
) -> Progress | None:
    r = residents_model.resident
    person = read.first(select(r.c.name, r.c.id_number).where(r.c.id == resident_id))
    if person is None:
        return None
    found = list(folded(read, ids))
    facts: dict[str, list[Event]] = {}
    for row in read.rows(select(m.case_event).where(m.case_event.c.case_id.in_(ids))):
        facts.setdefault(row.case_id, []).append(as_event(row))
    for case_id, run in agency_facts(read, sorted(ids)).items():
        facts.setdefault(case_id, []).extend(run)
    staff = {state.start.worker_id for _, state in found}
    staff |= {state.plan.agent_id for _, state in found if state.plan}
    w = hall_model.worker
    names = {x.id: x.name for x in read.rows(select(w.c.id, w.c.name).where(w.c.id.in_(staff)))}
    owing = _owing(read, ids)
    halls = {row.hall_id for row, _ in found}
    own = {h: Thresholds.of(settings.values(read, h, limits.SETTING)) for h in sorted(halls)}
    matter = taken.as_taken(read, [row for row, _ in found], catalogue)
    cases = [
        _case(
            row,
            matter(row),
            state,
            _Today(read.day, calendar, own[row.hall_id]),
            owing.get(row.id),
            _steps(state, facts.get(row.id, []), names) if steps else (),
        )
        for row, state in found
        if row.definition_id or row.matter in catalogue.by_code
    ]
    cases.sort(key=lambda one: (one.over, -one.accepted_at.timestamp(), one.number))
    return Progress(person.name, person.id_number, tuple(cases))


def _owing(read: Reader, ids: Collection[str]) -> dict[str, date]:
    o = m.case_material
    rows = read.rows(
        select(o.c.case_id, o.c.due_day)
        .where(o.c.case_id.in_(ids), o.c.state == "owed", o.c.due_day.is_not(None))
        .order_by(o.c.due_day.desc())
    )
    return {row.case_id: row.due_day for row in rows}


@dataclass(frozen=True)
class _Today:
    """What a light depends on besides the case."""

    day: date
    calendar: WorkCalendar
    thresholds: Thresholds


def _case(
    row: Any,
    matter: Matter,
    state: CaseState,
    today: _Today,
    owing_until: date | None,
    steps: tuple[Step, ...],
) -> CaseProgress:
    due = limits.due(state, today.calendar)
    day = due.day if due else None
    clock, short = limits.clock(state), limits.is_short(state, today.thresholds.short_days)
    left = None
    if clock == "running" and day is not None:
        left = limits.days_left(day, today.day, today.calendar)
    return CaseProgress(
        row.id,
        row.number,
        row.receipt,
        row.matter,
        row.accepted_at,
        state.state,
        limits.light(clock, day, short, today.day, today.calendar, today.thresholds),
        day,
        due.provisional if due else False,
        left,
        state.department,
        tuple(sorted(state.owed)),
        owing_until if state.owed else None,
        matter,
        steps,
        state.ended_on,
        row.instant,
    )


def _steps(state: CaseState, events: list[Event], names: dict[str, str]) -> tuple[Step, ...]:
    odd = {event.id for event, _ in state.odd}
    department = state.start.department
    steps = []
    for event in in_order(events):
        if event.kind == "transferred":
            department = str(event.detail.get("to", department))
        if event.kind not in TOLD or event.id in odd:
            continue
        first = event.kind in ("accepted", "accepted_owing")
        who = names.get(event.worker_id, "") if first else ""
        if event.kind == "mandated":
            who = names.get(str(event.detail.get("agent", "")), "")
        errand = state.plan.find(event.detail.get("errand")) if state.plan else None
        if errand is not None:
            steps.append(Step(event.kind, event.at, who, errand.department, errand.task))
        elif not is_errand(event):
            steps.append(Step(event.kind, event.at, who, department))
    return tuple(steps)
