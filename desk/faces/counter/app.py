"""The counter face: the resident's screen, as a second window or as a program of its own."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.core.clock import Clock
from desk.core.errors import AdminError
from desk.core.text import tr
from desk.devices.counter import Answer, DirectCounter
from desk.faces.counter.model import CounterModel
from desk.faces.counter.parts import SIZE
from desk.faces.counter.scenes import scene
from desk.faces.counter.stage import CounterStage
from desk.faces.kit.counter_link import CounterClient
from desk.faces.kit.desk import Desk
from desk.hall.known_settings import plain_number


class CounterFace(QWidget):
    """Shows the model's page and hands it every touch.

    The page is only touched: neither its coming up nor a finger on it may take the keyboard from
    the worker at whose machine it stands, and the system knows that of a window only before it is
    shown.
    """

    def __init__(
        self,
        clock: Clock,
        answer: Callable[[Answer], None],
        number: Callable[[str], int] = plain_number,
    ) -> None:
        super().__init__()
        self.setWindowTitle(tr("Station Desk: the resident's screen"))
        self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.model = CounterModel(clock, answer, number)
        self.stage = CounterStage(self.model)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stage)
        self.stage.tapped.connect(self.model.tap)
        self.model.listen(self.render_page)
        self._clock = QTimer(self, interval=500)
        self._clock.timeout.connect(self.model.tick)
        self._clock.start()
        self.client: CounterClient | None = None
        self.render_page()

    def render_page(self) -> None:
        """Show the page as it is; nothing of the one before is kept."""
        self.stage.put(scene(self.model))
        self.stage.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The resident's screen has no keyboard; what arrives here was meant for another window.
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._clock.stop()
        if self.client is not None:
            self.client.close()
        super().closeEvent(event)


def build_linked(desk: Desk, window: int) -> CounterFace:
    """The screen as a program of its own: it looks for its window until it is there.

    :raises AdminError: when nobody said which window it belongs to.
    """
    if not window:
        raise AdminError("Say which window the screen belongs to: desk counter --window 3")
    holder: list[CounterClient] = []
    face = CounterFace(desk.clock, lambda answer: holder[0].answer(answer), desk.here.number)
    holder.append(CounterClient(desk.store.home, window, face.model.show, face.model.lost))
    face.client = holder[0]
    face.resize(*SIZE)
    return face


def beside(desk: Desk) -> tuple[CounterFace, DirectCounter]:
    """The screen as a second window of the desk's own program."""
    holder: list[DirectCounter] = []
    face = CounterFace(desk.clock, lambda answer: holder[0].answered(answer), desk.here.number)
    holder.append(DirectCounter(face.model.show))
    face.resize(*SIZE)
    return face, holder[0]


def main(args: argparse.Namespace) -> int:
    """``desk counter``."""
    from desk.faces.kit.run import run_face

    return run_face(
        args,
        lambda desk: build_linked(desk, args.window or desk.settings.window),
        full_screen=True,
    )
