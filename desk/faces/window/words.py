"""Small words that several cards of a window share."""

from __future__ import annotations

from desk.core.text import tr, trn


def minutes(seconds: float, *, short: bool = False) -> str:
    """A wait in words: 9 minutes, where there is little room 9 min, or just taken."""
    whole = int(seconds // 60)
    if not whole:
        return tr("just now")
    return tr("{n} min", n=whole) if short else trn("{n} minute", "{n} minutes", whole)


def mean_words(seconds: float) -> str:
    """How long a visit takes: 7 min 05 s."""
    return tr("{m} min {s} s", m=int(seconds) // 60, s=f"{int(seconds) % 60:02}")


def priority_words(reason: str | None) -> str:
    """Why somebody goes first."""
    return {
        "age": tr("Priority: 65 or older"),
        "disability": tr("Priority: disability"),
        "pregnancy": tr("Priority: pregnancy"),
        "military": tr("Priority: military"),
    }.get(reason or "", "")


def miss_words(calls: int, minutes_: int) -> str:
    """From when on somebody may be marked as missed."""
    return tr("After {calls} calls and {minutes} minutes.", calls=calls, minutes=minutes_)
