"""The resident's screen beside a window, touched by a finger."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.faces.counter.app import CounterFace, beside
from desk.faces.counter.checking import FIELD
from tests.faces.conftest import Scene
from tests.faces.window.conftest import face, seated, three  # noqa: F401

NAME = (
    ((60, 60), (150, 50), (150, 160), (70, 165)),
    ((200, 40), (260, 150)),
    ((300, 60), (380, 90)),
)


@dataclass
class Finger:
    """Touches what is shown."""

    face: CounterFace
    scene: Scene

    def tap(self, name: str) -> None:
        QTest.mouseClick(
            self.face.stage,
            Qt.MouseButton.LeftButton,
            pos=self.face.stage.point_of(name),
        )
        self.scene.settle()

    def sign(self) -> None:
        for first, *rest in NAME:
            QTest.mousePress(self.face.stage, Qt.MouseButton.LeftButton, pos=_at(*first))
            for point in rest:
                QTest.mouseMove(self.face.stage, _at(*point))
            QTest.mouseRelease(self.face.stage, Qt.MouseButton.LeftButton, pos=_at(*rest[-1]))
        self.scene.settle()

    def page(self) -> str:
        assert self.face.stage.scene is not None
        return self.face.stage.scene.page

    def text(self) -> str:
        assert self.face.stage.scene is not None
        return self.face.stage.scene.text()

    def wait(self, seconds: int) -> None:
        for _ in range(seconds):
            self.scene.clock.advance(1)
            self.face.model.tick()
        self.scene.settle()


def _at(x: int, y: int) -> QPoint:
    return QPoint(round(FIELD.x) + x, round(FIELD.y) + y)


@pytest.fixture
def counter(scene: Scene, qtbot: QtBot) -> CounterFace:
    """Beside the window, made before it."""
    made, scene.desk.counter = beside(scene.desk)
    qtbot.addWidget(made)
    made._clock.stop()
    made.show()
    return made


@pytest.fixture
def finger(counter: CounterFace, scene: Scene) -> Finger:
    return Finger(counter, scene)


@pytest.fixture
def scene_home(scene: Scene) -> Path:
    return scene.others.home
