"""A worker at window 3, and a visit of three matters, reached by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.cases import model as cases
from desk.faces.window.app import WindowFace, build
from tests.faces.conftest import CARD, Scene

Key = Qt.Key


def open_window(scene: Scene, qtbot: QtBot) -> WindowFace:
    """A window face over the store, in front."""
    made = build(scene.desk)
    qtbot.addWidget(made)
    made.resize(1920, 1080)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    scene.settle()
    return made


def sign_in(scene: Scene, face: WindowFace, number: str = "0312") -> None:
    """Number and PIN, typed; the window and its classes are not chosen yet."""
    scene.type(face, number)
    scene.press(face, Key.Key_Return)
    scene.type(face, "2580")
    scene.press(face, Key.Key_Return)


@pytest.fixture
def face(scene: Scene, qtbot: QtBot) -> WindowFace:
    return open_window(scene, qtbot)


@pytest.fixture
def seated(scene: Scene, face: WindowFace) -> WindowFace:
    """Signed in at window 3, by keys alone."""
    sign_in(scene, face)
    scene.press(face, Key.Key_Return)
    face.session.refresh()
    scene.settle()
    return face


def cases_in(scene: Scene) -> list[str]:
    with scene.others.read() as read:
        return [r.number for r in read.rows(select(cases.matter_case.c.number))]


def serve_one(scene: Scene, face: WindowFace) -> int:
    """One instant matter for a known resident; returns the keys pressed."""
    keys = 0

    def press(key: Qt.Key) -> None:
        nonlocal keys
        keys += 1
        scene.press(face, key)

    def typed(text: str) -> None:
        nonlocal keys
        keys += len(text)
        scene.type(face, text)

    press(Key.Key_F2)
    scene.reader.put(CARD)
    scene.settle()
    press(Key.Key_F3)
    typed("ylcb")
    press(Key.Key_Return)
    if not face.model.draft.shared.get("phone"):
        typed("13812346027")
        press(Key.Key_Return)
        typed("3")
        typed("6222000011112222334")
        press(Key.Key_Return)
    while face.visit.forms.focused() is not None and face.visit.forms.focused() != (
        "SB01",
        "grade",
    ):
        press(Key.Key_Return)
    typed("1")
    press(Key.Key_F6)
    typed("a")
    press(Key.Key_F9)
    return keys


def fill(face: WindowFace) -> None:
    """Answer what is open through the model, as a worker would have typed it."""
    answers = {
        "phone": "13812346027", "address": "云集路 58 号", "marital": "丧偶", "education": "初中",
        "bank_card": "6222000011112222334", "income": "1240", "guardian": "陈浩",
        "guardian_phone": "15900002210",
    }  # fmt: skip
    answers |= {"reason_dibao": "重度残疾", "grade": "200", "disability_kind": "肢体"}
    for gap in face.model.gaps():
        if gap.kind == "field" and gap.shared:
            face.model.set_shared(gap.key, answers[gap.key])
        elif gap.kind == "field":
            face.model.set_own(face.model.draft.matters[gap.matters[0]], gap.key, answers[gap.key])


def accept(scene: Scene, face: WindowFace) -> None:
    """Every material is there, and the visit is accepted by F9."""
    face.model.all_received()
    scene.settle()
    scene.press(face, Key.Key_F9)


@pytest.fixture
def three(scene: Scene, seated: WindowFace) -> WindowFace:
    """The three matters of the picture, everything answered but the materials."""
    scene.issue("A")
    seated.session.refresh()
    scene.press(seated, Key.Key_F2)
    scene.reader.put(CARD)
    scene.settle()
    scene.press(seated, Key.Key_F3)
    scene.type(seated, "db")
    scene.press(seated, Key.Key_Tab)
    scene.type(seated, "ylcb")
    scene.press(seated, Key.Key_Tab)
    scene.type(seated, "cj")
    scene.press(seated, Key.Key_Return)
    assert seated.model.draft.matters == ("MZ01", "SB01", "CL01")
    fill(seated)
    scene.settle()
    return seated
