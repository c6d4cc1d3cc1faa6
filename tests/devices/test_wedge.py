from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desk.devices.wedge import GAP_S, Wedge

BEGINNINGS = ("YJQ:", "YJ")


def test_a_code_typed_in_haste_is_held_until_its_end() -> None:
    wedge = Wedge(BEGINNINGS)
    for place, character in enumerate("YJ26-1123-0042?k=7F3A"):
        assert wedge.key(character, place * 0.008)
    assert wedge.give_back() == "YJ26-1123-0042?k=7F3A"


def test_a_letter_that_begins_no_code_is_never_held() -> None:
    assert not Wedge(BEGINNINGS).key("y", 0.0)


@given(st.text("YJQ:026-", min_size=1), st.floats(GAP_S * 1.01, 1.0))
def test_a_hand_holds_one_key_at_most(text: str, gap: float) -> None:
    wedge = Wedge(BEGINNINGS)
    passed = ""
    for place, character in enumerate(text):
        if not wedge.key(character, place * gap):
            passed += wedge.give_back()
            if wedge.key(character, place * gap):
                continue
            passed += character
        assert len(wedge.held) <= 1
    assert passed + wedge.give_back() == text
