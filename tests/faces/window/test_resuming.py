"""A window closed in the middle of a visit, or right after its acceptance, goes on there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.cases import queries
from desk.faces.window.app import WindowFace
from tests.faces.conftest import Scene
from tests.faces.window.conftest import cases_in, open_window, serve_one, sign_in

Key = Qt.Key


def sit_again(scene: Scene, qtbot: QtBot, face: WindowFace) -> WindowFace:
    """Another window face over the same store, as after a crash; the same worker sits down."""
    face.close()
    again = open_window(scene, qtbot)
    sign_in(scene, again)
    scene.press(again, Key.Key_Return)
    scene.settle()
    return again


def test_an_accepted_visit_is_shown_as_accepted_and_the_next_f2_closes_it(
    scene: Scene, seated: WindowFace, qtbot: QtBot
) -> None:
    scene.issue("A")
    seated.session.refresh()
    serve_one(scene, seated)
    done = seated.model.accepted
    assert done is not None
    again = sit_again(scene, qtbot, seated)
    assert again.model.accepted == done
    assert again.in_visit()
    scene.press(again, Key.Key_F9)
    assert cases_in(scene) == [case.number for case in done.cases]
    scene.press(again, Key.Key_F2)
    assert not again.in_visit()
    with scene.others.read() as read:
        assert queries.open_draft(read, scene.windows[3]) is None
