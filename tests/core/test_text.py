"""Texts and their catalogues."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desk.commands.catalogues import WORDS_OF_A_HALL, faults, sources, traditional, write_catalogue
from desk.core.paths import RESOURCES
from desk.core.text import data_text, read_catalogue, set_language, tr, tr_date, tr_duration


def test_every_text_of_the_program_is_translated_and_keeps_its_values() -> None:
    assert len(sources()) > 30
    assert faults() == []


def test_a_message_that_stands_twice_or_that_nothing_says_is_a_fault(tmp_path: Path) -> None:
    folder = tmp_path / "i18n"
    shutil.copytree(RESOURCES / "i18n", folder)
    known = read_catalogue(folder / "core_zh_CN.ts")
    source = next(iter(known))
    more = {source: known[source], "A text nothing says": "没有人说的话"}
    write_catalogue(folder / "zz_zh_CN.ts", "zh_CN", more)
    assert faults(folder) == [
        f"zz_zh_CN.ts: {source!r} stands in core_zh_CN.ts already",
        "zz_zh_CN.ts: nothing says 'A text nothing says' any more",
    ]


def test_a_message_that_stands_twice_in_one_catalogue_is_a_fault(tmp_path: Path) -> None:
    folder = tmp_path / "i18n"
    shutil.copytree(RESOURCES / "i18n", folder)
    path = folder / "core_zh_CN.ts"
    body = path.read_text("utf-8")
    begin, end = body.index("  <message>"), body.index("</message>\n") + len("</message>\n")
    path.write_text(body[:end] + body[begin:], encoding="utf-8")
    source = next(iter(read_catalogue(path)))
    assert faults(folder) == [f"core_zh_CN.ts: {source!r} stands in core_zh_CN.ts already"]


def test_what_an_error_says_is_a_text_of_the_program_however_the_error_is_derived() -> None:
    said = sources()
    assert said["{count} things are still missing."].startswith("desk/cases/service.py:")
    assert said["{number} is on hold."].startswith("desk/queue/fold.py:")
    assert "There is no hall here yet. Set one up with: desk seed" in said


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
