"""What screens and the display read of the queue, as frozen values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Row, func, select

from desk.core.clock import local
from desk.hall import model as hall_model
from desk.hall import queries as hall_queries
from desk.queue import model as m
from desk.queue import rules
from desk.queue.estimate import Estimate, estimate
from desk.queue.facts import events_of
from desk.queue.fold import Called, as_called
from desk.queue.forecast import hall_now
from desk.store.base import Reader

_now = m.ticket_now


@dataclass(frozen=True)
class Missed:
    """A ticket that was called in vain, or is on hold."""

    ticket_id: str
    number: str
    letter: str
    calls: int
    since: datetime
    window_id: str | None


@dataclass(frozen=True)
class ClassQueue:
    """How many wait in a class and how long a newcomer would."""

    letter: str
    name: str
    hint: str
    name_en: str
    hint_en: str
    waiting: int
    estimate: Estimate | None


@dataclass(frozen=True)
class WindowLine:
    """A window as the display and the hall list show it.

    ``state`` is ``empty``, ``idle``, ``called``, ``serving`` or ``away``.
    """

    window_id: str
    number: int
    label: str
    label_en: str
    worker_id: str | None
    worker_name: str
    state: str
    ticket_id: str | None
    ticket_number: str | None
    since: datetime | None
    away_note: str
    calls: int
    classes: tuple[str, ...]


@dataclass(frozen=True)
class CallLine:
    """One call for the display; ``key`` differs for every call and recall."""

    key: str
    ticket_id: str
    number: str
    window_number: int
    at: datetime
    again: bool


def at_window(read: Reader, hall_id: str, window_id: str) -> Called | None:
    """The ticket called to or served at a window."""
    row = read.first(
        select(_now).where(
            _now.c.hall_id == hall_id,
            _now.c.day == read.day,
            _now.c.in_line.is_(False),
            _now.c.state.in_(tuple(rules.AT_WINDOW)),
            _now.c.window_id == window_id,
        )
    )
    return None if row is None else as_called(row)


def _aside(read: Reader, hall_id: str, state: str) -> list[Missed]:
    rows = read.rows(
        select(_now)
        .where(
            _now.c.hall_id == hall_id,
            _now.c.day == read.day,
            _now.c.in_line.is_(False),
            _now.c.state == state,
        )
        .order_by(_now.c.changed_at)
    )
    return [
        Missed(r.ticket_id, r.number, r.letter, r.calls, r.changed_at, r.window_id) for r in rows
    ]


def missed(read: Reader, hall_id: str) -> list[Missed]:
    """Tickets called in vain today, oldest first."""
    return _aside(read, hall_id, "no_show")


def held(read: Reader, hall_id: str, window_id: str | None = None) -> list[Missed]:
    """Visits on hold."""
    found = _aside(read, hall_id, "held")
    return [h for h in found if window_id in (None, h.window_id)]


def class_queue(read: Reader, hall_id: str) -> list[ClassQueue]:
    """Each class with the persons waiting and the wait of a newcomer."""
    counts = Counter[str](
        {
            r.letter: r.n
            for r in read.rows(
                select(_now.c.letter, func.count().label("n"))
                .where(
                    _now.c.hall_id == hall_id,
                    _now.c.day == read.day,
                    _now.c.in_line.is_(True),
                )
                .group_by(_now.c.letter)
            )
        }
    )
    here = hall_now(read, hall_id)
    return [
        ClassQueue(
            c.letter,
            c.name,
            c.hint,
            c.name_en,
            c.hint_en,
            counts[c.letter],
            estimate(c.letter, counts, here.windows, here.paces, here.rush, here.head_start_s),
        )
        for c in hall_queries.classes(read, hall_id)
    ]


def window_board(read: Reader, hall_id: str) -> list[WindowLine]:
    """Every open window with its worker and ticket."""
    busy: dict[str, Row[tuple[object, ...]]] = {
        r.window_id: r
        for r in read.rows(
            select(_now).where(
                _now.c.hall_id == hall_id,
                _now.c.day == read.day,
                _now.c.in_line.is_(False),
                _now.c.state.in_(tuple(rules.AT_WINDOW)),
            )
        )
    }
    lines = []
    for seat in hall_queries.window_seats(read, hall_id):
        if not seat.window.open:
            continue
        row = busy.get(seat.window.id)
        state = {"empty": "empty", "away": "away"}.get(seat.state, "idle")
        since = seat.since
        if row is not None:
            state = row.state
            serving = row.state == "serving"
            since = rules.without_hold(row.began_at, row.held_s) if serving else row.called_at
        lines.append(
            WindowLine(
                seat.window.id,
                seat.window.number,
                seat.window.label,
                seat.window.label_en,
                seat.worker.id if seat.worker else None,
                seat.worker.name if seat.worker else "",
                state,
                row.ticket_id if row is not None else None,
                row.number if row is not None else None,
                since,
                seat.note if seat.state == "away" else "",
                row.calls if row is not None else 0,
                seat.classes,
            )
        )
    return lines


def recent_calls(read: Reader, hall_id: str, n: int = 5) -> list[CallLine]:
    """The last calls of today, newest first, each ticket once unless it was called again."""
    e, w = m.ticket_event, hall_model.hall_window
    rows = read.rows(
        select(e.c.id, e.c.ticket_id, e.c.kind, e.c.at, _now.c.number, w.c.number.label("window"))
        .join(_now, _now.c.ticket_id == e.c.ticket_id)
        .join(w, w.c.id == e.c.window_id)
        .where(
            e.c.hall_id == hall_id,
            e.c.at >= hall_queries.day_start(read.day),
            e.c.kind.in_(("called", "recalled")),
        )
        .order_by(e.c.at.desc(), e.c.id.desc())
        .limit(n)
    )
    return [
        CallLine(r.id, r.ticket_id, r.number, r.window, r.at, r.kind == "recalled") for r in rows
    ]


def day_flow(read: Reader, hall_id: str, day: date) -> list[tuple[datetime, int, int]]:
    """Tickets issued and finished per half hour of a day, from the first to the last with any."""
    rows = read.rows(
        select(_now.c.issued_at, _now.c.ended_at, _now.c.state).where(
            _now.c.hall_id == hall_id, _now.c.day == day
        )
    )
    return _flow((r.issued_at, r.ended_at if r.state == "done" else None) for r in rows)


def flow_of_facts(read: Reader, hall_id: str, day: date) -> list[tuple[datetime, int, int]]:
    """The same where no fold of tickets is kept, as in a city: those of the day are folded now."""
    t = m.ticket
    tickets = read.rows(select(t).where(t.c.hall_id == hall_id, t.c.day == day))
    of_the_day = select(t.c.id).where(t.c.hall_id == hall_id, t.c.day == day)
    facts = events_of(read, m.ticket_event.c.ticket_id.in_(of_the_day))
    ends = {one.id: rules.fold(one.letter, facts.get(one.id, ())) for one in tickets}
    return _flow(
        (one.issued_at, ends[one.id].ended_at if ends[one.id].state == "done" else None)
        for one in tickets
    )


def _flow(tickets: Iterable[tuple[datetime, datetime | None]]) -> list[tuple[datetime, int, int]]:
    issued, done = Counter[datetime](), Counter[datetime]()
    for at, ended in tickets:
        issued[_half_hour(at)] += 1
        if ended is not None:
            done[_half_hour(ended)] += 1
    if not issued:
        return []
    first = min([*issued, *done])
    last = max([*issued, *done])
    slots = []
    while first <= last:
        slots.append((first, issued[first], done[first]))
        first += timedelta(minutes=30)
    return slots


def _half_hour(moment: datetime) -> datetime:
    at = local(moment)
    return at.replace(minute=at.minute // 30 * 30, second=0, microsecond=0)
