"""The cards of a guide: what to bring, who may, how it goes, and the law."""

from __future__ import annotations

from desk.core.text import data_text, language, tr
from desk.faces.kiosk.form import Form
from desk.faces.kiosk.screens.parts import (
    limit_words,
    listed,
    material_name,
    parted,
    rough_width,
    section,
)
from desk.faces.kit.scene import Glyph, Item, Mark, Plate, Rect, Rule, Scene, words
from desk.matters.catalogue import Matter, Need

ICONS = {"id_card": "profile-line", "bank": "bank-card-line", "social": "bank-card-line"}
"""Icons of papers, by a part of their key."""


def bring(made: Scene, form: Form, matter: Matter, box: Rect) -> float:
    """Every paper with what is done with it; what the system finds is ticked."""
    # English names and notes take two lines more often than not.
    english = language() == "en"
    row = form.pick(86, 140) if english else form.pick(82, 118)
    lines = [_line(need) for need in matter.needs]
    if matter.agent != "self":
        lines.append(("group-line", "teal.700", False, tr("Somebody else comes for you"),
                      tr("with both ID cards and a letter of authority")))  # fmt: skip
    most = max(1, int((box.h - 92) // row))
    more = len(lines) - most
    shown = lines if more <= 0 else lines[: most - 1]
    card = box.top(92 + row * (len(shown) + (1 if more > 0 else 0)))
    marks = section(card, "shopping-bag-line", tr("What to bring"))
    for n, (icon, tint, bold, name, note) in enumerate(shown):
        y = card.y + 82 + row * n
        half = card.w * (0.62 if form.elder and english else 0.5)
        marks += [
            words(Rect(card.x + 100, y, half - 66, row), name,
                  form.pick(31 if english else 34, 46), bold=bold,
                  floor=form.pick(26, 40), wrap=True),
            words(Rect(card.x + half + 44, y, card.w - half - 78, row), note, form.pick(27, 40),
                  colour="ink.700", align="right", wrap=True, floor=24),
        ]  # fmt: skip
        marks.append(Glyph(Rect(card.x + 36, y + row / 2 - 22, 44, 44), icon, tint))
        if n:
            marks.append(parted(card, y))
    if more > 0:
        y = card.y + 82 + row * len(shown)
        text = tr("and {n} more: see the full text", n=len(lines) - len(shown))
        marks += [
            words(Rect(card.x + 34, y, card.w - 68, row), text, form.pick(30, 44),
                  colour="ink.700"),
            parted(card, y),
        ]  # fmt: skip
    made.add(Item("bring", card, tuple(marks)))
    return card.bottom


def _line(need: Need) -> tuple[str, str, bool, str, str]:
    material = need.material
    note = material.note_en if language() == "en" else data_text(material.note)
    name = material_name(material)
    if not material.bring:
        return (
            "checkbox-circle-fill",
            "ok.mark",
            False,
            tr("{name}: not needed", name=name),
            note or tr("the system finds it"),
        )
    icon = next((i for part, i in ICONS.items() if part in material.key), "file-text-line")
    if not need.required:
        return icon, "teal.700", False, tr("{name} (if there is one)", name=name), note
    return icon, "teal.700", True, name, note


def who(made: Scene, form: Form, matter: Matter, box: Rect) -> None:
    """Who may ask for it."""
    text = matter.conditions_en if language() == "en" else data_text(matter.conditions)
    marks = section(box, "user-smile-line", tr("Who may"))
    marks.append(
        words(Rect(box.x + 34, box.y + 80, box.w - 68, box.h - 92), text, 32, wrap=True, floor=24)
    )
    made.add(Item("who", box, tuple(marks)))


def how(made: Scene, form: Form, matter: Matter, box: Rect) -> None:
    """Four steps from the ticket to the paper."""
    marks = section(box, "route-line", tr("How it goes"))
    last = tr("receipt, and it is done") if matter.instant else tr("receipt with the last day")
    steps = (tr("ticket, wait"), tr("questions once"), tr("check and sign"), last)
    step = (box.w - 40) / 4
    for n, text in enumerate(steps):
        x = box.x + 20 + n * step
        disc = Rect(x + step / 2 - 30, box.y + 88, 60, 60)
        if n:
            marks.append(
                Rule(disc.x - step + 74, disc.y + 30, disc.x - 14, disc.y + 30, "teal.200", 4)
            )
        marks += [
            Plate(disc, "teal.700", radius=30),
            words(disc, str(n + 1), 34, bold=True, colour="white", align="centre"),
            words(Rect(x + 4, disc.bottom + 8, step - 8, 52), text, 29, align="centre", wrap=False,
                  floor=24),
        ]  # fmt: skip
    made.add(Item("how", box, tuple(marks)))


def law(made: Scene, form: Form, matter: Matter, box: Rect) -> None:
    """The law, who decides, the promise, the result, all papers."""
    lines = [
        tr("Decided by: {name}", name=data_text(matter.department)),
        tr("Promise: {time}", time=limit_words(matter)),
        *(
            tr("Basis: {law}, {article}", law=data_text(b.law), article=data_text(b.article))
            for b in matter.basis
        ),
        tr("Result: {result}", result=data_text(matter.result)),
        tr("Papers: {names}", names=listed(material_name(n.material) for n in matter.needs)),
    ]
    if matter.former_names:
        lines.append(tr("Formerly: {names}", names=listed(map(data_text, matter.former_names))))
    if matter.sample:
        lines.append(tr("Limits and lists are this hall's own; ask at a window when in doubt."))
    size = form.pick(32.0, 44.0)
    # A long line gets the height of its two or three.
    shares = [1 + int(rough_width(line) * size // (box.w - 72)) for line in lines]
    row = min(form.pick(96, 140), (box.h - 40) / sum(1 + 0.6 * (share - 1) for share in shares))
    highs = [row * (1 + 0.6 * (share - 1)) for share in shares]
    card = box.top(40 + sum(highs))
    marks: list[Mark] = [Plate(card, "surface.card", "line.base", 2, 24)]
    y = card.y + 20
    for line, high in zip(lines, highs, strict=True):
        marks.append(
            words(Rect(card.x + 36, y, card.w - 72, high), line, size, floor=24, wrap=True)
        )
        y += high
    made.add(Item("law_text", card, tuple(marks)))
