"""A desk with a seeded hall for tests of faces: real store, virtual clock, recorded voice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desk.core.clock import VirtualClock, utc
from desk.demo.seed import seed_hall
from desk.devices.reader import Card, EmulatedReader
from desk.faces.kit.desk import Desk
from desk.faces.kit.run import application
from desk.hall import queries as hall_queries
from desk.queue import service as queue
from desk.store import Store

CARD = Card(
    "王秀梅", "f", "汉", date(1974, 3, 12), "宜昌市西陵区云集街道云集路 58 号", "420502197403120040"
)


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return application()


@dataclass
class Scene:
    """The hall around a face under test, written through a second handle, as other desks would."""

    desk: Desk
    clock: VirtualClock
    others: Store
    windows: dict[int, str]
    workers: dict[str, str]

    @property
    def reader(self) -> EmulatedReader:
        assert isinstance(self.desk.reader, EmulatedReader)
        return self.desk.reader

    def issue(self, letter: str = "A", **more: object) -> queue.Issued:
        with self.others.unit("kiosk:1", "issue") as unit:
            issued = queue.issue(unit, self.desk.hall.id, letter, **more)
        self.clock.advance(1)
        return issued

    def sit(self, window: int, number: str, letters: str = "ABD") -> None:
        with self.others.unit(number, "sit") as unit:
            queue.sit(unit, self.windows[window], self.workers[number], list(letters))

    def call(self, window: int, number: str) -> queue.Called:
        with self.others.unit(number, "call") as unit:
            called = queue.call_next(unit, self.windows[window], self.workers[number])
        assert called is not None
        return called

    def settle(self) -> None:
        """Let every answer arrive and everything be drawn."""
        self.desk.tasks.idle()
        QApplication.processEvents()

    def press(
        self, face: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None
    ) -> None:
        """One key, where the focus is."""
        target = QApplication.focusWidget() or face
        QTest.keyClick(target, key, modifiers or Qt.KeyboardModifier.NoModifier)
        self.settle()

    def type(self, face: QWidget, text: str) -> None:
        """Characters, one key each, where the focus is."""
        for character in text:
            target = QApplication.focusWidget() or face
            if character.isascii():
                QTest.keyClicks(target, character)
            else:
                commit = QInputMethodEvent()
                commit.setCommitString(character)
                QApplication.sendEvent(target, commit)
            self.settle()


@pytest.fixture
def scene(tmp_path: Path, qapp: QApplication) -> Iterator[Scene]:
    clock = VirtualClock(utc(date(2026, 11, 23), "09:30"))
    home = tmp_path / "home"
    others = Store.open(home, clock)
    with others.unit("setup", "seed") as unit:
        hall = seed_hall(unit)
        windows = {w.number: w.id for w in hall_queries.windows(unit, hall)}
        workers = {w.number: w.id for w in hall_queries.workers(unit, hall)}
    desk = Desk.open(home, clock)
    yield Scene(desk, clock, others, windows, workers)
    desk.close()
    others.close()
