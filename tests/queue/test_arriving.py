"""Tickets, calls and seats that come from another desk are in line here as they are there."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

import desk.follows  # noqa: F401
from desk.core.clock import VirtualClock, utc
from desk.demo.seed import seed_hall
from desk.hall import queries as hall_queries
from desk.queue import in_line, queries, service
from desk.queue import model as m
from desk.store import Store
from desk.sync import arriving, sending
from desk.sync.wire import Changeset

HERE = "420502003000"
SCOPES = (f"hall:{HERE}", HERE, "ref")


class Pair:
    """Two desks of one hall, and what passes between them."""

    def __init__(self, folder: Path) -> None:
        self.clock = VirtualClock(utc(date(2026, 11, 23), "09:30"))
        self.one, self.two = (Store.open(folder / name, self.clock) for name in ("one", "two"))
        self._sent = {self.one: 0, self.two: 0}
        with self.one.unit("setup", "seed") as unit:
            self.hall = seed_hall(unit)
        self.carry(self.one, self.two)
        with self.two.read() as read:
            self.windows = {w.number: w.id for w in hall_queries.windows(read, self.hall)}
            self.people = {w.number: w.id for w in hall_queries.workers(read, self.hall)}

    def log(self, store: Store) -> list[Changeset]:
        with store.read() as read:
            node = sending.node_of(read)
            found = sending.next_batch(read, node, self._sent[store])
        self._sent[store] += len(found)
        return found

    def carry(self, here: Store, there: Store, chance: random.Random | None = None) -> None:
        items = self.log(here)
        if chance is not None:
            chance.shuffle(items)
        for item in items:
            with there.merging() as unit:
                arriving.take(unit, [item], SCOPES)

    def close(self) -> None:
        self.one.close()
        self.two.close()


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    found = Pair(tmp_path)
    yield found
    found.close()


def kept(store: Store, hall: str) -> list[tuple[object, ...]]:
    with store.read() as read:
        rows = read.rows(select(m.ticket_now).order_by(m.ticket_now.c.ticket_id))
        seats = read.rows(select(m.window_now).order_by(m.window_now.c.window_id))
    return [tuple(row) for row in rows] + [tuple(row) for row in seats]


def a_morning(pair: Pair, chance: random.Random) -> None:
    """Tickets from the one desk's kiosk, calls at its window."""
    window, worker = pair.windows[3], pair.people["0312"]
    with pair.one.unit("0312", "sit") as unit:
        service.sit(unit, window, worker, "ABD")
    for _ in range(12):
        pair.clock.advance(chance.randint(5, 90))
        with pair.one.unit("kiosk:1", "issue") as unit:
            service.issue(unit, pair.hall, chance.choice("ABD"))
    for _ in range(6):
        with pair.one.unit("0312", "call") as unit:
            called = service.call_next(unit, window, worker)
            assert called is not None
        pair.clock.advance(20)
        with pair.one.unit("0312", "begin") as unit:
            service.begin(unit, called.ticket_id, worker)
        pair.clock.advance(chance.randint(60, 600))
        with pair.one.unit("0312", "finish") as unit:
            service.finish(unit, called.ticket_id, worker)


@pytest.mark.parametrize("seed", range(4))
def test_whatever_the_order_of_arrival_both_desks_keep_the_same_line(pair: Pair, seed: int) -> None:
    chance = random.Random(seed)
    a_morning(pair, chance)
    pair.carry(pair.one, pair.two, chance)
    assert kept(pair.two, pair.hall) == kept(pair.one, pair.hall)
    with pair.two.read() as read:
        assert len(in_line.waiting(read, pair.hall)) == 6
        assert [line.state for line in queries.window_board(read, pair.hall)][2] == "idle"


def test_what_arrives_in_order_teaches_the_same_pace_as_what_happened_here(pair: Pair) -> None:
    a_morning(pair, random.Random(7))
    pair.carry(pair.one, pair.two)
    pair.carry(pair.two, pair.one)
    with pair.one.read() as one, pair.two.read() as two:
        assert two.rows(select(m.pace)) == one.rows(select(m.pace))


def test_a_call_elsewhere_takes_the_ticket_out_of_line_here(pair: Pair) -> None:
    with pair.one.unit("kiosk:1", "issue") as unit:
        issued = service.issue(unit, pair.hall, "A")
    pair.carry(pair.one, pair.two)
    window, worker = pair.windows[3], pair.people["0312"]
    with pair.two.unit("0312", "call") as unit:
        service.sit(unit, window, worker, "ABD")
        called = service.call_next(unit, window, worker)
    assert called is not None
    assert called.ticket_id == issued.ticket_id
    pair.carry(pair.two, pair.one)
    with pair.one.read() as read:
        assert in_line.waiting(read, pair.hall) == []
        calls = queries.recent_calls(read, pair.hall)
    assert [(c.number, c.window_number) for c in calls] == [(issued.number, 3)]
