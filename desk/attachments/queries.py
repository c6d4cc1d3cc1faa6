"""What is attached to a visit, and its contents."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from desk.attachments.model import attachment, scan
from desk.store import blobs
from desk.store.base import Reader


@dataclass(frozen=True)
class Attached:
    """A scan as a list shows it; ``here`` tells whether its content has arrived at this desk."""

    id: str
    visit_id: str
    material: str
    name: str
    media: str
    sha256: str
    size: int
    thumbnail: bytes
    at: datetime
    here: bool
    removable: bool


def of_visit(
    read: Reader, visit_id: str, materials: Collection[str] | None = None
) -> tuple[Attached, ...]:
    """The scans of a visit, all or of these materials, oldest first."""
    found = [
        (row, table is scan)
        for table in (scan, attachment)
        for row in read.rows(
            select(table).where(table.c.visit_id == visit_id).order_by(table.c.at, table.c.id)
        )
        if materials is None or row.material in materials
    ]
    here = blobs.here(read, {row.sha256 for row, _ in found})
    return tuple(
        Attached(
            row.id,
            row.visit_id,
            row.material,
            row.name,
            row.media,
            row.sha256,
            row.size,
            b64decode(row.thumbnail),
            row.at,
            row.sha256 in here,
            removable,
        )
        for row, removable in found
    )


def counts(read: Reader, visit_id: str) -> dict[str, int]:
    """How many scans each material of an open visit has."""
    rows = read.rows(
        select(scan.c.material, func.count().label("n"))
        .where(scan.c.visit_id == visit_id)
        .group_by(scan.c.material)
    )
    return {row.material: row.n for row in rows}


def content(read: Reader, sha256: str) -> bytes | None:
    """What was scanned, or ``None`` while it is not here."""
    return blobs.read(read, sha256)
