"""The roster at the station head's desk, by keys."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk.faces.kit.buttons import Button
from desk.faces.kit.labels import Text
from desk.faces.kit.layers import Veil
from desk.faces.kit.marks import Pill
from desk.faces.kit.papers import NoPapers
from desk.faces.kit.questions import DigitDialog
from desk.faces.office.app import OfficeFace, build
from desk.faces.office.roster_layers import AbsenceLayer, MakeLayer
from desk.faces.office.roster_model import week_title
from desk.roster import queries, service
from desk.roster.plan import DUTY, Duty
from tests.faces.conftest import Scene
from tests.faces.office.conftest import sign_in
from tests.faces.pictures import keep_picture

MONDAY = date(2026, 11, 23)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def face(scene: Scene, qtbot: QtBot) -> OfficeFace:
    face = build(scene.desk)
    qtbot.addWidget(face)
    face.resize(1920, 1080)
    face.show()
    with qtbot.waitActive(face):
        face.activateWindow()
    sign_in(scene, face)
    face.navigation.show_page(face.pages.roster)
    scene.settle()
    return face


def plan(scene: Scene) -> dict[Duty, str | None]:
    with scene.others.read() as read:
        return queries.draft(read, scene.desk.hall.id, MONDAY)


def published(scene: Scene) -> queries.Publication | None:
    with scene.others.read() as read:
        return queries.publication(read, scene.desk.hall.id, MONDAY)


def fill(scene: Scene, face: OfficeFace, weeks: Qt.Key = Qt.Key.Key_1) -> None:
    scene.press(face, Qt.Key.Key_G, CTRL)
    scene.press(face, weeks)
    scene.desk.tasks.idle(40)
    scene.settle()


def texts(face: OfficeFace) -> str:
    return " ".join(face.toasts.texts())


def first(scene: Scene) -> Duty:
    return Duty(MONDAY, "am", scene.windows[1])


def test_initials_fill_a_place_del_empties_it_and_ctrl_z_brings_it_back(
    scene: Scene, face: OfficeFace
) -> None:
    scene.type(face, "lxw")
    scene.settle()
    assert plan(scene)[first(scene)] == scene.workers["0312"]
    scene.press(face, Qt.Key.Key_Delete)
    scene.settle()
    assert plan(scene)[first(scene)] is None
    scene.press(face, Qt.Key.Key_Z, CTRL)
    scene.settle()
    assert plan(scene)[first(scene)] == scene.workers["0312"]


def test_initials_that_nobody_has_say_so_and_change_nothing(scene: Scene, face: OfficeFace) -> None:
    scene.type(face, "q")
    assert "没有名字以 q 开头" in texts(face)
    assert plan(scene) == {}


def test_the_arrows_pass_every_place_and_stop_at_the_edge(scene: Scene, face: OfficeFace) -> None:
    grid = face.pages.roster.grid
    assert grid.duty == first(scene)
    scene.press(face, Qt.Key.Key_Up)
    scene.press(face, Qt.Key.Key_Left)
    assert grid.duty == first(scene)
    scene.press(face, Qt.Key.Key_Down)
    assert grid.duty == Duty(MONDAY, "pm", scene.windows[1])
    for _ in range(30):
        scene.press(face, Qt.Key.Key_Right)
    assert grid.duty is not None
    assert grid.duty.day == MONDAY + timedelta(days=4)


def test_enter_offers_who_is_free_by_digit(scene: Scene, face: OfficeFace) -> None:
    scene.press(face, Qt.Key.Key_Return)
    (layer,) = face.findChildren(DigitDialog)
    names = [name for _, name in layer.shown()]
    assert "李晓雯" in names
    scene.press(face, Qt.Key.Key_1 + names.index("李晓雯"))
    scene.settle()
    assert plan(scene)[first(scene)] == scene.workers["0312"]


def test_the_rules_fill_the_week_what_was_typed_stays_and_it_is_published_with_a_version(
    scene: Scene, face: OfficeFace
) -> None:
    scene.type(face, "lxw")
    scene.settle()
    fill(scene, face)
    made = plan(scene)
    assert made[first(scene)] == scene.workers["0312"]
    assert sum(w is not None for w in made.values()) >= len(made) - 2
    scene.press(face, Qt.Key.Key_Return, CTRL)
    scene.settle()
    if published(scene) is None:
        # With something to mend it is asked once.
        assert "再按一次 Ctrl Enter" in texts(face)
        scene.press(face, Qt.Key.Key_Return, CTRL)
        scene.settle()
    now = published(scene)
    assert now is not None
    assert (now.version, dict(now.plan)) == (1, made)
    assert not face.pages.roster.publish_button.isEnabled()


def test_making_a_roster_can_be_stopped_and_changes_nothing(scene: Scene, face: OfficeFace) -> None:
    scene.press(face, Qt.Key.Key_G, CTRL)
    (layer,) = face.findChildren(MakeLayer)
    layer.begin(4)
    layer.close_layer()
    scene.desk.tasks.idle(40)
    scene.settle()
    assert plan(scene) == {}
    assert "什么都没改" in texts(face)


@pytest.mark.parametrize("key", [Qt.Key.Key_P, Qt.Key.Key_G, Qt.Key.Key_J])
def test_esc_leaves_what_was_opened_over_the_roster_and_stays_with_the_roster(
    scene: Scene, face: OfficeFace, key: Qt.Key
) -> None:
    scene.press(face, key, CTRL)
    assert [layer for layer in face.findChildren(Veil) if layer.isVisible()]
    scene.press(face, Qt.Key.Key_Escape)
    assert not [layer for layer in face.findChildren(Veil) if layer.isVisible()]
    assert face.pages.roster.isVisible()
    scene.press(face, Qt.Key.Key_Escape)
    assert face.today.isVisible(), "the next one leads home"


def test_leave_is_written_down_by_keys_and_its_place_is_named_with_who_could_take_it(
    scene: Scene, face: OfficeFace
) -> None:
    scene.type(face, "lxw")
    scene.settle()
    scene.press(face, Qt.Key.Key_J, CTRL)
    (layer,) = face.findChildren(AbsenceLayer)
    names = [name for _, name in layer._people]
    scene.press(face, Qt.Key.Key_1 + names.index("李晓雯"))
    layer.last.take_focus()
    scene.press(face, Qt.Key.Key_A, CTRL)
    scene.type(face, "2026-11-20")
    layer.submit()
    scene.settle()
    assert layer.last.editor.accessibleDescription() != ""
    scene.press(face, Qt.Key.Key_A, CTRL)
    scene.type(face, "2026-11-24")
    layer.submit()
    scene.settle()
    week = face.pages.roster.model.week
    assert week is not None
    fault = week.fault_at(first(scene))
    assert fault is not None
    assert (fault.rule, fault.worker_id) == ("absent", scene.workers["0312"])
    proposal = next(
        b for b in face.pages.roster.findChildren(Button) if b.objectName().startswith("propose_")
    )
    proposal.click()
    scene.settle()
    assert plan(scene)[first(scene)] not in (None, scene.workers["0312"])


def test_today_a_substitute_takes_two_keys_and_the_window_follows(
    scene: Scene, face: OfficeFace
) -> None:
    with scene.others.unit("0300", "roster") as unit:
        service.write_draft(unit, scene.desk.hall.id, {first(scene): scene.workers["0301"]})
        service.publish(unit, scene.desk.hall.id, MONDAY, scene.workers["0300"])
    face.pages.roster.enter()
    scene.settle()
    scene.press(face, Qt.Key.Key_Return)
    scene.press(face, Qt.Key.Key_1)
    scene.settle()
    with scene.others.read() as read:
        now = queries.seats_planned(read, scene.desk.hall.id, read.now)
    assert now[scene.windows[1]].id != scene.workers["0301"]


def test_the_roster_is_printed_on_a4_or_a3(scene: Scene, face: OfficeFace) -> None:
    papers = scene.desk.papers
    assert isinstance(papers, NoPapers)
    scene.press(face, Qt.Key.Key_P, CTRL)
    scene.press(face, Qt.Key.Key_2)
    assert papers.printed == ["roster-a3 20261123"]


def test_weeks_are_turned_by_page_keys_and_last_week_is_taken_over(
    scene: Scene, face: OfficeFace
) -> None:
    scene.type(face, "lxw")
    scene.settle()
    scene.press(face, Qt.Key.Key_PageDown)
    scene.settle()
    scene.press(face, Qt.Key.Key_L, CTRL)
    scene.settle()
    with scene.others.read() as read:
        later = queries.draft(read, scene.desk.hall.id, MONDAY + timedelta(days=7))
    assert later[Duty(MONDAY + timedelta(days=7), "am", scene.windows[1])] == scene.workers["0312"]


def test_a_substitute_is_told_and_the_week_stays_the_published_one(
    scene: Scene, face: OfficeFace
) -> None:
    with scene.others.unit("0300", "roster") as unit:
        service.write_draft(unit, scene.desk.hall.id, {first(scene): scene.workers["0301"]})
        service.publish(unit, scene.desk.hall.id, MONDAY, scene.workers["0300"])
    face.pages.roster.enter()
    scene.settle()
    scene.press(face, Qt.Key.Key_Return)
    scene.press(face, Qt.Key.Key_1)
    scene.settle()
    assert "来顶班，马上生效" in texts(face)
    shown = " ".join(pill.accessibleName() for pill in face.pages.roster.findChildren(Pill))
    assert "第 1 版，" in shown
    assert "草稿" not in shown
    button = face.pages.roster.publish_button
    assert not button.isEnabled(), "there is nothing to publish anew"


def test_the_head_sees_a_swap_two_workers_agreed(scene: Scene, face: OfficeFace) -> None:
    give, take = first(scene), Duty(MONDAY + timedelta(days=1), "pm", scene.windows[3])
    asker, other = scene.workers["0301"], scene.workers["0312"]
    hall = scene.desk.hall.id
    with scene.others.unit("0300", "roster") as unit:
        service.write_draft(unit, hall, {give: asker, take: other})
        service.publish(unit, hall, MONDAY, scene.workers["0300"])
        swap = service.ask_swap(unit, hall, asker, give, take)
    with scene.others.unit("0312", "swap") as unit:
        (asked,) = queries.swaps(unit, hall, unit.now - timedelta(days=1))
        assert asked.id == swap
        service.answer_swap(unit, hall, asked, other, agree=True)
    face.pages.roster.enter()
    scene.settle()
    week = face.pages.roster.model.week
    assert week is not None
    assert (week.plan[give], week.plan[take]) == (other, asker)
    assert week.published_as_it_is


def test_who_is_away_is_found_by_initials_and_shift_enter_goes_back(
    scene: Scene, face: OfficeFace
) -> None:
    scene.press(face, Qt.Key.Key_J, CTRL)
    (layer,) = face.findChildren(AbsenceLayer)
    scene.type(face, "xhy")
    assert layer.who.value() == "向红艳"
    scene.press(face, Qt.Key.Key_Return)
    assert layer.first.editor.hasFocus()
    scene.press(face, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert layer.who.editor.hasFocus()
    scene.type(face, "wl")
    assert layer.who.value() == "李晓雯", "a letter that goes on nothing begins anew"


def test_everyones_noons_are_told_beside_half_days_evenings_and_weekends(
    scene: Scene, face: OfficeFace
) -> None:
    noon = Duty(MONDAY, "noon", DUTY)
    with scene.others.unit("0300", "roster") as unit:
        service.write_draft(unit, scene.desk.hall.id, {noon: scene.workers["0312"]})
    face.pages.roster.enter()
    scene.settle()
    told = [text.text() for text in face.pages.roster.side.findChildren(Text)]
    at = told.index("李晓雯")
    assert told[at + 1 : at + 4] == ["0", "1", "0"]


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1920, 1080)])
def test_the_days_of_the_week_are_never_cut_beside_a_published_week_with_faults(
    scene: Scene, face: OfficeFace, qtbot: QtBot, width: int, height: int
) -> None:
    with scene.others.unit("0300", "roster") as unit:
        service.write_draft(unit, scene.desk.hall.id, {first(scene): scene.workers["0301"]})
        service.publish(unit, scene.desk.hall.id, MONDAY, scene.workers["0300"])
    face.resize(width, height)
    face.pages.roster.enter()
    scene.settle()
    assert face.pages.roster.model.week is not None
    assert face.pages.roster.model.week.faults
    title = face.pages.roster._title
    assert title.text() == week_title(face.pages.roster.model.week)
    assert face.width() == width, "the head asks for no more room than there is"
    qtbot.waitUntil(lambda: title.height() >= title.heightForWidth(title.width()))
    keep_picture(face, f"office_roster_{width}")
