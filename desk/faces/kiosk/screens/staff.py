"""The page for staff: a number and a PIN, and the kiosk gives the screen up."""

from __future__ import annotations

from desk.core.text import tr
from desk.faces.kiosk.form import REACH, Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.frame import bar_ground, new_page, page_title, told
from desk.faces.kiosk.screens.numberpad import field, numberpad, pad_size
from desk.faces.kiosk.screens.parts import button
from desk.faces.kit.scene import Rect, Scene


def staff(model: KioskModel, form: Form) -> Scene:
    """Number, PIN, and the pad."""
    made = new_page(model, form, tr("For staff"))
    box = form.content
    wide, high = pad_size(form)
    y = page_title(
        made, form, Rect(box.x, box.y + 28, box.w, 0), tr("For staff"),
        tr("Staff number and PIN end the kiosk on this screen"),
    )  # fmt: skip
    state = model.staff
    width = min(box.w, 984.0)
    x = box.x + (box.w - width) / 2
    strip = Rect(x, y, width, 90)
    told(made, form, strip, model.message)
    y = max(strip.bottom + 24, REACH) if form.low else strip.bottom + 24
    pad = Rect(x, y, wide, min(high, form.bar.y - y - 20))
    numberpad(made, form, pad, "staff", "unstaff")
    right = Rect(pad.right + 32, y, x + width - pad.right - 32, pad.h)
    each = (right.h - form.button - 32) / 2
    made.add(
        field("staff_slot:number", Rect(right.x, y, right.w, each), tr("Staff number"),
              state.number, "", form, on=not state.at_pin),
        field("staff_slot:pin", Rect(right.x, y + each + 16, right.w, each), tr("PIN"),
              "●" * len(state.pin), "", form, on=state.at_pin),
        button("staff_go", Rect(right.x, right.bottom - form.button, right.w, form.button),
               tr("End the kiosk") if state.at_pin else tr("Go on"), 38, form, kind="primary"),
    )  # fmt: skip
    bar_ground(made, form)
    bar = form.bar
    cell = Rect(box.x, bar.y + (bar.h - form.bar_button) / 2, 300, form.bar_button)
    made.add(button("home", cell, tr("Home"), form.pick(32, 44), form, icon="home-line"))
    return made
