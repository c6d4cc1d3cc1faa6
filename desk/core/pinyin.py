"""How Chinese is read aloud: the sounds of a text, of one character, and initials.

The library's list of phrases takes 44 MB and a tenth of a second, for the few words in which a
character is not read as it mostly is. The words of a service hall are given here instead.
"""

from __future__ import annotations

import os
from functools import cache, lru_cache
from typing import Any

_MOSTLY = {"长": "cháng,zhǎng", "还": "huán,hái", "都": "dū,dōu", "给": "jǐ,gěi"}
"""Read first as a hall's words and people's names have it."""
_WORDS = {
    "tiáo": "调解 调整 调节 调剂 调理 调养 协调 失调 空调",
    "zhǎng": "家长 长者 长辈 校长 院长 站长 会长 成长 增长 生长 长大 班长 组长 队长 部长",
    "chóng": "重新 重复 重建 重启 重叠 重读 重修 重组 重阳 重庆",
    "háng": "银行 行业 商行 央行 同行业",
    "jiào": "校验 校准 校对 校正",
    "hái": "还有 还是 还要 还没 还未",
    "mò": "没收 埋没",
    "liǎo": "了结 了解 了断 不了",
    "kuài": "会计",
}
"""The sound of the one character in these words that is mostly read otherwise."""


@cache
def _library() -> Any:
    # Loading even the characters alone takes time, which a face must not spend at start.
    os.environ["PYPINYIN_NO_PHRASES"] = "true"
    import pypinyin

    pypinyin.load_single_dict({ord(sign): sounds for sign, sounds in _MOSTLY.items()})
    plain = pypinyin.Style.TONE
    phrases = {}
    for sound, words in _WORDS.items():
        for word in words.split():
            known = [pypinyin.pinyin(sign, style=plain, heteronym=True)[0] for sign in word]
            phrases[word] = [[sound] if sound in one else [one[0]] for one in known]
    pypinyin.load_phrases_dict(phrases)
    return pypinyin


@lru_cache(4096)
def sounds(text: str) -> tuple[str, ...]:
    """The sound of each character without its tone; what is no Chinese stays together as it is."""
    library = _library()
    return tuple(library.lazy_pinyin(text, style=library.Style.NORMAL))


@lru_cache(4096)
def readings(character: str) -> tuple[str, ...]:
    """Every way one character may be read, the usual one first."""
    library = _library()
    found = library.pinyin(character, style=library.Style.NORMAL, heteronym=True)
    return tuple(dict.fromkeys(found[0]))


@cache
def initials(name: str) -> str:
    """The first letter of each character's pinyin: ``lxw`` for 李晓雯.

    A character without a reading stands for itself, so that it can be typed.
    """
    return "".join(sound[:1].lower() for sign in name for sound in sounds(sign))
