"""Who saw, changed, printed and exported what, from the facts that were written of it.

Facts of every desk of the hall are read; the registers' changes are those of this machine's own
log, since only the node that made a change holds it sealed (``desk central verify`` has the rest).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from heapq import merge
from itertools import chain, islice
from typing import Any

from sqlalchemy import and_, or_, select

from desk.cases import model as c
from desk.core.mask import mask_name
from desk.hall import model as h
from desk.hall import queries as hall_queries
from desk.hall.queries import day_start
from desk.residents import model as r
from desk.store.base import Reader, outbox, registry, utc_text

KINDS = ("saw", "changed", "printed", "exported", "checked", "signed_in")
ACTIONS = {
    "reveal": "saw",
    "revealed": "saw",
    "looked_up": "saw",
    "own_matters": "saw",
    "print": "printed",
    "export": "exported",
    "verify": "checked",
    "help": "",
}
"""The kind of each recorded action; any other action is a change."""
_CHUNK = 200


@dataclass(frozen=True)
class Entry:
    """One thing somebody did. ``subject`` names what it was done to; a person only masked."""

    id: str
    at: datetime
    kind: str
    action: str
    actor: str
    name: str
    subject: str
    detail: dict[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Wanted:
    """What to look for; empty means everything. ``last`` is a day that belongs to it."""

    first: date
    last: date
    kinds: frozenset[str] = frozenset()
    actor: str = ""
    text: str = ""

    def fits(self, entry: Entry) -> bool:
        """Whether an entry is looked for."""
        if self.kinds and entry.kind not in self.kinds:
            return False
        if self.actor and self.actor not in (entry.actor, entry.name):
            return False
        words = (entry.subject, entry.action, *map(str, entry.detail.values()))
        return self.text.casefold() in " ".join(words).casefold()


@dataclass(frozen=True)
class Found:
    """The newest entries, and whether there are more."""

    entries: tuple[Entry, ...]
    more: bool


def entries(read: Reader, hall_id: str, wanted: Wanted, limit: int = 200) -> Found:
    """What was done at a hall, the newest first."""
    people = _People(read, hall_id)
    start, end = day_start(wanted.first), day_start(wanted.last + timedelta(days=1))
    sources: list[tuple[set[str], Callable[[], Iterator[Entry]]]] = [
        (set(KINDS), lambda: _audits(read, hall_id, start, end, people)),
        ({"changed"}, lambda: _case_events(read, hall_id, start, end, people)),
        ({"changed"}, lambda: _registers(read, start, end, people)),
        ({"signed_in"}, lambda: _logins(read, start, end, people)),
    ]
    asked = wanted.kinds or set(KINDS)
    merged: Iterable[Entry] = merge(
        *(make() for kinds, make in sources if kinds & asked),
        key=lambda e: (e.at, e.id),
        reverse=True,
    )
    found = list(islice((e for e in merged if wanted.fits(e)), limit + 1))
    return Found(tuple(found[:limit]), len(found) > limit)


class _People:
    """Workers by identifier and by number, also those who have left."""

    def __init__(self, read: Reader, hall_id: str) -> None:
        t = h.worker
        rows = read.rows(select(t.c.id, t.c.number, t.c.name).where(t.c.hall_id == hall_id))
        self.by_id = {row.id: (row.number, row.name) for row in rows}
        self._names = dict(self.by_id.values())

    def of_id(self, worker_id: str) -> tuple[str, str]:
        return self.by_id.get(worker_id, ("", ""))

    def name(self, number: str) -> str:
        return str(self._names.get(number, ""))


def _newest_first(
    read: Reader, table: Any, start: datetime, end: datetime, where: Any, columns: Sequence[Any]
) -> Iterator[Sequence[Any]]:
    """Facts in pieces, so that a long time is only read as far as it is looked at."""
    edge: Any = table.c.at < end
    while True:
        rows = read.rows(
            select(table.c.id, table.c.at, *columns)
            .where(where, table.c.at >= start, edge)
            .order_by(table.c.at.desc(), table.c.id.desc())
            .limit(_CHUNK)
        )
        yield rows
        if len(rows) < _CHUNK:
            return
        last = rows[-1]
        edge = or_(table.c.at < last.at, and_(table.c.at == last.at, table.c.id < last.id))


def _audits(
    read: Reader, hall_id: str, start: datetime, end: datetime, people: _People
) -> Iterator[Entry]:
    t = h.audit
    columns = (t.c.actor, t.c.action, t.c.subject, t.c.detail)
    for rows in _newest_first(read, t, start, end, t.c.hall_id == hall_id, columns):
        names = _seen(read, {x.subject for x in rows if ACTIONS.get(x.action) == "saw"})
        for row in rows:
            kind = ACTIONS.get(row.action, "changed")
            if kind:
                subject = names.get(row.subject, row.subject) if kind == "saw" else row.subject
                yield Entry(
                    row.id, row.at, kind, row.action, row.actor, people.name(row.actor), subject,
                    dict(row.detail or {}),
                )  # fmt: skip


def _seen(read: Reader, subjects: set[str]) -> dict[str, str]:
    """Whose data was seen, masked: a resident, or the person of a visit; numbers stay."""
    # An identifier that leads to no resident tells nobody anything.
    found = {subject: "" for subject in subjects if len(subject) == 36}
    resident, k = r.resident, c.matter_case
    by_visit = (
        select(k.c.visit_id.label("subject"), resident.c.name)
        .join(resident, k.c.resident_id == resident.c.id)
        .where(k.c.visit_id.in_(list(found)))
    )
    by_id = select(resident.c.id.label("subject"), resident.c.name).where(
        resident.c.id.in_(list(found))
    )
    for statement in (by_visit, by_id) if found else ():
        found |= {row.subject: mask_name(row.name) for row in read.rows(statement)}
    return found


def _case_events(
    read: Reader, hall_id: str, start: datetime, end: datetime, people: _People
) -> Iterator[Entry]:
    e, k = c.case_event, c.matter_case
    number = select(k.c.number).where(k.c.id == e.c.case_id).scalar_subquery().label("number")
    columns = (e.c.kind, e.c.worker_id, e.c.reason, number)
    pieces = _newest_first(read, e, start, end, e.c.hall_id == hall_id, columns)
    for row in chain.from_iterable(pieces):
        actor, name = people.of_id(row.worker_id)
        detail = {"reason": row.reason} if row.reason else {}
        yield Entry(row.id, row.at, "changed", row.kind, actor, name, row.number or "", detail)


def _logins(read: Reader, start: datetime, end: datetime, people: _People) -> Iterator[Entry]:
    t = h.login
    where = t.c.worker_id.in_(list(people.by_id))
    pieces = _newest_first(read, t, start, end, where, (t.c.worker_id, t.c.outcome))
    for row in chain.from_iterable(pieces):
        actor, name = people.of_id(row.worker_id)
        yield Entry(row.id, row.at, "signed_in", f"login_{row.outcome}", actor, name, "")


def _registers(read: Reader, start: datetime, end: datetime, people: _People) -> Iterator[Entry]:
    """Registers this machine changed: which and how many rows, never what stands in them."""
    t = outbox
    edge: Any = t.c.wall_at < utc_text(end)
    while True:
        rows = read.rows(
            select(t.c.seq, t.c.wall_at, t.c.actor, t.c.body)
            .where(t.c.wall_at >= utc_text(start), edge)
            .order_by(t.c.wall_at.desc(), t.c.seq.desc())
            .limit(_CHUNK)
        )
        for row in rows:
            body = json.loads(row.body)
            changed: dict[str, int] = {}
            for table, *_ in body["ops"]:
                if table in registry and registry[table].mode == "lww":
                    changed[table] = changed.get(table, 0) + 1
            if changed:
                yield Entry(
                    f"{row.seq:020}", datetime.fromisoformat(row.wall_at), "changed", "register",
                    row.actor, people.name(row.actor), "",
                    {"reason": body["reason"], "tables": changed, "seq": row.seq},
                )  # fmt: skip
        if len(rows) < _CHUNK:
            return
        last = rows[-1]
        edge = or_(
            t.c.wall_at < last.wall_at, and_(t.c.wall_at == last.wall_at, t.c.seq < last.seq)
        )


def actors(read: Reader, hall_id: str) -> list[tuple[str, str]]:
    """Numbers and names of everybody who may have done something."""
    return [(w.number, w.name) for w in hall_queries.workers(read, hall_id)]
