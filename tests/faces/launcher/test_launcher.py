"""The launcher opens, shows and closes the faces of a demonstration."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QRect, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk.commands import demo
from desk.core.errors import UserError
from desk.faces.kit.options import face_parser
from desk.faces.launcher.app import ENTRIES, Launcher
from desk.faces.launcher.places import as_option, places
from desk.hall import model as hall_model
from desk.hall import queries
from desk.store import Store
from tests.faces.conftest import Scene

STAYS = "import time; time.sleep(60)"
FALLS = "import sys; sys.exit(3)"


class Programs:
    """Starts small programs in the place of faces, and remembers what was asked for."""

    def __init__(self, code: str = STAYS) -> None:
        self.code = code
        self.asked: list[list[str]] = []

    def __call__(self, words: Sequence[str], parent: QWidget) -> QProcess:
        self.asked.append(list(words))
        process = QProcess(parent)
        process.start(sys.executable, ["-S", "-c", self.code])
        return process

    def faces(self) -> list[str]:
        return sorted(words[0] for words in self.asked)


@pytest.fixture
def programs() -> Programs:
    return Programs()


@pytest.fixture
def launcher(scene: Scene, qtbot: QtBot, programs: Programs) -> Launcher:
    face = Launcher(scene.desk, programs)
    qtbot.addWidget(face)
    face.show()
    return face


def click(qtbot: QtBot, face: Launcher, name: str) -> None:
    button = face.findChild(QPushButton, name)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_all_faces_open_at_once_on_the_same_home_each_in_its_own_place(
    scene: Scene, qtbot: QtBot, launcher: Launcher, programs: Programs
) -> None:
    click(qtbot, launcher, "open_all")
    qtbot.waitUntil(lambda: len(programs.asked) == len(ENTRIES))
    assert programs.faces() == ["counter", "display", "kiosk", "office", "window"]
    assert {words[2] for words in programs.asked} == {str(scene.desk.store.home)}
    assert len({words[4] for words in programs.asked}) == len(ENTRIES)
    for words in programs.asked:
        face_parser(words[0]).parse_args([*words[3:]])
    click(qtbot, launcher, "open_all")
    assert len(programs.asked) == len(ENTRIES)
    launcher.close()
    assert all(not line.running for line in launcher.lines)


def test_a_face_that_was_closed_can_be_opened_again(
    qtbot: QtBot, launcher: Launcher, programs: Programs
) -> None:
    line = next(line for line in launcher.lines if line.entry.face == "kiosk")
    assert line.button.label() == "打开"
    click(qtbot, launcher, "open_kiosk")
    assert line.button.label() == "关掉"
    click(qtbot, launcher, "open_kiosk")
    qtbot.waitUntil(lambda: not line.running)
    assert (line.button.label(), line.pill.accessibleName()) == ("打开", "没打开")
    click(qtbot, launcher, "open_kiosk")
    assert programs.faces() == ["kiosk", "kiosk"]
    launcher.close()


def test_a_second_window_is_the_next_workers_and_stands_beside_the_first(
    qtbot: QtBot, launcher: Launcher, programs: Programs
) -> None:
    click(qtbot, launcher, "open_window")
    click(qtbot, launcher, "more_window")
    first, second = programs.asked
    assert first[-2] == second[-2] == "--worker"
    assert first[-1] != second[-1]
    assert first[4] != second[4]
    line = next(line for line in launcher.lines if line.entry.face == "window")
    assert line.pill.accessibleName() == "开着 2 个"
    launcher.close()


def test_a_face_that_falls_over_is_said_and_can_be_tried_again(
    qtbot: QtBot, launcher: Launcher, programs: Programs
) -> None:
    programs.code = FALLS
    line = next(line for line in launcher.lines if line.entry.face == "office")
    click(qtbot, launcher, "open_office")
    qtbot.waitUntil(lambda: not line.running)
    assert "desk.log" in line.pill.accessibleName()
    assert line.button.label() == "打开"


@pytest.mark.parametrize("size", [(1280, 720), (1366, 768), (1920, 1040), (2560, 1440)])
def test_no_place_leaves_the_screen(size: tuple[int, int]) -> None:
    screen = QRect(0, 0, *size)
    found = places(screen)
    assert set(found) == {"launcher", *(entry.face for entry in ENTRIES)}
    for rect in found.values():
        assert screen.contains(rect)
        assert min(rect.width(), rect.height()) >= 270
        assert face_parser("display").parse_args(["--place", as_option(rect)]).place[2] > 0


def test_on_a_large_screen_window_display_launcher_and_kiosk_do_not_cover_each_other() -> None:
    found = places(QRect(0, 0, 1920, 1080))
    apart = [found[name] for name in ("window", "display", "launcher", "kiosk")]
    assert not any(a.intersects(b) for n, a in enumerate(apart) for b in apart[n + 1 :])


def arguments(home: Path) -> argparse.Namespace:
    return argparse.Namespace(home=str(home))


def test_preparing_the_same_store_twice_adds_nothing_and_the_hall_is_open_then(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DESK_CLOCK", "")
    demo.prepare(arguments(tmp_path))
    with demo.opened(arguments(tmp_path)) as store, store.read() as read:
        hall = queries.the_hall(read, "YJ")
        assert hall is not None
        state = queries.open_now(read, hall.hours, store.clock.now(), hall.open, hall.closed_note)
        assert state.open
        assert queries.rostered(read, hall.id, read.day)
        count = len(queries.halls(read))
    demo.prepare(arguments(tmp_path))
    with demo.opened(arguments(tmp_path)) as store, store.read() as read:
        assert len(queries.halls(read)) == count == 2


def test_a_real_halls_folder_is_left_alone(tmp_path: Path) -> None:
    store = Store.open(tmp_path)
    with store.unit("setup", "a real hall") as unit:
        unit.insert(
            hall_model.hall, scope="420502004000", code="XL", name="西陵街道便民服务中心",
            kind="street", division="420502004000", address="", phone="", hours={}, open=True,
        )  # fmt: skip
    store.close()
    with pytest.raises(UserError, match="西陵街道便民服务中心"):
        demo.prepare(arguments(tmp_path))


def test_without_a_screen_the_command_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(UserError, match="--headless"):
        demo.run(argparse.Namespace(home=str(tmp_path), headless=False))
    assert not list(tmp_path.iterdir())
