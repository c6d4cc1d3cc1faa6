"""A machine on which nothing is yet: it is enrolled and filled here, then its screen opens."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

import desk.tables  # noqa: F401  (every table must be known before a store is made)
from desk.core.clock import Clock, machine_clock
from desk.core.settings import Settings
from desk.core.text import tr
from desk.divisions import Divisions
from desk.faces.kit.bars import Logo
from desk.faces.kit.enrol_box import EnrolBox
from desk.faces.kit.enrol_file import ChooseFile, choose_file
from desk.faces.kit.enrolling import WHOLE, Enrolling
from desk.faces.kit.focusring import FocusRing
from desk.faces.kit.labels import Text, row
from desk.faces.kit.layers import panel
from desk.faces.kit.scenery import Scenery
from desk.faces.kit.syncing import DeskSync
from desk.faces.kit.tasks import Tasks
from desk.faces.kit.theme import color
from desk.hall.queries import halls
from desk.store import Store

LOOK_MS = 500
SHOWN_MS = 1200
"""So long it is seen that all is there before the screen opens."""


class FirstStart(QWidget):
    """The steps over the gorge; closes itself when the hall is there."""

    closed = Signal()

    def __init__(
        self, store: Store, tasks: Tasks, sync: DeskSync | None, face: str,
        choose: ChooseFile = choose_file,
    ) -> None:  # fmt: skip
        super().__init__()
        self.ready = False
        self._store, self._tasks = store, tasks
        self._looking = False
        self.setObjectName("first_start")
        self.setWindowTitle(tr("Station Desk"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(f"QWidget#first_start {{ background: {color('teal.50')}; }}")
        self._picture = Scenery("landscape")
        self._picture.setParent(self)
        self._picture.lower()
        self.enrolling = Enrolling(
            store, tasks, Divisions.load, lambda: sync.beside if sync else None, face=face
        )
        tasks.on_unhandled(self.enrolling.failed)
        self.box = EnrolBox(
            self.enrolling, self.close_it, how=_how(face), choose=choose, alone=True
        )
        frame = panel(760, margins=32)
        inside = frame.layout()
        assert inside is not None
        inside.addWidget(self.box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 28, 32, 28)
        layout.addLayout(
            row(Logo(40, "white", "teal.700"), Text(tr("Station Desk"), 22, 700, "teal.950"), None,
                spacing=14)
        )  # fmt: skip
        layout.addStretch(1)
        centre = QHBoxLayout()
        centre.addStretch(1)
        centre.addWidget(frame)
        centre.addStretch(1)
        layout.addLayout(centre)
        layout.addStretch(2)
        self.ring = FocusRing(self)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self.enrolling.resume()

    def close_it(self) -> None:
        """End here; what is loaded stays, and goes on at the next start."""
        self.close()

    def _look(self) -> None:
        if self._looking or self.enrolling.member is None:
            return
        self._looking = True

        def work() -> bool:
            with self._store.read() as read:
                return bool(halls(read))

        self._tasks.run(work, self._seen, self._failed)

    def _failed(self, error: BaseException) -> None:
        self._looking = False
        self.enrolling.failed(error)

    def _seen(self, there: bool) -> None:
        self._looking = False
        if self.enrolling.step != WHOLE:
            return
        if there:
            self._timer.stop()
            self.ready = True
            QTimer.singleShot(SHOWN_MS, self, self.close)
        else:
            self.box.lead.put(
                tr(
                    "But the city has no hall under this number yet. Tell its administrator; as "
                    "soon as the hall is set up there, the screen opens by itself."
                )
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = self.height() * 44 // 100
        self._picture.setGeometry(0, self.height() - height, self.width(), height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.box.keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        self.box.end()
        super().closeEvent(event)
        self.closed.emit()


def _how(face: str) -> str:
    return tr(
        "Only the administrator of the city can make one; tell them the hall, the kind of device "
        "and a name for it. There they run:\n"
        "desk central enrol --hall HALL --kind {kind} --out FILE\n"
        "A hall that works alone, without a city, is set up with: desk seed",
        kind=face or "window",
    )


def first_start(
    home: Path, settings: Settings, face: str, *, full_screen: bool, clock: Clock | None = None
) -> bool:
    """Enrol and fill this machine; whether its screen can be opened now.

    :raises AdminError: when the store cannot be opened.
    """
    store = Store.open(home, clock or machine_clock(None))
    tasks = Tasks(store)
    sync = DeskSync(store) if settings.sync else None
    try:
        window = FirstStart(store, tasks, sync, face)
        window.resize(1280, 760)
        if sync is not None:
            sync.start()
        loop = QEventLoop()
        window.closed.connect(loop.quit)
        if full_screen:
            window.showFullScreen()
        else:
            window.show()
        loop.exec()
        window.deleteLater()
        return window.ready
    finally:
        tasks.close()
        if sync is not None:
            sync.close()
        store.close()
