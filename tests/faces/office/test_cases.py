"""O02 and O03 through keys: what is to be watched, and each act on a case."""

from __future__ import annotations

import io
import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.attachments import queries
from desk.attachments import service as scans
from desk.attachments.pictures import prepare
from desk.cases import handling
from desk.cases import model as m
from desk.core.clock import utc
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.labels import Text
from desk.faces.kit.scans import ScanLayer
from desk.faces.kit.shots import grab
from desk.faces.office.app import OfficeFace
from desk.faces.office.cases import CasesPage
from desk.hall import settings
from desk.store import blobs
from tests.faces.conftest import Scene

pytestmark = pytest.mark.usefixtures("cases")


@pytest.fixture
def page(scene: Scene, office: OfficeFace) -> CasesPage:
    office.navigation.show_page(office.cases)
    for _ in range(3):
        scene.settle()
    return office.cases


def kinds(scene: Scene, case_id: str) -> list[str]:
    e = m.case_event
    with scene.others.read() as read:
        rows = read.rows(select(e.c.kind).where(e.c.case_id == case_id).order_by(e.c["_s"]))
    return [r.kind for r in rows]


def press(scene: Scene, page: CasesPage, key: Qt.Key) -> None:
    """A key where the focus is; in the list when there is none."""
    QTest.keyClick(page.window().focusWidget() or page.list, key)
    for _ in range(3):
        scene.settle()


def say(scene: Scene, page: CasesPage, text: str) -> None:
    editor = page.window().focusWidget()
    assert editor is not None
    editor.setText(text)  # type: ignore[attr-defined]
    press(scene, page, Qt.Key.Key_Return)


def test_what_is_to_be_watched_is_in_front_and_its_timeline_beside_it(
    scene: Scene, page: CasesPage, cases: dict[str, str]
) -> None:
    look = page.model.look
    assert look is not None
    assert page.model.name == "watched"
    assert {r.light for r in look.rows} <= {"overdue", "red", "yellow"}
    assert look.rows[0].case_id == look.chosen.case_id  # type: ignore[union-attr]
    assert "受理" in page.detail.words()
    assert "明天到期" in page.list.accessibleName()


def test_down_goes_to_the_next_case_and_d_presses_for_it(scene: Scene, page: CasesPage) -> None:
    look = page.model.look
    assert look is not None
    page.list.setFocus()
    press(scene, page, Qt.Key.Key_Down)
    case = page.model.chosen_id
    assert case == look.rows[min(1, len(look.rows) - 1)].case_id
    press(scene, page, Qt.Key.Key_D)
    say(scene, page, "请今天办结")
    assert kinds(scene, case)[-1] == "supervised"
    assert "督办" in page.detail.words()


def test_r_decides_with_words_and_then_hands_over(scene: Scene, page: CasesPage) -> None:
    case = page.model.chosen_id
    press(scene, page, Qt.Key.Key_R)
    press(scene, page, Qt.Key.Key_1)
    say(scene, page, "符合条件，下月起发放")
    assert kinds(scene, case)[-1] == "decided"


def test_a_denial_without_words_is_told_in_the_dialog_and_nothing_is_lost(
    scene: Scene, page: CasesPage
) -> None:
    case = page.model.chosen_id
    press(scene, page, Qt.Key.Key_R)
    press(scene, page, Qt.Key.Key_2)
    press(scene, page, Qt.Key.Key_Return)
    assert page.dialog is not None
    assert page.dialog.fields[0].value() == "不同意"
    say(scene, page, "收入超过标准")
    assert page.dialog is None
    assert kinds(scene, case)[-1] == "decided"


def test_s_stops_the_clock_and_s_lets_it_go_on(scene: Scene, page: CasesPage) -> None:
    case = page.model.chosen_id
    press(scene, page, Qt.Key.Key_S)
    say(scene, page, "专家评审")
    say(scene, page, "")
    assert kinds(scene, case)[-1] == "suspended"
    page.model.choose_filter("stopped")
    for _ in range(3):
        scene.settle()
    assert page.model.chosen_id == case
    press(scene, page, Qt.Key.Key_S)
    assert kinds(scene, case)[-1] == "resumed"


def test_an_extension_that_a_worker_asked_for_is_agreed_by_e(scene: Scene, page: CasesPage) -> None:
    case = page.model.chosen_id
    with scene.others.unit("0312", "ask") as unit:
        handling.ask_extension(unit, case, scene.workers["0312"], 5, "案情复杂")
    page.refresh()
    scene.settle()
    press(scene, page, Qt.Key.Key_E)
    press(scene, page, Qt.Key.Key_1)
    press(scene, page, Qt.Key.Key_Return)
    assert kinds(scene, case)[-1] == "extended"


