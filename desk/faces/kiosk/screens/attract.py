"""K01: what stands there when nobody does."""

from __future__ import annotations

from desk.core.clock import local
from desk.core.text import data_text, tr, tr_time
from desk.faces.kiosk.form import Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kit.scene import (
    Item,
    Picture,
    Plate,
    Rect,
    Scene,
    words,
)
from desk.hall.rules import spans


def attract(model: KioskModel, form: Form) -> Scene:
    """The page that invites."""
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
