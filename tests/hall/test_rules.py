"""Opening hours, seats and lock-out as pure rules."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.core.calendar import shipped
from desk.core.clock import utc
from desk.demo.seed import HOURS
from desk.hall.rules import SeatFact, fold_seats, locked_until, open_state

MONDAY, WEDNESDAY, SATURDAY, SUNDAY = (date(2026, 11, n) for n in (23, 25, 28, 29))
START = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "wall", "is_open", "opens", "closes"),
    [
        (MONDAY, "08:59", False, utc(MONDAY, "09:00"), utc(MONDAY, "17:00")),
        (MONDAY, "09:00", True, utc(MONDAY, "09:00"), utc(MONDAY, "17:00")),
        (
            MONDAY,
            "17:00",
            False,
            utc(date(2026, 11, 24), "09:00"),
            utc(date(2026, 11, 24), "17:00"),
        ),
        (WEDNESDAY, "17:30", False, utc(WEDNESDAY, "18:00"), utc(WEDNESDAY, "20:00")),
        (WEDNESDAY, "19:00", True, utc(WEDNESDAY, "18:00"), utc(WEDNESDAY, "20:00")),
        (SATURDAY, "10:00", True, utc(SATURDAY, "09:00"), utc(SATURDAY, "12:00")),
        (
            SUNDAY,
            "10:00",
            False,
            utc(date(2026, 11, 30), "09:00"),
            utc(date(2026, 11, 30), "17:00"),
        ),
    ],
)
def test_a_hall_with_staggered_hours_says_whether_it_is_open_and_when_it_opens_next(
    day: date, wall: str, is_open: bool, opens: datetime, closes: datetime
) -> None:
    found = open_state(HOURS, utc(day, wall), workday=shipped().is_workday)
    assert (found.open, found.opens_at, found.closes_at) == (is_open, opens, closes)


def test_a_holiday_on_a_thursday_is_closed_and_the_hall_opens_after_it() -> None:
    national_day = date(2026, 10, 1)
    found = open_state(HOURS, utc(national_day, "10:00"), workday=shipped().is_workday)
    assert not found.open
    assert found.opens_at == utc(date(2026, 10, 8), "09:00")


def test_a_make_up_sunday_is_open_like_a_friday() -> None:
    make_up = date(2026, 9, 20)
    found = open_state(HOURS, utc(make_up, "16:00"), workday=shipped().is_workday)
    assert found.open
    assert found.closes_at == utc(make_up, "17:00")


def test_the_heads_switch_closes_an_open_hall_and_gives_the_reason() -> None:
    found = open_state(HOURS, utc(MONDAY, "10:00"), open_flag=False, note="停电")
    assert not found.open
    assert found.note == "停电"


def test_a_hall_without_hours_never_promises_an_opening() -> None:
    assert open_state({}, utc(MONDAY, "10:00")).opens_at is None


def seat(n: int, kind: str, window: str, worker: str, classes: str | None = None) -> SeatFact:
    return SeatFact(
        window,
        worker,
        kind,
        START + timedelta(minutes=n),
        f"{n:022}",
        tuple(classes) if classes is not None else None,
        "",
    )


facts = st.lists(
    st.tuples(
        st.sampled_from(["sit", "leave", "away", "back"]),
        st.sampled_from(["w1", "w2", "w3"]),
        st.sampled_from(["a", "b", "c"]),
    ),
    max_size=20,
).map(lambda found: [seat(n, *one) for n, one in enumerate(found)])


@given(facts, st.randoms())
def test_one_worker_is_at_one_window_and_the_order_of_arrival_does_not_matter(
    found: list[SeatFact], chance: random.Random
) -> None:
    seats = fold_seats(found)
    workers = [s.worker_id for s in seats.values()]
    assert len(set(workers)) == len(workers)
    shuffled = found[:]
    chance.shuffle(shuffled)
    assert fold_seats(shuffled) == seats


def test_sitting_at_another_window_leaves_the_first() -> None:
    seats = fold_seats([seat(0, "sit", "w1", "a", "AB"), seat(1, "sit", "w2", "a", "AB")])
    assert set(seats) == {"w2"}


def test_only_the_one_who_sits_there_can_leave_or_step_away() -> None:
    seats = fold_seats([seat(0, "sit", "w1", "a", "AB"), seat(1, "leave", "w1", "b")])
    assert seats["w1"].worker_id == "a"


def test_taking_other_classes_changes_them_and_not_the_time_since_when_one_sits() -> None:
    before = [seat(0, "sit", "w1", "a", "AB")]
    seats = fold_seats([*before, seat(30, "back", "w1", "a", "A")])
    assert (seats["w1"].classes, seats["w1"].since) == (("A",), START)


def wrong(*minutes: float) -> list[tuple[datetime, str]]:
    return [(START + timedelta(minutes=m), "wrong") for m in minutes]


def test_five_wrong_pins_in_a_quarter_of_an_hour_lock_for_a_quarter_of_an_hour() -> None:
    attempts = wrong(0, 1, 2, 3, 14)
    until = START + timedelta(minutes=29)
    assert locked_until(attempts, START + timedelta(minutes=15)) == until
    assert locked_until(attempts, until) is None


def test_wrong_pins_spread_over_more_than_a_quarter_of_an_hour_do_not_lock() -> None:
    assert locked_until(wrong(0, 4, 8, 12, 16), START + timedelta(minutes=17)) is None


@pytest.mark.parametrize("clears", ["ok", "unlocked"])
def test_a_right_pin_or_the_station_head_starts_the_count_anew(clears: str) -> None:
    attempts = [*wrong(0, 1, 2, 3), (START + timedelta(minutes=4), clears)]
    attempts += [(START + timedelta(minutes=5), "wrong")]
    assert locked_until(attempts, START + timedelta(minutes=6)) is None
