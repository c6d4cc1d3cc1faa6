"""Small words that several cards of a window share."""

from __future__ import annotations

from desk.core.text import tr


def minutes(seconds: float) -> str:
    """A wait in words: 9 min, or just taken."""
    whole = int(seconds // 60)
    return tr("{n} min", n=whole) if whole else tr("just now")


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
