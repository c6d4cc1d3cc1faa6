"""The layers of the first-asked register: writing an entry down, and looking at one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.buttons import Button
from desk.faces.kit.fieldbox import FieldBox
from desk.faces.kit.labels import Text, row
from desk.faces.kit.layers import Veil, panel


class NoteDialog(Veil):
    """What was asked, and whom to tell when nobody is known yet."""

    def __init__(
        self,
        window: QWidget,
        person: str,
        noted: Callable[[str, str], None],
        typed: tuple[str, str] = ("", ""),
    ) -> None:
        super().__init__(window)
        self._noted, self._known = noted, bool(person)
        self.typed = typed
        """What was asked and whom to tell, as typed so far."""
        frame = panel(640)
        box = frame.layout()
        self.what = FieldBox("asked", tr("What was asked"), required=True, height=44)
        self.contact = FieldBox(
            "asked_contact", tr("Name and telephone of who asked"), required=True, height=44
        )
        for line, text in zip((self.what, self.contact), typed, strict=True):
            line.set_value(text)
        self.what.next.connect(lambda _: self._from_what())
        self.contact.next.connect(lambda _: self.submit())
        go = Button(tr("Next step"), "primary", key="Enter", height=48, px=16, on=self.submit)
        go.setObjectName("note")
        back = Button(tr("Back"), key="Esc", height=48, px=16, on=self.dismiss)
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
            self.typed = (what, contact)
            self.close_layer()
            self._noted(what, contact)
