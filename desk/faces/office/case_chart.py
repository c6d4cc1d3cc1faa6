"""Open cases by department and light: bars in the order green, yellow, red with numbers inside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desk.core.text import data_text
from desk.faces.kit.theme import qcolor
from desk.faces.office.charts import words_at

BARS = {"green": "ok.mark", "yellow": "warn.mark", "red": "error.mark", "overdue": "error.text"}
"""In the order of the design, 2.2; what is overdue is the darker red."""
LINE = 40


class DepartmentChart(QWidget):
    """One line a department; the numbers stand in the bars, so no legend is needed."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[tuple[str, Mapping[str, int]], ...] = ()

    def put(self, lines: Sequence[tuple[str, Mapping[str, int]]]) -> None:
        """Show counts by department."""
        self._lines = tuple(lines)
        self.setAccessibleName("; ".join(f"{name} {dict(counts)}" for name, counts in lines))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((sum(counts.values()) for _, counts in self._lines), default=1)
        room = self.width() - 260.0
        for n, (name, counts) in enumerate(self._lines[: max(1, self.height() // LINE)]):
            y, x = 12.0 + n * LINE, 220.0
            words_at(painter, QRectF(16, y, 196, 24), data_text(name), 14)
            for light, tint in BARS.items():
                count = counts.get(light, 0)
                if not count:
                    continue
                width = max(26.0, room * count / most)
                box = QRectF(x, y, width, 24)
                painter.fillRect(box, qcolor(tint))
                words_at(painter, box, str(count), 13, weight=700, tint="white",
                         side=Qt.AlignmentFlag.AlignHCenter)  # fmt: skip
                x += width + 2
