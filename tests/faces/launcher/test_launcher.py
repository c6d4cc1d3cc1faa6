"""The launcher starts each face on its own store."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk.faces.launcher.app import ENTRIES, Launcher
from tests.faces.conftest import Scene


def test_each_button_starts_its_face_on_the_same_home(scene: Scene, qtbot: QtBot) -> None:
    started: list[list[str]] = []

    def start(words: Sequence[str], parent: QWidget) -> QProcess:
        started.append(list(words))
        return QProcess(parent)

    face = Launcher(scene.desk, start)
    qtbot.addWidget(face)
    face.show()
    buttons = face.findChildren(QPushButton)
    assert len(buttons) == len(ENTRIES)
    for button in buttons:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [words[0] for words in started] == ["kiosk", "window", "display", "office"]
    assert all(words[2] == str(scene.desk.store.home) for words in started)
    face.close()
