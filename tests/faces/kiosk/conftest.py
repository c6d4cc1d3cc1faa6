"""A kiosk as a resident finds it, and a past of cases to ask about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk.cases import model as case_model
from desk.cases import service as cases
from desk.cases.rules import MaterialAnswer
from desk.faces.kiosk.app import KioskFace, build
from desk.queue import model as queue_model
from tests.cases.test_rules import codes, full
from tests.faces.conftest import CARD, Scene

OLD = replace(CARD, birth=date(1950, 1, 2), name="向桂英")

Tap = Callable[..., None]


@pytest.fixture
def kiosk(scene: Scene, qtbot: QtBot) -> KioskFace:
    scene.sit(1, "0301")
    face = build(scene.desk)
    qtbot.addWidget(face)
    face.resize(1080, 1920)
    face.show()
    face.activateWindow()
    QTest.qWaitForWindowActive(face)
    face.warm()
    scene.settle()
    return face


@pytest.fixture
def tap(scene: Scene, kiosk: KioskFace) -> Tap:
    """Taps on the panel, one after another, each answered before the next."""

    def tap(*names: str) -> None:
        for name in names:
            point = kiosk.stage.point_of(name)
            QTest.mouseClick(kiosk.stage, Qt.MouseButton.LeftButton, pos=point)
            scene.settle()

    return tap


def tickets(scene: Scene) -> list[tuple[str, str | None, list[str]]]:
    with scene.others.read() as read:
        t = queue_model.ticket
        return [(r.number, r.priority, r.matters) for r in read.rows(select(t).order_by(t.c.id))]


def shown(face: KioskFace) -> str:
    assert face.stage.scene is not None
    return face.stage.scene.text()


def names(face: KioskFace) -> set[str]:
    """What can be tapped."""
    assert face.stage.scene is not None
    return {item.name for item in face.stage.scene.taps()}


def accept(scene: Scene, *matters: str, owe: tuple[str, ...] = ()) -> tuple[str, str, str]:
    """A visit of the woman of :data:`CARD` at window 3: receipt, its code, and the visit."""
    draft = full(codes(*matters))
    materials = {**draft.materials, **dict.fromkeys(owe, MaterialAnswer("owed"))}
    with scene.others.unit("0312", "accept") as unit:
        visit = cases.open_visit(
            unit,
            hall_id=scene.desk.hall.id,
            window_id=scene.windows[3],
            worker_id=scene.workers["0312"],
        )
        done = cases.accept_visit(
            unit,
            visit,
            replace(draft, materials=materials),
            scene.desk.catalogue,
            scene.desk.calendar,
        )
        cases.close_visit(unit, visit)
    return done.receipt, done.query_code, visit


def grades(scene: Scene) -> list[tuple[int, str, list[str]]]:
    with scene.others.read() as read:
        g = case_model.rating
        return [(r.grade, r.source, r.reasons) for r in read.rows(select(g).order_by(g.c.at))]
