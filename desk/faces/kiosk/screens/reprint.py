"""K12: the receipts of a person, to be printed once more."""

from __future__ import annotations

from desk.core.text import tr
from desk.faces.kiosk.form import REACH, Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.frame import new_page, page_title, personal_bar, told
from desk.faces.kiosk.screens.parts import listed, matter_name, row_item
from desk.faces.kit.scene import Rect, Scene

GAP = 16.0


def reprint(model: KioskModel, form: Form) -> Scene:
    """A row a receipt."""
    made = new_page(model, form, tr("Print a paper again"))
    box = form.content
    y = page_title(
        made, form, Rect(box.x, box.y + 28, box.w, 0), tr("Print a paper again"),
        tr("Tap a receipt; it comes out below the screen"),
    )  # fmt: skip
    high = form.pick(96, 120)
    strip = Rect(box.x, box.bottom - 20 - high, box.w, high)
    told(made, form, strip, model.message, good=True)
    y = max(y, REACH) if form.low else y
    high = form.pick(132, 180)
    rows = int((strip.y - y) // (high + GAP))
    lookup = model.lookup
    cases = lookup.found.cases if lookup.found else ()
    for n, receipt in enumerate(lookup.receipts[:rows]):
        names = [matter_name(c.taken) for c in cases if c.receipt == receipt]
        cell = Rect(box.x, y + n * (high + GAP), box.w, high)
        made.add(
            row_item(f"receipt:{receipt}", cell, listed(names), receipt, form, icon="printer-line")
        )
    personal_bar(made, model, form)
    return made
