"""One case as a person reads it: who, what, until when, what may be done, and all that happened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import select

from desk.cases import life_model as lm
from desk.cases import limits, projection, taken, watch
from desk.cases import model as m
from desk.cases.agency_view import AgencyView, agency, told
from desk.cases.life import CaseState, possible
from desk.cases.machine import Event
from desk.core.calendar import WorkCalendar
from desk.core.errors import UserError
from desk.hall import model as hall_model
from desk.hall import queries as hall_queries
from desk.matters.catalogue import Catalogue, Matter
from desk.residents import model as residents_model
from desk.store import stamp
from desk.store.base import Reader


@dataclass(frozen=True)
class Moment:
    """A line of the timeline.

    ``kind`` is that of a fact, or ``reminded`` (``reason`` is the step), ``settled`` (a provisional
    last day became certain) and ``rated`` (``reason`` is the grade, empty where it is nobody's
    business). ``odd`` names the need that did not hold when the fact's
    turn came; such a fact is shown and changes nothing.
    """

    at: datetime
    kind: str
    who: str
    reason: str
    detail: Mapping[str, Any]
    odd: str = ""


@dataclass(frozen=True)
class Material:
    """A material of the case; ``state`` as it was answered, ``received`` once it was brought."""

    key: str
    name: str
    state: str
    how: str
    due_day: date | None


@dataclass(frozen=True)
class Sibling:
    """Another matter of the same visit."""

    case_id: str
    number: str
    matter: str
    state: str


@dataclass(frozen=True)
class CaseView:
    """Everything the case pages show. Person's data are whole and are masked where shown."""

    case_id: str
    hall_id: str
    visit_id: str
    number: str
    receipt: str
    query_code: str
    matter_code: str
    matter: str
    matter_version: int
    resident_id: str
    name: str
    id_number: str
    phone: str
    sex: str
    birth: date | None
    accepted_at: datetime
    accepted_by: str
    window: int
    promised_days: int | None
    promised_unit: str
    state: CaseState
    light: str
    due_day: date | None
    provisional: bool
    left: int
    department: str
    owner: str
    offered_to: str
    holder: str
    form: Mapping[str, Any]
    materials: tuple[Material, ...]
    siblings: tuple[Sibling, ...]
    timeline: tuple[Moment, ...]
    """The newest first."""
    possible: frozenset[str]
    """What the person who looks may do now."""
    agency: AgencyView | None = None
    """The errands a worker runs for the resident."""


def view(
    read: Reader, case_id: str, worker_id: str, catalogue: Catalogue, calendar: WorkCalendar
) -> CaseView:
    """A case for a person who looks at it.

    :raises UserError: when it is not known here.
    """
    found = next(projection.folded(read, [case_id]), None)
    if found is None:
        raise UserError("This case is not known here.")
    row, state = found
    person = read.first(
        select(residents_model.resident).where(residents_model.resident.c.id == row.resident_id)
    )
    me = hall_queries.worker(read, worker_id)
    names = {
        w.id: w.name
        for w in read.rows(
            select(hall_model.worker.c.id, hall_model.worker.c.name).where(
                hall_model.worker.c.hall_id == row.hall_id
            )
        )
    }
    window = read.value(
        select(hall_model.hall_window.c.number).where(hall_model.hall_window.c.id == row.window_id)
    )
    due = limits.due(state, calendar)
    day = due.day if due else None
    thresholds = watch.thresholds(read, row.hall_id)
    clock, short = limits.clock(state), limits.is_short(state, thresholds.short_days)
    matter = taken.as_taken(read, [row], catalogue)(row)
    return CaseView(
        case_id,
        row.hall_id,
        row.visit_id,
        row.number,
        row.receipt,
        row.query_code,
        row.matter,
        matter.name,
        row.matter_version,
        row.resident_id,
        person.name if person else "",
        person.id_number if person else "",
        str(row.form.get("phone") or (person.phone if person else "") or ""),
        (person.sex if person else "") or "",
        person.birth if person else None,
        row.accepted_at,
        names.get(row.worker_id, ""),
        int(window or 0),
        row.promised_days,
        row.promised_unit or "working",
        state,
        limits.light(clock, day, short, read.day, calendar, thresholds),
        day,
        due.provisional if due else False,
        limits.days_left(day, read.day, calendar) if day else 0,
        state.department,
        names.get(state.owner_id, ""),
        names.get(state.offered_to or "", ""),
        names.get(state.holder_id or "", ""),
        row.form,
        _materials(read, case_id, state, matter),
        _siblings(read, row, catalogue),
        _timeline(read, row, state, names),
        possible(state, worker_id, me.role, read.now) if me else frozenset(),
        agency(read, state, me, names, calendar, thresholds),
    )


