"""A worker goes for the resident: planned by keys, signed on the small screen, run from Ctrl J."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from desk.cases import life_model as lm
from desk.cases import model as m
from desk.cases import signing
from desk.cases.sign_model import signature
from desk.faces.counter.app import CounterFace
from desk.faces.kit.labels import Text
from desk.faces.window.agency_layer import AgencyLayer
from desk.faces.window.app import WindowFace
from desk.faces.window.case_layer import CaseLayer
from desk.faces.window.plan_dialog import PlanDialog
from desk.faces.window.waiting import WaitingLayer
from tests.cases.test_rules import codes, full
from tests.faces.conftest import CARD, Scene
from tests.faces.counter.conftest import Finger
from tests.faces.pictures import keep_picture
from tests.faces.window.test_keystrokes import came_before

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def words(face: WindowFace) -> str:
    assert face.stage.layer is not None
    return "\n".join(text.text() for text in face.stage.layer.findChildren(Text))


def kinds(scene: Scene) -> list[tuple[str, str]]:
    e = lm.errand_event
    with scene.others.read() as read:
        return [(r.kind, r.reason or "") for r in read.rows(select(e).order_by(e.c["_s"], e.c.id))]


def states(face: WindowFace) -> list[str]:
    assert isinstance(face.stage.layer, AgencyLayer)
    return [one.state for one in face.stage.layer.agency.errands]


def open_case(scene: Scene, face: WindowFace) -> None:
    came_before(scene, full(codes("MZ01")))
    scene.issue("A")
    face.session.refresh()
    scene.press(face, Key.Key_F2)
    scene.reader.put(CARD)
    scene.settle()
    scene.type(face, "1")
    assert isinstance(face.stage.layer, CaseLayer)


def plan_two(scene: Scene, face: WindowFace) -> None:
    """From the case by keys alone: who runs it, and two errands one after the other."""
    scene.type(face, "a")
    scene.type(face, "1")
    assert isinstance(face.stage.layer, PlanDialog)
    scene.type(face, "5")
    scene.type(face, "开具户籍证明")
    scene.press(face, Key.Key_Return)
    scene.type(face, "3")
    scene.press(face, Key.Key_Return)
    scene.type(face, "1")
    assert len(face.stage.layer.plan) == 1
    scene.type(face, "宜昌市不动产登记中心")
    scene.press(face, Key.Key_Return)
    scene.type(face, "查询房产信息")
    scene.press(face, Key.Key_Return)
    scene.type(face, "5")
    scene.press(face, Key.Key_Return)
    scene.type(face, "2")
    scene.type(face, "1")
    assert [(p.department, p.days, p.unit, p.after) for p in face.stage.layer.plan] == [
        ("公安派出所", 3, "working", None), ("宜昌市不动产登记中心", 5, "calendar", 0)
    ]  # fmt: skip


@pytest.fixture
def signed(scene: Scene, counter: CounterFace, seated: WindowFace, finger: Finger) -> WindowFace:
    open_case(scene, seated)
    plan_two(scene, seated)
    keep_picture(seated, "window_plan")
    scene.press(seated, Key.Key_F9)
    assert isinstance(seated.stage.layer, WaitingLayer)
    keep_picture(counter, "counter_mandate")
    finger.sign()
    finger.tap("confirm")
    return seated


def test_the_resident_signs_the_mandate_on_the_small_screen_for_the_text_they_saw(
    scene: Scene, signed: WindowFace, finger: Finger
) -> None:
    with scene.others.read() as read:
        (mandate,) = read.rows(select(lm.mandate))
        (ink,) = read.rows(select(signature))
        visit = read.value(select(m.matter_case.c.visit_id))
        stamped = signing.stamped(read, visit)
        assert signing.of_text(read, ink.id, mandate.text)
        assert not signing.of_acceptance(read, visit)
    assert (mandate.how, mandate.signature_id) == ("counter", ink.id)
    assert ink.text == mandate.text
    assert mandate.text_hash == signing.digest(mandate.text)
    assert "开具户籍证明（公安派出所）\t3 个工作日" in mandate.text
    assert [(s.document, s.holds) for s in stamped] == [("授权委托书", True)]
    assert CARD.id_number not in mandate.text
    assert isinstance(signed.stage.layer, AgencyLayer)
    assert finger.page() != "confirm"
    assert any(p.startswith("mandate ") for p in scene.desk.papers.printed)  # type: ignore[attr-defined]


def test_errands_are_run_by_digits_and_each_step_is_a_fact(
    scene: Scene, signed: WindowFace
) -> None:
    assert states(signed) == ["planned", "later"]
    scene.type(signed, "1")
    keep_picture(signed, "window_agency")
    assert states(signed) == ["begun", "later"]
    scene.type(signed, "1")
    scene.type(signed, "1")
    assert states(signed) == ["done", "planned"]
    assert kinds(scene) == [("begun", ""), ("done", "证明已经拿到")]


def test_the_errands_stand_in_the_list_to_follow_up(scene: Scene, signed: WindowFace) -> None:
    scene.press(signed, Key.Key_Escape)
    scene.press(signed, Key.Key_J, CONTROL)
    keep_picture(signed, "window_follow_errands")
    assert "代办：开具户籍证明" in words(signed)
    scene.press(signed, Key.Key_Right)
    scene.press(signed, Key.Key_Right)
    scene.type(signed, "1")
    assert isinstance(signed.stage.layer, AgencyLayer)
    scene.type(signed, "c")
    assert isinstance(signed.stage.layer, CaseLayer)
    assert "2 步办好 0 步，李晓雯 代办" in words(signed)
    keep_picture(signed, "window_case_agency")


def test_another_way_takes_the_place_of_an_errand(scene: Scene, signed: WindowFace) -> None:
    acts = [kind for kind, _ in signed.stage.layer.acts]  # type: ignore[union-attr]
    scene.type(signed, str(acts.index("replaced") + 1))
    scene.type(signed, "1")
    scene.type(signed, "1")
    assert isinstance(signed.stage.layer, PlanDialog)
    scene.type(signed, "伍家岗派出所")
    scene.press(signed, Key.Key_Return)
    scene.type(signed, "开具户籍证明")
    scene.press(signed, Key.Key_Return)
    scene.type(signed, "2")
    scene.press(signed, Key.Key_Return)
    scene.type(signed, "1")
    assert isinstance(signed.stage.layer, AgencyLayer)
    assert [e.department for e in signed.stage.layer.agency.errands][:2] == [
        "公安派出所", "伍家岗派出所"
    ]  # fmt: skip


def test_the_resident_takes_the_mandate_back_in_words_and_signs(
    scene: Scene, signed: WindowFace, finger: Finger
) -> None:
    scene.type(signed, "r")
    scene.type(signed, "1")
    finger.sign()
    finger.tap("confirm")
    assert isinstance(signed.stage.layer, AgencyLayer)
    assert not signed.stage.layer.agency.active
    assert "改为自己办" in words(signed)


def test_what_is_wrong_on_the_small_screen_signs_nothing(
    scene: Scene, counter: CounterFace, seated: WindowFace, finger: Finger
) -> None:
    open_case(scene, seated)
    plan_two(scene, seated)
    scene.press(seated, Key.Key_F9)
    finger.tap("wrong")
    assert seated.stage.layer is None
    with scene.others.read() as read:
        assert read.rows(select(lm.mandate)) == []
        assert read.rows(select(signature)) == []


def test_on_paper_the_mandate_is_printed_with_a_line_to_sign(
    scene: Scene, counter: CounterFace, seated: WindowFace
) -> None:
    open_case(scene, seated)
    plan_two(scene, seated)
    scene.press(seated, Key.Key_F9, CONTROL)
    with scene.others.read() as read:
        (mandate,) = read.rows(select(lm.mandate))
    assert (mandate.how, mandate.signature_id) == ("paper", None)
    assert isinstance(seated.stage.layer, AgencyLayer)


def test_an_errand_that_lacks_something_is_not_taken_and_nothing_typed_is_lost(
    scene: Scene, seated: WindowFace
) -> None:
    open_case(scene, seated)
    scene.type(seated, "a")
    scene.type(seated, "1")
    plan = seated.stage.layer
    assert isinstance(plan, PlanDialog)
    scene.type(seated, "5")
    scene.type(seated, "开具证明")
    scene.press(seated, Key.Key_F9)
    assert seated.stage.layer is plan
    assert "期限" in words(seated)
    assert (plan.department.value(), plan.task.value()) == ("公安派出所", "开具证明")
    assert plan.plan == []
