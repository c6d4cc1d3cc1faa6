"""K05: guides found by what is written; with large letters turned over without writing."""

from __future__ import annotations

from desk.core.text import data_text, tr
from desk.faces.kiosk.form import REACH, SIDE, Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.frame import bottom_bar, new_page, page_title
from desk.faces.kiosk.screens.keyboard import HIGH, keyboard
from desk.faces.kiosk.screens.parts import bringing, button, matter_name, pager, row_item
from desk.faces.kit.scene import Item, Mark, Plate, Rect, Run, Scene, Words, words
from desk.matters.search import Hit

GAP = 14.0


def guide(model: KioskModel, form: Form) -> Scene:
    """The guides that fit."""
    made = new_page(model, form, tr("Guides: what to bring"))
    bottom_bar(made, model, form)
    writing = model.guides.writing
    shown = not form.elder and not writing.folded
    if form.landscape:
        _lying(made, model, form, shown)
        return made
    box = form.content
    y = page_title(made, form, Rect(box.x, box.y + 24, box.w, 0), tr("Guides: what to bring"))
    if form.elder:
        y = _elder_note(made, form, Rect(box.x, y, box.w, 60))
    else:
        field = Rect(box.x, y, box.w, 100)
        _field(made, model, form, field)
        y = field.bottom + 18
    foot = form.bar.y - 20
    if shown:
        dock = Rect(0, form.size[1] - HIGH, form.size[0], HIGH)
        foot = dock.y - 16
        _own_bar(made, model, form, Rect(box.x, foot - 104, box.w, 104))
        foot -= 104 + GAP
    elif not form.elder:
        foot = _write_button(made, form, Rect(box.x, foot - 104, box.w, 104)) - GAP
    if form.low:
        y = max(y, REACH)
    _list(made, model, form, Rect(box.x, y, box.w, foot - y))
    if shown:
        keyboard(made, form, writing, dock)
    return made


def _lying(made: Scene, model: KioskModel, form: Form, shown: bool) -> None:
    box = form.content
    wide = box.w if form.elder else 760.0
    top = page_title(
        made, form, Rect(box.x, box.y + 14, wide, 0), tr("Guides: what to bring")
    )  # fmt: skip
    _list(made, model, form, Rect(box.x, top, wide, box.bottom - 14 - top))
    if form.elder:
        return
    right = Rect(box.x + wide + 28, box.y + 24, form.size[0] - box.x - wide - 28, 0)
    _field(made, model, form, Rect(right.x, right.y + 76, right.w - SIDE, 100))
    dock = Rect(right.x, form.bar.y - 560, right.w, 560)
    if shown:
        keyboard(made, form, model.guides.writing, dock)
    else:
        _write_button(made, form, Rect(right.x, form.bar.y - 124, right.w - SIDE, 104))


def _elder_note(made: Scene, form: Form, box: Rect) -> float:
    text = tr("Tap what you came for; if it is not there, let us look")
    made.add(Item("note", box, (words(box, text, 44, colour="ink.700", floor=40, wrap=True),)))
    return box.bottom + 24


def _field(made: Scene, model: KioskModel, form: Form, box: Rect) -> None:
    """What was written; the letters that are not yet words are underlined."""
    writing = model.guides.writing
    loose = writing.composer.preedit
    marks: list[Mark] = [Plate(box, "surface.card", "teal.700", 4, 16)]
    inner = Rect(box.x + 28, box.y, box.w - 180, box.h)
    if writing.whole:
        runs = (Run(writing.text, False), Run(loose, False, "teal.700"))
        marks.append(Words(inner, tuple(r for r in runs if r.text), 44, icon="search-line"))
    else:
        marks.append(
            words(inner, tr("Write or type first letters: db finds 低保"), 32, colour="ink.700",
                  icon="search-line")
        )  # fmt: skip
    made.add(Item("typed", box, tuple(marks)))
    if writing.whole and not form.low:
        wide = Rect(box.right - 150, box.y + 8, 142, box.h - 16)
        made.add(button("clear", wide, tr("Clear"), 32, form))


def _own_bar(made: Scene, model: KioskModel, form: Form, box: Rect) -> None:
    """The keyboard covers the bottom bar, so back and help stand above it."""
    made.items = [i for i in made.items if i.name not in ("back", "home", "read", "help", "bar")]
    called = model.help_until is not None
    text = tr("Called") if called else tr("Cannot type? Call us")
    wide = 186.0
    made.add(
        button("back", Rect(box.x, box.y, wide, box.h), tr("Back"), 32, form,
               icon="arrow-left-line"),
        button("home", Rect(box.x + wide + 20, box.y, wide, box.h), tr("Home"), 32, form,
               icon="home-line"),
        button("help", Rect(box.x + 2 * (wide + 20), box.y, box.w - 2 * (wide + 20), box.h), text,
               34, form, icon="customer-service-2-line", kind="help"),
    )  # fmt: skip


def _write_button(made: Scene, form: Form, box: Rect) -> float:
    made.add(
        button("unfold", box, tr("Write what you look for"), 36, form, icon="keyboard-box-line",
               kind="primary")
    )  # fmt: skip
    return box.y


def _list(made: Scene, model: KioskModel, form: Form, box: Rect) -> None:
    hits = model.guides.hits()
    least = form.pick(96, 150)
    turning = form.pick(92, 128)
    size = max(1, int((box.h - turning) // (least + GAP)))
    whole = int((box.h + GAP) // (least + GAP))
    paged = len(hits) > whole
    size = size if paged else whole
    pages = -(-len(hits) // size)
    room = box.h - (turning + GAP if paged else 0)
    high = min(form.pick(132, 210), (room + GAP) / size - GAP)
    start = min(model.guides.page, max(0, pages - 1)) * size
    for n, hit in enumerate(hits[start : start + size]):
        cell = Rect(box.x, box.y + n * (high + GAP), box.w, high)
        made.add(
            row_item(f"matter:{hit.matter.code}", cell, matter_name(hit.matter), _hint(hit), form)
        )
    if not hits:
        none = Rect(box.x, box.y, box.w, min(150.0, box.h))
        text = tr("Nothing found. Try other letters, or call for help.")
        made.add(Item("none", none, (words(none, text, form.body, colour="ink.700", wrap=True),)))
    if paged:
        turn = Rect(box.x, box.bottom - turning, box.w, turning)
        made.add(*pager(turn, form, model.guides.page, pages, size))


def _hint(hit: Hit) -> str:
    if hit.old_name:
        return tr("formerly {name}", name=data_text(hit.old_name))
    matter = hit.matter
    return bringing(matter)
