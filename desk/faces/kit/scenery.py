"""Hills, bridge and pagoda of the gorge, on login and kiosk only."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from desk.core.paths import RESOURCES
from desk.faces.kit.theme import qcolor


class Scenery(QWidget):
    """The picture at the foot of its ground; ``kind`` is portrait (wide strip) or landscape."""

    def __init__(self, kind: str, ground: str = "teal.50") -> None:
        super().__init__()
        self._ground = ground
        self._picture = QSvgRenderer(str(RESOURCES / "design" / f"scenery_{kind}.svg"), self)
        self._picture.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatioByExpanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), qcolor(self._ground))
        size = self._picture.defaultSize()
        # As large as fills the ground, the rest cut off at the left and the top.
        scale = max(self.width() / size.width(), self.height() / size.height())
        width, height = size.width() * scale, size.height() * scale
        box = QRectF(self.width() - width, self.height() - height, width, height)
        self._picture.render(painter, box)
