"""A page of an initial load, from texts as ``sync.wire_…`` makes them to values for a table."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from desk.store.base import registry
from desk.sync.merging import Op, values_of

_VERSIONS = ', "_v" : '
"""What stands before the versions of a row as PostgreSQL writes it. Within a value the quotation
marks would be escaped, and behind the versions there is only the tombstone."""
_STAMP = re.compile(r'"([0-9a-f]{22})"')
_encode = json.JSONEncoder(separators=(",", ":")).encode


class Page(NamedTuple):
    """Rows of a table."""

    ids: list[str]
    values: list[Any]
    """All values of the first row in the table's order, then those of the second, and so on."""
    stamps: list[str]
    """At least the greatest of each row."""


def page_of(table: str, texts: Sequence[str]) -> Page:
    """Read the texts of a page.

    :raises ValueError: or ``KeyError`` when one is no row of this table.
    """
    page = Page([], [], [])
    if registry[table].mode == "fact":
        for row in _parsed(texts):
            page.ids.append(row["id"])
            page.values.extend((row["id"], *values_of(table, row), row["_s"]))
            page.stamps.append(row["_s"] or "")
        return page
    # The versions are longer than all the rest, and nobody has to take them apart.
    parts = [_apart(text) for text in texts]
    rows = _parsed([text for text, _ in parts])
    known = {"id", *registry[table].columns, "_del"}
    later = bool(rows) and not rows[0].keys() <= known
    for row, (_, told) in zip(rows, parts, strict=True):
        versions = told
        if later:
            # A column of a later version leaves nothing here, so that it is read after the upgrade.
            versions = _encode({c: at for c, at in json.loads(told).items() if c in known})
        page.ids.append(row["id"])
        page.values.extend((row["id"], *values_of(table, row), versions, row["_del"]))
        seen = versions[-24:-2]
        if versions.count(seen) == versions.count('":"'):
            page.stamps.append(seen)
        else:
            page.stamps.extend(_STAMP.findall(versions))
    return page


def op_of(table: str, text: str) -> Op:
    """A row of a register as something to merge with the one that is here.

    A column that was added since has no version yet; nothing may count as later than that.
    """
    row = json.loads(text)
    columns = {name: row.get(name) for name in (*registry[table].columns, "_del")}
    return (row["id"], columns, {}, row["_v"], "")


def _parsed(texts: Sequence[str]) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(f"[{','.join(texts)}]")
    if len(rows) != len(texts):
        raise ValueError("a text is no single row")
    return rows


def _apart(text: str) -> tuple[str, str]:
    """A row without its versions, and those without spaces."""
    before, found, rest = text.rpartition(_VERSIONS)
    if not found:
        row = json.loads(text)
        versions = _encode(row.pop("_v"))
        return json.dumps(row), versions
    versions, _, after = rest.partition("}")
    return before + after, f"{versions.replace(' ', '')}}}"
