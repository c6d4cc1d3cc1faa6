"""The kiosk's pages as scenes: what is where, at which size, in which words."""

from __future__ import annotations

from desk.core.clock import local
from desk.core.mask import mask_name
from desk.core.text import data_text, language, tr, tr_date, tr_time
from desk.faces.kiosk.form import SIDE, Form
from desk.faces.kiosk.model import GUIDES_A_PAGE, KioskModel
from desk.faces.kiosk.scene import (
    Glyph,
    Item,
    Mark,
    Picture,
    Plate,
    Rect,
    Rule,
    Run,
    Scene,
    Words,
    grid,
    words,
)
from desk.hall.rules import spans
from desk.queue.estimate import Estimate
from desk.queue.queries import ClassQueue

LANGUAGES = (("zh_CN", "简体"), ("zh_TW", "繁體"), ("en", "English"))
_STEPS = ("take a ticket", "come when called", "fill in once", "take the receipt")
KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def scene(model: KioskModel) -> Scene:
    """The scene of the model's page."""
    form = Form(model.landscape, model.elder, model.low)
    page = {
        "attract": _attract,
        "home": _home,
        "ticket": _ticket,
        "guide": _guide,
        "detail": _detail,
        "info": _info,
        "still": _still,
    }[model.page]
    return page(model, form)


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


def _new(model: KioskModel, form: Form, title: str) -> Scene:
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


def _bar(made: Scene, model: KioskModel, form: Form, *, home: bool) -> None:
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


def _attract(model: KioskModel, form: Form) -> Scene:
    w, h = form.size
    made = Scene("attract", form.size, "teal.50", title=tr("Touch to start"))
    now = model.desk.clock.now()
    strip = 0.72 if not model.landscape else 0.66
    made.add(
        Item(
            "scenery",
            Rect(0, 0, w, h),
            (
                Plate(Rect(0, h * strip, w, h * (1 - strip)), "teal.100", radius=0),
                Picture(Rect(0, h * 0.42, w, h * strip - h * 0.42), "scenery_portrait"),
            ),
        )
    )
    made.add(
        Item(
            "head",
            Rect(64, 64, w - 128, 90),
            (
                Plate(Rect(64, 68, 80, 80), "teal.700", radius=18),
                Picture(Rect(70, 74, 68, 68), "logo"),
                words(
                    Rect(168, 64, w - 560, 90),
                    data_text(model.desk.hall.name),
                    42,
                    bold=True,
                    colour="teal.950",
                ),
                words(
                    Rect(w - 364, 64, 300, 90),
                    tr_time(now),
                    64,
                    bold=True,
                    colour="teal.950",
                    align="right",
                ),
            ),
        )
    )
    made.add(
        Item(
            "slogan",
            Rect(64, 280, w - 128, 420),
            (
                words(
                    Rect(64, 270, w - 128, 350),
                    tr("Come once,\nget several things done"),
                    122,
                    bold=True,
                    colour="teal.950",
                    floor=70,
                ),
                words(
                    Rect(64, 640, w - 128, 70),
                    tr("Papers are handed in only once"),
                    42,
                    colour="ink.700",
                ),
            ),
        )
    )
    box = Rect(64, h * strip + 36, w - 128, 224 if not model.landscape else 150)
    made.add(
        Item(
            "start",
            box,
            (
                Plate(box, "teal.700", radius=32),
                words(
                    Rect(box.x, box.y + 24, box.w, box.h * 0.5),
                    tr("Touch the screen to start"),
                    72,
                    bold=True,
                    colour="white",
                    align="centre",
                ),
                words(
                    Rect(box.x, box.y + box.h * 0.6, box.w, box.h * 0.3),
                    "Touch to start",
                    36,
                    colour="teal.100",
                    align="centre",
                ),
            ),
            tap=True,
            pressed="teal.800",
        )
    )
    today = [
        f"{tr_time(a)}–{tr_time(b)}"
        for a, b in spans(model.desk.hall.hours, local(now).date(), model.workday)
    ]
    facts = (
        (tr("{n} people", n=model.live.waiting), tr("waiting now")),
        (" ".join(today) or tr("closed"), tr("open today")),
        (str(model.live.windows_open), tr("windows open")),
    )
    step = (w - 128) / 3
    for n, (value, name) in enumerate(facts):
        cell = Rect(64 + n * step, h - 190 if not model.landscape else h - 150, step - 20, 130)
        made.add(
            Item(
                f"fact_{n}",
                cell,
                (
                    words(
                        Rect(cell.x, cell.y, cell.w, 74), value, 56, bold=True, colour="teal.950"
                    ),
                    words(Rect(cell.x, cell.y + 72, cell.w, 50), name, 34, colour="ink.700"),
                ),
            )
        )
    # Any touch begins.
    made.add(Item("start:anywhere", Rect(0, 0, w, h), (), tap=True))
    return made


