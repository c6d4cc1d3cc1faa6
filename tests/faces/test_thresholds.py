"""Every threshold that a rule or a page is known by is a setting of the hall, and takes effect."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from desk.cases import callbacks, register, watch
from desk.cases import service as cases
from desk.core.errors import UserError
from desk.devices.counter import Confirm, Rate, Serving
from desk.faces.counter.model import CounterModel
from desk.faces.display.model import DisplayModel
from desk.faces.kiosk.model import KioskModel
from desk.faces.kit.labels import Text
from desk.faces.kit.marks import Pill
from desk.faces.kit.scans_model import Scans, Taking
from desk.faces.kit.toasts import stays_as_set
from desk.faces.office.app import build as build_office
from desk.faces.office.device_words import Patience, device_state
from desk.faces.window.app import WindowFace
from desk.hall import service as hall_service
from desk.hall import settings
from desk.hall.known_settings import KNOWN
from desk.queue import service as queue
from desk.reports.targets import targets
from desk.roster.queries import wish
from desk.sync.neighbours import Neighbour
from tests.cases.test_rules import codes, full
from tests.faces.conftest import CARD, Scene
from tests.faces.office.conftest import sign_in
from tests.faces.window.conftest import face, seated  # noqa: F401

NAMED = {
    "lights: yellow, red, and those of short promises": (
        "case_limits.yellow", "case_limits.red", "case_limits.short_days",
        "case_limits.short_yellow", "case_limits.short_red",
    ),
    "escalation to station head, street, district": (
        "case_limits.head_over", "case_limits.street_over", "case_limits.district_over",
    ),
    "first-asked: reply date": ("asking.reply_days",),
    "low grades: call, settle, red": (
        "rating_limits.call_hours", "rating_limits.settle_days", "rating_limits.red_hours",
    ),
    "no-show after 2 calls and 3 minutes, undo 10 s": (
        "queue.calls", "queue.wait_minutes", "queue.undo_seconds",
    ),
    "priority from 65, and ahead of whom; appointments": (
        "queue.priority_age", "queue.priority_minutes", "queue.appointment_minutes",
        "queue.early_minutes",
    ),
    "window: long waits and visits, ranking by 30 days, toasts of 6 s": (
        "window.long_wait_minutes", "window.long_visit_minutes", "window.ranked_days",
        "window.word_seconds",
    ),
    "kiosk: attract 90 s, hidden 60 s, left 15 s, elder times 1.5, help for 60 s": (
        "kiosk.attract_seconds", "kiosk.idle_seconds", "kiosk.warn_seconds", "kiosk.elder_percent",
        "kiosk.ticket_seconds", "kiosk.help_seconds", "kiosk.wrong_numbers",
    ),
    "counter: rating 60 s, a change for 3 s": (
        "counter.rate_seconds", "counter.change_seconds", "counter.reasons_seconds",
        "counter.thanks_seconds", "counter.working_seconds",
    ),
    "display: new call 8 s, old data 10 s, notices 12 s, twice, silent hours": (
        "display.call_seconds", "display.stale_seconds", "display.notice_seconds",
        "display.spoken", "display.quiet_from", "display.quiet_until",
    ),
    "live hall: every 5 s, waiting 20 min, service 30 min, silent devices": (
        "report_targets.refresh_seconds", "report_targets.wait_alarm_min",
        "report_targets.service_alarm_min", "report_targets.silent_alarm_min",
    ),
    "reports: targets, small counts": (
        "report_targets.wait_min", "report_targets.on_time_permille",
        "report_targets.satisfied_permille", "report_targets.smallest",
    ),
    "devices and sync: not heard, behind": ("devices.silent_seconds", "devices.behind_hours"),
    "attachments: size": ("scans.megabytes",),
    "rotation: two persons, helpers, half days": (
        "roster.at_noon", "roster.at_unsocial", "roster.helpers", "roster.most_shifts_a_week",
    ),
    "sign-in: wrong PINs, lock, reveal 30 s": (
        "login.wrong_pins", "login.span_minutes", "login.locked_minutes", "login.lock_minutes",
        "login.reveal_seconds",
    ),
}  # fmt: skip
"""What the design and the work orders call a threshold, with the settings that hold it."""

SHOWN_BY = {
    "queue.calls": "tests.hall.test_settings",
    "queue.wait_minutes": "tests.hall.test_settings",
    "queue.priority_minutes": "tests.queue.test_head_start",
    "queue.appointment_minutes": "tests.queue.test_head_start",
    "queue.early_minutes": "tests.queue.test_head_start",
    "kiosk.help_seconds": "tests.faces.kiosk.test_session",
    "counter.rate_seconds": "tests.faces.counter.test_counter",
    "display.spoken": "tests.faces.office.test_settings",
    "display.quiet_from": "tests.faces.office.test_settings",
    "display.quiet_until": "tests.faces.office.test_settings",
    "login.wrong_pins": "tests.hall.test_settings",
    "login.locked_minutes": "tests.hall.test_settings",
    "login.span_minutes": "tests.hall.test_settings",
    "login.reveal_seconds": "tests.faces.office.test_cases",
    "case_limits.short_days": "tests.cases.test_lists",
}
"""Settings whose effect is the subject of tests elsewhere."""


@dataclass
class Hall:
    """The hall of the scene, looked at as its faces do."""

    scene: Scene

    def set(self, name: str, value: int | None) -> None:
        with self.scene.others.unit("0300", "set") as unit:
            settings.change(unit, self.scene.desk.hall.id, name, value, self.scene.workers["0300"])

    def rule(self, name: str) -> int:
        """A number as the rule that asks for it gets it."""
        group, _, key = name.partition(".")
        hall = self.scene.desk.hall.id
        with self.scene.desk.store.read() as read:
            if group == "asking":
                due = register.default_reply(read, hall, self.scene.desk.calendar)
                return self.scene.desk.calendar.workdays_between(read.day, due)
            of = {
                "case_limits": watch.thresholds, "report_targets": targets, "roster": wish,
                "rating_limits": callbacks.limits,
            }[group]  # fmt: skip
            return int(getattr(of(read, hall), key))

    def counter(self, *taps: str, page: Rate | Confirm | None = None) -> int:
        """Seconds for which the resident's screen stays as it is after these taps."""
        model = CounterModel(self.scene.clock, lambda _: None, self.scene.desk.here.number)
        model.show(Serving("h", "3", "w", "A001"))
        model.show(page or Rate("h", "3", "w", "v", 60))
        if isinstance(page, Confirm):
            model.pen_down(0, 0)
            model.pen_to(200, 200)
        for name in taps:
            model.tap(name)
        before, spent = (model.asked.grade, model.note), 0
        while (model.asked.grade, model.note) == before:
            self.scene.clock.advance(1)
            spent += 1
            model.tick()
        return spent


