"""About the hall: telephone, hours, address, windows."""

from __future__ import annotations

from desk.core.clock import local
from desk.core.text import data_text, language, tr, tr_time
from desk.faces.kiosk.form import Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.frame import bottom_bar, new_page, page_title
from desk.faces.kiosk.screens.parts import parted, section
from desk.faces.kit.scene import Item, Mark, Plate, Rect, Scene, words
from desk.hall.rules import spans


def info(model: KioskModel, form: Form) -> Scene:
    """Two cards: how to reach the hall, and what its windows do."""
    made = new_page(model, form, tr("About the hall"))
    box = form.content
    wide = 880.0 if form.landscape else box.w
    y = page_title(made, form, Rect(box.x, box.y + 24, wide, 0), tr("About the hall"))
    hall = model.desk.hall
    day = local(model.desk.clock.now()).date()
    hours = "  ".join(
        tr("{start} to {end}", start=tr_time(a), end=tr_time(b))
        for a, b in spans(model.desk.here.hours, day, model.workday)
    )
    rows = (
        ("phone-line", tr("Telephone"), hall.phone),
        ("time-line", tr("Open today"), hours or tr("closed")),
        ("map-pin-line", tr("Address"), data_text(hall.address)),
        ("customer-service-2-line", tr("City hotline"), "12345"),
    )
    row = form.pick(116, 176 if not form.landscape else 150)
    card = Rect(box.x, y + 8, wide, row * len(rows))
    marks: list[Mark] = [Plate(card, "surface.card", "line.base", 2, 24)]
    size = form.pick(32, 44)
    for n, (icon, title, value) in enumerate(rows):
        top = card.y + row * n
        marks += [
            words(Rect(card.x + 36, top, wide * 0.34, row), title, size, colour="ink.700",
                  icon=icon, floor=form.least),
            words(Rect(card.x + wide * 0.38, top, wide * 0.62 - 36, row), value,
                  form.pick(38, 50), bold=True, align="right", wrap=True, floor=form.pick(26, 40)),
        ]  # fmt: skip
        if n:
            marks.append(parted(card, top))
    made.add(Item("facts", card, tuple(marks)))
    if not form.elder:
        x = card.right + 32 if form.landscape else box.x
        top = box.y + 24 if form.landscape else card.bottom + 24
        _windows(made, model, Rect(x, top, box.right - x, box.bottom - top - 20))
    bottom_bar(made, model, form)
    return made


def _windows(made: Scene, model: KioskModel, box: Rect) -> None:
    shown = model.live.windows[:10]
    row = min(72.0, (box.h - 92) / max(1, len(shown)))
    card = box.top(92 + row * len(shown))
    marks = section(card, "layout-grid-line", tr("Windows"))
    for n, window in enumerate(shown):
        top = card.y + 82 + row * n
        label = window.label_en if language() == "en" else data_text(window.label)
        marks += [
            words(Rect(card.x + 36, top, 90, row), str(window.number), 38, bold=True,
                  colour="teal.700"),
            words(Rect(card.x + 130, top, card.w - 180, row), label, 32, floor=26),
        ]  # fmt: skip
    made.add(Item("windows", card, tuple(marks)))
