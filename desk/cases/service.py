"""What a worker does in a visit: open, type, accept, decide on the spot, hold, close."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select

from desk.attachments import service as attachments
from desk.cases import agents, handling, projection, rules, taken
from desk.cases import model as m
from desk.cases.numbers import case_number, receipt_number
from desk.cases.rules import Draft, Gap
from desk.cases.values import clean
from desk.core import entropy
from desk.core.calendar import WorkCalendar
from desk.core.errors import UserError
from desk.core.ids import new_id
from desk.hall import queries as hall_queries
from desk.matters.catalogue import Catalogue, Matter
from desk.residents.service import ResidentInput, take_in
from desk.store import Unit
from desk.store.base import Reader

CANCEL_REASONS = ("changed_mind", "wrong_matter", "wrong_data", "other")
PAPER_REASONS = ("cannot_see", "cannot_write", "no_screen", "paper_wanted")
REFUSE_REASONS = ("material", "not_eligible", "other")


@dataclass(frozen=True)
class CaseLine:
    """One matter of an acceptance."""

    case_id: str
    number: str
    code: str
    name: str
    department: str
    instant: bool
    promised_days: int | None
    promised_unit: str | None
    due_day: date | None
    provisional: bool
    owing: bool
    state: str = "accepted"
    """``accepted``, ``owing``, ``passed_on``, ``decided`` or ``cancelled``."""


@dataclass(frozen=True)
class Accepted:
    """What was accepted in one visit, for the screen; the paper reads it anew from the store."""

    visit_id: str
    receipt: str
    query_code: str
    cases: tuple[CaseLine, ...]
    accepted_at: datetime


class GapsLeftError(UserError):
    """Something is still missing; :attr:`gaps` names it in the order of the screen."""

    def __init__(self, gaps: list[Gap]) -> None:
        super().__init__("{count} things are still missing.", count=len(gaps))
        self.gaps = gaps


def open_visit(
    unit: Unit,
    *,
    hall_id: str,
    window_id: str,
    worker_id: str,
    ticket_id: str | None = None,
    draft: Draft | None = None,
) -> str:
    """Begin a visit, with a ticket or without one; its draft is kept from the first moment."""
    visit_id = new_id()
    unit.insert(
        m.visit,
        id=visit_id,
        scope=hall_queries.hall(unit, hall_id).division,
        hall_id=hall_id,
        ticket_id=ticket_id,
        window_id=window_id,
        worker_id=worker_id,
        began_at=unit.now,
    )
    unit.insert(
        m.visit_draft,
        visit_id=visit_id,
        hall_id=hall_id,
        window_id=window_id,
        ticket_id=ticket_id,
        worker_id=worker_id,
        state="open",
        payload=(draft or Draft()).to_json(),
        updated_at=unit.now,
    )
    return visit_id


def save_draft(unit: Unit, visit_id: str, draft: Draft) -> None:
    """Keep what was typed so far."""
    unit.update(m.visit_draft, visit_id, payload=draft.to_json(), updated_at=unit.now)


def _draft_row(unit: Reader, visit_id: str) -> Any:
    row = unit.first(select(m.visit_draft).where(m.visit_draft.c.visit_id == visit_id))
    if row is None:
        raise UserError("This visit is closed already.")
    return row


def _event(unit: Unit, row: Any, kind: str, detail: dict[str, Any] | None = None) -> None:
    unit.insert(
        m.visit_event,
        scope=unit.value(select(m.visit.c.scope).where(m.visit.c.id == row.visit_id)),
        visit_id=row.visit_id,
        hall_id=row.hall_id,
        kind=kind,
        at=unit.now,
        worker_id=row.worker_id,
        detail=detail,
    )


def hold_visit(unit: Unit, visit_id: str, reason: str = "") -> None:
    """Put a visit aside with everything typed."""
    row = _draft_row(unit, visit_id)
    _event(unit, row, "held", {"reason": reason} if reason else None)
    unit.update(m.visit_draft, visit_id, state="held", updated_at=unit.now)


def resume_visit(unit: Unit, visit_id: str, window_id: str, worker_id: str) -> Draft:
    """Go on with a held visit, at whichever window the person came back to."""
    row = _draft_row(unit, visit_id)
    _event(unit, row, "resumed")
    unit.update(
        m.visit_draft,
        visit_id,
        state="open",
        window_id=window_id,
        worker_id=worker_id,
        updated_at=unit.now,
    )
    return Draft.from_json(row.payload)


def close_visit(unit: Unit, visit_id: str) -> None:
    """End a visit; a draft without acceptance is let go, what was refused in it is recorded."""
    row = _draft_row(unit, visit_id)
    if not _has_cases(unit, visit_id):
        _refusals(unit, row, Draft.from_json(row.payload))
    attachments.let_go(unit, visit_id)
    _event(unit, row, "closed")
    unit.delete(m.visit_draft, visit_id)


def accept_visit(
    unit: Unit,
    visit_id: str,
    draft: Draft,
    catalogue: Catalogue,
    calendar: WorkCalendar,
    *,
    paper: str = "",
) -> Accepted:
    """Accept the matters of a visit, each a case, under one receipt number.

    Instant matters are decided and delivered in the same unit, unless the worker passed them on
    (``Draft.passed``): those are cases like any other, with the limit the worker promised.
    Accepting the same visit a second time gives the first answer again and makes nothing twice.
    ``paper`` is the reason, one of :data:`PAPER_REASONS`, for which the resident signed on paper.

    :raises GapsLeftError: something is missing; nothing was accepted.
    """
    before = accepted(unit, visit_id, catalogue)
    if before is not None:
        return before
    row = _draft_row(unit, visit_id)
    matters = [catalogue.begun(code, draft.editions.get(code)) for code in draft.matters]
    places = rules.accepted_places(draft)
    if not places:
        raise UserError("No matter is left to accept. Add one, or close the visit.")
    missing = rules.gaps(draft, matters, unit.day)
    if missing:
        raise GapsLeftError(missing)
    hall = hall_queries.hall(unit, row.hall_id)
    answers = _clean_shared(draft, matters, unit.day)
    resident_id = take_in(unit, person_input(draft, answers), hall.division)
    receipt = receipt_number(hall.code, unit.day, _count_today(unit, row.hall_id) + 1)
    query_code = entropy.code()
    if paper and paper not in PAPER_REASONS:
        raise ValueError(paper)
    _event(unit, row, "accepted", {"receipt": receipt, **({"paper": paper} if paper else {})})
    visit = {"visit_id": visit_id, "hall_id": row.hall_id, "worker_id": row.worker_id}
    agents.record(unit, visit, draft.agent, hall.division)
    merged = rules.merge_materials(matters)
    case_ids: list[str] = []
    for order, place in enumerate(places, 1):
        matter = matters[place]
        promised = rules.limit(draft, matter)
        due = rules.promise(promised, unit.day, calendar)
        form = {
            **{k: v for k, v in answers.items() if _uses(matter, k)},
            **_clean_own(draft, matter, unit.day),
        }
        case_id = unit.insert(
            m.matter_case,
            scope=hall.division,
            hall_id=row.hall_id,
            visit_id=visit_id,
            number=case_number(receipt, order),
            receipt=receipt,
            query_code=query_code,
            matter=matter.code,
            matter_version=matter.version,
            definition_id=taken.keep(unit, matter, hall.division),
            resident_id=resident_id,
            worker_id=row.worker_id,
            window_id=row.window_id,
            accepted_at=unit.now,
            instant=promised is None,
            form=form,
            department=matter.department,
            promised_days=promised.days if promised else None,
            promised_unit=promised.unit if promised else None,
            due_day=due.day if due else None,
            due_provisional=due.provisional if due else False,
        )
        owing = _materials(unit, case_id, hall.division, place, merged, draft, calendar)
        kinds = ["accepted_owing" if owing else "accepted"]
        if promised is None and not owing:
            kinds += ["decided", "delivered"]
        elif matter.instant and promised is not None:
            kinds.append("passed_on")
        for kind in kinds:
            _case_event(unit, hall.division, row.hall_id, case_id, kind, row.worker_id)
        case_ids.append(case_id)
    projection.keep(unit, case_ids, calendar)
    wanted = {one.material.key for one in merged if set(one.matters) & set(places)}
    attachments.settle(unit, visit_id, hall.division, wanted)
    _refusals(unit, row, draft)
    save_draft(unit, visit_id, draft)
    done = accepted(unit, visit_id, catalogue)
    if done is None:
        raise LookupError(visit_id)
    return done


def _refusals(unit: Unit, row: Any, draft: Draft) -> None:
    for code, reason in draft.refused.items():
        _event(unit, row, "refused", {"matter": code, "reason": reason})


def _has_cases(read: Reader, visit_id: str) -> bool:
    statement = select(m.matter_case.c.id).where(m.matter_case.c.visit_id == visit_id).limit(1)
    return read.first(statement) is not None


def give_notice(unit: Unit, visit_id: str, lines: Sequence[rules.NoticeLine]) -> None:
    """Record that the resident was told, once and completely, what is missing.

    :raises UserError: when nothing is missing.
    """
    if not lines:
        raise UserError("Nothing is missing, so there is nothing to give notice of.")
    row = _draft_row(unit, visit_id)
    missing = {line.code: [one.key for one in line.materials] for line in lines}
    _event(unit, row, "notified", {"missing": missing})


def _uses(matter: Matter, key: str) -> bool:
    return any(use.field.key == key and use.field.shared for use in matter.fields)


def _clean_shared(draft: Draft, matters: list[Matter], today: date) -> dict[str, str]:
    return {
        one.field.key: clean(one.field, draft.shared.get(one.field.key, ""), today)
        for one in rules.shared_fields(matters)
        if draft.shared.get(one.field.key)
    }


def _clean_own(draft: Draft, matter: Matter, today: date) -> dict[str, str]:
    form = draft.forms.get(matter.code, {})
    return {
        own.field.key: clean(own.field, form.get(own.field.key, ""), today)
        for own in rules.own_fields(matter)
        if form.get(own.field.key)
    }


def person_input(draft: Draft, answers: Mapping[str, str]) -> ResidentInput:
    """The person of a draft as the register takes them in."""
    person = draft.person
    birth = person.get("birth")
    return ResidentInput(
        person["name"],
        person["id_number"],
        person.get("source", "typed"),
        person.get("sex") or None,
        person.get("nation") or None,
        date.fromisoformat(birth) if birth else None,
        person.get("registered_at") or None,
        answers.get("phone"),
        person.get("id_type", "resident"),
        dict(answers),
    )


def _count_today(read: Reader, hall_id: str) -> int:
    start = hall_queries.day_start(read.day)
    return int(
        read.value(
            select(func.count(func.distinct(m.matter_case.c.receipt))).where(
                m.matter_case.c.hall_id == hall_id, m.matter_case.c.accepted_at >= start
            )
        )
    )


def _materials(
    unit: Unit,
    case_id: str,
    scope: str,
    place: int,
    merged: list[rules.SharedMaterial],
    draft: Draft,
    calendar: WorkCalendar,
) -> bool:
    owing = False
    for position, one in enumerate(merged):
        answer = draft.materials.get(one.material.key)
        if place not in one.matters or answer is None:
            continue
        due = None
        if answer.state == "owed":
            owing = True
            due = rules.owe_until(one, unit.day, calendar)
        unit.insert(
            m.case_material,
            scope=scope,
            case_id=case_id,
            material=one.material.key,
            position=position,
            state=answer.state,
            how=answer.how or one.material.how,
            due_day=due,
        )
    return owing


def _case_event(
    unit: Unit,
    scope: str,
    hall_id: str,
    case_id: str,
    kind: str,
    worker_id: str,
    reason: str | None = None,
) -> None:
    unit.insert(
        m.case_event,
        scope=scope,
        case_id=case_id,
        hall_id=hall_id,
        kind=kind,
        at=unit.now,
        worker_id=worker_id,
        reason=reason,
    )


def accepted(read: Reader, visit_id: str, catalogue: Catalogue) -> Accepted | None:
    """The acceptance of a visit, or ``None`` before it."""
    rows = read.rows(
        select(m.matter_case)
        .where(m.matter_case.c.visit_id == visit_id)
        .order_by(m.matter_case.c.number)
    )
    if not rows:
        return None
    kinds: dict[str, set[str]] = {}
    for r in read.rows(
        select(m.case_event.c.case_id, m.case_event.c.kind).where(
            m.case_event.c.case_id.in_([r.id for r in rows])
        )
    ):
        kinds.setdefault(r.case_id, set()).add(r.kind)
    matter = taken.as_taken(read, rows, catalogue)
    lines = tuple(
        CaseLine(
            r.id,
            r.number,
            r.matter,
            matter(r).name,
            r.department,
            r.instant,
            r.promised_days,
            r.promised_unit,
            r.due_day,
            r.due_provisional,
            "accepted_owing" in kinds.get(r.id, set()),
            rules.case_state(kinds.get(r.id, set())),
        )
        for r in rows
    )
    return Accepted(visit_id, rows[0].receipt, rows[0].query_code, lines, rows[0].accepted_at)


def decide_case(unit: Unit, case_id: str, worker_id: str) -> None:
    """Decide an accepted case on the spot after all, and deliver the result.

    :raises UserError: when it was decided or cancelled before, or material is still owed.
    """
    handling.decide(unit, case_id, worker_id)
    handling.deliver(unit, case_id, worker_id)


def cancel_acceptance(
    unit: Unit, case_id: str, worker_id: str, reason: str, note: str = ""
) -> None:
    """Take an acceptance back; the paper is collected and the data stays as a draft.

    :raises UserError: when it was cancelled before.
    """
    if reason not in CANCEL_REASONS:
        raise ValueError(reason)
    words = f"{reason}: {note}" if note else reason
    handling.happen(unit, case_id, "cancelled", worker_id, words)
