"""Joining the city from the station head's desk: by keys and clicks, against a real city."""

from __future__ import annotations

import itertools
import json
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.demo.wire import Cable
from desk.faces.kit.enrol_ask import AskLayer
from desk.faces.kit.enrol_box import EnrolBox
from desk.faces.kit.enrol_layer import EnrolLayer
from desk.faces.kit.syncing import DeskSync
from desk.faces.office.app import OfficeFace
from desk.hall import service as hall_service
from desk.sync import loading
from desk.sync.central import people
from desk.sync.enrolment import enrol
from desk.sync.link import Link
from desk.sync.member import enrolment_of
from tests.faces.conftest import Scene
from tests.faces.office import test_devices
from tests.faces.office.test_devices import invite, keep_picture
from tests.sync import conftest as cities
from tests.sync.conftest import Central
from tests.sync.test_load import settle_in

server = cities.server
central = test_devices.central
face = test_devices.face
CONTROL = Qt.KeyboardModifier.ControlModifier


def begin(scene: Scene, face: OfficeFace) -> None:
    """The engine beside the screens, as a face starts it, before there is anything to sync with."""
    test_devices.begin(scene, face)
    face.navigation.show_page(face.pages.devices)
    scene.settle()


def box_of(face: OfficeFace) -> EnrolBox:
    layer = face.pages.devices.layer
    assert isinstance(layer, EnrolLayer)
    return layer.box


def until(scene: Scene, true: Callable[[], object], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "waited in vain"
        scene.settle()
        time.sleep(0.02)


def scan(scene: Scene, box: EnrolBox, qtbot: QtBot, text: str) -> None:
    """What a scanner at the keyboard's plug does: every character as a key, then Enter."""
    assert QApplication.focusWidget() is box.text
    qtbot.keyClicks(box.text, text)
    scene.press(box, Qt.Key.Key_Return)


def enrolled(scene: Scene) -> bool:
    with scene.others.read() as read:
        return enrolment_of(read) is not None


def is_synced(scene: Scene) -> bool:
    """Whether the engine beside the screens says that everything is at the city."""
    return scene.desk.sync is not None and scene.desk.sync.state.kind == "synced"


@pytest.fixture
def city(scene: Scene, central: Central) -> Iterator[Central]:
    """A city that knows this hall and has a resident of it."""
    settle_in(central, 30)
    central.query("UPDATE resident SET scope = %s", scene.desk.hall.division)
    return central


def test_a_scanned_code_is_shown_asked_about_and_joined_with_the_face_open(
    scene: Scene, face: OfficeFace, city: Central, qtbot: QtBot
) -> None:
    begin(scene, face)
    assert face.pages.devices.join.label() == "登记入网"
    scene.press(face, Qt.Key.Key_F6)
    box = box_of(face)
    keep_picture(face, "office_enrol")
    scan(scene, box, qtbot, invite(scene, city, "office").text())
    assert box.title.text() == "请核对"
    shown = [value.text() for value in box.facts]
    assert shown[:3] == ["宜昌市", f"云集街道  {scene.desk.hall.division}", "站长机"]
    assert box.text.toPlainText() == ""
    assert not enrolled(scene)
    keep_picture(face, "office_enrol_sure")
    scene.press(box, Qt.Key.Key_Return)
    until(scene, lambda: box.count.text() == "数据都到齐了")
    keep_picture(face, "office_enrol_whole")
    scene.press(box, Qt.Key.Key_Return)
    assert face.pages.devices.layer is None
    until(scene, lambda: is_synced(scene))
    # What this desk wrote alone went up, what the city has came down, and the face never closed.
    assert city.query("SELECT count(*) FROM worker") != [(0,)]
    with scene.others.read() as read:
        from sqlalchemy import func, select

        from desk.residents.model import resident

        assert read.value(select(func.count()).select_from(resident)) == 30
    assert face.pages.devices.join.label() == "重新登记"


def test_a_file_is_chosen_with_a_click_and_esc_goes_back_a_step(
    scene: Scene, face: OfficeFace, city: Central, qtbot: QtBot, tmp_path: Path
) -> None:
    begin(scene, face)
    path = tmp_path / "desk.json"
    path.write_text(invite(scene, city, "office").text() + "\n", encoding="utf-8")
    face.pages.devices.choose = lambda parent: path
    qtbot.mouseClick(face.pages.devices.join, Qt.MouseButton.LeftButton)
    scene.settle()
    box = box_of(face)
    qtbot.mouseClick(box.file, Qt.MouseButton.LeftButton)
    scene.settle()
    assert box.title.text() == "请核对"
    scene.press(box, Qt.Key.Key_Escape)
    assert box.title.text() == "本机登记入网"
    scene.press(box, Qt.Key.Key_O, CONTROL)
    assert box.title.text() == "请核对"
    scene.press(box, Qt.Key.Key_Escape)
    scene.press(box, Qt.Key.Key_Escape)
    assert face.pages.devices.layer is None
    assert not enrolled(scene)


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda text: "", "还没有凭证内容"),
        (lambda text: "https://example.org/abc", "不是本系统的设备登记凭证"),
        (lambda text: "42", "不是本系统的设备登记凭证"),
        (lambda text: text[: len(text) // 2], "后半截没有了"),
        (lambda text: text.replace('"office"', '"robot"'), "别的版本做的"),
        (lambda text: text.replace('"office"', '"relay"'), "给大厅服务器的"),
        (lambda text: text.replace("{", '{"more": 1, ', 1), "别的版本做的"),
        (lambda text: text.replace('"hall": "4205020', '"hall": "4205030'), "给另一个大厅的"),
        (lambda text: json.dumps({**json.loads(text), "upstreams": ["host"]}), "服务器地址看不懂"),
        (lambda text: json.dumps({**json.loads(text), "node": "7"}), "不是本系统的设备登记凭证"),
    ],
    ids=["nothing", "address", "number", "half", "kind", "relay", "later", "hall", "dsn", "type"],
)  # fmt: skip
def test_what_is_no_enrolment_for_this_machine_is_told_and_can_be_scanned_again(
    scene: Scene, face: OfficeFace, city: Central, qtbot: QtBot,
    spoil: Callable[[str], str], told: str,
) -> None:  # fmt: skip
    begin(scene, face)
    scene.press(face, Qt.Key.Key_F6)
    box = box_of(face)
    good = invite(scene, city, "office").text()
    scan(scene, box, qtbot, spoil(good))
    assert told in box.problem.text()
    assert box.title.text() == "本机登记入网"
    keep_picture(face, "office_enrol_problem")
    box.text.selectAll()
    scan(scene, box, qtbot, good)
    assert box.title.text() == "请核对"
    assert not box.problem.isVisible()


