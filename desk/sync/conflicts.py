"""Values of which two were written without seeing each other: which, by whom, and the choice.

The later one counts and the earlier is kept (``desk.sync.model.conflict``). A person looks at both
and keeps one; that is an ordinary write made in sight of the winner, so nothing can conflict anew.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Table, func, select, text
from sqlalchemy.engine import Row

from desk.core import mask
from desk.core.errors import UserError
from desk.store import Unit
from desk.store.base import Reader, registry
from desk.store.stamp import wall_ms
from desk.sync import projections
from desk.sync.model import conflict, conflict_resolved

MOST = 500
"""Conflicts that are read at once; the count is always of all."""
WINNER, LOSER = "winner", "loser"
GONE = "_del"
_SECRET = frozenset({"pin_hash"})
_NAMED_BY = ("name", "text", "label", "id_number", "code", "number", "day")
_ID = re.compile(r"(?<!\d)\d{17}[\dXx](?!\d)")
_PHONE = re.compile(r"(?<!\d)1\d{10}(?!\d)")
_HIDDEN = "••••"


@dataclass(frozen=True)
class Side:
    """One of both values: what was written, as it may be shown, by whom, and when."""

    value: Any
    """As the store holds it."""
    shown: str | None
    """For the screen, with identity numbers and phones masked; ``None`` for nothing."""
    actor: str
    at: datetime


@dataclass(frozen=True)
class Conflict:
    """A value that lost, beside the one that counts."""

    id: str
    scope: str
    table: str
    pk: str
    column: str
    winner: Side
    loser: Side
    subject: str
    """What the row is called, masked; empty when it has no name."""
    stands: str
    """Stamp of what the row holds now; another than the winner's when it was written since."""
    now: str | None
    """For the screen, what the row holds now."""
    written_since: bool

    @property
    def about_deletion(self) -> bool:
        """Whether one side deleted what the other side changed."""
        return self.column == GONE


def _open() -> Any:
    settled = select(conflict_resolved.c.conflict_id)
    return conflict.c.id.not_in(settled)


def count_open(read: Reader) -> int:
    """How many nobody has looked at."""
    return int(read.value(select(func.count()).select_from(conflict).where(_open())) or 0)


def open_conflicts(read: Reader) -> list[Conflict]:
    """Those nobody has looked at, the newest first, whose row is still on this desk."""
    rows = read.rows(
        select(conflict).where(_open()).order_by(conflict.c.win_stamp.desc(), conflict.c.id)
        .limit(MOST)
    )  # fmt: skip
    return [found for row in rows if (found := _conflict(read, row)) is not None]


def _conflict(read: Reader, row: Row[Any]) -> Conflict | None:
    name = row._mapping["t"]
    entry = registry.get(name)
    if entry is None or row.col not in (*entry.columns, GONE) or entry.mode != "lww":
        # A table or column that this version does not know; an upgraded desk will show it.
        return None
    there = _row(read, entry.table, row.pk)
    if there is None:
        return None
    stands = str(json.loads(there["_v"]).get(row.col) or row.win_stamp)
    return Conflict(
        row.id, row.scope, name, row.pk, row.col,
        _side(row.col, row.win_val, row.win_actor, row.win_stamp),
        _side(row.col, row.lose_val, row.lose_actor, row.lose_stamp),
        subject_of(entry.table, there), stands, shown(row.col, there[row.col]),
        stands != row.win_stamp,
    )  # fmt: skip


def _row(read: Reader, table: Table, pk: str) -> dict[str, Any] | None:
    # Untyped, as a changeset carries it: a value may come from a version that reads it otherwise.
    found = read.first(text(f'SELECT * FROM "{table.name}" WHERE id = :pk').bindparams(pk=pk))
    return None if found is None else dict(found._mapping)


def _side(column: str, value: str | None, actor: str | None, stamp: str) -> Side:
    raw = None if value is None else json.loads(value)
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=wall_ms(stamp))
    return Side(raw, shown(column, raw), actor or "", at)


def subject_of(table: Table, row: dict[str, Any]) -> str:
    """What people call a row."""
    for name in _NAMED_BY:
        if name in table.c and row.get(name) not in (None, ""):
            told = shown(name, row[name]) or ""
            return mask.mask_name(told) if table.name == "resident" and name == "name" else told
    return ""


def shown(column: str, value: Any) -> str | None:
    """A value as it may stand on a screen: identity numbers and phones masked wherever they are."""
    if value is None or value == "":
        return None
    if column in _SECRET:
        return _HIDDEN
    told = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    if column == "id_number":
        return mask.mask_id(told)
    if column == "phone":
        return mask.mask_phone(told)
    told = _ID.sub(lambda m: mask.mask_id(m.group()), told)
    return _PHONE.sub(lambda m: mask.mask_phone(m.group()), told)


def resolve(unit: Unit, seen: Conflict, choice: str, worker_id: str) -> None:
    """Keep one of both values of a conflict, as it was seen.

    :raises UserError: when somebody settled it, or wrote that value, since it was read.
    """
    settled = conflict_resolved.c.conflict_id == seen.id
    if unit.value(select(func.count()).select_from(conflict_resolved).where(settled)):
        raise UserError("Somebody has settled this one already.")
    row = unit.first(select(conflict).where(conflict.c.id == seen.id))
    now = None if row is None else _conflict(unit, row)
    if now is None:
        raise UserError("This row is no longer on this machine.")
    if now.stands != seen.stands:
        raise UserError("Somebody has written this value since. Look at it again.")
    if choice == LOSER:
        # By the names of the registry, which _conflict has checked; the trigger takes down as base
        # the stamp of what stands there, so whoever gets it knows that the winner was seen.
        unit.execute(
            text(f'UPDATE "{now.table}" SET "{now.column}" = :value WHERE id = :pk').bindparams(
                value=now.loser.value, pk=now.pk
            )
        )
        projections.arrived(unit, {now.table: frozenset({now.pk})})
    unit.insert(
        conflict_resolved, scope=now.scope, conflict_id=now.id, choice=choice,
        worker_id=worker_id, at=unit.now,
    )  # fmt: skip
