"""Upstreams put back from older copies: desks and relay notice, and nothing differs in the end."""

from __future__ import annotations

import psycopg
from psycopg.conninfo import conninfo_to_dict
from sqlalchemy import select

from desk.hall import model as hall_model
from desk.store import Store
from desk.sync.central import audit, people, proof
from desk.sync.enrolment import address
from desk.sync.hall_side import HallDatabase
from desk.sync.link import Link
from desk.sync.model import conflict
from tests.sync.conftest import Central, Desk, HallUpstream, MakeDesk
from tests.sync.test_exchange import SCOPE, notice, texts


class Copy:
    """A copy of a database, and the way back to it."""

    def __init__(self, server: str, central: Central) -> None:
        self._server = server
        self._name = str(conninfo_to_dict(central.dsn)["dbname"])
        self._do(f"CREATE DATABASE {self._name}_copy TEMPLATE {self._name}")

    def restore(self) -> None:
        """Put the copy in the database's place, as an administrator would after a disaster."""
        self._do(f"DROP DATABASE {self._name}")
        self._do(f"CREATE DATABASE {self._name} TEMPLATE {self._name}_copy")

    def _do(self, statement: str) -> None:
        with psycopg.connect(self._server, autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s",
                (self._name,),
            )
            connection.execute(statement)


def edit(store: Store, pk: str, text: str) -> None:
    store.clock.advance(1)  # type: ignore[attr-defined]
    with store.unit("0312", "edit") as unit:
        unit.update(hall_model.hall_notice, pk, text=text)


def losers(store: Store) -> set[str]:
    with store.read() as read:
        return {row.lose_val for row in read.rows(select(conflict))}


def prove_clean(*databases: Central) -> None:
    for database in databases:
        with psycopg.connect(database.dsn) as connection:
            found = proof.prove(connection)
            assert found.broken is None, found.broken
            assert audit.audit(connection).findings == []


def test_row_05_a_city_restored_from_an_older_copy_gets_back_what_its_desks_still_hold(
    server: str, central: Central, make_desk: MakeDesk
) -> None:
    one, two = make_desk(), make_desk()
    pk = notice(one.store, "早")
    for desk in (one, two, one):
        desk.sync()
    copy = Copy(server, central)
    edit(one.store, pk, "甲")
    edit(two.store, pk, "乙")
    notice(two.store, "晚")
    for desk in (one, two, one, two):
        desk.sync()
    assert losers(one.store) == {'"甲"'}

    copy.restore()
    for desk in (one, two, one, two):
        desk.sync()

    assert texts(one.store) == texts(two.store) == {"乙", "晚"}
    assert {t for (t,) in central.query("SELECT text FROM hall_notice")} == {"乙", "晚"}
    assert losers(one.store) == losers(two.store) == {'"甲"'}
    prove_clean(central)


def test_a_restored_city_never_seals_again_under_a_number_that_was_used(
    server: str, central: Central, make_desk: MakeDesk
) -> None:
    desk = make_desk()
    copy = Copy(server, central)
    number = central.query("SELECT node FROM sync.me")
    notice(desk.store, "早")
    desk.sync()
    copy.restore()
    desk.sync()
    assert central.query("SELECT node FROM sync.me") != number


def conflicts(store: Store) -> set[str]:
    with store.read() as read:
        return {row.id for row in read.rows(select(conflict))}


def test_conflicts_that_a_restored_city_does_not_find_again_are_gone_from_the_desks_as_well(
    server: str, central: Central, make_desk: MakeDesk
) -> None:
    desks = [make_desk() for _ in range(3)]
    pk = notice(desks[0].store, "早")
    for desk in desks:
        desk.sync()
    copy = Copy(server, central)
    for desk, text in zip(desks, "甲乙丙", strict=True):
        edit(desk.store, pk, text)
    for desk in (*desks, *desks):
        desk.sync()
    before = conflicts(desks[0].store)

    copy.restore()
    for desk in (*reversed(desks), *desks):
        desk.sync()

    known = {str(pk) for (pk,) in central.query("SELECT id FROM conflict")}
    assert known != before
    assert [conflicts(desk.store) for desk in desks] == [known] * 3
    prove_clean(central)


def rounds(central: Central, hall: HallUpstream, *desks: Desk) -> None:
    """Let everything flow until it is everywhere."""
    for _ in range(3):
        for desk in desks:
            desk.sync(0)
        link = Link(
            address(central.place, hall.invitation.role, None), password=hall.invitation.secret
        )
        with psycopg.connect(hall.central.dsn, autocommit=True) as owner:
            hall.relay._hall = HallDatabase(owner)
            hall.relay.round(link)
        link.close()
    for desk in desks:
        desk.sync(0)


