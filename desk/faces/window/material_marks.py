"""How a material stands: its box, its pill, and the bar over all of them."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desk.cases.rules import GIVEN, MaterialAnswer
from desk.core.text import tr
from desk.faces.kit.icons import paint_icon
from desk.faces.kit.theme import qcolor


class Box(QWidget):
    """The 22 px box: ticked, to sign, crossed, owed or empty."""

    def __init__(self, state: str, how: str) -> None:
        super().__init__()
        self._state, self._how = state, how
        self.setFixedSize(22, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0.75, 0.75, 20.5, 20.5)
        ground, line, glyph, ink = {
            "given": ("ok.mark", "ok.mark", "check-line", "white"),
            "missing": ("white", "error.mark", "close-line", "error.mark"),
            "owed": ("white", "warn.mark", "time-line", "warn.mark"),
            "sign": ("white", "info.mark", "quill-pen-line", "info.mark"),
        }.get(self._state, ("white", "line.strong", "", ""))
        painter.setPen(QPen(qcolor(line), 1.5))
        painter.setBrush(qcolor(ground))
        painter.drawRoundedRect(box, 4, 4)
        if glyph:
            paint_icon(painter, glyph, QRectF(3.5, 3.5, 15, 15), ink)


def look(answer: MaterialAnswer | None, how: str) -> tuple[str, str, str]:
    """The box's state, the pill's words and its kind."""
    state = answer.state if answer else ""
    if state == "exempt":
        return "given", tr("not needed"), "ok"
    if state in GIVEN:
        return "given", tr("signed") if state == "signed" else tr("received"), "ok"
    if state == "owed":
        return "owed", tr("owed"), "warn"
    if state == "missing":
        return "missing", tr("missing"), "error"
    if how == "signed":
        return "sign", tr("to sign"), "info"
    return "", tr("to check"), "neutral"


def taken_words(how: str) -> str:
    """How a material was taken, in words."""
    return {
        "shown": tr("shown, given back"),
        "copy": tr("copied, original given back"),
        "original": tr("original kept"),
    }.get(how, "")


class Progress(QWidget):
    """Green, blue and red in one bar, with numbers beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._parts = (0, 0, 0)
        self.setFixedHeight(8)

    def put(self, given: int, open_: int, missing: int) -> None:
        """Show how many are here, open and missing."""
        self._parts = (given, open_, missing)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        total = max(1, sum(self._parts))
        x = 0.0
        for count, tint in zip(self._parts, ("ok.mark", "info.mark", "error.mark"), strict=True):
            width = self.width() * count / total
            painter.fillRect(QRectF(x, 0, max(0.0, width - 2), 8), qcolor(tint))
            x += width
        if not sum(self._parts):
            painter.fillRect(self.rect(), qcolor("line.100"))
