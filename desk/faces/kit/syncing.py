"""The engine of a home beside the screens of this process; its state comes to their thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

import desk.follows  # noqa: F401  (what is kept beside the facts comes along when they arrive)
from desk.faces.kit.sync_view import SyncView, view_of
from desk.store import Store
from desk.sync.beside import LOOK_SECONDS, Beside
from desk.sync.claims import Claims
from desk.sync.state import SyncState


@runtime_checkable
class ShowsSync(Protocol):
    """A face that says where the data is."""

    def show_sync(self, view: SyncView, retry: Callable[[], None] | None = None) -> None: ...


class DeskSync(QObject):
    """Starts and ends with a face; never makes it wait."""

    changed = Signal(object)
    """The :class:`SyncView`, whenever it is another."""
    _said = Signal(object)

    def __init__(self, store: Store, *, look_seconds: float = LOOK_SECONDS) -> None:
        super().__init__()
        self.state = SyncState()
        self.view = SyncView()
        self.beside = Beside(store, self._said.emit, look_seconds=look_seconds)
        self.claims = Claims(store, lambda: self.beside.state)
        self._said.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin beside the screens."""
        self.beside.start()

    def tell(self, face: QWidget) -> None:
        """Keep a face told, if it is one that shows where the data is."""
        if isinstance(face, ShowsSync):
            shown = face
            shown.show_sync(self.view, self.beside.retry)
            self.changed.connect(lambda view: shown.show_sync(view, self.beside.retry))

    def close(self) -> None:
        """End with the face."""
        self.beside.close()
        self.claims.close()

    def _show(self, state: SyncState) -> None:
        self.state = state
        view = view_of(state)
        if view != self.view:
            self.view = view
            self.changed.emit(view)
