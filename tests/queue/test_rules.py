"""A ticket's life, calling order, numbers and estimates as pure rules."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.queue import rules
from desk.queue.estimate import OpenWindow, Pace, estimate, learn
from desk.queue.numbers import read_qr, ticket_number, ticket_qr
from desk.queue.order import APPOINTMENT_EARLY, PRIORITY_HEAD_START, sort_key
from desk.queue.rules import TRANSITIONS, Event, TicketState, fold

START = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
KINDS = sorted({event for _, event in TRANSITIONS})

events = st.lists(
    st.tuples(st.sampled_from(KINDS), st.sampled_from(["w1", "w2"]), st.integers(0, 5)), max_size=14
).map(
    lambda found: [
        Event(kind, START + timedelta(minutes=n), window, stamp=f"{n:022}", id=f"{n:03}")
        for n, (kind, window, _) in enumerate(found)
    ]
)


@given(events, st.randoms())
def test_the_state_is_the_same_in_whatever_order_the_facts_arrive(
    facts: list[Event], chance: random.Random
) -> None:
    shuffled = facts[:]
    chance.shuffle(shuffled)
    assert fold("A", shuffled) == fold("A", facts)


@given(events)
def test_an_impossible_event_is_kept_aside_and_changes_nothing(facts: list[Event]) -> None:
    state = TicketState("A")
    for event in facts:
        after = rules.step(state, event)
        if rules.possible(state, event):
            assert after.state == TRANSITIONS[state.state, event.kind]
            assert after.ignored == state.ignored
        else:
            assert after.ignored == (*state.ignored, event)
            assert after.state == state.state
        state = after


@given(events)
def test_only_the_window_that_has_a_ticket_can_go_on_with_it(facts: list[Event]) -> None:
    state = TicketState("A")
    for event in facts:
        after = rules.step(state, event)
        elsewhere = state.window_id is not None and event.window_id != state.window_id
        if elsewhere and event.kind in rules.OF_ITS_WINDOW:
            assert after.state == state.state
            assert after.ignored[-1] == event
        state = after


def test_of_two_windows_that_called_without_a_line_the_earlier_serves_whatever_the_other_did() -> (
    None
):
    def at(kind: str, n: int, window: str) -> Event:
        return Event(kind, START + timedelta(seconds=n), window, stamp=f"{n:022}", id=f"{n:03}")

    first = [at("called", 1, "w1"), at("began", 30, "w1")]
    second = [at("called", 5, "w2"), at("began", 9, "w2"), at("finished", 60, "w2")]
    state = fold("A", second + first)
    assert (state.state, state.window_id) == ("serving", "w1")
    assert [event.kind for event in state.ignored] == ["called", "began", "finished"]


@given(events)
def test_nothing_happens_to_a_ticket_after_its_end(facts: list[Event]) -> None:
    state = TicketState("A")
    for event in facts:
        if state.state in rules.ENDED:
            assert rules.step(state, event).state == state.state
        state = rules.step(state, event)


def test_the_table_says_once_who_may_do_what_and_names_no_unknown_state() -> None:
    assert len(TRANSITIONS) == len(rules.TABLE)
    states = {"waiting", "called", "serving", "held", "no_show", "returned", "transferred"}
    assert {line.state for line in rules.TABLE} == states
    assert all(line.who for line in rules.TABLE)


def test_every_state_of_the_table_can_be_left_or_is_an_end() -> None:
    reached = {"waiting", *TRANSITIONS.values()}
    left = {state for state, _ in TRANSITIONS}
    assert reached - left == rules.ENDED
    assert left <= reached


arrivals = st.lists(
    st.tuples(
        st.integers(0, 6 * 3600),
        st.sampled_from([None, None, "age", "military"]),
        st.none() | st.integers(-3600, 7200),
    ),
    min_size=1,
    max_size=60,
)


@given(arrivals, st.integers(30, 900))
def test_nobody_starves_a_ticket_is_overtaken_only_by_those_issued_within_the_head_start(
    people: list[tuple[int, str | None, int | None]], pause: int
) -> None:
    def moment(seconds: int) -> datetime:
        return START + timedelta(seconds=seconds)

    waiting = sorted(
        (
            sort_key(moment(at), priority, None if due is None else moment(at + due)),
            moment(at),
            n,
        )
        for n, (at, priority, due) in enumerate(people)
    )
    clock, order = START, []
    while waiting:
        here = [w for w in waiting if w[1] <= clock]
        if not here:
            clock = min(w[1] for w in waiting)
            continue
        chosen = min(here)
        waiting.remove(chosen)
        order.append(chosen[2])
        clock += timedelta(seconds=pause)
    for place, n in enumerate(order):
        at, _, due = people[n]
        # Who came early for an appointment counts as come ten minutes before it.
        counts_from = max(at, at + (due or 0) - APPOINTMENT_EARLY.total_seconds())
        for earlier in order[:place]:
            assert people[earlier][0] <= counts_from + PRIORITY_HEAD_START.total_seconds()


@given(st.integers(0, 1700), st.integers(0, 1700))
def test_priority_goes_first_among_people_of_the_same_half_hour(one: int, other: int) -> None:
    ordinary = sort_key(START + timedelta(seconds=one), None, None)
    preferred = sort_key(START + timedelta(seconds=other), "disability", None)
    assert preferred < ordinary


def test_the_order_of_the_picture_priority_then_appointment_then_the_rest() -> None:
    def at(minute: int) -> datetime:
        return datetime(2026, 11, 23, 2, minute, tzinfo=UTC)

    people = {
        "A052": sort_key(at(12), "age", None),
        "B031": sort_key(at(14), None, at(20)),
        "A050": sort_key(at(7), None, None),
        "B030": sort_key(at(8), None, None),
    }
    assert sorted(people, key=people.__getitem__) == ["A052", "B031", "A050", "B030"]


@given(
    st.lists(
        st.tuples(st.sampled_from("AB"), st.integers(1, 12), st.integers(1, 1500)),
        unique=True,
        max_size=80,
    )
)
def test_no_two_tickets_of_a_hall_share_a_number_on_a_day(
    issued: list[tuple[str, int, int]],
) -> None:
    numbers = [ticket_number(*ticket) for ticket in issued]
    assert len(set(numbers)) == len(numbers)
    assert all(len(n) >= 4 and n[1:].isdigit() for n in numbers)


def test_the_first_ticket_of_the_first_kiosk_is_a001_and_it_never_runs_out() -> None:
    assert ticket_number("A", 1, 1) == "A001"
    assert ticket_number("A", 2, 1) == "A301"
    assert ticket_number("A", 1, 301) == "A1301"
    assert ticket_number("A", 2, 301) == "A2301"
    assert ticket_number("A", 12, 1) == "A12001"
    assert ticket_number("A", 1, 1300) == "A011300"
    with pytest.raises(ValueError, match="100"):
        ticket_number("A", 100, 1)


def test_a_tickets_qr_is_read_back_and_other_codes_are_not_taken_for_one() -> None:
    assert read_qr(ticket_qr("20261123", "A052", "7F3A")) == ("20261123", "A052", "7F3A")
    assert read_qr("YJ26-1123-0042?k=7F3A") is None


PACES = {"A": Pace(20, 400.0, 150.0**2), "B": Pace(20, 300.0, 100.0**2)}


def test_with_nobody_ahead_and_a_free_window_one_is_called_at_once() -> None:
    found = estimate("A", {}, [OpenWindow(frozenset("AB"))], PACES)
    assert found is not None
    assert (found.low_s, found.mid_s, found.high_s, found.certain) == (0, 0, 0, True)


def test_without_a_window_for_the_class_no_time_is_promised() -> None:
    assert estimate("C", {"A": 3}, [OpenWindow(frozenset("AB"))], PACES) is None
    assert estimate("A", {}, [], PACES) is None


@given(
    st.integers(0, 400),
    st.integers(0, 400),
    st.lists(st.sampled_from(["A", "B", "AB", "C"]), min_size=1, max_size=8),
)
def test_many_ahead_are_promised_a_long_wait_and_the_range_holds_its_middle(
    a: int, b: int, classes: list[str]
) -> None:
    windows = [OpenWindow(frozenset(c)) for c in classes]
    one = estimate("A", {"A": a, "B": b}, windows, PACES)
    if one is None:
        return
    assert one.low_s <= one.mid_s <= one.high_s
    own = sum("A" in c for c in classes)
    assert one.mid_s >= (a * 300 / own - 800) / max(1, len(classes))


@given(st.integers(0, 24), st.integers(1, 8))
def test_one_person_more_ahead_never_shortens_the_promise(people: int, windows: int) -> None:
    open_now = [OpenWindow(frozenset("A"))] * windows
    one, more = (estimate("A", {"A": n}, open_now, PACES) for n in (people, people + 1))
    assert one is not None
    assert more is not None
    assert one.mid_s <= more.mid_s
    assert (more.mid_s > 0) == (people + 1 >= windows)


def test_people_of_a_class_no_window_shares_with_mine_do_not_delay_me() -> None:
    windows = [OpenWindow(frozenset("A")), OpenWindow(frozenset("C"))]
    found = estimate("C", {"A": 50}, windows, PACES)
    assert found is not None
    assert found.mid_s == 0


@given(st.lists(st.floats(60, 1200), min_size=30, max_size=60))
def test_the_pace_follows_what_is_measured_and_one_visit_left_open_does_not_ruin_it(
    seconds: list[float],
) -> None:
    pace = None
    for one in seconds:
        pace = learn(pace, one)
    assert pace is not None
    assert min(seconds) <= pace.mean_s <= max(seconds) + 1e-6
    spoilt = learn(pace, 40_000.0)
    assert spoilt.mean_s <= pace.mean_s + 4 * max(pace.var_s**0.5, pace.mean_s / 2)
