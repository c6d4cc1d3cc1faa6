"""K02: one tap gives a ticket; the other services below. On a panel that stands or lies."""

from __future__ import annotations

from desk.core.mask import mask_name
from desk.core.text import tr, trn
from desk.faces.kiosk.form import REACH, SIDE, Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.class_card import class_card
from desk.faces.kiosk.screens.elder import home_elder
from desk.faces.kiosk.screens.frame import home_bar, new_page
from desk.faces.kiosk.screens.parts import button, tile
from desk.faces.kit.scene import (
    Glyph,
    Item,
    Mark,
    Picture,
    Plate,
    Rect,
    Rule,
    Run,
    Scene,
    Words,
    grid,
    words,
)


def home(model: KioskModel, form: Form) -> Scene:
    """The page where one tap gives a ticket."""
    if form.elder:
        return home_elder(model, form)
    made = new_page(model, form, tr("Hello, how can we help?"))
    home_bar(made, model, form)
    if form.landscape:
        _lying(made, model, form)
    elif form.low:
        _low(made, model, form)
    else:
        _standing(made, model, form)
    return made


def _now(model: KioskModel) -> str:
    return trn(
        "{waiting} waiting, {n} window open",
        "{waiting} waiting, {n} windows open",
        model.live.windows_open,
        waiting=model.live.waiting,
    )


def _greeting(made: Scene, model: KioskModel, high: float, sky: float = 0) -> None:
    """The words and the picture; a picture that is higher than its place begins below the words,
    ``sky`` pixels lower, else its sun would stand behind them."""
    strip = Rect(0, 120, 1080, high)
    made.add(
        Item(
            "greeting",
            strip,
            (
                Plate(strip, "teal.50", radius=0),
                Picture(Rect(0, 120 + sky, 1080, high - sky), "scenery_landscape"),
                words(
                    Rect(SIDE, 150, 700, 84),
                    tr("Hello, how can we help?"),
                    58,
                    bold=True,
                    colour="teal.950",
                    floor=44,
                ),
                words(Rect(SIDE, 234, 480, 50), _now(model), 30, colour="ink.700"),
            ),
        )
    )


def _standing(made: Scene, model: KioskModel, form: Form) -> None:
    _greeting(made, model, 248)
    _ticket_heading(made, model, Rect(SIDE, 388, 984, 60))
    for cell, (n, info) in zip(
        grid(Rect(SIDE, 457, 984, 452), 2, 2, 20), enumerate(model.live.classes[:4]), strict=False
    ):
        made.add(class_card(model, form, cell, info, n == 0))
    made.add(_card_strip(model, Rect(SIDE, 929, 984, 100)))
    _heading(made, Rect(SIDE, 1044, 984, 62), tr("Other services"))
    _tiles(made, Rect(SIDE, 1113, 984, 472))
    _help(made, model, form, Rect(SIDE, 1606, 984, 112))


def _low(made: Scene, model: KioskModel, form: Form) -> None:
    """Everything to touch in the lower half; the upper one greets and tells how the hall is."""
    _greeting(made, model, 520, 172)
    made.add(_card_strip(model, Rect(SIDE, 700, 984, 130)))
    _ticket_heading(made, model, Rect(SIDE, REACH - 84, 984, 60))
    for cell, (n, info) in zip(
        grid(Rect(SIDE, REACH, 984, 290), 2, 2, 16), enumerate(model.live.classes[:4]), strict=False
    ):
        made.add(class_card(model, form, cell, info, n == 0))
    _tiles(made, Rect(SIDE, 1270, 984, 316), 16)
    _help(made, model, form, Rect(SIDE, 1606, 984, 112))


def _lying(made: Scene, model: KioskModel, form: Form) -> None:
    left = Rect(0, 96, 600, form.bar.y - 96)
    made.add(
        Item(
            "greeting",
            left,
            (
                Plate(left, "teal.50", radius=0),
                Picture(Rect(0, left.bottom - 350, 676, 350), "scenery_portrait"),
                Plate(Rect(600, 96, 1320, left.h), "surface.bg", radius=0),
                Rule(600, 96, 600, left.bottom, "line.base", 1),
                words(
                    Rect(SIDE, 146, 530, 180),
                    tr("Hello,\nhow can we help?"),
                    62,
                    bold=True,
                    colour="teal.950",
                    floor=44,
                ),
                words(Rect(SIDE, 336, 530, 50), _now(model), 30, colour="ink.700"),
            ),
        )
    )
    made.add(_card_strip(model, Rect(SIDE, 422, 502, 130)))
    area = Rect(640, 0, 1240, 0)
    _ticket_heading(made, model, Rect(area.x, 112, area.w, 60))
    for cell, (n, info) in zip(
        grid(Rect(area.x, 180, area.w, 346), 2, 2, 20), enumerate(model.live.classes[:4]),
        strict=False,
    ):  # fmt: skip
        made.add(class_card(model, form, cell, info, n == 0))
    _heading(made, Rect(area.x, 540, area.w, 60), tr("Other services"))
    _tiles(made, Rect(area.x, 608, area.w, 306))
    _help(made, model, form, Rect(1920 - SIDE - 464, form.bar.y + 16, 464, 104))


