"""Words for people: English source strings and their catalogues (Qt ``.ts`` files).

Every ``resources/i18n/*_<language>.ts`` is merged; English needs no catalogue. The language belongs
to the process, since a screen, its printer and its voice speak the same one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import cache
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

from desk.core.clock import local
from desk.core.paths import RESOURCES

if TYPE_CHECKING:
    from opencc import OpenCC

LANGUAGES = ("zh_CN", "zh_TW", "en")
_current = "zh_CN"
_MESSAGE = re.compile(r"<source>([^<]*)</source>\s*<translation>([^<]*)</translation>")


def set_language(name: str) -> None:
    """Choose the language of all later texts.

    :raises ValueError: for a language there is no catalogue for.
    """
    global _current
    if name not in LANGUAGES:
        raise ValueError(f"no such language: {name}")
    _current = name


def language() -> str:
    """The language now in use."""
    return _current


def read_messages(path: Path) -> Iterator[tuple[str, str]]:
    """Sources and finished translations of one ``.ts`` file, in the order of the file."""
    # An XML parser took a fiftieth of a face's start; the files are written in one shape, which a
    # test holds against such a parser.
    for source, translation in _MESSAGE.findall(path.read_text("utf-8")):
        if source and translation:
            yield unescape(source), unescape(translation)


def read_catalogue(path: Path) -> dict[str, str]:
    """The translation of every source in one ``.ts`` file."""
    return dict(read_messages(path))


@cache
def catalogue(name: str) -> Mapping[str, str]:
    """All translations into a language."""
    merged: dict[str, str] = {}
    if name != "en":
        for path in sorted((RESOURCES / "i18n").glob(f"*_{name}.ts")):
            merged.update(read_catalogue(path))
    return merged


def tr(source: str, **values: object) -> str:
    """The text in the current language with its values filled in."""
    text = catalogue(_current).get(source, source)
    return text.format(**values) if values else text


def mark(source: str) -> str:
    """Mark a text that is translated later, where it is shown."""
    return source


def trn(one: str, many: str, n: int, **values: object) -> str:
    """A text that counts; only English tells one from many."""
    return tr(one if n == 1 else many, n=n, **values)


@cache
def _converter() -> OpenCC:
    from opencc import OpenCC

    return OpenCC("s2tw")


@cache
def _traditional(chinese: str) -> str:
    return str(_converter().convert(chinese))


def data_text(chinese: str) -> str:
    """Chinese data (a matter's name, a notice) in traditional characters where zh_TW is chosen.

    Its words stay as they are: a name, a law and a place are called the same in either writing.
    """
    return _traditional(chinese) if _current == "zh_TW" and chinese else chinese


_WEEKDAYS = (
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
    ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
)
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def tr_date(day: date, style: str = "short") -> str:
    """A day: ``short`` 11月23日, ``long`` 2026年11月23日, ``weekday`` 11月23日 星期一,
    ``due`` 12月23日 周三."""
    if _current == "en":
        name = _WEEKDAYS[0][day.weekday()]
        plain = f"{_MONTHS[day.month - 1]} {day.day}"
        return {
            "short": plain,
            "long": f"{plain}, {day.year}",
            "weekday": f"{name}, {plain}",
            "due": f"{plain}, {name[:3]}",
        }[style]
    plain = f"{day.month}月{day.day}日"
    weekday = _WEEKDAYS[1][day.weekday()]
    return {
        "short": plain,
        "long": f"{day.year}年{plain}",
        "weekday": f"{plain} {weekday}",
        "due": f"{plain} {tr_weekday(day)}",
    }[style]


def tr_weekday(day: date) -> str:
    """The short name of the weekday: 周三, 週三, Wed."""
    if _current == "en":
        return _WEEKDAYS[0][day.weekday()][:3]
    name = _WEEKDAYS[2][day.weekday()]
    return name.replace("周", "週") if _current == "zh_TW" else name


def tr_time(moment: datetime) -> str:
    """The hall's wall time, ``09:52``."""
    return f"{local(moment):%H:%M}"


def tr_duration(seconds: float) -> str:
    """A stretch of time as a counter, ``04:12`` or ``1:02:05``."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, secs = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{secs:02}" if hours else f"{minutes:02}:{secs:02}"
