"""The page of settings, by keys, and what the faces do at once with what is set there."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.core.settings import load
from desk.core.text import tr
from desk.devices.speech import RecordedSpeech
from desk.faces.display.model import DisplayModel, is_quiet
from desk.faces.kiosk.session import Session
from desk.faces.kit.labels import Text
from desk.faces.office.app import OfficeFace, build
from desk.hall import settings
from desk.hall.setting_effects import EFFECTS
from tests.faces.conftest import Scene
from tests.faces.office.conftest import sign_in
from tests.faces.pictures import keep_picture

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def face(scene: Scene, qtbot: QtBot) -> OfficeFace:
    face = build(scene.desk)
    qtbot.addWidget(face)
    face.resize(1920, 1080)
    face.show()
    with qtbot.waitActive(face):
        face.activateWindow()
    sign_in(scene, face)
    face.navigation.show_page(face.pages.settings)
    scene.settle()
    return face


def put(scene: Scene, name: str, value: Any) -> None:
    with scene.others.unit("0300", "set") as unit:
        settings.change(unit, scene.desk.hall.id, name, value, scene.workers["0300"])


def retype(scene: Scene, face: OfficeFace, text: str) -> None:
    scene.press(face, Qt.Key.Key_A, CONTROL)
    scene.type(face, text)
    scene.press(face, Qt.Key.Key_Return)
    scene.settle()


def test_a_wrong_value_is_told_at_the_field_and_a_right_one_holds_until_it_is_taken_back(
    scene: Scene, face: OfficeFace
) -> None:
    page = face.pages.settings
    scene.press(face, Qt.Key.Key_Return)
    layer = page.layer
    assert layer is not None
    retype(scene, face, "99")
    assert "60" in layer.boxes[0].editor.accessibleDescription()
    retype(scene, face, "5")
    assert page.layer is None
    assert scene.desk.here.number("case_limits.yellow") == 5
    assert page.found["case_limits.yellow"].by == "赵明亮"
    scene.press(face, Qt.Key.Key_Delete)
    scene.settle()
    assert scene.desk.here.number("case_limits.yellow") == 3


def test_what_belongs_to_this_machine_goes_into_its_file(scene: Scene, face: OfficeFace) -> None:
    page = face.pages.settings
    scene.press(face, Qt.Key.Key_Left)
    scene.press(face, Qt.Key.Key_End)
    scene.press(face, Qt.Key.Key_Right)
    scene.press(face, Qt.Key.Key_Down)
    scene.press(face, Qt.Key.Key_Return)
    layer = page.layer
    assert layer is not None
    retype(scene, face, "500")
    assert "150" in layer.boxes[0].editor.accessibleDescription()
    retype(scene, face, "125")
    assert load(scene.desk.store.home).text_percent == 125


def test_the_big_screen_is_quiet_in_quiet_hours_and_speaks_as_often_as_set(scene: Scene) -> None:
    speech = scene.desk.speech
    assert isinstance(speech, RecordedSpeech)
    scene.sit(3, "0312")
    model = DisplayModel(scene.desk)
    model.refresh()

    def call() -> int:
        before = len(speech.said)
        scene.issue("A")
        called = scene.call(3, "0312")
        model.refresh()
        with scene.others.unit("0312", "serve") as unit:
            from desk.queue import service as queue

            queue.begin(unit, called.ticket_id, scene.workers["0312"])
            queue.finish(unit, called.ticket_id, scene.workers["0312"])
        scene.clock.advance(60)
        model.tick()
        return len(speech.said) - before

    assert call() == 2
    put(scene, "display.spoken", 1)
    assert call() == 1
    put(scene, "display.quiet_from", "09:00")
    put(scene, "display.quiet_until", "12:00")
    assert call() == 0
    assert is_quiet("23:30", "22:00", "06:00")
    assert is_quiet("05:59", "22:00", "06:00")
    assert not is_quiet("12:00", "22:00", "06:00")
    assert not is_quiet("00:00", "00:00", "00:00")


def test_the_kiosk_waits_as_long_as_the_hall_has_set(scene: Scene) -> None:
    session = Session(scene.clock.now(), times=lambda name: scene.desk.here.number(f"kiosk.{name}"))
    scene.clock.advance(40)
    assert not session.hide_due(scene.clock.now())
    put(scene, "kiosk.idle_seconds", 30)
    assert session.hide_due(scene.clock.now())
    assert not session.attract_due(scene.clock.now())
    put(scene, "kiosk.attract_seconds", 35)
    assert session.attract_due(scene.clock.now())


def test_the_setting_in_front_says_what_it_does(scene: Scene, face: OfficeFace) -> None:
    page = face.pages.settings
    page.table.setFocus()
    seen = set()
    for _ in range(3):
        scene.settle()
        said = [text.text() for text in page.detail.findChildren(Text)]
        line = page.front
        assert isinstance(line, settings.Value)
        assert tr(EFFECTS[line.known.name]) in said
        seen.add(line.known.name)
        scene.press(face, Qt.Key.Key_Down)
    assert len(seen) == 3
    keep_picture(face, "office_settings")


def test_a_setting_is_found_by_a_word_wherever_it_stands_and_set_from_there(
    scene: Scene, face: OfficeFace
) -> None:
    page = face.pages.settings
    everything = len(page.lines)
    scene.press(face, Qt.Key.Key_Slash)
    assert page.search.hasFocus()
    scene.type(face, "锁屏")
    names = [one.known.name if isinstance(one, settings.Value) else one.name for one in page.lines]
    assert names == ["login.lock_minutes", "lock_minutes"]
    scene.press(face, Qt.Key.Key_Return)
    assert page.table.hasFocus()
    scene.press(face, Qt.Key.Key_Return)
    retype(scene, face, "4")
    assert scene.desk.here.number("login.lock_minutes") == 4
    scene.press(face, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert len(page.lines) == everything
