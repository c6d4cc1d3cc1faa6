"""Invented residents with names as they really are, rare characters among them.

Their identity numbers are well formed but belong to nobody: 420599 is an area code that was never
given out. Whoever is invented from the same seed is the same person.
"""

from __future__ import annotations

import csv
import random
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from desk.core.idcard import check_digit
from desk.core.paths import RESOURCES
from desk.divisions import Divisions

NOBODYS_AREA = "420599"
RARE_SHARE = 0.12
"""Far more than in life (about one in a thousand), so that each demo day meets some."""

_STREET = "420502003000"
_ROADS = ("云集路", "夷陵大道", "西陵一路", "珍珠路", "福绥路", "沿江大道", "体育场路", "果园一路")
_WOMEN = "秀梅桂芳兰英玉珍丽娟敏静雯婷雪琴慧萍红艳佳怡欣妍淑华月霞"
_MEN = "建国志鹏晓东伟强军勇杰涛明超家豪文斌海波俊宇浩然德顺永福"
_BOTH = "云文晨宁安清思林"


@dataclass(frozen=True)
class Person:
    """What a resident's card says, and a phone; ``sex`` is ``"m"`` or ``"f"``."""

    name: str
    sex: str
    nation: str
    birth: date
    address: str
    id_number: str
    phone: str


def people(seed: int, count: int, today: date) -> list[Person]:
    """``count`` different residents, adults of every age; one in four is 65 or older."""
    chance = random.Random(seed)
    found: dict[str, Person] = {}
    while len(found) < count:
        person = _person(chance, today)
        found.setdefault(person.id_number, person)
    return list(found.values())


def _person(chance: random.Random, today: date) -> Person:
    sex = chance.choice("mf")
    low, high = (65, 92) if chance.random() < 0.25 else (18, 64)
    birth = today - timedelta(days=chance.randint(low * 366, (high + 1) * 365 - 1))
    # The 17th digit tells the sex: odd for a man.
    order = chance.randrange(500) * 2 + (sex == "m")
    first17 = f"{NOBODYS_AREA}{birth:%Y%m%d}{order:03}"
    return Person(
        _name(chance, sex),
        sex,
        "土家" if chance.random() < 0.06 else "汉",
        birth,
        _address(chance),
        first17 + check_digit(first17),
        f"138{chance.randrange(10**8):08}",
    )


def _name(chance: random.Random, sex: str) -> str:
    names, weights = _surnames()
    surname = chance.choices(names, weights)[0]
    letters = (_WOMEN if sex == "f" else _MEN) + _BOTH
    given = "".join(chance.sample(letters, 2 if chance.random() < 0.75 else 1))
    if chance.random() < RARE_SHARE:
        given = given[:-1] + chance.choice(rare_characters())
    return surname + given


def _address(chance: random.Random) -> str:
    community = chance.choice(_communities())
    road, number = chance.choice(_ROADS), chance.randint(1, 120)
    flat = f"{chance.randint(1, 6)} 单元 {chance.randint(1, 9)}0{chance.randint(1, 4)} 室"
    return f"湖北省宜昌市西陵区{community}{road} {number} 号 {flat}"


@cache
def rare_characters() -> tuple[str, ...]:
    """The characters of the general standard that lie beyond the first level of GB 18030."""
    with (RESOURCES / "data" / "rare_characters.csv").open(encoding="utf-8", newline="") as file:
        return tuple(row["char"] for row in csv.DictReader(file))


@cache
def _surnames() -> tuple[list[str], list[float]]:
    with (RESOURCES / "data" / "surnames.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["surname"], float(row["frequency"])) for row in csv.DictReader(file)]
    return [name for name, _ in rows], [often for _, often in rows]


@cache
def _communities() -> tuple[str, ...]:
    tree = Divisions.load()
    return tuple(place.short for place in tree.children(_STREET))
