"""Who sits at which window and does what."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.core.text import tr, tr_duration, tr_time
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Card, Rule, Text, clear, row
from desk.faces.kit.marks import Pill
from desk.faces.kit.theme import color
from desk.queue.queries import WindowLine


class HallList(Card):
    """Who sits at which window and does what."""

    def __init__(self) -> None:
        super().__init__(margins=(0, 0, 0, 6), spacing=0)
        self._count = Text("", 13, 400, "ink.700")
        self.body.addLayout(
            row(
                Text(tr("Windows of the hall"), 16, 700),
                None,
                self._count,
                margins=(16, 12, 16, 10),
            )
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def put(self, lines: list[WindowLine], mine: str, now: datetime, long_s: int) -> None:
        """Show the windows; a visit of more than ``long_s`` seconds is called long."""
        manned = [x for x in lines if x.state != "empty"]
        idle = sum(x.state == "idle" for x in manned)
        self._count.put(tr("{open} open, {idle} free", open=len(manned), idle=idle))
        clear(self._rows)
        for line in lines:
            if line.state == "empty":
                continue
            spent = (now - line.since).total_seconds() if line.since else 0
            name = line.worker_name
            if line.window_id == mine:
                name = tr("{name} (me)", name=name)
            number = Icon("checkbox-blank-circle-fill", 24, "teal.100")
            disc = Text(str(line.number), 13, 700, "teal.800", align=Qt.AlignmentFlag.AlignCenter)
            disc.setFixedSize(24, 24)
            disc.setStyleSheet(
                f"background: {color('teal.700' if line.window_id == mine else 'teal.100')};"
                f" color: {color('white' if line.window_id == mine else 'teal.800')};"
                " border-radius: 12px;"
            )
            number.deleteLater()
            items: list[QWidget | int | None] = [disc, Text(name, 15), None]
            if line.ticket_number:
                items += [Text(line.ticket_number, 15, 700), 10, Text(tr_duration(spent), 14)]
            elif line.state == "away" and line.since:
                items += [
                    Text(tr("away since {time}", time=tr_time(line.since)), 13, 400, "ink.700")
                ]
            items.append(_state_pill(line.state, spent, long_s))
            holder = QWidget()
            holder.setFixedHeight(42)
            holder.setLayout(row(*items, margins=(16, 0, 16, 0)))
            self._rows.addWidget(Rule())
            self._rows.addWidget(holder)


def _state_pill(state: str, spent: float, long_s: int) -> Pill:
    if state == "serving" and spent > long_s:
        return Pill(tr("long"), "warn", "time-line")
    return {
        "serving": Pill(tr("serving"), "teal"),
        "called": Pill(tr("calling"), "info", "volume-up-line"),
        "away": Pill(tr("away"), "neutral", "pause-line"),
    }.get(state) or Pill(tr("free"), "ok")
