"""The dark bar at the top of a desk and the line of keys at its foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.faces.kit.buttons import KeyCap
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Rule, Text, clear, row
from desk.faces.kit.theme import color, qcolor


class Logo(QWidget):
    """Gorge and river, drawn from two lines so that it takes any colour."""

    def __init__(self, size: int, tint: str = "white", ground: str = "") -> None:
        super().__init__()
        self._tint, self._ground = tint, ground
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtGui import QPainterPath

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.width()
        if self._ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(qcolor(self._ground))
            painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.22, side * 0.22)
            painter.translate(side * 0.1, side * 0.1)
            side = round(side * 0.8)
        painter.scale(side / 40, side / 40)
        pen = QPen(qcolor(self._tint), 2.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path = QPainterPath()
        path.moveTo(6, 23.5)
        for x, y in ((14.5, 10), (20.3, 19.2), (25, 13), (34, 23.5)):
            path.lineTo(x, y)
        path.moveTo(6, 29.5)
        for n in range(4):
            x, bend = 6 + 7 * n, -2 if n % 2 == 0 else 2
            path.cubicTo(x + 2.4, 29.5 + bend, x + 4.6, 29.5 + bend, x + 7, 29.5)
        painter.drawPath(path)


class TopBar(QWidget):
    """Hall, place, devices, sync, person, clock; put into ``left``, ``middle``, ``right``."""

    def __init__(self, height: int = 56) -> None:
        super().__init__()
        self.setFixedHeight(height)
        self.setObjectName("topbar")
        self.setProperty("dark", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(f"QWidget#topbar {{ background: {color('teal.800')}; }}")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(0)
        self.left, self.middle, self.right = (QHBoxLayout() for _ in range(3))
        for part, gap in ((self.left, 14), (self.middle, 12), (self.right, 16)):
            part.setSpacing(gap)
        layout.addLayout(self.left)
        layout.addStretch(1)
        layout.addLayout(self.middle)
        layout.addStretch(1)
        layout.addLayout(self.right)

    @staticmethod
    def divider() -> QWidget:
        """An upright hairline on the dark ground."""
        rule = Rule("teal.700", upright=True)
        rule.setFixedHeight(24)
        return rule

    @staticmethod
    def word(icon: str, text: str) -> QWidget:
        """An icon with a word, for devices and the person."""
        holder = QWidget()
        holder.setLayout(
            row(Icon(icon, 16, "teal.100"), Text(text, 13, 400, "teal.100"), spacing=6)
        )
        return holder


class KeyBar(QWidget):
    """The keys of the present screen, in words."""

    def __init__(self, height: int = 38) -> None:
        super().__init__()
        self.setFixedHeight(height)
        self.setObjectName("keybar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(
            f"QWidget#keybar {{ background: white; border-top: 1px solid {color('line.base')}; }}"
        )
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(16, 0, 16, 0)
        self._layout.setSpacing(8)
        self._shown: tuple[tuple[str, str], ...] = ()

    def put(self, keys: Sequence[tuple[str, str]], last: tuple[str, str] | None = None) -> None:
        """Show keys with their words; ``last`` stands at the right end."""
        wanted = (*keys, *([last] if last else []))
        if wanted == self._shown:
            return
        self._shown = wanted
        clear(self._layout)
        for key, words in keys:
            self._layout.addWidget(KeyCap(key))
            self._layout.addWidget(Text(words, 13, 400, "ink.700"))
            self._layout.addSpacing(8)
        self._layout.addStretch(1)
        if last:
            self._layout.addWidget(KeyCap(last[0]))
            self._layout.addWidget(Text(last[1], 13, 400, "ink.700"))
