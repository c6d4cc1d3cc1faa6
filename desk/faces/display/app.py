"""The display face: follows the store, shows and says calls, needs no hand."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.display.board import BoardView
from desk.faces.display.model import DisplayModel
from desk.faces.kit.desk import Desk
from desk.faces.kit.sync_view import SyncView
from desk.faces.kit.watch import StoreWatch


class DisplayFace(QWidget):
    """The board and its clockwork."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("display")
        self.setWindowTitle(tr("Station Desk: display"))
        self.desk = desk
        self.model = DisplayModel(desk)
        self.view = BoardView()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._watch = StoreWatch(desk.store, self)
        self._watch.changed.connect(self.refresh)
        self._clock = QTimer(self)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self.tick)
        self._clock.start()
        self._reread = QTimer(self)
        self._reread.setInterval(4000)
        self._reread.timeout.connect(self.refresh)
        self._reread.start()
        self.refresh()

    def refresh(self) -> None:
        """Read and show."""
        self.model.refresh()
        self.view.put(self.model.board)

    def tick(self) -> None:
        """Let time pass."""
        self.model.tick()
        self.view.put(self.model.board)

    def show_sync(self, view: SyncView, retry: Callable[[], None] | None = None) -> None:
        """While the hall's server is not heard, the board says that numbers may be late."""
        self.model.cut_off = view.state in ("offline", "error")
        self.tick()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A screen on a wall has no keyboard; Esc leaves full screen for whoever sets it up.
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.showNormal()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._watch.stop()
        self._clock.stop()
        self._reread.stop()
        super().closeEvent(event)


def build(desk: Desk) -> DisplayFace:
    """The display face."""
    face = DisplayFace(desk)
    face.resize(1280, 720)
    return face


def main(args: argparse.Namespace) -> int:
    """``desk display``."""
    from desk.faces.kit.run import run_face

    return run_face(args, build, full_screen=True, speaks=True)
