"""The kiosk face: the stage, its clock, and the guarded way out."""

from __future__ import annotations

import argparse
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QInputDialog, QLineEdit, QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.pages import scene
from desk.faces.kit.desk import Desk
from desk.faces.kit.scenestage import Stage
from desk.faces.kit.watch import StoreWatch
from desk.hall import service as hall_service
from desk.hall.queries import WorkerInfo
from desk.store import Store

CORNER = 90
TAPS_OUT = 5


class KioskFace(QWidget):
    """Locked to the whole screen; five taps in the upper left corner and a staff PIN lead out."""

    def __init__(self, desk: Desk, *, landscape: bool = False, locked: bool = False) -> None:
        super().__init__()
        self.setObjectName("kiosk")
        self.setWindowTitle(tr("Station Desk: kiosk"))
        self.desk = desk
        self.locked = locked
        self._corner = 0
        self.model = KioskModel(desk, landscape=landscape)
        self.stage = Stage()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stage)
        self.stage.tapped.connect(self.model.tap)
        self.stage.touched.connect(self.model.touch)
        self.model.listen(self.render_page)
        self.model.speak = self.words
        desk.reader.on_card(self.model.put_card)
        self._watch = StoreWatch(desk.store, self)
        self._watch.changed.connect(self.model.refresh)
        self._clock = QTimer(self)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self.model.tick)
        self._clock.start()
        self.model.refresh()
        QTimer.singleShot(1500, self._warm)

    def _warm(self) -> None:
        search = self.desk.search
        self.desk.tasks.run(search.warm)

    def render_page(self) -> None:
        """Show the page as it is."""
        self.stage.put(scene(self.model))

    def words(self) -> str:
        """The page in words, for the voice."""
        shown = self.stage.scene
        return "。".join(i.said for i in shown.items if i.said) if shown else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = event.position()
        self._corner = self._corner + 1 if place.x() < CORNER and place.y() < CORNER else 0
        if self._corner >= TAPS_OUT:
            self._corner = 0
            self.ask_out()

    def ask_out(self) -> None:
        """Staff number and PIN, checked like any sign-in, before the kiosk gives the screen up."""
        number, good = QInputDialog.getText(self, tr("For staff"), tr("Staff number"))
        if not good:
            return
        pin, good = QInputDialog.getText(
            self, tr("For staff"), tr("PIN"), QLineEdit.EchoMode.Password
        )
        if good:
            self.leave_with(number, pin)

    def leave_with(self, number: str, pin: str) -> None:
        """Unlock and close when the PIN is right."""
        hall = self.desk.hall.id

        def work(store: Store) -> WorkerInfo | None:
            with store.unit(number, "leave kiosk") as unit:
                return hall_service.login(unit, hall, number, pin)

        self.desk.tasks.write(work, self._out, lambda error: None)

    def _out(self, worker: WorkerInfo | None) -> None:
        if worker is not None:
            self.locked = False
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A keyboard at a kiosk belongs to nobody; nothing it types does anything.
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.locked:
            event.ignore()
            return
        self._watch.stop()
        self._clock.stop()
        super().closeEvent(event)


def build(desk: Desk, orientation: str = "portrait", fullscreen: bool = False) -> KioskFace:
    """The kiosk face."""
    face = KioskFace(desk, landscape=orientation == "landscape", locked=fullscreen)
    face.resize(960, 540) if orientation == "landscape" else face.resize(540, 960)
    if fullscreen:
        face.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    return face


def main(args: argparse.Namespace) -> int:
    """``desk kiosk``."""
    from desk.faces.kit.run import run_face

    make = partial(build, orientation=args.orientation or "portrait", fullscreen=not args.windowed)
    return run_face(args, make, full_screen=True, speaks=True, reads_cards=True)
