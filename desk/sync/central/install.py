"""Making a PostgreSQL database an upstream: migrations, functions, roles, row level security."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Iterator
from importlib import resources

import psycopg
from psycopg import sql
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.pool import NullPool

from desk.core.errors import AdminError
from desk.store import migrate, stamp
from desk.store.base import registry
from desk.store.seal import GENESIS
from desk.sync.central.generate import functions
from desk.sync.central.upgrades import up_function
from desk.sync.model import FROM_CONTENT

FUNCTIONS = "desk_sync"
"""Owns the functions devices call; owns no table, bound by row level security."""
APPLY = "desk_apply"
"""Owns what writes the business tables; reached only from within a push."""
DEVICES = "desk_device"
"""Every device is a member; it may execute the six functions and nothing else."""
API = ("hello", "push", "pull", "poke", "claim", "load")
NODES = 0x800000
"""Enrolled nodes have random numbers below this, so that none is used twice after a restore."""


def engine_for(dsn: str) -> Engine:
    """An SQLAlchemy engine over a libpq connection string."""
    return create_engine(
        "postgresql+psycopg://", creator=lambda: psycopg.connect(dsn), poolclass=NullPool
    )


def init(dsn: str, *, hall: bool = False, city: str | None = None, node: int | None = None) -> int:
    """Bring a database to this version's schema and functions; returns the upstream's own node.

    Running it again upgrades; nothing that is there is lost. ``city`` and ``node`` are given when
    a hall's database joins a city.

    :raises AdminError: when the database belongs to a newer version or another city.
    """
    engine = engine_for(dsn)
    try:
        with engine.connect() as connection:
            migrate.refuse_newer(migrate.current(connection))
            encoding = connection.execute(text("SHOW server_encoding")).scalar()
            if encoding != "UTF8":
                raise AdminError(
                    "The database must use UTF8, not {encoding}.", encoding=str(encoding)
                )
        migrate.upgrade(engine)
    finally:
        engine.dispose()
    with psycopg.connect(dsn) as connection:
        connection.execute("SELECT pg_advisory_xact_lock(20261123)")
        own = _make_self(connection, hall=hall, city=city, node=node)
        _make_roles(connection)
        for statement in _everything():
            connection.execute(statement)
        connection.execute(
            "SELECT (sync.head(w.scope)).pos FROM (SELECT DISTINCT scope FROM sync.changeset"
            " WHERE status = 'waiting' ORDER BY scope) w"
        )
        connection.execute(
            "SELECT sync.retry(ARRAY(SELECT DISTINCT scope FROM sync.changeset"
            " WHERE status = 'waiting'))"
        )
    return own


def follow(connection: psycopg.Connection, dsn: str) -> None:
    """Bring a hall's database to this version where it is of an earlier one.

    :raises AdminError: when it is of a later one.
    """
    found = connection.execute("SELECT sync.version()").fetchone()
    if found is None or found[0] != migrate.schema_version():
        init(dsn, hall=True)


def owns(connection: psycopg.Connection) -> bool:
    """Whether the role of this line may make and upgrade the schema."""
    found = connection.execute(
        "SELECT pg_has_role(current_user, datdba, 'USAGE') FROM pg_database"
        " WHERE datname = current_database()"
    ).fetchone()
    return found is not None and bool(found[0])


def _make_self(
    connection: psycopg.Connection, *, hall: bool, city: str | None, node: int | None
) -> int:
    found = connection.execute("SELECT city::text, node, hall FROM sync.me").fetchone()
    if found is not None:
        if city is not None and found[0] != city:
            raise AdminError("This database belongs to another city.")
        return int(found[1])
    own = node if node is not None else free_node(connection)
    connection.execute(
        "INSERT INTO sync.me (city, node, stamp, hall, hash, secret)"
        " VALUES (%s, %s, %s, %s, %s, %s)",
        (
            city or str(uuid.uuid4()),
            own,
            stamp.make(0, 0, own),
            hall,
            GENESIS,
            secrets.token_hex(32),
        ),
    )
    connection.execute(
        "INSERT INTO sync.node (node, kind, label, last_hash, status)"
        " VALUES (%s, 'upstream', '', %s, 'active') ON CONFLICT DO NOTHING",
        (own, GENESIS),
    )
    return own


def free_node(connection: psycopg.Connection) -> int:
    """A node number never used here; random, so that a restored database does not repeat one."""
    while True:
        number = 1 + secrets.randbelow(NODES - 1)
        if not connection.execute("SELECT 1 FROM sync.node WHERE node = %s", (number,)).fetchone():
            return number


def _make_roles(connection: psycopg.Connection) -> None:
    for role in (FUNCTIONS, APPLY, DEVICES):
        known = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone()
        if not known:
            connection.execute(sql.SQL("CREATE ROLE {} NOLOGIN").format(sql.Identifier(role)))


def _everything() -> Iterator[bytes]:
    yield from (statement.encode() for statement in _statements())


def _statements() -> Iterator[str]:
    yield "GRANT USAGE, CREATE ON SCHEMA sync TO desk_sync, desk_apply"
    yield "GRANT USAGE ON SCHEMA public TO desk_sync, desk_apply"
    yield up_function()
    yield from functions()
    for name in ("functions.sql", "relay.sql"):
        yield (resources.files("desk.sync.central") / name).read_text(encoding="utf-8")
    yield _OWNERS
    yield from _tables()
    yield "REVOKE CREATE ON SCHEMA sync FROM desk_sync, desk_apply"
    yield "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA sync FROM PUBLIC"
    yield "REVOKE ALL ON SCHEMA public FROM PUBLIC"
    yield "REVOKE ALL ON SCHEMA sync FROM PUBLIC"
    yield "GRANT USAGE ON SCHEMA sync TO desk_device"
    for name in API:
        yield f"GRANT EXECUTE ON FUNCTION sync.{name} TO desk_device"
    yield "DROP TRIGGER IF EXISTS release_claims ON public.ticket_event"
    yield (
        "CREATE TRIGGER release_claims AFTER INSERT ON public.ticket_event"
        " REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION sync.release_claims()"
    )


_OWNERS = """
DO $$
DECLARE f record;
BEGIN
  FOR f IN SELECT p.oid::regprocedure AS name, p.proname FROM pg_proc p
      JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'sync' LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO %I', f.name, CASE
      WHEN f.proname = 'apply' OR f.proname LIKE 'apply\\_%'
      THEN 'desk_apply'
      -- These read one's own row for the policies, which must not ask themselves.
      WHEN f.proname IN ('caller', 'my_scopes', 'my_push_scopes', 'release_claims', 'taken',
        'hall_nodes')
      THEN current_user ELSE 'desk_sync' END);
  END LOOP;
