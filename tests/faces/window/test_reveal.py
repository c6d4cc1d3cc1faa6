"""Personal data is covered wherever it is shown; that it is seen is on record, for 30 seconds."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from sqlalchemy import select

from desk.cases import model as m
from desk.cases import queries as case_queries
from desk.cases import register
from desk.core.mask import mask_id
from desk.divisions import Divisions
from desk.faces.kit.covered import Covered
from desk.faces.kit.labels import Text
from desk.faces.kit.layers import Veil
from desk.faces.window.app import WindowFace
from desk.hall.model import audit
from desk.printing import compose
from desk.printing.papers import to_json
from tests.cases.test_rules import codes, full
from tests.faces.conftest import CARD, Scene
from tests.faces.window.test_keystrokes import came_before

Key = Qt.Key
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
PHONE = full(codes("MZ01")).shared["phone"]


def words(face: WindowFace) -> str:
    assert face.stage.layer is not None
    return "\n".join(text.text() for text in face.stage.layer.findChildren(Text))


def revealed(scene: Scene) -> list[str]:
    with scene.others.read() as read:
        rows = read.rows(select(audit.c.subject).where(audit.c.action == "revealed"))
        return [row.subject for row in rows]


def case_sheet(scene: Scene, face: WindowFace) -> str:
    with scene.others.read() as read:
        row = read.rows(select(m.matter_case))[0]
    face.acts.cases.look(row.id)
    scene.settle()
    return str(row.resident_id)


def found_person(scene: Scene, face: WindowFace) -> str:
    with scene.others.read() as read:
        resident = read.rows(select(m.matter_case))[0].resident_id
    scene.press(face, Key.Key_K, CONTROL)
    scene.type(face, CARD.id_number[-4:])
    scene.press(face, Key.Key_Return)
    return str(resident)


def asked_entry(scene: Scene, face: WindowFace) -> str:
    with scene.others.unit("0312", "ask") as unit:
        entry = register.ask(
            unit,
            scene.desk.hall.id,
            scene.workers["0312"],
            "路灯",
            unit.day,
            contact=f"{CARD.name} {PHONE}",
        )
    face.acts.asked.look(entry)
    scene.settle()
    return entry


@pytest.mark.parametrize(
    ("opened", "secrets"),
    [
        (case_sheet, (CARD.name, CARD.id_number, PHONE)),
        (found_person, (CARD.name, CARD.id_number, PHONE)),
        (asked_entry, (CARD.name, PHONE)),
    ],
)
def test_a_layer_shows_whom_it_is_about_for_half_a_minute_and_that_is_on_record(
    scene: Scene,
    seated: WindowFace,
    opened: Callable[[Scene, WindowFace], str],
    secrets: tuple[str, ...],
) -> None:
    came_before(scene, full(codes("MZ01")))
    subject = opened(scene, seated)
    layer = seated.stage.layer
    assert isinstance(layer, Veil)
    assert not [one for one in secrets if one in words(seated)]
    for times in (1, 2):
        scene.press(seated, Key.Key_M, ALT)
        assert [one for one in secrets if one not in words(seated)] == []
        assert revealed(scene) == [subject] * times
        cover = layer.findChild(Covered)
        assert isinstance(cover, Covered)
        assert cover.timer.isActive()
        assert cover.timer.interval() == 30_000
        cover.timer.timeout.emit()
        assert not [one for one in secrets if one in words(seated)]
    scene.press(seated, Key.Key_M, ALT)
    scene.press(seated, Key.Key_M, ALT)
    assert not [one for one in secrets if one in words(seated)]


def test_nothing_is_shown_that_could_not_be_put_on_record(
    scene: Scene, seated: WindowFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    came_before(scene, full(codes("MZ01")))
    case_sheet(scene, seated)

    def full_disk(*_: object) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr("desk.hall.service.record", full_disk)
    scene.press(seated, Key.Key_M, ALT)
    assert CARD.id_number not in words(seated)
    assert revealed(scene) == []


def test_what_is_covered_cannot_be_copied_and_what_is_shown_can_only_be_read(
    scene: Scene, three: WindowFace
) -> None:
    QApplication.clipboard().setText("nothing")
    shown = [edit for edit in three.findChildren(QLineEdit) if CARD.id_number in edit.text()]
    assert shown == []
    scene.press(three, Key.Key_M, ALT)
    for label in three.visit.person.findChildren(Text):
        flags = label.textInteractionFlags()
        assert not flags & Qt.TextInteractionFlag.TextSelectableByMouse
        assert not flags & Qt.TextInteractionFlag.TextSelectableByKeyboard
    scene.press(three, Key.Key_A, CONTROL)
    scene.press(three, Key.Key_C, CONTROL)
    assert CARD.id_number not in QApplication.clipboard().text()


def test_a_receipt_printed_while_data_is_shown_is_covered_all_the_same(
    scene: Scene, three: WindowFace
) -> None:
    three.model.all_received()
    scene.settle()
    scene.press(three, Key.Key_M, ALT)
    scene.press(three, Key.Key_F9)
    accepted = three.model.accepted
    assert accepted is not None
    with scene.others.read() as read:
        data = case_queries.receipt(read, accepted.receipt, scene.desk.catalogue)
    assert data is not None
    place = Divisions.load().full_name(data.division)
    said = str(to_json(compose.receipt_paper(data, compose.full_hall(place, data.hall_name))))
    assert mask_id(CARD.id_number) in said
    assert CARD.id_number not in said
    assert data.phone
    assert data.phone not in said