def test_a_file_that_cannot_be_read_is_told(
    scene: Scene, face: OfficeFace, qtbot: QtBot, tmp_path: Path
) -> None:
    begin(scene, face)
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\xff\xfe")
    for path, told in (
        (tmp_path / "none.json", "没有文件"),
        (tmp_path, "读不了"),
        (picture, "不是本系统的设备登记凭证"),
    ):
        face.pages.devices.choose = lambda parent, path=path: path
        scene.press(face, Qt.Key.Key_F6)
        box = box_of(face)
        qtbot.mouseClick(box.file, Qt.MouseButton.LeftButton)
        scene.settle()
        assert told in box.problem.text()
        scene.press(box, Qt.Key.Key_Escape)


def tried(scene: Scene, face: OfficeFace, qtbot: QtBot, text: str) -> EnrolBox:
    """Scan it, say yes, and wait for the answer."""
    begin(scene, face)
    scene.press(face, Qt.Key.Key_F6)
    box = box_of(face)
    scan(scene, box, qtbot, text)
    scene.press(box, Qt.Key.Key_Return)
    until(scene, lambda: not box.model.busy)
    return box


def spoiled(text: str, **more: object) -> str:
    return json.dumps({**json.loads(text), **more})


def test_a_wrong_secret_an_expired_one_and_a_withdrawn_one_are_each_told(
    scene: Scene, face: OfficeFace, city: Central, qtbot: QtBot
) -> None:
    box = tried(scene, face, qtbot, spoiled(invite(scene, city, "office").text(), secret="guess"))
    assert "登记凭证的密码不对，或已经用过" in box.problem.text()
    keep_picture(face, "office_enrol_refused")
    for change, told in (
        (lambda i: city.query("UPDATE sync.node SET secret_until = now() - interval '1 s'"
                              " WHERE node = %s", i.node), "登记凭证已过期"),
        (lambda i: revoke(city, i.node), "市里没有这份登记凭证，或已经收回"),
    ):  # fmt: skip
        invitation = invite(scene, city, "office")
        change(invitation)
        scene.press(box, Qt.Key.Key_Escape)
        scan(scene, box, qtbot, invitation.text())
        scene.press(box, Qt.Key.Key_Return)
        until(scene, lambda: not box.model.busy)
        assert told in box.problem.text()
    assert not enrolled(scene)


def revoke(city: Central, node: int) -> None:
    with psycopg.connect(city.dsn) as owner:
        people.revoke(owner, node)


