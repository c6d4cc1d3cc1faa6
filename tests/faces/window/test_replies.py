"""F11 and F7: done on the spot, not accepted, passed on, and what is missing told once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.cases import model as cases
from desk.faces.kit.questions import DigitDialog
from desk.faces.window.app import WindowFace
from desk.faces.window.notice import NoticeLayer
from tests.faces.conftest import Scene

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def events(scene: Scene) -> dict[str, list[str]]:
    """Kinds of facts by the matter's code."""
    with scene.others.read() as read:
        rows = read.rows(
            select(cases.matter_case.c.matter, cases.case_event.c.kind)
            .join(cases.case_event, cases.case_event.c.case_id == cases.matter_case.c.id)
            .order_by(cases.case_event.c.kind)
        )
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row.matter, []).append(row.kind)
    return found


def visit_facts(scene: Scene) -> list[tuple[str, object]]:
    with scene.others.read() as read:
        return [(r.kind, r.detail) for r in read.rows(select(cases.visit_event))]


def choose_second_matter(scene: Scene, three: WindowFace) -> None:
    scene.press(three, Key.Key_2, CONTROL)


def test_the_button_says_what_f9_will_decide_on_the_spot(scene: Scene, three: WindowFace) -> None:
    assert three.visit.promises.accept.label() == "受理 3 件，当场办结 1 件"
    choose_second_matter(scene, three)
    scene.press(three, Key.Key_F11)
    scene.type(three, "3")
    scene.type(three, "2")
    assert three.model.draft.passed == {"SB01": 3}
    assert three.visit.promises.accept.label() == "受理 3 件，打印回执"
    scene.press(three, Key.Key_F11)
    scene.type(three, "1")
    assert three.model.draft.passed == {}


def test_a_matter_that_is_passed_on_is_decided_later_by_f11(
    scene: Scene, three: WindowFace
) -> None:
    three.model.all_received()
    choose_second_matter(scene, three)
    scene.press(three, Key.Key_F11)
    scene.type(three, "3")
    scene.type(three, "1")
    scene.press(three, Key.Key_F9)
    accepted = three.model.accepted
    assert accepted is not None, three.model.gaps()
    assert events(scene)["SB01"] == ["accepted", "passed_on"]
    assert [str(c.due_day) for c in accepted.cases] == ["2026-12-23", "2026-11-24", "2026-12-21"]
    scene.press(three, Key.Key_F11)
    scene.type(three, "1")
    assert events(scene)["SB01"] == ["accepted", "decided", "delivered", "passed_on"]
    assert three.model.accepted is not None
    assert three.model.accepted.cases[1].state == "decided"
    scene.press(three, Key.Key_F11)
    assert three.stage.layer is None
    assert three.toasts.texts()[-1] == "这次没有要在窗口办结的了"


def test_what_a_department_decides_cannot_be_decided_at_the_window(
    scene: Scene, three: WindowFace
) -> None:
    scene.press(three, Key.Key_1, CONTROL)
    scene.press(three, Key.Key_F11)
    scene.type(three, "1")
    layer = three.stage.layer
    assert isinstance(layer, DigitDialog)
    assert layer.isVisible()
    scene.type(three, "3")
    assert three.stage.layer is None
    assert not three.model.draft.refused


def test_everything_refused_closes_by_f2_and_the_reason_stays_on_record(
    scene: Scene, three: WindowFace
) -> None:
    for place in (Key.Key_1, Key.Key_2, Key.Key_3):
        scene.press(three, place, CONTROL)
        scene.press(three, Key.Key_F11)
        scene.type(three, "2")
        scene.type(three, "2")
    assert not three.visit.promises.accept.isEnabled()
    assert "F2" in three.visit.promises.accept.toolTip()
    scene.press(three, Key.Key_F2)
    assert not three.in_visit()
    refused = [detail for kind, detail in visit_facts(scene) if kind == "refused"]
    assert {"matter": "SB01", "reason": "not_eligible"} in refused
    assert len(refused) == 3


def test_f7_tells_everything_that_is_missing_once(scene: Scene, three: WindowFace) -> None:
    scene.press(three, Key.Key_F6)
    scene.type(three, "a")
    keys = [m.material.key for m in three.model.materials()]
    scene.type(three, str(keys.index("photo2") + 1))
    scene.press(three, Key.Key_F7)
    assert isinstance(three.stage.layer, NoticeLayer)
    scene.press(three, Key.Key_Return)
    assert three.stage.layer is None
    assert ("notified", {"missing": {"CL01": ["photo2"]}}) in visit_facts(scene)
    assert "一次告知" in three.toasts.texts()[-1]


def test_esc_leaves_the_notice_unrecorded_and_nothing_missing_needs_none(
    scene: Scene, three: WindowFace
) -> None:
    scene.press(three, Key.Key_F7)
    scene.press(three, Key.Key_Escape)
    assert [kind for kind, _ in visit_facts(scene)] == []
    three.model.all_received()
    scene.press(three, Key.Key_F7)
    assert three.stage.layer is None
    assert three.toasts.texts()[-1] == "什么都不缺"


def test_not_today_for_a_missing_material_opens_the_notice(
    scene: Scene, three: WindowFace, qtbot: QtBot
) -> None:
    scene.press(three, Key.Key_F6)
    scene.type(three, "a")
    keys = [m.material.key for m in three.model.materials()]
    scene.type(three, str(keys.index("medical_record") + 1))
    qtbot.mouseClick(three.visit.materials.refuse, Qt.MouseButton.LeftButton)
    scene.settle()
    assert isinstance(three.stage.layer, NoticeLayer)
    qtbot.mouseClick(three.stage.layer.go, Qt.MouseButton.LeftButton)
    scene.settle()
    assert ("notified", {"missing": {"CL01": ["medical_record"]}}) in visit_facts(scene)
    assert three.model.draft.refused == {"CL01": "material"}
    scene.press(three, Key.Key_F9)
    accepted = three.model.accepted
    assert accepted is not None
    assert [c.code for c in accepted.cases] == ["MZ01", "SB01"]


def test_ctrl_f9_accepts_with_a_signature_on_paper_and_says_why(
    scene: Scene, three: WindowFace
) -> None:
    scene.press(three, Key.Key_F9, CONTROL)
    assert three.stage.layer is None
    assert "居民户口簿" in three.toasts.texts()[-1]
    three.model.all_received()
    scene.settle()
    scene.press(three, Key.Key_F9, CONTROL)
    assert isinstance(three.stage.layer, DigitDialog)
    assert three.model.accepted is None
    scene.type(three, "2")
    assert three.model.accepted is not None
    receipt = three.model.accepted.receipt
    facts = visit_facts(scene)
    assert ("accepted", {"receipt": receipt, "paper": "cannot_write"}) in facts
