"""The layers of the first-asked register: writing an entry down, and looking at one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.cases.asking_view import AskingView
from desk.cases.words import STATES
from desk.core.clock import local_day
from desk.core.mask import mask_name, mask_phone
from desk.core.text import data_text, tr, tr_date, tr_time
from desk.faces.kit.buttons import Button
from desk.faces.kit.covered import Record
from desk.faces.kit.fieldbox import FieldBox
from desk.faces.kit.labels import Text, row
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.lights import deadline
from desk.faces.kit.marks import Pill
from desk.faces.kit.timeline import Step
from desk.faces.window.act_sheet import Act, ActSheet
from desk.faces.window.case_words import story


class NoteDialog(Veil):
    """What was asked, and whom to tell when nobody is known yet."""

    def __init__(self, window: QWidget, person: str, noted: Callable[[str, str], None]) -> None:
        super().__init__(window)
        self._noted, self._known = noted, bool(person)
        frame = panel(640)
        box = frame.layout()
        self.what = FieldBox("asked", tr("What was asked"), required=True, height=44)
        self.contact = FieldBox(
            "asked_contact", tr("Name and telephone of who asked"), required=True, height=44
        )
        self.what.next.connect(lambda _: self._from_what())
        self.contact.next.connect(lambda _: self.submit())
        go = Button(tr("Go on"), "primary", key="Enter", height=48, px=16, on=self.submit)
        go.setObjectName("note")
        back = Button(tr("Back"), key="Esc", height=48, px=16, on=self.close_layer)
        if isinstance(box, QVBoxLayout):
            box.addWidget(Text(tr("First-asked register"), 20, 700))
            box.addWidget(
                Text(
                    tr("Whoever was asked first follows it until the resident has the answer."),
                    15,
                    400,
                    "ink.700",
                    wrap=True,
                )
            )
            box.addWidget(self.what)
            if person:
                box.addWidget(Text(tr("To be told: {person}", person=person), 14, 400, "ink.700"))
            else:
                box.addWidget(self.contact)
            box.addLayout(row(None, back, go))
        self.put(frame)
        self.what.take_focus()

    def _from_what(self) -> None:
        if self._known or not self.what.value().strip():
            self.submit()
        else:
            self.contact.take_focus()

    def submit(self) -> None:
        """Hand it over; what is missing is said beside its field."""
        self.what.say("")
        self.contact.say("")
        what, contact = self.what.value().strip(), self.contact.value().strip()
        if not what:
            self.what.say(tr("Write what the resident asked."))
            self.what.take_focus()
        elif not self._known and not contact:
            self.contact.say(
                tr("Write a name or telephone number, so that the resident can be told.")
            )
            self.contact.take_focus()
        else:
            self.close_layer()
            self._noted(what, contact)


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
