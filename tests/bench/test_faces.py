"""Papers, the start of a window, and the memory of a long day."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import desk.tables  # noqa: F401
from desk.core.clock import VirtualClock, utc
from desk.demo.seed import seed_hall
from desk.faces.kit.run import application
from desk.hall import queries as hall_queries
from desk.matters import Catalogue
from desk.printing import compose
from desk.printing.raster import raster
from desk.printing.thermal import ticket_pdf
from desk.queue import service
from desk.store import Store
from tests.bench.figures import Figures

BARE = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
face = QWidget()
face.resize(1366, 768)
face.show()
app.processEvents()
print("usable", flush=True)
"""
FACE = """
import sys
from pathlib import Path
from desk.faces.kit.run import application
app = application()
from desk.faces.kit.desk import Desk
from desk.faces.window.app import build
desk = Desk.open(Path(sys.argv[1]))
face = build(desk)
face.show()
app.processEvents()
print("usable", flush=True)
face.close()
desk.close()
"""
ENV = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "DESK_KEYRING": "off"}
ENV.pop("PYTHONDONTWRITEBYTECODE", None)


def seeded(home: Path) -> None:
    store = Store.open(home, VirtualClock(utc(date(2026, 11, 23), "10:00")))
    with store.unit("setup", "seed") as unit:
        seed_hall(unit)
    store.close()


def usable_after(compiled: Path, script: str, *words: str) -> float:
    """Seconds from the start of the process until it says that it can be used."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", script, *words],
        stdout=subprocess.PIPE, text=True, env={**ENV, "PYTHONPYCACHEPREFIX": str(compiled)},
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "usable"
    took = time.perf_counter() - begun
    process.communicate(timeout=30)
    return took


def test_a_window_can_be_used_soon_after_its_start(tmp_path: Path, figures: Figures) -> None:
    seeded(tmp_path)
    # In turns, so that a busy moment of the machine slows both; the first of each writes the
    # bytecode that an installed program has beside it.
    compiled = tmp_path / "compiled"
    times = [
        (usable_after(compiled, BARE), usable_after(compiled, FACE, str(tmp_path)))
        for _ in range(8)
    ]
    bare, face = (min(of) for of in zip(*times, strict=True))
    figures.note("bare PySide6 window, process start to shown", bare * 1000, "ms")
    figures.at_most("window face, process start to usable", face * 1000, 1500)
    figures.at_most("window face to bare window", face / bare, 6, "times")


def test_a_ticket_is_drawn_and_rastered_quickly(tmp_path: Path, figures: Figures) -> None:
    application()
    seeded(tmp_path)
    store = Store.open(tmp_path, VirtualClock(utc(date(2026, 11, 23), "10:00")))
    catalogue = Catalogue.load()
    times = []
    with store.unit("kiosk:1", "issue") as unit:
        hall = hall_queries.the_hall(unit)
        assert hall is not None
        issued = service.issue(unit, hall.id, "A", priority="age", matters=["YL01"])
    for _ in range(12):
        begun = time.perf_counter()
        raster(ticket_pdf(compose.ticket_paper(issued, hall, "1", catalogue)), 576)
        times.append((time.perf_counter() - begun) * 1000)
    store.close()
    figures.note("ticket PDF + raster, first", times[0], "ms")
    figures.at_most("ticket PDF + raster, warm", sorted(times[2:])[len(times[2:]) // 2], 60)


def test_memory_stays_flat_over_two_hundred_visits(tmp_path: Path, figures: Figures) -> None:
    process = subprocess.run(
        [sys.executable, "-m", "tests.bench.window_day", str(tmp_path), "193"],
        stdout=subprocess.PIPE, text=True, env=ENV, check=True, timeout=900,
    )  # fmt: skip
    seen = [float(line) for line in process.stdout.splitlines()]
    assert len(seen) >= 200
    figures.note("window face, memory after 50 visits", seen[49], "MB")
    figures.at_most("window face, memory after 200 visits", seen[-1], 250, "MB")
    figures.at_most("growth from visit 50 to 200", seen[-1] - seen[49], 15, "MB")
