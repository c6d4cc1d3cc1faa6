"""What may be attached, and the form in which it is kept."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desk.core.errors import UserError

if TYPE_CHECKING:
    from PIL import Image

MOST_MEGABYTES = 10
LONGEST = 2400
"""Pixels of the longer side of what is kept; an A4 page at 200 dots per inch."""
MOST_PIXELS = 100_000_000
THUMBNAIL = (168, 168)
THUMBNAIL_BYTES = 6000
"""As base64 in its fact that is 8 kB."""
ENDINGS = (".jpg", ".jpeg", ".png", ".pdf")


@dataclass(frozen=True)
class Picture:
    """A file as it is kept: a JPEG without anything the camera wrote beside it, or a PDF."""

    name: str
    media: str
    data: bytes
    thumbnail: bytes


def read_file(path: Path, most: int = MOST_MEGABYTES) -> bytes:
    """The bytes of a file that may be attached.

    :raises UserError: when it is too large, or cannot be read.
    """
    try:
        if path.stat().st_size > most * 1_000_000:
            raise UserError(
                "{name} is larger than {most} MB. Scan it again with fewer dots, or page by page.",
                name=path.name,
                most=most,
            )
        return path.read_bytes()
    except OSError as error:
        raise UserError("{name} cannot be read. Try it again.", name=path.name) from error


def is_pdf(data: bytes) -> bool:
    """Whether this is a PDF."""
    return data[:1024].lstrip().startswith(b"%PDF-")


def prepare(
    name: str, data: bytes, first_page: bytes | None = None, most: int = MOST_MEGABYTES
) -> Picture:
    """Bring a file into the form that is kept.

    ``first_page`` is a picture of a PDF's first page, made by whoever can draw one.

    :raises UserError: when it is no JPEG, PNG or PDF, or is damaged or too large.
    """
    if len(data) > most * 1_000_000:
        raise UserError(
            "{name} is larger than {most} MB. Scan it again with fewer dots, or page by page.",
            name=name,
            most=most,
        )
    if is_pdf(data):
        if first_page is None:
            raise UserError("{name} is damaged and cannot be opened. Scan it again.", name=name)
        return Picture(name, "application/pdf", data, _thumbnail(_opened(name, first_page)))
    from PIL import Image

    image = _opened(name, data)
    image.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
    return Picture(name, "image/jpeg", _jpeg(image, 85), _thumbnail(image))


def _opened(name: str, data: bytes) -> Image.Image:
    # Late, as everywhere that pictures are made: a face starts without the library.
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as found:
            if found.width * found.height > MOST_PIXELS:
                raise UserError(
                    "{name} has too many dots. Scan it again at 300 dots per inch.", name=name
                )
            upright = ImageOps.exif_transpose(found)
            if upright.mode in ("RGBA", "LA", "P", "PA"):
                upright = upright.convert("RGBA")
                paper = Image.new("RGBA", upright.size, "white")
                paper.alpha_composite(upright)
                upright = paper
            return upright.convert("RGB")
    except UnidentifiedImageError as error:
        raise UserError(
            "{name} is no picture and no PDF. JPEG, PNG and PDF can be attached.", name=name
        ) from error
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise UserError(
            "{name} is damaged and cannot be opened. Scan it again.", name=name
        ) from error


def _thumbnail(image: Image.Image) -> bytes:
    from PIL import Image

    small = image.copy()
    small.thumbnail(THUMBNAIL, Image.Resampling.LANCZOS)
    for quality in (75, 55, 35, 20):
        data = _jpeg(small, quality)
        if len(data) <= THUMBNAIL_BYTES:
            return data
    small.thumbnail((THUMBNAIL[0] // 2, THUMBNAIL[1] // 2))
    return _jpeg(small, 20)


def _jpeg(image: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()
