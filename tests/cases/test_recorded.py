"""Recorded processes as cases: what was late in the record is late here, and lights say so.

The record is the receipt phase of environmental permits of a Dutch municipality (CoSeLoG,
doi 10.4121/uuid:a07386a5), read beside the checkout where it is present and never shipped; the
repository carries an invented file of the same shape, which is read always.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desk.cases import limits
from desk.cases.life import CaseState, Start, fold
from desk.cases.machine import Event
from desk.core.calendar import WorkCalendar
from desk.core.clock import local_day
from desk.store import stamp

ROOT = Path(__file__).resolve().parents[2]
SMALL = ROOT / "tests" / "data" / "receipts_small.csv"
LOG = Path("shared", "data", "logs", "receipt.csv")
BESIDE = {(up / LOG).resolve() for up in ROOT.parents[:2] if (up / LOG).exists()}
FILES = [SMALL, *sorted(BESIDE)]
FACTS = {
    "Confirmation of receipt": "accepted",
    "T02 Check confirmation of receipt": "dispatched",
    "T04 Determine confirmation of receipt": "received",
    "T05 Print and send confirmation of receipt": "answered",
}
"""Activities that change how a case stands; the others are work inside the department."""
EVERY_DAY = WorkCalendar(
    {date(2010, 1, 1) + timedelta(days=n): True for n in range(1500)}, 2010, 2013
)
"""The record counts all days, and Chinese holidays are none in the Netherlands."""


@dataclass(frozen=True)
class Recorded:
    """A case of the record: its facts and when it ended, was to end, and began."""

    name: str
    start: Start
    events: tuple[Event, ...]
    planned: date
    ended: date | None

    @property
    def upside_down(self) -> bool:
        """Whether the record has its end before its beginning, as a few have."""
        at = {e.kind: e.at for e in self.events}
        return "decided" in at and at["decided"] < at["accepted"]


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def read(path: Path) -> list[Recorded]:
    """The importer: activities, departments, planned and real ends become cases."""
    rows = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            rows[row["case:concept:name"]].append(row)
    return [_case(name, found) for name, found in rows.items()]


def _case(name: str, rows: list[dict[str, str]]) -> Recorded:
    first = rows[0]
    begun = local_day(moment(first["case:startdate"]))
    planned = local_day(moment(first["case:enddate_planned"]))
    done: dict[str, datetime] = {}
    for row in sorted(rows, key=lambda r: moment(r["time:timestamp"])):
        kind = FACTS.get(row["concept:name"])
        if kind is not None:
            done.setdefault(kind, moment(row["time:timestamp"]))
    done["accepted"] = moment(first["case:startdate"])
    ended = moment(first["case:enddate"]) if first["case:enddate"] else None
    if ended is not None:
        done |= {"decided": ended, "delivered": ended, "closed": ended}
    who = first["case:responsible"]
    order = ("accepted", "dispatched", "received", "answered", "decided", "delivered", "closed")
    events = tuple(
        Event(kind, at, who, "recorded", {}, stamp.make(int(at.timestamp() * 1000), n, 1), kind)
        for n, kind in enumerate(order)
        if (at := done.get(kind)) is not None
    )
    days = (planned - begun).days
    start = Start(first["case:department"], who, begun, days, "calendar", planned, False)
    return Recorded(name, start, events, planned, local_day(ended) if ended else None)


@pytest.fixture(scope="module", params=FILES, ids=lambda path: path.name)
def recorded(request: pytest.FixtureRequest) -> list[tuple[Recorded, CaseState]]:
    return [(one, fold(one.start, one.events)) for one in read(request.param)]


def shown(one: Recorded, case: CaseState, day: date) -> str:
    """The light on a day, with only the facts until then."""
    until = fold(one.start, (e for e in one.events if e.day <= day))
    due = limits.due(until, EVERY_DAY)
    assert due is not None
    return limits.light(limits.clock(until), due.day, limits.is_short(until), day, EVERY_DAY)


def test_the_last_day_is_the_planned_end(recorded: list[tuple[Recorded, CaseState]]) -> None:
    assert len(recorded) >= 12
    for one, case in recorded:
        due = limits.due(case, EVERY_DAY)
        assert due is not None
        assert due.day == one.planned, one.name


def test_what_ended_is_done_and_what_did_not_is_open(
    recorded: list[tuple[Recorded, CaseState]],
) -> None:
    for one, case in recorded:
        if one.upside_down:
            continue
        assert (limits.clock(case) == "done") == (one.ended is not None), one.name
        assert case.ended_on == one.ended, one.name


def test_what_was_late_in_the_record_is_overdue_on_the_day_before_it_ended(
    recorded: list[tuple[Recorded, CaseState]],
) -> None:
    late = 0
    for one, case in recorded:
        if one.ended is None:
            assert shown(one, case, one.planned + timedelta(days=1)) == "overdue"
            continue
        before = one.ended - timedelta(days=1)
        if one.upside_down or before < one.start.accepted_on:
            continue
        was_late = before > one.planned
        late += was_late
        assert (shown(one, case, before) == "overdue") == was_late, one.name
        assert shown(one, case, one.ended) == "done", one.name
    assert 0 < late < len(recorded)


def test_what_the_record_has_out_of_turn_is_kept_and_told_and_ends_nothing(
    recorded: list[tuple[Recorded, CaseState]],
) -> None:
    for one, case in recorded:
        aside = {e.kind for e, _ in case.odd}
        if one.upside_down:
            assert aside >= {"decided", "delivered", "closed"}, one.name
            assert limits.clock(case) == "running"
        else:
            assert aside <= {"dispatched", "received", "answered"}, one.name
