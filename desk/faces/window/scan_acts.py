"""What a scanned code does at a window: a ticket's begins or calls, a receipt's is looked at."""

from __future__ import annotations

from collections.abc import Callable

from desk.cases.numbers import read_receipt_qr
from desk.core.clock import local_day
from desk.core.text import tr
from desk.faces.window.queue_acts import QueueActs
from desk.faces.window.stage import Stage
from desk.queue.in_line import Waiting, with_number
from desk.queue.numbers import read_qr


class ScanActs:
    """Codes read by a hand scanner."""

    def __init__(
        self, stage: Stage, queueing: QueueActs, look_at: Callable[[str, str], None]
    ) -> None:
        self._stage, self._session, self._model = stage, stage.session, stage.model
        self._queueing, self._look_at = queueing, look_at

    def scanned(self, text: str) -> bool:
        """Whether the text is a code of ours; then what it stands for is done."""
        ticket, receipt = read_qr(text), read_receipt_qr(text)
        if ticket is not None:
            self._ticket(*ticket[:2])
        elif receipt is not None:
            self._look_at(*receipt)
        else:
            return False
        return True

    def _ticket(self, day: str, number: str) -> None:
        session, say = self._session, self._stage.say
        here = session.ticket
        if day != f"{local_day(self._stage.desk.clock.now()):%Y%m%d}":
            say(tr("{number} is a ticket of another day.", number=number), "error")
        elif here is not None and here.number == number:
            if here.state == "called":
                session.begin(self._model.draft, lambda _: session.refresh())
        elif self._stage.in_visit():
            say(tr("Another ticket was read. Finish this visit first, or hold it."), "error")
        else:
            found = self._waiting(number)
            if found is None:
                say(tr("{number} does not wait for this window.", number=number), "error")
            else:
                self._queueing.call_one(found.ticket_id)

    def _waiting(self, number: str) -> Waiting | None:
        desk, seat = self._stage.desk, self._session.seat
        if seat is None:
            return None
        with desk.store.read() as read:
            return with_number(read, desk.hall.id, seat.window.id, number)
