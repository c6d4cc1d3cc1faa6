"""Words and panels as the big screen paints them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from desk.faces.kit.theme import font, qcolor

_V = Qt.AlignmentFlag.AlignVCenter


def panel(p: QPainter, box: QRectF, fill: str = "teal.900") -> None:
    """A panel with its thin rule."""
    p.setPen(QPen(qcolor("surface.tv_rule"), 1))
    p.setBrush(qcolor(fill))
    p.drawRoundedRect(box, 16, 16)


def plate(p: QPainter, box: QRectF, fill: str, radius: float = 16) -> None:
    """A filled box without a rule."""
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(qcolor(fill))
    p.drawRoundedRect(box, radius, radius)


def rule(p: QPainter, x1: float, y1: float, x2: float, y2: float) -> None:
    """A thin line between parts."""
    p.setPen(QPen(qcolor("surface.tv_rule"), 1))
    p.drawLine(QPointF(x1, y1), QPointF(x2, y2))


def width(words: str, px: int, weight: int) -> float:
    """How wide words are."""
    return QFontMetricsF(font(px, weight)).horizontalAdvance(words)


def fitting(words: str, room: float, px: int, weight: int, least: int) -> int:
    """The largest size, from ``px`` down, at which words fit a width."""
    while px > least and width(words, px, weight) > room:
        px -= 2
    return px


def text(
    p: QPainter,
    box: QRectF,
    words: str,
    px: int,
    weight: int,
    tint: str,
    *,
    right: bool = False,
    centre: bool = False,
    wrap: bool = False,
) -> None:
    """Words in a box, in the middle of its height; one line is cut with dots when it must be."""
    p.setPen(qcolor(tint))
    p.setFont(font(px, weight))
    side = Qt.AlignmentFlag.AlignLeft
    if right:
        side = Qt.AlignmentFlag.AlignRight
    elif centre:
        side = Qt.AlignmentFlag.AlignHCenter
    flags = side | _V | (Qt.TextFlag.TextWordWrap if wrap else Qt.TextFlag.TextDontClip)
    if not wrap:
        words = QFontMetricsF(p.font()).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    p.drawText(box, int(flags), words)


def logo(p: QPainter, box: QRectF) -> None:
    """The hall's mark."""
    from desk.faces.kit.bars import Logo

    mark = Logo(round(box.width()))
    mark.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    p.drawPixmap(box.topLeft(), mark.grab())
