"""What a worker does at the reception: print a ticket, print it again, add a matter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer

from desk.core.text import tr
from desk.faces.window.reception_model import ReceptionModel
from desk.faces.window.search import SearchPopover
from desk.faces.window.stage import Stage
from desk.queue.service import Issued


class ReceptionActs:
    """The acts of the reception; ``back`` puts the focus where the next ticket begins."""

    def __init__(self, stage: Stage, model: ReceptionModel) -> None:
        self._stage, self._model = stage, model
        self.back: Callable[[], object] = lambda: None

    def print_ticket(self) -> None:
        """Enter: give out the ticket as it is chosen."""
        if not self._model.issue(self._printed):
            self._stage.say(tr("Choose a class by its digit"))

    def _printed(self, issued: Issued) -> None:
        # The number stands large beside the list; a word in passing would only cover it.
        self.back()

    def print_again(self, ticket_id: str = "") -> None:
        """Ctrl P: the last ticket, or one of the list."""
        printed = self._model.print_again(ticket_id)
        if printed is None:
            self._stage.say(tr("No ticket was given out here yet."))
        else:
            self._stage.say(tr("{number} is printed", number=printed.number))

    def add_matter(self) -> None:
        """F3: what the person comes for, so that the window knows it beforehand."""
        popover = SearchPopover(
            self._stage.window, self._stage.desk.search, {}, self._model.add_matter
        )
        popover.closed.connect(lambda: QTimer.singleShot(0, self._chosen))
        self._stage.open(popover)

    def _chosen(self) -> None:
        if self._model.letter:
            self.back()
