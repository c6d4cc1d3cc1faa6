"""A class of tickets as a card: what it is for, how many wait, how long."""

from __future__ import annotations

from desk.core.text import data_text, language, tr
from desk.faces.kiosk.form import Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.parts import about
from desk.faces.kit.scene import Item, Mark, Plate, Rect, Run, Words, words
from desk.queue.queries import ClassQueue


def class_card(model: KioskModel, form: Form, box: Rect, info: ClassQueue, first: bool) -> Item:
    """One card; a tap is a ticket."""
    ink = "white" if first else "ink.900"
    english = language() == "en"
    name = info.name_en if english else data_text(info.name)
    hint = info.hint_en if english else data_text(info.hint)
    side = 68.0 if box.h > 200 else 60.0
    badge = Rect(box.x + 32, box.y + (22 if box.h > 200 else 16), side, side)
    marks: list[Mark] = [
        Plate(box, "teal.700" if first else "surface.card", "teal.700", 2, 24),
        Plate(badge, "white" if first else "teal.100", radius=14),
        words(badge, info.letter, side * 0.66, bold=True, colour="teal.700", align="centre"),
    ]
    waiting = tr("{n} waiting", n=info.waiting)
    x = badge.right + 18
    if form.landscape:
        wait = 250.0 if english else 190.0
        marks += [
            words(Rect(x, badge.y, box.right - x - 210, side), name, 38, bold=True, colour=ink),
            words(
                Rect(box.right - 210, badge.y, 178, side), waiting, 29, bold=True, colour=ink,
                align="right", icon="team-line",
            ),
            words(Rect(box.x + 32, box.bottom - 76, box.w - 64 - wait, 66), hint, 26, colour=ink,
                  wrap=True),
            words(
                Rect(box.right - 32 - wait, box.bottom - 68, wait, 50), about(info.estimate), 27,
                colour=ink, align="right",
            ),
        ]  # fmt: skip
        return _item(model, info, box, marks, first)
    marks.append(words(Rect(x, badge.y, box.right - x - 16, side), name, 42, bold=True, colour=ink))
    if box.h > 200:
        marks.append(words(Rect(box.x + 32, box.y + 100, box.w - 52, 44), hint, 28, colour=ink))
    runs = (Run(waiting + "  ", True), Run(about(info.estimate)))
    line = Rect(box.x + 32, box.bottom - 68 if box.h > 200 else box.bottom - 58, box.w - 52, 50)
    marks.append(Words(line, runs, 30, ink, icon="team-line"))
    return _item(model, info, box, marks, first)


def _item(model: KioskModel, info: ClassQueue, box: Rect, marks: list[Mark], first: bool) -> Item:
    return Item(
        f"class:{info.letter}",
        box,
        tuple(marks),
        tap=True,
        pressed="teal.800" if first else "teal.100",
        enabled=not model.tickets.busy,
    )
