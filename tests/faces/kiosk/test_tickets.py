"""Tickets at the kiosk, tapped as a resident taps them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from desk.faces.kiosk.app import KioskFace
from desk.faces.kit.papers import NoPapers
from desk.queue import in_line
from desk.queue import model as queue_model
from tests.faces.conftest import Scene
from tests.faces.kiosk.conftest import OLD, Tap, names, shown, tickets


def papers(scene: Scene) -> list[str]:
    assert isinstance(scene.desk.papers, NoPapers)
    return scene.desk.papers.printed


def test_one_tap_on_the_home_page_gives_a_ticket_and_shows_the_number_of_the_store(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    tap("start:anywhere", "class:A")
    assert tickets(scene) == [("A001", None, [])]
    assert "A001" in shown(kiosk)
    assert papers(scene) == ["A001"]


def test_two_quick_taps_give_one_ticket(scene: Scene, kiosk: KioskFace, tap: Tap) -> None:
    tap("start:anywhere")
    point = kiosk.stage.point_of("class:A")
    QTest.mouseClick(kiosk.stage, Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseClick(kiosk.stage, Qt.MouseButton.LeftButton, pos=point)
    scene.settle()
    assert len(tickets(scene)) == 1


def test_a_card_of_someone_over_65_makes_the_ticket_go_first_without_a_question(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    scene.reader.put(OLD)
    scene.settle()
    assert "向*英" in shown(kiosk)
    tap("class:B")
    assert tickets(scene) == [("B001", "age", [])]
    assert "65 岁以上优先" in shown(kiosk)


def test_a_ticket_given_back_no_longer_waits(scene: Scene, kiosk: KioskFace, tap: Tap) -> None:
    tap("start:anywhere", "class:A", "give_back")
    assert kiosk.model.page == "home"
    with scene.others.read() as read:
        assert read.value(select(queue_model.ticket_now.c.state)) == "cancelled"


def test_a_ticket_is_printed_again_under_the_same_number(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    tap("start:anywhere", "class:A", "again")
    assert papers(scene) == ["A001", "A001"]
    assert len(tickets(scene)) == 1


def test_what_a_ticket_is_for_is_said_afterwards_and_seen_by_the_window(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    tap("start:anywhere", "class:A", "choose")
    first, second = (m.code for m in kiosk.model.tickets.choices()[:2])
    tap(f"pick:{first}", f"pick:{second}", f"pick:{first}", "told")
    assert kiosk.model.page == "ticket"
    with scene.others.read() as read:
        assert in_line.waiting(read, scene.desk.hall.id)[0].matters == (second,)
    assert scene.desk.catalogue.get(second).name in shown(kiosk)


def test_one_ticket_is_for_matters_of_other_classes_too_its_own_first(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    """The three matters of the design's script are of two classes; one ticket must do for them."""
    tap("start:anywhere", "class:A", "choose")
    found = kiosk.model.tickets.choices()
    own = ["A" in matter.classes for matter in found]
    assert own == sorted(own, reverse=True)
    place = [matter.code for matter in found].index("SB01")
    assert not own[place]
    while "pick:SB01" not in names(kiosk):
        tap("next:10")
    tap("pick:SB01", "told")
    with scene.others.read() as read:
        assert in_line.waiting(read, scene.desk.hall.id)[0].matters == ("SB01",)


def test_more_than_three_matters_are_not_chosen_and_it_says_so(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    tap("start:anywhere", "class:A", "choose")
    codes = [m.code for m in kiosk.model.tickets.choices()[:4]]
    tap(*(f"pick:{code}" for code in codes))
    assert kiosk.model.tickets.chosen == tuple(codes[:3])
    assert "最多选三件" in shown(kiosk)
    tap("told")
    with scene.others.read() as read:
        assert in_line.waiting(read, scene.desk.hall.id)[0].matters == tuple(codes[:3])


def test_saying_nothing_leaves_the_ticket_as_it_was(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    tap("start:anywhere", "class:A", "choose", "back")
    assert kiosk.model.page == "home"
    assert tickets(scene) == [("A001", None, [])]


def test_how_many_are_before_a_ticket_is_told_by_its_number_and_by_its_code(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    scene.issue("A")
    mine = scene.issue("A")
    tap("start:anywhere", "place", "letter:A", "digit:0", "digit:0", "digit:2", "find")
    assert "A002" in shown(kiosk)
    assert "1 人" in shown(kiosk)
    kiosk.model.leave()
    QTest.keyClicks(kiosk.stage, mine.qr)
    QTest.keyClick(kiosk.stage, Qt.Key.Key_Return)
    scene.settle()
    assert kiosk.model.page == "place"
    assert "A002" in shown(kiosk)
    tap("print_place")
    assert papers(scene) == ["A002"]


def test_a_called_ticket_is_sent_to_its_window_and_an_unknown_one_is_said_to_be_unknown(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    scene.sit(3, "0312")
    scene.issue("A")
    scene.call(3, "0312")
    tap("start:anywhere", "place", "digit:0", "digit:0", "digit:1", "find")
    assert "请到 3 号窗口" in shown(kiosk)
    assert "print_place" not in names(kiosk)
    tap("undigit", "digit:9", "find")
    assert "今天没有这个号" in shown(kiosk)
