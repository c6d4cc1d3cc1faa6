"""One visit with several matters, as pure rules."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.cases import rules
from desk.cases.numbers import read_receipt_qr, receipt_number, receipt_qr
from desk.cases.rules import Draft, MaterialAnswer
from desk.cases.values import caution, clean, luhn_fits
from desk.core.calendar import WorkCalendar
from desk.core.errors import UserError
from desk.matters import Catalogue
from desk.matters.catalogue import Matter

CATALOGUE = Catalogue.load()
CALENDAR = WorkCalendar.load()
TODAY = date(2026, 11, 23)
THREE = [CATALOGUE.get(code) for code in ("MZ01", "SB01", "CL01")]
some_matters = st.lists(st.sampled_from(CATALOGUE.matters), min_size=1, max_size=9, unique=True)


def test_the_three_matters_of_the_picture_need_nine_materials_once() -> None:
    merged = rules.merge_materials(THREE)
    assert len(merged) == 9
    by_key = {one.material.key: one for one in merged}
    assert by_key["id_card"].matters == (0, 1, 2)
    assert by_key["card"].matters == (0, 1)
    assert by_key["medical_record"].owe_days == 5


def test_shared_fields_carry_the_badges_of_the_picture() -> None:
    badges = {one.field.key: one.matters for one in rules.shared_fields(THREE)}
    assert badges["phone"] == (0, 1, 2)
    assert badges["marital"] == (0, 2)
    assert badges["education"] == (1, 2)
    assert badges["bank_card"] == (0, 1)


@given(some_matters)
def test_no_material_or_shared_field_is_ever_asked_twice(matters: list) -> None:
    materials = [one.material.key for one in rules.merge_materials(matters)]
    fields = [one.field.key for one in rules.shared_fields(matters)]
    assert len(set(materials)) == len(materials)
    assert len(set(fields)) == len(fields)
    assert set(materials) == {n.material.key for m in matters for n in m.needs}


@given(some_matters)
def test_a_material_may_be_owed_only_if_every_matter_that_requires_it_allows_it(
    matters: list,
) -> None:
    for one in rules.merge_materials(matters):
        allowed = [
            need.owe_days
            for place in one.matters
            for need in matters[place].needs
            if need.material.key == one.material.key and need.required
        ]
        if rules.may_owe(one) and allowed:
            assert min(allowed) > 0


texts = st.text(max_size=6)
drafts = st.builds(
    Draft,
    st.lists(texts, max_size=4).map(tuple),
    st.dictionaries(texts, texts, max_size=4),
    st.dictionaries(texts, st.dictionaries(texts, texts, max_size=3), max_size=3),
    st.dictionaries(texts, st.builds(MaterialAnswer, texts, texts), max_size=4),
    st.dictionaries(texts, texts, max_size=2),
    st.dictionaries(texts, texts, max_size=4),
    st.dictionaries(texts, texts, max_size=4),
)


@given(drafts)
def test_a_draft_comes_back_from_the_store_as_it_was(draft: Draft) -> None:
    assert Draft.from_json(json.loads(json.dumps(draft.to_json()))) == draft


def full(draft: Draft) -> Draft:
    """The draft with every question answered."""
    answers = {
        "phone": "13812346027", "address": "云集路 58 号", "marital": "丧偶",
        "hukou_type": "城镇居民", "education": "初中", "bank": "中国银行",
        "bank_card": "6222000011112222334", "reason_dibao": "重度残疾", "income": "1240",
        "members": "本人、陈浩", "grade": "200", "pay_by": "银行代扣", "disability_kind": "肢体",
        "hospital": "宜昌市第一人民医院", "guardian": "陈浩", "guardian_phone": "15900002210",
    }  # fmt: skip
    matters = [CATALOGUE.get(code) for code in draft.matters]
    shared = {f.field.key: answers[f.field.key] for f in rules.shared_fields(matters)}
    forms = {
        m.code: {f.field.key: answers.get(f.field.key, "") for f in rules.own_fields(m)}
        for m in matters
    }
    materials = {
        one.material.key: MaterialAnswer("received") for one in rules.merge_materials(matters)
    }
    person = {"name": "王秀梅", "id_number": "420502197403120040"}
    return Draft(draft.matters, shared, forms, materials, person=person)


def codes(*wanted: str) -> Draft:
    return Draft(wanted)


def test_an_empty_visit_lacks_the_person_first_and_a_full_one_nothing() -> None:
    draft = codes("MZ01", "SB01", "CL01")
    found = rules.gaps(draft, THREE, TODAY)
    assert found[0].kind == "person"
    assert rules.gaps(full(draft), THREE, TODAY) == []


def test_one_signature_is_on_every_paper_that_is_to_be_signed_here_and_on_no_other() -> None:
    both = [CATALOGUE.get(code) for code in ("MZ01", "CL01")]

    def left(draft: Draft, matters: list[Matter]) -> set[str]:
        papers = {one.material.key for one in rules.to_sign(draft, matters)}
        done = rules.signed(draft, matters).materials
        assert {key: a.state for key, a in done.items() if key not in draft.materials} == (
            dict.fromkeys(papers, "signed")
        )
        assert {key: done[key] for key in draft.materials} == draft.materials
        return papers

    draft = codes("MZ01", "CL01")
    assert left(draft, both) == {"dibao_form", "check_consent", "disability_form"}
    refused = replace(draft, refused={"CL01": "资料不全"})
    assert left(refused, both) == {"dibao_form", "check_consent"}
    answered = replace(draft, materials={"dibao_form": MaterialAnswer("received")})
    assert left(answered, both) == {"check_consent", "disability_form"}
    wished = replace(both[1], needs=tuple(replace(n, required=False) for n in both[1].needs))
    assert left(draft, [both[0], wished]) == {"dibao_form", "check_consent"}


def test_a_wrong_value_is_a_gap_with_its_sentence() -> None:
    draft = full(codes("SB01"))
    wrong = Draft(**{**draft.__dict__, "shared": {**draft.shared, "bank_card": "622431"}})
    (gap,) = rules.gaps(wrong, [CATALOGUE.get("SB01")], TODAY)
    assert gap.key == "bank_card"
    assert gap.error is not None
    assert gap.error.values == {"count": 10, "least": 16, "most": 19}


def test_a_missing_material_blocks_until_it_is_owed_or_its_matter_refused() -> None:
    draft = full(codes("MZ01", "SB01", "CL01"))
    materials = {**draft.materials, "medical_record": MaterialAnswer("missing")}
    missing = Draft(**{**draft.__dict__, "materials": materials})
    (gap,) = rules.gaps(missing, THREE, TODAY)
    assert (gap.kind, gap.matters) == ("material", (2,))
    owed = {**materials, "medical_record": MaterialAnswer("owed")}
    assert rules.gaps(Draft(**{**draft.__dict__, "materials": owed}), THREE, TODAY) == []
    refused = Draft(**{**missing.__dict__, "refused": {"CL01": "material"}})
    assert rules.gaps(refused, THREE, TODAY) == []


def test_promises_are_those_of_the_picture() -> None:
    dues = [rules.promise(matter.promised, TODAY, CALENDAR) for matter in THREE]
    assert dues[0] is not None
    assert dues[0].day == date(2026, 12, 23)
    assert dues[1] is None
    assert dues[2] is not None
    assert dues[2].day == date(2026, 12, 21)
    record = next(o for o in rules.merge_materials(THREE) if o.material.key == "medical_record")
    assert rules.owe_until(record, TODAY, CALENDAR) == date(2026, 11, 30)


@pytest.mark.parametrize(
    ("key", "typed", "kept"),
    [
        ("phone", "138 1234 6027", "13812346027"),
        ("phone", "0717-5550123", "07175550123"),
        ("income", "1,240元", "1240"),
        ("income", "12.5", "12.50"),
        ("due_date", "20270301", "2027-03-01"),
        ("due_date", "2027/3/1", "2027-03-01"),
        ("household_size", "3", "3"),
        ("marital", "丧偶", "丧偶"),
        ("bank_card", "6222 0000 1111 2222 334", "6222000011112222334"),
    ],
)
def test_values_are_kept_in_one_form(key: str, typed: str, kept: str) -> None:
    assert clean(CATALOGUE.fields[key], typed, TODAY) == kept


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("phone", "1381234602"),
        ("phone", "一三八"),
        ("income", "many"),
        ("income", "-3"),
        ("income", "12.345"),
        ("income", "nan"),
        ("income", "99999999"),
        ("due_date", "20270230"),
        ("household_size", "0"),
        ("marital", "别的"),
        ("bank_card", "62"),
        ("bank_card", "6" * 15),
        ("bank_card", "6" * 20),
        ("bank_card", "6222 0000 1111 222x"),
        ("spouse_id", "123"),
    ],
)
def test_what_cannot_be_gets_a_sentence_and_is_not_kept(key: str, typed: str) -> None:
    with pytest.raises(UserError) as caught:
        clean(CATALOGUE.fields[key], typed, TODAY)
    assert "{" not in str(caught.value)


CARD = CATALOGUE.fields["bank_card"]


def with_check_digit(body: str) -> str:
    """The number that has this body; the check digit is found by trying all ten."""
    (number,) = (body + digit for digit in "0123456789" if luhn_fits(body + digit))
    return number


# The published test numbers of four card networks.
@pytest.mark.parametrize(
    "number", ["4111111111111111", "5555555555554444", "6200000000000005", "6205500000000000004"]
)
def test_a_card_number_as_the_networks_give_them_out_is_taken_without_a_word(number: str) -> None:
    assert clean(CARD, number, TODAY) == number
    assert caution(CARD, number) == ""


@given(st.text("0123456789", min_size=15, max_size=18), st.integers(0, 18), st.integers(1, 9))
def test_every_length_from_16_to_19_is_a_card_and_one_wrong_digit_is_noticed(
    body: str, place: int, off: int
) -> None:
    number = with_check_digit(body)
    assert clean(CARD, " ".join((number[:4], number[4:])), TODAY) == number
    assert caution(CARD, number) == ""
    place %= len(number)
    mistyped = number[:place] + str((int(number[place]) + off) % 10) + number[place + 1 :]
    assert clean(CARD, mistyped, TODAY) == mistyped
    assert "check digit" in caution(CARD, mistyped)


def test_a_number_still_being_typed_and_other_fields_are_left_in_peace() -> None:
    assert caution(CARD, "41111111") == ""
    assert caution(CARD, "") == ""
    assert caution(CATALOGUE.fields["phone"], "4111111111111112") == ""


def test_a_receipts_qr_is_read_back_with_or_without_an_address() -> None:
    number = receipt_number("YJ", TODAY, 42)
    assert number == "YJ26-1123-0042"
    assert read_receipt_qr(receipt_qr(number, "7F3A")) == (number, "7F3A")
    assert read_receipt_qr(receipt_qr(number, "7F3A", "https://city.example/q")) == (number, "7F3A")
    assert read_receipt_qr("YJQ:20261123:A052:7F3A") is None
