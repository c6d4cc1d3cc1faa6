"""What screens and papers read of visits and cases, without a query per row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select

from desk.cases import agents, aside, signing, taken
from desk.cases import model as m
from desk.cases.lengths import lengths
from desk.cases.rules import Draft
from desk.cases.under_way import OpenCase, open_cases
from desk.core.calendar import WorkCalendar
from desk.hall import model as hall_model
from desk.hall import queries as hall_queries
from desk.matters.catalogue import Catalogue, Matter
from desk.queue import model as queue_model
from desk.residents import model as residents_model
from desk.store.base import Reader


@dataclass(frozen=True)
class OpenDraft:
    """A visit that is being typed or was put aside."""

    visit_id: str
    ticket_id: str | None
    ticket_number: str
    state: str
    draft: Draft
    updated_at: datetime
    window_id: str
    worker_id: str


@dataclass(frozen=True)
class ReceiptCase:
    """A line of a receipt."""

    place: int
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
    cancelled: bool


@dataclass(frozen=True)
class ReceiptMaterial:
    """A material of a receipt with the places (from 1) of the matters it serves."""

    key: str
    name: str
    note: str
    places: tuple[int, ...]
    state: str
    how: str
    due_day: date | None


@dataclass(frozen=True)
class ReceiptData:
    """Everything a receipt says; the person is masked where it is shown."""

    receipt: str
    query_code: str
    accepted_at: datetime
    hall_id: str
    hall_name: str
    hall_phone: str
    division: str
    name: str
    id_number: str
    phone: str
    worker_name: str
    worker_number: str
    window_number: int
    cases: tuple[ReceiptCase, ...]
    materials: tuple[ReceiptMaterial, ...]
    agent: str = ""
    """Who came instead of the resident."""
    signature: bytes = b""
    """What the resident signed the acceptance with, on their screen."""


@dataclass(frozen=True)
class ResidentCard:
    """What a window sees of a person's past: visits this year and cases under way."""

    visits_this_year: int
    open_cases: tuple[OpenCase, ...]


@dataclass(frozen=True)
class WorkerDay:
    """A worker's own figures of a day."""

    visits: int
    cases: int
    instant: int
    mean_s: int | None
    ratings: int
    satisfied: int


def _drafts(read: Reader, *where: Any) -> list[OpenDraft]:
    d, t = m.visit_draft, queue_model.ticket_now
    rows = read.rows(
        select(d, t.c.number.label("ticket_number"))
        .join(t, t.c.ticket_id == d.c.ticket_id, isouter=True)
        .where(*where)
        .order_by(d.c.updated_at)
    )
    return [
        OpenDraft(
            r.visit_id,
            r.ticket_id,
            r.ticket_number or "",
            r.state,
            Draft.from_json(r.payload),
            r.updated_at,
            r.window_id,
            r.worker_id,
        )
        for r in rows
    ]


def open_draft(read: Reader, window_id: str) -> OpenDraft | None:
    """The visit a window was in the middle of, also after a crash."""
    d = m.visit_draft
    found = _drafts(read, d.c.window_id == window_id, d.c.state == "open")
    return found[-1] if found else None


def held_visits(read: Reader, hall_id: str) -> list[OpenDraft]:
    """Visits put aside in this hall."""
    return _drafts(read, *aside.is_aside(hall_id))


def kept_for(read: Reader, ticket_id: str) -> OpenDraft | None:
    """What was typed for a ticket before it was sent on to another window of this store."""
    d = m.visit_draft
    found = _drafts(read, d.c.ticket_id == ticket_id, d.c.state == "held")
    return found[-1] if found else None


