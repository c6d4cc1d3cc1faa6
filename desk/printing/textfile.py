"""A report as text: one CSV file a table in a ZIP, as Excel and every other program opens them."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, time

from desk.core.clock import local
from desk.core.text import mark, tr
from desk.printing.reported import before_head, compared_with, footnote_mark, until
from desk.reports import words
from desk.reports.definitions import DEFINITIONS
from desk.reports.model import HIDDEN, Cell, Report

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so is run by spreadsheets (OWASP, CSV injection)."""
_NUMBER = re.compile(r"-?\d+(\.\d+)?")


def csv_files(report: Report) -> dict[str, str]:
    """Each table, chart and the figures by the name of its file; times in seconds, shares from 0
    to 1, so that they can be reckoned with."""
    files: dict[str, str] = {"figures.csv": csv_text(_figures(report))}
    for section in report.sections:
        for table in section.tables:
            lines = (*table.rows, *((table.total,) if table.total else ()))
            units = [column.unit for column in table.columns]
            heads = [words.heading(column) for column in table.columns]
            told = [list(map(_said, row.cells, units)) for row in lines]
            files[f"{section.key}_{table.key}.csv"] = csv_text([heads, *told])
        for series in section.series:
            points = [[_said(p.at, "date"), _said(p.value, series.unit)] for p in series.points]
            heads = [tr("Day (column)"), tr(series.label)]
            files[f"{section.key}_{series.key}.csv"] = csv_text([heads, *points])
    notes = [(footnote_mark(n), tr(DEFINITIONS[key])) for n, key in enumerate(report.footnotes, 1)]
    if report.hides:
        notes.append((words.MASK, tr(words.HIDDEN_NOTE)))
    if compared := compared_with(report):
        notes.append(("", compared))
    about = [(tr("Report"), words.title(report)), (tr("Place"), report.territory.name)]
    files["definitions.csv"] = csv_text([*about, ("", until(report)), *notes])
    return files


def csv_zip(report: Report) -> bytes:
    """All of it in one file."""
    out = io.BytesIO()
    moment = local(report.made_at).timetuple()[:6]
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in csv_files(report).items():
            # Excel takes a file for UTF-8 only when it begins with the byte order mark.
            file.writestr(zipfile.ZipInfo(name, moment), text.encode("utf-8-sig"))
    return out.getvalue()


def _figures(report: Report) -> Iterable[Sequence[str]]:
    yield (tr("Section"), tr("Figure"), tr("Unit"), tr("This period"), before_head(report),
           tr("Others (median)"), tr("Target (column)"), tr("Definition"))  # fmt: skip
    for section in report.sections:
        for f in section.figures:
            numbers = [_said(x, f.unit) for x in (f.cell, f.before, f.peers, f.target)]
            note = footnote_mark(report.footnote(f.definition))
            yield (tr(section.title), tr(f.label), tr(_UNIT_NAMES[f.unit]), *numbers, note)


_UNIT_NAMES = {
    "count": mark("number (unit)"),
    "number": mark("number (unit)"),
    "seconds": mark("seconds (unit)"),
    "share": mark("share from 0 to 1 (unit)"),
    "days": mark("working days (unit)"),
}


def csv_text(lines: Iterable[Sequence[str]]) -> str:
    """Lines as CSV; no cell is run by a spreadsheet."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows([_safe(x) for x in line] for line in lines)
    return out.getvalue()


def _said(cell: Cell, unit: str) -> str:
    if cell is None:
        return ""
    if cell is HIDDEN or isinstance(cell, str | time):
        return words.shown(cell, unit)
    # A number bare, as programs read it.
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) and not _NUMBER.fullmatch(text) else text
