"""Ctrl K: persons, cases and matters, between visits and inside one."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.faces.kit.desk import Desk
from desk.faces.kit.find_popover import FindPopover
from desk.faces.kit.finder import Finder, Found
from desk.faces.kit.found_sheets import Sheet
from desk.faces.kit.labels import Text
from desk.faces.kit.papers import NoPapers
from desk.faces.window.app import WindowFace
from desk.faces.window.case_layer import CaseLayer
from desk.hall.model import audit
from tests.cases.test_rules import codes, full
from tests.faces.conftest import CARD, Scene
from tests.faces.window.test_keystrokes import came_before

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def known(scene: Scene, seated: WindowFace) -> WindowFace:
    """王秀梅 came before; nobody is at the window now."""
    came_before(scene, full(codes("MZ01", "SB01")))
    seated.session.refresh()
    return seated


def look_up(scene: Scene, face: WindowFace, text: str) -> list[tuple[str, str]]:
    scene.press(face, Key.Key_K, CONTROL)
    layer = face.stage.layer
    assert isinstance(layer, FindPopover)
    scene.type(face, text)
    return [(one.kind, one.title) for one in layer.found]


def texts(face: WindowFace) -> str:
    layer = face.stage.layer
    assert isinstance(layer, Sheet)
    return "\n".join(label.text() for label in layer.findChildren(Text))


def test_one_line_finds_persons_cases_and_matters_masked(scene: Scene, known: WindowFace) -> None:
    assert look_up(scene, known, "王秀") == [
        ("person", "王*梅"),
        ("case", "YJ26-1123-0001-1"),
        ("case", "YJ26-1123-0001-2"),
    ]
    scene.press(known, Key.Key_Escape)
    assert look_up(scene, known, "0001-2") == [("case", "YJ26-1123-0001-2")]
    scene.press(known, Key.Key_Escape)
    assert look_up(scene, known, "yl")[0] == ("matter", "居民养老参保登记")


def test_a_person_found_begins_a_visit_without_a_card_and_the_look_is_on_record(
    scene: Scene, known: WindowFace
) -> None:
    look_up(scene, known, "6027")
    scene.press(known, Key.Key_Return)
    assert "YJ26-1123-0001-1" in texts(known)
    assert CARD.id_number not in texts(known)
    with scene.others.read() as read:
        assert [r.action for r in read.rows(select(audit.c.action))] == ["looked_up"]
    scene.type(known, "2")
    assert isinstance(known.stage.layer, CaseLayer)
    scene.press(known, Key.Key_Escape)
    look_up(scene, known, "6027")
    scene.press(known, Key.Key_Return)
    scene.press(known, Key.Key_Return)
    assert known.in_visit()
    assert known.model.draft.person["id_number"] == CARD.id_number
    assert known.model.draft.person["source"] == "register"


def test_a_receipt_found_is_printed_again(scene: Scene, known: WindowFace, qtbot: QtBot) -> None:
    look_up(scene, known, "0001-1")
    layer = known.stage.layer
    assert isinstance(layer, FindPopover)
    scene.press(known, Key.Key_Return)
    case = known.stage.layer
    assert isinstance(case, CaseLayer)
    assert case.view.matter == "最低生活保障申请"
    qtbot.mouseClick(case.reprint, Qt.MouseButton.LeftButton)
    scene.settle()
    assert isinstance(scene.desk.papers, NoPapers)
    assert scene.desk.papers.printed == ["YJ26-1123-0001"]
    assert known.stage.layer is None


def test_a_matter_found_between_visits_is_explained_and_in_a_visit_added(
    scene: Scene, known: WindowFace
) -> None:
    look_up(scene, known, "cj")
    scene.press(known, Key.Key_Return)
    assert "近期病历或诊断证明" in texts(known)
    scene.press(known, Key.Key_Escape)
    scene.issue("A")
    known.session.refresh()
    scene.press(known, Key.Key_F2)
    scene.reader.put(CARD)
    scene.settle()
    scene.press(known, Key.Key_Escape)
    look_up(scene, known, "cj")
    scene.press(known, Key.Key_Return)
    assert known.model.draft.matters == ("CL01",)
    assert known.visit.forms.focused() is not None


def test_inside_a_visit_a_case_can_be_looked_at_and_the_visit_goes_on(
    scene: Scene, three: WindowFace
) -> None:
    came_before(scene, full(codes("SB01")))
    before = three.model.draft
    assert ("case", "YJ26-1123-0001-1") in look_up(scene, three, "0001")
    scene.press(three, Key.Key_Return)
    assert isinstance(three.stage.layer, CaseLayer)
    scene.press(three, Key.Key_Escape)
    assert three.model.draft == before
    look_up(scene, three, "王秀梅")
    scene.press(three, Key.Key_Return)
    assert three.stage.layer is not None
    assert three.stage.layer.findChild(object, "sheet_act") is None


def test_nothing_found_says_what_can_be_looked_for(scene: Scene, known: WindowFace) -> None:
    assert look_up(scene, known, "zzzzzz") == []
    scene.press(known, Key.Key_Return)
    assert isinstance(known.stage.layer, FindPopover)
    words = [label.text() for label in known.stage.layer.findChildren(Text)]
    assert any("没找到" in text or "换" in text for text in words)


class Slow(Finder):
    """Finds when it is let go, text by text, and counts what it looked for."""

    def __init__(self, desk: Desk, *texts: str) -> None:
        super().__init__(desk, {})
        self.gates = {text: threading.Event() for text in texts}
        self.looked: list[str] = []

    def find(self, text: str) -> list[Found]:
        self.looked.append(text)
        if text in self.gates:
            assert self.gates[text].wait(60)
        return super().find(text)


def slowly(known: WindowFace, finder: Slow, chosen: list[Found]) -> FindPopover:
    popover = FindPopover(known, finder, chosen.append)
    known.stage.open(popover)
    return popover


def test_keys_pressed_before_the_answer_are_meant_for_it_and_wait(
    scene: Scene, known: WindowFace, qtbot: QtBot
) -> None:
    finder, chosen = Slow(scene.desk, "0001"), list[Found]()
    popover = slowly(known, finder, chosen)
    popover.line.setText("0001")
    for key in (Key.Key_Down, Key.Key_Up, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(popover.line, key)
    assert known.stage.layer is popover
    assert chosen == []
    finder.gates["0001"].set()
    qtbot.waitUntil(lambda: known.stage.layer is None, timeout=30_000)
    assert [one.title for one in chosen] == ["YJ26-1123-0001-2"]


def test_enter_pressed_again_before_the_answer_opens_what_is_found_once(
    scene: Scene, known: WindowFace, qtbot: QtBot
) -> None:
    finder, chosen = Slow(scene.desk, "0001"), list[Found]()
    popover = slowly(known, finder, chosen)
    popover.line.setText("0001")
    for key in (Key.Key_Return, Key.Key_Return, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(popover.line, key)
    finder.gates["0001"].set()
    qtbot.waitUntil(lambda: known.stage.layer is None, timeout=30_000)
    assert [one.title for one in chosen] == ["YJ26-1123-0001-1"]


def test_typing_on_takes_back_the_keys_and_a_late_answer_changes_nothing(
    scene: Scene, known: WindowFace, qtbot: QtBot
) -> None:
    finder, chosen = Slow(scene.desk, "0001"), list[Found]()
    popover = slowly(known, finder, chosen)
    popover.line.setText("0001")
    qtbot.waitUntil(lambda: finder.looked == ["0001"], timeout=30_000)
    QTest.keyClick(popover.line, Key.Key_Return)
    popover.line.setText("0001-2")
    qtbot.waitUntil(lambda: bool(popover.found), timeout=30_000)
    assert [one.title for one in popover.found] == ["YJ26-1123-0001-2"]
    finder.gates["0001"].set()
    scene.settle()
    assert [one.title for one in popover.found] == ["YJ26-1123-0001-2"]
    assert known.stage.layer is popover
    assert chosen == []


def test_what_was_overtaken_before_its_turn_is_not_looked_for_and_closing_ends_it(
    scene: Scene, known: WindowFace, qtbot: QtBot
) -> None:
    first = ("a", "b", "c")  # as many as are looked for at once
    finder, chosen = Slow(scene.desk, *first), list[Found]()
    popover = slowly(known, finder, chosen)
    for text in (*first, "d", "e", "yl"):
        popover.line.setText(text)
        if text in first:
            qtbot.waitUntil(lambda t=text: t in finder.looked, timeout=30_000)
    QTest.keyClick(popover.line, Key.Key_Return)
    QTest.keyClick(popover.line, Key.Key_Escape)
    assert known.stage.layer is None
    for text in first:
        finder.gates[text].set()
    scene.settle()
    assert finder.looked == list(first)
    assert chosen == []


def test_the_answer_of_a_search_is_not_waited_for_by_the_screen(
    scene: Scene, known: WindowFace
) -> None:
    screen, threads = threading.get_ident(), set[int]()
    looked: list[str] = []

    class Watched(Finder):
        def find(self, text: str) -> list[Found]:
            threads.add(threading.get_ident())
            looked.append(text)
            return super().find(text)

    chosen: list[Found] = []
    popover = FindPopover(known, Watched(scene.desk, {}), chosen.append)
    known.stage.open(popover)
    scene.type(known, "0001")
    scene.press(known, Key.Key_Return)
    assert looked[-1] == "0001"
    assert threads
    assert screen not in threads
    assert [one.title for one in chosen] == ["YJ26-1123-0001-1"]
