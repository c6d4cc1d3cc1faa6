"""The docked keyboard: words for the letters above, four rows of keys below."""

from __future__ import annotations

from desk.core.text import tr
from desk.faces.kiosk.form import Form
from desk.faces.kiosk.typing import Writing
from desk.faces.kit.scene import Glyph, Item, Mark, Plate, Rect, Rule, Scene, words

HIGH = 601.0
WORDS_HIGH = 116.0
GAP = 10.0
SIDE = 22.0
LETTERS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
SIGNS = ("1234567890", "-/：；（）@.·", "，。、？！“”")
WORD_SIZE = 44.0
MORE = 110.0


def keyboard(made: Scene, form: Form, writing: Writing, box: Rect) -> None:
    """The keyboard in its box; keys are as wide as ten of them fit beside each other."""
    made.add(Item("keyboard", box, (Plate(box, "surface.keyboard", radius=0),)))
    scale = box.h / HIGH
    _words(made, writing, box.top(WORDS_HIGH * scale))
    keys = Rect(box.x + SIDE, box.y + WORDS_HIGH * scale + 14, box.w - 2 * SIDE, 0)
    high = (box.bottom - keys.y - 3 * GAP - 20) / 4
    unit = (keys.w - 9 * GAP) / 10
    rows = SIGNS if writing.mode == "123" else LETTERS
    for n, signs in enumerate(rows):
        y = keys.y + n * (high + GAP)
        x = keys.x + (keys.w - len(signs) * (unit + GAP) + GAP) / 2
        for place, sign in enumerate(signs):
            made.add(_key(f"key:{sign}", Rect(x + place * (unit + GAP), y, unit, high), sign))
    y = keys.y + 2 * (high + GAP)
    wide = unit * 1.5 + GAP / 2
    if writing.mode == "zh":
        part = Rect(keys.x, y, wide, high)
        made.add(_key("key:'", part, tr("split"), quiet=True))
    made.add(_icon_key("erase", Rect(keys.right - wide, y, wide, high), "delete-back-2-line",
                       tr("Erase")))  # fmt: skip
    _foot(made, writing, Rect(keys.x, keys.y + 3 * (high + GAP), keys.w, high), unit)


def _foot(made: Scene, writing: Writing, row: Rect, unit: float) -> None:
    wide = unit * 1.5 + GAP / 2
    letters = writing.mode == "123"
    other = "zh" if writing.mode == "en" else "en"
    made.add(
        _key(
            "mode:zh" if letters else "mode:123",
            Rect(row.x, row.y, wide, row.h),
            "ABC" if letters else tr("123 signs"),
            quiet=True,
        ),
        _key(
            f"mode:{other}",
            Rect(row.x + wide + GAP, row.y, wide, row.h),
            "中 / 英",
            quiet=True,
        ),
    )
    x = row.x + 2 * (wide + GAP)
    fold = unit * 2 + GAP
    space = row.right - x - 2 * unit - fold - 3 * GAP
    comma, stop = ("，", "。") if writing.mode == "zh" else (",", ".")
    made.add(
        _key(f"key:{comma}", Rect(x, row.y, unit, row.h), comma),
        _key("key: ", Rect(x + unit + GAP, row.y, space, row.h), tr("space"), small=True),
        _key(f"key:{stop}", Rect(x + unit + space + 2 * GAP, row.y, unit, row.h), stop),
    )
    box = Rect(row.right - fold, row.y, fold, row.h)
    made.add(
        Item(
            "fold",
            box,
            (
                Plate(box, "teal.800", radius=12),
                words(
                    box.inset(8, 0), tr("fold"), 32, colour="white", align="centre",
                    icon="keyboard-box-line", bold=True,
                ),
            ),
            tap=True,
            pressed="teal.900",
            key=True,
        )
    )  # fmt: skip


def _key(name: str, box: Rect, text: str, *, quiet: bool = False, small: bool = False) -> Item:
    size = 32.0 if quiet or small else 44.0
    return Item(
        name,
        box,
        (
            Plate(box, "line.100" if quiet else "surface.card", "line.300", 1, 12),
            words(box.inset(6, 0), text, size, bold=quiet, align="centre"),
        ),
        tap=True,
        key=True,
    )


def _icon_key(name: str, box: Rect, icon: str, spoken: str) -> Item:
    side = 46.0
    glyph = Rect(box.x + (box.w - side) / 2, box.y + (box.h - side) / 2, side, side)
    plate = Plate(box, "line.100", "line.300", 1, 12)
    return Item(
        name, box, (plate, Glyph(glyph, icon, "ink.900")), tap=True, key=True, spoken=spoken
    )


def _words(made: Scene, writing: Writing, box: Rect) -> None:
    """Words offered, each as wide as it is long; the first is what the space takes."""
    rule = Rule(box.x, box.y, box.right, box.y, "line.300", 1)
    made.add(Item("words_ground", box, (Plate(box, "white", radius=0), rule)))
    x, place = box.x, writing.start
    offered = writing.composer.words(writing.start, 12)
    for word in offered:
        wide = 54.0 + WORD_SIZE * len(word)
        if x + wide > box.right - MORE:
            break
        cell = Rect(x, box.y, wide, box.h)
        first = place == 0
        marks: list[Mark] = [Plate(cell.inset(0, 1), "teal.700" if first else "white", radius=0)]
        marks.append(
            words(cell, word, WORD_SIZE, bold=first, colour="white" if first else "ink.900",
                  align="centre")
        )  # fmt: skip
        marks.append(Rule(cell.right, box.y, cell.right, box.bottom, "line.100", 1))
        made.add(Item(f"word:{place}", cell, tuple(marks), tap=True, key=True))
        x, place = cell.right, place + 1
    if not offered:
        return
    if place > writing.start and writing.composer.words(place, 1):
        made.add(_turn(f"words:{place}", Rect(box.right - MORE, box.y, MORE, box.h),
                       "arrow-down-s-line", tr("More words")))  # fmt: skip
    elif writing.start:
        made.add(_turn("words:0", Rect(box.right - MORE, box.y, MORE, box.h),
                       "arrow-up-s-line", tr("The first words")))  # fmt: skip


def _turn(name: str, box: Rect, icon: str, spoken: str) -> Item:
    glyph = Rect(box.x + box.w / 2 - 28, box.y + box.h / 2 - 28, 56, 56)
    marks = (Plate(box.inset(0, 1), "white", radius=0), Glyph(glyph, icon, "ink.900"))
    return Item(name, box, marks, tap=True, key=True, spoken=spoken)
