"""One entry of the first-asked register as a person reads it, and the entries of a visit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from desk.cases import life_model as lm
from desk.cases import limits, register, watch
from desk.cases.asking import GUARDS, TRANSITIONS, Asked
from desk.cases.machine import Event
from desk.cases.view import Moment
from desk.core.calendar import WorkCalendar
from desk.core.errors import UserError
from desk.hall import model as hall_model
from desk.hall import queries as hall_queries
from desk.residents import service as residents
from desk.store.base import Reader

ASKED_FOR = frozenset({"reason", "words", "to", "to_other", "later", "case"})
"""Needs of the table that whoever acts is asked for; the others must hold already."""


@dataclass(frozen=True)
class AskingView:
    """What was asked, whom to tell, until when; person's data are whole and masked where shown."""

    asking_id: str
    what: str
    name: str
    contact: str
    department: str
    asked_at: datetime
    asked_by: str
    """The first worker who was asked."""
    asked: Asked
    owner: str
    offered_to: str
    light: str
    left: int
    timeline: tuple[Moment, ...]
    """The newest first."""
    possible: frozenset[str]


@dataclass(frozen=True)
class AskedHere:
    """A line of what was asked in a visit."""

    asking_id: str
    what: str
    asked_at: datetime
    state: str
    reply_day: date
    light: str
    left: int


def possible(asked: Asked, worker_id: str, role: str, now: datetime) -> frozenset[str]:
    """What a person may do with an entry as it stands."""
    found = set()
    for (state, kind), line in TRANSITIONS.items():
        if state == asked.state and role in line.who:
            needs = (need for need in line.needs if need not in ASKED_FOR)
            if all(GUARDS[need](asked, Event(kind, now, worker_id)) for need in needs):
                found.add(kind)
    return frozenset(found)


def view(read: Reader, asking_id: str, worker_id: str, calendar: WorkCalendar) -> AskingView:
    """An entry for a person who looks at it.

    :raises UserError: when it is not known here.
    """
    found = next(register.folded(read, [asking_id]), None)
    if found is None:
        raise UserError("This entry is not known here.")
    row, asked = found
    e, w = lm.asking_event, hall_model.worker
    names = {
        r.id: r.name for r in read.rows(select(w.c.id, w.c.name).where(w.c.hall_id == row.hall_id))
    }
    odd = {event.id: why for event, why in asked.odd}
    facts = read.rows(
        select(e)
        .where(e.c.asking_id == asking_id)
        .order_by(e.c.at.desc(), e.c["_s"].desc(), e.c.id.desc())
    )
    timeline = []
    for fact in facts:
        detail = dict(fact.detail) if isinstance(fact.detail, dict) else {}
        if "to" in detail:
            detail["to"] = names.get(detail["to"], detail["to"])
        who = names.get(fact.worker_id, "")
        reason, wrong = fact.reason or "", odd.get(fact.id, "")
        timeline.append(Moment(fact.at, fact.kind, who, reason, detail, wrong))
    person = residents.get(read, row.resident_id) if row.resident_id else None
    me = hall_queries.worker(read, worker_id)
    bounds = watch.thresholds(read, row.hall_id)
    clock = "running" if asked.state == "open" else "done"
    return AskingView(
        asking_id,
        row.what,
        person.name if person else "",
        row.contact or (person.phone if person else "") or "",
        row.department or "",
        row.asked_at,
        names.get(row.worker_id, ""),
        asked,
        names.get(asked.owner_id, ""),
        names.get(asked.offered_to or "", ""),
        limits.light(clock, asked.reply_day, True, read.day, calendar, bounds),
        limits.days_left(asked.reply_day, read.day, calendar),
        tuple(timeline),
        possible(asked, worker_id, me.role, read.now) if me else frozenset(),
    )


def of_visit(read: Reader, hall_id: str, visit_id: str, calendar: WorkCalendar) -> list[AskedHere]:
    """What was asked in a visit of today, in the order it was written down."""
    a, n = lm.asking, lm.asking_now
    bounds = watch.thresholds(read, hall_id)
    rows = read.rows(
        select(a.c.id, a.c.what, a.c.asked_at, n.c.state, n.c.reply_day)
        .join(n, n.c.asking_id == a.c.id)
        .where(
            a.c.hall_id == hall_id,
            a.c.asked_at >= hall_queries.day_start(read.day),
            a.c.visit_id == visit_id,
        )
        .order_by(a.c.asked_at, a.c.id)
    )
    return [
        AskedHere(
            r.id,
            r.what,
            r.asked_at,
            r.state,
            r.reply_day,
            limits.light(
                "running" if r.state == "open" else "done",
                r.reply_day,
                True,
                read.day,
                calendar,
                bounds,
            ),
            limits.days_left(r.reply_day, read.day, calendar),
        )
        for r in rows
    ]
