"""K03: the ticket and what to have ready."""

from __future__ import annotations

from desk.core.text import data_text, language, tr, tr_time
from desk.faces.kiosk.form import SIDE, Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.parts import button, material_name, new_page
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


def ticket(model: KioskModel, form: Form) -> Scene:
    """The ticket, large enough to be photographed."""
    made = new_page(model, form, tr("Here is your ticket"))
    issued = model.ticket
    if issued is None:
        return made
    w = form.size[0]
    x, wide = (SIDE, 984.0) if not model.landscape else (420.0, 1080.0)
    y = form.header.bottom + (34 if not model.landscape else 10)
    made.add(
        Item(
            "title",
            Rect(x, y, wide, 100),
            (
                Glyph(Rect(x + wide / 2 - 330, y + 16, 66, 66), "checkbox-circle-fill", "ok.mark"),
                words(
                    Rect(x + wide / 2 - 250, y, 620, 100), tr("Here is your ticket"), 50, bold=True
                ),
            ),
        )
    )
    y += 112 if not model.landscape else 96
    high = 700.0 if not model.landscape else 560.0
    box = Rect(x, y, wide, high)
    when = tr("please wait")
    if issued.estimate is not None:
        from datetime import timedelta

        low = issued.issued_at + timedelta(seconds=issued.estimate.low_s)
        middle = issued.issued_at + timedelta(seconds=issued.estimate.mid_s)
        top = issued.issued_at + timedelta(seconds=issued.estimate.high_s)
        when = tr_time(middle) if issued.estimate.certain else f"{tr_time(low)}–{tr_time(top)}"
    middle_x = box.x + box.w / 2
    line = box.y + high * 0.52
    info = next((c for c in model.live.classes if c.letter == issued.letter), None)
    name = info.name_en if info and language() == "en" else data_text(issued.class_name)
    marks: list[Mark] = [
        Plate(box, "surface.card", "teal.700", 2, 24),
        words(Rect(box.x + 48, box.y + 34, 500, 70), name, 36, bold=True),
        words(
            Rect(box.x, box.y + 90, box.w, high * 0.42),
            issued.number,
            240,
            bold=True,
            colour="teal.800",
            align="centre",
            floor=160,
        ),
        Rule(box.x + 48, line, box.right - 48, line, "line.300", 2, True),
        Rule(middle_x, line + 50, middle_x, line + 150, "line.base", 2),
    ]
    for cx, title, value in (
        (box.x, tr("Before you"), tr("{n} people", n=issued.ahead)),
        (middle_x, tr("About your turn"), when),
    ):
        marks += [
            words(Rect(cx, line + 30, box.w / 2, 50), title, 30, colour="ink.700", align="centre"),
            words(Rect(cx, line + 76, box.w / 2, 96), value, 66, bold=True, align="centre"),
        ]
    if issued.priority:
        pill = Rect(box.right - 330, box.y + 38, 290, 62)
        marks += [
            Plate(pill, "citrus.50", "citrus.300", 2, 31),
            words(
                pill, tr("65 or older: first"), 28, bold=True, colour="citrus.800", align="centre"
            ),
        ]
    hint = Rect(box.x + 48, box.bottom - 140, box.w - 96, 100)
    marks += [
        Plate(hint, "teal.50", radius=12),
        Glyph(Rect(hint.x + 28, hint.y + 28, 44, 44), "map-pin-line", "teal.700"),
        words(
            Rect(hint.x + 92, hint.y, hint.w - 110, 100),
            tr("Sit in the waiting area, watch the screen, listen for your number"),
            33,
        ),
    ]
    made.add(Item("ticket", box, tuple(marks)))
    y = box.bottom + 26
    trouble = model.desk.papers.trouble()
    strip = Rect(x, y, wide, 108 if not model.landscape else 84)
    ground = "warn" if trouble else "info"
    note = (
        tr("No paper came out. Remember the number or photograph it; it is valid.")
        if trouble
        else tr("Your ticket is being printed; take it below the screen")
    )
    made.add(
        Item(
            "printing",
            strip,
            (
                Plate(strip, f"{ground}.ground", f"{ground}.line", 2, 16),
                Glyph(
                    Rect(strip.x + 34, strip.y + strip.h / 2 - 24, 48, 48),
                    "printer-line",
                    f"{ground}.text",
                ),
                words(
                    Rect(strip.x + 104, strip.y, strip.w - 130, strip.h),
                    note,
                    32,
                    bold=True,
                    colour=f"{ground}.text",
                ),
            ),
        )
    )
    y = strip.bottom + 24
    if issued.matters and not model.landscape and not model.elder:
        y = _ready_list(made, model, x, y, wide)
    half = (wide - 20) / 2
    place = 972.0 if model.low else y
    made.add(
        button(
            "again",
            Rect(x, max(y, place), half, form.button),
            tr("Print it again"),
            33,
            form,
            icon="printer-line",
        )
    )
    made.add(
        button(
            "give_back",
            Rect(x + half + 20, max(y, place), half, form.button),
            tr("Give this ticket back"),
            33,
            form,
            icon="close-circle-line",
        )
    )
    bar = form.bar
    left = max(0, model.session.ticket_seconds() - int(model.session.idle(model.desk.clock.now())))
    high = form.bar_button
    by = bar.y + (bar.h - high) / 2
    full = 300.0
    part = full * left / model.session.ticket_seconds()
    made.add(
        Item(
            "bar",
            bar,
            (
                Plate(bar, "white", radius=0),
                Rule(0, bar.y, w, bar.y, "line.base"),
                words(Rect(SIDE, by, 420, high * 0.6), tr("back in {n} s", n=left), 30, bold=True),
                Plate(Rect(SIDE, by + high * 0.66, full, 12), "line.100", radius=6),
                Plate(Rect(SIDE, by + high * 0.66, part, 12), "teal.700", radius=6),
            ),
        )
    )
    right = w - SIDE
    made.add(
        button(
            "home",
            Rect(right - 266, by, 266, high),
            tr("Home"),
            33,
            form,
            icon="home-line",
            kind="primary",
        )
    )
    made.add(
        button("more", Rect(right - 266 - 20 - 240, by, 240, high), tr("A moment more"), 31, form)
    )
    return made


