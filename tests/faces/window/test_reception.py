"""The reception: a ticket in two keys, priority, matters, print and print again."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.core.clock import utc
from desk.devices.reader import Card
from desk.faces.kit.papers import NoPapers
from desk.faces.window.app import WindowFace
from desk.queue import model as queue_model
from tests.faces.conftest import Scene
from tests.faces.window.conftest import sign_in

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
OLD = Card("望老", "m", "汉", date(1950, 1, 1), "云集路", "420502195001010017")


@pytest.fixture
def reception(scene: Scene, face: WindowFace) -> WindowFace:
    """谭家𬭎, whose role is reception, is signed in."""
    sign_in(scene, face, "0335")
    return face


def tickets(scene: Scene) -> list[tuple[str, str | None, str, list[str]]]:
    t = queue_model.ticket
    with scene.others.read() as read:
        rows = read.rows(select(t).order_by(t.c.issued_at, t.c.number))
    return [(r.number, r.priority, r.channel, list(r.matters)) for r in rows]


def printed(scene: Scene) -> list[str]:
    assert isinstance(scene.desk.papers, NoPapers)
    return scene.desk.papers.printed


def test_a_receptionist_signs_in_to_the_tickets_and_takes_no_window(
    reception: WindowFace,
) -> None:
    assert reception.reception.isVisible()
    assert reception.session.seat is None


def test_a_digit_and_enter_print_a_ticket(scene: Scene, reception: WindowFace) -> None:
    scene.type(reception, "2")
    scene.press(reception, Key.Key_Return)
    assert tickets(scene) == [("B001", None, "reception", [])]
    assert printed(scene) == ["B001"]
    scene.type(reception, "1")
    scene.press(reception, Key.Key_Return)
    assert {number for number, *_ in tickets(scene)} == {"B001", "A001"}


def test_priority_by_digit_goes_first(scene: Scene, reception: WindowFace) -> None:
    scene.type(reception, "1")
    scene.press(reception, Key.Key_Return)
    scene.type(reception, "1")
    scene.type(reception, "4")
    scene.press(reception, Key.Key_Return)
    assert tickets(scene)[1][:2] == ("A002", "pregnancy")
    reception.session.refresh()
    assert [w.number for w in reception.session.live.line.first] == ["A002", "A001"]


def test_the_age_on_a_card_sets_the_priority_and_nothing_of_the_card_is_kept(
    scene: Scene, reception: WindowFace
) -> None:
    scene.reader.put(OLD)
    scene.settle()
    scene.type(reception, "1")
    scene.press(reception, Key.Key_Return)
    assert tickets(scene)[0][1] == "age"
    assert reception.model.draft.person == {}
    scene.type(reception, "1")
    scene.press(reception, Key.Key_Return)
    assert tickets(scene)[1][1] is None


def test_a_matter_tells_the_class_and_goes_with_the_ticket(
    scene: Scene, reception: WindowFace
) -> None:
    scene.press(reception, Key.Key_F3)
    scene.type(reception, "yl")
    scene.press(reception, Key.Key_Return)
    scene.press(reception, Key.Key_Return)
    assert tickets(scene) == [("B001", None, "reception", ["SB01"])]


def test_enter_without_a_class_prints_nothing(scene: Scene, reception: WindowFace) -> None:
    scene.press(reception, Key.Key_Return)
    assert tickets(scene) == []
    assert not reception.reception.go.isEnabled()


def test_a_closed_hall_gives_out_no_ticket_and_says_so(scene: Scene, reception: WindowFace) -> None:
    scene.clock.advance((utc(date(2026, 11, 23), "20:00") - scene.clock.now()).total_seconds())
    reception.session.refresh()
    scene.type(reception, "1")
    scene.press(reception, Key.Key_Return)
    assert tickets(scene) == []
    assert reception.reception.go.toolTip() == "大厅现在没开门"


def test_a_ticket_is_printed_again_by_ctrl_p_and_by_a_click(
    scene: Scene, reception: WindowFace, qtbot: QtBot
) -> None:
    for _ in range(2):
        scene.type(reception, "1")
        scene.press(reception, Key.Key_Return)
    scene.press(reception, Key.Key_P, CONTROL)
    qtbot.mouseClick(reception.reception.again, Qt.MouseButton.LeftButton)
    scene.settle()
    assert printed(scene) == ["A001", "A002", "A002", "A002"]
    assert len(tickets(scene)) == 2


def test_the_reception_is_worked_by_clicks_alone(
    scene: Scene, reception: WindowFace, qtbot: QtBot
) -> None:
    card = reception.findChild(object, "class_card_D")
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(reception.reception.go, Qt.MouseButton.LeftButton)
    scene.settle()
    assert tickets(scene)[0][0] == "D001"


def test_window_keys_do_nothing_here_and_the_desk_locks_and_is_left(
    scene: Scene, reception: WindowFace
) -> None:
    for key in (Key.Key_F2, Key.Key_F9, Key.Key_F11, Key.Key_F7):
        scene.press(reception, key)
    assert reception.stage.layer is None
    scene.press(reception, Key.Key_L, CONTROL)
    assert reception.session.locked
    scene.type(reception, "2580")
    scene.press(reception, Key.Key_Return)
    assert not reception.session.locked
    scene.press(reception, Key.Key_Q, CONTROL)
    assert reception.session.worker is None
    assert reception.entrance.isVisible()


def test_a_receptionist_may_sit_at_a_window_instead(
    scene: Scene, reception: WindowFace, qtbot: QtBot
) -> None:
    qtbot.mouseClick(reception.reception.sit, Qt.MouseButton.LeftButton)
    scene.settle()
    scene.press(reception, Key.Key_Return)
    assert reception.session.seat is not None
    assert reception.idle.isVisible()


@pytest.mark.parametrize(("number", "may"), [("0300", True), ("0312", False)])
def test_the_head_may_give_out_tickets_and_a_worker_may_not(
    scene: Scene, face: WindowFace, number: str, may: bool
) -> None:
    sign_in(scene, face, number)
    assert face.entrance.choose.desk.isVisible() is may
    target = QApplication.focusWidget()
    assert target is not None
    scene.type(face, "r")
    assert face.reception.isVisible() is may
