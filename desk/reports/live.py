"""What the live page compares this moment with: the same weekday, and the last working days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import select

from desk.cases import lists
from desk.core.calendar import WorkCalendar
from desk.core.clock import local
from desk.hall import queries as hall_queries
from desk.hall.queries import HallInfo
from desk.queue import in_line, queries
from desk.queue import model as q
from desk.reports.counting import count_one
from desk.reports.model import rounded
from desk.reports.periods import Period
from desk.reports.tally import Distribution, tally
from desk.store.base import Reader

WEEKS = 8
"""As many of the same weekday before today make what is expected."""
WAIT_DAYS = 14
HALF_HOURS = 48


@dataclass(frozen=True)
class WaitDay:
    """The waits of a day in seconds."""

    day: date
    mean_s: int | None
    p90_s: int | None


@dataclass(frozen=True)
class History:
    """What is over and does not change while a day goes on."""

    day: date
    expected: Mapping[int, Decimal]
    """Tickets by half hour of the day, 0 to 47, as on the same weekday before; none at first."""
    weeks: int
    waits: tuple[WaitDay, ...]
    """The working days before today, or those on which somebody came, the oldest first."""


def history(read: Reader, hall_id: str, calendar: WorkCalendar) -> History:
    """Read it once a day; it takes longer than the rest of the page."""
    today = read.day
    t = q.ticket
    days = [today - timedelta(days=7 * n) for n in range(1, WEEKS + 1)]
    slots: Counter[int] = Counter()
    open_days = set()
    for r in read.rows(
        select(t.c.day, t.c.issued_at).where(t.c.hall_id == hall_id, t.c.day.in_(days))
    ):
        at = local(r.issued_at)
        slots[at.hour * 2 + at.minute // 30] += 1
        open_days.add(r.day)
    weeks = len(open_days)
    expected = {k: rounded(Decimal(n) / weeks, 1) for k, n in sorted(slots.items())}
    return History(today, expected, weeks, _waits(read, hall_id, calendar))


def _waits(read: Reader, hall_id: str, calendar: WorkCalendar) -> tuple[WaitDay, ...]:
    today = read.day
    first, left = today, WAIT_DAYS - 1
    while left:
        first -= timedelta(days=1)
        left -= calendar.is_workday(first)
    counts = count_one(read, "tickets", (hall_id,), first, today - timedelta(days=1))
    found = []
    for day in Period("days", first, today - timedelta(days=1)):
        waits = tally(counts, (hall_id,), Period.of("day", day), day).waits
        if waits.n or calendar.is_workday(day):
            found.append(WaitDay(day, waits.mean, waits.quantile(900)))
    return tuple(found[-(WAIT_DAYS - 1) :])


@dataclass(frozen=True)
class ClassTimes:
    """Waiting and service of one class today, in seconds."""

    letter: str
    wait_median_s: int | None
    wait_p90_s: int | None
    service_median_s: int | None


def class_times(read: Reader, hall_id: str) -> dict[str, ClassTimes]:
    """How long people of each class waited and were served today."""
    n = q.ticket_now
    waits: dict[str, Counter[int]] = {}
    services: dict[str, Counter[int]] = {}
    for r in read.rows(
        select(n.c.letter, n.c.issued_at, n.c.first_called_at, n.c.began_at, n.c.ended_at,
               n.c.held_s, n.c.state)
        .where(n.c.hall_id == hall_id, n.c.day == read.day)
    ):  # fmt: skip
        if r.first_called_at is not None:
            seconds = int((r.first_called_at - r.issued_at).total_seconds())
            waits.setdefault(r.letter, Counter())[max(0, seconds)] += 1
        if r.state == "done" and r.began_at is not None and r.ended_at is not None:
            seconds = int((r.ended_at - r.began_at).total_seconds() - r.held_s)
            services.setdefault(r.letter, Counter())[max(0, seconds)] += 1
    found = {}
    for letter in waits.keys() | services.keys():
        wait = Distribution(waits.get(letter, Counter()))
        service = Distribution(services.get(letter, Counter()))
        found[letter] = ClassTimes(
            letter, wait.quantile(500), wait.quantile(900), service.quantile(500)
        )
    return found


@dataclass(frozen=True)
class HallNow:
    """One hall of several at this moment."""

    hall: HallInfo
    waiting: int
    longest_s: int
    open_windows: int
    tickets: int
    watched: int
    """Cases over, red and yellow."""


def overview(read: Reader, calendar: WorkCalendar) -> list[HallNow]:
    """Every hall that this store knows, so that a street sees its communities too."""
    found = []
    for hall in hall_queries.halls(read):
        line = in_line.look(read, hall.id)
        board = queries.window_board(read, hall.id)
        flow = queries.day_flow(read, hall.id, read.day)
        lights = lists.counts(read, hall.id, calendar)
        found.append(
            HallNow(
                hall,
                line.count,
                line.longest_s,
                sum(w.state not in ("empty", "away") for w in board),
                sum(issued for _, issued, _ in flow),
                sum(lights[light] for light in lists.WATCHED),
            )
        )
    return found
