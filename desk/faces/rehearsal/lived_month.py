"""A whole month of the hall, lived by robots in a store of its own, and its report at the head's
desk: read on screen, and kept as the archive copy that goes to the desk above."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt

from desk.core.clock import VirtualClock, utc
from desk.demo import month
from desk.demo.seed import PIN, seed_hall
from desk.faces.kit.desk import Desk
from desk.faces.office import app as office
from desk.faces.rehearsal.hands import Hands
from desk.faces.rehearsal.stage import Stage
from desk.faces.rehearsal.tour import HEAD, wait_for_ink
from desk.store import Store

FIRST, LAST, AFTER = date(2026, 9, 1), date(2026, 10, 31), date(2026, 11, 2)
"""October, and September to compare with; reported on the second of November."""
VISITS = 10
PATIENCE_S = 120.0
A4_PX = 1654
"""At 200 dpi, as the design's picture."""


def live(home: Path, seed: int) -> VirtualClock:
    """Fill a store with the days; answers with its clock, on the morning of the report."""
    clock = VirtualClock(utc(FIRST, "08:00"))
    with closing(Store.open(home, clock)) as store:
        with store.unit("setup", "seed the demonstration hall") as unit:
            hall = seed_hall(unit)
        month.live(store, clock, hall, FIRST, LAST, visits=VISITS, seed=seed)
    clock.set(utc(AFTER, "09:00"))
    return clock


def reported(stage: Stage, seed: int) -> None:
    """The head reads October and keeps it; the file is ``report_month.pdf``."""
    home = stage.out / "month"
    clock = live(home, seed)
    desk = Desk.open(home, clock, hall="YJ")
    face = office.build(desk)
    stage.show(face)
    hands = Hands(face, desk)
    for words, key in ((HEAD, Qt.Key.Key_Return), (PIN, Qt.Key.Key_Return)):
        hands.type(words)
        hands.press(key)
    face.show_report()
    for key in (Qt.Key.Key_M, Qt.Key.Key_Left):
        desk.tasks.idle(PATIENCE_S)
        hands.press(key)
    desk.tasks.idle(PATIENCE_S)
    hands.settle()
    face.report.export("pdf", stage.out / "report_month.pdf")
    desk.tasks.idle(PATIENCE_S)
    hands.let_fade(face.toasts)
    wait_for_ink(face.report.view)
    stage.shot(face, "office_report")
    made = face.report.model.state.made
    if made is not None:
        stage.paper_shot(made.pdf, "paper_report_a4", A4_PX)
    face.close()
    desk.close()
