"""The grid of a week: days across, places down, each cell one place in one part of the day."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.core.text import tr, tr_weekday
from desk.faces.kit.icons import paint_icon
from desk.faces.kit.theme import font, qcolor
from desk.faces.office.roster_model import Week
from desk.roster.plan import Duty
from desk.roster.words import PART_WORDS

HEAD, GAP = 48, 5
CELL, MOST_CELL = 26, 34
NARROW = 1000
"""Narrower than this the places and parts of the day take less room."""


class RosterGrid(QWidget):
    """Paints a week and moves through it by keys; what is typed is asked of its page."""

    typed = Signal(str)
    emptied = Signal()
    chosen = Signal()
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("roster_grid")
        # The ring goes round the place in front, which the grid paints itself.
        self.setProperty("noRing", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Roster of the week"))
        self._week: Week | None = None
        self._at = (0, 0, 0)
        self.letters = ""
        """What has been typed for the cell in front and does not tell one person yet."""

    def put(self, week: Week | None) -> None:
        """Show a week; the cell in front stays in front."""
        self._week = week
        self._clamp()
        self.updateGeometry()
        self.update()

    @property
    def duty(self) -> Duty | None:
        """The place in front."""
        here = self._here(self._at[0], self._at[1])
        return here[self._at[2]] if self._at[2] < len(here) else None

    def go_to(self, duty: Duty) -> None:
        """Bring a place to the front."""
        if self._week is None:
            return
        for (r, c), here in self._week.cells.items():
            if duty in here:
                self._at = (r, c, here.index(duty))
        self.letters = ""
        self.setFocus()
        self.update()
        self.moved.emit()

    def _here(self, r: int, c: int) -> tuple[Duty, ...]:
        return self._week.cells.get((r, c), ()) if self._week is not None else ()

    def _clamp(self) -> None:
        if self._week is None or not self._week.rows or not self._week.days:
            self._at = (0, 0, 0)
            return
        r = min(self._at[0], len(self._week.rows) - 1)
        c = min(self._at[1], len(self._week.days) - 1)
        self._at = (r, c, min(self._at[2], max(0, len(self._here(r, c)) - 1)))

    # --- keys and presses --------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        week = self._week
        key, text = event.key(), event.text()
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if week is None or not plain:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(0, 1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if key == Qt.Key.Key_Down else -1, 0)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self.letters:
                self.letters = self.letters[:-1]
                self.update()
            else:
                self.emptied.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        elif key == Qt.Key.Key_Escape and self.letters:
            self.letters = ""
            self.update()
        elif len(text) == 1 and text.isalpha():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def _step(self, down: int, right: int) -> None:
        """To the next place that exists in this direction; nothing beyond the last."""
        assert self._week is not None
        r, c, s = self._at
        self.letters = ""
        if right:
            for column in range(c + right, len(self._week.days) if right > 0 else -1, right):
                here = self._here(r, column)
                if here:
                    self._at = (r, column, min(s, len(here) - 1))
                    break
        elif 0 <= s + down < len(self._here(r, c)):
            self._at = (r, c, s + down)
        else:
            for line in range(r + down, len(self._week.rows) if down > 0 else -1, down):
                here = self._here(line, c)
                if here:
                    self._at = (line, c, 0 if down > 0 else len(here) - 1)
                    break
        self.update()
        self.moved.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        if self._week is None:
            return
        for (r, c), here in self._week.cells.items():
            for s in range(len(here)):
                if self._cell(r, c, s).contains(QPointF(event.position())):
                    self._at, self.letters = (r, c, s), ""
                    self.update()
                    self.moved.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()

    # --- where things are ------------------------------------------------------------------

    def _lines(self, r: int) -> int:
        week = self._week
        assert week is not None
        return max((len(self._here(r, c)) for c in range(len(week.days))), default=1) or 1

    def _cell_height(self) -> float:
        week = self._week
        if week is None or not week.rows:
            return CELL
        lines = sum(self._lines(r) for r in range(len(week.rows)))
        room = self.height() - HEAD - len(week.rows) * 2 * GAP - (lines - len(week.rows)) * 3
        return max(CELL, min(MOST_CELL, room / max(1, lines)))

    def _top(self, r: int) -> float:
        height = self._cell_height()
        return HEAD + sum(self._lines(n) * (height + 3) - 3 + 2 * GAP for n in range(r))

    @property
    def _side(self) -> int:
        return 176 if self.width() >= NARROW else 140

    def _column(self) -> float:
        assert self._week is not None
        return (self.width() - self._side) / max(1, len(self._week.days))

    def _cell(self, r: int, c: int, s: int) -> QRectF:
        height, width = self._cell_height(), self._column()
        return QRectF(
            self._side + c * width + 6,
            self._top(r) + GAP + s * (height + 3),
            width - 12,
            height,
        )

    def minimumSizeHint(self) -> QSize:
        week = self._week
        lines = sum(self._lines(r) for r in range(len(week.rows))) if week else 8
        count = len(week.rows) if week else 4
        return QSize(600, HEAD + lines * (CELL + 3) + count * 2 * GAP)

    # --- how they look ---------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), qcolor("white"))
        week = self._week
        if week is None:
            return
        self._paint_head(painter, week)
        for r, line in enumerate(week.rows):
            top = self._top(r)
            painter.setPen(QPen(qcolor("line.100"), 1))
            painter.drawLine(QPointF(0, top), QPointF(self.width(), top))
            painter.setPen(qcolor("ink.900"))
            painter.setFont(font(14, 500))
            box = QRectF(12, top + GAP, self._side - 18, 22)
            title = painter.fontMetrics().elidedText(
                line.title, Qt.TextElideMode.ElideRight, int(box.width())
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, title)
            painter.setPen(qcolor("ink.700"))
            painter.setFont(font(12))
            painter.drawText(box.translated(0, 20), Qt.AlignmentFlag.AlignVCenter, line.aside)
            for c in range(len(week.days)):
                for s, duty in enumerate(self._here(r, c)):
                    self._paint_cell(painter, week, duty, self._cell(r, c, s), (r, c, s))

    def _paint_head(self, painter: QPainter, week: Week) -> None:
        painter.fillRect(QRectF(0, 0, self.width(), HEAD), qcolor("surface.sub"))
        width = self._column()
        for c, day in enumerate(week.days):
            left = self._side + c * width
            if day == week.today:
                painter.fillRect(QRectF(left, 0, width, HEAD), qcolor("teal.50"))
            painter.setPen(QPen(qcolor("line.100"), 1))
            painter.drawLine(QPointF(left, 0), QPointF(left, self.height()))
            painter.setPen(qcolor("teal.800" if day == week.today else "ink.900"))
            painter.setFont(font(14, 700 if day == week.today else 500))
            words = tr("{weekday}  {n}", weekday=tr_weekday(day), n=day.day)
            if day == week.today and width >= 130:
                words += tr(", today")
            box = QRectF(left + 12, 0, width - 16, HEAD)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_cell(
        self,
        painter: QPainter,
        week: Week,
        duty: Duty,
        box: QRectF,
        at: tuple[int, int, int],
    ) -> None:
        worker = week.plan.get(duty)
        fault = week.fault_at(duty)
        front = at == self._at
        ground, line, ink, dash = "teal.50", "teal.200", "ink.900", False
        if worker is None:
            ground, line, ink, dash = "white", "line.300", "ink.600", True
        if fault is not None:
            grave = fault.rule == "empty"
            ground = "white" if grave else "warn.ground"
            line = "error.mark" if grave else "warn.line"
            ink = "error.text" if grave else "ink.900"
        painter.setPen(
            QPen(qcolor(line), 1, Qt.PenStyle.DashLine if dash else Qt.PenStyle.SolidLine)
        )
        painter.setBrush(qcolor(ground))
        painter.drawRoundedRect(box, 4, 4)
        if front:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = "citrus.600" if self.hasFocus() else "teal.700"
            painter.setPen(QPen(qcolor(ring), 2))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 5, 5)
        left = box.left() + 8
        narrow = box.width() < 110 and fault is not None
        if duty.part in ("am", "pm", "late") and not narrow:
            painter.setPen(qcolor("ink.700"))
            painter.setFont(font(12))
            words = tr(PART_WORDS[duty.part])
            painter.drawText(
                QRectF(left, box.top(), 60, box.height()), Qt.AlignmentFlag.AlignVCenter, words
            )
            left += painter.fontMetrics().horizontalAdvance(words) + 6
        painter.setPen(qcolor(ink))
        painter.setFont(font(14, 500 if fault is not None else 400))
        name = week.names.get(worker or "", "")
        if front and self.letters:
            name = self.letters + "…"
        elif worker is None:
            name = tr("nobody")
        edge = box.right() - (24 if fault is not None else 4)
        room = QRectF(left, box.top(), edge - left, box.height())
        name = painter.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        if fault is not None:
            mark = QRectF(box.right() - 22, box.center().y() - 8, 16, 16)
            tint = "error.mark" if fault.rule == "empty" else "warn.mark"
            paint_icon(painter, "error-warning-fill", mark, tint)
