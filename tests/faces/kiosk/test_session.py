"""One resident's time at the kiosk: languages, time-outs, help, faults, and the way out."""

from __future__ import annotations

import re
import signal
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from desk.commands.samples import sample
from desk.devices.reader import NoReader
from desk.devices.speech import RecordedSpeech
from desk.faces.kiosk.app import TAPS_OUT, KioskFace
from desk.faces.kit.papers import NoPapers
from desk.faces.kit.printed import PrintedPapers
from desk.faces.kit.run import _live
from desk.hall import settings
from desk.hall.model import audit
from desk.printing.jobs import JobRunner, enqueue
from desk.printing.model import print_job
from tests.faces.conftest import CARD, Scene
from tests.faces.kiosk.conftest import Tap, names, shown, tickets


class Jammed(NoPapers):
    """A printer without paper."""

    def trouble(self, printer: str | None = None) -> str:
        return "no paper"


@pytest.mark.parametrize("language", ["zh_TW", "en"])
def test_a_language_is_taken_at_once_and_chinese_comes_back_after_the_session(
    scene: Scene, kiosk: KioskFace, tap: Tap, language: str
) -> None:
    tap("start:anywhere", f"lang:{language}")
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
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    scene.reader.put(CARD)
    tap("guide", "key:d")
    scene.clock.advance(59)
    kiosk.model.tick()
    assert kiosk.model.page == "guide"
    scene.clock.advance(2)
    kiosk.model.tick()
    assert kiosk.model.page == "still"
    assert "王" not in shown(kiosk)
    tap("stay")
    assert kiosk.model.page == "guide"
    scene.clock.advance(61)
    kiosk.model.tick()
    scene.clock.advance(16)
    kiosk.model.tick()
    assert kiosk.model.page == "attract"
    assert kiosk.model.guides.writing.whole == ""
    assert kiosk.model.card is None