def seconds_until(now: datetime, due: Callable[[datetime], bool]) -> int:
    """The first whole second at which something is due."""
    return next(n for n in range(2000) if due(now + timedelta(seconds=n)))


def kiosk(hall: Hall, name: str) -> int:
    model = KioskModel(hall.scene.desk)
    session, now = model.session, hall.scene.clock.now()
    session.touch(now)
    if name == "kiosk.attract_seconds":
        return seconds_until(now, session.attract_due)
    if name == "kiosk.idle_seconds":
        return seconds_until(now, session.hide_due)
    if name == "kiosk.warn_seconds":
        session.hidden_at = now
        return seconds_until(now, session.leave_due)
    if name == "kiosk.ticket_seconds":
        return session.ticket_seconds()
    if name == "kiosk.elder_percent":
        session.elder = True
        return seconds_until(now, session.attract_due) * 100 // 90
    assert name == "kiosk.wrong_numbers"
    model.lookup.tries, tries = 0, 0
    while not model.lookup.out_of_tries:
        model.lookup.tries = tries = tries + 1
    return tries


def counter(hall: Hall, name: str) -> int:
    if name == "counter.working_seconds":
        page = Confirm("3", "w", (("a", "b"),), (), (), ())
        return hall.counter("confirm", page=page)
    taps = {"change": "grade:5", "reasons": "grade:1", "thanks": "decline"}
    return hall.counter(taps[name.partition(".")[2].partition("_")[0]])


