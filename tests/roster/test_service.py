"""Rosters on a real encrypted store: drafts, publications, substitutes, swaps, absences."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from desk.core.clock import VirtualClock, utc
from desk.core.errors import UserError
from desk.demo.seed import seed_hall
from desk.hall import queries as hall_queries
from desk.roster import mine as mine_of
from desk.roster import queries, service, solve
from desk.roster.check import faults
from desk.roster.model import roster_publication
from desk.roster.plan import DUTY, Duty, Wish
from desk.store import Store

MONDAY = date(2026, 11, 23)
NEXT = MONDAY + timedelta(days=7)


@pytest.fixture
def hall_id(store: Store) -> str:
    with store.unit("setup", "seed") as unit:
        return seed_hall(unit)


@pytest.fixture
def names(store: Store, hall_id: str) -> dict[str, str]:
    """Workers' identifiers by name."""
    with store.read() as read:
        return {w.name: w.id for w in hall_queries.workers(read, hall_id)}


@pytest.fixture
def windows(store: Store, hall_id: str) -> dict[int, str]:
    with store.read() as read:
        return {w.number: w.id for w in queries.windows(read, hall_id)}


def publish(store: Store, hall_id: str, plan: dict[Duty, str | None], by: str) -> int:
    with store.unit("0300", "roster") as unit:
        service.write_draft(unit, hall_id, plan)
        return service.publish(unit, hall_id, MONDAY, by)


@pytest.fixture
def two(names: dict[str, str], windows: dict[int, str]) -> dict[Duty, str | None]:
    """Monday: 周敏 in the morning at window 1, 李晓雯 in the afternoon at window 3."""
    return {
        Duty(MONDAY, "am", windows[1]): names["周敏"],
        Duty(MONDAY, "pm", windows[3]): names["李晓雯"],
        Duty(MONDAY, "am", windows[5]): names["望晓东"],
    }


def test_a_week_is_made_written_down_and_published_and_survives_a_restart(
    store: Store, hall_id: str, names: dict[str, str], clock: VirtualClock
) -> None:
    with store.read() as read:
        task = queries.task(read, hall_id, NEXT)
    made = solve.make(task, seconds=4)
    with store.unit("0300", "roster") as unit:
        service.write_draft(unit, hall_id, made.plan)
        assert service.publish(unit, hall_id, NEXT, names["赵明亮"]) == 1
    home = store.home
    store.close()
    with Store.open(home, clock).read() as read:
        again = queries.publication(read, hall_id, NEXT)
        assert again is not None
        assert again.plan == made.plan
        # What was published is seen by the next roster as done before.
        later = queries.task(read, hall_id, NEXT + timedelta(days=7))
        assert sum(later.history.values()) == sum(
            1 for d, w in made.plan.items() if w and (d.part == "late" or d.day.weekday() >= 5)
        )
        assert faults(task, again.plan) == faults(task, made.plan)


def test_publishing_again_counts_up_and_an_empty_week_is_not_published(
    store: Store, hall_id: str, names: dict[str, str], two: dict[Duty, str | None]
) -> None:
    with store.unit("0300", "roster") as unit, pytest.raises(UserError, match="Nobody is on"):
        service.publish(unit, hall_id, MONDAY, names["赵明亮"])
    assert publish(store, hall_id, two, names["赵明亮"]) == 1
    assert publish(store, hall_id, {next(iter(two)): None}, names["赵明亮"]) == 2
    with store.read() as read:
        now = queries.publication(read, hall_id, MONDAY)
        assert now is not None
        assert now.version == 2
        assert now.plan[next(iter(two))] is None


def test_the_window_asks_who_is_planned_now(
    store: Store, hall_id: str, names: dict[str, str], windows: dict[int, str],
    two: dict[Duty, str | None], clock: VirtualClock,
) -> None:  # fmt: skip
    with store.read() as read:
        # Nothing is published: the seats set for the whole day stand.
        assert queries.seats_planned(read, hall_id, read.now)[windows[3]].name == "李晓雯"
    publish(store, hall_id, two, names["赵明亮"])
    with store.read() as read:
        morning = queries.seats_planned(read, hall_id, utc(MONDAY, "09:30"))
        afternoon = queries.seats_planned(read, hall_id, utc(MONDAY, "15:00"))
    assert {w: p.name for w, p in morning.items()} == {windows[1]: "周敏", windows[5]: "望晓东"}
    assert {w: p.name for w, p in afternoon.items()} == {windows[3]: "李晓雯"}


