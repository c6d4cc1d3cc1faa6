"""A report as spreadsheet and as text, read back by openpyxl and csv: the figures of the report."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from desk.core.text import tr
from desk.printing.reported import footnote_mark, report_paper
from desk.printing.spreadsheet import spreadsheet
from desk.printing.textfile import csv_files, csv_zip
from desk.reports import words
from desk.reports.definitions import DEFINITIONS
from desk.reports.model import HIDDEN, Cell, Column, Report, Row, Section, Table
from tests.printing.month import EVIL, month

HEAD_ROW = 4


@pytest.fixture(scope="module")
def book() -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(spreadsheet(month())))


def same(found: Any, wanted: Cell, unit: str) -> bool:
    """Whether what a spreadsheet holds is the value itself."""
    if wanted is None:
        return found is None
    if wanted is HIDDEN:
        return bool(found == words.MASK)
    if unit == "seconds":
        return isinstance(found, timedelta) and round(found.total_seconds()) == wanted
    if isinstance(wanted, date):
        return isinstance(found, datetime) and found.date() == wanted
    if isinstance(wanted, int | Decimal):
        return isinstance(found, int | float) and Decimal(str(found)) == wanted
    return bool(found == words.shown(wanted, unit))


def body(sheet: Worksheet) -> list[list[Any]]:
    return [[c.value for c in row] for row in sheet.iter_rows(min_row=HEAD_ROW + 1)]


def test_every_figure_is_a_number_of_its_kind_with_what_it_is_measured_by(
    book: openpyxl.Workbook,
) -> None:
    report = month()
    found = {row[1]: row for row in body(book.worksheets[0])}
    for section in report.sections:
        for f in section.figures:
            row = found.pop(tr(f.label))
            told = [*row[2:4], *row[5:7]]
            for cell, value in zip(told, (f.cell, f.before, f.peers, f.target), strict=True):
                assert same(cell, value, f.unit), (f.key, cell, value)
            changed = words.change(f, f.before)
            assert (row[4] is None) == (not changed)
            if changed:
                sign = "−" if row[4] < 0 else "+" if row[4] > 0 else "±"
                assert changed.startswith(f"{sign}{abs(Decimal(str(row[4]))):.1f}"), f.key
            assert row[7] == footnote_mark(report.footnote(f.definition))
    assert not found


def test_every_cell_of_every_table_is_the_reports(book: openpyxl.Workbook) -> None:
    report = month()
    sheets = iter(book.worksheets[1:])
    for section in report.sections:
        for table in section.tables:
            rows = body(next(sheets))
            lines = [*table.rows, *([table.total] if table.total else [])]
            assert len(rows) == len(lines)
            for found, row in zip(rows, lines, strict=True):
                for cell, wanted, column in zip(found, row.cells, table.columns, strict=True):
                    assert same(cell, wanted, column.unit), (table.key, cell, wanted)
        for series in section.series:
            rows = body(next(sheets))
            for found, point in zip(rows, series.points, strict=True):
                assert same(found[0], point.at, "date")
                assert same(found[1], point.value, series.unit)


def test_the_definitions_have_a_sheet_under_the_same_marks_as_on_paper(
    book: openpyxl.Workbook,
) -> None:
    report = month()
    rows = body(book.worksheets[-1])
    wanted = [[footnote_mark(n), tr(DEFINITIONS[key])] for n, key in enumerate(report.footnotes, 1)]
    assert rows[: len(wanted)] == wanted
    assert rows[-1] == [words.MASK, tr(words.HIDDEN_NOTE)]


def test_headings_stay_in_sight_and_pages_print_on_a4(book: openpyxl.Workbook) -> None:
    for sheet in book.worksheets:
        assert sheet.freeze_panes == f"B{HEAD_ROW + 1}"
        assert sheet.print_title_rows == f"${HEAD_ROW}:${HEAD_ROW}"
        assert int(sheet.page_setup.paperSize) == 9
        assert sheet.page_setup.fitToWidth in (None, 1)
        assert sheet.page_setup.fitToHeight == 0
        assert "2026-10-31 17:00" in (sheet.oddFooter.center.text or "")
        assert all(c.font.bold for c in sheet[HEAD_ROW])


def test_what_looks_like_a_formula_is_text(book: openpyxl.Workbook) -> None:
    held = [c for sheet in book.worksheets for row in sheet.iter_rows() for c in row]
    assert any(c.value == EVIL and c.data_type == "s" for c in held)
    assert not [c for c in held if c.data_type == "f"]


def test_the_same_report_is_the_same_file() -> None:
    assert spreadsheet(month()) == spreadsheet(month())


def test_names_of_sheets_are_short_legal_and_never_twice() -> None:
    table = Table("t", "a/b:c*[long]?'" * 5, (Column("x", "X", "count"),), (Row("1", (1,)),))
    report = month()
    section = Section("visits", "Visits (section)", (), (table, table, table))
    twice = Report(report.territory, report.period, report.made_at, report.until, 1, (section,))
    book = openpyxl.load_workbook(io.BytesIO(spreadsheet(twice)))
    assert len({name.casefold() for name in book.sheetnames}) == len(book.sheetnames) == 5
    assert all(len(name) <= 31 for name in book.sheetnames)


def test_text_files_hold_the_bare_numbers_and_open_in_excel_as_utf_8() -> None:
    report = month()
    with zipfile.ZipFile(io.BytesIO(csv_zip(report))) as file:
        held = {name: file.read(name) for name in file.namelist()}
    assert all(data.startswith(b"\xef\xbb\xbf") for data in held.values())
    read = {
        name: list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
        for name, data in held.items()
    }
    figures = {row[1]: row[3:7] for row in read["figures.csv"][1:]}
    for section in report.sections:
        for f in section.figures:
            wanted = [f.cell, f.before, f.peers, f.target]
            for text, value in zip(figures[tr(f.label)], wanted, strict=True):
                if value is None or value is HIDDEN:
                    assert text == ("" if value is None else words.MASK)
                else:
                    assert Decimal(text) == value
        for table in section.tables:
            rows = read[f"{section.key}_{table.key}.csv"][1:]
            for found, row in zip(rows, table.rows, strict=False):
                for text, cell in zip(found, row.cells, strict=True):
                    if isinstance(cell, int | Decimal):
                        assert Decimal(text) == cell
                    elif isinstance(cell, date):
                        assert date.fromisoformat(text) == cell
        for series in section.series:
            rows = read[f"{section.key}_{series.key}.csv"][1:]
            assert [row[1] for row in rows] == [
                "" if p.value is None else str(p.value) for p in series.points
            ]


@given(st.text(min_size=1, max_size=30))
def test_no_text_a_person_typed_is_run_by_a_spreadsheet(text: str) -> None:
    table = Table("t", "T", (Column("x", "X", "text"),), (Row("1", (text,)),))
    report = month()
    section = Section("visits", "Visits (section)", (), (table,))
    made = Report(report.territory, report.period, report.made_at, report.until, 1, (section,))
    content = csv_files(made)["visits_t.csv"]
    ((found,),) = list(csv.reader(io.StringIO(content, newline="")))[1:]
    assert not found.startswith(("=", "@", "\t", "\r", "+", "-")) or Decimal(found) is not None
    assert found.removeprefix("'") == text.removeprefix("'")


def test_paper_and_spreadsheet_say_the_same_figures() -> None:
    """What is in large on paper is the value that the spreadsheet holds, said once."""
    report = month()
    paper = report_paper(report, "")
    book = openpyxl.load_workbook(io.BytesIO(spreadsheet(report)))
    held = {row[1]: row[2] for row in body(book.worksheets[0])}
    units = {tr(f.label): f.unit for s in report.sections for f in s.figures}
    for figure in paper.figures:
        value = held[figure.label]
        if isinstance(value, timedelta):
            number: Any = round(value.total_seconds())
        elif units[figure.label] == "count":
            number = int(value)
        else:
            number = Decimal(str(value))
        assert words.shown(number, units[figure.label]) == figure.value