def test_another_citys_database_and_one_that_is_no_upstream_are_told(
    scene: Scene, face: OfficeFace, city: Central, qtbot: QtBot
) -> None:
    text = invite(scene, city, "office").text()
    box = tried(scene, face, qtbot, spoiled(text, city="0" * 8 + "-0000-0000-0000-" + "0" * 12))
    assert "另一个城市" in box.problem.text()
    for name, told in (("postgres", "不是本系统的上级"), ("no_such", "没有这个数据库")):
        place = psycopg.conninfo.make_conninfo(city.place, dbname=name)
        scene.press(box, Qt.Key.Key_Escape)
        scan(scene, box, qtbot, spoiled(text, upstreams=[place]))
        scene.press(box, Qt.Key.Key_Return)
        until(scene, lambda: not box.model.busy)
        assert told in box.problem.text()
    assert not enrolled(scene)


def test_with_nobody_there_it_says_so_and_the_same_enrolment_joins_later(
    scene: Scene, face: OfficeFace, city: Central, qtbot: QtBot
) -> None:
    parts = psycopg.conninfo.conninfo_to_dict(city.place)
    cable = Cable(("127.0.0.1", int(str(parts["port"]))))
    cable.cut()
    through = psycopg.conninfo.make_conninfo(city.place, port=cable.port)
    box = tried(scene, face, qtbot, invite(scene, city, "office", upstreams=[through]).text())
    assert "没有应答" in box.problem.text()
    assert not enrolled(scene)
    cable.heal()
    assert box.go.label() == "再连一次"
    scene.press(box, Qt.Key.Key_Return)
    until(scene, lambda: box.count.text() == "数据都到齐了")
    cable.close()


def test_joining_can_be_stopped_while_the_city_is_silent_and_the_screen_never_waits(
    scene: Scene, face: OfficeFace, city: Central, qtbot: QtBot
) -> None:
    parts = psycopg.conninfo.conninfo_to_dict(city.place)
    cable = Cable(("127.0.0.1", int(str(parts["port"]))))
    cable.slow(0.15)
    through = psycopg.conninfo.make_conninfo(city.place, port=cable.port)
    begin(scene, face)
    scene.press(face, Qt.Key.Key_F6)
    box = box_of(face)
    scan(scene, box, qtbot, invite(scene, city, "office", upstreams=[through]).text())
    beats: list[float] = []
    beat = QTimer(interval=10)
    beat.timeout.connect(lambda: beats.append(time.monotonic()))
    beat.start()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.title.text() == "登记入网"
    keep_picture(face, "office_enrol_joining")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    until(scene, lambda: not box.model.busy)
    beat.stop()
    assert "什么都没有改" in box.problem.text()
    assert max(b - a for a, b in itertools.pairwise(beats)) < (beats[-1] - beats[0]) / 2
    assert not enrolled(scene)
    cable.close()


