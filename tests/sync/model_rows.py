"""An upstream's rows in memory: how a changeset is applied to them, and which values conflict."""

from __future__ import annotations

import copy
import hashlib
import json
import uuid
from dataclasses import dataclass, field
from typing import Any

from desk.store.base import registry
from desk.sync.model import FROM_CONTENT
from desk.sync.wire import Changeset
from tests.sync.changesets import BadError, check, folded, text
from tests.sync.model_log import ModelLog, Stored


@dataclass
class ModelRows(ModelLog):
    """The rows of every table, and in which scopes each was before."""

    rows: dict[str, dict[str, dict[str, Any]]] = field(
        default_factory=lambda: {name: {} for name in registry}
    )
    moved: set[tuple[str, str, str]] = field(default_factory=set)

    def _apply(self, stored: Stored) -> list[tuple[str, str, list[Any]]]:
        """Apply one changeset or nothing of it; gives what the upstream has to tell of it."""
        item = stored.item
        ops = folded(json.loads(item.body or "")["ops"])
        before = {
            (op[0], op[1]): copy.deepcopy(self.rows[op[0]].get(op[1]))
            for op in ops
            if op[0] in registry
        }
        moved = set(self.moved)
        lost: list[tuple[str, str, list[Any]]] = []
        try:
            for op in sorted(ops, key=lambda op: str(op[0])):
                lost += self._op(item, op, ops)
        except BadError:
            for (table, pk), row in before.items():
                if row is None:
                    self.rows[table].pop(pk, None)
                else:
                    self.rows[table][pk] = row
            self.moved = moved
            raise
        return lost

    def _op(self, item: Changeset, op: list[Any], ops: list[Any]) -> list[Any]:
        table, pk, columns, bases = op[:4]
        versions = op[4] if len(op) > 4 else None
        if table not in registry:
            raise BadError("SD422")
        check(table, pk, columns)
        if registry[table].mode == "fact":
            self._fact(item, table, pk, columns)
            return []
        row = self.rows[table].get(pk)
        names = (*registry[table].columns, "_del")
        if row is None and bases == {} and columns.get("scope") == item.scope:
            row = {c: columns.get(c) for c in names}
            row |= {"id": pk, "_v": dict(versions or dict.fromkeys(names, item.stamp))}
            row["_del"] = int(bool(row["_del"]))
            self.rows[table][pk] = row
            return []
        if row is None:
            if versions is not None and bases != {}:
                return []
            raise BadError("SD404")
        if row["scope"] != item.scope and (table, pk, item.scope) not in self.moved:
            here = any(
                o[0] == table and o[1] == pk and o[2].get("scope") == item.scope for o in ops
            )
            if not here:
                raise BadError("SD404")
        return self._write(item, table, pk, row, columns, bases or {}, versions)

    def _fact(self, item: Changeset, table: str, pk: str, columns: dict[str, Any]) -> None:
        if columns.get("scope") != item.scope:
            raise BadError("SD403")
        row = {c: columns.get(c) for c in registry[table].columns} | {"id": pk, "_s": item.stamp}
        known = self.rows[table].setdefault(pk, row)
        if table in FROM_CONTENT:
            self.rows[table][pk] = max(known, row, key=lambda r: r["_s"])
        elif known["_s"] != item.stamp:
            raise BadError("SD421")

    def _write(
        self,
        item: Changeset,
        table: str,
        pk: str,
        row: dict[str, Any],
        columns: dict[str, Any],
        bases: dict[str, Any],
        versions: dict[str, str] | None,
    ) -> list[Any]:
        tell: list[Any] = []
        was = row["scope"]
        gone = None if versions is not None else self._gone(item, row, columns, bases)
        if gone is not None:
            tell += [conflict(self, table, pk, was, "_del", win, lose, 1, 0) for win, lose in gone]
        for column, value in columns.items():
            at = versions.get(column, item.stamp) if versions else item.stamp
            current = row["_v"].get(column)
            met = current is not None and current not in (at, bases.get(column))
            if versions is None and met and row[column] != value:
                win, lose = max(at, current), min(at, current)
                values = (row[column], value) if current > at else (value, row[column])
                tell.append(conflict(self, table, pk, was, column, win, lose, *values))
            if current is None or at > current:
                row["_v"][column] = at
                row[column] = int(bool(value)) if column == "_del" else value
        for scope in {was, columns.get("scope", was)} - {row["scope"]}:
            # Also where a later move was known already: who saw the row there may still write.
            self.moved.add((table, pk, scope))
        if versions is None and (row["scope"] != was or item.scope != was):
            # A conflict goes to where the row is found before the statement that moves it.
            image = {k: v for k, v in row.items() if k not in ("id", "_v")}
            tell.append((row["scope"], "moved", [table, pk, image, {}, dict(row["_v"])]))
            set_here = columns.get("scope") == row["scope"] and row["_v"]["scope"] == item.stamp
            for scope in sorted({was, item.scope} - {row["scope"]}):
                if scope == item.scope and set_here:
                    continue
                at = {"scope": row["_v"]["scope"]}
                tell.append((scope, "left", [table, pk, {"scope": row["scope"]}, at, at]))
        return tell

    def _gone(
        self,
        item: Changeset,
        row: dict[str, Any],
        columns: dict[str, Any],
        bases: dict[str, Any],
    ) -> list[tuple[str, str]]:
        """Deletion and edit that did not see each other, as (deletion, edit)."""
        found: set[tuple[str, str]] = set()
        at = row["_v"]["_del"]
        if row["_del"] and "_del" not in columns:
            found.add((at, item.stamp))
        if columns.get("_del") in (1, True) and item.stamp > at:
            for column, base in bases.items():
                current = row["_v"].get(column)
                if column not in columns and current is not None and current != base:
                    found.add((item.stamp, current))
        return sorted((win, lose) for win, lose in found if win[-6:] != lose[-6:])


def conflict(
    upstream: ModelLog,
    table: str,
    pk: str,
    scope: str,
    column: str,
    win: str,
    lose: str,
    win_value: Any,
    lose_value: Any,
) -> tuple[str, str, list[Any]]:
    """A kept loser, as an op of the upstream's own."""
    digest = hashlib.sha256(f"{scope}|{table}|{pk}|{column}|{win}|{lose}".encode()).hexdigest()
    # Of a row that moved here as an image, not every write is known.
    actors = {
        stamp: next((s.item.actor for s in upstream.by_stamp[stamp]), None) for stamp in (win, lose)
    }
    body = {
        "scope": scope, "t": table, "pk": pk, "col": column, "win_stamp": win,
        "lose_stamp": lose, "win_val": text(win_value), "lose_val": text(lose_value),
        "win_actor": actors[win], "lose_actor": actors[lose],
    }  # fmt: skip
    return (scope, "conflict", ["conflict", str(uuid.UUID(digest[:32])), body, None])
