"""A word in passing: the stack of toasts of a window, and where it stands in nobody's way."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desk.core.text import tr
from desk.faces.kit.buttons import KeyCap
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Text, row
from desk.faces.kit.layers import Veil
from desk.faces.kit.theme import color

TOAST_MS = 6000
UNDO_MS = 10_000
"""How long they stay where nobody has set it."""
MOST = 3
EDGE = QSize(24, 56)
"""Pixels between the stack and the window's right and lower edge, where the keys stand."""
FOLLOW_MS = 300
STEP = 24
"""Pixels between the places that are tried."""

_OPERATED = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)


def plain_ms(undo: bool) -> int:
    """As long as the design has it."""
    return UNDO_MS if undo else TOAST_MS


def stays_as_set(number: Callable[[str], int]) -> Callable[[bool], int]:
    """As long as the hall has set, in milliseconds."""
    return lambda undo: number("queue.undo_seconds" if undo else "window.word_seconds") * 1000


class Toast(QFrame):
    """A short word; with an undo while it can still be undone. ``about`` names what it is about,
    so that it can be taken back when that is over."""

    def __init__(
        self, text: str, kind: str, undo: Callable[[], None] | None, about: str = ""
    ) -> None:
        super().__init__()
        self.text, self.kind, self.undo, self.about = text, kind, undo, about
        ground = "error.text" if kind == "error" else "teal.900"
        self.setObjectName("toast")
        self.setStyleSheet(f"QFrame#toast {{ background: {color(ground)}; border-radius: 8px; }}")
        self.setFixedHeight(48)
        mark = {
            "ok": ("checkbox-circle-fill", "ok.on_dark"),
            "error": ("error-warning-fill", "white"),
        }
        name, tint = mark.get(kind, ("information-line", "teal.100"))
        words = Text(text, 15, 400, "white").shrinking()
        layout = row(Icon(name, 18, tint), words, margins=(16, 0, 16, 0))
        if undo is not None:
            layout.addSpacing(16)
            layout.addWidget(Text(tr("Undo Ctrl Z"), 15, 700, "citrus.300"))
        if kind == "error":
            layout.addSpacing(8)
            layout.addWidget(KeyCap("Esc", dark=True))
            layout.addWidget(Icon("close-line", 18, "white"))
        self.setLayout(layout)
        self.setAccessibleName(text)


