"""K03: the ticket and what to have ready."""

from __future__ import annotations

from desk.core.text import data_text, language, tr
from desk.faces.kiosk.form import REACH, SIDE, Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.frame import bar_ground, new_page
from desk.faces.kiosk.screens.parts import (
    button,
    listed,
    material_name,
    matter_name,
    parted,
    people,
    turn,
)
from desk.faces.kit.scene import Glyph, Item, Mark, Plate, Rect, Rule, Scene, words
from desk.queue.service import Issued


def ticket(model: KioskModel, form: Form) -> Scene:
    """The ticket, large enough to be photographed."""
    made = new_page(model, form, tr("Here is your ticket"))
    issued = model.tickets.issued
    if issued is None:
        return made
    left, right = _sides(form)
    top = form.header.bottom
    title = Rect(left.x, top + (34 if not form.landscape else 6), left.w, 96)
    made.add(
        Item(
            "title",
            title,
            (
                words(
                    title, tr("Here is your ticket"), form.pick(52, 64), bold=True, align="centre",
                    icon="checkbox-circle-fill", icon_colour="ok.mark", floor=40,
                ),
            ),
        )
    )  # fmt: skip
    box = Rect(left.x, title.bottom + (24 if not form.landscape else 4), left.w, 700.0)
    made.add(_paper(model, form, box, issued))
    if form.landscape:
        y = _printing(made, model, form, Rect(right.x, top + 30, right.w, 112))
    else:
        y = _printing(made, model, form, Rect(left.x, box.bottom + 24, left.w, 108))
    y = max(y, REACH) if form.low else y
    y = _for_what(made, model, form, Rect(right.x, y, right.w, 0))
    _buttons(made, form, Rect(right.x, y, right.w, form.button))
    _bar(made, model, form)
    return made


def _sides(form: Form) -> tuple[Rect, Rect]:
    if form.landscape:
        return Rect(SIDE, 0, 960, 0), Rect(SIDE + 990, 0, 834, 0)
    return Rect(SIDE, 0, 984, 0), Rect(SIDE, 0, 984, 0)


def _paper(model: KioskModel, form: Form, box: Rect, issued: Issued) -> Item:
    middle = box.x + box.w / 2
    line = box.y + box.h * 0.535
    info = model.live.of(issued.letter)
    name = info.name_en if info and language() == "en" else data_text(issued.class_name)
    small, large = form.pick(30, 44), form.pick(66, 70)
    marks: list[Mark] = [
        Plate(box, "surface.card", "teal.700", 2, 24),
        words(
            Rect(box.x + 48, box.y + 34, 420, 70), name, form.pick(36, 48), bold=True,
            floor=form.pick(28, 40),
        ),
        words(
            Rect(box.x, box.y + 92, box.w, line - box.y - 96), issued.number, 240, bold=True,
            colour="teal.800", align="centre", floor=150,
        ),
        Rule(box.x + 48, line, box.right - 48, line, "line.300", 2, True),
        Rule(middle, line + 40, middle, line + 140, "line.base", 2),
    ]  # fmt: skip
    for x, title, value in (
        (box.x + 20, tr("Before you"), people(issued.ahead)),
        (middle + 10, tr("About your turn"), turn(issued)),
    ):
        room = box.w / 2 - 30
        marks += [
            words(Rect(x, line + 22, room, 56), title, small, colour="ink.700", align="centre"),
            words(Rect(x, line + 76, room, 92), value, large, bold=True, align="centre", floor=40),
        ]
    if issued.priority:
        wide = form.pick(290, 400)
        pill = Rect(box.right - 40 - wide, box.y + 38, wide, 62)
        marks += [
            Plate(pill, "citrus.50", "citrus.300", 2, 31),
            words(
                pill.inset(12, 0), tr("65 or older: first"), form.pick(30, 44), colour="citrus.800",
                align="centre", icon="heart-fill", floor=24,
            ),
        ]  # fmt: skip
    marks += _where_to_sit(form, box)
    return Item("ticket", box, tuple(marks))


def _where_to_sit(form: Form, box: Rect) -> list[Mark]:
    hint = Rect(box.x + 48, box.bottom - 138, box.w - 96, 104)
    return [
        Plate(hint, "teal.50", radius=12),
        words(
            hint.inset(28, 0),
            tr("Sit in the waiting area, watch the screen, listen for your number"),
            form.pick(33, 44),
            icon="map-pin-line",
            wrap=True,
            floor=form.pick(26, 40),
        ),
    ]


