"""O02 for those who are no heads: a department's inbox, and what waits for one person."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.cases import agency, handling, lists, mine, ratings, view
from desk.cases import model as m
from desk.cases.agency import Planned
from desk.core.errors import UserError
from desk.divisions import Divisions
from desk.faces.kit.buttons import Button
from desk.faces.kit.labels import Text
from desk.faces.office import case_words
from desk.faces.office.app import OfficeFace
from desk.faces.office.case_acts import ActDialog
from desk.faces.office.cases import CasesPage
from desk.faces.window.app import build as build_window
from desk.hall import model as hall_model
from desk.hall import queries as hall_queries
from desk.hall import service as hall_service
from tests.cases.conftest import CALENDAR, CATALOGUE
from tests.faces.conftest import Scene
from tests.faces.office.conftest import enter
from tests.faces.pictures import keep_picture

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
OURS, PIN = "区民政局", "1379"


@pytest.fixture
def cases(scene: Scene, cases: dict[str, str]) -> dict[str, str]:
    """The cases, and an officer of either department."""
    with scene.others.unit("setup", "officers") as unit:
        for number, name, department in (("0351", "刘文静", OURS), ("0352", "胡建军", "区残联")):
            scene.workers[number] = hall_service.add_officer(
                unit, scene.desk.hall.id, number, name, department, PIN
            )
    return cases


@pytest.fixture
def inbox(scene: Scene, qtbot: QtBot, cases: dict[str, str]) -> CasesPage:
    """The officer of the first case's department has signed in."""
    return enter(scene, qtbot, "0351", PIN).cases


def press(scene: Scene, page: CasesPage, key: Qt.Key, more: object = None) -> None:
    target = page.window().focusWidget() or page.list
    QTest.keyClick(target, key, more or Qt.KeyboardModifier.NoModifier)
    for _ in range(3):
        scene.settle()


def say(scene: Scene, page: CasesPage, text: str) -> None:
    editor = page.window().focusWidget()
    assert editor is not None
    editor.setText(text)  # type: ignore[attr-defined]
    press(scene, page, Key.Key_Return)


def shown(page: CasesPage) -> list[str]:
    assert page.model.look is not None
    return [row.case_id for row in page.model.look.rows]


def kinds(scene: Scene, case_id: str) -> list[str]:
    e = m.case_event
    with scene.others.read() as read:
        rows = read.rows(select(e.c.kind).where(e.c.case_id == case_id).order_by(e.c["_s"]))
    return [r.kind for r in rows]


def choose(scene: Scene, page: CasesPage, name: str) -> None:
    QTest.mouseClick(page.filters[name], Qt.MouseButton.LeftButton)
    for _ in range(3):
        scene.settle()
    page.list.setFocus()


def test_an_officer_sees_the_inbox_of_the_own_department_and_nothing_else(
    scene: Scene, inbox: CasesPage, cases: dict[str, str]
) -> None:
    face = inbox.window()
    assert isinstance(face, OfficeFace)
    assert face.navigation.front is inbox
    assert [name for name, item in face.navigation.items.items() if item.isVisible()] == ["cases"]
    assert (inbox.model.name, shown(inbox)) == ("to_receive", [cases["MZ01"]])
    assert [n for n, b in inbox.filters.items() if b.isVisible()] == sorted(
        inbox.model.offered, key=list(inbox.filters).index
    )
    keep_picture(face, "office_inbox")
    for name in inbox.model.offered:
        choose(scene, inbox, name)
        assert cases["CL01"] not in shown(inbox)
    number = next(r.number for r in rows(scene) if r.id == cases["CL01"])
    inbox.search.setText(number)
    inbox._found()
    scene.settle()
    assert shown(inbox) == []
    for key in (Key.Key_1, Key.Key_2, Key.Key_3):
        press(scene, inbox, key, CONTROL)
        assert face.navigation.front is inbox


def rows(scene: Scene) -> list[Any]:
    with scene.others.read() as read:
        return list(read.rows(select(m.matter_case)))


def test_an_officer_takes_up_asks_for_materials_goes_on_and_decides(
    scene: Scene, inbox: CasesPage, cases: dict[str, str]
) -> None:
    case = cases["MZ01"]
    press(scene, inbox, Key.Key_G)
    assert kinds(scene, case)[-1] == "received"
    choose(scene, inbox, "mine")
    assert shown(inbox) == [case]
    choose(scene, inbox, "in_work")
    assert shown(inbox) == [case]
    press(scene, inbox, Key.Key_M)
    say(scene, inbox, "收入申报表、社区证明")
    say(scene, inbox, "上月的不清楚")
    with scene.others.read() as read:
        e = m.case_event
        asked = read.first(select(e).where(e.c.case_id == case, e.c.kind == "notified"))
    assert asked is not None
    assert asked.detail["missing"][1] == "社区证明"
    assert asked.detail["missing"][0] in CATALOGUE.materials
    press(scene, inbox, Key.Key_S)
    assert kinds(scene, case)[-1] == "resumed"
    press(scene, inbox, Key.Key_R)
    press(scene, inbox, Key.Key_1)
    say(scene, inbox, "符合条件")
    assert kinds(scene, case)[-1] == "decided"


