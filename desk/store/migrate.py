"""Bringing a store to the schema of this version, with a backup taken first."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine

from desk.core.errors import AdminError
from desk.core.paths import MIGRATIONS


@cache
def revisions() -> tuple[str, ...]:
    """The revisions this version knows, oldest first; a file is named ``0001_what.py``."""
    return tuple(sorted(p.name.split("_")[0] for p in (MIGRATIONS / "versions").glob("[0-9]*.py")))


def schema_version() -> int:
    """The number that changesets carry as ``sv``."""
    return int(revisions()[-1])


def current(connection: Connection) -> str | None:
    """The revision of a store, ``None`` for an empty file."""
    from sqlalchemy import inspect

    if "alembic_version" not in inspect(connection).get_table_names():
        return None
    row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first()
    return row[0] if row else None


def refuse_newer(revision: str | None) -> None:
    """Refuse a store written by a later version.

    :raises AdminError: and nothing is changed.
    """
    if revision is not None and revision not in revisions():
        raise AdminError(
            "This store belongs to a newer version of Station Desk (schema {revision}). "
            "Install that version; nothing was changed.",
            revision=revision,
        )


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Run the migrations; the same files serve SQLite and PostgreSQL."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        connection.commit()


def backup_name(folder: Path, revision: str, now: datetime) -> Path:
    """Where the backup before a migration goes."""
    return folder / f"before-{revision}-{now:%Y%m%dT%H%M%SZ}.db"
