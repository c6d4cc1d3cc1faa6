"""What a change of a matter comes to: what the window will show, and what differs."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.cases.rules import promise
from desk.core.calendar import WorkCalendar
from desk.core.text import data_text, tr
from desk.faces.kit.labels import Card, Text, boxed, clear, row
from desk.faces.office.matter_words import (
    change_words,
    checklist,
    due_words,
    promise_words,
    yuan,
)
from desk.matters.catalogue import Matter
from desk.matters.drafting import Drafting


class MatterPreview(QWidget):
    """Beside the questions, made anew at each step."""

    def __init__(self, calendar: WorkCalendar) -> None:
        super().__init__()
        self._calendar = calendar
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)

    def put(self, draft: Drafting, today: date) -> None:
        """Show what is drawn up; promises count from ``today``."""
        clear(self._lines)
        matter = draft.matter
        self._lines.addWidget(Text(tr("What the window will show"), 15, 700))
        if matter is None:
            self._lines.addWidget(
                Text(tr("Shown once what is marked is mended."), 14, 400, "ink.700", wrap=True)
            )
        else:
            self._lines.addWidget(self._card(matter, today))
        self._lines.addWidget(Text(tr("What changes"), 15, 700))
        found = [change_words(one) for one in draft.changes]
        for line in found[:9]:
            self._lines.addWidget(Text(f"· {line}", 14, 400, wrap=True))
        if len(found) > 9:
            self._lines.addWidget(
                Text(tr("and {n} more (things)", n=len(found) - 9), 14, 400, "ink.700")
            )
        if not found:
            self._lines.addWidget(Text(tr("Nothing yet."), 14, 400, "ink.700"))
        self._lines.addWidget(
            Text(
                tr("Cases already taken in keep the version they were taken in with; a visit under "
                   "way keeps the one it began with."),
                13, 400, "ink.700", wrap=True,
            )
        )  # fmt: skip
        self._lines.addStretch(1)

    def _card(self, matter: Matter, today: date) -> QWidget:
        frame = Card(margins=(14, 12, 14, 12), spacing=4, kind="tint")
        lines = frame.body
        lines.addWidget(Text(data_text(matter.name), 16, 700, wrap=True))
        if not matter.open:
            note = tr("not taken in (state)") + "：" + data_text(matter.closed_note)
            lines.addWidget(Text(note, 14, 700, "warn.text", wrap=True))
        due = promise(matter.promised, today, self._calendar)
        promised = promise_words(matter)
        if not matter.instant and due is not None:
            promised = f"{promised}，{due_words(due.day)}"
        lines.addWidget(Text(f"{promised}  {yuan(matter.fee_fen)}", 14, wrap=True))
        for line, how in checklist(matter)[:9]:
            text = Text(line, 14).shrinking()
            pair = row(text, Text(how, 13, 400, "ink.700"), spacing=8)
            pair.setStretch(0, 1)
            lines.addWidget(boxed(pair))
        asked = "、".join(
            data_text(use.field.label) + ("*" if use.required else "") for use in matter.fields
        )
        lines.addWidget(Text(tr("Questions: {labels}", labels=asked), 13, 400, "ink.700",
                             wrap=True))  # fmt: skip
        return frame
