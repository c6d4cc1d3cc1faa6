"""Protective rules of PostgreSQL's own functions: each holds, and taken away it is missed."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import resources
from typing import Any

import psycopg
import pytest

from desk.store import stamp as stamps
from desk.store.base import registry
from desk.store.seal import GENESIS
from desk.sync.wire import Changeset, RefusedError, feed_chain
from tests.sync.acting import HERE, SCOPES
from tests.sync.conftest import Central, make_central
from tests.sync.direct import Direct, enlist, feeds_of
from tests.sync.model import sealed

ONE, TWO = 21, 22
SCOPE = SCOPES[2]
FOREIGN = "420502009999"
SOURCE = (resources.files("desk.sync.central") / "functions.sql").read_text(encoding="utf-8")
Run = psycopg.Connection[Any]


@pytest.fixture(scope="module")
def upstream(server: str) -> Central:
    """One database for all; what a test does in it is rolled back."""
    central = make_central(server)
    with psycopg.connect(central.dsn) as connection:
        for node in (ONE, TWO):
            enlist(connection, node, (HERE, SCOPE, "ref"))
    return central


@pytest.fixture
def run(upstream: Central) -> Iterator[Run]:
    with psycopg.connect(upstream.dsn) as connection:
        yield connection
        connection.rollback()


def text_of(function: str, *changes: tuple[str, str]) -> str:
    """A function as it is made, with some of its words replaced."""
    found = re.search(
        rf"CREATE OR REPLACE FUNCTION sync\.{function}\(.*?\$\$;", SOURCE, flags=re.DOTALL
    )
    assert found is not None
    text = found[0]
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def notice(node: int, seq: int, before: str, scope: str = SCOPE, ms: int = 0) -> Changeset:
    row: dict[str, object] = dict.fromkeys(registry["hall_notice"].columns)
    row |= {"scope": scope, "hall_id": str(uuid.UUID(int=1)), "text": f"{node}/{seq}", "_del": 0}
    row["shown_from"] = "2026-11-23T00:30:00.000Z"
    pk = str(uuid.UUID(int=node * 1000 + seq))
    made = stamps.make(1_795_000_000_000 + ms + seq, 0, node)
    return sealed(before, node, seq, scope, made, [["hall_notice", pk, row, {}]])


def edit(node: int, seq: int, before: str, text: str, base: str) -> Changeset:
    pk = str(uuid.UUID(int=ONE * 1000 + 1))
    made = stamps.make(1_795_000_100_000 + node, 0, node)
    op = ["hall_notice", pk, {"text": text}, {"text": base}]
    return sealed(before, node, seq, SCOPE, made, [op])


def refused(run: Run, code: str, *items: Changeset) -> None:
    with pytest.raises(RefusedError) as told:
        Direct(run, f"desk_{items[0].node}").push(items)
    assert told.value.code == code
    assert run.execute("SELECT count(*) FROM hall_notice").fetchone() == (0,)


def a_number_left_out_is_refused(run: Run) -> None:
    refused(run, "SD412", notice(ONE, 2, GENESIS))


def a_changeset_altered_on_its_way_is_refused(run: Run) -> None:
    item = notice(ONE, 1, GENESIS)
    altered = {**vars(item), "body": (item.body or "").replace("21/1", "偷换")}
    refused(run, "SD412", Changeset(**altered))


def another_log_under_the_same_number_is_refused(run: Run) -> None:
    line = Direct(run, f"desk_{ONE}")
    line.push([notice(ONE, 1, GENESIS)])
    with pytest.raises(RefusedError) as told:
        line.push([notice(ONE, 1, GENESIS, ms=7)])
    assert told.value.code == "SD409"


def what_is_written_in_a_foreign_scope_is_kept_aside_as_refused(run: Run) -> None:
    Direct(run, f"desk_{ONE}").push([notice(ONE, 1, GENESIS, FOREIGN)])
    assert run.execute("SELECT status FROM sync.changeset").fetchall() == [("refused",)]
    assert run.execute("SELECT count(*) FROM hall_notice").fetchone() == (0,)


def nobody_speaks_for_another(run: Run) -> None:
    with pytest.raises(RefusedError) as told:
        Direct(run, f"desk_{TWO}").push([notice(ONE, 1, GENESIS)])
    assert told.value.code == "SD403"


def the_feed_is_chained_from_place_to_place(run: Run) -> None:
    first = notice(ONE, 1, GENESIS)
    Direct(run, f"desk_{ONE}").push([first, notice(ONE, 2, first.hash)])
    before = GENESIS
    for _, node, seq, digest in feeds_of(run)[SCOPE]:
        stored = run.execute(
            "SELECT hash FROM sync.changeset WHERE node = %s AND seq = %s", (node, seq)
        ).fetchone()
        assert stored is not None
        before = feed_chain(before, stored[0])
        assert digest == before


def of_two_edits_that_did_not_meet_the_loser_is_kept(run: Run) -> None:
    first = notice(ONE, 1, GENESIS)
    Direct(run, f"desk_{ONE}").push([first, edit(ONE, 2, first.hash, "甲", first.stamp)])
    Direct(run, f"desk_{TWO}").push([edit(TWO, 1, GENESIS, "乙", first.stamp)])
    assert run.execute("SELECT lose_val FROM conflict").fetchall() == [('"甲"',)]


PROMISES: dict[Callable[[Run], None], str] = {
    a_number_left_out_is_refused: text_of("push", ("x.seq <> x.last_seq + x.rank OR ", "")),
    a_changeset_altered_on_its_way_is_refused: text_of(
        "push", ("x.hash IS DISTINCT FROM sync.h(", "false AND x.hash IS DISTINCT FROM sync.h(")
    ),
    another_log_under_the_same_number_is_refused: text_of(
        "push", ("WHERE c.hash <> x.hash)", "WHERE false)")
    ),
    what_is_written_in_a_foreign_scope_is_kept_aside_as_refused: text_of(
        "accept",
        ("CASE WHEN x.scope = ANY (p_rights) THEN 'applied'", "CASE WHEN true THEN 'applied'"),
    ),
    nobody_speaks_for_another: text_of(
        "push", ("AND (n.node = me.node OR (me.relay AND n.via = me.node))", "")
    )
    + "ALTER TABLE sync.node DISABLE ROW LEVEL SECURITY",
    the_feed_is_chained_from_place_to_place: text_of(
        "append", ("convert_to(v_hash || p_hashes[i], 'UTF8')", "convert_to(p_hashes[i], 'UTF8')")
    ),
    of_two_edits_that_did_not_meet_the_loser_is_kept: text_of(
        "accept", ("  PERFORM sync.tell(v_lost);\n", "")
    ),
}  # fmt: skip
NAMES = [promise.__name__ for promise in PROMISES]


@pytest.mark.parametrize("promise", PROMISES, ids=NAMES)
def test_postgresql_promises_that(promise: Callable[[Run], None], run: Run) -> None:
    promise(run)


@pytest.mark.parametrize(("promise", "mutant"), PROMISES.items(), ids=NAMES)
def test_without_its_rule_the_promise_is_broken_that(
    promise: Callable[[Run], None], mutant: str, run: Run
) -> None:
    run.execute(mutant.encode())
    with pytest.raises((AssertionError, pytest.fail.Exception, RefusedError)):
        promise(run)


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
