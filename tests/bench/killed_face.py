"""A kiosk or a window face in a process of its own, worked by taps and keys until it is killed.

``python -m tests.bench.killed_face kiosk|window HOME NUMBER``. What comes out of its printer is
written to the output, one JSON event a line, as the robots do.
"""

from __future__ import annotations

import itertools
import json
import sys
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from desk.core.clock import local_day
from desk.demo.robots import WindowRobot
from desk.demo.seed import PIN
from desk.faces.kiosk.app import KioskFace
from desk.faces.kit.desk import Desk
from desk.faces.kit.papers import NoPapers
from desk.faces.kit.run import application
from desk.faces.rehearsal.hands import Hands
from desk.faces.rehearsal.plan import Coming, plan_day
from desk.faces.rehearsal.resident import Resident
from desk.faces.rehearsal.worker import Worker
from desk.faces.window.app import build
from desk.hall.model import worker as workers
from desk.queue.service import Issued

A_DAY = 9


def say(**event: object) -> None:
    """One event."""
    print(json.dumps(event, ensure_ascii=False), flush=True)


class Printer(NoPapers):
    """Tells at once what it was given to print."""

    def ticket(self, issued: Issued) -> None:
        say(event="issued", number=issued.number, ticket=issued.ticket_id)

    def receipt(self, number: str, by: str = "") -> None:
        say(event="receipt", receipt=number)


class BusyHands(Hands):
    """Hands in a hall where others write all the time, so that a screen is never quite at rest."""

    def settle(self) -> None:
        with suppress(TimeoutError):
            self._desk.tasks.idle(2.0)
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def kiosk(desk: Desk, number: int, comings: list[Coming]) -> None:
    """One resident after another."""
    desk.settings = replace(desk.settings, kiosk=number)
    face = KioskFace(desk)
    face.resize(540, 960)
    face.show()
    resident = Resident(face, desk)
    resident.hands = BusyHands(face, desk)
    say(event="ready")
    for coming in itertools.cycle(comings):
        # No matter is picked here, since another person than this may bring the ticket to a window.
        resident.take(replace(coming, picked=None))
        time.sleep(0.2)


def window(desk: Desk, number: int, comings: list[Coming]) -> None:
    """One visit after another; what the killed one left at the window is put away first."""
    _, worker_id = WindowRobot(desk.store, desk.hall.id, number, resume=True)._sit()
    with desk.store.read() as read:
        staff = read.value(select(workers.c.number).where(workers.c.id == worker_id))
    face = build(desk)
    face.resize(1366, 768)
    face.show()
    worker = Worker(face, desk, staff)
    worker.hands = BusyHands(face, desk)
    worker.sign_in(PIN)
    worker.sit_down()
    say(event="ready")
    for coming in itertools.cycle(comings):
        while worker.call() is None:
            time.sleep(0.05)
        worker.take_in(coming)
        worker.send()
        worker.receipt()


def main(kind: str, home: Path, number: int) -> None:
    """Work until killed."""
    application()
    desk = Desk.open(home)
    desk.papers = Printer()
    comings = plan_day(desk.catalogue, A_DAY, number, local_day(desk.clock.now()))
    {"kiosk": kiosk, "window": window}[kind](desk, number, comings)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
