"""W11: what was accepted, the receipt, the way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.cases.service import Accepted, CaseLine
from desk.core.mask import mask_name
from desk.core.text import data_text, tr, tr_date, trn
from desk.faces.kit.buttons import Button
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Card, Rule, Text, clear, row
from desk.faces.kit.marks import Pill
from desk.faces.window.visit_model import VisitModel


class AcceptedCard(Card):
    """W11: what was accepted, the receipt, the way back."""

    def __init__(
        self,
        reprint: Callable[[], None],
        cancel: Callable[[CaseLine], None],
        decide: Callable[[CaseLine], None],
        look: Callable[[CaseLine], None],
    ) -> None:
        super().__init__(margins=(20, 16, 20, 16), spacing=14)
        self._cancel, self._decide, self._look = cancel, decide, look
        self._title = Text("", 22, 700)
        self._sub = Text("", 15, 400, "ink.700")
        self.reprint = Button(tr("Print again"), key="Ctrl P", on=reprint, name="reprint")
        words = QVBoxLayout()
        words.addWidget(self._title)
        words.addWidget(self._sub)
        head = row(Icon("check-line", 26, "ok.mark", disc=52, disc_tint="ok.ground"), spacing=16)
        head.addLayout(words, 1)
        head.addWidget(self.reprint)
        self.body.addLayout(head)
        self.body.addWidget(Rule("line.base"))
        self._rows = QVBoxLayout()
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def refresh(self, model: VisitModel, accepted: Accepted) -> None:
        """Show the cases."""
        count = len(accepted.cases)
        self._title.put(trn("{n} matter accepted", "{n} matters accepted", count))
        name = mask_name(model.draft.person.get("name", ""))
        self._sub.put(
            tr(
                "{name}, {receipt}, query code {code}",
                name=name,
                receipt=accepted.receipt,
                code=accepted.query_code,
            )
        )
        clear(self._rows)
        for case in accepted.cases:
            line = QWidget()
            line.setFixedHeight(46)
            line.setLayout(
                row(
                    Text(case.number, 15, 400, "ink.700"),
                    10,
                    Text(data_text(case.name), 16, 700).shrinking(),
                    10,
                    Text(data_text(case.department), 14, 400, "ink.700").shrinking(),
                    None,
                    _state(case),
                    10,
                    *self._buttons(case),
                )
            )
            self._rows.addWidget(line)
            self._rows.addWidget(Rule())

    def _buttons(self, case: CaseLine) -> list[QWidget | int | None]:
        buttons: list[QWidget | int | None] = []
        if case.state == "passed_on":
            buttons.append(
                Button(
                    tr("Done now"),
                    key="F11",
                    height=30,
                    on=partial(self._decide, case),
                    name=f"decide_{case.number[-1]}",
                )
            )
        buttons.append(
            Button(
                tr("Look"),
                key=f"Ctrl {case.number.rpartition('-')[2]}",
                height=30,
                on=partial(self._look, case),
                name=f"look_{case.number[-1]}",
            )
        )
        if case.state != "cancelled":
            buttons.append(
                Button(
                    tr("Cancel acceptance"),
                    "danger",
                    height=30,
                    on=partial(self._cancel, case),
                    name=f"cancel_{case.number[-1]}",
                )
            )
        return buttons


def _state(case: CaseLine) -> Pill:
    if case.state == "cancelled":
        return Pill(tr("cancelled"), "neutral", "close-line")
    if case.state == "owing":
        return Pill(tr("accepted, material owed"), "warn", "time-line")
    if case.state == "decided":
        return Pill(tr("done"), "ok", "check-line")
    return Pill(tr("by {day}", day=tr_date(case.due_day, "due") if case.due_day else ""), "info")
