"""What happened, one below the other on a line: the newest at the top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.faces.kit.icons import paint_icon
from desk.faces.kit.labels import Text, clear, row
from desk.faces.kit.theme import qcolor

DISC = 20


@dataclass(frozen=True)
class Step:
    """A line: ``now``, ``done`` or ``odd`` for what could not take effect."""

    kind: str
    title: str
    about: str
    when: str


class Timeline(QWidget):
    """Discs on a line, each with what happened, who did it, and when."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    def put(self, steps: Sequence[Step]) -> None:
        """Show them in the order given."""
        clear(self._rows)
        for n, step in enumerate(steps):
            self._rows.addWidget(_Line(step, n == 0, n == len(steps) - 1))
        self._rows.addStretch(1)


class _Line(QWidget):
    def __init__(self, step: Step, first: bool, last: bool) -> None:
        super().__init__()
        self.setAccessibleName(" ".join(x for x in (step.title, step.about, step.when) if x))
        mark = _Mark(step.kind, first, last)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 12)
        words.setSpacing(1)
        title = Text(step.title, 14, 700 if step.kind == "now" else 400, wrap=True)
        head = row(title, Text(step.when, 13, 400, "ink.700"), spacing=10)
        head.setStretch(0, 1)
        head.setAlignment(head.itemAt(1).widget(), Qt.AlignmentFlag.AlignTop)
        words.addLayout(head)
        if step.about:
            tint = "error.text" if step.kind == "odd" else "ink.700"
            words.addWidget(Text(step.about, 13, 400, tint, wrap=True))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(mark)
        line.addLayout(words, 1)


class _Mark(QWidget):
    """A disc, and the line that leads past it."""

    def __init__(self, kind: str, first: bool, last: bool) -> None:
        super().__init__()
        self._kind, self._first, self._last = kind, first, last
        self.setFixedWidth(DISC)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = DISC / 2
        painter.setPen(QPen(qcolor("teal.200"), 2))
        top = DISC / 2 if self._first else 0.0
        bottom = DISC / 2 if self._last else float(self.height())
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        ground, line, glyph, ink = {
            "now": ("teal.700", "teal.700", "check-line", "white"),
            "odd": ("error.ground", "error.mark", "error-warning-line", "error.mark"),
        }.get(self._kind, ("teal.100", "teal.100", "check-line", "teal.800"))
        painter.setPen(QPen(qcolor(line), 1.5))
        painter.setBrush(qcolor(ground))
        painter.drawEllipse(QRectF(1, 1, DISC - 2, DISC - 2))
        paint_icon(painter, glyph, QRectF(4, 4, DISC - 8, DISC - 8), ink)
