"""The call: the ticket, its window, and the four calls before it; or a welcome."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desk.core.text import tr, tr_time
from desk.faces.display.model import Board
from desk.faces.display.paint import fitting, panel, plate, rule, text, width
from desk.faces.kit.icons import paint_icon
from desk.faces.kit.theme import qcolor
from desk.queue.queries import CallLine

NUMBER_PX = 270
NUMBER_ROOM = 660.0
"""Width up to the arrow."""


def call(p: QPainter, box: QRectF, b: Board) -> None:
    """The panel on the left."""
    panel(p, box)
    if b.calling is None:
        _welcome(p, box)
        return
    left, top = box.left(), box.top()
    paint_icon(p, "volume-up-line", QRectF(left + 44, top + 34, 54, 54), "citrus.300")
    text(p, QRectF(left + 116, top + 22, 700, 78), tr("Please come"), 46, 700, "citrus.300")
    number = b.calling.number
    size = fitting(number, NUMBER_ROOM, NUMBER_PX, 700, 150)
    text(p, QRectF(left + 36, top + 100, 700, 340), number, size, 700, "white")
    paint_icon(p, "arrow-right-line", QRectF(left + 704, top + 226, 90, 90), "citrus.300")
    _tile(p, QRectF(left + 806, top + 116, 298, 308), b)
    line = top + 448
    rule(p, left, line, box.right(), line)
    step = box.width() / 4
    for n, one in enumerate(b.recent):
        x = left + n * step
        if n:
            rule(p, x, line, x, box.bottom())
        _recent(p, QRectF(x, line, step, box.bottom() - line), one)


def _welcome(p: QPainter, box: QRectF) -> None:
    lines = (
        (tr("Welcome"), 110, 700, "white", 150.0, 120.0),
        (
            tr("Take a ticket at the kiosk; you are called here."),
            42, 400, "teal.100", 300.0, 60.0,
        ),
    )  # fmt: skip
    for words, px, weight, tint, y, high in lines:
        line = QRectF(box.left() + 20, box.top() + y, box.width() - 40, high)
        text(
            p, line, words, fitting(words, line.width(), px, weight, 30), weight, tint, centre=True
        )


def _tile(p: QPainter, box: QRectF, b: Board) -> None:
    """The window to go to; for eight seconds after a call it has a white frame."""
    if b.calling is None:
        return
    plate(p, box, "citrus.300", 24)
    if b.fresh:
        p.setPen(QPen(qcolor("white"), 10))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRoundedRect(box.adjusted(-5, -5, 5, 5), 28, 28)
    number = str(b.calling.window_number)
    px = 200 if len(number) < 2 else 160
    upper = QRectF(box.left(), box.top() + 4, box.width(), 230)
    text(p, upper, number, px, 700, "ink.on_citrus", centre=True)
    lower = QRectF(box.left(), box.bottom() - 88, box.width(), 70)
    text(p, lower, tr("window (tile)"), 54, 700, "ink.on_citrus", centre=True)


def _recent(p: QPainter, box: QRectF, one: CallLine) -> None:
    to, window = tr("to (recent call)"), str(one.window_number)
    big = 58 if len(one.number) <= 4 else 44
    widths = (width(one.number, big, 700), width(to, 40, 400), width(window, big, 700))
    x = box.center().x() - (sum(widths) + 28) / 2
    y = box.top() + 14
    text(p, QRectF(x, y, widths[0] + 4, 90), one.number, big, 700, "white")
    x += widths[0] + 14
    text(p, QRectF(x, y + 6, widths[1] + 4, 90), to, 40, 400, "teal.100")
    x += widths[1] + 14
    text(p, QRectF(x, y, widths[2] + 4, 90), window, big, 700, "white")
    when = tr("called {time}", time=tr_time(one.at))
    below = QRectF(box.left(), y + 86, box.width(), 46)
    text(p, below, when, 30, 400, "teal.200", centre=True)
