"""A report as a spreadsheet with real numbers, times, shares and dates, and its definitions."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date, time
from decimal import Decimal
from typing import Any

import xlsxwriter

from desk.core.clock import local
from desk.core.text import data_text, tr
from desk.printing.compose import full_hall
from desk.printing.reported import column_head, column_titles, compared_with, footnote_mark, until
from desk.reports import words
from desk.reports.definitions import DEFINITIONS
from desk.reports.model import HIDDEN, Cell, Figure, Report, Row, Series, Table

_DAY_S = 86_400
FORMATS = {
    "count": "#,##0",
    "seconds": "[m]:ss",
    "share": "0.0%",
    "days": "#,##0.0",
    "number": "#,##0.00",
    "word": "@",
    "text": "@",
    "code": "@",
    "date": "yyyy-mm-dd",
    "time": "hh:mm",
    "percent": '+0.0"%";−0.0"%";±0.0"%"',
    "points": '+0.0"{}";−0.0"{}";±0.0"{}"',
}
"""How a unit is shown; a time is a part of a day, as spreadsheets count."""
_WIDTHS = {"text": 26, "word": 18, "code": 18, "date": 12, "time": 12}
_NAME = 31
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))


def spreadsheet(report: Report) -> bytes:
    """The whole report: a sheet of figures, one for each table and chart, one of definitions."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(
        out,
        {
            "in_memory": True,
            # What a person typed is text, whatever it begins with.
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    title = words.title(report)
    # The moment of making is the report's own, so that the same report is the same file.
    made = local(report.made_at).replace(tzinfo=None)
    book.set_properties({"title": title, "comments": until(report), "created": made})
    _Book(book, report).write()
    book.close()
    return out.getvalue()


class _Book:
    def __init__(self, book: Any, report: Report) -> None:
        self.book, self.report = book, report
        self._formats: dict[tuple[str, bool], Any] = {}
        self._names: set[str] = set()
        self._title = book.add_format({"bold": True, "font_size": 16})
        self._soft = book.add_format({"font_color": "#34454A"})
        self._wrap = book.add_format({"text_wrap": True, "valign": "top"})
        self._head = book.add_format(
            {"bold": True, "bg_color": "#E8F1F2", "bottom": 1, "text_wrap": True, "valign": "top"}
        )

    def write(self) -> None:
        self._figures()
        for section in self.report.sections:
            for table in section.tables:
                self._table(tr(table.title) or tr(section.title), table)
            for series in section.series:
                self._series(series)
        self._definitions()

    def _format(self, unit: str, *, bold: bool = False) -> Any:
        if (unit, bold) not in self._formats:
            align = "left" if unit in _WIDTHS else "right"
            # Only points have a word of their own behind the number.
            points = tr("{points} points", points="") if unit == "points" else ""
            shown = FORMATS[unit].replace("{}", points)
            made = {"num_format": shown, "bold": bold, "align": align}
            if bold:
                made["top"] = 1
            self._formats[unit, bold] = self.book.add_format(made)
        return self._formats[unit, bold]

    def _sheet(self, name: str, heads: Sequence[str], widths: Sequence[float]) -> Any:
        """A sheet that prints on A4 with its heading on every page."""
        sheet = self.book.add_worksheet(self._name(name))
        for n, (words_, width) in enumerate(zip(heads, widths, strict=True)):
            sheet.write_string(_HEAD_ROW, n, words_, self._head)
            sheet.set_column(n, n, width)
        sheet.write_string(0, 0, name, self._title)
        sheet.write_string(1, 0, self._under())
        sheet.freeze_panes(_HEAD_ROW + 1, 1)
        sheet.repeat_rows(_HEAD_ROW)
        sheet.set_paper(9)
        if len(heads) > 6:
            sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.6, right=0.6, top=0.7, bottom=0.8)
        title = words.title(self.report).replace("&", "&&")
        sheet.set_footer(f"&L{title}&C{until(self.report)}&R&P / &N")
        return sheet

    def _name(self, wanted: str) -> str:
        """A sheet's name: short, without marks that are not allowed, and no name twice."""
        plain = wanted.translate(_FORBIDDEN).strip()[:_NAME] or "1"
        name, n = plain, 2
        while name.casefold() in self._names:
            name = f"{plain[: _NAME - 3]} {n}"
            n += 1
        self._names.add(name.casefold())
        return name

    def _under(self) -> str:
        t = self.report.territory
        place = full_hall(t.full_name, t.name) if t.is_hall else t.full_name
        return f"{data_text(place)}  {words.title(self.report)}  {until(self.report)}"

    def _put(self, sheet: Any, row: int, column: int, value: Cell, unit: str, *,
             bold: bool = False) -> None:  # fmt: skip
        form = self._format(unit, bold=bold)
        if value is None:
            sheet.write_blank(row, column, None, form)
        elif value is HIDDEN:
            sheet.write_string(row, column, words.MASK, self._format("text", bold=bold))
        elif isinstance(value, date | time):
            sheet.write_datetime(row, column, value, form)
        elif isinstance(value, str):
            sheet.write_string(row, column, words.shown(value, unit), form)
        elif isinstance(value, int | Decimal):
            number = Decimal(value) / _DAY_S if unit == "seconds" else value
            sheet.write_number(row, column, float(number), form)

    def _figures(self) -> None:
        heads = (tr("Section"), tr("Figure"), *column_titles(self.report), tr("Definition"))
        sheet = self._sheet(tr("Figures"), heads, (16, 26, 14, 14, 14, 14, 14, 11))
        row = _HEAD_ROW + 1
        for section in self.report.sections:
            for figure in section.figures:
                self._figure(sheet, row, tr(section.title), figure)
                row += 1

    def _figure(self, sheet: Any, row: int, section: str, figure: Figure) -> None:
        sheet.write_string(row, 0, section)
        sheet.write_string(row, 1, tr(figure.label))
        told = {2: figure.cell, 3: figure.before, 5: figure.peers, 6: figure.target}
        for n, value in told.items():
            self._put(sheet, row, n, value, figure.unit)
        change = "points" if figure.unit == "share" else "percent"
        self._put(sheet, row, 4, words.difference(figure, figure.before), change)
        sheet.write_string(row, 7, footnote_mark(self.report.footnote(figure.definition)))

    def _table(self, name: str, table: Table) -> None:
        heads = [column_head(self.report, column) for column in table.columns]
        widths = [_WIDTHS.get(c.unit, 13) for c in table.columns]
        sheet = self._sheet(name, heads, widths)
        for n, row in enumerate(table.rows, _HEAD_ROW + 1):
            self._row(sheet, n, table, row)
        if table.rows:
            sheet.autofilter(_HEAD_ROW, 0, _HEAD_ROW + len(table.rows), len(heads) - 1)
        if table.total is not None:
            self._row(sheet, _HEAD_ROW + 1 + len(table.rows), table, table.total, bold=True)

    def _row(self, sheet: Any, place: int, table: Table, row: Row, *, bold: bool = False) -> None:
        for n, (cell, column) in enumerate(zip(row.cells, table.columns, strict=True)):
            self._put(sheet, place, n, cell, column.unit, bold=bold)

    def _series(self, series: Series) -> None:
        heads = (tr("Day (column)"), tr(series.label))
        sheet = self._sheet(tr(series.label), heads, (16, 16))
        for n, point in enumerate(series.points, _HEAD_ROW + 1):
            self._put(sheet, n, 0, point.at, "date")
            self._put(sheet, n, 1, point.value, series.unit)

    def _definitions(self) -> None:
        heads = (tr("Definition"), tr("How it is counted"))
        sheet = self._sheet(tr("Definitions"), heads, (11, 90))
        for n, key in enumerate(self.report.footnotes, 1):
            sheet.write_string(_HEAD_ROW + n, 0, footnote_mark(n))
            sheet.write_string(_HEAD_ROW + n, 1, tr(DEFINITIONS[key]), self._wrap)
        place = _HEAD_ROW + len(self.report.footnotes) + 1
        if self.report.hides:
            sheet.write_string(place, 0, words.MASK)
            sheet.write_string(place, 1, tr(words.HIDDEN_NOTE), self._wrap)
            place += 1
        if compared := compared_with(self.report):
            sheet.write_string(place, 1, compared, self._wrap)


_HEAD_ROW = 3
