"""Contents of files, named by their SHA-256 and kept in pieces within the encrypted store.

Here they are encrypted, backed up and carried along with everything else. A piece is small enough
to cross a slow line within one call, so that a content that was cut off goes on where it stopped.
"""

from __future__ import annotations

import hashlib

from sqlalchemy import Boolean, Column, Integer, LargeBinary, String, select

from desk.store.base import Reader, Utc, local_table
from desk.store.unit import Unit

PIECE = 131_072
"""Bytes in a piece; the last may be shorter."""

blob = local_table(
    "blob",
    Column("sha256", String(64), primary_key=True),
    Column("size", Integer, nullable=False),
    Column("have", Boolean, nullable=False),
    Column("scope", String(32)),
    Column("sent_to", String(36)),
    Column("wanted_at", Utc),
)
"""A content that is here (``have``) or was asked for; ``scope`` is empty while nothing synced names
it, and ``sent_to`` is the upstream that holds it."""

blob_piece = local_table(
    "blob_piece",
    Column("sha256", String(64), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)


def pieces_of(size: int) -> int:
    """How many pieces a content has."""
    return -(-size // PIECE)


def keep(unit: Unit, data: bytes) -> str:
    """Keep a content and return its name; one that is here already is not kept twice."""
    name = hashlib.sha256(data).hexdigest()
    row = unit.first(select(blob).where(blob.c.sha256 == name))
    if row is not None and row.have:
        return name
    drop(unit, name)
    for n in range(pieces_of(len(data))):
        unit.insert(blob_piece, sha256=name, n=n, data=data[n * PIECE : (n + 1) * PIECE])
    scope = row.scope if row is not None else None
    unit.insert(blob, sha256=name, size=len(data), have=True, scope=scope)
    return name


def publish(unit: Unit, name: str, scope: str) -> None:
    """A synced row of this scope names the content: from now on it is sent."""
    unit.execute(blob.update().where(blob.c.sha256 == name).values(scope=scope, sent_to=None))


def want(unit: Unit, name: str, size: int, scope: str) -> None:
    """Ask for a content that is not here; syncing brings it."""
    row = unit.first(select(blob).where(blob.c.sha256 == name))
    if row is None:
        unit.insert(blob, sha256=name, size=size, have=False, scope=scope, wanted_at=unit.now)
    elif not row.have:
        unit.update(blob, name, scope=scope, wanted_at=unit.now)


def drop(unit: Unit, name: str) -> None:
    """Let a content go."""
    unit.execute(blob_piece.delete().where(blob_piece.c.sha256 == name))
    unit.execute(blob.delete().where(blob.c.sha256 == name))


def read(reader: Reader, name: str) -> bytes | None:
    """A content, or ``None`` while it is not here whole."""
    if not reader.value(select(blob.c.have).where(blob.c.sha256 == name)):
        return None
    rows = reader.rows(
        select(blob_piece.c.data).where(blob_piece.c.sha256 == name).order_by(blob_piece.c.n)
    )
    data = b"".join(row.data for row in rows)
    return data if hashlib.sha256(data).hexdigest() == name else None


def here(reader: Reader, names: set[str]) -> set[str]:
    """Which of these contents are here whole."""
    rows = reader.rows(select(blob.c.sha256).where(blob.c.sha256.in_(names), blob.c.have))
    return {row.sha256 for row in rows}
