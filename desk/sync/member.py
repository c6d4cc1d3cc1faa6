"""What an enrolled desk remembers of the city it belongs to."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import select

from desk.store.base import Reader
from desk.sync.model import sync_cursor
from desk.sync.sending import remembered

NOTE = "enrolment"
PASSWORD = "upstream_password"


@dataclass(frozen=True)
class Enrolment:
    """What an enrolled desk remembers."""

    city: str
    node: int
    role: str
    kind: str
    hall: str
    upstreams: tuple[str, ...]
    fingerprint: str
    ca: str | None
    password: str

    def __repr__(self) -> str:
        return f"Enrolment(node={self.node}, kind={self.kind})"


def enrolment_of(read: Reader) -> Enrolment | None:
    """This desk's enrolment, or ``None`` when it works alone."""
    note, password = remembered(read, NOTE), remembered(read, PASSWORD)
    if note is None or password is None:
        return None
    found = json.loads(note)
    return Enrolment(**{**found, "upstreams": tuple(found["upstreams"])}, password=password)


def filled(read: Reader) -> bool:
    """Whether everything of this device's scopes has been loaded since it was enrolled."""
    scopes = (remembered(read, "sync_scopes") or "").split()
    loaded = {
        row.scope
        for row in read.rows(select(sync_cursor.c.scope).where(sync_cursor.c.load_table.is_(None)))
    }
    return bool(scopes) and loaded.issuperset(scopes)
