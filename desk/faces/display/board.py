"""The board, painted at 1920 x 1080 and scaled to whatever screen hangs there."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desk.core.clock import local
from desk.core.text import data_text, tr, tr_date, tr_time
from desk.faces.display.calls import call
from desk.faces.display.model import Board
from desk.faces.display.paint import fitting, logo, panel, text, width
from desk.faces.display.strips import classes, notice, quiet
from desk.faces.display.windows import windows
from desk.faces.kit.icons import paint_icon
from desk.faces.kit.theme import qcolor

WIDTH, HEIGHT, SIDE = 1920.0, 1080.0, 32.0
LEFT = QRectF(SIDE, 128, 1150, 606)
RIGHT = QRectF(1202, 128, 686, 606)
CLASSES = QRectF(SIDE, 754, 1856, 150)
NOTICE = QRectF(SIDE, 924, 1856, 132)
BELOW = QRectF(SIDE, 754, 1856, 302)


class BoardView(QWidget):
    """Paints a board; nothing on it flashes or moves."""

    def __init__(self) -> None:
        super().__init__()
        self._board: Board | None = None

    def put(self, board: Board) -> None:
        """Show a board, repainting only what differs."""
        before = self._board
        self._board = board
        if before is None or _seen(before) != _seen(board):
            self.update()
            self.setAccessibleName(self.words())

    def words(self) -> str:
        """The screen in words, for tests and screen readers."""
        b = self._board
        if b is None:
            return ""
        if b.state == "emergency":
            return b.emergency
        if b.state == "closed":
            return f"{tr('Closed now')}; {_again(b)}; {b.notice}"
        parts = [f"{b.calling.number} {b.calling.window_number}"] if b.calling else []
        parts += [c.number for c in b.recent]
        parts += [x.ticket_number or x.state for x in b.windows]
        parts += [f"{c.letter} {c.waiting}" for c in b.classes]
        if b.state == "quiet":
            parts.append(tr("Nobody waits; take a ticket and come"))
        if b.stale:
            parts.append(tr("Numbers may lag; please listen for your number"))
        return "; ".join([*parts, b.notice])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), qcolor("teal.950"))
        scale = min(self.width() / WIDTH, self.height() / HEIGHT)
        painter.translate((self.width() - WIDTH * scale) / 2, (self.height() - HEIGHT * scale) / 2)
        painter.scale(scale, scale)
        board = self._board
        if board is None:
            return
        _header(painter, board)
        if board.state == "emergency":
            _emergency(painter, board)
        elif board.state == "closed":
            _closed(painter, board)
        else:
            call(painter, LEFT, board)
            windows(painter, RIGHT, board)
            if board.state == "quiet":
                quiet(painter, BELOW, board)
            else:
                classes(painter, CLASSES, board)
                notice(painter, NOTICE, board)


def _header(p: QPainter, b: Board) -> None:
    p.fillRect(QRectF(0, 0, WIDTH, 104), qcolor("teal.900"))
    logo(p, QRectF(52, 22, 60, 60))
    text(p, QRectF(132, 0, 1000, 104), b.hall, 46, 700, "white")
    clock = tr_time(b.now)
    wide = width(clock, 58, 700)
    text(p, QRectF(WIDTH - 48 - wide, 0, wide + 4, 104), clock, 58, 700, "white")
    day = tr_date(local(b.now).date(), "weekday")
    text(p, QRectF(0, 0, WIDTH - 74 - wide, 104), day, 36, 400, "teal.100", right=True)


def _again(b: Board) -> str:
    """When the hall opens again."""
    if b.open is None or b.open.opens_at is None or b.open.closes_at is None:
        return ""
    return tr(
        "Open again {day}, {start} to {end}",
        day=tr_date(local(b.open.opens_at).date(), "weekday"),
        start=tr_time(b.open.opens_at),
        end=tr_time(b.open.closes_at),
    )


def _closed(p: QPainter, b: Board) -> None:
    box = QRectF(SIDE, 128, 1856, 776)
    panel(p, box)
    paint_icon(p, "moon-clear-line", QRectF(WIDTH / 2 - 70, 190, 140, 140), "citrus.300")
    text(p, QRectF(SIDE, 350, 1856, 200), tr("Closed now"), 150, 700, "white", centre=True)
    again = _again(b)
    px = fitting(again, 1780, 60, 400, 42)
    text(p, QRectF(SIDE, 570, 1856, 100), again, px, 400, "teal.100", centre=True)
    note = data_text(b.open.note) if b.open is not None and b.open.note else ""
    text(p, QRectF(SIDE + 40, 690, 1776, 100), note, 46, 400, "citrus.300", centre=True)
    notice(p, NOTICE, b)


def _emergency(p: QPainter, b: Board) -> None:
    p.fillRect(QRectF(0, 104, WIDTH, HEIGHT - 104), qcolor("citrus.300"))
    paint_icon(p, "error-warning-fill", QRectF(WIDTH / 2 - 90, 160, 180, 180), "ink.on_citrus")
    box = QRectF(120, 360, WIDTH - 240, HEIGHT - 420)
    px = 150 if len(b.emergency) <= 22 else 110 if len(b.emergency) <= 60 else 76
    text(p, box, b.emergency, px, 700, "ink.on_citrus", centre=True, wrap=True)


def _seen(board: Board) -> tuple[object, ...]:
    """What of a board can be seen: the clock only to the minute."""
    values = dict(board.__dict__)
    values["now"] = local(board.now).strftime("%d%H%M")
    return tuple(str(v) for v in values.values())
