"""K02: tickets and services, upright, lying, or with large letters."""

from __future__ import annotations

from desk.core.clock import local
from desk.core.mask import mask_name
from desk.core.text import data_text, language, tr, tr_date, tr_time
from desk.faces.kiosk.form import SIDE, Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.parts import about, bottom_bar, button, new_page, tile
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
from desk.queue.queries import ClassQueue


def _class_card(model: KioskModel, form: Form, box: Rect, info: ClassQueue, first: bool) -> Item:
    ink, soft = ("white", "white") if first else ("ink.900", "ink.900")
    english = language() == "en"
    name = info.name_en if english else data_text(info.name)
    hint = info.hint_en if english else data_text(info.hint)
    badge = Rect(box.x + 32, box.y + 22, 68, 68)
    low = box.h < 180
    waiting = tr("{n} waiting", n=info.waiting)
    marks: list[Mark] = [
        Plate(box, "teal.700" if first else "surface.card", "teal.700", 2, 24),
        Plate(badge, "white" if first else "teal.100", radius=14),
        words(badge, info.letter, 46, bold=True, colour="teal.700", align="centre"),
    ]
    if low and box.w < 520:
        marks += [
            words(
                Rect(badge.right + 18, badge.y, box.right - badge.right - 34, 68),
                name,
                38,
                bold=True,
                colour=ink,
            ),
            Words(
                Rect(box.x + 32, box.bottom - 66, box.w - 56, 50),
                (Run(waiting + "  ", True), Run(about(info.estimate))),
                29,
                soft,
                "left",
                False,
                24,
            ),
        ]
    elif low:
        marks += [
            words(
                Rect(badge.right + 20, badge.y, box.w - 360, 68), name, 38, bold=True, colour=ink
            ),
            words(
                Rect(box.right - 230, badge.y, 200, 68),
                waiting,
                30,
                bold=True,
                colour=soft,
                align="right",
            ),
            words(
                Rect(box.x + 32, box.bottom - 76, box.w - 262, 68), hint, 27, colour=soft, wrap=True
            ),
            words(
                Rect(box.right - 224, box.bottom - 66, 200, 50),
                about(info.estimate),
                28,
                colour=soft,
                align="right",
            ),
        ]
    else:
        line = box.y + 104
        marks += [
            words(
                Rect(badge.right + 18, badge.y, box.right - badge.right - 40, 68),
                name,
                42,
                bold=True,
                colour=ink,
            ),
            words(Rect(box.x + 32, line, box.w - 56, 44), hint, 28, colour=soft),
            Glyph(Rect(box.x + 32, line + 53, 34, 34), "team-line", ink),
            Words(
                Rect(box.x + 78, line + 46, box.w - 100, 50),
                (Run(waiting + "  ", True), Run(about(info.estimate))),
                31,
                soft,
                "left",
                False,
                24,
            ),
        ]
    return Item(
        f"class:{info.letter}",
        box,
        tuple(marks),
        tap=True,
        pressed="teal.800" if first else "teal.100",
        enabled=not model.busy,
    )


