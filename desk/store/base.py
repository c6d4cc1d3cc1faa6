"""What a table is: its columns, how it is synced, and how it is read.

A synced table is one of two kinds. A *fact* is appended and never changed; two desks may both make
facts. An *lww* row (last writer wins, per column) describes a thing and is merged column by column.
A *local* table belongs to this desk alone and can be rebuilt or forgotten.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Protocol

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    Integer,
    MetaData,
    Row,
    String,
    Table,
    Text,
    Uuid,
    text,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.schema import SchemaItem
from sqlalchemy.sql import Executable
from sqlalchemy.types import TypeDecorator

if TYPE_CHECKING:
    from desk.store.prepared import Prepared

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Id(TypeDecorator[str]):
    """A UUID as text; PostgreSQL keeps it as ``uuid``."""

    impl = String(36)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(Uuid(as_uuid=False))
        return dialect.type_descriptor(String(36))


def hall_scope(division: str) -> str:
    """The scope of a hall's queue, windows and workers: what a kiosk or display may hold.

    Residents and cases belong to the scope of their division, which such machines never get.
    """
    return f"hall:{division}"


def utc_text(moment: datetime) -> str:
    """The one way a moment is written: ``2026-11-23T01:52:07.250Z``."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")[:23] + "Z"


class Utc(TypeDecorator[datetime]):
    """A moment in UTC to the millisecond; text on SQLite that sorts as time does."""

    impl = String(24)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(DateTime(timezone=True))
        return dialect.type_descriptor(String(24))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        return value if dialect.name == "postgresql" else utc_text(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None or isinstance(value, datetime):
            return value
        return datetime.fromisoformat(value)


class Json(TypeDecorator[Any]):
    """A small value as JSON text with its Chinese readable."""

    impl = JSON(none_as_null=True)
    cache_ok = True


@dataclass(frozen=True)
class Synced:
    """One entry of the registry of synced tables; drives capture, apply and rights."""

    table: Table
    mode: str
    columns: tuple[str, ...]
    since: int


registry: dict[str, Synced] = {}
_SYNC_COLUMNS = ("id", "_s", "_v", "_del")


def _synced(name: str, mode: str, items: Sequence[SchemaItem], own: list[Column[Any]]) -> Table:
    table = Table(
        name,
        metadata,
        Column("id", Id, primary_key=True),
        Column("scope", String(32), nullable=False, index=True),
        *items,
        *own,
    )
    columns = tuple(c.name for c in table.columns if c.name not in _SYNC_COLUMNS)
    registry[name] = Synced(table, mode, columns, since=1)
    return table


def fact_table(name: str, *items: SchemaItem) -> Table:
    """A table of facts: rows are added by any desk and never altered."""
    return _synced(name, "fact", items, [Column("_s", String(22))])


def lww_table(name: str, *items: SchemaItem) -> Table:
    """A register merged per column; ``_v`` holds each column's stamp, ``_del`` is a tombstone."""
    return _synced(
        name,
        "lww",
        items,
        [
            Column("_v", Text, nullable=False, server_default="{}"),
            Column("_del", Boolean, nullable=False, server_default=text("false")),
        ],
    )


def local_table(name: str, *items: SchemaItem) -> Table:
    """A table of this desk alone: never captured, never sent."""
    return Table(name, metadata, *items, info={"local": True})


outbox = local_table(
    "outbox",
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("scope", String(32), nullable=False),
    Column("stamp", String(22), nullable=False),
    Column("wall_at", String(24), nullable=False),
    Column("actor", String(64), nullable=False),
    Column("sv", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("sig", Text),
)
"""The changeset log of this node: sealed, chained, and kept after it was acknowledged."""

op_buf = local_table(
    "op_buf",
    Column("n", Integer, primary_key=True),
    Column("t", Text, nullable=False),
    Column("pk", Text, nullable=False),
    Column("scope", Text, nullable=False),
    Column("cols", Text, nullable=False),
    Column("bases", Text),
    Column("stamp", Text, nullable=False),
)
"""What the triggers saw in the transaction under way; empty between units of work."""

chain_head = local_table(
    "chain_head",
    Column("one", Integer, primary_key=True),
    Column("node", Integer, nullable=False),
    Column("stamp", String(22), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("applying", Integer, nullable=False, server_default="0"),
)
"""One row: this node's number, its hybrid clock, and the end of its chain."""

meta = local_table(
    "meta",
    Column("k", String(64), primary_key=True),
    Column("v", Text, nullable=False),
)


class Reader(Protocol):
    """What a unit of work and a snapshot share, so that queries serve both."""

    @property
    def now(self) -> datetime: ...

    @property
    def day(self) -> date: ...

    def rows(self, statement: Executable | Prepared, values: Any = None) -> Sequence[Row[Any]]: ...

    def tuples(self, statement: Executable) -> Sequence[tuple[Any, ...]]: ...

    def first(self, statement: Executable | Prepared, values: Any = None) -> Row[Any] | None: ...

    def value(self, statement: Executable, values: Any = None) -> Any: ...
