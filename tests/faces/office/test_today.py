"""The live hall: what waits for the head, charts and tables, a refresh that moves nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.core.clock import utc
from desk.demo.seed import seed_hall
from desk.faces.kit.marks import DeadlineLight
from desk.faces.office.app import OfficeFace, build
from desk.faces.office.attention_words import attention_row
from desk.faces.office.charts import Table
from desk.faces.office.figures import window_rows
from desk.faces.office.graphs import Line, WaitChart
from desk.hall import queries as hall_queries
from desk.queue import service as queue
from desk.reports.attention import Attention
from desk.reports.targets import set_targets
from tests.faces.conftest import Scene
from tests.faces.office.conftest import sign_in
from tests.faces.pictures import keep_picture
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
    order = ("overdue", "rating_late", "asking_late", "wait", "extension", "red", "asking",
             "service", "conflicts", "rating", "silent", "missed")  # fmt: skip
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


@pytest.fixture
def street(scene: Scene, busy: OfficeFace) -> str:
    """A community's hall below the street, with somebody waiting in it."""
    with scene.others.unit("setup", "community") as unit:
        hall = seed_hall(unit, "community")
        queue.issue(unit, hall, "A")
        queue.issue(unit, hall, "A")
    refreshed(scene, busy)
    return hall


def test_t_goes_from_hall_to_hall_and_back_and_each_figure_is_of_the_hall_shown(
    scene: Scene, busy: OfficeFace, street: str
) -> None:
    page, own = busy.today, scene.desk.hall
    assert page.hall_button.isVisible()
    assert own.name in page.hall_button.accessibleName()
    first = busy.model.today
    assert first is not None
    assert {one.hall.id for one in first.halls} == {own.id, street}
    page.report_button.setFocus()
    scene.press(busy, Qt.Key.Key_T)
    scene.settle()
    scene.settle()
    other = busy.model.today
    assert other is not None
    assert other.hall.id == street
    assert (other.report.tickets, other.waiting) == (2, 2)
    assert other.hall.name in page.hall_button.accessibleName()
    assert " 2 " in f" {page.figures[0].accessibleName()} "
    assert QApplication.focusWidget() is page.report_button, "a switch moves no focus"
    assert not page.notice_button.isEnabled()
    assert not {one.kind for one in other.attention} & {"conflicts", "silent"}
    shown = [words for words, item in page.waits._names.items() if item.isVisible()]
    assert shown == [f"目标 {other.goals.wait_min}"], "a line without a day has no name"
    keep_picture(busy, "office_today_other_hall")
    scene.press(busy, Qt.Key.Key_T)
    scene.settle()
    scene.settle()
    again = busy.model.today
    assert again is not None
    assert (again.hall.id, again.report.tickets) == (own.id, first.report.tickets)
    assert page.notice_button.isEnabled()


