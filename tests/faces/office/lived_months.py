"""A hall of two months for its reports: the scene, the papers that are printed, and the keys."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from desk.core.clock import utc
from desk.devices.copies import ONE, Copies
from desk.faces.kit.papers import NoPapers
from desk.faces.office.app import OfficeFace
from desk.hall import model as h
from desk.hall import queries as hall_queries
from desk.printing.papers import Paper
from desk.reports.model import Report
from tests.faces.conftest import Scene
from tests.faces.office.conftest import sign_in
from tests.reports.facts import CALENDAR, Making, Place, arrive


class Kept(NoPapers):
    """Keeps the papers of the office whole."""

    def __init__(self) -> None:
        super().__init__()
        self.papers: list[tuple[str, Paper, str, str]] = []
        self.copies: list[Copies] = []

    def office(
        self, kind: str, paper: Paper, subject: str, by: str = "", copies: Copies = ONE
    ) -> None:
        self.papers.append((kind, paper, subject, by))
        self.copies.append(copies)


@pytest.fixture
def papers(scene: Scene) -> Kept:
    kept = Kept()
    scene.desk.papers = kept
    return kept


@pytest.fixture
def lived(scene: Scene) -> Scene:
    """September and October of facts; today is the second of November."""
    hall = scene.desk.hall.id
    with scene.others.read() as read:
        windows = tuple(w.id for w in hall_queries.windows(read, hall))[:5]
        workers = tuple(w.id for w in hall_queries.workers(read, hall))[1:6]
    making, place = Making(Random(11)), Place(hall, windows, workers)
    day = date(2026, 9, 1)
    while day < date(2026, 11, 1):
        if CALENDAR.is_workday(day):
            making.day(place, day, 20)
        day += timedelta(days=1)
    with scene.others.merging() as unit:
        arrive(unit, making.rows)
    scene.clock.set(utc(date(2026, 11, 2), "09:00"))
    return scene


def settle(scene: Scene) -> None:
    for _ in range(3):
        scene.desk.tasks.idle(60)
        scene.settle()


def open_reports(scene: Scene, face: OfficeFace) -> None:
    sign_in(scene, face)
    face.show_report()
    settle(scene)


def press(scene: Scene, face: OfficeFace, key: Qt.Key, modifiers: object = None) -> None:
    QTest.keyClick(face.report.view, key, modifiers or Qt.KeyboardModifier.NoModifier)
    settle(scene)


def october(scene: Scene, face: OfficeFace) -> Report:
    open_reports(scene, face)
    press(scene, face, Qt.Key.Key_M)
    press(scene, face, Qt.Key.Key_Left)
    made = face.report.model.state.made
    assert made is not None
    return made.report


def audits(scene: Scene, action: str) -> list[tuple[str, str, dict[str, str]]]:
    with scene.others.read() as read:
        rows = read.rows(select(h.audit).where(h.audit.c.action == action))
    return [(r.actor, r.subject, r.detail) for r in rows]
