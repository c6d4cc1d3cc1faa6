"""The stage with a field to sign in."""

from __future__ import annotations

import segno
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen

from desk.core.text import tr
from desk.devices.counter import ShowCode
from desk.devices.ink import PEN_PX
from desk.faces.counter.checking import FIELD
from desk.faces.counter.model import CounterModel
from desk.faces.counter.scenes import CODE
from desk.faces.kit.scenestage import Stage
from desk.faces.kit.theme import font, qcolor


class CounterStage(Stage):
    """Paints the page, then the ink; a pen in the field writes, elsewhere it taps."""

    def __init__(self, model: CounterModel) -> None:
        super().__init__()
        self._model = model
        self._writing = False

    def _in_field(self, position: QPointF) -> QPointF | None:
        if self.scene is None or self.scene.find("field") is None:
            return None
        scale, dx, dy = self._scale()
        x = (position.x() - dx) / scale - FIELD.x
        y = (position.y() - dy) / scale - FIELD.y
        return QPointF(x, y) if 0 <= x <= FIELD.w and 0 <= y <= FIELD.h else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._in_field(event.position())
        if place is None:
            super().mousePressEvent(event)
            return
        self._writing = True
        self._model.pen_down(round(place.x()), round(place.y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._in_field(event.position()) if self._writing else None
        if place is not None:
            self._model.pen_to(round(place.x()), round(place.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._writing:
            self._writing = False
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        scene = self.scene
        if scene is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, dx, dy = self._scale()
        painter.translate(dx, dy)
        painter.scale(scale, scale)
        page = self._model.asked.page
        if scene.find("field") is not None:
            self._field(painter)
        elif isinstance(page, ShowCode):
            _code(painter, page.text)

    def _field(self, p: QPainter) -> None:
        box = QRectF(FIELD.x, FIELD.y, FIELD.w, FIELD.h)
        p.setPen(QPen(qcolor("line.strong"), 2, Qt.PenStyle.DashLine))
        p.setBrush(qcolor("white"))
        p.drawRoundedRect(box.adjusted(1, 1, -1, -1), 16, 16)
        p.setFont(font(20))
        p.setPen(qcolor("ink.700"))
        foot = QRectF(FIELD.x, FIELD.bottom - 44, FIELD.w, 36)
        p.drawText(foot, Qt.AlignmentFlag.AlignCenter, tr("Write your name in the field"))
        pen = QPen(qcolor("ink.900"), PEN_PX)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        p.setPen(pen)
        for stroke in self._model.ink:
            points = [QPointF(FIELD.x + x, FIELD.y + y) for x, y, _ in stroke]
            if len(points) == 1:
                p.drawPoint(points[0])
            else:
                p.drawPolyline(points)


def _code(p: QPainter, text: str) -> None:
    matrix = segno.make(text, error="m", micro=False).matrix
    cell = CODE.w / len(matrix)
    for y, line in enumerate(matrix):
        for x, dark in enumerate(line):
            if dark:
                # A little larger, so that no light line shows between two cells.
                p.fillRect(
                    QRectF(CODE.x + x * cell, CODE.y + y * cell, cell + 0.5, cell + 0.5),
                    QColor(0, 0, 0),
                )
