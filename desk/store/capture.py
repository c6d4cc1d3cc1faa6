"""Capture below everything: SQLite triggers write what a transaction changes into ``op_buf``.

Because the triggers belong to the file, a write by raw SQL is captured as well as one by a service.
Facts refuse change and deletion, registers refuse deletion (their tombstone is a column).
"""

from __future__ import annotations

from sqlalchemy import Connection

from desk.store.base import Synced, registry

_STAMP = "(SELECT stamp FROM chain_head)"
_ON = "(SELECT applying FROM chain_head) = 0"


def _q(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _all_columns(entry: Synced) -> str:
    return ", ".join(f"'{c}', NEW.{_q(c)}" for c in entry.columns)


def _fact(entry: Synced) -> dict[str, str]:
    t = entry.table.name
    changed = ", ".join(_q(c) for c in ("id", *entry.columns))
    return {
        f"capture_{t}_insert": f"""AFTER INSERT ON {_q(t)} WHEN {_ON} BEGIN
            INSERT INTO op_buf(t, pk, scope, cols, stamp)
              VALUES ('{t}', NEW.id, NEW.scope, json_object({_all_columns(entry)}), {_STAMP});
            UPDATE {_q(t)} SET _s = {_STAMP} WHERE id = NEW.id AND _s IS NOT {_STAMP};
            END""",
        f"capture_{t}_update": f"""BEFORE UPDATE OF {changed} ON {_q(t)} WHEN {_ON} BEGIN
            SELECT RAISE(ABORT, 'a fact cannot be altered: {t}');
            END""",
        f"capture_{t}_delete": f"""BEFORE DELETE ON {_q(t)} WHEN {_ON} BEGIN
            SELECT RAISE(ABORT, 'a fact cannot be deleted: {t}');
            END""",
    }


def _lww(entry: Synced) -> dict[str, str]:
    # A deletion names every value it saw, so that an edit it did not see can be told from the rest.
    t = entry.table.name
    columns = (*entry.columns, "_del")
    stamps = ", ".join(f"'{c}', {_STAMP}" for c in columns)
    differ = " OR ".join(f"NEW.{_q(c)} IS NOT OLD.{_q(c)}" for c in columns)

    def changed(value: str) -> str:
        parts = " UNION ALL ".join(
            f"SELECT '{c}' AS k, {value.format(c=c, q=_q(c))} AS v "
            f"WHERE NEW.{_q(c)} IS NOT OLD.{_q(c)}"
            for c in columns
        )
        return f"(SELECT json_group_object(k, v) FROM ({parts}))"

    return {
        f"capture_{t}_insert": f"""AFTER INSERT ON {_q(t)} WHEN {_ON} BEGIN
            INSERT INTO op_buf(t, pk, scope, cols, bases, stamp)
              VALUES ('{t}', NEW.id, NEW.scope,
                json_object({_all_columns(entry)}, '_del', NEW._del), '{{}}', {_STAMP});
            UPDATE {_q(t)} SET _v = json_object({stamps}) WHERE id = NEW.id;
            END""",
        f"capture_{t}_update": f"""AFTER UPDATE OF {", ".join(_q(c) for c in columns)} ON {_q(t)}
            WHEN {_ON} AND ({differ}) BEGIN
            INSERT INTO op_buf(t, pk, scope, cols, bases, stamp)
              VALUES ('{t}', NEW.id, OLD.scope, {changed("NEW.{q}")},
                CASE WHEN NEW._del AND NOT OLD._del THEN OLD._v
                  ELSE {changed("json_extract(OLD._v, '$.{c}')")} END, {_STAMP});
            UPDATE {_q(t)} SET _v = json_patch(_v, {changed(_STAMP)}) WHERE id = NEW.id;
            END""",
        f"capture_{t}_id": f"""BEFORE UPDATE OF id ON {_q(t)} WHEN {_ON} BEGIN
            SELECT RAISE(ABORT, 'an identifier cannot be altered: {t}');
            END""",
        f"capture_{t}_delete": f"""BEFORE DELETE ON {_q(t)} WHEN {_ON} BEGIN
            SELECT RAISE(ABORT, 'a register row is deleted by its tombstone: {t}');
            END""",
    }


def triggers() -> dict[str, str]:
    """Name and definition of every capture trigger, from the registry."""
    wanted: dict[str, str] = {}
    for entry in registry.values():
        made = _fact(entry) if entry.mode == "fact" else _lww(entry)
        wanted.update({name: f"CREATE TRIGGER {_q(name)} {body}" for name, body in made.items()})
    return wanted


def installed(connection: Connection) -> bool:
    """Whether the file carries exactly the triggers of this version."""
    return _in_file(connection) == triggers()


def _in_file(connection: Connection) -> dict[str, str]:
    found = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        " AND name LIKE 'capture\\_%' ESCAPE '\\'"
    )
    return {str(name): str(sql) for name, sql in found}


def install(connection: Connection) -> None:
    """Bring the triggers of the file to those of the registry; part of a migration."""
    for name in _in_file(connection):
        connection.exec_driver_sql(f"DROP TRIGGER {_q(name)}")
    for statement in triggers().values():
        connection.exec_driver_sql(statement)
