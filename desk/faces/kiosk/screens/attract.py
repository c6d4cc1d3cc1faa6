"""K01: what stands there when nobody does."""

from __future__ import annotations

from desk.core.clock import local
from desk.core.text import data_text, language, tr, tr_time
from desk.faces.kiosk.form import Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.parts import people
from desk.faces.kit.scene import Glyph, Item, Picture, Plate, Rect, Scene, words
from desk.hall.rules import spans

SIDE = 64.0


def attract(model: KioskModel, form: Form) -> Scene:
    """The page that invites; any touch begins."""
    w, h = form.size
    made = Scene("attract", form.size, "teal.50", title=tr("Touch to start"))
    shore = h * (0.686 if not form.landscape else 0.64)
    scenery = Rect(0, shore - 315, w, 360)
    if form.landscape:
        scenery = Rect(0, shore - 400, w, 444)
    made.add(
        Item(
            "scenery",
            Rect(0, 0, w, h),
            (
                Plate(Rect(0, shore, w, h - shore), "teal.100", radius=0),
                Picture(scenery, f"scenery_{'landscape' if form.landscape else 'portrait'}"),
            ),
        )
    )
    _head(made, model, w)
    slogan = 282.0 if not form.landscape else 170.0
    size, step = (122, 350.0) if not form.landscape else (92, 260.0)
    made.add(
        Item(
            "slogan",
            Rect(SIDE, slogan, w - 2 * SIDE, step + 90),
            (
                words(
                    Rect(SIDE, slogan, w - 2 * SIDE, step),
                    tr("Come once,\nget several things done"),
                    size,
                    bold=True,
                    colour="teal.900",
                    floor=70,
                ),
                words(
                    Rect(SIDE, slogan + step + 16, w - 2 * SIDE, 70),
                    tr("Papers are handed in only once"),
                    42,
                    colour="ink.700",
                ),
            ),
        )
    )
    _start(made, Rect(SIDE, shore + (84 if not form.landscape else 40), w - 2 * SIDE,
                      220 if not form.landscape else 176))  # fmt: skip
    _facts(made, model, form)
    made.add(Item("start:anywhere", Rect(0, 0, w, h), (), tap=True))
    return made


def _head(made: Scene, model: KioskModel, w: float) -> None:
    now = tr_time(model.desk.clock.now())
    made.add(
        Item(
            "head",
            Rect(SIDE, 64, w - 2 * SIDE, 90),
            (
                Plate(Rect(SIDE, 68, 80, 80), "teal.700", radius=18),
                Picture(Rect(SIDE + 6, 74, 68, 68), "logo"),
                words(
                    Rect(SIDE + 104, 64, w - 560, 90),
                    data_text(model.desk.hall.name),
                    42,
                    bold=True,
                    colour="teal.950",
                ),
                words(
                    Rect(w - SIDE - 300, 64, 300, 90), now, 64, bold=True, colour="teal.950",
                    align="right",
                ),
            ),
        )
    )  # fmt: skip


def _start(made: Scene, box: Rect) -> None:
    middle = box.y + box.h / 2
    x = box.x + box.w * 0.24
    marks = (
        Plate(box, "teal.700", radius=32),
        Glyph(Rect(box.x + box.w * 0.15, middle - 36, 72, 72), "cursor-line", "white"),
        words(
            Rect(x, middle - box.h * 0.38, box.right - x - 40, box.h * 0.45),
            tr("Touch the screen to start"), min(72.0, box.h * 0.34),
            bold=True, colour="white", floor=54,
        ),
        words(
            Rect(x, middle + box.h * 0.1, box.right - x - 40, box.h * 0.26),
            "Touch to start" if language() != "en" else "点一下屏幕开始",
            36,
            colour="teal.100",
        ),
    )  # fmt: skip
    made.add(Item("start", box, marks, tap=True, pressed="teal.800"))


def _facts(made: Scene, model: KioskModel, form: Form) -> None:
    w, h = form.size
    day = local(model.desk.clock.now()).date()
    today = [
        tr("{start} to {end}", start=tr_time(a), end=tr_time(b))
        for a, b in spans(model.desk.here.hours, day, model.workday)
    ]
    wide = w - 2 * SIDE
    facts = (
        (people(model.live.waiting), tr("waiting now"), 0.0, 0.24),
        ("  ".join(today) or tr("closed"), tr("open today"), 0.27, 0.52),
        (tr("{n} now", n=model.live.windows_open), tr("windows open"), 0.82, 0.18),
    )
    y = h - (204 if not form.landscape else 154)
    for n, (value, name, begin, share) in enumerate(facts):
        cell = Rect(SIDE + begin * wide, y, share * wide, 130)
        made.add(
            Item(
                f"fact_{n}",
                cell,
                (
                    words(
                        Rect(cell.x, cell.y, cell.w, 74), value, 56, bold=True, colour="teal.950",
                        floor=34,
                    ),
                    words(Rect(cell.x, cell.y + 74, cell.w, 50), name, 34, colour="ink.700"),
                ),
            )
        )  # fmt: skip
