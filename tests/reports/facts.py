"""Days of a hall as raw facts, drawn from a seed: what a report counts, with all its mess.

Facts are made as rows and put into a store or a city as they would arrive; :func:`recount` counts
them a second time in plain Python, without a line of the product's counting.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from sqlalchemy import Table, insert

from desk.cases import life_model as lm
from desk.cases import model as c
from desk.cases.asking import fold as fold_asking
from desk.cases.callback_model import callback
from desk.cases.life import fold
from desk.cases.limits import clock, due
from desk.cases.machine import Event
from desk.cases.projection import start_of
from desk.core.calendar import WorkCalendar
from desk.core.clock import local_day, utc
from desk.matters import Catalogue
from desk.queue import model as q
from desk.reports.counting import SEP, DayCounts
from desk.store import Unit
from desk.sync import projections

CALENDAR = WorkCalendar.load()
MATTERS = list(Catalogue.load().matters)[:12]
Rows = dict[Table, list[dict[str, Any]]]
SCOPE = "420502001000"


@dataclass(frozen=True)
class Place:
    """A hall with its windows and workers."""

    hall: str
    windows: tuple[str, ...]
    workers: tuple[str, ...]


def place(rng: Random, hall: str = "") -> Place:
    def key() -> str:
        return _id(rng)

    return Place(hall or key(), (key(), key(), key()), (key(), key(), key()))


def _id(rng: Random) -> str:
    raw = f"{rng.getrandbits(128):032x}"
    return f"{raw[:8]}-{raw[8:12]}-7{raw[13:16]}-8{raw[17:20]}-{raw[20:]}"


@dataclass
class Making:
    """Draws facts; :attr:`rows` holds them by table, in the order they happened."""

    rng: Random
    rows: Rows = field(default_factory=lambda: defaultdict(list))
    _stamp: int = 0x0192F0000000

    def fact(self, table: Table, **values: Any) -> str:
        self._stamp += 1
        key = _id(self.rng)
        made = {
            "id": key, "scope": SCOPE, "_s": f"{self._stamp:012x}0000ff0000",
            **dict.fromkeys(table.c.keys()) , **values,
        }  # fmt: skip
        made |= {"id": key, "scope": SCOPE, "_s": f"{self._stamp:012x}0000ff0000"}
        self.rows[table].append(made)
        return key

    def day(self, place: Place, day: date, visits: int) -> None:
        """So many persons who come, and what becomes of them."""
        for _ in range(visits):
            self.person(place, day)

    def person(self, place: Place, day: date) -> None:
        rng = self.rng
        at = utc(day, "08:30") + timedelta(milliseconds=rng.randrange(8 * 3600_000))
        window, worker = rng.choice(place.windows), rng.choice(place.workers)
        hall = place.hall
        ticket = None
        if rng.random() < 0.85:
            ticket = self.fact(
                q.ticket, hall_id=hall, day=day, number=f"A{rng.randrange(999):03}",
                letter=rng.choice("AAABC"), channel="kiosk", kiosk=1, matters=[], code="7F3A",
                issued_at=at,
            )  # fmt: skip

            def event(kind: str, when: datetime) -> None:
                self.fact(
                    q.ticket_event, ticket_id=ticket, hall_id=hall, kind=kind, at=when,
                    window_id=window, worker_id=worker,
                )  # fmt: skip

            if rng.random() < 0.08:
                event("cancelled", at + timedelta(minutes=3))
                return
            at += timedelta(milliseconds=rng.randrange(1800_000))
            for n in range(rng.choice((1, 1, 1, 2, 3))):
                event("called", at + timedelta(seconds=20 * n))
            if rng.random() < 0.1:
                event("missed", at + timedelta(minutes=4))
                return
            event("began", at + timedelta(seconds=70))
        end = self.visit(place, day, at + timedelta(seconds=70), window, worker, ticket)
        if ticket is not None:
            event("finished", end)

    def visit(
        self, place: Place, day: date, at: datetime, window: str, worker: str, ticket: str | None
    ) -> datetime:
        rng, hall = self.rng, place.hall
        visit = self.fact(
            c.visit, hall_id=hall, ticket_id=ticket, window_id=window, worker_id=worker, began_at=at
        )

        def event(kind: str, when: datetime) -> None:
            self.fact(
                c.visit_event, visit_id=visit, hall_id=hall, kind=kind, at=when, worker_id=worker
            )

        end = at + timedelta(milliseconds=60_000 + rng.randrange(1500_000))
        if rng.random() < 0.15:
            event("held", at + timedelta(seconds=30))
            if rng.random() < 0.8:
                back = at + timedelta(seconds=30 + rng.randrange(600))
                event("resumed", back)
                end = max(end, back + timedelta(seconds=5))
        for _ in range(rng.choice((0, 1, 1, 1, 2, 3))):
            self.case(place, visit, at + timedelta(seconds=20), window, worker)
        if rng.random() < 0.95:
            event("closed", end)
        if rng.random() < 0.6:
            rating = self.fact(
                c.rating, visit_id=visit, hall_id=hall, grade=rng.choice((5, 5, 5, 4, 3, 2, 1)),
                at=end + timedelta(days=rng.choice((0, 0, 0, 2))), source="counter", reasons=[],
            )  # fmt: skip
            if rng.random() < 0.3:
                self.fact(
                    callback, rating_id=rating, hall_id=hall, worker_id=worker, words="说过了",
                    outcome=rng.choice(("nobody", "mended", "explained", "mistaken")), at=end,
                )  # fmt: skip
            if rng.random() < 0.05:
                self.fact(
                    c.rating, visit_id=visit, hall_id=hall, grade=1, source="counter",
                    at=end + timedelta(days=3), reasons=[],
                )  # fmt: skip
        if rng.random() < 0.1:
            self.asking(place, day, worker, at)
        return end

    def case(self, place: Place, visit: str, at: datetime, window: str, worker: str) -> None:
        rng, hall = self.rng, place.hall
        matter = rng.choice(MATTERS)
        day = local_day(at)
        days = None if rng.random() < 0.4 else rng.choice((1, 3, 5, 10))
        last = CALENDAR.due(day, days, "working") if days else None
        case = self.fact(
            c.matter_case, hall_id=hall, visit_id=visit, number=f"YJ26-{rng.randrange(10**9)}",
            receipt="YJ26", query_code="7F3A", matter=matter.code, matter_version=1,
            resident_id=_id(rng), worker_id=worker, window_id=window, accepted_at=at,
            instant=days is None, form={}, department=matter.department, promised_days=days,
            promised_unit="working" if days else None, due_day=last.day if last else None,
            due_provisional=False,
        )  # fmt: skip

        def event(kind: str, when: datetime, reason: str = "", **detail: Any) -> None:
            self.fact(
                c.case_event, case_id=case, hall_id=hall, kind=kind, at=when, worker_id=worker,
                reason=reason or None, detail=detail or None,
            )  # fmt: skip

        event("accepted", at)
        if rng.random() < 0.04:
            event("cancelled", at + timedelta(days=rng.randrange(6)), "wrong_matter")
            return
        if days is None:
            event("decided", at)
            event("delivered", at)
            return
        event("dispatched", at + timedelta(hours=2))
        event("received", at + timedelta(hours=5))
        then = at + timedelta(hours=6)
        if rng.random() < 0.2:
            event("suspended", then, "等补正")
            then += timedelta(days=rng.randrange(1, 6))
            event("resumed", then)
        if rng.random() < 0.8:
            then += timedelta(days=rng.randrange(days * 2 + 2))
            event("decided", then)
            if rng.random() < 0.5:
                event("delivered", then + timedelta(days=1))
        if rng.random() < 0.2:
            event("explained", then + timedelta(hours=1), rng.choice(("入户人手不够", "等回传")))

    def asking(self, place: Place, day: date, worker: str, at: datetime) -> None:
        rng = self.rng
        asking = self.fact(
            lm.asking, hall_id=place.hall, contact="王", what="问", worker_id=worker, asked_at=at,
            reply_day=day + timedelta(days=3),
        )  # fmt: skip
        if rng.random() < 0.7:
            self.fact(
                lm.asking_event, asking_id=asking, hall_id=place.hall, worker_id=worker,
                kind=rng.choice(("answered", "dropped")), reason="答了",
                at=at + timedelta(days=rng.randrange(6)),
            )  # fmt: skip


def arrive(unit: Unit, rows: Mapping[Table, list[dict[str, Any]]]) -> None:
    """Put facts into a desk's store as if they had come from elsewhere."""
    for table, of in rows.items():
        if of:
            unit.execute(insert(table), of)
    projections.arrived(unit, {t.name: frozenset(r["id"] for r in of) for t, of in rows.items()})


