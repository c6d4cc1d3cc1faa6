"""Joining the city from a window's entrance, before anybody has signed in."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.faces.kit.enrol_layer import EnrolLayer
from desk.faces.kit.syncing import DeskSync
from desk.faces.window.app import WindowFace
from tests.faces.conftest import Scene
from tests.faces.office import test_devices
from tests.faces.office.test_devices import invite, keep_picture
from tests.sync import conftest as cities
from tests.sync.conftest import Central

server = cities.server
central = test_devices.central


@pytest.fixture
def joining(scene: Scene, face: WindowFace) -> Iterator[WindowFace]:
    scene.desk.sync = DeskSync(scene.desk.store, look_seconds=0.05)
    scene.desk.sync.tell(face)
    scene.desk.sync.start()
    yield face
    scene.desk.sync.close()
    scene.desk.sync = None


def test_a_window_that_works_alone_joins_from_its_entrance_and_goes_on_as_it_was(
    scene: Scene, joining: WindowFace, central: Central, qtbot: QtBot
) -> None:
    foot = joining.entrance.login.foot
    assert foot.join.isVisible()
    keep_picture(joining, "window_join")
    qtbot.mouseClick(foot.join, Qt.MouseButton.LeftButton)
    scene.settle()
    layer = joining.stage.layer
    assert isinstance(layer, EnrolLayer)
    assert QApplication.focusWidget() is layer.box.text
    qtbot.keyClicks(layer.box.text, invite(scene, central, "window").text())
    scene.press(layer, Qt.Key.Key_Return)
    assert layer.box.facts[2].text() == "窗口机"
    scene.press(layer, Qt.Key.Key_Return)
    end = time.monotonic() + 30
    while scene.desk.sync is None or scene.desk.sync.state.kind != "synced":
        assert time.monotonic() < end
        scene.settle()
        time.sleep(0.05)
    scene.press(layer, Qt.Key.Key_Return)
    assert joining.stage.layer is None
    assert not foot.join.isVisible()
    assert central.query("SELECT count(*) FROM hall") != [(0,)]


def test_where_nobody_syncs_there_is_nothing_to_join_with(scene: Scene, face: WindowFace) -> None:
    assert not face.entrance.login.foot.join.isVisible()
