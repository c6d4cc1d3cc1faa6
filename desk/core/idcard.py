"""Resident identity numbers after GB 11643: check digit, a real date, a plausible area.

The area code is the place of first registration and may no longer exist, so it is never tied to a
birth year; only its leading digit pair is checked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desk.core.errors import UserError

# Provinces, the three special areas' residence permits (81 to 83) and the foreign permanent
# resident card of 2023, which starts with 9.
_AREAS = frozenset(
    (
        "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 "
        "64 65 71 81 82 83 90 91 92 93 94 95 96 97 98 99"
    ).split()
)


@dataclass(frozen=True)
class Identity:
    """What an identity number says of its holder; ``sex`` is ``"m"`` or ``"f"``."""

    number: str
    birth: date
    sex: str
    area: str


def check_digit(first17: str) -> str:
    """The 18th character after ISO 7064 MOD 11-2."""
    from stdnum.iso7064 import mod_11_2

    return str(mod_11_2.calc_check_digit(first17))


def check_id(number: str, today: date | None = None) -> Identity:
    """Read an identity number.

    :raises UserError: the sentence says which part is wrong and how to go on.
    """
    # Late, since the package brings the whole network library along and a face starts without it.
    from stdnum import exceptions
    from stdnum.iso7064 import mod_11_2

    clean = "".join(number.split()).upper()
    if len(clean) != 18:
        raise UserError(
            "An identity number has 18 characters, this one has {count}.", count=len(clean)
        )
    if not (clean[:17].isascii() and clean[:17].isdigit()):
        raise UserError("The first 17 characters of an identity number are digits.")
    try:
        mod_11_2.validate(clean)
    except exceptions.ValidationError:
        raise UserError(
            "The identity number's check digit is wrong. Read the number again."
        ) from None
    if clean[:2] not in _AREAS:
        raise UserError("An identity number cannot begin with {area}.", area=clean[:2])
    try:
        birth = date(int(clean[6:10]), int(clean[10:12]), int(clean[12:14]))
    except ValueError:
        raise UserError("The identity number holds a birth date that does not exist.") from None
    if birth.year < 1850 or (today is not None and birth > today):
        raise UserError("The identity number's birth date lies in the future or too far back.")
    return Identity(clean, birth, "m" if int(clean[16]) % 2 else "f", clean[:6])


def check_foreign(number: str) -> str:
    """The number of a foreigner's card of 2017: the country's three letters and twelve digits.

    :raises UserError: when it is made in another way.
    """
    clean = "".join(number.split()).upper()
    letters, digits = clean[:3], clean[3:]
    if not (letters.isascii() and letters.isalpha() and len(digits) == 12 and digits.isdecimal()):
        raise UserError(
            "The number of a foreigner's card has three letters and twelve digits. Read it again."
        )
    return clean


def age_on(birth: date, day: date) -> int:
    """Completed years of life on a day."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))
