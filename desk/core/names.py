"""What may stand in a name, and what no paper could print."""

from __future__ import annotations

import unicodedata

from desk.core.errors import UserError

LONGEST = 60
"""Characters of a name; the longest a card holds are those of foreigners (GA 450)."""

_BETWEEN = frozenset(" ·•‧・.,'’-()（），")
"""What stands between the parts of names of every people, and round a remark."""
_PICTURES = ((0x2600, 0x27BF), (0x1F000, 0x1FFFF), (0xE0000, 0xEFFFF), (0xFE00, 0xFE0F))
"""Emoji with their selectors and tags: no font of a receipt has them."""


def check_printable(text: str) -> None:
    """Let pass what a paper can show.

    :raises UserError: for emoji, control and invisible characters.
    """
    for sign in text:
        code = ord(sign)
        if any(low <= code <= high for low, high in _PICTURES):
            raise UserError("“{sign}” cannot be printed. Leave it out.", sign=sign)
        if unicodedata.category(sign) in ("Cc", "Cf", "Cs"):
            raise UserError("An invisible character is in it. Type it anew.")


def check_name(text: str) -> str:
    """A person's name with single spaces. Characters of the private use area pass: cards carry
    rare ones in this way.

    :raises UserError: for a name that is missing, too long, or holds what no name has.
    """
    name = " ".join(text.split())
    if not name:
        raise UserError("The name is missing. Read the card or type it.")
    if len(name) > LONGEST:
        raise UserError("A name has at most {most} characters.", most=LONGEST)
    check_printable(name)
    for sign in name:
        letter = unicodedata.category(sign)[0] in "LM" or unicodedata.category(sign) == "Co"
        if not letter and sign not in _BETWEEN:
            raise UserError("A name has no “{sign}”. Leave it out.", sign=sign)
    return name
