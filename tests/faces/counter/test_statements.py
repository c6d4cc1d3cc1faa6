"""What a resident takes back they sign: on the small screen for the text they saw, or on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from sqlalchemy import select

from desk.cases import model as m
from desk.cases import signing, statements
from desk.cases.sign_model import signature
from desk.faces.counter.app import CounterFace
from desk.faces.kit.labels import Text
from desk.faces.kit.papers import NoPapers
from desk.faces.window.agency_layer import AgencyLayer
from desk.faces.window.app import WindowFace
from desk.faces.window.case_layer import CaseLayer
from desk.faces.window.waiting import WaitingLayer
from tests.faces.conftest import CARD, Scene
from tests.faces.counter.conftest import Finger
from tests.faces.counter.test_mandate import open_case, plan_two
from tests.faces.pictures import keep_picture

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def facts(scene: Scene, kind: str) -> Sequence[Any]:
    e = m.case_event
    with scene.others.read() as read:
        return read.rows(select(e).where(e.c.kind == kind))


def signatures(scene: Scene) -> Sequence[Any]:
    with scene.others.read() as read:
        return read.rows(select(signature))


def printed(scene: Scene) -> list[str]:
    assert isinstance(scene.desk.papers, NoPapers)
    return [one for one in scene.desk.papers.printed if one.startswith("statement ")]


def case(face: WindowFace) -> CaseLayer:
    assert isinstance(face.stage.layer, CaseLayer)
    return face.stage.layer


def take_back(scene: Scene, face: WindowFace) -> None:
    """From the open case, by digits: what is done, and why."""
    open_case(scene, face)
    kinds = [kind for kind, _ in case(face).acts]
    scene.type(face, str(kinds.index("withdrawn") + 1))
    scene.type(face, "1")


def test_a_withdrawal_is_signed_on_the_small_screen_for_the_very_text_that_is_kept(
    scene: Scene, counter: CounterFace, seated: WindowFace, finger: Finger
) -> None:
    take_back(scene, seated)
    assert isinstance(seated.stage.layer, WaitingLayer)
    assert facts(scene, "withdrawn") == []
    keep_picture(counter, "counter_withdrawal")
    finger.sign()
    finger.tap("confirm")
    (fact,), (ink,) = facts(scene, "withdrawn"), signatures(scene)
    shown = case(seated).view
    assert shown.state.state == "withdrawn"
    keep_picture(seated, "window_withdrawn")
    assert fact.reason == "居民改主意"
    assert fact.detail["text"] == ink.text
    assert fact.detail["text_hash"] == signing.digest(ink.text) == ink.text_hash
    assert (fact.detail["how"], fact.detail["signature"]) == ("counter", ink.id)
    assert shown.number in ink.text
    assert "居民改主意" in ink.text
    assert CARD.id_number not in ink.text
    said = statements.of_case(shown.timeline, "withdrawn")
    assert said is not None
    with scene.others.read() as read:
        assert signing.of_text(read, said.signature_id, said.text)
        # The receipt of the visit shows only what its acceptance was confirmed with.
        assert not signing.of_acceptance(read, shown.visit_id)
        (stamped,) = signing.stamped(read, shown.visit_id)
    assert (stamped.document, stamped.holds) == ("撤回申请书", True)
    assert printed(scene) == [f"statement {shown.number}"]
    texts = "\n".join(text.text() for text in case(seated).findChildren(Text))
    assert "居民撤回：在小屏上签了字" in texts.replace("\u200b", "")
    scene.type(seated, "p")
    assert len(printed(scene)) == 2


def test_what_is_wrong_on_the_small_screen_takes_nothing_back(
    scene: Scene, counter: CounterFace, seated: WindowFace, finger: Finger
) -> None:
    take_back(scene, seated)
    finger.tap("wrong")
    assert seated.stage.layer is None
    assert facts(scene, "withdrawn") == []
    assert signatures(scene) == []
    assert printed(scene) == []


def test_a_resident_who_cannot_use_the_screen_signs_the_withdrawal_on_paper(
    scene: Scene, counter: CounterFace, seated: WindowFace, finger: Finger
) -> None:
    take_back(scene, seated)
    scene.press(seated, Key.Key_F9, CONTROL)
    (fact,) = facts(scene, "withdrawn")
    assert fact.detail["how"] == "paper"
    assert "signature" not in fact.detail
    assert fact.detail["text_hash"] == signing.digest(fact.detail["text"])
    assert signatures(scene) == []
    assert printed(scene) == [f"statement {case(seated).view.number}"]
    assert finger.page() != "confirm"


def test_a_window_without_a_small_screen_prints_the_withdrawal_to_be_signed(
    scene: Scene, seated: WindowFace
) -> None:
    take_back(scene, seated)
    (fact,) = facts(scene, "withdrawn")
    assert fact.detail["how"] == "paper"
    assert case(seated).view.state.state == "withdrawn"
    assert printed(scene) == [f"statement {case(seated).view.number}"]


def test_a_statement_whose_text_was_altered_on_the_way_is_none(
    scene: Scene, seated: WindowFace
) -> None:
    take_back(scene, seated)
    timeline = case(seated).view.timeline
    assert statements.of_case(timeline, "withdrawn") is not None
    altered = [
        replace(one, detail={**one.detail, "text": one.detail["text"] + "。"})
        if one.kind == "withdrawn"
        else one
        for one in timeline
    ]
    assert statements.of_case(altered, "withdrawn") is None
    odd = [replace(one, odd="state") for one in timeline]
    assert statements.of_case(odd, "withdrawn") is None


def test_taking_a_mandate_back_is_signed_too_and_the_case_goes_on(
    scene: Scene, counter: CounterFace, seated: WindowFace, finger: Finger
) -> None:
    open_case(scene, seated)
    plan_two(scene, seated)
    scene.press(seated, Key.Key_F9)
    finger.sign()
    finger.tap("confirm")
    (mandated,) = signatures(scene)
    scene.type(seated, "r")
    scene.type(seated, "1")
    assert isinstance(seated.stage.layer, WaitingLayer)
    keep_picture(counter, "counter_revocation")
    finger.sign()
    finger.tap("confirm")
    layer = seated.stage.layer
    assert isinstance(layer, AgencyLayer)
    assert not layer.agency.active
    (fact,) = facts(scene, "agency_revoked")
    (taken,) = [one for one in signatures(scene) if one.id != mandated.id]
    assert fact.detail["signature"] == taken.id
    assert taken.text == fact.detail["text"]
    assert "李晓雯" in taken.text
    assert layer.view.state.state == "accepted"
    assert printed(scene) == [f"statement {layer.view.number}"]
