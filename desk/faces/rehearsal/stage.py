"""The stage of a rehearsed day: one store, its desks, the faces in the hall, and pictures."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desk.core.clock import VirtualClock
from desk.demo.seed import seed_hall
from desk.faces.counter import app as counter
from desk.faces.counter.app import CounterFace
from desk.faces.display import app as display
from desk.faces.kiosk import app as kiosk
from desk.faces.kit.desk import Desk
from desk.faces.kit.printed import PrintedPapers
from desk.faces.kit.shots import grab
from desk.faces.rehearsal.paper import SortingPrinter
from desk.printing.jobs import JobRunner
from desk.printing.raster import page_image
from desk.store import Store

DAY_PX = (1920, 1080)
KIOSK_PX = (1080, 1920)
SMALL_PX = (1024, 600)
LOW_PX = (1366, 768)


class Stage:
    """Everything a day needs before the first person comes; close it after the last."""

    def __init__(self, out: Path, clock: VirtualClock, day: date, windows: int) -> None:
        self.out, self.clock, self.day = out, clock, day
        home = out / "home"
        self.store = Store.open(home, clock)
        with self.store.unit("setup", "seed the demonstration hall") as unit:
            self.hall = seed_hall(unit)
            seed_hall(unit, "community")
        self.desks = [Desk.open(home, clock, hall="YJ") for _ in range(windows)]
        self.lobby = Desk.open(home, clock, hall="YJ")
        """The desk of the kiosk, the display and the station head."""
        self.printer = SortingPrinter(out)
        self.runner = JobRunner(self.store, printer_of=lambda uri, folder: self.printer)
        for desk in (*self.desks, self.lobby):
            desk.papers = PrintedPapers(desk, self.runner)
        self.board = display.build(self.lobby)
        self.show(self.board)
        self.kiosk = kiosk.build(self.lobby)
        self.show(self.kiosk, KIOSK_PX)
        self.kiosk.warm()
        self._small: list[CounterFace] = []

    def small_screen(self, desk: Desk) -> CounterFace:
        """The resident's screen beside a desk's window, which is made after it."""
        face, desk.counter = counter.beside(desk)
        self._small.append(face)
        self.show(face, SMALL_PX)
        return face

    def show(self, face: QWidget, size: tuple[int, int] = DAY_PX) -> None:
        """Put a face on its screen.

        Its own beats are stopped: they follow the machine's seconds, which pass at another pace in
        each run, and would lock a desk or refresh a page at another moment of the day.
        """
        for timer in cast("list[QTimer]", face.findChildren(QTimer)):
            if not timer.isSingleShot():
                timer.stop()
        face.resize(*size)
        face.show()
        QApplication.processEvents()

    def shot(self, face: QWidget, name: str) -> None:
        """A picture of a face, in the folder of screens."""
        grab(face, self.out / "screens" / f"{name}.png")

    def paper_shot(self, pdf: bytes, name: str, width: int) -> None:
        """A picture of a paper's first page, ``width`` pixels wide."""
        (self.out / "screens").mkdir(exist_ok=True)
        page_image(pdf, width).save(self.out / "screens" / f"{name}.png")

    def close(self) -> None:
        """Put everything away."""
        for face in (self.board, self.kiosk, *self._small):
            face.close()
        for desk in (*self.desks, self.lobby):
            desk.close()
        self.store.close()
