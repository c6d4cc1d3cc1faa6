"""What frames every page: the header, the bottom bar, and what must be said above all."""

from __future__ import annotations

from desk.core.clock import local
from desk.core.text import data_text, language, tr, tr_date, tr_time
from desk.faces.kiosk.form import SIDE, Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.parts import button
from desk.faces.kit.scene import Glyph, Item, Mark, Picture, Plate, Rect, Rule, Scene, words

LANGUAGES = (("zh_CN", "简体", 144.0), ("zh_TW", "繁體", 144.0), ("en", "English", 148.0))


def new_page(model: KioskModel, form: Form, title: str) -> Scene:
    """An empty page with its header."""
    made = Scene(model.page, form.size, title=title)
    box = form.header
    now = model.desk.clock.now()
    marks: list[Mark] = [
        Plate(box, "teal.800", radius=0),
        Picture(Rect(SIDE, box.y + (box.h - 60) / 2, 60, 60), "logo"),
        words(
            Rect(SIDE + 84, box.y, 540, box.h),
            data_text(model.desk.hall.name),
            form.pick(38, 46),
            bold=True,
            colour="white",
        ),
        *_clock(form, tr_time(now), tr_date(local(now).date(), "weekday")),
    ]
    made.add(Item("header", box, tuple(marks)))
    return made


def _clock(form: Form, time: str, day: str) -> tuple[Mark, ...]:
    right = form.size[0] - SIDE
    high = form.header.h
    if form.landscape:
        return (
            words(Rect(right - 272, 0, 272, high), time, 46, bold=True, colour="white",
                  align="right"),
            words(Rect(right - 660, 4, 504, high), day, 30, colour="white", align="right"),
        )  # fmt: skip
    if form.elder:
        box = Rect(right - 320, 0, 320, high)
        return (words(box, time, 60, bold=True, colour="white", align="right"),)
    return (
        words(Rect(right - 400, 14, 400, 60), time, 46, bold=True, colour="white", align="right"),
        words(Rect(right - 400, 66, 400, 44), day, 28, colour="white", align="right"),
    )


def card_strip_left(made: Scene, model: KioskModel, form: Form) -> None:
    """Above everything: a card lies on the reader and its holder is about to go."""
    if not model.card_left or model.page == "still":
        return
    box = form.header
    made.add(
        Item(
            "card_left",
            box,
            (
                Plate(box, "citrus.100", "citrus.600", 4, 0),
                words(
                    box.inset(SIDE, 0),
                    tr("Please take your identity card"),
                    form.pick(46, 56),
                    bold=True,
                    colour="citrus.800",
                    align="centre",
                    icon="bank-card-line",
                ),
            ),
        )
    )


def bar_ground(made: Scene, form: Form) -> None:
    """The ground of the bottom bar."""
    box = form.bar
    rule = Rule(0, box.y, box.w, box.y, "line.base")
    made.add(Item("bar", box, (Plate(box, "white", radius=0), rule)))


def languages(made: Scene, form: Form) -> None:
    """Three languages in one control; the one in use is filled."""
    y = form.bar.y + (form.bar.h - form.bar_button) / 2
    whole = Rect(SIDE, y, sum(wide for _, _, wide in LANGUAGES), form.bar_button)
    made.add(Item("languages", whole, (Plate(whole, "surface.card", "line.strong", 2, 16),)))
    x = whole.x
    for n, (code, name, wide) in enumerate(LANGUAGES):
        on = language() == code
        cell = Rect(x, y, wide, whole.h)
        marks: list[Mark] = []
        if on:
            marks.append(Plate(cell, "teal.700", radius=16 if n in (0, 2) else 0))
            if n == 0:
                marks.append(Plate(Rect(cell.right - 20, y, 20, cell.h), "teal.700", radius=0))
            elif n == 2:
                marks.append(Plate(Rect(cell.x, y, 20, cell.h), "teal.700", radius=0))
        elif n and language() != LANGUAGES[n - 1][0]:
            marks.append(Rule(cell.x, y + 2, cell.x, cell.bottom - 2, "line.300"))
        tint = "white" if on else "ink.900"
        marks.append(words(cell, name, 30, bold=on, colour=tint, align="centre"))
        made.add(Item(f"lang:{code}", cell, tuple(marks), tap=True, pressed=""))
        x += wide