def test_an_officer_sends_back_with_a_reason(
    scene: Scene, inbox: CasesPage, cases: dict[str, str]
) -> None:
    press(scene, inbox, Key.Key_G)
    choose(scene, inbox, "in_work")
    press(scene, inbox, Key.Key_B)
    say(scene, inbox, "申请表没有签名")
    assert kinds(scene, cases["MZ01"])[-1] == "returned"


def test_more_days_are_asked_by_the_officer_and_agreed_to_by_another_person(
    scene: Scene, qtbot: QtBot, inbox: CasesPage, cases: dict[str, str]
) -> None:
    press(scene, inbox, Key.Key_E)
    say(scene, inbox, "5")
    say(scene, inbox, "要入户核查")
    assert kinds(scene, cases["MZ01"])[-1] == "extension_asked"
    assert "extended" not in inbox.model.look.chosen.possible  # type: ignore[union-attr]
    inbox.window().close()
    page = enter(scene, qtbot, "0300", "2580").cases
    page.window().navigation.show_page(page)  # type: ignore[attr-defined]
    for _ in range(3):
        scene.settle()
    choose(scene, page, "mine")
    assert shown(page)[0] == cases["MZ01"]
    press(scene, page, Key.Key_E)
    press(scene, page, Key.Key_1)
    say(scene, page, "同意")
    assert kinds(scene, cases["MZ01"])[-1] == "extended"


def test_what_was_transferred_is_gone_from_the_inbox(
    scene: Scene, inbox: CasesPage, cases: dict[str, str]
) -> None:
    press(scene, inbox, Key.Key_T)
    say(scene, inbox, "区残联")
    say(scene, inbox, "归残联办")
    assert shown(inbox) == []
    assert inbox.model.look is not None
    assert inbox.model.look.chosen is None


def test_an_officer_ends_a_case_with_the_head_and_with_nobody_else(
    scene: Scene, inbox: CasesPage, cases: dict[str, str]
) -> None:
    """The officer was offered the end, and with whomever they signed it was refused."""
    end = inbox.detail.findChild(Button, "act_end")
    assert isinstance(end, Button)
    end.click()
    scene.settle()
    for text in ("重复申请", "已告知居民", "0312", "2580"):
        say(scene, inbox, text)
    assert isinstance(inbox.dialog, ActDialog)
    assert "站长" in " ".join(text.text() for text in inbox.dialog.findChildren(Text))
    assert "end_asked" not in kinds(scene, cases["MZ01"])
    inbox.dialog.fields[2].set_value("0300")
    say(scene, inbox, "2580")
    assert kinds(scene, cases["MZ01"])[-3:] == ["end_asked", "answered", "closed"]


def test_what_was_asked_for_stands_in_the_timeline(
    scene: Scene, inbox: CasesPage, cases: dict[str, str]
) -> None:
    """The line said that something was asked for, and not what."""
    press(scene, inbox, Key.Key_M)
    say(scene, inbox, "居民户口簿，离婚证")
    say(scene, inbox, "")
    chosen = inbox.model.look.chosen if inbox.model.look else None
    assert chosen is not None
    told = case_words.timeline(chosen, chosen.timeline[0].at.date(), Divisions.load())[0]
    assert told.note == "居民户口簿、离婚证"


def test_a_case_is_sent_to_no_department_that_nobody_knows(
    scene: Scene, inbox: CasesPage, cases: dict[str, str]
) -> None:
    """Whatever was typed was taken, and the case lay in an inbox that nobody has."""
    press(scene, inbox, Key.Key_T)
    say(scene, inbox, "城南办公室")
    say(scene, inbox, "归他们办")
    assert isinstance(inbox.dialog, ActDialog)
    assert "城南办公室" in " ".join(text.text() for text in inbox.dialog.findChildren(Text))
    assert "transferred" not in kinds(scene, cases["MZ01"])
    # A part of its name is enough, and so are the initials of its pinyin.
    say(scene, inbox, "qcl")
    assert inbox.window().focusWidget().text() == "归他们办"  # type: ignore[union-attr]
    press(scene, inbox, Key.Key_Return)
    assert inbox.dialog is None
    assert kinds(scene, cases["MZ01"])[-1] == "transferred"
    with scene.others.read() as read:
        moved = view.view(read, cases["MZ01"], "", CATALOGUE, CALENDAR)
    assert moved.department == "区残联"


def test_a_case_of_another_department_cannot_be_changed_whatever_the_screen_does(
    scene: Scene, cases: dict[str, str]
) -> None:
    with (
        pytest.raises(UserError, match="another department"),
        scene.others.unit("0351", "test") as unit,
    ):
        handling.receive(unit, cases["CL01"], scene.workers["0351"])
    assert "received" not in kinds(scene, cases["CL01"])


