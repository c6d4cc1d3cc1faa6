"""A4 and A5 papers through the print system of Windows, which takes no PDF: each page is drawn."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desk.devices.printer import Job, PrinterError

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

DPI = 300
"""Fine enough for 8 pt; a page of A4 takes 35 MB while it is drawn."""


class WindowsPrinter:
    """A printer by its name in Windows, or the default one where none is named."""

    def __init__(self, name: str, make: Callable[[], QPrinter] | None = None) -> None:
        """``make`` gives the printer to draw on, for tests."""
        self._name, self._make = name, make or self._open

    def _open(self) -> QPrinter:
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        info = QPrinterInfo.printerInfo(self._name) if self._name else QPrinterInfo.defaultPrinter()
        if info.isNull():
            raise PrinterError("offline")
        return QPrinter(info, QPrinter.PrinterMode.HighResolution)

    def print(self, job: Job) -> None:
        """Draw the pages as often as they are wanted; a printer that copies by itself is told."""
        from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QSizeF
        from PySide6.QtGui import QPageLayout, QPageSize, QPainter
        from PySide6.QtPdf import QPdfDocument
        from PySide6.QtPrintSupport import QPrinter

        content = QByteArray(job.pdf)
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(buffer)
        printer = self._make()
        modes = QPrinter.DuplexMode
        printer.setDocName(job.name)
        printer.setFullPage(True)
        printer.setDuplex(modes.DuplexLongSide if job.copies.two_sided else modes.DuplexNone)
        again = job.copies.number
        if printer.supportsMultipleCopies():
            printer.setCopyCount(again)
            printer.setCollateCopies(True)
            again = 1
        pages = [
            (n, document.pagePointSize(n))
            for _ in range(again)
            for n in range(document.pageCount())
        ]

        def sheet(points: QSizeF) -> None:
            wide = points.width() > points.height()
            size = points.transposed() if wide else points
            printer.setPageSize(QPageSize(size, QPageSize.Unit.Point))
            turned = QPageLayout.Orientation
            printer.setPageOrientation(turned.Landscape if wide else turned.Portrait)

        if not pages:
            raise PrinterError("unknown")
        sheet(pages[0][1])
        painter = QPainter()
        if not painter.begin(printer):
            raise PrinterError("offline")
        try:
            for place, (n, points) in enumerate(pages):
                if place:
                    sheet(points)
                    if not printer.newPage():
                        raise PrinterError("unplugged")
                pixels = QSize(*(round(x * DPI / 72) for x in (points.width(), points.height())))
                image = document.render(n, pixels)
                painter.drawImage(printer.pageLayout().fullRectPixels(printer.resolution()), image)
        finally:
            painter.end()
            document.close()