def test_large_letters_leave_half_as_much_time_again(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    tap("start:anywhere", "elder", "guide")
    scene.clock.advance(89)
    kiosk.model.tick()
    assert kiosk.model.page == "guide"
    scene.clock.advance(2)
    kiosk.model.tick()
    assert kiosk.model.page == "still"


def test_a_card_that_is_left_calls_until_it_is_taken(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    speech = scene.desk.speech
    assert isinstance(speech, RecordedSpeech)
    scene.reader.put(CARD)
    scene.settle()
    assert "别忘了拿走身份证" not in shown(kiosk)
    tap("class:A")
    kiosk.model.tick()
    assert "别忘了拿走身份证" in shown(kiosk)
    assert speech.chimes == 1
    scene.clock.advance(4)
    kiosk.model.tick()
    assert speech.chimes == 1
    scene.clock.advance(2)
    kiosk.model.tick()
    assert speech.chimes == 2
    scene.clock.advance(60)
    kiosk.model.tick()
    assert kiosk.model.page == "attract"
    assert "别忘了拿走身份证" in shown(kiosk)
    assert kiosk.model.card is None
    scene.reader.take()
    kiosk.model.tick()
    heard = speech.chimes
    scene.clock.advance(60)
    kiosk.model.tick()
    assert "别忘了拿走身份证" not in shown(kiosk)
    assert speech.chimes == heard


def test_calling_for_help_is_seen_by_the_windows_once_and_leads_back(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    tap("start:anywhere", "guide", "help")
    assert kiosk.model.page == "help"
    assert "马上有人来" in shown(kiosk)
    tap("back")
    assert kiosk.model.page == "guide"
    tap("help")
    with scene.others.read() as read:
        assert [r.action for r in read.rows(select(audit.c.action))] == ["help"]
    scene.clock.advance(61)
    kiosk.model.touch()
    kiosk.model.tick()
    tap("help")
    with scene.others.read() as read:
        assert len(read.rows(select(audit.c.action))) == 2
    with scene.others.unit("0300", "set") as unit:
        settings.write(unit, scene.desk.hall.id, {"kiosk.help_seconds": 200}, settings.NOBODY)
    for _ in range(2):
        tap("back")
        scene.clock.advance(61)
        kiosk.model.touch()
        kiosk.model.tick()
        tap("help")
    with scene.others.read() as read:
        found = len(read.rows(select(audit.c.action)))
    assert found == 3, "a hall that has set a longer time is not called every minute"


def test_a_closed_hall_gives_no_ticket_says_when_it_opens_and_still_shows_guides(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    scene.clock.advance(9 * 3600)
    kiosk.model.refresh()
    tap("start:anywhere")
    assert "现在不在服务时间" in shown(kiosk)
    assert "11月24日" in shown(kiosk)
    assert not any(name.startswith("class:") for name in names(kiosk))
    tap("guide")
    assert kiosk.model.page == "guide"


def test_a_hall_that_closes_under_the_finger_gives_no_ticket_and_says_why(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    tap("start:anywhere")
    scene.clock.advance(9 * 3600)
    tap("class:A")
    assert tickets(scene) == []
    assert "现在不在服务时间，没有出号" in shown(kiosk)


def test_without_paper_it_says_so_first_and_a_ticket_is_had_all_the_same(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    scene.desk.papers = Jammed()
    tap("start:anywhere")
    assert kiosk.model.page == "paper"
    assert "小票打不出来" in shown(kiosk)
    tap("no_paper", "class:A")
    assert tickets(scene) == [("A001", None, [])]
    assert "记住号码" in shown(kiosk)


def test_a_kiosk_without_a_card_reader_invites_nobody_to_lay_a_card_on_it(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    tap("start:anywhere")
    assert "读卡" in shown(kiosk)
    scene.desk.reader = NoReader()
    kiosk.model.changed()
    assert "不用刷证" in shown(kiosk)
    assert "读卡" not in shown(kiosk)
    tap("ask:progress")
    assert "对准扫码口" in shown(kiosk)
    assert "读卡" not in shown(kiosk)


def test_a_window_whose_receipts_are_stuck_does_not_stop_tickets_of_the_same_desk(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    settings = replace(scene.desk.settings, ticket_printer="file:t", receipt_printer="file:r")
    scene.desk.settings = settings
    scene.desk.papers = PrintedPapers(scene.desk, JobRunner(scene.desk.store))

    def stuck(printer: str) -> None:
        with scene.others.unit("0312", "print") as unit:
            job = enqueue(
                unit, "ticket", sample("ticket", "王"), title="A", subject="A", printer=printer
            )
            unit.update(print_job, job, error="The printer has no paper.")

    stuck(settings.receipt_printer)
    tap("start:anywhere")
    assert kiosk.model.page == "home"
    stuck(settings.ticket_printer)
    kiosk.model.home()
    assert kiosk.model.page == "paper"


def test_with_large_letters_each_page_is_read_aloud_and_falls_silent_on_a_tap(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    speech = scene.desk.speech
    assert isinstance(speech, RecordedSpeech)
    tap("start:anywhere", "elder")
    assert "取号办事" in speech.said[-1]
    tap("class:A")
    scene.settle()
    tap("home", "info")
    assert "0717-5550123" in speech.said[-1]
    said = len(speech.said)
    tap("read", "home")
    assert len(speech.said) == said


def corner(kiosk: KioskFace) -> None:
    for _ in range(TAPS_OUT):
        QTest.mouseClick(kiosk, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))


def test_only_a_staff_pin_typed_on_the_panel_leads_out(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    kiosk.locked = True
    kiosk.close()
    assert kiosk.isVisible()
    corner(kiosk)
    tap("staff:0", "staff:3", "staff:1", "staff:2", "staff_go", *["staff:0"] * 4, "staff_go")
    assert "工号或密码不对" in shown(kiosk)
    assert kiosk.isVisible()
    tap(*(f"staff:{c}" for c in "2580"))
    assert "2580" not in shown(kiosk)
    tap("staff_go")
    assert not kiosk.isVisible()


def test_fewer_taps_in_the_corner_and_a_keyboard_do_nothing(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    tap("start:anywhere")
    for _ in range(TAPS_OUT - 1):
        QTest.mouseClick(kiosk, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseClick(kiosk, Qt.MouseButton.LeftButton, pos=QPoint(500, 300))
    QTest.keyClicks(kiosk.stage, "abc")
    QTest.keyClick(kiosk.stage, Qt.Key.Key_Escape)
    assert kiosk.model.page == "home"


def test_a_locked_kiosk_ends_when_its_machine_shuts_down(
    kiosk: KioskFace, qapp: QApplication
) -> None:
    kiosk.locked = True
    late = QTimer(singleShot=True, interval=30_000)
    late.timeout.connect(lambda: qapp.exit(9))
    late.start()
    QTimer.singleShot(0, lambda: signal.raise_signal(signal.SIGTERM))
    assert _live(qapp) == 0
    assert kiosk.isVisible()
    kiosk.locked = False
