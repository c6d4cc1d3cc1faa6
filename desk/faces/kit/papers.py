"""Where a face hands over what is to be printed; printing itself is not the screen's work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from desk.devices.copies import ONE, Copies

if TYPE_CHECKING:
    from desk.printing.papers import Paper, SlipPaper
    from desk.queue.service import Issued


class Papers(Protocol):
    """Prints tickets and receipts; an acceptance never depends on it.

    ``by`` is the number of who asked for the paper; the record of prints names them.
    """

    def ticket(self, issued: Issued) -> None: ...

    def receipt(self, number: str, by: str = "") -> None: ...

    def office(
        self, kind: str, paper: Paper, subject: str, by: str = "", copies: Copies = ONE
    ) -> None: ...

    def slip(self, kind: str, paper: SlipPaper, subject: str, by: str = "") -> None: ...

    def trouble(self, printer: str | None = None) -> str: ...


class NoPapers:
    """A desk without a printer: what would be printed is remembered by its number."""

    def __init__(self) -> None:
        self.printed: list[str] = []

    def ticket(self, issued: Issued) -> None:
        """Remember a ticket."""
        self.printed.append(issued.number)

    def receipt(self, number: str, by: str = "") -> None:
        """Remember a receipt."""
        self.printed.append(number)

    def office(
        self, kind: str, paper: Paper, subject: str, by: str = "", copies: Copies = ONE
    ) -> None:
        """Remember a paper of the office by its kind and subject."""
        self.printed.append(f"{kind} {subject}")

    def slip(self, kind: str, paper: SlipPaper, subject: str, by: str = "") -> None:
        """Remember a slip by its kind and subject."""
        self.printed.append(f"{kind} {subject}")

    def trouble(self, printer: str | None = None) -> str:
        """Nothing can be wrong with no printer."""
        return ""
