"""The shape a kiosk has now: which way the panel stands, large letters, low reach."""

from __future__ import annotations

from dataclasses import dataclass

from desk.faces.kit.scene import Rect

SIDE = 48
GAP = 20
REACH = 960.0
"""What a person in a wheelchair reaches on a panel that stands: its lower half."""


@dataclass(frozen=True)
class Form:
    """Sizes follow design.md 2.3, 2.4 and 5.2; everything is design pixels.

    A panel that lies is no higher than the reach of low operation, so nothing has to move there.
    """

    landscape: bool = False
    elder: bool = False
    low_reach: bool = False

    @property
    def low(self) -> bool:
        """Whether everything to touch has to be in the lower half."""
        return self.low_reach and not self.landscape

    @property
    def size(self) -> tuple[int, int]:
        return (1920, 1080) if self.landscape else (1080, 1920)

    @property
    def header(self) -> Rect:
        if self.landscape:
            return Rect(0, 0, 1920, 96)
        return Rect(0, 0, 1080, 132 if self.elder else 120)

    @property
    def bar(self) -> Rect:
        w, h = self.size
        high = 136 if self.landscape else (184 if self.elder else 152)
        return Rect(0, h - high, w, high)

    @property
    def bar_button(self) -> float:
        """Height of a button in the bottom bar."""
        return 112 if self.elder else 104

    @property
    def content(self) -> Rect:
        """Between header and bottom bar, with the sides left free."""
        w, _ = self.size
        top = self.header.bottom
        return Rect(SIDE, top, w - 2 * SIDE, self.bar.y - top)

    @property
    def target(self) -> float:
        """Smallest height and width of anything to touch."""
        return 112 if self.elder else 84

    @property
    def button(self) -> float:
        """Usual height of a button."""
        return 128 if self.elder else 104

    @property
    def radius(self) -> float:
        return 20 if self.elder else 16

    @property
    def edge(self) -> float:
        """Width of a border one can operate."""
        return 4 if self.elder else 2

    def pick(self, usual: float, elder: float) -> float:
        """A size that differs for large letters."""
        return elder if self.elder else usual

    @property
    def title(self) -> float:
        return self.pick(50, 76)

    @property
    def section(self) -> float:
        return self.pick(42, 56)

    @property
    def body(self) -> float:
        return self.pick(32, 46)

    @property
    def caption(self) -> float:
        return self.pick(28, 44)

    @property
    def least(self) -> float:
        """The smallest letters allowed."""
        return self.pick(24, 40)

    @property
    def touch_from(self) -> float:
        """Where things to touch may begin."""
        return REACH if self.low else self.header.bottom

    def halves(self, split: float, left: float = 820.0) -> tuple[Rect, Rect]:
        """What is only read, and what is touched.

        Beside each other on a wide panel, the first ``left`` wide; else above each other, parted
        ``split`` below the header, or at the middle where everything to touch has to be low.
        """
        box = self.content
        if self.landscape:
            first = Rect(box.x, box.y + 24, left, box.h - 48)
            x = first.right + 40
            return first, Rect(x, box.y + 24, box.right - x, box.h - 48)
        line = max(REACH, box.y + split) if self.low else box.y + split
        upper = Rect(box.x, box.y + 24, box.w, line - box.y - 24 - GAP)
        return upper, Rect(box.x, line, box.w, box.bottom - line - GAP)
