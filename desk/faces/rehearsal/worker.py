"""A worker who knows every shortcut: from the call to the receipt without a mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desk.core.pinyin import sounds
from desk.demo.people import Person
from desk.devices.reader import Card, EmulatedReader
from desk.faces.kit.desk import Desk
from desk.faces.rehearsal.hands import SHIFT, Hands
from desk.faces.rehearsal.plan import Coming
from desk.faces.window.app import WindowFace
from desk.faces.window.search import SearchPopover
from desk.matters.catalogue import Matter

Key = Qt.Key


class Stuck(RuntimeError):  # noqa: N818 (what a rehearsal is, not what a program raises)
    """The screen did not do what a worker would expect; says where."""


class Worker:
    """Works one window face."""

    def __init__(self, face: WindowFace, desk: Desk, number: str) -> None:
        self.face, self.desk, self.number = face, desk, number
        self.hands = Hands(face, desk)
        self._pin = ""

    def wake(self) -> None:
        """Turn to the desk again; after ten minutes without a key it has locked itself."""
        self.hands.here()
        self.hands.let_fade(self.face.toasts)
        self.face._tick()
        if self.face.session.locked:
            self.hands.type(self._pin)
            self.hands.press(Key.Key_Return)

    def sign_in(self, pin: str) -> None:
        """Number and PIN; the choice of the window is shown then."""
        self._pin = pin
        self.hands.type(self.number)
        self.hands.press(Key.Key_Return)
        self.hands.type(pin)
        self.hands.press(Key.Key_Return)

    def sit_down(self) -> None:
        """Take the window planned for today."""
        self.hands.press(Key.Key_Return)
        if self.face.session.seat is None:
            raise Stuck(f"{self.number} could not sit down")
        self.look()

    def look(self) -> None:
        """See the hall as it is now."""
        self.face.session.refresh()
        self.hands.settle()

    def call(self) -> str | None:
        """F2; the ticket called, or nothing when nobody waits for this window."""
        self.wake()
        self.look()
        self.hands.press(Key.Key_F2)
        ticket = self.face.session.ticket
        return ticket.ticket_id if ticket is not None else None

    def call_again(self) -> None:
        """F4."""
        self.wake()
        self.hands.press(Key.Key_F4)

    def give_up(self) -> None:
        """Shift F4: nobody came."""
        self.wake()
        self.hands.press(Key.Key_F4, SHIFT)

    def take_in(self, coming: Coming) -> None:
        """The card, the matters, the questions, the materials."""
        reader = self.desk.reader
        if not isinstance(reader, EmulatedReader):
            raise Stuck("the rehearsal needs the emulated reader")
        self.wake()
        reader.put(card_of(coming.person))
        self.hands.settle()
        for code in coming.draft.matters:
            if code not in self.face.model.draft.matters:
                self.add(self.desk.catalogue.get(code))
        self.answer(coming)
        self.hands.press(Key.Key_F6)
        self.hands.type("a")
        if coming.owed is not None:
            self.owe(coming.owed)

    def add(self, matter: Matter) -> None:
        """F3 and the first letters of its name."""
        self.hands.press(Key.Key_F3)
        typed = initials(matter.name)
        self.hands.type(typed)
        popover = self.face.stage.layer
        if not isinstance(popover, SearchPopover):
            raise Stuck(f"no search for {matter.code}")
        shown = [hit.matter.code for hit in popover._hits]
        if matter.code not in shown:
            raise Stuck(f"{matter.code} is not found by {typed}: {shown}")
        for _ in range(shown.index(matter.code)):
            self.hands.press(Key.Key_Down)
        self.hands.press(Key.Key_Return)

    def answer(self, coming: Coming) -> None:
        """Every question that is still open."""
        forms = self.face.visit.forms
        gaps = self._open_fields()
        for code, key in gaps:
            if (code, key) not in self._open_fields():
                continue
            if forms.focused() != (code, key):
                forms.focus_field(code, key)
                self.hands.settle()
            value = (coming.draft.forms[code] if code else coming.draft.shared)[key]
            choices = self.desk.catalogue.fields[key].choices
            if choices:
                self.hands.type(str(choices.index(value) + 1))
            else:
                self.hands.type(value)
                self.hands.press(Key.Key_Return)

    def _open_fields(self) -> list[tuple[str, str]]:
        model = self.face.model
        return [
            ("" if gap.shared else model.draft.matters[gap.matters[0]], gap.key)
            for gap in model.gaps()
            if gap.kind == "field"
        ]

    def owe(self, material: str) -> None:
        """A material that is brought later, in the list that has the focus."""
        keys = [one.material.key for one in self.face.model.materials()]
        if material in keys[:9]:
            self.hands.type(str(keys.index(material) + 1))
            self.hands.type("1")

    def send(self) -> None:
        """F9: to the resident's screen."""
        self.wake()
        self.hands.press(Key.Key_F9)

    def receipt(self) -> str:
        """The receipt's number.

        :raises Stuck: when it was not accepted.
        """
        accepted = self.face.model.accepted
        if accepted is None:
            gaps = [(g.kind, g.key) for g in self.face.model.gaps()]
            raise Stuck(f"not accepted, missing {gaps}")
        return accepted.receipt


def card_of(person: Person) -> Card:
    """The identity card of an invented resident."""
    return Card(
        person.name, person.sex, person.nation, person.birth, person.address, person.id_number
    )


def initials(name: str) -> str:
    """What a worker types to find a matter: the first letter of each syllable."""
    return "".join(
        sign
        for sound in sounds(name)
        for sign in (sound if sound in name else sound[:1]).lower()
        if sign.isascii() and sign.isalnum()
    )
