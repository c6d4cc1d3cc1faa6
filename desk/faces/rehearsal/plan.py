"""Who comes on the rehearsed day, with what, and how long it takes; the same seed, the same day."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desk.cases import rules
from desk.cases.rules import Draft
from desk.core.clock import utc
from desk.core.idcard import age_on
from desk.demo.answers import filled
from desk.demo.people import Person, people
from desk.matters.catalogue import Catalogue, Matter
from desk.queue.rules import priority_by_age

GRADES = (5, 5, 5, 5, 5, 5, 4, 4, 3, 2)
CLASSES = "AAAAABBBBDC"
ONE_ABSENT_IN = 20
"""Of so many who come there is one more who takes a ticket and leaves before being called."""
RATED_SHARE = 0.8
OWING_SHARE = 0.2


@dataclass(frozen=True)
class Coming:
    """One resident of the day. ``grade`` is ``None`` for who does not rate, ``owed`` a material
    that is brought later, ``absent`` somebody who leaves before being called."""

    at: datetime
    person: Person
    letter: str
    priority: str | None
    picked: str | None
    draft: Draft
    owed: str | None
    serve_s: int
    grade: int | None
    absent: bool


def plan_day(catalogue: Catalogue, visits: int, seed: int, day: date) -> list[Coming]:
    """The residents of a day in the order in which they come, most in the morning."""
    chance = random.Random(seed)
    leaving = set(range(visits // 3, visits, ONE_ABSENT_IN))
    persons = people(seed, visits + len(leaving), day)
    opens, closes = utc(day, "09:00"), utc(day, "16:10")
    length = (closes - opens).total_seconds()
    # Some stand at the door when the hall opens.
    early = [opens + timedelta(seconds=20 + 25 * n) for n in range(min(10, visits // 4))]
    later = [
        opens + timedelta(seconds=int(600 + (length - 600) * chance.betavariate(1.3, 1.7)))
        for _ in persons[len(early) :]
    ]
    moments = sorted(early + later)
    return [
        _coming(catalogue, chance, person, at, day, place in leaving)
        for place, (person, at) in enumerate(zip(persons, moments, strict=True))
    ]


def _coming(
    catalogue: Catalogue,
    chance: random.Random,
    person: Person,
    at: datetime,
    day: date,
    absent: bool,
) -> Coming:
    letter = chance.choice(CLASSES)
    matters = _matters(catalogue, letter, chance)
    draft = filled(matters, person, chance, day)
    age = priority_by_age(age_on(person.birth, day))
    return Coming(
        at=at,
        person=person,
        letter=letter,
        priority=age,
        picked=matters[0].code if chance.random() < 0.4 else None,
        draft=draft,
        owed=_owed(matters, chance),
        serve_s=int(chance.gauss(330, 90)) + 90 * len(matters),
        grade=chance.choice(GRADES) if chance.random() < RATED_SHARE else None,
        absent=absent,
    )


def _matters(catalogue: Catalogue, letter: str, chance: random.Random) -> list[Matter]:
    fitting = [m for m in catalogue.matters if letter in m.classes]
    weights = [1 + 2 * m.common for m in fitting]
    wanted = chance.choices((1, 2, 3), (70, 22, 8))[0]
    chosen: list[Matter] = []
    for matter in chance.choices(fitting, weights, k=8):
        if matter not in chosen and len(chosen) < wanted:
            chosen.append(matter)
    return chosen


def _owed(matters: Sequence[Matter], chance: random.Random) -> str | None:
    if chance.random() >= OWING_SHARE:
        return None
    # The digits of the keyboard reach the first nine materials.
    reach = rules.merge_materials(matters)[:9]
    found = [m.material.key for m in reach if m.required and rules.may_owe(m)]
    return chance.choice(found) if found else None
