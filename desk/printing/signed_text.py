"""The text a resident signed, taken apart again for the paper that says it word for word."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from datetime import datetime

from desk.cases import signing
from desk.core.clock import local
from desk.core.text import tr
from desk.store.base import Reader

_ROW, _LINE = 2, 3
"""Fields of a line of the text; with one field it is a clause, and the last of those names it."""


@dataclass(frozen=True)
class SignedText:
    """``rows`` are labels with what was said, ``lines`` what is listed with its limit or end; the
    ``signature`` is the picture as base64, empty where there is a line to sign on instead."""

    title: str
    rows: tuple[tuple[str, str], ...]
    lines: tuple[tuple[str, str], ...]
    clauses: tuple[str, ...]
    signature: str
    signed: str
    digest: str


def signed_text(read: Reader, text: str, signature_id: str, at: datetime) -> SignedText:
    """What was signed at a moment; a signature is shown only when it was given for this text."""
    parts = [line.split("\t") for line in text.splitlines()]
    alone = [part[0] for part in parts if len(part) == 1]
    image = signing.of_text(read, signature_id, text)
    when = f"{local(at):%Y-%m-%d %H:%M}"
    return SignedText(
        alone[-1] if alone else "",
        tuple((part[0], part[1]) for part in parts if len(part) == _ROW),
        tuple((part[1], part[2]) for part in parts if len(part) == _LINE),
        tuple(alone[:-1]),
        b64encode(image).decode() if image else "",
        tr("Signed at {time}", time=when) if image else tr("Date: {day}", day=when[:10]),
        signing.digest(text),
    )
