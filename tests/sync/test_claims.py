"""Two machines of a hall with a server: who calls which ticket, with the line and without it."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace

import pytest
from sqlalchemy import select

import desk.follows  # noqa: F401  (what is kept beside the facts comes along when they arrive)
from desk.core.clock import VirtualClock
from desk.core.errors import UserError
from desk.demo.seed import PLANS, seed_hall
from desk.hall import queries as hall_queries
from desk.queue import model as m
from desk.queue import service
from desk.store import Store
from desk.store.base import hall_scope
from desk.sync import sending
from desk.sync.claim import Claim
from desk.sync.claims import Claims
from desk.sync.state import SyncState
from tests.sync.conftest import Central, Desk, MakeDesk
from tests.sync.told import beside, synced, until

STREET = PLANS["street"].division
ONLINE = SyncState("synced", upstream="hall 0")
OFFLINE = SyncState("offline")


@dataclass
class Machine:
    """One window with a store of its own."""

    desk: Desk
    hall: str
    window: str
    worker: str
    state: SyncState = ONLINE
    claims: Claims = field(init=False)

    def __post_init__(self) -> None:
        self.claims = Claims(self.desk.store, lambda: self.state)

    def claim(self) -> Claim:
        with self.desk.store.read() as read:
            line = service.line(read, self.window)
        return self.claims.claim(line.scope, line.tickets, self.window)

    def next(self) -> service.Called | None:
        return self.call(self.claim())

    def call(self, claim: Claim) -> service.Called | None:
        with self.desk.store.unit("w", "call") as unit:
            return service.call_next(unit, self.window, self.worker, claim)

    def issue(self) -> service.Issued:
        with self.desk.store.unit("kiosk:1", "issue") as unit:
            return service.issue(unit, self.hall, "A")

    def notes(self) -> set[object]:
        with self.desk.store.read() as read:
            called = m.ticket_event.c.kind == "called"
            rows = read.rows(select(m.ticket_event.c.detail).where(called))
            return {(row.detail or {}).get("claim") for row in rows}

    def knows_its_upstream(self) -> None:
        """As the engine tells it."""
        self.state = replace(ONLINE, upstream_id=self.desk.engine._name)

    def unsent(self) -> bool:
        with self.desk.store.read() as read:
            return bool(sending.waiting(read, self.state.upstream_id).count)

    def doubles(self) -> list[service.DoubleCall]:
        with self.desk.store.read() as read:
            return service.double_calls(read, self.hall, self.window)


@pytest.fixture
def two(
    store: Store, clock: VirtualClock, central: Central, make_desk: MakeDesk
) -> Iterator[tuple[Machine, Machine]]:
    clock.advance(3600)
    with store.unit("setup", "seed") as unit:
        hall = seed_hall(unit)
        windows = {w.number: w.id for w in hall_queries.windows(unit, hall)}
        workers = {w.number: w.id for w in hall_queries.workers(unit, hall)}
        for number, who in ((1, "0301"), (2, "0312")):
            service.sit(unit, windows[number], workers[who], list("ABD"))
    first = make_desk(store=store, hall=STREET, below=())
    first.sync()
    second = make_desk(hall=STREET, below=())
    second.sync()
    machines = (
        Machine(first, hall, windows[1], workers["0301"]),
        Machine(second, hall, windows[2], workers["0312"]),
    )
    yield machines
    for machine in machines:
        machine.claims.close()


def exchange(*machines: Machine) -> None:
    for machine in (*machines, *machines):
        machine.desk.sync()


def test_row_26_two_windows_that_call_in_the_same_moment_get_one_ticket_each(
    two: tuple[Machine, Machine], clock: VirtualClock
) -> None:
    for _ in range(20):
        two[0].issue()
        clock.advance(1)
    exchange(*two)
    with ThreadPoolExecutor(2) as pool:
        for _ in range(5):
            claims = list(pool.map(Machine.claim, two))
            called = [machine.call(claim) for machine, claim in zip(two, claims, strict=True)]
            assert None not in called
            assert len({c.ticket_id for c in called if c}) == 2
            for machine, one in zip(two, called, strict=True):
                assert one is not None
                with machine.desk.store.unit("w", "serve") as unit:
                    service.begin(unit, one.ticket_id, machine.worker)
                    service.finish(unit, one.ticket_id, machine.worker)
    exchange(*two)
    assert two[0].notes() == {"granted"}
    assert two[0].doubles() == two[1].doubles() == []


def test_row_26_a_ticket_that_another_window_has_just_claimed_is_not_called_out_of_order(
    two: tuple[Machine, Machine],
) -> None:
    ticket = two[0].issue()
    exchange(*two)
    two[0].next()
    scope = hall_scope(STREET)
    claim = two[1].claims.claim(scope, [ticket.ticket_id], two[1].window)
    assert claim == Claim("taken")
    with (
        pytest.raises(UserError, match="just been called"),
        two[1].desk.store.unit("w", "call") as unit,
    ):
        service.call_ticket(
            unit, two[1].window, two[1].worker, ticket.ticket_id, "other", claim
        )  # fmt: skip
    assert two[1].next() is None


def test_row_26_windows_without_a_line_go_on_and_the_earlier_call_stands_when_it_is_back(
    two: tuple[Machine, Machine], clock: VirtualClock
) -> None:
    ticket = two[0].issue()
    exchange(*two)
    for machine in two:
        machine.state = OFFLINE
        called = machine.next()
        assert called is not None
        assert called.ticket_id == ticket.ticket_id
        assert machine.notes() == {"tentative"}
        assert machine.doubles() == []
        clock.advance(60)
    exchange(*two)
    (first,), (second,) = two[0].doubles(), two[1].doubles()
    assert (first.number, first.first, first.here, first.other, first.has_it) == (
        ticket.number, True, True, 2, 1,
    )  # fmt: skip
    assert (second.number, second.first, second.here, second.other, second.has_it) == (
        ticket.number, False, False, 1, 1,
    )  # fmt: skip
    assert second.other_at == first.mine_at < second.mine_at == first.other_at


def test_row_26_a_person_who_stands_at_the_later_window_is_taken_over_and_the_first_is_told(
    two: tuple[Machine, Machine], clock: VirtualClock
) -> None:
    ticket = two[0].issue()
    exchange(*two)
    for machine in two:
        machine.state = OFFLINE
        machine.next()
        clock.advance(60)
    exchange(*two)
    with two[1].desk.store.unit("w", "take over") as unit:
        service.take_over(unit, ticket.ticket_id, two[1].window, two[1].worker)
    exchange(*two)
    (first,), (second,) = two[0].doubles(), two[1].doubles()
    assert (first.here, first.has_it) == (False, 2)
    assert (second.here, second.has_it) == (True, 2)


def test_row_26_a_ticket_issued_and_called_without_a_line_is_called_once(
    two: tuple[Machine, Machine],
) -> None:
    two[1].state = OFFLINE
    ticket = two[1].issue()
    called = two[1].next()
    assert called is not None
    assert called.ticket_id == ticket.ticket_id
    exchange(*two)
    assert two[0].next() is None
    assert two[1].doubles() == []


def test_a_claim_whose_call_never_came_is_void_after_half_a_minute(
    two: tuple[Machine, Machine], central: Central
) -> None:
    ticket = two[0].issue()
    exchange(*two)
    assert two[0].claim() == Claim("granted", ticket.ticket_id)
    central.query("UPDATE sync.claim SET at = at - interval '25 seconds'")
    assert two[1].claim() == Claim("taken")
    central.query("UPDATE sync.claim SET at = at - interval '6 seconds'")
    assert two[1].claim() == Claim("granted", ticket.ticket_id)


def test_a_claim_whose_call_came_stays_until_the_ticket_goes_back_to_the_line(
    two: tuple[Machine, Machine], central: Central
) -> None:
    ticket = two[0].issue()
    exchange(*two)
    two[0].next()
    two[0].desk.sync()
    central.query("UPDATE sync.claim SET at = at - interval '1 hour'")
    assert two[1].claim() == Claim("taken")
    with two[0].desk.store.unit("w", "back") as unit:
        service.give_back(unit, ticket.ticket_id, two[0].worker)
    two[0].desk.sync()
    assert two[0].claim() == Claim("granted", ticket.ticket_id)
    assert two[1].claim() == Claim("taken")
    central.query("UPDATE sync.claim SET at = at - interval '31 seconds'")
    assert two[1].claim() == Claim("granted", ticket.ticket_id)


def test_a_ticket_given_out_at_the_window_itself_is_sent_first_and_then_claimed(
    two: tuple[Machine, Machine],
) -> None:
    first, second = two
    first.knows_its_upstream()
    with beside(first.desk.store) as face:
        until(face, synced)
        ticket = first.issue()
        claim = first.claim()
        assert claim == Claim("granted", ticket.ticket_id)
        called = first.call(claim)
        assert called is not None
        assert called.ticket_id == ticket.ticket_id
        until(face, lambda state: synced(state) and not first.unsent())
    exchange(second)
    assert second.next() is None
    assert first.doubles() == second.doubles() == []


def test_a_ticket_that_cannot_be_sent_yet_is_called_where_it_was_given_out_and_nowhere_else(
    two: tuple[Machine, Machine],
) -> None:
    first, second = two
    first.knows_its_upstream()
    ticket = first.issue()
    claim = first.claim()  # nobody syncs this desk now, though its line is there
    assert claim == Claim("tentative", ticket.ticket_id)
    first.call(claim)
    exchange(*two)
    assert second.next() is None
    assert first.doubles() == second.doubles() == []
