"""A machine on which nothing is yet: enrolled at its screen, filled, and then it opens."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.core.errors import AdminError
from desk.faces.kit import first_start as first_starts
from desk.faces.kit.desk import Desk
from desk.faces.kit.first_start import FirstStart, first_start
from desk.faces.kit.options import face_parser
from desk.faces.kit.run import _open
from desk.hall.queries import NoHallError
from desk.store import Store
from desk.sync.engine import Engine
from desk.sync.enrolment import enrol
from tests.faces.conftest import Scene
from tests.faces.office import test_devices
from tests.faces.office.test_devices import invite
from tests.sync import conftest as cities
from tests.sync.conftest import Central
from tests.sync.conftest import Desk as SyncedDesk

server = cities.server
central = test_devices.central


@pytest.fixture
def city(scene: Scene, central: Central) -> Central:
    """A city that has the seeded hall, told by its station head's desk."""
    made = enrol(scene.others, invite(scene, central, "office"), mark="the station head's")
    SyncedDesk(scene.others, made, Engine(scene.others, made)).sync()
    return central


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[FirstStart]:
    """The windows that were opened."""
    found: list[FirstStart] = []

    class Seen(FirstStart):
        def __init__(self, *values: object, **more: object) -> None:
            super().__init__(*values, **more)  # type: ignore[arg-type]
            found.append(self)

    monkeypatch.setattr(first_starts, "FirstStart", Seen)
    return found


def later(qtbot: QtBot, steps: list[Callable[[], bool]], seconds: float = 40) -> None:
    """While the window has its own event loop: each step again and again until it is done."""
    from PySide6.QtCore import QTimer

    timer = QTimer(QApplication.instance(), interval=50)
    end = time.monotonic() + seconds

    def tick() -> None:
        assert time.monotonic() < end
        if steps and steps[0]():
            steps.pop(0)
        if not steps:
            timer.stop()

    timer.timeout.connect(tick)
    timer.start()


@pytest.mark.parametrize("face", ["window", "kiosk", "display"])
def test_an_empty_machine_is_enrolled_at_its_screen_and_opens_once_it_is_filled(
    scene: Scene, city: Central, tmp_path: Path, qtbot: QtBot, opened: list[FirstStart], face: str
) -> None:
    home = tmp_path / "new"
    text = invite(scene, city, face).text()

    def scan() -> bool:
        if not opened or not opened[0].isVisible():
            return False
        QTest.keyClicks(opened[0].box.text, text)
        test_devices.keep_picture(opened[0], f"first_start_{face}")
        QTest.keyClick(opened[0].box.text, Qt.Key.Key_Return)
        return True

    def sure() -> bool:
        if opened[0].enrolling.step != "sure":
            return False
        QTest.keyClick(opened[0].box, Qt.Key.Key_Return)
        return True

    later(qtbot, [scan, sure])
    args = face_parser(face).parse_args([])
    desk = _open(home, args, full_screen=False)
    assert desk is not None
    assert desk.hall.code == scene.desk.hall.code
    desk.close()
    # And from now on it opens like any other.
    again = Desk.open(home)
    assert again.hall.division == scene.desk.hall.division
    again.close()


def test_closed_without_an_enrolment_it_stays_empty_and_asks_again(
    tmp_path: Path, qtbot: QtBot, opened: list[FirstStart], qapp: QApplication
) -> None:
    home = tmp_path / "new"

    def leave() -> bool:
        if not opened or not opened[-1].isVisible():
            return False
        QTest.keyClick(opened[-1].box.text, Qt.Key.Key_Escape)
        return True

    args = face_parser("window").parse_args([])
    for _ in range(2):
        later(qtbot, [leave])
        assert _open(home, args, full_screen=False) is None
    with pytest.raises(NoHallError):
        Desk.open(home)


def test_a_load_that_was_cut_by_switching_off_goes_on_without_a_question(
    scene: Scene, city: Central, tmp_path: Path, qtbot: QtBot, opened: list[FirstStart]
) -> None:
    home = tmp_path / "new"
    store = Store.open(home, scene.clock)
    enrol(store, invite(scene, city, "window"))
    store.close()
    from desk.core.settings import Settings

    assert first_start(home, Settings(), "window", full_screen=False, clock=scene.clock)
    assert opened[0].box.title.text().startswith("本机已入网")


def test_a_hall_named_wrongly_in_the_settings_is_no_reason_to_enrol(scene: Scene) -> None:
    with pytest.raises(AdminError) as refused:
        Desk.open(scene.desk.store.home, scene.clock, hall="nowhere")
    assert not isinstance(refused.value, NoHallError)