def test_the_filter_is_remembered_when_the_desk_is_started_again(
    scene: Scene, qtbot: QtBot, inbox: CasesPage
) -> None:
    choose(scene, inbox, "overdue")
    inbox.window().close()
    again = enter(scene, qtbot, "0351", PIN).cases
    assert again.model.name == "overdue"


def test_a_worker_sees_what_waits_for_them_as_owner_and_as_agent(
    scene: Scene, qtbot: QtBot, cases: dict[str, str]
) -> None:
    with scene.others.unit("0301", "errands") as unit:
        agency.begin(unit, cases["CL01"], scene.workers["0301"], scene.workers["0301"],
                     [Planned("派出所", "证明", 3)], "委托")  # fmt: skip
    page = enter(scene, qtbot, "0301", "2580").cases
    assert (page.model.name, shown(page)) == ("mine", [cases["CL01"]])
    keep_picture(page.window(), "office_mine")
    page.window().close()
    owner = enter(scene, qtbot, "0312", "2580").cases
    # Both are due tomorrow and owed by the worker who took them in.
    assert set(shown(owner)) == set(cases.values())


@pytest.mark.parametrize(("number", "told"), [("0300", "不满意"), ("0312", "评价了")])
def test_how_a_visit_was_rated_is_for_the_head_alone(
    scene: Scene, qtbot: QtBot, cases: dict[str, str], number: str, told: str
) -> None:
    with scene.others.unit("0312", "rate") as unit:
        table = m.matter_case
        of = select(table.c.visit_id).where(table.c.id == cases["MZ01"])
        ratings.rate(unit, unit.value(of), 2, "small_screen", ("waited",))
    page = enter(scene, qtbot, number, "2580").cases
    page.window().navigation.show_page(page)
    page.model.choose_filter("all")
    page.model.choose(cases["MZ01"])
    for _ in range(3):
        scene.settle()
    assert told in page.detail.words()
    assert ("不满意" in page.detail.words()) == (number == "0300")


def test_the_list_is_taken_along_with_its_filter_named_and_that_is_on_record(
    scene: Scene, qtbot: QtBot, inbox: CasesPage
) -> None:
    press(scene, inbox, Key.Key_X)
    for _ in range(3):
        scene.settle()
    folder = scene.desk.store.home / "exports"
    (text,) = folder.glob("*.csv")
    lines = list(csv.reader(io.StringIO(text.read_bytes().decode("utf-8-sig"))))
    assert lines[0] == ["办件：待接收；区民政局"]
    assert lines[3][1] == "最低生活保障申请"
    assert "王*梅" in lines[3][2]
    (book,) = folder.glob("*.xlsx")
    sheet = openpyxl.load_workbook(book).active
    assert sheet is not None
    assert sheet["A1"].value == "办件：待接收；区民政局"
    assert sheet["F5"].value.date() == date(2026, 12, 23)
    with scene.others.read() as read:
        done = read.rows(select(hall_model.audit).where(hall_model.audit.c.action == "export"))
    assert [(r.actor, r.detail["rows"]) for r in done] == [("0351", 1)]
    press(scene, inbox, Key.Key_P, CONTROL)
    assert any(p.startswith("case-list ") for p in scene.desk.papers.printed)  # type: ignore[attr-defined]


def test_after_signing_off_the_next_person_sees_only_their_own(
    scene: Scene, qtbot: QtBot, inbox: CasesPage, cases: dict[str, str]
) -> None:
    face = inbox.window()
    assert isinstance(face, OfficeFace)
    press(scene, inbox, Key.Key_Q, CONTROL)
    assert inbox.model.look is None
    face.entrance.number.set_value("0352")
    face.entrance.pin.take_focus()
    scene.type(face, PIN)
    scene.press(face, Key.Key_Return)
    for _ in range(3):
        scene.settle()
    assert shown(inbox) == [cases["CL01"]]


def test_an_officer_works_at_no_window_and_is_added_once(
    scene: Scene, qtbot: QtBot, cases: dict[str, str]
) -> None:
    hall = scene.desk.hall.id
    with pytest.raises(UserError), scene.others.unit("x", "x") as unit:
        hall_service.add_officer(unit, hall, "0351", "别人", OURS, PIN)
    with pytest.raises(UserError), scene.others.unit("x", "x") as unit:
        hall_service.add_officer(unit, hall, "0359", "别人", " ", PIN)
    face = build_window(scene.desk)
    qtbot.addWidget(face)
    face.show()
    qtbot.waitExposed(face)
    face.entrance.login.number.take_focus()
    scene.type(face, "0351")
    scene.press(face, Key.Key_Return)
    scene.type(face, PIN)
    scene.press(face, Key.Key_Return)
    assert face.session.worker is None
    assert face.entrance.signing_in()
    with scene.others.read() as read:
        me = hall_queries.worker(read, scene.workers["0351"])
        assert me is not None
        assert (me.role, me.department, me.skills) == ("department", OURS, ())
        assert mine.count(read, hall, me, CALENDAR) == 1
        assert lists.in_states(read, hall, lists.Filter(only=OURS)) == 1
