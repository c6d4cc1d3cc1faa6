"""Checking what is typed into a field, by the field's type; the sentence says how to mend it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation

from desk.core.errors import UserError
from desk.core.idcard import check_id
from desk.core.names import check_printable
from desk.core.text import mark
from desk.matters.catalogue import Field

CARD_DIGITS = (16, 19)
"""How long the numbers of bank cards in China are: credit cards 16, debit cards up to 19."""
_MISFIT = mark("The card's own check digit does not fit. Read it once more.")


def clean(field: Field, value: str, today: date) -> str:
    """The value as it is stored: spaces out, a date as 2026-11-23, money with two places.

    :raises UserError: what is wrong and how to mend it.
    """
    text = " ".join(value.split())
    if not text:
        return ""
    check = _CHECKS.get(field.type)
    return check(field, text, today) if check else text


def _choice(field: Field, text: str, today: date) -> str:
    if text not in field.choices:
        raise UserError("Choose one of the answers shown.")
    return text


def _phone(field: Field, text: str, today: date) -> str:
    digits = text.replace(" ", "").replace("-", "")
    if not digits.isascii() or not digits.isdigit():
        raise UserError("A telephone number has only digits.")
    if digits.startswith("1") and len(digits) != 11:
        raise UserError("A mobile number has 11 digits, this one has {count}.", count=len(digits))
    if not 7 <= len(digits) <= 12:
        raise UserError("A telephone number with its area code has 7 to 12 digits.")
    return digits


def _bank_card(field: Field, text: str, today: date) -> str:
    digits = text.replace(" ", "")
    if not digits.isascii() or not digits.isdigit():
        raise UserError("A card number has only digits.")
    least, most = field.minimum or CARD_DIGITS[0], field.maximum or CARD_DIGITS[1]
    if len(digits) < least:
        raise UserError(
            "{count} digits are missing (a card has {least} to {most}).",
            count=least - len(digits),
            least=least,
            most=most,
        )
    if len(digits) > most:
        raise UserError(
            "{count} digits too many (a card has {least} to {most}).",
            count=len(digits) - most,
            least=least,
            most=most,
        )
    return digits


def _id_number(field: Field, text: str, today: date) -> str:
    return check_id(text, today).number


def _date(field: Field, text: str, today: date) -> str:
    digits = text.replace("/", "-").replace(".", "-")
    if len(digits) == 8 and digits.isdigit():
        digits = f"{digits[:4]}-{digits[4:6]}-{digits[6:]}"
    try:
        year, month, day = (int(part) for part in digits.split("-"))
        return date(year, month, day).isoformat()
    except ValueError:
        raise UserError("{text} is not a date. Write it as 20261123.", text=text) from None


def _money(field: Field, text: str, today: date) -> str:
    try:
        amount = Decimal(text.replace(",", "").removesuffix("元").strip())
    except InvalidOperation:
        raise UserError("Write an amount in yuan, for instance 1240.") from None
    if not amount.is_finite() or amount < 0 or amount != round(amount, 2):
        raise UserError("Write an amount in yuan, for instance 1240.")
    if field.maximum and amount > field.maximum:
        raise UserError("At most {maximum} yuan. One digit too many?", maximum=field.maximum)
    return f"{amount:.2f}".removesuffix(".00")


def _number(field: Field, text: str, today: date) -> str:
    if not (text.isascii() and text.isdigit()):
        raise UserError("Write a whole number.")
    number = int(text)
    if field.maximum and not field.minimum <= number <= field.maximum:
        raise UserError(
            "A number from {minimum} to {maximum}.", minimum=field.minimum, maximum=field.maximum
        )
    return str(number)


def _text(field: Field, text: str, today: date) -> str:
    longest = field.maximum or 120
    if len(text) > longest:
        raise UserError("At most {maximum} characters.", maximum=longest)
    check_printable(text)
    return text


_CHECKS = {
    "choice": _choice,
    "phone": _phone,
    "bankcard": _bank_card,
    "idnumber": _id_number,
    "date": _date,
    "money": _money,
    "number": _number,
    "text": _text,
    "address": _text,
}


def caution(field: Field, value: str) -> str:
    """What should be looked at once more but holds nobody up, as a sentence; or an empty text.

    Old passbooks numbered like cards have no check digit, so a misfit must not stop the visit.
    """
    digits = value.replace(" ", "")
    if field.type != "bankcard" or not digits.isascii() or not digits.isdigit():
        return ""
    least, most = field.minimum or CARD_DIGITS[0], field.maximum or CARD_DIGITS[1]
    return "" if not least <= len(digits) <= most or luhn_fits(digits) else _MISFIT


def luhn_fits(digits: str) -> bool:
    """Whether a card number's own check digit fits (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        n = int(digit) * (2 if place % 2 else 1)
        total += n - 9 if n > 9 else n
    return total % 10 == 0
