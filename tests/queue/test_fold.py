"""The fold that is kept, against the facts it is a fold of."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desk.core.clock import VirtualClock, utc
from desk.core.errors import UserError
from desk.demo.seed import seed_hall
from desk.hall import queries as hall_queries
from desk.queue import model as m
from desk.queue import rules, service
from desk.queue.history import history
from desk.store import Store

MONDAY = date(2026, 11, 23)
ACTS = ("issue", "next", "recall", "begin", "miss", "undo", "hold", "resume", "back", "transfer",
        "finish", "cancel", "again")  # fmt: skip


class Play:
    """A hall with two windows in which anything may be tried."""

    def __init__(self, home: Path) -> None:
        self.clock = VirtualClock(utc(MONDAY, "09:30"))
        self.store = Store.open(home, self.clock)
        with self.store.unit("setup", "seed") as unit:
            self.hall = seed_hall(unit)
            windows = {w.number: w.id for w in hall_queries.windows(unit, self.hall)}
            people = hall_queries.rostered(unit, self.hall, unit.day)
        self.seats = [(windows[n], people[windows[n]].id) for n in (1, 4)]

    def new_day(self) -> None:
        """Begin again with nobody waiting, on the next day the hall is open."""
        while True:
            day = self.clock.now().date() + timedelta(days=1)
            self.clock.set(utc(day, "09:30"))
            with self.store.read() as read:
                if hall_queries.open_state(read, self.hall).open:
                    break
        with self.store.unit("setup", "sit") as unit:
            for window, worker in self.seats:
                service.sit(unit, window, worker, "ABCD")

    def act(self, what: str, pick: int, seat: int, seconds: int) -> None:
        """Try one thing with one of today's tickets; what is refused changes nothing."""
        self.clock.advance(seconds)
        window, worker = self.seats[seat]
        with self.store.read() as read:
            now = m.ticket_now
            ids = [
                r[0] for r in read.rows(select(now.c.ticket_id).where(now.c.day == read.day))
            ]  # fmt: skip
        ticket = ids[pick % len(ids)] if ids else ""
        try:
            with self.store.unit("test", what) as unit:
                if what == "issue" or not ticket:
                    priority = (None, None, "age")[pick % 3]
                    service.issue(unit, self.hall, "ABCD"[pick % 4], priority=priority)
                elif what == "next":
                    service.call_next(unit, window, worker)
                elif what == "again":
                    service.call_ticket(unit, window, worker, ticket, "other")
                elif what == "resume":
                    service.resume(unit, ticket, window, worker)
                elif what == "transfer":
                    service.transfer(unit, ticket, worker, letter="ABCD"[pick % 4])
                elif what == "cancel":
                    service.cancel(unit, ticket)
                else:
                    does = {"undo": service.undo_miss, "back": service.give_back}
                    act = does.get(what) or getattr(service, what)
                    act(unit, ticket, worker)
        except UserError:
            pass

    def kept(self) -> list[object]:
        """Everything the queue keeps besides the facts."""
        with self.store.read() as read:
            return [
                read.rows(select(table).order_by(*table.primary_key.columns))
                for table in (m.ticket_now, m.window_now, m.pace)
            ]


@pytest.fixture(scope="module")
def play() -> Iterator[Play]:
    with tempfile.TemporaryDirectory() as folder:
        made = Play(Path(folder))
        yield made
        made.store.close()


steps = st.lists(
    st.tuples(
        st.sampled_from(ACTS), st.integers(0, 11), st.integers(0, 1), st.sampled_from([1, 5, 95])
    ),
    min_size=10,
    max_size=40,
)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps)
def test_what_is_kept_at_each_step_equals_what_is_made_anew_from_the_facts(
    play: Play, steps: list[tuple[str, int, int, int]]
) -> None:
    play.new_day()
    for step in steps:
        play.act(*step)
    before = play.kept()
    with play.store.unit("admin", "rebuild") as unit:
        service.rebuild(unit, play.hall)
    assert play.kept() == before


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps)
def test_no_window_ever_has_two_tickets(play: Play, steps: list[tuple[str, int, int, int]]) -> None:
    play.new_day()
    for step in steps:
        play.act(*step)
        with play.store.read() as read:
            rows = read.rows(
                select(m.ticket_now.c.window_id).where(
                    m.ticket_now.c.day == read.day,
                    m.ticket_now.c.state.in_(tuple(rules.AT_WINDOW)),
                )
            )
        windows = [r.window_id for r in rows]
        assert len(set(windows)) == len(windows)


def test_a_lost_fold_is_made_again_from_the_facts(play: Play) -> None:
    play.new_day()
    for n in range(5):
        play.act("issue", n, 0, 1)
    play.act("next", 0, 0, 1)
    before = play.kept()
    with play.store.unit("admin", "lose") as unit:
        for table in (m.ticket_now, m.window_now, m.pace):
            unit.execute(table.delete())
        service.rebuild(unit, play.hall)
    assert play.kept() == before


def test_the_history_shows_a_second_call_from_another_desk_as_ignored(play: Play) -> None:
    play.new_day()
    play.act("issue", 0, 0, 1)
    play.act("next", 0, 0, 1)
    with play.store.read() as read:
        row = read.first(select(m.ticket_now).where(m.ticket_now.c.day == read.day))
    assert row is not None
    play.clock.advance(1)
    with play.store.unit("sync", "arrived from another desk") as unit:
        scope = unit.value(select(m.ticket.c.scope).where(m.ticket.c.id == row.ticket_id))
        unit.insert(
            m.ticket_event,
            scope=scope,
            ticket_id=row.ticket_id,
            hall_id=play.hall,
            kind="called",
            at=unit.now,
            window_id=play.seats[1][0],
            worker_id=play.seats[1][1],
        )
        service.rebuild(unit, play.hall)
    with play.store.read() as read:
        told = history(read, row.ticket_id)
        state = service.get(read, row.ticket_id)
    assert [(h.kind, h.window_number, h.ignored) for h in told] == [
        ("called", 1, False),
        ("called", 4, True),
    ]
    assert told[0].worker_name == "周敏"
    assert state.window_id == play.seats[0][0]