def parts(rows: Rows, rng: Random, count: int) -> list[Rows]:
    """The same facts in several deliveries, in no order."""
    found: list[Rows] = [defaultdict(list) for _ in range(count)]
    for table, of in rows.items():
        for row in of:
            found[rng.randrange(count)][table].append(row)
    return found


def recount(rows: Rows, calendar: WorkCalendar = CALENDAR) -> DayCounts:
    """Every count by hall and day, from the rows alone."""
    found: DayCounts = defaultdict(lambda: defaultdict(Counter))

    def put(hall: str, day: date, measure: str, *key: object) -> None:
        found[hall, day.isoformat()][measure][SEP.join(map(str, key))] += 1

    def of(table: Table, column: str) -> Callable[[str], list[dict[str, Any]]]:
        by: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for row in rows.get(table, []):
            by[row[column]].append(row)
        return lambda key: sorted(by[key], key=lambda r: (r["at"], r["id"]))

    ticket_events = of(q.ticket_event, "ticket_id")
    for t in rows.get(q.ticket, []):
        put(t["hall_id"], t["day"], "tickets", t["letter"])
        kinds = [(e["kind"], e["at"]) for e in ticket_events(t["id"])]
        if "began" not in [k for k, _ in kinds]:
            put(t["hall_id"], t["day"], "unserved", t["letter"])
        called = [at for k, at in kinds if k == "called"]
        if called:
            put(t["hall_id"], t["day"], "wait", t["letter"], _s(min(called)) - _s(t["issued_at"]))
    visit_events, visit_ratings = of(c.visit_event, "visit_id"), of(c.rating, "visit_id")
    calls = defaultdict(set)
    for r in rows.get(callback, []):
        calls[r["rating_id"]].add(r["outcome"])
    for v in rows.get(c.visit, []):
        hall, day = v["hall_id"], local_day(v["began_at"])
        put(hall, day, "visits_by_worker", v["worker_id"])
        put(hall, day, "visits_by_window", v["window_id"])
        events = visit_events(v["id"])
        closed = [e["at"] for e in events if e["kind"] == "closed"]
        if closed:
            aside, since = 0, None
            # A visit taken up again in the moment it was put by was put by first.
            for e in sorted(events, key=lambda e: (e["at"], e["kind"], e["id"])):
                if e["kind"] == "held":
                    since = e["at"]
                elif e["kind"] == "resumed" and since:
                    aside, since = aside + _s(e["at"]) - _s(since), None
            if since:
                aside += _s(closed[0]) - _s(since)
            put(hall, day, "service", max(0, _s(closed[0]) - _s(v["began_at"]) - aside))
        given = visit_ratings(v["id"])
        if given and "mistaken" not in calls[given[0]["id"]]:
            put(hall, day, "grades", given[0]["grade"])
            if calls[given[0]["id"]] & {"mended", "ledger", "explained"}:
                put(hall, day, "spoken", given[0]["grade"])
    _cases(rows, put, calendar)
    asked = of(lm.asking_event, "asking_id")
    for a in rows.get(lm.asking, []):
        state = fold_asking(a["worker_id"], a["reply_day"], map(_event, asked(a["id"])))
        day = local_day(a["asked_at"])
        put(a["hall_id"], day, "asked", state.state)
        closed = local_day(state.changed_at) if state.changed_at else None
        if closed and state.state != "open" and closed <= a["reply_day"]:
            put(a["hall_id"], day, "asked_in_time", state.state)
    return {k: {m: dict(x) for m, x in by.items()} for k, by in found.items()}


