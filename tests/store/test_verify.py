"""The verifier names the first place where the record is not what was sealed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desk.store import Store
from desk.store.engine import connect
from desk.store.seal import GENESIS, chain_hash
from desk.store.verify import verify
from tests.store.rows import add_fact, add_notice, tamper


@pytest.fixture
def lived(store: Store) -> Store:
    for n in range(6):
        with store.unit("0312", f"works {n}") as unit:
            add_fact(unit, f"A{n:03}")
            add_notice(unit, f"notice {n}")
    assert verify(store).clean
    return store


@pytest.mark.parametrize(
    ("statement", "place"),
    [
        ("UPDATE outbox SET body = replace(body, 'A002', 'A009') WHERE seq = 3", "changeset 3"),
        ("UPDATE outbox SET actor = '0301' WHERE seq = 4", "changeset 4"),
        ("DELETE FROM outbox WHERE seq = 2", "changeset 2"),
        ("DELETE FROM outbox WHERE seq = 6", "changeset 6"),
        ("UPDATE outbox SET seq = seq + 1 WHERE seq = 6", "changeset 6"),
        ("UPDATE audit SET subject = 'A009' WHERE subject = 'A003'", "audit"),
        ("DELETE FROM audit WHERE subject = 'A001'", "audit"),
        ("UPDATE hall_notice SET text = 'other' WHERE text = 'notice 5'", "hall_notice"),
        ("UPDATE hall_notice SET _v = '{}' WHERE text = 'notice 1'", "hall_notice"),
        (
            "INSERT INTO audit SELECT 'x', scope, hall_id, actor, action, 'A777', at, detail, _s"
            " FROM audit LIMIT 1",
            "audit x",
        ),
        ("DROP TRIGGER capture_audit_update", "capture"),
    ],
)
def test_each_way_of_tampering_is_found_and_its_place_named(
    lived: Store, statement: str, place: str
) -> None:
    tamper(lived, statement)
    verdict = verify(lived)
    assert not verdict.clean
    assert verdict.place is not None
    assert verdict.place.startswith(place)


def rewrite(store: Store, change: Callable[[str], str]) -> None:
    """Alter bodies of the log and make every hash anew."""
    connection = connect(store.path, store._secret)
    node = connection.execute("SELECT node FROM chain_head").fetchone()[0]
    previous = GENESIS
    for seq, scope, stamp, actor, sv, body in connection.execute(
        "SELECT seq, scope, stamp, actor, sv, body FROM outbox ORDER BY seq"
    ).fetchall():
        changed = change(body)
        previous = chain_hash(previous, node, seq, stamp, scope, actor, sv, changed)
        connection.execute(
            "UPDATE outbox SET body = ?, hash = ? WHERE seq = ?", (changed, previous, seq)
        )
    connection.execute("UPDATE chain_head SET hash = ?", (previous,))
    connection.close()


def test_a_rewritten_log_with_fresh_hashes_still_betrays_itself_by_the_rows(lived: Store) -> None:
    rewrite(lived, lambda body: body.replace("A002", "A009"))
    verdict = verify(lived)
    assert verdict.place is not None
    assert verdict.place.startswith("audit")


@pytest.mark.parametrize("body", ["", "{}", "[]", '{"ops": 1}', '{"ops": [[]]}', '{"ops": [1]}'])
def test_a_log_that_cannot_be_read_in_spite_of_fresh_hashes_is_told_by_its_place(
    lived: Store, body: str
) -> None:
    rewrite(lived, lambda before: body if "A002" in before else before)
    assert verify(lived).place == "changeset 3"


def test_the_verdict_counts_what_was_read(lived: Store) -> None:
    verdict = verify(lived)
    assert (verdict.changesets, verdict.rows) == (6, 12)
