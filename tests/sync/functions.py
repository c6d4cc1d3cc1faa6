"""PostgreSQL's own functions with some of their words replaced, and what is written to them."""

from __future__ import annotations

import re
import uuid
from importlib import resources

import psycopg
import pytest

from desk.store import stamp as stamps
from desk.store.base import registry
from desk.sync.central import generate
from desk.sync.wire import Changeset
from tests.sync.acting import HERE, SCOPES
from tests.sync.changesets import sealed
from tests.sync.conftest import Central, make_central
from tests.sync.direct import enlist

ONE, TWO = 21, 22
SCOPE = SCOPES[2]
SOURCE = (resources.files("desk.sync.central") / "functions.sql").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def upstream(server: str) -> Central:
    """One database for all tests of a file; each leaves nothing behind in it."""
    central = make_central(server)
    with psycopg.connect(central.dsn) as connection:
        for node in (ONE, TWO):
            enlist(connection, node, (HERE, SCOPE, "ref"))
    return central


def text_of(function: str, *changes: tuple[str, str]) -> str:
    """A function as it is made, with some of its words replaced."""
    found = re.search(
        rf"CREATE OR REPLACE FUNCTION sync\.{function}\(.*?\$\$;",
        SOURCE if f"sync.{function}(" in SOURCE else "\n".join(generate.functions()),
        flags=re.DOTALL,
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
