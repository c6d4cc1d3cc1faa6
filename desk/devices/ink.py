"""A signature's strokes as a picture: black on white, as it was written."""

from __future__ import annotations

from io import BytesIO
from itertools import pairwise
from math import hypot

from desk.devices.counter import FIELD_PX, Strokes

PEN_PX = 5
FINER = 3
"""Drawn so many times larger and reduced, so that slanted lines are smooth."""


def ink_png(strokes: Strokes, size: tuple[int, int] = FIELD_PX) -> bytes:
    """The strokes as a PNG in shades of grey."""
    from PIL import Image, ImageDraw

    width, height = size
    picture = Image.new("L", (width * FINER, height * FINER), 255)
    pen = ImageDraw.Draw(picture)
    for stroke in strokes:
        points = [(x * FINER, y * FINER) for x, y, _ in stroke]
        pen.line(points, fill=0, width=PEN_PX * FINER, joint="curve")
        radius = PEN_PX * FINER / 2
        for x, y in (points[0], points[-1]):
            pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=0)
    out = BytesIO()
    picture.resize(size, Image.Resampling.LANCZOS).save(out, "PNG", optimize=True)
    return out.getvalue()


def ink_length(strokes: Strokes) -> float:
    """How far the pen went, in pixels of the field; a tap is no signature."""
    return sum(
        hypot(x2 - x1, y2 - y1)
        for stroke in strokes
        for (x1, y1, _), (x2, y2, _) in pairwise(stroke)
    )
