"""The 256 bytes of text on an identity card, in each of its four layouts.

UTF-16LE, padded with spaces. The flag at byte 248, never the length, tells the layouts apart:
a resident's card has none, ``J`` is a residence permit for Hong Kong, Macao and Taiwan, ``I`` and
``Y`` are a foreigner's cards of 2017 and 2023.
"""

from __future__ import annotations

from datetime import date

from desk.core.idcard import check_foreign, check_id
from desk.core.text import mark
from desk.devices.reader import Card
from desk.devices.samframe import GarbledError, ReaderError

LENGTH = 256
_FLAG = (248, 2)
_SEXES = {"1": "m", "2": "f"}
_NATIONS = dict(
    enumerate(
        "汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 "
        "佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 "
        "仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 "
        "保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺".split(),
        1,
    )
) | {97: "其他", 98: "外国血统中国籍人士"}
"""Codes of GB/T 3304."""
LONG_TERM = "长期"


class UnknownLayoutError(ReaderError):
    """A card of a kind this desk cannot read yet."""

    def __init__(self, flag: str) -> None:
        super().__init__(
            mark("This kind of card ({flag}) is not known here. Type name and number with Ctrl N."),
            flag=flag if flag.isprintable() else "?",
        )


def read_text(block: bytes) -> Card:
    """What a card says.

    :raises UnknownLayoutError: for a flag of none of the four layouts.
    :raises GarbledError: for a text no card can hold.
    :raises UserError: for a number that cannot be, in the words of the number's check.
    """
    if len(block) != LENGTH:
        raise GarbledError
    flag = _text(block, *_FLAG)
    layout = {"": _resident, "J": _permit, "I": _foreigner_2017, "Y": _foreigner_2023}.get(flag)
    if layout is None:
        raise UnknownLayoutError(flag)
    card = layout(block)
    if not card.name:
        raise GarbledError
    if card.kind == "foreign":
        check_foreign(card.id_number)
    else:
        check_id(card.id_number)
    return card


def _resident(block: bytes) -> Card:
    return _chinese(block, "resident", nation=_nation(block))


def _permit(block: bytes) -> Card:
    return _chinese(block, "permit", pass_number=_text(block, 220, 18))


def _chinese(block: bytes, kind: str, nation: str = "", pass_number: str = "") -> Card:
    return Card(
        _text(block, 0, 30),
        _sex(block, 30),
        nation,
        _day(block, 36),
        _text(block, 52, 70),
        _text(block, 122, 36),
        kind=kind,
        pass_number=pass_number,
        valid_until=_until(block),
    )


def _foreigner_2017(block: bytes) -> Card:
    latin = _text(block, 0, 120)
    return Card(
        _text(block, 158, 30) or latin,
        _sex(block, 120),
        "",
        _day(block, 220),
        "",
        _text(block, 122, 30),
        kind="foreign",
        latin_name=latin,
        nationality=_text(block, 152, 6),
        valid_until=_until(block),
    )


def _foreigner_2023(block: bytes) -> Card:
    # The name goes on behind the dates when it is longer than its field; a space may be the seam.
    latin = _text(block[52:122] + block[220:242], 0, 92)
    return Card(
        _text(block, 0, 30) or latin,
        _sex(block, 30),
        "",
        _day(block, 36),
        "",
        _text(block, 122, 36),
        kind="foreign2023",
        latin_name=latin,
        nationality=_text(block, 242, 6),
        valid_until=_until(block),
    )


def _text(block: bytes, start: int, length: int) -> str:
    try:
        return block[start : start + length].decode("utf-16-le").rstrip(" \0")
    except UnicodeDecodeError as error:
        raise GarbledError from error


def _sex(block: bytes, start: int) -> str:
    return _SEXES.get(_text(block, start, 2), "")


def _nation(block: bytes) -> str:
    code = _text(block, 32, 4)
    return _NATIONS.get(int(code), "") if code.isascii() and code.isdigit() else ""


def _day(block: bytes, start: int) -> date:
    text = _text(block, start, 16)
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError as error:
        raise GarbledError from error


def _until(block: bytes) -> date | None:
    return None if _text(block, 204, 16) == LONG_TERM else _day(block, 204)
