"""A scanner that types: telling what it reads from what a person types, by its haste.

A hand scanner sends its text as key presses, a few milliseconds apart, and Enter. Keys are held
back only while they can still be the beginning of a code of ours, at most :data:`GAP_S`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

GAP_S = 0.04
"""No hand types two keys within so short a time again and again; a scanner needs a quarter."""


@dataclass
class Wedge:
    """Keys that may be a scan; ``beginnings`` are what codes start with."""

    beginnings: Sequence[str]
    held: str = ""
    _last: float = field(default=0.0)

    def key(self, character: str, at: float) -> bool:
        """Whether a key is held back; if not, whatever was held before is to be given back."""
        if self.held and self.late(at):
            return False
        text = self.held + character
        if not any(text.startswith(b) or b.startswith(text) for b in self.beginnings):
            return False
        self.held, self._last = text, at
        return True

    def late(self, at: float) -> bool:
        """Whether the next key would come too late to be the scanner's."""
        return at - self._last > GAP_S

    def give_back(self) -> str:
        """What was held, which is held no longer."""
        text, self.held = self.held, ""
        return text
