"""The errands a worker runs for a resident: how each stands, what happened, what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.cases.agency_view import AgencyView, ErrandLine
from desk.cases.errands import OPEN
from desk.cases.view import CaseView
from desk.cases.words import ERRANDS
from desk.core.clock import local_day
from desk.core.mask import mask_name
from desk.core.text import data_text, tr, tr_date
from desk.faces.kit.act_sheet import Act, ActSheet
from desk.faces.kit.buttons import Button
from desk.faces.kit.case_story import story
from desk.faces.kit.labels import Text, row
from desk.faces.kit.lights import deadline
from desk.faces.kit.marks import Pill
from desk.faces.window.mandate_words import limit_words

PILLS = {"done": "ok", "failed": "error", "replaced": "neutral", "dropped": "neutral",
         "later": "neutral", "waiting": "warn"}  # fmt: skip


class AgencyLayer(ActSheet):
    """The plan at the left, the story at the right; a digit does what stands beside it."""

    def __init__(
        self,
        window: QWidget,
        view: CaseView,
        agency: AgencyView,
        acts: Sequence[Act],
        today: date,
        *,
        act: Callable[[str], None],
        paper: Callable[[], None],
        revoke: Callable[[], None] | None,
        case: Callable[[], None],
    ) -> None:
        agent = agency.agent
        if agency.offered_to:
            agent = tr("{name}, offered to {other}", name=agent, other=agency.offered_to)
        how = (
            tr("on the resident's screen") if agency.how == "counter" else tr("on paper (mandate)")
        )
        signed = tr("{day}, {how}", day=tr_date(local_day(agency.signed_at)), how=how)
        facts = [
            (tr("Agent (mandate)"), agent),
            (tr("Mandate signed"), signed),
        ]
        if not agency.active:
            facts.append((tr("Mandate ended"), agency.revoked or tr("with the case")))
        tally = tr("{done} of {all} done", done=agency.done, all=agency.counted)
        super().__init__(
            window,
            "route-line",
            tr("Errands for {name}", name=mask_name(view.name)),
            f"{data_text(view.matter)}  {view.number}",
            (Pill(tally, "teal" if agency.active else "neutral"),),
            facts,
            story([m for m in view.timeline if _is_ours(m.kind, m.detail)], {}),
            acts,
            act,
        )
        self.view, self.agency = view, agency
        self._paper, self._revoke, self._case = paper, revoke, case
        for one in agency.errands:
            self.left.addWidget(_line(one, today))
        if revoke is not None:
            self.foot.insertWidget(
                0,
                Button(tr("The resident takes it back"), "danger", key="R", height=44,
                       on=self._take_back, name="revoke"),
            )  # fmt: skip
        for words, key, on, name in (
            (tr("The case"), "C", self._to_case, "to_case"),
            (tr("Print the mandate"), "P", self._print, "print_mandate"),
        ):
            self.foot.addWidget(Button(words, key=key, height=44, on=on, name=name))
        self.show_sheet()

    def _print(self) -> None:
        self._paper()

    def _to_case(self) -> None:
        self.close_layer()
        self._case()

    def _take_back(self) -> None:
        if self._revoke is not None:
            self.close_layer()
            self._revoke()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        does = {"p": self._print, "c": self._to_case, "r": self._take_back}
        action = does.get(event.text().lower())
        if action is not None and not event.modifiers():
            action()
        else:
            super().keyPressEvent(event)


def _is_ours(kind: str, detail: object) -> bool:
    about = isinstance(detail, dict) and "task" in detail
    return about or kind == "mandated" or kind.startswith(("agent_", "agency_"))


def _line(one: ErrandLine, today: date) -> QWidget:
    holder = QWidget()
    words = QVBoxLayout(holder)
    words.setContentsMargins(0, 4, 0, 4)
    words.setSpacing(2)
    state = Pill(tr(ERRANDS[one.state]), PILLS.get(one.state, "info"))
    strong = 700 if one.state in OPEN else 400
    head = row(
        Pill(str(one.place), "teal"), Text(one.task, 15, strong).shrinking(), None, spacing=8
    )
    if one.state in OPEN and one.state != "waiting":
        head.addWidget(deadline(one, one.state, one.due_day, today))
    head.addWidget(state)
    words.addLayout(head)
    notes = [data_text(one.department), limit_words(one.days, one.unit)]
    if one.after and one.state == "later":
        notes.append(tr("after {n} (errand)", n=one.after))
    if one.reason:
        notes.append(one.reason)
    under = Text("  ".join(notes), 13, 400, "ink.700").shrinking()
    under.setContentsMargins(34, 0, 0, 0)
    words.addWidget(under)
    return holder
