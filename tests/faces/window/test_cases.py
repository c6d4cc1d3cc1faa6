"""A case at a window: shown first when it is open already, looked at, carried on, taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.cases import model as m
from desk.cases import ratings
from desk.cases.rules import MaterialAnswer
from desk.faces.kit.labels import Text
from desk.faces.kit.layers import Confirm
from desk.faces.kit.marks import DeadlineLight
from desk.faces.kit.questions import DigitDialog, WordsDialog
from desk.faces.window.app import WindowFace
from desk.faces.window.case_layer import CaseLayer
from desk.hall.model import audit
from tests.cases.test_rules import codes, full
from tests.faces.conftest import CARD, Scene
from tests.faces.window.conftest import accept
from tests.faces.window.test_keystrokes import came_before

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def kinds(scene: Scene) -> list[str]:
    with scene.others.read() as read:
        return [r.kind for r in read.rows(select(m.case_event).order_by(m.case_event.c["_s"]))]


def begin(scene: Scene, face: WindowFace) -> None:
    """Called, and the card on the reader."""
    scene.issue("A", matters=("CL01",))
    face.session.refresh()
    scene.press(face, Key.Key_F2)
    scene.reader.put(CARD)
    scene.settle()


def layer(face: WindowFace) -> CaseLayer:
    assert isinstance(face.stage.layer, CaseLayer)
    return face.stage.layer


def words(face: WindowFace) -> str:
    assert face.stage.layer is not None
    return "\n".join(text.text() for text in face.stage.layer.findChildren(Text))


def look(face: WindowFace, qtbot: QtBot) -> None:
    """What is under way, by the button of the person's card."""
    qtbot.mouseClick(face.visit.person.look, Qt.MouseButton.LeftButton)


def look_at_a_case(scene: Scene, face: WindowFace, qtbot: QtBot) -> None:
    """The one case under way of somebody who was here before, in front."""
    came_before(scene, full(codes("MZ01")))
    begin(scene, face)
    look(face, qtbot)


def last(scene: Scene, kind: str) -> Any:
    """The newest fact of a kind about a case."""
    with scene.others.read() as read:
        return read.rows(select(m.case_event).where(m.case_event.c.kind == kind))[-1]


def owing(scene: Scene) -> None:
    draft = full(codes("MZ01", "CL01"))
    owed = {**draft.materials, "medical_record": MaterialAnswer("owed")}
    came_before(scene, replace(draft, materials=owed))


def test_an_open_case_of_the_same_kind_stands_first_with_its_light_before_anything_is_typed(
    scene: Scene, seated: WindowFace
) -> None:
    owing(scene)
    begin(scene, seated)
    assert [c.code for c in seated.model.open_cases()] == ["CL01", "MZ01"]
    assert "残疾人证办理" in seated.visit.person._past.text()
    (light,) = seated.visit.person.findChildren(DeadlineLight)
    assert light.accessibleName() == "剩 20 天"
    assert "已有在办" in "".join(t.text() for t in seated.visit.tabs.findChildren(Text))


def test_what_was_owed_is_brought_by_digits_and_the_case_goes_on(
    scene: Scene, seated: WindowFace, qtbot: QtBot
) -> None:
    owing(scene)
    begin(scene, seated)
    look(seated, qtbot)
    scene.type(seated, "1")
    view = layer(seated).view
    assert (view.matter_code, view.state.state) == ("CL01", "owing")
    assert CARD.id_number not in words(seated)
    assert "容缺，11月30日前补" not in words(seated)
    scene.type(seated, "11")
    assert kinds(scene)[-1] == "material_in"
    assert layer(seated).view.state.state == "accepted"
    assert "收到补交材料：近期病历或诊断证明" in words(seated)
    with scene.others.read() as read:
        looked = [r.action for r in read.rows(select(audit).where(audit.c.subject == view.case_id))]
    assert looked == ["looked_up"]


def test_only_what_the_table_allows_can_be_chosen(
    scene: Scene, seated: WindowFace, qtbot: QtBot
) -> None:
    look_at_a_case(scene, seated, qtbot)
    shown = [kind for kind, _ in layer(seated).acts]
    # Somebody else took it in, so only they can hand it over; nothing was decided yet.
    assert shown == ["dispatched", "answered", "decided", "transferred", "withdrawn"]


def test_a_case_is_decided_handed_over_and_then_the_resident_has_an_answer(
    scene: Scene, seated: WindowFace, qtbot: QtBot
) -> None:
    look_at_a_case(scene, seated, qtbot)
    assert "居民还在等" in words(seated)
    scene.type(seated, "3")
    scene.type(seated, "1")
    assert layer(seated).view.state.state == "decided"
    scene.type(seated, "1")
    scene.type(seated, "2")
    assert layer(seated).view.state.state == "delivered"
    assert not layer(seated).view.state.awaited
    assert last(scene, "delivered").detail == {"how": "post"}


def test_a_case_goes_to_another_department_with_a_reason_in_words(
    scene: Scene, seated: WindowFace, qtbot: QtBot
) -> None:
    look_at_a_case(scene, seated, qtbot)
    scene.type(seated, "4")
    scene.type(seated, "9")
    scene.type(seated, "1")
    scene.type(seated, "经济状况由街道核对")
    scene.press(seated, Key.Key_Return)
    view = layer(seated).view
    assert view.state.state == "dispatched"
    assert view.department != "区民政局"
    assert "经济状况由街道核对" in words(seated)