def _printing(made: Scene, model: KioskModel, form: Form, strip: Rect) -> float:
    trouble = model.printer_trouble()
    ground = "warn" if trouble else "info"
    note = (
        tr("No paper came out. Remember the number or photograph it; it is valid.")
        if trouble
        else tr("Your ticket is being printed; take it below the screen")
    )
    text = words(
        Rect(strip.x + 30, strip.y, strip.w - 130, strip.h), note, form.pick(32, 44), bold=True,
        colour=f"{ground}.text", icon="printer-line", wrap=True, floor=form.pick(26, 40),
    )  # fmt: skip
    arrow = Glyph(
        Rect(strip.right - 84, strip.y + strip.h / 2 - 26, 52, 52),
        "arrow-down-line",
        f"{ground}.text",
    )
    plate = Plate(strip, f"{ground}.ground", f"{ground}.line", 2, 16)
    made.add(Item("printing", strip, (plate, text, arrow)))
    return strip.bottom + 20


def _for_what(made: Scene, model: KioskModel, form: Form, box: Rect) -> float:
    """What to have ready, when it was said what the ticket is for; else the offer to say it."""
    issued = model.tickets.issued
    codes = [c for c in (issued.matters if issued else ()) if c in model.desk.catalogue.by_code]
    if not codes or form.elder or form.low:
        text = (
            tr("Say what it is for (the window prepares)")
            if not codes
            else listed(matter_name(model.desk.catalogue.get(c)) for c in codes)
        )
        offer = Rect(box.x, box.y, box.w, form.button)
        made.add(
            button("choose", offer, text, form.pick(33, 44), form, icon="list-check-2",
                   kind="plain")
        )  # fmt: skip
        return offer.bottom + 22
    matter = model.desk.catalogue.get(codes[0])
    wide = 300.0
    more = Rect(box.right - wide, box.y, wide, 84)
    title = Rect(box.x, box.y, box.w - wide - 20, 84)
    text = tr("While you wait: {matter}", matter=matter_name(matter))
    made.add(Item("ready_title", title, (words(title, text, 42, bold=True, floor=28, wrap=True),)))
    other = tr("{n} more", n=len(codes) - 1) if len(codes) > 1 else tr("Something else as well")
    made.add(button("choose", more, other, 32, form, icon="list-check-2"))
    needs = [n for n in matter.needs if n.required][: 3 if not form.landscape else 4]
    row = 104.0 if not form.landscape else 92.0
    card = Rect(box.x, title.bottom + 12, box.w, row * len(needs))
    marks: list[Mark] = [Plate(card, "surface.card", "line.base", 2, 24)]
    read = model.card is not None
    for n, need in enumerate(needs):
        y = card.y + row * n
        seen = read and need.material.key == "id_card"
        ready = seen or not need.material.bring
        note = tr("have the original ready") if not ready else tr("not needed")
        marks += [
            Glyph(
                Rect(card.x + 34, y + row / 2 - 20, 40, 40),
                "checkbox-circle-fill" if ready else "checkbox-blank-circle-line",
                "ok.mark" if ready else "ink.700",
            ),
            words(
                Rect(card.x + 98, y, card.w * 0.55, row), material_name(need.material), 32, floor=26
            ),
            words(
                Rect(card.right - card.w * 0.33 - 30, y, card.w * 0.33, row),
                tr("read already") if seen else note,
                28,
                colour="ink.700",
                align="right",
            ),
        ]
        if n:
            marks.append(parted(card, y))
    made.add(Item("ready", card, tuple(marks)))
    return card.bottom + 20


def _buttons(made: Scene, form: Form, box: Rect) -> None:
    half = (box.w - 20) / 2
    size = form.pick(32, 44)
    made.add(
        button("again", Rect(box.x, box.y, half, box.h), tr("Print it again"), size, form,
               icon="printer-line"),
        button("give_back", Rect(box.x + half + 20, box.y, half, box.h),
               tr("Give this ticket back"), size, form, icon="close-circle-line"),
    )  # fmt: skip


def _bar(made: Scene, model: KioskModel, form: Form) -> None:
    bar_ground(made, form)
    whole = model.session.ticket_seconds()
    left = max(0, whole - int(model.session.idle(model.desk.clock.now())))
    high = form.bar_button
    y = form.bar.y + (form.bar.h - high) / 2
    gauge = Rect(SIDE, y + high * 0.72, 300, 12)
    made.add(
        Item(
            "left",
            Rect(SIDE, y, 420, high),
            (
                words(
                    Rect(SIDE, y, 400, high * 0.66), tr("back in {n} s", n=left), form.pick(30, 44),
                    bold=True,
                ),
                Plate(gauge, "line.100", radius=6),
                Plate(Rect(gauge.x, gauge.y, gauge.w * left / whole, 12), "teal.700", radius=6),
            ),
        )
    )  # fmt: skip
    right = form.size[0] - SIDE
    wide = form.pick(266, 270)
    size = form.pick(33, 44)
    made.add(
        button("more", Rect(right - wide - 270, y, 250, high), tr("A moment more"), size, form),
        button("home", Rect(right - wide, y, wide, high), tr("Home"), size, form, icon="home-line",
               kind="primary"),
    )  # fmt: skip
