"""Ticket numbers: a letter and at least three digits, unique in a hall on a day.

Each kiosk has its own numbers, so that two of them never give the same one, network or not: kiosk 1
begins at 001, kiosk 2 at 301, kiosk 3 at 601; beyond 300 tickets of a class, and for further
kiosks, the number grows a digit and begins with the kiosk's own.
"""

from __future__ import annotations

SHORT_BLOCK = 300
SHORT_KIOSKS = 3


def ticket_number(letter: str, kiosk: int, count: int) -> str:
    """The number of a kiosk's ``count``-th ticket (from 1) of a class on a day.

    :raises ValueError: for a kiosk outside 1 to 99 or a count below 1.
    """
    if not 1 <= kiosk <= 99 or count < 1:
        raise ValueError((kiosk, count))
    if kiosk <= SHORT_KIOSKS and count <= SHORT_BLOCK:
        return f"{letter}{(kiosk - 1) * SHORT_BLOCK + count:03}"
    if kiosk <= SHORT_KIOSKS:
        count -= SHORT_BLOCK
    # Two digits of the kiosk and three or more of the count; five digits never meet three.
    return f"{letter}{kiosk:02}{count:03}"


def ticket_qr(day_text: str, number: str, code: str) -> str:
    """The text in a ticket's QR code: ``YJQ:20261123:A052:7F3A``; nothing personal."""
    return f"YJQ:{day_text}:{number}:{code}"


def read_qr(text: str) -> tuple[str, str, str] | None:
    """Day (``20261123``), number and code of a ticket's QR, or ``None``."""
    parts = text.strip().split(":")
    if len(parts) == 4 and parts[0] == "YJQ":
        return parts[1], parts[2], parts[3]
    return None
