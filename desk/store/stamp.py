"""Hybrid clock stamps (Kulkarni 2014): they order writes and decide ties, and never go back.

A stamp is 22 hexadecimal characters: 48 bits of milliseconds, a 16-bit counter, a 24-bit node.
Compared as text (collation C) it sorts in the order of time, counter, node.
"""

from __future__ import annotations

from datetime import datetime

MAX_NODE = 0xFFFFFF
ZERO = "0" * 22


def make(ms: int, counter: int, node: int) -> str:
    """The text of a stamp."""
    return f"{ms:012x}{counter:04x}{node:06x}"


def tick(last: str, now: datetime, node: int) -> str:
    """The next stamp of a node: at the wall clock's time, but always after ``last``."""
    ms = int(now.timestamp() * 1000)
    last_ms, counter = int(last[:12], 16), int(last[12:16], 16)
    if ms > last_ms:
        return make(ms, 0, node)
    return _after(last_ms, counter, node)


def after(seen: str, node: int) -> str:
    """A stamp of this node that is greater than one it saw."""
    return _after(int(seen[:12], 16), int(seen[12:16], 16), node)


def _after(ms: int, counter: int, node: int) -> str:
    if counter == 0xFFFF:
        return make(ms + 1, 0, node)
    return make(ms, counter + 1, node)


def wall_ms(stamp: str) -> int:
    """Milliseconds since 1970 in a stamp."""
    return int(stamp[:12], 16)
