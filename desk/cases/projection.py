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
from desk.cases.life import CaseState, Start, fold
from desk.cases.machine import Event
from desk.core.calendar import WorkCalendar, shipped
from desk.core.clock import local_day
from desk.store import Unit
from desk.store.base import Reader, meta
from desk.sync import projections

BATCH = 500
"""Cases folded at a time; as many as one statement may name."""
_VERSION = ("case_now", "3")
"""What the store notes once every case of it was folded by this version's rules."""

_now = lm.case_now
_put = insert(_now)
_put = _put.on_conflict_do_update(
    index_elements=[_now.c.case_id],
    set_={c.name: _put.excluded[c.name] for c in _now.c if c.name != "case_id"},
)
Folded = tuple[Any, CaseState]


def as_event(row: Any) -> Event:
    """A row of ``case_event`` as the rules see it."""
    detail = row.detail if isinstance(row.detail, dict) else {}
    stamp = row._mapping["_s"] or ""
    return Event(row.kind, row.at, row.worker_id, row.reason or "", detail, stamp, row.id)


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
    """Each known case with what its facts amount to; five statements for as many as 500."""
    wanted = sorted(case_ids)
    for begin in range(0, len(wanted), BATCH):
        part = wanted[begin : begin + BATCH]
        rows = _rows(read, m.matter_case, "id", part)
        owed = _grouped(_rows(read, m.case_material, "case_id", part), "case_id")
        facts = _grouped(_rows(read, m.case_event, "case_id", part), "case_id")
        settled = _grouped(_rows(read, lm.due_settled, "case_id", part), "case_id")
        for row in rows:
            start = start_of(row, (o.material for o in owed[row.id] if o.state == "owed"))
            state = fold(start, map(as_event, facts[row.id]))
            moves = {s.from_day: s.to_day for s in sorted(settled[row.id], key=lambda s: s.to_day)}
            yield row, settle(state, moves)


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
    row: Any, case: CaseState, owing_until: date | None, ranks: Mapping[date, int], calendar: Any
) -> dict[str, Any]:
    """A row of ``case_now``."""
    due = limits.due(case, calendar)
    day = due.day if due else None
    return {
        "case_id": row.id,
        "hall_id": row.hall_id,
        "number": row.number,
        "matter": row.matter,
        "resident_id": row.resident_id,
        "accepted_at": row.accepted_at,
        "state": case.state,
        "clock": limits.clock(case),
        "short": limits.is_short(case),
        "due_day": day,
        "provisional": due.provisional if due else False,
        "told_day": case.told_day,
        "told_provisional": case.told_provisional,
        "department": case.department,
        "owner_id": case.owner_id,
        "offered_to": case.offered_to,
        "holder_id": case.holder_id,
        "awaited": case.awaited,
        "late": bool(day and case.ended_on and case.ended_on > day),
        "ended_on": case.ended_on,
        "owing_until": owing_until,
        "rank": ranks.get(day, 0) if day else 0,
        "odd": len(case.odd),
        "changed_at": case.changed_at or row.accepted_at,
    }


def keep(unit: Unit, case_ids: Collection[str], calendar: WorkCalendar | None = None) -> None:
    """Bring the folds of these cases along; a case that has not arrived yet is left for then."""
    for values in as_rows(unit, case_ids, calendar or shipped()):
        unit.execute(_put, values)


def as_rows(
    read: Reader, case_ids: Collection[str], calendar: WorkCalendar
) -> Iterator[list[dict[str, Any]]]:
    """Rows of ``case_now`` for these cases, as many at a time as are read together."""
    wanted = sorted(case_ids)
    for begin in range(0, len(wanted), BATCH):
        part = wanted[begin : begin + BATCH]
        found = list(folded(read, part))
        ids = [row.id for row, _ in found]
        if not ids:
            continue
        reminded = _grouped(_rows(read, lm.reminder, "subject_id", ids), "subject_id")
        waiting = [row.id for row, case in found if case.owed]
        materials = _grouped(_rows(read, m.case_material, "case_id", waiting), "case_id")
        values = []
        for row, case in found:
            ranks: dict[date, int] = {}
            for one in reminded[row.id]:
                if one.step in limits.STEPS:
                    rank = limits.STEPS.index(one.step) + 1
                    ranks[one.due_day] = max(rank, ranks.get(one.due_day, 0))
            days = [x.due_day for x in materials[row.id] if x.material in case.owed and x.due_day]
            open_case = limits.clock(case) != "done"
            until = max(days) if days and open_case else None
            values.append(columns(row, case, until, ranks, calendar))
        yield values


def rebuild(unit: Unit, calendar: WorkCalendar | None = None) -> int:
    """Fold every case of the store anew; returns how many."""
    unit.execute(_now.delete())
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
}


def _arrived(unit: Unit, rows: projections.Arrived) -> None:
    touched = set(rows.get(m.matter_case.name, ()))
    for table, subject in _SUBJECT.items():
        ids = sorted(rows.get(table.name, ()))
        for begin in range(0, len(ids), BATCH):
            part = ids[begin : begin + BATCH]
            touched |= {r[0] for r in unit.rows(select(subject).where(table.c.id.in_(part)))}
    keep(unit, touched)


projections.follow([m.matter_case.name, *(t.name for t in _SUBJECT)], _arrived)
