"""Hand scanners that act as a keyboard, also while the focus is in a field."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desk.devices.wedge import GAP_S, Wedge


class Scanner(QObject):
    """Takes a scan out of the keys of a window; everything typed by hand passes.

    ``scanned`` answers whether it knows the text; one it does not know is typed after all.
    """

    def __init__(
        self, window: QWidget, beginnings: Sequence[str], scanned: Callable[[str], bool]
    ) -> None:
        super().__init__(window)
        self._window, self._scanned = window, scanned
        self._wedge = Wedge(beginnings)
        self._keys: list[QKeyEvent] = []
        self._replaying = False
        self._timer = QTimer(self, singleShot=True, interval=round(GAP_S * 1000) + 5)
        self._timer.timeout.connect(self._release)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._replaying or not isinstance(event, QKeyEvent) or not self._ours(watched):
            return False
        if event.type() != QEvent.Type.KeyPress:
            return False
        at = time.monotonic()
        if self._keys and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            text = self._wedge.held
            if not self._wedge.late(at) and self._scanned(text):
                self._forget()
                return True
        elif event.text() and event.text().isprintable() and self._wedge.key(event.text(), at):
            self._keys.append(event.clone())
            self._timer.start()
            return True
        if self._keys and event.text():
            self._release()
        return False

    def _ours(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and watched.window() is self._window.window()

    def _forget(self) -> None:
        self._timer.stop()
        self._wedge.give_back()
        self._keys = []

    def _release(self) -> None:
        keys = self._keys
        self._forget()
        self._replaying = True
        for key in keys:
            QApplication.sendEvent(QApplication.focusWidget() or self._window, key)
        self._replaying = False
