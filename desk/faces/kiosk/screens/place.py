"""How many are before a ticket: scanned or typed, whenever somebody asks."""

from __future__ import annotations

from desk.core.text import tr
from desk.faces.kiosk.form import REACH, Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.frame import bottom_bar, new_page, page_title, told
from desk.faces.kiosk.screens.numberpad import numberpad, pad_size
from desk.faces.kiosk.screens.parts import about, button, people
from desk.faces.kit.scene import Item, Mark, Plate, Rect, Scene, words
from desk.queue.places import Place

GAP = 16.0


def place(model: KioskModel, form: Form) -> Scene:
    """The number and where it stands."""
    made = new_page(model, form, tr("My place in line"))
    upper, lower = form.halves(940 if not form.elder else 860, left=900)
    y = page_title(
        made, form, upper, tr("My place in line"),
        tr("Hold the code of your ticket to the scanner, or tap its number"),
    )  # fmt: skip
    answer = Rect(upper.x, y, upper.w, upper.bottom - y)
    found = model.tickets.place
    if found is not None:
        _answer(made, form, answer, found)
    else:
        _typed(made, model, form, answer)
    _keys(made, model, form, lower)
    bottom_bar(made, model, form)
    return made


def _typed(made: Scene, model: KioskModel, form: Form, box: Rect) -> None:
    number = model.tickets.typed
    card = box.top(min(box.h, 420.0))
    missing = model.tickets.asked
    made.add(
        Item(
            "number",
            card,
            (
                Plate(card, "surface.card", "teal.700", 2, 24),
                words(
                    card.inset(20, 20), number or "–", 200, bold=True, align="centre",
                    colour="teal.800" if number else "ink.700", floor=90,
                ),
            ),
        )
    )  # fmt: skip
    if missing:
        strip = Rect(box.x, card.bottom + GAP, box.w, min(110.0, box.bottom - card.bottom - GAP))
        told(made, form, strip, tr("No ticket of today has this number."))


def _answer(made: Scene, form: Form, box: Rect, found: Place) -> None:
    card = box.top(min(box.h, 560.0))
    waits = found.estimate is not None
    state, large = _state(found)
    marks: list[Mark] = [
        Plate(card, "surface.card", "teal.700", 2, 24),
        words(
            Rect(card.x + 40, card.y + 24, card.w - 80, card.h * 0.3), found.number, 120, bold=True,
            colour="teal.800", align="centre", floor=80,
        ),
        words(
            Rect(card.x + 40, card.y + card.h * 0.36, card.w - 80, 60), state, form.pick(34, 46),
            colour="ink.700", align="centre",
        ),
        words(
            Rect(card.x + 30, card.y + card.h * 0.48, card.w - 60, card.h * 0.26), large, 96,
            bold=True, align="centre", floor=48,
        ),
    ]  # fmt: skip
    if waits:
        strip = Rect(card.x + 48, card.bottom - 120, card.w - 96, 92)
        marks += [
            Plate(strip, "teal.50", radius=12),
            words(
                strip.inset(28, 0), about(found.estimate), form.pick(36, 46), align="centre",
                icon="time-line", bold=True,
            ),
        ]  # fmt: skip
    made.add(Item("answer", card, tuple(marks)))


def _state(found: Place) -> tuple[str, str]:
    if found.state in ("waiting", "returned", "transferred"):
        return tr("Before you"), people(found.ahead)
    if found.state in ("called", "serving"):
        return tr("You were called"), tr("please go to window {n}", n=found.window_number or "")
    if found.state == "no_show":
        return tr("You were called and nobody came"), tr("please ask at a window")
    if found.state == "held":
        return tr("Put aside for you"), tr("please ask at a window")
    return tr("This ticket is over"), tr("take a new one")


def _keys(made: Scene, model: KioskModel, form: Form, box: Rect) -> None:
    """Class letters, digits, and the button that looks."""
    letters = [c.letter for c in model.live.classes[:5]]
    wide, high = pad_size(form)
    high = min(high, box.h)
    pad_y = box.y + (max(0.0, REACH - box.y) if form.low else 0)
    pad = Rect(box.x, pad_y, wide, high)
    numberpad(made, form, pad, "digit", "undigit")
    right = Rect(pad.right + 30, pad.y, box.right - pad.right - 30, pad.h)
    each = (right.w - 10 * (len(letters) - 1)) / max(1, len(letters))
    size = min(form.pick(104, 128), 128.0)
    if each < form.target:
        each = (right.w - 10) / 2
    per = max(1, int((right.w + 10) // (each + 10)))
    y = right.y
    for n, letter in enumerate(letters):
        cell = Rect(right.x + n % per * (each + 10), y + n // per * (size + 10), each, size)
        on = model.tickets.typed[:1] == letter
        item = button(f"letter:{letter}", cell, letter, 50, form, kind="on" if on else "plain")
        made.add(item)
    bottom = y + -(-len(letters) // per) * (size + 10)
    find = Rect(right.x, max(bottom + 8, right.bottom - form.button), right.w, form.button)
    again = Rect(right.x, find.y - form.button - 18, right.w, form.button)
    found = model.tickets.place
    if found is not None and found.estimate is not None and again.y > bottom:
        made.add(button("print_place", again, tr("Print it again"), form.pick(34, 44), form,
                        icon="printer-line"))  # fmt: skip
    if model.message:
        told(made, form, Rect(right.x, again.y - 120, right.w, 100), model.message, good=True)
    made.add(button("find", find, tr("Look it up"), form.pick(38, 48), form, icon="search-line",
                    kind="primary"))  # fmt: skip
