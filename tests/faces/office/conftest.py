"""An office with somebody signed in, and two cases whose days are nearly over."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.cases import service
from desk.core.clock import utc
from desk.faces.office.app import OfficeFace, build
from tests.cases.conftest import CALENDAR, CATALOGUE
from tests.cases.test_rules import codes, full
from tests.faces.conftest import Scene


def open_office(scene: Scene, qtbot: QtBot) -> OfficeFace:
    """An office with the keyboard, before anybody has signed in."""
    made = build(scene.desk)
    qtbot.addWidget(made)
    made.resize(1920, 1080)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.entrance.number.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is made.entrance.number.editor)
    return made


def enter(scene: Scene, qtbot: QtBot, number: str = "0300", pin: str = "2580") -> OfficeFace:
    """An office of its own with this person, or the station head, signed in."""
    made = open_office(scene, qtbot)
    sign_in(scene, made, number, pin)
    scene.settle()
    return made


@pytest.fixture
def face(scene: Scene, qtbot: QtBot) -> OfficeFace:
    """The office before anybody has signed in."""
    return open_office(scene, qtbot)


@pytest.fixture
def office(scene: Scene, face: OfficeFace) -> OfficeFace:
    """The office of the station head."""
    sign_in(scene, face)
    return face


def sign_in(scene: Scene, face: OfficeFace, number: str = "0300", pin: str = "2580") -> None:
    """Number and PIN, typed."""
    face.entrance.number.take_focus()
    scene.type(face, number)
    scene.press(face, Qt.Key.Key_Return)
    scene.type(face, pin)
    scene.press(face, Qt.Key.Key_Return)
    scene.settle()
    scene.settle()


@pytest.fixture
def cases(scene: Scene) -> dict[str, str]:
    """One case of each matter of 23 November, by its code; their last day is 23 December, and it
    is the day before."""
    found = {}
    for matter in ("MZ01", "CL01"):
        scene.clock.set(utc(date(2026, 11, 23), "09:00"))
        with scene.others.unit("0312", "accept") as unit:
            visit = service.open_visit(
                unit, hall_id=scene.desk.hall.id, window_id=scene.windows[3],
                worker_id=scene.workers["0312"],
            )  # fmt: skip
            done = service.accept_visit(unit, visit, full(codes(matter)), CATALOGUE, CALENDAR)
        found[matter] = done.cases[0].case_id
    scene.clock.set(utc(date(2026, 12, 22), "10:00"))
    return found