def _ready_list(made: Scene, model: KioskModel, x: float, y: float, wide: float) -> float:
    issued = model.ticket
    matter = model.desk.catalogue.by_code.get(issued.matters[0]) if issued else None
    if matter is None:
        return y
    name = matter.name_en if language() == "en" else data_text(matter.name)
    made.add(
        Item(
            "ready_title",
            Rect(x, y, wide, 64),
            (
                words(
                    Rect(x, y, wide, 64), tr("While you wait: {matter}", matter=name), 42, bold=True
                ),
            ),
        )
    )
    y += 72
    needs = [n for n in matter.needs if n.required][:3]
    box = Rect(x, y, wide, 108.0 * len(needs))
    marks: list[Mark] = [Plate(box, "surface.card", "line.base", 2, 24)]
    for n, need in enumerate(needs):
        top = y + 108 * n
        brought = need.material.bring
        marks += [
            Glyph(
                Rect(x + 34, top + 34, 40, 40),
                "checkbox-blank-circle-line" if brought else "checkbox-circle-fill",
                "ink.700" if brought else "ok.mark",
            ),
            words(Rect(x + 98, top, wide - 440, 108), material_name(need.material), 32),
            words(
                Rect(x + wide - 350, top, 320, 108),
                tr("have the original ready") if brought else tr("not needed"),
                28,
                colour="ink.700",
                align="right",
            ),
        ]
        if n:
            marks.append(Rule(x + 2, top, x + wide - 2, top, "line.100", 2))
    made.add(Item("ready", box, tuple(marks)))
    return box.bottom + 24
