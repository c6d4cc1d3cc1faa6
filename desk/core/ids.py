"""Identifiers made by the client, so that a row has its name before any network has seen it."""

from __future__ import annotations

import hmac
import threading
import uuid

from desk.core import entropy

_lock = threading.Lock()
_maker: entropy.Source | None = None
_last_ms = 0
_sequence = 0


def new_id() -> str:
    """Return a UUIDv7 (RFC 9562) as text; within a process they sort in the order of making.

    The 12 bits after the version count identifiers of the same millisecond; when they are used up
    the millisecond is advanced, so that order holds even if the clock stands still or goes back.
    With another source of entropy the order begins anew.
    """
    global _maker, _last_ms, _sequence
    with _lock:
        source = entropy.source()
        if source is not _maker:
            _maker, _last_ms, _sequence = source, 0, 0
        now = source.milliseconds()
        if now > _last_ms:
            _last_ms, _sequence = now, source.bits(8)
        else:
            _sequence += 1
            if _sequence > 0xFFF:
                _last_ms, _sequence = _last_ms + 1, 0
        ms, sequence = _last_ms, _sequence
        value = ms << 80 | 0x7 << 76 | sequence << 64 | 0b10 << 62 | source.bits(62)
    return str(uuid.UUID(int=value))


def derived_id(kind: str, natural_key: str, secret: str) -> str:
    """Return the same identifier for the same natural key on every desk (a UUIDv8).

    An HMAC keeps the identifier from telling the key, for instance an identity number, to those
    who do not hold the city's secret.
    """
    digest = hmac.digest(secret.encode(), f"{kind}:{natural_key}".encode(), "sha256")
    value = int.from_bytes(digest[:16], "big")
    value = value & ~(0xF << 76) | 0x8 << 76
    value = value & ~(0b11 << 62) | 0b10 << 62
    return str(uuid.UUID(int=value))
