"""Frames of the second-generation identity-card reader's security module, over any line.

Out: preamble, length, command, checksum. In: preamble, length, three status bytes, data, checksum.
The length counts everything after itself; the checksum is the XOR of everything between preamble
and itself.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from operator import xor
from typing import Protocol

from desk.core.errors import UserError
from desk.core.text import mark

PREAMBLE = b"\xaa\xaa\xaa\x96\x69"
STATUS = b"\x11\xff"
FIND = b"\x20\x01"
SELECT = b"\x20\x02"
READ = b"\x30\x01"
FOUND = 0x9F
DONE = 0x90
LONGEST = 4096
"""No answer is longer; text, photograph and fingerprint together take 2314 bytes."""
SILENCE_S = 0.5
"""A frame that stopped for this long does not go on."""


class ReaderError(UserError):
    """Why a card was not read; the sentence says what to do."""


class UnpluggedError(ReaderError):
    """The reader is not there, or does not answer at all."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "The card reader does not answer. Check its cable; it is tried again by itself, "
                "and name and number can be typed with Ctrl N."
            )
        )


class GarbledError(ReaderError):
    """A wrong checksum, or half an answer."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "The card was not read cleanly. Take it off, lay it flat and alone, and it is read "
                "again."
            )
        )


class CardTakenError(ReaderError):
    """The card was gone before it was read, or does not let itself be read."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "The card was taken away too early. Lay it on the reader again and leave it there "
                "for a moment."
            )
        )


class Line(Protocol):
    """What a serial port offers; ``read`` gives what has come when its own short time is over."""

    def read(self, size: int = 1, /) -> bytes: ...

    def write(self, data: bytes, /) -> int | None: ...

    def reset_input_buffer(self) -> None: ...

    def close(self) -> None: ...


@dataclass(frozen=True)
class Answer:
    """A frame that came in whole; ``status`` is its third byte, which tells what happened."""

    status: int
    data: bytes


def checksum(body: bytes) -> int:
    """The XOR of every byte after the preamble."""
    return reduce(xor, body, 0)


def frame(content: bytes) -> bytes:
    """A frame around a command, or around status and data."""
    body = (len(content) + 1).to_bytes(2, "big") + content
    return PREAMBLE + body + bytes([checksum(body)])


def ask(
    line: Line, command: bytes, *, within: float, now: Callable[[], float] = time.monotonic
) -> Answer:
    """Send a command and take its answer.

    :raises UnpluggedError: nothing came in time.
    :raises GarbledError: what came stopped half way, or its checksum is wrong.
    """
    line.reset_input_buffer()
    line.write(frame(command))
    deadline = now() + within
    seen = b""
    while not seen.endswith(PREAMBLE):
        byte = line.read(1)
        seen = (seen + byte)[-len(PREAMBLE) :]
        if not byte and now() > deadline:
            raise GarbledError if seen else UnpluggedError
        if len(seen) == len(PREAMBLE) and seen != PREAMBLE and now() > deadline:
            raise GarbledError
    length = _take(line, 2, now)
    count = int.from_bytes(length, "big")
    if not 4 <= count <= LONGEST:
        raise GarbledError
    rest = _take(line, count, now)
    if checksum(length + rest[:-1]) != rest[-1]:
        raise GarbledError
    return Answer(rest[2], rest[3:-1])


def _take(line: Line, count: int, now: Callable[[], float]) -> bytes:
    got, heard = b"", now()
    while len(got) < count:
        more = line.read(count - len(got))
        if more:
            heard = now()
        elif now() - heard > SILENCE_S:
            raise GarbledError
        got += more
    return got
