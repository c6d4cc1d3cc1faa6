"""The initial load: cut anywhere it goes on where it was, and what is here already is merged."""

from __future__ import annotations

import itertools
import json
import random
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import func, select

from desk.core.ids import new_id
from desk.residents.model import resident
from desk.store import Store
from desk.store.base import registry
from desk.sync import loading
from desk.sync.link import Link
from desk.sync.wire import UnreachableError
from tests.sync.conftest import COMMUNITIES, STREET, Central, MakeDesk
from tests.sync.direct import evidence_at
from tests.sync.far_desk import Far
from tests.sync.invariants import faults

STAMP = "0192f0c2a1000000ff0000"


def settle_in(central: Central, count: int) -> None:
    """So many residents at the city, as a generation of desks would have left them."""
    columns = (*registry["resident"].columns, "_del")
    with psycopg.connect(central.dsn) as connection:
        connection.execute(
            "INSERT INTO resident (id, scope, id_type, id_number, name, birth, answers, _v)"
            " SELECT gen_random_uuid(), %s, 'id', '420502' || lpad(g::text, 12, '0'), '王𬱖' || g,"
            " date '1950-01-01' + g, '{\"work\":\"无\"}', %s FROM generate_series(1, %s) g",
            (STREET, json.dumps(dict.fromkeys(columns, STAMP)), count),
        )


def rows(store: Store) -> list[tuple[object, ...]]:
    with store.read() as read:
        return [tuple(r) for r in read.rows(select(resident).order_by(resident.c.id))]


def test_row_22_a_load_that_is_cut_again_and_again_goes_on_where_it_was(
    central: Central, make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "LOAD_PAGE", 100)
    settle_in(central, 950)
    whole, cut = make_desk(), make_desk()
    whole.sync()
    fetch = Link._loaded
    fetched: list[tuple[object, ...]] = []
    full = itertools.count(1)

    def broken(self: Link, *place: object) -> list[str]:
        fetched.append(place)
        texts = fetch(self, *place)  # type: ignore[arg-type]
        if len(texts) == 100 and next(full) % 3 == 0:
            raise UnreachableError("cut")
        return texts

    with monkeypatch.context() as patch:
        patch.setattr(Link, "_loaded", broken)
        for _ in range(50):
            try:
                cut.sync()
                break
            except UnreachableError:
                continue
        else:
            pytest.fail("it does not come to an end")
    assert len(rows(cut.store)) == 950
    assert rows(cut.store) == rows(whole.store)
    begun = [place for place in fetched if place[0] == "resident" and place[2] is None]
    assert len(begun) <= len(set(begun)) + 1


def test_a_row_that_is_here_already_keeps_what_was_written_later(
    central: Central, make_desk: MakeDesk
) -> None:
    settle_in(central, 30)
    desk = make_desk()
    desk.sync()
    ((pk, before),) = [(r[0], r) for r in rows(desk.store)][:1]
    with desk.store.unit("0312", "edit") as unit:
        unit.update(resident, pk, name="王小明")
    with desk.store.merging() as unit:
        unit.driver.execute("DELETE FROM sync_cursor")
        unit.driver.execute("DELETE FROM resident WHERE id > ?", (rows(desk.store)[9][0],))
    with psycopg.connect(central.dsn) as connection:
        later = "ffff" + STAMP[4:]
        connection.execute(
            "UPDATE resident SET phone = '13800000000', _v = (_v::jsonb || %s::jsonb)::text"
            " WHERE id = %s",
            (json.dumps({"phone": later}), pk),
        )
    desk.sync()
    after = {r[0]: r for r in rows(desk.store)}
    names = resident.c.keys()
    assert len(after) == 30
    assert after[pk][names.index("name")] == "王小明"
    assert after[pk][names.index("phone")] == "13800000000"
    assert before[names.index("name")] != "王小明"