def receipt(read: Reader, number: str, catalogue: Catalogue) -> ReceiptData | None:
    """A receipt by its number, read anew from the facts."""
    c = m.matter_case
    rows = read.rows(select(c).where(c.c.receipt == number).order_by(c.c.number))
    if not rows:
        return None
    first = rows[0]
    ids = [r.id for r in rows]
    kinds: dict[str, set[str]] = {}
    for r in read.rows(
        select(m.case_event.c.case_id, m.case_event.c.kind).where(m.case_event.c.case_id.in_(ids))
    ):
        kinds.setdefault(r.case_id, set()).add(r.kind)
    hall = hall_queries.hall(read, first.hall_id)
    person = read.first(
        select(residents_model.resident).where(residents_model.resident.c.id == first.resident_id)
    )
    staff = read.first(
        select(
            hall_model.worker.c.name,
            hall_model.worker.c.number,
            hall_model.hall_window.c.number.label("window"),
        ).where(
            hall_model.worker.c.id == first.worker_id,
            hall_model.hall_window.c.id == first.window_id,
            hall_model.hall_window.c.hall_id == hall_model.worker.c.hall_id,
        )
    )
    if person is None or staff is None:
        return None
    agent = agents.of_visit(read, first.visit_id)
    matter = taken.as_taken(read, rows, catalogue)
    return ReceiptData(
        first.receipt,
        first.query_code,
        first.accepted_at,
        first.hall_id,
        hall.name,
        hall.phone,
        hall.division,
        person.name,
        person.id_number,
        str(first.form.get("phone") or person.phone or ""),
        staff.name,
        staff.number,
        staff.window,
        tuple(
            ReceiptCase(
                place,
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
                "cancelled" in kinds.get(r.id, set()),
            )
            for place, r in enumerate(rows, 1)
        ),
        _receipt_materials(read, {r.id: matter(r) for r in rows}, catalogue),
        agent.name if agent else "",
        signing.of_acceptance(read, first.visit_id),
    )


def _receipt_materials(
    read: Reader, cases: Mapping[str, Matter], catalogue: Catalogue
) -> tuple[ReceiptMaterial, ...]:
    places = {case_id: place for place, case_id in enumerate(cases, 1)}
    merged: dict[str, ReceiptMaterial] = {}
    for r in read.rows(
        select(m.case_material)
        .where(m.case_material.c.case_id.in_(list(cases)))
        .order_by(m.case_material.c.position)
    ):
        material = cases[r.case_id].material(r.material) or catalogue.materials[r.material]
        known = merged.get(r.material)
        used = (*(known.places if known else ()), places[r.case_id])
        merged[r.material] = ReceiptMaterial(
            r.material,
            material.name,
            material.note,
            tuple(sorted(used)),
            r.state,
            r.how or material.how,
            r.due_day,
        )
    return tuple(merged.values())


def resident_card(
    read: Reader, hall_id: str, resident_id: str, catalogue: Catalogue, calendar: WorkCalendar
) -> ResidentCard:
    """Visits of this year, and what is still under way with its light."""
    c = m.matter_case
    start = hall_queries.day_start(date(read.day.year, 1, 1))
    visits = read.value(
        select(func.count(func.distinct(c.c.visit_id))).where(
            c.c.resident_id == resident_id, c.c.accepted_at >= start
        )
    )
    under_way = open_cases(read, hall_id, resident_id, catalogue, calendar)
    return ResidentCard(int(visits or 0), tuple(under_way))


def worker_day(read: Reader, worker_id: str, day: date) -> WorkerDay:
    """A worker's own figures of a day: visits closed, cases, instant ones, mean length, ratings."""
    start = hall_queries.day_start(day)
    v, c, g = m.visit, m.matter_case, m.rating
    own = lengths(v.c.worker_id == worker_id, v.c.began_at >= start)
    took = [row.took for row in read.rows(own) if row.took is not None]
    cases = read.rows(
        select(c.c.instant).where(c.c.worker_id == worker_id, c.c.accepted_at >= start)
    )
    grades = read.rows(
        select(g.c.grade)
        .join(v, v.c.id == g.c.visit_id)
        .where(v.c.worker_id == worker_id, g.c.at >= start)
    )
    return WorkerDay(
        len(took),
        len(cases),
        sum(r.instant for r in cases),
        round(sum(took) / len(took)) if took else None,
        len(grades),
        sum(r.grade >= 3 for r in grades),
    )


def usage(read: Reader, window_id: str, since: datetime) -> dict[str, int]:
    """How often each matter was accepted at a window since a moment; ranks the search."""
    c = m.matter_case
    rows = read.rows(
        select(c.c.matter, func.count().label("n"))
        .where(c.c.window_id == window_id, c.c.accepted_at >= since)
        .group_by(c.c.matter)
    )
    return {r.matter: r.n for r in rows}


def recent_receipts(read: Reader, hall_id: str, text: str = "", limit: int = 20) -> list[str]:
    """Receipt numbers of the hall, newest first, whose number holds a text."""
    c = m.matter_case
    wanted = text.strip().upper()
    statement = (
        select(c.c.receipt, func.max(c.c.accepted_at).label("at"))
        .where(c.c.hall_id == hall_id)
        .group_by(c.c.receipt)
        .order_by(func.max(c.c.accepted_at).desc())
        .limit(limit)
    )
    if wanted:
        statement = statement.where(c.c.receipt.contains(wanted, autoescape=True))
    return [r.receipt for r in read.rows(statement)]
