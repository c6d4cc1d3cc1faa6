"""K13: who asks: a card on the reader, the receipt at the scanner, or two numbers."""

from __future__ import annotations

from desk.core.text import tr
from desk.faces.kiosk.form import REACH, Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.frame import bottom_bar, new_page, page_title, told
from desk.faces.kiosk.screens.numberpad import field, numberpad, pad_size
from desk.faces.kiosk.screens.parts import button
from desk.faces.kit.scene import Glyph, Item, Mark, Plate, Rect, Scene, words

GAP = 20.0


def identity(model: KioskModel, form: Form) -> Scene:
    """Three ways, the easiest first."""
    title = {
        "progress": tr("See how far your matters are"),
        "reprint": tr("Print a paper again"),
        "rate": tr("Rate a visit"),
    }[model.lookup.wanted]
    made = new_page(model, form, title)
    typing = model.lookup.wanted != "reprint" and not form.elder
    upper, lower = form.halves(760, left=820)
    if not typing:
        upper = Rect(upper.x, upper.y, form.content.w, form.content.bottom - upper.y - 20)
    y = page_title(made, form, upper, title)
    ways = [
        (
            "bank-card-line",
            tr("Lay your ID card on the reader"),
            tr("at the right below the screen; it shows all your matters"),
        ),
        (
            "qr-scan-2-line",
            tr("Or hold the code of your receipt to the scanner")
            if model.takes_cards
            else tr("Hold the code of your receipt to the scanner"),
            tr("the small square on the paper you were given"),
        ),
    ][0 if model.takes_cards else 1 :]
    high = min(form.pick(196, 300), (upper.bottom - y - GAP) / 2 - 60)
    for n, (icon, lead, rest) in enumerate(ways):
        made.add(_way(f"way_{n}", Rect(upper.x, y, upper.w, high), icon, lead, rest, form))
        y += high + GAP
    strip = Rect(upper.x, y, upper.w, max(84.0, min(form.pick(100, 140), upper.bottom - y)))
    told(made, form, strip, model.message)
    if typing:
        _numbers(made, model, form, lower)
    elif model.lookup.wanted == "reprint" and not form.elder:
        _ticket_lost(made, form, Rect(upper.x, form.bar.y - 20 - form.button, upper.w, form.button))
    bottom_bar(made, model, form)
    return made


def _way(name: str, box: Rect, icon: str, lead: str, rest: str, form: Form) -> Item:
    side = min(box.h - 60, form.pick(110, 150))
    disc = Rect(box.x + 36, box.y + (box.h - side) / 2, side, side)
    x = disc.right + 36
    half = box.h / 2
    marks: list[Mark] = [
        Plate(box, "citrus.50" if name == "way_0" else "surface.card",
              "citrus.300" if name == "way_0" else "line.base", 2, 24),
        Plate(disc, "citrus.100" if name == "way_0" else "teal.100", radius=side / 2),
        Glyph(disc.inset(side * 0.25), icon, "citrus.800" if name == "way_0" else "teal.700"),
        words(Rect(x, box.y + 16, box.right - x - 24, half - 10), lead, form.pick(38, 52),
              bold=True, wrap=True, floor=form.pick(28, 40)),
        words(Rect(x, box.y + half + 4, box.right - x - 24, half - 20), rest, form.pick(30, 44),
              colour="ink.700", wrap=True, floor=form.pick(24, 40)),
    ]  # fmt: skip
    return Item(name, box, tuple(marks))


def _numbers(made: Scene, model: KioskModel, form: Form, box: Rect) -> None:
    lookup = model.lookup
    wide, high = pad_size(form)
    start = max(box.y, REACH) if form.low else box.y
    heading = tr("Or type the numbers on the receipt")
    head = Rect(box.x, start - (70 if form.low else 0), box.w, 60)
    made.add(Item("heading", head, (words(head, heading, 38, bold=True, floor=28),)))
    y = start + (0 if form.low else 70)
    pad = Rect(box.x, y, wide, min(high, box.bottom - y - 10))
    sign = "X" if lookup.at_end else ""
    numberpad(made, form, pad, "num", "unnum", sign)
    right = Rect(pad.right + 32, y, box.right - pad.right - 32, pad.h)
    each = (right.h - form.button - 2 * 16) / 2
    made.add(
        field("slot:number", Rect(right.x, y, right.w, each), tr("Number of the receipt"),
              lookup.number, "", form, on=not lookup.at_end),
        field("slot:end", Rect(right.x, y + each + 16, right.w, each),
              tr("Last four of your ID number"), "●" * len(lookup.end),
              tr("four signs"), form, on=lookup.at_end),
        button("look", Rect(right.x, right.bottom - form.button, right.w, form.button),
               tr("Look it up"), form.pick(38, 48), form, icon="search-line", kind="primary"),
    )  # fmt: skip


def _ticket_lost(made: Scene, form: Form, box: Rect) -> None:
    made.add(
        button("place", box, tr("I lost my queue ticket"), form.pick(36, 46), form,
               icon="coupon-3-line")
    )  # fmt: skip