def test_a_case_is_ended_by_two_persons_and_not_by_one(scene: Scene, page: CasesPage) -> None:
    case = page.model.chosen_id
    end = next(b for b in page.detail.findChildren(type(page.filters["all"]))
               if b.objectName() == "act_end")  # fmt: skip
    end.click()
    scene.settle()
    for text in ("重复申请", "已告知居民在另一件里办", "0312"):
        say(scene, page, text)
    say(scene, page, "0000")
    assert page.dialog is not None
    assert "closed" not in kinds(scene, case)
    # The PIN alone is typed again; everything else stays.
    say(scene, page, "2580")
    assert kinds(scene, case)[-3:] == ["end_asked", "answered", "closed"]


def test_slash_finds_by_number_and_the_department_filter_is_remembered(
    scene: Scene, page: CasesPage, cases: dict[str, str]
) -> None:
    press(scene, page, Qt.Key.Key_Slash)
    say(scene, page, "0002")
    look = page.model.look
    assert look is not None
    assert [r.case_id for r in look.rows] == [cases["CL01"]]
    page.escape()
    page.model.choose_filter("red")
    scene.settle()
    page.enter()
    for _ in range(3):
        scene.settle()
    assert page.model.name == "red"


def test_a_person_is_covered_until_shown_on_purpose_and_that_is_on_record(
    scene: Scene, page: CasesPage
) -> None:
    shown = page.model.look.chosen  # type: ignore[union-attr]
    assert shown is not None
    texts = [t.text() for t in page.detail.findChildren(type(page._count))]
    assert shown.id_number not in texts
    page.reveal()
    for _ in range(3):
        scene.settle()
    texts = [t.text() for t in page.detail.findChildren(type(page._count))]
    assert shown.id_number in texts
    assert page.detail._hide.isActive()
    assert page.detail._hide.interval() == 30_000
    from desk.hall import model as hall_model

    with scene.others.read() as read:
        rows = read.rows(select(hall_model.audit.c.action))
    assert "reveal" in [r.action for r in rows]


def test_a_person_is_shown_for_as_long_as_the_hall_has_set(scene: Scene, page: CasesPage) -> None:
    with scene.others.unit("0300", "set") as unit:
        settings.write(unit, scene.desk.hall.id, {"login.reveal_seconds": 12}, settings.NOBODY)
    page.reveal()
    for _ in range(3):
        scene.settle()
    assert page.detail._hide.isActive()
    assert page.detail._hide.interval() == 12_000
    page.detail._hide.timeout.emit()
    assert not page.detail._open
    assert page.detail.show_button.isVisible()


def test_v_counts_by_department(scene: Scene, page: CasesPage) -> None:
    page.list.setFocus()
    press(scene, page, Qt.Key.Key_V)
    look = page.model.look
    assert look is not None
    assert sum(sum(c.values()) for _, c in look.chart) == 2


def test_the_page_fits_a_small_screen(scene: Scene, page: CasesPage) -> None:
    face = page.window()
    assert isinstance(face, OfficeFace)
    face.resize(1366, 768)
    scene.settle()
    assert page.detail.mapTo(face, page.detail.rect().bottomRight()).x() <= 1366
    page.refresh()
    scene.settle()
    buttons = page.detail.findChildren(Button)
    assert "act_end" in [button.objectName() for button in buttons]
    for button in buttons:
        assert button.width() >= button.sizeHint().width(), button.accessibleName()
        assert button.mapTo(page.detail, button.rect().bottomRight()).x() <= page.detail.width()
    for text in page.findChildren(Text):
        shown = text.isVisible() and not text.wordWrap() and text.parentWidget() is not page.detail
        if shown and text.y() > 0 and text.parentWidget().findChild(KeyCap) is not None:
            assert text.width() >= text.sizeHint().width(), text.text()


def test_o_shows_what_was_scanned_and_what_is_not_here_stops_nothing(
    scene: Scene, page: CasesPage
) -> None:
    look = page.model.look
    assert look is not None
    shown = look.chosen
    assert shown is not None
    press(scene, page, Qt.Key.Key_O)
    assert page.scans is None, "nothing was scanned"
    material = shown.materials[0].key
    out = io.BytesIO()
    Image.new("RGB", (300, 200), "teal").save(out, "PNG")
    with scene.others.unit("0312", "scan") as unit:
        for name in ("a.png", "b.png"):
            picture = prepare(name, out.getvalue() if name == "a.png" else _other())
            scans.add(unit, shown.visit_id, material, picture, scene.workers["0312"])
        scans.settle(unit, shown.visit_id, shown_scope(scene, shown.case_id), [material])
        for one in queries.of_visit(unit, shown.visit_id):
            if one.name == "b.png":
                blobs.drop(unit, one.sha256)
    page.refresh()
    for _ in range(3):
        scene.settle()
    said = " ".join(text.text() for text in page.detail.findChildren(Text))
    assert "2 份扫描件，1 份还没传到" in said
    page.list.setFocus()
    press(scene, page, Qt.Key.Key_O)
    layer = page.scans
    assert isinstance(layer, ScanLayer)
    assert [one.here for one in layer.scans.items] == [True, False]
    press(scene, page, Qt.Key.Key_Return)
    assert layer.large()
    assert not layer._image.isNull()
    press(scene, page, Qt.Key.Key_Right)
    assert layer._image.isNull()
    if folder := os.environ.get("SHOTS"):
        grab(page.window(), Path(folder) / "office_scan_not_here.png")
    press(scene, page, Qt.Key.Key_Escape)
    if folder:
        grab(page.window(), Path(folder) / "office_scans.png")
    press(scene, page, Qt.Key.Key_Escape)
    assert page.scans is None
    press(scene, page, Qt.Key.Key_D)
    say(scene, page, "请今天办结")
    assert kinds(scene, shown.case_id)[-1] == "supervised"


