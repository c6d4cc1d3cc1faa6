"""Pages of A4 one after another: the margins of the design, and a foot that counts them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from desk.core.text import tr
from desk.printing.sheet import MM, Sheet

LEFT, RIGHT, WIDTH, HEIGHT = 22.0, 188.0, 210.0, 297.0
TOP, FOOT = 26.0, 283.0
PT = 1 / MM
"""A point in millimetres."""
TEAL, INK, SOFT, GRID, GREY = "#0B5C69", "#14211F", "#34454A", "#D3DCDD", "#859094"
_PLACEHOLDER = 99


class Pages:
    """Where the drawing has come to: the page and what its foot says."""

    def __init__(self, title: str, foot: str, until: str, pages: int = _PLACEHOLDER) -> None:
        self.sheet = Sheet(WIDTH, HEIGHT, MM, title)
        self.page = 1
        self._foot, self._until, self._pages = foot, until, pages

    def room(self, y: float, needed: float) -> float:
        """Go on with a new page when there is no room."""
        if y + needed <= FOOT - 8:
            return y
        self._end_page()
        self.sheet.next_page()
        self.page += 1
        return TOP

    def done(self) -> bytes:
        """The PDF."""
        self._end_page()
        return self.sheet.done()

    def _end_page(self) -> None:
        s = self.sheet
        s.ink(SOFT)
        s.text(LEFT, FOOT, s.fit(self._foot, 8.3 * PT, 76), 8.3 * PT)
        s.text(WIDTH / 2 + 22, FOOT, self._until, 8.3 * PT, align="centre")
        place = tr("Page {n} of {all}", n=self.page, all=self._pages)
        s.text(RIGHT, FOOT, place, 8.3 * PT, align="right")
        s.ink(INK)

    def head(self, place: str, title: str, right: tuple[str, str]) -> float:
        """The head of the first page: who reports, what, and two lines at the right."""
        s = self.sheet
        _logo(s, LEFT, 18.4, 5.2)
        s.ink(SOFT)
        s.text(LEFT + 7.4, 22.4, place, 9.8 * PT)
        for n, words in enumerate(right):
            s.text(RIGHT, 30.5 + 4.9 * n, words, 9.4 * PT, align="right")
        room = RIGHT - LEFT - max(s.measure(words, 9.4 * PT) for words in right) - 4
        s.ink(INK)
        size = 22 * PT
        while s.measure(title, size, bold=True) > room and size > 14 * PT:
            size -= PT
        s.text(LEFT, 34.5, title, size, bold=True)
        s.ink(TEAL)
        s.line(LEFT, 40.4, RIGHT, 40.4, 0.6)
        s.ink(INK)
        return 48.5

    def heading(self, y: float, words: str, aside: str = "") -> float:
        """The title of a part, with a remark in small beside it."""
        s = self.sheet
        s.ink(INK)
        x = LEFT + s.text(LEFT, y, words, 13 * PT, bold=True) + 3
        s.ink(SOFT)
        s.text(x, y, s.fit(aside, 9.4 * PT, RIGHT - x), 9.4 * PT)
        s.ink(INK)
        return y + 5.4

    def signatures(self, y: float) -> float:
        """Where the head signs and the hall seals."""
        y = self.room(y, 26)
        s = self.sheet
        s.text(LEFT, y + 12, tr("Station head (signature):"), 10 * PT)
        s.line(LEFT + 44, y + 13, LEFT + 92, y + 13, 0.2)
        s.ink("#666666")
        s.ring(RIGHT - 14, y + 12, 12, 0.2)
        s.text(RIGHT - 14, y + 13, tr("Seal of the hall"), 8 * PT, align="centre")
        s.ink(INK)
        return y + 26


def _logo(s: Sheet, x: float, y: float, side: float) -> None:
    """Gorge and river on a rounded square, as at the top of every screen."""
    k = side / 40
    s.box(x, y, side, side, fill=TEAL, radius=side * 0.22)
    s.ink("#FFFFFF")
    points = [(9, 24), (15.6, 12.5), (20.2, 19.8), (24, 15), (31, 24)]
    for (x1, y1), (x2, y2) in pairwise(points):
        s.line(x + x1 * k, y + y1 * k, x + x2 * k, y + y2 * k, 0.34)
    s.line(x + 9 * k, y + 30 * k, x + 31 * k, y + 30 * k, 0.34)


def counted(draw: Callable[[int], tuple[bytes, int]]) -> bytes:
    """Drawn twice, since every foot tells how many pages there are; ``draw`` takes that number and
    answers with the PDF and the number it came to."""
    _, pages = draw(_PLACEHOLDER)
    return draw(pages)[0]
