"""What the resident signs on the small screen is not called signed before the resident signs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desk.faces.counter.app import CounterFace
from desk.faces.kit.labels import Text
from desk.faces.window.app import WindowFace
from desk.faces.window.waiting import WaitingLayer
from tests.faces.conftest import Scene
from tests.faces.counter.conftest import Finger, counter, finger  # noqa: F401  (fixtures)

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier

# The screen must be there before the window that talks to it.
pytestmark = pytest.mark.usefixtures("counter")


def texts(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(Text) if one.isVisible()]


def pills(face: WindowFace) -> tuple[int, int]:
    """How many papers of the three matters are still to be signed, and how many are."""
    states = [face.model.draft.materials.get(one.material.key) for one in face.model.materials()
              if one.material.how == "signed"]  # fmt: skip
    signed = sum(answer is not None and answer.state == "signed" for answer in states)
    return len(states) - signed, signed


def sign(scene: Scene, face: WindowFace, finger: Finger) -> None:  # noqa: F811
    """F9, and the resident signs and confirms what came to the small screen."""
    scene.press(face, Key.Key_F9)
    finger.sign()
    finger.tap("confirm")


@pytest.fixture
def ready(scene: Scene, counter: CounterFace, three: WindowFace) -> WindowFace:  # noqa: F811
    scene.press(three, Key.Key_F6)
    scene.type(three, "a")
    return three


def test_a_leaves_to_the_resident_what_is_signed_on_the_screen_and_f9_does_not_wait_for_it(
    scene: Scene, ready: WindowFace, finger: Finger  # noqa: F811
) -> None:  # fmt: skip
    assert pills(ready) == (3, 0)
    assert "待签 2 份" in texts(ready.visit.tabs)
    assert "材料、信息都齐了" in texts(ready.visit.tabs)
    assert ready.model.gaps() == []
    scene.press(ready, Key.Key_F9)
    assert isinstance(ready.stage.layer, WaitingLayer)
    finger.sign()
    finger.tap("confirm")
    assert ready.model.accepted is not None
    assert pills(ready) == (0, 3)


def test_signed_on_paper_they_are_signed_as_well(scene: Scene, ready: WindowFace) -> None:
    scene.press(ready, Key.Key_F9, CONTROL)
    scene.type(ready, "1")
    assert ready.model.accepted is not None
    assert pills(ready) == (0, 3)


def test_when_the_screen_is_gone_the_papers_have_to_be_signed_before_f9(
    scene: Scene, ready: WindowFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scene.desk.counter, "connected", False)
    ready.refresh()
    scene.press(ready, Key.Key_F9)
    assert ready.model.accepted is None
    assert len(ready.model.gaps()) == 3
    scene.press(ready, Key.Key_F6)
    scene.type(ready, "a")
    scene.press(ready, Key.Key_F9)
    assert ready.model.accepted is not None


def test_a_visit_is_rated_once_also_with_f12(
    scene: Scene,
    ready: WindowFace,
    finger: Finger,  # noqa: F811
) -> None:
    sign(scene, ready, finger)
    finger.tap("grade:4")
    finger.wait(5)
    scene.press(ready, Key.Key_F12)
    assert finger.page() != "rate"
    assert "这次接待已经评过了" in ready.toasts.texts()[-1]


def test_the_rating_comes_back_after_something_else_was_signed(
    scene: Scene,
    ready: WindowFace,
    finger: Finger,  # noqa: F811
) -> None:
    sign(scene, ready, finger)
    assert finger.page() == "rate"
    scene.press(ready, Key.Key_U, CONTROL)
    scene.type(ready, "1")
    scene.type(ready, "1")
    scene.type(ready, "1")
    scene.type(ready, "送材料")
    scene.press(ready, Key.Key_Return)
    scene.type(ready, "5")
    scene.press(ready, Key.Key_Return)
    scene.type(ready, "1")
    scene.press(ready, Key.Key_F9)
    assert finger.page() == "confirm"
    finger.sign()
    finger.tap("confirm")
    assert finger.page() == "rate"
