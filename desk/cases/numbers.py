"""Numbers that residents hold: visit ``YJ26-1123-0042``, its matters ``-1``, ``-2``."""

from __future__ import annotations

from datetime import date


def receipt_number(code: str, day: date, count: int) -> str:
    """The ``count``-th acceptance of a hall on a day."""
    return f"{code}{day:%y}-{day:%m%d}-{count:04}"


def case_number(receipt: str, place: int) -> str:
    """The number of the ``place``-th matter of a visit, from 1."""
    return f"{receipt}-{place}"


def receipt_qr(receipt: str, code: str, public_address: str = "") -> str:
    """The text of a receipt's QR code; nothing personal in it."""
    query = f"{receipt}?k={code}"
    return f"{public_address.rstrip('/')}/{query}" if public_address else query


def read_receipt_qr(text: str) -> tuple[str, str] | None:
    """Receipt number and query code of a QR text, or ``None``."""
    receipt, mark, code = text.strip().rpartition("?k=")
    if not mark or len(code) != 4:
        return None
    return receipt.rsplit("/", 1)[-1], code.upper()
