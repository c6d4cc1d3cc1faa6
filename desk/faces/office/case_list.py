"""The list of cases: lights, numbers, who and until when; arrows move, the chosen row stays."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desk.cases.lists import CaseRow
from desk.core.mask import mask_name
from desk.core.text import data_text, tr, tr_date
from desk.faces.kit.lights import light_words
from desk.faces.kit.marks import paint_light_words
from desk.faces.kit.theme import qcolor
from desk.faces.office.case_words import state_words
from desk.faces.office.cases_model import Look
from desk.faces.office.charts import words_at

HEAD, ROW = 34, 46


class CaseList(QWidget):
    """Rows are painted, so that a page of sixty costs nothing; it says itself in words too."""

    chosen = Signal(str)
    more = Signal()
    turned = Signal(int)
    """To the next or the last filter."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("case_list")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setProperty("noRing", True)
        self._look: Look | None = None
        self._id = ""
        self._area: QScrollArea | None = None

    def scrolled(self) -> QScrollArea:
        """The list in an area that scrolls."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self)
        self._area = area
        return area

    def put(self, look: Look, today_words: dict[str, str]) -> None:
        """Show a look; ``today_words`` are the words beside each light, by case."""
        before = self._at()
        self._look, self._words = look, today_words
        self._id = look.chosen.case_id if look.chosen else ""
        self.setMinimumHeight(HEAD + ROW * len(look.rows))
        self.setAccessibleName("; ".join(f"{today_words[r.case_id]} {r.number}" for r in look.rows))
        self.update()
        if self._at() != before:
            self._reveal_soon()

    def _at(self) -> tuple[str, int]:
        """The chosen case, and its line; -1 where it has none."""
        ids = [row.case_id for row in self._look.rows] if self._look else []
        return self._id, ids.index(self._id) if self._id in ids else -1

    def _reveal_soon(self) -> None:
        """Scroll to the chosen case, once the area knows how long the list is."""
        QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        _, place = self._at()
        if self._area is not None and place >= 0:
            self._area.ensureVisible(0, HEAD + place * ROW + ROW // 2, 0, HEAD + ROW)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # When what had the focus goes, the area scrolls to the middle of the list.
        self._reveal_soon()

    def columns(self) -> list[tuple[str, float]]:
        """Headings with their share of the width; a narrow list leaves out the last ones."""
        found = [
            (tr("Limit (case)"), 124.0),
            (tr("Case number"), 165.0),
            (tr("Applicant"), 80.0),
            (tr("Matter (case)"), 210.0),
            (tr("Who works on it"), 160.0),
            (tr("How far"), 140.0),
            (tr("Last day (case)"), 105.0),
            (tr("First asked"), 80.0),
        ]
        return found if self.width() > 860 else [*found[:4], found[5]]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), qcolor("white"))
        painter.fillRect(QRectF(0, 0, self.width(), HEAD), qcolor("surface.sub"))
        shown = self.columns()
        total = sum(share for _, share in shown)
        x, places = 12.0, []
        for heading, share in shown:
            width = (self.width() - 24) * share / total
            words_at(painter, QRectF(x, 0, width - 8, HEAD), heading, 13, tint="ink.700")
            places.append((x, width - 8))
            x += width
        for n, row in enumerate(self._look.rows if self._look else ()):
            self._row(painter, HEAD + n * ROW, row, places)

    def _row(
        self, painter: QPainter, y: float, row: CaseRow, places: list[tuple[float, float]]
    ) -> None:
        if row.case_id == self._id:
            painter.fillRect(QRectF(0, y, self.width(), ROW), qcolor("teal.50"))
            painter.fillRect(QRectF(0, y, 3, ROW), qcolor("teal.700"))
        painter.setPen(QPen(qcolor("line.100"), 1))
        painter.drawLine(0, round(y + ROW), self.width(), round(y + ROW))
        cells = [
            ("", 400, "ink.900"),
            (row.number, 400, "ink.900"),
            (mask_name(row.name), 400, "ink.900"),
            (data_text(row.matter), 700, "ink.900"),
            (data_text(row.department), 400, "ink.900"),
            (state_words(row.state), 400, "ink.900"),
            (tr_date(row.due_day) if row.due_day else "", 400, "ink.900"),
            (row.owner, 400, "ink.600"),
        ]
        if len(places) < len(cells):
            cells = [*cells[:4], cells[5]]
        x, width = places[0]
        box = QRectF(x, y, width, ROW)
        paint_light_words(painter, row.light, self._words[row.case_id], box)
        for (text, weight, tint), (left, room) in zip(cells[1:], places[1:], strict=True):
            words_at(painter, QRectF(left, y, room, ROW), text, 14, weight=weight, tint=tint)
        if self.hasFocus() and row.case_id == self._id:
            painter.setPen(QPen(qcolor("focus.light"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1.5, y + 1.5, self.width() - 3, ROW - 3), 6, 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(int((event.position().y() - HEAD) // ROW))
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ids = [r.case_id for r in self._look.rows] if self._look else []
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10,
                 Qt.Key.Key_PageDown: 10}  # fmt: skip
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if sideways is not None:
            # Otherwise the area it is scrolled in would take them.
            self.turned.emit(sideways)
            return
        step = steps.get(Qt.Key(event.key()))
        if step is None or not ids:
            super().keyPressEvent(event)
            return
        now = ids.index(self._id) if self._id in ids else 0
        if now + step >= len(ids):
            self.more.emit()
        self._go(max(0, min(len(ids) - 1, now + step)))

    def _go(self, place: int) -> None:
        rows = self._look.rows if self._look else ()
        if 0 <= place < len(rows):
            self._id = rows[place].case_id
            self._reveal()
            self.update()
            self.chosen.emit(self._id)


def words_of(look: Look, today: date) -> dict[str, str]:
    """The words beside each light of a look."""
    return {r.case_id: light_words(r, r.state, r.due_day, today) for r in look.rows}
