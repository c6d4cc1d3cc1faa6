"""The settings of one machine, as its file has them, in words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desk.core import settings as machine
from desk.core.errors import UserError
from desk.core.text import mark, tr

MACHINE = {
    "language": mark("Language of this desk"),
    "text_percent": mark("Size of text, per cent"),
    "key_caps": mark("Buttons show their keys"),
    "lock_minutes": mark("Locks itself after so many minutes, 0: as the hall has set"),
    "voice": mark("Calls are spoken on this machine"),
    "low_reach": mark("Kiosk begins within reach of a wheelchair"),
    "kiosk": mark("Number of this kiosk"),
    "window": mark("Window this desk usually serves, 0 for none"),
    "ticket_printer": mark("Printer for tickets"),
    "receipt_printer": mark("Printer for receipts"),
    "report_printer": mark("Printer for reports"),
    "receipt_paper": mark("Paper of receipts"),
    "dots": mark("Dots of the receipt printer"),
    "card_reader": mark("Card reader at"),
    "scan_folder": mark("Folder of the scanner"),
    "counter_screen": mark("Screen of the resident's page, 0 for none"),
    "public_address": mark("Address in QR codes"),
}


@dataclass(frozen=True)
class MachineSetting:
    """One line of the machine's file."""

    name: str
    words: str
    value: Any

    @property
    def plain(self) -> bool:
        """Whether it is as the program has it."""
        return bool(self.value == getattr(machine.Settings(), self.name))

    @property
    def text(self) -> str:
        """As it is typed."""
        return self._text(self.value)

    @property
    def said(self) -> str:
        """As it is read."""
        return self._text(self.value) or "–"

    @property
    def default(self) -> str:
        """The plain value."""
        return self._text(getattr(machine.Settings(), self.name)) or "–"

    @property
    def allowed(self) -> str:
        """What may be typed."""
        return machine.allowed(self.name)

    @staticmethod
    def _text(value: Any) -> str:
        if isinstance(value, bool):
            return tr("yes") if value else tr("no")
        return str(value)

    def typed(self, text: str, home: Path) -> machine.Settings:
        """The machine's settings with what was typed.

        :raises UserError: when it cannot be.
        """
        words = text.strip()
        value: Any = words
        if isinstance(self.value, bool):
            answers = {tr("yes"): True, tr("no"): False}
            if words not in answers:
                raise UserError("Write {yes} or {no}.", yes=tr("yes"), no=tr("no"))
            value = answers[words]
        elif isinstance(self.value, int):
            value = int(words) if words.isascii() and words.isdecimal() else words
        if machine.problems({self.name: value}):
            raise UserError("This cannot be: {allowed}", allowed=self.allowed or words)
        return replace(machine.load(home), **{self.name: value})
