"""A list of cases to take along: on A4, as a spreadsheet, as text; the filter is named on each."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date, datetime

from desk.cases.lists import CaseRow
from desk.cases.words import STATES
from desk.core.clock import local
from desk.core.mask import mask_name
from desk.core.text import data_text, mark, tr, tr_date, trn
from desk.printing.papers import ListPaper
from desk.printing.sheet import MM, Sheet
from desk.printing.textfile import csv_text

WIDTH, HEIGHT, EDGE = 297.0, 210.0, 14.0
TOP, BOTTOM, ROW, LINE = 42.0, 195.0, 7.0, 4.4
PT = 1 / MM
TEAL, SOFT, INK = "#0B5C69", "#34454A", "#000000"
COLUMNS = (
    (mark("Case number"), 42.0),
    (mark("Matter"), 58.0),
    (mark("Applicant"), 22.0),
    (mark("How far"), 34.0),
    (mark("Light (column)"), 26.0),
    (mark("Last day (column)"), 22.0),
    (mark("Decided by"), 42.0),
    (mark("First asked"), 23.0),
)
"""Headings with their width in millimetres."""
LIGHTS = {
    "overdue": mark("overdue (light)"),
    "red": mark("red (light)"),
    "yellow": mark("yellow (light)"),
    "green": mark("green (light)"),
    "stopped": mark("stopped (light)"),
    "done": mark("done (light)"),
}


def list_paper(
    rows: Sequence[CaseRow], named: str, hall: str, who: str, made: datetime
) -> ListPaper:
    """A list as it is said; persons are masked as on the screen."""
    return ListPaper(
        data_text(hall),
        tr("Cases: {filter}", filter=named),
        tr("{who}, {time}", who=who, time=f"{local(made):%Y-%m-%d %H:%M}"),
        tuple(tr(heading) for heading, _ in COLUMNS),
        tuple(map(_cells, rows)),
        trn("{n} case", "{n} cases", len(rows)),
    )


def _cells(row: CaseRow) -> tuple[str, ...]:
    return (
        row.number,
        data_text(row.matter),
        mask_name(row.name),
        tr(STATES[row.state]),
        _light(row),
        row.due_day.isoformat() if row.due_day else "",
        data_text(row.department),
        row.owner,
    )


def _light(row: CaseRow) -> str:
    said = tr(LIGHTS[row.light])
    if row.light == "overdue":
        return said + trn(", {n} day over", ", {n} days over", -row.left)
    return said


def list_csv(paper: ListPaper) -> bytes:
    """The list as text; the first line names the filter."""
    lines = [[paper.title], [paper.hall, paper.made, paper.count], paper.columns, *paper.rows]
    return csv_text(lines).encode("utf-8-sig")


def list_xlsx(paper: ListPaper) -> bytes:
    """The list as a spreadsheet; days are days, and the heading stays in sight."""
    import xlsxwriter

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False,
                                     "strings_to_urls": False})  # fmt: skip
    sheet = book.add_worksheet(tr("Cases (page)"))
    head = book.add_format({"bold": True, "bg_color": "#E8F1F2", "bottom": 1})
    day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
    sheet.write_string(0, 0, paper.title, book.add_format({"bold": True, "font_size": 16}))
    sheet.write_string(1, 0, f"{paper.hall}  {paper.made}  {paper.count}")
    for place, (heading, (_, width)) in enumerate(zip(paper.columns, COLUMNS, strict=True)):
        sheet.write_string(3, place, heading, head)
        sheet.set_column(place, place, width / 2)
    for line, cells in enumerate(paper.rows, 4):
        for place, cell in enumerate(cells):
            if place == _DAY and cell:
                sheet.write_datetime(line, place, date.fromisoformat(cell), day)
            else:
                sheet.write_string(line, place, cell)
    sheet.freeze_panes(4, 1)
    sheet.autofilter(3, 0, 3 + len(paper.rows), len(COLUMNS) - 1)
    sheet.repeat_rows(3)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    book.close()
    return out.getvalue()


_DAY = 5


def list_pdf(paper: ListPaper) -> bytes:
    """A4 lying; the heading stands on every page, and what is long takes more lines."""
    sheet = Sheet(WIDTH, HEIGHT, MM, paper.title)
    pages = _pages(sheet, paper)
    for number, rows in enumerate(pages, 1):
        if number > 1:
            sheet.next_page()
        _heading(sheet, paper)
        _lines(sheet, rows)
        sheet.ink(SOFT)
        page = tr("Page {n} of {all}", n=number, all=len(pages))
        sheet.text(EDGE, 199, f"{paper.hall} {paper.title}", 8.3 * PT)
        sheet.text(WIDTH - EDGE, 199, page, 8.3 * PT, align="right")
        sheet.ink(INK)
    return sheet.done()


Cells = list[list[str]]
"""A row: the lines of each cell."""


def _pages(sheet: Sheet, paper: ListPaper) -> list[list[Cells]]:
    """The rows of each page, with the heading first."""
    head = _cut(sheet, paper.columns, bold=True)
    pages, y = [[head]], TOP + ROW
    for row in paper.rows:
        cells = _cut(sheet, row)
        if y + _height(cells) > BOTTOM:
            pages.append([head])
            y = TOP + ROW
        pages[-1].append(cells)
        y += _height(cells)
    return pages


def _cut(sheet: Sheet, row: Sequence[str], *, bold: bool = False) -> Cells:
    found = []
    for place, (cell, (_, width)) in enumerate(zip(row, COLUMNS, strict=True)):
        day = place == _DAY and not bold and cell
        said = tr_date(date.fromisoformat(cell)) if day else cell
        found.append(sheet.wrap(said, 9.4 * PT, width - 3, bold=bold or place == 1))
    return found


def _height(cells: Cells) -> float:
    return ROW + LINE * (max(map(len, cells)) - 1)


def _heading(sheet: Sheet, paper: ListPaper) -> None:
    sheet.ink(SOFT)
    sheet.text(EDGE, 16, paper.hall, 10 * PT)
    sheet.text(WIDTH - EDGE, 26, f"{paper.count}  {paper.made}", 9.4 * PT, align="right")
    sheet.ink(INK)
    sheet.text(EDGE, 26, paper.title, 19 * PT, bold=True)
    sheet.ink(TEAL)
    sheet.line(EDGE, 30, WIDTH - EDGE, 30, 0.6)
    sheet.ink(INK)


def _lines(sheet: Sheet, rows: Sequence[Cells]) -> None:
    y = TOP
    sheet.box(EDGE, y - 5, WIDTH - 2 * EDGE, ROW, fill="#F0F0F0")
    for n, cells in enumerate(rows):
        x = EDGE
        for place, (lines, (_, width)) in enumerate(zip(cells, COLUMNS, strict=True)):
            for line, words in enumerate(lines):
                bold = not n or place == 1
                sheet.text(x + 1.5, y - 0.6 + LINE * line, words, 9.4 * PT, bold=bold)
            x += width
        y += _height(cells)
        last = n in (0, len(rows) - 1)
        sheet.line(EDGE, y - 5, WIDTH - EDGE, y - 5, 0.25 if last else 0.1)
