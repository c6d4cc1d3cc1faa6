"""A durable upstream of its own, desks enrolled at it, and days of writing for them."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from desk.core.ids import new_id
from desk.queue import model as queue
from desk.residents.model import resident
from desk.store import Store
from desk.store.base import hall_scope, registry
from desk.sync.engine import Engine
from desk.sync.enrolment import enrol
from tests.sync.conftest import STREET, Central, Desk

HALL, WINDOW = new_id(), new_id()
STAMP = "0192f0c2a1000000ff0000"
_people = itertools.count(1)


def enrolled(central: Central, home: Path) -> Desk:
    """A desk with a store of its own in this folder; its engine takes pages of 500."""
    store = Store.open(home)
    made = enrol(store, central.invite("window"), mark=f"machine of {home}")
    return Desk(store, made, Engine(store, made, page=500))


def write(store: Store, count: int) -> int:
    """So many units of work, a call each and every other one a resident too; returns the rows."""
    rows = 0
    for n in range(count):
        with store.unit("0312", "call next") as unit:
            unit.insert(
                queue.ticket_event, scope=hall_scope(STREET), ticket_id=new_id(), hall_id=HALL,
                kind="called", at=unit.now, window_id=WINDOW, worker_id=WINDOW,
            )  # fmt: skip
            if n % 2:
                unit.insert(resident, scope=STREET, **person())
        rows += 1 + n % 2
    return rows


def person() -> dict[str, Any]:
    """A resident's columns."""
    n = next(_people)
    return {
        "id_type": "id", "id_number": f"4205021990{n:08}", "name": f"王小{n}", "sex": "m",
        "nation": "汉族", "registered_at": f"湖北省宜昌市西陵区东湖一路{n}号",
        "phone": f"138{n:08}", "division": STREET, "answers": {"work": "无"},
    }  # fmt: skip


def settle(central: Central, count: int) -> None:
    """So many residents at the city, as desks would have left them."""
    stamps = ", ".join(f"'{c}', '{STAMP}'" for c in (*registry["resident"].columns, "_del"))
    central.query(
        "INSERT INTO resident (id, scope, id_type, id_number, name, sex, nation, birth,"
        " registered_at, phone, division, answers, _v) SELECT gen_random_uuid(), %s, 'id',"
        " '420502' || lpad(g::text, 12, '0'), '王小' || chr(19968 + g %% 2000), 'm', '汉族',"
        " date '1950-01-01' + g %% 25000, '湖北省宜昌市西陵区东湖一路' || g || '号',"
        " '138' || lpad(g::text, 8, '0'), %s, '{\"work\":\"无\"}',"
        f" json_build_object({stamps})::text FROM generate_series(1, %s) g",
        STREET, STREET, count,
    )  # fmt: skip


def rate(count: float, action: Callable[[], object]) -> float:
    """So many things a second."""
    begun = time.perf_counter()
    action()
    return count / (time.perf_counter() - begun)


def parts(rows: Sequence[Any], size: int) -> Iterable[Sequence[Any]]:
    """Slices of so many."""
    return (rows[n : n + size] for n in range(0, len(rows), size))