def priority_age(hall: Hall, _: str) -> int:
    model = KioskModel(hall.scene.desk)
    for age in range(40, 110):
        model.card = replace(CARD, birth=date(2026 - age, 11, 23))
        if model.priority():
            return age
    raise AssertionError


def display(hall: Hall, name: str) -> int:
    scene = hall.scene
    model = DisplayModel(scene.desk)
    if name == "display.notice_seconds":
        with scene.others.unit("0300", "notices") as unit:
            for text in ("一", "二"):
                hall_service.add_notice(unit, scene.desk.hall.id, text)
    if name == "display.call_seconds":
        scene.sit(3, "0312")
        scene.issue("A")
        model.refresh()
        called = scene.call(3, "0312").ticket_id
        with scene.others.unit("0312", "serve") as unit:  # the window is free for the next look
            queue.begin(unit, called, scene.workers["0312"])
            queue.finish(unit, called, scene.workers["0312"])
    model.refresh()
    look = {
        "display.notice_seconds": lambda: model.board.notice_place,
        "display.call_seconds": lambda: not model.board.fresh,
        "display.stale_seconds": lambda: model.board.stale,
    }[name]
    if name == "display.notice_seconds":  # begin where one notice has just given way
        start = look()
        while look() == start:
            scene.clock.advance(1)
            model.tick()
    first, spent = look(), 0
    while look() == first:
        scene.clock.advance(1)
        spent += 1
        model.tick()
    # Old is what is older than so many seconds.
    return spent - 1 if name == "display.stale_seconds" else spent


def device(hall: Hall, name: str) -> int:
    now, own = hall.scene.clock.now(), hall.scene.desk.here.number
    patience = Patience(own("devices.silent_seconds"), own("devices.behind_hours"))
    plain = Neighbour(7, "window", "", "active", now, 1, now, "1", 0, 0)
    well = device_state(plain, now, patience)
    step = timedelta(seconds=1) if name == "devices.silent_seconds" else timedelta(hours=1)
    field = "seen_at" if name == "devices.silent_seconds" else "oldest_at"
    old = (replace(plain, **{field: now - step * n}) for n in range(9000))
    return next(n for n, one in enumerate(old) if device_state(one, now, patience) != well) - 1


def largest_scan(hall: Hall, _: str) -> int:
    file, told = hall.scene.desk.store.home / "scan.jpg", list[BaseException]()
    for megabytes in range(1, 60):
        with file.open("wb") as opened:
            opened.truncate(megabytes * 1_000_000 + 1)
        scans = Scans(hall.scene.desk, "v", ("id",), told.append, Taking("id", "w", "0312"))
        scans.add([file])
        hall.scene.settle()
        if isinstance(told[-1], UserError) and "larger" in told[-1].key:
            return megabytes
    raise AssertionError


def word(hall: Hall, name: str) -> int:
    return stays_as_set(hall.scene.desk.here.number)(name == "queue.undo_seconds") // 1000


EFFECTS: dict[str, Callable[[Hall, str], int]] = {
    **{name: Hall.rule for name in KNOWN
       if name.partition(".")[0] in
       ("case_limits", "report_targets", "roster", "rating_limits", "asking")},
    **{name: kiosk for name in KNOWN if name.startswith("kiosk.")},
    **{name: counter for name in KNOWN if name.startswith("counter.")},
    **{name: display for name in KNOWN if name.startswith("display.")},
    **{name: device for name in KNOWN if name.startswith("devices.")},
    "queue.priority_age": priority_age, "queue.undo_seconds": word, "window.word_seconds": word,
    "scans.megabytes": largest_scan,
}  # fmt: skip
"""How each is seen to take effect; those of the window have a window of their own below."""

AT_A_WINDOW = {
    "window.long_wait_minutes", "window.long_visit_minutes", "window.ranked_days",
    "login.lock_minutes",
}  # fmt: skip


def test_every_threshold_that_is_named_is_a_setting_with_a_test_of_its_effect() -> None:
    named = [name for names in NAMED.values() for name in names]
    assert sorted(named) == sorted(KNOWN)
    assert set(KNOWN) == {*EFFECTS, *SHOWN_BY, *AT_A_WINDOW}
    for name, module in SHOWN_BY.items():
        source = inspect.getsource(importlib.import_module(module))
        assert name in source or f'"{name.partition(".")[2]}"' in source, name