def _class_card(model: KioskModel, form: Form, box: Rect, info: ClassQueue, first: bool) -> Item:
    ink, soft = ("white", "white") if first else ("ink.900", "ink.900")
    english = language() == "en"
    name = info.name_en if english else data_text(info.name)
    hint = info.hint_en if english else data_text(info.hint)
    badge = Rect(box.x + 32, box.y + 22, 68, 68)
    low = box.h < 180
    waiting = tr("{n} waiting", n=info.waiting)
    marks: list[Mark] = [
        Plate(box, "teal.700" if first else "surface.card", "teal.700", 2, 24),
        Plate(badge, "white" if first else "teal.100", radius=14),
        words(badge, info.letter, 46, bold=True, colour="teal.700", align="centre"),
    ]
    if low and box.w < 520:
        marks += [
            words(
                Rect(badge.right + 18, badge.y, box.right - badge.right - 34, 68),
                name,
                38,
                bold=True,
                colour=ink,
            ),
            Words(
                Rect(box.x + 32, box.bottom - 66, box.w - 56, 50),
                (Run(waiting + "  ", True), Run(about(info.estimate))),
                29,
                soft,
                "left",
                False,
                24,
            ),
        ]
    elif low:
        marks += [
            words(
                Rect(badge.right + 20, badge.y, box.w - 360, 68), name, 38, bold=True, colour=ink
            ),
            words(
                Rect(box.right - 230, badge.y, 200, 68),
                waiting,
                30,
                bold=True,
                colour=soft,
                align="right",
            ),
            words(
                Rect(box.x + 32, box.bottom - 76, box.w - 262, 68), hint, 27, colour=soft, wrap=True
            ),
            words(
                Rect(box.right - 224, box.bottom - 66, 200, 50),
                about(info.estimate),
                28,
                colour=soft,
                align="right",
            ),
        ]
    else:
        line = box.y + 104
        marks += [
            words(
                Rect(badge.right + 18, badge.y, box.right - badge.right - 40, 68),
                name,
                42,
                bold=True,
                colour=ink,
            ),
            words(Rect(box.x + 32, line, box.w - 56, 44), hint, 28, colour=soft),
            Glyph(Rect(box.x + 32, line + 53, 34, 34), "team-line", ink),
            Words(
                Rect(box.x + 78, line + 46, box.w - 100, 50),
                (Run(waiting + "  ", True), Run(about(info.estimate))),
                31,
                soft,
                "left",
                False,
                24,
            ),
        ]
    return Item(
        f"class:{info.letter}",
        box,
        tuple(marks),
        tap=True,
        pressed="teal.800" if first else "teal.100",
        enabled=not model.busy,
    )


def _home(model: KioskModel, form: Form) -> Scene:
    if model.elder:
        return _home_elder(model, form)
    made = _new(model, form, tr("Hello, what may we do for you?"))
    now_words = tr(
        "{n} waiting now, {windows} windows open",
        n=model.live.waiting,
        windows=model.live.windows_open,
    )
    closed = _closed_words(model)
    top: float
    if model.landscape:
        left = Rect(0, 96, 600, 1080 - 96 - 136)
        made.add(
            Item(
                "greeting",
                left,
                (
                    Plate(left, "teal.50", radius=0),
                    Picture(Rect(0, 560, 600, left.bottom - 560), "scenery_portrait"),
                    Rule(600, 96, 600, left.bottom, "line.base", 1),
                    words(
                        Rect(SIDE, 150, 520, 190),
                        tr("Hello,\nwhat may we do for you?"),
                        62,
                        bold=True,
                        colour="teal.950",
                        floor=40,
                        wrap=True,
                    ),
                    words(Rect(SIDE, 340, 520, 50), closed or now_words, 30, colour="ink.700"),
                ),
            )
        )
        made.add(_card_strip(model, form, Rect(SIDE, 422, 502, 126)))
        area = Rect(640, 108, 1232, 720)
        classes = Rect(area.x, 180, area.w, 346)
        cells = grid(classes, 2, 2, 20)
        tiles = Rect(area.x, 606, area.w, 306)
        top = 108.0
        heading_two = 542.0
    else:
        strip = Rect(0, 120, 1080, 250)
        made.add(
            Item(
                "greeting",
                strip,
                (
                    Plate(strip, "teal.50", radius=0),
                    Picture(strip, "scenery_landscape"),
                    words(
                        Rect(SIDE, 150, 640, 84),
                        tr("Hello, what may we do for you?"),
                        58,
                        bold=True,
                        colour="teal.950",
                        floor=38,
                    ),
                    words(Rect(SIDE, 236, 560, 50), closed or now_words, 31, colour="ink.700"),
                ),
            )
        )
        top = 390.0 + (570 if model.low else 0)
        high = 236 if not model.low else 150
        cells = grid(Rect(SIDE, top + 68, 984, 2 * high + 20), 2, 2, 20)
        below = cells[-1].bottom + 20
        made.add(_card_strip(model, form, Rect(SIDE, below, 984, 98 if not model.low else 84)))
        heading_two = below + (124 if not model.low else 88)
        under = 70 if not model.low else 58
        rest = form.bar.y - heading_two - under - (160 if not model.low else 126)
        tiles = Rect(SIDE, heading_two + under, 984, max(96.0, min(360.0, rest)))
    made.add(
        Item(
            "heading_ticket",
            Rect(cells[0].x, top, 900, 60),
            (
                Words(
                    Rect(cells[0].x, top, 900, 60),
                    (Run(tr("Take a ticket") + "  ", True),),
                    44,
                    "ink.900",
                ),
                words(
                    Rect(cells[0].x + (200 if language() != "en" else 310), top + 6, 640, 54),
                    model.message or tr("one tap, the ticket comes at once"),
                    29,
                    colour="error.text" if model.message else "ink.700",
                ),
            ),
        )
    )
    for n, info in enumerate(model.live.classes[:4]):
        made.add(_class_card(model, form, cells[n], info, n == 0))
    made.add(
        Item(
            "heading_other",
            Rect(cells[0].x, heading_two, 900, 60),
            (words(Rect(cells[0].x, heading_two, 900, 60), tr("Other services"), 44, bold=True),),
        )
    )
    for n, (name, icon, title, hint) in enumerate(
        (
            ("guide", "file-list-3-line", tr("Guides"), tr("what to bring, where to go")),
            ("info", "compass-3-line", tr("About the hall"), tr("telephone, hours, windows")),
        )
    ):
        cell = grid(tiles, 2, 1, 20)[n]
        made.add(_tile(name, cell, icon, title, hint))
    words_help = (
        tr("Somebody is coming, within a minute")
        if model.help_until
        else tr("Call a person to help me")
    )
    if model.landscape:
        _bar(made, model, form, home=True)
        bar = form.bar
        made.items = [i for i in made.items if i.name not in ("low", "elder")]
        made.add(
            button(
                "elder",
                Rect(SIDE + 456, bar.y + 16, 236, 104),
                tr("Large letters"),
                31,
                form,
                icon="font-size",
            )
        )
        made.add(
            button(
                "help",
                Rect(1920 - SIDE - 520, bar.y + 16, 520, 104),
                words_help,
                36,
                form,
                icon="customer-service-2-line",
                kind="help",
            )
        )
        return made
    help_box = Rect(
        SIDE, tiles.bottom + (20 if not model.low else 16), 984, 112 if not model.low else 96
    )
    made.add(
        button("help", help_box, words_help, 38, form, icon="customer-service-2-line", kind="help")
    )
    _bar(made, model, form, home=True)
    return made


