"""The line between a window and a screen that is a program of its own."""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QProcess, Qt
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desk.devices.counter import (
    Answer,
    Confirm,
    Graded,
    Idle,
    Page,
    Rate,
    Serving,
    Signed,
    Typed,
    decode,
    encode,
)
from desk.faces.counter.app import build_linked
from desk.faces.kit.counter_link import SECRET_FILE, CounterClient, CounterServer, address
from desk.faces.kit.run import put_up
from tests.faces.conftest import Scene

WHERE = ("大厅", "3", "李晓雯")
SHEET = Confirm("3", "李晓雯", (("姓名", "王秀梅"),), (("低保", "12月23日前"),), (), ("申请表",))


class Ends:
    def __init__(self, home: Path) -> None:
        self.answers: list[Answer] = []
        self.ties: list[bool] = []
        self.pages: list[Page] = []
        self.lost = 0
        self.home = home
        self.server = CounterServer(home)
        self.server.on_answer(self.answers.append)
        self.server.on_connected(self.ties.append)

    def screen(self) -> CounterClient:
        return CounterClient(self.home, 3, self.pages.append, self._lost)

    def _lost(self) -> None:
        self.lost += 1


@pytest.fixture
def ends(tmp_path: Path, qtbot: QtBot) -> Iterator[Ends]:
    made = Ends(tmp_path)
    made.server.serve(3)
    yield made
    made.server.serve(0)


def test_pages_go_over_and_answers_come_back(ends: Ends, qtbot: QtBot) -> None:
    screen = ends.screen()
    qtbot.waitUntil(lambda: ends.server.connected)
    ends.server.show(Serving(*WHERE, "A052"))
    ends.server.show(SHEET)
    qtbot.waitUntil(lambda: len(ends.pages) == 2)
    assert ends.pages == [Serving(*WHERE, "A052"), SHEET]
    screen.answer(Signed(SHEET.digest, (((1, 2, 0), (30, 40, 12)),)))
    qtbot.waitUntil(lambda: bool(ends.answers))
    assert ends.answers == [Signed(SHEET.digest, (((1, 2, 0), (30, 40, 12)),))]
    screen.close()
    qtbot.waitUntil(lambda: ends.ties == [True, False])


def test_a_screen_finds_its_window_again_and_forgets_meanwhile(ends: Ends, qtbot: QtBot) -> None:
    screen = ends.screen()
    qtbot.waitUntil(lambda: screen.tied)
    ends.server.serve(0)
    qtbot.waitUntil(lambda: ends.lost == 1)
    ends.server.serve(3)
    qtbot.waitUntil(lambda: ends.ties == [True, False, True])
    screen.close()


def test_who_does_not_know_the_secret_is_shown_nothing(ends: Ends, qtbot: QtBot) -> None:
    socket = QLocalSocket()
    socket.connectToServer(address(ends.home, 3))
    qtbot.waitUntil(lambda: socket.canReadLine())
    assert "nonce" in json.loads(socket.readLine().data())
    socket.write(b'{"nonce": "x", "proof": "guess"}\n')
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    ends.server.show(SHEET)
    assert not ends.server.connected
    assert "王秀梅".encode() not in socket.readAll().data()


def test_a_window_that_does_not_know_the_secret_is_told_nothing(
    ends: Ends, qtbot: QtBot, tmp_path: Path
) -> None:
    ends.server._secret = b"another"
    screen = ends.screen()
    qtbot.wait(300)
    assert not screen.tied
    assert ends.pages == []
    screen.close()


def test_the_secret_is_its_owners_alone(ends: Ends) -> None:
    mode = os.stat(ends.home / SECRET_FILE).st_mode
    assert stat.S_IMODE(mode) == 0o600


def test_what_is_no_answer_ends_the_line(ends: Ends, qtbot: QtBot) -> None:
    screen = ends.screen()
    qtbot.waitUntil(lambda: screen.tied)
    assert screen._line is not None
    screen._line.say(encode(Idle(*WHERE)))
    qtbot.waitUntil(lambda: False in ends.ties)
    assert ends.answers == []
    screen.close()


@given(
    st.sampled_from([Idle(*WHERE), Serving(*WHERE, ""), SHEET, Rate(*WHERE, "v")])
    | st.builds(Graded, st.text(max_size=36), st.integers(1, 5), st.just(("waited",)))
    | st.builds(Typed, st.just("phone"), st.text("0123456789", max_size=19))
)
def test_every_message_comes_through_as_it_was_sent(message: Page | Answer) -> None:
    line = encode(message)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert decode(line.rstrip()) == message


@pytest.mark.parametrize(
    "line",
    [
        b"[]", b"{}", b'{"kind": "Signed", "digest": "x", "strokes": [[[1, 2]]]}',
        b'{"kind": "Graded", "visit": "v", "grade": 9, "reasons": []}',
        b'{"kind": "Typed", "what": "phone", "text": "%s"}' % (b"1" * 40),
        b'{"kind": "Nothing"}', b"\xff", b"null",
    ],
)  # fmt: skip
def test_what_is_no_message_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        decode(line)


def test_desk_counter_is_a_program_that_finds_the_window(scene_home: Path, qtbot: QtBot) -> None:
    server = CounterServer(scene_home)
    ties: list[bool] = []
    server.on_connected(ties.append)
    server.serve(3)
    process = QProcess()
    process.setProgram(sys.executable)
    process.setArguments(
        ["-m", "desk", "counter", "--home", str(scene_home), "--window", "3", "--windowed"]
    )
    process.start()
    try:
        qtbot.waitUntil(lambda: ties == [True])
        server.show(SHEET)
    finally:
        process.terminate()
        process.waitForFinished(10_000)
    qtbot.waitUntil(lambda: ties == [True, False])
    assert process.exitCode() == 0
    server.serve(0)
    leaked = [p for p in scene_home.rglob("*") if p.is_file() and b"\xe7\x8e\x8b\xe7\xa7\x80" in
              p.read_bytes()]  # fmt: skip
    assert leaked == []


@pytest.mark.parametrize("full_screen", [True, False])
def test_a_screen_that_is_a_program_of_its_own_takes_no_keys_from_the_worker(
    scene: Scene, qtbot: QtBot, full_screen: bool
) -> None:
    """It stands at the worker's machine; started there, it had the next PIN typed into it."""
    face = build_linked(scene.desk, 3)
    qtbot.addWidget(face)
    put_up(face, full_screen=full_screen)
    qtbot.waitExposed(face)
    assert face.windowHandle().flags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert face.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert face.isFullScreen() is full_screen
