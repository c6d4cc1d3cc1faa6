"""C03: check and sign."""

from __future__ import annotations

from desk.core.text import data_text, tr, trn
from desk.devices.counter import FIELD_PX, Confirm
from desk.faces.counter.model import CounterModel
from desk.faces.counter.parts import FLOOR, TARGET, button, new_page
from desk.faces.kit.scene import Glyph, Item, Mark, Plate, Rect, Rule, Scene, words

FIELD = Rect(540, 126, *FIELD_PX)
"""Where the resident signs."""
LEFT = Rect(24, 80, 500, 400)
LONG = 13
BROAD = 16
"""An address broader than so many characters takes two lines, and the room for them."""
TALL = 1.5
FULL = 7
"""So many lines have their usual height; more are put closer together."""


def check_page(model: CounterModel, page: Confirm, place: str) -> Scene:
    """What was taken in at the left, the field to sign at the right."""
    made = new_page("confirm", tr("Please check; if all is right, sign"), place, 64)
    made.add(Item("sheet", LEFT, _sheet(page)))
    count = len(page.documents)
    made.add(
        Item(
            "stamps",
            Rect(540, 80, 460, 36),
            (
                words(
                    Rect(540, 80, 460, 36),
                    trn("Sign once, for {n} paper", "Sign once, for {n} papers", count)
                    if count
                    else tr("Sign once, for all of it"),
                    24,
                    bold=True,
                    floor=FLOOR,
                ),
            ),
        ),
        Item("field", FIELD, spoken=tr("Write your name in the field")),
        button("wrong", Rect(24, 490, 286, TARGET), tr("Something is wrong, tell the worker")),
        button(
            "again",
            Rect(492, 490, 162, TARGET),
            tr("Anew"),
            icon="eraser-line",
            enabled=bool(model.ink),
        ),
        button(
            "confirm",
            Rect(670, 490, 330, TARGET),
            tr("All right, confirm"),
            size=32,
            kind="primary",
            bold=True,
            icon="check-line",
            enabled=model.signed(),
        ),
    )
    return made


def _broad(text: str) -> float:
    """How many characters' room a text takes; letters and digits take half of it."""
    return sum(0.58 if sign.isascii() else 1.0 for sign in text)


def _sheet(page: Confirm) -> tuple[Mark, ...]:
    marks: list[Mark] = [Plate(LEFT, "surface.card", "line.base", 1, 12)]
    tall = [TALL if _broad(value) > BROAD else 1.0 for _, value in page.rows]
    count = sum(tall) + len(page.matters) + len(page.owed)
    step = min(43.0, (LEFT.h - 26) / max(count, FULL))
    size = min(23.0, step * 0.72)
    floor = min(FLOOR, size)
    x, y = LEFT.x + 23, LEFT.y + 14
    for (label, value), times in zip(page.rows, tall, strict=True):
        h = step * times
        marks.append(words(Rect(x, y, 78, h), label, size, colour="ink.700", floor=15))
        marks.append(words(Rect(x + 88, y, 366, h), value, size, bold=True, floor=15, wrap=True))
        y += h
    marks.append(Rule(x, y + 2, LEFT.right - 23, y + 2, "line.base", 1))
    y += 8
    for n, (name, when) in enumerate(page.matters, 1):
        side = min(28.0, step - 3)
        disc = Rect(x, y + (step - side) / 2, side, side)
        marks += [
            Plate(disc, "teal.700", radius=side / 2),
            words(disc, str(n), side * 0.64, bold=True, colour="white", align="centre", floor=14),
            # A long name takes two lines rather than running into its day; what stands in brackets
            # has the second for itself.
            words(
                Rect(x + 40, y, 270, step),
                data_text(name).replace("（", "\n（") if len(name) > LONG else data_text(name),
                size,
                floor=15 if len(name) > LONG else floor,
                wrap=len(name) > LONG,
            ),
            words(
                Rect(x + 314, y, 140, step), when, size, bold=True, align="right", floor=floor - 4
            ),
        ]
        y += step
    for text in page.owed:
        mark = Rect(x + 1, y + (step - 22) / 2, 22, 22)
        marks += [
            Glyph(mark, "error-warning-line", "warn.text"),
            words(Rect(x + 32, y, 422, step), text, size, colour="warn.text", floor=15),
        ]
        y += step
    return tuple(marks)
