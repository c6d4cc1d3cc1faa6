"""The page of the help about every setting of a hall, made of what the program itself knows."""

from __future__ import annotations

from desk.core.text import language, set_language, tr
from desk.hall.known_settings import GROUPS, KNOWN, Known
from desk.hall.setting_effects import EFFECTS

_HEAD = """# 大厅自己能定的数

给站长看。在站长机“设置”一页：↑ ↓ 选一项，/ 按字找，Enter 改，Del 恢复默认，B 让下面各大厅一起用
（他们自己定了的除外）。
改了当场生效，本厅每台设备都跟着变，不用重启；谁改的、什么时候改的，都有记录。
近的管远的：本厅定的优先，其次社区、街道、区、市定的，都没定就用默认的。

本页由 `desk texts help` 按程序里的设置生成。
"""


def page() -> str:
    """The whole page, in simplified Chinese."""
    before = language()
    set_language("zh_CN")
    try:
        return "\n".join([_HEAD, *(_group(group, words) for group, words in GROUPS.items())])
    finally:
        set_language(before)


def _group(group: str, words: str) -> str:
    lines = [f"## {tr(words)}", "", "| 设置 | 默认 | 可以定 | 管什么 |", "|---|---|---|---|"]
    lines += [_line(known) for known in KNOWN.values() if known.group == group]
    return "\n".join([*lines, ""])


def _line(known: Known) -> str:
    value, allowed = str(known.default), "00:00–23:59"
    if isinstance(known.default, int):
        value, allowed = f"{value} {tr(known.unit)}", f"{known.low}–{known.high}"
    does = tr(EFFECTS[known.name])
    source = f"（{tr(known.source)}）" if known.source else ""
    return f"| {tr(known.words)} | {value} | {allowed} | {does}{source} |"
