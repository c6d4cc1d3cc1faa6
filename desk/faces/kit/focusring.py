"""The ring round what has the focus: one overlay per window, never cut off."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from desk.faces.kit.theme import qcolor

GAP = 2
"""Pixels between a widget and its ring."""


def paint_ring(painter: QPainter, box: QRect, width: int = 3, *, dark: bool = False) -> None:
    """The ring round a box; on a dark ground in the lighter citrus."""
    out = GAP + width / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(qcolor("focus.dark" if dark else "focus.light"), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(box).adjusted(-out, -out, out, out), 6 + out, 6 + out)


class FocusRing(QWidget):
    """Follows the focus inside its window; 3 px on desks, 5 px on the kiosk, with a 2 px gap."""

    def __init__(self, window: QWidget, width: int = 3) -> None:
        super().__init__(window)
        self._width = width
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._dark = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.resize(window.size())
        window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)
        self._moved(None, window.focusWidget())

    def target(self) -> QWidget | None:
        """The widget the ring is round."""
        return self._target

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        for one in self._watched:
            # The widget may be gone by now, which Qt's Python layer reports in this way.
            with suppress(RuntimeError):
                one.removeEventFilter(self)
        self._watched = []
        window = self.parentWidget()
        self._target = None
        if new is not None and window is not None and window.isAncestorOf(new):
            target: QWidget = new
            walk: QWidget | None = new
            while walk is not None and walk is not window:
                if walk.property("ringTarget"):
                    target = walk
                if walk.property("dark"):
                    self._dark = True
                    break
                walk = walk.parentWidget()
            else:
                self._dark = False
            if target.property("noRing"):
                target = window
            self._target = target if target is not window else None
            self._watch(window)
        self.raise_()
        self.update()

    def _watch(self, window: QWidget) -> None:
        """Be told when the target moves, or anything it lies in: then the ring moves too."""
        walk = self._target
        while walk is not None and walk is not window:
            walk.installEventFilter(self)
            self._watched.append(walk)
            walk = walk.parentWidget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        window = self.parentWidget()
        if window is not None and watched is window and event.type() == QEvent.Type.Resize:
            self.resize(window.size())
        if event.type() in (
            QEvent.Type.Move,
            QEvent.Type.Resize,
            QEvent.Type.Hide,
            QEvent.Type.Show,
        ):
            self.raise_()
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        target, window = self._target, self.parentWidget()
        if target is None or window is None or not target.isVisible():
            return
        box = QRect(target.mapTo(window, target.rect().topLeft()), target.size())
        visible = target.visibleRegion().boundingRect()
        if visible.isEmpty():
            return
        paint_ring(QPainter(self), box, self._width, dark=self._dark)
