"""What a resident confirmed with a signature, bound to the text it was given for."""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from desk.cases import model as m
from desk.cases.life_model import mandate
from desk.cases.sign_model import signature
from desk.core.errors import UserError
from desk.store import Unit
from desk.store.base import Reader

STATEMENTS = ("withdrawn", "agency_revoked")
"""Facts that carry what a resident took back, see :mod:`desk.cases.statements`."""


@dataclass(frozen=True)
class Consent:
    """A resident's yes, by hand on the screen: to a text, for the documents named."""

    text: str
    documents: tuple[str, ...]
    strokes: Sequence[Any]
    image: bytes


@dataclass(frozen=True)
class Stamped:
    """A document with the signature on it."""

    document: str
    text: str
    image: bytes
    signed_at: datetime
    holds: bool
    """Whether the signature was given for this very text and document."""


def digest(text: str) -> str:
    """The SHA-256 of a text."""
    return hashlib.sha256(text.encode()).hexdigest()


def stamp(document: str, text: str) -> str:
    """What binds a signature to one document of a text."""
    return digest(f"{document}\n{text}")


def record(unit: Unit, visit_id: str, consent: Consent) -> str:
    """Keep a resident's signature with the visit it belongs to.

    :raises UserError: for a signature without a stroke, or an unknown visit.
    """
    if not consent.strokes or not consent.image:
        raise UserError("Nothing was signed. Send it to the resident's screen again.")
    visit = unit.first(select(m.visit).where(m.visit.c.id == visit_id))
    if visit is None:
        raise UserError("This visit is not known here.")
    documents = [{"name": name, "hash": stamp(name, consent.text)} for name in consent.documents]
    return unit.insert(
        signature,
        scope=visit.scope,
        visit_id=visit_id,
        hall_id=visit.hall_id,
        worker_id=visit.worker_id,
        signed_at=unit.now,
        text=consent.text,
        text_hash=digest(consent.text),
        documents=documents,
        strokes=list(consent.strokes),
        image=b64encode(consent.image).decode(),
    )


def of_acceptance(read: Reader, visit_id: str) -> bytes:
    """The picture of the signature an acceptance was confirmed with; empty without one.

    A mandate that was signed in the same visit has a signature of its own, and so has whatever was
    taken back of it.
    """
    t = signature
    mandates = select(mandate.c.signature_id).where(mandate.c.signature_id.is_not(None))
    others = _of_statements(read, visit_id)
    row = read.first(
        select(t)
        .where(t.c.visit_id == visit_id, t.c.id.not_in(mandates), t.c.id.not_in(others))
        .order_by(t.c.signed_at, t.c.id)
        .limit(1)
    )
    return b64decode(row.image) if row is not None and row.text_hash == digest(row.text) else b""


def _of_statements(read: Reader, visit_id: str) -> list[str]:
    c, e = m.matter_case, m.case_event
    rows = read.rows(
        select(e.c.detail)
        .join(c, c.c.id == e.c.case_id)
        .where(c.c.visit_id == visit_id, e.c.kind.in_(STATEMENTS))
    )
    found = (row.detail.get("signature") for row in rows if isinstance(row.detail, dict))
    return [one for one in found if isinstance(one, str)]


def of_text(read: Reader, signature_id: str, text: str) -> bytes:
    """The picture of the signature given for a text; empty when it was given for another."""
    row = read.first(select(signature).where(signature.c.id == signature_id))
    holds = row is not None and row.text == text and row.text_hash == digest(text)
    return b64decode(row.image) if row is not None and holds else b""


def stamped(read: Reader, visit_id: str) -> list[Stamped]:
    """Every document of a visit with the one signature that is stamped on it."""
    t = signature
    rows = read.rows(select(t).where(t.c.visit_id == visit_id).order_by(t.c.signed_at, t.c.id))
    return [
        Stamped(
            document["name"],
            row.text,
            b64decode(row.image),
            row.signed_at,
            document["hash"] == stamp(document["name"], row.text)
            and row.text_hash == digest(row.text),
        )
        for row in rows
        for document in row.documents
    ]
