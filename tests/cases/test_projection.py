"""What is kept beside the facts, when facts come from elsewhere, in whatever order."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desk.cases import handling, projection
from desk.cases import model as m
from desk.cases.life import fold
from desk.cases.machine import Event
from desk.core.clock import VirtualClock, utc
from desk.core.errors import UserError
from desk.core.ids import new_id
from desk.store import Store
from desk.store.base import registry, utc_text
from desk.sync.arriving import take
from desk.sync.wire import Changeset
from tests.cases.conftest import Hall, make_hall, projections_of
from tests.cases.streams import FIRST, START, events

SCOPE = "420502003000"


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    """Another desk of the hall, which made none of the facts."""
    clock = VirtualClock(utc(date(2026, 11, 23), "08:30"))
    store = Store.open(Path(tmp_path_factory.mktemp("other")) / "home", clock)
    yield make_hall(store, clock)
    store.close()


def changeset(table: str, row: dict[str, Any], stamp: str) -> Changeset:
    assert set(row) == {"id", *registry[table].columns}
    body = json.dumps({"reason": "test", "ops": [[table, row.pop("id"), row, None]]})
    return Changeset(7, 1, SCOPE, stamp, "2026-03-02", "0312", 4, body, "0" * 64)


def case_row(case_id: str, hall_id: str) -> dict[str, Any]:
    return {
        "id": case_id, "scope": SCOPE, "hall_id": hall_id, "visit_id": new_id(),
        "number": "YJ26-0302-0001-1", "receipt": "YJ26-0302-0001", "query_code": "7F3A",
        "matter": "MZ01", "matter_version": 1, "definition_id": None, "resident_id": new_id(),
        "worker_id": FIRST,
        "window_id": new_id(), "accepted_at": utc_text(utc(START.accepted_on, "09:00")),
        "instant": 0, "form": "{}", "department": START.department, "promised_days": START.days,
        "promised_unit": "working", "due_day": str(START.due_day), "due_provisional": 0,
    }  # fmt: skip


def material_row(case_id: str, key: str) -> dict[str, Any]:
    return {"id": new_id(), "scope": SCOPE, "case_id": case_id, "material": key, "position": 0,
            "state": "owed", "how": "copy", "due_day": "2026-03-09"}  # fmt: skip


def event_row(case_id: str, hall_id: str, one: Event) -> dict[str, Any]:
    return {
        "id": new_id(), "scope": SCOPE, "case_id": case_id, "hall_id": hall_id, "kind": one.kind,
        "at": utc_text(one.at), "worker_id": one.worker_id, "reason": one.reason,
        "detail": json.dumps(one.detail) if one.detail else None,
    }  # fmt: skip


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(facts=events(), seed=st.integers(0, 9999))
def test_facts_arriving_in_any_order_give_the_fold_and_equal_a_rebuild(
    other: Hall, facts: list[Event], seed: int
) -> None:
    case_id = new_id()
    items = [changeset("case_event", event_row(case_id, other.id, e), e.stamp) for e in facts]
    items += [changeset("matter_case", case_row(case_id, other.id), facts[0].stamp)]
    for key in sorted(START.owed):
        items.append(changeset("case_material", material_row(case_id, key), facts[0].stamp))
    chance = random.Random(seed)
    chance.shuffle(items)
    while items:
        size = chance.randint(1, 6)
        batch, items = items[:size], items[size:]
        with other.store.merging() as unit:
            take(unit, batch, [SCOPE])
    row, expected = other.now(case_id), fold(START, facts)
    assert (row.state, row.owner_id, row.odd) == (
        expected.state,
        expected.owner_id,
        len(expected.odd),
    )
    assert (row.awaited, row.department) == (expected.awaited, expected.department)
    other.assert_kept()


def sent(store: Store, after: int = 0) -> list[Changeset]:
    """What a desk sealed, as it would cross the wire."""
    columns = "seq, scope, stamp, wall_at, actor, sv, body, hash"
    with store.reader_engine.connect() as connection:
        rows = connection.exec_driver_sql(
            f"SELECT {columns} FROM outbox WHERE seq > {after} ORDER BY seq"
        ).all()
    return [Changeset(9, *row) for row in rows]


def test_acts_of_two_desks_that_did_not_see_each_other_end_alike_at_both(
    hall: Hall, tmp_path: Path
) -> None:
    case = hall.take()
    twin = Store.open(tmp_path / "twin", hall.clock)
    with twin.merging() as unit:
        take(unit, sent(hall.store), [SCOPE, f"hall:{SCOPE}"])
    there = Hall(twin, hall.clock, hall.id, hall.window, hall.worker, hall.colleague, hall.head)
    assert there.now(case) == hall.now(case)
    mine, theirs = len(sent(hall.store)), len(sent(twin))
    hall.act(handling.withdraw, case, hall.worker, "不办了")
    hall.clock.advance(60)
    there.act(handling.dispatch, case, hall.colleague)
    with twin.merging() as unit:
        take(unit, sent(hall.store, mine), [SCOPE])
    with hall.store.merging() as unit:
        take(unit, sent(twin, theirs), [SCOPE])
    assert there.now(case) == hall.now(case)
    row = hall.now(case)
    assert (row.state, row.odd) == ("withdrawn", 1)
    with pytest.raises(UserError, match="withdrawn"), there.unit() as unit:
        handling.receive(unit, case, hall.colleague)
    twin.close()


def test_a_fact_from_a_clock_far_ahead_does_not_hide_what_is_done_here(hall: Hall) -> None:
    case = hall.take()
    ahead = Event("dispatched", utc(date(2026, 12, 24), "09:00"), hall.worker, "", {}, "f" * 22)
    with hall.store.merging() as unit:
        take(unit, [changeset("case_event", event_row(case, hall.id, ahead), ahead.stamp)], [SCOPE])
    hall.act(handling.suspend, case, hall.worker, "检验")
    hall.assert_kept()
    assert (hall.now(case).state, hall.now(case).odd) == ("suspended", 1)


def test_a_store_of_an_earlier_version_is_folded_once(hall: Hall) -> None:
    case = hall.take()
    expected = projections_of(hall.store)
    with hall.unit() as unit:
        unit.execute(projection.lm.case_now.delete())
        projection.bring_up(unit)
    assert projections_of(hall.store) == expected
    with hall.unit() as unit:
        unit.execute(projection.lm.case_now.delete())
        projection.bring_up(unit)
    assert hall.now(case) is None


def test_the_projection_is_never_sent(hall: Hall) -> None:
    hall.take()
    bodies = "".join(c.body or "" for c in sent(hall.store))
    assert "case_now" not in bodies
    with hall.store.read() as read:
        assert read.rows(select(m.case_event))
