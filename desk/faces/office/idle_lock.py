"""A desk of the office that nobody touches locks itself; what was in front stays as it was."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from desk.faces.office.model import OfficeModel

if TYPE_CHECKING:
    from desk.faces.kit.lock_layer import LockLayer

_TOUCHES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)


class IdleLock(QObject):
    """Counts seconds without a key or a click. They are the machine's own, not the hall's: a clock
    that is set meanwhile neither locks nor keeps open."""

    def __init__(
        self, window: QWidget, model: OfficeModel, now: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(window)
        self._window, self._model, self.now = window, model, now
        self._touched = now()
        self.layer: LockLayer | None = None
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._touched = self.now()
        return False

    def check(self) -> None:
        """Once a second: lock after as many minutes as this machine or the hall says."""
        desk = self._model.desk
        if self._model.worker is None or self.layer is not None:
            return
        minutes = desk.settings.lock_minutes or desk.here.number("login.lock_minutes")
        if minutes and self.now() - self._touched > minutes * 60:
            self.lock()

    def lock(self) -> None:
        """F12, or nobody was here."""
        worker = self._model.worker
        if worker is None or self.layer is not None:
            return
        from desk.faces.kit.lock_layer import LockLayer

        self.layer = LockLayer(self._window, worker.name, self._model.unlock)
        self.layer.closed.connect(self._unlocked)

    def _unlocked(self) -> None:
        self.layer = None
        self._touched = self.now()
