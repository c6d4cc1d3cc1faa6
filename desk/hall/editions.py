"""A hall's own versions of matters: drawn up, published from a day on, withdrawn, restored.

A version is a fact with its whole content; it holds for the hall, or, as a setting may, for its
division and every hall below it. Nothing here touches a case: a case keeps the definition it was
taken in with (:mod:`desk.cases.taken`).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select

from desk.core.errors import UserError
from desk.core.text import mark
from desk.hall import model as hall_model
from desk.hall import queries, roles
from desk.hall.settings import SHARED, places
from desk.matters.catalogue import Catalogue, Matter
from desk.matters.changes import changes
from desk.matters.content import Content, content_of
from desk.matters.editions import Edition, catalogue_on, in_force, named
from desk.matters.keeping import falls_short
from desk.matters.load import read_content
from desk.matters.model import matter_draft, matter_edition
from desk.store import Unit
from desk.store.base import Reader, hall_scope

SHORT_OF = {
    "promised": mark("The version of a level above promises the result sooner."),
    "fee": mark("The version of a level above asks for a lower fee."),
    "materials": mark("The version of a level above asks for fewer papers."),
    "owe_days": mark("The version of a level above leaves more time for missing papers."),
    "agent": mark("The version of a level above lets somebody else come."),
}
"""Why a hall may not publish a version."""


def _holds(hall_id: str, order: Sequence[str]) -> ColumnElement[bool]:
    t = matter_edition
    own = and_(t.c.hall_id == hall_id, t.c.place.is_(None))
    return or_(own, t.c.place.in_(order[1:]))


def _order(read: Reader, hall_id: str) -> list[str]:
    """The hall, and the divisions that may say something for it, the nearest first."""
    return places(hall_id, queries.hall(read, hall_id).division)


def editions(read: Reader, hall_id: str, code: str = "") -> list[Edition]:
    """The versions that were published for a hall, by itself or by a level above, the oldest
    first; those of one matter, or of all."""
    t, w = matter_edition, hall_model.worker
    order = _order(read, hall_id)
    where = [_holds(hall_id, order), *([t.c.code == code] if code else [])]
    rows = read.rows(
        select(t, w.c.name.label("author"))
        .join(w, w.c.id == t.c.worker_id, isouter=True)
        .where(*where)
        .order_by(t.c["_s"], t.c.id)
    )
    gone = {row.edition_id for row in rows if row.kind == "withdrawn"}
    return [
        _edition(row, row.id in gone, order.index(row.place) if row.place else 0)
        for row in rows
        if row.kind == "published"
    ]


_read: dict[str, Matter] = {}
"""Matters by the identifier of the version, which never changes."""


def _edition(row: Any, withdrawn: bool, rank: int) -> Edition:
    if row.id not in _read:
        _read[row.id] = named(read_content(row.content), row.id, row.number)
    return Edition(
        row.id,
        row.number,
        _read[row.id],
        row.valid_from,
        row.reason,
        row.author or "",
        row.at,
        row._mapping["_s"] or "",
        withdrawn,
        row.place or "",
        rank,
    )


def mark_of(read: Reader, hall_id: str) -> str:
    """Changes whenever a version is published or withdrawn; one look at a small index."""
    t = matter_edition
    order = _order(read, hall_id)
    rows = read.rows(select(t.c.id).where(_holds(hall_id, order)).order_by(t.c.id))
    return ",".join(row.id for row in rows)


def catalogue(read: Reader, hall_id: str, base: Catalogue, day: date | None = None) -> Catalogue:
    """The catalogue of a hall on a day, today if none is given."""
    return catalogue_on(base, editions(read, hall_id), day or read.day)


def publish(
    unit: Unit,
    hall_id: str,
    content: Content,
    base: Catalogue,
    *,
    valid_from: date,
    reason: str,
    worker_id: str,
    below: bool = False,
) -> str:
    """Publish a version of a matter, ``below`` for all halls of the hall's division as well; its
    draft is done with. Returns the version's identifier.

    :raises UserError: for a role that may not, a day in the past, a missing reason, a version that
        changes nothing, or one that promises less than a level above.
    :raises CatalogueError: with every fault, by field.
    """
    roles.allowed(unit, worker_id)
    if valid_from < unit.day:
        raise UserError("A version is valid from today or a later day.")
    said = " ".join(reason.split())
    if not said:
        raise UserError("Write why the matter changes; the history shows it.")
    known = editions(unit, hall_id)
    matter = check(content, catalogue_on(base, known, valid_from))
    mine = [one for one in known if one.matter.code == matter.code]
    place = queries.hall(unit, hall_id).division if below else ""
    rank = _order(unit, hall_id).index(place) if below else 0
    before = in_force([one for one in mine if one.rank >= rank], valid_from)
    above = in_force([one for one in mine if one.rank > rank], valid_from)
    for short in falls_short(above.matter, matter) if above else ():
        raise UserError(SHORT_OF[short])
    if not changes(before.matter if before else base.by_code[matter.code], matter):
        raise UserError("Nothing differs from the version that is in force on that day.")
    number = max([base.by_code[matter.code].version, *(one.number for one in mine)]) + 1
    content = content_of(matter)
    content["matter"]["version"] = number
    made = unit.insert(
        matter_edition,
        scope=SHARED if below else _scope(unit, hall_id),
        hall_id=hall_id,
        place=place or None,
        code=matter.code,
        number=number,
        kind="published",
        content=content,
        valid_from=valid_from,
        reason=said,
        worker_id=worker_id,
        at=unit.now,
    )
    drop_draft(unit, hall_id, matter.code)
    return made


def withdraw(unit: Unit, hall_id: str, edition_id: str, reason: str, worker_id: str) -> None:
    """Take back a version before its first day.

    :raises UserError: once it has begun, when another version changes it; or when it is that of
        a level above.
    """
    roles.allowed(unit, worker_id)
    found = next((one for one in editions(unit, hall_id) if one.id == edition_id), None)
    if found is None or found.withdrawn:
        raise UserError("This version was taken back already.")
    if found.place not in ("", queries.hall(unit, hall_id).division):
        raise UserError("This version is that of a level above; it is taken back there.")
    if found.valid_from <= unit.day:
        raise UserError(
            "This version has begun and cases may rest on it. Restore an older one instead."
        )
    unit.insert(
        matter_edition,
        scope=SHARED if found.place else _scope(unit, hall_id),
        hall_id=hall_id,
        place=found.place or None,
        code=found.matter.code,
        number=found.number,
        kind="withdrawn",
        edition_id=edition_id,
        reason=" ".join(reason.split()),
        worker_id=worker_id,
        at=unit.now,
    )


def check(content: Content, among: Catalogue) -> Matter:
    """The matter a content amounts to, beside the others of a catalogue.

    :raises CatalogueError: with every fault, by field.
    """
    return read_content(content, among.by_code.values())


def save_draft(unit: Unit, hall_id: str, code: str, content: Content) -> None:
    """Keep what was changed so far, so that a crash loses nothing."""
    key = f"{hall_id}:{code}"
    if draft(unit, hall_id, code) is None:
        unit.insert(
            matter_draft, key=key, hall_id=hall_id, code=code, content=content, updated_at=unit.now
        )
    else:
        unit.update(matter_draft, key, content=content, updated_at=unit.now)


def drop_draft(unit: Unit, hall_id: str, code: str) -> None:
    """Let a draft go."""
    unit.delete(matter_draft, f"{hall_id}:{code}")


def draft(read: Reader, hall_id: str, code: str) -> Content | None:
    """The draft of a matter on this desk, or ``None``."""
    t = matter_draft
    row = read.first(select(t.c.content).where(t.c.key == f"{hall_id}:{code}"))
    return None if row is None else row.content


def drafts(read: Reader, hall_id: str) -> Sequence[str]:
    """Codes of the matters that have a draft on this desk."""
    t = matter_draft
    return [r.code for r in read.rows(select(t.c.code).where(t.c.hall_id == hall_id))]


def _scope(unit: Unit, hall_id: str) -> str:
    return hall_scope(queries.hall(unit, hall_id).division)
