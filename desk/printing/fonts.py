"""Fonts of the papers: every name right on paper and in the text that is extracted from it.

reportlab writes a ToUnicode map that is wrong beyond the basic plane, so that 𬱖 extracts as two
other characters. The one subclass here writes UTF-16BE surrogate pairs instead.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from desk.core.paths import RESOURCES

REGULAR, BOLD = "Noto", "NotoBold"
MISSING = "〓"
_FALLBACKS = (
    "/usr/share/fonts/truetype/hanazono/HanaMinA.ttf",
    "/usr/share/fonts/truetype/hanazono/HanaMinB.ttf",
    "C:/Windows/Fonts/simsunb.ttf",
)


def _utf16(code: int) -> str:
    return chr(code).encode("utf-16-be").hex().upper()


def to_unicode_map(name: str, subset: list[int]) -> str:
    """The CMap that tells a reader which character each glyph of a subset is."""
    pairs = [f"<{place:02X}> <{_utf16(code)}>" for place, code in enumerate(subset)]
    # A bfchar block holds at most 100 entries (Adobe Technical Note 5014).
    blocks = [pairs[n : n + 100] for n in range(0, len(pairs), 100)]
    body = "\n".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
    )
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def\n"
        f"/CMapName /{name} def\n/CMapType 2 def\n1 begincodespacerange\n"
        f"<00> <{len(subset) - 1:02X}>\nendcodespacerange\n{body}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )


class ExactFont(TTFont):  # type: ignore[misc]
    """A TrueType font whose text is extracted as it was written."""

    def addObjects(self, doc: Any) -> None:  # noqa: N802
        """Let reportlab write the font, then put the right maps in the place of its own."""
        state = self.state.get(doc)
        subsets = [list(subset) for subset in state.subsets] if state else []
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            parts = (SUBSETN(number), b"+", self.face.name, self.face.subfontNameX)
            name = b"".join(parts).decode("pdfdoc")
            doc.idToObject["toUnicodeCMap:" + name].content = to_unicode_map(name, subset)


@cache
def register() -> tuple[str, ...]:
    """Make the fonts known to reportlab; returns the names of the fallbacks found."""
    for name, file in ((REGULAR, "NotoSansSC-Regular.ttf"), (BOLD, "NotoSansSC-Bold.ttf")):
        pdfmetrics.registerFont(ExactFont(name, str(RESOURCES / "fonts" / file)))
    found = []
    for number, path in enumerate(_FALLBACKS):
        if Path(path).exists() and (sys.platform == "win32" or path.startswith("/")):
            pdfmetrics.registerFont(ExactFont(f"Fallback{number}", path))
            found.append(f"Fallback{number}")
    return tuple(found)


@cache
def _has(font: str, character: str) -> bool:
    return ord(character) in pdfmetrics.getFont(font).face.charToGlyph


def runs(text: str, font: str) -> Iterator[tuple[str, str]]:
    """The text in runs of one font each; what no font has becomes 〓, never an empty box."""
    fallbacks = register()
    current, run = font, ""
    for character in text:
        chosen = next((f for f in (font, *fallbacks) if _has(f, character)), "")
        shown = character if chosen else MISSING
        chosen = chosen or font
        if chosen != current and run:
            yield run, current
            run = ""
        current = chosen
        run += shown
    if run:
        yield run, current


def width(text: str, font: str, size: float) -> float:
    """The width of a text in points."""
    return float(sum(pdfmetrics.stringWidth(part, name, size) for part, name in runs(text, font)))


def unprintable(text: str) -> list[str]:
    """Characters that no font here has."""
    fallbacks = register()
    return [c for c in text if not any(_has(f, c) for f in (REGULAR, *fallbacks))]
