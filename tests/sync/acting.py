"""What workers at desks do, as short words that hypothesis or a seed can choose from."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Table, select

from desk.core.clock import VirtualClock
from desk.core.ids import derived_id
from desk.hall import model as hall
from desk.matters.model import matter_definition
from desk.residents import model as residents
from desk.store import Store
from desk.store.seal import chain_hash

HERE = "420502001000"
SCOPES = ("420502001001", "420502001002", f"hall:{HERE}")
ALL = ("420502001000", *SCOPES, "ref")
DAY = date(2026, 11, 23)
KINDS = ("make", "edit", "edit", "edit", "twice", "drop", "raise", "move", "fact", "alike", "sync",
         "sync", "tick")  # fmt: skip

TEXTS = (None, "", "甲", "乙", "a'b\"c\\", "多 行\n文")
PHONES = (None, "13800138000", "0717-6712345")
JSONS = (None, {}, {"家": [1, None, True]}, [1.5, "x"], "字", 0)


@dataclass(frozen=True)
class Act:
    """One thing that happens at one desk."""

    kind: str
    desk: int
    slot: int
    choice: int


def pk_of(slot: int, salt: str) -> str:
    """The identifier of a slot: the same on every desk that makes it."""
    return derived_id("slot", str(slot), salt)


def table_of(slot: int) -> Table:
    """Which register a slot is in."""
    return (residents.resident, hall.hall_window, hall.hall_notice, hall.hall_setting)[slot % 4]


def scope_of(slot: int) -> str:
    """Where a slot is made."""
    return SCOPES[slot % 2] if slot % 4 == 0 else SCOPES[2]


def values(table: Table, choice: int, now: Any) -> dict[str, Any]:
    """A whole row, chosen by a number."""
    pick = random.Random(choice)
    if table is residents.resident:
        return {
            "id_type": "resident",
            "id_number": f"42050219{choice % 10}",
            "name": pick.choice(TEXTS[1:]),
            "sex": pick.choice((None, "1", "2")),
            "birth": pick.choice((None, DAY - timedelta(days=choice % 20000))),
            "phone": pick.choice(PHONES),
            "answers": pick.choice(JSONS),
        }
    if table is hall.hall_window:
        return {
            "hall_id": "0" * 8 + "-0000-0000-0000-" + "0" * 12,
            "number": choice % 9,
            "label": pick.choice(TEXTS[1:]),
            "label_en": "W",
            "centre": "civil",
            "classes": pick.choice(JSONS[1:]),
            "position": -choice % 7,
            "open": pick.random() < 0.5,
        }
    if table is hall.hall_notice:
        return {
            "hall_id": "0" * 8 + "-0000-0000-0000-" + "0" * 12,
            "text": pick.choice(TEXTS[1:]),
            "shown_from": now,
            "shown_until": pick.choice((None, now + timedelta(milliseconds=choice % 100000))),
        }
    return {
        "hall_id": "0" * 8 + "-0000-0000-0000-" + "0" * 12,
        "name": "pace",
        "value": pick.choice(JSONS),
    }


def act(store: Store, what: Act, salt: str, scopes: Sequence[str]) -> bool:
    """Do it, if this desk can; tells whether it did."""
    clock = store.clock
    if what.kind == "tick":
        assert isinstance(clock, VirtualClock)
        clock.advance((what.choice % 7) * 0.4 - 0.4)
        return True
    table, pk = table_of(what.slot), pk_of(what.slot, salt)
    if what.kind == "fact":
        with store.unit(f"w{what.desk}", "fact") as unit:
            unit.insert(
                hall.audit, scope=SCOPES[2], hall_id=pk, actor="w", action="x", subject="y",
                at=unit.now, detail=JSONS[what.choice % len(JSONS)],
            )  # fmt: skip
        return True
    if what.kind == "alike":
        return come_upon(store, SCOPES[what.slot % 3], what.choice % 3, what.desk, scopes)
    with store.read() as read:
        row = read.first(select(table).where(table.c.id == pk))
    if what.kind == "make":
        if row is not None or scope_of(what.slot) not in scopes:
            return False
        with store.unit(f"w{what.desk}", "make") as unit:
            unit.insert(
                table, id=pk, scope=scope_of(what.slot), **values(table, what.choice, unit.now)
            )
            if what.choice % 3 == 0:
                unit.update(table, pk, **_some(table, what.choice + 1, unit.now))
        return True
    if row is None or row.scope not in scopes:
        return False
    return _change(store, what, table, pk, bool(row._del))


def come_upon(store: Store, scope: str, which: int, desk: int, scopes: Sequence[str]) -> bool:
    """A row that every desk makes by itself, under an identifier made from some of its content;
    what else stands in it is of the desk that made it."""
    if scope not in scopes:
        return False
    t, pk = matter_definition, derived_id(matter_definition.name, f"{scope}:{which}", "")
    with store.unit(f"w{desk}", "alike") as unit:
        if unit.first(select(t.c.id).where(t.c.id == pk)) is not None:
            return False
        unit.insert(
            t, id=pk, scope=scope, code=f"M{which}", number=desk, content={"at": unit.head.stamp}
        )
    return True


def _some(table: Table, choice: int, now: Any) -> dict[str, Any]:
    whole = values(table, choice, now)
    names = sorted(whole)
    return {names[choice % len(names)]: whole[names[choice % len(names)]]}


def _change(store: Store, what: Act, table: Table, pk: str, gone: bool) -> bool:
    if what.kind == "move" and table is not residents.resident:
        return False
    if what.kind in ("edit", "twice") and gone:
        # No screen offers a deleted row.
        return False
    if (what.kind == "raise") != gone and what.kind in ("raise", "drop"):
        return False
    with store.unit(f"w{what.desk}", what.kind) as unit:
        if what.kind == "drop":
            unit.delete(table, pk)
        elif what.kind == "raise":
            unit.update(table, pk, _del=False)
        elif what.kind == "move":
            unit.update(table, pk, scope=SCOPES[what.choice % 2])
        else:
            unit.update(table, pk, **_some(table, what.choice, unit.now))
            if what.kind == "twice":
                unit.update(table, pk, **_some(table, what.choice, unit.now))
                unit.update(table, pk, **_some(table, what.choice + 13, unit.now))
    return True


def seal_by_hand(store: Store, scope: str, ops: list[Any], sv: int | None = None) -> None:
    """Put a changeset into the log that no program would write, chained as it should be."""
    with store.merging() as unit:
        head = unit.head
        body = json.dumps({"reason": "odd", "ops": ops})
        version = store._sv if sv is None else sv
        from desk.store import stamp

        head.stamp = stamp.tick(head.stamp, unit.now, head.node)
        head.seq += 1
        head.hash = chain_hash(
            head.hash, head.node, head.seq, head.stamp, scope, "odd", version, body
        )
        unit.driver.execute(
            "INSERT INTO outbox(seq, scope, stamp, wall_at, actor, sv, body, hash)"
            " VALUES (?, ?, ?, '', 'odd', ?, ?, ?)",
            (head.seq, scope, head.stamp, version, body, head.hash),
        )


def rows_of(store: Store) -> dict[str, dict[str, dict[str, Any]]]:
    """Every synced row of a store in wire form, by table and identifier."""
    from desk.store.base import registry

    found: dict[str, dict[str, dict[str, Any]]] = {}
    with store.read() as read:
        driver = read._connection.connection.dbapi_connection
        for name, entry in registry.items():
            own = ("_s",) if entry.mode == "fact" else ("_v", "_del")
            names = ("id", *entry.columns, *own)
            columns = ", ".join(f'"{n}"' for n in names)
            found[name] = {}
            for values_ in driver.execute(f'SELECT {columns} FROM "{name}"'):
                row = dict(zip(names, values_, strict=True))
                if "_v" in row:
                    row["_v"] = json.loads(row["_v"])
                found[name][row["id"]] = row
    return found