def _tile(name: str, box: Rect, icon: str, title: str, hint: str) -> Item:
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


def _card_strip(model: KioskModel, form: Form, box: Rect) -> Item:
    if model.card is not None:
        lead = tr("{name}, your card was read.", name=mask_name(model.card.name))
        rest = (
            tr("You go first. Now tap what it is about.")
            if model.priority()
            else tr("Now tap what it is about.")
        )
    else:
        lead, rest = tr("Have an identity card?"), tr("Lay it on the reader at the lower right")
    marks: tuple[Mark, ...]
    if box.h > 110:
        marks = (
            words(
                Rect(box.x + 108, box.y + 12, box.w - 170, 52),
                lead,
                31,
                bold=True,
                colour="citrus.800",
            ),
            words(
                Rect(box.x + 108, box.y + 58, box.w - 170, 64),
                rest,
                30,
                colour="citrus.800",
                wrap=True,
            ),
        )
    else:
        marks = (
            Words(
                Rect(box.x + 106, box.y, box.w - 190, box.h),
                (Run(lead + " ", True), Run(rest)),
                32,
                "citrus.800",
                "left",
                False,
                24,
            ),
        )
    return Item(
        "card_strip",
        box,
        (
            Plate(box, "citrus.50", "citrus.300", 2, 16),
            Glyph(
                Rect(box.x + 32, box.y + (box.h - 50) / 2, 50, 50), "bank-card-line", "citrus.700"
            ),
            *marks,
            Glyph(
                Rect(box.right - 76, box.y + (box.h - 44) / 2, 44, 44),
                "arrow-right-down-line",
                "citrus.800",
            ),
        ),
    )


def _closed_words(model: KioskModel) -> str:
    state = model.live.open
    if state is None or state.open or state.opens_at is None or state.closes_at is None:
        return ""
    return tr(
        "Closed now; open {day}, {start} to {end}",
        day=tr_date(local(state.opens_at).date()),
        start=tr_time(state.opens_at),
        end=tr_time(state.closes_at),
    )


def _home_elder(model: KioskModel, form: Form) -> Scene:
    made = _new(model, form, tr("Hello, what is it about?"))
    top = 1000.0 if model.low else 470.0
    made.add(
        Item(
            "greeting",
            Rect(SIDE, 160, 984, 210),
            (
                words(Rect(SIDE, 170, 984, 110), tr("Hello, what is it about?"), 76, bold=True),
                words(
                    Rect(SIDE, 285, 984, 70),
                    model.message
                    or _closed_words(model)
                    or tr("Tap a large button; if unsure, call us"),
                    44,
                    colour="error.text" if model.message else "ink.700",
                ),
            ),
        )
    )
    room = form.bar.y - top - 30
    high = (room - 3 * 24) / 4 if model.low else 280.0
    first = next(iter(model.live.classes), None)
    waiting = tr("{n} before you, older people first", n=first.waiting) if first is not None else ""
    rows = (
        ("class:A", "coupon-3-line", tr("Take a ticket"), waiting, "teal.800", "", "white"),
        (
            "help",
            "customer-service-2-line",
            tr("Call a person to help me"),
            tr("Somebody is coming, within a minute")
            if model.help_until
            else tr("we come at once"),
            "citrus.100",
            "citrus.600",
            "citrus.800",
        ),
        (
            "guide",
            "file-list-3-line",
            tr("What to bring"),
            tr("pictures and large letters"),
            "surface.card",
            "teal.800",
            "ink.900",
        ),
        (
            "info",
            "phone-line",
            tr("Telephone and hours"),
            model.desk.hall.phone,
            "surface.card",
            "teal.800",
            "ink.900",
        ),
    )
    for n, (name, icon, title, hint, fill, line, ink) in enumerate(rows):
        box = Rect(SIDE, top + n * (high + 24), 984, high)
        side = min(140.0, high * 0.5)
        made.add(
            Item(
                name,
                box,
                (
                    Plate(box, fill, line, 4, 32),
                    Glyph(Rect(box.x + 52, box.y + (high - side) / 2, side, side), icon, ink),
                    words(
                        Rect(box.x + 230, box.y + high * 0.12, box.w - 260, high * 0.42),
                        title,
                        84,
                        bold=True,
                        colour=ink,
                        floor=52,
                    ),
                    words(
                        Rect(box.x + 230, box.y + high * 0.56, box.w - 260, high * 0.3),
                        hint,
                        44,
                        colour=ink,
                        floor=40,
                    ),
                ),
                tap=True,
                pressed="teal.100" if fill == "surface.card" else fill,
            )
        )
    _bar(made, model, form, home=True)
    return made