def _heading(made: Scene, box: Rect, text: str) -> None:
    made.add(Item("heading_other", box, (words(box, text, 44, bold=True),)))


def _ticket_heading(made: Scene, model: KioskModel, box: Rect) -> None:
    ink = "error.text" if model.message else "ink.700"
    note = model.message or tr("one tap, the ticket comes at once")
    runs = (Run(tr("Take a ticket"), True, "ink.900"),)
    aside = 316.0 if tr("Take a ticket").isascii() else 204.0
    made.add(
        Item(
            "heading_ticket",
            box,
            (
                Words(box, runs, 44),
                words(
                    Rect(box.x + aside, box.y + 5, box.w - aside, box.h),
                    note,
                    29,
                    bold=bool(model.message),
                    colour=ink,
                ),
            ),
        )
    )


def _tiles(made: Scene, box: Rect, gap: float = 20) -> None:
    services = (
        ("guide", "file-list-3-line", tr("Guides"), tr("what to bring")),
        ("ask:progress", "route-line", tr("My matters"), tr("see how far it is")),
        ("place", "map-pin-time-line", tr("My place in line"), tr("who is before me")),
        ("ask:rate", "star-smile-line", tr("Rate us"), tr("a grade for your visit")),
        ("info", "compass-3-line", tr("About the hall"), tr("phone, hours, windows")),
        ("ask:reprint", "printer-line", tr("Reprint"), tr("lost your paper?")),
    )
    for cell, (name, icon, title, hint) in zip(grid(box, 3, 2, gap), services, strict=True):
        made.add(tile(name, cell, icon, title, hint))


def _help(made: Scene, model: KioskModel, form: Form, box: Rect) -> None:
    called = model.help_until is not None
    text = tr("Called, somebody comes within a minute") if called else tr("Call a member of staff")
    icon = "customer-service-2-line"
    made.add(button("help", box, text, 38, form, icon=icon, kind="help"))


def _card_strip(model: KioskModel, box: Rect) -> Item:
    if model.card is not None:
        lead = tr("{name}, your card was read.", name=mask_name(model.card.name))
        rest = (
            tr("You go first. Now tap what it is about.")
            if model.priority()
            else tr("Now tap what it is about.")
        )
    elif not model.takes_cards:
        lead, rest = tr("No card is needed."), tr("Just tap what it is about.")
    else:
        lead, rest = tr("Have an ID card?"), tr("Place it on the reader")
        if model.landscape:
            rest = tr("Place it on the right")
    two = box.h > 110
    x = box.x + (104 if two else 106)
    room = box.right - x - 84
    texts: tuple[Mark, ...]
    if two:
        texts = (
            words(Rect(x, box.y + 14, room, 52), lead, 32, bold=True, colour="citrus.800"),
            words(Rect(x, box.y + 62, room, 52), rest, 30, colour="citrus.800"),
        )
    else:
        runs = (Run(lead + " ", True), Run(rest))
        texts = (Words(Rect(x, box.y, room, box.h), runs, 32, "citrus.800"),)
    icon = "bank-card-line" if model.takes_cards else "checkbox-circle-fill"
    side = Glyph(Rect(box.x + 32, box.y + (box.h - 50) / 2, 50, 50), icon, "citrus.700")
    arrow = Glyph(
        Rect(box.right - 76, box.y + (box.h - 44) / 2, 44, 44),
        "arrow-right-line" if two else "arrow-right-down-line",
        "citrus.800",
    )
    arrows = (arrow,) if model.takes_cards else ()
    return Item(
        "card_strip", box, (Plate(box, "citrus.50", "citrus.300", 2, 16), side, *texts, *arrows)
    )
