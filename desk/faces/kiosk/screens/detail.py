"""K06: the answer first, then papers, then the law."""

from __future__ import annotations

from desk.core.text import data_text, language, tr, trn
from desk.faces.kiosk.form import Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.frame import bottom_bar, new_page
from desk.faces.kiosk.screens.guide_cards import bring, how, law, who
from desk.faces.kiosk.screens.guide_code import code_text
from desk.faces.kiosk.screens.parts import WORKS, button, limit_words, people
from desk.faces.kit.scene import Code, Item, Mark, Plate, Rect, Rule, Scene, words
from desk.matters.catalogue import Matter

GAP = 20.0


def detail(model: KioskModel, form: Form) -> Scene:
    """One guide."""
    matter = model.guides.matter
    made = new_page(model, form, matter.name if matter else "")
    if matter is None:
        return made
    box = form.content
    left = Rect(box.x, box.y, 1000.0 if form.landscape else box.w, box.h)
    y = _title(made, matter, form, Rect(left.x, left.y + 18, left.w, 0))
    if not model.guides.full_text:
        y = _lead(made, model, form, matter, Rect(left.x, y, left.w, form.pick(224, 270)))
    if form.landscape:
        right = Rect(left.right + 32, box.y + 24, box.right - left.right - 32, box.h - 44)
        foot = _actions(made, model, form, matter, right)
        _cards(made, model, form, matter, Rect(left.x, y, left.w, box.bottom - y - GAP),
               Rect(right.x, right.y, right.w, foot - right.y - GAP))  # fmt: skip
    else:
        foot = _actions(made, model, form, matter, Rect(box.x, 0, box.w, box.bottom - GAP))
        _cards(made, model, form, matter, Rect(box.x, y, box.w, foot - y - GAP), None)
    bottom_bar(made, model, form)
    return made


def _title(made: Scene, matter: Matter, form: Form, box: Rect) -> float:
    crumbs = f"{tr('Guides')}  ›  {tr(WORKS[matter.work])}"
    line = Rect(box.x, box.y, box.w, form.pick(48, 60))
    made.add(
        Item("crumbs", line, (words(line, crumbs, form.pick(28, 40), colour="ink.700",
                                    icon="file-list-3-line"),))
    )  # fmt: skip
    name = matter.name_en if language() == "en" else data_text(matter.official or matter.name)
    title = Rect(box.x, line.bottom, box.w, form.pick(78, 104))
    made.add(
        Item("title", title, (words(title, name, form.pick(54, 68), bold=True, floor=30,
                                    wrap=True),))
    )  # fmt: skip
    return title.bottom + 12


def _lead(made: Scene, model: KioskModel, form: Form, matter: Matter, box: Rect) -> float:
    """What to bring, how long, how much, in one sentence; then where, and who waits there."""
    money = tr("no charge") if not matter.fee_fen else tr("{n} yuan", n=matter.fee_fen / 100)
    short = tr("done at once") if matter.instant else limit_words(matter)
    count = len(matter.to_bring)
    head = trn(
        "Bring {n} thing, {time}, {money}", "Bring {n} things, {time}, {money}", count, time=short,
        money=money,
    )  # fmt: skip
    high = box.h * 0.42
    marks: list[Mark] = [
        Plate(box, "teal.700", radius=24),
        words(Rect(box.x + 36, box.y + 8, box.w - 72, high - 8), head, form.pick(46, 56), bold=True,
              colour="white", floor=form.pick(30, 40)),
        Rule(box.x + 36, box.y + high, box.right - 36, box.y + high, "teal.500", 1),
    ]  # fmt: skip
    waiting = sum(c.waiting for c in model.live.classes if c.letter in matter.classes)
    places = [w.number for w in model.live.windows if set(w.classes) & set(matter.classes)]
    where = "–"
    if places:
        first, last = places[0], places[-1]
        where = tr("{a} to {b}", a=first, b=last) if last > first else str(first)
    facts = (
        (tr("How long"), limit_words(matter)),
        (tr("Fee"), tr("free of charge") if not matter.fee_fen else money),
        (tr("Which window"), where),
        (tr("Waiting"), people(waiting)),
    )
    step = (box.w - 40) / 4
    for n, (title, value) in enumerate(facts):
        x = box.x + 20 + n * step
        top = box.y + high + 6
        rest = box.bottom - top - 10
        marks += [
            words(Rect(x + 4, top, step - 8, rest * 0.42), title, form.pick(27, 40), colour="white",
                  align="centre", floor=24),
            words(Rect(x + 4, top + rest * 0.42, step - 8, rest * 0.56), value, form.pick(40, 48),
                  bold=True, colour="white", align="centre", floor=26),
        ]  # fmt: skip
    made.add(Item("lead", box, tuple(marks)))
    return box.bottom + GAP


def _cards(
    made: Scene, model: KioskModel, form: Form, matter: Matter, box: Rect, side: Rect | None
) -> None:
    """As many cards as there is room for, the papers before all."""
    if model.guides.full_text:
        law(made, form, matter, box)
        return
    if side is not None:
        bring(made, form, matter, side)
        y = box.y
    else:
        y = bring(made, form, matter, box) + GAP
    if form.elder:
        return
    for card in (who, how):
        high = 176.0 if card is who else 222.0
        if y + high <= box.bottom:
            card(made, form, matter, Rect(box.x, y, box.w, high))
            y += high + GAP


def _actions(made: Scene, model: KioskModel, form: Form, matter: Matter, box: Rect) -> float:
    """Take it along, the law, and a ticket, from below; gives where they begin."""
    take = Rect(box.x, box.bottom - 112, box.w, 112)
    text = model.message or tr("Take a ticket for this")
    full = model.guides.full_text
    law_words = tr("Back to what to bring") if full else tr("Law and full text")
    if form.elder:
        law_box = Rect(box.x, take.y - 132, box.w, 112)
        made.add(button("law", law_box, law_words, 44, form, icon="book-open-line"))
        y = law_box.y
    else:
        card = Rect(box.x, take.y - 20 - 190, box.w * 0.56, 190)
        law_box = Rect(card.right + 20, card.y, box.right - card.right - 20, card.h)
        side = card.h - 32
        made.add(
            Item(
                "take_along",
                card,
                (
                    Plate(card, "surface.card", "line.base", 2, 24),
                    Code(Rect(card.x + 16, card.y + 16, side, side), code_text(model, matter)),
                    words(Rect(card.x + side + 40, card.y + 34, card.w - side - 56, 60),
                          tr("Take it along"), 36, bold=True, floor=26),
                    words(Rect(card.x + side + 40, card.y + 94, card.w - side - 56, 76),
                          tr("scan it, it needs no network"), 27, colour="ink.700", wrap=True),
                ),
            ),
            button("law", law_box, law_words, 34, form, icon="book-open-line"),
        )  # fmt: skip
        y = card.y
    made.add(button("serve", take, text, form.pick(42, 52), form, icon="coupon-3-line",
                    kind="primary"))  # fmt: skip
    return y
