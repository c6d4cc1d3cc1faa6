"""How migrations make tables. The shapes here never change; another shape is another function."""

from __future__ import annotations

from typing import Any

from alembic import op
from sqlalchemy import Boolean, Column, String, Text, text

from desk.store.base import Id


def on_a_desk() -> bool:
    """Local tables belong to the embedded store; the central database has no use for them."""
    return op.get_bind().dialect.name == "sqlite"


def _synced(name: str, *columns: Any) -> None:
    op.create_table(
        name,
        Column("id", Id(), primary_key=True),
        Column("scope", String(32), nullable=False),
        *columns,
    )
    op.create_index(f"ix_{name}_scope", name, ["scope"])


def fact(name: str, *columns: Any) -> None:
    """Make a table of facts."""
    _synced(name, *columns, Column("_s", String(22)))


def lww(name: str, *columns: Any) -> None:
    """Make a register merged per column."""
    _synced(
        name,
        *columns,
        Column("_v", Text(), nullable=False, server_default="{}"),
        Column("_del", Boolean(), nullable=False, server_default=text("false")),
    )


def local(name: str, *columns: Any, **options: Any) -> None:
    """Make a table of this desk alone."""
    if on_a_desk():
        op.create_table(name, *columns, **options)
