"""What waits besides cases: what a resident asked and low grades, the worst first, each with its
one action; an entry is answered where one stands."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.cases import life_model as lm
from desk.cases import ratings, register, service
from desk.core.clock import utc
from desk.faces.kit.asked_layer import AskedLayer
from desk.faces.kit.labels import Text
from desk.faces.kit.shots import grab
from desk.faces.office.app import OfficeFace
from desk.hall import model as hall_model
from tests.cases.conftest import CALENDAR, CATALOGUE
from tests.cases.test_rules import codes, full
from tests.faces.conftest import Scene
from tests.faces.office.conftest import enter

PAST, NEAR, FAR = date(2026, 11, 20), date(2026, 11, 24), date(2026, 12, 10)
SHOTS = os.environ.get("DESK_SHOTS", "")


def shot(face: QWidget, name: str) -> None:
    if SHOTS:
        grab(face, Path(SHOTS) / f"{name}.png")


@pytest.fixture
def asked(scene: Scene) -> dict[str, str]:
    """A week ago one entry of 0312 was promised for Friday, today one for tomorrow and one for
    December; 0301 has one for today. Then a visit was rated low."""
    found = {}
    scene.clock.set(utc(date(2026, 11, 16), "09:00"))
    for what, number, day in (
        ("廉租房什么时候能排到", "0312", PAST),
        ("路灯不亮找谁", "0301", date(2026, 11, 23)),
        ("老人公交卡怎么年审", "0312", NEAR),
        ("养犬证在哪里办", "0312", FAR),
    ):
        with scene.others.unit(number, "ask") as unit:
            found[what] = register.ask(
                unit, scene.desk.hall.id, scene.workers[number], what, day,
                contact="彭女士 13800001234",
            )  # fmt: skip
    scene.clock.set(utc(date(2026, 11, 23), "09:00"))
    with scene.others.unit("0312", "accept") as unit:
        visit = service.open_visit(
            unit, hall_id=scene.desk.hall.id, window_id=scene.windows[3],
            worker_id=scene.workers["0312"],
        )  # fmt: skip
        service.accept_visit(unit, visit, full(codes("SB01")), CATALOGUE, CALENDAR)
        ratings.rate(unit, visit, 1, "counter", ("waited",))
    return found


@pytest.fixture
def head(scene: Scene, qtbot: QtBot, asked: dict[str, str]) -> OfficeFace:
    return enter(scene, qtbot, "0300")


def press(scene: Scene, face: OfficeFace, key: str) -> None:
    """The one action of a row, by the keyboard."""
    page = face.today if face.navigation.front is face.today else face.cases
    waits = page.attention if page is face.today else face.cases.waits
    button = waits.button(key)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    scene.settle()
    scene.settle()


def entry(scene: Scene, asking_id: str) -> Any:
    with scene.others.read() as read:
        return read.first(select(lm.asking_now).where(lm.asking_now.c.asking_id == asking_id))


def words(face: OfficeFace) -> str:
    assert isinstance(face.asked.layer, AskedLayer)
    return "\n".join(text.text() for text in face.asked.layer.findChildren(Text))


def test_each_thing_asked_that_is_near_or_past_stands_on_the_page_by_what_is_worst(
    scene: Scene, head: OfficeFace, asked: dict[str, str]
) -> None:
    titles = head.today.attention.titles
    shot(head, "office_today_asked")
    about = [one for one in titles if "答复居民" in one]
    assert [one.split("：")[1].split(",")[0] for one in about] == [
        "廉租房什么时候能排到", "路灯不亮找谁", "老人公交卡怎么年审"
    ]  # fmt: skip
    assert ["逾期 1 天" in about[0], "今天到期" in about[1], "明天到期" in about[2]] == [True] * 3
    assert "首问 李晓雯" in about[0]
    assert "彭女士" not in "".join(about)
    assert "13800001234" not in "".join(about)
    order = [key.split(":")[0] for key in head.today.attention._order]
    assert order.index("asking_late") < order.index("asking") < order.index("rating")


def test_the_head_answers_where_they_stand_and_the_row_is_gone(
    scene: Scene, head: OfficeFace, asked: dict[str, str]
) -> None:
    one = asked["廉租房什么时候能排到"]
    press(scene, head, f"asking_late:{one}")
    assert head.navigation.front is head.today
    assert "13800001234" not in words(head)
    shot(head, "office_asked")
    assert isinstance(head.asked.layer, AskedLayer)
    kinds = [kind for kind, _ in head.asked.layer.acts]
    assert kinds == ["answered", "postponed", "fell_to", "dropped"]
    scene.type(head, "1")
    scene.type(head, "3")
    scene.settle()
    assert entry(scene, one).state == "answered"
    assert "部门已回话，已转告居民" in words(head)
    scene.press(head, Qt.Key.Key_Escape)
    assert head.asked.layer is None
    scene.settle()
    assert f"asking_late:{one}" not in head.today.attention._order
    with scene.others.read() as read:
        about = read.rows(
            select(hall_model.audit.c.action).where(hall_model.audit.c.subject == one)
        )
    assert [r.action for r in about] == ["looked_up"]


def test_a_later_day_is_promised_with_its_reason(
    scene: Scene, head: OfficeFace, asked: dict[str, str]
) -> None:
    one = asked["路灯不亮找谁"]
    press(scene, head, f"asking:{one}")
    scene.type(head, "2")
    scene.type(head, "3")
    scene.type(head, "1")
    scene.settle()
    assert entry(scene, one).reply_day == date(2026, 11, 26)


def test_the_head_settles_who_answers(
    scene: Scene, head: OfficeFace, asked: dict[str, str]
) -> None:
    one = asked["廉租房什么时候能排到"]
    press(scene, head, f"asking_late:{one}")
    scene.type(head, "3")
    scene.settle()
    scene.type(head, "2")
    scene.type(head, "1")
    scene.settle()
    assert entry(scene, one).owner_id == scene.workers["0301"]


def test_what_waits_stands_above_the_cases_and_is_counted_with_them(
    scene: Scene, head: OfficeFace, asked: dict[str, str]
) -> None:
    head.navigation.show_page(head.cases)
    scene.settle()
    assert not head.cases.waits.isVisible()
    QTest.mouseClick(head.cases.filters["mine"], Qt.MouseButton.LeftButton)
    scene.settle()
    shot(head, "office_cases_mine")
    assert head.cases.waits.isVisible()
    assert len(head.cases.waits.titles) == 4
    assert head.cases.model.look is not None
    assert head.cases.model.look.tally["mine"] == 4
    rating = next(key for key in head.cases.waits._order if key.startswith("rating:"))
    press(scene, head, rating)
    assert head.navigation.front is head.ratings


def test_a_worker_sees_what_they_owe_and_what_is_offered_to_them_and_nothing_else(
    scene: Scene, qtbot: QtBot, asked: dict[str, str]
) -> None:
    offered = asked["路灯不亮找谁"]
    with scene.others.unit("0301", "offer") as unit:
        register.offer(unit, offered, scene.workers["0301"], scene.workers["0312"])
    face = enter(scene, qtbot, "0312")
    titles = face.cases.waits.titles
    assert len(titles) == 3
    assert "廉租房" in titles[0]
    assert titles[1].startswith("接办")
    assert "路灯" in titles[1]
    assert "公交卡" in titles[2]
    press(scene, face, f"asking:{offered}")
    scene.type(face, "1")
    scene.settle()
    assert entry(scene, offered).owner_id == scene.workers["0312"]


def test_an_entry_is_left_by_escape_and_hides_the_moment_somebody_signs_off(
    scene: Scene, head: OfficeFace, asked: dict[str, str]
) -> None:
    one = asked["老人公交卡怎么年审"]
    press(scene, head, f"asking:{one}")
    scene.press(head, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert head.navigation.front is head.today
    scene.press(head, Qt.Key.Key_Escape)
    assert head.asked.layer is None
    assert head.navigation.front is head.today
    press(scene, head, f"asking:{one}")
    assert head.asked.layer is not None
    head.sign_off()
    QApplication.processEvents()
    assert head.asked.layer is None
