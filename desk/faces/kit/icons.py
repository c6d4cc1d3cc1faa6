"""Remix icons, painted from the font that qtawesome carries, without loading its other fonts."""

from __future__ import annotations

import importlib.util
import json
from functools import cache
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from desk.faces.kit.theme import qcolor


@cache
def _folder() -> Path:
    found = importlib.util.find_spec("qtawesome")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("qtawesome")
    return Path(found.origin).parent / "fonts"


@cache
def codepoints() -> dict[str, str]:
    """Icon names with their character."""
    path = _folder() / "remixicon-charmap-2.5.0.json"
    return {k: chr(int(v, 16)) for k, v in json.loads(path.read_text(encoding="utf-8")).items()}


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_folder() / "remixicon-2.5.0.ttf"))
    return QFontDatabase.applicationFontFamilies(number)[0]


def paint_icon(painter: QPainter, name: str, rect: QRectF, tint: str) -> None:
    """Draw an icon centred in a rectangle; ``tint`` is a colour token.

    :raises KeyError: for a name the font does not have.
    """
    face = QFont(_family())
    face.setPixelSize(max(1, round(min(rect.width(), rect.height()))))
    painter.save()
    painter.setFont(face)
    painter.setPen(qcolor(tint))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, codepoints()[name])
    painter.restore()


@cache
def pixmap(name: str, size: int, tint: str) -> QPixmap:
    """An icon as a picture."""
    picture = QPixmap(QSize(size * 2, size * 2))
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    paint_icon(painter, name, QRectF(0, 0, size, size), tint)
    painter.end()
    return picture


def icon(name: str, tint: str = "ink.700", size: int = 18) -> QIcon:
    """An icon for a button."""
    return QIcon(pixmap(name, size, tint))


class Icon(QWidget):
    """An icon as a widget of its own size, optionally on a disc."""

    def __init__(
        self,
        name: str,
        size: int = 18,
        tint: str = "ink.700",
        *,
        disc: int = 0,
        disc_tint: str = "teal.100",
        radius: int = -1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._size, self._tint = name, size, tint
        self._disc, self._disc_tint, self._radius = disc, disc_tint, radius
        side = max(size, disc)
        self.setFixedSize(side, side)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_icon(self, name: str, tint: str | None = None) -> None:
        """Show another icon."""
        self._name, self._tint = name, tint or self._tint
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._disc:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(qcolor(self._disc_tint))
            radius = self._disc / 2 if self._radius < 0 else self._radius
            painter.drawRoundedRect(QRectF(0, 0, self._disc, self._disc), radius, radius)
        side = self.width()
        offset = (side - self._size) / 2
        paint_icon(painter, self._name, QRectF(offset, offset, self._size, self._size), self._tint)
