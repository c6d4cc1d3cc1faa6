"""A screen as a value: named items with their boxes, words, pictures, and whether one can tap them.

Everything is in design pixels of the face; the stage scales it to the panel. Being
plain values, whole screens can be checked and compared without a window.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Rect:
    """A box in design pixels."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        return self.x + self.w

    @property
    def bottom(self) -> float:
        return self.y + self.h

    def inset(self, dx: float, dy: float | None = None) -> Rect:
        """The box made smaller on every side."""
        dy = dx if dy is None else dy
        return Rect(self.x + dx, self.y + dy, self.w - 2 * dx, self.h - 2 * dy)

    def top(self, h: float) -> Rect:
        """The upper part, ``h`` high."""
        return Rect(self.x, self.y, self.w, h)

    def below(self, dy: float) -> Rect:
        """What is left under the first ``dy``."""
        return Rect(self.x, self.y + dy, self.w, self.h - dy)

    def contains(self, other: Rect, slack: float = 0.5) -> bool:
        """Whether the other box lies inside."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def gap(self, other: Rect) -> float:
        """Distance between two boxes along the axis that parts them; negative when they overlap."""
        across = max(other.x - self.right, self.x - other.right)
        down = max(other.y - self.bottom, self.y - other.bottom)
        return max(across, down)


def grid(box: Rect, columns: int, rows: int, gap: float) -> list[Rect]:
    """Equal cells, row by row."""
    w = (box.w - gap * (columns - 1)) / columns
    h = (box.h - gap * (rows - 1)) / rows
    return [
        Rect(box.x + column * (w + gap), box.y + row * (h + gap), w, h)
        for row in range(rows)
        for column in range(columns)
    ]


@dataclass(frozen=True)
class Run:
    """Words of one style inside a line."""

    text: str
    bold: bool = False
    colour: str = ""


@dataclass(frozen=True)
class Words:
    """Text in a box. One that is too wide gets smaller down to ``floor``; ``wrap`` breaks lines."""

    box: Rect
    runs: tuple[Run, ...]
    size: float
    colour: str = "ink.900"
    align: str = "left"
    wrap: bool = False
    floor: float = 24
    top: bool = False
    icon: str = ""
    """An icon before the words; both are placed together."""
    icon_colour: str = ""
    """Its colour, when not that of the words."""

    def before(self, size: float) -> float:
        """The width of the icon and the gap after it."""
        return size * 1.25 + 14 if self.icon else 0.0

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True)
class Glyph:
    """An icon of the Remix set."""

    box: Rect
    name: str
    colour: str = "teal.700"


@dataclass(frozen=True)
class Plate:
    """A filled and outlined box; colours are token names, empty for none."""

    box: Rect
    fill: str = "surface.card"
    line: str = ""
    width: float = 2
    radius: float = 16


@dataclass(frozen=True)
class Rule:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str = "line.100"
    width: float = 2
    dashed: bool = False


@dataclass(frozen=True)
class Picture:
    """An SVG of the design; drawn to cover its box from the lower right."""

    box: Rect
    name: str
    colour: str = ""


@dataclass(frozen=True)
class Code:
    """A text as a QR code that fills its box; the caller leaves the quiet zone white around it."""

    box: Rect
    text: str


Mark = Words | Glyph | Plate | Rule | Picture | Code


@dataclass(frozen=True)
class Item:
    """Something on the screen; ``tap`` makes it a button that reports its name."""

    name: str
    box: Rect
    marks: tuple[Mark, ...] = ()
    tap: bool = False
    pressed: str = "teal.100"
    on: bool = False
    enabled: bool = True
    spoken: str = ""
    key: bool = False
    """A key of a keyboard: ten pixels to the next one are enough."""

    @property
    def text(self) -> str:
        """All words of the item."""
        return " ".join(mark.text for mark in self.marks if isinstance(mark, Words) and mark.text)

    @property
    def said(self) -> str:
        """What is read aloud."""
        return self.spoken or self.text


@dataclass
class Scene:
    """One screen. Items are painted in their order."""

    page: str
    size: tuple[int, int]
    ground: str = "surface.bg"
    items: list[Item] = field(default_factory=list)
    title: str = ""

    def add(self, *items: Item) -> None:
        """Put items on top."""
        self.items.extend(items)

    def find(self, name: str) -> Item | None:
        """The item with this name."""
        return next((item for item in self.items if item.name == name), None)

    def taps(self) -> list[Item]:
        """Everything that can be tapped."""
        return [item for item in self.items if item.tap]

    def text(self) -> str:
        """All words on the screen, a line an item."""
        return "\n".join(item.text for item in self.items if item.text)


def words(
    box: Rect,
    text: str,
    size: float,
    *,
    bold: bool = False,
    colour: str = "ink.900",
    align: str = "left",
    wrap: bool = False,
    floor: float | None = None,
    top: bool = False,
    icon: str = "",
    icon_colour: str = "",
) -> Words:
    """Words of one style; they may shrink by a third, never below 24 px, unless told otherwise."""
    least = max(24.0, round(size * 0.66)) if floor is None else floor
    return Words(
        box, (Run(text, bold),), size, colour, align, wrap, min(least, size), top, icon, icon_colour
    )
