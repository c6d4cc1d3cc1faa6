"""Matters and materials at the station head's desk, by keys, while windows work."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desk.demo.seed import seed_hall
from desk.faces.kit.labels import Text
from desk.faces.office.app import OfficeFace
from desk.faces.office.ask_layer import AskLayer
from desk.faces.office.matter_editor import EditorLayer
from desk.hall import editions
from desk.matters.content import content_of
from tests.faces.conftest import Scene

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def face(scene: Scene, office: OfficeFace) -> OfficeFace:
    office.navigation.show_page(office.matters)
    scene.settle()
    return office


def open_editor(scene: Scene, face: OfficeFace, typed: str = "临时救助") -> EditorLayer:
    scene.press(face, Qt.Key.Key_Slash)
    scene.type(face, typed)
    scene.press(face, Qt.Key.Key_Return)
    scene.press(face, Qt.Key.Key_Return)
    assert face.matters.layer is not None
    return face.matters.layer


def retype(scene: Scene, face: OfficeFace, text: str) -> None:
    scene.press(face, Qt.Key.Key_A, CONTROL)
    scene.type(face, text)


def answer(scene: Scene, face: OfficeFace, *texts: str) -> None:
    for text in texts:
        if text:
            retype(scene, face, text)
        scene.press(face, Qt.Key.Key_Return)
    scene.settle()


def test_a_version_is_drawn_up_mended_undone_and_published_with_keys(
    scene: Scene, face: OfficeFace
) -> None:
    editor = open_editor(scene, face)
    editor.days.take_focus()
    retype(scene, face, "99999")
    scene.press(face, Qt.Key.Key_Return)
    assert "3650" in editor.days.editor.accessibleDescription()
    scene.press(face, Qt.Key.Key_S, CONTROL)
    assert not face.findChildren(AskLayer), "nothing faulty is published"
    editor.days.take_focus()
    retype(scene, face, "8")
    scene.press(face, Qt.Key.Key_Return)
    assert editor.days.editor.accessibleDescription() == ""
    editor.needs.table.setFocus()
    scene.press(face, Qt.Key.Key_Delete)
    assert len(editor.draft.needs) == 4
    scene.press(face, Qt.Key.Key_Z, CONTROL)
    assert len(editor.draft.needs) == 5
    scene.press(face, Qt.Key.Key_S, CONTROL)
    (ask,) = face.findChildren(AskLayer)
    answer(scene, face, "2026-11-22", "区里要求提速")
    assert "今天" in ask.boxes[0].editor.accessibleDescription()
    answer(scene, face, "2026-11-23", "")
    scene.type(face, "1")
    scene.settle()
    assert face.matters.layer is None
    with scene.others.read() as read:
        (made,) = editions.editions(read, scene.desk.hall.id, "MZ03")
    assert made.matter.promised is not None
    assert (made.number, made.matter.promised.days, made.reason, made.author) == (
        2, 8, "区里要求提速", "赵明亮"
    )  # fmt: skip
    assert "15 个工作日 → 8 个工作日" in face.matters.detail.compared.text()
    assert scene.desk.catalogue.get("MZ03").promised == made.matter.promised


def test_a_draft_outlives_the_editor_and_can_be_dropped(scene: Scene, face: OfficeFace) -> None:
    editor = open_editor(scene, face)
    editor.days.take_focus()
    retype(scene, face, "7")
    scene.press(face, Qt.Key.Key_Escape)
    scene.settle()
    assert face.matters.layer is None
    assert face.matters.front is not None
    assert face.matters.front.drafted
    scene.press(face, Qt.Key.Key_Return)
    again = face.matters.layer
    assert again is not None
    assert again.days.value() == "7"
    scene.press(face, Qt.Key.Key_Escape)
    scene.press(face, Qt.Key.Key_D)
    scene.settle()
    assert face.matters.front is not None
    assert not face.matters.front.drafted


def test_an_older_version_is_compared_and_restored(scene: Scene, face: OfficeFace) -> None:
    matter = scene.desk.catalogue.get("MZ03")
    for days in (9, 6):
        content = content_of(matter)
        content["matter"]["promised"] = f"{days} working"
        with scene.others.unit("0300", "publish") as unit:
            editions.publish(
                unit, scene.desk.hall.id, content, scene.desk.here.base,
                valid_from=date(2026, 11, 23), reason=f"{days} 天", worker_id=scene.workers["0300"],
            )  # fmt: skip
    face.matters.refresh()
    scene.settle()
    scene.press(face, Qt.Key.Key_Slash)
    scene.type(face, "临时救助")
    scene.press(face, Qt.Key.Key_Return)
    scene.press(face, Qt.Key.Key_H)
    assert "9 个工作日 → 6 个工作日" in face.matters.detail.compared.text()
    scene.press(face, Qt.Key.Key_Space)
    scene.press(face, Qt.Key.Key_End)
    assert "6 个工作日 → 15 个工作日" in face.matters.detail.compared.text()
    scene.press(face, Qt.Key.Key_Return)
    editor = face.matters.layer
    assert editor is not None
    assert editor.days.value() == "15"
    scene.press(face, Qt.Key.Key_S, CONTROL)
    answer(scene, face, "2026-11-23", "恢复")
    scene.type(face, "1")
    assert scene.desk.catalogue.get("MZ03").promised == matter.promised
    assert scene.desk.catalogue.get("MZ03").version == 4


def test_a_window_uses_a_new_version_at_once_and_a_visit_keeps_what_it_began_with(
    scene: Scene, face: OfficeFace
) -> None:
    from desk.faces.window.session import WindowSession
    from desk.faces.window.visit_model import VisitModel

    session = WindowSession(scene.desk, lambda error: None)
    model = VisitModel(scene.desk, session)
    model.draft = model._with(model.draft, "MZ03")
    before = model.matters[0]
    content = content_of(before)
    content["matter"] |= {"promised": "2 working", "former": [before.name], "name": "新救助"}
    with scene.others.unit("0300", "publish") as unit:
        editions.publish(
            unit, scene.desk.hall.id, content, scene.desk.here.base,
            valid_from=date(2026, 11, 23), reason="新", worker_id=scene.workers["0300"],
        )  # fmt: skip
    assert [hit.matter.name for hit in scene.desk.search.find("新救助")] == ["新救助"]
    assert model.matters == [before]
    newer = model.newer(model.matters[0])
    assert newer is not None
    assert newer.version == 2
    fresh = VisitModel(scene.desk, session)
    fresh.draft = fresh._with(fresh.draft, "MZ03")
    assert fresh.matters[0].name == "新救助"
    assert fresh.newer(fresh.matters[0]) is None
    assert isinstance(face.matters.search, QLineEdit)


def test_materials_have_a_heading_only_where_there_are_some(scene: Scene, face: OfficeFace) -> None:
    def titles() -> list[str]:
        return [text.text() for text in face.matters.detail.findChildren(Text)]

    for typed, some in (("政策咨询", False), ("临时救助", True)):
        scene.press(face, Qt.Key.Key_Slash)
        retype(scene, face, typed)
        scene.press(face, Qt.Key.Key_Return)
        scene.settle()
        assert typed in "".join(titles())
        assert ("要的材料" in titles()) is some


def test_a_version_is_published_for_every_hall_of_the_street_and_esc_goes_back_step_by_step(
    scene: Scene, face: OfficeFace
) -> None:
    with scene.others.unit("setup", "community") as unit:
        community = seed_hall(unit, "community")
    editor = open_editor(scene, face)
    editor.days.take_focus()
    retype(scene, face, "9")
    scene.press(face, Qt.Key.Key_Return)
    scene.press(face, Qt.Key.Key_S, CONTROL)
    answer(scene, face, "2026-11-23", "区里要求提速")
    scene.press(face, Qt.Key.Key_Escape)
    assert face.matters.layer is editor, "only the question is left"
    scene.press(face, Qt.Key.Key_S, CONTROL)
    answer(scene, face, "2026-11-23", "区里要求提速")
    scene.type(face, "2")
    scene.settle()
    assert face.matters.layer is None
    with scene.others.read() as read:
        (made,) = editions.editions(read, community, "MZ03")
        promised = editions.catalogue(read, community, scene.desk.here.base).get("MZ03").promised
    assert promised is not None
    assert promised.days == 9
    assert made.place == scene.desk.hall.division
    assert face.matters.detail.history.all[0][2] == "云集街道 赵明亮"
