"""The numbers of a report one by one, beside the period before and others; Enter goes behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.labels import Text, row
from desk.faces.office.charts import Cell
from desk.faces.office.establishment import ChoiceTable
from desk.faces.office.model import OfficeModel
from desk.faces.office.reports_model import Made, ReportsModel
from desk.printing.reported import COLUMNS, cells, column_head
from desk.reports import words
from desk.reports.model import Report


@dataclass(frozen=True)
class Line:
    """A line of the list, and which number it is."""

    shown: tuple[Cell, ...]
    figure: str = ""
    table: str = ""
    row: str = ""


def lines_of(report: Report) -> list[Line]:
    """Every figure, every line of every table and every point of every chart."""
    found: list[Line] = []
    blank = ("",) * len(COLUMNS)
    for section in report.sections:
        found.append(Line(((tr(section.title), "teal"), *blank)))
        for figure in section.figures:
            told = tuple(say(figure) for _, say in COLUMNS)
            found.append(Line((tr(figure.label), *told), figure=figure.key))
        for table in section.tables:
            heads = [column_head(report, column) for column in table.columns]
            found.append(Line((tr(table.title), *(heads[1:] + [""] * 5)[:5])))
            for line in (*table.rows, *((table.total,) if table.total else ())):
                name, *rest = cells(table, line)
                shown = (f"    {name or tr('Total')}", *([*rest, *[""] * 5])[:5])
                found.append(Line(shown, table=table.key, row=line.key))
        for series in section.series:
            found.append(Line((tr(series.label), *blank)))
            for point in series.points:
                name = words.point_name(point, series.step)
                value = words.shown(point.value, series.unit)
                found.append(Line((f"    {name}", value, *blank[1:])))
    return found


class Numbers(QWidget):
    """The list; Enter shows the cases behind a number, Enter again one of them."""

    def __init__(
        self, office: OfficeModel, model: ReportsModel, show_case: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._office, self._model, self._show_case = office, model, show_case
        self.lines: list[Line] = []
        heads = [(tr("Figure"), 2.4, False), *((tr(t), 1.0, True) for t, _ in COLUMNS)]
        self.table = ChoiceTable(heads)
        self.table.setObjectName("numbers")
        self.hint = Text("", 13, 400, "ink.700")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
        line = row(self.hint, None)
        line.setContentsMargins(14, 6, 14, 8)
        layout.addLayout(line)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def put(self, made: Made | None) -> None:
        """Show the numbers of another report."""
        self.lines = lines_of(made.report) if made else []
        self.table.show_all([line.shown for line in self.lines])

    def back(self) -> bool:
        """Esc: from the cases to the numbers."""
        return False
