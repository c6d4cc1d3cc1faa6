"""我要跟进: what a worker owes a resident, and what the station head has to see to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, or_, select

from desk.cases import errands, limits, taken, watch
from desk.cases import life_model as lm
from desk.cases import model as m
from desk.cases.limits import Thresholds
from desk.core.calendar import WorkCalendar
from desk.hall import model as hall_model
from desk.matters.catalogue import Catalogue
from desk.residents import model as residents_model
from desk.store.base import Reader

MOST = 300
_NEXT = {"decided": "deliver", "refused": "answer", "delivered": "answer", "suspended": "wait"}


@dataclass(frozen=True)
class FollowUp:
    """A line: what is owed to whom by when, and the one thing to do next.

    ``kind`` is ``case``, ``asking`` or ``errand``, whose ``id`` is that of its case. ``next`` is
    ``accept`` (a colleague offers it to you), ``reassign`` (its owner has left), ``begin`` or
    ``run`` (an errand), ``deliver``, ``answer``, ``material``, ``wait`` or ``press``. The name is
    whole and is masked where it is shown.
    """

    kind: str
    id: str
    number: str
    title: str
    name: str
    contact: str
    owner_id: str
    owner: str
    offered_to: str | None
    state: str
    department: str
    day: date | None
    light: str
    left: int
    next: str


def of_worker(
    read: Reader, worker_id: str, calendar: WorkCalendar, catalogue: Catalogue
) -> list[FollowUp]:
    """Everything a worker owes an answer to or was offered; what is worst comes first."""
    c, a = lm.case_now, lm.asking_now
    cases = or_(c.c.owner_id == worker_id, c.c.offered_to == worker_id)
    askings = or_(a.c.owner_id == worker_id, a.c.offered_to == worker_id)
    run = lm.errand_now
    mine = or_(run.c.agent_id == worker_id, run.c.offered_to == worker_id)
    return _worst_first((
        *_found(read, cases, askings, worker_id, calendar, catalogue),
        *_errands(read, mine, worker_id, calendar),
    ))  # fmt: skip


def of_hall(
    read: Reader, hall_id: str, calendar: WorkCalendar, catalogue: Catalogue
) -> list[FollowUp]:
    """What the station head has to see to: answers that are late, or owed by who has left."""
    c, a = lm.case_now, lm.asking_now
    found = watch.thresholds(read, hall_id)
    gone = _gone(read, hall_id)
    red = limits.span("red", False, read.day, calendar, found).last
    late_case = [c.c.due_day <= red, c.c.owner_id.in_(gone)]
    late_asking = [a.c.reply_day <= read.day, a.c.owner_id.in_(gone)]
    run = lm.errand_now
    late_errand = (run.c.hall_id == hall_id) & or_(run.c.due_day <= red, run.c.agent_id.in_(gone))
    found_now = _found(
        read,
        (c.c.hall_id == hall_id) & or_(*late_case),
        (a.c.hall_id == hall_id) & or_(*late_asking),
        "",
        calendar,
        catalogue,
        gone,
    )
    return _worst_first((*found_now, *_errands(read, late_errand, "", calendar, gone)))


def _gone(read: Reader, hall_id: str) -> list[str]:
    w = hall_model.worker
    return [
        r.id
        for r in read.rows(
            select(w.c.id).where(w.c.hall_id == hall_id, or_(~w.c.active, w.c["_del"]))
        )
    ]


def _found(
    read: Reader,
    cases: ColumnElement[bool],
    askings: ColumnElement[bool],
    me: str,
    calendar: WorkCalendar,
    catalogue: Catalogue,
    gone: Sequence[str] = (),
) -> list[FollowUp]:
    c, a, r, w = lm.case_now, lm.asking, residents_model.resident, hall_model.worker
    n, k = lm.asking_now, m.matter_case
    case_rows = read.rows(
        select(c, k.c.definition_id, r.c.name, r.c.phone, w.c.name.label("owner"))
        .join(k, k.c.id == c.c.case_id)
        .join(r, r.c.id == c.c.resident_id, isouter=True)
        .join(w, w.c.id == c.c.owner_id, isouter=True)
        .where(c.c.awaited.is_(True), cases)
        .order_by(c.c.due_day)
        .limit(MOST)
    )
    asking_rows = read.rows(
        select(
            n, a.c.what, a.c.contact, a.c.department, r.c.name, r.c.phone, w.c.name.label("owner")
        )
        .join(a, a.c.id == n.c.asking_id)
        .join(r, r.c.id == a.c.resident_id, isouter=True)
        .join(w, w.c.id == n.c.owner_id, isouter=True)
        .where(n.c.state == "open", askings)
        .order_by(n.c.reply_day)
        .limit(MOST)
    )
    halls = {row.hall_id for row in (*case_rows, *asking_rows)}
    found = {hall: watch.thresholds(read, hall) for hall in halls}
    today = read.day
    matter = taken.as_taken(read, case_rows, catalogue)
    result = [
        _case(x, me, gone, today, calendar, found[x.hall_id], matter(x).name) for x in case_rows
    ]
    result += [_asking(x, me, gone, today, calendar, found[x.hall_id]) for x in asking_rows]
    return result


def _errands(
    read: Reader,
    where: ColumnElement[bool],
    me: str,
    calendar: WorkCalendar,
    gone: Sequence[str] = (),
) -> list[FollowUp]:
    """Errands that can be run now, each with its own light."""
    n, c, r, w = lm.errand_now, lm.case_now, residents_model.resident, hall_model.worker
    rows = read.rows(
        select(
            n, c.c.number, r.c.name, r.c.phone, w.c.name.label("owner"),
            n.c.agent_id.label("owner_id"),
        )
        .join(c, c.c.case_id == n.c.case_id)
        .join(r, r.c.id == c.c.resident_id, isouter=True)
        .join(w, w.c.id == n.c.agent_id, isouter=True)
        .where(n.c.state.in_(sorted(errands.OPEN)), where)
        .order_by(n.c.due_day)
        .limit(MOST)
    )  # fmt: skip
    halls = {row.hall_id for row in rows}
    bounds = {hall: watch.thresholds(read, hall) for hall in halls}
    steps = {"planned": "begin", "begun": "run", "waiting": "wait"}
    return [
        FollowUp(
            "errand",
            row.case_id,
            row.number,
            row.task,
            row.name or "",
            row.phone or "",
            row.agent_id,
            row.owner or "",
            row.offered_to,
            row.state,
            row.department,
            row.due_day,
            limits.light(row.clock, row.due_day, row.short, read.day, calendar,
                         bounds[row.hall_id]),
            limits.days_left(row.due_day, read.day, calendar) if row.due_day else 0,
            _next(row, me, gone, steps[row.state]),
        )
        for row in rows
    ]  # fmt: skip


def _case(
    row: Any,
    me: str,
    gone: Sequence[str],
    today: date,
    calendar: WorkCalendar,
    found: Thresholds,
    title: str,
) -> FollowUp:
    day = row.owing_until if row.state == "owing" and row.owing_until else row.due_day
    step = _NEXT.get(row.state, "material" if row.owing_until else "press")
    if row.state in ("decided", "refused"):
        # The clock of the department has stopped; the resident's has not.
        light = "overdue" if day and day < today else "red"
    else:
        light = limits.light(row.clock, day, row.short, today, calendar, found)
    return FollowUp(
        "case",
        row.case_id,
        row.number,
        title,
        row.name or "",
        row.phone or "",
        row.owner_id,
        row.owner or "",
        row.offered_to,
        row.state,
        row.department,
        day,
        light,
        limits.days_left(day, today, calendar) if day else 0,
        _next(row, me, gone, step),
    )


def _asking(
    row: Any,
    me: str,
    gone: Sequence[str],
    today: date,
    calendar: WorkCalendar,
    found: Thresholds,
) -> FollowUp:
    return FollowUp(
        "asking",
        row.asking_id,
        "",
        row.what,
        row.name or "",
        row.contact or row.phone or "",
        row.owner_id,
        row.owner or "",
        row.offered_to,
        row.state,
        row.department or "",
        row.reply_day,
        limits.light("running", row.reply_day, True, today, calendar, found),
        limits.days_left(row.reply_day, today, calendar),
        _next(row, me, gone, "answer"),
    )


def _next(row: Any, me: str, gone: Sequence[str], otherwise: str) -> str:
    if me and row.offered_to == me:
        return "accept"
    return "reassign" if row.owner_id in gone else otherwise


def _worst_first(found: Iterable[FollowUp]) -> list[FollowUp]:
    order = {light: n for n, light in enumerate(limits.LIGHTS)}
    first = {"accept": 0, "reassign": 0}
    return sorted(
        found,
        key=lambda f: (first.get(f.next, 1), order[f.light], f.day or date.max, f.id),
    )
