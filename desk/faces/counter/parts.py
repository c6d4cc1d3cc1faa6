"""What every page of the resident's screen has: the bar, buttons, a sentence in the middle."""

from __future__ import annotations

from desk.faces.kit.scene import Glyph, Item, Mark, Picture, Plate, Rect, Scene, words

SIZE = (1024, 600)
SIDE = 28
TARGET = 92
"""Least width and height of anything to touch: 19.9 mm on a panel of 10.1 inch."""
FLOOR = 20
"""Smallest text."""


def new_page(page: str, title: str, place: str, high: float = 72) -> Scene:
    """A page with its bar: what is asked at the left, the window and its worker at the right."""
    made = Scene(page, SIZE, title=title)
    bar = Rect(0, 0, SIZE[0], high)
    made.add(
        Item(
            "bar",
            bar,
            (
                Plate(bar, "teal.800", radius=0),
                Picture(Rect(SIDE, (high - 36) / 2, 36, 36), "logo"),
                words(
                    Rect(SIDE + 54, 0, 590, high),
                    title,
                    24,
                    bold=True,
                    colour="white",
                    floor=FLOOR,
                ),
                words(
                    Rect(680, 0, 344 - SIDE, high),
                    place,
                    24,
                    colour="white",
                    align="right",
                    floor=FLOOR,
                ),
            ),
        )
    )
    return made


def button(
    name: str,
    box: Rect,
    text: str,
    *,
    size: float = 26,
    icon: str = "",
    kind: str = "plain",
    bold: bool = False,
    enabled: bool = True,
) -> Item:
    """Something to touch: plain, primary, or chosen."""
    fill, line, ink, pressed = {
        "plain": ("surface.card", "line.strong", "ink.900", "teal.100"),
        "primary": ("teal.700", "", "white", "teal.800"),
        "chosen": ("teal.50", "teal.700", "teal.800", "teal.100"),
        "off": ("line.100", "", "ink.700", "line.100"),
    }[kind if enabled else "off"]
    marks: list[Mark] = [Plate(box, fill, line, 2, 16)]
    room = box.inset(16, 0)
    if icon:
        side = size * 1.2
        wide = min(room.w - side - 14, _width(text, size))
        x = box.x + (box.w - side - 14 - wide) / 2
        marks.append(Glyph(Rect(x, box.y + (box.h - side) / 2, side, side), icon, ink))
        room = Rect(x + side + 14, box.y, room.right - x - side - 14, box.h)
        marks.append(words(room, text, size, bold=bold, colour=ink, floor=FLOOR))
    else:
        marks.append(
            words(room, text, size, bold=bold, colour=ink, align="centre", floor=FLOOR, wrap=True)
        )
    return Item(name, box, tuple(marks), tap=True, pressed=pressed, enabled=enabled)


def _width(text: str, size: float) -> float:
    return sum(size * (0.6 if character.isascii() else 1.0) for character in text)


def sentence(
    name: str, big: str, small: str, *, icon: str = "", y: float = 190, size: float = 42
) -> Item:
    """A large sentence in the middle with a smaller one under it."""
    marks: list[Mark] = []
    if icon:
        marks.append(Glyph(Rect(472, y, 80, 80), icon, "teal.700"))
        y += 104
    high = max(70, size * 1.4)
    marks += [
        words(Rect(40, y, 944, high), big, size, bold=True, align="centre", wrap=True, floor=28),
        words(
            Rect(80, y + high + 14, 864, 80),
            small,
            26,
            colour="ink.700",
            align="centre",
            wrap=True,
            floor=FLOOR,
            top=True,
        ),
    ]
    return Item(name, Rect(40, 120, 944, 400), tuple(marks))
