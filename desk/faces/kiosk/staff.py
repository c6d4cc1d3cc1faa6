"""The way out of a locked kiosk: a staff number and its PIN, typed on the panel itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desk.core.text import tr
from desk.faces.kiosk.shell import Shell, Taps
from desk.hall import service as hall_service
from desk.hall.queries import WorkerInfo

NUMBER_LONGEST, PIN_LONGEST = 8, 12


@dataclass
class Staff:
    """What a worker typed; the PIN is never shown."""

    shell: Shell
    number: str = ""
    pin: str = ""
    at_pin: bool = False
    out: Callable[[], object] = lambda: None

    def taps(self) -> Taps:
        """What the buttons do."""
        return {
            "staff": self._digit,
            "unstaff": lambda _: self._erase(),
            "staff_slot": lambda which: self._slot(which),
            "staff_go": lambda _: self._go(),
        }

    def wipe(self) -> None:
        """Nothing of a try stays."""
        self.number = self.pin = ""
        self.at_pin = False

    def ask(self) -> None:
        """The page for staff."""
        self.wipe()
        self.shell.go("staff")
        self.shell.changed()

    def _digit(self, digit: str) -> None:
        self.shell.message = ""
        if self.at_pin:
            self.pin = (self.pin + digit)[:PIN_LONGEST]
        else:
            self.number = (self.number + digit)[:NUMBER_LONGEST]

    def _erase(self) -> None:
        if self.at_pin:
            self.pin = self.pin[:-1]
        else:
            self.number = self.number[:-1]

    def _slot(self, which: str) -> None:
        self.at_pin = which == "pin"

    def _go(self) -> None:
        if not self.at_pin:
            self.at_pin = True
            return
        self.leave_with(self.number, self.pin)
        self.pin = ""

    def leave_with(self, number: str, pin: str) -> None:
        """Unlock when the PIN is right; tries are counted as at any sign-in."""
        hall = self.shell.desk.hall.id
        self.shell.write(
            "leave kiosk", lambda unit: hall_service.login(unit, hall, number, pin), self._answer
        )

    def _answer(self, worker: WorkerInfo | None) -> None:
        if worker is None:
            self.shell.message = tr("Number or PIN is wrong.")
        else:
            self.wipe()
            self.out()
