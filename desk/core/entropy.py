"""Randomness and the time inside identifiers, as a port: a rehearsed day can be lived twice alike.

Whoever composes a program may put a seeded source in the place of the system's, for as long as
that program is a rehearsal. Keys of stores never come from here.
"""

from __future__ import annotations

import random
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from desk.core.clock import Clock


class Source(Protocol):
    """Gives random bits and the milliseconds since 1970."""

    def bits(self, count: int) -> int: ...

    def milliseconds(self) -> int: ...


class SystemSource:
    """The operating system's randomness and clock."""

    def bits(self, count: int) -> int:
        return secrets.randbits(count)

    def milliseconds(self) -> int:
        return time.time_ns() // 1_000_000


class SeededSource:
    """The same numbers for the same seed, at the time of a clock."""

    def __init__(self, seed: int, clock: Clock) -> None:
        self._chance = random.Random(seed)
        self._clock = clock
        self._lock = threading.Lock()

    def bits(self, count: int) -> int:
        with self._lock:
            return self._chance.getrandbits(count)

    def milliseconds(self) -> int:
        return int(self._clock.now().timestamp() * 1000)


_source: Source = SystemSource()


def source() -> Source:
    """The source that this process uses."""
    return _source


@contextmanager
def using(other: Source) -> Iterator[None]:
    """Take identifiers and codes from another source until the block ends."""
    global _source
    before, _source = _source, other
    try:
        yield
    finally:
        _source = before


def code() -> str:
    """Four capital hexadecimal digits, as they stand on tickets and receipts."""
    return f"{_source.bits(16):04X}"


def salt() -> bytes:
    """Sixteen bytes that make equal PINs hash differently."""
    return _source.bits(128).to_bytes(16, "big")
