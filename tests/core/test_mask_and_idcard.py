"""Masking and identity numbers."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.core.errors import UserError
from desk.core.idcard import age_on, check_digit, check_id
from desk.core.mask import mask_address, mask_card, mask_id, mask_name, mask_phone


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("王秀梅", "王*梅"),
        ("望明", "望*"),
        ("欧阳小红", "欧**红"),
        ("张𬱖", "张*"),
        ("𬱖", "𬱖"),
        ("MONTGOMERY-FEATHERSTONE, ALEXANDER B", "M*** A*** B***"),
        ("Li", "L***"),
    ],
)
def test_a_name_keeps_its_ends_counted_in_characters(name: str, shown: str) -> None:
    assert mask_name(name) == shown


def test_numbers_are_shown_as_in_the_pictures() -> None:
    assert mask_id("420502197403120047") == "420502********0047"
    assert mask_phone("13812346027") == "138****6027"
    assert mask_card("6224123412341234531") == "6224 **** **** **** *31"


@given(st.text(alphabet="0123456789X", max_size=24))
def test_a_mask_keeps_the_length_and_never_shows_everything(number: str) -> None:
    for mask in (mask_id, mask_phone):
        shown = mask(number)
        assert len(shown) == len(number)
        if len(number) > 1:
            assert "*" in shown


births = st.dates(min_value=date(1900, 1, 1), max_value=date(2026, 11, 23))
areas = st.sampled_from(["420502", "420503", "420583", "420521", "110101", "810000", "990000"])


@given(areas, births, st.integers(0, 999))
def test_every_well_formed_number_is_read_whatever_year_its_area_was_founded(
    area: str, birth: date, order: int
) -> None:
    first = f"{area}{birth:%Y%m%d}{order:03}"
    found = check_id(first + check_digit(first), today=date(2026, 11, 23))
    assert found.birth == birth
    assert found.sex == ("m" if order % 2 else "f")


@given(areas, births, st.integers(0, 999), st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(
    area: str, birth: date, order: int, place: int, shift: int
) -> None:
    first = f"{area}{birth:%Y%m%d}{order:03}"
    number = first + check_digit(first)
    wrong = number[:place] + str((int(number[place]) + shift) % 10) + number[place + 1 :]
    with pytest.raises(UserError):
        check_id(wrong)


@pytest.mark.parametrize("number", ["", "42050219740312004", "4205021974031200477", "a" * 18])
def test_what_is_not_a_number_gets_a_sentence_that_can_be_shown(number: str) -> None:
    with pytest.raises(UserError) as caught:
        check_id(number)
    assert "{" not in str(caught.value)


def test_a_birth_in_the_future_is_refused() -> None:
    first = "42050220300101001"
    with pytest.raises(UserError):
        check_id(first + check_digit(first), today=date(2026, 11, 23))


def test_age_counts_completed_years() -> None:
    assert age_on(date(1961, 11, 23), date(2026, 11, 23)) == 65
    assert age_on(date(1961, 11, 24), date(2026, 11, 23)) == 64
    assert age_on(date(2004, 2, 29), date(2026, 2, 28)) == 21


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        (
            "湖北省宜昌市西陵区赵家湾社区体育场路 51 号 4 单元 701 室",
            "湖北省宜昌市西陵区赵家湾社区…",
        ),
        ("宜昌市西陵区云集街道云集路 58 号", "宜昌市西陵区云集街道…"),
        ("宜昌市西陵区云集路 58 号 2 单元 301", "宜昌市西陵区…"),
        ("湖北省宜昌市枝江市马家店路 7 号阳光小区", "湖北省宜昌市枝江市…"),
        ("枝江市马家店路 7 号阳光小区", "枝江市…"),
        ("云集路 58 号", "…"),
        ("云集街道桃花岭社区", "云集街道桃花岭社区"),
        ("", ""),
    ],
)
def test_of_an_address_the_house_is_left_out(place: str, shown: str) -> None:
    assert mask_address(place) == shown
