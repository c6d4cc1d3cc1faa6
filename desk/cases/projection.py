"""The fold of each case, kept in the transaction that adds a fact and when facts arrive.

``case_now`` can be made anew from the facts at any time, and is then the same. The services that
add facts to a case write nothing else, so a fact's stamp stays the one its unit began with.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from desk.cases import life_model as lm
from desk.cases import limits
from desk.cases import model as m
from desk.cases.errands import PREFIX, Plan
from desk.cases.life import CaseState, Start, fold
from desk.cases.machine import Event
from desk.core.calendar import WorkCalendar
from desk.core.clock import local_day
from desk.hall import settings
from desk.hall.known_settings import SHORT_DAYS
from desk.hall.model import setting_change
from desk.hall.workdays import workdays
from desk.store import Unit
from desk.store.base import Reader, meta
from desk.sync import projections

BATCH = 500
"""Cases folded at a time; as many as one statement may name."""
_VERSION = ("case_now", "4")
"""What the store notes once every case of it was folded by this version's rules."""

_now = lm.case_now
_put = insert(_now)
_put = _put.on_conflict_do_update(
    index_elements=[_now.c.case_id],
    set_={c.name: _put.excluded[c.name] for c in _now.c if c.name != "case_id"},
)
_errand = lm.errand_now
Folded = tuple[Any, CaseState]


def as_event(row: Any) -> Event:
    """A row of ``case_event`` as the rules see it."""
    detail = row.detail if isinstance(row.detail, dict) else {}
    stamp = row._mapping["_s"] or ""
    return Event(row.kind, row.at, row.worker_id, row.reason or "", detail, stamp, row.id)


def agency_events(
    mandates: Iterable[Any], planned: Iterable[Any], happened: Iterable[Any]
) -> Iterator[Event]:
    """What was mandated, planned and done for the resident, as the rules see it."""
    for row in mandates:
        said = {"agent": row.agent_id, "errands": [one["id"] for one in row.errands],
                "how": row.how}  # fmt: skip
        by = row.worker_id or row.agent_id
        yield Event("mandated", row.signed_at, by, "", said, row._mapping["_s"] or "", row.id)
    for row in planned:
        said = {"errand": row.id, "position": row.position, "department": row.department,
                "task": row.task, "days": row.days, "unit": row.unit,
                "after": row.after_id}  # fmt: skip
        stamp = row._mapping["_s"] or ""
        yield Event("errand_planned", row.planned_at, row.worker_id, "", said, stamp, row.id)
    for row in happened:
        said = {**(row.detail if isinstance(row.detail, dict) else {}), "errand": row.errand_id}
        stamp, kind = row._mapping["_s"] or "", PREFIX + row.kind
        yield Event(kind, row.at, row.worker_id, row.reason or "", said, stamp, row.id)


def start_of(row: Any, owed: Iterable[str] = ()) -> Start:
    """A row of ``matter_case`` as the rules see it."""
    return Start(
        row.department,
        row.worker_id,
        local_day(row.accepted_at),
        row.promised_days,
        row.promised_unit or "working",
        row.due_day,
        row.due_provisional,
        frozenset(owed),
    )


def folded(read: Reader, case_ids: Collection[str]) -> Iterator[Folded]:
    """Each known case with what its facts amount to; six statements for as many as 500, and two
    more where a worker runs errands for somebody."""
    wanted = sorted(case_ids)
    for begin in range(0, len(wanted), BATCH):
        part = wanted[begin : begin + BATCH]
        rows = _rows(read, m.matter_case, "id", part)
        owed = _grouped(_rows(read, m.case_material, "case_id", part), "case_id")
        facts = _grouped(_rows(read, m.case_event, "case_id", part), "case_id")
        settled = _grouped(_rows(read, lm.due_settled, "case_id", part), "case_id")
        agencies = agency_facts(read, part)
        for row in rows:
            start = start_of(row, (o.material for o in owed[row.id] if o.state == "owed"))
            own = map(as_event, facts[row.id])
            state = fold(start, (*own, *agencies.get(row.id, ())))
            moves = {s.from_day: s.to_day for s in sorted(settled[row.id], key=lambda s: s.to_day)}
            yield row, settle(state, moves)


def agency_facts(read: Reader, case_ids: Sequence[str]) -> dict[str, list[Event]]:
    """Facts of the agencies of these cases, where there are any."""
    mandates = _grouped(_rows(read, lm.mandate, "case_id", case_ids), "case_id")
    if not mandates:
        return {}
    ids = sorted(mandates)
    planned = _grouped(_rows(read, lm.errand, "case_id", ids), "case_id")
    happened = _grouped(_rows(read, lm.errand_event, "case_id", ids), "case_id")
    return {
        key: list(agency_events(found, planned[key], happened[key]))
        for key, found in mandates.items()
    }


