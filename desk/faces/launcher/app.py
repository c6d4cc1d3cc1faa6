"""The small window of the demonstration: opens the faces, shows which are open, closes them."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QProcess, QRect, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desk.core.clock import local
from desk.core.paths import desk_home
from desk.core.text import data_text, mark, tr
from desk.demo.seed import PIN
from desk.faces.kit.bars import Logo
from desk.faces.kit.buttons import Button
from desk.faces.kit.desk import Desk
from desk.faces.kit.focusring import FocusRing
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Card, Text, column, row
from desk.faces.kit.marks import Pill
from desk.faces.launcher.places import as_option, places
from desk.hall import queries as hall_queries
from desk.hall.queries import WorkerInfo
from desk.roster import queries as roster_queries

ASK_MS = 3000
"""How long a face may take to close by itself before it is ended."""
WORKERS_SHOWN = 3
LATER_MS = 1500
STEP_PX = 36
"""By so much a further window of the same face stands lower and more to the right."""

Start = Callable[[Sequence[str], QWidget], QProcess]


@dataclass(frozen=True)
class Entry:
    """A face that can be opened; ``several`` at once when each is somebody else's."""

    face: str
    title: str
    about: str
    icon: str
    options: tuple[str, ...] = ()
    several: bool = False


ENTRIES = (
    Entry("window", mark("Window"), mark("Call, take in, hand out the receipt"), "window-2-line",
          several=True),
    Entry("kiosk", mark("Kiosk"), mark("Residents take tickets"), "coupon-3-line", ("--windowed",)),
    Entry("display", mark("Display"), mark("Who is called to which window"), "tv-2-line",
          ("--windowed",)),
    Entry("counter", mark("Resident's screen"), mark("Check, sign, rate at the window"),
          "tablet-line", ("--windowed",)),
    Entry("office", mark("Office"), mark("Today in the hall, the day report"), "bar-chart-2-line"),
)  # fmt: skip


def open_process(words: Sequence[str], parent: QWidget) -> QProcess:
    """Start a command of this program as a process of its own."""
    process = QProcess(parent)
    process.setProgram(sys.executable)
    process.setArguments(["-m", "desk", *words])
    process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
    process.start()
    return process


class Line(Card):
    """One face: what it is, whether it is open, and the button that opens or closes it."""

    def __init__(self, entry: Entry, home: str, place: QRect, workers: Sequence[str],
                 start: Start) -> None:  # fmt: skip
        super().__init__(margins=(14, 6, 12, 6), spacing=2)
        self.entry, self._home, self._place = entry, home, place
        self._workers, self._start = workers, start
        self.running: list[QProcess] = []
        self._closing: set[QProcess] = set()
        self.pill = Pill("")
        self.button = Button("", height=30, name=f"open_{entry.face}", on=self._press)
        self.more = Button(
            tr("One more"), "text", height=30, name=f"more_{entry.face}", on=self.open
        )
        words = column(
            Text(tr(entry.title), 16, 700),
            Text(tr(entry.about), 13, 400, "ink.700").shrinking(),
            spacing=0,
        )
        line = row(Icon(entry.icon, 20, "teal.700", disc=36), spacing=12)
        line.addLayout(words, 1)
        self.body.addLayout(line)
        self.body.addLayout(row(self.pill, None, self.more, self.button, spacing=8))
        self._show()

    def open(self) -> None:
        """Start the face; each further window is the next worker's."""
        step = STEP_PX * len(self.running)
        place = self._place.translated(step, step)
        words = [
            self.entry.face, "--home", self._home, "--place", as_option(place),
            *self.entry.options,
        ]  # fmt: skip
        if self.entry.several and self._workers:
            words += ["--worker", self._workers[len(self.running) % len(self._workers)]]
        process = self._start(words, self)
        self.running.append(process)
        process.finished.connect(lambda code, _status: self._ended(process, code))
        process.errorOccurred.connect(lambda _error: self._ended(process, -1))
        self._show()

    def open_one(self) -> None:
        """Start the face unless it is open."""
        if not self.running:
            self.open()

    def close_all(self) -> None:
        """Ask every process of this face to end."""
        self._closing.update(self.running)
        for process in self.running:
            process.terminate()

    def wait(self) -> None:
        """Wait until they have ended; who does not is ended."""
        for process in list(self.running):
            if not process.waitForFinished(ASK_MS):
                process.kill()
                process.waitForFinished(ASK_MS)

    def _press(self) -> None:
        if self.running:
            self.close_all()
            QTimer.singleShot(ASK_MS, self, self._end_the_stubborn)
        else:
            self.open()

    def _end_the_stubborn(self) -> None:
        for process in self.running:
            if process in self._closing:
                process.kill()

    def _ended(self, process: QProcess, code: int) -> None:
        if process not in self.running:
            return
        self.running.remove(process)
        asked = process in self._closing
        self._closing.discard(process)
        process.deleteLater()
        self._show(failed=code != 0 and not asked)

    def _show(self, *, failed: bool = False) -> None:
        count = len(self.running)
        if failed:
            self.pill.put(tr("stopped by a fault, see desk.log"), "error", "error-warning-fill")
        elif count > 1:
            self.pill.put(tr("{n} running", n=count), "ok", "check-line")
        else:
            self.pill.put(*((tr("running"), "ok", "check-line") if count else (tr("not running"),
                            "neutral", "")))  # fmt: skip
        label = tr("Close") if count else tr("Open")
        self.button.set_label(label)
        self.button.set_kind("secondary" if count else "primary")
        self.button.setAccessibleName(f"{label} {tr(self.entry.title)}")
        self.more.setVisible(self.entry.several and count > 0)


