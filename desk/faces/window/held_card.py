"""W18: visits on hold, each with its way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.cases.queries import OpenDraft
from desk.core.mask import mask_name
from desk.core.text import data_text, tr
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.labels import Card, Rule, Text, clear, row


class HeldCard(Card):
    """The visits that were put aside in this hall."""

    def __init__(self, resume: Callable[[str], None]) -> None:
        super().__init__(margins=(0, 0, 0, 6), spacing=0)
        self._resume = resume
        self.body.addLayout(
            row(Text(tr("Visits on hold"), 16, 700), None, KeyCap("F8"), margins=(16, 12, 16, 10))
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)

    def put(self, drafts: list[OpenDraft], names: dict[str, str]) -> None:
        """Show them, oldest first; ``names`` are the short names of matters by code."""
        clear(self._rows)
        for held in drafts:
            name = held.draft.person.get("name", "")
            matters = "、".join(names.get(c, c) for c in held.draft.matters)
            title = " ".join(x for x in (held.ticket_number, mask_name(name)) if x)
            button = Button(tr("Go on"), height=30, on=partial(self._resume, held.visit_id))
            holder = QWidget()
            lines = QVBoxLayout()
            lines.setSpacing(0)
            lines.addWidget(Text(title, 15, 700))
            lines.addWidget(Text(data_text(matters) or tr("no matter yet"), 13, 400, "ink.700"))
            line = row(margins=(16, 8, 16, 8))
            line.addLayout(lines, 1)
            line.addWidget(button)
            holder.setLayout(line)
            self._rows.addWidget(Rule())
            self._rows.addWidget(holder)
        if not drafts:
            empty = Text(tr("None. F8 in a visit puts it on hold."), 14, 400, "ink.700")
            empty.setContentsMargins(16, 2, 16, 10)
            self._rows.addWidget(empty)
