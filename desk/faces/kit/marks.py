"""Small marks of state: pills, deadline lights, the sync pill."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.faces.kit.icons import paint_icon
from desk.faces.kit.theme import font, qcolor

_PILLS = {
    # kind: (ground, line, text)
    "ok": ("ok.ground", "ok.line", "ok.text"),
    "info": ("info.ground", "info.line", "info.text"),
    "warn": ("warn.ground", "warn.line", "warn.text"),
    "error": ("error.ground", "error.line", "error.text"),
    "teal": ("teal.50", "teal.200", "teal.800"),
    "citrus": ("citrus.50", "citrus.300", "citrus.800"),
    "neutral": ("surface.bg", "line.base", "ink.700"),
    "solid": ("error.mark", "error.mark", "white"),
}


class Pill(QWidget):
    """A state in a word: 22 px high, 12 px text, perhaps an icon."""

    def __init__(self, text: str, kind: str = "neutral", icon: str = "", *, px: int = 12) -> None:
        super().__init__()
        self._text, self._kind, self._icon, self._px = text, kind, icon, px
        self.setFixedHeight(round(px * 22 / 12))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def put(self, text: str, kind: str, icon: str = "") -> None:
        """Show another state."""
        if (text, kind, icon) != (self._text, self._kind, self._icon):
            self._text, self._kind, self._icon = text, kind, icon
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(pill_width(self._text, self._icon, self._px), self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        paint_pill(painter, box, self._text, self._kind, self._icon, self._px, fill=True)


def pill_width(text: str, icon: str, px: int = 12) -> int:
    """How wide a pill is with these words."""
    width = QFontMetrics(font(px)).horizontalAdvance(text)
    return width + round(px * 20 / 12) + (px + 5 if icon else 0)


def paint_pill(
    painter: QPainter,
    box: QRectF,
    text: str,
    kind: str,
    icon: str = "",
    px: int = 12,
    *,
    fill: bool = False,
) -> None:
    """A pill at the left of a box, as wide as its words, or as wide as the box with ``fill``."""
    height = round(px * 22 / 12)
    width = box.width() if fill else min(box.width(), pill_width(text, icon, px))
    ground, line, ink = _PILLS[kind]
    painter.setPen(QPen(qcolor(line), 1))
    painter.setBrush(qcolor(ground))
    shape = QRectF(box.left(), box.center().y() - height / 2, width, height)
    shape = shape.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
    x = box.left() + px * 10 / 12
    if icon:
        side = px + 1
        paint_icon(painter, icon, QRectF(x, box.center().y() - side / 2, side, side), ink)
        x += side + 4
    painter.setPen(qcolor(ink))
    painter.setFont(font(px))
    room = QRectF(x, box.top(), box.left() + width - x, box.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)


class DeadlineLight(QWidget):
    """How a promise stands: shape, colour and words (``text`` comes from the caller)."""

    def __init__(self, state: str, text: str, *, px: int = 13) -> None:
        super().__init__()
        self._state, self._text, self._px = state, text, px
        self.setFixedHeight(px + 9)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def put(self, state: str, text: str) -> None:
        """Show another state."""
        self._state, self._text = state, text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        extra = self._px + 21 if self._state == "overdue" else self._px + 9
        return QSize(
            QFontMetrics(font(self._px)).horizontalAdvance(self._text) + extra, self.height()
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_light_words(painter, self._state, self._text, QRectF(self.rect()), self._px)


_LIGHT_INKS = {
    "green": "ok.text",
    "yellow": "warn.text",
    "red": "error.text",
    "overdue": "white",
}


def paint_light_words(painter: QPainter, state: str, text: str, box: QRectF, px: int = 13) -> None:
    """A light with its words at the left of a box; what is overdue stands on a pill."""
    side = px + 1.0
    mark = QRectF(box.left(), box.center().y() - side / 2, side, side)
    if state == "overdue":
        width = QFontMetrics(font(px)).horizontalAdvance(text) + px + 21.0
        height = px + 9.0
        pill = QRectF(box.left(), box.center().y() - height / 2, min(width, box.width()), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(qcolor("error.mark"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        mark.translate(8, 0)
        paint_icon(painter, "alarm-warning-fill", mark, "white")
    else:
        paint_light(painter, state, mark)
    painter.setPen(qcolor(_LIGHT_INKS.get(state, "ink.600")))
    painter.setFont(font(px))
    rest = QRectF(mark.right() + 6, box.top(), box.width(), box.height())
    painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, text)


def paint_light(painter: QPainter, state: str, box: QRectF) -> None:
    """The mark alone: circle, triangle, diamond, paused ring or ticked ring."""
    painter.setPen(Qt.PenStyle.NoPen)
    centre, half = box.center(), box.width() / 2
    if state == "green":
        painter.setBrush(qcolor("ok.mark"))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        return
    if state in ("yellow", "red"):
        points = (
            [(0, -1), (1, 0.8), (-1, 0.8)]
            if state == "yellow"
            else [(0, -1), (1, 0), (0, 1), (-1, 0)]
        )
        painter.setBrush(qcolor("warn.mark" if state == "yellow" else "error.mark"))
        painter.drawPolygon(
            QPolygonF([QPointF(centre.x() + x * half, centre.y() + y * half) for x, y in points])
        )
        painter.setPen(QPen(Qt.GlobalColor.white, 1.6, c=Qt.PenCapStyle.RoundCap))
        lift = half * (0.15 if state == "yellow" else 0)
        painter.drawLine(
            QPointF(centre.x(), centre.y() - half * 0.4 + lift),
            QPointF(centre.x(), centre.y() + lift),
        )
        painter.drawPoint(QPointF(centre.x(), centre.y() + half * 0.4 + lift))
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(qcolor("ink.600"), 1.5, c=Qt.PenCapStyle.RoundCap))
    painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    if state == "stopped":
        for x in (-0.25, 0.25):
            painter.drawLine(
                QPointF(centre.x() + x * half, centre.y() - half * 0.35),
                QPointF(centre.x() + x * half, centre.y() + half * 0.35),
            )
    else:
        painter.drawPolyline(
            [
                QPointF(centre.x() - half * 0.4, centre.y()),
                QPointF(centre.x() - half * 0.1, centre.y() + half * 0.3),
                QPointF(centre.x() + half * 0.4, centre.y() - half * 0.3),
            ]
        )


class SyncPill(QWidget):
    """Where the data is, at the top right: quiet when well, plain when not."""

    _LOOKS: ClassVar[dict[str, tuple[str, str, str]]] = {
        "local": ("", "teal.300", "teal.100"),
        "synced": ("", "ok.on_dark", "teal.100"),
        "uploading": ("refresh-line", "teal.100", "teal.100"),
        "offline": ("wifi-off-line", "warn.text", "warn.text"),
        "error": ("error-warning-fill", "error.mark", "error.text"),
        "clock": ("time-line", "warn.text", "warn.text"),
    }

    def __init__(self, state: str, text: str) -> None:
        super().__init__()
        self._state, self._text = state, text
        self.setFixedHeight(28)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def put(self, state: str, text: str) -> None:
        """Show another state."""
        self._state, self._text = state, text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(font(13)).horizontalAdvance(self._text) + 40, 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        glyph, mark, ink = self._LOOKS[self._state]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if glyph and self._state == "uploading":
            paint_icon(painter, glyph, QRectF(9, 7, 14, 14), mark)
        elif glyph:
            painter.setBrush(qcolor(f"{mark.split('.')[0]}.ground"))
            painter.drawRoundedRect(QRectF(self.rect()), 14, 14)
            paint_icon(painter, glyph, QRectF(10, 7, 14, 14), mark)
        else:
            painter.setBrush(qcolor(mark))
            painter.drawEllipse(QRectF(12, 10.5, 7, 7))
        painter.setPen(qcolor(ink))
        painter.setFont(font(13))
        painter.drawText(QRectF(28, 0, self.width(), 28), Qt.AlignmentFlag.AlignVCenter, self._text)


def days_between(day: date, today: date) -> int:
    """Calendar days until a day, negative after it."""
    return (day - today).days