def home(model: KioskModel, form: Form) -> Scene:
    """The page where one tap gives a ticket."""
    if model.elder:
        return _home_elder(model, form)
    made = new_page(model, form, tr("Hello, what may we do for you?"))
    now_words = tr(
        "{n} waiting now, {windows} windows open",
        n=model.live.waiting,
        windows=model.live.windows_open,
    )
    closed = _closed_words(model)
    top: float
    if model.landscape:
        left = Rect(0, 96, 600, 1080 - 96 - 136)
        made.add(
            Item(
                "greeting",
                left,
                (
                    Plate(left, "teal.50", radius=0),
                    Picture(Rect(0, 560, 600, left.bottom - 560), "scenery_portrait"),
                    Rule(600, 96, 600, left.bottom, "line.base", 1),
                    words(
                        Rect(SIDE, 150, 520, 190),
                        tr("Hello,\nwhat may we do for you?"),
                        62,
                        bold=True,
                        colour="teal.950",
                        floor=40,
                        wrap=True,
                    ),
                    words(Rect(SIDE, 340, 520, 50), closed or now_words, 30, colour="ink.700"),
                ),
            )
        )
        made.add(_card_strip(model, form, Rect(SIDE, 422, 502, 126)))
        area = Rect(640, 108, 1232, 720)
        classes = Rect(area.x, 180, area.w, 346)
        cells = grid(classes, 2, 2, 20)
        tiles = Rect(area.x, 606, area.w, 306)
        top = 108.0
        heading_two = 542.0
    else:
        strip = Rect(0, 120, 1080, 250)
        made.add(
            Item(
                "greeting",
                strip,
                (
                    Plate(strip, "teal.50", radius=0),
                    Picture(strip, "scenery_landscape"),
                    words(
                        Rect(SIDE, 150, 640, 84),
                        tr("Hello, what may we do for you?"),
                        58,
                        bold=True,
                        colour="teal.950",
                        floor=38,
                    ),
                    words(Rect(SIDE, 236, 560, 50), closed or now_words, 31, colour="ink.700"),
                ),
            )
        )
        top = 390.0 + (570 if model.low else 0)
        high = 236 if not model.low else 150
        cells = grid(Rect(SIDE, top + 68, 984, 2 * high + 20), 2, 2, 20)
        below = cells[-1].bottom + 20
        made.add(_card_strip(model, form, Rect(SIDE, below, 984, 98 if not model.low else 84)))
        heading_two = below + (124 if not model.low else 88)
        under = 70 if not model.low else 58
        rest = form.bar.y - heading_two - under - (160 if not model.low else 126)
        tiles = Rect(SIDE, heading_two + under, 984, max(96.0, min(360.0, rest)))
    made.add(
        Item(
            "heading_ticket",
            Rect(cells[0].x, top, 900, 60),
            (
                Words(
                    Rect(cells[0].x, top, 900, 60),
                    (Run(tr("Take a ticket") + "  ", True),),
                    44,
                    "ink.900",
                ),
                words(
                    Rect(cells[0].x + (200 if language() != "en" else 310), top + 6, 640, 54),
                    model.message or tr("one tap, the ticket comes at once"),
                    29,
                    colour="error.text" if model.message else "ink.700",
                ),
            ),
        )
    )
    for n, info in enumerate(model.live.classes[:4]):
        made.add(_class_card(model, form, cells[n], info, n == 0))
    made.add(
        Item(
            "heading_other",
            Rect(cells[0].x, heading_two, 900, 60),
            (words(Rect(cells[0].x, heading_two, 900, 60), tr("Other services"), 44, bold=True),),
        )
    )
    for n, (name, icon, title, hint) in enumerate(
        (
            ("guide", "file-list-3-line", tr("Guides"), tr("what to bring, where to go")),
            ("info", "compass-3-line", tr("About the hall"), tr("telephone, hours, windows")),
        )
    ):
        cell = grid(tiles, 2, 1, 20)[n]
        made.add(tile(name, cell, icon, title, hint))
    words_help = (
        tr("Somebody is coming, within a minute")
        if model.help_until
        else tr("Call a person to help me")
    )
    if model.landscape:
        bottom_bar(made, model, form, home=True)
        bar = form.bar
        made.items = [i for i in made.items if i.name not in ("low", "elder")]
        made.add(
            button(
                "elder",
                Rect(SIDE + 456, bar.y + 16, 236, 104),
                tr("Large letters"),
                31,
                form,
                icon="font-size",
            )
        )
        made.add(
            button(
                "help",
                Rect(1920 - SIDE - 520, bar.y + 16, 520, 104),
                words_help,
                36,
                form,
                icon="customer-service-2-line",
                kind="help",
            )
        )
        return made
    help_box = Rect(
        SIDE, tiles.bottom + (20 if not model.low else 16), 984, 112 if not model.low else 96
    )
    made.add(
        button("help", help_box, words_help, 38, form, icon="customer-service-2-line", kind="help")
    )
    bottom_bar(made, model, form, home=True)
    return made