def test_an_answer_lost_after_the_password_was_set_is_mended_by_trying_again(
    scene: Scene, face: OfficeFace, city: Central, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = psycopg.conninfo.conninfo_to_dict(city.place)
    cable = Cable(("127.0.0.1", int(str(parts["port"]))))
    through = psycopg.conninfo.make_conninfo(city.place, port=cable.port)
    invitation = invite(scene, city, "office", upstreams=[through])
    kept = Link.set_password

    def lost(self: Link, *values: object) -> None:
        kept(self, *values)  # type: ignore[arg-type]
        cable.cut()
        self.poke("ref")

    with monkeypatch.context() as patch:
        patch.setattr(Link, "set_password", lost)
        box = tried(scene, face, qtbot, invitation.text())
    assert "没有应答" in box.problem.text()
    cable.heal()
    scene.press(box, Qt.Key.Key_Return)
    until(scene, lambda: box.count.text() == "数据都到齐了")
    assert city.query("SELECT secret_until FROM sync.node WHERE node = %s", invitation.node) == [
        (None,)
    ]
    cable.close()


@pytest.fixture
def slow_load(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """A load of small pages, each of which takes a while until the event is set."""
    fast = threading.Event()
    fetch = Link._loaded

    def slowly(self: Link, *place: object) -> list[str]:
        if not fast.is_set():
            time.sleep(0.1)
        return fetch(self, *place)  # type: ignore[arg-type]

    monkeypatch.setattr(loading, "LOAD_PAGE", 2)
    monkeypatch.setattr(Link, "_loaded", slowly)
    return fast


def test_a_load_shows_how_far_it_is_stops_when_asked_and_goes_on_after_a_restart(
    scene: Scene, face: OfficeFace, city: Central, qtbot: QtBot, slow_load: threading.Event
) -> None:
    begin(scene, face)
    scene.press(face, Qt.Key.Key_F6)
    box = box_of(face)
    scan(scene, box, qtbot, invite(scene, city, "office").text())
    scene.press(box, Qt.Key.Key_Return)
    until(scene, lambda: box.model.rows >= 10)
    assert box.count.text().startswith("已取 ")
    keep_picture(face, "office_enrol_loading")
    qtbot.mouseClick(box.pause, Qt.MouseButton.LeftButton)
    assert scene.desk.sync is not None
    until(scene, lambda: scene.desk.sync.beside.state.reason is not None)  # type: ignore[union-attr]
    assert "已停下" in box.meanwhile.text()
    keep_picture(face, "office_enrol_stopped")
    told = scene.desk.sync.beside.state.loading or 0
    time.sleep(0.4)
    assert scene.desk.sync.beside.state.loading == told
    assert told > 0
    # The face may be closed as it is; the next start goes on from there, without a question.
    scene.press(box, Qt.Key.Key_Escape)
    scene.desk.sync.close()
    seen: list[tuple[object, ...]] = []
    fetch = Link._loaded

    def seeing(self: Link, *place: object) -> list[str]:
        seen.append(place)
        return fetch(self, *place)  # type: ignore[arg-type]

    Link._loaded = seeing  # type: ignore[method-assign]
    scene.desk.sync = DeskSync(scene.desk.store, look_seconds=0.05)
    scene.desk.sync.tell(face)
    scene.desk.sync.start()
    face.navigation.show_page(face.pages.devices)
    scene.settle()
    assert face.pages.devices.join.label() == "看取数据"
    scene.press(face, Qt.Key.Key_F6)
    box = box_of(face)
    until(scene, lambda: box.model.rows > told)
    slow_load.set()
    until(scene, lambda: box.count.text() == "数据都到齐了")
    assert seen[0][0] != "asking" or seen[0][2] is not None


def test_a_stopped_load_goes_on_at_a_key(
    scene: Scene, face: OfficeFace, city: Central, qtbot: QtBot, slow_load: threading.Event
) -> None:
    begin(scene, face)
    scene.press(face, Qt.Key.Key_F6)
    box = box_of(face)
    scan(scene, box, qtbot, invite(scene, city, "office").text())
    scene.press(box, Qt.Key.Key_Return)
    until(scene, lambda: box.model.rows >= 5)
    qtbot.mouseClick(box.pause, Qt.MouseButton.LeftButton)
    until(scene, lambda: scene.desk.sync.beside.state.reason is not None)  # type: ignore[union-attr]
    slow_load.set()
    assert box.go.label() == "接着取"
    scene.press(box, Qt.Key.Key_Return)
    until(scene, lambda: box.count.text() == "数据都到齐了")


def test_an_enrolled_machine_is_enrolled_anew_with_what_it_had_not_sent(
    scene: Scene, face: OfficeFace, city: Central, qtbot: QtBot
) -> None:
    first = enrol(scene.others, invite(scene, city, "office"))
    begin(scene, face)
    until(scene, lambda: is_synced(scene))
    revoke(city, first.node)
    with scene.others.unit("0300", "notice") as unit:
        hall_service.add_notice(unit, scene.desk.hall.id, "停电")
    scene.press(face, Qt.Key.Key_F6)
    box = box_of(face)
    scan(scene, box, qtbot, invite(scene, city, "office").text())
    assert f"本机现在的编号是 {first.node}" in box.remarks.text()
    scene.press(box, Qt.Key.Key_Return)
    until(scene, lambda: box.count.text() == "数据都到齐了")
    until(scene, lambda: city.query("SELECT text FROM hall_notice WHERE text = '停电'") != [])


def test_an_enrolment_for_another_kind_of_device_says_so_before_it_is_used(
    scene: Scene, face: OfficeFace, city: Central, qtbot: QtBot
) -> None:
    begin(scene, face)
    scene.press(face, Qt.Key.Key_F6)
    box = box_of(face)
    scan(scene, box, qtbot, invite(scene, city, "window").text())
    assert "给“窗口机”用的，这里开着的是“站长机”" in box.remarks.text()
    keep_picture(face, "office_enrol_remarks")


def test_for_another_machine_it_is_said_whom_to_ask_and_what_to_send(
    scene: Scene, face: OfficeFace, qtbot: QtBot
) -> None:
    begin(scene, face)
    scene.press(face, Qt.Key.Key_F7)
    layer = face.pages.devices.layer
    assert isinstance(layer, AskLayer)
    scene.type(face, "大门口")
    assert "--kind window" in layer.text.text()
    layer.kind.take_focus()
    scene.type(face, "2")
    keep_picture(face, "office_enrol_ask")
    scene.press(face, Qt.Key.Key_Return)
    assert face.pages.devices.layer is None
    sent = QApplication.clipboard().text()
    hall = scene.desk.hall.division
    assert f'desk central enrol --hall {hall} --kind kiosk --label "大门口"' in sent
