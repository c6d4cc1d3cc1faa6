"""Painted figures: the half hours, a table of windows, bars; each also says itself in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desk.faces.kit.theme import font, qcolor

_V = Qt.AlignmentFlag.AlignVCenter


def words_at(
    painter: QPainter,
    box: QRectF,
    text: str,
    px: int,
    *,
    weight: int = 400,
    tint: str = "ink.900",
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Text in a box, cut with an ellipsis where it is too long."""
    painter.setPen(qcolor(tint))
    painter.setFont(font(px, weight))
    shown = QFontMetricsF(painter.font()).elidedText(
        text, Qt.TextElideMode.ElideRight, box.width() + 1
    )
    painter.drawText(box, int(side | _V), shown)


def nice_top(value: int) -> int:
    """The top of an axis: the next of 4, 8, 10, 20, 30, 40 … that holds the value."""
    for top in (4, 8, 10):
        if value <= top:
            return top
    return -(-value // 20) * 20 if value > 40 else -(-value // 10) * 10


_PILLS = {
    "teal": ("teal.50", "teal.200", "teal.800"),
    "info": ("info.ground", "info.line", "info.text"),
    "ok": ("ok.ground", "ok.line", "ok.text"),
    "warn": ("warn.ground", "warn.line", "warn.text"),
    "error": ("error.ground", "error.line", "error.text"),
    "neutral": ("surface.bg", "line.base", "ink.700"),
}
Cell = str | tuple[str, str]
"""A word, or a state as word and mood."""


LEAST = 60.0
"""Pixels that words keep where numbers need room."""


def _gap(right: bool) -> int:
    return 24 if right else 10


def _give(
    widths: list[float], needs: Sequence[float], to: Sequence[int], spare: Sequence[float]
) -> None:
    """Take from what others have to spare, in proportion, until the columns have what they need."""
    lacking = {n: needs[n] - widths[n] for n in to if needs[n] > widths[n]}
    there = [0.0 if n in lacking else found for n, found in enumerate(spare)]
    given = min(sum(lacking.values()), sum(there))
    if given <= 0:
        return
    for n, found in enumerate(there):
        widths[n] -= given * found / sum(there)
    for n, lack in lacking.items():
        widths[n] += given * lack / sum(lacking.values())


class Table(QWidget):
    """A plain table; columns are (heading, share of the width, whether numbers stand right)."""

    HEAD, ROW, LOW = 34, 46, 28
    """A row is as high as there is room for, up to ``ROW`` and down to ``low``."""

    def __init__(self, columns: Sequence[tuple[str, float, bool]], *, disc: bool = False) -> None:
        super().__init__()
        self._columns, self._disc = tuple(columns), disc
        self._rows: tuple[tuple[Cell, ...], ...] = ()
        self.low = self.LOW
        self.empty = ""
        """What is said where there is no row."""
        self.setMinimumHeight(self.HEAD + 3 * self.ROW)

    def name_columns(self, heads: Sequence[str]) -> None:
        """Other headings over the same columns."""
        named = zip(heads, self._columns, strict=True)
        self._columns = tuple((head, share, right) for head, (_, share, right) in named)
        self.update()

    @property
    def heads(self) -> tuple[str, ...]:
        """The headings."""
        return tuple(head for head, _, _ in self._columns)

    def put(self, rows: Sequence[tuple[Cell, ...]]) -> None:
        """Show rows of cells."""
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self.setAccessibleName(
                "; ".join(
                    " ".join(c if isinstance(c, str) else c[0] for c in row if c) for row in rows
                )
                or self.empty
            )
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self.width(), self.HEAD), qcolor("surface.sub"))
        row = self._row_height
        x = 12.0
        widths = self.widths()
        for n, (heading, _, right) in enumerate(self._columns):
            width = widths[n]
            gap = _gap(right)
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            box = QRectF(x, 0, width - gap, self.HEAD)
            words_at(painter, box, heading, 13, tint="ink.700", side=side)
            for place, cells in enumerate(self.in_view):
                cell = QRectF(x, self.HEAD + place * row, width - gap, row)
                self._cell(painter, cell, cells[n], n, side)
            x += width
        if not self._rows and self.empty:
            middle = QRectF(12, self.HEAD, self.width() - 24, self.ROW)
            words_at(painter, middle, self.empty, 14, tint="ink.700")
        painter.setPen(QPen(qcolor("line.100"), 1))
        for place in range(len(self.in_view) + 1):
            y = self.HEAD + place * row
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))

    @property
    def _row_height(self) -> int:
        space = self.height() - self.HEAD
        return min(self.ROW, max(self.low, space // max(1, len(self._rows))))

    @property
    def in_view(self) -> tuple[tuple[Cell, ...], ...]:
        """The rows there is room for."""
        return self._rows[: max(0, self.height() - self.HEAD) // self._row_height]

    def widths(self) -> list[float]:
        """What each column gets: its share, but a number is never cut while words have room, and
        no words while others have more than they need."""
        total = sum(share for _, share, _ in self._columns)
        room = self.width() - 24
        found = [room * share / total for _, share, _ in self._columns]
        needs = [self._need(n) for n in range(len(self._columns))]
        numbers = [n for n, (_, _, right) in enumerate(self._columns) if right]
        _give(found, needs, numbers, [max(0.0, w - n) for w, n in zip(found, needs, strict=True)])
        words = [n for n in range(len(found)) if n not in numbers]
        _give(found, needs, numbers, [max(0.0, w - LEAST) if n in words else 0.0
                                      for n, w in enumerate(found)])  # fmt: skip
        _give(found, needs, words, [max(0.0, w - n) for w, n in zip(found, needs, strict=True)])
        return found

    def _need(self, column: int) -> float:
        """Pixels the widest of a column takes."""
        heading, _, right = self._columns[column]
        if self._disc and column == 0:
            return 22.0 + _gap(right)
        wide = [QFontMetricsF(font(13)).horizontalAdvance(heading)]
        for row in self._rows:
            cell = row[column]
            if isinstance(cell, tuple):
                wide.append(QFontMetricsF(font(12)).horizontalAdvance(cell[0]) + 22)
            else:
                face = font(14, 700 if column == 1 else 400)
                wide.append(QFontMetricsF(face).horizontalAdvance(cell))
        return max(wide) + _gap(right)

    def _cell(
        self, painter: QPainter, box: QRectF, cell: Cell, column: int, side: Qt.AlignmentFlag
    ) -> None:
        if isinstance(cell, tuple):
            text, mood = cell
            ground, line, ink = _PILLS[mood]
            width = QFontMetricsF(font(12)).horizontalAdvance(text) + 20
            pill = QRectF(box.left(), box.center().y() - 11, min(width, box.width()), 22)
            painter.setPen(QPen(qcolor(line), 1))
            painter.setBrush(qcolor(ground))
            painter.drawRoundedRect(pill, 11, 11)
            words_at(painter, pill, text, 12, tint=ink, side=Qt.AlignmentFlag.AlignHCenter)
            return
        if self._disc and column == 0:
            disc = QRectF(box.left(), box.center().y() - 11, 22, 22)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(qcolor("teal.100"))
            painter.drawEllipse(disc)
            words_at(
                painter, disc, cell, 12, weight=700, tint="teal.800",
                side=Qt.AlignmentFlag.AlignHCenter,
            )  # fmt: skip
            return
        words_at(painter, box, cell, 14, weight=700 if column == 1 else 400, side=side)
