"""The unit of work, the only way to write, and the snapshot, the way to read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, Table, insert, update
from sqlalchemy.sql import ClauseElement, Executable

from desk.core.clock import local_day
from desk.core.ids import new_id
from desk.store.base import registry
from desk.store.prepared import Prepared, change, insertion
from desk.store.seal import Head, read_head


class Snapshot:
    """One consistent view of the store."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._now = now

    @property
    def now(self) -> datetime:
        """The moment the snapshot was taken, in UTC."""
        return self._now

    @property
    def day(self) -> date:
        """The day at the hall."""
        return local_day(self._now)

    def rows(self, statement: Executable | Prepared, values: Any = None) -> Sequence[Row[Any]]:
        """All rows of a Core statement."""
        if isinstance(statement, Prepared):
            return statement.rows(self._connection, values or {})
        return self._connection.execute(statement, values).all()

    def tuples(self, statement: Executable) -> Sequence[tuple[Any, ...]]:
        """All rows as the driver gives them, for counts of very many rows: no column is converted,
        so what is read must be the same text or number in both databases."""
        result = self._connection.execute(statement)
        try:
            return result.cursor.fetchall()
        finally:
            result.close()

    def first(self, statement: Executable | Prepared, values: Any = None) -> Row[Any] | None:
        """The first row, or ``None``."""
        if isinstance(statement, Prepared):
            return statement.first(self._connection, values or {})
        return self._connection.execute(statement, values).first()

    def value(self, statement: Executable, values: Any = None) -> Any:
        """The first column of the first row, or ``None``."""
        return self._connection.execute(statement, values).scalar()


class Unit(Snapshot):
    """One user intent: everything in it is committed, captured and sealed once, or not at all."""

    def __init__(
        self, connection: Connection, now: datetime, *, actor: str, reason: str, head: Head
    ) -> None:
        super().__init__(connection, now)
        self.actor = actor
        self.reason = reason
        self._head = head
        self._changes_before = self.driver.total_changes

    @property
    def node(self) -> int:
        """The number of this desk."""
        return self._head.node

    @property
    def head(self) -> Head:
        """The end of this desk's chain, for syncing and sealing only."""
        return self._head

    @property
    def driver(self) -> Any:
        """The driver's connection, for the bulk work of syncing only."""
        return self._connection.connection.dbapi_connection

    @property
    def untouched(self) -> bool:
        """Whether nothing was written so far."""
        return bool(self.driver.total_changes == self._changes_before)

    def undo_merge(self) -> None:
        """Undo all that this merge wrote so far, so that it can be done another way."""
        self.driver.execute("ROLLBACK")
        self.driver.execute("BEGIN IMMEDIATE")
        # Raw SQL waits for no turn and may have written in between.
        heard, self._head = self._head.stamp, read_head(self.driver)
        self._head.stamp = max(heard, self._head.stamp)
        self.driver.execute("UPDATE chain_head SET applying = 1")
        self._changes_before = self.driver.total_changes

    def insert(self, table: Table, **values: Any) -> str:
        """Add a row and return its identifier, made here when absent."""
        if "id" not in values and "id" in table.c:
            values["id"] = new_id()
        entry = registry.get(table.name)
        if entry is not None and entry.mode == "fact":
            values["_s"] = self._head.stamp
        if _plain(values):
            insertion(table, tuple(values)).run(self._connection, values)
        else:
            self._connection.execute(insert(table).values(**values))
        return str(values.get("id", ""))

    def update(self, table: Table, id: str, **values: Any) -> None:
        """Change columns of a register row or a local row; only what differs is captured."""
        if _plain(values):
            new = {f"new_{name}": value for name, value in values.items()}
            change(table, tuple(values)).run(self._connection, {"key_": id, **new})
        else:
            key = next(iter(table.primary_key.columns))
            self._connection.execute(update(table).where(key == id).values(**values))

    def delete(self, table: Table, id: str) -> None:
        """Mark a register row as gone, or remove a local row."""
        if table.name in registry:
            self.update(table, id, _del=True)
        else:
            key = next(iter(table.primary_key.columns))
            self._connection.execute(table.delete().where(key == id))

    def execute(self, statement: Executable | Prepared, values: Any = None) -> Any:
        """Run a Core statement that writes."""
        if isinstance(statement, Prepared):
            return statement.run(self._connection, values or {})
        return self._connection.execute(statement, values)


def _plain(values: dict[str, Any]) -> bool:
    return not any(isinstance(value, ClauseElement) for value in values.values())
