"""Every page in every shape and language: nothing leaves its box, everything can be touched."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize

from desk.core.text import set_language
from desk.faces.kiosk.app import KioskFace, standing
from desk.faces.kiosk.form import REACH
from desk.faces.kiosk.pages import PAGES
from desk.faces.kiosk.pages import scene as scene_of
from desk.faces.kit.scene import Item, Rect, Words
from desk.faces.kit.scene import Scene as Screen
from desk.faces.kit.scenestage import _measure, fitted
from tests.faces.conftest import CARD, Scene
from tests.faces.kiosk.conftest import accept

SHAPES = [
    (landscape, elder, low)
    for landscape in (False, True)
    for elder in (False, True)
    for low in (False, True)
    if not (landscape and low)
]


def visits(scene: Scene, face: KioskFace) -> dict[str, Callable[[], None]]:
    """How each page is come to."""
    model = face.model

    def tap(*taps: str) -> None:
        for name in taps:
            model.tap(name)
            scene.settle()

    def own(wanted: str, *taps: str) -> None:
        model.put_card(CARD)
        tap(f"ask:{wanted}", *taps)

    def low_grade() -> None:
        own("rate")
        tap(f"visit:{model.lookup.visits[0].visit_id}", "grade:1")

    return {
        "attract": model.leave,
        "home": lambda: None,
        "ticket": lambda: tap("class:A"),
        "choose": lambda: tap("class:A", "choose"),
        "place": lambda: tap("place", "letter:A", "digit:0", "digit:0", "digit:1", "find"),
        "guide": lambda: tap("guide", *(f"key:{c}" for c in "dibao")),
        "guide folded": lambda: tap("guide", "fold"),
        "detail": lambda: tap("guide", "matter:SB01"),
        "law": lambda: tap("guide", "matter:MZ01", "law"),
        "identity": lambda: tap("ask:progress", "look"),
        "progress": lambda: own("progress"),
        "reprint": lambda: own("reprint"),
        "rate": low_grade,
        "info": lambda: tap("info"),
        "help": lambda: tap("help"),
        "still": lambda: model.go("still"),
        "closed": lambda: model.go("closed"),
        "paper": lambda: model.go("paper"),
        "offline": lambda: model.go("offline"),
        "staff": lambda: model.staff.ask(),
    }


def covered(made: Screen, item: Item) -> bool:
    """Whether a later part lies over the item."""
    later = made.items[made.items.index(item) + 1 :]
    return any(other.tap and other.box.gap(item.box) < -1 for other in later)


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize("shape", SHAPES)
def test_nothing_leaves_its_box_and_everything_can_be_touched(
    scene: Scene, kiosk: KioskFace, shape: tuple[bool, bool, bool], language: str
) -> None:
    accept(scene, "SB01", "MZ01")
    scene.clock.advance(60)
    accept(scene, "CL01", owe=("medical_record",))
    scene.issue("A")
    model = kiosk.model
    seen, faults = set(), []
    for name, go in visits(scene, kiosk).items():
        model.leave()
        model.landscape, model.elder, model.low = shape
        set_language(language)
        model.refresh()
        model.tap("start")
        go()
        seen.add(model.page)
        made = scene_of(model)
        faults += [f"{name}: {fault}" for fault in faults_of(made, shape)]
    assert seen == set(PAGES)
    assert not faults, "\n".join(faults)


def faults_of(made: Screen, shape: tuple[bool, bool, bool]) -> list[str]:
    landscape, elder, low = shape
    whole = Rect(0, 0, *made.size)
    found = []
    for item in made.items:
        if not whole.contains(item.box):
            found.append(f"{item.name} leaves the panel: {item.box}")
        for mark in item.marks:
            if isinstance(mark, Words) and mark.text:
                size, lines = fitted(mark)
                widest = max(_measure(line, mark, size) for line in lines) + mark.before(size)
                if size < 24:
                    found.append(f"{item.name}: {mark.text!r} is {size} px")
                if widest > mark.box.w + 12:
                    found.append(f"{item.name}: {mark.text!r} is cut, {widest} in {mark.box.w}")
                if len(lines) > 1 and len(lines[-1].strip()) == 1:
                    found.append(f"{item.name}: the end of {mark.text!r} stands alone")
                if _overlapped(mark, item, size, lines):
                    found.append(f"{item.name}: {mark.text!r} lies over other words")
                if len(lines) * size * 1.32 > mark.box.h + size * 0.6:
                    found.append(f"{item.name}: {mark.text!r} is too high for {mark.box}")
    if made.page == "attract":
        return found
    for item in made.taps():
        least = 70 if item.key else 112 if elder and made.page not in ("rate",) else 84
        if min(item.box.w, item.box.h) < least - 0.5:
            found.append(f"{item.name} is small: {item.box}")
        if low and not landscape and item.box.y < REACH - 0.5:
            found.append(f"{item.name} is out of reach: {item.box}")
        if covered(made, item):
            found.append(f"{item.name} is covered")
    return found


def _painted(mark: Words, size: float, lines: list[str]) -> Rect:
    """Where the letters of a text come to lie."""
    wide = max(_measure(line, mark, size) for line in lines) + mark.before(size)
    high = len(lines) * size
    x = {"left": mark.box.x, "right": mark.box.right - wide}.get(
        mark.align, mark.box.x + (mark.box.w - wide) / 2
    )
    y = mark.box.y + (mark.box.h - high) / 2 if not mark.top else mark.box.y
    return Rect(x, y, wide, high)


def _overlapped(mark: Words, item: Item, size: float, lines: list[str]) -> bool:
    """Whether a later text of the same item lies over this one."""
    here = _painted(mark, size, lines)
    later = item.marks[item.marks.index(mark) + 1 :]
    return any(
        _painted(other, *fitted(other)).gap(here) < -4
        for other in later
        if isinstance(other, Words) and other.text
    )


def test_a_kiosk_stands_as_its_screen_does() -> None:
    assert standing(QSize(1080, 1920)) == "portrait"
    assert standing(QSize(1920, 1080)) == "landscape"
