"""The station head's desk, by keys and clicks, while other desks work."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk.faces.kit.labels import Text
from desk.faces.office.app import OfficeFace
from desk.faces.office.charts import nice_top
from desk.faces.office.figures import figures
from desk.hall import queries as hall_queries
from desk.queue import service as queue
from tests.faces.conftest import Scene
from tests.faces.office.conftest import sign_in


def serve(scene: Scene, seconds: int) -> None:
    """One ticket from the kiosk to its end at window 3."""
    scene.issue("A")
    scene.clock.advance(120)
    called = scene.call(3, "0312")
    with scene.others.unit("0312", "serve") as unit:
        queue.begin(unit, called.ticket_id, scene.workers["0312"])
    scene.clock.advance(seconds)
    with scene.others.unit("0312", "finish") as unit:
        queue.finish(unit, called.ticket_id, scene.workers["0312"])


def inside(face: OfficeFace) -> bool:
    return face.today.isVisible()


def test_the_head_signs_in_with_keys_alone_and_sees_the_hall(
    scene: Scene, face: OfficeFace
) -> None:
    scene.sit(3, "0312")
    serve(scene, 300)
    scene.issue("B")
    sign_in(scene, face)
    assert inside(face)
    assert face.model.today is not None
    shown = {figure.label: figure.parts[0] for figure in figures(face.model.today)}
    assert shown["今天取号"] == "2"
    assert shown["现在等候"] == "1"
    assert shown["窗口"] == "1"
    assert "李晓雯" in face.today.windows.accessibleName()
    assert "B 社保医保 1" in face.today.classes.accessibleName()
    assert "9:30 2 1" in face.today.flow.accessibleName()


def test_the_reception_and_a_wrong_pin_stay_outside(scene: Scene, face: OfficeFace) -> None:
    sign_in(scene, face, "0335")
    assert not inside(face)
    assert face.model.worker is None
    sign_in(scene, face, "0300", "1111")
    assert not inside(face)
    assert face.entrance.pin.value() == ""


def test_what_another_desk_does_appears_without_moving_the_focus(
    scene: Scene, face: OfficeFace, qtbot: QtBot
) -> None:
    sign_in(scene, face)
    before = QApplication.focusWidget()
    scene.issue("A")
    qtbot.waitUntil(lambda: face.model.today is not None and face.model.today.report.tickets == 1)
    assert QApplication.focusWidget() is before


def test_a_long_service_is_marked(scene: Scene, face: OfficeFace) -> None:
    scene.sit(3, "0312")
    scene.issue("A")
    called = scene.call(3, "0312")
    with scene.others.unit("0312", "serve") as unit:
        queue.begin(unit, called.ticket_id, scene.workers["0312"])
    scene.clock.advance(31 * 60)
    sign_in(scene, face)
    assert "偏长" in face.today.windows.accessibleName()
    assert "3 号窗口已服务 31 分钟" in face.today.figures[4].accessibleName()


def test_a_notice_goes_up_is_refused_when_too_long_and_comes_down(
    scene: Scene, face: OfficeFace
) -> None:
    sign_in(scene, face)
    QTest.keyClick(face, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    scene.settle()
    dialog = face.findChild(QWidget, "field_notice")
    assert dialog is not None
    assert face._notice is not None
    face._notice.text.editor.setText("长" * 61)
    scene.press(face, Qt.Key.Key_Return)
    assert face._notice is not None
    face._notice.text.editor.setText("明天上午停电")
    scene.press(face, Qt.Key.Key_Return)
    scene.settle()
    assert face._notice is None
    with scene.others.read() as read:
        up = {n.text: n.id for n in hall_queries.notices(read, scene.desk.hall.id)}
    assert "明天上午停电" in up
    button = face.findChild(QWidget, f"end_{up['明天上午停电']}")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    scene.settle()
    with scene.others.read() as read:
        texts = [n.text for n in hall_queries.notices(read, scene.desk.hall.id)]
    assert "明天上午停电" not in texts


def test_signing_off_hides_everything(scene: Scene, face: OfficeFace) -> None:
    sign_in(scene, face)
    QTest.keyClick(face, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    scene.settle()
    assert not inside(face)
    assert face.model.worker is None


def test_the_office_works_from_1366_by_768(scene: Scene, face: OfficeFace) -> None:
    sign_in(scene, face)
    face.resize(1366, 768)
    scene.settle()
    assert (face.width(), face.height()) == (1366, 768)
    right = face.today.report_button.mapTo(face, face.today.report_button.rect().bottomRight())
    assert right.x() < 1366


def test_the_top_of_an_axis_holds_the_value_and_is_a_round_number() -> None:
    for value in range(300):
        top = nice_top(value)
        assert top >= value
        assert top in (4, 8) or top % 10 == 0


def test_f1_shows_how_each_page_is_reached_and_the_keys_do_it(
    scene: Scene, face: OfficeFace
) -> None:
    sign_in(scene, face)
    control = Qt.KeyboardModifier.ControlModifier
    scene.press(face, Qt.Key.Key_F1)
    assert face.sheet is not None
    words = [text.text() for text in face.sheet.findChildren(Text)]
    for place in face.navigation.places[:9]:
        assert place.title in words
    # What lies behind the sheet takes no key.
    scene.press(face, Qt.Key.Key_2, control)
    assert face.navigation.front is face.today
    scene.press(face, Qt.Key.Key_Escape)
    assert face.sheet is None
    for n, place in enumerate(face.navigation.places[:9]):
        scene.press(face, Qt.Key(Qt.Key.Key_1 + n), control)
        assert face.navigation.front is place.page
    scene.press(face, Qt.Key.Key_Escape)
    assert face.navigation.front is face.today


def test_every_page_is_reached_by_keys_one_after_the_other(scene: Scene, face: OfficeFace) -> None:
    sign_in(scene, face)
    names = [place.name for place in face.navigation.places]
    seen = []
    for _ in names:
        seen.append(next(p.name for p in face.navigation.places
                         if p.page is face.navigation.front))  # fmt: skip
        scene.press(face, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert seen == names
    assert face.navigation.front is face.today
    scene.press(face, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert face.navigation.front is face.pages.settings


def test_esc_closes_an_error_before_it_leaves_the_page(scene: Scene, face: OfficeFace) -> None:
    sign_in(scene, face)
    face.navigation.show_page(face.cases)
    face.toasts.show_text("连不上打印机", "error")
    scene.press(face, Qt.Key.Key_Escape)
    assert face.toasts.texts() == []
    assert face.navigation.front is face.cases
    scene.press(face, Qt.Key.Key_Escape)
    assert face.navigation.front is face.today