def test_row_10_a_hall_restored_from_an_older_copy_is_caught_up_from_both_sides(
    server: str, central: Central, hall: HallUpstream, hall_desk: Desk, make_desk: MakeDesk
) -> None:
    other = make_desk("office")
    pk = notice(hall_desk.store, "早")
    rounds(central, hall, hall_desk, other)
    copy = Copy(server, hall.central)
    notice(hall_desk.store, "午")
    notice(other.store, "市")
    edit(other.store, pk, "甲")
    edit(hall_desk.store, pk, "乙")
    rounds(central, hall, hall_desk, other)

    copy.restore()
    edit(hall_desk.store, pk, "丙")
    edit(other.store, pk, "丁")
    rounds(central, hall, hall_desk, other)

    wanted = {"丁", "午", "市"}
    assert texts(hall_desk.store) == texts(other.store) == wanted
    for database in (central, hall.central):
        assert {t for (t,) in database.query("SELECT text FROM hall_notice")} == wanted
    assert losers(hall_desk.store) == losers(other.store) >= {'"甲"', '"丙"'}
    prove_clean(central, hall.central)


def test_row_10_with_city_and_hall_both_restored_everything_still_ends_the_same(
    server: str, central: Central, hall: HallUpstream, hall_desk: Desk, make_desk: MakeDesk
) -> None:
    other = make_desk("office")
    pk = notice(hall_desk.store, "早")
    rounds(central, hall, hall_desk, other)
    copies = [Copy(server, hall.central)]
    notice(other.store, "市")
    rounds(central, hall, hall_desk, other)
    copies.append(Copy(server, central))
    edit(other.store, pk, "甲")
    edit(hall_desk.store, pk, "乙")
    notice(hall_desk.store, "夜")
    rounds(central, hall, hall_desk, other)

    for copy in copies:
        copy.restore()
    notice(hall_desk.store, "晨")
    rounds(central, hall, hall_desk, other)

    wanted = {"乙", "市", "夜", "晨"}
    assert texts(hall_desk.store) == texts(other.store) == wanted
    for database in (central, hall.central):
        assert {t for (t,) in database.query("SELECT text FROM hall_notice")} == wanted
    assert losers(hall_desk.store) == losers(other.store) == {'"甲"'}
    prove_clean(central, hall.central)


def test_conflicts_that_a_restored_city_told_its_halls_come_back_to_it(
    server: str, central: Central, hall: HallUpstream, hall_desk: Desk, make_desk: MakeDesk
) -> None:
    desks = (hall_desk, make_desk("office"), make_desk("office"))
    pk = notice(hall_desk.store, "早")
    rounds(central, hall, *desks)
    copy = Copy(server, central)
    for desk, text in zip(desks, "甲乙丙", strict=True):
        edit(desk.store, pk, text)
    rounds(central, hall, *desks)
    known = {str(pk) for (pk,) in central.query("SELECT id FROM conflict")}
    assert len(known) == 3

    copy.restore()
    rounds(central, hall)
    rounds(central, hall, *desks)

    for database in (central, hall.central):
        assert {str(pk) for (pk,) in database.query("SELECT id FROM conflict")} == known
    assert [conflicts(desk.store) for desk in desks] == [known] * 3
    prove_clean(central, hall.central)


def test_conflicts_read_past_the_hall_from_a_city_that_lost_them_are_given_up_at_the_hall(
    server: str, central: Central, hall: HallUpstream, hall_desk: Desk, make_desk: MakeDesk
) -> None:
    others = [make_desk("office") for _ in range(3)]
    pk = notice(hall_desk.store, "早")
    rounds(central, hall, hall_desk, *others)
    copy = Copy(server, central)
    for desk, text in zip(others, "甲乙丙", strict=True):
        edit(desk.store, pk, text)
        desk.sync()
    # Its hall does not answer just now, so it hears of them from the city, and the hall does not.
    hall_desk.sync(1)
    before = conflicts(hall_desk.store)
    assert len(before) == 2

    copy.restore()
    for desk in reversed(others):
        desk.sync()
    rounds(central, hall, hall_desk, *others)

    known = {str(pk) for (pk,) in central.query("SELECT id FROM conflict")}
    assert known != before
    assert [conflicts(desk.store) for desk in (hall_desk, *others)] == [known] * 4
    prove_clean(central, hall.central)


def test_row_10_what_a_restored_city_lost_is_at_a_hall_again_that_loaded_anew_without_it(
    server: str, central: Central, hall: HallUpstream, hall_desk: Desk, make_desk: MakeDesk
) -> None:
    far, near = make_desk("office"), make_desk("office")
    rounds(central, hall, hall_desk, far, near)
    copy = Copy(server, central)
    pk = notice(far.store, "早")
    edit(far.store, pk, "甲")
    rounds(central, hall, hall_desk, far)
    assert texts(hall_desk.store) == {"甲"}

    copy.restore()
    for text in "乙丙丁":
        notice(near.store, text)
    near.sync()
    # The hall fell behind a feed that was cut back before the city had what it lost.
    central.query("UPDATE sync.scope SET low_pos = pos, low_hash = hash WHERE scope = %s", SCOPE)
    central.query("DELETE FROM sync.feed WHERE scope = %s", SCOPE)
    rounds(central, hall, hall_desk)
    assert texts(hall_desk.store) == {"乙", "丙", "丁"}
    far.sync()
    rounds(central, hall, hall_desk, far, near)

    for desk in (hall_desk, far, near):
        assert texts(desk.store) == {"甲", "乙", "丙", "丁"}
    with psycopg.connect(hall.central.dsn) as connection:
        assert people.set_aside(connection) == []
        assert proof.prove(connection).broken is None
    # Of rows that were loaded, the city has the account.
    prove_clean(central)
