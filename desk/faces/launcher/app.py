"""The launcher: one button a face; each face is a process of its own on the same store."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QProcess
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.core.paths import desk_home
from desk.core.text import data_text, mark, tr
from desk.demo.seed import PIN
from desk.faces.kit.bars import Logo
from desk.faces.kit.buttons import Button
from desk.faces.kit.desk import Desk
from desk.faces.kit.labels import Card, Text, column, row
from desk.hall import queries as hall_queries

ASK_MS = 3000
"""How long a face may take to close by itself before it is ended."""


@dataclass(frozen=True)
class Entry:
    """A face that can be opened."""

    face: str
    title: str
    about: str
    icon: str
    options: tuple[str, ...] = ()


ENTRIES = (
    Entry("kiosk", mark("Kiosk"), mark("Residents take tickets"), "coupon-3-line", ("--windowed",)),
    Entry("window", mark("Window"), mark("Call, take in, hand out the receipt"), "window-2-line"),
    Entry("display", mark("Display"), mark("Who is called to which window"), "tv-2-line",
          ("--windowed",)),
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


class Launcher(QWidget):
    """Opens faces, closes what it opened."""

    def __init__(
        self, desk: Desk, start: Callable[[Sequence[str], QWidget], QProcess] = open_process
    ) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.setWindowTitle(tr("Station Desk: demonstration"))
        self._desk, self._start = desk, start
        self._open: list[QProcess] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(16)
        head = column(
            Text(data_text(desk.hall.name), 22, 700),
            Text(tr("Everything here is invented; try whatever you like."), 14, 400, "ink.700"),
            spacing=2,
        )
        top = row(Logo(40, "teal.700"), spacing=14)
        top.addLayout(head, 1)
        layout.addLayout(top)
        for entry in ENTRIES:
            layout.addWidget(self._line(entry))
        with desk.store.read() as read:
            plan = hall_queries.rostered(read, desk.hall.id, read.day)
            numbers = {w.id: w.number for w in hall_queries.windows(read, desk.hall.id)}
        some = sorted((numbers[window], who) for window, who in plan.items())[:3]
        told = "、".join(f"{who.name} {who.number}" for _, who in some)
        layout.addWidget(
            Text(
                tr("Sign in as {people}; every PIN is {pin}.", people=told, pin=PIN),
                14, 400, "ink.700", wrap=True,
            )
        )  # fmt: skip
        layout.addStretch(1)

    def _line(self, entry: Entry) -> Card:
        card = Card(margins=(16, 12, 16, 12))
        words = column(
            Text(tr(entry.title), 16, 700), Text(tr(entry.about), 13, 400, "ink.700"), spacing=2
        )
        line = row(spacing=14)
        line.addLayout(words, 1)
        button = Button(
            tr("Open"), "primary", height=40, icon=entry.icon, name=f"open_{entry.face}",
            on=lambda: self.open_face(entry),
        )  # fmt: skip
        button.setAccessibleName(f"{tr('Open')} {tr(entry.title)}")
        line.addWidget(button)
        card.body.addLayout(line)
        return card

    def open_face(self, entry: Entry) -> None:
        """Start a face; two windows at once are two workers."""
        words = [entry.face, "--home", str(self._desk.store.home), *entry.options]
        self._open.append(self._start(words, self))

    def closeEvent(self, event: QCloseEvent) -> None:
        for process in self._open:
            process.terminate()
        for process in self._open:
            if not process.waitForFinished(ASK_MS):
                process.kill()
                process.waitForFinished(ASK_MS)
        super().closeEvent(event)


def build(desk: Desk) -> Launcher:
    """The launcher."""
    face = Launcher(desk)
    face.resize(520, 560)
    return face


def main(args: argparse.Namespace) -> int:
    """``desk launcher``, opened by ``desk demo``."""
    from desk.faces.kit.run import run_face

    args.home = args.home or str(desk_home(None))
    return run_face(args, build)
