"""An entry of the first-asked register on a sheet, at a window and at the office."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desk.cases.asking_view import AskingView
from desk.cases.words import STATES
from desk.core.clock import local_day
from desk.core.mask import mask_name, mask_phone
from desk.core.text import data_text, tr, tr_date, tr_time
from desk.faces.kit.act_sheet import Act, ActSheet
from desk.faces.kit.case_story import story
from desk.faces.kit.covered import Record
from desk.faces.kit.lights import deadline
from desk.faces.kit.marks import Pill
from desk.faces.kit.timeline import Step


class AskedLayer(ActSheet):
    """An entry of the register with what happened to it."""

    def __init__(
        self,
        window: QWidget,
        view: AskingView,
        acts: Sequence[Act],
        today: date,
        act: Callable[[str], None],
        seen: Record,
    ) -> None:
        asked = view.asked
        marks: list[QWidget] = [Pill(tr(STATES[asked.state]), "teal")]
        if asked.state == "open":
            marks.append(deadline(view, asked.state, asked.reply_day, today, px=14))
        when = f"{tr_date(local_day(view.asked_at))} {tr_time(view.asked_at)}"
        owner = view.owner
        if view.offered_to:
            owner = tr("{name}, offered to {other}", name=owner, other=view.offered_to)
        facts = [
            (tr("Asked at"), when),
            (tr("Asked by"), mask_name(view.name) if view.name else "–"),
            (tr("To be told"), contact_words(view.contact) or "–"),
            (tr("First asked"), owner),
            (tr("Who can answer"), data_text(view.department) or view.owner),
            (tr("Reply by"), tr_date(asked.reply_day, "due")),
            (tr("Answer"), asked.words or tr("the resident waits")),
        ]
        super().__init__(
            window,
            "question-answer-line",
            view.what,
            tr("First-asked register"),
            marks,
            facts,
            [
                *story(view.timeline, {}),
                Step("done" if view.timeline else "now", tr("Written down"), view.asked_by, when),
            ],
            acts,
            act,
        )
        self.view = view
        whole = ((tr("Asked by"), view.name), (tr("To be told"), view.contact))
        self.cover(seen, [(self.facts[fact], words) for fact, words in whole if words])
        self.show_sheet()


def contact_words(contact: str) -> str:
    """Whom to tell, masked: a name, a telephone number, or both."""
    parts = contact.split()
    return "  ".join(mask_phone(x) if x.isdigit() else mask_name(x) for x in parts)
