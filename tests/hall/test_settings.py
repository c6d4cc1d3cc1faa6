"""Settings take effect at once, come from the nearest place, and it is known who set them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.commands import settings_page
from desk.core.clock import VirtualClock
from desk.core.errors import UserError
from desk.core.paths import RESOURCES
from desk.demo.seed import PIN, seed_hall
from desk.hall import queries, service, settings
from desk.hall.known_settings import GROUPS, KNOWN
from desk.hall.setting_effects import EFFECTS
from desk.queue import service as queue
from desk.roster.plan import Wish
from desk.store import Store


class Rig:
    """A street's hall and a community's below it."""

    def __init__(self, store: Store, clock: VirtualClock) -> None:
        self.store, self.clock = store, clock
        with store.unit("setup", "seed") as unit:
            self.hall = seed_hall(unit, "street")
            self.below = seed_hall(unit, "community")
            people = queries.workers(unit, self.hall)
            self.head = next(w.id for w in people if w.role == "head")
            self.worker = next(w.id for w in people if w.role == "worker")
            self.number = next(w.number for w in people if w.id == self.worker)

    def set(self, name: str, value: Any, *, hall: str = "", below: bool = False) -> None:
        with self.store.unit("0300", "set") as unit:
            settings.change(unit, hall or self.hall, name, value, self.head, below=below)

    def get(self, name: str, hall: str = "") -> Any:
        with self.store.read() as read:
            return settings.settings(read, hall or self.hall)[name].value


@pytest.fixture
def rig(store: Store, clock: VirtualClock) -> Rig:
    return Rig(store, clock)


def test_the_nearest_place_wins_and_going_back_leaves_what_holds_above(rig: Rig) -> None:
    assert rig.get("queue.calls") == rig.get("queue.calls", rig.below) == 2
    rig.set("queue.calls", 4, below=True)
    assert rig.get("queue.calls") == rig.get("queue.calls", rig.below) == 4
    rig.set("queue.calls", 3)
    assert (rig.get("queue.calls"), rig.get("queue.calls", rig.below)) == (3, 4)
    rig.set("queue.calls", None)
    assert rig.get("queue.calls") == 4
    with rig.store.read() as read:
        told = [(value, by) for _, by, value, _ in settings.history(read, rig.hall, "queue.calls")]
    assert told == [(None, "赵明亮"), (3, "赵明亮"), (4, "赵明亮")]


def test_what_is_out_of_range_or_order_or_not_allowed_changes_nothing(rig: Rig) -> None:
    for name, value in (
        ("queue.calls", 0), ("queue.calls", "3"), ("display.quiet_from", "24:00"),
        ("display.quiet_from", "8:00"), ("case_limits.yellow", 0), ("case_limits.red", 9),
    ):  # fmt: skip
        with pytest.raises(UserError):
            rig.set(name, value)
    with pytest.raises(UserError, match="role"), rig.store.unit("0312", "set") as unit:
        settings.change(unit, rig.hall, "queue.calls", 3, rig.worker)
    with rig.store.read() as read:
        assert not any(one.own for one in settings.settings(read, rig.hall).values())


def test_a_ticket_is_missed_after_as_many_calls_and_minutes_as_the_hall_has_set(rig: Rig) -> None:
    rig.clock.advance(3600)
    with rig.store.unit("kiosk:1", "issue") as unit:
        queue.issue(unit, rig.hall, "A")
    with rig.store.read() as read:
        window = queries.windows(read, rig.hall)[2].id
    with rig.store.unit("0312", "call") as unit:
        queue.sit(unit, window, rig.worker, ["A"])
        called = queue.call_next(unit, window, rig.worker)
    assert called is not None
    with pytest.raises(UserError), rig.store.unit("0312", "miss") as unit:
        queue.miss(unit, called.ticket_id, rig.worker)
    rig.set("queue.calls", 1)
    rig.set("queue.wait_minutes", 0)
    with rig.store.unit("0312", "miss") as unit:
        queue.miss(unit, called.ticket_id, rig.worker)
    rig.set("queue.undo_seconds", 60)
    rig.clock.advance(45)
    with rig.store.unit("0312", "undo") as unit:
        assert queue.undo_miss(unit, called.ticket_id, rig.worker).state == "called"


def test_a_number_is_locked_after_as_many_wrong_pins_as_the_hall_has_set(rig: Rig) -> None:
    rig.set("login.wrong_pins", 3)
    rig.set("login.locked_minutes", 1)
    for _ in range(3):
        with rig.store.unit("x", "login") as unit:
            assert service.login(unit, rig.hall, rig.number, "0000") is None
    with pytest.raises(UserError, match="Too many"), rig.store.unit("x", "login") as unit:
        service.login(unit, rig.hall, rig.number, PIN)
    rig.clock.advance(61)
    with rig.store.unit("x", "login") as unit:
        assert service.login(unit, rig.hall, rig.number, PIN) is not None


def test_wrong_pins_count_together_as_long_as_the_hall_has_set(rig: Rig) -> None:
    rig.set("login.span_minutes", 2)
    for _ in range(5):
        with rig.store.unit("x", "login") as unit:
            assert service.login(unit, rig.hall, rig.number, "0000") is None
        rig.clock.advance(40)
    with rig.store.unit("x", "login") as unit:
        assert service.login(unit, rig.hall, rig.number, PIN) is not None


def test_a_hall_that_set_something_before_settings_were_facts_keeps_it(rig: Rig) -> None:
    with rig.store.unit("0300", "old") as unit:
        service.set_setting(unit, rig.hall, "case_limits", {"yellow": 7, "red": "x"})
        service.set_setting(unit, rig.hall, "asking_reply_days", 8)
    assert (rig.get("case_limits.yellow"), rig.get("case_limits.red")) == (7, 1)
    assert rig.get("asking.reply_days") == 8
    rig.set("case_limits.yellow", None)
    assert rig.get("case_limits.yellow") == 3


def test_every_known_setting_stands_in_a_group_and_its_plain_value_is_allowed() -> None:
    for known in KNOWN.values():
        assert known.group in GROUPS
        assert settings.fault(known, known.default) is None
    assert set(GROUPS) == {known.group for known in KNOWN.values()}
    wish = {f"roster.{name}": value for name, value in vars(Wish()).items()}
    assert {name: KNOWN[name].default for name in wish} == wish


@given(st.sampled_from(sorted(KNOWN)), st.text(max_size=6))
def test_whatever_is_typed_is_a_value_in_its_range_or_told_to_be_wrong(
    name: str, text: str
) -> None:
    known = KNOWN[name]
    try:
        value = settings.typed(known, text)
    except UserError:
        return
    assert settings.fault(known, value) is None


def test_lights_follow_the_hall_at_once(rig: Rig) -> None:
    from desk.cases import limits, watch
    from desk.core.calendar import shipped

    with rig.store.read() as read:
        day = shipped().due(read.day, 5, "working").day
        before = watch.thresholds(read, rig.hall)
        today = read.day
    assert limits.light("running", day, False, today, shipped(), before) == "green"
    rig.set("case_limits.yellow", 6)
    with rig.store.read() as read:
        now = watch.thresholds(read, rig.hall)
    assert limits.light("running", day, False, today, shipped(), now) == "yellow"
    assert timedelta(0) < day - today


def test_every_setting_says_what_it_does_in_the_help_as_it_is_now() -> None:
    assert set(EFFECTS) == set(KNOWN)
    kept = (RESOURCES / "help" / "settings.md").read_text(encoding="utf-8")
    assert kept == settings_page.page(), "write it anew with: desk texts help"
    assert kept.count("\n| ") == len(KNOWN) + len(GROUPS)