@pytest.mark.parametrize("name", sorted(set(EFFECTS) - set(SHOWN_BY)))
def test_what_a_head_sets_is_done_at_once_and_the_plain_value_comes_back(
    scene: Scene, name: str
) -> None:
    known, hall = KNOWN[name], Hall(scene)
    assert isinstance(known.default, int)
    other = known.default + 1 if known.default < known.high else known.default - 1
    if name == "kiosk.elder_percent":
        other = 200
    assert EFFECTS[name](hall, name) == known.default
    hall.set(name, other)
    assert EFFECTS[name](hall, name) == other
    hall.set(name, None)
    assert EFFECTS[name](hall, name) == known.default


def test_a_window_marks_long_waits_and_visits_as_the_hall_has_set(
    scene: Scene,
    seated: WindowFace,  # noqa: F811
) -> None:
    hall = Hall(scene)
    scene.sit(1, "0301")
    scene.issue("A")
    scene.issue("A")
    called = scene.call(1, "0301")
    with scene.others.unit("0301", "serve") as unit:
        queue.begin(unit, called.ticket_id, scene.workers["0301"])
    scene.clock.advance(5 * 60)
    seated.session.refresh()
    scene.settle()

    def marked() -> tuple[int, bool]:
        pills = [pill.accessibleName() for pill in seated.idle._hall.findChildren(Pill)]
        return seated.idle.queue._rows.late_s, "偏长" in pills

    assert marked() == (12 * 60, False)
    hall.set("window.long_wait_minutes", 4)
    hall.set("window.long_visit_minutes", 4)
    seated.session.refresh()
    scene.settle()
    assert marked() == (4 * 60, True)


def test_a_window_ranks_what_it_took_in_as_far_back_as_the_hall_has_set(
    scene: Scene,
    seated: WindowFace,  # noqa: F811
) -> None:
    desk, window = scene.desk, scene.windows[3]
    with scene.others.unit("0312", "visit") as unit:
        visit = cases.open_visit(
            unit, hall_id=desk.hall.id, window_id=window, worker_id=scene.workers["0312"]
        )
        cases.accept_visit(unit, visit, full(codes("MZ01")), desk.catalogue, desk.calendar)
        cases.close_visit(unit, visit)
    scene.clock.advance(20 * 86_400)
    assert seated.session.usage() == {"MZ01": 1}
    Hall(scene).set("window.ranked_days", 7)
    assert seated.session.usage() == {}


@pytest.mark.parametrize("minutes", [10, 3, 0])
def test_a_desk_locks_itself_after_as_many_minutes_as_the_hall_has_set(
    scene: Scene,
    seated: WindowFace,  # noqa: F811
    minutes: int,
) -> None:
    Hall(scene).set("login.lock_minutes", minutes)
    scene.clock.advance((minutes or 300) * 60)
    seated.desk_acts.lock_if_left()
    assert seated.desk_acts.locked is None
    scene.clock.advance(1)
    seated.desk_acts.lock_if_left()
    assert (seated.desk_acts.locked is not None) == bool(minutes)


def test_a_machine_may_lock_itself_sooner_than_the_hall_says(
    scene: Scene,
    seated: WindowFace,  # noqa: F811
) -> None:
    scene.desk.settings = replace(scene.desk.settings, lock_minutes=1)
    scene.clock.advance(61)
    seated.desk_acts.lock_if_left()
    assert seated.desk_acts.locked is not None


def test_the_live_page_is_read_as_often_as_the_hall_has_set_and_says_so(
    scene: Scene, qtbot: QtBot
) -> None:
    office = build_office(scene.desk)
    qtbot.addWidget(office)
    office.resize(1920, 1080)
    office.show()
    with qtbot.waitActive(office):
        office.activateWindow()
    sign_in(scene, office)
    assert office._every.interval() == 5000
    Hall(scene).set("report_targets.refresh_seconds", 20)
    qtbot.waitUntil(lambda: office._every.interval() == 20_000)
    assert "每 20 秒刷新" in " ".join(t.text() for t in office.today.findChildren(Text))
