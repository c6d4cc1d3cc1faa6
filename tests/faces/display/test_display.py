"""The big screen, watched while other desks work."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from desk.devices.speech import RecordedSpeech
from desk.faces.display.app import DisplayFace, build
from desk.faces.display.windows import shown
from desk.hall import service as hall_service
from desk.queue import service as queue
from tests.faces.conftest import Scene


@pytest.fixture
def face(scene: Scene, qtbot: QtBot) -> DisplayFace:
    face = build(scene.desk)
    qtbot.addWidget(face)
    face.resize(1920, 1080)
    face.show()
    return face


def said(scene: Scene) -> list[str]:
    assert isinstance(scene.desk.speech, RecordedSpeech)
    return scene.desk.speech.said


def test_a_call_made_by_another_desk_appears_by_itself_and_is_spoken_twice(
    scene: Scene, face: DisplayFace, qtbot: QtBot
) -> None:
    scene.sit(3, "0312")
    scene.issue("A")
    scene.call(3, "0312")
    qtbot.waitUntil(lambda: "A001 3" in face.view.words())
    assert said(scene) == ["请 A 零 零 一 号，到 3 号窗口"] * 2
    assert face.model.board.fresh


def test_calls_at_the_same_time_are_announced_one_after_the_other(
    scene: Scene, face: DisplayFace
) -> None:
    scene.sit(1, "0301")
    scene.sit(3, "0312")
    for _ in range(2):
        scene.issue("A")
    scene.call(1, "0301")
    scene.call(3, "0312")
    face.refresh()
    calling = face.model.board.calling
    assert calling is not None
    assert calling.number == "A001"
    assert len(said(scene)) == 2
    scene.clock.advance(9)
    face.tick()
    calling = face.model.board.calling
    assert calling is not None
    assert (calling.number, calling.window_number) == ("A002", 3)
    assert said(scene)[2:] == ["请 A 零 零 二 号，到 3 号窗口"] * 2
    assert [c.number for c in face.model.board.recent] == ["A001"]


def test_a_repeated_call_is_spoken_again(scene: Scene, face: DisplayFace) -> None:
    scene.sit(3, "0312")
    scene.issue("A")
    called = scene.call(3, "0312")
    face.refresh()
    scene.clock.advance(30)
    with scene.others.unit("0312", "recall") as unit:
        queue.recall(unit, called.ticket_id, scene.workers["0312"])
    face.refresh()
    assert len(said(scene)) == 4


def test_what_was_called_before_it_was_switched_on_is_shown_but_not_spoken(
    scene: Scene, qtbot: QtBot
) -> None:
    scene.sit(3, "0312")
    scene.issue("A")
    scene.call(3, "0312")
    face = build(scene.desk)
    qtbot.addWidget(face)
    assert "A001 3" in face.view.words()
    assert said(scene) == []


def test_old_data_is_said_to_be_old_after_ten_seconds(scene: Scene, face: DisplayFace) -> None:
    scene.clock.advance(9)
    face.tick()
    assert not face.model.board.stale
    scene.clock.advance(2)
    face.tick()
    assert face.model.board.stale
    assert "号码可能慢了，请听叫号" in face.view.words()
    face.refresh()
    assert not face.model.board.stale


def test_a_window_that_is_away_says_where_to_go(scene: Scene, face: DisplayFace) -> None:
    scene.sit(6, "0330", "DA")
    with scene.others.unit("0330", "away") as unit:
        queue.away(unit, scene.windows[6], scene.workers["0330"], "1")
    face.refresh()
    line = next(w for w in face.model.board.windows if w.number == 6)
    assert (line.state, line.away_note) == ("away", "1")


def test_notices_change_every_twelve_seconds(scene: Scene, face: DisplayFace) -> None:
    shown = set()
    for _ in range(4):
        face.refresh()
        shown.add(face.model.board.notice)
        scene.clock.advance(12)
    assert len(shown) == 3


def test_a_closed_hall_says_when_it_opens_again(scene: Scene, face: DisplayFace) -> None:
    scene.clock.advance(timedelta(hours=9).total_seconds())
    face.refresh()
    assert "现在不在服务时间" in face.view.words()
    opens = face.model.board.open
    assert opens is not None
    assert opens.opens_at is not None
    assert str(opens.opens_at.date()) == "2026-11-24"


def test_an_emergency_text_takes_the_whole_screen(scene: Scene, face: DisplayFace) -> None:
    with scene.others.unit("0300", "emergency") as unit:
        hall_service.set_setting(unit, scene.desk.hall.id, "emergency_text", "请从南门疏散")
    face.refresh()
    assert face.view.words().startswith("请从南门疏散")


def test_no_persons_name_is_ever_on_the_screen(scene: Scene, face: DisplayFace) -> None:
    scene.sit(3, "0312")
    scene.issue("A")
    scene.call(3, "0312")
    face.refresh()
    assert "李晓雯" not in face.view.words()


def test_while_nobody_waits_the_notice_grows_and_the_classes_come_back_with_a_ticket(
    scene: Scene, face: DisplayFace
) -> None:
    face.refresh()
    assert face.model.board.state == "quiet"
    assert "现在没有人等候" in face.view.words()
    scene.issue("A")
    face.refresh()
    assert face.model.board.state == "open"
    assert "现在没有人等候" not in face.view.words()
    assert "A 1" in face.view.words()


def test_windows_where_somebody_sits_are_shown_first_and_others_while_there_is_room(
    scene: Scene, face: DisplayFace
) -> None:
    scene.sit(9, "0330", "DA")
    face.refresh()
    rows = shown(face.model.board.windows)
    assert [line.number for line in rows] == [1, 2, 3, 4, 5, 9]
    for window, number in ((1, "0301"), (2, "0305"), (3, "0312"), (4, "0318"), (5, "0321")):
        scene.sit(window, number)
    scene.sit(6, "0335", "AD")
    face.refresh()
    assert [line.number for line in shown(face.model.board.windows)] == [1, 2, 3, 4, 5, 6, 9]


STATES = {
    "calling": lambda scene: scene.call(3, "0312"),
    "waiting": lambda scene: None,
    "stale": lambda scene: scene.clock.advance(11),
    "closed": lambda scene: scene.clock.advance(9 * 3600),
    "emergency": lambda scene: None,
}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1080, 1080)])
def test_each_state_is_painted_on_whatever_screen_hangs_there(
    scene: Scene, face: DisplayFace, state: str, size: tuple[int, int]
) -> None:
    scene.sit(3, "0312")
    scene.issue("A")
    face.refresh()
    face.resize(*size)
    before = face.grab().toImage()
    if state == "emergency":
        with scene.others.unit("0300", "emergency") as unit:
            hall_service.set_setting(unit, scene.desk.hall.id, "emergency_text", "请从南门疏散")
    STATES[state](scene)
    face.tick() if state == "stale" else face.refresh()
    after = face.grab().toImage()
    assert after.size().width() == size[0]
    assert (after != before) == (state != "waiting")


def test_a_hall_with_people_still_waiting_goes_on_calling_after_its_last_hour(
    scene: Scene, face: DisplayFace
) -> None:
    scene.issue("A")
    scene.clock.advance(9 * 3600)
    face.refresh()
    assert face.model.board.state == "open"
    assert "A 1" in face.view.words()
