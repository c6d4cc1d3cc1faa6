"""What waits for the station head, the worst first; each has one thing to be done about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlalchemy import and_, select

from desk.cases import callbacks, limits, lists, projection, watch
from desk.cases import life_model as lm
from desk.core.calendar import WorkCalendar
from desk.hall import queries as hall_queries
from desk.hall.model import worker
from desk.hall.queries import WorkerInfo
from desk.matters.catalogue import Catalogue
from desk.queue import queries
from desk.queue.queries import WindowLine
from desk.reports.targets import Targets
from desk.residents.model import resident
from desk.store.base import Reader
from desk.sync import conflicts
from desk.sync.neighbours import neighbours

EACH = 4
"""So many of one kind stand on the page; the rest is on the page of its kind."""
MOST_ANSWERS = 30
KINDS = (
    "overdue", "rating_late", "asking_late", "wait", "extension", "red", "asking", "service",
    "conflicts", "rating", "silent", "missed",
)  # fmt: skip
"""What is worst comes first; within a kind, what is longest over."""


@dataclass(frozen=True)
class Attention:
    """One thing: ``subject`` is the case, rating, window or nothing; ``values`` fill its words."""

    kind: str
    subject: str
    light: str
    weight: int = 0
    values: Mapping[str, object] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """What tells it from others while the page is refreshed."""
        return f"{self.kind}:{self.subject}"


def attention(
    read: Reader,
    hall_id: str,
    calendar: WorkCalendar,
    catalogue: Catalogue,
    goals: Targets,
    longest_wait_s: int,
) -> tuple[Attention, ...]:
    """Everything that waits, the worst first."""
    found = [
        *_cases(read, hall_id, calendar, catalogue),
        *_extensions(read, hall_id, catalogue),
        *_ratings(read, hall_id, EACH),
        *_askings(read, hall_id, calendar, "", EACH),
        *_windows(read, queries.window_board(read, hall_id), goals),
        *_rest(read, hall_id, goals),
    ]
    if longest_wait_s > goals.wait_alarm_min * 60:
        found.append(
            Attention("wait", "", "red", longest_wait_s, {"minutes": longest_wait_s // 60})
        )
    return _worst_first(found)


def answers(
    read: Reader, hall_id: str, who: WorkerInfo, calendar: WorkCalendar
) -> tuple[Attention, ...]:
    """What waits for a person besides cases, the worst first: low grades that are to be called
    back, for the head; and entries of the first-asked register whose day is near or past, or that
    a colleague offers them."""
    found: list[Attention] = []
    if who.role == "head":
        found += _ratings(read, hall_id, MOST_ANSWERS)
    if who.role in ("head", "worker"):
        found += _askings(
            read, hall_id, calendar, "" if who.role == "head" else who.id, MOST_ANSWERS
        )
    return _worst_first(found)


def _worst_first(found: Iterable[Attention]) -> tuple[Attention, ...]:
    return tuple(sorted(found, key=lambda x: (KINDS.index(x.kind), -x.weight, x.subject)))


def _cases(
    read: Reader, hall_id: str, calendar: WorkCalendar, catalogue: Catalogue
) -> Iterator[Attention]:
    for light in ("overdue", "red"):
        wanted = lists.Filter((light,))
        for row in lists.page(read, hall_id, wanted, calendar, catalogue, size=EACH).rows:
            yield Attention(
                light,
                row.case_id,
                light,
                -row.left,
                {
                    "matter": row.matter, "department": row.department, "name": row.name,
                    "number": row.number, "left": row.left, "due_day": row.due_day,
                },
            )  # fmt: skip


def _extensions(read: Reader, hall_id: str, catalogue: Catalogue) -> Iterator[Attention]:
    n = lm.case_now
    # Where ending was asked for too, that is what the fold tells.
    asked = read.rows(
        select(n.c.case_id)
        .where(n.c.hall_id == hall_id, n.c.wants.in_(("extension", "end")))
        .order_by(n.c.due_day, n.c.case_id)
    )
    left = 0
    for row, case in projection.folded(read, [r.case_id for r in asked]):
        if case.extension is not None and left < EACH:
            left += 1
            known = catalogue.by_code.get(row.matter)
            days = case.extension.detail.get("days")
            yield Attention(
                "extension", row.id, "yellow", 0,
                {"matter": known.name if known else row.matter, "number": row.number, "days": days},
            )  # fmt: skip


def _ratings(read: Reader, hall_id: str, most: int) -> Iterator[Attention]:
    for one in callbacks.to_answer(read, hall_id, callbacks.MOST_OPEN)[:most]:
        late = one.light == "overdue"
        over = int((read.now - one.until).total_seconds()) if one.until else 0
        yield Attention(
            "rating_late" if late else "rating", one.rating_id, one.light, over,
            {"reasons": one.reasons, "until": one.until, "receipt": one.receipt},
        )  # fmt: skip


def _askings(
    read: Reader, hall_id: str, calendar: WorkCalendar, worker_id: str, most: int
) -> Iterator[Attention]:
    """Entries of the register that are near or past, of the hall or of one who owes them."""
    n, a, r, w = lm.asking_now, lm.asking, resident, worker
    bounds = watch.thresholds(read, hall_id)
    near = limits.span("yellow", True, read.day, calendar, bounds).last
    ways = [and_(n.c.hall_id == hall_id, n.c.state == "open", n.c.reply_day <= near)]
    if worker_id:
        mine = and_(n.c.owner_id == worker_id, n.c.state == "open", n.c.reply_day <= near)
        ways = [mine, and_(n.c.offered_to == worker_id, n.c.state == "open")]
    rows: dict[str, Any] = {}
    for where in ways:
        some = (
            select(n, a.c.what, a.c.contact, r.c.name, w.c.name.label("owner"))
            .join(a, a.c.id == n.c.asking_id)
            .join(r, r.c.id == a.c.resident_id, isouter=True)
            .join(w, w.c.id == n.c.owner_id, isouter=True)
            .where(where)
            .order_by(n.c.reply_day, n.c.asking_id)
            .limit(most)
        )
        rows |= {row.asking_id: row for row in read.rows(some)}
    for row in sorted(rows.values(), key=lambda x: (x.reply_day, x.asking_id))[:most]:
        light = limits.light("running", row.reply_day, True, read.day, calendar, bounds)
        left = limits.days_left(row.reply_day, read.day, calendar)
        yield Attention(
            "asking_late" if light == "overdue" else "asking", row.asking_id, light, -left,
            {
                "what": row.what, "name": row.name or "", "contact": row.contact or "",
                "owner": row.owner or "", "left": left, "due_day": row.reply_day,
                "offered": bool(worker_id) and row.offered_to == worker_id,
            },
        )  # fmt: skip


def _windows(read: Reader, board: Sequence[WindowLine], goals: Targets) -> Iterator[Attention]:
    for line in board:
        if line.state != "serving" or line.since is None:
            continue
        seconds = int((read.now - line.since).total_seconds())
        if seconds > goals.service_alarm_min * 60:
            yield Attention(
                "service", line.window_id, "yellow", seconds,
                {
                    "window": line.number, "minutes": seconds // 60, "worker": line.worker_name,
                    "ticket": line.ticket_number or "",
                },
            )  # fmt: skip


def _rest(read: Reader, hall_id: str, goals: Targets) -> Iterator[Attention]:
    unsettled = conflicts.count_open(read)
    if unsettled:
        yield Attention("conflicts", "", "yellow", unsettled, {"n": unsettled})
    if hall_queries.open_state(read, hall_id).open:
        quiet = timedelta(minutes=goals.silent_alarm_min)
        silent = [
            one for one in neighbours(read)
            if one.seen_at is not None and read.now - one.seen_at > quiet
        ]  # fmt: skip
        for one in silent[:EACH]:
            assert one.seen_at is not None
            minutes = int((read.now - one.seen_at).total_seconds()) // 60
            yield Attention(
                "silent", str(one.node), "yellow", minutes,
                {"device": one.label or str(one.node), "minutes": minutes},
            )  # fmt: skip
    missed = len(queries.missed(read, hall_id))
    if missed:
        yield Attention("missed", "", "yellow", missed, {"n": missed})
