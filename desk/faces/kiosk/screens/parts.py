"""What pages are put together from: buttons, tiles, and words about waits and matters."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from desk.core.text import data_text, language, mark, tr, tr_time, trn
from desk.faces.kiosk.form import Form
from desk.faces.kit.scene import Glyph, Item, Mark, Plate, Rect, Rule, words
from desk.matters.catalogue import Material, Matter
from desk.queue.estimate import Estimate
from desk.queue.service import Issued

KINDS = {
    "plain": ("surface.card", "line.strong", "ink.900", "teal.100"),
    "primary": ("teal.700", "", "white", "teal.800"),
    "on": ("teal.700", "teal.700", "white", "teal.800"),
    "help": ("citrus.100", "citrus.600", "citrus.800", "citrus.300"),
}
OFF = ("line.100", "line.300", "ink.700", "line.100")


WORKS = {
    "advice": mark("Advice"),
    "civil": mark("Civil affairs"),
    "disability": mark("Disability"),
    "elderly": mark("Older people"),
    "family": mark("Family"),
    "housing": mark("Housing"),
    "justice": mark("Law and mediation"),
    "labour": mark("Work"),
    "medical": mark("Medical insurance"),
    "pension": mark("Pension"),
    "residence": mark("Residence"),
    "veterans": mark("Veterans"),
}
"""The fields of work of the catalogue."""


def about(estimate: Estimate | None) -> str:
    """A wait in plain words, a range where it is uncertain."""
    if estimate is None:
        return tr("no window yet")
    if estimate.high_s < 180:
        return tr("no wait")
    if estimate.certain:
        return tr("about {n} min", n=max(1, round(estimate.mid_s / 60)))
    low, high = estimate.low_s // 60, -(-estimate.high_s // 60)
    return tr("about {low} to {high} min", low=low, high=high)


def turn(issued: Issued) -> str:
    """When a ticket is about to be called."""
    estimate = issued.estimate
    if estimate is None:
        return tr("please wait")
    low, middle, high = (
        tr_time(issued.issued_at + timedelta(seconds=s))
        for s in (estimate.low_s, estimate.mid_s, estimate.high_s)
    )
    return middle if estimate.certain else f"{low}–{high}"


def rough_width(text: str) -> float:
    """About how wide a text is, in heights of its letters."""
    return sum(0.6 if sign.isascii() else 1.0 for sign in text)


def button(
    name: str,
    box: Rect,
    text: str,
    size: float,
    form: Form,
    *,
    icon: str = "",
    kind: str = "plain",
    enabled: bool = True,
) -> Item:
    """A button: plain, primary, on, or help; grey where it would do nothing."""
    fill, line, ink, pressed = KINDS[kind] if enabled else OFF
    # Words rather get a little smaller than break into two lines.
    rough = rough_width(text) * size
    wrap = (rough + size * 1.25 * bool(icon)) * 0.8 > box.w - 42 * bool(icon)
    label = words(
        box.inset(14, 0),
        text,
        size,
        bold=True,
        colour=ink,
        align="centre",
        icon=icon,
        wrap=wrap,
        floor=form.least if wrap else min(form.least, size * 0.76),
    )
    marks: tuple[Mark, ...] = (Plate(box, fill, line, form.edge, form.radius), label)
    return Item(name, box, marks, tap=enabled, pressed=pressed)


def tile(name: str, box: Rect, icon: str, title: str, hint: str) -> Item:
    """A service on a white tile; the words stand beside the icon where the tile is low."""
    wide = box.h < 180
    side = 76.0 if wide else 84.0
    disc = (
        Rect(box.x + 18, box.y + (box.h - side) / 2, side, side)
        if wide
        else Rect(box.x + (box.w - side) / 2, box.y + (box.h - side - 112) / 2, side, side)
    )
    marks: list[Mark] = [
        Plate(box, "surface.card", "line.base", 2, 24),
        Plate(disc, "teal.100", radius=side / 2),
        Glyph(disc.inset(side * 0.25), icon, "teal.700"),
    ]
    if wide:
        x = disc.right + 12
        room, middle = box.right - x - 8, box.y + box.h / 2
        marks += [
            words(Rect(x, middle - 56, room, 52), title, 34, bold=True, floor=26),
            words(Rect(x, middle - 4, room, 66), hint, 26, colour="ink.700", wrap=True),
        ]
    else:
        y = disc.bottom + 10
        room = box.w - 24
        marks += [
            words(Rect(box.x + 12, y, room, 54), title, 36, bold=True, align="centre", floor=28),
            words(Rect(box.x + 12, y + 52, room, 44), hint, 27, colour="ink.700", align="centre"),
        ]
    return Item(name, box, tuple(marks), tap=True)


def row_item(
    name: str, box: Rect, title: str, hint: str, form: Form, *, icon: str = "", on: bool = False
) -> Item:
    """A row to tap: two lines of words, and what a tap leads to or whether it is chosen."""
    marks: list[Mark] = [
        Plate(
            box,
            "teal.50" if on else "surface.card",
            "teal.700" if on else "line.base",
            form.edge,
            form.radius,
        ),
        words(
            Rect(box.x + 30, box.y + box.h * 0.07, box.w - 130, box.h * 0.48),
            title,
            form.pick(36, 52),
            bold=True,
            floor=form.pick(26, 40),
            wrap=True,
        ),
        words(
            Rect(box.x + 30, box.y + box.h * 0.54, box.w - 130, box.h * 0.38),
            hint,
            form.pick(28, 42),
            colour="ink.700",
            floor=form.least,
        ),
        Glyph(
            Rect(box.right - 80, box.y + box.h / 2 - 24, 48, 48),
            icon or "arrow-right-s-line",
            "teal.700",
        ),
    ]
    return Item(name, box, tuple(marks), tap=True, on=on)


def pager(box: Rect, form: Form, page: int, pages: int, size: int) -> tuple[Item, Item]:
    """Back and forth through a list."""
    half = (box.w - 20) / 2
    letters = form.pick(32, 44)
    return (
        button(
            f"prev:{size}",
            Rect(box.x, box.y, half, box.h),
            tr("Page before"),
            letters,
            form,
            icon="arrow-up-s-line",
            enabled=page > 0,
        ),
        button(
            f"next:{size}",
            Rect(box.x + half + 20, box.y, half, box.h),
            tr("Next page ({n}/{all})", n=page + 1, all=max(1, pages)),
            letters,
            form,
            icon="arrow-down-s-line",
            enabled=page + 1 < pages,
        ),
    )


def section(card: Rect, icon: str, title: str) -> list[Mark]:
    """A white card with its heading."""
    return [
        Plate(card, "surface.card", "line.base", 2, 24),
        words(
            Rect(card.x + 34, card.y + 14, card.w - 68, 68),
            title,
            38,
            bold=True,
            colour="teal.800",
            icon=icon,
        ),
    ]


def parted(card: Rect, y: float) -> Rule:
    """A line between two rows of a card."""
    return Rule(card.x + 34, y, card.right - 34, y, "line.100")


def people(n: int) -> str:
    """So many people."""
    return trn("{n} person", "{n} people", n)


def listed(names: Iterable[str]) -> str:
    """Several names in a row, as the language parts them."""
    return (", " if language() == "en" else "、").join(names)


def bringing(matter: Matter) -> str:
    """How long a matter takes and how much has to be brought along, in a line of a list."""
    return tr("{time}; to bring: {n}", time=limit_words(matter), n=len(matter.to_bring))


def matter_name(matter: Matter) -> str:
    """The name of a matter in the language in use."""
    return matter.name_en if language() == "en" else data_text(matter.name)


def material_name(material: Material) -> str:
    """The name of a material in the language in use."""
    english = language() == "en" and material.name_en
    return material.name_en if english else data_text(material.name)


def limit_words(matter: Matter) -> str:
    """How long a matter takes."""
    limit = matter.promised
    if limit is None:
        return tr("at once")
    if limit.unit == "working":
        return tr("{n} working days", n=limit.days)
    return tr("{n} days", n=limit.days)
