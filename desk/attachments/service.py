"""Scans of materials: added and taken out before acceptance, facts from then on."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Collection
from typing import Any

from sqlalchemy import exists, select

from desk.attachments.model import attachment, scan
from desk.attachments.pictures import Picture
from desk.core.errors import UserError
from desk.store import Unit, blobs

MOST = 30
"""Scans of one visit."""


def add(unit: Unit, visit_id: str, material: str, picture: Picture, worker_id: str) -> str:
    """Keep a scan with a visit until it is a fact; the same file twice is one scan.

    :raises UserError: when the visit has too many.
    """
    t = scan
    rows = unit.rows(select(t.c.id, t.c.material, t.c.sha256).where(t.c.visit_id == visit_id))
    if len(rows) >= MOST:
        raise UserError("A visit holds at most {n} scans. Take one out first.", n=MOST)
    name = blobs.keep(unit, picture.data)
    for row in rows:
        if (row.material, row.sha256) == (material, name):
            return str(row.id)
    return unit.insert(
        scan,
        visit_id=visit_id,
        material=material,
        name=picture.name,
        media=picture.media,
        sha256=name,
        size=len(picture.data),
        thumbnail=b64encode(picture.thumbnail).decode(),
        worker_id=worker_id,
        at=unit.now,
    )


def remove(unit: Unit, scan_id: str) -> None:
    """Take a scan out again.

    :raises UserError: when its visit was accepted meanwhile.
    """
    row = unit.first(select(scan).where(scan.c.id == scan_id))
    if row is None:
        raise UserError("This scan belongs to an accepted case and stays with it.")
    unit.delete(scan, scan_id)
    _forget(unit, row.sha256)


def settle(unit: Unit, visit_id: str, scope: str, materials: Collection[str]) -> None:
    """The visit is accepted: scans of these materials become facts, the others are let go."""
    for row in unit.rows(select(scan).where(scan.c.visit_id == visit_id).order_by(scan.c.id)):
        unit.delete(scan, row.id)
        if row.material not in materials:
            _forget(unit, row.sha256)
            continue
        _attach(unit, row, scope)


def attach(unit: Unit, visit_id: str, scope: str, material: str) -> None:
    """A material was brought after the acceptance: its scans become facts of the visit."""
    t = scan
    wanted = select(t).where(t.c.visit_id == visit_id, t.c.material == material)
    for row in unit.rows(wanted.order_by(t.c.id)):
        unit.delete(scan, row.id)
        _attach(unit, row, scope)


def _attach(unit: Unit, row: Any, scope: str) -> None:
    values = {column.name: row._mapping[column.name] for column in scan.columns}
    unit.insert(attachment, scope=scope, **values)
    blobs.publish(unit, row.sha256, scope)


def let_go(unit: Unit, visit_id: str) -> None:
    """The visit ended without acceptance: its scans are nobody's."""
    settle(unit, visit_id, "", ())


def want(unit: Unit, attachment_id: str) -> None:
    """Somebody would like to see a scan whose content is not here."""
    row = unit.first(select(attachment).where(attachment.c.id == attachment_id))
    if row is not None:
        blobs.want(unit, row.sha256, row.size, row.scope)


def _forget(unit: Unit, name: str) -> None:
    for table in (scan, attachment):
        if unit.value(select(exists().where(table.c.sha256 == name))):
            return
    blobs.drop(unit, name)
