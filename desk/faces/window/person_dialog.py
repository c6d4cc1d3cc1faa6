"""W06, W07, W08: a person who is typed, or whose card is laid on the reader while this is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.core.errors import UserError
from desk.core.names import check_name
from desk.core.text import tr
from desk.devices.reader import Card
from desk.faces.kit.buttons import Button
from desk.faces.kit.fieldbox import FieldBox
from desk.faces.kit.labels import Text, row
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.messages import words

Accept = Callable[[str, str, str], Callable[[], None] | None]
"""Takes name, number and relation, and may tell what to ask next; raises a sentence when something
is wrong."""


class PersonDialog(Veil):
    """Name and number, and what the person is to the resident when that is asked."""

    def __init__(
        self,
        window: QWidget,
        title: str,
        accept: Accept,
        *,
        lead: str = "",
        ask: str = "",
        relations: Sequence[tuple[str, str]] = (),
        on_card: Callable[[Card], None] | None = None,
    ) -> None:
        super().__init__(window)
        self._accept, self._relations, self._on_card = accept, list(relations), on_card
        frame = panel(640 if relations else 560)
        box = frame.layout()
        self.name = FieldBox("person_name", tr("Name"), required=True, height=44)
        self.number = FieldBox(
            "person_number", tr("Identity number"), required=True, digits_only=True, height=44
        )
        self.relation = FieldBox(
            "person_relation",
            ask,
            required=True,
            choices=[text for _, text in self._relations],
            chips=True,
            height=40,
        )
        self.name.next.connect(lambda _: self.number.take_focus())
        self.number.next.connect(
            lambda _: self.relation.take_focus() if self._relations else self.submit()
        )
        self.relation.next.connect(lambda _: self.submit())
        send = Button(tr("This person"), "primary", key="Enter", height=48, px=16, on=self.submit)
        send.setObjectName("this_person")
        keep = Button(tr("Back"), key="Esc", height=48, px=16, on=self.dismiss)
        if isinstance(box, QVBoxLayout):
            box.addWidget(Text(title, 20, 700))
            if lead:
                box.addWidget(Text(lead, 15, 400, "ink.700", wrap=True))
            box.addWidget(self.name)
            box.addWidget(self.number)
            if self._relations:
                box.addWidget(self.relation)
            else:
                self.relation.deleteLater()
            box.addLayout(row(None, keep, send))
        self.put(frame)
        self.name.take_focus()

    def take_card(self, card: Card) -> None:
        """A card was laid on the reader: the person is on it."""
        if self._on_card is not None:
            self.close_layer()
            self._on_card(card)
            return
        for box, value in ((self.name, card.name), (self.number, card.id_number)):
            box.editor.clearFocus()
            box.set_value(value)
        if self._relations:
            self.relation.take_focus()
        else:
            self.submit()

    def submit(self) -> None:
        """Check and hand over; what is wrong is said beside the field."""
        self.name.say("")
        self.number.say("")
        relation = ""
        if self._relations:
            chosen = self.relation.value()
            relation = next((key for key, text in self._relations if text == chosen), "")
        try:
            check_name(self.name.value())
        except UserError as error:
            self.name.say(words(error))
            self.name.take_focus()
            return
        try:
            if self._relations and not relation and self.name.value() and self.number.value():
                self.relation.take_focus()
                return
            then = self._accept(self.name.value(), self.number.value(), relation)
        except UserError as error:
            self.number.say(words(error))
            self.number.take_focus()
            return
        self.close_layer()
        if then is not None:
            then()