def _ticket(model: KioskModel, form: Form) -> Scene:
    made = _new(model, form, tr("Here is your ticket"))
    issued = model.ticket
    if issued is None:
        return made
    w = form.size[0]
    x, wide = (SIDE, 984.0) if not model.landscape else (420.0, 1080.0)
    y = form.header.bottom + (34 if not model.landscape else 10)
    made.add(
        Item(
            "title",
            Rect(x, y, wide, 100),
            (
                Glyph(Rect(x + wide / 2 - 330, y + 16, 66, 66), "checkbox-circle-fill", "ok.mark"),
                words(
                    Rect(x + wide / 2 - 250, y, 620, 100), tr("Here is your ticket"), 50, bold=True
                ),
            ),
        )
    )
    y += 112 if not model.landscape else 96
    high = 700.0 if not model.landscape else 560.0
    box = Rect(x, y, wide, high)
    when = tr("please wait")
    if issued.estimate is not None:
        from datetime import timedelta

        low = issued.issued_at + timedelta(seconds=issued.estimate.low_s)
        middle = issued.issued_at + timedelta(seconds=issued.estimate.mid_s)
        top = issued.issued_at + timedelta(seconds=issued.estimate.high_s)
        when = tr_time(middle) if issued.estimate.certain else f"{tr_time(low)}–{tr_time(top)}"
    middle_x = box.x + box.w / 2
    line = box.y + high * 0.52
    info = next((c for c in model.live.classes if c.letter == issued.letter), None)
    name = info.name_en if info and language() == "en" else data_text(issued.class_name)
    marks: list[Mark] = [
        Plate(box, "surface.card", "teal.700", 2, 24),
        words(Rect(box.x + 48, box.y + 34, 500, 70), name, 36, bold=True),
        words(
            Rect(box.x, box.y + 90, box.w, high * 0.42),
            issued.number,
            240,
            bold=True,
            colour="teal.800",
            align="centre",
            floor=160,
        ),
        Rule(box.x + 48, line, box.right - 48, line, "line.300", 2, True),
        Rule(middle_x, line + 50, middle_x, line + 150, "line.base", 2),
    ]
    for cx, title, value in (
        (box.x, tr("Before you"), tr("{n} people", n=issued.ahead)),
        (middle_x, tr("About your turn"), when),
    ):
        marks += [
            words(Rect(cx, line + 30, box.w / 2, 50), title, 30, colour="ink.700", align="centre"),
            words(Rect(cx, line + 76, box.w / 2, 96), value, 66, bold=True, align="centre"),
        ]
    if issued.priority:
        pill = Rect(box.right - 330, box.y + 38, 290, 62)
        marks += [
            Plate(pill, "citrus.50", "citrus.300", 2, 31),
            words(
                pill, tr("65 or older: first"), 28, bold=True, colour="citrus.800", align="centre"
            ),
        ]
    hint = Rect(box.x + 48, box.bottom - 140, box.w - 96, 100)
    marks += [
        Plate(hint, "teal.50", radius=12),
        Glyph(Rect(hint.x + 28, hint.y + 28, 44, 44), "map-pin-line", "teal.700"),
        words(
            Rect(hint.x + 92, hint.y, hint.w - 110, 100),
            tr("Sit in the waiting area, watch the screen, listen for your number"),
            33,
        ),
    ]
    made.add(Item("ticket", box, tuple(marks)))
    y = box.bottom + 26
    trouble = model.desk.papers.trouble()
    strip = Rect(x, y, wide, 108 if not model.landscape else 84)
    ground = "warn" if trouble else "info"
    note = (
        tr("No paper came out. Remember the number or photograph it; it is valid.")
        if trouble
        else tr("Your ticket is being printed; take it below the screen")
    )
    made.add(
        Item(
            "printing",
            strip,
            (
                Plate(strip, f"{ground}.ground", f"{ground}.line", 2, 16),
                Glyph(
                    Rect(strip.x + 34, strip.y + strip.h / 2 - 24, 48, 48),
                    "printer-line",
                    f"{ground}.text",
                ),
                words(
                    Rect(strip.x + 104, strip.y, strip.w - 130, strip.h),
                    note,
                    32,
                    bold=True,
                    colour=f"{ground}.text",
                ),
            ),
        )
    )
    y = strip.bottom + 24
    if issued.matters and not model.landscape and not model.elder:
        y = _ready_list(made, model, x, y, wide)
    half = (wide - 20) / 2
    place = 972.0 if model.low else y
    made.add(
        button(
            "again",
            Rect(x, max(y, place), half, form.button),
            tr("Print it again"),
            33,
            form,
            icon="printer-line",
        )
    )
    made.add(
        button(
            "give_back",
            Rect(x + half + 20, max(y, place), half, form.button),
            tr("Give this ticket back"),
            33,
            form,
            icon="close-circle-line",
        )
    )
    bar = form.bar
    left = max(0, model.session.ticket_seconds() - int(model.session.idle(model.desk.clock.now())))
    high = form.bar_button
    by = bar.y + (bar.h - high) / 2
    full = 300.0
    part = full * left / model.session.ticket_seconds()
    made.add(
        Item(
            "bar",
            bar,
            (
                Plate(bar, "white", radius=0),
                Rule(0, bar.y, w, bar.y, "line.base"),
                words(Rect(SIDE, by, 420, high * 0.6), tr("back in {n} s", n=left), 30, bold=True),
                Plate(Rect(SIDE, by + high * 0.66, full, 12), "line.100", radius=6),
                Plate(Rect(SIDE, by + high * 0.66, part, 12), "teal.700", radius=6),
            ),
        )
    )
    right = w - SIDE
    made.add(
        button(
            "home",
            Rect(right - 266, by, 266, high),
            tr("Home"),
            33,
            form,
            icon="home-line",
            kind="primary",
        )
    )
    made.add(
        button("more", Rect(right - 266 - 20 - 240, by, 240, high), tr("A moment more"), 31, form)
    )
    return made


