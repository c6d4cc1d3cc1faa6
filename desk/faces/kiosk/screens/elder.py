"""K02 with large letters: five choices, no scrolling, standing or lying."""

from __future__ import annotations

from desk.core.text import tr
from desk.faces.kiosk.form import REACH, SIDE, Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.frame import home_bar, new_page
from desk.faces.kit.scene import Glyph, Item, Plate, Rect, Scene, words


def home_elder(model: KioskModel, form: Form) -> Scene:
    """The page with five large buttons."""
    made = new_page(model, form, tr("Hello, what is it about?"))
    wide = form.size[0] - 2 * SIDE
    y = 116.0 if form.landscape else 176.0
    head = Rect(SIDE, y, wide, 190)
    made.add(
        Item(
            "greeting",
            head,
            (
                words(
                    Rect(SIDE, y, wide, 104), tr("Hello, what is it about?"), form.title,
                    bold=True, colour="teal.950", floor=52,
                ),
                words(
                    Rect(SIDE, y + 110, wide, 66),
                    model.message or tr("Tap a large button; if unsure, call us"),
                    44,
                    colour="error.text" if model.message else "ink.700",
                    floor=40,
                ),
            ),
        )
    )  # fmt: skip
    boxes = _boxes(form)
    first = next(iter(model.live.classes), None)
    waiting = tr("{n} before you, older people first", n=first.waiting) if first else ""
    letter = first.letter if first else "A"
    called = model.help_until is not None
    made.add(
        _large(f"class:{letter}", boxes[0], "coupon-3-line", tr("Take a ticket"), waiting,
               ("teal.800", "teal.800", "white", "white")),
        _large("ask:progress", boxes[1], "route-line", tr("Is it done yet?"),
               tr("ID card: look, reprint, rate"),
               ("surface.card", "teal.800", "teal.950", "ink.700")),
        _large("help", boxes[2], "customer-service-2-line", tr("Call somebody"),
               tr("Somebody comes within a minute") if called else tr("we come at once"),
               ("citrus.100", "citrus.800", "citrus.800", "citrus.800")),
        _small("guide", boxes[3], "file-list-3-line", tr("What to bring")),
        _small("info", boxes[4], "phone-line", tr("Telephone")),
    )  # fmt: skip
    home_bar(made, model, form)
    return made


def _boxes(form: Form) -> list[Rect]:
    if form.landscape:
        top, high = 316.0, form.bar.y - 316 - 24
        half = (high - 24) / 2
        return [
            Rect(SIDE, top, 900, half),
            Rect(SIDE, top + half + 24, 900, half),
            Rect(SIDE + 924, top, 900, half),
            Rect(SIDE + 924, top + half + 24, 438, half),
            Rect(SIDE + 924 + 462, top + half + 24, 438, half),
        ]
    if form.low:
        top, high, small, gap = REACH, 180.0, 150.0, 20.0
    else:
        top, high, small, gap = 391.0, 310.0, 196.0, 32.0
    three = [Rect(SIDE, top + n * (high + gap), 984, high) for n in range(3)]
    y = three[-1].bottom + gap
    half = (984 - gap) / 2
    return [*three, Rect(SIDE, y, half, small), Rect(SIDE + half + gap, y, half, small)]


def _large(
    name: str, box: Rect, icon: str, title: str, hint: str, colours: tuple[str, str, str, str]
) -> Item:
    fill, line, ink, soft = colours
    side = min(140.0, box.h * 0.56)
    x = box.x + 52 + side + 40
    room = box.right - x - 30
    return Item(
        name,
        box,
        (
            Plate(box, fill, line, 4, 32),
            Glyph(Rect(box.x + 52, box.y + (box.h - side) / 2, side, side), icon, ink),
            words(
                Rect(x, box.y + box.h * 0.5 - box.h * 0.32, room, box.h * 0.36),
                title,
                84 if box.h > 220 else 60,
                bold=True,
                colour=ink,
                floor=48,
            ),
            words(
                Rect(x, box.y + box.h * (0.56 if box.h > 220 else 0.59), room, box.h * 0.26),
                hint,
                44 if box.h > 220 else 40,
                colour=soft,
                floor=40,
            ),
        ),
        tap=True,
        pressed="teal.100" if fill == "surface.card" else "citrus.300",
    )


def _small(name: str, box: Rect, icon: str, title: str) -> Item:
    return Item(
        name,
        box,
        (
            Plate(box, "surface.card", "teal.800", 4, 32),
            words(
                box.inset(20, 0), title, 56, bold=True, colour="teal.950", align="centre",
                icon=icon, floor=40,
            ),
        ),
        tap=True,
    )  # fmt: skip
