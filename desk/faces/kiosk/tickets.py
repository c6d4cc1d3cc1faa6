"""Tickets at the kiosk: taken, printed again, given back, told what for, and looked up."""

from __future__ import annotations

from dataclasses import dataclass

from desk.core.text import tr
from desk.faces.kiosk.shell import Shell, Taps
from desk.matters.catalogue import Matter
from desk.queue import places
from desk.queue import service as queue
from desk.queue.places import Place
from desk.queue.service import Issued

CHOSEN_MOST = 3
CHOICES_A_PAGE = 6
NUMBER_LONGEST = 6


@dataclass
class Tickets:
    """The ticket in somebody's hand, and the one whose place is asked for."""

    shell: Shell
    issued: Issued | None = None
    busy: bool = False
    chosen: tuple[str, ...] = ()
    page: int = 0
    typed: str = ""
    place: Place | None = None
    asked: bool = False

    def taps(self) -> Taps:
        """What the buttons do."""
        return {
            "class": self.take,
            "again": lambda _: self._again(),
            "give_back": lambda _: self._give_back(),
            "choose": lambda _: self._choose(),
            "pick": self._pick,
            "told": lambda _: self._told(),
            "place": lambda _: self.ask(),
            "letter": self._letter,
            "digit": self._digit,
            "undigit": lambda _: self._undigit(),
            "find": lambda _: self.find(self.typed),
            "print_place": lambda _: self._print_place(),
        }

    def wipe(self) -> None:
        """The next person sees nothing of this one."""
        self.issued = self.place = None
        self.chosen, self.typed, self.page, self.asked = (), "", 0, False

    # --- taking one ------------------------------------------------------------------------

    def take(self, letter: str, matters: tuple[str, ...] = ()) -> None:
        """Issue a ticket; a second tap before the answer does nothing."""
        if self.busy:
            return
        self.busy = True
        shell = self.shell
        hall, kiosk = shell.desk.hall.id, shell.desk.settings.kiosk
        priority = shell.priority()
        shell.write(
            "issue ticket",
            lambda unit: queue.issue(
                unit, hall, letter, kiosk=kiosk, priority=priority, matters=matters
            ),
            self._issued,
        )

    def _issued(self, issued: Issued) -> None:
        self.busy = False
        self.issued, self.chosen = issued, issued.matters
        self.shell.go("ticket")
        self.shell.session.touch(self.shell.desk.clock.now())
        self.shell.desk.papers.ticket(issued)

    def _again(self) -> None:
        if self.issued is not None:
            self.shell.desk.papers.ticket(self.issued)

    def _give_back(self) -> None:
        if self.issued is None:
            return
        ticket = self.issued.ticket_id

        def back(_: object) -> None:
            self.wipe()
            self.shell.go("home")

        self.shell.write(
            "give ticket back", lambda unit: queue.cancel(unit, ticket, "resident"), back
        )

    # --- what it is for (K04) --------------------------------------------------------------

    def choices(self) -> list[Matter]:
        """The matters of the ticket's class, the commonest first, then those of the others: who
        came for several takes one ticket, and any window takes in any matter."""
        if self.issued is None:
            return []
        letter = self.issued.letter
        matters = self.shell.desk.catalogue.matters
        return sorted(matters, key=lambda m: (letter not in m.classes, -m.common))

    def _choose(self) -> None:
        self.page = 0
        self.shell.go("choose")

    def turn(self, step: int, size: int) -> None:
        """Another page of choices."""
        last = max(0, -(-len(self.choices()) // size) - 1)
        self.page = max(0, min(last, self.page + step))

    def _pick(self, code: str) -> None:
        if code in self.chosen:
            self.chosen = tuple(c for c in self.chosen if c != code)
        elif len(self.chosen) < CHOSEN_MOST:
            self.chosen = (*self.chosen, code)
        else:
            self.shell.message = tr("Three at most; the window adds more.")

    def _told(self) -> None:
        if self.issued is None:
            return
        ticket, chosen = self.issued.ticket_id, self.chosen
        self.shell.write(
            "say what a ticket is for", lambda unit: queue.tell(unit, ticket, chosen), self._known
        )

    def _known(self, called: queue.Called) -> None:
        if self.issued is not None:
            with self.shell.desk.store.read() as read:
                self.issued = places.printed(read, self.shell.desk.hall.id, called.number)
        self.shell.go("ticket")

    # --- where a ticket stands -------------------------------------------------------------

    def ask(self) -> None:
        """The page on which a number is typed or a ticket scanned."""
        self.wipe()
        self.shell.go("place")

    def find(self, text: str) -> None:
        """Where a ticket stands, by its number or what a scanner read from it."""
        with self.shell.desk.store.read() as read:
            self.place = places.find_ticket(read, self.shell.desk.hall.id, text)
        self.asked = True

    def _letter(self, letter: str) -> None:
        self.typed, self.place, self.asked = letter, None, False

    def _digit(self, digit: str) -> None:
        if not self.typed:
            first = next(iter(self.shell.live.classes), None)
            self.typed = first.letter if first else ""
        if len(self.typed) < NUMBER_LONGEST:
            self.typed += digit
        self.place, self.asked = None, False

    def _undigit(self) -> None:
        self.typed, self.place, self.asked = self.typed[:-1], None, False

    def _print_place(self) -> None:
        if self.place is None:
            return
        with self.shell.desk.store.read() as read:
            again = places.printed(read, self.shell.desk.hall.id, self.place.number)
        if again is not None:
            self.shell.desk.papers.ticket(again)
            self.shell.message = tr("It is being printed; take it below the screen.")