def bottom_bar(made: Scene, model: KioskModel, form: Form) -> None:
    """The bar of an inner page: back, home, read aloud, help, in the same places on each."""
    bar_ground(made, form)
    right = form.size[0] - SIDE
    side, wide = form.pick(186, 228), form.pick(250, 228)
    called = model.help_until is not None
    help_words = tr("Called") if called else tr("Help") if form.elder else tr("Help me")
    made.add(
        _bar_button(form, "back", SIDE, side, tr("Back"), "arrow-left-line"),
        _bar_button(form, "home", SIDE + side + 20, side, tr("Home"), "home-line"),
        _bar_button(
            form, "help", right - wide, wide, help_words, "customer-service-2-line", "help"
        ),
        _reader(model, form, right - 2 * wide - 20, wide),
    )


def personal_bar(made: Scene, model: KioskModel, form: Form) -> None:
    """The bar under a person's own data: the way out wipes it all."""
    bar_ground(made, form)
    right = form.size[0] - SIDE
    out, read = form.pick(410, 480), form.pick(250, 228)
    made.add(
        _bar_button(form, "back", SIDE, form.pick(186, 228), tr("Back"), "arrow-left-line"),
        _reader(model, form, right - out - 20 - read, read),
        _bar_button(
            form, "leave", right - out, out, tr("Finish and wipe"), "logout-box-r-line", "primary"
        ),
    )


def _bar_button(
    form: Form, name: str, x: float, wide: float, text: str, icon: str, kind: str = "plain"
) -> Item:
    box = Rect(x, form.bar.y + (form.bar.h - form.bar_button) / 2, wide, form.bar_button)
    return button(name, box, text, form.pick(32, 44), form, icon=icon, kind=kind)


def _reader(model: KioskModel, form: Form, x: float, wide: float) -> Item:
    text = tr("Read to me")
    if form.elder:
        text = tr("Read")
    if model.reading:
        text = tr("Reading")
    kind = "on" if model.reading else "plain"
    return _bar_button(form, "read", x, wide, text, "volume-up-line", kind)


def home_bar(made: Scene, model: KioskModel, form: Form) -> None:
    """The bar of the home page: languages, large letters, low reach."""
    bar_ground(made, form)
    high = form.bar_button
    y = form.bar.y + (form.bar.h - high) / 2
    right = form.size[0] - SIDE
    if form.elder:
        low = 0.0 if form.landscape else 248.0
        made.add(
            _bar_button(form, "elder", SIDE, 268, tr("Standard"), "arrow-go-back-line"),
            _reader(model, form, right - low - 314, 314),
        )
        if low:
            made.add(_low_button(model, form, Rect(right - 228, y, 228, high), tr("Low"), 44))
        return
    languages(made, form)
    if form.landscape:
        box = Rect(SIDE + 456, y, 236, high)
        made.add(button("elder", box, tr("Large"), 32, form, icon="font-size"))
        return
    made.add(
        button("elder", Rect(right - 476, y, 216, high), tr("Large"), 32, form, icon="font-size"),
        _low_button(model, form, Rect(right - 240, y, 240, high), tr("Low reach"), 32),
    )


def _low_button(model: KioskModel, form: Form, box: Rect, text: str, size: float) -> Item:
    kind = "on" if model.low else "plain"
    return button("low", box, text, size, form, icon="wheelchair-line", kind=kind)


def page_title(made: Scene, form: Form, box: Rect, text: str, note: str = "") -> float:
    """A page's title and a sentence under it; gives where the rest may begin."""
    title = Rect(box.x, box.y, box.w, form.pick(72, 104))
    made.add(
        Item("title", title, (words(title, text, form.title, bold=True, floor=form.pick(34, 48)),))
    )
    if not note:
        return title.bottom + 12
    under = Rect(box.x, title.bottom, box.w, form.pick(88, 124))
    made.add(
        Item(
            "note",
            under,
            (words(under, note, form.pick(30, 44), colour="ink.700", wrap=True, floor=form.least,
                   top=True),),
        )
    )  # fmt: skip
    return under.bottom + 8


def told(made: Scene, form: Form, box: Rect, text: str, *, good: bool = False) -> None:
    """What has to be said about the last tap: a strip with an icon, in colour and in words."""
    if not text:
        return
    ground = "ok" if good else "warn"
    icon = "checkbox-circle-fill" if good else "error-warning-line"
    side = form.pick(48, 60)
    made.add(
        Item(
            "said",
            box,
            (
                Plate(box, f"{ground}.ground", f"{ground}.line", 2, 16),
                Glyph(
                    Rect(box.x + 28, box.y + (box.h - side) / 2, side, side), icon, f"{ground}.mark"
                ),
                words(
                    Rect(box.x + 48 + side, box.y, box.w - 72 - side, box.h),
                    text,
                    form.pick(31, 44),
                    bold=True,
                    colour=f"{ground}.text",
                    wrap=True,
                    floor=form.least,
                ),
            ),
        )
    )
