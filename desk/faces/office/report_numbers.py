"""The numbers of a report one by one, beside the period before and others; Enter goes behind."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk.core.text import data_text, tr, trn
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.labels import Text, row
from desk.faces.office.charts import Cell
from desk.faces.office.establishment import ChoiceTable
from desk.faces.office.model import OfficeModel
from desk.faces.office.reason import ReasonDialog
from desk.faces.office.reports_model import Made, ReportsModel
from desk.printing.reported import COLUMNS, cells, column_head, column_titles
from desk.reports import words
from desk.reports.behind_cases import CaseBehind, cases_behind
from desk.reports.model import Report, Table
from desk.reports.periods import Period


@dataclass(frozen=True)
class Line:
    """A line of the list, and which number it is."""

    shown: tuple[Cell, ...]
    figure: str = ""
    table: str = ""
    row: str = ""
    period: Period | None = None
    """The day or month of a point of a chart."""
    reason: str | None = None
    """What was written to explain an overdue case, empty where nothing was."""


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
            places = _places(table)
            found.append(Line((tr(table.title), *_filled(heads[n] for n in places))))
            for line in (*table.rows, *((table.total,) if table.total else ())):
                all_cells = cells(table, line)
                shown = (
                    f"    {all_cells[0] or tr('Total')}", *_filled(all_cells[n] for n in places)
                )  # fmt: skip
                said = str(line.cells[-1] or "") if table.key == "overdue" else None
                found.append(Line(shown, table=table.key, row=line.key, reason=said))
        for series in section.series:
            found.append(Line((tr(series.label), *blank)))
            for point in series.points:
                name = words.point_name(point, series.step)
                value = words.shown(point.value, series.unit)
                part = Period.of(series.step, point.at)
                found.append(Line((f"    {name}", value, *blank[1:]), period=part))
    return found


_CHOSEN = {
    "departments": ("cases", "ended", "took", "on_time", "past_due"),
    "overdue": ("matter", "department", "due_day", "over", "reason"),
    "halls": ("visits", "cases", "p90", "on_time", "past_due"),
}
"""Which columns of a table that is wider than the list stand in it; the pages have them all."""


def _places(table: Table) -> list[int]:
    keys = [column.key for column in table.columns]
    chosen = _CHOSEN.get(table.key, keys[1 : len(COLUMNS) + 1])
    return [keys.index(key) for key in chosen]


def _filled(words_of: Iterable[str]) -> list[str]:
    return [*words_of, *[""] * len(COLUMNS)][: len(COLUMNS)]


class Numbers(QWidget):
    """The list; Enter shows the cases behind a number, Enter again one of them."""

    def __init__(
        self, office: OfficeModel, model: ReportsModel, show_case: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._office, self._model, self._show_case = office, model, show_case
        self.lines: list[Line] = []
        self.cases: list[CaseBehind] = []
        self.table = ChoiceTable([(tr("Figure"), 2.4, False), *((tr(t), 1.0, True)
                                                               for t, _ in COLUMNS)])  # fmt: skip
        self.table.setObjectName("numbers")
        self.table.chosen.connect(self._go_behind)
        self.behind = ChoiceTable(
            [
                (tr("Number (column)"), 1.5, False), (tr("Matter (column)"), 1.8, False),
                (tr("Person (behind)"), 0.8, False), (tr("Department (column)"), 1.4, False),
                (tr("Accepted on"), 1.0, False), (tr("Last day (column)"), 1.0, False),
                (tr("Ended (column)"), 1.0, False),
            ]
        )  # fmt: skip
        self.behind.setObjectName("behind")
        self.behind.chosen.connect(lambda n: self._show_case(self.cases[n].number))
        self.hint = Text("", 13, 400, "ink.700")
        self.dialog: ReasonDialog | None = None
        self._written = False
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.behind)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack, 1)
        self.reason = Button(
            tr("Write its reason"), "text", key="R", height=28, px=13, on=self.ask_reason,
            name="ask_reason",
        )  # fmt: skip
        self.table.moved.connect(lambda _: self._show_hint())
        line = row(KeyCap("Enter"), self.hint, None, self.reason, KeyCap("Esc"), spacing=8)
        line.setContentsMargins(14, 6, 14, 8)
        layout.addLayout(line)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def front(self) -> ChoiceTable:
        """The list in front."""
        return self.behind if self._stack.currentWidget() is self.behind else self.table

    def put(self, made: Made | None) -> None:
        """Show the numbers of another report."""
        self.lines = lines_of(made.report) if made else []
        if made:
            self.table.name_columns([tr("Figure"), *column_titles(made.report)])
        self.table.show_all([line.shown for line in self.lines])
        self.back()
        if self._written:
            # One after another: the next that has none stands in front.
            self._written = False
            self.seek_unexplained()
        self._show_hint()

    def _go_behind(self, place: int) -> None:
        made, line = self._model.state.made, self.lines[place]
        if line.period is not None and made is not None and line.period != made.report.period:
            self._model.show_period(line.period)
            return
        if made is None or not (line.figure or line.row):
            self.hint.put(tr("There is no case behind this line that could be shown."))
            return
        report, desk = made.report, self._office.desk

        def work() -> list[CaseBehind] | None:
            with desk.store.read() as read:
                return cases_behind(
                    read, report, figure=line.figure, table=line.table, row=line.row
                )

        desk.tasks.run(work, self._show_behind, self._office.tell)

    def _show_behind(self, found: list[CaseBehind] | None) -> None:
        if not found:
            self.hint.put(tr("There is no case behind this number that could be shown."))
            return
        self.cases = found
        names = self._office.desk.catalogue.by_code
        self.behind.front = 0
        self.behind.show_all(
            [
                (
                    x.number,
                    data_text(names[x.matter].name if x.matter in names else x.matter),
                    x.name,
                    data_text(x.department),
                    x.accepted_on.isoformat(),
                    x.due_day.isoformat() if x.due_day else "",
                    x.ended_on.isoformat() if x.ended_on else "",
                )
                for x in found
            ]
        )
        self._stack.setCurrentWidget(self.behind)
        self.behind.setFocus()
        self._show_reason()
        self.hint.put(trn("{n} case; one of them in whole", "{n} cases; one of them in whole",
                          len(found)))  # fmt: skip

    # --- the reason of an overdue case -----------------------------------------------------

    def seek_unexplained(self) -> bool:
        """Bring the next overdue case without a reason to the front; whether there is one."""
        places = [n for n, line in enumerate(self.lines) if line.reason == "" and line.row]
        if not places:
            return False
        after = [n for n in places if n >= self.table.front]
        self.table.bring((after or places)[0])
        return True

    @property
    def _late(self) -> Line | None:
        """The overdue case in front."""
        if self.front is not self.table or not self.lines:
            return None
        line = self.lines[self.table.front]
        return line if line.reason is not None and line.row else None

    def _show_hint(self) -> None:
        """What Enter does with the line in front."""
        line = self.lines[self.table.front] if self.lines else None
        part = line.period if line is not None else None
        words_of = {"day": tr("the report of this day"), "month": tr("the report of this month")}
        self.hint.put(words_of[part.kind] if part else tr("the cases behind a number"))
        self._show_reason()

    def _show_reason(self) -> None:
        self.reason.setVisible(self._late is not None)

    def ask_reason(self) -> bool:
        """R: ask why the overdue case in front took longer; whether one is in front."""
        line = self._late
        if line is None or self.dialog is not None:
            return False

        def write(
            reason: str, done: Callable[[], None], failed: Callable[[BaseException], None]
        ) -> None:
            def written() -> None:
                self._written = True
                done()

            self._model.explain(line.row, reason, written, failed)

        number, matter = (str(cell).strip() for cell in line.shown[:2])
        self.dialog = ReasonDialog(self.window(), number, matter, line.reason or "", write)
        self.dialog.closed.connect(self._dialog_closed)
        return True

    def _dialog_closed(self) -> None:
        self.dialog = None
        self.table.setFocus()

    def back(self) -> bool:
        """Esc: leave the reason, or the cases; answers whether there was something to leave."""
        if self.dialog is not None:
            self.dialog.close_layer()
            return True
        if self._stack.currentWidget() is not self.behind:
            return False
        self._stack.setCurrentWidget(self.table)
        self.table.setFocus()
        self._show_hint()
        return True
