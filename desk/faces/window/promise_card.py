"""When each matter will be done, what is missing, and the one button."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.cases.rules import Gap
from desk.core.text import data_text, tr, tr_date
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Card, Text, clear, row
from desk.faces.window.form_card import disc
from desk.faces.window.visit_model import Promise, VisitModel


class PromiseCard(Card):
    """When each matter will be done, what is missing, and the one button."""

    def __init__(self, accept: Callable[[], None], reply: Callable[[], None]) -> None:
        super().__init__()
        self.small = False
        self.on_screen = False
        """Whether the resident checks and signs on a screen of their own."""
        self._shown: object = None
        self._since = Text("", 13, 400, "ink.700")
        self.reply = Button(tr("Reply"), key="F11", height=30, on=reply, name="reply")
        self.body.addLayout(
            row(
                Text(tr("Promises"), 16, 700), self._since.shrinking(), None, self.reply, spacing=10
            )
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        self._missing = Text("", 14, 400, "warn.text").shrinking()
        self._missing_icon = Icon("error-warning-line", 16, "warn.mark")
        self._jump = KeyCap("Enter")
        line = row(self._missing_icon, self._missing, self._jump)
        line.setStretch(1, 1)
        self.body.addLayout(line)
        self.accept = Button("", "primary", key="F9", height=56, px=18, on=accept, name="accept")
        self.body.addWidget(self.accept)
        self._foot = Text("", 13, 400, "ink.700", wrap=True, align=Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self._foot)

    def refresh(self, model: VisitModel, gaps: list[Gap]) -> None:
        """Show promises and gaps."""
        promises = model.promises()
        limits = {line.unit for line in promises if line.days}
        first = tr_date(model.today + timedelta(days=1))
        self._since.put(
            ""
            if not limits
            else tr("from {day}, working days only", day=first)
            if limits == {"working"}
            else tr("from {day}", day=first)
        )
        self._since.setVisible(not self.small)
        key = (promises, model.draft.matters, sorted(model.draft.refused.items()), self.small)
        if key != self._shown:
            self._shown = key
            self._show_lines(model, promises)
        self._show_gaps(model, gaps)
        count, instant = len(promises), sum(line.due is None for line in promises)
        if not count:
            words = tr("Nothing to accept yet")
        elif self.on_screen:
            words = tr("Ask to sign, accept {n}", n=count)
        elif instant:
            words = tr("Accept {n}, {now} done at once", n=count, now=instant)
        else:
            words = tr("Accept {n}, print the receipt", n=count)
        self.accept.set_label(words)
        self.accept.forbid(None if count else _why_not(model))
        self._foot.setVisible(bool(count) and model.accepted is None and not self.small)
        self._foot.put(
            tr("Accepted as soon as the resident confirms on the small screen; one receipt.")
            if self.on_screen
            else tr("Ask the resident: is everything right? F9 accepts and prints one receipt.")
        )

    def _show_lines(self, model: VisitModel, promises: list[Promise]) -> None:
        clear(self._rows)
        for line in promises:
            when = tr_date(line.due, "due") if line.due else tr("done at once")
            if line.provisional:
                when += tr(" (provisional)")
            unit = (
                tr("{n} working days", n=line.days)
                if line.unit == "working"
                else tr("{n} days", n=line.days or 0)
            )
            name = model.matters[line.place].short if self.small else line.name
            self._rows.addWidget(_row(line.place, name, unit if line.days else "", when))
        for place, code in enumerate(model.draft.matters):
            if code in model.draft.refused:
                name = model.matters[place].short if self.small else model.matters[place].name
                self._rows.addWidget(_row(place, name, "", model.refusal(code), "ink.600"))

    def _show_gaps(self, model: VisitModel, gaps: list[Gap]) -> None:
        most = 2 if self.small else 4
        names = [g.label or tr("the person") for g in gaps]
        shown = "、".join(data_text(n) for n in names[:most]) + ("…" if len(names) > most else "")
        missing = bool(gaps) and bool(model.draft.matters)
        self._missing.setVisible(missing)
        self._missing_icon.setVisible(missing)
        self._jump.setVisible(missing)
        if missing:
            said = tr("{n} still missing: {names}", n=len(gaps), names=shown)
            self._missing.put(said)
            self._missing.setToolTip(said)
        self.reply.setVisible(model.accepted is None)
        self.reply.forbid(None if model.draft.matters else tr("Add a matter with F3 first."))


def _why_not(model: VisitModel) -> str:
    if model.draft.matters:
        return tr("Every matter is refused; F2 closes the visit, F11 changes a reply.")
    return tr("Add a matter with F3 first.")


def _row(place: int, name: str, unit: str, when: str, tint: str = "ink.900") -> QWidget:
    holder = QWidget()
    holder.setFixedHeight(34)
    holder.setLayout(
        row(
            disc(place, False),
            Text(data_text(name), 14, 400, tint).shrinking(),
            None,
            Text(unit, 13, 400, "ink.700"),
            4,
            Text(when, 15, 700, tint),
        )
    )
    return holder
