"""K05: guides found by letters, with the keyboard."""

from __future__ import annotations

from desk.core.text import data_text, language, tr
from desk.faces.kiosk.form import Form
from desk.faces.kiosk.model import GUIDES_A_PAGE, KioskModel
from desk.faces.kiosk.screens.parts import bottom_bar, button, limit_words, new_page
from desk.faces.kit.scene import (
    Glyph,
    Item,
    Plate,
    Rect,
    Scene,
    words,
)

KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def guide(model: KioskModel, form: Form) -> Scene:
    """The guides that fit the letters typed."""
    made = new_page(model, form, tr("Guides"))
    upper, lower = _halves(model, form)
    found = model.found()
    start = model.guide_page * GUIDES_A_PAGE
    count = GUIDES_A_PAGE if not model.elder else 3
    shown = found[start : start + count]
    title = Rect(upper.x, upper.y, upper.w, 80)
    made.add(
        Item(
            "title",
            title,
            (words(title, tr("Guides: what to bring"), form.title * 0.9, bold=True),),
        )
    )
    field = Rect(upper.x, title.bottom + 12, upper.w, 96)
    typed = model.typed.upper() or tr("tap the first letters, for instance DB for 低保")
    made.add(
        Item(
            "typed",
            field,
            (
                Plate(field, "surface.card", "line.strong", 2, 16),
                Glyph(Rect(field.x + 26, field.y + 26, 44, 44), "search-line", "ink.700"),
                words(
                    Rect(field.x + 92, field.y, field.w - 120, 96),
                    typed,
                    form.pick(40, 46) if model.typed else form.pick(30, 40),
                    bold=bool(model.typed),
                    colour="ink.900" if model.typed else "ink.700",
                ),
            ),
        )
    )
    y = field.bottom + 16
    room = upper.bottom - y
    row = min(form.pick(132, 200), (room - 12 * (count - 1)) / count)
    for n, matter in enumerate(shown):
        box = Rect(upper.x, y + n * (row + 12), upper.w, row)
        name = matter.name_en if language() == "en" else data_text(matter.name)
        old = model.old_name(matter)
        hint = (
            tr("formerly {name}", name=data_text(old))
            if old
            else (tr("done at once") if matter.instant else limit_words(matter))
            + tr(", bring {n} things", n=len(matter.to_bring))
        )
        made.add(
            Item(
                f"matter:{matter.code}",
                box,
                (
                    Plate(box, "surface.card", "line.base", 2, 16),
                    words(
                        Rect(box.x + 30, box.y + row * 0.08, box.w - 120, row * 0.48),
                        name,
                        form.pick(36, 56),
                        bold=True,
                        floor=28,
                    ),
                    words(
                        Rect(box.x + 30, box.y + row * 0.54, box.w - 120, row * 0.4),
                        hint,
                        form.pick(28, 42),
                        colour="ink.700",
                    ),
                    Glyph(
                        Rect(box.right - 74, box.y + row / 2 - 22, 44, 44),
                        "arrow-right-s-line",
                        "teal.700",
                    ),
                ),
                tap=True,
            )
        )
    if not shown:
        box = Rect(upper.x, y, upper.w, 150)
        made.add(
            Item(
                "none",
                box,
                (
                    words(
                        box,
                        tr("Nothing found. Try other letters, or call for help."),
                        form.body,
                        colour="ink.700",
                        wrap=True,
                    ),
                ),
            )
        )
    _keyboard(made, model, form, lower, len(found))
    bottom_bar(made, model, form, home=False)
    return made


def _halves(model: KioskModel, form: Form) -> tuple[Rect, Rect]:
    box = form.content
    if model.landscape:
        return (
            Rect(box.x, box.y + 16, 880, box.h - 32),
            Rect(box.x + 910, box.y + 190, box.w - 910, box.h - 210),
        )
    high = 520.0
    line = form.bar.y - high - 16
    return Rect(box.x, box.y + 16, box.w, line - box.y - 32), Rect(box.x, line, box.w, high)


def _keyboard(made: Scene, model: KioskModel, form: Form, box: Rect, found: int) -> None:
    rows = 4
    high = (box.h - 10 * (rows - 1)) / rows
    unit = (box.w - 10 * 9) / 10
    for r, letters in enumerate(KEYS):
        indent = (box.w - len(letters) * (unit + 10) + 10) / 2
        if r == 2:
            indent = unit * 0.5
        for n, letter in enumerate(letters):
            cell = Rect(box.x + indent + n * (unit + 10), box.y + r * (high + 10), unit, high)
            made.add(
                Item(
                    f"key:{letter}",
                    cell,
                    (
                        Plate(cell, "surface.card", "line.strong", 2, 12),
                        words(cell, letter.upper(), 44, align="centre"),
                    ),
                    tap=True,
                    key=True,
                )
            )
    y = box.y + 2 * (high + 10)
    wide = unit * 2 + 10
    for name, icon, x in (("erase", "delete-back-2-line", box.right - wide),):
        cell = Rect(x, y, wide, high)
        made.add(
            Item(
                name,
                cell,
                (
                    Plate(cell, "surface.card", "line.strong", 2, 12),
                    Glyph(
                        Rect(cell.x + cell.w / 2 - 24, cell.y + high / 2 - 24, 48, 48),
                        icon,
                        "ink.900",
                    ),
                ),
                tap=True,
                key=True,
                spoken=tr("Erase"),
            )
        )
    y = box.y + 3 * (high + 10)
    third = (box.w - 40) / 3
    pages = max(1, -(-found // GUIDES_A_PAGE))
    made.add(button("prev", Rect(box.x, y, third, high), tr("Page before"), 32, form))
    made.add(
        button(
            "next",
            Rect(box.x + third + 20, y, third, high),
            tr("Next page ({n}/{all})", n=model.guide_page + 1, all=pages),
            32,
            form,
        )
    )
    made.add(
        button("clear", Rect(box.x + 2 * (third + 20), y, third, high), tr("Show all"), 32, form)
    )
