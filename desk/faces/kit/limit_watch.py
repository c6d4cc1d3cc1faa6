"""Every desk that is open keeps the watch over limits from time to time; none of them has to."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desk.core.errors import DeskError
from desk.core.later import later
from desk.faces.kit.desk import Desk
from desk.store import Store

if TYPE_CHECKING:
    from desk.cases import watch
else:
    watch = later("desk.cases.watch")

log = logging.getLogger(__name__)
FIRST_MS = 20_000
EVERY_MS = 300_000


class LimitWatch(QObject):
    """Looks whether somebody has to hear of a limit, and writes only then."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._first = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._first.timeout.connect(self.look)
        self._every = QTimer(self, interval=EVERY_MS)
        self._every.timeout.connect(self.look)
        self._first.start()
        self._every.start()

    def look(self) -> None:
        """One look beside the screen, and one round of writing when it is needed."""
        desk = self._desk

        def needed() -> bool:
            with desk.store.read() as read:
                return watch.is_needed(read, desk.hall.id, desk.calendar)

        self._desk.tasks.run(needed, self._round, self._failed)

    def _round(self, needed: bool) -> None:
        if not needed:
            return
        desk = self._desk

        def work(store: Store) -> watch.Watched:
            with store.unit("watch", "limits") as unit:
                return watch.keep_watch(unit, desk.hall.id, desk.divisions, desk.calendar)

        self._desk.tasks.write(work, failed=self._failed)

    def _failed(self, error: BaseException) -> None:
        # Nobody asked for it, and the next round or another desk makes up for it.
        told = str(error) if isinstance(error, DeskError) else type(error).__name__
        log.error("the watch over limits failed: %s", told)

    def stop(self) -> None:
        """The face closes."""
        self._first.stop()
        self._every.stop()
