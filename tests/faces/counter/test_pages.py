"""Every page of the resident's screen: contrast AAA, targets of 92 px, nothing outside its box."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication

from desk.core.clock import VirtualClock, utc
from desk.core.text import LANGUAGES, set_language
from desk.devices.counter import Away, Confirm, Idle, Page, Rate, Serving, ShowCode, TypeIn
from desk.faces.counter.model import CounterModel
from desk.faces.counter.parts import FLOOR, SIZE, TARGET
from desk.faces.counter.scenes import scene
from desk.faces.kit.contrast import STRICT, contrast
from desk.faces.kit.scene import Plate, Rect, Rule, Scene, Words
from desk.faces.kit.scenestage import fitted

WHERE = ("云集街道便民服务大厅", "3", "李晓雯")
FULL = Confirm(
    "3", "李晓雯",
    (("姓名", "王秀梅"), ("身份证", "420502********0047"), ("电话", "138****6027"),
     ("现住", "桃花岭社区云集路 58 号 2-301")),
    tuple((f"最低生活保障申请之第 {n} 件", "12月23日前") for n in range(1, 10)),
    ("还差近期病历，11月30日前补", "还差户口簿，11月30日前补"),
    ("申请表", "承诺书"),
)  # fmt: skip
SHOWN: list[tuple[str, Page, tuple[str, ...]]] = [
    ("idle", Idle(*WHERE), ()),
    ("away", Away(*WHERE), ()),
    ("serving", Serving(*WHERE, "A052"), ()),
    ("confirm", FULL, ()),
    ("rate", Rate(*WHERE, "v"), ()),
    ("chosen", Rate(*WHERE, "v"), ("grade:4",)),
    ("reasons", Rate(*WHERE, "v"), ("grade:2", "reason:waited")),
    ("say", Rate(*WHERE, "v"), ("say",)),
    ("phone", TypeIn("3", "李晓雯", "phone"), tuple(f"digit:{d}" for d in "13812346027")),
    ("typed", TypeIn("3", "李晓雯", "phone"), (*(f"digit:{d}" for d in "13812346027"), "ok")),
    ("card", TypeIn("3", "李晓雯", "bank_card"), tuple("digit:8" for _ in range(19))),
    ("code", ShowCode("3", "李晓雯", "YJ26-1123-0042?k=7F3A", "查办到哪一步"), ()),
    ("thanks", Rate(*WHERE, "v"), ("decline",)),
    ("callback", Rate(*WHERE, "v"), ("grade:1", "send")),
]


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    set_language(request.param)
    yield request.param
    set_language("zh_CN")


def page(shown: Page, taps: tuple[str, ...]) -> Scene:
    model = CounterModel(VirtualClock(utc(date(2026, 11, 23), "09:30")), lambda _: None)
    model.show(Serving(*WHERE, "A052"))
    model.show(shown)
    for tap in taps:
        model.tap(tap)
    return scene(model)


@pytest.mark.parametrize(("name", "shown", "taps"), SHOWN, ids=[s[0] for s in SHOWN])
@pytest.mark.usefixtures("qapp", "language")
def test_every_word_is_aaa_and_every_target_is_large(
    name: str, shown: Page, taps: tuple[str, ...]
) -> None:
    made = page(shown, taps)
    screen = Rect(0, 0, *SIZE)
    for item in made.items:
        plates: list[Plate] = []
        assert screen.contains(item.box), item.name
        if item.tap:
            assert item.box.w >= TARGET, item.name
            assert item.box.h >= TARGET, item.name
        for mark in item.marks:
            if isinstance(mark, Plate):
                plates.append(mark)
            elif isinstance(mark, Words) and mark.text:
                under = [plate.fill for plate in plates if plate.box.contains(mark.box)]
                ground = under[-1] if under else made.ground
                assert contrast(mark.colour, ground) >= STRICT, (item.name, mark.text)
                size, lines = fitted(mark)
                if name != "confirm":
                    assert size >= FLOOR, (item.name, mark.text)
                assert len(lines) * size * 1.2 <= mark.box.h + size * 0.5, (item.name, mark.text)
    taps_ = made.taps()
    for n, one in enumerate(taps_):
        for other in taps_[n + 1 :]:
            assert one.box.gap(other.box) >= 10, (one.name, other.name)


@pytest.mark.usefixtures("qapp")
def test_a_long_address_ends_above_the_line_under_it() -> None:
    home = "湖北省宜昌市西陵区果园路社区福绥路 37 号 1 单元 304 室"
    rows = (*FULL.rows[:-1], (FULL.rows[-1][0], home))
    made = page(Confirm(FULL.window, FULL.worker, rows, FULL.matters[:3], FULL.owed[:1],
                        FULL.documents), ())  # fmt: skip
    marks = next(item for item in made.items if item.name == "sheet").marks
    address = next(w for w in marks if isinstance(w, Words) and w.text == home)
    size, lines = fitted(address)
    middle = address.box.y + address.box.h / 2
    line = next(rule for rule in marks if isinstance(rule, Rule))
    assert middle + len(lines) * size * 1.4 / 2 <= line.y1


@pytest.mark.usefixtures("qapp")
def test_the_lines_of_a_person_stand_at_equal_distances() -> None:
    rows = [("姓名", "王秀梅"), ("身份证", "420502********0047"), ("电话", "138****6027"),
            ("现住", "云集路 58 号")]  # fmt: skip
    made = page(Confirm("3", "李晓雯", tuple(rows), (("养老", "当场办结"),), (), ()), ())
    marks = next(item for item in made.items if item.name == "sheet").marks
    tops = [w.box.y for w in marks if isinstance(w, Words) and w.text in dict(rows).values()]
    assert len({round(b - a) for a, b in pairwise(tops)}) == 1


def test_the_page_is_as_the_pictures_show_it(qapp: QApplication) -> None:
    three = Confirm(FULL.window, FULL.worker, FULL.rows, FULL.matters[:3], FULL.owed[:1],
                    FULL.documents)  # fmt: skip
    made = page(three, ())
    sizes = [w.size for item in made.items if item.name == "sheet" for w in item.marks
             if isinstance(w, Words)]  # fmt: skip
    assert max(sizes) == 23
    assert [item.name for item in made.taps()] == ["wrong", "again", "confirm"]
