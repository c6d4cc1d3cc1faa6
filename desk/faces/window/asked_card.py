"""Beside a visit: what was asked along with it and cannot be done here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.cases.asking_view import AskedHere
from desk.core.text import tr, tr_date, tr_time
from desk.faces.kit.buttons import Button
from desk.faces.kit.labels import Card, Rule, Text, clear, on_click, row
from desk.faces.kit.lights import deadline
from desk.faces.kit.marks import Pill
from desk.faces.kit.theme import color

SHOWN = 2


class AskedCard(Card):
    """The entries of this visit, and the key that adds one."""

    def __init__(self, note: Callable[[], None], look: Callable[[str], None]) -> None:
        super().__init__(margins=(16, 8, 16, 8), spacing=4)
        self._look = look
        self._small = False
        self._about = Text("", 13, 400, "ink.700").shrinking()
        self.note = Button(tr("Note it down"), key="Ctrl B", height=32, on=note, name="note_down")
        head = row(Text(tr("First-asked register"), 16, 700), self._about, self.note)
        head.setStretch(1, 1)
        self.body.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self._shown: object = None

    def compact(self, small: bool) -> None:
        """One line on a small screen, with how many there are."""
        self._small = small

    def put(self, entries: Sequence[AskedHere], today: date) -> None:
        """Show them, the newest at the top."""
        key = (tuple(entries), today, self._small)
        if key == self._shown:
            return
        self._shown = key
        clear(self._rows)
        shown = list(reversed(entries))[: 0 if self._small else SHOWN]
        self._about.put(
            "；".join(one.what for one in reversed(entries))
            if self._small and entries
            else tr("what cannot be done here is written down; whoever was asked first follows it")
        )
        for one in shown:
            time = Text(tr_time(one.asked_at), 13, 400, "ink.700")
            time.setStyleSheet(
                f"background: {color('surface.bg')}; border-radius: 4px; padding: 2px 6px;"
            )
            mark: QWidget = (
                deadline(one, one.state, one.reply_day, today)
                if one.state == "open"
                else Pill(tr("answered"), "ok", "check-line")
            )
            line = QWidget()
            line.setFixedHeight(36)
            words = Text(one.what, 15).shrinking()
            due = Text(tr("reply by {day}", day=tr_date(one.reply_day)), 13, 400, "ink.700")
            inside = row(time, words, due, mark, spacing=10)
            inside.setStretch(1, 1)
            line.setLayout(inside)
            on_click(line, partial(self._look, one.asking_id))
            self._rows.addWidget(Rule())
            self._rows.addWidget(line)
