"""Two windows on two machines, worked by keys: the call goes through the hall's server, and where
both called the same ticket without it, both are told."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.cases import queries as case_queries
from desk.demo.seed import PLANS
from desk.faces.kit.desk import Desk
from desk.faces.kit.labels import Text
from desk.faces.kit.syncing import DeskSync
from desk.faces.window.app import WindowFace, build
from desk.hall import queries as hall_queries
from desk.hall.queries import WorkerInfo
from desk.queue import service as queue
from desk.store import Store
from desk.sync.claim import Claim
from desk.sync.claims import Claims
from desk.sync.state import SyncState
from tests.faces.conftest import Scene
from tests.sync.conftest import Desk as Enrolled
from tests.sync.conftest import MakeDesk, central, make_desk, server

__all__ = ["central", "make_desk", "server"]
STREET = PLANS["street"].division
ONLINE = SyncState("synced", upstream="hall 0")
OFFLINE = SyncState("offline")
Key = Qt.Key


@dataclass
class At:
    """A window on a machine of its own, with what the line is at the moment."""

    enrolled: Enrolled
    desk: Desk
    face: WindowFace
    line: SyncState = ONLINE
    asked_on: list[bool] = field(default_factory=list)

    def settle(self) -> None:
        for _ in range(3):
            self.desk.tasks.idle()
            QApplication.processEvents()

    def press(self, key: Qt.Key) -> None:
        self.face.activateWindow()
        QTest.qWaitForWindowActive(self.face)
        QTest.keyClick(self.face.stage.layer or self.face, key)
        self.settle()

    def sync(self) -> None:
        """A round with the server; the window notices what came."""
        self.enrolled.sync()
        self.face._watch.look()
        self.settle()

    def layer_says(self) -> str:
        layer = self.face.stage.layer
        return " ".join(t.text() for t in layer.findChildren(Text)) if layer else ""

    def number(self) -> str | None:
        ticket = self.face.session.ticket
        return ticket.number if ticket else None


class Watched(Claims):
    """Claims, noting whether the screen's own thread was made to wait."""

    asked_on: list[bool]

    def claim(self, scope: str, tickets: Sequence[str], window_id: str) -> Claim:
        self.asked_on.append(threading.current_thread() is threading.main_thread())
        return super().claim(scope, tickets, window_id)


@pytest.fixture
def windows(scene: Scene, make_desk: MakeDesk, qtbot: QtBot, tmp_path: Path):  # type: ignore[no-untyped-def]
    opened: list[At] = []
    scene.sit(1, "0301")
    scene.sit(2, "0312")
    first = make_desk(store=scene.others, hall=STREET, below=())
    first.sync()
    two = Store.open(tmp_path / "two", scene.clock)
    second = make_desk(store=two, hall=STREET, below=())
    second.sync()
    home_two = Desk.open(second.store.home, scene.clock, hall=scene.desk.hall.code)
    for enrolled, desk, number, who in (
        (first, scene.desk, 1, "0301"),
        (second, home_two, 2, "0312"),
    ):
        face = build(desk)
        qtbot.addWidget(face)
        face.resize(1440, 860)
        face.show()
        at = At(enrolled, desk, face)
        desk.sync = DeskSync(desk.store)
        watched = Watched(desk.store, state_of(at))
        watched.asked_on = at.asked_on
        desk.sync.claims = watched
        session = face.session
        session.worker = next(w for w in everybody(desk) if w.number == who)
        seat = next(s for s in session.seats() if s.window.number == number)
        session.sit(seat, list("ABD"), face._seated)
        at.settle()
        opened.append(at)
    for at in (*opened, *opened):
        at.sync()
        assert at.face.session.seat is not None
    yield opened
    home_two.close()
    two.close()


def state_of(at: At) -> Callable[[], SyncState]:
    return lambda: at.line


def everybody(desk: Desk) -> list[WorkerInfo]:
    with desk.store.read() as read:
        return hall_queries.workers(read, desk.hall.id)


def issued(scene: Scene, windows: list[At], count: int = 1) -> list[queue.Issued]:
    made = [scene.issue("A") for _ in range(count)]
    for at in (*windows, *windows):
        at.sync()
    return made


def both_call_offline(scene: Scene, windows: list[At]) -> str:
    (ticket,) = issued(scene, windows)
    for at in windows:
        at.line = OFFLINE
        at.press(Key.Key_F2)
        assert at.number() == ticket.number
        scene.clock.advance(60)
    for at in (*windows, *windows):
        at.sync()
    return ticket.number


def test_with_the_line_each_window_calls_another_ticket_and_the_screen_never_waits(
    scene: Scene, windows: list[At]
) -> None:
    made = issued(scene, windows, 2)
    for at in windows:
        at.press(Key.Key_F2)
    assert [at.number() for at in windows] == [one.number for one in made]
    assert [at.asked_on for at in windows] == [[False], [False]]


def test_a_window_whose_line_of_people_was_just_taken_says_so(
    scene: Scene, windows: list[At]
) -> None:
    issued(scene, windows)
    windows[0].press(Key.Key_F2)
    windows[1].press(Key.Key_F2)
    assert windows[1].number() is None
    assert "在等的人刚被别的窗口叫走了" in windows[1].face.toasts.texts()


def test_a_double_call_is_told_at_both_windows_with_who_has_the_ticket(
    scene: Scene, windows: list[At]
) -> None:
    number = both_call_offline(scene, windows)
    first, second = windows
    assert f"{number} 被两个窗口叫了" in first.layer_says()
    assert "2 号窗口断网不知道" in first.layer_says()
    assert "这个号归您这里" in first.layer_says()
    assert f"{number} 被两个窗口叫了" in second.layer_says()
    assert "1 号窗口 09:30 先叫了号，您断网不知道，09:31 又叫了一次" in second.layer_says()
    assert "这个号现在归 1 号窗口" in second.layer_says()
    assert (first.number(), second.number()) == (number, None)
    for at in windows:
        at.press(Key.Key_1)
        at.sync()
        assert at.face.stage.layer is None, "it is said once"
    assert (first.number(), second.number()) == (number, None)


def test_the_later_window_takes_the_ticket_over_when_the_person_stands_there(
    scene: Scene, windows: list[At]
) -> None:
    number = both_call_offline(scene, windows)
    first, second = windows
    first.press(Key.Key_1)
    second.press(Key.Key_2)
    assert second.number() == number
    scene.clock.advance(3)
    second.sync()
    first.sync()
    assert first.number() is None
    assert "这个号现在归 2 号窗口" in first.layer_says()


def test_what_the_later_window_had_typed_is_put_aside_not_lost(
    scene: Scene, windows: list[At]
) -> None:
    (ticket,) = issued(scene, windows)
    for at in windows:
        at.line = OFFLINE
        at.press(Key.Key_F2)
        scene.clock.advance(60)
    second = windows[1]
    second.face.model.add_matter("SB01")
    second.settle()
    assert second.face.session.visit_id is not None
    QTest.keyClick(second.face, Key.Key_Shift)
    for at in (*windows, *windows):
        at.sync()
    assert second.face.stage.layer is None, "who is typing is not interrupted"
    scene.clock.advance(3)
    second.face._tick()
    second.settle()
    second.press(Key.Key_1)
    assert second.face.session.visit_id is None
    assert not second.face.in_visit()
    with second.desk.store.read() as read:
        kept = case_queries.kept_for(read, ticket.ticket_id)
    assert kept is not None
    assert kept.draft.matters == ("SB01",)
