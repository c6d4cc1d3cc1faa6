"""Ctrl K over 100,000 residents and 1,000,000 cases on one desk."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from desk.core.calendar import shipped
from desk.core.clock import VirtualClock, utc
from desk.core.idcard import check_digit
from desk.core.ids import new_id
from desk.demo.seed import seed_hall
from desk.faces.kit.desk import Desk
from desk.faces.kit.finder import Finder
from desk.hall import queries as hall_queries
from desk.matters import Catalogue
from desk.residents import keys
from desk.store import Store
from tests.bench.figures import Figures, percentile

RESIDENTS, CASES = 100_000, 1_000_000
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕覃望"
GIVEN = "秀梅英兰芳玉珍桂荣丽敏静娟艳霞红明军强勇杰涛超波辉刚平建国华志伟海云文斌"
AT_ONCE = 10_000


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk that took in a million cases in four years."""
    home: Path = tmp_path_factory.mktemp("search")
    clock = VirtualClock(utc(date(2026, 11, 23), "09:30"))
    store = Store.open(home, clock)
    with store.unit("setup", "seed") as unit:
        hall = seed_hall(unit)
        info = hall_queries.hall(unit, hall)
        window = hall_queries.windows(unit, hall)[0].id
        worker = hall_queries.workers(unit, hall)[0].id
    chance = random.Random(4)
    codes = [m.code for m in Catalogue.load().matters]
    people = [_person(chance, n) for n in range(RESIDENTS)]
    days = [d for d in _days(date(2022, 11, 1), date(2026, 11, 20)) if shipped().is_workday(d)]
    a_day = -(-CASES // len(days))
    with store.merging() as unit:
        run = unit.driver.executemany
        run(
            "INSERT INTO resident(id, scope, id_type, id_number, name, sex, birth, phone, division,"
            " answers, _v, _del) VALUES (?, ?, 'resident', ?, ?, 'f', '1974-03-12', ?, ?, '{}',"
            " '{}', 0)",
            [(i, info.division, number, name, phone, info.division)
             for i, number, name, phone in people],
        )  # fmt: skip
        for start in range(0, len(days), 50):
            rows = []
            for day in days[start : start + 50]:
                for n in range(a_day):
                    receipt = f"YJ{day:%y}-{day:%m%d}-{n // 2 + 1:04}"
                    at = f"{day.isoformat()}T{1 + n * 8 // a_day:02}:{n % 60:02}:07.250Z"
                    rows.append(
                        (new_id(), info.division, hall, new_id(), f"{receipt}-{n % 2 + 1}",
                         receipt, "7F3A", chance.choice(codes), chance.choice(people)[0],
                         worker, window, at)
                    )  # fmt: skip
            run(
                "INSERT INTO matter_case(id, scope, hall_id, visit_id, number, receipt, query_code,"
                " matter, matter_version, resident_id, worker_id, window_id, accepted_at, instant,"
                " form, department, due_provisional)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, 0, '{}', '民政局', 0)",
                rows,
            )
    while True:
        with store.merging() as unit:
            if not sum(keys.catch_up(unit) for _ in range(AT_ONCE // keys.PAGE)):
                break
    store.close()
    made = Desk.open(home, clock)
    made.search.warm()
    yield made
    made.close()


def _person(chance: random.Random, n: int) -> tuple[str, str, str, str]:
    given = "".join(chance.choices(GIVEN, k=chance.choice((1, 2, 2))))
    first = f"420502{1940 + n % 70}{n % 12 + 1:02}{n % 28 + 1:02}{n % 1000:03}"
    return (
        new_id(), first + check_digit(first), chance.choice(SURNAMES) + given,
        f"1{chance.randrange(3_000_000_000, 9_999_999_999)}",
    )  # fmt: skip


def _days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += timedelta(days=1)


def test_what_is_typed_is_found_within_fifty_milliseconds(desk: Desk, figures: Figures) -> None:
    finder = Finder(desk, {})
    chance = random.Random(7)
    letters = "wlzychxsgf"
    kinds = {
        "name": lambda: chance.choice(SURNAMES) + chance.choice(GIVEN),
        "whole name": lambda: chance.choice(SURNAMES) + "".join(chance.choices(GIVEN, k=2)),
        "initials": lambda: "".join(chance.choices(letters, k=chance.choice((2, 3)))),
        "pinyin": lambda: chance.choice(("wangxiu", "liming", "zhangyu", "chenjie", "qinhua")),
        "end of a phone": lambda: f"{chance.randrange(10_000):04}",
        "end of a number": lambda: f"{chance.randrange(100_000):05}",
        "whole number": lambda: f"YJ25-0{chance.randrange(3, 9)}13-{chance.randrange(480):04}-1",
        "start of a number": lambda: f"yj2{chance.randrange(3, 7)}-1",
        "receipt as read out": lambda: f"{chance.randrange(1, 480):04}",
        "short number": lambda: f"{chance.randrange(10, 480)}",
        "a matter": lambda: chance.choice(("db", "ylcb", "低保", "残疾", "cjrz")),
    }  # fmt: skip
    for one in kinds.values():
        finder.find(one())
    every: list[float] = []
    for name, make in kinds.items():
        took = []
        for _ in range(60):
            text = make()
            begin = time.perf_counter()
            finder.find(text)
            took.append((time.perf_counter() - begin) * 1000)
        figures.note(f"find by {name}, p50", percentile(took, 0.5), "ms")
        figures.note(f"find by {name}, p99", percentile(took, 0.99), "ms")
        every += took
    figures.at_most("find anything among 1,000,000 cases, p99", percentile(every, 0.99), 50)
