"""Finding a matter by what people type: characters, pinyin, initials, or its former name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from desk.core.pinyin import sounds
from desk.matters.catalogue import Matter

_WHOLE, _START, _INSIDE, _SCATTERED = range(4)
"""How well a text fits a name, best first."""


@dataclass(frozen=True)
class Hit:
    """A matter found; ``old_name`` is set when it was found by a name it no longer has."""

    matter: Matter
    old_name: str | None
    loose: bool = False
    """Whether the letters are all there but with others between them."""


@dataclass(frozen=True)
class _Name:
    matter: Matter
    text: str
    old: bool

    @property
    def syllables(self) -> tuple[tuple[str, str], ...]:
        """Each character with its pinyin; letters and digits stand for themselves."""
        return _syllables(self.text)

    def fit(self, wanted: str) -> int | None:
        """How the typed text fits this name, or ``None``."""
        if self.text.isascii():
            return _fit_english(self.text.lower(), wanted)
        for start in range(len(self.syllables)):
            end = self._run(wanted, start)
            if end is not None:
                whole = start == 0 and end == len(self.syllables)
                return _WHOLE if whole else _START if start == 0 else _INSIDE
        letters = iter(self.syllables)
        if all(any(sign in (char, sound[0]) for char, sound in letters) for sign in wanted):
            return _SCATTERED
        return None

    def _run(self, wanted: str, place: int) -> int | None:
        """Where the text ends when it is read from here on without a gap: each character by
        itself, by its initial, or by more of its pinyin."""
        if not wanted:
            return place
        if place == len(self.syllables):
            return None
        char, sound = self.syllables[place]
        if wanted[0] == char:
            return self._run(wanted[1:], place + 1)
        for length in range(len(sound), 0, -1):
            if wanted.startswith(sound[:length]):
                end = self._run(wanted[length:], place + 1)
                if end is not None:
                    return end
        return None


@cache
def _syllables(text: str) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    rest = text.lower()
    for sound in sounds(rest):
        if rest.startswith(sound):
            found += [(character, character) for character in sound if character.isalnum()]
            rest = rest[len(sound) :]
        else:
            found.append((rest[0], sound))
            rest = rest[1:]
    return tuple(found)


class Search:
    """An index over a catalogue; made once, asked at every key."""

    def __init__(self, matters: Iterable[Matter]) -> None:
        self._matters = tuple(matters)
        self._place = {matter.code: n for n, matter in enumerate(self._matters)}
        self._names = [_Name(m, text, old) for m in self._matters for text, old in _texts(m)]

    def warm(self) -> None:
        """Work out the pinyin of all names ahead of the first search; off the screen's thread."""
        for name in self._names:
            _ = name.syllables

    def find(self, text: str, usage: Mapping[str, int] | None = None, limit: int = 8) -> list[Hit]:
        """The best matches first: a whole name, then how well the text fits, and within one kind
        of fit what is called so today before what was once, then how often this window uses a
        matter, then how everyday it is anywhere."""
        wanted = "".join(sign for sign in text.lower() if sign.isalnum())
        if not wanted:
            return []
        used = usage or {}
        best: dict[str, tuple[tuple[int, int, int, int, int], Hit]] = {}
        for name in self._names:
            fit = name.fit(wanted)
            if fit is None:
                continue
            matter = name.matter
            place = self._place[matter.code]
            rank = (fit, int(name.old), -used.get(matter.code, 0), -matter.common, place)
            if matter.code not in best or rank < best[matter.code][0]:
                best[matter.code] = (
                    rank,
                    Hit(matter, name.text if name.old else None, fit == _SCATTERED),
                )
        return [hit for _, hit in sorted(best.values(), key=lambda pair: pair[0])][:limit]


def _texts(matter: Matter) -> Iterator[tuple[str, bool]]:
    for text in dict.fromkeys((matter.name, matter.short, matter.official, matter.name_en)):
        yield text, False
    for former in matter.former_names:
        yield former, True


def _fit_english(name: str, wanted: str) -> int | None:
    letters = "".join(sign for sign in name if sign.isalnum())
    if letters.startswith(wanted):
        return _WHOLE if letters == wanted else _START
    words = name.replace("-", " ").replace("'", "").split()
    return _INSIDE if any(word.startswith(wanted) for word in words) else None
