"""Starting a face as a program of its own."""

from __future__ import annotations

import argparse
import gc
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desk.core.errors import DeskError
from desk.core.paths import desk_home
from desk.core.settings import load
from desk.core.text import language, set_language, tr
from desk.devices.serial_reader import open_reader
from desk.faces import USUAL
from desk.faces.kit.desk import Desk, log_to
from desk.faces.kit.messages import words
from desk.faces.kit.qt_words import speak
from desk.faces.kit.theme import apply_theme
from desk.hall.queries import NoHallError

if TYPE_CHECKING:
    from desk.faces.kit.syncing import DeskSync


def application() -> QApplication:
    """The application, made once, in the house's look."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Station Desk")
    apply_theme(app)
    QTimer.singleShot(0, settle)
    return app


def settle() -> None:
    """A face has started: what is there stays, and is not looked through again for garbage."""
    gc.freeze()
    gc.set_threshold(*USUAL)


def enlarge(home: Path) -> None:
    """Make a desk's screens as large as its settings say; must come before the application.

    Everything grows together, and the layout folds as on a smaller screen, so nothing is lost.
    """
    with suppress(DeskError):
        percent = load(home).text_percent
        if percent != 100:
            os.environ.setdefault("QT_SCALE_FACTOR", f"{percent / 100:.2f}")


def _live(app: QApplication) -> int:
    """The event loop; asked to end by the system or the launcher, a face closes as by its button,
    and ends also if it does not close.

    Python hears a signal only between steps of its own, so there is a step at least every 300 ms.
    """
    step = QTimer(interval=300)
    step.timeout.connect(lambda: None)
    step.start()

    def end(*_: object) -> None:
        app.quit()
        # A locked kiosk closes for nobody at its screen, but it does when its machine shuts down.
        QTimer.singleShot(0, lambda: app.exit(0))

    before = signal.signal(signal.SIGTERM, end)
    code = app.exec()
    signal.signal(signal.SIGTERM, before)
    step.stop()
    return code


def _open(home: Path, args: argparse.Namespace, full_screen: bool) -> Desk | None:
    """The desk; on a machine on which nothing is yet, once it has been enrolled and filled."""
    try:
        if not args.enrol:
            return Desk.open(home, hall=args.hall or "")
    except NoHallError:
        pass
    from desk.faces.kit.first_start import first_start

    settings = load(home)
    set_language(args.language or settings.language)
    if not first_start(home, settings, args.face, full_screen=full_screen):
        return None
    return Desk.open(home, hall=args.hall or "")


def begin_sync(desk: Desk, face: QWidget) -> None:
    """Sync beside the screens, once they are there; what it takes is loaded off their thread."""

    def load() -> type[DeskSync]:
        from desk.faces.kit.syncing import DeskSync

        return DeskSync

    def begin(kind: type[DeskSync]) -> None:
        desk.sync = kind(desk.store)
        desk.sync.tell(face)
        desk.sync.start()

    desk.tasks.run(load, begin)


def put_up(face: QWidget, *, full_screen: bool) -> None:
    """Show a face; one that leaves the keyboard to another window does not ask for it."""
    if not full_screen:
        face.show()
    elif face.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus:
        # showFullScreen would ask for the keyboard.
        face.setWindowState(Qt.WindowState.WindowFullScreen)
        face.show()
    else:
        face.showFullScreen()


def run_face(
    args: argparse.Namespace,
    build: Callable[[Desk], QWidget],
    *,
    full_screen: bool = False,
    speaks: bool = False,
    reads_cards: bool = False,
) -> int:
    """Open the desk, show the face, live until it is closed.

    A store that cannot be opened is told in a box with its own sentence.
    """
    home = desk_home(args.home)
    log_to(home)
    if not full_screen:
        enlarge(home)
    app = application()
    try:
        desk = _open(home, args, full_screen and not args.windowed)
        if desk is None:
            return 1
        if reads_cards:
            desk.reader = open_reader(desk.settings.card_reader, desk.tasks.post)
    except DeskError as error:
        QMessageBox(QMessageBox.Icon.Critical, tr("Station Desk cannot start"), words(error)).exec()
        return 1
    if args.language:
        set_language(args.language)
    speak(language())
    if speaks and desk.settings.voice:
        from desk.devices.speech import QtSpeech

        desk.speech = QtSpeech()
    from desk.faces.kit.printed import PrintedPapers
    from desk.printing.jobs import JobRunner

    runner = JobRunner(desk.store)
    desk.papers = PrintedPapers(desk, runner)
    face = build(desk)
    if args.place:
        face.setWindowState(Qt.WindowState.WindowNoState)
        face.setGeometry(*args.place)
    put_up(face, full_screen=full_screen and not args.windowed)
    # What waits is printed, and the desk synced, once the screen is there.
    runner.start()
    if desk.settings.sync:
        begin_sync(desk, face)
    code = _live(app)
    face.deleteLater()
    desk.reader.close()
    runner.stop()
    desk.close()
    return code
