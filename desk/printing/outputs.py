"""A report as a file: which forms there are, how a file is called, and many at once."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pikepdf

from desk.core.clock import local_day
from desk.core.errors import DeskError
from desk.core.text import data_text, language
from desk.printing.archive import archived
from desk.printing.report import report_pdf
from desk.printing.reported import report_paper
from desk.printing.spreadsheet import spreadsheet
from desk.printing.textfile import csv_zip
from desk.reports import words
from desk.reports.model import Report
from desk.reports.periods import Period
from desk.reports.territory import Territory

FORMS = ("pdf", "xlsx", "csv")
_ENDINGS = {"csv": "zip"}
_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
_LANGUAGES = {"zh_CN": "zh-CN", "zh_TW": "zh-TW", "en": "en"}


def output(report: Report, form: str, head: str = "", *, plain: bool = False) -> bytes:
    """The whole report in a form; a PDF is an archive copy."""
    if form == "xlsx":
        return spreadsheet(report)
    if form == "csv":
        return csv_zip(report)
    return kept_pdf(report_pdf(report_paper(report, head, plain=plain)), report.made_at, head)


def kept_pdf(pdf: bytes, made_at: datetime, head: str = "") -> bytes:
    """The archive copy of pages that were drawn already."""
    return archived(pdf, made_at, language=_LANGUAGES[language()], author=head)


def file_name(territory: Territory, title: str, form: str) -> str:
    """What a file is called: place, then title; nothing a file system does not take."""
    name = f"{data_text(territory.name)} {title}.{_ENDINGS.get(form, form)}"
    return _UNFIT.sub(" ", name)


def write_whole(path: Path, data: bytes) -> None:
    """A file is there whole or not at all, whenever the power goes."""
    part = path.with_name(path.name + ".part")
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


@dataclass(frozen=True)
class Batch:
    """What came of many reports, by the names of their territories."""

    written: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    """Those that were there already."""
    failed: tuple[tuple[str, str], ...] = ()
    """Each with why."""
    stopped: bool = False


class Folder:
    """Where the PDF files of many reports go."""

    def __init__(self, path: Path, period: Period, head: str) -> None:
        self._path, self._period, self._head = path, period, head

    def file(self, territory: Territory) -> Path:
        """The file of a territory."""
        return self._path / file_name(territory, words.title_of(self._period), "pdf")

    def there(self, territory: Territory) -> bool:
        """Whether its final report, made after the end of the period, is there already."""
        return _is_final(self.file(territory), self._period)

    def put(self, territory: Territory, report: Report) -> None:
        """Write it."""
        write_whole(self.file(territory), output(report, "pdf", self._head))


def batch(
    territories: Sequence[Territory],
    make: Callable[[Territory], Report],
    put: Callable[[Territory, Report], None],
    there: Callable[[Territory], bool],
    watch: Callable[[int, str], bool],
) -> Batch:
    """A report for each territory. What is there is kept, so that a batch that was stopped goes on
    where it was; one that fails does not keep the others from being made."""
    written: list[str] = []
    kept: list[str] = []
    failed: list[tuple[str, str]] = []
    for n, territory in enumerate(territories):
        if not watch(n, territory.name):
            return Batch(tuple(written), tuple(kept), tuple(failed), stopped=True)
        try:
            if there(territory):
                kept.append(territory.name)
                continue
            put(territory, make(territory))
            written.append(territory.name)
        except (DeskError, OSError) as error:
            reason = error.key if isinstance(error, DeskError) else str(error)
            failed.append((territory.name, reason))
    watch(len(territories), "")
    return Batch(tuple(written), tuple(kept), tuple(failed))


def _is_final(path: Path, period: Period) -> bool:
    """Whether a report is there that was made when the period was over."""
    if not path.exists():
        return False
    try:
        with pikepdf.open(path) as found:
            text = str(found.docinfo.get("/CreationDate", ""))
    except pikepdf.PdfError:
        return False
    match = re.match(r"D:(\d{14})", text)
    if match is None:
        return False
    made = datetime.strptime(match[1] + "+0000", "%Y%m%d%H%M%S%z")
    return local_day(made) > period.last
