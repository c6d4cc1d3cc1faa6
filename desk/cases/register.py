"""The first-asked register: who was asked what, who owes the answer, and until when.

Every act is one fact, allowed by the table in :mod:`desk.cases.asking`; its fold is kept in the
same transaction and brought along when facts arrive.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from desk.cases import life_model as lm
from desk.cases import limits
from desk.cases.asking import TRANSITIONS, Asked, fault, fold, step
from desk.cases.machine import Event, columns_of
from desk.core.calendar import WorkCalendar
from desk.core.errors import UserError
from desk.core.ids import new_id
from desk.core.text import mark
from desk.hall import queries as hall_queries
from desk.hall import roles, settings
from desk.store import Unit
from desk.store.base import Reader
from desk.sync import projections

"""Working days in which a resident hears, when nobody says another day; a hall may set its own."""
SETTING = "asking.reply_days"
LONGEST = timedelta(days=365)
"""No worker promises a later reply; a later day is a slip of the hand."""

_NEEDS = {
    "state": mark("This was answered or closed already."),
    "reason": mark("Give a reason; it stays with the entry."),
    "words": mark("Write what the resident was told."),
    "to": mark("Say who it goes to."),
    "to_other": mark("Choose somebody else to hand it to."),
    "owner": mark("Only the worker who owes the answer can hand it over."),
    "offered": mark("This was not offered to you."),
    "later": mark("A postponed reply needs a later day."),
    "case": mark("Accept the case first."),
}
BATCH = 500

_now = lm.asking_now
_put = insert(_now)
_put = _put.on_conflict_do_update(
    index_elements=[_now.c.asking_id],
    set_={c.name: _put.excluded[c.name] for c in _now.c if c.name != "asking_id"},
)


def default_reply(read: Reader, hall_id: str, calendar: WorkCalendar) -> date:
    """The day offered for a reply when somebody asks today."""
    days = settings.number(read, hall_id, SETTING)
    return calendar.due(read.day, days, "working").day


def ask(
    unit: Unit,
    hall_id: str,
    worker_id: str,
    what: str,
    reply_day: date,
    *,
    resident_id: str | None = None,
    contact: str = "",
    department: str = "",
    visit_id: str | None = None,
) -> str:
    """Enter what a resident asked; the worker owes the answer from now on.

    :raises UserError: when it cannot be read later what was asked, whom to tell, or by when.
    """
    words = " ".join(what.split())
    if not words:
        raise UserError("Write what the resident asked.")
    if not resident_id and not contact.strip():
        raise UserError("Write a name or telephone number, so that the resident can be told.")
    if not unit.day <= reply_day <= unit.day + LONGEST:
        raise UserError("The reply day lies between today and a year from now.")
    asking_id = unit.insert(
        lm.asking,
        scope=hall_queries.hall(unit, hall_id).division,
        hall_id=hall_id,
        visit_id=visit_id,
        resident_id=resident_id,
        contact=contact.strip() or None,
        what=words,
        department=department.strip() or None,
        worker_id=worker_id,
        asked_at=unit.now,
        reply_day=reply_day,
    )
    keep(unit, [asking_id])
    return asking_id


def folded(read: Reader, asking_ids: Collection[str]) -> Iterator[tuple[Any, Asked]]:
    """Each known entry with what its facts amount to."""
    a, e = lm.asking, lm.asking_event
    wanted = sorted(asking_ids)
    for begin in range(0, len(wanted), BATCH):
        part = wanted[begin : begin + BATCH]
        facts: dict[str, list[Event]] = defaultdict(list)
        for r in read.rows(select(e).where(e.c.asking_id.in_(part))):
            detail = r.detail if isinstance(r.detail, dict) else {}
            stamp = r._mapping["_s"] or ""
            facts[r.asking_id].append(
                Event(r.kind, r.at, r.worker_id, r.reason or "", detail, stamp, r.id)
            )
        for row in read.rows(select(a).where(a.c.id.in_(part))):
            yield row, fold(row.worker_id, row.reply_day, facts[row.id])


def keep(unit: Unit, asking_ids: Collection[str]) -> None:
    """Bring the folds of these entries along."""
    values = as_rows(unit, asking_ids)
    if values:
        unit.execute(_put, values)


def as_rows(read: Reader, asking_ids: Collection[str]) -> list[dict[str, Any]]:
    """Rows of ``asking_now`` for these entries."""
    found = list(folded(read, asking_ids))
    ids = [row.id for row, _ in found]
    ranks: dict[tuple[str, date], int] = {}
    r = lm.reminder
    for begin in range(0, len(ids), BATCH):
        part = ids[begin : begin + BATCH]
        for one in read.rows(select(r).where(r.c.subject_id.in_(part))):
            if one.step in limits.STEPS:
                key = (one.subject_id, one.due_day)
                ranks[key] = max(ranks.get(key, 0), limits.STEPS.index(one.step) + 1)
    return [
        {
            "asking_id": row.id,
            "hall_id": row.hall_id,
            "state": asked.state,
            "owner_id": asked.owner_id,
            "offered_to": asked.offered_to,
            "reply_day": asked.reply_day,
            "rank": ranks.get((row.id, asked.reply_day), 0),
            "odd": len(asked.odd),
            "changed_at": asked.changed_at or row.asked_at,
        }
        for row, asked in found
    ]


def rebuild(unit: Unit) -> int:
    """Fold every entry of the store anew; returns how many."""
    unit.execute(_now.delete())
    ids = [r.id for r in unit.rows(select(lm.asking.c.id))]
    keep(unit, ids)
    return len(ids)


def happen(
    unit: Unit, asking_id: str, kind: str, worker_id: str, reason: str = "", **detail: Any
) -> Asked:
    """Add one fact to an entry and return what it became.

    :raises UserError: for what the table does not have, what a line needs, or a role it refuses.
    """
    found = next(folded(unit, [asking_id]), None)
    if found is None:
        raise UserError("This entry of the register is not known here.")
    row, before = found
    given = {k: v for k, v in detail.items() if v}
    event = Event(kind, unit.now, worker_id, reason.strip(), given, unit.head.stamp, new_id())
    wrong = fault(before, event)
    if wrong is not None:
        raise UserError(_NEEDS[wrong])
    roles.allowed(unit, worker_id, TRANSITIONS[before.state, kind].who)
    unit.insert(
        lm.asking_event, asking_id=asking_id, detail=given or None, **columns_of(event, row)
    )
    keep(unit, [asking_id])
    return step(before, event)


def offer(
    unit: Unit, asking_id: str, worker_id: str, to: str, note: str = "", until: date | None = None
) -> Asked:
    """Offer the entry to a colleague; it stays with its owner until they accept."""
    day = until.isoformat() if until else None
    return happen(unit, asking_id, "offered", worker_id, note, to=to, until=day)


def take_over(unit: Unit, asking_id: str, worker_id: str) -> Asked:
    """Accept an entry that was offered, and owe the answer from now on."""
    return happen(unit, asking_id, "taken_over", worker_id)


def decline(unit: Unit, asking_id: str, worker_id: str, reason: str) -> Asked:
    """Do not accept an entry that was offered."""
    return happen(unit, asking_id, "declined", worker_id, reason)


def fall_to(unit: Unit, asking_id: str, worker_id: str, to: str, reason: str) -> Asked:
    """The station head settles who owes the answer, when its owner cannot."""
    return happen(unit, asking_id, "fell_to", worker_id, reason, to=to)


def postpone(unit: Unit, asking_id: str, worker_id: str, day: date, reason: str) -> Asked:
    """Promise a later reply; the resident is told why."""
    if day > unit.day + LONGEST:
        raise UserError("The reply day lies between today and a year from now.")
    return happen(unit, asking_id, "postponed", worker_id, reason, day=day.isoformat())


def answer(unit: Unit, asking_id: str, worker_id: str, words: str, how: str = "") -> Asked:
    """The resident has the answer, in words that are kept."""
    return happen(unit, asking_id, "answered", worker_id, words, how=how)


def become(unit: Unit, asking_id: str, worker_id: str, case_id: str) -> Asked:
    """What was asked was taken in as a case; the case owes the answer from now on."""
    return happen(unit, asking_id, "became", worker_id, case=case_id)


def drop(unit: Unit, asking_id: str, worker_id: str, reason: str) -> Asked:
    """The resident no longer wants an answer."""
    return happen(unit, asking_id, "dropped", worker_id, reason)


def _arrived(unit: Unit, rows: projections.Arrived) -> None:
    touched = set(rows.get(lm.asking.name, ()))
    for table, subject in (
        (lm.asking_event, lm.asking_event.c.asking_id),
        (lm.reminder, lm.reminder.c.subject_id),
    ):
        ids = sorted(rows.get(table.name, ()))
        for begin in range(0, len(ids), BATCH):
            part = ids[begin : begin + BATCH]
            touched |= {r[0] for r in unit.rows(select(subject).where(table.c.id.in_(part)))}
    keep(unit, touched)


projections.follow([lm.asking.name, lm.asking_event.name, lm.reminder.name], _arrived)


def bring_up(unit: Unit) -> None:
    """Fold what a store of an earlier version holds unfolded; one look when there is nothing."""
    keep(unit, [r.id for r in unit.rows(_UNFOLDED)])


def is_behind(read: Reader) -> bool:
    """Whether the store holds an entry that is not folded."""
    return read.first(_UNFOLDED.limit(1)) is not None


_UNFOLDED = select(lm.asking.c.id).where(lm.asking.c.id.not_in(select(_now.c.asking_id)))