def test_enter_on_a_hall_of_the_list_shows_it_and_its_day_report_is_the_next(
    scene: Scene, busy: OfficeFace, street: str
) -> None:
    page = busy.today
    page._tabs[2].click()
    assert page.halls.isVisible()
    page.halls.setFocus()
    names = [str(line[0]) for line in page.halls.all]
    with scene.others.read() as read:
        wanted = hall_queries.hall(read, street).name
    for _ in range(names.index(wanted)):
        QTest.keyClick(page.halls, Qt.Key.Key_Down)
    QTest.keyClick(page.halls, Qt.Key.Key_Return)
    scene.settle()
    scene.settle()
    assert busy.model.today is not None
    assert busy.model.today.hall.id == street
    QTest.keyClick(busy, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    for _ in range(3):
        scene.desk.tasks.idle(60)
        scene.settle()
    made = busy.report.model.state.made
    assert made is not None
    assert made.report.territory.hall_ids == (street,)
    busy.sign_off()
    assert not busy.model.elsewhere, "who comes next begins with this hall"


def test_what_waits_in_another_hall_is_done_there(
    scene: Scene, busy: OfficeFace, street: str
) -> None:
    scene.clock.advance(30 * 60)
    busy.model.show_hall(street)
    scene.settle()
    scene.settle()
    page = busy.today
    (key,) = [key for key in page.attention._order if key.startswith("wait")]
    QTest.keyClick(page.attention.button(key), Qt.Key.Key_Space)
    assert page._tables.currentWidget() is page.windows, "looking is done here"
    busy.attend(attention_row(Attention("conflicts", "", "yellow", 1, {"n": 1}), scene.clock.now()))
    assert busy.navigation.front is page
    assert "办理" in busy.toasts.texts()[-1]


def test_a_hall_alone_offers_no_other(scene: Scene, busy: OfficeFace) -> None:
    assert not busy.today.hall_button.isVisible()
    scene.press(busy, Qt.Key.Key_T)
    assert not busy.model.elsewhere


def test_in_a_narrow_table_words_make_way_for_numbers(qapp: QApplication) -> None:
    table = Table(
        (("", 0.5, False), ("人", 1.1, False), ("状态", 1.3, False), ("号", 1, False),
         ("已用", 0.9, True), ("办理", 2, False), ("接待", 0.7, True), ("受理", 0.7, True)),
        disc=True,
    )  # fmt: skip
    table.resize(500, 300)
    table.put([("3", "李晓雯", ("服务中", "teal"), "A002", "1:09:10", "综合受理", "123", "145")])
    widths = table.widths()
    assert sum(widths) == pytest.approx(500 - 24)
    for place in (4, 6, 7):
        assert widths[place] >= table._need(place) - 0.01
    table.resize(1200, 300)
    shares = [0.5, 1.1, 1.3, 1, 0.9, 2, 0.7, 0.7]
    room = [(1200 - 24) * share / sum(shares) for share in shares]
    assert table.widths() == pytest.approx(room), "where there is room each has its share"


def test_days_and_names_of_a_low_narrow_chart_keep_apart(qtbot: QtBot, qapp: QApplication) -> None:
    chart = WaitChart()
    qtbot.addWidget(chart)
    chart.resize(320, 150)
    chart.show()
    lines = [
        Line("平均", "teal.700", (15.4,) * 14),
        Line("最慢一成", "orange", (16.0,) * 14),
    ]
    chart.put([str(n) for n in range(1, 15)], lines, 15.0, "目标 15")
    QApplication.processEvents()
    ticks = chart.plot.getAxis("bottom")._tickLevels[0]
    assert 4 <= len(ticks) < 14
    assert ticks[-1][1] == "14"
    boxes = [name.sceneBoundingRect() for name in chart._names.values()]
    for n, box in enumerate(boxes):
        for other in boxes[n + 1 :]:
            assert not box.adjusted(0, 5, 0, -5).intersects(other.adjusted(0, 5, 0, -5))


def test_v_turns_every_chart_into_its_table_wherever_one_is_on_the_page(
    scene: Scene, busy: OfficeFace
) -> None:
    page = busy.today
    charts = (page.flow, page.waits, page.deadlines)
    page.report_button.setFocus()
    scene.press(busy, Qt.Key.Key_V)
    assert all(chart.tabled for chart in charts)
    assert page.tables_button.label() == "看图表"
    QTest.mouseClick(page.tables_button, Qt.MouseButton.LeftButton)
    assert not any(chart.tabled for chart in charts)


def test_a_young_hall_has_no_legend_for_what_nobody_can_expect(
    scene: Scene, busy: OfficeFace
) -> None:
    today = busy.model.today
    assert today is not None
    young = replace(today.history, weeks=0, expected={})
    busy.today.put(replace(today, history=young))
    assert not busy.today._forecast.isVisible()
    grown = replace(today.history, weeks=3, expected={18: Decimal(4)})
    busy.today.put(replace(today, history=grown))
    assert busy.today._forecast.isVisible()


def test_the_strip_tells_lights_by_shape_and_words(scene: Scene, busy: OfficeFace) -> None:
    today = busy.model.today
    assert today is not None
    busy.today.put(replace(today, lights={**today.lights, "overdue": 2, "red": 1, "yellow": 0}))
    lights = busy.today.figures[-1].findChildren(DeadlineLight)
    assert [light.accessibleName() for light in lights] == ["逾期 2", "红 1"]


def test_a_window_that_received_somebody_today_is_still_shown_when_nobody_sits_there(
    scene: Scene, busy: OfficeFace
) -> None:
    today = busy.model.today
    assert today is not None
    shown = {row.number: row for row in window_rows(today)}
    received = {w.number for w in today.report.windows if w.visits or w.cases}
    assert {5, 6, 7, 8} & received
    assert received <= shown.keys()
    assert {1, 2, 3, 4} <= shown.keys()
    assert sum(row.visits for row in shown.values()) == sum(w.visits for w in today.report.windows)


def test_a_table_without_a_line_says_why(qtbot: QtBot) -> None:
    table = Table((("人", 1, False),))
    qtbot.addWidget(table)
    table.resize(400, 200)
    blank = table.grab().toImage()
    table.empty = "这个大厅还没有窗口"
    told = table.grab().toImage()
    assert told != blank
    table.put([("李晓雯",)])
    with_line = table.grab().toImage()
    table.empty = ""
    assert table.grab().toImage() == with_line, "with a line there is nothing to say"


def test_a_hall_without_windows_says_so(scene: Scene, busy: OfficeFace) -> None:
    assert busy.today.windows.empty == "这个大厅还没有窗口"


def test_the_table_of_waits_has_room_for_all_fourteen_days_the_last_on_top(
    scene: Scene, busy: OfficeFace
) -> None:
    scene.press(busy, Qt.Key.Key_V)
    scene.settle()
    table = busy.today.waits.table
    assert table is not None
    assert table.isVisible()
    assert len(table.in_view) == 14
    assert table.in_view[0][0] == "今"