def test_a_substitute_takes_over_and_an_impossible_one_is_refused_with_the_reason(
    store: Store, hall_id: str, names: dict[str, str], windows: dict[int, str],
    two: dict[Duty, str | None],
) -> None:  # fmt: skip
    publish(store, hall_id, two, names["赵明亮"])
    duty = Duty(MONDAY, "am", windows[1])
    with store.unit("0300", "substitute") as unit:
        service.substitute(unit, hall_id, duty, names["覃丽"], names["赵明亮"], "sick")
    with store.read() as read:
        assert queries.day_plan(read, hall_id, MONDAY)[duty] == names["覃丽"]
    with (
        store.unit("0300", "substitute") as unit,
        pytest.raises(UserError, match="望晓东 is at another place"),
    ):
        service.substitute(unit, hall_id, duty, names["望晓东"], names["赵明亮"], "sick")
    veterans = Duty(MONDAY, "am", windows[5])
    with (
        store.unit("0300", "substitute") as unit,
        pytest.raises(UserError, match="陈国强 does not hold the skill"),
    ):
        service.substitute(unit, hall_id, veterans, names["陈国强"], names["赵明亮"], "sick")


def test_publishing_again_overrules_a_substitute(
    store: Store, hall_id: str, names: dict[str, str], windows: dict[int, str],
    two: dict[Duty, str | None], clock: VirtualClock,
) -> None:  # fmt: skip
    publish(store, hall_id, two, names["赵明亮"])
    duty = Duty(MONDAY, "am", windows[1])
    with store.unit("0300", "substitute") as unit:
        service.substitute(unit, hall_id, duty, names["覃丽"], names["赵明亮"], "sick")
    clock.advance(60)
    publish(store, hall_id, {duty: names["向红艳"]}, names["赵明亮"])
    with store.read() as read:
        assert queries.day_plan(read, hall_id, MONDAY)[duty] == names["向红艳"]


def test_a_swap_counts_when_the_colleague_agrees_and_only_then(
    store: Store, hall_id: str, names: dict[str, str], windows: dict[int, str],
    two: dict[Duty, str | None],
) -> None:  # fmt: skip
    publish(store, hall_id, two, names["赵明亮"])
    give, take = Duty(MONDAY, "am", windows[1]), Duty(MONDAY, "pm", windows[3])
    with store.unit("0301", "swap") as unit:
        service.ask_swap(unit, hall_id, names["周敏"], give, take)
    with store.read() as read:
        assert queries.day_plan(read, hall_id, MONDAY)[give] == names["周敏"]
        (swap,) = queries.swaps(read, hall_id, utc(MONDAY, "00:00"))
    with store.unit("0305", "swap") as unit, pytest.raises(UserError, match="Only the colleague"):
        service.answer_swap(unit, hall_id, swap, names["覃丽"], agree=True)
    with store.unit("0312", "swap") as unit:
        service.answer_swap(unit, hall_id, swap, names["李晓雯"], agree=True)
    with store.read() as read:
        plan = queries.day_plan(read, hall_id, MONDAY)
        assert (plan[give], plan[take]) == (names["李晓雯"], names["周敏"])
        assert queries.swaps(read, hall_id, utc(MONDAY, "00:00"))[0].state == "agreed"
    with store.unit("0312", "swap") as unit, pytest.raises(UserError, match="settled already"):
        service.answer_swap(unit, hall_id, swap, names["李晓雯"], agree=False)


def test_a_swap_that_would_break_a_rule_cannot_be_asked(
    store: Store, hall_id: str, names: dict[str, str], windows: dict[int, str],
    two: dict[Duty, str | None],
) -> None:  # fmt: skip
    publish(store, hall_id, two, names["赵明亮"])
    give, take = Duty(MONDAY, "am", windows[1]), Duty(MONDAY, "am", windows[5])
    with (
        store.unit("0301", "swap") as unit,
        pytest.raises(UserError, match="周敏 does not hold the skill"),
    ):
        service.ask_swap(unit, hall_id, names["周敏"], give, take)


def test_leave_is_written_down_and_bad_days_are_refused(
    store: Store, hall_id: str, names: dict[str, str]
) -> None:
    with store.unit("0300", "leave") as unit:
        with pytest.raises(UserError, match="before the first"):
            service.add_absence(unit, hall_id, names["周敏"], NEXT, MONDAY)
        key = service.add_absence(
            unit,
            hall_id,
            names["周敏"],
            MONDAY,
            MONDAY,
            part="pm",
            kind="training",
            note="业务培训",
        )
    with store.read() as read:
        task = queries.task(read, hall_id, MONDAY)
        assert task.absent(names["周敏"], MONDAY, "pm") is not None
        assert task.absent(names["周敏"], MONDAY, "am") is None
    with store.unit("0300", "leave") as unit:
        service.end_absence(unit, key)
    with store.read() as read:
        assert queries.absences(read, hall_id, MONDAY, NEXT) == []


def test_a_hall_sets_its_own_numbers_and_never_one_person_alone(store: Store, hall_id: str) -> None:
    with store.unit("0300", "wish") as unit:
        with pytest.raises(UserError, match="Nobody is alone"):
            service.set_wish(unit, hall_id, Wish(at_noon=1))
        service.set_wish(unit, hall_id, Wish(at_noon=3))
    with store.read() as read:
        task = queries.task(read, hall_id, MONDAY)
    noon = [d for d in task.duties() if d.part == "noon" and d.day == MONDAY]
    assert [d.place for d in noon] == [DUTY] * 3


