"""Establishment at the station head's desk, by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.faces.office.app import build
from desk.faces.office.establishment import CommunityLayer
from desk.hall import establishment
from tests.faces.conftest import Scene
from tests.faces.office.conftest import sign_in


def test_figures_are_typed_wrong_ones_are_told_and_the_gap_follows(
    scene: Scene, qtbot: QtBot
) -> None:
    face = build(scene.desk)
    qtbot.addWidget(face)
    face.resize(1920, 1080)
    face.show()
    with qtbot.waitActive(face):
        face.activateWindow()
    sign_in(scene, face)
    page = face.pages.establishment
    face.navigation.show_page(page)
    scene.settle()
    assert len(page.lines) > 5
    scene.press(face, Qt.Key.Key_Down)
    scene.press(face, Qt.Key.Key_Return)
    assert any(layer.isVisible() for layer in face.findChildren(CommunityLayer))
    scene.press(face, Qt.Key.Key_Escape)
    assert page.isVisible(), "Esc leaves the layer and not the page"
    assert not any(layer.isVisible() for layer in face.findChildren(CommunityLayer))
    scene.press(face, Qt.Key.Key_Return)
    layer = next(layer for layer in face.findChildren(CommunityLayer) if layer.isVisible())
    layer.households.take_focus()
    scene.press(face, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    scene.type(face, "many")
    layer.submit()
    assert layer.households.editor.accessibleDescription() != ""
    scene.press(face, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    scene.type(face, "2400")
    scene.press(face, Qt.Key.Key_Return)
    scene.press(face, Qt.Key.Key_2)
    layer.workers.take_focus()
    scene.press(face, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    scene.type(face, "5")
    scene.press(face, Qt.Key.Key_Return)
    scene.settle()
    scene.settle()
    with scene.others.read() as read:
        lines = establishment.staffing(read, page.street, scene.desk.divisions)
    changed = lines[1]
    assert (changed.households, changed.mixed, changed.workers) == (2400, True, 5)
    assert changed.gap == 2
    assert page.lines[1] == changed
