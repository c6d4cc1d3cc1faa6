"""A month of a hall, lived by robots through the same services as people use.

Residents take tickets and are received, matters are accepted, sent to departments, decided in time
or too late, explained or not; some grade, some are called back; some ask what is answered later.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from random import Random

from sqlalchemy import select

from desk.cases import callbacks, handling, ratings, register
from desk.cases import model as m
from desk.cases import service as cases
from desk.core.calendar import WorkCalendar
from desk.core.clock import VirtualClock, local_day, utc
from desk.demo.answers import filled
from desk.demo.people import people
from desk.hall import queries as hall_queries
from desk.hall.queries import WindowInfo, WorkerInfo
from desk.matters import Catalogue
from desk.matters.catalogue import Matter
from desk.queue import service as queue
from desk.store import Store, Unit

INSTANT, COMMITTED = 7, 5
"""So many matters are asked for in the month; a few of them make most of the cases."""
SEATS = 2
REASONS = ("入户核查人手不够", "等公安系统回传", "外地调档未到", "居民要求改日办理")
QUESTIONS = ("低保多久能批下来", "养老金认证在哪里办", "居住证能不能代领", "独生子女补贴怎么算")


@dataclass(frozen=True)
class _Plan:
    """What becomes of a committed case, and when."""

    case_id: str
    receive: date
    decide: date | None
    explain: bool


@dataclass
class _Hall:
    store: Store
    clock: VirtualClock
    id: str
    calendar: WorkCalendar
    chance: Random
    matters: list[Matter]
    weights: list[float]
    catalogue: Catalogue
    head: WorkerInfo
    seats: list[tuple[WindowInfo, WorkerInfo, str]]
    """Who sits where, and the classes that both window and worker serve."""
    plans: list[_Plan] = field(default_factory=list)
    low: list[str] = field(default_factory=list)
    """Visits that were graded low and wait to be called back."""
    asked: list[tuple[str, date, WorkerInfo]] = field(default_factory=list)
    visits: int = 0
    events: list[tuple[datetime, int, Callable[[], None]]] = field(default_factory=list)
    order: int = 0
    busy: set[str] = field(default_factory=set)
    """Windows that have somebody before them or are about to call."""

    def at(self, moment: datetime, what: Callable[[], None]) -> None:
        self.order += 1
        heapq.heappush(self.events, (moment, self.order, what))

    def soon(self, seconds: float, what: Callable[[], None]) -> None:
        self.at(self.clock.now() + timedelta(seconds=seconds), what)


def live(
    store: Store,
    clock: VirtualClock,
    hall_id: str,
    first: date,
    last: date,
    *,
    visits: int = 14,
    seed: int = 1,
    progress: Callable[[date], None] = lambda day: None,
) -> int:
    """Every working day from ``first`` to ``last`` with about so many visits; returns how many."""
    catalogue, calendar, chance = Catalogue.load(), WorkCalendar.load(), Random(seed)
    at_once = [m for m in catalogue.matters if m.instant][:INSTANT]
    later = [m for m in catalogue.matters if not m.instant and m.promised and m.promised.days <= 15]
    wanted = [*at_once, *later[:COMMITTED]]
    with store.read() as read:
        workers = hall_queries.workers(read, hall_id)
        windows = [w for w in hall_queries.windows(read, hall_id) if len(w.classes) > 1]
    head = next(w for w in workers if w.role == "head")
    staff = [w for w in workers if w.role == "worker"]
    hall = _Hall(
        store, clock, hall_id, calendar, chance, wanted,
        [1 / (n % INSTANT + 1) for n in range(len(wanted))], catalogue, head, [],
    )  # fmt: skip
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    for n, day in enumerate(d for d in days if calendar.is_workday(d)):
        # Who sits where goes round from day to day.
        turn = [staff[(n + k) % len(staff)] for k in range(len(staff))]
        hall.seats = [
            (window, worker, "".join(x for x in window.classes if x in worker.skills))
            for window, worker in zip(windows[:SEATS], turn, strict=False)
        ]
        _day(hall, day, max(1, round(visits * chance.uniform(0.6, 1.4))))
        progress(day)
    return hall.visits


def _day(hall: _Hall, day: date, visits: int) -> None:
    hall.clock.set(utc(day, "08:40"))
    _morning(hall, day)
    for window, worker, letters in hall.seats:
        with hall.store.unit(worker.number, "sit") as unit:
            queue.sit(unit, window.id, worker.id, list(letters))
    served = sorted({letter for _, _, letters in hall.seats for letter in letters})
    for _ in range(visits):
        # Most come early in the morning, so there is a line.
        minutes = hall.chance.triangular(0, 180, 45)
        letter = hall.chance.choice(served)
        hall.at(utc(day, "09:00") + timedelta(minutes=minutes), partial(_arrive, hall, letter))
    while hall.events:
        moment, _, what = heapq.heappop(hall.events)
        hall.clock.set(max(moment, hall.clock.now()))
        what()
    for window, worker, _ in hall.seats:
        with hall.store.unit(worker.number, "leave") as unit:
            queue.leave(unit, window.id, worker.id)
    hall.busy.clear()


def _arrive(hall: _Hall, letter: str) -> None:
    with hall.store.unit("kiosk:1", "issue ticket") as unit:
        queue.issue(unit, hall.id, letter, kiosk=1)
    for window, worker, letters in hall.seats:
        if letter in letters and window.id not in hall.busy:
            hall.busy.add(window.id)
            hall.soon(8, partial(_call, hall, window, worker))
            return


def _call(hall: _Hall, window: WindowInfo, worker: WorkerInfo) -> None:
    with hall.store.unit(worker.number, "call next") as unit:
        called = queue.call_next(unit, window.id, worker.id)
    if called is None:
        hall.busy.discard(window.id)
        return
    again = partial(_call, hall, window, worker)
    if hall.chance.random() < 0.04:
        hall.soon(185, partial(_miss, hall, worker, called.ticket_id, again))
    else:
        hall.soon(25, partial(_serve, hall, window, worker, called.ticket_id, again))


def _miss(hall: _Hall, worker: WorkerInfo, ticket: str, again: Callable[[], None]) -> None:
    with hall.store.unit(worker.number, "miss") as unit:
        queue.recall(unit, ticket, worker.id)
        queue.miss(unit, ticket, worker.id)
    hall.soon(5, again)


def _serve(
    hall: _Hall, window: WindowInfo, worker: WorkerInfo, ticket: str, again: Callable[[], None]
) -> None:
    with hall.store.unit(worker.number, "begin visit") as unit:
        queue.begin(unit, ticket, worker.id)
        visit = cases.open_visit(
            unit, hall_id=hall.id, window_id=window.id, worker_id=worker.id, ticket_id=ticket
        )
    hall.visits += 1

    def end() -> None:
        _end(hall, worker, ticket, visit)
        hall.soon(hall.chance.uniform(15, 90), again)

    hall.soon(hall.chance.lognormvariate(6.35, 0.45), end)


def _end(hall: _Hall, worker: WorkerInfo, ticket: str, visit: str) -> None:
    chance, today = hall.chance, local_day(hall.clock.now())
    with hall.store.unit(worker.number, "accept and finish") as unit:
        if chance.random() < 0.9:
            matters = _chosen(hall)
            person = people(chance.randrange(10**6), 1, today)[0]
            draft = filled(matters, person, chance, today)
            done = cases.accept_visit(unit, visit, draft, hall.catalogue, hall.calendar)
            if chance.random() < 0.03:
                cases.cancel_acceptance(unit, done.cases[0].case_id, worker.id, "wrong_matter")
            else:
                _plan(hall, [c.case_id for c in done.cases], matters, today)
        else:
            due = register.default_reply(unit, hall.id, hall.calendar)
            asking = register.ask(
                unit, hall.id, worker.id, chance.choice(QUESTIONS), due,
                contact="13800000000", visit_id=visit,
            )  # fmt: skip
            hall.asked.append((asking, due, worker))
        cases.close_visit(unit, visit)
        queue.finish(unit, ticket, worker.id)
        if chance.random() < 0.7:
            grade = chance.choices((5, 4, 3, 2, 1), (70, 20, 6, 3, 1))[0]
            ratings.rate(unit, visit, grade, "counter")
            if grade <= ratings.LOW:
                hall.low.append(visit)


def _chosen(hall: _Hall) -> list[Matter]:
    count = 2 if hall.chance.random() < 0.25 else 1
    found: list[Matter] = []
    while len(found) < count:
        one = hall.chance.choices(hall.matters, hall.weights)[0]
        found += [] if one in found else [one]
    return found


def _plan(hall: _Hall, case_ids: list[str], matters: list[Matter], today: date) -> None:
    for case_id, matter in zip(case_ids, matters, strict=True):
        if matter.instant or matter.promised is None:
            continue
        # One in eight is decided too late, one in twelve not at all in this time.
        luck, promise = hall.chance.random(), matter.promised.days
        days = (
            promise + hall.chance.randint(1, 4) if luck < 0.12 else hall.chance.randint(1, promise)
        )
        decide = None if luck > 0.92 else hall.calendar.due(today, days, "working").day
        receive = hall.calendar.due(today, 1, "working").day
        hall.plans.append(_Plan(case_id, receive, decide, hall.chance.random() < 0.6))


def _morning(hall: _Hall, day: date) -> None:
    """Departments take up and decide, the head calls back and explains, questions are answered."""
    head, chance = hall.head, hall.chance
    for plan in hall.plans:
        if day in (plan.receive, plan.decide):
            with hall.store.unit(head.number, "see to a case") as unit:
                _see_to(unit, plan, head, day, chance)
    for visit in hall.low[:]:
        if chance.random() < 0.8:
            hall.low.remove(visit)
            with hall.store.unit(head.number, "call back") as unit:
                rating = unit.value(select(m.rating.c.id).where(m.rating.c.visit_id == visit))
                words = "电话里说明了原因"
                callbacks.call_back(unit, rating, head.id, "explained", words, hall.calendar)
    for entry in hall.asked[:]:
        asking, due, worker = entry
        if chance.random() < 0.5 or day > due:
            hall.asked.remove(entry)
            if chance.random() < 0.9:
                with hall.store.unit(worker.number, "answer") as unit:
                    register.happen(unit, asking, "answered", worker.id, "已电话答复", how="phone")
    hall.clock.advance(60)


def _see_to(unit: Unit, plan: _Plan, head: WorkerInfo, day: date, chance: Random) -> None:
    if plan.receive == day:
        handling.dispatch(unit, plan.case_id, head.id)
        handling.receive(unit, plan.case_id, head.id)
    if plan.decide == day:
        row, _ = handling.state_of(unit, plan.case_id)
        if row.due_day is not None and row.due_day < day and plan.explain:
            handling.explain(unit, plan.case_id, head.id, chance.choice(REASONS))
        handling.decide(unit, plan.case_id, head.id)
        handling.deliver(unit, plan.case_id, head.id, "phone")