def test_last_week_can_be_taken_over(names: dict[str, str], two: dict[Duty, str | None]) -> None:
    again = service.copy_week(two)
    assert {d.day for d in again} == {NEXT}
    assert sorted(map(str, again.values())) == sorted(map(str, two.values()))


def test_the_draft_follows_a_swap_but_not_a_place_the_head_has_changed_meanwhile(
    store: Store, clock: VirtualClock, hall_id: str, names: dict[str, str],
    windows: dict[int, str], two: dict[Duty, str | None],
) -> None:  # fmt: skip
    publish(store, hall_id, two, names["赵明亮"])
    give, take = Duty(MONDAY, "am", windows[1]), Duty(MONDAY, "pm", windows[3])
    with store.unit("0301", "swap") as unit:
        service.ask_swap(unit, hall_id, names["周敏"], give, take)
    with store.unit("0300", "roster") as unit:
        service.write_draft(unit, hall_id, {take: names["向红艳"]})
    with store.read() as read:
        (swap,) = queries.swaps(read, hall_id, utc(MONDAY, "00:00"))
    with store.unit("0312", "swap") as unit:
        service.answer_swap(unit, hall_id, swap, names["李晓雯"], agree=True)
    with store.read() as read:
        draft = queries.draft(read, hall_id, MONDAY)
    assert (draft[give], draft[take]) == (names["李晓雯"], names["向红艳"])
    clock.advance(60)
    with store.unit("0300", "publish") as unit:
        service.publish(unit, hall_id, MONDAY, names["赵明亮"])
    with store.read() as read:
        assert queries.day_plan(read, hall_id, MONDAY)[give] == names["李晓雯"], "not undone"


def test_a_swap_that_gives_somebody_too_many_half_days_is_neither_offered_nor_asked_for(
    store: Store, hall_id: str, names: dict[str, str], windows: dict[int, str]
) -> None:
    tuesday, thursday = MONDAY + timedelta(days=1), MONDAY + timedelta(days=3)
    following = MONDAY + timedelta(days=7)
    give = Duty(tuesday, "am", windows[1])
    take, noon = Duty(following, "am", windows[1]), Duty(following, "noon", DUTY)
    mine, other = names["周敏"], names["李晓雯"]
    busy: dict[Duty, str | None] = {
        Duty(day, part, windows[3]): other
        for day in (thursday, thursday + timedelta(days=1))
        for part in ("am", "pm")
    }
    with store.unit("0300", "roster") as unit:
        service.set_wish(unit, hall_id, Wish(most_shifts_a_week=4))
        service.write_draft(unit, hall_id, {give: mine, **busy})
        service.publish(unit, hall_id, MONDAY, names["赵明亮"])
        service.write_draft(unit, hall_id, {take: other, noon: other})
        service.publish(unit, hall_id, following, names["赵明亮"])
    with store.read() as read:
        offered = {o.duty for o in mine_of.offers(read, hall_id, mine, give)}
    assert take not in offered, "李晓雯 would have five half days in that week"
    with (
        store.unit("0301", "swap") as unit,
        pytest.raises(UserError, match="more half days"),
    ):
        service.ask_swap(unit, hall_id, mine, give, take)
    assert offered == set(busy), "one of the same week changes nothing"
    with store.unit("0300", "agree on less") as unit:
        service.set_wish(unit, hall_id, Wish(most_shifts_a_week=3))
    with store.read() as read:
        again = {o.duty for o in mine_of.offers(read, hall_id, mine, give)}
    assert again == set(busy), "nor where the week is too long already"
    with store.unit("0301", "swap") as unit:
        assert service.ask_swap(unit, hall_id, mine, give, min(busy))


def test_two_who_do_the_same_at_the_same_time_are_not_offered_each_other(
    store: Store, hall_id: str, names: dict[str, str], windows: dict[int, str]
) -> None:
    evening = MONDAY + timedelta(days=2)
    give, same = Duty(evening, "late", DUTY, 0), Duty(evening, "late", DUTY, 1)
    morning = Duty(evening, "am", windows[1])
    with store.unit("0300", "roster") as unit:
        service.write_draft(
            unit, hall_id,
            {give: names["周敏"], same: names["李晓雯"], morning: names["李晓雯"]},
        )  # fmt: skip
        service.publish(unit, hall_id, MONDAY, names["赵明亮"])
    with store.read() as read:
        offered = [o.duty for o in mine_of.offers(read, hall_id, names["周敏"], give)]
    assert same not in offered


def test_a_week_published_as_it_is_at_two_desks_has_one_version(
    store: Store, hall_id: str, names: dict[str, str], two: dict[Duty, str | None]
) -> None:
    assert publish(store, hall_id, two, names["赵明亮"]) == 1
    assert publish(store, hall_id, two, names["赵明亮"]) == 1
    with store.read() as read:
        assert len(list(read.rows(select(roster_publication.c.id)))) == 1
