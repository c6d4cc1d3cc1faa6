"""What each window does now, one row a window."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desk.core.text import data_text, tr
from desk.faces.display.model import Board
from desk.faces.display.paint import panel, rule, text, width
from desk.faces.kit.icons import paint_icon
from desk.faces.kit.theme import qcolor
from desk.queue.queries import WindowLine

ROW = 101.0
USUAL, MOST = 6, 10
"""So many rows as designed; with more windows the rows get lower, down to so many."""


def shown(lines: tuple[WindowLine, ...]) -> list[WindowLine]:
    """The windows where somebody sits, and others while there is room, by number."""
    manned = [line for line in lines if line.state != "empty"]
    others = [line for line in lines if line.state == "empty"]
    chosen = [*manned, *others[: max(0, USUAL - len(manned))]]
    return sorted(chosen, key=lambda line: line.number)[:MOST]


def windows(p: QPainter, box: QRectF, b: Board) -> None:
    """The panel on the right."""
    panel(p, box)
    p.save()
    p.setClipRect(box.adjusted(1, 1, -1, -1))
    rows = shown(b.windows)
    high = ROW if len(rows) <= USUAL else box.height() / len(rows)
    for n, line in enumerate(rows):
        cell = QRectF(box.left(), box.top() + n * high, box.width(), high)
        called = b.calling is not None and line.ticket_id == b.calling.ticket_id
        now = called and (b.fresh or line.state == "called")
        if now:
            p.fillRect(cell, qcolor("citrus.300"))
        elif n:
            rule(p, cell.left(), cell.top(), cell.right(), cell.top())
        _window(p, cell, line, now)
    p.restore()


def _window(p: QPainter, box: QRectF, line: WindowLine, now: bool) -> None:
    big = min(58, round(box.height() * 0.56))
    small = min(34, round(box.height() * 0.42))
    ink = "ink.on_citrus" if now else "white"
    soft = "ink.on_citrus" if now else "teal.100"
    quiet = line.state in ("away", "empty")
    if quiet:
        ink = "teal.300"
    number = str(line.number)
    text(p, QRectF(box.left() + 32, box.top(), 90, box.height()), number, big, 700, ink)
    x = box.left() + 40 + width(number, big, 700)
    text(p, QRectF(x, box.top() + 6, 60, box.height()), tr("No. (window)"), small - 2, 400,
         "teal.300" if quiet else soft)  # fmt: skip
    state = _state(line)
    right = QRectF(box.left(), box.top(), box.width() - 34, box.height())
    if state is None:
        room = right.right() - width(line.ticket_number or "", big, 700) - 20
        text(p, right, line.ticket_number or "", big, 700, ink, right=True)
    else:
        words, tint, icon = state
        wide = width(words, small, 400)
        room = right.right() - wide - (72 if icon else 20)
        text(p, right, words, small, 400, tint, right=True)
        if icon:
            place = QRectF(right.right() - wide - 52, box.center().y() - 19, 38, 38)
            paint_icon(p, icon, place, tint)
    name = QRectF(box.left() + 152, box.top(), max(60.0, room - box.left() - 152), box.height())
    text(p, name, data_text(line.label), small, 400, soft)


def _state(line: WindowLine) -> tuple[str, str, str] | None:
    """Words, their colour and an icon, for a window without a ticket."""
    if line.state == "away":
        words = tr("Away, please go to {n}", n=line.away_note) if line.away_note else tr("Away")
        return words, "teal.100", "pause-circle-line"
    if line.ticket_number:
        return None
    if line.state == "idle":
        return tr("free"), "teal.200", ""
    return tr("not open"), "teal.300", ""
