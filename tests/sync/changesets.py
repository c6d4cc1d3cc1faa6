"""Changesets as plain data: made by hand, folded, and checked as the tables would."""

from __future__ import annotations

import copy
import json
import uuid
from typing import Any

from sqlalchemy import Boolean, Integer

from desk.store.base import Id, registry
from desk.store.migrate import schema_version
from desk.store.seal import chain_hash
from desk.sync.wire import Changeset


class BadError(Exception):
    """A changeset that cannot be applied; ``code`` as in PostgreSQL."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def stops(item: Changeset) -> set[str]:
    """The scopes a changeset sends rows to."""
    ops = json.loads(item.body or "")["ops"]
    return {op[2]["scope"] for op in ops if "scope" in op[2]}


def text(value: Any) -> str:
    """A value as it stands in a changeset."""
    return json.dumps(value, ensure_ascii=False)


def folded(ops: list[Any]) -> list[Any]:
    """One op a row, as it was when the transaction was committed."""
    rows: dict[tuple[str, str], list[Any]] = {}
    for table, pk, columns, bases, *more in ops:
        first = rows.get((table, pk))
        if first is None:
            rows[table, pk] = [table, pk, dict(columns), copy.copy(bases), *more]
            continue
        first[2] |= columns
        if first[3]:
            first[3] = {**(bases or {}), **first[3]}
    return list(rows.values())


def check(table: str, pk: str, columns: dict[str, Any]) -> None:
    """Whether the columns have the types of the table (as far as tests make them wrong)."""
    try:
        if str(uuid.UUID(pk)) != pk:
            raise BadError("SD422")
        for name, value in columns.items():
            column = registry[table].table.c.get(name)
            if column is None or value is None:
                continue
            if isinstance(column.type, Id):
                uuid.UUID(str(value))
            elif isinstance(column.type, Integer) and not isinstance(column.type, Boolean):
                int(value)
    except ValueError as error:
        raise BadError("22P02") from error


def sealed(previous: str, node: int, seq: int, scope: str, stamp: str, ops: list[Any]) -> Changeset:
    """A changeset made by hand, chained to what came before."""
    body = json.dumps({"reason": "test", "ops": ops}, ensure_ascii=False)
    digest = chain_hash(previous, node, seq, stamp, scope, "0312", schema_version(), body)
    return Changeset(node, seq, scope, stamp, "", "0312", schema_version(), body, digest)
