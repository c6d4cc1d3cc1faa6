"""Station Desk as its next version might be, run as a program of its own on real databases.

It knows one column more of a register and of a fact, and one register more, and has a migration
that brings desks and upstreams there.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import Column, String, select, text

import desk.tables  # noqa: F401
from desk.core.clock import VirtualClock, utc
from desk.core.ids import derived_id
from desk.hall import model as hall
from desk.store import Store, base, migrate
from desk.store.verify import verify
from desk.sync.central import install
from desk.sync.engine import Engine
from desk.sync.enrolment import address
from desk.sync.link import Link
from desk.sync.member import enrolment_of
from tests.sync.acting import DAY, HERE

LATER = migrate.schema_version() + 1
QUEUE = f"hall:{HERE}"
_MIGRATION = f'''
from alembic import op
from sqlalchemy import Column, String
from desk.store.making import lww

revision = "{LATER:04}"
down_revision = "{LATER - 1:04}"


def upgrade():
    op.add_column("hall_notice", Column("colour", String(16)))
    op.add_column("audit", Column("grade", String(16), server_default="B"))
    lww("later_thing", Column("name", String(16), nullable=False))
'''


def later(verb: str, place: object) -> Any:
    """What the later program answers; ``place`` is a database or the home of a desk."""
    command = [sys.executable, "-m", "tests.sync.later_version", verb, str(place)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def _grow(folder: Path) -> None:
    shutil.copytree(migrate.MIGRATIONS, folder, dirs_exist_ok=True)
    (folder / "versions" / f"{LATER:04}_later.py").write_text(_MIGRATION, encoding="utf-8")
    migrate.MIGRATIONS = folder
    migrate.revisions.cache_clear()
    for name, column in (("hall_notice", "colour"), ("audit", "grade")):
        entry = base.registry[name]
        entry.table.append_column(Column(column, String(16)))
        base.registry[name] = replace(entry, columns=(*entry.columns, column))
    base.lww_table("later_thing", Column("name", String(16), nullable=False))


def _init(dsn: str) -> object:
    install.init(dsn)
    return LATER


def _compact(dsn: str) -> object:
    """Let every feed begin where it ends now."""
    with psycopg.connect(dsn) as connection:
        connection.execute("UPDATE sync.scope SET low_pos = pos, low_hash = hash")
        connection.execute("DELETE FROM sync.feed")
    return None


def _desk(home: str) -> Store:
    return Store.open(Path(home), VirtualClock(utc(DAY, "10:00")))


def _write(home: str) -> object:
    """Colour every notice there is, and add a red one, a graded fact and a later thing."""
    store = _desk(home)
    _sync_store(store)
    with store.unit("0312", "later") as unit:
        for row in unit.rows(select(hall.hall_notice)):
            unit.update(hall.hall_notice, row.id, colour="green")
        unit.insert(
            hall.hall_notice, scope=QUEUE, hall_id=derived_id("hall", "", ""), text="新",
            shown_from=unit.now, colour="red",
        )  # fmt: skip
        unit.insert(
            hall.audit, scope=QUEUE, hall_id=derived_id("hall", "", ""), actor="w", action="x",
            subject="y", at=unit.now, grade="A",
        )  # fmt: skip
        unit.insert(base.registry["later_thing"].table, scope=QUEUE, name="later")
    return _sync_store(store)


def _sync_store(store: Store) -> object:
    with store.read() as read:
        member = enrolment_of(read)
    assert member is not None
    line = Link(address(member.upstreams[-1], member.role, None), password=member.password)
    try:
        return vars(Engine(store, member).round(line))
    finally:
        line.close()


def _sync(home: str) -> object:
    return _sync_store(_desk(home))


_ASKED = ("SELECT text, colour FROM hall_notice ORDER BY text",
          "SELECT grade FROM audit ORDER BY grade", "SELECT name FROM later_thing")  # fmt: skip


def _verify(home: str) -> object:
    """Where the record of a desk is not what was sealed."""
    return verify(_desk(home)).place


def _tell(home: str) -> object:
    """What a desk has in the columns and the table that only this version knows."""
    with _desk(home).read() as read:
        return [[list(row) for row in read.rows(text(query))] for query in _ASKED]


def _tell_central(dsn: str) -> object:
    """As :func:`_tell`, of an upstream."""
    with psycopg.connect(dsn) as connection:
        return [[list(row) for row in connection.execute(query.encode())] for query in _ASKED]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        _grow(Path(made))
        verbs = {
            f.__name__: f for f in (_init, _compact, _write, _sync, _verify, _tell, _tell_central)
        }
        print(json.dumps(verbs[f"_{sys.argv[1]}"](sys.argv[2])))