END $$;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA sync FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sync.apply(int[], bigint[]) TO desk_sync;
GRANT EXECUTE ON FUNCTION sync.caller, sync.my_scopes, sync.my_push_scopes, sync.taken,
  sync.hall_nodes TO desk_sync;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA sync TO desk_apply;
"""
_MINE = "scope = ANY ((SELECT sync.my_scopes())::text[])"
_POLICIES = {
    "node": "role = session_user OR via = (SELECT (sync.caller()).node)"
    " OR node = (SELECT m.node FROM sync.me m)",
    "node_scope_log": "true",
    "scope": "scope = ANY ((SELECT sync.my_push_scopes())::text[]) OR scope = '@up'",
    "changeset": "scope = ANY ((SELECT sync.my_push_scopes())::text[])"
    " OR node IN (SELECT n.node FROM sync.node n)",
    "feed": "scope = ANY ((SELECT sync.my_push_scopes())::text[]) OR scope = '@up'",
    "claim": _MINE,
    "blob": _MINE,
    "piece": _MINE,
    "me": "true",
    "moved": "true",
}
_RIGHTS = {
    "node": "SELECT, INSERT, UPDATE",
    "scope": "SELECT, INSERT, UPDATE",
    "changeset": "SELECT, INSERT, UPDATE",
    "feed": "SELECT, INSERT",
    "claim": "SELECT, INSERT, UPDATE, DELETE",
    "blob": "SELECT, INSERT, UPDATE",
    "piece": "SELECT, INSERT, DELETE",
    "me": "SELECT, UPDATE",
    "moved": "SELECT",
    "node_scope_log": "SELECT",
}


def _tables() -> Iterator[str]:
    for name, rule in _POLICIES.items():
        yield f"GRANT {_RIGHTS[name]} ON sync.{name} TO desk_sync"
        yield from _secured(f"sync.{name}", rule)
    yield "GRANT SELECT ON sync.changeset, sync.moved TO desk_apply"
    yield "GRANT INSERT ON sync.moved TO desk_apply"
    yield "ALTER TABLE sync.anchor ENABLE ROW LEVEL SECURITY"
    for name, entry in registry.items():
        table = f"public.{name}"
        yield f"GRANT SELECT ON {table} TO desk_sync"
        yield f"GRANT SELECT, INSERT ON {table} TO desk_apply"
        if entry.mode == "lww" or name in FROM_CONTENT:
            yield f"GRANT UPDATE ON {table} TO desk_apply"
        yield from _secured(table, _MINE)
    # Claiming locks the ticket's row, for which PostgreSQL asks the right to update.
    yield "GRANT UPDATE (id) ON public.ticket TO desk_sync"


def _secured(table: str, rule: str) -> Iterator[str]:
    yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"
    for role, using in (("desk_sync", rule), ("desk_apply", "true")):
        yield f"DROP POLICY IF EXISTS {role} ON {table}"
        yield f"CREATE POLICY {role} ON {table} TO {role} USING ({using}) WITH CHECK ({using})"
