"""A kiosk and a display of one hall on machines of their own, each a process with its own store.

``python -m tests.bench.far_hall kiosk HOME COUNT`` taps for tickets and prints when it tapped;
``… display HOME COUNT`` prints when its board showed that one more person waits.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer

from desk.faces.display.app import DisplayFace
from desk.faces.kiosk.app import KioskFace
from desk.faces.kit.desk import Desk
from desk.faces.kit.run import application, begin_sync
from desk.faces.rehearsal.resident import Resident

EVERY_MS = 330
"""Between two taps; no multiple of any interval at which something is looked at."""


def kiosk(desk: Desk, count: int) -> KioskFace:
    """Tap so many times, once the upstream has been heard."""
    face = KioskFace(desk)
    resident = Resident(face, desk)
    left = count

    def tap() -> None:
        nonlocal left
        if desk.sync is None or (desk.sync.state.kind != "synced" and left == count):
            return
        resident.walk_up()
        begun = time.time()
        resident.tap("class:A")
        assert face.model.tickets.issued is not None, face.model.message
        print(begun, flush=True)
        left -= 1
        if not left:
            timer.stop()

    timer = QTimer(face)
    timer.setInterval(EVERY_MS)
    timer.timeout.connect(tap)
    timer.start()
    return face


class Board(DisplayFace):
    """The display, which says when it has drawn more people waiting."""

    seen = 0

    def refresh(self) -> None:
        super().refresh()
        waiting = sum(c.waiting for c in self.model.board.classes)
        if waiting > self.seen:
            self.view.repaint()
            for _ in range(waiting - self.seen):
                print(time.time(), flush=True)
            self.seen = waiting


def _end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    # Qt would print it and go on.
    sys.__excepthook__(kind, error, trace)
    os._exit(1)


def main(kind: str, home: Path, count: int) -> None:
    """Live until the process is ended, or something fails: somebody reads what it prints."""
    sys.excepthook = _end
    app = application()
    desk = Desk.open(home)
    face = kiosk(desk, count) if kind == "kiosk" else Board(desk)
    face.resize(1080, 1920)
    face.show()
    begin_sync(desk, face)
    app.exec()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
