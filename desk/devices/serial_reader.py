"""The identity-card reader on a serial port: it is asked on a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from desk.core.errors import DeskError, UserError
from desk.devices import samframe
from desk.devices.cardtext import LENGTH, read_text
from desk.devices.reader import Card, CardReader, EmulatedReader, Listeners, NoReader
from desk.devices.samframe import (
    CardTakenError,
    GarbledError,
    Line,
    UnpluggedError,
)

log = logging.getLogger(__name__)

POLL_S = 0.35
"""The module wants more than 300 ms between two searches for a card."""
AGAIN_S = 2.0
"""After so long an unplugged reader is looked for again."""
SHORT_S, LONG_S = 1.0, 3.0
"""Within so long the module answers: a search, and the reading of a whole card."""
TRIES = 3
"""Readings of one card before its holder is asked to lay it down anew."""

Post = Callable[[Callable[[], None]], None]
"""Runs something on the thread of those who listen."""


class SerialReader(Listeners):
    """Looks for a card, reads it once, and notices when it is taken away.

    A module finds each card once: afterwards it answers "none" until the card is taken off, so a
    card that lies there is noticed by reading it again.
    """

    def __init__(self, open_line: Callable[[], Line], post: Post, poll_s: float = POLL_S) -> None:
        super().__init__()
        self._open_line, self._post, self._poll_s = open_line, post, poll_s
        self._stop, self._asked = threading.Event(), threading.Event()
        self._trouble: DeskError | None = None
        self.present = False
        self._card: Card | None = None
        self._told = ""
        self._thread = threading.Thread(target=self._live, name="card reader", daemon=True)
        self._thread.start()

    def read_again(self) -> None:
        """Read the card that lies there once more; told as trouble when none does."""
        self._asked.set()

    def close(self) -> None:
        """Stop asking and let the port go."""
        self._stop.set()
        self._asked.set()
        self._thread.join(timeout=LONG_S + SHORT_S)

    def on_trouble(self, callback: Callable[[DeskError | None], None]) -> None:
        """Be told why a card was not read; of a reader that is missing also afterwards."""
        super().on_trouble(callback)
        trouble = self._trouble
        if trouble is not None:
            self._post(lambda: callback(trouble))

    # --- the thread ------------------------------------------------------------------------

    def _live(self) -> None:
        while not self._stop.is_set():
            try:
                line = self._open_line()
            except (OSError, ValueError) as error:
                self._gone(error)
                self._stop.wait(AGAIN_S)
                continue
            try:
                self._serve(line)
            except (OSError, UnpluggedError) as error:
                self._gone(error)
                self._stop.wait(AGAIN_S)
            finally:
                line.close()

    def _serve(self, line: Line) -> None:
        samframe.ask(line, samframe.STATUS, within=SHORT_S)
        self.present = True
        if self._trouble is not None:
            self._trouble = None
            self._tell(None)
        while not self._stop.is_set():
            asked = self._asked.is_set()
            self._asked.clear()
            try:
                self._look(line, asked)
                self._told = ""
            except UnpluggedError:
                raise
            except UserError as error:
                # A line that garbles every search says so once, not three times a second.
                if asked or str(error) != self._told:
                    self._tell(error)
                self._told = str(error)
            self._asked.wait(self._poll_s)

    def _look(self, line: Line, asked: bool) -> None:
        if self._ask_cleanly(line, samframe.FIND).status == samframe.FOUND:
            self._removed()
            self._read_new(line)
        elif self._card is not None:
            if self._lies_there(line):
                if asked:
                    self._hand_over(self._card)
            else:
                self._removed()
        elif asked:
            raise UserError(
                "No card was found. Take it off, lay it flat and alone, and leave it there."
            )

    def _lies_there(self, line: Line) -> bool:
        try:
            return self._ask_cleanly(line, samframe.READ).status == samframe.DONE
        except GarbledError:
            return True

    def _read_new(self, line: Line) -> None:
        if self._ask_cleanly(line, samframe.SELECT).status != samframe.DONE:
            raise CardTakenError
        answer = self._ask_cleanly(line, samframe.READ)
        if answer.status != samframe.DONE:
            raise CardTakenError
        text_length = int.from_bytes(answer.data[:2], "big")
        if text_length != LENGTH or len(answer.data) < 4 + LENGTH:
            raise GarbledError
        card = read_text(answer.data[4 : 4 + LENGTH])
        self._card = card
        self._hand_over(card)

    def _ask_cleanly(self, line: Line, command: bytes) -> samframe.Answer:
        """Ask, and ask again when the answer came in pieces: noise on the line is not the card."""
        within = LONG_S if command == samframe.READ else SHORT_S
        for _ in range(TRIES - 1):
            try:
                return samframe.ask(line, command, within=within)
            except GarbledError:
                log.info("an answer of the card reader was garbled; asked again")
        return samframe.ask(line, command, within=within)

    # --- telling ---------------------------------------------------------------------------

    def _gone(self, error: BaseException) -> None:
        self.present = False
        self._removed()
        if self._trouble is None:
            log.warning("card reader: %s", type(error).__name__)
            self._trouble = UnpluggedError()
            self._tell(self._trouble)

    def _removed(self) -> None:
        if self._card is not None:
            self._card = None
            self._post(lambda: _call(self._takers))

    def _hand_over(self, card: Card) -> None:
        self._post(lambda: _call(self._readers, card))

    def _tell(self, error: DeskError | None) -> None:
        self._post(lambda: _call(self._troubled, error))


def _call(callbacks: list[Callable[..., None]], *what: object) -> None:
    for callback in list(callbacks):
        callback(*what)


def open_reader(address: str, post: Post) -> CardReader:
    """The reader of the setting: ``none``, ``emulated``, ``serial:/dev/ttyUSB0`` or
    ``serial:COM3@9600``; a port that is not there is looked for until it is.

    :raises UserError: for an address of no kind.
    """
    kind, _, rest = address.partition(":")
    if address in ("", "none"):
        return NoReader()
    if address == "emulated":
        return EmulatedReader()
    port, _, speed = rest.partition("@")
    if kind != "serial" or not port or not (speed or "115200").isdigit():
        raise UserError(
            "A card reader is none, emulated or serial:PORT, not {address}.", address=address
        )
    return SerialReader(lambda: _serial(port, int(speed or 115200)), post)


def _serial(port: str, speed: int) -> Any:
    import serial

    return serial.Serial(port, speed, timeout=0.1, write_timeout=1.0)
