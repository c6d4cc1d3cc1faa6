from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.core.errors import UserError
from desk.devices.cardtext import UnknownLayoutError, read_text
from desk.devices.samframe import FIND, READ, SELECT, STATUS, frame
from tests.devices import emulated_sam as sam


def test_the_commands_are_the_bytes_of_the_facts() -> None:
    assert frame(STATUS).hex(" ").upper() == "AA AA AA 96 69 00 03 11 FF ED"
    assert frame(FIND).hex(" ").upper() == "AA AA AA 96 69 00 03 20 01 22"
    assert frame(SELECT).hex(" ").upper() == "AA AA AA 96 69 00 03 20 02 21"
    assert frame(READ).hex(" ").upper() == "AA AA AA 96 69 00 03 30 01 32"
    assert frame(bytes.fromhex("00009F00000000")).hex(" ").upper().endswith("00 00 97")


def test_a_residents_card_says_name_nation_address_and_number() -> None:
    card = read_text(sam.resident())
    assert (card.name, card.sex, card.nation) == ("王秀梅", "f", "土家")
    assert card.birth == date(1974, 3, 12)
    assert card.address == "宜昌市西陵区云集路 58 号"
    assert card.id_number == "420502197403120040"
    assert (card.kind, card.valid_until) == ("resident", None)


def test_a_rare_name_arrives_whole() -> None:
    assert read_text(sam.resident("张𬱖")).name == "张𬱖"


def test_a_residence_permit_says_its_pass_number() -> None:
    card = read_text(sam.permit())
    assert (card.kind, card.name, card.nation) == ("permit", "陳大文", "")
    assert card.pass_number == "H12345678"
    assert card.id_number.startswith("81")
    assert card.valid_until == date(2030, 12, 31)


def test_a_foreigners_card_of_2017_has_its_own_number() -> None:
    card = read_text(sam.foreigner_2017())
    assert (card.kind, card.name, card.latin_name) == (
        "foreign",
        "安雅",
        "ANDERSSON, ASTRID MARIA",
    )
    assert (card.id_number, card.nationality) == ("SWE420182010112", "SWE")
    assert (card.birth, card.sex) == (date(1982, 1, 1), "f")


def test_a_foreigners_card_of_2023_joins_a_long_latin_name() -> None:
    card = read_text(sam.foreigner_2023())
    assert card.kind == "foreign2023"
    assert card.name == card.latin_name == "MONTGOMERY-FEATHERSTONE, ALEXANDER ARNABY"
    assert (card.nationality, card.sex) == ("GBR", "m")


def test_a_layout_nobody_knows_is_said_with_its_letter() -> None:
    with pytest.raises(UnknownLayoutError, match=r"\(Q\)"):
        read_text(sam.resident(flag="Q"))


def told(block: bytes) -> str:
    """The card's name, or the sentence said instead."""
    try:
        return read_text(block).name
    except UserError as error:
        return str(error)


@given(st.binary(min_size=256, max_size=256))
def test_any_bytes_are_a_card_or_a_sentence(block: bytes) -> None:
    assert told(block)


@given(st.integers(0, 255), st.integers(0, 255))
def test_one_wrong_byte_is_a_card_or_a_sentence(place: int, byte: int) -> None:
    block = bytearray(sam.resident())
    block[place] = byte
    assert told(bytes(block))


def test_a_number_that_cannot_be_is_not_taken_from_a_card() -> None:
    block = bytearray(sam.resident())
    sam.put(block, 122, 36, "420502197403120041")
    assert "check digit" in told(bytes(block))
