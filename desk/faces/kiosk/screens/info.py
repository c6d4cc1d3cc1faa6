"""About the hall: telephone, hours, windows; and K14, are you there."""

from __future__ import annotations

from desk.core.clock import local
from desk.core.text import data_text, language, tr, tr_time
from desk.faces.kiosk.form import Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.parts import bottom_bar, button, new_page
from desk.faces.kit.scene import (
    Glyph,
    Item,
    Mark,
    Plate,
    Rect,
    Rule,
    Scene,
    words,
)
from desk.hall.rules import spans


def info(model: KioskModel, form: Form) -> Scene:
    """Telephone, hours and windows."""
    made = new_page(model, form, tr("About the hall"))
    hall, box = model.desk.hall, form.content
    x, wide = (box.x, box.w) if not model.landscape else (box.x + 240, box.w - 480)
    y = box.y + 24
    made.add(
        Item(
            "title",
            Rect(x, y, wide, 90),
            (words(Rect(x, y, wide, 90), tr("About the hall"), form.title, bold=True),),
        )
    )
    y += 104
    day = local(model.desk.clock.now()).date()
    hours = "、".join(
        f"{tr_time(a)}–{tr_time(b)}" for a, b in spans(hall.hours, day, model.workday)
    )
    rows = (
        ("phone-line", tr("Telephone"), hall.phone),
        ("time-line", tr("Open today"), hours or tr("closed")),
        ("map-pin-line", tr("Address"), data_text(hall.address)),
        ("customer-service-2-line", tr("City hotline"), "12345"),
    )
    row = form.pick(116, 190)
    card = Rect(x, y, wide, row * len(rows))
    marks: list[Mark] = [Plate(card, "surface.card", "line.base", 2, 24)]
    for n, (icon, title, value) in enumerate(rows):
        top = y + row * n
        marks += [
            Glyph(Rect(x + 36, top + row / 2 - 24, 48, 48), icon, "teal.700"),
            words(Rect(x + 108, top, wide * 0.3, row), title, form.pick(32, 46), colour="ink.700"),
            words(
                Rect(x + 108 + wide * 0.3, top, wide * 0.7 - 140, row),
                value,
                form.pick(38, 54),
                bold=True,
                align="right",
            ),
        ]
        if n:
            marks.append(Rule(x + 36, top, card.right - 36, top, "line.100", 2))
    made.add(Item("facts", card, tuple(marks)))
    y = card.bottom + 24
    if not model.elder and not model.landscape:
        shown = model.live.windows[:10]
        card = Rect(x, y, wide, 84 + 72.0 * len(shown))
        marks = [
            Plate(card, "surface.card", "line.base", 2, 24),
            words(
                Rect(x + 36, y + 8, wide - 72, 70), tr("Windows"), 36, bold=True, colour="teal.800"
            ),
        ]
        for n, window in enumerate(shown):
            top = y + 76 + 72 * n
            label = window.label_en if language() == "en" else data_text(window.label)
            marks += [
                words(
                    Rect(x + 36, top, 90, 72), str(window.number), 38, bold=True, colour="teal.700"
                ),
                words(Rect(x + 130, top, wide - 180, 72), label, 32),
            ]
        made.add(Item("windows", card, tuple(marks)))
    bottom_bar(made, model, form, home=False)
    return made


def still(model: KioskModel, form: Form) -> Scene:
    """The question whether somebody is there; nothing behind it can be read."""
    w, h = form.size
    made = Scene("still", form.size, "teal.900", title=tr("Are you still there?"))
    wide, high = 920.0, 1070.0 if not model.landscape else 780.0
    box = Rect((w - wide) / 2, (h - high) / 2 - (60 if not model.landscape else 0), wide, high)
    left = model.session.left_before_leaving(model.desk.clock.now())
    cut = 0 if not model.landscape else 180
    made.add(
        Item(
            "panel",
            box,
            (
                Plate(box, "surface.card", radius=32),
                Plate(Rect(w / 2 - 80, box.y + 64, 160, 160), "teal.100", radius=80)
                if not cut
                else Rule(0, 0, 0, 0),
                Glyph(Rect(w / 2 - 44, box.y + 100, 88, 88), "shield-user-line", "teal.700")
                if not cut
                else Rule(0, 0, 0, 0),
                words(
                    Rect(box.x, box.y + 254 - cut, wide, 110),
                    tr("Are you still there?"),
                    76,
                    bold=True,
                    align="centre",
                ),
                words(
                    Rect(box.x + 30, box.y + 368 - cut, wide - 60, 60),
                    tr("To protect your data the page is hidden"),
                    38,
                    colour="ink.700",
                    align="centre",
                ),
                words(
                    Rect(box.x, box.y + 440 - cut, wide, 190),
                    str(left),
                    150,
                    bold=True,
                    colour="teal.800",
                    align="centre",
                ),
                words(
                    Rect(box.x + 30, box.y + 622 - cut, wide - 60, 60),
                    tr("seconds, then everything is wiped"),
                    34,
                    colour="ink.700",
                    align="centre",
                ),
            ),
        )
    )
    made.add(
        button(
            "stay",
            Rect(box.x + 56, box.bottom - 348, wide - 112, 148),
            tr("I am still here"),
            50,
            form,
            kind="primary",
        )
    )
    made.add(
        button(
            "leave", Rect(box.x + 56, box.bottom - 176, wide - 112, 120), tr("No, finish"), 42, form
        )
    )
    if model.card is not None:
        strip = Rect(box.x, box.bottom + 40, wide, 120)
        made.add(
            Item(
                "card_left",
                strip,
                (
                    Plate(strip, "citrus.100", "citrus.600", 2, 16),
                    Glyph(Rect(strip.x + 36, strip.y + 34, 52, 52), "bank-card-line", "citrus.800"),
                    words(
                        Rect(strip.x + 112, strip.y, strip.w - 140, 120),
                        tr("Do not forget your identity card"),
                        40,
                        bold=True,
                        colour="citrus.800",
                    ),
                ),
            )
        )
    return made