class Toasts(QWidget):
    """The stack of at most three toasts of a window, at the bottom right or as near to it as no
    control is covered; errors stay until they are clicked, or closed by Esc."""

    def __init__(
        self, window: QWidget, stays: Callable[[bool], int] = lambda undo: plain_ms(undo)
    ) -> None:
        """``stays`` says for how many milliseconds, with an undo or without."""
        super().__init__(window)
        self._stays = stays
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        self._toasts: list[Toast] = []
        window.installEventFilter(self)
        # Another page may come under it while it is still read.
        self._follow = QTimer(self, interval=FOLLOW_MS)
        self._follow.timeout.connect(self._keep_clear)
        self.hide()

    def texts(self) -> list[str]:
        """What is shown now, oldest first."""
        return [toast.text for toast in self._toasts]

    def show_text(
        self,
        text: str,
        kind: str = "ok",
        undo: Callable[[], None] | None = None,
        about: str = "",
    ) -> None:
        """Add a toast; one with the same words, or about the same thing, makes way for it."""
        if about:
            self.take_back(about)
        for old in list(self._toasts):
            if kind == "error" and old.text == text:
                self._drop(old)
        while len(self._toasts) >= MOST:
            self._drop(self._toasts[0])
        toast = Toast(text, kind, undo, about)
        self._toasts.append(toast)
        self._layout.addWidget(toast, 0, Qt.AlignmentFlag.AlignRight)
        # A layout leaves out what is not shown yet, and the stack would be too small for it.
        toast.show()
        if kind != "error":
            QTimer.singleShot(self._stays(undo is not None), toast, lambda: self._drop(toast))
        self._settle()
        # What is told about often changes the screen right afterwards.
        QTimer.singleShot(0, toast, self._settle)

    def undo_last(self) -> bool:
        """Undo the newest that can be; ``False`` when there is none."""
        for toast in reversed(self._toasts):
            if toast.undo is not None:
                undo = toast.undo
                self._drop(toast)
                undo()
                return True
        return False

    def close_error(self) -> bool:
        """Close the newest error; ``False`` when there is none."""
        for toast in reversed(self._toasts):
            if toast.kind == "error":
                self._drop(toast)
                return True
        return False

    def take_back(self, about: str) -> None:
        """Close what was told about something that is over."""
        for toast in list(self._toasts):
            if toast.about == about:
                self._drop(toast)

    def clear(self) -> None:
        """Close them all."""
        for toast in list(self._toasts):
            self._drop(toast)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        child = self.childAt(event.position().toPoint())
        while child is not None and not isinstance(child, Toast):
            child = child.parentWidget()
        if isinstance(child, Toast):
            self._drop(child)

    def _drop(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
            self._layout.removeWidget(toast)
            toast.hide()
            toast.deleteLater()
            self._settle()

    # --- where it stands -------------------------------------------------------------------

    def _settle(self) -> None:
        self.setVisible(bool(self._toasts))
        if not self._toasts:
            self._follow.stop()
        elif not self._follow.isActive():
            self._follow.start()
        self._layout.activate()
        window = self.parentWidget()
        if window is not None and self._toasts:
            size = self._layout.sizeHint()
            size.setWidth(min(size.width(), window.width() - 2 * EDGE.width()))
            self.resize(size)
        self._keep_clear()
        self.raise_()

    def _keep_clear(self) -> None:
        """Stand where nothing is covered, now that something may have changed."""
        window = self.parentWidget()
        if window is not None and self._toasts:
            self.move(self._place(window, self.size()))

    def _place(self, window: QWidget, size: QSize) -> QPoint:
        """The place nearest to the lower right corner that covers no control and no words; no
        control at least; the corner itself where there is no such place."""
        controls, words = self._in_the_way(window)
        fallback: QPoint | None = None
        for place in _places(window.size(), size):
            box = QRect(place, size)
            if controls.intersects(box):
                continue
            if not words.intersects(box):
                return place
            fallback = fallback or place
        return fallback or _corner(window.size(), size)

    def _in_the_way(self, window: QWidget) -> tuple[QRegion, QRegion]:
        """What can be operated, and what is read, in what lies in front."""
        inside = [child for child in window.children() if isinstance(child, Veil)]
        front = next((veil for veil in reversed(inside) if veil.isVisible()), window)
        controls, words = QRegion(), QRegion()
        for widget in _parts(front):
            if self.isAncestorOf(widget):
                continue
            corner = widget.mapTo(window, QPoint())
            if isinstance(widget, _OPERATED) and widget.isEnabled():
                controls += QRect(corner, widget.size())
            elif isinstance(widget, QLabel) and widget.text():
                words += _written(widget).translated(corner)
        return controls, words

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settle()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            # What nobody before the window wanted: a layer in front has an Esc of its own.
            return event.key() == Qt.Key.Key_Escape and self.close_error()
        return False


def _written(label: QLabel) -> QRect:
    """The part of a label its words take; one may be as large as an empty page."""
    flags = int(label.alignment())
    if label.wordWrap():
        flags |= int(Qt.TextFlag.TextWordWrap)
    found = label.fontMetrics().boundingRect(label.contentsRect(), flags, label.text())
    return found.intersected(label.rect())


def _parts(front: QObject) -> Iterator[QWidget]:
    for child in front.children():
        if isinstance(child, QWidget) and child.isVisible():
            yield child
            yield from _parts(child)


def _corner(window: QSize, size: QSize) -> QPoint:
    return QPoint(
        window.width() - size.width() - EDGE.width(),
        window.height() - size.height() - EDGE.height(),
    )


def _places(window: QSize, size: QSize) -> Iterator[QPoint]:
    """Places to try, the nearest to the corner first."""
    corner = _corner(window, size)
    away = [
        (left + up, left, up)
        for up in range(0, max(1, corner.y()), STEP)
        for left in range(0, max(1, corner.x()), STEP)
    ]
    for _, left, up in sorted(away):
        yield corner - QPoint(left, up)
