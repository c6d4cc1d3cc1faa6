"""Texts and their catalogues."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desk.commands.catalogues import WORDS_OF_A_HALL, faults, sources, traditional
from desk.core.paths import RESOURCES
from desk.core.text import data_text, read_catalogue, set_language, tr, tr_date, tr_duration


def test_every_text_of_the_program_is_translated_and_keeps_its_values() -> None:
    assert len(sources()) > 30
    assert faults() == []


def test_a_text_follows_the_language_at_once_and_english_is_its_own_source() -> None:
    source = "{path} exists already. Choose another name."
    assert tr(source, path="x") == "x 已经有了，请换个名字"
    set_language("zh_TW")
    assert tr(source, path="x") == "x 已經有了，請換個名字"
    set_language("en")
    assert tr(source, path="x") == "x exists already. Choose another name."


def test_days_are_written_as_people_of_the_language_say_them() -> None:
    day = date(2026, 12, 23)
    assert tr_date(day, "due") == "12月23日 周三"
    assert tr_date(day, "weekday") == "12月23日 星期三"
    set_language("zh_TW")
    assert tr_date(day, "due") == "12月23日 週三"
    set_language("en")
    assert tr_date(day, "due") == "Dec 23, Wed"
    assert tr_date(day, "weekday") == "Wednesday, Dec 23"


def test_chinese_data_is_converted_only_for_traditional_readers() -> None:
    assert data_text("残疾人证办理") == "残疾人证办理"
    set_language("zh_TW")
    assert data_text("残疾人证办理") == "殘疾人證辦理"


def test_a_duration_reads_as_a_counter() -> None:
    assert tr_duration(252) == "04:12"
    assert tr_duration(3725) == "1:02:05"


@pytest.mark.parametrize("path", sorted((RESOURCES / "i18n").glob("*.ts")), ids=lambda p: p.stem)
def test_a_catalogue_is_read_as_an_xml_parser_reads_it(path: Path) -> None:
    messages = ElementTree.parse(path).iter("message")
    pairs = [(m.findtext("source"), m.find("translation")) for m in messages]
    wanted = {
        source: found.text
        for source, found in pairs
        if source and found is not None and found.get("type") is None and found.text
    }
    assert read_catalogue(path) == wanted


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("东湖社区便民服务站", "東湖社區便民服務站"),
        ("3 号窗口", "3 號窗口"),
        ("优先对象", "優先對象"),
        ("审核通过", "審核通過"),
        ("户口注销", "戶口註銷"),
    ],
)
def test_names_and_terms_keep_their_words_in_traditional_characters(
    said: str, written: str
) -> None:
    set_language("zh_TW")
    assert data_text(said) == written


def test_no_text_has_the_words_of_a_computer_for_those_of_a_hall() -> None:
    for path in (RESOURCES / "i18n").glob("*_zh_TW.ts"):
        for source, text in read_catalogue(path).items():
            found = [word for word in WORDS_OF_A_HALL if word in text]
            assert not found, (path.name, source, text)


def test_a_text_is_converted_with_the_words_of_a_hall() -> None:
    assert traditional("在 3 号窗口打印社区的项目") == "在 3 號窗口列印社區的項目"
