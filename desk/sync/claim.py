"""What is asked before a ticket is called, and what may be answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Claim:
    """The answer: ``alone`` (no upstream at all), ``granted``, ``tentative``, or ``taken``."""

    kind: str
    ticket: str | None = None


class Claiming(Protocol):
    """Asks for one of some tickets."""

    def alone(self) -> bool:
        """Whether nobody has to be asked, so that a call need not wait for an answer."""
        ...

    def claim(self, scope: str, tickets: Sequence[str], window_id: str) -> Claim: ...


class AtOnce:
    """A desk whose windows share one store: its own lock is the authority."""

    def alone(self) -> bool:
        """Always."""
        return True

    def claim(self, scope: str, tickets: Sequence[str], window_id: str) -> Claim:
        """The first, at once."""
        return Claim("alone", tickets[0] if tickets else None)
