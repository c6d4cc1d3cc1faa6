"""The pages of the resident's screen, C01 to C08, as scenes."""

from __future__ import annotations

from desk.core.text import data_text, tr
from desk.devices.counter import Away, Confirm, Rate, Serving, ShowCode, TypeIn
from desk.faces.counter.checking import check_page
from desk.faces.counter.model import CounterModel
from desk.faces.counter.parts import SIDE, TARGET, button, new_page, sentence
from desk.faces.counter.rating import rate_page
from desk.faces.kit.scene import Item, Plate, Rect, Scene, grid, words

CODE = Rect(362, 152, 300, 300)
"""Where a QR code is painted."""


def place_of(window: str, worker: str) -> str:
    """``3 号窗口，李晓雯``."""
    if not window:
        return worker
    return tr("Window {n}, {worker}", n=window, worker=worker)


def scene(model: CounterModel) -> Scene:
    """The page as it is now."""
    page = model.asked.page
    if isinstance(page, Confirm):
        return check_page(model, page, place_of(page.window, page.worker))
    if isinstance(page, Rate):
        title = data_text(page.hall)
        return rate_page(model, page, title, place_of(page.window, page.worker))
    if isinstance(page, TypeIn):
        return _type_page(model, page)
    if isinstance(page, ShowCode):
        return _code_page(page)
    return _resting(model)


def _resting(model: CounterModel) -> Scene:
    base = model.base
    if base is None:
        made = new_page("nobody", tr("Station Desk"), "")
        made.add(sentence("words", tr("One moment, please"), "", icon="time-line"))
        return made
    hall, place = data_text(base.hall), place_of(base.window, base.worker)
    made = new_page("idle", hall, place)
    if model.note:
        big, small, icon = {
            "working": (tr("Thank you"), tr("It is being accepted now."), "check-line"),
            "typed": (tr("Thank you"), tr("The window has it now."), "check-line"),
            "thanks": (tr("Thank you"), tr("Take your papers and your card along."), "check-line"),
            "callback": (
                tr("Thank you for saying so"),
                tr("You get an answer within {n} hours.", n=model.call_hours),
                "phone-line",
            ),
        }[model.note]
        made.page = model.note
        made.add(sentence("words", big, small, icon=icon))
    elif isinstance(base, Away):
        made.page = "away"
        made.add(
            sentence(
                "words",
                tr("Back in a moment"),
                tr("Please wait for your number; other windows go on calling."),
                icon="pause-circle-line",
            )
        )
    elif isinstance(base, Serving):
        made.page = "serving"
        if base.number:
            made.add(
                sentence("number", base.number, tr("is being served"), y=200, size=140),
            )
        else:
            made.add(sentence("words", tr("You are being served"), "", icon="user-smile-line"))
    else:
        made.add(
            sentence(
                "words",
                tr("Window {n}", n=base.window),
                tr("Please come when your number is called."),
                icon="window-2-line",
                size=60,
            )
        )
    return made


def _type_page(model: CounterModel, page: TypeIn) -> Scene:
    phone = page.what == "phone"
    title = tr("Type your phone number") if phone else tr("Type your card number")
    made = new_page("type", title, place_of(page.window, page.worker), 64)
    box = Rect(SIDE, 96, 470, 100)
    typed = model.asked.typed
    made.add(
        Item(
            "typed",
            box,
            (
                Plate(box, "surface.card", "line.strong", 2, 16),
                words(box.inset(20, 0), grouped(typed, phone), 36, bold=True, floor=24),
            ),
        ),
        Item(
            "hint",
            Rect(SIDE, 212, 470, 90),
            (
                words(
                    Rect(SIDE, 212, 470, 90),
                    tr("Eleven digits; only the worker at your window gets it.")
                    if phone
                    else tr("16 to 19 digits; only the worker at your window gets it."),
                    22,
                    colour="ink.700",
                    wrap=True,
                    top=True,
                    floor=20,
                ),
            ),
        ),
        button("leave", Rect(SIDE, 480, 220, TARGET), tr("Not now")),
        button(
            "ok",
            Rect(SIDE + 250, 480, 220, TARGET),
            tr("Done"),
            kind="primary",
            bold=True,
            icon="check-line",
            enabled=model.complete(),
        ),
    )
    keys = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "rub")
    for key, cell in zip(keys, grid(Rect(536, 96, 460, 476), 3, 4, 12), strict=True):
        if key == "rub":
            made.add(button("rub", cell, tr("Delete"), size=24))
        elif key:
            made.add(button(f"digit:{key}", cell, key, size=40, bold=True))
    return made


def grouped(digits: str, phone: bool) -> str:
    """In groups, as such a number is read out."""
    cuts = (3, 7) if phone else (4, 8, 12, 16)
    parts = [digits[a:b] for a, b in zip((0, *cuts), (*cuts, None), strict=True)]
    return " ".join(part for part in parts if part)


def _code_page(page: ShowCode) -> Scene:
    made = new_page("code", page.caption, place_of(page.window, page.worker))
    around = CODE.inset(-24)
    made.add(
        Item("code", around, (Plate(around, "surface.card", "line.base", 2, 16),)),
        Item(
            "hint",
            Rect(40, 96, 944, 30),
            (words(Rect(40, 92, 944, 30), tr("Take a picture of it with your phone."), 22,
                   colour="ink.700", align="centre", floor=20),),
        ),
        button("done", Rect(392, 496, 240, TARGET), tr("Done"), kind="primary", bold=True),
    )  # fmt: skip
    return made