def test_a_row_that_cannot_be_read_does_not_hold_up_the_others(
    central: Central, make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle_in(central, 20)
    fetch = Link._loaded

    def spoilt(self: Link, *place: object) -> list[str]:
        texts = fetch(self, *place)  # type: ignore[arg-type]
        if place[0] == "resident" and texts:
            row = json.loads(texts[3])
            texts[3] = json.dumps({**row, "name": None})
        return texts

    monkeypatch.setattr(Link, "_loaded", spoilt)
    desk = make_desk()
    desk.sync()
    with desk.store.read() as read:
        assert read.value(select(func.count()).select_from(resident)) == 19


def test_after_a_load_this_desk_writes_later_than_what_it_read(
    central: Central, make_desk: MakeDesk
) -> None:
    settle_in(central, 3)
    desk = make_desk()
    ahead = f"{int(desk.store.clock.now().timestamp() * 1000) + 60_000:012x}0000000001"
    with psycopg.connect(central.dsn) as connection:
        connection.execute(
            "UPDATE resident SET _v = (_v::jsonb || %s::jsonb)::text",
            (json.dumps({"name": ahead}),),
        )
    desk.sync()
    with desk.store.unit("0312", "adds") as unit:
        assert unit.head.stamp > ahead
        unit.insert(resident, id=new_id(), scope=STREET, id_type="id", id_number="1", name="李")


def test_a_row_from_a_wrong_clock_does_not_keep_a_load_from_hearing_the_others(
    central: Central, make_desk: MakeDesk
) -> None:
    settle_in(central, 2)
    desk = make_desk()
    now = int(desk.store.clock.now().timestamp() * 1000)
    soon, far = (f"{now + ahead:012x}0000000001" for ahead in (60_000, 86_400_000))
    with psycopg.connect(central.dsn) as connection:
        for stamp, some in ((soon, "="), (far, "<>")):
            connection.execute(
                "UPDATE resident SET _v = (_v::jsonb || %s::jsonb)::text"
                f" WHERE id {some} (SELECT min(id::text)::uuid FROM resident)",
                (json.dumps({"name": stamp}),),
            )
    desk.sync()
    with desk.store.unit("0312", "adds") as unit:
        assert soon < unit.head.stamp < far


def register(store: Store, count: int) -> list[str]:
    """So many residents, fifty in a unit of work."""
    made = []
    for start in range(0, count, 50):
        with store.unit("0312", "register") as unit:
            made += [
                unit.insert(resident, scope=STREET, id_type="id", id_number=str(n), name=f"王{n}")
                for n in range(start, start + 50)
            ]
    return made


def test_row_22_a_desk_killed_in_its_load_again_and_again_while_others_write_has_it_all(
    central: Central, make_desk: MakeDesk, tmp_path: Path
) -> None:
    chance, writer = random.Random(22), make_desk("office")
    people = register(writer.store, 1500)
    writer.sync()
    file, home = tmp_path / "invitation", tmp_path / "far"
    file.write_text(central.invite().text(), encoding="utf-8")
    far = Far(home)
    far.ask("enrol", str(file), "far")
    for _ in range(4):
        page = chance.randrange(3, 12)
        far.ask("load_in_pages_of", 20, page, page + 4)
        far.tell("round")
        for _ in range(chance.randrange(1, 4)):
            write_something(writer.store, people, chance)
            writer.sync()
        # It goes on while it is being killed, so that it ends anywhere between and in its pages.
        assert far.hear() == "loading"
        far.kill()
        far = Far(home)
        assert far.ask("loading")
    assert far.ask("round") == "done"
    writer.sync()
    assert far.ask("round") == "done"
    assert far.ask("whole")
    far.kill()
    there = evidence_at(central.dsn)
    store = Store.open(home)
    scopes = writer.engine.greeting.scopes
    mine = [s for s in scopes if s == "ref" or not s.startswith("hall:") or s.endswith(STREET)]
    assert faults(there, [(writer.store, scopes), (store, mine)]) == []
    assert len(rows(store)) == len(rows(writer.store)) > 1400
    store.close()


def write_something(store: Store, people: list[str], chance: random.Random) -> None:
    """An edit, a deletion, a removal to another community, or somebody new."""
    pk, kind = chance.choice(people), chance.random()
    with store.read() as read:
        row = read.first(select(resident).where(resident.c.id == pk))
    assert row is not None
    if kind < 0.1:
        people += register(store, 50)
    elif not row._del:
        with store.unit("0312", "edit") as unit:
            if kind < 0.2:
                unit.delete(resident, pk)
            elif kind < 0.5:
                unit.update(resident, pk, scope=chance.choice((STREET, *COMMUNITIES)))
            else:
                unit.update(resident, pk, name=f"王{chance.random()}")
