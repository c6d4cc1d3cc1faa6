"""What waits for the station head, the worst first; each has one thing to be done about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import func, select

from desk.cases import callbacks, lists, projection
from desk.cases import life_model as lm
from desk.core.calendar import WorkCalendar
from desk.hall import queries as hall_queries
from desk.matters.catalogue import Catalogue
from desk.queue import queries
from desk.queue.queries import WindowLine
from desk.reports.targets import Targets
from desk.store.base import Reader
from desk.sync import conflicts
from desk.sync.neighbours import neighbours

EACH = 4
"""So many of one kind stand on the page; the rest is on the page of its kind."""
KINDS = (
    "overdue", "rating_late", "wait", "extension", "red", "service", "conflicts", "rating",
    "asking", "silent", "missed",
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
        *_ratings(read, hall_id),
        *_windows(read, queries.window_board(read, hall_id), goals),
        *_rest(read, hall_id, goals),
    ]
    if longest_wait_s > goals.wait_alarm_min * 60:
        found.append(
            Attention("wait", "", "red", longest_wait_s, {"minutes": longest_wait_s // 60})
        )
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


def _ratings(read: Reader, hall_id: str) -> Iterator[Attention]:
    waiting = [x for x in callbacks.listed(read, hall_id) if x.state in ("call", "ledger")]
    for one in waiting[:EACH]:
        late = one.light == "overdue"
        over = int((read.now - one.until).total_seconds()) if one.until else 0
        yield Attention(
            "rating_late" if late else "rating", one.rating_id, one.light, over,
            {"reasons": one.reasons, "until": one.until, "receipt": one.receipt},
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
    n = lm.asking_now
    owed = read.first(
        select(func.count(), func.min(n.c.reply_day)).where(
            n.c.hall_id == hall_id, n.c.state == "open", n.c.reply_day < read.day
        )
    )
    if owed is not None and owed[0]:
        yield Attention("asking", "", "overdue", owed[0], {"n": owed[0]})
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
