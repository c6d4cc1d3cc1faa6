"""K15 and K16: somebody was called; no paper comes out; closed; the line to the hall is down."""

from __future__ import annotations

from desk.core.clock import local
from desk.core.text import data_text, tr, tr_date, tr_time
from desk.faces.kiosk.form import REACH, Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.frame import bottom_bar, home_bar, new_page
from desk.faces.kiosk.screens.parts import button
from desk.faces.kit.scene import Glyph, Item, Plate, Rect, Scene, words

GAP = 20.0


def _message(
    made: Scene, form: Form, icon: str, tint: str, ground: str, lines: tuple[str, str, str]
) -> float:
    """A large picture, a sentence, what follows from it; gives where buttons may begin."""
    box = form.content
    head, note, more = lines
    side = 220.0 if not form.landscape else 150.0
    top = box.y + (110 if not form.landscape else 40)
    if form.low:
        top = box.y + 60
    disc = Rect(box.x + (box.w - side) / 2, top, side, side)
    y = disc.bottom + (50 if not form.landscape else 24)
    made.add(
        Item(
            "message",
            Rect(box.x, top, box.w, y + 320 - top),
            (
                Plate(disc, ground, radius=side / 2),
                Glyph(disc.inset(side * 0.25), icon, tint),
                words(Rect(box.x, y, box.w, 110), head, form.pick(64, 80), bold=True,
                      align="centre", floor=44, wrap=True),
                words(Rect(box.x + 20, y + 120, box.w - 40, 110), note, form.pick(38, 48),
                      align="centre", colour="ink.700", wrap=True, floor=form.pick(30, 40)),
                words(Rect(box.x + 20, y + 240, box.w - 40, 80), more, form.pick(36, 46), bold=True,
                      align="centre", colour="teal.800", wrap=True, floor=form.pick(28, 40)),
            ),
        )
    )  # fmt: skip
    y += 350
    return max(y, REACH) if form.low else y


def _stack(made: Scene, form: Form, y: float, buttons: list[tuple[str, str, str, str]]) -> None:
    """Buttons one under the other, or beside each other on a panel that lies."""
    box = form.content
    high = form.pick(120, 150)
    if form.landscape:
        wide = (box.w - GAP * (len(buttons) - 1)) / len(buttons)
        y = min(y, box.bottom - high - 16)
        cells = [Rect(box.x + n * (wide + GAP), y, wide, high) for n in range(len(buttons))]
    else:
        wide = min(box.w, 820.0)
        x = box.x + (box.w - wide) / 2
        cells = [Rect(x, y + n * (high + GAP), wide, high) for n in range(len(buttons))]
    for (name, text, icon, kind), cell in zip(buttons, cells, strict=True):
        made.add(button(name, cell, text, form.pick(38, 50), form, icon=icon, kind=kind))


def _help_words(model: KioskModel) -> str:
    called = model.help_until is not None
    return tr("Called, somebody comes within a minute") if called else tr("Call a member of staff")


def closed(model: KioskModel, form: Form) -> Scene:
    """No tickets now; what can be read and asked for still can."""
    made = new_page(model, form, tr("Closed now"))
    state = model.live.open
    again = ""
    if state is not None and state.opens_at is not None and state.closes_at is not None:
        again = tr(
            "Open again {day}, {start} to {end}",
            day=tr_date(local(state.opens_at).date(), "weekday"),
            start=tr_time(state.opens_at),
            end=tr_time(state.closes_at),
        )
    note = data_text(state.note) if state is not None and state.note else ""
    y = _message(
        made, form, "moon-clear-line", "teal.700", "teal.100",
        (tr("Closed now"), note or tr("There are no tickets outside opening hours"), again),
    )  # fmt: skip
    _stack(
        made, form, y,
        [
            ("guide", tr("Guides: what to bring"), "file-list-3-line", "primary"),
            ("ask:progress", tr("See how far your matters are"), "route-line", "plain"),
            ("info", tr("Telephone and hours"), "phone-line", "plain"),
        ],
    )  # fmt: skip
    home_bar(made, model, form)
    return made


def paper(model: KioskModel, form: Form) -> Scene:
    """The printer has a fault: a ticket is valid without paper, for whoever keeps its number."""
    made = new_page(model, form, tr("No paper comes out"))
    y = _message(
        made, form, "printer-line", "warn.text", "warn.ground",
        (
            tr("No paper comes out"),
            tr("You can take a ticket all the same: remember the number or photograph it."),
            tr("Window 1 also gives tickets"),
        ),
    )  # fmt: skip
    _stack(
        made, form, y,
        [
            ("no_paper", tr("Go on without paper"), "coupon-3-line", "primary"),
            ("help", _help_words(model), "customer-service-2-line", "help"),
        ],
    )  # fmt: skip
    home_bar(made, model, form)
    return made


def offline(model: KioskModel, form: Form) -> Scene:
    """What needs the city's data cannot be had here now; tickets and guides can."""
    made = new_page(model, form, tr("This cannot be looked up now"))
    y = _message(
        made, form, "wifi-off-line", "warn.text", "warn.ground",
        (
            tr("This cannot be looked up now"),
            tr("The windows can look it up for you; no ticket is needed to ask."),
            tr("Tickets and guides work as always"),
        ),
    )  # fmt: skip
    letter = next((c.letter for c in reversed(model.live.classes)), "A")
    _stack(
        made, form, y,
        [
            (f"class:{letter}", tr("Take a ticket to ask"), "coupon-3-line", "primary"),
            ("guide", tr("Guides: what to bring"), "file-list-3-line", "plain"),
        ],
    )  # fmt: skip
    bottom_bar(made, model, form)
    return made


def called(model: KioskModel, form: Form) -> Scene:
    """Somebody was called, once a minute at most; the windows see where."""
    made = new_page(model, form, tr("Somebody is coming"))
    left = 0
    if model.help_until is not None:
        left = max(0, round((model.help_until - model.desk.clock.now()).total_seconds()))
    waits = tr("within {n} s", n=left) if left else tr("nobody came? Tap once more")
    y = _message(
        made, form, "customer-service-2-line", "citrus.800", "citrus.100",
        (tr("Somebody is coming"), tr("Please stay here. The windows see this kiosk."), waits),
    )  # fmt: skip
    again = [] if left else [("help", tr("Call once more"), "customer-service-2-line", "help")]
    _stack(
        made, form, y,
        [*again, ("back", tr("Back to where I was"), "arrow-left-line", "plain")],
    )  # fmt: skip
    bottom_bar(made, model, form)
    made.items = [i for i in made.items if i.name != "help" or i.box.y < form.bar.y]
    return made
