"""What an invented resident answers at the window: a valid value for every question there is."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta

from desk.cases import rules
from desk.cases.rules import Draft, MaterialAnswer
from desk.demo.people import Person, people
from desk.matters.catalogue import Field, Matter

_WORDS = {
    "members": ("本人", "本人、配偶", "本人、配偶、女儿"),
    "job": ("家政", "外卖配送", "保安", "餐饮", "网约车司机"),
    "where_to": ("武汉", "重庆", "荆州", "长沙"),
    "served": ("1986.11 至 1990.12", "2003.12 至 2008.12", "2015.09 至 2020.09"),
    "matter_text": ("楼上水管漏水，商量两次没有结果。", "楼道灯坏了半个月，报过物业。"),
    "other_party": ("楼上 702 住户", "小区物业", "用工单位"),
    "proof_use": ("子女入学", "办理贷款", "投靠落户"),
    "school": ("绿萝路小学", "云集小学", "市第四中学"),
    "place_text": ("云集路 18 号门前", "果园一路公交站旁", "二马路菜场东门"),
}  # fmt: skip
_PAST_DAYS = {"lost_on": 120, "since": 700}


def answer(field: Field, person: Person, chance: random.Random, today: date) -> str:
    """A value that this field accepts from this person."""
    relative = people(chance.randrange(10**6), 1, today)[0]
    known = {
        "phone": person.phone,
        "address": person.address,
        "bank_card": _bank_card(chance, chance.choice((16, 19, 19))),
        "spouse_id": relative.id_number,
    }
    if field.key in known:
        return known[field.key]
    if field.key in _WORDS:
        return chance.choice(_WORDS[field.key])
    number = chance.randint(max(1, field.minimum), min(field.maximum or 9, 120))
    by_type = {
        "choice": chance.choice(field.choices) if field.choices else "",
        "number": str(number),
        "money": str(number * 100),
        "date": _day(field, chance, today),
        "phone": relative.phone,
        "idnumber": relative.id_number,
        "address": person.address,
        "shown": "",
    }
    return by_type.get(field.type, relative.name)


def filled(matters: Sequence[Matter], person: Person, chance: random.Random, today: date) -> Draft:
    """A visit with every question answered and every material brought."""
    shared = {
        one.field.key: answer(one.field, person, chance, today)
        for one in rules.shared_fields(matters)
    }
    forms = {
        matter.code: {
            own.field.key: answer(own.field, person, chance, today)
            for own in rules.own_fields(matter)
        }
        for matter in matters
    }
    materials = {
        one.material.key: MaterialAnswer("received") for one in rules.merge_materials(matters)
    }
    materials |= rules.start_answers(matters)
    known = {
        "name": person.name,
        "id_number": person.id_number,
        "sex": person.sex,
        "nation": person.nation,
        "birth": person.birth.isoformat(),
        "registered_at": person.address,
        "source": "card",
    }
    return Draft(tuple(m.code for m in matters), shared, forms, materials, person=known)


def _day(field: Field, chance: random.Random, today: date) -> str:
    days = -chance.randint(10, _PAST_DAYS[field.key]) if field.key in _PAST_DAYS else 0
    return (today + timedelta(days=days or chance.randint(-60, 150))).isoformat()


def _bank_card(chance: random.Random, digits: int) -> str:
    """Digits of a debit card of no bank, with the right check digit."""
    body = "620000" + "".join(chance.choices("0123456789", k=digits - 7))
    total = 0
    for place, digit in enumerate(reversed(body)):
        n = int(digit) * (1 if place % 2 else 2)
        total += n - 9 if n > 9 else n
    return body + str(-total % 10)
