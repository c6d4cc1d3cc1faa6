"""The upstream in memory, PostgreSQL and the desks say the same of the same changesets."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from desk.core.clock import VirtualClock, utc
from desk.store.base import registry
from desk.sync import arriving, sending
from desk.sync.engine import Engine
from desk.sync.member import Enrolment
from desk.sync.wire import Changeset, Pushed
from tests.sync.acting import ALL, HERE, KINDS, SCOPES, Act, act, pk_of, rows_of, seal_by_hand
from tests.sync.conftest import make_central
from tests.sync.direct import Direct, enlist, feeds_of, log_of
from tests.sync.direct import rows_of as rows_there
from tests.sync.invariants import Evidence, differing, faults
from tests.sync.memory import MemoryStore
from tests.sync.model import ME, ModelUpstream, Node

HELD = (ALL, (HERE, SCOPES[0], SCOPES[2], "ref"), (HERE, SCOPES[1], SCOPES[2], "ref"))
NODES = (11, 12, 13)
NINE = utc(date(2026, 11, 23), "09:00")
ACTS = st.builds(
    Act,
    st.sampled_from(KINDS),
    st.integers(0, 2),
    st.integers(0, 7),
    st.integers(0, 500),
)
SKEWS = st.sampled_from((0, 0, 86400, -86400, 300))
_salts = (f"example {n}" for n in itertools.count())


@dataclass
class City:
    """A city database on one connection, and the stores of desks that have loaded from it."""

    connection: psycopg.Connection[Any]
    images: list[Any] = field(default_factory=list)


@pytest.fixture(scope="module")
def city(server: str) -> Iterator[City]:
    """A city database; examples roll back what they did."""
    central = make_central(server)
    with psycopg.connect(central.dsn) as connection:
        for node, scopes in zip(NODES, HELD, strict=True):
            enlist(connection, node, scopes)
        connection.commit()
        connection.prepare_threshold = 2
        made = City(connection)
        first = World(made)
        for desk in range(3):
            first.sync(desk)
        made.images = [store.image() for store in first.stores]
        first.close()
        yield made


class Both(Direct):
    """A line to PostgreSQL that hands every push to the model as well and compares the answers."""

    def __init__(
        self, connection: psycopg.Connection[Any], node: int, model: ModelUpstream, size: int
    ) -> None:
        super().__init__(connection, f"desk_{node}")
        self.node, self.model, self.size = node, model, size

    def push(self, items: Sequence[Changeset], up: tuple[int, str] | None = None) -> Pushed:
        """Push in parts of ``size``."""
        answer = Pushed(0, 0)
        for start in range(0, len(items), self.size):
            part = items[start : start + self.size]
            answer = super().push(part)
            assert self.model.push(self.node, part) == answer
        return answer


@dataclass
class World:
    """Three desks at one upstream, which is PostgreSQL and the model at once."""

    city: City
    size: int = 500
    skews: Sequence[float] = (0, 0, 0)
    late: int | None = None
    """A desk that has not loaded anything yet."""
    salt: str = field(default_factory=lambda: next(_salts))

    def __post_init__(self) -> None:
        self.connection = self.city.connection
        self.model = ModelUpstream(lambda: int(NINE.timestamp() * 1000))
        self.stores, self.engines, self.lines = [], [], []
        name = self.connection.execute("SELECT city::text FROM sync.me").fetchone()
        assert name is not None
        images = self.city.images or [None] * len(NODES)
        for desk, (node, scopes, skew) in enumerate(zip(NODES, HELD, self.skews, strict=True)):
            self.model.nodes[node] = Node(node, scopes)
            image = None if desk == self.late else images[desk]
            store = MemoryStore(VirtualClock(NINE + timedelta(seconds=skew)), node, image)
            enrolment = Enrolment(
                name[0], node, f"desk_{node}", "window", HERE, ("",), f"m{node}", None, ""
            )
            self.stores.append(store)
            self.engines.append(Engine(store, enrolment, page=7))
            self.lines.append(Both(self.connection, node, self.model, self.size))

    def sync(self, desk: int) -> None:
        """One round of one desk."""
        self.engines[desk].round(self.lines[desk])

    def live(self, acts: Sequence[Act]) -> None:
        """Let the acts happen, then let everyone sync until all is told."""
        for what in acts:
            if what.kind == "sync":
                self.sync(what.desk)
            elif what.kind == "odd":
                odd(self, what)
            elif what.kind == "anew":
                with self.stores[what.desk].merging() as unit:
                    unit.driver.execute("DELETE FROM sync_cursor")
            else:
                act(self.stores[what.desk], what, self.salt, HELD[what.desk])
        for _ in range(3):
            for desk in range(3):
                self.sync(desk)

    def evidence(self) -> Evidence:
        """What PostgreSQL holds now."""
        return Evidence(
            rows_there(self.connection), log_of(self.connection), feeds_of(self.connection)
        )

    def close(self) -> None:
        """Undo everything at the database."""
        self.connection.rollback()
        for store in self.stores:
            store.close()


def odd(world: World, what: Act) -> None:
    """A changeset that no program would write."""
    pk = pk_of(what.slot + 90, world.salt)
    stored = pk_of(what.slot, world.salt)
    scope = SCOPES[2]
    choices: list[tuple[str, list[Any]]] = [
        (scope, [["hall_window", pk, {"scope": scope, "position": "not a number"}, {}]]),
        (scope, [["no_such_table", pk, {"scope": scope}, {}]]),
        (scope, [["hall_notice", pk.upper(), {"scope": scope, "text": "x"}, {}]]),
        (scope, [["hall_notice", pk, {"text": "x"}, {"text": "0" * 22}]]),
        ("elsewhere", [["hall_notice", pk, {"scope": "elsewhere", "text": "x"}, {}]]),
        (scope, [["audit", pk, {"scope": "elsewhere"}, None]]),
        (scope, [["resident", stored, {"phone": "1"}, {"phone": None}]]),
    ]
    seal_by_hand(world.stores[what.desk], *choices[what.choice % len(choices)])


def disagreements(world: World) -> list[str]:
    """Where the model and PostgreSQL differ."""
    found = []
    there, here = rows_there(world.connection), world.model.rows
    # What one push told in one changeset the model may tell in two: their stamps are their own.
    own = ("_s", "scope") if world.size > 1 else ("_s",)
    for table in registry:
        for pk in sorted(there[table].keys() | here[table].keys()):
            one, two = here[table].get(pk), there[table].get(pk)
            if table == "conflict" and one and two:
                one = {k: v for k, v in one.items() if k not in own}
                two = {k: v for k, v in two.items() if k not in own}
            if one != two:
                found.append(f"{table} {pk}: {differing(one, two)}")
    me = world.connection.execute("SELECT node FROM sync.me").fetchone()
    statuses = {
        (item.node, item.seq): status
        for item, status in log_of(world.connection)
        if me is not None and item.node != me[0]
    }
    for key, stored in world.model.log.items():
        if key[0] != ME and statuses.get(key) != stored.status:
            found.append(f"{key} is {stored.status}, there {statuses.get(key)}")
    return found


@contextmanager
def lived(world: World, acts: Sequence[Act]) -> Iterator[World]:
    """A world in which these acts have happened, and at whose end model and PostgreSQL agree."""
    try:
        world.live(acts)
        assert disagreements(world) == []
        yield world
    finally:
        world.close()


SETTINGS = settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    database=None,
    # A failing example is short enough as it is, and shrinking one takes minutes.
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@SETTINGS
@given(
    st.lists(ACTS, max_size=35),
    st.tuples(SKEWS, SKEWS, SKEWS),
    st.sampled_from((1, 500)),
    st.sampled_from((*[None] * 9, 2)),
)
def test_rows_20_21_postgresql_and_the_model_and_every_desk_hold_the_same_rows(
    city: City, acts: list[Act], skews: tuple[float, float, float], size: int, late: int | None
) -> None:
    with lived(World(city, size, skews, late), acts) as world:
        assert faults(world.evidence(), zip(world.stores, HELD, strict=True)) == []


ODD = st.builds(
    Act,
    st.sampled_from((*KINDS, "odd", "odd", "odd")),
    st.integers(0, 2),
    st.integers(0, 3),
    st.integers(0, 500),
)


@SETTINGS
@given(st.lists(ODD, max_size=20))
def test_row_18_what_cannot_be_applied_is_set_aside_alike_and_holds_nothing_up(
    city: City, acts: list[Act]
) -> None:
    with lived(World(city), acts) as world:
        assert [f for f in faults(world.evidence()) if f[0] != "A"] == []
        for store, engine in zip(world.stores, world.engines, strict=True):
            with store.read() as read:
                assert sending.waiting(read, engine._name).count == 0


ALIKE = st.builds(
    Act,
    st.sampled_from(("alike", "alike", "sync", "anew", "tick")),
    st.integers(0, 2),
    st.just(2),
    st.integers(0, 1),
)


@settings(SETTINGS, max_examples=25)
@given(
    st.lists(ALIKE, min_size=10, max_size=20),
    st.tuples(SKEWS, SKEWS, SKEWS),
    st.sampled_from((1, 500)),
    st.sampled_from((None, 2)),
)
def test_what_several_desks_come_upon_is_one_row_with_one_stamp_and_one_content_everywhere(
    city: City, acts: list[Act], skews: tuple[float, float, float], size: int, late: int | None
) -> None:
    with lived(World(city, size, skews, late), acts) as world:
        assert faults(world.evidence(), zip(world.stores, HELD, strict=True)) == []
        kept = world.model.rows["matter_definition"]
        last: dict[str, str] = {}
        for item, _ in log_of(world.connection):
            for _, pk, *_ in json.loads(item.body or "")["ops"]:
                last[pk] = max(last.get(pk, ""), item.stamp)
        assert {pk: row["_s"] for pk, row in kept.items()} == last


@SETTINGS
@given(st.lists(ACTS, max_size=40), st.randoms(use_true_random=False))
def test_any_order_and_any_repetition_of_the_same_changesets_gives_the_same_rows(
    acts: list[Act], chance: Any
) -> None:
    stores = [MemoryStore(VirtualClock(NINE), node) for node in NODES]
    salt = next(_salts)
    changesets: list[Changeset] = []
    for what in acts:
        if what.kind == "sync":
            with stores[what.desk].merging() as unit:
                arriving.take(unit, changesets, ALL)
        elif act(stores[what.desk], what, salt, ALL):
            with stores[what.desk].read() as read:
                batch = sending.next_batch(read, NODES[what.desk], 0)
            changesets += [c for c in batch if c not in changesets]
    firsts: list[Changeset] = []
    for item in changesets:
        # A row is made before it is changed, in every feed.
        if '"_del":0' in (item.body or "") or '"audit"' in (item.body or ""):
            firsts.append(item)
    results = []
    for _ in range(3):
        start, rest = [*firsts], [*changesets, *chance.sample(changesets, len(changesets) // 2)]
        chance.shuffle(start)
        chance.shuffle(rest)
        desk = MemoryStore(VirtualClock(NINE), 99)
        order = start + rest
        cut = chance.randrange(len(order) + 1)
        for part in (order[:cut], order[cut:]):
            with desk.merging() as unit:
                arriving.take(unit, part, ALL)
        results.append(rows_of(desk))
        desk.close()
    assert results[0] == results[1] == results[2]
    for store in stores:
        store.close()
