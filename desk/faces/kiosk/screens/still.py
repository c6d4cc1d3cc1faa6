"""K14: whether somebody is there; nothing behind it can be read."""

from __future__ import annotations

from desk.core.text import tr
from desk.faces.kiosk.form import Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.parts import button
from desk.faces.kit.scene import Glyph, Item, Mark, Plate, Rect, Scene, words


def still(model: KioskModel, form: Form) -> Scene:
    """The question, fifteen seconds, two buttons."""
    w = form.size[0]
    made = Scene("still", form.size, "teal.900", title=tr("Are you still there?"))
    wide, high = 920.0, 1070.0 if not form.landscape else 840.0
    top = 469.0 if not form.landscape else 40.0
    if form.low:
        top = 680.0
    box = Rect((w - wide) / 2, top, wide, high)
    left = model.session.left_before_leaving(model.desk.clock.now())
    cut = 0.0 if not form.landscape else 226.0
    marks: list[Mark] = [Plate(box, "surface.card", radius=32)]
    if not form.landscape:
        marks += [
            Plate(Rect(w / 2 - 80, box.y + 64, 160, 160), "teal.100", radius=80),
            Glyph(Rect(w / 2 - 44, box.y + 100, 88, 88), "shield-user-line", "teal.700"),
        ]
    inner = Rect(box.x + 30, box.y - cut, wide - 60, 0)
    marks += [
        words(Rect(inner.x, inner.y + 254, inner.w, 110), tr("Are you still there?"), 76,
              bold=True, align="centre"),
        words(Rect(inner.x, inner.y + 368, inner.w, 60),
              tr("To protect your data the page is hidden"), form.pick(38, 44), colour="ink.700",
              align="centre"),
        words(Rect(inner.x, inner.y + 440, inner.w, 190), str(left), 150, bold=True,
              colour="teal.800", align="centre"),
        words(Rect(inner.x, inner.y + 622, inner.w, 60), tr("seconds, then everything is wiped"),
              form.pick(34, 44), colour="ink.700", align="centre"),
    ]  # fmt: skip
    made.add(Item("panel", box, tuple(marks)))
    made.add(
        button("stay", Rect(box.x + 56, box.bottom - 348, wide - 112, 148),
               tr("I am still here"), 50, form, kind="primary"),
        button("leave", Rect(box.x + 56, box.bottom - 176, wide - 112, 120), tr("No, finish"), 42,
               form),
    )  # fmt: skip
    if model.card_on:
        strip = Rect(box.x, box.bottom + 40, wide, 120)
        made.add(
            Item(
                "card_left",
                strip,
                (
                    Plate(strip, "citrus.100", "citrus.600", 2, 16),
                    words(
                        strip.inset(36, 0), tr("Please take your identity card"), 40, bold=True,
                        colour="citrus.800", icon="bank-card-line",
                    ),
                    Glyph(Rect(strip.right - 84, strip.y + 36, 48, 48), "arrow-right-down-line",
                          "citrus.800"),
                ),
            )
        )  # fmt: skip
    return made
