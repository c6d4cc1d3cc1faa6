"""The catalogue that comes with the program."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from desk.matters import Catalogue, Matter
from desk.matters.catalogue import WORKS, Limit
from desk.matters.format import in_calendar_days

CATALOGUE = Catalogue.load()
ARTICLE = re.compile("第[一二三四五六七八九十百]+条")
every = pytest.mark.parametrize("matter", CATALOGUE.matters, ids=lambda matter: matter.code)


def test_more_than_sixty_matters_over_every_field_of_the_ten_windows() -> None:
    counts = Counter(matter.work for matter in CATALOGUE.matters)
    assert len(CATALOGUE.matters) >= 66
    assert set(counts) == set(WORKS)
    assert min(counts.values()) >= 4


@every
def test_each_matter_says_who_decides_when_and_on_what_law(matter: Matter) -> None:
    assert matter.instant != bool(matter.promised)
    if matter.legal and matter.promised:
        assert in_calendar_days(matter.promised) <= in_calendar_days(matter.legal)
    assert matter.classes
    assert matter.basis
    assert all(ARTICLE.fullmatch(one.article) for one in matter.basis)
    assert matter.name_en.isascii()
    assert matter.conditions_en.isascii()
    assert matter.conditions_en
    assert matter.department
    assert matter.result


@every
def test_a_figure_no_statute_gives_is_marked_as_a_sample(matter: Matter) -> None:
    if matter.promised:
        assert "promised" in matter.sample
    if any(need.owe_days for need in matter.needs):
        assert "owe" in matter.sample


@every
def test_money_is_paid_to_a_card_that_the_form_asks_for(matter: Matter) -> None:
    keys = {use.field.key for use in matter.fields}
    assert ("bank_card" in keys) <= ("bank" in keys)
    if "发到卡上" in matter.result or "发放" in matter.result:
        assert "bank_card" in keys


def test_the_first_three_are_those_of_the_pictures() -> None:
    names = {matter.name: matter for matter in CATALOGUE.matters}
    dibao = names["最低生活保障申请"]
    pension = names["居民养老参保登记"]
    card = names["残疾人证办理（新办）"]
    assert (dibao.department, dibao.promised) == ("区民政局", Limit(22, "working"))
    assert (pension.department, pension.instant) == ("区社保中心", True)
    assert (card.department, card.promised) == ("区残联", Limit(20, "working"))
    for matter, own in (
        (dibao, ["reason_dibao", "income", "members"]),
        (pension, ["grade", "pay_by", "paid_for"]),
        (card, ["disability_kind", "hospital", "guardian", "guardian_phone"]),
    ):
        assert [use.field.key for use in matter.fields if not use.field.shared] == own
    needed = [need.material.key for matter in (dibao, pension, card) for need in matter.needs]
    assert (len(needed), len(set(needed))) == (14, 9)


@pytest.mark.parametrize(
    "name",
    "高龄津贴申领 生育登记 灵活就业登记 医保参保登记 居住登记 优待证申领 临时救助申请 医疗救助申请 "
    "公租房租金减免".split(),
)
def test_matters_named_in_the_pictures_are_there(name: str) -> None:
    assert name in {matter.name for matter in CATALOGUE.matters}


def test_the_guide_of_the_picture_asks_for_two_things() -> None:
    pension = CATALOGUE.get("SB01")
    assert pension.official == "城乡居民基本养老保险参保登记"
    assert [need.material.key for need in pension.to_bring] == ["id_card", "card"]
    assert CATALOGUE.materials["hukou"].bring is False
    assert pension.fee_fen == 0


def test_limits_of_the_statutes() -> None:
    permit = CATALOGUE.get("JZ02")
    assert permit.legal == Limit(15, "calendar")
    assert (permit.basis[0].law, permit.basis[0].article) == ("居住证暂行条例", "第九条")
    assert CATALOGUE.get("JZ04").legal == Limit(60, "calendar")
    assert CATALOGUE.get("ZX03").legal == Limit(20, "working")


def test_every_material_and_field_is_used_and_has_its_english() -> None:
    needs = {need.material.key for matter in CATALOGUE.matters for need in matter.needs}
    uses = {use.field.key for matter in CATALOGUE.matters for use in matter.fields}
    assert needs == set(CATALOGUE.materials)
    assert uses == set(CATALOGUE.fields)
    for material in CATALOGUE.materials.values():
        assert material.name_en
        assert bool(material.note) == bool(material.note_en)
    assert all(field.label_en for field in CATALOGUE.fields.values())


def test_an_unknown_code_is_no_matter() -> None:
    with pytest.raises(KeyError):
        CATALOGUE.get("XX99")
