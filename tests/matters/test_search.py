"""Finding a matter by what people type."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypinyin import Style, lazy_pinyin

from desk.matters import Catalogue, Matter
from desk.matters.search import Search

CATALOGUE = Catalogue.load()
SEARCH = Search(CATALOGUE.matters)
matters = st.sampled_from(CATALOGUE.matters)


def names(text: str, **kwargs: Any) -> list[str]:
    return [hit.matter.name for hit in SEARCH.find(text, **kwargs)]


def initials(text: str) -> str:
    letters = "".join(sign for sign in text if sign.isalnum())
    return "".join(lazy_pinyin(letters, style=Style.FIRST_LETTER)).lower()


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("yl", "居民养老参保登记"),
        ("db", "最低生活保障申请"),
        ("cj", "残疾人证办理（新办）"),
        ("jmyl", "居民养老参保登记"),
        ("zdsh", "最低生活保障申请"),
        ("dibao", "最低生活保障申请"),
        ("canjirz", "残疾人证办理（新办）"),
        ("残疾rz", "残疾人证办理（新办）"),
        ("医保cb", "医保参保登记"),
        ("低保", "最低生活保障申请"),
        ("zlbt", "住房租赁补贴申请"),
        ("gljt", "高龄津贴申领"),
        ("高贴", "高龄津贴申领"),
        ("城乡居民基本养老保险参保", "居民养老参保登记"),
        ("Minimum living", "最低生活保障申请"),
        (" ZDSH ", "最低生活保障申请"),
        ("（新办）", "残疾人证办理（新办）"),
    ],
)
def test_what_people_type_finds_what_they_mean(text: str, first: str) -> None:
    assert names(text)[0] == first


def test_a_former_name_finds_the_present_matter_and_says_so() -> None:
    (hit, *_) = SEARCH.find("再生育审批")
    assert (hit.matter.name, hit.old_name) == ("生育登记", "再生育审批")
    (hit, *_) = SEARCH.find("zsysp")
    assert (hit.matter.name, hit.old_name) == ("生育登记", "再生育审批")
    (hit, *_) = SEARCH.find("生育登记")
    assert hit.old_name is None


def test_what_this_window_uses_most_comes_first_within_one_kind_of_fit() -> None:
    code = next(m.code for m in CATALOGUE.matters if m.name == "养老服务补贴")
    assert names("yl", usage={code: 9})[0] == "养老服务补贴"
    assert names("居民养老参保登记", usage={code: 9})[0] == "居民养老参保登记"


def test_nothing_typed_or_nothing_fitting_finds_nothing() -> None:
    assert SEARCH.find("") == []
    assert SEARCH.find("  （ ") == []
    assert SEARCH.find("zzzzzz") == []
    assert SEARCH.find("太空旅行") == []


@given(matters)
def test_every_matter_is_first_by_its_full_name(matter: Matter) -> None:
    assert names(matter.name)[0] == matter.name


@given(matters)
def test_every_matter_is_found_by_initials_and_by_full_pinyin(matter: Matter) -> None:
    letters = "".join(sign for sign in matter.name if sign.isalnum())
    assert matter.name in names(initials(matter.name))
    assert matter.name in names("".join(lazy_pinyin(letters)))


@given(matters)
def test_every_matter_is_found_by_each_former_and_published_name(matter: Matter) -> None:
    for text in (*matter.former_names, matter.official, matter.short, matter.name_en):
        assert matter.name in names(text)
    for former in matter.former_names:
        assert matter.name in names(initials(former))


@given(matters, st.data())
def test_initials_need_not_stand_side_by_side(matter: Matter, data: st.DataObject) -> None:
    letters = initials(matter.name)
    places = data.draw(st.sets(st.integers(0, len(letters) - 1), min_size=1))
    typed = "".join(letters[n] for n in sorted(places))
    found = [hit.matter.name for hit in SEARCH.find(typed, limit=len(CATALOGUE.matters))]
    assert matter.name in found


@given(matters, st.data())
def test_characters_and_pinyin_mix_in_one_text(matter: Matter, data: st.DataObject) -> None:
    letters = [sign for sign in matter.name if sign.isalnum()]
    sounds = lazy_pinyin("".join(letters))
    if len(sounds) != len(letters):
        return
    typed = "".join(
        data.draw(st.sampled_from([char, sound, sound[0]]))
        for char, sound in zip(letters, sounds, strict=True)
    )
    assert matter.name in names(typed)


@given(st.text(max_size=12), st.integers(1, 20))
def test_any_text_at_all_gives_at_most_the_wanted_number_each_once(text: str, limit: int) -> None:
    found = [hit.matter.code for hit in SEARCH.find(text, limit=limit)]
    assert len(found) <= limit
    assert len(set(found)) == len(found)
