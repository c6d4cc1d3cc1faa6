"""Ticket numbers: a letter and at least three digits, unique in a hall on a day.

Each kiosk has its own numbers, so that two of them never give the same one, network or not. Kiosks
1, 2 and 3 begin with three digits: A001, A301, A601. The 301st ticket of a class at kiosk 1 is
A1301, at kiosk 2 A2301; kiosk 4 begins with A4001, kiosk 12 with A12001. How many digits a number
has tells which of these it is, and its first digits which kiosk gave it.
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
    if count <= 999:
        return f"{letter}{kiosk}{count:03}"
    return f"{letter}{kiosk:02}{count}"


def ticket_qr(day_text: str, number: str, code: str) -> str:
    """The text in a ticket's QR code: ``YJQ:20261123:A052:7F3A``; nothing personal."""
    return f"YJQ:{day_text}:{number}:{code}"


def read_qr(text: str) -> tuple[str, str, str] | None:
    """Day (``20261123``), number and code of a ticket's QR, or ``None``."""
    parts = text.strip().split(":")
    if len(parts) == 4 and parts[0] == "YJQ":
        return parts[1], parts[2], parts[3]
    return None
