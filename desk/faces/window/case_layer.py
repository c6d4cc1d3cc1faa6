"""W17: a case on a sheet: how it stands, its materials, what happened, what can be done now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk.attachments.queries import Attached
from desk.cases.agents import NAMES, Agent
from desk.cases.rules import MaterialAnswer
from desk.cases.view import CaseView, Material
from desk.cases.words import STATES
from desk.core.clock import local_day
from desk.core.mask import mask_id, mask_name, mask_phone
from desk.core.text import data_text, tr, tr_date, tr_time
from desk.faces.kit.act_sheet import Act, ActSheet
from desk.faces.kit.buttons import Button
from desk.faces.kit.case_story import story
from desk.faces.kit.covered import Record, is_reveal
from desk.faces.kit.labels import Text, row
from desk.faces.kit.layers import is_ctrl_delete
from desk.faces.kit.lights import deadline
from desk.faces.kit.marks import Pill
from desk.faces.kit.scans import scans_words
from desk.faces.window.material_marks import look

MOST_MATERIALS = 8


class CaseLayer(ActSheet):
    """A case; a digit does what stands beside it, P and H print."""

    def __init__(
        self,
        window: QWidget,
        view: CaseView,
        acts: Sequence[Act],
        materials: dict[str, str],
        today: date,
        agent: Agent | None,
        *,
        act: Callable[[str], None],
        reprint: Callable[[], None],
        hand_over: Callable[[], None],
        cancel: Callable[[], None] | None,
        scans: Sequence[Attached] = (),
        show_scans: Callable[[], None] = lambda: None,
        agency: Callable[[], None] | None = None,
        seen: Record,
    ) -> None:
        about = "  ".join((view.number, mask_name(view.name), mask_id(view.id_number)))
        marks = (
            Pill(tr(STATES[view.state.state]), "teal"),
            deadline(view, view.state.state, view.due_day, today, px=14),
        )
        super().__init__(
            window,
            "folder-2-line",
            data_text(view.matter),
            about,
            marks,
            [*_facts(view, agent), *_scanned(scans)],
            story(view.timeline, materials),
            acts,
            act,
        )
        self.view = view
        self._reprint, self._hand_over, self._cancel = reprint, hand_over, cancel
        self._scans, self._look_at_scans = scans, show_scans
        self._agency = agency
        whole = [(self.about, "  ".join((view.number, view.name, view.id_number)))]
        if view.phone:
            whole.append((self.facts[tr("Telephone")], view.phone))
        self.cover(seen, whole)
        self._show_materials()
        self.reprint = Button(
            tr("Print again"), key="P", height=44, on=self._print, name="case_reprint"
        )
        slip = Button(tr("Hand-over slip"), key="H", height=44, on=self._slip, name="case_slip")
        if agency is not None:
            words = tr("Errands") if view.agency else tr("Run errands for them")
            run = Button(words, key="A", height=44, on=self._errands, name="case_agency")
            self.foot.addWidget(run)
        if scans:
            look_at = Button(tr("Scans"), key="S", height=44, on=self._see, name="case_scans")
            self.foot.addWidget(look_at)
        self.foot.addWidget(slip)
        self.foot.addWidget(self.reprint)
        if cancel is not None:
            danger = Button(
                tr("Cancel acceptance"),
                "danger",
                key="Ctrl Del",
                height=44,
                on=self._take_back,
                name="case_cancel",
            )
            self.foot.insertWidget(0, danger)
        self.show_sheet()

    def _show_materials(self) -> None:
        if not self.view.materials:
            return
        self.left.addSpacing(4)
        self.left.addWidget(Text(tr("Materials"), 15, 700))
        for one in self.view.materials[:MOST_MATERIALS]:
            self.left.addLayout(row(Text(data_text(one.name), 14).shrinking(), None, _pill(one)))
        more = len(self.view.materials) - MOST_MATERIALS
        if more > 0:
            self.left.addWidget(Text(tr("and {n} more (things)", n=more), 13, 400, "ink.700"))

    def _print(self) -> None:
        self.close_layer()
        self._reprint()

    def _slip(self) -> None:
        self.close_layer()
        self._hand_over()

    def _see(self) -> None:
        if self._scans:
            self.close_layer()
            self._look_at_scans()

    def _errands(self) -> None:
        if self._agency is not None:
            self.close_layer()
            self._agency()

    def _take_back(self) -> None:
        cancel = self._cancel
        if cancel is not None:
            self.close_layer()
            cancel()

    def takes(self, event: QKeyEvent) -> bool:
        return is_ctrl_delete(event) or super().takes(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_ctrl_delete(event) and not event.isAutoRepeat():
            self._take_back()
        elif is_reveal(event):
            super().keyPressEvent(event)
        elif event.text().lower() == "p":
            self._print()
        elif event.text().lower() == "h":
            self._slip()
        elif event.text().lower() == "s":
            self._see()
        elif event.text().lower() == "a":
            self._errands()
        else:
            super().keyPressEvent(event)


def _facts(view: CaseView, agent: Agent | None) -> list[tuple[str, str]]:
    due = tr_date(view.due_day, "due") if view.due_day else "–"
    owner = view.owner
    if view.offered_to:
        owner = tr("{name}, offered to {other}", name=owner, other=view.offered_to)
    came = ""
    if agent is not None:
        came = f"{mask_name(agent.name)}，{tr(NAMES[agent.relation])}"
    run = view.agency
    facts = [
        (tr("Decided by"), data_text(view.department)),
        (tr("First asked"), owner),
        (tr("Accepted at"), f"{tr_date(local_day(view.accepted_at))} {tr_time(view.accepted_at)}"),
        (tr("Last day"), due + (tr(" (provisional)") if view.provisional else "")),
        (tr("Telephone"), mask_phone(view.phone) if view.phone else "–"),
        (tr("Answer"), tr("the resident waits") if view.state.awaited else tr("given")),
    ]
    if came:
        facts.append((tr("Agent"), came))
    if run is not None:
        said = tr("{done} of {all} done, by {name}", done=run.done, all=run.counted, name=run.agent)
        facts.append((tr("Errands"), said if run.active else tr("mandate ended")))
    return facts


def _scanned(scans: Sequence[Attached]) -> list[tuple[str, str]]:
    return [(tr("Scans"), scans_words(scans))] if scans else []


def _pill(one: Material) -> Pill:
    if one.state == "owed":
        day = tr_date(one.due_day) if one.due_day else ""
        return Pill(tr("owed, by {day}", day=day) if day else tr("owed"), "warn")
    _, words, kind = look(MaterialAnswer(one.state, one.how), one.how)
    return Pill(words, kind)
