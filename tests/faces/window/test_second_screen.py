"""The resident's page on a second monitor leaves the keyboard to the worker."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.faces.window.app import WindowFace
from desk.faces.window.second_screen import second_screen
from tests.faces.conftest import Scene


def test_the_system_is_told_that_the_residents_page_takes_no_keys(
    scene: Scene, face: WindowFace, qtbot: QtBot
) -> None:
    """An offscreen platform gives the keyboard to whatever comes up, whatever it was told; what a
    real one goes by are the flags that the window was made with."""
    beside = second_screen(scene.desk, 2)
    qtbot.addWidget(beside)
    qtbot.waitExposed(beside)
    assert beside.windowHandle().flags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert beside.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert scene.desk.counter.connected
