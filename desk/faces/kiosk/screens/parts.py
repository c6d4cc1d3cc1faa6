"""What every page has: header, bottom bar, buttons, tiles."""

from __future__ import annotations

from desk.core.clock import local
from desk.core.text import data_text, language, tr, tr_date, tr_time
from desk.faces.kiosk.form import SIDE, Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kit.scene import (
    Glyph,
    Item,
    Mark,
    Picture,
    Plate,
    Rect,
    Rule,
    Scene,
    words,
)
from desk.queue.estimate import Estimate

LANGUAGES = (("zh_CN", "简体"), ("zh_TW", "繁體"), ("en", "English"))


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


def new_page(model: KioskModel, form: Form, title: str) -> Scene:
    """An empty page with its header."""
    made = Scene(model.page, form.size, title=title)
    box = form.header
    now = model.desk.clock.now()
    day = local(now).date()
    size = form.pick(36, 48)
    marks: list[Mark] = [
        Plate(box, "teal.800", radius=0),
        Picture(Rect(SIDE, box.y + (box.h - 56) / 2, 56, 56), "logo"),
        words(
            Rect(SIDE + 76, box.y, box.w - 500, box.h),
            data_text(model.desk.hall.name),
            size,
            bold=True,
            colour="white",
        ),
    ]
    if model.landscape:
        marks += [
            words(
                Rect(box.right - 320, box.y, 272, box.h),
                tr_time(now),
                50,
                bold=True,
                colour="white",
                align="right",
            ),
            words(
                Rect(box.right - 800, box.y, 580, box.h),
                tr_date(day, "weekday"),
                30,
                colour="white",
                align="right",
            ),
        ]
    elif model.elder:
        marks.append(
            words(
                Rect(box.right - 400, box.y, 352, box.h),
                tr_time(now),
                54,
                bold=True,
                colour="white",
                align="right",
            )
        )
    else:
        marks += [
            words(
                Rect(box.right - 500, box.y + 14, 452, 60),
                tr_time(now),
                46,
                bold=True,
                colour="white",
                align="right",
            ),
            words(
                Rect(box.right - 500, box.y + 68, 452, 40),
                tr_date(day, "weekday"),
                27,
                colour="white",
                align="right",
            ),
        ]
    made.add(Item("header", box, tuple(marks)))
    return made


def button(
    name: str, box: Rect, text: str, size: float, form: Form, *, icon: str = "", kind: str = "plain"
) -> Item:
    """A button: plain, primary or help."""
    fill, line, ink, pressed = {
        "plain": ("surface.card", "line.strong", "ink.900", "teal.100"),
        "primary": ("teal.700", "", "white", "teal.800"),
        "on": ("teal.700", "teal.700", "white", "teal.800"),
        "help": ("citrus.100", "citrus.600", "citrus.800", "citrus.300"),
    }[kind]
    marks: list[Mark] = [Plate(box, fill, line, form.edge, form.radius)]
    if icon:
        side = size * 1.25
        room = box.inset(24, 0)
        wide = min(room.w, side + 14 + len(text) * size * (0.58 if text.isascii() else 1.0))
        x = box.x + (box.w - wide) / 2
        marks.append(Glyph(Rect(x, box.y + (box.h - side) / 2, side, side), icon, ink))
        text_box = Rect(x + side + 14, box.y, wide - side - 14 + 8, box.h)
        marks.append(words(text_box, text, size, bold=True, colour=ink))
    else:
        marks.append(words(box.inset(16, 0), text, size, bold=True, colour=ink, align="centre"))
    return Item(name, box, tuple(marks), tap=True, pressed=pressed)