def shown_scope(scene: Scene, case_id: str) -> str:
    with scene.others.read() as read:
        found = select(m.matter_case.c.scope).where(m.matter_case.c.id == case_id)
        return str(read.value(found))


def _other() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (300, 200), "navy").save(out, "PNG")
    return out.getvalue()


def test_w_says_why_an_overdue_case_is_late_and_is_not_offered_before(
    scene: Scene, page: CasesPage, cases: dict[str, str]
) -> None:
    case = cases["MZ01"]
    page.model.choose(case)
    scene.settle()
    look = page.model.look
    assert look is not None
    assert look.chosen is not None
    assert look.chosen.light != "overdue"
    press(scene, page, Qt.Key.Key_W)
    assert page.dialog is None, "a case in time needs no reason"
    scene.clock.set(utc(date(2027, 1, 20), "09:00"))
    page.refresh()
    scene.settle()
    look = page.model.look
    assert look is not None
    assert look.chosen is not None
    assert (look.chosen.case_id, look.chosen.light) == (case, "overdue")
    press(scene, page, Qt.Key.Key_W)
    say(scene, page, "等外地回函")
    assert page.dialog is None
    assert kinds(scene, case)[-1] == "explained"
    assert "等外地回函" in page.detail.words()


def test_filters_are_turned_by_the_arrows_also_where_one_of_them_is_empty(
    scene: Scene, page: CasesPage
) -> None:
    face = page.window()
    names = [page.model.name]
    rows = []
    for _ in page.model.offered:
        scene.press(face, Qt.Key.Key_Right)
        names.append(page.model.name)
        rows.append(len(page.model.look.rows) if page.model.look else 0)
    assert 0 in rows
    assert max(rows) > 0
    assert sorted(names[1:]) == sorted(page.model.offered)
    scene.press(face, Qt.Key.Key_Left)
    assert page.model.name == names[-2]


def test_what_is_to_be_watched_is_counted_at_the_left_before_the_page_was_opened(
    scene: Scene, office: OfficeFace
) -> None:
    scene.settle()
    assert office.navigation.front is office.today
    assert office.navigation.items["cases"].count == 2


def test_the_chosen_case_is_in_sight_when_its_list_gets_the_focus(
    scene: Scene, office: OfficeFace, page: CasesPage, cases: dict[str, str], qtbot: QtBot
) -> None:
    page.model.choose(cases["CL01"])
    for _ in range(3):
        scene.settle()
    area = page.list._area
    assert area is not None
    # What is read anew meanwhile would make the list as short as it is.
    office._every.stop()
    office.resize(1366, 320)
    scene.settle()
    bar = area.verticalScrollBar()
    page.search.setFocus()
    bar.setValue(0)
    page.list.setMinimumHeight(3000)
    scene.settle()
    bar.setValue(bar.maximum())
    assert bar.value() > 200
    page.list.setFocus()
    qtbot.waitUntil(lambda: bar.value() < 100)
    assert page.list.height() >= 3000


def test_a_case_that_is_chosen_elsewhere_comes_in_sight_in_a_long_list(
    scene: Scene, page: CasesPage, cases: dict[str, str], qtbot: QtBot
) -> None:
    page.model.choose(cases["CL01"])
    for _ in range(3):
        scene.settle()
    look, area = page.model.look, page.list._area
    assert look is not None
    assert look.chosen is not None
    assert area is not None
    rows = tuple(replace(look.rows[0], case_id=f"{n}") for n in range(80))
    words = {one.case_id: "" for one in rows}
    page.list.put(replace(look, rows=rows, chosen=replace(look.chosen, case_id="0")), words)
    assert area.verticalScrollBar().value() == 0
    page.list.put(replace(look, rows=rows, chosen=replace(look.chosen, case_id="79")), words)
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 1000)