def _card_strip(model: KioskModel, form: Form, box: Rect) -> Item:
    if model.card is not None:
        lead = tr("{name}, your card was read.", name=mask_name(model.card.name))
        rest = (
            tr("You go first. Now tap what it is about.")
            if model.priority()
            else tr("Now tap what it is about.")
        )
    else:
        lead, rest = tr("Have an identity card?"), tr("Lay it on the reader at the lower right")
    marks: tuple[Mark, ...]
    if box.h > 110:
        marks = (
            words(
                Rect(box.x + 108, box.y + 12, box.w - 170, 52),
                lead,
                31,
                bold=True,
                colour="citrus.800",
            ),
            words(
                Rect(box.x + 108, box.y + 58, box.w - 170, 64),
                rest,
                30,
                colour="citrus.800",
                wrap=True,
            ),
        )
    else:
        marks = (
            Words(
                Rect(box.x + 106, box.y, box.w - 190, box.h),
                (Run(lead + " ", True), Run(rest)),
                32,
                "citrus.800",
                "left",
                False,
                24,
            ),
        )
    return Item(
        "card_strip",
        box,
        (
            Plate(box, "citrus.50", "citrus.300", 2, 16),
            Glyph(
                Rect(box.x + 32, box.y + (box.h - 50) / 2, 50, 50), "bank-card-line", "citrus.700"
            ),
            *marks,
            Glyph(
                Rect(box.right - 76, box.y + (box.h - 44) / 2, 44, 44),
                "arrow-right-down-line",
                "citrus.800",
            ),
        ),
    )


def _closed_words(model: KioskModel) -> str:
    state = model.live.open
    if state is None or state.open or state.opens_at is None or state.closes_at is None:
        return ""
    return tr(
        "Closed now; open {day}, {start} to {end}",
        day=tr_date(local(state.opens_at).date()),
        start=tr_time(state.opens_at),
        end=tr_time(state.closes_at),
    )


def _home_elder(model: KioskModel, form: Form) -> Scene:
    made = new_page(model, form, tr("Hello, what is it about?"))
    top = 1000.0 if model.low else 470.0
    made.add(
        Item(
            "greeting",
            Rect(SIDE, 160, 984, 210),
            (
                words(Rect(SIDE, 170, 984, 110), tr("Hello, what is it about?"), 76, bold=True),
                words(
                    Rect(SIDE, 285, 984, 70),
                    model.message
                    or _closed_words(model)
                    or tr("Tap a large button; if unsure, call us"),
                    44,
                    colour="error.text" if model.message else "ink.700",
                ),
            ),
        )
    )
    room = form.bar.y - top - 30
    high = (room - 3 * 24) / 4 if model.low else 280.0
    first = next(iter(model.live.classes), None)
    waiting = tr("{n} before you, older people first", n=first.waiting) if first is not None else ""
    rows = (
        ("class:A", "coupon-3-line", tr("Take a ticket"), waiting, "teal.800", "", "white"),
        (
            "help",
            "customer-service-2-line",
            tr("Call a person to help me"),
            tr("Somebody is coming, within a minute")
            if model.help_until
            else tr("we come at once"),
            "citrus.100",
            "citrus.600",
            "citrus.800",
        ),
        (
            "guide",
            "file-list-3-line",
            tr("What to bring"),
            tr("pictures and large letters"),
            "surface.card",
            "teal.800",
            "ink.900",
        ),
        (
            "info",
            "phone-line",
            tr("Telephone and hours"),
            model.desk.hall.phone,
            "surface.card",
            "teal.800",
            "ink.900",
        ),
    )
    for n, (name, icon, title, hint, fill, line, ink) in enumerate(rows):
        box = Rect(SIDE, top + n * (high + 24), 984, high)
        side = min(140.0, high * 0.5)
        made.add(
            Item(
                name,
                box,
                (
                    Plate(box, fill, line, 4, 32),
                    Glyph(Rect(box.x + 52, box.y + (high - side) / 2, side, side), icon, ink),
                    words(
                        Rect(box.x + 230, box.y + high * 0.12, box.w - 260, high * 0.42),
                        title,
                        84,
                        bold=True,
                        colour=ink,
                        floor=52,
                    ),
                    words(
                        Rect(box.x + 230, box.y + high * 0.56, box.w - 260, high * 0.3),
                        hint,
                        44,
                        colour=ink,
                        floor=40,
                    ),
                ),
                tap=True,
                pressed="teal.100" if fill == "surface.card" else fill,
            )
        )
    bottom_bar(made, model, form, home=True)
    return made
