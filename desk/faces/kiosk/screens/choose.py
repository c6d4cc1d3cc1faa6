"""K04: what the ticket is for, said while waiting; nobody has to."""

from __future__ import annotations

from desk.core.text import tr
from desk.faces.kiosk.form import REACH, Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.frame import bottom_bar, new_page, page_title, told
from desk.faces.kiosk.screens.parts import bringing, button, matter_name, pager, row_item
from desk.faces.kit.scene import Rect, Scene

GAP = 14.0


def choose(model: KioskModel, form: Form) -> Scene:
    """The matters of the ticket's class, up to three to choose."""
    tickets = model.tickets
    number = tickets.issued.number if tickets.issued else ""
    made = new_page(model, form, tr("What is {number} for?", number=number))
    box = form.content
    y = page_title(
        made,
        form,
        Rect(box.x, box.y + (24 if not form.landscape else 10), box.w, 0),
        tr("What is {number} for?", number=number),
        tr("Tap up to three; the window sees them before you come. You may also skip this."),
    )
    y += 16 if not form.landscape else -30
    done = Rect(box.x, box.bottom - 20 - form.button, box.w, form.button)
    turning = Rect(box.x, done.y - 18 - form.pick(92, 128), box.w, form.pick(92, 128))
    if form.low:
        y = REACH
    elif model.message:
        strip = Rect(box.x, y, box.w, form.pick(84, 110))
        told(made, form, strip, model.message)
        y = strip.bottom + GAP
    columns = 2 if form.landscape else 1
    least = form.pick(96, 150)
    rows = max(1, int((turning.y - y) // (least + GAP)))
    high = min(form.pick(132, 200), (turning.y - GAP - y + GAP) / rows - GAP)
    found = tickets.choices()
    size = rows * columns
    start = min(tickets.page, max(0, -(-len(found) // size) - 1)) * size
    wide = (box.w - GAP * (columns - 1)) / columns
    for n, matter in enumerate(found[start : start + size]):
        cell = Rect(box.x + n % columns * (wide + GAP), y + n // columns * (high + GAP), wide, high)
        on = matter.code in tickets.chosen
        made.add(
            row_item(
                f"pick:{matter.code}",
                cell,
                matter_name(matter),
                bringing(matter),
                form,
                icon="checkbox-fill" if on else "checkbox-blank-line",
                on=on,
            )
        )
    made.add(*pager(turning, form, tickets.page, -(-len(found) // size), size))
    text = tr("Done ({n} chosen)", n=len(tickets.chosen))
    made.add(button("told", done, text, form.pick(38, 48), form, icon="check-line", kind="primary"))
    bottom_bar(made, model, form)
    return made