def _cases(rows: Rows, put: Callable[..., None], calendar: WorkCalendar) -> None:
    events = defaultdict(list)
    for e in rows.get(c.case_event, []):
        events[e["case_id"]].append(e)
    for k in rows.get(c.matter_case, []):
        state = fold(start_of(_Row(k)), map(_event, events[k["id"]]))
        if state.state in ("asked", "told", "cancelled"):
            continue
        hall, day, name = k["hall_id"], local_day(k["accepted_at"]), k["department"]
        put(hall, day, "cases", name, k["matter"])
        put(hall, day, "cases_by_worker", k["worker_id"])
        put(hall, day, "cases_by_window", k["window_id"])
        last = due(state, calendar)
        late = bool(state.ended_on and last and state.ended_on > last.day)
        if state.ended_on:
            put(hall, state.ended_on, "ended", name, day)
            if state.ended_on == day:
                put(hall, day, "at_once", name)
            if not late:
                put(hall, state.ended_on, "in_time", name)
        if last and (late or clock(state) == "running"):
            put(hall, last.day, "past_due", name)
            if not any(e["kind"] == "explained" for e in events[k["id"]]):
                put(hall, last.day, "unexplained", name)


class _Row:
    def __init__(self, values: Mapping[str, Any]) -> None:
        self.__dict__.update(values)


def _event(row: Mapping[str, Any]) -> Event:
    return Event(
        row["kind"], row["at"], row["worker_id"], row["reason"] or "", row["detail"] or {},
        row["_s"], row["id"],
    )  # fmt: skip


def _s(moment: datetime) -> int:
    return int(moment.timestamp() // 1)


def ids(rows: Iterable[Mapping[str, Any]]) -> set[str]:
    """The identifiers of rows."""
    return {row["id"] for row in rows}