def settle(case: CaseState, moves: Mapping[date, date]) -> CaseState:
    """The case with the day that became certain, when the day last told was provisional.

    It does not matter when a desk learned of it, so that desks which settled the same case on
    different days agree.
    """
    if case.told_provisional and case.told_day and case.told_day in moves:
        return replace(case, moves=moves, told_day=moves[case.told_day], told_provisional=False)
    return replace(case, moves=moves) if moves else case


def _rows(read: Reader, table: Any, key: str, ids: Sequence[str]) -> Sequence[Any]:
    return read.rows(select(table).where(table.c[key].in_(ids)))


def _grouped(rows: Iterable[Any], key: str) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        found[getattr(row, key)].append(row)
    return found


def columns(
    row: Any,
    case: CaseState,
    owing_until: date | None,
    ranks: Mapping[date, int],
    calendar: Any,
    short_days: int,
) -> dict[str, Any]:
    """A row of ``case_now``."""
    due = limits.due(case, calendar)
    day = due.day if due else None
    plan = case.plan if case.plan is not None and case.plan.active else None
    return {
        "case_id": row.id,
        "hall_id": row.hall_id,
        "number": row.number,
        "matter": row.matter,
        "resident_id": row.resident_id,
        "accepted_at": row.accepted_at,
        "state": case.state,
        "clock": limits.clock(case),
        "short": limits.is_short(case, short_days),
        "due_day": day,
        "provisional": due.provisional if due else False,
        "told_day": case.told_day,
        "told_provisional": case.told_provisional,
        "department": case.department,
        "owner_id": case.owner_id,
        "offered_to": case.offered_to,
        "holder_id": case.holder_id,
        "awaited": case.awaited,
        "agent_id": plan.agent_id if plan else None,
        "agent_offered_to": plan.offered_to if plan else None,
        "wants": _wants(case),
        "late": bool(day and case.ended_on and case.ended_on > day),
        "ended_on": case.ended_on,
        "owing_until": owing_until,
        "rank": ranks.get(day, 0) if day else 0,
        "odd": len(case.odd),
        "changed_at": case.changed_at or row.accepted_at,
    }


def _wants(case: CaseState) -> str | None:
    """What another person has to agree to."""
    if limits.clock(case) == "done":
        return None
    return "end" if case.end_asked else "extension" if case.extension else None


def errand_columns(
    row: Any,
    plan: Plan,
    ranks: Mapping[str, Mapping[date, int]],
    calendar: Any,
    short_days: int,
) -> Iterator[dict[str, Any]]:
    """Rows of ``errand_now`` of a case."""
    for one in plan.errands:
        due = limits.errand_due(plan, one, calendar)
        yield {
            "errand_id": one.id,
            "case_id": row.id,
            "hall_id": row.hall_id,
            "agent_id": plan.agent_id,
            "offered_to": plan.offered_to if plan.active else None,
            "department": one.department,
            "task": one.task,
            "state": plan.state_of(one),
            "clock": limits.errand_clock(plan, one),
            "short": one.days <= short_days,
            "due_day": due.day if due else None,
            "rank": ranks.get(one.id, {}).get(due.day, 0) if due else 0,
            "changed_at": one.changed_at or row.accepted_at,
        }


def _ranks(read: Reader, subjects: Sequence[str]) -> dict[str, dict[date, int]]:
    """How far up somebody has heard of each last day."""
    found: dict[str, dict[date, int]] = defaultdict(dict)
    for one in _rows(read, lm.reminder, "subject_id", subjects):
        if one.step in limits.STEPS:
            days, rank = found[one.subject_id], limits.STEPS.index(one.step) + 1
            days[one.due_day] = max(days.get(one.due_day, 0), rank)
    return found


def keep(unit: Unit, case_ids: Collection[str], calendar: WorkCalendar | None = None) -> None:
    """Bring the folds of these cases along; a case that has not arrived yet is left for then."""
    for cases, errands in _folds(unit, case_ids, calendar or workdays(unit)):
        unit.execute(_put, cases)
        if errands:
            # A plan that was mandated anew has none of the errands of the one before.
            ran = sorted({line["case_id"] for line in errands})
            unit.execute(_errand.delete().where(_errand.c.case_id.in_(ran)))
            unit.execute(_errand.insert(), errands)


