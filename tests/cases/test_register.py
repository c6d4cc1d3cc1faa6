"""The first-asked register: the first worker asked owes the answer until somebody accepted it."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from desk.cases import asking, follow, handling, leave, register
from desk.cases import life_model as lm
from desk.cases.machine import Event
from desk.core.clock import utc
from desk.core.errors import UserError
from desk.store import Store, stamp
from desk.sync.arriving import take
from tests.cases.conftest import CALENDAR, CATALOGUE, Hall
from tests.cases.test_projection import SCOPE, sent

DAY = date(2026, 11, 26)


def ask(hall: Hall, what: str = "廉租房什么时候能排到", **more: Any) -> str:
    with hall.unit() as unit:
        more.setdefault("contact", "彭女士 13800001234")
        return register.ask(unit, hall.id, hall.worker, what, more.pop("day", DAY), **more)


def entry(hall: Hall, asking_id: str) -> Any:
    with hall.store.read() as read:
        return read.first(select(lm.asking_now).where(lm.asking_now.c.asking_id == asking_id))


def mine(hall: Hall, worker: str) -> list[follow.FollowUp]:
    with hall.store.read() as read:
        return follow.of_worker(read, worker, CALENDAR, CATALOGUE)


def test_what_is_asked_stays_with_the_first_worker_until_it_is_answered(hall: Hall) -> None:
    one = ask(hall)
    (line,) = mine(hall, hall.worker)
    assert (line.kind, line.next, line.day, line.light) == ("asking", "answer", DAY, "green")
    assert line.contact == "彭女士 13800001234"
    hall.act(register.answer, one, hall.worker, "已排到第 12 位", "phone")
    assert mine(hall, hall.worker) == []
    assert entry(hall, one).state == "answered"
    with pytest.raises(UserError, match="answered or closed already"), hall.unit() as unit:
        register.answer(unit, one, hall.worker, "再说一次")


def test_a_handover_counts_only_when_the_colleague_accepts(hall: Hall) -> None:
    one = ask(hall)
    hall.act(register.offer, one, hall.worker, hall.colleague, "明天休假")
    assert [f.next for f in mine(hall, hall.worker)] == ["answer"]
    assert [f.next for f in mine(hall, hall.colleague)] == ["accept"]
    hall.act(register.decline, one, hall.colleague, "不熟悉住房")
    assert mine(hall, hall.colleague) == []
    hall.act(register.offer, one, hall.worker, hall.colleague)
    hall.act(register.take_over, one, hall.colleague)
    assert mine(hall, hall.worker) == []
    assert [f.next for f in mine(hall, hall.colleague)] == ["answer"]


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (lambda u, a, h: register.answer(u, a, h.worker, " "), "Write what the resident was told"),
        (lambda u, a, h: register.offer(u, a, h.worker, h.worker), "somebody else"),
        (lambda u, a, h: register.offer(u, a, h.colleague, h.head), "owes the answer"),
        (lambda u, a, h: register.take_over(u, a, h.colleague), "not offered to you"),
        (lambda u, a, h: register.postpone(u, a, h.worker, DAY, "?"), "later day"),
        (lambda u, a, h: register.postpone(u, a, h.worker, date(2030, 1, 1), "?"), "a year"),
        (lambda u, a, h: register.drop(u, a, h.worker, ""), "Give a reason"),
        (lambda u, a, h: register.become(u, a, h.worker, ""), "Accept the case first"),
        (lambda u, a, h: register.fall_to(u, a, h.worker, h.head, "?"), "role does not allow"),
    ],
)
def test_what_cannot_be_done_is_explained(
    hall: Hall, act: Callable[..., object], says: str
) -> None:
    one = ask(hall)
    with pytest.raises(UserError, match=says), hall.unit() as unit:
        act(unit, one, hall)
    assert entry(hall, one).state == "open"


@pytest.mark.parametrize(
    ("what", "more", "says"),
    [
        ("  ", {}, "what the resident asked"),
        ("问", {"contact": " "}, "name or telephone"),
        ("问", {"day": date(2026, 11, 22)}, "between today"),
    ],
)
def test_an_entry_that_could_not_be_answered_later_is_not_taken(
    hall: Hall, what: str, more: dict[str, Any], says: str
) -> None:
    with pytest.raises(UserError, match=says):
        ask(hall, what, **more)


def test_an_unknown_entry_is_said_to_be_unknown(hall: Hall) -> None:
    with pytest.raises(UserError, match="not known here"), hall.unit() as unit:
        register.answer(unit, "0" * 36, hall.worker, "?")


def test_a_later_day_is_promised_with_a_reason(hall: Hall) -> None:
    one = ask(hall)
    later = hall.act(register.postpone, one, hall.worker, date(2026, 12, 1), "等房管所回话")  # type: ignore[arg-type]
    assert later.reply_day == entry(hall, one).reply_day == date(2026, 12, 1)


def test_what_was_asked_can_become_a_case_or_be_dropped(hall: Hall) -> None:
    one, other = ask(hall), ask(hall, "问路")
    case = hall.take()
    hall.act(register.become, one, hall.worker, case)
    hall.act(register.drop, other, hall.worker, "居民说不用了")
    assert [f.kind for f in mine(hall, hall.worker)] == ["case"]


def test_the_default_day_is_three_working_days_off(hall: Hall) -> None:
    with hall.store.read() as read:
        assert register.default_reply(read, hall.id, CALENDAR) == DAY


# --- leaving -----------------------------------------------------------------------------------


def test_before_a_leave_everything_is_offered_and_stays_until_it_is_accepted(hall: Hall) -> None:
    one, case = ask(hall), hall.take()
    with hall.unit() as unit:
        assert len(leave.hand_on(unit, hall.worker, hall.colleague, "产假")) == 2
    assert len(mine(hall, hall.worker)) == 2
    assert {f.next for f in mine(hall, hall.colleague)} == {"accept"}
    hall.act(register.take_over, one, hall.colleague)
    hall.act(handling.take_over, case, hall.colleague)
    assert mine(hall, hall.worker) == []
    assert len(mine(hall, hall.colleague)) == 2


def test_what_a_worker_owes_who_leaves_for_good_falls_to_the_head(hall: Hall) -> None:
    ask(hall)
    hall.take()
    with hall.unit() as unit:
        leave.retire(unit, hall.worker, hall.head, "调离")
    assert mine(hall, hall.worker) == []
    assert len(mine(hall, hall.head)) == 2
    with pytest.raises(UserError, match="no longer works here"), hall.unit() as unit:
        leave.hand_on(unit, hall.head, hall.worker)
    hall.assert_kept()


def test_only_a_head_can_do_so_and_not_for_themselves(hall: Hall) -> None:
    with pytest.raises(UserError, match="Only a station head"), hall.unit() as unit:
        leave.retire(unit, hall.worker, hall.colleague, "调离")
    with pytest.raises(UserError, match="Another station head"), hall.unit() as unit:
        leave.retire(unit, hall.head, hall.head, "调离")


def test_a_case_that_arrives_for_somebody_who_has_left_is_flagged_for_the_head(
    hall: Hall,
) -> None:
    with hall.unit() as unit:
        leave.retire(unit, hall.worker, hall.head, "调离")
    case = hall.take()
    with hall.store.read() as read:
        (line,) = follow.of_hall(read, hall.id, CALENDAR, CATALOGUE)
    assert (line.id, line.next) == (case, "reassign")
    with hall.unit() as unit:
        leave.settle(unit, leave.owed_by(unit, hall.worker), hall.head, hall.colleague, "交接")
    assert [f.id for f in mine(hall, hall.colleague)] == [case]


# --- any order ---------------------------------------------------------------------------------

WHO = st.sampled_from(["w-first", "w-other", "w-head"])
DETAILS = st.sampled_from(
    [
        {},
        {"to": "w-other"},
        {"to": "w-first"},
        {"day": "2026-12-09"},
        {"day": "soon"},
        {"case": "c"},
    ]
)
KINDS = sorted({line.event for line in asking.TABLE} | {"of_a_later_version"})


@st.composite
def facts(draw: st.DrawFn) -> list[Event]:
    at = utc(date(2026, 11, 23), "09:00")
    found = []
    for n, kind in enumerate(draw(st.lists(st.sampled_from(KINDS), max_size=12))):
        at += timedelta(hours=draw(st.integers(0, 30)))
        reason, detail = draw(st.sampled_from(["", "理由"])), draw(DETAILS)
        seen = stamp.make(int(at.timestamp() * 1000), n, draw(st.integers(1, 3)))
        found.append(Event(kind, at, draw(WHO), reason, detail, seen, f"{n:036}"))
    return found


@given(facts(), st.randoms(use_true_random=False))
def test_any_order_gives_the_same_and_nothing_is_dropped(
    made: list[Event], chance: random.Random
) -> None:
    expected = asking.fold("w-first", DAY, made)
    mixed = list(made)
    chance.shuffle(mixed)
    assert asking.fold("w-first", DAY, mixed) == expected
    counted = len(made) - len(expected.odd)
    assert 0 <= counted <= len(made)
    if expected.state == "open":
        assert expected.answered_at is None


def test_an_entry_is_the_same_on_another_desk(hall: Hall, tmp_path: Any) -> None:
    one = ask(hall)
    hall.act(register.offer, one, hall.worker, hall.colleague)
    hall.act(register.take_over, one, hall.colleague)
    twin = Store.open(tmp_path / "twin", hall.clock)
    items = sent(hall.store)
    with twin.merging() as unit:
        take(unit, items[-1:], [SCOPE])
    with twin.merging() as unit:
        take(unit, items[:-1], [SCOPE, f"hall:{SCOPE}"])
    with twin.read() as read:
        there = read.first(select(lm.asking_now))
    assert there == entry(hall, one)
    twin.close()
