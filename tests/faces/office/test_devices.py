"""Devices and sync at the station head's desk: with a real city, by keys."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.demo.wire import Cable
from desk.faces.kit.syncing import DeskSync
from desk.faces.office.app import OfficeFace, build
from desk.hall import service as hall_service
from desk.store import Store
from desk.sync.engine import Engine
from desk.sync.enrolment import enrol
from desk.sync.invitation import Invitation
from desk.sync.link import Link
from tests.faces.conftest import Scene
from tests.faces.office.conftest import sign_in
from tests.faces.pictures import keep_picture
from tests.sync import conftest as cities
from tests.sync.conftest import Central, Desk, make_central

server = cities.server


@pytest.fixture
def central(server: str) -> Central:
    return make_central(server)


@pytest.fixture
def face(scene: Scene, qtbot: QtBot) -> Iterator[OfficeFace]:
    made = build(scene.desk)
    qtbot.addWidget(made)
    made.resize(1920, 1080)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    sign_in(scene, made)
    yield made
    if scene.desk.sync is not None:
        scene.desk.sync.close()
        scene.desk.sync = None


def until(scene: Scene, face: OfficeFace, true: Callable[[], object], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"waited in vain at {face.pages.devices.title.text()!r}"
        face.navigation.front.refresh()
        scene.settle()
        time.sleep(0.05)


def begin(scene: Scene, face: OfficeFace) -> None:
    scene.desk.sync = DeskSync(scene.desk.store, look_seconds=0.05)
    scene.desk.sync.tell(face)
    scene.desk.sync.start()


def invite(scene: Scene, central: Central, kind: str, **more: object) -> Invitation:
    """An enrolment for the seeded hall."""
    hall = scene.desk.hall.division
    below = [place.nbs for place in scene.desk.divisions.children(hall)]
    return central.invite(kind, hall=hall, below=below, **more)


def test_a_desk_alone_says_so_and_why_there_is_nothing_to_sync(
    scene: Scene, face: OfficeFace
) -> None:
    face.navigation.show_page(face.pages.devices)
    scene.settle()
    assert face.pages.devices.title.text() == "本机单独使用"
    scene.press(face, Qt.Key.Key_F5)
    assert not face.pages.devices.sync_now.isEnabled()
    assert "还没登记" in face.pages.devices.sync_now.accessibleDescription()
    keep_picture(face, "office_devices_alone")


def test_the_hall_is_seen_and_a_cut_line_is_told_with_what_waits(
    scene: Scene, face: OfficeFace, central: Central, tmp_path: Path
) -> None:
    window = Store.open(tmp_path / "window", scene.clock)
    made = enrol(window, invite(scene, central, "window", label="2 号窗口"), mark="another machine")
    other = Desk(window, made, Engine(window, made))
    other.sync()
    place = psycopg.conninfo.conninfo_to_dict(central.place)
    cable = Cable(("127.0.0.1", int(str(place["port"]))))
    through = psycopg.conninfo.make_conninfo(central.place, port=cable.port)
    enrol(scene.others, invite(scene, central, "office", upstreams=[through]))
    begin(scene, face)
    page = face.pages.devices
    face.navigation.show_page(page)
    until(scene, face, lambda: page.title.text().startswith("已同步"))
    until(scene, face, lambda: len(page.look.devices) == 2 if page.look else False)
    told = page.table.accessibleName()
    assert "2 号窗口" in told
    assert "（本机）" in told
    keep_picture(face, "office_devices")
    cable.cut()
    until(scene, face, lambda: "断网" in page.title.text())
    with scene.others.unit("0300", "notice") as unit:
        hall_service.add_notice(unit, scene.desk.hall.id, "停电")
    scene.press(face, Qt.Key.Key_F5)
    until(scene, face, lambda: "本机存着 1 条" in page.explained.text())
    assert page.look is not None
    assert page.look.waiting == {"notice": 1}
    assert len(page.look.devices) == 2  # still to be seen while the line is cut
    keep_picture(face, "office_devices_offline")
    cable.heal()
    scene.press(face, Qt.Key.Key_F5)
    until(scene, face, lambda: page.title.text().startswith("已同步"))
    assert central.query("SELECT text FROM hall_notice WHERE text = '停电'") == [("停电",)]
    cable.close()
    window.close()


def test_a_window_is_told_nothing_of_the_others(scene: Scene, central: Central) -> None:
    made = enrol(scene.others, invite(scene, central, "window"))
    line = Link(
        psycopg.conninfo.make_conninfo(central.place, user=made.role), password=made.password
    )
    assert list(line.hello({}, {}).nodes) == []
    line.close()
