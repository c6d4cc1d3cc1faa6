"""Guides: written for, found, read, taken along."""

from __future__ import annotations

import os
from pathlib import Path

import numpy
import pytest
import zxingcpp
from PySide6.QtGui import QImage

from desk.core.text import set_language
from desk.faces.kiosk.app import KioskFace
from desk.faces.kiosk.typing import PlainLetters, Writing
from tests.faces.conftest import Scene
from tests.faces.kiosk.conftest import Tap, names, shown, tickets


def keys(letters: str) -> list[str]:
    return [f"key:{letter}" for letter in letters]


def test_a_guide_found_by_letters_or_its_old_name_leads_to_a_ticket_for_it(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    tap("start:anywhere", "guide", *keys("zsy"))
    assert "原来叫再生育审批" in shown(kiosk)
    tap("matter:WJ01", "serve")
    ((number, _, matters),) = tickets(scene)
    assert number == "A001"
    assert matters == ["WJ01"]


def test_pinyin_becomes_words_by_qts_own_input_method(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    assert kiosk.stage.pinyin is not None, "the wheels of PySide6 carry the input method"
    tap("start:anywhere", "guide", *keys("dibao"))
    writing = kiosk.model.guides.writing
    assert writing.composer.preedit == "di bao"
    assert writing.composer.words(0, 1) == ("低保",)
    assert "matter:MZ01" in names(kiosk)
    tap("word:0")
    assert (writing.text, writing.composer.preedit) == ("低保", "")
    assert "matter:MZ01" in names(kiosk)
    tap("erase", "erase")
    assert writing.whole == ""


def test_a_sentence_is_chosen_part_by_part_and_letters_are_erased_one_by_one(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    tap("start:anywhere", "guide", *keys("canjiz"), "erase")
    writing = kiosk.model.guides.writing
    assert writing.composer.preedit == "can ji"
    tap("clear", *keys("dibaoshenqing"))
    single = writing.composer.words(0, 40).index("低保")
    while f"word:{single}" not in names(kiosk):
        tap(next(name for name in names(kiosk) if name.startswith("words:")))
    tap(f"word:{single}")
    assert writing.composer.preedit == "低保shen qing"
    tap("word:0")
    assert writing.text == "低保申请"


def test_what_is_typed_is_learnt_by_nobody(scene: Scene, kiosk: KioskFace, tap: Tap) -> None:
    tap("start:anywhere", "guide")
    composer = kiosk.model.guides.writing.composer
    places = []
    for _ in range(8):
        tap(*keys("xin"))
        place = composer.words(0, 50).index("芯")
        places.append(place)
        assert composer.choose(place) == "芯"
        tap("clear")
    assert len(set(places)) == 1
    assert places[0] > 0
    kept = Path(os.environ["XDG_CONFIG_HOME"]) / "qtvirtualkeyboard/pinyin/usr_dict.dat"
    assert "芯" not in kept.read_bytes().decode("utf-16-le", "ignore")
    assert kept.stat().st_size < 100


def test_signs_and_english_letters_have_their_own_keys(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    tap("start:anywhere", "guide", "mode:123", "key:6", "key:5", "mode:zh", "mode:en", "key:a")
    assert kiosk.model.guides.writing.whole == "65a"
    tap("fold")
    assert not any(name.startswith("key:") for name in names(kiosk))
    tap("unfold")
    assert "key:q" in names(kiosk)


def test_in_english_letters_stay_letters(scene: Scene, kiosk: KioskFace, tap: Tap) -> None:
    tap("start:anywhere", "lang:en", "guide", *keys("pens"))
    assert kiosk.model.guides.writing.whole == "pens"
    assert "matter:SB01" in names(kiosk)


def test_without_the_input_method_letters_still_find_guides() -> None:
    writing = Writing(PlainLetters())
    set_language("zh_CN")
    writing.begin()
    taps = writing.taps()
    for letter in "db":
        taps["key"](letter)
    assert writing.whole == "db"
    taps["key"]("'")
    assert writing.whole == "db"
    taps["erase"]("")
    assert writing.whole == "d"


def test_a_search_that_finds_nothing_says_what_to_do(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    tap("start:anywhere", "guide", *keys("qqqqzz"))
    assert "没找到" in shown(kiosk)


def test_a_guide_answers_first_and_keeps_the_law_behind_a_button(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    tap("start:anywhere", "guide", *keys("ylcb"), "matter:SB01")
    assert "带 2 样东西，当场办结，不收钱" in shown(kiosk)
    assert "怎么办" in shown(kiosk)
    assert "社会保险法" not in shown(kiosk)
    tap("law")
    assert "社会保险法" in shown(kiosk)


def test_a_guide_is_taken_along_on_a_telephone_without_network(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    tap("start:anywhere", "guide", *keys("ylcb"), "matter:SB01")
    image = QImage(kiosk.stage.size(), QImage.Format.Format_RGB32)
    kiosk.stage.render(image)
    pixels = numpy.frombuffer(image.constBits(), numpy.uint8).reshape(image.height(), -1, 4)
    (code,) = zxingcpp.read_barcodes(pixels[:, :, :3].copy())
    assert code.text.startswith("居民养老参保登记\n要带：居民身份证、社保卡或银行卡")
    assert scene.desk.hall.phone in code.text


@pytest.mark.parametrize("code", ["MZ01", "SB01", "CL01"])
def test_with_large_letters_guides_are_turned_over_without_a_keyboard(
    scene: Scene, kiosk: KioskFace, tap: Tap, code: str
) -> None:
    tap("start:anywhere", "elder", "guide")
    assert not any(name.startswith("key:") for name in names(kiosk))
    for _ in range(40):
        if f"matter:{code}" in names(kiosk):
            break
        tap(next(name for name in names(kiosk) if name.startswith("next:")))
    tap(f"matter:{code}")
    assert kiosk.model.page == "detail"


def test_within_reach_of_a_wheelchair_the_guides_are_there_before_the_keyboard(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    tap("start:anywhere", "low", "guide")
    assert sum(name.startswith("matter:") for name in names(kiosk)) >= 4
    assert "key:d" not in names(kiosk)
    tap("unfold", *keys("db"))
    assert "matter:MZ01" in names(kiosk)


def test_the_first_page_leads_only_on_and_the_last_only_back(
    scene: Scene, kiosk: KioskFace, tap: Tap
) -> None:
    def turns() -> set[str]:
        return {name[:4] for name in names(kiosk)} & {"prev", "next"}

    tap("start:anywhere", "guide", "fold")
    assert turns() == {"next"}
    tap(next(name for name in names(kiosk) if name.startswith("next:")))
    assert turns() == {"prev", "next"}
    while "next" in turns():
        tap(next(name for name in names(kiosk) if name.startswith("next:")))
    assert turns() == {"prev"}
