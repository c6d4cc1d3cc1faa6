"""A device that says anything at all reads nothing of, and writes nothing into, foreign scopes."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Sequence
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from psycopg import sql

from desk.store import stamp as stamps
from desk.store.base import registry
from desk.store.seal import GENESIS
from desk.sync.wire import RefusedError
from tests.sync.acting import HERE, SCOPES
from tests.sync.changesets import sealed
from tests.sync.conftest import make_central
from tests.sync.direct import Direct, enlist

ME, OTHER = 31, 32
MINE = (SCOPES[2], "ref")
FOREIGN = "420502009999"
SECRET = "王外人"
TABLES = ("resident", "hall_notice", "hall_window", "audit", "ticket", "conflict", "piece",
          "tables", "no_such_table", "", "pg_authid", "resident; --")  # fmt: skip
PKS = [str(uuid.UUID(int=n)) for n in (1, 2, 3)]
PLAIN = st.text(st.characters(exclude_characters="\0", exclude_categories=("Cs",)))
TEXTS = st.one_of(st.sampled_from((*MINE, HERE, FOREIGN, "@up", "", "%", "hall:")), PLAIN)
JUNK = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**70), 2**70), TEXTS, st.just("\0"),
    st.lists(TEXTS, max_size=2), st.dictionaries(TEXTS, TEXTS, max_size=2),
)  # fmt: skip
COLUMNS = st.dictionaries(
    st.sampled_from(("scope", "name", "text", "id", "_del", "_v", "_s", "id_number", "t", "pk")),
    JUNK,
    max_size=5,
)
WHOLE = st.builds(
    lambda table, scope, more: {**dict.fromkeys(registry[table].columns), **more, "scope": scope},
    st.sampled_from(("resident", "hall_notice", "audit")), TEXTS, COLUMNS,
)  # fmt: skip
OPS = st.tuples(
    st.sampled_from(TABLES), st.one_of(st.sampled_from(PKS), TEXTS), st.one_of(COLUMNS, WHOLE),
    st.one_of(st.just({}), st.none(), COLUMNS), st.one_of(st.none(), COLUMNS),
)  # fmt: skip
CALLS: dict[str, tuple[tuple[str, st.SearchStrategy[Any]], ...]] = {
    "hello": (
        ("jsonb", st.dictionaries(TEXTS, st.integers(0, 2**62)).map(json.dumps)),
        ("jsonb", st.dictionaries(
            st.sampled_from(("verifier", "fingerprint", "renew", "sv", "waiting", "x")), JUNK
        ).map(json.dumps)),
    ),
    "pull": (("text", TEXTS), ("bigint", st.integers(-1, 2**62)), ("int", st.integers(-1, 9999))),
    "load": (
        ("text", st.sampled_from((*TABLES, *registry))), ("text", TEXTS),
        ("text", st.one_of(st.none(), TEXTS)), ("int", st.integers(-1, 9999)),
    ),
    "poke": (("text", TEXTS),),
    "claim": (
        ("text", TEXTS), ("uuid[]", st.lists(st.sampled_from(PKS), max_size=3)),
        ("uuid", st.sampled_from(PKS)),
    ),
}  # fmt: skip
SETTINGS = settings(
    max_examples=60, deadline=None, derandomize=True, database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip


@pytest.fixture(scope="module")
def city(server: str) -> Iterator[psycopg.Connection[Any]]:
    """A city with a resident elsewhere; each example undoes what it did."""
    central = make_central(server)
    with psycopg.connect(central.dsn) as connection:
        enlist(connection, ME, MINE, "kiosk")
        enlist(connection, OTHER, (FOREIGN, "ref"))
        columns: dict[str, object] = dict.fromkeys(registry["resident"].columns)
        columns |= {"scope": FOREIGN, "id_type": "id", "id_number": "1", "name": SECRET, "_del": 0}
        made = stamps.make(1_795_000_000_000, 0, OTHER)
        op = ["resident", PKS[0], columns, {}]
        Direct(connection, f"desk_{OTHER}").push([sealed(GENESIS, OTHER, 1, FOREIGN, made, [op])])
        connection.commit()
        yield connection
        connection.rollback()


def foreign(city: psycopg.Connection[Any]) -> dict[str, list[tuple[object, ...]]]:
    """What stands outside of this device's scopes, and what is known of the other one."""
    found = {
        name: city.execute(
            sql.SQL("SELECT t::text FROM {} t WHERE scope <> ALL (%s) ORDER BY 1").format(
                sql.Identifier("public", name)
            ),
            (list(MINE),),
        ).fetchall()
        for name in registry
    }
    found["node"] = city.execute(
        "SELECT n::text FROM sync.node n WHERE node = %s", (OTHER,)
    ).fetchall()
    found["feed"] = city.execute(
        "SELECT f::text FROM sync.feed f WHERE scope <> ALL (%s)", (list(MINE),)
    ).fetchall()
    return found


@SETTINGS
@given(st.lists(st.tuples(TEXTS, st.lists(OPS, max_size=3)), min_size=1, max_size=4))
def test_row_17_whatever_is_pushed_nothing_foreign_changes(
    city: psycopg.Connection[Any], pushed: Sequence[tuple[str, Sequence[Any]]]
) -> None:
    before, previous, items = foreign(city), GENESIS, []
    for seq, (scope, ops) in enumerate(pushed, start=1):
        made = stamps.make(1_795_000_100_000 + seq, 0, ME)
        items.append(sealed(previous, ME, seq, scope, made, [list(op) for op in ops]))
        previous = items[-1].hash
    try:
        told = Direct(city, f"desk_{ME}").push(items)
        assert told.last_seq == len(items)
    except (RefusedError, psycopg.DataError, UnicodeError):
        pass
    try:
        assert foreign(city) == before
    finally:
        city.rollback()


@SETTINGS
@given(st.data())
def test_row_17_whatever_is_asked_nothing_foreign_is_told(
    city: psycopg.Connection[Any], data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(sorted(CALLS)))
    values = [data.draw(kind) for _, kind in CALLS[name]]
    casts = ", ".join(f"%s::{kind}" for kind, _ in CALLS[name])
    before = foreign(city)
    city.execute("SAVEPOINT call")
    city.execute(sql.SQL("SET SESSION AUTHORIZATION {}").format(sql.Identifier(f"desk_{ME}")))
    try:
        told = str(city.execute(f"SELECT * FROM sync.{name}({casts})".encode(), values).fetchall())
    except (psycopg.Error, UnicodeError) as error:
        told = str(error)
        city.execute("ROLLBACK TO call")
    city.execute("RESET SESSION AUTHORIZATION")
    try:
        assert SECRET not in told
        assert foreign(city) == before
    finally:
        city.rollback()
