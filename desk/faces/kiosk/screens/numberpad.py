"""A pad of digits; larger with large letters."""

from __future__ import annotations

from desk.core.text import tr
from desk.faces.kiosk.form import Form
from desk.faces.kit.scene import Glyph, Item, Plate, Rect, Scene, words

GAP = 10.0


def pad_size(form: Form) -> tuple[float, float]:
    """How large a pad is."""
    wide, high = form.pick(112, 132), form.pick(96, 112)
    return 3 * wide + 2 * GAP, 4 * high + 3 * GAP


def numberpad(
    made: Scene, form: Form, box: Rect, digit: str, erase: str, last: str = "", spoken: str = ""
) -> None:
    """Keys that tap ``digit:N``, and one that erases; ``last`` is a further sign, as the X of an
    identity number."""
    wide, high = (box.w - 2 * GAP) / 3, (box.h - 3 * GAP) / 4
    signs = [*"123456789", last, "0", "<"]
    for n, sign in enumerate(signs):
        cell = Rect(box.x + n % 3 * (wide + GAP), box.y + n // 3 * (high + GAP), wide, high)
        if sign == "<":
            glyph = Rect(cell.x + wide / 2 - 25, cell.y + high / 2 - 25, 50, 50)
            marks = (
                Plate(cell, "line.100", "line.strong", 2, 12),
                Glyph(glyph, "delete-back-2-line", "ink.900"),
            )
            made.add(Item(erase, cell, marks, tap=True, key=True, spoken=tr("Erase")))
        elif sign:
            made.add(
                Item(
                    f"{digit}:{sign}",
                    cell,
                    (
                        Plate(cell, "surface.card", "line.strong", 2, 12),
                        words(cell, sign, form.pick(50, 64), align="centre"),
                    ),
                    tap=True,
                    key=True,
                    spoken=spoken,
                )
            )


def field(name: str, box: Rect, label: str, value: str, hint: str, form: Form, *, on: bool) -> Item:
    """A field that the pad writes to: its label above, what was typed or what to type inside."""
    high = form.pick(44, 60)
    frame = Rect(box.x, box.y + high, box.w, box.h - high)
    return Item(
        name,
        box,
        (
            words(Rect(box.x, box.y, box.w, high), label, form.pick(30, 44), colour="ink.700"),
            Plate(
                frame,
                "surface.card",
                "teal.700" if on else "line.strong",
                4 if on else 2,
                form.radius,
            ),
            words(
                frame.inset(28, 0),
                value or hint,
                form.pick(46, 60) if value else form.pick(32, 44),
                bold=bool(value),
                colour="ink.900" if value else "ink.700",
                floor=form.least,
            ),
        ),
        tap=True,
        on=on,
    )