class Launcher(QWidget):
    """Opens faces, closes what it opened."""

    def __init__(self, desk: Desk, start: Start = open_process) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setWindowTitle(tr("Station Desk: demonstration"))
        # The faces cover a small screen; what closes them must stay within reach.
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        screen = QGuiApplication.primaryScreen().availableGeometry()
        self.places = places(screen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.setSpacing(8)
        with desk.store.read() as read:
            plan = roster_queries.seats_planned(read, desk.hall.id, read.now)
            numbers = {w.id: w.number for w in hall_queries.windows(read, desk.hall.id)}
        sitting = [who for _, who in _seats(plan, numbers)]
        told = "、".join(f"{who.name} {who.number}" for who in sitting[:WORKERS_SHOWN])
        words = tr("Sign in as {people}; every PIN is {pin}.", people=told, pin=PIN)
        head = column(
            Text(data_text(desk.hall.name), 18, 700),
            Text(_lead(desk), 13, 400, "ink.700", wrap=True),
            Text(words, 13, 400, "ink.700", wrap=True),
            spacing=0,
        )
        top = row(Logo(36, "teal.700"), spacing=12)
        top.addLayout(head, 1)
        self.all = Button(tr("Open all"), height=36, name="open_all", on=self.open_all)
        top.addWidget(self.all)
        layout.addLayout(top)
        grid = QGridLayout()
        grid.setSpacing(8)
        home = str(desk.store.home)
        workers = [who.number for who in sitting]
        # The demonstration's screen belongs to the window of the first worker it opens.
        first = str(min((number for number, _ in _seats(plan, numbers)), default=1))
        self.lines = [
            Line(_placed(e, first), home, self.places[e.face], workers, start) for e in ENTRIES
        ]
        for n, line in enumerate(self.lines):
            grid.addWidget(line, n // 3, n % 3)
        layout.addLayout(grid)
        layout.addStretch(1)
        self.ring = FocusRing(self)

    def open_all(self) -> None:
        """Open each face that is closed; the window a little later, so that it lies on top."""
        for line in self.lines:
            if line.running:
                continue
            if line.entry.several:
                QTimer.singleShot(LATER_MS, line, line.open_one)
            else:
                line.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        for line in self.lines:
            line.close_all()
        for line in self.lines:
            line.wait()
        super().closeEvent(event)


def _seats(
    plan: Mapping[str, WorkerInfo], numbers: Mapping[str, int]
) -> list[tuple[int, WorkerInfo]]:
    return sorted(((numbers[w], who) for w, who in plan.items()), key=lambda seat: seat[0])


def _placed(entry: Entry, window: str) -> Entry:
    if entry.face != "counter":
        return entry
    return replace(entry, options=(*entry.options, "--window", window))


def _lead(desk: Desk) -> str:
    if not os.environ.get("DESK_CLOCK"):
        return tr("Everything here is invented; try whatever you like.")
    return tr(
        "The demonstration runs as if it were {time}, when the hall is open.",
        time=f"{local(desk.clock.now()):%Y-%m-%d %H:%M}",
    )


def build(desk: Desk) -> Launcher:
    """The launcher."""
    face = Launcher(desk)
    face.setGeometry(face.places["launcher"])
    return face


def main(args: argparse.Namespace, *, open_all: bool = False) -> int:
    """``desk launcher``; ``desk demo`` opens every face with it."""
    from desk.faces.kit.run import run_face

    args.home = args.home or str(desk_home(None))

    def start(desk: Desk) -> QWidget:
        face = build(desk)
        if open_all:
            QTimer.singleShot(0, face, face.open_all)
        return face

    return run_face(args, start)
