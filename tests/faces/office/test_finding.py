"""Ctrl K at the office: what each person finds, and where it is opened."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.core.text import data_text
from desk.faces.kit.find_popover import FindPopover
from desk.faces.kit.found_sheets import Sheet
from desk.faces.kit.labels import Text
from desk.faces.kit.search_box import SearchBox
from desk.faces.office.app import OfficeFace
from desk.hall import service as hall_service
from desk.hall.model import audit
from tests.cases.conftest import CATALOGUE
from tests.faces.conftest import Scene
from tests.faces.office.conftest import sign_in

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
PIN = "482913"
Layer = TypeVar("Layer", bound=QWidget)

pytestmark = pytest.mark.usefixtures("cases")


def layer(face: OfficeFace, kind: type[Layer]) -> Layer:
    found = face.finding.layer
    assert isinstance(found, kind)
    return found


def look_up(scene: Scene, face: OfficeFace, text: str) -> list[tuple[str, str]]:
    scene.press(face, Key.Key_K, CONTROL)
    scene.type(face, text)
    return [(one.kind, one.title) for one in layer(face, FindPopover).found]


def on_record(scene: Scene) -> list[tuple[str, str]]:
    with scene.others.read() as read:
        rows = read.rows(select(audit).where(audit.c.action.in_(("looked_up", "reveal"))))
    return [(row.actor, row.action) for row in rows]


def texts(of: QWidget) -> str:
    return "\n".join(text.text() for text in of.findChildren(Text) if text.isVisible())


def test_one_line_finds_persons_cases_and_matters_masked(scene: Scene, office: OfficeFace) -> None:
    assert look_up(scene, office, "王秀") == [
        ("person", "王*梅"), ("case", "YJ26-1123-0001-1"), ("case", "YJ26-1123-0002-1"),
    ]  # fmt: skip
    scene.press(office, Key.Key_Escape)
    assert office.finding.layer is None
    assert on_record(scene) == []
    assert look_up(scene, office, "yl")[0] == ("matter", "居民养老参保登记")


def test_a_case_found_is_opened_on_the_page_of_cases(scene: Scene, office: OfficeFace) -> None:
    look_up(scene, office, "0002-1")
    scene.press(office, Key.Key_Return)
    for _ in range(3):
        scene.settle()
    assert office.navigation.front is office.cases
    look = office.cases.model.look
    assert look is not None
    assert look.chosen is not None
    assert look.chosen.number == "YJ26-1123-0002-1"
    assert office.finding.layer is None


def test_a_person_found_is_masked_until_shown_and_both_are_on_record(
    scene: Scene, office: OfficeFace
) -> None:
    look_up(scene, office, "6027")
    scene.press(office, Key.Key_Return)
    scene.settle()
    sheet = layer(office, Sheet)
    assert "王*梅" in texts(sheet)
    assert "420502197403120040" not in texts(sheet)
    assert on_record(scene) == [("0300", "looked_up")]
    QTest.keyClick(sheet, Key.Key_M, Qt.KeyboardModifier.AltModifier)
    scene.settle()
    scene.settle()
    assert "420502197403120040" in texts(sheet)
    assert on_record(scene) == [("0300", "looked_up"), ("0300", "reveal")]
    scene.type(office, "1")
    for _ in range(3):
        scene.settle()
    assert office.navigation.front is office.cases
    assert office.cases.search.text() == "YJ26-1123-0001-1"


def test_a_matter_found_leads_to_its_versions(scene: Scene, office: OfficeFace) -> None:
    look_up(scene, office, "yl")
    scene.press(office, Key.Key_Return)
    assert data_text(CATALOGUE.get("SB01").name) in texts(layer(office, Sheet))
    scene.press(office, Key.Key_Return)
    scene.settle()
    front = office.matters.front
    assert office.navigation.front is office.matters
    assert front is not None
    assert front.matter.code == "SB01"


def test_an_officer_finds_only_the_cases_of_their_department(
    scene: Scene, face: OfficeFace
) -> None:
    departments = {code: CATALOGUE.get(code).department for code in ("MZ01", "CL01")}
    assert departments["MZ01"] != departments["CL01"]
    with scene.others.unit("0300", "officer") as unit:
        hall_service.add_officer(
            unit, scene.desk.hall.id, "0351", "刘文静", departments["MZ01"], PIN
        )
    sign_in(scene, face, "0351", PIN)
    assert look_up(scene, face, "王秀") == [("case", "YJ26-1123-0001-1")]
    scene.press(face, Key.Key_Escape)
    assert look_up(scene, face, "0002-1") == []
    scene.press(face, Key.Key_Escape)
    look_up(scene, face, "yl")
    scene.press(face, Key.Key_Return)
    scene.press(face, Key.Key_Return)
    assert face.navigation.front is face.cases, "the versions are the head's"


def test_a_click_on_the_line_at_the_top_opens_it_and_nothing_while_a_layer_is_open(
    scene: Scene, office: OfficeFace, qtbot: QtBot
) -> None:
    box = office.findChild(SearchBox)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    scene.settle()
    first = layer(office, FindPopover)
    scene.press(office, Key.Key_K, CONTROL)
    assert office.finding.layer is first
    scene.press(office, Key.Key_Escape)
    scene.press(office, Key.Key_F1)
    scene.press(office, Key.Key_K, CONTROL)
    assert office.finding.layer is None


def test_signing_off_closes_what_was_found(scene: Scene, office: OfficeFace) -> None:
    look_up(scene, office, "6027")
    office.sign_off()
    assert office.finding.layer is None
    assert not any(popover.isVisible() for popover in office.findChildren(FindPopover))


def test_under_a_layer_no_key_changes_the_page_and_signing_off_takes_it_away(
    scene: Scene, office: OfficeFace
) -> None:
    office.navigation.show_page(office.cases)
    for _ in range(3):
        scene.settle()
    scene.type(office, "d")
    dialog = office.cases.dialog
    assert dialog is not None
    scene.press(office, Key.Key_3, CONTROL)
    scene.press(office, Key.Key_K, CONTROL)
    assert office.navigation.front is office.cases
    assert office.finding.layer is None
    scene.press(office, Key.Key_F12)
    lock = office.idle.layer
    assert lock is not None
    scene.type(office, "2580")
    scene.press(office, Key.Key_Return)
    scene.settle()
    assert office.idle.layer is None
    assert office.cases.dialog is dialog
    scene.press(office, Key.Key_Q, CONTROL)
    assert office.cases.dialog is None
    assert office.model.worker is None
