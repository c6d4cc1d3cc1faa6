"""What stands under the bar while something changes how a worker has to work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.labels import clear, row
from desk.faces.kit.layers import Banner
from desk.faces.kit.sync_view import SyncView
from desk.faces.window.stored import OfflineBanner


class Banners(QWidget):
    """The line to the server, and what the printer needs; empty when all is well."""

    def __init__(self, show_stored: Callable[[], None]) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.offline = OfflineBanner(show_stored)
        layout.addWidget(self.offline)
        self._troubles = QVBoxLayout()
        layout.addLayout(self._troubles)
        self._trouble = ""

    def put_sync(self, view: SyncView, retry: Callable[[], None] | None) -> None:
        """Say when the server cannot be reached."""
        self.offline.put(view, retry)

    def put_trouble(self, trouble: str) -> None:
        """Say what the printer needs; what was accepted stays accepted."""
        if trouble == self._trouble:
            return
        self._trouble = trouble
        clear(self._troubles)
        if trouble:
            self._troubles.addLayout(
                row(
                    Banner("error", "printer-line", tr("Receipts wait"), tr(trouble)),
                    margins=(16, 10, 16, 0),
                )
            )
