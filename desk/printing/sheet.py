"""A sheet to draw on: measures from the top left in its own unit, text with fallback fonts."""

from __future__ import annotations

import io
import re
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from desk.printing import fonts
from desk.printing.fonts import BOLD, REGULAR

_CLOSING = "，。、；：）」！？,.;:)"
# A word of letters and digits stays whole; between Chinese characters a line may end anywhere.
_PIECES = re.compile(r"\n|[!-~]+ ?|.", re.DOTALL)

DOT = 72 / 203
"""A dot of a receipt printer in points."""
MM = 72 / 25.4


class Sheet:
    """One page after another; ``unit`` is the size of a measure in points."""

    def __init__(self, width: float, height: float, unit: float, title: str) -> None:
        fonts.register()
        self.width, self.height, self.unit = width, height, unit
        self._out = io.BytesIO()
        self._canvas: Any = Canvas(
            self._out,
            pagesize=(width * unit, height * unit),
            pageCompression=1,
            invariant=1,
            # Otherwise every page would begin in Helvetica, which is not embedded.
            initialFontName=REGULAR,
        )
        self._canvas.setTitle(title)
        self._canvas.setCreator("Station Desk")

    def done(self) -> bytes:
        """The PDF."""
        self._canvas.showPage()
        self._canvas.save()
        return self._out.getvalue()

    def next_page(self) -> None:
        """Go on with a new page."""
        self._canvas.showPage()

    def ink(self, colour: str) -> None:
        """Colour of text, lines and fills from here on."""
        self._canvas.setFillColor(colour)
        self._canvas.setStrokeColor(colour)

    def measure(self, text: str, size: float, *, bold: bool = False) -> float:
        """Width of a text in units."""
        return fonts.width(text, BOLD if bold else REGULAR, size * self.unit) / self.unit

    def text(
        self, x: float, y: float, text: str, size: float, *, bold: bool = False, align: str = "left"
    ) -> float:
        """Write at a baseline; returns the width. ``align`` is left, right or centre of ``x``."""
        width = self.measure(text, size, bold=bold)
        left = x - {"left": 0.0, "right": width, "centre": width / 2}[align]
        at = left * self.unit
        for part, font in fonts.runs(text, BOLD if bold else REGULAR):
            self._canvas.setFont(font, size * self.unit)
            self._canvas.drawString(at, (self.height - y) * self.unit, part)
            at += fonts.width(part, font, size * self.unit)
        return width

    def fit(self, text: str, size: float, width: float, *, bold: bool = False) -> str:
        """The text, or its beginning and an ellipsis when it is wider than there is room."""
        if self.measure(text, size, bold=bold) <= width:
            return text
        while text and self.measure(text + "…", size, bold=bold) > width:
            text = text[:-1]
        return text + "…"

    def wrap(self, text: str, size: float, width: float, *, bold: bool = False) -> list[str]:
        """The text in lines; no line begins with a closing mark."""
        lines: list[str] = []
        line = ""
        pieces = _PIECES.findall(text)
        while pieces:
            piece = pieces.pop(0)
            if piece == "\n":
                lines.append(line)
                line = ""
                continue
            if len(piece) > 1 and self.measure(piece.rstrip(), size, bold=bold) > width:
                # A word that is wider than the line is broken anywhere.
                pieces[:0] = list(piece)
                continue
            over = self.measure(line + piece.rstrip(), size, bold=bold) > width
            if over and line and piece[0] not in _CLOSING:
                lines.append(line.rstrip())
                line = piece.lstrip()
            else:
                line += piece
        return [*lines, line] if line or not lines else lines

    def paragraph(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        width: float,
        leading: float,
        *,
        bold: bool = False,
    ) -> float:
        """Write lines one below the other; returns the baseline after the last."""
        for line in self.wrap(text, size, width, bold=bold):
            self.text(x, y, line, size, bold=bold)
            y += leading
        return y

    def rich(
        self, x: float, y: float, text: str, size: float, width: float, leading: float
    ) -> float:
        """The same with what stands between ``**`` in bold."""
        at, bold = x, False
        for part in text.split("**"):
            run = ""
            for piece in _PIECES.findall(part):
                over = at + self.measure(run + piece.rstrip(), size, bold=bold) > x + width
                if piece == "\n" or (over and piece[0] not in _CLOSING):
                    self.text(at, y, run, size, bold=bold)
                    at, y, run = x, y + leading, piece.lstrip()
                else:
                    run += piece
            at += self.text(at, y, run, size, bold=bold)
            bold = not bold
        return y + leading

    def line(self, x1: float, y1: float, x2: float, y2: float, weight: float,
             dash: tuple[float, float] | None = None) -> None:  # fmt: skip
        """A rule, perhaps dashed."""
        u = self.unit
        self._canvas.setLineWidth(weight * u)
        self._canvas.setDash(*([[d * u for d in dash], 0] if dash else [[], 0]))
        self._canvas.line(x1 * u, (self.height - y1) * u, x2 * u, (self.height - y2) * u)
        self._canvas.setDash([], 0)

    def box(self, x: float, y: float, width: float, height: float, weight: float = 0.0,
            fill: str = "", radius: float = 0.0) -> None:  # fmt: skip
        """A frame, or a filled rectangle, perhaps with round corners."""
        u = self.unit
        if fill:
            self._canvas.saveState()
            self._canvas.setFillColor(fill)
        self._canvas.setLineWidth(weight * u)
        place = (x * u, (self.height - y - height) * u, width * u, height * u)
        how = {"stroke": int(weight > 0), "fill": int(bool(fill))}
        if radius:
            self._canvas.roundRect(*place, radius * u, **how)
        else:
            self._canvas.rect(*place, **how)
        if fill:
            self._canvas.restoreState()

    def hatch(self, x: float, y: float, width: float, height: float, step: float,
              weight: float) -> None:  # fmt: skip
        """Slanting lines within a rectangle."""
        c, u = self._canvas, self.unit
        c.saveState()
        path = c.beginPath()
        path.rect(x * u, (self.height - y - height) * u, width * u, height * u)
        c.clipPath(path, stroke=0, fill=0)
        for n in range(int((width + height) / step) + 1):
            self.line(x + n * step - height, y + height, x + n * step, y, weight)
        c.restoreState()

    def ring(self, x: float, y: float, radius: float, weight: float) -> None:
        """A dashed circle, the place of a seal."""
        u = self.unit
        self._canvas.setLineWidth(weight * u)
        self._canvas.setDash([1.0 * MM, 0.8 * MM], 0)
        self._canvas.circle(x * u, (self.height - y) * u, radius * u)
        self._canvas.setDash([], 0)

    def picture(self, x: float, y: float, width: float, height: float, png: bytes) -> None:
        """A picture, its top left corner at a place."""
        from reportlab.lib.utils import ImageReader

        u = self.unit
        self._canvas.drawImage(
            ImageReader(io.BytesIO(png)), x * u, (self.height - y - height) * u,
            width * u, height * u,
        )  # fmt: skip

    def qr(self, x: float, y: float, side: float, text: str) -> None:
        """A QR code of error correction M whose modules fill the square; the caller leaves the
        quiet zone of four modules (ISO/IEC 18004) white around it."""
        import segno

        code = segno.make(text, error="m", micro=False, boost_error=False)
        rows = [bytes(row) for row in code.matrix]
        module = side / len(rows)
        path = self._canvas.beginPath()
        u = self.unit
        for line, row in enumerate(rows):
            for place, dark in enumerate(row):
                if dark:
                    path.rect(
                        (x + place * module) * u,
                        (self.height - y - (line + 1) * module) * u,
                        module * u,
                        module * u,
                    )
        self._canvas.drawPath(path, stroke=0, fill=1)
