"""The order of a feed: a reader misses nothing of slow writers and waits for nobody's transaction.

With places from a sequence, or behind the horizon of transactions, it would.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from desk.store.seal import GENESIS
from tests.sync import functions
from tests.sync.conftest import Central
from tests.sync.direct import Direct
from tests.sync.functions import ONE, SCOPE, TWO, notice, text_of

upstream = functions.upstream

PLAIN = (
    text_of("head", ("WHERE scope = p_scope FOR UPDATE;\n  IF", "WHERE scope = p_scope;\n  IF")),
    text_of(
        "append",
        ("SELECT p_scope, v.pos + x.i,", "SELECT p_scope, nextval('sync.plain'),"),
        ("UPDATE sync.scope SET pos = v.pos + n, hash = v_hash WHERE scope = p_scope;", ""),
    ),
)
"""A feed that takes its places from a sequence, as one would write it first."""


def places_read(upstream: Central) -> list[int]:
    """What somebody reads who follows the feed while one writer is slower than another."""
    read: list[int] = []

    def follow() -> None:
        query = "SELECT pos FROM sync.feed WHERE scope = %s AND pos > %s ORDER BY pos"
        read.extend(pos for (pos,) in upstream.query(query, SCOPE, read[-1] if read else 0))  # type: ignore[misc]

    with psycopg.connect(upstream.dsn) as slow, psycopg.connect(upstream.dsn) as quick:
        Direct(slow, f"desk_{ONE}").push([notice(ONE, 1, GENESIS)])
        quick.execute("SET lock_timeout = '400ms'")
        item = notice(TWO, 1, GENESIS)
        try:
            Direct(quick, f"desk_{TWO}").push([item])
            quick.commit()
        except Exception:
            # It has to wait for the slow one; it comes again.
            quick.rollback()
        follow()
        slow.commit()
        Direct(quick, f"desk_{TWO}").push([item])
        quick.commit()
        follow()
    return read


@contextmanager
def forgotten(upstream: Central) -> Iterator[None]:
    """Undo what was committed."""
    upstream.query("INSERT INTO sync.scope (scope, hash, low_hash) VALUES (%s, %s, %s)"
                   " ON CONFLICT DO NOTHING", SCOPE, GENESIS, GENESIS)  # fmt: skip
    try:
        yield
    finally:
        for statement in (
            "DELETE FROM sync.feed", "DELETE FROM sync.changeset", "DELETE FROM hall_notice",
            f"UPDATE sync.scope SET pos = 0, hash = '{GENESIS}'",
            f"UPDATE sync.node SET last_seq = 0, last_hash = '{GENESIS}'",
        ):  # fmt: skip
            upstream.query(statement)


def test_row_12_a_reader_misses_nothing_of_a_writer_that_is_slower(upstream: Central) -> None:
    with forgotten(upstream):
        assert places_read(upstream) == [1, 2]


def test_row_12_with_places_from_a_sequence_the_reader_misses_one(upstream: Central) -> None:
    with forgotten(upstream):
        upstream.query("CREATE SEQUENCE sync.plain")
        upstream.query("GRANT USAGE ON sync.plain TO desk_sync")
        with psycopg.connect(upstream.dsn) as connection:
            for mutant in PLAIN:
                connection.execute(mutant.encode())
        try:
            assert places_read(upstream) == [2]
        finally:
            with psycopg.connect(upstream.dsn) as connection:
                for name in ("head", "append"):
                    connection.execute(text_of(name).encode())
            upstream.query("DROP SEQUENCE sync.plain")


HORIZON = text_of(
    "pull",
    ("WHERE g.scope = p_scope AND g.pos > p_pos ORDER BY",
     "WHERE g.scope = p_scope AND g.pos > p_pos AND g.xmin::text::bigint"
     " < pg_snapshot_xmin(pg_current_snapshot())::text::bigint ORDER BY"),
)  # fmt: skip
"""A feed that tells only what is older than every open transaction, as others do it."""


def read_beside_open_writers(server: str, upstream: Central, *mutants: str) -> int:
    """How much of the feed is told while writes elsewhere are not over."""
    with (
        forgotten(upstream),
        psycopg.connect(server) as elsewhere,
        psycopg.connect(upstream.dsn) as beside,
        psycopg.connect(upstream.dsn) as desk,
    ):
        elsewhere.execute("CREATE TABLE never_committed (n int)")
        beside.execute("CREATE TABLE never_committed (n int)")
        desk.execute("SET lock_timeout = '400ms'")
        Direct(desk, f"desk_{ONE}").push([notice(ONE, 1, GENESIS)])
        desk.commit()
        for mutant in mutants:
            desk.execute(mutant.encode())
        told = Direct(desk, f"desk_{TWO}").pull(SCOPE, 0, 10)
        for connection in (desk, beside, elsewhere):
            connection.rollback()
    return len(told)


def test_row_13_a_write_left_open_elsewhere_in_the_cluster_holds_up_nobody(
    server: str, upstream: Central
) -> None:
    assert read_beside_open_writers(server, upstream) == 1


def test_row_13_behind_the_horizon_of_transactions_a_reader_stands_still(
    server: str, upstream: Central
) -> None:
    assert read_beside_open_writers(server, upstream, HORIZON) == 0
