"""The calendar at the station head's desk, by keys; the big screen and the kiosk keep to it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desk.core.clock import utc
from desk.faces.display.model import DisplayModel
from desk.faces.kiosk.live import read_live
from desk.faces.kit.labels import Text
from desk.faces.office.app import OfficeFace
from desk.faces.office.ask_layer import AskLayer
from desk.faces.office.calendar import FaultsLayer, ImportLayer
from tests.cases.test_workdays import NEXT
from tests.faces.conftest import Scene

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def face(scene: Scene, office: OfficeFace) -> OfficeFace:
    office.navigation.show_page(office.pages.calendar)
    scene.settle()
    return office


def test_a_day_is_closed_by_keys_and_big_screen_and_kiosk_say_why(
    scene: Scene, face: OfficeFace
) -> None:
    page = face.pages.calendar
    scene.press(face, Qt.Key.Key_Right)
    scene.press(face, Qt.Key.Key_Return)
    scene.press(face, Qt.Key.Key_Return)
    scene.press(face, Qt.Key.Key_Return)
    scene.type(face, "停电检修")
    scene.press(face, Qt.Key.Key_Return)
    scene.settle()
    assert page.layer is None
    model = DisplayModel(scene.desk)
    model.refresh()
    assert "停电检修" in model._notices
    scene.clock.set(utc(page.year.front, "10:00"))
    model.refresh()
    assert model.board.state == "closed"
    assert model.board.open is not None
    assert model.board.open.note == "停电检修"
    with scene.others.read() as read:
        live = read_live(read, scene.desk.hall.id, scene.desk.store.home)
    assert live.closed
    assert live.open is not None
    assert live.open.note == "停电检修"
    scene.press(face, Qt.Key.Key_Delete)
    scene.settle()
    model.refresh()
    assert model.board.open is not None
    assert model.board.open.open


def test_a_year_is_looked_at_before_it_is_taken_over(
    scene: Scene, face: OfficeFace, tmp_path: Path
) -> None:
    page, path = face.pages.calendar, tmp_path / "2027.csv"
    path.write_text(NEXT, encoding="utf-8")
    page.look_at(path)
    scene.settle()
    layer = page.layer
    assert isinstance(layer, ImportLayer)
    assert any("2月6日 班" in line for line in layer.lines)
    assert scene.desk.calendar.last_year == 2026
    scene.press(face, Qt.Key.Key_Return)
    scene.settle()
    assert scene.desk.calendar.last_year == 2027
    page.look_at(path)
    scene.settle()
    assert page.layer is None
    assert "没有新内容" in face.toasts.texts()[-1]


def test_faults_of_a_file_are_told_by_line_and_nothing_changes(
    scene: Scene, face: OfficeFace, tmp_path: Path
) -> None:
    path = tmp_path / "bad.csv"
    path.write_text(NEXT.replace("2027-02-05,rest", "2027-02-30,rest"), encoding="utf-8")
    face.pages.calendar.look_at(path)
    scene.settle()
    layer = face.pages.calendar.layer
    assert isinstance(layer, FaultsLayer)
    assert layer.lines == ["bad.csv 第 3 行：“2027-02-30”不是 2027-01-01 这样的日期"]
    assert "bad.csv 不能当作工作日表来读" in [text.text() for text in layer.findChildren(Text)]
    assert scene.desk.calendar.last_year == 2026


def test_the_hours_of_the_week_are_typed_and_a_wrong_one_is_told(
    scene: Scene, face: OfficeFace
) -> None:
    scene.press(face, Qt.Key.Key_W)
    for text in ("9", *[""] * 6):
        if text:
            scene.press(face, Qt.Key.Key_A, CONTROL)
            scene.type(face, text)
        scene.press(face, Qt.Key.Key_Return)
    assert face.pages.calendar.layer is not None
    layer = face.pages.calendar.layer
    first = layer.boxes[0]  # type: ignore[attr-defined]
    first.take_focus()
    scene.press(face, Qt.Key.Key_A, CONTROL)
    scene.type(face, "8:30-12:00")
    layer.submit()  # type: ignore[attr-defined]
    scene.settle()
    assert scene.desk.here.hours["mon"] == [["08:30", "12:00"]]


def test_what_is_wrong_with_a_special_day_stands_under_its_own_line_and_nowhere_else(
    scene: Scene, face: OfficeFace
) -> None:
    scene.press(face, Qt.Key.Key_Return)
    layer = face.pages.calendar.layer
    assert isinstance(layer, AskLayer)
    day, spans, notice = layer.boxes
    scene.press(face, Qt.Key.Key_Return)
    scene.type(face, "9-25")
    scene.press(face, Qt.Key.Key_Return)
    scene.press(face, Qt.Key.Key_Return)
    wrong = [box.editor.accessibleDescription() for box in layer.boxes]
    assert "不是开放时间" in wrong[1]
    assert (wrong[0], wrong[2]) == ("", "")
    assert spans.editor.hasFocus()
    scene.press(face, Qt.Key.Key_A, CONTROL)
    scene.type(face, "09:00-11:00")
    scene.press(face, Qt.Key.Key_Return)
    scene.press(face, Qt.Key.Key_Return)
    assert spans.editor.accessibleDescription() == ""
    assert notice.editor.hasFocus(), "the notice is missing now"
    day.take_focus()
    scene.press(face, Qt.Key.Key_A, CONTROL)
    scene.type(face, "2020-01-01")
    layer.submit()
    assert "最后一天在第一天前面" in day.editor.accessibleDescription()


def test_a_holiday_may_be_written_with_the_weekend_in_it(
    scene: Scene, face: OfficeFace, tmp_path: Path
) -> None:
    path = tmp_path / "2027.csv"
    saturday = "2027-10-02,rest,国庆节\n"
    path.write_text(NEXT.rstrip("\n") + "\n" + saturday, encoding="utf-8")
    face.pages.calendar.look_at(path)
    scene.settle()
    assert isinstance(face.pages.calendar.layer, ImportLayer)
