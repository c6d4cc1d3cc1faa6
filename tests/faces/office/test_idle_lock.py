"""An office that nobody touches: locked, nothing lost, and opened by whoever was there alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.faces.office.app import OfficeFace
from desk.hall import settings
from tests.faces.conftest import Scene
from tests.faces.office.test_office import sign_in


class Seconds:
    """The machine's own clock, as the test says."""

    def __init__(self, face: OfficeFace) -> None:
        self.value = face.idle.now()
        face.idle.now = lambda: self.value


def test_it_locks_after_the_halls_minutes_and_its_workers_pin_opens_what_was_in_front(
    scene: Scene, face: OfficeFace
) -> None:
    sign_in(scene, face)
    with scene.others.unit("0300", "set") as unit:
        settings.change(unit, scene.desk.hall.id, "login.lock_minutes", 3, scene.workers["0300"])
    face.navigation.show_page(face.pages.roster)
    scene.settle()
    before = QApplication.focusWidget()
    seconds = Seconds(face)
    scene.press(face, Qt.Key.Key_Down)
    seconds.value += 180
    face.idle.check()
    assert face.idle.layer is None
    seconds.value += 1
    face.idle.check()
    layer = face.idle.layer
    assert layer is not None
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
        scene.press(face, key)
        assert face.idle.layer is layer
        assert layer.isVisible()
    scene.press(face, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert face.navigation.front is face.pages.roster
    scene.type(face, "0000")
    scene.press(face, Qt.Key.Key_Return)
    assert layer.isVisible()
    assert layer.pin.editor.accessibleDescription() == "口令不对"
    scene.type(face, "2580")
    scene.press(face, Qt.Key.Key_Return)
    assert face.idle.layer is None
    assert face.navigation.front is face.pages.roster
    assert QApplication.focusWidget() is before


def test_whoever_works_is_not_locked_out_and_nought_minutes_never_lock(
    scene: Scene, face: OfficeFace
) -> None:
    sign_in(scene, face)
    seconds = Seconds(face)
    for _ in range(3):
        seconds.value += 400
        scene.press(face, Qt.Key.Key_Tab)
        face.idle.check()
        assert face.idle.layer is None
    with scene.others.unit("0300", "set") as unit:
        settings.change(unit, scene.desk.hall.id, "login.lock_minutes", 0, scene.workers["0300"])
    seconds.value += 86_400
    face.idle.check()
    assert face.idle.layer is None


def test_f12_locks_at_once_and_another_person_can_sign_off_for_a_fresh_start(
    scene: Scene, face: OfficeFace
) -> None:
    sign_in(scene, face)
    scene.press(face, Qt.Key.Key_F12)
    assert face.idle.layer is not None
    scene.press(face, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert face.idle.layer is None
    assert face.model.worker is None
    assert face.entrance.isVisible()
