"""A recorded day through the real queue: who waited how long, and was the estimate honest?

Arrivals (CSV ``time,class`` and, if wished, ``priority``) and service times (CSV ``class,seconds``)
are replayed through the same services that the hall uses, on a virtual clock and a store that is
thrown away. The k-th person of a class takes the k-th recorded service time of the class; when they
are used up, they begin again.
"""

from __future__ import annotations

import heapq
import os
import secrets
import statistics
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import cycle, groupby
from pathlib import Path

from desk.core.clock import VirtualClock, local_day, utc
from desk.demo.recorded import Arrival
from desk.demo.seed import CLASSES
from desk.hall import model as hall_model
from desk.hall.rules import WEEKDAYS
from desk.queue import service as queue
from desk.queue.estimate import Estimate
from desk.store import Store, Unit
from desk.store.key import KEY_FILE

_SCOPE = "420502003000"
_ALWAYS = {day: [["00:00", "23:59"]] for day in WEEKDAYS}


@dataclass(frozen=True)
class Served:
    """One person of the replay."""

    priority: str | None
    estimate: Estimate | None
    waited_s: float


@dataclass(frozen=True)
class Outcome:
    """What a replay gave; all waits and errors in seconds."""

    tickets: int
    unserved: int
    """Persons still waiting at midnight."""
    days: int
    windows: int
    wait_mean_s: float
    wait_median_s: float
    wait_p90_s: float
    wait_most_s: float
    priority_wait_mean_s: float | None
    utilisation: float
    """Share of the windows' time, from each day's first ticket to its last end, spent serving."""
    estimates: int
    """Persons who were promised a wait or had one; the others count in none of these."""
    error_median_s: float | None
    """Median of the absolute difference between the promised and the real wait."""
    bias_s: float | None
    """Mean of promised less real wait: above 0 people were called sooner than promised."""
    inside_range: float | None
    """Share of the real waits that lay in the range shown."""


@dataclass
class _Hall:
    store: Store
    clock: VirtualClock
    id: str
    windows: list[tuple[str, str]]
    takes: list[str]
    served: list[Served] = field(default_factory=list)
    busy_s: float = 0.0
    open_s: float = 0.0
    unserved: int = 0


def simulate(
    arrivals: Sequence[Arrival],
    services: dict[str, list[float]],
    windows: Sequence[str],
    progress: Callable[[int], None] = lambda done: None,
) -> Outcome:
    """Replay arrivals with these service times at windows that take these letters each.

    :raises ValueError: when a class has no service time or no window.
    """
    for letter in sorted({a.letter for a in arrivals}):
        if not services.get(letter) or not any(letter in takes for takes in windows):
            raise ValueError(letter)
    with tempfile.TemporaryDirectory(prefix="desk-simulate-") as folder:
        clock = VirtualClock(arrivals[0].at)
        store = _throw_away_store(Path(folder), clock)
        try:
            with store.unit("simulate", "set up") as unit:
                hall = _set_up(unit, store, clock, windows)
            times: dict[str, Iterator[float]] = {}
            for letter, found in services.items():
                times[letter] = cycle(found)
            days = 0
            for day, group in groupby(arrivals, key=lambda a: local_day(a.at)):
                _day(hall, day, list(group), times, progress)
                days += 1
        finally:
            store.close()
    return _outcome(hall, days)


def _throw_away_store(home: Path, clock: VirtualClock) -> Store:
    # A key of its own beside the file, so that nothing is left in the system's keyring.
    handle = os.open(home / KEY_FILE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(32))
    return Store.open(home, clock)


def _set_up(unit: Unit, store: Store, clock: VirtualClock, windows: Sequence[str]) -> _Hall:
    letters = sorted({letter for takes in windows for letter in takes})
    hall_id = unit.insert(
        hall_model.hall, scope=_SCOPE, code="SIM", name="SIM", kind="street", division=_SCOPE,
        address="", phone="", hours=_ALWAYS, open=True,
    )  # fmt: skip
    names = {c[0]: c[1] for c in CLASSES}
    for position, letter in enumerate(letters):
        name = names.get(letter, letter)
        unit.insert(
            hall_model.ticket_class, scope=_SCOPE, hall_id=hall_id, letter=letter, name=name,
            hint="", name_en=name, hint_en="", position=position,
        )  # fmt: skip
    seats = []
    for number, takes in enumerate(windows, 1):
        window = unit.insert(
            hall_model.hall_window, scope=_SCOPE, hall_id=hall_id, number=number, label="",
            label_en="", centre="service", classes=list(takes), position=number, open=True,
        )  # fmt: skip
        worker = unit.insert(
            hall_model.worker, scope=_SCOPE, hall_id=hall_id, number=f"{number:04}", name="",
            role="worker", pin_hash="", skills=list(takes), active=True,
        )  # fmt: skip
        seats.append((window, worker))
    return _Hall(store, clock, hall_id, seats, list(windows))


