"""Pure rules of a hall: opening hours, seats folded from facts, lock-out after wrong PINs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desk.core.clock import local, utc

WRONG_PINS = 5
WRONG_PIN_SPAN = timedelta(minutes=15)
LOCKED_FOR = timedelta(minutes=15)
NOTE = "note:"
"""Before a date in the hours of a hall: why that day differs from its weekday."""
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

Hours = Mapping[str, Sequence[Sequence[str]]]
Span = tuple[datetime, datetime]
Workday = Callable[[date], bool]


@dataclass(frozen=True)
class OpenState:
    """Whether the hall is open now, and the span of today or of the next day it opens."""

    open: bool
    opens_at: datetime | None
    closes_at: datetime | None
    note: str = ""


def spans(hours: Hours, day: date, workday: Workday | None = None) -> list[Span]:
    """Opening spans of a day in UTC.

    A make-up workday on a weekend follows Friday's hours; a holiday follows Sunday's. A day that
    stands in the hours by its date has its own.
    """
    key = WEEKDAYS[day.weekday()]
    if day.isoformat() in hours:
        key = day.isoformat()
    elif workday is not None:
        if day.weekday() >= 5 and workday(day):
            key = "fri"
        elif _is_holiday(day, workday):
            key = "sun"
    return [(utc(day, start), utc(day, end)) for start, end in hours.get(key, ())]


def _is_holiday(day: date, workday: Workday) -> bool:
    """A weekday off, or a weekend that a holiday reaches from its Friday or its Monday."""
    over = day.weekday() - 5
    if over < 0:
        return not workday(day)
    return not (workday(day - timedelta(days=1 + over)) and workday(day + timedelta(days=2 - over)))


def open_state(
    hours: Hours,
    now: datetime,
    *,
    open_flag: bool = True,
    note: str = "",
    workday: Workday | None = None,
) -> OpenState:
    """Fold hours (several spans a day for staggered opening) and the head's switch into one."""
    today = local(now).date()
    for special in hours.get(NOTE + today.isoformat(), ()):
        note = note or special[0]
    for start, end in spans(hours, today, workday):
        if now < end:
            return OpenState(open_flag and start <= now, start, end, note)
    for ahead in range(1, 15):
        later = spans(hours, today + timedelta(days=ahead), workday)
        if later:
            return OpenState(False, later[0][0], later[0][1], note)
    return OpenState(False, None, None, note)


@dataclass(frozen=True)
class SeatFact:
    """One thing that happened to a seat."""

    window_id: str
    worker_id: str
    kind: str
    at: datetime
    stamp: str
    classes: tuple[str, ...] | None
    note: str


@dataclass(frozen=True)
class SeatNow:
    """Who sits at a window, since when, away or not, and the classes taken."""

    worker_id: str
    away: bool
    since: datetime
    classes: tuple[str, ...]
    note: str


def fold_seats(facts: Iterable[SeatFact]) -> dict[str, SeatNow]:
    """Who sits where after these facts; one worker is at one window, one window has one worker."""
    seats: dict[str, SeatNow] = {}
    # Stamps follow what was seen, whatever the clocks of the desks say.
    for fact in sorted(facts, key=lambda f: (f.stamp, f.at)):
        now = seats.get(fact.window_id)
        if fact.kind == "sit":
            for window, seat in list(seats.items()):
                if seat.worker_id == fact.worker_id:
                    del seats[window]
            seats[fact.window_id] = SeatNow(
                fact.worker_id, False, fact.at, fact.classes or (), fact.note
            )
        elif now is None or now.worker_id != fact.worker_id:
            continue
        elif fact.kind == "leave":
            del seats[fact.window_id]
        else:
            seats[fact.window_id] = SeatNow(
                now.worker_id,
                fact.kind == "away",
                # Taking other classes is no new start at the window.
                now.since if fact.kind == "back" and not now.away else fact.at,
                fact.classes if fact.classes is not None else now.classes,
                fact.note,
            )
    return seats


def locked_until(
    attempts: Sequence[tuple[datetime, str]],
    now: datetime,
    most: int = WRONG_PINS,
    locked_for: timedelta = LOCKED_FOR,
    span: timedelta = WRONG_PIN_SPAN,
) -> datetime | None:
    """When a locked worker may try again; ``attempts`` are (time, outcome), oldest first.

    Five wrong PINs within 15 minutes lock for 15 minutes from the last of them, or what the hall
    has set; a right one clears.
    """
    wrong: list[datetime] = []
    for at, outcome in attempts:
        if outcome in ("ok", "unlocked"):
            wrong.clear()
        elif outcome == "wrong":
            wrong = [w for w in wrong if at - w < span]
            wrong.append(at)
    if len(wrong) >= most and now < wrong[-1] + locked_for:
        return wrong[-1] + locked_for
    return None