def _ready_list(made: Scene, model: KioskModel, x: float, y: float, wide: float) -> float:
    issued = model.ticket
    matter = model.desk.catalogue.by_code.get(issued.matters[0]) if issued else None
    if matter is None:
        return y
    name = matter.name_en if language() == "en" else data_text(matter.name)
    made.add(
        Item(
            "ready_title",
            Rect(x, y, wide, 64),
            (
                words(
                    Rect(x, y, wide, 64), tr("While you wait: {matter}", matter=name), 42, bold=True
                ),
            ),
        )
    )
    y += 72
    needs = [n for n in matter.needs if n.required][:3]
    box = Rect(x, y, wide, 108.0 * len(needs))
    marks: list[Mark] = [Plate(box, "surface.card", "line.base", 2, 24)]
    for n, need in enumerate(needs):
        top = y + 108 * n
        brought = need.material.bring
        marks += [
            Glyph(
                Rect(x + 34, top + 34, 40, 40),
                "checkbox-blank-circle-line" if brought else "checkbox-circle-fill",
                "ink.700" if brought else "ok.mark",
            ),
            words(Rect(x + 98, top, wide - 440, 108), _material(need.material), 32),
            words(
                Rect(x + wide - 350, top, 320, 108),
                tr("have the original ready") if brought else tr("not needed"),
                28,
                colour="ink.700",
                align="right",
            ),
        ]
        if n:
            marks.append(Rule(x + 2, top, x + wide - 2, top, "line.100", 2))
    made.add(Item("ready", box, tuple(marks)))
    return box.bottom + 24


def _material(material: object) -> str:
    name_en = getattr(material, "name_en", "")
    return name_en if language() == "en" and name_en else data_text(getattr(material, "name", ""))


def _guide(model: KioskModel, form: Form) -> Scene:
    made = _new(model, form, tr("Guides"))
    upper, lower = _halves(model, form)
    found = model.found()
    start = model.guide_page * GUIDES_A_PAGE
    count = GUIDES_A_PAGE if not model.elder else 3
    shown = found[start : start + count]
    title = Rect(upper.x, upper.y, upper.w, 80)
    made.add(
        Item(
            "title",
            title,
            (words(title, tr("Guides: what to bring"), form.title * 0.9, bold=True),),
        )
    )
    field = Rect(upper.x, title.bottom + 12, upper.w, 96)
    typed = model.typed.upper() or tr("tap the first letters, for instance DB for 低保")
    made.add(
        Item(
            "typed",
            field,
            (
                Plate(field, "surface.card", "line.strong", 2, 16),
                Glyph(Rect(field.x + 26, field.y + 26, 44, 44), "search-line", "ink.700"),
                words(
                    Rect(field.x + 92, field.y, field.w - 120, 96),
                    typed,
                    form.pick(40, 46) if model.typed else form.pick(30, 40),
                    bold=bool(model.typed),
                    colour="ink.900" if model.typed else "ink.700",
                ),
            ),
        )
    )
    y = field.bottom + 16
    room = upper.bottom - y
    row = min(form.pick(132, 200), (room - 12 * (count - 1)) / count)
    for n, matter in enumerate(shown):
        box = Rect(upper.x, y + n * (row + 12), upper.w, row)
        name = matter.name_en if language() == "en" else data_text(matter.name)
        old = model.old_name(matter)
        hint = (
            tr("formerly {name}", name=data_text(old))
            if old
            else (tr("done at once") if matter.instant else _limit(matter))
            + tr(", bring {n} things", n=len(matter.to_bring))
        )
        made.add(
            Item(
                f"matter:{matter.code}",
                box,
                (
                    Plate(box, "surface.card", "line.base", 2, 16),
                    words(
                        Rect(box.x + 30, box.y + row * 0.08, box.w - 120, row * 0.48),
                        name,
                        form.pick(36, 56),
                        bold=True,
                        floor=28,
                    ),
                    words(
                        Rect(box.x + 30, box.y + row * 0.54, box.w - 120, row * 0.4),
                        hint,
                        form.pick(28, 42),
                        colour="ink.700",
                    ),
                    Glyph(
                        Rect(box.right - 74, box.y + row / 2 - 22, 44, 44),
                        "arrow-right-s-line",
                        "teal.700",
                    ),
                ),
                tap=True,
            )
        )
    if not shown:
        box = Rect(upper.x, y, upper.w, 150)
        made.add(
            Item(
                "none",
                box,
                (
                    words(
                        box,
                        tr("Nothing found. Try other letters, or call for help."),
                        form.body,
                        colour="ink.700",
                        wrap=True,
                    ),
                ),
            )
        )
    _keyboard(made, model, form, lower, len(found))
    _bar(made, model, form, home=False)
    return made


