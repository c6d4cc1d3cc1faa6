"""The kiosk face: the stage, its clock, and the guarded way out."""

from __future__ import annotations

import argparse

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.pages import scene
from desk.faces.kiosk.pinyin import WrittenStage, prepare
from desk.faces.kit.desk import Desk
from desk.faces.kit.scanner import Scanner
from desk.faces.kit.watch import StoreWatch

CORNER = 90
TAPS_OUT = 5


class KioskFace(QWidget):
    """Locked to the whole screen; five taps in the upper left corner and a staff PIN lead out."""

    def __init__(self, desk: Desk, *, landscape: bool = False, locked: bool = False) -> None:
        super().__init__()
        self.desk = desk
        self.locked = locked
        self.setObjectName("kiosk")
        self.setWindowTitle(tr("Station Desk: kiosk"))
        self._corner = 0
        self.model = KioskModel(desk, landscape=landscape)
        self.stage = WrittenStage()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stage)
        self.stage.tapped.connect(self.model.tap)
        self.stage.touched.connect(self.model.touch)
        self.model.listener = self.render_page
        self.model.speak = self.words
        self.model.staff.out = self._out
        desk.reader.on_card(self.model.put_card)
        desk.reader.on_removed(self.model.card_taken)
        desk.reader.on_trouble(self.model.reader_trouble)
        codes = ("YJQ:", desk.hall.code, *(["http"] if desk.settings.public_address else []))
        self._scanner = Scanner(self, codes, self._code)
        self._watch = StoreWatch(desk.store, self)
        self._watch.changed.connect(self.model.refresh)
        self._clock = QTimer(self)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self.model.tick)
        self._clock.start()
        self.model.refresh()
        QTimer.singleShot(1500, self.warm)

    def warm(self) -> None:
        """Make ready what the first search needs, before anybody searches."""
        if self.stage.pinyin is None:
            pinyin = self.stage.load()
            if pinyin is not None:
                self.model.guides.writing.composer = pinyin
        self.desk.tasks.run(self.desk.search.warm)

    def render_page(self) -> None:
        """Show the page as it is."""
        self.stage.put(scene(self.model))

    def words(self) -> str:
        """The page in words, for the voice."""
        shown = self.stage.scene
        return "。".join(i.said for i in shown.items if i.said) if shown else ""

    def _code(self, text: str) -> bool:
        """What a scanner read; anything that is no code of ours is passed over."""
        if not (text.startswith("YJQ:") or "?k=" in text):
            return False
        self.model.scanned(text)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = event.position()
        self._corner = self._corner + 1 if place.x() < CORNER and place.y() < CORNER else 0
        if self._corner >= TAPS_OUT:
            self._corner = 0
            self.model.staff.ask()

    def _out(self) -> None:
        self.locked = False
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A keyboard at a kiosk belongs to nobody; nothing it types does anything.
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Whatever took the screen away from a locked kiosk gives it back.
        gone = self.isVisible() and self.isMinimized()
        if self.locked and gone and event.type() == QEvent.Type.WindowStateChange:
            QTimer.singleShot(0, self.showFullScreen)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.locked:
            event.ignore()
            return
        self._watch.stop()
        self._clock.stop()
        self.model.guides.writing.wipe()
        super().closeEvent(event)


def standing(screen: QSize) -> str:
    """How a screen of this size stands: ``portrait`` or ``landscape``."""
    return "landscape" if screen.width() > screen.height() else "portrait"


def build(desk: Desk, orientation: str = "portrait", fullscreen: bool = False) -> KioskFace:
    """The kiosk face."""
    face = KioskFace(desk, landscape=orientation == "landscape", locked=fullscreen)
    face.resize(960, 540) if orientation == "landscape" else face.resize(540, 960)
    if fullscreen:
        face.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        face.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
    return face


def main(args: argparse.Namespace) -> int:
    """``desk kiosk``."""
    from desk.faces.kit.run import run_face

    prepare()

    def make(desk: Desk) -> KioskFace:
        as_it_stands = "portrait"
        if not args.windowed:
            place = args.place or (0, 0)
            screen = QGuiApplication.screenAt(QPoint(*place[:2])) or QGuiApplication.primaryScreen()
            as_it_stands = standing(screen.size())
        return build(desk, args.orientation or as_it_stands, fullscreen=not args.windowed)

    return run_face(args, make, full_screen=True, speaks=True, reads_cards=True)