def _day(
    hall: _Hall,
    day: date,
    arrivals: list[Arrival],
    times: dict[str, Iterator[float]],
    progress: Callable[[int], None],
) -> None:
    hall.clock.set(utc(day, "00:00"))
    with hall.store.unit("simulate", "morning") as unit:
        for (window, worker), takes in zip(hall.windows, hall.takes, strict=True):
            queue.sit(unit, window, worker, takes)
    issued: dict[str, queue.Issued] = {}
    idle = set(range(len(hall.windows)))
    ends: list[tuple[datetime, int, str]] = []
    coming = list(reversed(arrivals))
    while coming or ends:
        if coming and (not ends or coming[-1].at <= ends[0][0]):
            arrival = coming.pop()
            hall.clock.set(arrival.at)
            with hall.store.unit("simulate", "issue ticket") as unit:
                ticket = queue.issue(unit, hall.id, arrival.letter, priority=arrival.priority)
            issued[ticket.ticket_id] = ticket
        else:
            end, index, ticket_id = heapq.heappop(ends)
            hall.clock.set(end)
            with hall.store.unit("simulate", "finish visit") as unit:
                queue.finish(unit, ticket_id, hall.windows[index][1])
            idle.add(index)
        for index, called in _call(hall, idle, Counter(t.letter for t in issued.values())):
            ticket = issued.pop(called.ticket_id)
            seconds = next(times[ticket.letter])
            now = hall.clock.now()
            heapq.heappush(ends, (now + timedelta(seconds=seconds), index, called.ticket_id))
            waited = (now - ticket.issued_at).total_seconds()
            hall.served.append(Served(ticket.priority, ticket.estimate, waited))
            hall.busy_s += seconds
            progress(len(hall.served))
    hall.unserved += len(issued)
    hall.open_s += (hall.clock.now() - arrivals[0].at).total_seconds() * len(hall.windows)


def _call(hall: _Hall, idle: set[int], waiting: Counter[str]) -> Iterator[tuple[int, queue.Called]]:
    for index in sorted(idle):
        if not any(waiting[letter] for letter in hall.takes[index]):
            continue
        window, worker = hall.windows[index]
        with hall.store.unit("simulate", "call next") as unit:
            called = queue.call_next(unit, window, worker)
            if called is not None:
                queue.begin(unit, called.ticket_id, worker)
        if called is not None:
            idle.discard(index)
            waiting[called.letter] -= 1
            yield index, called


def _outcome(hall: _Hall, days: int) -> Outcome:
    waits = sorted(s.waited_s for s in hall.served)
    preferred = [s.waited_s for s in hall.served if s.priority]
    told = [
        (s.estimate, s.waited_s)
        for s in hall.served
        if s.estimate is not None and (s.estimate.mid_s or s.waited_s)
    ]
    errors = [e.mid_s - wait for e, wait in told]
    inside = [e.low_s <= wait <= e.high_s for e, wait in told]
    return Outcome(
        tickets=len(waits),
        unserved=hall.unserved,
        days=days,
        windows=len(hall.windows),
        wait_mean_s=statistics.fmean(waits),
        wait_median_s=statistics.median(waits),
        wait_p90_s=waits[min(len(waits) - 1, int(len(waits) * 0.9))],
        wait_most_s=waits[-1],
        priority_wait_mean_s=statistics.fmean(preferred) if preferred else None,
        utilisation=hall.busy_s / hall.open_s if hall.open_s else 0.0,
        estimates=len(told),
        error_median_s=statistics.median(map(abs, errors)) if errors else None,
        bias_s=statistics.fmean(errors) if errors else None,
        inside_range=sum(inside) / len(inside) if inside else None,
    )
