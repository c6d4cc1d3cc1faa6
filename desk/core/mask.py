"""Masking of personal data wherever it is shown, by code point and never by UTF-16 unit.

No statute fixes a mask; these are the customary ones of public-service counters.
"""

from __future__ import annotations

import re

_PLACES = ("社区", "街道", "村", "镇", "乡")
_DISTRICT = re.compile(
    r"(?:.{2,6}?(?:省|自治区))?(?:.{2,8}?(?:市|州))?(?:.{1,6}?(?:(?<!小)区|县|市))?"
)
"""Province, city and district at the beginning of an address."""


def mask_name(name: str) -> str:
    """``王秀梅`` → ``王*梅``, ``王梅`` → ``王*``; a single character stays. Of a name in Latin
    letters the first of each word: ``ANDERSSON, ASTRID`` → ``A*** A***``."""
    name = name.strip()
    if name[:1].isascii() and name[:1].isalpha() and len(name) > 1:
        return " ".join(f"{word[0]}***" for word in name.replace(",", " ").split())
    if len(name) <= 1:
        return name
    if len(name) == 2:
        return name[0] + "*"
    return name[0] + "*" * (len(name) - 2) + name[-1]


def mask_id(number: str) -> str:
    """Keep six and four: ``420502********0047``; a short number keeps one and one."""
    return _keep(number, 6, 4) if len(number) >= 14 else _keep(number, 1, 1)


def mask_phone(number: str) -> str:
    """Keep three and four: ``138****6027``."""
    return _keep(number, 3, 4)


def mask_address(place: str) -> str:
    """Down to the community, village or street office, or to the district where none is named;
    road, house and flat are left out."""
    ends = [place.rfind(word) + len(word) for word in _PLACES if word in place]
    district = _DISTRICT.match(place)
    kept = place[: max(ends)] if ends else district[0] if district else ""
    return kept if len(kept) == len(place) else f"{kept}…"


def mask_card(number: str) -> str:
    """A bank card, four and two: ``6224 **** **** **** 31``."""
    digits = "".join(number.split())
    if len(digits) < 8:
        return _keep(digits, 0, min(2, len(digits)))
    masked = digits[:4] + "*" * (len(digits) - 6) + digits[-2:]
    return " ".join(masked[i : i + 4] for i in range(0, len(masked), 4))


def _keep(text: str, head: int, tail: int) -> str:
    if len(text) <= head + tail:
        return "*" * max(0, len(text) - 1) + text[-1:]
    return text[:head] + "*" * (len(text) - head - tail) + text[len(text) - tail :]
