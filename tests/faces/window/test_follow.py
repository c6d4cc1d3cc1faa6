"""Ctrl B and Ctrl J: what cannot be done here is written down, and followed until answered."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.cases import handling, ratings, register, service
from desk.cases import life_model as lm
from desk.cases import model as m
from desk.cases.rules import MaterialAnswer
from desk.faces.kit.asked_layer import AskedLayer
from desk.faces.kit.labels import Text
from desk.faces.kit.shots import grab
from desk.faces.window.app import WindowFace
from desk.faces.window.asked_dialogs import NoteDialog
from desk.faces.window.case_layer import CaseLayer
from desk.faces.window.follow_layer import FollowLayer
from tests.cases.test_rules import codes, full
from tests.faces.conftest import CARD, Scene
from tests.faces.window.conftest import serve_one
from tests.faces.window.test_keystrokes import came_before

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def entries(scene: Scene) -> list[tuple[str, str, str, str]]:
    with scene.others.read() as read:
        rows = read.rows(select(lm.asking).order_by(lm.asking.c.asked_at))
    return [(r.what, r.contact or "", r.department or "", str(r.reply_day)) for r in rows]


def words(face: WindowFace) -> str:
    assert face.stage.layer is not None
    return "\n".join(text.text() for text in face.stage.layer.findChildren(Text))


def asked_of_me(scene: Scene, what: str, day: date, worker: str = "0312") -> str:
    with scene.others.unit(worker, "ask") as unit:
        hall = scene.desk.hall.id
        return register.ask(unit, hall, scene.workers[worker], what, day, contact="13800001111")


def test_what_cannot_be_done_here_is_written_down_by_keys_alone(
    scene: Scene, three: WindowFace
) -> None:
    scene.press(three, Key.Key_B, CONTROL)
    assert isinstance(three.stage.layer, NoteDialog)
    assert CARD.name not in words(three)
    scene.type(three, "公租房租金减免怎么申请")
    scene.press(three, Key.Key_Return)
    scene.type(three, "3")
    scene.type(three, "2")
    (entry,) = entries(scene)
    assert entry[0] == "公租房租金减免怎么申请"
    assert entry[1] == f"{CARD.name} 13812346027"
    assert entry[2] == scene.desk.catalogue.departments()[1]
    assert entry[3] == "2026-11-26"
    card = "\n".join(t.text() for t in three.visit.asked.findChildren(Text))
    assert "公租房租金减免怎么申请" in card
    assert "11月26日前答复" in card


def test_between_visits_whom_to_tell_is_asked_for(scene: Scene, seated: WindowFace) -> None:
    scene.press(seated, Key.Key_B, CONTROL)
    dialog = seated.stage.layer
    assert isinstance(dialog, NoteDialog)
    scene.press(seated, Key.Key_Return)
    assert dialog.what._help.text() == "请写明居民问了什么"
    scene.type(seated, "路灯不亮")
    scene.press(seated, Key.Key_Return)
    scene.press(seated, Key.Key_Return)
    assert dialog.contact._help.text()
    scene.type(seated, "13900002222")
    scene.press(seated, Key.Key_Return)
    scene.type(seated, "1")
    scene.type(seated, "1")
    assert entries(scene) == [("路灯不亮", "13900002222", "", "2026-11-24")]


def test_the_list_shows_the_worst_first_in_parts_and_names_nobody_whole(
    scene: Scene, seated: WindowFace
) -> None:
    came_before(scene, full(codes("MZ01")))
    with scene.others.unit("0301", "offer") as unit:
        case = unit.value(select(m.matter_case.c.id))
        handling.offer(unit, case, scene.workers["0301"], scene.workers["0312"])
    asked_of_me(scene, "公租房租金减免", date(2026, 11, 23))
    asked_of_me(scene, "路灯不亮", date(2026, 12, 1))
    scene.press(seated, Key.Key_J, CONTROL)
    layer = seated.stage.layer
    assert isinstance(layer, FollowLayer)
    assert [line.next for line in layer.shown()] == ["accept", "answer", "answer"]
    assert [line.light for line in layer.shown()] == ["green", "red", "green"]
    assert CARD.name not in words(seated)
    assert "13800001111" not in words(seated)
    scene.press(seated, Key.Key_Right)
    assert [line.title for line in layer.shown()] == ["公租房租金减免", "路灯不亮"]


def test_a_matter_handed_over_is_taken_over_from_the_list_and_counts_only_then(
    scene: Scene, seated: WindowFace
) -> None:
    came_before(scene, full(codes("MZ01")))
    with scene.others.unit("0301", "offer") as unit:
        case = unit.value(select(m.matter_case.c.id))
        handling.offer(unit, case, scene.workers["0301"], scene.workers["0312"])
    scene.press(seated, Key.Key_J, CONTROL)
    scene.type(seated, "1")
    sheet = seated.stage.layer
    assert isinstance(sheet, CaseLayer)
    assert sheet.view.owner == "周敏"
    scene.type(seated, "1")
    after = seated.stage.layer
    assert isinstance(after, CaseLayer)
    assert after.view.owner == "李晓雯"


def test_an_entry_is_answered_in_words_and_leaves_the_list(
    scene: Scene, seated: WindowFace
) -> None:
    asking = asked_of_me(scene, "路灯不亮", date(2026, 11, 24))
    scene.press(seated, Key.Key_J, CONTROL)
    scene.press(seated, Key.Key_Return)
    assert isinstance(seated.stage.layer, AskedLayer)
    assert [kind for kind, _ in seated.stage.layer.acts] == [
        "answered",
        "offered",
        "postponed",
        "dropped",
    ]
    scene.type(seated, "1")
    scene.type(seated, "城管已修好，打电话告诉了本人")
    scene.press(seated, Key.Key_Return)
    with scene.others.read() as read:
        ((_, asked),) = register.folded(read, [asking])
    assert (asked.state, asked.words) == ("answered", "城管已修好，打电话告诉了本人")
    scene.press(seated, Key.Key_Escape)
    assert seated.session.live.follow == []


def test_a_later_day_is_promised_with_its_reason(scene: Scene, seated: WindowFace) -> None:
    asking = asked_of_me(scene, "路灯不亮", date(2026, 11, 24))
    scene.press(seated, Key.Key_J, CONTROL)
    scene.type(seated, "1")
    scene.type(seated, "3")
    scene.type(seated, "1")
    scene.type(seated, "1")
    with scene.others.read() as read:
        ((_, asked),) = register.folded(read, [asking])
    assert asked.state == "open"
    assert asked.reply_day > date(2026, 11, 24)


def test_what_is_owed_is_counted_beside_the_visit_and_listed_between_visits(
    scene: Scene, three: WindowFace
) -> None:
    asked_of_me(scene, "路灯不亮", date(2026, 11, 23))
    three.session.follow_again()
    scene.settle()
    assert [n.text() for n in three.visit.left.follow._numbers] == ["1", "1", "0"]
    three.idle.refresh()
    assert "路灯不亮" in "\n".join(t.text() for t in three.idle.follow.findChildren(Text))


def shots(scene: Scene, face: WindowFace, name: str) -> None:
    """Pictures on a large and a small screen, where they are asked for."""
    if os.environ.get("DESK_SHOTS"):
        for wide, high in ((1366, 768), (1920, 1080)):
            face.resize(wide, high)
            scene.settle()
            grab(face, Path(os.environ["DESK_SHOTS"]) / f"window_{name}_{wide}.png")


def owing(scene: Scene) -> None:
    """A case that 0312 took in and for which a material is owed."""
    draft = full(codes("CL01"))
    owed = {**draft.materials, "medical_record": MaterialAnswer("owed")}
    desk = scene.desk
    with scene.others.unit("0312", "accept") as unit:
        visit = service.open_visit(
            unit, hall_id=desk.hall.id, window_id=scene.windows[1],
            worker_id=scene.workers["0312"],
        )  # fmt: skip
        draft = replace(draft, materials=owed)
        service.accept_visit(unit, visit, draft, desk.catalogue, desk.calendar)


def test_the_list_beside_the_line_has_parts_with_their_counts(
    scene: Scene, seated: WindowFace, qtbot: QtBot
) -> None:
    for n in range(6):
        asked_of_me(scene, f"路灯 {n} 不亮", date(2026, 11, 23 + n))
    owing(scene)
    seated.session.follow_again()
    scene.settle()
    card = seated.idle.follow
    assert {kind: tab.accessibleName() for kind, tab in card.parts.items()} == {
        "all": "全部 7", "asking": "首问 6", "material": "补正 1", "answer": "待答复 0"
    }  # fmt: skip

    def told() -> str:
        return "\n".join(t.text() for t in card.findChildren(Text))

    shots(scene, seated, "idle")
    assert "路灯 0" in told()
    qtbot.mouseClick(card.parts["material"], Qt.MouseButton.LeftButton)
    assert "路灯" not in told()
    assert "残疾人证" in told()
    card.parts["answer"].setFocus()
    scene.press(seated, Key.Key_Space)
    assert "这里没有" in told() or "没有" in told()
    asked_of_me(scene, "井盖丢了", date(2026, 11, 23))
    seated.session.follow_again()
    scene.settle()
    # What is new is counted, and the part that was chosen stays.
    assert card.parts["asking"].accessibleName() == "首问 7"
    assert "井盖" not in told()
    scene.press(seated, Key.Key_Backtab)
    scene.press(seated, Key.Key_Backtab)
    scene.press(seated, Key.Key_Return)
    assert "井盖" in told()


def test_whom_one_served_last_is_told_and_whether_they_rated_but_never_how(
    scene: Scene, seated: WindowFace
) -> None:
    assert seated.idle.last.text() == ""
    scene.issue("A")
    seated.session.refresh()
    serve_one(scene, seated)
    visit = seated.session.visit_id
    assert visit is not None
    scene.press(seated, Key.Key_F2)
    scene.settle()
    assert not seated.in_visit()
    assert seated.idle.last.text() == "上一位 A001 未评价"
    with scene.others.unit("kiosk", "rate") as unit:
        ratings.rate(unit, visit, 1, "small_screen", ("waited",))
    seated.session.refresh()
    assert seated.idle.last.text() == "上一位 A001 已评价"
    shots(scene, seated, "rated")
    scene.clock.advance(86_400)
    seated.session.refresh()
    assert seated.idle.last.text() == ""


def test_esc_after_what_was_asked_goes_back_to_it_and_nothing_typed_is_lost(
    scene: Scene, seated: WindowFace
) -> None:
    scene.press(seated, Key.Key_B, CONTROL)
    scene.type(seated, "路灯不亮")
    scene.press(seated, Key.Key_Return)
    scene.type(seated, "13800001111")
    scene.press(seated, Key.Key_Return)
    assert "这件事谁能答复" in words(seated)
    scene.press(seated, Key.Key_Escape)
    note = seated.stage.layer
    assert isinstance(note, NoteDialog)
    assert (note.what.value(), note.contact.value()) == ("路灯不亮", "13800001111")
    scene.press(seated, Key.Key_Escape)
    assert seated.stage.layer is None
    assert entries(scene) == []
