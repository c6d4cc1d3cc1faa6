"""Hands: keys, an input method and a mouse, as Qt delivers them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desk.faces.kit.desk import Desk
from desk.faces.kit.toasts import Toasts

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Hands:
    """One person's hands at one face."""

    def __init__(self, face: QWidget, desk: Desk) -> None:
        self.face, self._desk = face, desk
        self.keys = 0

    def here(self) -> None:
        """Turn to this screen; its window is the active one from now on."""
        if QApplication.activeWindow() is not self.face:
            self.face.activateWindow()
            QTest.qWaitForWindowActive(self.face)

    def settle(self) -> None:
        """Wait until everything asked for has been answered and drawn."""
        self._desk.tasks.idle()
        QApplication.processEvents()
        # Without a running event loop, widgets that were let go would never be freed.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def let_fade(self, toasts: Toasts) -> None:
        """Toasts fade by the machine's seconds; on the day's clock theirs are long over."""
        toasts.clear()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One key, where the focus is."""
        self.keys += 1
        QTest.keyClick(self._target(), key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        """Text, where the focus is; what no key has is committed as an input method does."""
        for character in text:
            self.keys += 1
            if character.isascii():
                QTest.keyClicks(self._target(), character)
            else:
                event = QInputMethodEvent()
                event.setCommitString(character)
                QApplication.sendEvent(self._target(), event)
        self.settle()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """A tap on a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, at or widget.rect().center())
        self.settle()

    def _target(self) -> QWidget:
        self.here()
        there = QApplication.focusWidget()
        return there if there is not None and self.face.isAncestorOf(there) else self.face
