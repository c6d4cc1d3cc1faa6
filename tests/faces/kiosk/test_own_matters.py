"""A resident's own matters at the kiosk: who asks is made sure of, and nothing stays."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from desk.faces.kiosk.app import KioskFace
from desk.faces.kit.papers import NoPapers
from desk.hall.model import audit
from desk.sync.sending import remember
from tests.faces.conftest import CARD, Scene
from tests.faces.kiosk.conftest import Tap, accept, grades, names, shown

HOME = ("class", "ask", "help", "guide", "info")
"""What stands on the home page with large letters."""


def scan(scene: Scene, face: KioskFace, text: str) -> None:
    QTest.keyClicks(face.stage, text)
    QTest.keyClick(face.stage, Qt.Key.Key_Return)
    scene.settle()


def typed(receipt: str, end: str) -> list[str]:
    """The taps that type a receipt of this year and the end of an identity number."""
    digits = "".join(c for c in receipt.split("-", 1)[1] if c.isdigit())
    return [f"num:{c}" for c in digits + end]


def test_a_card_on_the_reader_shows_all_matters_masked(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    accept(scene, "SB01")
    scene.clock.advance(60)
    accept(scene, "MZ01")
    tap("start:anywhere", "ask:progress")
    assert kiosk.model.page == "identity"
    scene.reader.put(CARD)
    scene.settle()
    text = shown(kiosk)
    assert kiosk.model.page == "progress"
    assert "您有 2 件事" in text
    assert "王*梅" in text
    assert "420502********0040" in text
    assert "秀" not in text
    assert "按时在办" in text
    assert "李晓雯" in text
    other = next(name for name in names(kiosk) if name.startswith("case:"))
    tap(other)
    assert kiosk.model.lookup.opened == other.removeprefix("case:")


def test_the_code_of_a_receipt_is_enough_and_the_look_is_recorded(
    scene: Scene, kiosk: KioskFace
) -> None:
    receipt, code, _ = accept(scene, "MZ01")
    scan(scene, kiosk, f"{receipt}?k={code}")
    assert kiosk.model.page == "progress"
    assert receipt in shown(kiosk)
    assert "受理了" in shown(kiosk)
    with scene.others.read() as read:
        (row,) = read.rows(select(audit).where(audit.c.action == "own_matters"))
    assert (row.subject, row.detail) == (receipt, {"for": "progress"})


def test_a_number_and_the_end_of_the_id_tell_how_it_stands_but_not_what_happened(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    receipt, _, _ = accept(scene, "MZ01")
    tap("start:anywhere", "ask:progress", *typed(receipt, "0040"), "look")
    assert kiosk.model.page == "progress"
    assert "按时在办" in shown(kiosk)
    assert "李晓雯" not in shown(kiosk)
    tap(next(name for name in names(kiosk) if name.startswith("receipt:")))
    assert isinstance(scene.desk.papers, NoPapers)
    assert scene.desk.papers.printed == []
    assert "请先把身份证放到读卡区" in shown(kiosk)


def test_a_wrong_number_says_so_and_five_tries_are_enough(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    receipt, _, _ = accept(scene, "MZ01")
    tap("start:anywhere", "ask:progress", *typed(receipt, "9999"), "look")
    assert "没查到" in shown(kiosk)
    for end in ("1111", "2222", "3333", "4444"):
        # What was wrong is gone: nobody has to erase dots first.
        tap(*(f"num:{c}" for c in end), "look")
    assert "好几次都没查到，请到窗口问" in shown(kiosk)
    tap(*(f"num:{c}" for c in "0040"), "look")
    assert kiosk.model.page == "identity"
    assert "按时在办" not in shown(kiosk)


def test_too_few_digits_are_asked_for(scene: Scene, kiosk: KioskFace, tap: Tap) -> None:
    tap("start:anywhere", "ask:progress", "num:1", "look")
    assert "请输回执编号和身份证号最后四位" in shown(kiosk)


def test_an_id_that_ends_with_x_can_be_typed(scene: Scene, kiosk: KioskFace, tap: Tap) -> None:
    tap("start:anywhere", "ask:progress", "slot:end", "num:0", "num:0", "num:4", "num:X")
    assert kiosk.model.lookup.end == "004X"


def test_a_receipt_is_printed_again_for_whoever_lays_the_card_down(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    receipt, _, _ = accept(scene, "SB01", "MZ01")
    scene.reader.put(CARD)
    scene.settle()
    tap("ask:reprint", f"receipt:{receipt}")
    assert isinstance(scene.desk.papers, NoPapers)
    assert scene.desk.papers.printed == [receipt]
    assert "正在打印" in shown(kiosk)


def test_a_past_visit_is_graded_with_no_grade_chosen_beforehand(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    accept(scene, "SB01")
    scene.reader.put(CARD)
    scene.settle()
    tap("ask:rate")
    assert kiosk.stage.scene is not None
    assert not any(item.on for item in kiosk.stage.scene.items)
    assert "rate" not in names(kiosk)
    tap("grade:2", "reason:waited", "reason:again", "reason:waited", "rate")
    assert grades(scene) == [(2, "kiosk", ["again"])]
    assert "谢谢您" in shown(kiosk)
    tap("leave")
    scene.reader.put(CARD)
    scene.settle()
    tap("ask:rate")
    assert "都评价过了" in shown(kiosk)


def test_a_good_grade_is_asked_no_reason_and_no_grade_writes_nothing(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    accept(scene, "SB01")
    scene.clock.advance(60)
    accept(scene, "MZ01")
    scene.reader.put(CARD)
    scene.settle()
    tap("ask:rate")
    assert "评价哪一次" in shown(kiosk)
    tap(sorted(name for name in names(kiosk) if name.startswith("visit:"))[0], "grade:5")
    assert not any(name.startswith("reason:") for name in names(kiosk))
    tap("leave")
    assert grades(scene) == []
    assert kiosk.model.page == "attract"


def test_a_card_without_cases_is_told_so(scene: Scene, kiosk: KioskFace, tap: Tap) -> None:
    scene.reader.put(CARD)
    scene.settle()
    tap("ask:progress")
    assert "名下没有办件" in shown(kiosk)


@pytest.mark.parametrize("wanted", ["progress", "reprint", "rate"])
def test_a_kiosk_of_a_synced_hall_holds_no_residents_data_and_sends_to_the_window(
    scene: Scene, kiosk: KioskFace, tap: Tap, wanted: str
) -> None:
    note = {
        "city": "c", "node": 7, "role": "d7", "kind": "kiosk", "hall": "h", "upstreams": [],
        "fingerprint": "f", "ca": None,
    }  # fmt: skip
    with scene.others.unit("setup", "enrol") as unit:
        remember(unit, "enrolment", json.dumps(note))
        remember(unit, "upstream_password", "x")
    tap("start:anywhere", f"ask:{wanted}")
    assert "现在查不了" in shown(kiosk)
    assert "可以问窗口" in shown(kiosk)
    tap(next(name for name in names(kiosk) if name.startswith("class:")))
    assert kiosk.model.page == "ticket"


def test_nothing_of_a_person_is_left_when_the_session_ends(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    receipt, code, _ = accept(scene, "MZ01")
    scan(scene, kiosk, f"{receipt}?k={code}")
    tap("leave")
    lookup = kiosk.model.lookup
    assert kiosk.model.page == "attract"
    assert (lookup.found, lookup.digits, lookup.end, lookup.visits) == (None, "", "", ())
    assert kiosk.model.card is None


def test_with_large_letters_a_paper_again_and_a_grade_are_one_tap_behind_the_matters(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    first, *_ = accept(scene, "SB01")
    scene.clock.advance(60)
    second, *_ = accept(scene, "MZ01")
    tap("start:anywhere", "elder")
    # Five choices and no more, as large letters have it; the way is told on the second.
    assert len([n for n in names(kiosk) if n.split(":")[0] in HOME]) == len(HOME)
    assert "查、补打、评价" in shown(kiosk)
    tap("ask:progress")
    scene.reader.put(CARD)
    scene.settle()
    tap("own:reprint")
    assert kiosk.model.page == "reprint"
    tap(f"receipt:{first}")
    assert isinstance(scene.desk.papers, NoPapers)
    assert scene.desk.papers.printed == [first]
    tap("back", "own:rate")
    assert kiosk.model.page == "rate"
    (visit,) = [v.visit_id for v in kiosk.model.lookup.visits if v.receipt == second]
    tap(f"visit:{visit}", "grade:5", "rate")
    assert grades(scene) == [(5, "kiosk", [])]
    assert "谢谢" in shown(kiosk)


def test_with_large_letters_the_only_receipt_is_printed_at_once(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    receipt, _, _ = accept(scene, "MZ01")
    tap("start:anywhere", "elder", "ask:progress")
    scene.reader.put(CARD)
    scene.settle()
    tap(f"receipt:{receipt}")
    assert kiosk.model.page == "progress"
    assert isinstance(scene.desk.papers, NoPapers)
    assert scene.desk.papers.printed == [receipt]


def test_a_grade_begun_for_one_visit_is_not_carried_to_another(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    accept(scene, "SB01")
    scene.clock.advance(60)
    accept(scene, "MZ01")
    tap("start:anywhere", "elder", "ask:progress")
    scene.reader.put(CARD)
    scene.settle()
    tap("own:rate")
    tap(f"visit:{kiosk.model.lookup.visits[0].visit_id}", "grade:1", "back", "own:rate")
    assert (kiosk.model.lookup.grade, kiosk.model.lookup.visit) == (0, None)
    assert grades(scene) == []
