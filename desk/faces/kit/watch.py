"""Noticing what other desks wrote, within 300 ms."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desk.store import Store

INTERVAL_MS = 150


class StoreWatch(QObject):
    """Emits ``changed`` after anyone's commit, this desk's own included."""

    changed = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._seen = store.data_version()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Ask once."""
        now = self._store.data_version()
        if now != self._seen:
            self._seen = now
            self.changed.emit()

    def stop(self) -> None:
        """No more asking."""
        self._timer.stop()
