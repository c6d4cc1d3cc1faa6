"""The resident's screen, by touch, beside a real window over a real store."""

from __future__ import annotations

from base64 import b64decode
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from sqlalchemy import Table, select

from desk.cases import model as cases
from desk.cases import signing
from desk.cases.sign_model import signature
from desk.core.mask import mask_id
from desk.faces.counter.app import CounterFace
from desk.faces.window.app import WindowFace
from desk.faces.window.waiting import WaitingLayer
from desk.hall import settings
from tests.faces.conftest import CARD, Scene
from tests.faces.counter.conftest import Finger
from tests.faces.window.conftest import cases_in, fill

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

# The screen must be there before the window that talks to it.
pytestmark = pytest.mark.usefixtures("counter")


@pytest.fixture
def sent(scene: Scene, counter: CounterFace, three: WindowFace) -> WindowFace:
    """Three matters, sent to the resident by F9."""
    three.model.all_received()
    fill(three)
    scene.settle()
    scene.press(three, Key.Key_F9)
    return three


def accepted(sent: WindowFace, finger: Finger) -> WindowFace:
    finger.sign()
    finger.tap("confirm")
    assert sent.model.accepted is not None
    return sent


def rows(scene: Scene, table: Table) -> list[Any]:
    with scene.others.read() as read:
        return list(read.rows(select(table)))


def test_the_screen_follows_the_window(scene: Scene, finger: Finger, seated: WindowFace) -> None:
    assert finger.page() == "idle"
    assert "云集街道便民服务大厅" in finger.text()
    assert "3 号窗口，李晓雯" in finger.text()
    issued = scene.issue("A")
    seated.session.refresh()
    scene.press(seated, Key.Key_F2)
    assert finger.page() == "serving"
    assert issued.number in finger.text()
    scene.reader.put(CARD)
    scene.settle()
    assert "王" not in finger.text()


def test_a_worker_who_is_away_is_said_to_be(
    scene: Scene, finger: Finger, seated: WindowFace
) -> None:
    scene.press(seated, Key.Key_D, CONTROL)
    assert finger.page() == "away"
    scene.press(seated, Key.Key_D, CONTROL)
    assert finger.page() == "idle"


def test_f9_sends_it_to_the_resident_and_nothing_is_accepted_yet(
    scene: Scene, finger: Finger, sent: WindowFace
) -> None:
    assert finger.page() == "confirm"
    text = finger.text()
    assert CARD.name in text
    assert mask_id(CARD.id_number) in text
    assert CARD.id_number not in text
    assert "最低生活保障" in text
    assert "当场办结" in text
    assert isinstance(sent.stage.layer, WaitingLayer)
    assert cases_in(scene) == []


def test_without_a_signature_there_is_nothing_to_confirm(
    scene: Scene, finger: Finger, sent: WindowFace
) -> None:
    finger.tap("confirm")
    assert finger.page() == "confirm"
    finger.sign()
    finger.tap("again")
    finger.tap("confirm")
    assert cases_in(scene) == []


def test_signed_and_confirmed_it_is_accepted_and_the_signature_is_bound_to_its_text(
    scene: Scene, finger: Finger, sent: WindowFace
) -> None:
    shown = finger.face.model.asked.page
    accepted(sent, finger)
    assert len(cases_in(scene)) == 3
    (row,) = rows(scene, signature)
    assert row.text == shown.text
    assert row.text_hash == signing.digest(row.text)
    assert len(row.strokes) == 3
    picture = QImage.fromData(b64decode(row.image))
    assert (picture.width(), picture.height()) == (460, 354)
    assert picture.pixelColor(150, 100).lightness() < 80
    assert sent.model.accepted is not None
    with scene.others.read() as read:
        stamped = signing.stamped(read, sent.model.accepted.visit_id)
    assert [s.document for s in stamped] == list(shown.documents)  # type: ignore[union-attr]
    assert len(stamped) >= 2
    assert all(s.holds and s.image for s in stamped)


def test_personal_data_is_gone_with_the_tap_that_confirms(
    scene: Scene, finger: Finger, sent: WindowFace
) -> None:
    finger.sign()
    finger.tap("confirm")
    # No answer from anywhere is waited for, so it is well within the second that is promised.
    assert CARD.name not in finger.text()
    assert finger.face.model.asked.strokes == []
    kept = repr(vars(finger.face.model)) + finger.text()
    assert CARD.name not in kept
    assert mask_id(CARD.id_number) not in kept


def test_something_wrong_brings_the_worker_back_with_everything_typed(
    scene: Scene, finger: Finger, sent: WindowFace
) -> None:
    finger.tap("wrong")
    assert sent.stage.layer is None
    assert "居民说有错" in " ".join(sent.toasts.texts())
    assert finger.page() == "serving"
    assert sent.model.draft.matters == ("MZ01", "SB01", "CL01")
    scene.press(sent, Key.Key_F9)
    accepted(sent, finger)


def test_esc_takes_it_back_and_the_page_with_it(
    scene: Scene, finger: Finger, sent: WindowFace
) -> None:
    scene.press(sent, Key.Key_Escape)
    assert sent.stage.layer is None
    assert finger.page() == "serving"
    assert cases_in(scene) == []