def _halves(model: KioskModel, form: Form) -> tuple[Rect, Rect]:
    box = form.content
    if model.landscape:
        return (
            Rect(box.x, box.y + 16, 880, box.h - 32),
            Rect(box.x + 910, box.y + 190, box.w - 910, box.h - 210),
        )
    high = 520.0
    line = form.bar.y - high - 16
    return Rect(box.x, box.y + 16, box.w, line - box.y - 32), Rect(box.x, line, box.w, high)


def _keyboard(made: Scene, model: KioskModel, form: Form, box: Rect, found: int) -> None:
    rows = 4
    high = (box.h - 10 * (rows - 1)) / rows
    unit = (box.w - 10 * 9) / 10
    for r, letters in enumerate(KEYS):
        indent = (box.w - len(letters) * (unit + 10) + 10) / 2
        if r == 2:
            indent = unit * 0.5
        for n, letter in enumerate(letters):
            cell = Rect(box.x + indent + n * (unit + 10), box.y + r * (high + 10), unit, high)
            made.add(
                Item(
                    f"key:{letter}",
                    cell,
                    (
                        Plate(cell, "surface.card", "line.strong", 2, 12),
                        words(cell, letter.upper(), 44, align="centre"),
                    ),
                    tap=True,
                    key=True,
                )
            )
    y = box.y + 2 * (high + 10)
    wide = unit * 2 + 10
    for name, icon, x in (("erase", "delete-back-2-line", box.right - wide),):
        cell = Rect(x, y, wide, high)
        made.add(
            Item(
                name,
                cell,
                (
                    Plate(cell, "surface.card", "line.strong", 2, 12),
                    Glyph(
                        Rect(cell.x + cell.w / 2 - 24, cell.y + high / 2 - 24, 48, 48),
                        icon,
                        "ink.900",
                    ),
                ),
                tap=True,
                key=True,
                spoken=tr("Erase"),
            )
        )
    y = box.y + 3 * (high + 10)
    third = (box.w - 40) / 3
    pages = max(1, -(-found // GUIDES_A_PAGE))
    made.add(button("prev", Rect(box.x, y, third, high), tr("Page before"), 32, form))
    made.add(
        button(
            "next",
            Rect(box.x + third + 20, y, third, high),
            tr("Next page ({n}/{all})", n=model.guide_page + 1, all=pages),
            32,
            form,
        )
    )
    made.add(
        button("clear", Rect(box.x + 2 * (third + 20), y, third, high), tr("Show all"), 32, form)
    )


def _limit(matter: object) -> str:
    limit = getattr(matter, "promised", None)
    if limit is None:
        return tr("done at once")
    if limit.unit == "working":
        return tr("{n} working days", n=limit.days)
    return tr("{n} days", n=limit.days)


def _detail(model: KioskModel, form: Form) -> Scene:
    matter = model.matter
    made = _new(model, form, matter.name if matter else "")
    if matter is None:
        return made
    english = language() == "en"
    box = form.content
    x, wide = (box.x, box.w) if not model.landscape else (box.x + 180, box.w - 360)
    y = box.y + 20
    name = matter.name_en if english else data_text(matter.official or matter.name)
    made.add(
        Item(
            "title",
            Rect(x, y, wide, 84),
            (words(Rect(x, y, wide, 84), name, form.title, bold=True, floor=34),),
        )
    )
    y += 92
    bring = matter.to_bring
    money = tr("no charge") if not matter.fee_fen else tr("{n} yuan", n=matter.fee_fen / 100)
    short = tr("done at once") if matter.instant else _limit(matter)
    head = tr("Bring {n} things, {time}, {money}", n=len(bring), time=short, money=money)
    lead = Rect(x, y, wide, 224)
    marks: list[Mark] = [
        Plate(lead, "teal.700", radius=24),
        words(Rect(lead.x + 36, lead.y + 14, lead.w - 72, 80), head, 46, bold=True, colour="white"),
        Rule(lead.x + 36, lead.y + 98, lead.right - 36, lead.y + 98, "teal.500", 1),
    ]
    waiting = sum(c.waiting for c in model.live.classes if c.letter in matter.classes)
    places = [w.number for w in model.live.windows if set(w.classes) & set(matter.classes)]
    where = f"{places[0]}–{places[-1]}" if len(places) > 1 else "".join(map(str, places))
    facts = (
        (tr("How long"), short),
        (tr("Fee"), money),
        (tr("Windows"), where or "–"),
        (tr("Waiting"), tr("{n} people", n=waiting)),
    )
    for n, (title, value) in enumerate(facts):
        cell = Rect(lead.x + 20 + n * (lead.w - 40) / 4, lead.y + 104, (lead.w - 40) / 4, 110)
        marks += [
            words(Rect(cell.x, cell.y + 2, cell.w, 44), title, 27, colour="white", align="centre"),
            words(
                Rect(cell.x + 6, cell.y + 44, cell.w - 12, 58),
                value,
                38,
                bold=True,
                colour="white",
                align="centre",
            ),
        ]
    made.add(Item("lead", lead, tuple(marks)))
    y = lead.bottom + 20
    if model.full_text:
        y = _law(made, model, x, y, wide)
    else:
        needs = list(matter.needs)[: 6 if not model.landscape else 3]
        row = 84.0
        card = Rect(x, y, wide, 76 + row * len(needs))
        marks = [
            Plate(card, "surface.card", "line.base", 2, 24),
            Glyph(Rect(card.x + 34, card.y + 22, 40, 40), "shopping-bag-line", "teal.800"),
            words(
                Rect(card.x + 90, card.y + 8, 600, 68),
                tr("What to bring"),
                36,
                bold=True,
                colour="teal.800",
            ),
        ]
        for n, need in enumerate(needs):
            top = card.y + 72 + row * n
            brought = need.material.bring and need.required
            label = _material(need.material)
            note = need.material.note_en if english else data_text(need.material.note)
            if not need.material.bring:
                label, note = (
                    tr("{name}: not needed", name=label),
                    note or tr("the system finds it"),
                )
            marks += [
                Glyph(
                    Rect(card.x + 34, top + 22, 40, 40),
                    "profile-line" if brought else "checkbox-circle-fill",
                    "teal.700" if brought else "ok.mark",
                ),
                words(Rect(card.x + 96, top, wide * 0.5, row), label, 33, bold=brought),
                words(
                    Rect(card.x + 100 + wide * 0.5, top, wide * 0.5 - 140, row),
                    note,
                    27,
                    colour="ink.700",
                    align="right",
                    wrap=True,
                ),
            ]
            if n:
                marks.append(Rule(card.x + 34, top, card.right - 34, top, "line.100", 2))
        made.add(Item("bring", card, tuple(marks)))
        y = card.bottom + 20
        who = matter.conditions_en if english else data_text(matter.conditions)
        card = Rect(x, y, wide, 176)
        if card.bottom < form.bar.y - 380 or not model.landscape:
            made.add(
                Item(
                    "who",
                    card,
                    (
                        Plate(card, "surface.card", "line.base", 2, 24),
                        Glyph(
                            Rect(card.x + 34, card.y + 22, 40, 40), "user-smile-line", "teal.800"
                        ),
                        words(
                            Rect(card.x + 90, card.y + 8, 600, 66),
                            tr("Who may"),
                            36,
                            bold=True,
                            colour="teal.800",
                        ),
                        words(Rect(card.x + 34, card.y + 70, wide - 68, 96), who, 31, wrap=True),
                    ),
                )
            )
            y = card.bottom + 20
    action = form.bar.y - 132
    law = tr("Back to what to bring") if model.full_text else tr("Law and full text")
    take = model.message or tr("Take a ticket for this")
    if model.landscape:
        half = (wide - 20) / 2
        law_box, take_box = Rect(x, action, half, 112), Rect(x + half + 20, action, half, 112)
    else:
        law_box, take_box = Rect(x, action - 112, wide, 92), Rect(x, action, wide, 112)
    made.add(button("law", law_box, law, 34, form, icon="book-open-line"))
    made.add(button("serve", take_box, take, 40, form, icon="coupon-3-line", kind="primary"))
    _bar(made, model, form, home=False)
    return made


def _law(made: Scene, model: KioskModel, x: float, y: float, wide: float) -> float:
    matter = model.matter
    if matter is None:
        return y
    lines = [
        tr("Decided by: {name}", name=data_text(matter.department)),
        tr("Promise: {time}", time=_limit(matter)),
        *(
            tr("Basis: {law}, {article}", law=data_text(b.law), article=b.article)
            for b in matter.basis
        ),
        tr("Result: {result}", result=data_text(matter.result)),
    ]
    if matter.former_names:
        lines.append(tr("Formerly: {names}", names="、".join(map(data_text, matter.former_names))))
    if matter.sample:
        lines.append(tr("Limits and lists are this hall's own; ask at a window when in doubt."))
    card = Rect(x, y, wide, 60.0 + 76 * len(lines))
    marks: list[Mark] = [Plate(card, "surface.card", "line.base", 2, 24)]
    marks += [
        words(Rect(x + 36, y + 30 + 76 * n, wide - 72, 76), line, 32, floor=24)
        for n, line in enumerate(lines)
    ]
    made.add(Item("law_text", card, tuple(marks)))
    return card.bottom + 20


def _info(model: KioskModel, form: Form) -> Scene:
    made = _new(model, form, tr("About the hall"))
    hall, box = model.desk.hall, form.content
    x, wide = (box.x, box.w) if not model.landscape else (box.x + 240, box.w - 480)
    y = box.y + 24
    made.add(
        Item(
            "title",
            Rect(x, y, wide, 90),
            (words(Rect(x, y, wide, 90), tr("About the hall"), form.title, bold=True),),
        )
    )
    y += 104
    day = local(model.desk.clock.now()).date()
    hours = "、".join(
        f"{tr_time(a)}–{tr_time(b)}" for a, b in spans(hall.hours, day, model.workday)
    )
    rows = (
        ("phone-line", tr("Telephone"), hall.phone),
        ("time-line", tr("Open today"), hours or tr("closed")),
        ("map-pin-line", tr("Address"), data_text(hall.address)),
        ("customer-service-2-line", tr("City hotline"), "12345"),
    )
    row = form.pick(116, 190)
    card = Rect(x, y, wide, row * len(rows))
    marks: list[Mark] = [Plate(card, "surface.card", "line.base", 2, 24)]
    for n, (icon, title, value) in enumerate(rows):
        top = y + row * n
        marks += [
            Glyph(Rect(x + 36, top + row / 2 - 24, 48, 48), icon, "teal.700"),
            words(Rect(x + 108, top, wide * 0.3, row), title, form.pick(32, 46), colour="ink.700"),
            words(
                Rect(x + 108 + wide * 0.3, top, wide * 0.7 - 140, row),
                value,
                form.pick(38, 54),
                bold=True,
                align="right",
            ),
        ]
        if n:
            marks.append(Rule(x + 36, top, card.right - 36, top, "line.100", 2))
    made.add(Item("facts", card, tuple(marks)))
    y = card.bottom + 24
    if not model.elder and not model.landscape:
        shown = model.live.windows[:10]
        card = Rect(x, y, wide, 84 + 72.0 * len(shown))
        marks = [
            Plate(card, "surface.card", "line.base", 2, 24),
            words(
                Rect(x + 36, y + 8, wide - 72, 70), tr("Windows"), 36, bold=True, colour="teal.800"
            ),
        ]
        for n, window in enumerate(shown):
            top = y + 76 + 72 * n
            label = window.label_en if language() == "en" else data_text(window.label)
            marks += [
                words(
                    Rect(x + 36, top, 90, 72), str(window.number), 38, bold=True, colour="teal.700"
                ),
                words(Rect(x + 130, top, wide - 180, 72), label, 32),
            ]
        made.add(Item("windows", card, tuple(marks)))
    _bar(made, model, form, home=False)
    return made


def _still(model: KioskModel, form: Form) -> Scene:
    w, h = form.size
    made = Scene("still", form.size, "teal.900", title=tr("Are you still there?"))
    wide, high = 920.0, 1070.0 if not model.landscape else 780.0
    box = Rect((w - wide) / 2, (h - high) / 2 - (60 if not model.landscape else 0), wide, high)
    left = model.session.left_before_leaving(model.desk.clock.now())
    cut = 0 if not model.landscape else 180
    made.add(
        Item(
            "panel",
            box,
            (
                Plate(box, "surface.card", radius=32),
                Plate(Rect(w / 2 - 80, box.y + 64, 160, 160), "teal.100", radius=80)
                if not cut
                else Rule(0, 0, 0, 0),
                Glyph(Rect(w / 2 - 44, box.y + 100, 88, 88), "shield-user-line", "teal.700")
                if not cut
                else Rule(0, 0, 0, 0),
                words(
                    Rect(box.x, box.y + 254 - cut, wide, 110),
                    tr("Are you still there?"),
                    76,
                    bold=True,
                    align="centre",
                ),
                words(
                    Rect(box.x + 30, box.y + 368 - cut, wide - 60, 60),
                    tr("To protect your data the page is hidden"),
                    38,
                    colour="ink.700",
                    align="centre",
                ),
                words(
                    Rect(box.x, box.y + 440 - cut, wide, 190),
                    str(left),
                    150,
                    bold=True,
                    colour="teal.800",
                    align="centre",
                ),
                words(
                    Rect(box.x + 30, box.y + 622 - cut, wide - 60, 60),
                    tr("seconds, then everything is wiped"),
                    34,
                    colour="ink.700",
                    align="centre",
                ),
            ),
        )
    )
    made.add(
        button(
            "stay",
            Rect(box.x + 56, box.bottom - 348, wide - 112, 148),
            tr("I am still here"),
            50,
            form,
            kind="primary",
        )
    )
    made.add(
        button(
            "leave", Rect(box.x + 56, box.bottom - 176, wide - 112, 120), tr("No, finish"), 42, form
        )
    )
    if model.card is not None:
        strip = Rect(box.x, box.bottom + 40, wide, 120)
        made.add(
            Item(
                "card_left",
                strip,
                (
                    Plate(strip, "citrus.100", "citrus.600", 2, 16),
                    Glyph(Rect(strip.x + 36, strip.y + 34, 52, 52), "bank-card-line", "citrus.800"),
                    words(
                        Rect(strip.x + 112, strip.y, strip.w - 140, 120),
                        tr("Do not forget your identity card"),
                        40,
                        bold=True,
                        colour="citrus.800",
                    ),
                ),
            )
        )
    return made
