"""Real PostgreSQL servers, real encrypted stores, and a way to put them together."""

from __future__ import annotations

import itertools
import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

import desk.tables  # noqa: F401
from desk.core.clock import VirtualClock
from desk.demo.wire import free_port
from desk.store import Store
from desk.sync.central import install, people
from desk.sync.central.server import Server
from desk.sync.engine import Engine
from desk.sync.enrolment import address, enrol
from desk.sync.hall_side import HallDatabase
from desk.sync.link import Link
from desk.sync.member import Enrolment
from desk.sync.relay import Relay

STREET = "420502001000"
COMMUNITIES = ("420502001001", "420502001002")
# pytest and the tests that import this file each have a copy of it.
_numbers = itertools.count(secrets.randbelow(10**9))


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """A PostgreSQL of this test process; databases are made in it as needed."""
    # Not below pytest's own folder, which each test process shuts to other users when it starts.
    folder = Path(tempfile.mkdtemp(prefix="desk-postgres-"))
    made = Server(
        folder,
        free_port(),
        # Durability of the test's own server is tested where it matters, not in every test.
        options={"fsync": "off", "full_page_writes": "off"},
    )
    made.start()
    yield made.owner_dsn
    made.stop("immediate")
    shutil.rmtree(folder, ignore_errors=True)


@dataclass
class Central:
    """An upstream database and what an administrator does with it."""

    dsn: str
    place: str
    """The same address without a user, as a device gets it."""

    def query(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        """Rows of a statement run as the owner."""
        with psycopg.connect(self.dsn) as connection:
            cursor = connection.execute(statement, values)
            return cursor.fetchall() if cursor.description else []

    def invite(self, kind: str = "window", **more: object) -> people.Invitation:
        """A one-time enrolment."""
        with psycopg.connect(self.dsn) as connection:
            return people.enrol(
                connection,
                **{  # type: ignore[arg-type]
                    "hall": STREET,
                    "kind": kind,
                    "below": COMMUNITIES,
                    "upstreams": [self.place],
                    **more,
                },
            )


@pytest.fixture
def central(server: str) -> Central:
    """A fresh city database."""
    return make_central(server)


def make_central(server: str) -> Central:
    """A new upstream database on a server."""
    name = f"city_{next(_numbers)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")
    dsn = make_conninfo(server, dbname=name)
    install.init(dsn)
    parts = conninfo_to_dict(dsn)
    for secret in ("user", "password"):
        parts.pop(secret, None)
    return Central(dsn, make_conninfo(**parts))


@dataclass
class Desk:
    """An enrolled desk: its store, its engine, its line."""

    store: Store
    enrolment: Enrolment
    engine: Engine

    def link(self, place: int = 0) -> Link:
        """A new line to its upstream."""
        root = None
        upstream = self.enrolment.upstreams[place]
        return Link(address(upstream, self.enrolment.role, root), password=self.enrolment.password)

    def sync(self, place: int = 0) -> None:
        """One round on a line of its own."""
        line = self.link(place)
        try:
            self.engine.round(line)
        finally:
            line.close()


MakeDesk = Callable[..., Desk]


@pytest.fixture
def make_desk(tmp_path: Path, clock: VirtualClock, central: Central) -> Iterator[MakeDesk]:
    """Makes enrolled desks, each with a store of its own."""
    opened: list[Store] = []

    def make(kind: str = "window", store: Store | None = None, **more: object) -> Desk:
        if store is None:
            store = Store.open(tmp_path / f"desk{len(opened)}", clock)
            opened.append(store)
        made = enrol(store, central.invite(kind, **more), mark=f"machine of {store.home}")
        return Desk(store, made, Engine(store, made))

    yield make
    for store in opened:
        store.close()


@dataclass
class HallUpstream:
    """A hall's database, its relay, and the desks that were enrolled through it."""

    central: Central
    relay: Relay
    link: Link
    invitation: people.Invitation
    connection: psycopg.Connection


@pytest.fixture
def hall(server: str, central: Central) -> Iterator[HallUpstream]:
    """A hall's upstream that has joined the city."""
    invitation = central.invite("relay")
    name = f"hall_{next(_numbers)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")
    dsn = make_conninfo(server, dbname=name)
    install.init(dsn, hall=True, city=invitation.city)
    parts = conninfo_to_dict(dsn)
    for secret in ("user", "password"):
        parts.pop(secret, None)
    owner = psycopg.connect(dsn, autocommit=True)
    link = Link(address(central.place, invitation.role, None), password=invitation.secret)
    relay = Relay(HallDatabase(owner), invitation.city, "hall box")
    yield HallUpstream(Central(dsn, make_conninfo(**parts)), relay, link, invitation, owner)
    link.close()
    owner.close()


@pytest.fixture
def hall_desk(
    tmp_path: Path, clock: VirtualClock, central: Central, hall: HallUpstream
) -> Iterator[Desk]:
    """A window of the hall: enrolled by the city, let in by the hall as well."""
    store = Store.open(tmp_path / "window", clock)
    invitation = central.invite(
        "window",
        upstreams=[hall.central.place, central.place],
        via=hall.invitation.node,
    )
    made = enrol(store, invitation, mark="window")
    hall.relay.round(hall.link)
    yield Desk(store, made, Engine(store, made))
    store.close()
