"""What a card reader's trouble and a hand scanner do at the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.cases import model as cases
from desk.cases.numbers import receipt_qr
from desk.core.clock import local_day
from desk.devices.samframe import UnpluggedError
from desk.devices.serial_reader import SerialReader, open_reader
from desk.faces.window.app import WindowFace
from desk.hall import model as hall
from desk.queue.numbers import ticket_qr
from tests.devices import emulated_sam as sam
from tests.devices.emulated_sam import EmulatedSam
from tests.faces.conftest import Scene
from tests.faces.window.conftest import fill, open_window, sign_in

Key = Qt.Key


def scan(scene: Scene, face: WindowFace, text: str) -> None:
    """All keys at once, as a scanner sends them."""
    QTest.keyClicks(QApplication.focusWidget() or face, text)
    QTest.keyClick(QApplication.focusWidget() or face, Key.Key_Return)
    scene.settle()


def said(face: WindowFace) -> str:
    return " ".join(label.text() for label in face.findChildren(QLabel) if label.isVisible())


def ticket_text(scene: Scene, number: str) -> str:
    return ticket_qr(f"{local_day(scene.clock.now()):%Y%m%d}", number, "7F3A")


def test_the_scanned_ticket_that_was_called_begins_the_visit(
    scene: Scene, seated: WindowFace
) -> None:
    issued = scene.issue("A")
    seated.session.refresh()
    scene.press(seated, Key.Key_F2)
    scan(scene, seated, ticket_text(scene, issued.number))
    assert seated.session.visit_id is not None
    assert seated.session.ticket is not None
    assert seated.session.ticket.state == "serving"


def test_a_scanned_ticket_that_waits_is_called_with_a_reason(
    scene: Scene, seated: WindowFace
) -> None:
    scene.issue("A")
    second = scene.issue("A")
    seated.session.refresh()
    scan(scene, seated, ticket_text(scene, second.number))
    scene.press(seated, Key.Key_3)
    assert seated.session.ticket is not None
    assert seated.session.ticket.number == second.number


def test_a_ticket_of_another_day_is_said_to_be_one(scene: Scene, seated: WindowFace) -> None:
    scan(scene, seated, ticket_qr("20261120", "A001", "7F3A"))
    assert "A001 是别的日子的号" in said(seated)


def test_a_scanned_receipt_is_looked_at_and_a_forged_one_is_not(
    scene: Scene, three: WindowFace
) -> None:
    three.model.all_received()
    scene.settle()
    fill(three)
    scene.settle()
    scene.press(three, Key.Key_F9)
    accepted = three.model.accepted
    assert accepted is not None
    scan(scene, three, receipt_qr(accepted.receipt, "0000"))
    assert three.stage.layer is None
    scan(scene, three, receipt_qr(accepted.receipt, accepted.query_code))
    assert three.stage.layer is not None
    with scene.others.read() as read:
        looked = read.rows(select(hall.audit.c.action).where(hall.audit.c.action == "looked_up"))
        assert len(looked) == 1
        assert len(read.rows(select(cases.matter_case.c.id))) == 3


def test_a_capital_letter_typed_by_hand_arrives_in_its_field(
    scene: Scene, seated: WindowFace, qtbot: QtBot
) -> None:
    field = QLineEdit(seated)
    field.show()
    field.setFocus()
    QTest.keyClick(field, "Y")
    qtbot.waitUntil(lambda: field.text() == "Y")
    QTest.keyClick(field, "J")
    QTest.keyClick(field, "x")
    assert field.text() == "YJx"


def test_a_card_on_a_serial_reader_opens_the_visit_and_its_trouble_is_told(
    scene: Scene, qtbot: QtBot
) -> None:
    module = EmulatedSam()
    reader = open_reader(f"serial:{module.port}", scene.desk.tasks.post)
    assert isinstance(reader, SerialReader)
    scene.desk.reader = reader
    face = open_window(scene, qtbot)
    sign_in(scene, face)
    scene.press(face, Key.Key_Return)
    try:
        qtbot.waitUntil(lambda: reader.present)
        module.lay(sam.resident(flag="Q"))
        qtbot.waitUntil(lambda: "Q" in said(face) and "Ctrl N" in said(face))
        module.lay(sam.foreigner_2017())
        qtbot.waitUntil(lambda: face.session.visit_id is not None)
        assert face.model.draft.person["id_number"] == "SWE420182010112"
        assert face.model.person_age() == 44
        module.unplug()
        qtbot.waitUntil(lambda: "读卡器没有反应" in said(face))
    finally:
        reader.close()


def test_a_reader_that_is_missing_at_the_sign_in_leaves_the_pin_alone(
    scene: Scene, face: WindowFace
) -> None:
    scene.type(face, "0312")
    scene.press(face, Key.Key_Return)
    scene.type(face, "25")
    scene.reader.fail(UnpluggedError())
    scene.settle()
    pin = face.entrance.login.pin
    assert pin.value() == "25"
    assert not pin.editor.accessibleDescription()
    assert "读卡器没有反应" in face.toasts.texts()[-1]
    scene.reader.fail(None)
    scene.settle()
    assert face.toasts.texts() == ["读卡器好了"]
    scene.type(face, "80")
    scene.press(face, Key.Key_Return)
    assert face.session.worker is not None


@pytest.mark.parametrize("kept", [0, 1])
def test_revealing_is_recorded_each_time_and_hides_again_by_itself(
    scene: Scene, three: WindowFace, kept: int
) -> None:
    number = three.model.draft.person["id_number"]
    for _ in range(kept + 1):
        scene.press(three, Key.Key_M, Qt.KeyboardModifier.AltModifier)
        assert number in said(three)
        three.acts.visit._reveal_timer.timeout.emit()
        scene.settle()
        assert number not in said(three)
    assert three.acts.visit._reveal_timer.interval() == 30_000
    with scene.others.read() as read:
        facts = read.rows(select(hall.audit.c.subject).where(hall.audit.c.action == "revealed"))
    assert [f.subject for f in facts] == [three.session.visit_id] * (kept + 1)
