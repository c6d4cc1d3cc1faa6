"""A box to tick with its words: white with a line, teal with a white tick."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from desk.faces.kit.icons import paint_icon
from desk.faces.kit.theme import font, qcolor

SIDE, GAP, HIGH = 18, 10, 28


class TickBox(QCheckBox):
    """One choice of several that go together; space or a click anywhere on it."""

    def __init__(self, text: str, px: int = 14) -> None:
        super().__init__(text)
        self._px = px
        self.setFixedHeight(HIGH)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(font(self._px)).horizontalAdvance(self.text())
        return QSize(SIDE + GAP + width + 2, HIGH)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0.75, (HIGH - SIDE) / 2 + 0.75, SIDE - 1.5, SIDE - 1.5)
        on = self.isChecked()
        painter.setPen(QPen(qcolor("teal.700" if on else "line.strong"), 1.5))
        painter.setBrush(qcolor("teal.700" if on else "white"))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            paint_icon(painter, "check-line", box.adjusted(2, 2, -2, -2), "white")
        painter.setPen(qcolor("ink.900" if self.isEnabled() else "ink.600"))
        painter.setFont(font(self._px))
        words = QRectF(SIDE + GAP, 0, self.width() - SIDE - GAP, HIGH)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
