"""O07 the day report: the very page that is printed, to look at, print or keep."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from desk.core.text import tr
from desk.faces.kit.buttons import Button
from desk.faces.kit.labels import Card, Text, row
from desk.faces.kit.theme import qcolor
from desk.faces.office.model import OfficeModel
from desk.faces.office.navigation import Page
from desk.printing.day_report import day_report_pdf
from desk.printing.papers import DayReportPaper


class ReportPage(Page):
    """Preview at the left, what can be done with it at the right."""

    def __init__(
        self, model: OfficeModel, *, back: Callable[[], None], say: Callable[[str, str], None]
    ) -> None:
        super().__init__()
        self._model, self._say = model, say
        self._paper: DayReportPaper | None = None
        self._day: date | None = None
        self._bytes = QByteArray()
        self._buffer = QBuffer(self)
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        ground = self.view.palette()
        ground.setColor(QPalette.ColorRole.Dark, qcolor("line.base"))
        self.view.setPalette(ground)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)
        self.print_button = Button(
            tr("Print"),
            "primary",
            key="Ctrl P",
            icon="printer-line",
            height=44,
            px=16,
            on=self.print_it,
            name="print_report",
        )
        self.keep_button = Button(
            tr("Save as PDF"),
            key="Ctrl S",
            icon="file-download-line",
            height=44,
            px=16,
            on=self.keep,
            name="keep_report",
        )
        side = Card(margins=(16, 16, 16, 16), spacing=12)
        side.setFixedWidth(280)
        side.body.addWidget(Text(tr("Day report"), 18, 700))
        self._until = Text("", 14, 400, "ink.700", wrap=True)
        side.body.addWidget(self._until)
        side.body.addWidget(self.print_button)
        side.body.addWidget(self.keep_button)
        side.body.addStretch(1)
        side.body.addWidget(
            Text(tr("The page you see is the page that is printed."), 13, 400, "ink.600", wrap=True)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(
            row(
                Button(
                    tr("Back to the hall"),
                    "text",
                    key="Esc",
                    icon="arrow-left-line",
                    on=back,
                    name="back",
                ),
                None,
            )
        )
        body = QHBoxLayout()
        body.setSpacing(12)
        preview = Card(margins=(1, 1, 1, 1))
        preview.body.addWidget(self.view, 1)
        body.addWidget(preview, 1)
        body.addWidget(side)
        layout.addLayout(body, 1)

    def enter(self) -> None:
        """Make the report of this moment."""
        for button in (self.print_button, self.keep_button):
            button.forbid(tr("The report is being made."))
        self._model.paper(self._put)

    def _put(self, paper: DayReportPaper) -> None:
        desk = self._model.desk
        self._paper = paper
        today = self._model.today
        self._day = today.report.day if today else None

        def made(pdf: bytes) -> None:
            self.document.close()
            self._buffer.close()
            self._bytes = QByteArray(pdf)
            self._buffer.setBuffer(self._bytes)
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self.document.load(self._buffer)
            self._until.put(paper.until)
            for button in (self.print_button, self.keep_button):
                button.forbid(None)
            self.print_button.setFocus()

        desk.tasks.run(lambda: day_report_pdf(paper), made)

    def print_it(self) -> bool:
        """Send the report to its printer; it waits there when the printer does not answer."""
        if self._paper is not None and self._day is not None:
            self._model.desk.papers.report(self._paper, self._day)
            self._say(tr("The day report is on its way to the printer."), "ok")
        return True

    def keep(self) -> bool:
        """Ask where, then write the PDF."""
        if self._day is None:
            return True
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save as PDF"), f"{self._day:%Y-%m-%d}.pdf", "PDF (*.pdf)"
        )
        if name:
            self.write(Path(name))
        return True

    def write(self, path: Path) -> None:
        """Write the PDF to a file and say so, or why not."""
        try:
            path.write_bytes(bytes(self._bytes.data()))
        except OSError as error:
            self._say(tr("The file could not be written: {reason}", reason=str(error)), "error")
            return
        self._say(tr("Saved: {path}", path=str(path)), "ok")
