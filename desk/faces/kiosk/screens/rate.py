"""K10: a grade for a past visit; none is chosen beforehand."""

from __future__ import annotations

from desk.cases.ratings import GRADES, LOW, Rateable
from desk.core.clock import local_day
from desk.core.text import mark, tr, tr_date
from desk.faces.kiosk.form import REACH, Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.frame import new_page, page_title, personal_bar, told
from desk.faces.kiosk.screens.parts import button, listed, matter_name, row_item
from desk.faces.kit.scene import Glyph, Item, Mark, Plate, Rect, Scene, words

FACES = {
    5: ("emotion-laugh", mark("very satisfied")),
    4: ("emotion-happy", mark("satisfied")),
    3: ("emotion-normal", mark("fair")),
    2: ("emotion-unhappy", mark("dissatisfied")),
    1: ("emotion-sad", mark("very dissatisfied")),
}
WRONG = {
    "waited": mark("waited too long"),
    "unclear": mark("not clear"),
    "manner": mark("unfriendly"),
    "again": mark("had to come again"),
    "materials": mark("too many papers"),
    "other": mark("something else"),
}
GAP = 20.0


def rate(model: KioskModel, form: Form) -> Scene:
    """The visit, five faces, and for a low grade what was wrong."""
    lookup = model.lookup
    made = new_page(model, form, tr("How was your visit?"))
    box = form.content
    head = Rect(box.x, box.y + (36 if not form.landscape else 12), box.w, 0)
    if lookup.done:
        _thanks(made, form)
    elif not lookup.visits:
        page_title(made, form, head, tr("How was your visit?"))
        strip = Rect(box.x, box.y + 190, box.w, 150)
        told(made, form, strip, tr("Every visit was rated already. Thank you!"), good=True)
    elif lookup.visit is None:
        y = page_title(made, form, head, tr("Which visit?"))
        _visits(made, model, form, max(y, REACH) if form.low else y)
    else:
        visit = lookup.visit
        tight = form.landscape and form.elder
        note = "" if tight else _about(model, visit)
        y = page_title(made, form, head, tr("How was your visit?"), note)
        _grades(
            made,
            model,
            form,
            max(y, REACH) if form.low else y + (60 if not form.landscape else 0 if tight else -20),
        )
    personal_bar(made, model, form)
    return made


def _about(model: KioskModel, visit: Rateable) -> str:
    catalogue = model.desk.catalogue.by_code
    names = listed(matter_name(catalogue[c]) for c in visit.matters if c in catalogue)
    return tr("{day}: {matters}", day=tr_date(local_day(visit.began_at)), matters=names)


def _visits(made: Scene, model: KioskModel, form: Form, y: float) -> None:
    high = form.pick(132, 180)
    box = form.content
    for n, visit in enumerate(model.lookup.visits[: int((box.bottom - y) // (high + 16))]):
        cell = Rect(box.x, y + n * (high + 16), box.w, high)
        made.add(
            row_item(f"visit:{visit.visit_id}", cell, _about(model, visit), visit.receipt, form)
        )


def _grades(made: Scene, model: KioskModel, form: Form, y: float) -> None:
    lookup, box = model.lookup, form.content
    gap = 16.0
    wide = (box.w - 4 * gap) / 5
    high = 258.0 if not form.landscape else 220.0
    for n, grade in enumerate(GRADES):
        icon, text = FACES[grade]
        cell = Rect(box.x + n * (wide + gap), y, wide, high)
        on = lookup.grade == grade
        face = min(112.0, wide - 40)
        marks: list[Mark] = [
            Plate(cell, "teal.50" if on else "surface.card",
                  "teal.700" if on else "line.strong", 4 if on else 2, 24),
            Glyph(Rect(cell.x + (wide - face) / 2, cell.y + 24, face, face),
                  f"{icon}-fill" if on else f"{icon}-line", "teal.700"),
            words(Rect(cell.x + 8, cell.y + face + 36, wide - 16, high - face - 48), tr(text),
                  form.pick(30, 40), bold=True, align="centre", wrap=True, floor=24),
        ]  # fmt: skip
        if on:
            marks.append(
                Glyph(Rect(cell.right - 52, cell.y + 12, 40, 40), "checkbox-circle-fill",
                      "teal.700")
            )  # fmt: skip
        made.add(Item(f"grade:{grade}", cell, tuple(marks), tap=True, on=on))
    y += high + GAP + 8
    foot = Rect(box.x, box.bottom - 20 - form.button, box.w, form.button)
    if lookup.grade and lookup.grade <= LOW:
        _reasons(made, model, form, y, foot.y)
    half = (box.w - 20) / 2 if lookup.grade else box.w
    made.add(
        button("leave", Rect(box.x, foot.y, half, foot.h), tr("No grade today"),
               form.pick(36, 46), form),
    )  # fmt: skip
    if lookup.grade:
        made.add(
            button("rate", Rect(box.x + half + 20, foot.y, half, foot.h), tr("Send the grade"),
                   form.pick(36, 46), form, icon="check-line", kind="primary")
        )  # fmt: skip


def _reasons(made: Scene, model: KioskModel, form: Form, y: float, foot: float) -> None:
    box = form.content
    head = Rect(box.x, y, box.w, 56)
    text = tr(
        "What was wrong? We answer within {n} hours",
        n=model.desk.here.number("rating_limits.call_hours"),
    )
    made.add(
        Item("why", head, (words(head, text, form.pick(32, 42), floor=form.pick(24, 40),
                                 wrap=True),))
    )  # fmt: skip
    y = head.bottom + 14
    columns = 3 if form.landscape or (form.elder and form.low) else 2
    rows = -(-len(WRONG) // columns)
    wide = (box.w - 16 * (columns - 1)) / columns
    high = min(form.button, (foot - 20 - y) / rows - 14)
    high = max(high, form.target)
    for n, (key, words_key) in enumerate(WRONG.items()):
        cell = Rect(box.x + n % columns * (wide + 16), y + n // columns * (high + 14), wide, high)
        on = key in model.lookup.reasons
        made.add(
            button(f"reason:{key}", cell, tr(words_key), form.pick(32, 42), form,
                   icon="checkbox-fill" if on else "checkbox-blank-line",
                   kind="on" if on else "plain")
        )  # fmt: skip


def _thanks(made: Scene, form: Form) -> None:
    box = form.content
    wide = min(box.w, 984.0)
    card = Rect(box.x + (box.w - wide) / 2, box.y + (box.h - 420) / 3, wide, 420)
    made.add(
        Item(
            "thanks",
            card,
            (
                Plate(card, "surface.card", "teal.700", 2, 24),
                Glyph(Rect(card.x + wide / 2 - 70, card.y + 50, 140, 140), "heart-line",
                      "teal.700"),
                words(Rect(card.x + 20, card.y + 210, wide - 40, 90), tr("Thank you!"), 64,
                      bold=True, align="centre"),
                words(Rect(card.x + 30, card.y + 304, wide - 60, 80),
                      tr("Your grade counts; the window does not see whose it is"),
                      form.pick(32, 44), align="centre", colour="ink.700", wrap=True, floor=26),
            ),
        )
    )  # fmt: skip
