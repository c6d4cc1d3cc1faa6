"""A PDF page as the black and white dots a receipt printer takes."""

from __future__ import annotations

from typing import Any

from PIL import Image

PAPER_DOTS = 640
"""80 mm at 203 dpi; the head prints the 576 in the middle."""


def page_image(pdf: bytes, width: int, page: int = 0) -> Image.Image:
    """A page in its colours, ``width`` pixels wide.

    :raises ValueError: when the bytes are no PDF.
    """
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
    from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
    from PySide6.QtPdf import QPdfDocument

    if QGuiApplication.instance() is None:
        # Kept alive for the process: QtPdf needs one, without any event loop.
        _keep.append(QGuiApplication(["desk", "-platform", "offscreen"]))
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    if document.status() != QPdfDocument.Status.Ready:
        raise ValueError("not a PDF")
    points = document.pagePointSize(page)
    height = round(width * points.height() / points.width())
    drawn = document.render(page, QSize(width, height))
    picture = QImage(drawn.size(), QImage.Format.Format_RGB888)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.drawImage(0, 0, drawn)
    painter.end()
    document.close()
    raw = bytes(picture.constBits())
    line = picture.bytesPerLine()
    return Image.frombytes("RGB", (width, height), raw, "raw", "RGB", line)


_keep: list[Any] = []


def raster(pdf: bytes, dots: int = 576, page: int = 0) -> Image.Image:
    """The printable part of an 80 mm page in pure black and white, ``dots`` wide.

    At 384 dots (58 mm paper) the same page is drawn smaller.
    """
    scale = dots / 576
    whole = page_image(pdf, round(PAPER_DOTS * scale), page)
    margin = (whole.width - dots) // 2
    part = whole.convert("L").crop((margin, 0, margin + dots, whole.height))
    return part.point(lambda v: 255 if v > 150 else 0).convert("1")
