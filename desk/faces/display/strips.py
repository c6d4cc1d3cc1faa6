"""What stands below: how many wait in each class, and the notice; large while nobody waits."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desk.core.text import data_text, tr
from desk.faces.display.model import Board
from desk.faces.display.paint import fitting, panel, plate, rule, text, width
from desk.faces.kit.icons import paint_icon
from desk.faces.kit.theme import qcolor
from desk.queue.estimate import Estimate
from desk.queue.queries import ClassQueue


def classes(p: QPainter, box: QRectF, b: Board) -> None:
    """One field a class."""
    panel(p, box)
    step = box.width() / max(1, len(b.classes))
    for n, info in enumerate(b.classes):
        cell = QRectF(box.left() + n * step, box.top(), step, box.height())
        if n:
            rule(p, cell.left(), cell.top(), cell.left(), cell.bottom())
        _class(p, cell, info)


def _class(p: QPainter, box: QRectF, info: ClassQueue) -> None:
    x = box.left() + 32
    text(p, QRectF(x, box.top() + 22, 40, 60), info.letter, 36, 700, "citrus.300")
    count, unit = str(info.waiting), tr("people (unit)")
    unit_wide, count_wide = width(unit, 34, 400), width(count, 84, 700)
    end = QRectF(box.left(), box.top(), box.width() - 32, box.height())
    text(p, end.adjusted(0, 14, 0, 0), unit, 34, 400, "teal.100", right=True)
    text(p, end.adjusted(0, 0, -unit_wide - 10, 0), count, 84, 700, "white", right=True)
    room = box.width() - 32 - unit_wide - count_wide - 20
    name = data_text(info.name)
    left = room - 38 - 32
    px = fitting(name, left, 36, 400, 30)
    text(p, QRectF(x + 38, box.top() + 22, left, 60), name, px, 400, "white")
    text(p, QRectF(x, box.top() + 76, room - 24, 54), about(info.estimate), 32, 400, "teal.100")


def notice(p: QPainter, box: QRectF, b: Board) -> None:
    """The notice of the moment, or the warning that numbers may be old."""
    middle = box.center().y()
    if b.stale:
        plate(p, box, "citrus.300")
        icon = QRectF(80, middle - 28, 56, 56)
        paint_icon(p, "error-warning-line", icon, "ink.on_citrus")
        words = tr("Numbers may lag; please listen for your number")
        text(p, box.adjusted(136, 0, -40, 0), words, 46, 700, "ink.on_citrus")
        return
    panel(p, box, "teal.800")
    paint_icon(p, "notification-3-line", QRectF(80, middle - 28, 56, 56), "citrus.300")
    words = b.notice or tr("Please keep your ticket until you are called.")
    line = box.adjusted(136, 0, -160, 0)
    text(p, line, words, fitting(words, line.width(), 42, 400, 30), 400, "white")
    _dots(p, box.right() - 112, middle, b)


def quiet(p: QPainter, box: QRectF, b: Board) -> None:
    """Nobody waits: the notice takes the place of the classes as well."""
    panel(p, box, "teal.800")
    head = QRectF(box.left() + 48, box.top() + 24, box.width() - 96, 90)
    text(p, head, tr("Nobody waits; take a ticket and come"), 46, 700, "citrus.300")
    paint_icon(p, "notification-3-line", QRectF(80, box.top() + 156, 80, 80), "citrus.300")
    words = b.notice or tr("Please keep your ticket until you are called.")
    line = QRectF(box.left() + 160, box.top() + 110, box.width() - 340, box.height() - 130)
    px = fitting(words, line.width(), 60, 700, 42)
    text(p, line, words, px, 700, "white", wrap=True)
    _dots(p, box.right() - 112, box.center().y(), b)


def _dots(p: QPainter, x: float, middle: float, b: Board) -> None:
    """Which of several notices this is."""
    for n in range(b.notices if b.notices > 1 else 0):
        dot = QRectF(x + n * 32, middle - 8, 15, 15)
        here = n == b.notice_place
        p.setPen(Qt.PenStyle.NoPen if here else QPen(qcolor("teal.200"), 2))
        p.setBrush(qcolor("citrus.300") if here else Qt.BrushStyle.NoBrush)
        p.drawEllipse(dot)


def about(estimate: Estimate | None) -> str:
    """A wait in plain words; a range where it is uncertain."""
    if estimate is None:
        return tr("no window open now")
    middle = max(1, round(estimate.mid_s / 60))
    if estimate.mid_s < 60 and estimate.high_s < 180:
        return tr("no wait")
    if estimate.certain:
        return tr("about {n} minutes", n=middle)
    low, high = estimate.low_s // 60, -(-estimate.high_s // 60)
    return tr("about {low} to {high} minutes", low=low, high=high)
