"""K06: the answer first, then papers, then the law."""

from __future__ import annotations

from desk.core.text import data_text, language, tr
from desk.faces.kiosk.form import Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.parts import bottom_bar, button, limit_words, material_name, new_page
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


def detail(model: KioskModel, form: Form) -> Scene:
    """One guide."""
    matter = model.matter
    made = new_page(model, form, matter.name if matter else "")
    if matter is None:
        return made
    english = language() == "en"
    box = form.content
    x, wide = (box.x, box.w) if not model.landscape else (box.x + 180, box.w - 360)
    y = box.y + 20
    name = matter.name_en if english else data_text(matter.official or matter.name)
    made.add(
        Item(
            "title",
            Rect(x, y, wide, 84),
            (words(Rect(x, y, wide, 84), name, form.title, bold=True, floor=34),),
        )
    )
    y += 92
    bring = matter.to_bring
    money = tr("no charge") if not matter.fee_fen else tr("{n} yuan", n=matter.fee_fen / 100)
    short = tr("done at once") if matter.instant else limit_words(matter)
    head = tr("Bring {n} things, {time}, {money}", n=len(bring), time=short, money=money)
    lead = Rect(x, y, wide, 224)
    marks: list[Mark] = [
        Plate(lead, "teal.700", radius=24),
        words(Rect(lead.x + 36, lead.y + 14, lead.w - 72, 80), head, 46, bold=True, colour="white"),
        Rule(lead.x + 36, lead.y + 98, lead.right - 36, lead.y + 98, "teal.500", 1),
    ]
    waiting = sum(c.waiting for c in model.live.classes if c.letter in matter.classes)
    places = [w.number for w in model.live.windows if set(w.classes) & set(matter.classes)]
    where = f"{places[0]}–{places[-1]}" if len(places) > 1 else "".join(map(str, places))
    facts = (
        (tr("How long"), short),
        (tr("Fee"), money),
        (tr("Windows"), where or "–"),
        (tr("Waiting"), tr("{n} people", n=waiting)),
    )
    for n, (title, value) in enumerate(facts):
        cell = Rect(lead.x + 20 + n * (lead.w - 40) / 4, lead.y + 104, (lead.w - 40) / 4, 110)
        marks += [
            words(Rect(cell.x, cell.y + 2, cell.w, 44), title, 27, colour="white", align="centre"),
            words(
                Rect(cell.x + 6, cell.y + 44, cell.w - 12, 58),
                value,
                38,
                bold=True,
                colour="white",
                align="centre",
            ),
        ]
    made.add(Item("lead", lead, tuple(marks)))
    y = lead.bottom + 20
    if model.full_text:
        y = _law(made, model, x, y, wide)
    else:
        needs = list(matter.needs)[: 6 if not model.landscape else 3]
        row = 84.0
        card = Rect(x, y, wide, 76 + row * len(needs))
        marks = [
            Plate(card, "surface.card", "line.base", 2, 24),
            Glyph(Rect(card.x + 34, card.y + 22, 40, 40), "shopping-bag-line", "teal.800"),
            words(
                Rect(card.x + 90, card.y + 8, 600, 68),
                tr("What to bring"),
                36,
                bold=True,
                colour="teal.800",
            ),
        ]
        for n, need in enumerate(needs):
            top = card.y + 72 + row * n
            brought = need.material.bring and need.required
            label = material_name(need.material)
            note = need.material.note_en if english else data_text(need.material.note)
            if not need.material.bring:
                label, note = (
                    tr("{name}: not needed", name=label),
                    note or tr("the system finds it"),
                )
            marks += [
                Glyph(
                    Rect(card.x + 34, top + 22, 40, 40),
                    "profile-line" if brought else "checkbox-circle-fill",
                    "teal.700" if brought else "ok.mark",
                ),
                words(Rect(card.x + 96, top, wide * 0.5, row), label, 33, bold=brought),
                words(
                    Rect(card.x + 100 + wide * 0.5, top, wide * 0.5 - 140, row),
                    note,
                    27,
                    colour="ink.700",
                    align="right",
                    wrap=True,
                ),
            ]
            if n:
                marks.append(Rule(card.x + 34, top, card.right - 34, top, "line.100", 2))
        made.add(Item("bring", card, tuple(marks)))
        y = card.bottom + 20
        who = matter.conditions_en if english else data_text(matter.conditions)
        card = Rect(x, y, wide, 176)
        if card.bottom < form.bar.y - 380 or not model.landscape:
            made.add(
                Item(
                    "who",
                    card,
                    (
                        Plate(card, "surface.card", "line.base", 2, 24),
                        Glyph(
                            Rect(card.x + 34, card.y + 22, 40, 40), "user-smile-line", "teal.800"
                        ),
                        words(
                            Rect(card.x + 90, card.y + 8, 600, 66),
                            tr("Who may"),
                            36,
                            bold=True,
                            colour="teal.800",
                        ),
                        words(Rect(card.x + 34, card.y + 70, wide - 68, 96), who, 31, wrap=True),
                    ),
                )
            )
            y = card.bottom + 20
    action = form.bar.y - 132
    law = tr("Back to what to bring") if model.full_text else tr("Law and full text")
    take = model.message or tr("Take a ticket for this")
    if model.landscape:
        half = (wide - 20) / 2
        law_box, take_box = Rect(x, action, half, 112), Rect(x + half + 20, action, half, 112)
    else:
        law_box, take_box = Rect(x, action - 112, wide, 92), Rect(x, action, wide, 112)
    made.add(button("law", law_box, law, 34, form, icon="book-open-line"))
    made.add(button("serve", take_box, take, 40, form, icon="coupon-3-line", kind="primary"))
    bottom_bar(made, model, form, home=False)
    return made


def _law(made: Scene, model: KioskModel, x: float, y: float, wide: float) -> float:
    matter = model.matter
    if matter is None:
        return y
    lines = [
        tr("Decided by: {name}", name=data_text(matter.department)),
        tr("Promise: {time}", time=limit_words(matter)),
        *(
            tr("Basis: {law}, {article}", law=data_text(b.law), article=b.article)
            for b in matter.basis
        ),
        tr("Result: {result}", result=data_text(matter.result)),
    ]
    if matter.former_names:
        lines.append(tr("Formerly: {names}", names="、".join(map(data_text, matter.former_names))))
    if matter.sample:
        lines.append(tr("Limits and lists are this hall's own; ask at a window when in doubt."))
    card = Rect(x, y, wide, 60.0 + 76 * len(lines))
    marks: list[Mark] = [Plate(card, "surface.card", "line.base", 2, 24)]
    marks += [
        words(Rect(x + 36, y + 30 + 76 * n, wide - 72, 76), line, 32, floor=24)
        for n, line in enumerate(lines)
    ]
    made.add(Item("law_text", card, tuple(marks)))
    return card.bottom + 20
