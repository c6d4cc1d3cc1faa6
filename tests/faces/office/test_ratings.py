"""O05 through keys: the low grade in front, the call, the ledger, what is covered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.cases import ratings as rules
from desk.cases import service
from desk.faces.kit.labels import Text
from desk.faces.office.app import OfficeFace, build
from desk.faces.office.ratings import RatingsPage
from desk.hall import model as hall_model
from tests.cases.conftest import CALENDAR, CATALOGUE
from tests.cases.test_rules import codes, full
from tests.faces.conftest import Scene
from tests.faces.office.conftest import sign_in

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def face(scene: Scene, qtbot: QtBot) -> OfficeFace:
    for grade in (2, 5):
        with scene.others.unit("0312", "accept") as unit:
            visit = service.open_visit(
                unit, hall_id=scene.desk.hall.id, window_id=scene.windows[3],
                worker_id=scene.workers["0312"],
            )  # fmt: skip
            service.accept_visit(unit, visit, full(codes("SB01")), CATALOGUE, CALENDAR)
            rules.rate(unit, visit, grade, "counter", ("waited",) if grade == 2 else ())
        scene.clock.advance(60)
    face = build(scene.desk)
    qtbot.addWidget(face)
    face.resize(1920, 1080)
    face.show()
    with qtbot.waitActive(face):
        face.activateWindow()
    sign_in(scene, face)
    scene.settle()
    return face


@pytest.fixture
def page(scene: Scene, face: OfficeFace) -> RatingsPage:
    face.navigation.show_page(face.ratings)
    scene.settle()
    scene.settle()
    return face.ratings


def shown(page: RatingsPage) -> str:
    return "\n".join(text.text() for text in page.detail.findChildren(Text))


def test_a_low_grade_is_counted_at_the_left_and_in_front_of_the_page(
    face: OfficeFace, page: RatingsPage
) -> None:
    assert face.navigation.items["ratings"]._count == 1
    assert [line.grade for line in page.model.lines] == [2, 5]
    assert "等太久" in page.table.accessibleName()
    assert "不满意" in shown(page)


def test_c_and_digits_put_it_into_the_ledger_and_a_second_call_settles_it(
    scene: Scene, face: OfficeFace, page: RatingsPage
) -> None:
    scene.press(face, Qt.Key.Key_C)
    scene.press(face, Qt.Key.Key_3)
    scene.type(face, "加开一个窗口")
    scene.press(face, Qt.Key.Key_Return)
    scene.type(face, "9")
    scene.press(face, Qt.Key.Key_Return)
    scene.settle()
    assert page.dialog is not None
    assert page.dialog.words.value() == "加开一个窗口"
    scene.type(face, "3")
    page.dialog.days.set_value("")
    scene.press(face, Qt.Key.Key_A, CONTROL)
    scene.type(face, "3")
    scene.press(face, Qt.Key.Key_Return)
    scene.settle()
    scene.settle()
    assert page.dialog is None
    assert page.model.lines[0].state == "ledger"
    assert "11月26日" in shown(page)
    scene.press(face, Qt.Key.Key_C)
    scene.press(face, Qt.Key.Key_2)
    scene.type(face, "已经加开")
    scene.press(face, Qt.Key.Key_Return)
    for _ in range(3):
        scene.settle()
    assert {line.grade: line.state for line in page.model.lines} == {2: "settled", 5: ""}
    assert face.navigation.items["ratings"]._count == 0


def test_a_call_without_words_is_told_and_a_good_grade_asks_for_none(
    scene: Scene, face: OfficeFace, page: RatingsPage
) -> None:
    scene.press(face, Qt.Key.Key_C)
    scene.press(face, Qt.Key.Key_4)
    scene.press(face, Qt.Key.Key_Return)
    scene.settle()
    assert page.dialog is not None
    assert page.dialog.outcome.value() != ""
    assert not page.dialog._fault.isHidden()
    scene.press(face, Qt.Key.Key_Escape)
    scene.press(face, Qt.Key.Key_Down)
    scene.press(face, Qt.Key.Key_C)
    assert page.dialog is None
    assert page.model.lines[0].calls == ()


def test_who_rated_is_covered_until_shown_on_purpose_and_that_is_on_record(
    scene: Scene, face: OfficeFace, page: RatingsPage
) -> None:
    line = page.model.lines[0]
    assert line.name not in shown(page)
    assert line.phone not in shown(page)
    scene.press(face, Qt.Key.Key_H, CONTROL)
    scene.settle()
    assert line.name in shown(page)
    assert line.phone in shown(page)
    with scene.others.read() as read:
        audit = read.rows(select(hall_model.audit.c.action, hall_model.audit.c.subject))
    assert ("reveal", line.resident_id) in [(r.action, r.subject) for r in audit]


def test_the_page_fits_a_small_screen(scene: Scene, face: OfficeFace, page: RatingsPage) -> None:
    face.resize(1366, 768)
    scene.settle()
    assert page.detail.mapTo(face, page.detail.rect().bottomRight()).x() <= 1366
