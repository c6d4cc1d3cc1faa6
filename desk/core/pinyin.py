"""Initials of names, for choosing a person by two letters."""

from __future__ import annotations

from functools import cache


@cache
def initials(name: str) -> str:
    """The first letter of each character's pinyin: ``lxw`` for 李晓雯.

    A character without a reading stands for itself, so that it can be typed.
    """
    # Loading the dictionary takes a fifth of a second, which a face must not spend at start.
    from pypinyin import Style, lazy_pinyin

    return "".join(sound[:1].lower() for sound in lazy_pinyin(list(name), style=Style.NORMAL))