def test_ctrl_f9_takes_it_from_the_screen_and_accepts_with_a_signature_on_paper(
    scene: Scene, finger: Finger, sent: WindowFace
) -> None:
    scene.press(sent, Key.Key_F9, CONTROL)
    assert finger.page() == "serving"
    scene.press(sent, Key.Key_2)
    assert len(cases_in(scene)) == 3
    assert rows(scene, signature) == []
    assert finger.page() == "rate"


def test_the_rating_opens_by_itself_with_no_grade_chosen_and_a_refusal_as_large(
    scene: Scene, finger: Finger, sent: WindowFace
) -> None:
    accepted(sent, finger)
    assert finger.page() == "rate"
    shown = finger.face.stage.scene
    assert shown is not None
    cards = [item for item in shown.items if item.name.startswith("grade:")]
    assert [card.name for card in cards] == ["grade:5", "grade:4", "grade:3", "grade:2", "grade:1"]
    assert not any(card.on for card in cards)
    decline = shown.find("decline")
    assert decline is not None
    assert decline.tap
    finger.tap("decline")
    assert finger.page() == "thanks"
    finger.wait(9)
    assert finger.page() == "serving"
    assert rows(scene, cases.rating) == []


def test_a_grade_can_be_changed_for_three_seconds_and_the_worker_is_not_told_which(
    scene: Scene, finger: Finger, sent: WindowFace
) -> None:
    accepted(sent, finger)
    finger.tap("grade:3")
    finger.wait(2)
    assert rows(scene, cases.rating) == []
    finger.tap("change")
    finger.tap("grade:4")
    finger.wait(3)
    (row,) = rows(scene, cases.rating)
    assert (row.grade, row.source) == (4, "small_screen")
    told = " ".join(sent.toasts.texts())
    assert "居民已评价" in told
    assert "满意" not in told
    assert finger.page() == "thanks"


def test_a_low_grade_is_asked_why_and_promised_an_answer(
    scene: Scene, finger: Finger, sent: WindowFace
) -> None:
    accepted(sent, finger)
    finger.tap("grade:1")
    assert "24 小时内给您回话" in finger.text()
    finger.tap("reason:waited")
    finger.tap("reason:manner")
    finger.tap("reason:waited")
    finger.tap("send")
    (row,) = rows(scene, cases.rating)
    assert (row.grade, row.reasons) == (1, ["manner"])
    assert finger.page() == "callback"


def test_no_tap_within_a_minute_is_no_grade(scene: Scene, finger: Finger, sent: WindowFace) -> None:
    accepted(sent, finger)
    finger.wait(59)
    assert finger.page() == "rate"
    finger.wait(1)
    assert finger.page() == "thanks"
    assert rows(scene, cases.rating) == []


def test_the_hall_sets_how_long_the_question_stays(
    scene: Scene, finger: Finger, sent: WindowFace
) -> None:
    with scene.others.unit("0300", "set") as unit:
        settings.write(unit, scene.desk.hall.id, {"counter.rate_seconds": 20}, settings.NOBODY)
    accepted(sent, finger)
    assert finger.page() == "rate"
    scene.clock.advance(19)
    finger.face.model.tick()
    assert finger.page() == "rate"
    scene.clock.advance(1)
    finger.face.model.tick()
    scene.settle()
    assert finger.page() != "rate"
    with scene.others.read() as read:
        assert not read.rows(select(cases.rating.c.id)), "no answer is no grade"


def test_the_next_call_takes_the_question_away_and_keeps_a_grade_already_chosen(
    scene: Scene, finger: Finger, sent: WindowFace
) -> None:
    accepted(sent, finger)
    finger.tap("grade:5")
    following = scene.issue("A")
    sent.session.refresh()
    scene.press(sent, Key.Key_F2)
    scene.settle()
    assert finger.page() == "serving"
    assert following.number in finger.text()
    (row,) = rows(scene, cases.rating)
    assert row.grade == 5


def test_the_resident_types_the_telephone_alone(
    scene: Scene, finger: Finger, three: WindowFace
) -> None:
    three.model.set_shared("phone", "")
    scene.settle()
    scene.press(three, Key.Key_I, CONTROL)
    assert finger.page() == "type"
    for digit in "138123460278":
        finger.tap(f"digit:{digit}")
    finger.tap("rub")
    finger.tap("ok")
    assert finger.page() == "type", "ten digits are no telephone number"
    finger.tap("digit:9")
    finger.tap("ok")
    assert three.model.draft.shared["phone"] == "13812346029"
    # Addresses of objects stand there too, and three digits may be in one of them by chance.
    assert "138123" not in finger.text() + repr(vars(finger.face.model))


def test_f12_asks_again_and_the_receipts_code_can_be_photographed(
    scene: Scene, finger: Finger, sent: WindowFace
) -> None:
    import zxingcpp

    accepted(sent, finger)
    finger.tap("decline")
    scene.press(sent, Key.Key_F12)
    assert finger.page() == "rate"
    scene.press(sent, Key.Key_F12, SHIFT)
    assert finger.page() == "code"
    picture = finger.face.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    from PIL import Image

    taken = Image.frombytes(
        "L", (picture.width(), picture.height()), bytes(picture.constBits()), "raw", "L",
        picture.bytesPerLine(),
    )  # fmt: skip
    (found,) = zxingcpp.read_barcodes(taken)
    assert sent.model.accepted is not None
    assert found.text.startswith(sent.model.accepted.receipt)
    finger.tap("done")
    assert finger.page() == "serving"
