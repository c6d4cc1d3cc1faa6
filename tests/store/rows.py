"""Rows of two real tables, a fact and a register, for tests of the store."""

from __future__ import annotations

from desk.hall.model import audit, hall_notice
from desk.store import Store, Unit
from desk.store.engine import connect

SCOPE = "420502003000"
HALL = "01900000-0000-7000-8000-000000000001"


def add_fact(unit: Unit, subject: str = "A001", scope: str = SCOPE) -> str:
    return unit.insert(
        audit,
        scope=scope,
        hall_id=HALL,
        actor=unit.actor,
        action="shown",
        subject=subject,
        at=unit.now,
        detail={"字": "𬱖"},
    )


def add_notice(unit: Unit, text: str = "停电通知") -> str:
    return unit.insert(
        hall_notice, scope=SCOPE, hall_id=HALL, text=text, shown_from=unit.now, shown_until=None
    )


def tamper(store: Store, *statements: str) -> None:
    """Write as someone would who holds the key and knows about the triggers."""
    connection = connect(store.path, store._secret)
    connection.execute("UPDATE chain_head SET applying = 1")
    for statement in statements:
        connection.execute(statement)
    connection.execute("UPDATE chain_head SET applying = 0")
    connection.close()
