"""The keyboard scripts of the design, key for key: 7 for one matter, 26 for three.

Every key is a real key event, sent to whatever has the focus; nothing is clicked or set.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desk.cases import service
from desk.cases.rules import Draft
from desk.devices.reader import SocialCard
from desk.faces.kit.labels import Text
from desk.faces.kit.theme import qcolor
from desk.faces.window.app import WindowFace
from desk.faces.window.search import SearchPopover
from tests.cases.test_rules import codes, full
from tests.faces.conftest import CARD, Scene

Key = Qt.Key
SOCIAL = SocialCard(CARD.name, CARD.id_number, "6224121112345678903")


class Keyboard:
    """Presses keys and counts them; a chord is one."""

    def __init__(self, scene: Scene, face: WindowFace) -> None:
        self._scene, self._face = scene, face
        self.count = 0

    def press(self, *keys: Key | str) -> None:
        for key in keys:
            self.count += 1
            if isinstance(key, str):
                assert len(key) == 1
                self._scene.type(self._face, key)
            else:
                self._scene.press(self._face, key)


@pytest.fixture
def keyboard(scene: Scene, seated: WindowFace) -> Keyboard:
    return Keyboard(scene, seated)


def came_before(scene: Scene, draft: Draft) -> None:
    """An earlier visit of the same resident, at another window."""
    desk = scene.desk
    with scene.others.unit("0301", "earlier visit") as unit:
        visit = service.open_visit(
            unit,
            hall_id=desk.hall.id,
            window_id=scene.windows[1],
            worker_id=scene.workers["0301"],
        )
        service.accept_visit(unit, visit, draft, desk.catalogue, desk.calendar)
        service.close_visit(unit, visit)


def known_for_one(scene: Scene) -> None:
    came_before(scene, full(codes("SB01")))


def known_for_three(scene: Scene) -> None:
    """Telephone, address and guardian are known; not marital status, schooling or account."""
    draft = full(codes("CL02"))
    form = {"guardian": "陈浩", "guardian_phone": "15900002210"}
    shared = {key: draft.shared[key] for key in ("phone", "address")}
    came_before(scene, replace(draft, shared=shared, forms={"CL02": form}))


def begin(scene: Scene, face: WindowFace, keyboard: Keyboard, *matters: str) -> None:
    """F2 and the card on the reader."""
    scene.issue("A", matters=matters)
    face.session.refresh()
    keyboard.press(Key.Key_F2)
    scene.reader.put(CARD)
    scene.settle()


def finish(face: WindowFace, keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_F9)
    assert face.model.accepted is not None, face.model.gaps()


def test_one_matter_of_a_known_resident_takes_seven_keys(
    scene: Scene, seated: WindowFace, keyboard: Keyboard
) -> None:
    known_for_one(scene)
    begin(scene, seated, keyboard)
    keyboard.press("y", "l", Key.Key_Return)
    assert seated.model.draft.matters == ("SB01",)
    keyboard.press("1")
    keyboard.press("a")
    finish(seated, keyboard)
    assert keyboard.count == 7
    assert seated.model.draft.forms["SB01"]["grade"] == "200"


def test_one_matter_chosen_at_the_kiosk_takes_four_keys(
    scene: Scene, seated: WindowFace, keyboard: Keyboard
) -> None:
    known_for_one(scene)
    begin(scene, seated, keyboard, "SB01")
    keyboard.press("1", "a")
    finish(seated, keyboard)
    assert keyboard.count == 4


def fill_three(scene: Scene, face: WindowFace, keyboard: Keyboard, *, missing: bool) -> None:
    keyboard.press("4", "3")
    scene.reader.insert(SOCIAL)
    keyboard.press(Key.Key_F5)
    keyboard.press("2", "1", "2", "4", "0", Key.Key_Return)
    keyboard.press("1")
    keyboard.press("4", "1")
    keyboard.press("a")
    if missing:
        materials = [one.material.key for one in face.model.materials()]
        keyboard.press(str(materials.index("medical_record") + 1), "1")
    finish(face, keyboard)
    draft = face.model.draft
    assert draft.shared["marital"] == "丧偶"
    assert draft.shared["education"] == "初中"
    assert draft.shared["bank_card"] == SOCIAL.bank_card
    assert draft.forms["MZ01"]["reason_dibao"] == "重度残疾"
    assert draft.forms["MZ01"]["income"] == "1240"
    assert draft.forms["CL01"]["disability_kind"] == "肢体"
    assert draft.forms["CL01"]["guardian"] == "陈浩"
    assert draft.forms["CL01"]["guardian_phone"] == "15900002210"


@pytest.mark.parametrize(("missing", "keys"), [(True, 26), (False, 24)])
def test_three_matters_take_twenty_six_keys_and_twenty_four_when_nothing_is_missing(
    scene: Scene, seated: WindowFace, keyboard: Keyboard, missing: bool, keys: int
) -> None:
    known_for_three(scene)
    begin(scene, seated, keyboard)
    keyboard.press("d", "b", Key.Key_Tab, "y", "l", Key.Key_Tab, "c", "j", Key.Key_Return)
    assert seated.model.draft.matters == ("MZ01", "SB01", "CL01")
    fill_three(scene, seated, keyboard, missing=missing)
    assert keyboard.count == keys
    accepted = seated.model.accepted
    assert accepted is not None
    assert [case.owing for case in accepted.cases] == [False, False, missing]


def test_what_the_window_took_in_today_does_not_stand_before_what_is_meant(
    scene: Scene, seated: WindowFace, keyboard: Keyboard
) -> None:
    """The pension was once called 城居保登记, which begins with c and j as well."""
    known_for_one(scene)
    begin(scene, seated, keyboard)
    keyboard.press("y", "l", Key.Key_Return, "1", "a")
    finish(seated, keyboard)
    scene.reader.take()
    begin(scene, seated, keyboard)
    keyboard.press("y", "l", Key.Key_Tab, "c", "j", Key.Key_Tab, "y", "l")
    layer = seated.stage.layer
    assert isinstance(layer, SearchPopover)
    assert layer._hits[0].matter.code != "SB01"
    assert seated.model.draft.matters == ("SB01", "CL01")


def test_three_matters_chosen_at_the_kiosk_take_seventeen_keys(
    scene: Scene, seated: WindowFace, keyboard: Keyboard
) -> None:
    known_for_three(scene)
    begin(scene, seated, keyboard, "MZ01", "SB01", "CL01")
    fill_three(scene, seated, keyboard, missing=True)
    assert keyboard.count == 17


def test_somebody_elses_social_card_fills_nothing(
    scene: Scene, seated: WindowFace, keyboard: Keyboard
) -> None:
    begin(scene, seated, keyboard, "SB01")
    scene.reader.insert(replace(SOCIAL, id_number="420502198001010011"))
    keyboard.press(Key.Key_F5)
    assert "bank_card" not in seated.model.draft.shared
    assert "不是本人" in seated.toasts.texts()[-1]


def test_a_doubt_about_a_known_answer_has_its_colour_with_every_resident(
    scene: Scene, seated: WindowFace, keyboard: Keyboard
) -> None:
    """The field is kept from one resident to the next; its words were once red the second time."""
    known_for_one(scene)
    for _ in range(2):
        begin(scene, seated, keyboard, "SB01")
        box = seated.visit.forms.box("", "bank_card")
        assert box is not None
        label = next(x for x in box.findChildren(Text) if "校验位" in x.text())
        assert label.palette().color(label.foregroundRole()) == qcolor("warn.text")
        keyboard.press("1", "a")
        finish(seated, keyboard)
        scene.reader.take()