def _materials(
    read: Reader, case_id: str, state: CaseState, matter: Matter
) -> tuple[Material, ...]:
    t = m.case_material
    rows = read.rows(select(t).where(t.c.case_id == case_id).order_by(t.c.position))
    result = []
    for r in rows:
        known = matter.material(r.material)
        brought = r.state == "owed" and r.material not in state.owed and state.start.owed
        result.append(
            Material(
                r.material,
                known.name if known else r.material,
                "received" if brought else r.state,
                r.how or "",
                r.due_day,
            )
        )
    return tuple(result)


def _siblings(read: Reader, row: Any, catalogue: Catalogue) -> tuple[Sibling, ...]:
    c, n = m.matter_case, lm.case_now
    rows = read.rows(
        select(c.c.id, c.c.number, c.c.matter, c.c.definition_id, n.c.state)
        .join(n, n.c.case_id == c.c.id)
        .where(c.c.visit_id == row.visit_id, c.c.id != row.id)
        .order_by(c.c.number)
    )
    matter = taken.as_taken(read, rows, catalogue)
    return tuple(Sibling(r.id, r.number, matter(r).name, r.state) for r in rows)


def _timeline(
    read: Reader, row: Any, state: CaseState, names: Mapping[str, str]
) -> tuple[Moment, ...]:
    e, r, d, g = m.case_event, lm.reminder, lm.due_settled, m.rating
    odd = {event.id: why for event, why in state.odd}
    found: list[tuple[Moment, str]] = []
    facts: list[Event] = [
        projection.as_event(f) for f in read.rows(select(e).where(e.c.case_id == row.id))
    ]
    for event in (*facts, *projection.agency_facts(read, [row.id]).get(row.id, ())):
        if event.kind == "errand_planned" and event.id not in odd:
            continue
        names_in = {k: names.get(v, v) for k, v in event.detail.items() if k in ("to", "agent")}
        detail = told({**event.detail, **names_in}, state)
        who = names.get(event.worker_id, "")
        moment = Moment(event.at, event.kind, who, event.reason, detail, odd.get(event.id, ""))
        found.append((moment, event.stamp + event.id))
    run = [one.id for one in state.plan.errands] if state.plan else []
    for f in read.rows(select(r).where(r.c.subject_id.in_([row.id, *run]))):
        at = hall_queries.day_start(f.due_on)
        detail = {"due": f.due_day.isoformat(), "to": names.get(f.receiver, f.receiver)}
        if f.subject == "errand":
            detail = told({**detail, "errand": f.subject_id}, state)
        found.append((Moment(at, "reminded", "", f.step, detail), f.step))
    for f in read.rows(select(d).where(d.c.case_id == row.id)):
        detail = {"from": f.from_day.isoformat(), "due": f.to_day.isoformat()}
        found.append((Moment(_made_at(f) or row.accepted_at, "settled", "", "", detail), ""))
    for f in read.rows(select(g).where(g.c.visit_id == row.visit_id)):
        found.append((Moment(f.at, "rated", "", str(f.grade), {"source": f.source}), ""))
    found.sort(key=lambda one: (one[0].at, one[1]), reverse=True)
    return tuple(moment for moment, _ in found)


def without_grade(shown: CaseView) -> CaseView:
    """What a colleague sees: that the resident has rated, and not how."""
    hidden = (replace(one, reason="") if one.kind == "rated" else one for one in shown.timeline)
    return replace(shown, timeline=tuple(hidden))


def _made_at(row: Any) -> datetime | None:
    """When the fact was made, told by its stamp, since its content carries no moment."""
    text = row._mapping["_s"]
    return datetime.fromtimestamp(stamp.wall_ms(text) / 1000, UTC) if text else None
