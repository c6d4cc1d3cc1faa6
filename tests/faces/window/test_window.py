"""The window, worked as a worker does: by keys, watching the screen and the store."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.devices.printer import SENTENCES
from desk.devices.reader import Card
from desk.faces.kit.buttons import Button
from desk.faces.kit.labels import Text
from desk.faces.kit.layers import Banner
from desk.faces.kit.papers import NoPapers
from desk.faces.window.app import WindowFace
from desk.faces.window.day_card import ratings_words
from desk.faces.window.hall_state import AT_A_TIME
from desk.faces.window.person_dialog import PersonDialog
from desk.faces.window.shortcuts import Held
from desk.hall.model import audit
from desk.queue import queries as queue_queries
from desk.queue import service as queue
from tests.faces.conftest import CARD, Scene
from tests.faces.window.conftest import accept, cases_in, open_window, serve_one, sign_in

Key = Qt.Key
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def test_signing_in_takes_number_pin_and_enter_and_sits_at_the_rostered_window(
    scene: Scene, seated: WindowFace
) -> None:
    assert seated.session.seat is not None
    assert seated.session.seat.window.number == 3
    with scene.others.read() as read:
        line = queue_queries.window_board(read, scene.desk.hall.id)[2]
    assert line.worker_name == "李晓雯"


def test_a_wrong_pin_is_told_without_saying_which_part_was_wrong(
    scene: Scene, face: WindowFace
) -> None:
    scene.type(face, "0312")
    scene.press(face, Key.Key_Return)
    scene.type(face, "1111")
    scene.press(face, Key.Key_Return)
    assert face.session.worker is None
    assert "工号或口令不对" in face.entrance.login.pin.editor.accessibleDescription()


def test_f2_calls_and_a_card_on_the_reader_opens_the_visit(
    scene: Scene, seated: WindowFace
) -> None:
    scene.issue("A")
    seated.session.refresh()
    scene.press(seated, Key.Key_F2)
    assert seated.session.ticket is not None
    assert seated.session.ticket.number == "A001"
    scene.reader.put(CARD)
    scene.settle()
    assert seated.session.ticket.state == "serving"
    assert seated.model.draft.person["name"] == "王秀梅"
    assert "王*梅" in [label.text() for label in seated.visit.person.findChildren(Text)]


def test_one_matter_from_call_to_receipt_by_keyboard_and_the_next_f2_closes(
    scene: Scene, seated: WindowFace
) -> None:
    scene.issue("B")
    scene.issue("B")
    seated.session.refresh()
    serve_one(scene, seated)
    accepted = seated.model.accepted
    assert accepted is not None, seated.model.gaps()
    assert cases_in(scene) == ["YJ26-1123-0001-1"]
    assert isinstance(scene.desk.papers, NoPapers)
    assert scene.desk.papers.printed == ["YJ26-1123-0001"]
    scene.press(seated, Key.Key_F2)
    assert seated.session.ticket is not None
    assert seated.session.ticket.number == "B002"


def test_what_is_known_from_the_last_visit_is_not_asked_again(
    scene: Scene, seated: WindowFace
) -> None:
    for _ in range(2):
        scene.issue("B")
    seated.session.refresh()
    first = serve_one(scene, seated)
    second = serve_one(scene, seated)
    assert len(cases_in(scene)) == 2
    assert second < first
    assert second <= 11


def test_three_matters_with_one_material_owed_make_one_receipt(
    scene: Scene, three: WindowFace
) -> None:
    scene.press(three, Key.Key_F6)
    scene.type(three, "a")
    keys = [m.material.key for m in three.model.materials()]
    scene.type(three, str(keys.index("medical_record") + 1))
    question = three.model.question()
    assert question is not None
    assert three.visit.materials.owe.label() == "容缺受理，11月30日前补"
    scene.type(three, "1")
    scene.press(three, Key.Key_F9)
    accepted = three.model.accepted
    assert accepted is not None, three.model.gaps()
    assert [c.owing for c in accepted.cases] == [False, False, True]
    assert len(cases_in(scene)) == 3


def test_f9_with_something_missing_goes_to_the_first_gap_and_names_it(
    scene: Scene, three: WindowFace
) -> None:
    three.model.set_shared("bank_card", "6224")
    scene.settle()
    scene.press(three, Key.Key_F9)
    assert three.model.accepted is None
    assert three.visit.forms.focused() == ("", "bank_card")
    assert three.toasts.texts() == ["还差：银行卡号"]
    box = three.visit.forms.box("", "bank_card")
    assert box is not None
    assert box.editor.accessibleDescription() == "少 12 位（卡号 16 到 19 位）"


def test_pressing_f9_twice_accepts_once(scene: Scene, three: WindowFace) -> None:
    three.model.all_received()
    scene.settle()
    three.acts.accept.accept()
    three.acts.accept.accept()
    scene.settle()
    scene.press(three, Key.Key_F9)
    assert len(cases_in(scene)) == 3


def test_a_visit_cannot_be_left_by_f2_before_it_is_accepted_or_held(
    scene: Scene, three: WindowFace
) -> None:
    scene.issue("A")
    three.session.refresh()
    scene.press(three, Key.Key_F2)
    assert three.session.ticket is not None
    assert three.session.ticket.number == "A001"
    assert three.toasts.texts()[-1] == "先完成受理，或按 F8 挂起"


def test_a_held_visit_comes_back_with_everything_typed(scene: Scene, three: WindowFace) -> None:
    before = three.model.draft
    scene.press(three, Key.Key_F8)
    assert not three.in_visit()
    scene.press(three, Key.Key_F8)
    assert three.in_visit()
    assert three.model.draft == before
    # All questions are answered; the materials are what is missing.
    assert three.focusWidget() is three.visit.materials


def test_the_clock_of_a_visit_stands_still_while_it_is_on_hold(
    scene: Scene, three: WindowFace
) -> None:
    scene.clock.advance(120)
    three.visit.tick()
    before = three.visit.left.serving.timer.text()
    scene.press(three, Key.Key_F8)
    scene.clock.advance(3600)
    scene.press(three, Key.Key_F8)
    three.visit.tick()
    assert three.visit.left.serving.timer.text() == before != ""


def test_a_visit_survives_the_programs_death(scene: Scene, three: WindowFace, qtbot: QtBot) -> None:
    before = three.model.draft
    scene.settle()
    three.close()
    again = open_window(scene, qtbot)
    sign_in(scene, again)
    scene.press(again, Key.Key_Return)
    assert again.model.draft == before
    assert again.session.ticket is not None
    # Whoever sits down again goes on where something is missing.
    assert again.focusWidget() is again.visit.materials


def test_a_miss_needs_two_calls_and_three_minutes_and_is_undone_by_ctrl_z(
    scene: Scene, seated: WindowFace
) -> None:
    scene.issue("A")
    seated.session.refresh()
    scene.press(seated, Key.Key_F2)
    scene.press(seated, Key.Key_F4, SHIFT)
    assert seated.session.ticket is not None
    assert "2 次" in seated.toasts.texts()[-1]
    scene.clock.advance(190)
    scene.press(seated, Key.Key_F4)
    scene.press(seated, Key.Key_F4, SHIFT)
    assert seated.session.ticket is None
    scene.press(seated, Key.Key_Z, CONTROL)
    assert seated.session.ticket is not None
    assert seated.session.ticket.number == "A001"


def test_calling_out_of_order_asks_for_a_reason(scene: Scene, seated: WindowFace) -> None:
    scene.issue("A")
    scene.issue("A")
    seated.session.refresh()
    seated.idle.queue.setFocus()
    scene.press(seated, Key.Key_Down)
    scene.press(seated, Key.Key_Return)
    scene.type(seated, "3")
    assert seated.session.ticket is not None
    assert seated.session.ticket.number == "A002"


def long_line(scene: Scene, window: WindowFace, people: int) -> list[queue.Issued]:
    with scene.others.unit("kiosk:1", "issue") as unit:
        issued = [queue.issue(unit, scene.desk.hall.id, "A") for _ in range(people)]
    window.session.refresh()
    return issued


def test_somebody_far_back_in_a_long_line_is_reached_by_keys_and_called(
    scene: Scene, seated: WindowFace
) -> None:
    issued = long_line(scene, seated, 100)
    more = seated.idle.queue.findChild(Button, "more_in_line")
    assert isinstance(more, Button)
    assert more.accessibleName() == f"还有 {100 - AT_A_TIME} 人"
    seated.idle.queue.setFocus()
    for _ in range(89):
        scene.press(seated, Key.Key_Down)
    assert issued[89].number in seated.idle.queue.accessibleName()
    scene.press(seated, Key.Key_Return)
    scene.type(seated, "4")
    assert seated.session.ticket is not None
    assert seated.session.ticket.number == issued[89].number


def test_a_scanned_ticket_is_called_wherever_it_stands_in_line(
    scene: Scene, seated: WindowFace
) -> None:
    last = long_line(scene, seated, AT_A_TIME + 20)[-1]
    seated.acts.scan.scanned(last.qr)
    scene.type(seated, "3")
    assert seated.session.ticket is not None
    assert seated.session.ticket.number == last.number


def test_a_locked_screen_opens_only_with_the_workers_own_pin(
    scene: Scene, seated: WindowFace
) -> None:
    scene.press(seated, Key.Key_L, CONTROL)
    scene.type(seated, "0000")
    scene.press(seated, Key.Key_Return)
    assert seated.session.locked
    scene.press(seated, Key.Key_F2)
    assert seated.session.ticket is None
    scene.type(seated, "2580")
    scene.press(seated, Key.Key_Return)
    assert not seated.session.locked


def test_personal_data_is_masked_and_showing_it_leaves_an_audit_fact(
    scene: Scene, three: WindowFace
) -> None:
    labels = [x.text() for x in three.visit.person.findChildren(Text)]
    assert "420502********0040" in labels
    scene.press(three, Key.Key_M, ALT)
    labels = [x.text() for x in three.visit.person.findChildren(Text)]
    assert CARD.id_number in labels
    with scene.others.read() as read:
        assert [r.action for r in read.rows(select(audit.c.action))] == ["revealed"]


def test_another_persons_card_does_not_overwrite_the_visit(scene: Scene, three: WindowFace) -> None:
    other = Card("望明", "m", "汉", CARD.birth, "别处", "420502198001010012")
    scene.reader.put(other)
    scene.settle()
    assert three.model.draft.person["name"] == "王秀梅"
    assert "另一张卡" in three.toasts.texts()[-1]


def test_serving_without_a_ticket_begins_with_a_typed_identity(
    scene: Scene, seated: WindowFace
) -> None:
    scene.press(seated, Key.Key_N, CONTROL)
    scene.type(seated, "望")
    scene.press(seated, Key.Key_Return)
    scene.type(seated, "42050219740312004")
    scene.press(seated, Key.Key_Return)
    assert not seated.in_visit()
    scene.type(seated, "0")
    scene.press(seated, Key.Key_Return)
    assert seated.in_visit()
    assert seated.model.draft.person["id_number"] == "420502197403120040"


@pytest.mark.parametrize(
    ("name", "told"),
    [("陈浩🎉", "打印不出来"), ("长" * 61, "最多 60 个字"), ("陈浩2", "姓名里不能有")],
)
def test_what_is_no_name_is_told_beside_the_name(
    scene: Scene, seated: WindowFace, name: str, told: str
) -> None:
    scene.press(seated, Key.Key_N, CONTROL)
    scene.type(seated, name)
    scene.press(seated, Key.Key_Return)
    scene.type(seated, "420502197403120040")
    scene.press(seated, Key.Key_Return)
    assert not seated.in_visit()
    dialog = seated.stage.layer
    assert isinstance(dialog, PersonDialog)
    assert told in dialog.name.editor.accessibleDescription()
    assert dialog.name.editor.hasFocus()


@pytest.mark.parametrize("key", [(Key.Key_N, CONTROL), (Key.Key_F3, None), (Key.Key_F7, None)])
def test_esc_gives_the_focus_back_where_it_was(
    scene: Scene, three: WindowFace, key: tuple[Key, Qt.KeyboardModifier | None]
) -> None:
    three.visit.forms.focus_field("", "phone")
    field = QApplication.focusWidget()
    scene.press(three, *key)
    assert three.stage.layer is not None
    scene.press(three, Key.Key_Escape)
    scene.settle()
    assert three.stage.layer is None
    assert QApplication.focusWidget() is field


def test_classes_and_windows_are_chosen_by_keys_before_sitting_down(
    scene: Scene, face: WindowFace
) -> None:
    sign_in(scene, face)
    choose = face.entrance.choose
    assert face.stage.ring.target() is face.focusWidget()
    assert face.focusWidget().objectName() == "window_3"
    scene.press(face, Key.Key_Down)
    assert face.focusWidget().objectName() == "window_8"
    scene.press(face, Key.Key_Up)
    scene.press(face, Key.Key_Left)
    assert face.focusWidget().objectName() == "window_2"
    scene.press(face, Key.Key_3)
    assert face.focusWidget().objectName() == "window_3"
    scene.type(face, "bc")
    assert [c.isChecked() for c in choose._chips.values()] == [True, False, False, True]
    scene.press(face, Key.Key_Tab)
    assert face.focusWidget() is choose.go
    scene.press(face, Key.Key_Return)
    assert face.session.seat is not None
    assert set(face.session.seat.classes) == {"A", "D"}


def test_a_fault_at_the_sign_in_is_gone_as_soon_as_it_is_mended(
    scene: Scene, face: WindowFace
) -> None:
    login = face.entrance.login
    scene.press(face, Key.Key_Return)
    scene.type(face, "2580")
    scene.press(face, Key.Key_Return)
    assert login.number.editor.accessibleDescription()
    scene.type(face, "0")
    assert not login.number.editor.accessibleDescription()


@pytest.mark.parametrize(
    ("count", "good", "shown"),
    [(0, 0, "–"), (1, 0, "1 条"), (4, 3, "4 条"), (5, 4, "5 条，4 条满意以上")],
)
def test_a_worker_learns_how_they_are_rated_once_nobody_can_be_told_apart(
    qapp: QApplication, count: int, good: int, shown: str
) -> None:
    assert ratings_words(count, good) == shown


def test_a_name_of_any_length_leaves_the_screen_as_wide_as_it_is(
    scene: Scene, seated: WindowFace
) -> None:
    scene.reader.put(replace(CARD, name="MONTGOMERY-FEATHERSTONE, ALEXANDER BARNABY " * 2))
    scene.settle()
    scene.press(seated, Key.Key_Escape)
    agent = seated.visit.person.agent
    assert seated.rect().contains(agent.mapTo(seated, agent.rect().bottomRight()))


def test_a_ticket_taken_elsewhere_appears_without_moving_the_focus(
    scene: Scene, seated: WindowFace, qtbot: QtBot
) -> None:
    scene.issue("A")
    qtbot.waitUntil(lambda: seated.session.next_number() == "A001")
    focus = QApplication.focusWidget()
    scene.issue("A")
    qtbot.waitUntil(lambda: seated.session.live.line.count == 2)
    assert QApplication.focusWidget() is focus


def test_the_smallest_screen_cuts_nothing_off(scene: Scene, three: WindowFace) -> None:
    three.resize(1366, 768)
    scene.settle()
    assert three.size().width() == 1366
    for name in ("accept", "read_card", "strip_next", "strip_hold"):
        widget = three.findChild(object, name)
        assert widget is not None
        corner = widget.mapTo(three, widget.rect().bottomRight())
        assert corner.x() <= 1366
        assert corner.y() <= 768


def test_trouble_with_the_printer_is_told_under_the_bar_and_the_acceptance_stands(
    scene: Scene, three: WindowFace
) -> None:
    class OutOfPaper(NoPapers):
        def trouble(self, printer: str | None = None) -> str:
            return SENTENCES["no_paper"] if self.printed else ""

    scene.desk.papers = OutOfPaper()
    accept(scene, three)
    three.session.refresh()
    assert len(cases_in(scene)) == 3
    (banner,) = three.findChildren(Banner)
    assert "小票机没纸了" in banner.accessibleName()
    scene.desk.papers = NoPapers()
    three.session.refresh()
    scene.settle()
    assert not [b for b in three.findChildren(Banner) if b.isVisible()]


def test_a_matter_taken_out_comes_back_by_ctrl_z_also_from_within_a_field(
    scene: Scene, three: WindowFace
) -> None:
    three.model.set_shared("phone", "")
    three.visit.go_to_matter(1)
    scene.press(three, Key.Key_Delete, CONTROL)
    assert three.model.draft.matters == ("MZ01", "CL01")
    assert three.visit.forms.focused() == ("", "phone")
    scene.press(three, Key.Key_Z, CONTROL)
    assert three.model.draft.matters == ("MZ01", "SB01", "CL01")
    assert three.visit.forms.focused() == ("", "phone")


def test_ctrl_z_takes_back_what_was_typed_before_anything_else(
    scene: Scene, three: WindowFace
) -> None:
    three.model.set_shared("phone", "")
    scene.press(three, Key.Key_Delete, CONTROL)
    scene.type(three, "138")
    scene.press(three, Key.Key_Z, CONTROL)
    assert three.model.draft.shared["phone"] == ""
    assert len(three.model.draft.matters) == 2


def test_ctrl_u_asks_for_the_agent_and_leaves_what_stands_in_the_field(
    scene: Scene, three: WindowFace
) -> None:
    three.visit.forms.focus_field("", "phone")
    scene.press(three, Key.Key_U, CONTROL)
    assert isinstance(three.stage.layer, PersonDialog)
    assert three.model.draft.shared["phone"] == "13812346027"


@pytest.mark.parametrize("width", [1366, 1440, 1600, 1680, 1920])
def test_between_visits_nothing_is_cut_off_on_the_screens_of_a_hall(
    scene: Scene, seated: WindowFace, width: int
) -> None:
    scene.issue("A", matters=("MZ01", "SB01", "CL01"))
    seated.session.refresh()
    seated.resize(width, 1080)
    scene.settle()
    assert seated.idle.minimumSizeHint().width() <= width
    assert seated.idle.width() == width


def test_a_key_that_is_held_is_heard_once_however_the_system_repeats_it() -> None:
    """Under X each repetition is a release and a press of one moment, and Qt may not say so."""

    def key(kind: QEvent.Type, moment: int, repeats: bool = False) -> QKeyEvent:
        event = QKeyEvent(kind, Key.Key_Delete, CONTROL, "", repeats)
        event.setTimestamp(moment)
        return event

    down, up = QEvent.Type.ShortcutOverride, QEvent.Type.KeyRelease
    held = Held()
    heard = []
    for event in (
        key(down, 100),
        key(up, 760), key(down, 760),
        key(up, 800), key(down, 800),
        key(down, 840, repeats=True),
        key(up, 900),
        key(down, 901),
    ):  # fmt: skip
        held.hear(event)
        if event.type() == down:
            heard.append(held.repeats)
    assert heard == [False, True, True, True, False]
