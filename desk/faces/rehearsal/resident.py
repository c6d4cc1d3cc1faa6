"""Residents at the kiosk: a tap for a ticket, a card for priority, pinyin keys for a guide."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desk.demo.people import Person
from desk.devices.reader import EmulatedReader
from desk.faces.kiosk.app import KioskFace
from desk.faces.kit.desk import Desk
from desk.faces.rehearsal.hands import Hands
from desk.faces.rehearsal.plan import Coming
from desk.faces.rehearsal.worker import Stuck, card_of, initials
from desk.queue.service import Issued

Key = Qt.Key


class Resident:
    """Whoever stands before the kiosk."""

    def __init__(self, face: KioskFace, desk: Desk) -> None:
        self.face, self.desk = face, desk
        self.hands = Hands(face, desk)

    def tap(self, name: str) -> None:
        """Tap what is shown under this name.

        :raises Stuck: when it is not on the screen.
        """
        try:
            point = self.face.stage.point_of(name)
        except KeyError:
            shown = [i.name for i in self.face.stage.scene.items] if self.face.stage.scene else []
            raise Stuck(f"{name} is not among {shown}") from None
        self.hands.click(self.face.stage, point)

    def walk_up(self) -> None:
        """The kiosk as the next person finds it, at the page with the classes."""
        self.face.model.leave()
        self.face.model.refresh()
        self.hands.settle()
        self.tap("start:anywhere")

    def take(self, coming: Coming) -> Issued:
        """A ticket, from the guide of a matter or with one tap."""
        self.walk_up()
        if coming.priority is not None:
            self.lay_card(coming.person)
        if coming.picked is not None:
            self.find(coming.picked)
            self.tap("serve")
        else:
            self.tap(f"class:{coming.letter}")
        self.take_card()
        ticket = self.face.model.tickets.issued
        if ticket is None:
            raise Stuck(f"no ticket: {self.face.model.message}")
        return ticket

    def find(self, code: str) -> None:
        """Open a matter's guide by the initials of its name."""
        self.tap("guide")
        for letter in initials(self.desk.catalogue.get(code).name)[:3]:
            self.tap(f"key:{letter}")
        seen: set[str] = set()
        while f"matter:{code}" not in self.names():
            further = next((n for n in self.names() if n.startswith("next:")), "")
            now = " ".join(self.names())
            if not further or now in seen:
                raise Stuck(f"{code} is not among {self.names()}")
            seen.add(now)
            self.tap(further)
        self.tap(f"matter:{code}")

    def names(self) -> list[str]:
        """What can be tapped now."""
        shown = self.face.stage.scene
        return [item.name for item in shown.taps()] if shown else []

    def lay_card(self, person: Person) -> None:
        """Lay the identity card on the reader."""
        reader = self.desk.reader
        if isinstance(reader, EmulatedReader):
            reader.put(card_of(person))
            self.hands.settle()

    def take_card(self) -> None:
        """Take it away again."""
        reader = self.desk.reader
        if isinstance(reader, EmulatedReader):
            reader.take()
            self.hands.settle()