def as_rows(
    read: Reader, case_ids: Collection[str], calendar: WorkCalendar
) -> Iterator[list[dict[str, Any]]]:
    """Rows of ``case_now`` for these cases, as many at a time as are read together."""
    for cases, _ in _folds(read, case_ids, calendar):
        yield cases


def _folds(
    read: Reader, case_ids: Collection[str], calendar: WorkCalendar
) -> Iterator[tuple[list[dict[str, Any]], list[dict[str, Any]]]]:
    """Rows of ``case_now`` and ``errand_now``, as many at a time as are read together."""
    wanted = sorted(case_ids)
    for begin in range(0, len(wanted), BATCH):
        part = wanted[begin : begin + BATCH]
        found = list(folded(read, part))
        ids = [row.id for row, _ in found]
        if not ids:
            continue
        run = [one.id for _, case in found if case.plan for one in case.plan.errands]
        ranks = _ranks(read, [*ids, *run])
        waiting = [row.id for row, case in found if case.owed]
        materials = _grouped(_rows(read, m.case_material, "case_id", waiting), "case_id")
        short = settings.numbers(read, {row.hall_id for row, _ in found}, SHORT_DAYS)
        cases: list[dict[str, Any]] = []
        errands: list[dict[str, Any]] = []
        for row, case in found:
            days = [x.due_day for x in materials[row.id] if x.material in case.owed and x.due_day]
            open_case = limits.clock(case) != "done"
            until = max(days) if days and open_case else None
            cases.append(columns(row, case, until, ranks[row.id], calendar, short[row.hall_id]))
            if case.plan is not None:
                errands += errand_columns(row, case.plan, ranks, calendar, short[row.hall_id])
        yield cases, errands


def rebuild(unit: Unit, calendar: WorkCalendar | None = None) -> int:
    """Fold every case of the store anew; returns how many."""
    unit.execute(_now.delete())
    unit.execute(_errand.delete())
    done, last = 0, ""
    page = (
        select(m.matter_case.c.id)
        .where(m.matter_case.c.id > bindparam("last"))
        .order_by(m.matter_case.c.id)
        .limit(BATCH)
    )
    while ids := [r.id for r in unit.rows(page, {"last": last})]:
        keep(unit, ids, calendar)
        done, last = done + len(ids), ids[-1]
    unit.execute(meta.delete().where(meta.c.k == _VERSION[0]))
    unit.execute(meta.insert().values(k=_VERSION[0], v=_VERSION[1]))
    return done


def bring_up(unit: Unit, calendar: WorkCalendar | None = None) -> None:
    """Fold a store of an earlier version once; afterwards this costs one look."""
    if is_behind(unit):
        rebuild(unit, calendar)


def is_behind(read: Reader) -> bool:
    """Whether the cases of this store were folded by other rules than this version's."""
    found = read.value(select(meta.c.v).where(meta.c.k == _VERSION[0]))
    return bool(found != _VERSION[1])


_SUBJECT = {
    m.case_event: m.case_event.c.case_id,
    m.case_material: m.case_material.c.case_id,
    lm.due_settled: lm.due_settled.c.case_id,
    lm.reminder: lm.reminder.c.subject_id,
    lm.mandate: lm.mandate.c.case_id,
    lm.errand: lm.errand.c.case_id,
    lm.errand_event: lm.errand_event.c.case_id,
}


def _arrived(unit: Unit, rows: projections.Arrived) -> None:
    touched = set(rows.get(m.matter_case.name, ()))
    for table, subject in _SUBJECT.items():
        ids = sorted(rows.get(table.name, ()))
        for begin in range(0, len(ids), BATCH):
            part = ids[begin : begin + BATCH]
            touched |= {r[0] for r in unit.rows(select(subject).where(table.c.id.in_(part)))}
    keep(unit, touched)


def judge_lengths(unit: Unit) -> None:
    """A hall has set anew which promises are short: what is under way is judged by it."""
    keep(unit, [r.case_id for r in unit.rows(select(_now.c.case_id).where(_now.c.clock != "done"))])


def _setting_arrived(unit: Unit, rows: projections.Arrived) -> None:
    t, ids = setting_change, sorted(rows[setting_change.name])
    if unit.first(select(t.c.id).where(t.c.id.in_(ids), t.c.name == SHORT_DAYS)) is not None:
        judge_lengths(unit)


settings.when_set(SHORT_DAYS, judge_lengths)
projections.follow([setting_change.name], _setting_arrived)
projections.follow([m.matter_case.name, *(t.name for t in _SUBJECT)], _arrived)
