"""Which department is meant by what was typed."""

from __future__ import annotations

from collections.abc import Mapping

from desk.core.errors import UserError
from desk.core.pinyin import initials


def meant(typed: str, known: Mapping[str, str]) -> list[str]:
    """The departments that ``typed`` may mean: the one called so, else those whose name holds the
    words or whose pinyin initials hold these letters; ``known`` are their names and how each is
    shown."""
    typed = typed.strip()
    exact = [name for name, shown in known.items() if typed in (name, shown)]
    if exact or not typed:
        return exact
    low = typed.lower()
    return [
        name
        for name, shown in known.items()
        if typed in name or low in shown.lower() or low in initials(name)
    ]


def one_meant(typed: str, known: Mapping[str, str]) -> str:
    """The one department that ``typed`` means.

    :raises UserError: when it means none, which would take a case to a desk where nobody sits, or
        several.
    """
    found = meant(typed, known)
    if not typed.strip():
        raise UserError("Say which department it goes to.")
    if not found:
        raise UserError("There is no department {name}; type a part of its name.", name=typed)
    if len(found) > 1:
        some = "、".join(known[name] for name in found[:4])
        raise UserError("Which of them: {names}? Type more of the name.", names=some)
    return found[0]
