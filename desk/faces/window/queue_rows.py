"""The rows of the line, painted: one widget however many stand in it, of which only what is seen
is drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desk.core.text import data_text, tr, tr_time
from desk.faces.kit.marks import paint_pill
from desk.faces.kit.theme import font, qcolor
from desk.faces.window.words import minutes, priority_words
from desk.queue.in_line import Waiting

HEIGHT = 40
SIDE = 16
"""Free space at both ends of a row."""
WIDE = (56, 120, 150, 90, 170, 0, 170)
"""Order, number, class, issued, waited, matters (what is left), remark."""
NARROW = (40, 72, 92, 56, 124, 0, 144)
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def columns(width: int, small: bool) -> list[tuple[float, float]]:
    """Where each column begins and how wide it is."""
    widths = [float(x) for x in (NARROW if small else WIDE)]
    widths[5] = max(40.0, width - 2 * SIDE - sum(widths))
    places, x = [], float(SIDE)
    for each in widths:
        places.append((x, each))
        x += each
    return places


class QueueRows(QWidget):
    """People in line; one is chosen."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._people: Sequence[Waiting] = ()
        self._names: Mapping[str, str] = {}
        self._longest = 60
        self.late_s = 12 * 60
        """Seconds of a wait from which its bar is yellow."""
        self._chosen = ""
        self._ringed = self.small = False

    def put(
        self, people: Sequence[Waiting], longest: int, names: Mapping[str, str], chosen: str
    ) -> None:
        """Show these people."""
        self._people, self._names, self._chosen = people, names, chosen
        self._longest = max(longest, 60)
        self.setFixedHeight(HEIGHT * len(people))
        self.update()

    def choose(self, ticket_id: str, ringed: bool) -> None:
        """Mark one as chosen, with the focus round it or without."""
        if (ticket_id, ringed) != (self._chosen, self._ringed):
            self._chosen, self._ringed = ticket_id, ringed
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().y()) // HEIGHT
        if 0 <= place < len(self._people):
            self.pressed.emit(self._people[place].ticket_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = columns(self.width(), self.small)
        seen = event.rect()
        first = max(0, seen.top() // HEIGHT)
        for n in range(first, min(len(self._people), seen.bottom() // HEIGHT + 1)):
            box = QRectF(0, n * HEIGHT, self.width(), HEIGHT)
            self._ground(painter, self._people[n], box)
            self._row(painter, self._people[n], n * HEIGHT, places)

    def _ground(self, painter: QPainter, one: Waiting, box: QRectF) -> None:
        """Plain, chosen with a teal edge, or chosen with the focus round it."""
        chosen = one.ticket_id == self._chosen
        painter.fillRect(box, qcolor("teal.50" if chosen else "white"))
        if chosen and self._ringed:
            painter.setPen(QPen(qcolor("focus.light"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
            return
        painter.fillRect(QRectF(0, box.bottom() - 1, box.width(), 1), qcolor("line.100"))
        if chosen:
            painter.fillRect(QRectF(0, box.top(), 3, box.height()), qcolor("teal.700"))

    def _row(
        self, painter: QPainter, one: Waiting, y: float, places: list[tuple[float, float]]
    ) -> None:
        ink = "ink.900" if one.servable else "ink.600"
        cells = [QRectF(x, y, width - 8, HEIGHT) for x, width in places]
        _words(painter, cells[0], str(one.order), 14, 400, "ink.700")
        _words(painter, cells[1], one.number, 17, 700, ink)
        _words(painter, cells[2], data_text(one.class_name), 14, 400, ink)
        _words(painter, cells[3], tr_time(one.issued_at), 14, 400, ink)
        self._wait(painter, cells[4], one.waited_s)
        chosen = data_text("、".join(self._names.get(code, code) for code in one.matters))
        chosen = chosen or tr("none, ask at the window")
        _words(painter, cells[5], chosen, 14, 400, ink if one.matters else "ink.600")
        _remark(painter, cells[6], one)

    def _wait(self, painter: QPainter, cell: QRectF, seconds: int) -> None:
        """A bar, and the minutes."""
        late = seconds >= self.late_s
        width = max(4.0, min(70.0, cell.width() - 64.0) * min(1.0, seconds / self._longest))
        bar = QRectF(cell.left(), cell.center().y() - 4, width, 8)
        painter.fillRect(bar, qcolor("warn.mark" if late else "teal.300"))
        _words(
            painter, cell.adjusted(width + 8, 0, 8, 0), minutes(seconds), 14, 700 if late else 400
        )


def _words(
    painter: QPainter,
    cell: QRectF,
    text: str,
    px: int,
    weight: int = 400,
    tint: str = "ink.900",
) -> None:
    face = font(px, weight)
    painter.setFont(face)
    painter.setPen(qcolor(tint))
    room = int(cell.width())
    fitting = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(cell, _LEFT, fitting)


def _remark(painter: QPainter, cell: QRectF, one: Waiting) -> None:
    if one.priority:
        paint_pill(painter, cell, priority_words(one.priority), "citrus", "heart-line")
    elif one.appointment_at:
        words = tr("Appointment {time}", time=tr_time(one.appointment_at))
        paint_pill(painter, cell, words, "info", "calendar-line")
    elif not one.servable:
        _words(painter, cell, tr("for another window"), 13, 400, "ink.600")
    elif one.note:
        paint_pill(painter, cell, one.note, "neutral")
