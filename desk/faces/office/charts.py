"""Painted figures: the half hours, a table of windows, bars; each also says itself in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.core.text import data_text, tr
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


class FlowChart(QWidget):
    """Tickets and finished visits, two bars a half hour."""

    def __init__(self) -> None:
        super().__init__()
        self._flow: tuple[tuple[datetime, int, int], ...] = ()
        self.setMinimumHeight(160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def put(self, flow: Sequence[tuple[datetime, int, int]]) -> None:
        """Show a day's half hours."""
        if tuple(flow) != self._flow:
            self._flow = tuple(flow)
            self.setAccessibleName(
                "; ".join(
                    tr("{time}: {issued} issued, {done} done", time=f"{at:%H:%M}", issued=i, done=d)
                    for at, i, d in flow
                )
            )
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = QRectF(self.rect()).adjusted(32, 12, -4, -26)
        if not self._flow:
            words_at(
                painter, QRectF(self.rect()), tr("No ticket has been issued today."), 14,
                tint="ink.600", side=Qt.AlignmentFlag.AlignHCenter,
            )  # fmt: skip
            return
        top = nice_top(max(max(i, d) for _, i, d in self._flow))
        steps = 3 if top % 3 == 0 else 4 if top % 4 == 0 else 2
        for n in range(steps + 1):
            y = plot.bottom() - plot.height() * n / steps
            painter.setPen(QPen(qcolor("line.strong" if n == 0 else "line.100"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            words_at(
                painter, QRectF(0, y - 9, 24, 18), str(top * n // steps), 12, tint="ink.700",
                side=Qt.AlignmentFlag.AlignRight,
            )  # fmt: skip
        slot = plot.width() / max(len(self._flow), 8)
        bar = min(24.0, slot * 0.36)
        every = 1 if slot >= 44 else 2
        painter.setPen(Qt.PenStyle.NoPen)
        for n, (at, issued, done) in enumerate(self._flow):
            middle = plot.left() + slot * (n + 0.5)
            for value, x, tint in (
                (issued, middle - bar - 1, "line.strong"),
                (done, middle + 1, "teal.700"),
            ):
                height = plot.height() * value / top
                painter.fillRect(QRectF(x, plot.bottom() - height, bar, height), qcolor(tint))
            if n % every == 0:
                words_at(
                    painter, QRectF(middle - slot, plot.bottom() + 6, slot * 2, 18),
                    f"{at.hour}:{at:%M}", 12, tint="ink.700", side=Qt.AlignmentFlag.AlignHCenter,
                )  # fmt: skip


class BarList(QWidget):
    """Names with bars and their numbers, longest first."""

    ROW = 30

    def __init__(self, empty: str) -> None:
        super().__init__()
        self._empty = empty
        self._rows: tuple[tuple[str, int], ...] = ()
        self.setMinimumHeight(5 * self.ROW)

    def put(self, rows: Sequence[tuple[str, int]]) -> None:
        """Show names and numbers."""
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self.setAccessibleName("; ".join(f"{data_text(name)} {n}" for name, n in rows))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._rows:
            words_at(
                painter, QRectF(self.rect()), self._empty, 14, tint="ink.600",
                side=Qt.AlignmentFlag.AlignHCenter,
            )  # fmt: skip
            return
        most = max(n for _, n in self._rows)
        start = min(190.0, self.width() * 0.42)
        for place, (name, n) in enumerate(self._rows[: self.height() // self.ROW]):
            y = place * self.ROW
            words_at(
                painter, QRectF(0, y, start - 12, self.ROW), data_text(name), 13,
                side=Qt.AlignmentFlag.AlignRight,
            )  # fmt: skip
            width = max(4.0, (self.width() - start - 44) * n / most)
            painter.fillRect(QRectF(start, y + 5, width, self.ROW - 10), qcolor("teal.700"))
            words_at(painter, QRectF(start + width + 8, y, 40, self.ROW), str(n), 13, weight=700)


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


class Table(QWidget):
    """A plain table; columns are (heading, share of the width, whether numbers stand right)."""

    HEAD, ROW = 34, 46

    def __init__(self, columns: Sequence[tuple[str, float, bool]], *, disc: bool = False) -> None:
        super().__init__()
        self._columns, self._disc = tuple(columns), disc
        self._rows: tuple[tuple[Cell, ...], ...] = ()
        self.setMinimumHeight(self.HEAD + 3 * self.ROW)

    def put(self, rows: Sequence[tuple[Cell, ...]]) -> None:
        """Show rows of cells."""
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self.setAccessibleName(
                "; ".join(
                    " ".join(c if isinstance(c, str) else c[0] for c in row if c) for row in rows
                )
            )
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self.width(), self.HEAD), qcolor("surface.sub"))
        space = self.height() - self.HEAD
        row = min(self.ROW, max(28, space // max(1, len(self._rows))))
        total = sum(share for _, share, _ in self._columns)
        x = 12.0
        for n, (heading, share, right) in enumerate(self._columns):
            width = (self.width() - 24) * share / total
            gap = 24 if right else 10
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            box = QRectF(x, 0, width - gap, self.HEAD)
            words_at(painter, box, heading, 13, tint="ink.700", side=side)
            for place, cells in enumerate(self._rows[: space // row]):
                cell = QRectF(x, self.HEAD + place * row, width - gap, row)
                self._cell(painter, cell, cells[n], n, side)
            x += width
        painter.setPen(QPen(qcolor("line.100"), 1))
        for place in range(min(len(self._rows), space // row) + 1):
            y = self.HEAD + place * row
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))

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
