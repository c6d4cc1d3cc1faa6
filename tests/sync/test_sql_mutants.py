"""Protective rules of PostgreSQL's own functions: each holds, and taken away it is missed."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from typing import Any

import psycopg
import pytest

from desk.store import stamp as stamps
from desk.store.base import registry
from desk.store.seal import GENESIS, chain_hash
from desk.sync.wire import Changeset, RefusedError, UnreachableError, feed_chain
from tests.sync import functions
from tests.sync.acting import HERE, SCOPES
from tests.sync.changesets import sealed
from tests.sync.conftest import Central
from tests.sync.direct import Direct, feeds_of
from tests.sync.functions import ONE, SCOPE, TWO, notice, text_of

FOREIGN = "420502009999"
Run = psycopg.Connection[Any]
upstream = functions.upstream


@pytest.fixture
def run(upstream: Central) -> Iterator[Run]:
    with psycopg.connect(upstream.dsn) as connection:
        yield connection
        connection.rollback()


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
    refused(run, "SD412", item._replace(body=(item.body or "").replace("21/1", "偷换")))


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


def who_was_revoked_is_refused_whatever_he_asks(run: Run) -> None:
    line = Direct(run, f"desk_{ONE}")
    run.execute("UPDATE sync.node SET status = 'revoked' WHERE node = %s", (ONE,))
    for ask in (
        lambda: line.hello({}, {}),
        lambda: line.push([notice(ONE, 1, GENESIS)]),
        lambda: line.pull(SCOPE, 0, 10),
        lambda: line.load("resident", SCOPE, None, 10),
        lambda: line.claim(SCOPE, [], str(uuid.UUID(int=1))),
    ):
        with pytest.raises(RefusedError) as told:
            ask()
        assert told.value.code == "SD410"


def a_secret_that_is_over_lets_nobody_in(run: Run) -> None:
    run.execute("UPDATE sync.node SET secret_until = now() - interval '1 second'")
    with pytest.raises(RefusedError) as told:
        Direct(run, f"desk_{ONE}").hello({}, {})
    assert told.value.code == "SD411"


def nobody_reads_the_feed_of_a_foreign_scope(run: Run) -> None:
    with pytest.raises(RefusedError) as told:
        Direct(run, f"desk_{ONE}").pull(FOREIGN, 0, 10)
    assert told.value.code == "SD403"


def nobody_loads_a_foreign_scope(run: Run) -> None:
    with pytest.raises(RefusedError) as told:
        Direct(run, f"desk_{ONE}").load("resident", FOREIGN, None, 10)
    assert told.value.code == "SD403"


def nobody_calls_in_a_foreign_hall(run: Run) -> None:
    with pytest.raises(RefusedError) as told:
        Direct(run, f"desk_{ONE}").claim(FOREIGN, [], str(uuid.UUID(int=1)))
    assert told.value.code == "SD403"


def of_two_windows_one_gets_a_ticket(run: Run) -> None:
    ticket, hall = str(uuid.UUID(int=7)), str(uuid.UUID(int=1))
    run.execute(
        "INSERT INTO ticket (id, scope, hall_id, day, number, letter, channel, kiosk, matters,"
        " code, issued_at, _s) VALUES (%s, %s, %s, current_date, 'A1', 'A', 'kiosk', 1, '[]',"
        " '7F3A', now(), '')",
        (ticket, SCOPE, hall),
    )
    windows = {node: str(uuid.UUID(int=node)) for node in (ONE, TWO)}
    for node, wanted in ((ONE, ticket), (TWO, None), (ONE, ticket)):
        assert Direct(run, f"desk_{node}").claim(SCOPE, [ticket], windows[node]) == wanted


def a_device_that_is_too_old_is_told_so(run: Run) -> None:
    run.execute("UPDATE sync.me SET min_sv = sync.version() + 1")
    refused(run, "SD425", notice(ONE, 1, GENESIS))


def what_is_newer_than_the_city_is_not_taken(run: Run) -> None:
    item = notice(ONE, 1, GENESIS)
    newer = item._asdict() | {"sv": item.sv + 1}
    newer["hash"] = chain_hash(
        GENESIS, ONE, 1, item.stamp, SCOPE, item.actor, item.sv + 1, item.body or ""
    )
    refused(run, "SD426", Changeset(**newer))


def unknown(seq: int, before: str) -> Changeset:
    """A changeset of a table nobody knows."""
    made = stamps.make(1_795_000_000_000 + seq, 0, ONE)
    return sealed(before, ONE, seq, SCOPE, made, [["no_such_table", str(uuid.UUID(int=1)), {}, {}]])


def what_cannot_be_applied_holds_up_nothing(run: Run) -> None:
    first = notice(ONE, 1, GENESIS)
    bad = unknown(2, first.hash)
    told = Direct(run, f"desk_{ONE}").push([first, bad, notice(ONE, 3, bad.hash)])
    assert (told.last_seq, told.aside) == (3, 1)
    found = run.execute("SELECT text FROM hall_notice ORDER BY 1").fetchall()
    assert found == [("21/1",), ("21/3",)]
    kept = run.execute("SELECT seq FROM sync.changeset WHERE status = 'quarantined'").fetchall()
    assert kept == [(2,)]


def a_full_disk_is_no_fault_of_a_changeset(run: Run) -> None:
    run.execute(
        "CREATE FUNCTION public.no_space() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION 'no space left' USING ERRCODE = 'disk_full'; END $$;"
        " CREATE TRIGGER no_space BEFORE INSERT ON hall_notice EXECUTE FUNCTION public.no_space()"
    )
    try:
        Direct(run, f"desk_{ONE}").push([notice(ONE, 1, GENESIS)])
    except UnreachableError:
        return
    pytest.fail("it was taken as if it could not be applied")


def resident_row(seq: int, before: str, ms: int, *op: Any, scope: str = HERE) -> Changeset:
    made = stamps.make(1_795_000_000_000 + ms, 0, ONE)
    return sealed(before, ONE, seq, scope, made, [["resident", str(uuid.UUID(int=5)), *op]])


def what_is_told_comes_before_what_is_written_after_it(run: Run) -> None:
    run.execute("UPDATE sync.node SET scopes = scopes || %s", ([SCOPES[0]],))
    row: dict[str, object] = dict.fromkeys(registry["resident"].columns)
    row |= {"scope": HERE, "id_type": "id", "id_number": "1", "name": "王", "_del": 0}
    made = resident_row(1, GENESIS, 1, row, {})
    moved = resident_row(2, made.hash, 2, {"scope": SCOPES[0]}, {"scope": made.stamp})
    bad = unknown(3, moved.hash)
    later = resident_row(4, bad.hash, 4, {"name": "王小明"}, {"name": made.stamp}, scope=SCOPES[0])
    line = Direct(run, f"desk_{ONE}")
    line.push([made])
    line.push([moved, bad, later])
    told = [i.changeset for i in line.pull(SCOPES[0], 0, 10)]
    assert [item.node == ONE for item in told] == [False, True]


def a_log_that_is_sent_again_under_a_new_number_changes_nothing(run: Run) -> None:
    first = notice(ONE, 1, GENESIS)
    Direct(run, f"desk_{ONE}").push([first, edit(ONE, 2, first.hash, "甲", first.stamp)])
    run.execute("UPDATE hall_notice SET scope = %s", (FOREIGN,))
    again = first._asdict() | {"node": TWO}
    again["hash"] = chain_hash(
        GENESIS, TWO, 1, first.stamp, SCOPE, first.actor, first.sv, first.body or ""
    )
    told = Direct(run, f"desk_{TWO}").push([Changeset(**again)])
    assert (told.last_seq, told.aside) == (1, 0)
    assert run.execute("SELECT count(*) FROM conflict").fetchone() == (0,)
    assert run.execute("SELECT text FROM hall_notice").fetchall() == [("甲",)]
    # Nobody is told of it a second time: whoever gave the row up would have it again.
    assert [node for _, node, _, _ in feeds_of(run)[SCOPE]] == [ONE, ONE]


def definition(node: int, ms: int) -> Changeset:
    """A row that both desks make, each by itself, under an identifier made from its content."""
    row = {"scope": SCOPE, "code": "CL01", "number": node, "content": "{}"}
    made = stamps.make(1_795_000_000_000 + ms, 0, node)
    op = ["matter_definition", str(uuid.UUID(int=9)), row, None]
    return sealed(GENESIS, node, 1, SCOPE, made, [op])


def later_made(run: Run, *made: Changeset) -> None:
    for item in made:
        Direct(run, f"desk_{item.node}").push([item])
    kept = run.execute("SELECT number, _s FROM matter_definition").fetchall()
    assert kept == [(TWO, max(item.stamp for item in made))]
    assert run.execute("SELECT DISTINCT status FROM sync.changeset").fetchall() == [("applied",)]


def of_two_rows_made_alike_the_later_is_kept_when_it_comes_last(run: Run) -> None:
    later_made(run, definition(ONE, 1), definition(TWO, 2))


def of_two_rows_made_alike_the_later_is_kept_when_it_comes_first(run: Run) -> None:
    later_made(run, definition(TWO, 2), definition(ONE, 1))


def who_is_further_back_than_the_feed_goes_is_told_so(run: Run) -> None:
    first = notice(ONE, 1, GENESIS)
    line = Direct(run, f"desk_{ONE}")
    line.push([first, notice(ONE, 2, first.hash)])
    run.execute("DELETE FROM sync.feed WHERE pos = 1")
    run.execute("UPDATE sync.scope SET low_pos = 1 WHERE scope = %s", (SCOPE,))
    assert len(line.pull(SCOPE, 1, 10)) == 1
    with pytest.raises(RefusedError) as told:
        line.pull(SCOPE, 0, 10)
    assert told.value.code == "SD416"


def a_restored_city_takes_another_number_for_its_own_log(run: Run) -> None:
    before = run.execute("SELECT node FROM sync.me").fetchone()
    Direct(run, f"desk_{ONE}").hello({}, {"rewound": True})
    assert run.execute("SELECT node FROM sync.me").fetchone() != before


def what_waits_for_a_row_is_applied_when_the_row_has_come(run: Run) -> None:
    made = notice(ONE, 1, GENESIS)
    early = edit(TWO, 1, GENESIS, "早", made.stamp)
    assert Direct(run, f"desk_{TWO}").push([early]).aside == 1
    Direct(run, f"desk_{ONE}").push([made])
    assert run.execute("SELECT text FROM hall_notice").fetchall() == [("早",)]
    assert run.execute("SELECT DISTINCT status FROM sync.changeset").fetchall() == [("applied",)]


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
        ("SELECT x.scope = ANY (p_rights)\n", "SELECT true\n"),
    ),
    nobody_speaks_for_another: text_of(
        "push", ("AND (n.node = me.node OR (me.relay AND n.via = me.node))", "")
    )
    + "ALTER TABLE sync.node DISABLE ROW LEVEL SECURITY",
    the_feed_is_chained_from_place_to_place: text_of(
        "append", ("convert_to(v_hash || p_hashes[i], 'UTF8')", "convert_to(p_hashes[i], 'UTF8')")
    ),
    of_two_edits_that_did_not_meet_the_loser_is_kept: text_of(
        "settle", ("    PERFORM sync.tell(v_lost);\n", "")
    ),
    who_was_revoked_is_refused_whatever_he_asks: text_of(
        "caller", ("IF n.status = 'revoked' THEN", "IF false THEN")
    ),
    a_secret_that_is_over_lets_nobody_in: text_of(
        "caller", ("IF n.secret_until < clock_timestamp() THEN", "IF false THEN")
    ),
    nobody_reads_the_feed_of_a_foreign_scope: text_of(
        "pull", ("IF NOT p_scope = ANY (me.scopes) THEN", "IF false THEN")
    ),
    nobody_loads_a_foreign_scope: text_of(
        "load", ("IF NOT p_scope = ANY (me.scopes) THEN", "IF false THEN")
    ),
    nobody_calls_in_a_foreign_hall: text_of(
        "claim", ("IF NOT p_scope = ANY (me.scopes) OR", "IF")
    ),
    of_two_windows_one_gets_a_ticket: text_of(
        "claim",
        ("AND NOT (c.node = me.node AND c.window_id = p_window))", "AND false)"),
        ("WHERE sync.claim.node = me.node AND sync.claim.window_id = p_window\n", ""),
    ),
    a_device_that_is_too_old_is_told_so: text_of(
        "push", ("< (SELECT min_sv FROM sync.me) THEN", "< 0 THEN")
    ),
    what_is_newer_than_the_city_is_not_taken: text_of(
        "push", ("WHERE x.sv > sync.version())", "WHERE false)")
    ),
    what_cannot_be_applied_holds_up_nothing: text_of(
        "settle", ("    WHEN OTHERS THEN\n", "    WHEN division_by_zero THEN\n")
    ),
    a_full_disk_is_no_fault_of_a_changeset: text_of(
        "settle", ("OR disk_full OR out_of_memory OR io_error", "")
    ),
    what_is_told_comes_before_what_is_written_after_it: text_of(
        "settle",
        ("    PERFORM sync.tell(v_lost);\n", "    PERFORM 1;\n"),
        ("    PERFORM sync.settle(p_nodes[half + 1:], p_seqs[half + 1:]);\n",
         "    PERFORM sync.settle(p_nodes[half + 1:], p_seqs[half + 1:]);\n"
         "    PERFORM sync.tell(sync.apply(p_nodes[:half], p_seqs[:half]));\n"),
    ),
    a_log_that_is_sent_again_under_a_new_number_changes_nothing: text_of(
        "accept", ("AND s.status = 'applied'", "AND false")
    ),
    of_two_rows_made_alike_the_later_is_kept_when_it_comes_last: text_of(
        "apply_matter_definition",
        ('WHERE excluded._s COLLATE "C" > public.matter_definition._s COLLATE "C"', "WHERE false"),
    ),
    of_two_rows_made_alike_the_later_is_kept_when_it_comes_first: text_of(
        "apply_matter_definition",
        ('WHERE excluded._s COLLATE "C" > public.matter_definition._s COLLATE "C"', ""),
    ),
    who_is_further_back_than_the_feed_goes_is_told_so: text_of(
        "pull", ("IF p_pos < (SELECT", "IF false AND p_pos < (SELECT")
    ),
    a_restored_city_takes_another_number_for_its_own_log: text_of(
        "hello", ("IF p_about ? 'rewound' THEN", "IF false THEN")
    ),
    what_waits_for_a_row_is_applied_when_the_row_has_come: text_of(
        "accept", ("PERFORM sync.retry(p_scopes || sync.stops(v_nodes, v_seqs));", "NULL;")
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
