"""A hall to try things in: real places of Yichang, invented people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select

from desk.divisions import Divisions
from desk.hall import establishment, queries, service
from desk.hall import model as m
from desk.store import Unit
from desk.store.base import hall_scope

COMMUNITY = "420502003010"
PIN = "2580"
"""The PIN of every demo worker; shown by the launcher, so that anyone can sign in."""

_ALL_DAY = [["09:00", "17:00"]]
HOURS = {
    **dict.fromkeys(("mon", "tue", "thu", "fri"), _ALL_DAY),
    # Staggered opening: Wednesday evening and Saturday morning, for those who work all day.
    "wed": [["09:00", "17:00"], ["18:00", "20:00"]],
    "sat": [["09:00", "12:00"]],
}

CLASSES = (
    ("A", "综合业务", "低保、生育、残疾人证、居住证", "General services",
     "Aid, births, residence, disability"),
    ("B", "社保医保", "养老、医保、就业登记", "Social insurance",
     "Pension, health, jobs"),
    ("C", "退役军人与法律", "优待证、法律援助、调解", "Veterans and legal",
     "Veteran card, legal aid"),
    ("D", "咨询诉求", "不知道找谁，就选这个", "Help and advice", "Not sure? Choose this one"),
)  # fmt: skip

STREET_WINDOWS = (
    (1, "综合受理", "General", "service", "ABD"),
    (2, "社保医保", "Insurance", "service", "BAD"),
    (3, "综合受理", "General", "service", "ABCD"),
    (4, "综合受理", "General", "service", "ABD"),
    (5, "退役军人与法律", "Veterans, legal aid", "service", "CAD"),
    (6, "咨询诉求", "Questions", "service", "DA"),
    (7, "矛盾调解", "Mediation", "dispute", "C"),
    (8, "信访接待", "Petitions", "dispute", "D"),
    (9, "网格事务", "Grid affairs", "grid", "D"),
    (10, "城管卫生", "City management", "grid", "D"),
)
COMMUNITY_WINDOWS = (
    (1, "便民服务", "Services", "service", "ABD"),
    (2, "综治信访", "Safety, petitions", "dispute", "CD"),
    (3, "网格管理", "Grid affairs", "grid", "AD"),
)
STREET_WORKERS = (
    ("0300", "赵明亮", "head", "ABCD", 0),
    ("0301", "周敏", "worker", "ABD", 1),
    ("0305", "覃丽", "worker", "ABD", 2),
    ("0312", "李晓雯", "worker", "ABD", 3),
    ("0318", "向红艳", "worker", "ABCD", 4),
    ("0321", "望晓东", "worker", "ACD", 5),
    ("0330", "陈国强", "worker", "AD", 6),
    ("0335", "谭家𬭎", "reception", "AD", 0),
)
COMMUNITY_WORKERS = (
    ("0400", "黄桂芳", "head", "ABCD", 0),
    ("0401", "杜小娟", "worker", "ABD", 1),
    ("0402", "鲁志鹏", "worker", "ACD", 2),
    ("0403", "郑𬱖", "worker", "AD", 3),
    ("0404", "田野", "worker", "ABD", 0),
)
NOTICES = (
    "今天 15:00 消防演练，14:50 起停止取号，请安排好时间",
    "再生育审批已停办，居民直接办生育登记",
    "周三晚 18:00 到 20:00、周六上午照常办事",
)


@dataclass(frozen=True)
class HallPlan:
    """What is set up for one demo hall."""

    code: str
    name: str
    kind: str
    division: str
    address: str
    phone: str
    windows: tuple[tuple[int, str, str, str, str], ...]
    workers: tuple[tuple[str, str, str, str, int], ...]


PLANS = {
    "street": HallPlan(
        "YJ",
        "云集街道便民服务大厅",
        "street",
        "420502003000",
        "宜昌市西陵区云集路 18 号",
        "0717-5550123",
        STREET_WINDOWS,
        STREET_WORKERS,
    ),
    "community": HallPlan(
        "YB",
        "白龙井社区便民服务站",
        "community",
        COMMUNITY,
        "宜昌市西陵区云集街道白龙井社区",
        "0717-5550146",
        COMMUNITY_WINDOWS,
        COMMUNITY_WORKERS,
    ),
}


def seed_hall(unit: Unit, kind: str = "street") -> str:
    """Set up a demo hall and return its identifier; a second time nothing is added."""
    plan = PLANS[kind]
    there = unit.first(select(m.hall.c.id).where(m.hall.c.code == plan.code))
    hall_id = there.id if there else _new_hall(unit, plan)
    _roster_today(unit, hall_id, plan)
    return hall_id


def _new_hall(unit: Unit, plan: HallPlan) -> str:
    scope = hall_scope(plan.division)
    hall_id = unit.insert(
        m.hall,
        scope=scope,
        code=plan.code,
        name=plan.name,
        kind=plan.kind,
        division=plan.division,
        address=plan.address,
        phone=plan.phone,
        hours=HOURS,
        open=True,
    )
    for position, (letter, name, hint, name_en, hint_en) in enumerate(CLASSES):
        unit.insert(
            m.ticket_class,
            scope=scope,
            hall_id=hall_id,
            letter=letter,
            name=name,
            hint=hint,
            name_en=name_en,
            hint_en=hint_en,
            position=position,
        )
    for number, label, label_en, centre, letters in plan.windows:
        unit.insert(
            m.hall_window,
            scope=scope,
            hall_id=hall_id,
            number=number,
            label=label,
            label_en=label_en,
            centre=centre,
            classes=list(letters),
            position=number,
            open=True,
        )
    pin_hash = service.hash_pin(PIN)
    for number_text, name, role, skills, _ in plan.workers:
        unit.insert(
            m.worker,
            scope=scope,
            hall_id=hall_id,
            number=number_text,
            name=name,
            role=role,
            pin_hash=pin_hash,
            skills=list(skills),
            active=True,
        )
    for position in range(1, 6):
        unit.insert(
            m.grid,
            scope=scope,
            division=plan.division,
            code=f"{plan.division[:9]}{position:03}",
            name=f"第 {position} 网格",
            households=240 + 11 * position,
        )
    if plan.kind == "street":
        for n, place in enumerate(Divisions.load().below(plan.division, "community")):
            establishment.set_community(
                unit, place.nbs, households=1480 + 367 * (n % 7), mixed=n % 4 == 2,
                workers=None if place.nbs == COMMUNITY else 5 + (n * 5) % 4,
            )  # fmt: skip
        for text in NOTICES:
            service.add_notice(unit, hall_id, text, unit.now + timedelta(days=30))
    return hall_id


def _roster_today(unit: Unit, hall_id: str, plan: HallPlan) -> None:
    if queries.rostered(unit, hall_id, unit.day):
        return
    windows = {w.number: w.id for w in queries.windows(unit, hall_id)}
    workers = {w.number: w.id for w in queries.workers(unit, hall_id)}
    for number, _, _, _, window in plan.workers:
        if window:
            unit.insert(
                m.roster_slot,
                scope=plan.division,
                hall_id=hall_id,
                day=unit.day,
                window_id=windows[window],
                worker_id=workers[number],
            )
