"""What an enrolled desk remembers of the city it belongs to."""

from __future__ import annotations

import json
from dataclasses import dataclass

from desk.store.base import Reader
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
