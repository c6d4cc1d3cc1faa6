"""How Chinese is read aloud, with the words of a hall instead of a whole list of phrases."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from desk.core.pinyin import initials, readings, sounds
from desk.matters import Catalogue

_OURS = """
import json, sys
from desk.core.pinyin import sounds
texts = json.load(sys.stdin)
print(json.dumps([sounds(text) for text in texts]))
"""
_WHOLE = """
import json, sys
from pypinyin import Style, lazy_pinyin
texts = json.load(sys.stdin)
print(json.dumps([lazy_pinyin(text, style=Style.NORMAL) for text in texts]))
"""


def read_by(script: str, texts: list[str]) -> list[list[str]]:
    """In a process of its own: the library loads its phrases once, or never."""
    env = {name: value for name, value in os.environ.items() if "PYPINYIN" not in name}
    out = subprocess.run(
        [sys.executable, "-c", script], input=json.dumps(texts), capture_output=True, text=True,
        env=env, check=True,
    )  # fmt: skip
    found: list[list[str]] = json.loads(out.stdout)
    return found


def test_every_name_in_the_catalogue_is_read_as_by_the_whole_dictionary_of_phrases() -> None:
    catalogue = Catalogue.load()
    texts = [name for m in catalogue.matters for name in (m.name, *m.former_names)]
    assert len(texts) >= 83
    assert read_by(_OURS, texts) == read_by(_WHOLE, texts)


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        ("人民调解", "ren min tiao jie"),
        ("调查", "diao cha"),
        ("长期护理", "chang qi hu li"),
        ("家长", "jia zhang"),
        ("银行卡", "yin hang ka"),
        ("重新办理", "chong xin ban li"),
        ("重大疾病", "zhong da ji bing"),
        ("退还", "tui huan"),
        ("首都", "shou du"),
        ("给付", "ji fu"),
        ("会计", "kuai ji"),
        ("李长春", "li chang chun"),
    ],
)
def test_a_character_is_read_as_its_word_has_it(text: str, sound: str) -> None:
    assert read_by(_OURS, [text]) == [sound.split()]


def test_what_is_no_chinese_stays_as_it_is() -> None:
    assert sounds("DNA鉴定") == ("DNA", "jian", "ding")
    assert initials("李A雯") == "law"


def test_a_surname_with_two_readings_has_both() -> None:
    assert {"ceng", "zeng"} <= set(readings("曾"))
    assert {"dan", "shan"} <= set(readings("单"))


def test_a_window_that_reads_chinese_does_not_hold_the_whole_dictionary() -> None:
    script = "from desk.core.pinyin import sounds; sounds('调解'); import sys; " + (
        "print(len(sys.modules['pypinyin.constants'].PHRASES_DICT))"
    )
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert int(out.stdout) < 500
