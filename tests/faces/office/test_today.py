"""The live hall: what waits for the head, charts and tables, a refresh that moves nothing."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.core.clock import utc
from desk.faces.office.app import OfficeFace, build
from desk.queue import service as queue
from desk.reports.targets import set_targets
from tests.faces.conftest import Scene
from tests.faces.office.test_office import sign_in
from tests.reports.facts import CALENDAR, Making, Place, arrive

NOW = utc(date(2026, 11, 23), "15:12")


@pytest.fixture
def busy(scene: Scene, qtbot: QtBot) -> OfficeFace:
    """Nine weeks of days before, and today up to twelve past three."""
    scene.clock.set(NOW)
    people = tuple(scene.workers[n] for n in ("0301", "0305", "0312", "0318"))
    place = Place(scene.desk.hall.id, tuple(scene.windows[n] for n in (5, 6, 7, 8)), people)
    making, day = Making(Random(4)), date(2026, 9, 21)
    while day <= NOW.date():
        if CALENDAR.is_workday(day):
            making.day(place, day, 12 if day < NOW.date() else 25)
        day += timedelta(days=1)
    upto = {
        table: [r for r in of if r.get("at", r.get("issued_at", NOW)) <= NOW]
        for table, of in making.rows.items()
    }
    with scene.others.merging() as unit:
        arrive(unit, upto)
    for window, number in ((1, "0301"), (2, "0305"), (3, "0312"), (4, "0318")):
        scene.sit(window, number)
    scene.clock.set(NOW - timedelta(minutes=32))
    scene.issue("A")
    called = scene.call(4, "0318")
    with scene.others.unit("0318", "begin") as unit:
        queue.begin(unit, called.ticket_id, scene.workers["0318"])
    scene.clock.set(NOW)
    for letter in "AABC":
        scene.issue(letter)
    scene.call(1, "0301")
    face = build(scene.desk)
    qtbot.addWidget(face)
    face.resize(1920, 1080)
    face.show()
    qtbot.waitExposed(face)
    scene.settle()
    sign_in(scene, face)
    assert face.model.worker is not None
    return face


def refreshed(scene: Scene, face: OfficeFace) -> None:
    face._refresh()
    scene.settle()
    scene.settle()


def test_what_is_worst_stands_on_top_with_its_one_action(scene: Scene, busy: OfficeFace) -> None:
    titles = busy.today.attention.titles
    kinds = [key.split(":")[0] for key in busy.today.attention._order]
    order = ("overdue", "rating_late", "wait", "extension", "red", "service", "conflicts",
             "rating", "asking", "silent", "missed")  # fmt: skip
    assert kinds == sorted(kinds, key=order.index)
    assert {"overdue", "service", "rating_late"} <= set(kinds)
    assert titles[0].startswith("督办")
    assert any("4 号窗口一件办了 32 分钟" in title for title in titles)


def test_the_one_action_leads_to_the_case(scene: Scene, busy: OfficeFace) -> None:
    key = busy.today.attention._order[0]
    button = busy.today.attention.button(key)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    scene.settle()
    assert busy.navigation.front is busy.cases
    assert busy.cases.model.chosen_id == key.split(":")[1]


def test_a_refresh_moves_neither_the_focus_nor_the_scroll(scene: Scene, busy: OfficeFace) -> None:
    page = busy.today
    key = page.attention._order[-1]
    button = page.attention.button(key)
    button.setFocus()
    page.attention.verticalScrollBar().setValue(40)
    before = page.attention.verticalScrollBar().value()
    scene.issue("A")
    refreshed(scene, busy)
    assert QApplication.focusWidget() is button
    assert page.attention.verticalScrollBar().value() == before


@pytest.mark.parametrize("name", ["flow", "waits", "deadlines"])
def test_key_v_shows_the_numbers_of_a_chart(scene: Scene, busy: OfficeFace, name: str) -> None:
    chart = getattr(busy.today, name)
    chart.setFocus()
    assert not chart.tabled
    scene.press(busy, Qt.Key.Key_V)
    assert chart.tabled
    assert chart.table is not None
    assert chart.table.isVisible()
    assert chart.accessibleName()
    refreshed(scene, busy)
    assert chart.tabled
    scene.press(busy, Qt.Key.Key_V)
    assert not chart.tabled


def test_bars_of_limits_say_how_many_there_are(scene: Scene, busy: OfficeFace) -> None:
    today = busy.model.today
    assert today is not None
    watched = sum(today.lights[x] for x in ("overdue", "red", "yellow"))
    said = busy.today.deadlines.accessibleName().split("; ")
    near_and_over = sum(int(n) for line in said for n in line.split()[-2:])
    assert near_and_over == watched


def test_thresholds_of_the_hall_raise_the_alarm(scene: Scene, busy: OfficeFace) -> None:
    assert any("4 号窗口" in title for title in busy.today.attention.titles)
    with scene.others.unit("0300", "targets") as unit:
        set_targets(unit, scene.desk.hall.id, {"service_alarm_min": 60})
    refreshed(scene, busy)
    assert not any("4 号窗口" in title for title in busy.today.attention.titles)


def test_expected_arrivals_are_those_of_the_same_weekday(scene: Scene, busy: OfficeFace) -> None:
    today = busy.model.today
    assert today is not None
    assert today.history.weeks == 7  # one of the eight Mondays was a holiday
    assert 5 < sum(map(float, today.history.expected.values())) < 15
    assert len(today.history.waits) == 13
