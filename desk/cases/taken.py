"""What a matter was when a case was taken in: a later change of the matter never reaches the case.

At acceptance the whole definition is kept once for all cases that were taken in alike, under an
identifier made from its content. What is shown, printed or worked out of a case reads it there, so
neither a new version nor a new edition of the program alters it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import select

from desk.core.ids import derived_id
from desk.matters.catalogue import Catalogue, Matter
from desk.matters.content import content_of
from desk.matters.load import read_content
from desk.matters.model import matter_definition
from desk.store import Unit
from desk.store.base import Reader

_read: dict[str, Matter] = {}
"""Definitions by their identifier, which is made from their content."""


def keep(unit: Unit, matter: Matter, scope: str) -> str:
    """Keep the definition of a matter for the cases of a scope; returns its identifier."""
    content = content_of(matter)
    text = json.dumps(content, ensure_ascii=False, sort_keys=True)
    key = f"{scope}:{hashlib.sha256(text.encode()).hexdigest()}"
    found = derived_id(matter_definition.name, key, "")
    t = matter_definition
    if unit.first(select(t.c.id).where(t.c.id == found)) is None:
        unit.insert(
            t, id=found, scope=scope, code=matter.code, number=matter.version, content=content
        )
    return found


def as_taken(read: Reader, rows: Iterable[Any], catalogue: Catalogue) -> Callable[[Any], Matter]:
    """For each of these rows of cases (``matter``, ``definition_id``), the matter as it was taken
    in; today's for cases from before definitions were kept. At most one statement."""
    wanted = {row.definition_id for row in rows if row.definition_id} - _read.keys()
    if wanted:
        t = matter_definition
        for found in read.rows(select(t).where(t.c.id.in_(sorted(wanted)))):
            _read[found.id] = read_content(found.content)

    def matter(row: Any) -> Matter:
        return _read.get(row.definition_id or "") or catalogue.get(row.matter)

    return matter
