"""Pages of a PDF as pictures; may be drawn on any thread."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter


def page(data: bytes, number: int, longest: int) -> tuple[QImage, int]:
    """A page on white paper with its longer side in pixels, and how many pages there are.

    The picture is null when the document cannot be opened.
    """
    from PySide6.QtPdf import QPdfDocument

    held = QByteArray(data)
    device = QBuffer(held)
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(device)
    count = document.pageCount()
    if document.error() != QPdfDocument.Error.None_ or not 0 <= number < count:
        return QImage(), 0
    size = document.pagePointSize(number)
    scale = longest / max(1.0, size.width(), size.height())
    drawn = document.render(
        number, QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))
    )
    document.close()
    if drawn.isNull():
        return QImage(), 0
    paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
    paper.fill(0xFFFFFFFF)
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return paper, count


def first_page_png(data: bytes) -> bytes | None:
    """The first page as a small PNG, or ``None`` when the document cannot be opened."""
    image, _ = page(data, 0, 600)
    if image.isNull():
        return None
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
