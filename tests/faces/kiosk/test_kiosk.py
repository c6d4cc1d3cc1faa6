"""The kiosk, tapped as a resident taps it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.core.text import set_language
from desk.faces.kiosk.app import KioskFace, build
from desk.faces.kiosk.form import Form
from desk.faces.kiosk.pages import scene as scene_of
from desk.faces.kit.papers import NoPapers
from desk.faces.kit.scene import Rect, Words
from desk.faces.kit.scenestage import _measure, fitted
from desk.hall.model import audit
from desk.queue import model as queue_model
from tests.faces.conftest import CARD, Scene

OLD = replace(CARD, birth=date(1950, 1, 2), name="向桂英")


@pytest.fixture
def kiosk(scene: Scene, qtbot: QtBot) -> KioskFace:
    scene.sit(1, "0301")
    face = build(scene.desk)
    qtbot.addWidget(face)
    face.resize(1080, 1920)
    face.show()
    scene.settle()
    return face


def tap(scene: Scene, face: KioskFace, *names: str) -> None:
    for name in names:
        QTest.mouseClick(face.stage, Qt.MouseButton.LeftButton, pos=face.stage.point_of(name))
        scene.settle()


def tickets(scene: Scene) -> list[tuple[str, str | None, list[str]]]:
    with scene.others.read() as read:
        t = queue_model.ticket
        return [(r.number, r.priority, r.matters) for r in read.rows(select(t).order_by(t.c.id))]


def shown(face: KioskFace) -> str:
    assert face.stage.scene is not None
    return face.stage.scene.text()


def test_one_tap_on_the_home_page_gives_a_ticket_and_shows_the_number_of_the_store(
    scene: Scene, kiosk: KioskFace
) -> None:
    tap(scene, kiosk, "start:anywhere", "class:A")
    assert tickets(scene) == [("A001", None, [])]
    assert "A001" in shown(kiosk)
    assert isinstance(scene.desk.papers, NoPapers)
    assert scene.desk.papers.printed == ["A001"]


def test_two_quick_taps_give_one_ticket(scene: Scene, kiosk: KioskFace) -> None:
    tap(scene, kiosk, "start:anywhere")
    point = kiosk.stage.point_of("class:A")
    QTest.mouseClick(kiosk.stage, Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseClick(kiosk.stage, Qt.MouseButton.LeftButton, pos=point)
    scene.settle()
    assert len(tickets(scene)) == 1


def test_a_card_of_someone_over_65_makes_the_ticket_go_first_without_a_question(
    scene: Scene, kiosk: KioskFace
) -> None:
    scene.reader.put(OLD)
    scene.settle()
    assert "向*英" in shown(kiosk)
    tap(scene, kiosk, "class:B")
    assert tickets(scene) == [("B001", "age", [])]


def test_a_guide_found_by_letters_or_its_old_name_leads_to_a_ticket_for_it(
    scene: Scene, kiosk: KioskFace
) -> None:
    tap(scene, kiosk, "start:anywhere", "guide", "key:z", "key:s", "key:y")
    assert "原来叫再生育审批" in shown(kiosk)
    tap(scene, kiosk, "matter:WJ01", "serve")
    ((number, _, matters),) = tickets(scene)
    assert number == "A001"
    assert matters == ["WJ01"]


def test_a_guide_answers_first(scene: Scene, kiosk: KioskFace) -> None:
    tap(scene, kiosk, "start:anywhere", "guide", "key:y", "key:l", "key:c", "key:b", "matter:SB01")
    assert "带 2 样东西，当场办结，不收钱" in shown(kiosk)
    tap(scene, kiosk, "law")
    assert "社会保险法" in shown(kiosk)


@pytest.mark.parametrize("language", ["zh_TW", "en"])
def test_a_language_is_taken_at_once_and_chinese_comes_back_after_the_session(
    scene: Scene, kiosk: KioskFace, language: str
) -> None:
    tap(scene, kiosk, "start:anywhere", f"lang:{language}")
    if language == "en":
        text = (
            shown(kiosk).replace(scene.desk.hall.name, "").replace("简体", "").replace("繁體", "")
        )
        assert not re.search(r"[\u4e00-\u9fff]", text), text
    else:
        assert "請問來辦什麼" in shown(kiosk)
    scene.clock.advance(91)
    kiosk.model.tick()
    assert kiosk.model.page == "attract"
    assert "点一下屏幕开始" in shown(kiosk)


def test_a_personal_page_is_hidden_after_a_minute_and_wiped_fifteen_seconds_later(
    scene: Scene, kiosk: KioskFace
) -> None:
    scene.reader.put(CARD)
    tap(scene, kiosk, "guide", "key:d")
    scene.clock.advance(59)
    kiosk.model.tick()
    assert kiosk.model.page == "guide"
    scene.clock.advance(2)
    kiosk.model.tick()
    assert kiosk.model.page == "still"
    assert "王" not in shown(kiosk)
    tap(scene, kiosk, "stay")
    assert kiosk.model.page == "guide"
    scene.clock.advance(61)
    kiosk.model.tick()
    scene.clock.advance(16)
    kiosk.model.tick()
    assert kiosk.model.page == "attract"
    assert kiosk.model.typed == ""
    assert kiosk.model.card is None


def test_calling_for_help_is_seen_by_the_windows(scene: Scene, kiosk: KioskFace) -> None:
    tap(scene, kiosk, "start:anywhere", "help", "help")
    assert "已叫人，1 分钟内到" in shown(kiosk)
    with scene.others.read() as read:
        assert [r.action for r in read.rows(select(audit.c.action))] == ["help"]


def test_a_closed_hall_gives_no_ticket_and_says_why(scene: Scene, kiosk: KioskFace) -> None:
    scene.clock.advance(9 * 3600)
    kiosk.model.refresh()
    tap(scene, kiosk, "start:anywhere")
    assert "现在不开放" in shown(kiosk)
    tap(scene, kiosk, "class:A")
    assert tickets(scene) == []
    assert "现在不在服务时间，没有出号" in shown(kiosk)


def test_a_ticket_given_back_no_longer_waits(scene: Scene, kiosk: KioskFace) -> None:
    tap(scene, kiosk, "start:anywhere", "class:A", "give_back")
    assert kiosk.model.page == "home"
    with scene.others.read() as read:
        assert read.value(select(queue_model.ticket_now.c.state)) == "cancelled"


def test_only_a_staff_pin_leads_out(scene: Scene, kiosk: KioskFace) -> None:
    kiosk.locked = True
    kiosk.close()
    assert kiosk.isVisible()
    kiosk.leave_with("0312", "0000")
    scene.settle()
    assert kiosk.isVisible()
    kiosk.leave_with("0312", "2580")
    scene.settle()
    assert not kiosk.isVisible()


SHAPES = [
    (landscape, elder, low)
    for landscape in (False, True)
    for elder in (False, True)
    for low in (False, True)
    if not (landscape and (elder or low))
]


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize("shape", SHAPES)
def test_nothing_leaves_its_box_and_everything_can_be_touched(
    scene: Scene, kiosk: KioskFace, shape: tuple[bool, bool, bool], language: str
) -> None:
    model = kiosk.model
    model.landscape, model.elder, model.low = shape
    form = Form(*shape)
    set_language(language)
    tap(scene, kiosk, "start:anywhere")
    model.take("A")
    scene.settle()
    model.matter = scene.desk.catalogue.get("SB01")
    for page in ("home", "ticket", "guide", "detail", "info", "still"):
        model.page = page
        made = scene_of(model)
        whole = Rect(0, 0, *made.size)
        for item in made.items:
            assert whole.contains(item.box), (page, item.name)
            for mark in item.marks:
                if isinstance(mark, Words) and mark.text:
                    size, lines = fitted(mark)
                    assert size >= 24
                    widest = max(_measure(line, mark, size) for line in lines)
                    assert widest <= mark.box.w + 12, (page, item.name, mark.text)
        for item in made.taps():
            least = 84 if not item.key else 70
            assert min(item.box.w, item.box.h) >= least - 0.5, (page, item.name, item.box)
            if model.low and not form.landscape and page == "home":
                assert item.box.y >= 960, item.name
