"""What a resident takes back, in their own words: a request, or a mandate.

Like every statement it is bound to the text it was given for; the fact carries the text, and the
signature where it was given on the resident's screen, so that the paper can be printed again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desk.cases import signing
from desk.cases.signing import Consent
from desk.cases.view import Moment
from desk.core.errors import UserError
from desk.store import Unit


@dataclass(frozen=True)
class Statement:
    """What was said, and how it was signed: ``counter`` or ``paper``."""

    kind: str
    text: str
    how: str
    signature_id: str
    said_at: datetime


def taken_down(unit: Unit, visit_id: str, text: str, consent: Consent | None) -> dict[str, Any]:
    """What the fact carries; nothing when there is no text, as in cases from elsewhere.

    :raises UserError: for a signature that was given for another text.
    """
    if not text.strip():
        return {}
    if consent is not None and consent.text != text:
        raise UserError("The resident signed another text. Send it to the screen again.")
    found = {
        "how": "counter" if consent is not None else "paper",
        "text": text,
        "text_hash": signing.digest(text),
    }
    if consent is not None:
        found["signature"] = signing.record(unit, visit_id, consent)
    return found


def of_case(timeline: Sequence[Moment], kind: str) -> Statement | None:
    """The last statement of a kind that took effect; ``None`` when there is none, or when its text
    is not the one that was signed."""
    for one in timeline:
        text = one.detail.get("text")
        if one.kind != kind or one.odd or not isinstance(text, str):
            continue
        if one.detail.get("text_hash") != signing.digest(text):
            return None
        how, signature_id = one.detail.get("how"), one.detail.get("signature")
        return Statement(kind, text, str(how or ""), str(signature_id or ""), one.at)
    return None
