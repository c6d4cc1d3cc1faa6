"""Who belongs to the person at the window: an agent who comes instead, and the household."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from sqlalchemy import select

from desk.cases import agents, queries
from desk.cases import model as m
from desk.core.mask import mask_name
from desk.devices.reader import Card
from desk.faces.kit.labels import Text
from desk.faces.kit.marks import Pill
from desk.faces.window.app import WindowFace
from desk.faces.window.person_dialog import PersonDialog
from desk.faces.window.relations import between
from desk.faces.window.search import SearchPopover
from desk.printing import compose
from tests.faces.conftest import CARD, Scene
from tests.faces.window.conftest import accept
from tests.faces.window.test_keystrokes import known_for_one

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SON = Card("陈浩", "m", "汉", date(2009, 1, 1), "宜昌市西陵区", "420502200901010017")
OTHER = Card("李建国", "m", "汉", date(1980, 1, 1), "宜昌市西陵区", "420502198001010011")


def words(face: WindowFace) -> str:
    assert face.stage.layer is not None
    return "\n".join(text.text() for text in face.stage.layer.findChildren(Text))


def test_an_agent_of_the_family_is_known_by_card_and_digit_and_stands_on_the_receipt(
    scene: Scene, three: WindowFace
) -> None:
    scene.press(three, Key.Key_U, CONTROL)
    scene.reader.put(OTHER)
    scene.settle()
    assert three.model.draft.person["id_number"] == CARD.id_number
    scene.type(three, "1")
    assert three.stage.layer is None
    assert three.model.draft.agent["relation"] == "spouse"
    pills = " ".join(p.accessibleName() for p in three.visit.person.findChildren(Pill))
    assert f"代办人：{mask_name(OTHER.name)}，配偶" in pills
    accept(scene, three)
    accepted = three.model.accepted
    assert accepted is not None
    with scene.others.read() as read:
        agent = agents.of_visit(read, accepted.visit_id)
        data = queries.receipt(read, accepted.receipt, scene.desk.catalogue)
    assert agent is not None
    assert (agent.name, agent.relation, agent.mandate) == ("李建国", "spouse", "")
    assert data is not None
    assert compose.receipt_paper(data, "").person == "王*梅（代办 李*国）"


def test_somebody_else_shows_a_mandate_and_cannot_ask_for_what_only_family_may(
    scene: Scene, three: WindowFace
) -> None:
    three.model.all_received()
    scene.press(three, Key.Key_U, CONTROL)
    scene.reader.put(OTHER)
    scene.settle()
    scene.type(three, "6")
    scene.type(three, "1")
    assert three.model.draft.agent["mandate"] == "paper"
    barred = [gap.key for gap in three.model.gaps() if gap.kind == "agent"]
    wanted = [
        code
        for code in three.model.draft.matters
        if scene.desk.catalogue.get(code).agent != "anyone"
    ]
    assert barred == wanted
    assert barred
    scene.press(three, Key.Key_F9)
    assert three.model.accepted is None
    assert "不能由这位代办" in three.toasts.texts()[-1]
    scene.press(three, Key.Key_U, CONTROL)
    scene.type(three, "2")
    assert three.model.draft.agent == {}
    scene.press(three, Key.Key_F9)
    assert three.model.accepted is not None


def test_the_resident_cannot_be_their_own_agent(scene: Scene, three: WindowFace) -> None:
    scene.press(three, Key.Key_U, CONTROL)
    dialog = three.stage.layer
    assert isinstance(dialog, PersonDialog)
    scene.reader.put(CARD)
    scene.settle()
    scene.type(three, "1")
    assert three.stage.layer is dialog
    assert "居民本人的号码" in words(three)
    assert three.model.draft.agent == {}


def test_a_member_added_by_card_fills_the_form_and_is_offered_as_guardian(
    scene: Scene, three: WindowFace
) -> None:
    three.model.set_own("MZ01", "members", "")
    scene.press(three, Key.Key_H, CONTROL)
    scene.type(three, "1")
    scene.reader.put(SON)
    scene.settle()
    scene.type(three, "2")
    assert [m.person.name for m in three.model.household] == ["王秀梅", "陈浩"]
    assert three.model.draft.forms["MZ01"]["members"] == "本人、陈浩（子女，17 岁）"
    assert three.visit.person.household.label() == "家庭 2 人"
    scene.press(three, Key.Key_3, CONTROL)
    three.model.set_own("CL01", "guardian", "")
    scene.press(three, Key.Key_H, CONTROL)
    assert SON.name not in words(three)
    scene.type(three, "2")
    scene.type(three, "1")
    assert three.model.draft.forms["CL01"]["guardian"] == "陈浩"


def test_a_member_of_the_household_comes_as_agent_by_one_digit(
    scene: Scene, three: WindowFace
) -> None:
    scene.press(three, Key.Key_H, CONTROL)
    scene.type(three, "1")
    scene.reader.put(OTHER)
    scene.settle()
    scene.type(three, "1")
    scene.press(three, Key.Key_U, CONTROL)
    scene.type(three, "1")
    assert three.model.draft.agent["relation"] == "spouse"
    assert three.model.draft.agent["name"] == "李建国"


def test_without_a_person_there_is_no_agent(scene: Scene, seated: WindowFace) -> None:
    known_for_one(scene)
    scene.issue("A")
    seated.session.refresh()
    scene.press(seated, Key.Key_F2)
    scene.press(seated, Key.Key_U, CONTROL)
    assert seated.stage.layer is None
    assert "登记居民本人" in seated.toasts.texts()[-1]
    with scene.others.read() as read:
        assert [r for r in read.rows(select(m.visit_event)) if r.kind == "agent"] == []


@pytest.mark.parametrize(
    ("mine", "theirs", "is_to_me"),
    [
        ("head", "spouse", "spouse"),
        ("head", "grandchild", "kin"),
        ("child", "head", "parent"),
        ("child", "spouse", "parent"),
        ("parent", "head", "child"),
        ("grandchild", "child", "parent"),
        ("child", "child", "kin"),
        ("head", "other", "other"),
        ("kin", "other", "other"),
    ],
)
def test_what_members_are_to_each_other_follows_from_what_they_are_to_the_head(
    mine: str, theirs: str, is_to_me: str
) -> None:
    assert between(mine, theirs) == is_to_me


def test_the_search_keeps_the_focus_though_the_visit_comes_to_the_front_behind_it(
    scene: Scene, seated: WindowFace
) -> None:
    scene.press(seated, Key.Key_N, CONTROL)
    scene.type(seated, "望明")
    scene.press(seated, Key.Key_Return)
    scene.type(seated, "420502198001010011")
    # Under a worker's fingers the layer opens while the visit is still being written.
    number = QApplication.focusWidget()
    assert number is not None
    QTest.keyClick(number, Key.Key_Return)
    popover = seated.stage.layer
    while not isinstance(popover, SearchPopover):
        QApplication.processEvents()
        popover = seated.stage.layer
    seated._frame.front(seated.idle)
    seated.refresh()
    scene.settle()
    assert seated._frame.pages.currentWidget() is seated.visit
    scene.type(seated, "yl")
    assert popover.line.text() == "yl"
    scene.press(seated, Key.Key_Escape)
    assert seated.stage.layer is None
    assert QApplication.focusWidget() is seated.visit


def test_enter_at_a_question_moves_nothing_under_it_and_the_digit_still_answers(
    scene: Scene, three: WindowFace
) -> None:
    """Enter went to the next empty field below the veil, and the digit was typed into that."""
    before = three.model.draft
    scene.press(three, Key.Key_H, CONTROL)
    question = three.stage.layer
    assert question is not None
    for key in (
        Key.Key_Return,
        Key.Key_A,
        *[Key.Key_Tab] * 4,
        *[Key.Key_Down] * 4,
        Key.Key_Backtab,
    ):
        scene.press(three, key)
        focus = three.focusWidget()
        assert focus is question or question.isAncestorOf(focus), (key, focus)
    scene.type(three, "1")
    assert isinstance(three.stage.layer, PersonDialog)
    assert three.model.draft.shared == before.shared
    assert three.model.draft.forms == before.forms


def test_a_photo_found_after_all_brings_the_matter_back_by_its_digit(
    scene: Scene, seated: WindowFace
) -> None:
    """2 put the matter off for a missing photo; the photo turned up and F9 found nothing to do."""
    scene.issue("A", matters=("CL02",))
    seated.session.refresh()
    scene.press(seated, Key.Key_F2)
    scene.reader.put(CARD)
    scene.settle()
    model = seated.model
    digit = str([one.material.key for one in model.materials() if one.required].index("photo2") + 1)
    scene.press(seated, Key.Key_F6)
    scene.type(seated, digit)
    scene.type(seated, digit)
    scene.type(seated, "2")
    scene.press(seated, Key.Key_Escape)
    scene.press(seated, Key.Key_F9)
    assert any("没有要受理的事项" in said for said in seated.toasts.texts())
    assert [text.text() for text in seated.visit.promises.findChildren(Text)].count(
        "今天先不受理"
    ) == 1
    scene.press(seated, Key.Key_F6)
    scene.type(seated, digit)
    assert not model.draft.refused
    assert [line.place for line in model.promises()] == [0]
    # What F9 says now takes the place of what it said then.
    scene.press(seated, Key.Key_F9)
    assert not any("没有要受理的事项" in said for said in seated.toasts.texts())


def test_a_resident_who_was_only_registered_is_here_for_the_first_time_this_year(
    scene: Scene, three: WindowFace
) -> None:
    scene.press(three, Key.Key_H, CONTROL)
    scene.type(three, "1")
    scene.reader.put(SON)
    scene.settle()
    scene.type(three, "2")
    scene.press(three, Key.Key_Escape)
    said = [text.text() for text in three.visit.person.findChildren(Text)]
    assert any("今年第一次来" in words for words in said), said


def test_a_number_typed_for_another_name_than_the_register_has_is_told(
    scene: Scene, seated: WindowFace
) -> None:
    """The acceptance would have given the person of the register the name that was typed."""
    known_for_one(scene)
    scene.press(seated, Key.Key_N, CONTROL)
    for text in ("李四", CARD.id_number):
        editor = seated.focusWidget()
        assert isinstance(editor, QLineEdit)
        editor.setText(text)
        scene.press(seated, Key.Key_Return)
    pills = " ".join(p.accessibleName() for p in seated.visit.person.findChildren(Pill))
    assert f"登记簿上是 {mask_name(CARD.name)}" in pills
    scene.press(seated, Key.Key_Escape)
    scene.reader.put(CARD)
    scene.settle()
    pills = " ".join(p.accessibleName() for p in seated.visit.person.findChildren(Pill))
    assert "登记簿上是" not in pills