def bottom_bar(made: Scene, model: KioskModel, form: Form, *, home: bool) -> None:
    """The bar at the foot; always the same buttons in the same places."""
    box = form.bar
    made.add(
        Item("bar", box, (Plate(box, "white", radius=0), Rule(0, box.y, box.w, box.y, "line.base")))
    )
    high = form.bar_button
    y = box.y + (box.h - high) / 2
    size = form.pick(31, 44)
    right = box.w - SIDE
    help_words = (
        tr("Somebody is coming, within a minute") if model.help_until else tr("Call for help")
    )
    if not home:
        wide = form.pick(184, 250)
        made.add(
            button(
                "back", Rect(SIDE, y, wide, high), tr("Back"), size, form, icon="arrow-left-line"
            )
        )
        made.add(
            button(
                "home",
                Rect(SIDE + wide + 20, y, wide, high),
                tr("Home"),
                size,
                form,
                icon="home-line",
            )
        )
        wide = form.pick(250, 300)
        made.add(
            button(
                "help",
                Rect(right - wide, y, wide, high),
                help_words,
                size,
                form,
                icon="customer-service-2-line",
                kind="help",
            )
        )
        if not model.elder:
            made.add(
                button(
                    "read",
                    Rect(right - wide - 20 - 250, y, 250, high),
                    tr("Read to me"),
                    size,
                    form,
                    icon="volume-up-line",
                    kind="on" if model.reading else "plain",
                )
            )
        return
    if model.elder:
        made.add(
            button(
                "elder",
                Rect(SIDE, y, 270, high),
                tr("Standard"),
                size,
                form,
                icon="arrow-go-back-line",
            )
        )
        made.add(
            button(
                "read",
                Rect(right - 250 - 20 - 320, y, 320, high),
                tr("Reading aloud") if model.reading else tr("Read to me"),
                size,
                form,
                icon="volume-up-line",
                kind="on" if model.reading else "plain",
            )
        )
        made.add(
            button(
                "low",
                Rect(right - 250, y, 250, high),
                tr("Low"),
                size,
                form,
                icon="wheelchair-line",
                kind="on" if model.low else "plain",
            )
        )
        return
    x = float(SIDE)
    for n, (code, name) in enumerate(LANGUAGES):
        wide = (144, 144, 148)[n]
        on = language() == code
        cell = Rect(x, y, wide, high)
        made.add(
            Item(
                f"lang:{code}",
                cell,
                (
                    Plate(
                        cell,
                        "teal.700" if on else "surface.card",
                        "line.strong",
                        2,
                        16 if on else 8,
                    ),
                    words(
                        cell, name, 30, bold=on, colour="white" if on else "ink.900", align="centre"
                    ),
                ),
                tap=True,
            )
        )
        x += wide
    wide = 236
    made.add(
        button(
            "low",
            Rect(right - wide, y, wide, high),
            tr("Low reach"),
            size,
            form,
            icon="wheelchair-line",
            kind="on" if model.low else "plain",
        )
    )
    made.add(
        button(
            "elder",
            Rect(right - 2 * wide - 20, y, wide, high),
            tr("Large letters"),
            size,
            form,
            icon="font-size",
        )
    )


def tile(name: str, box: Rect, icon: str, title: str, hint: str) -> Item:
    """A service on a white tile."""
    wide = box.h < 150
    side = min(88.0, box.h * 0.5)
    disc = (
        Rect(box.x + 28, box.y + (box.h - side) / 2, side, side)
        if wide
        else Rect(box.x + (box.w - side) / 2, box.y + (box.h - side - 110) / 2, side, side)
    )
    glyph = disc.inset(side * 0.25)
    marks: list[Mark] = [
        Plate(box, "surface.card", "line.base", 2, 24),
        Plate(disc, "teal.100", radius=side / 2),
        Glyph(glyph, icon, "teal.700"),
    ]
    if wide:
        x = disc.right + 24
        marks += [
            words(Rect(x, box.y + 8, box.right - x - 16, box.h * 0.5), title, 38, bold=True),
            words(
                Rect(x, box.y + box.h * 0.52, box.right - x - 16, box.h * 0.4),
                hint,
                27,
                colour="ink.700",
            ),
        ]
    else:
        y = disc.bottom + 8
        marks += [
            words(Rect(box.x + 12, y, box.w - 24, 54), title, 38, bold=True, align="centre"),
            words(
                Rect(box.x + 12, y + 54, box.w - 24, 44), hint, 28, colour="ink.700", align="centre"
            ),
        ]
    return Item(name, box, tuple(marks), tap=True)


def material_name(material: object) -> str:
    """The name of a material in the language in use."""
    name_en = getattr(material, "name_en", "")
    return name_en if language() == "en" and name_en else data_text(getattr(material, "name", ""))


def limit_words(matter: object) -> str:
    """How long a matter takes."""
    limit = getattr(matter, "promised", None)
    if limit is None:
        return tr("done at once")
    if limit.unit == "working":
        return tr("{n} working days", n=limit.days)
    return tr("{n} days", n=limit.days)