def test_ctrl_delete_held_takes_an_acceptance_back_and_let_go_does_nothing(
    scene: Scene, three: WindowFace, qtbot: QtBot
) -> None:
    accept(scene, three)
    scene.press(three, Key.Key_Delete, CONTROL)
    scene.type(three, "3")
    confirm = three.stage.layer
    assert isinstance(confirm, Confirm)
    scene.type(three, "2")
    QTest.keyPress(confirm, Key.Key_Delete, CONTROL)
    QTest.qWait(1)
    QTest.keyRelease(confirm, Key.Key_Delete, CONTROL)
    assert "cancelled" not in kinds(scene)
    QTest.keyPress(confirm, Key.Key_Delete, CONTROL)
    qtbot.waitUntil(lambda: three.stage.layer is None)
    scene.settle()
    accepted = three.model.accepted
    assert accepted is not None
    assert [c.state for c in accepted.cases] == ["accepted", "decided", "cancelled"]
    assert last(scene, "cancelled").reason == "wrong_matter"


def test_any_other_reason_is_told_in_words_before_an_acceptance_is_cancelled(
    scene: Scene, three: WindowFace, qtbot: QtBot
) -> None:
    accept(scene, three)

    def hold() -> None:
        scene.press(three, Key.Key_Delete, CONTROL)
        scene.type(three, "3")
        confirm = three.stage.layer
        assert isinstance(confirm, Confirm)
        scene.type(three, "4")
        QTest.keyPress(confirm, Key.Key_Delete, CONTROL)
        qtbot.waitUntil(lambda: three.stage.layer is not confirm)
        scene.settle()
        assert isinstance(three.stage.layer, WordsDialog)

    hold()
    scene.press(three, Key.Key_Escape)
    assert "cancelled" not in kinds(scene)
    hold()
    scene.press(three, Key.Key_Return)
    assert "cancelled" not in kinds(scene)
    scene.type(three, "户口刚迁走")
    scene.press(three, Key.Key_Return)
    assert last(scene, "cancelled").reason == "other: 户口刚迁走"


def test_the_worker_sees_that_it_was_rated_and_not_how(scene: Scene, three: WindowFace) -> None:
    accept(scene, three)
    accepted = three.model.accepted
    assert accepted is not None
    with scene.others.unit("0312", "rate") as unit:
        ratings.rate(unit, accepted.visit_id, 2, "small_screen", ("waited",))
    scene.press(three, Key.Key_1, CONTROL)
    assert "居民评价了" in words(three)
    assert "2" not in next(w for w in words(three).splitlines() if "评价" in w)


def test_ctrl_and_a_digit_show_a_case_just_accepted(scene: Scene, three: WindowFace) -> None:
    accept(scene, three)
    scene.press(three, Key.Key_2, CONTROL)
    assert layer(three).view.matter_code == "SB01"
    scene.press(three, Key.Key_Escape)
    assert three.stage.layer is None


def test_what_is_under_way_is_looked_at_by_a_digit_before_a_matter_is_looked_for(
    scene: Scene, seated: WindowFace
) -> None:
    came_before(scene, full(codes("MZ01")))
    scene.issue("A")
    seated.session.refresh()
    scene.press(seated, Key.Key_F2)
    scene.reader.put(CARD)
    scene.settle()
    scene.type(seated, "1")
    assert layer(seated).view.matter_code == "MZ01"
    scene.press(seated, Key.Key_Escape)
    scene.press(seated, Key.Key_F3)
    scene.type(seated, "cj")
    scene.press(seated, Key.Key_Return)
    assert seated.model.draft.matters == ("CL01",)


def test_esc_in_what_is_asked_about_a_case_goes_back_one_step_at_a_time(
    scene: Scene, seated: WindowFace, qtbot: QtBot
) -> None:
    look_at_a_case(scene, seated, qtbot)
    scene.type(seated, "4")
    scene.type(seated, "2")
    assert isinstance(seated.stage.layer, WordsDialog)
    scene.press(seated, Key.Key_Escape)
    assert isinstance(seated.stage.layer, DigitDialog)
    assert "该转给哪个部门" in words(seated)
    scene.press(seated, Key.Key_Escape)
    assert layer(seated).view.matter == "最低生活保障申请"
    scene.press(seated, Key.Key_Escape)
    assert seated.stage.layer is None
    assert seated.in_visit()
    assert "transferred" not in kinds(scene)


def test_after_an_answer_esc_leaves_the_case_and_does_not_ask_again(
    scene: Scene, seated: WindowFace, qtbot: QtBot
) -> None:
    look_at_a_case(scene, seated, qtbot)
    scene.type(seated, "2")
    scene.type(seated, "1")
    assert kinds(scene)[-1] == "answered"
    assert isinstance(seated.stage.layer, CaseLayer)
    scene.press(seated, Key.Key_Escape)
    assert seated.stage.layer is None


def test_keeping_an_acceptance_goes_back_to_the_case_it_is_about(
    scene: Scene, seated: WindowFace, qtbot: QtBot
) -> None:
    look_at_a_case(scene, seated, qtbot)
    scene.press(seated, Key.Key_Delete, CONTROL)
    assert isinstance(seated.stage.layer, Confirm)
    scene.press(seated, Key.Key_Escape)
    assert isinstance(seated.stage.layer, CaseLayer)
    scene.press(seated, Key.Key_Delete, CONTROL)
    assert isinstance(seated.stage.layer, Confirm)
    qtbot.mouseClick(seated.stage.layer.keep, Qt.MouseButton.LeftButton)
    assert isinstance(seated.stage.layer, CaseLayer)
