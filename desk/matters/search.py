"""Finding a matter by what people type: characters, pinyin, initials, or its former name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from desk.matters.catalogue import Matter


@dataclass(frozen=True)
class Hit:
    """A matter found; ``old_name`` is set when it was found by a name it no longer has."""

    matter: Matter
    old_name: str | None


@dataclass(frozen=True)
class _Name:
    matter: Matter
    text: str
    old: bool

    @cached_property
    def syllables(self) -> tuple[str, ...]:
        from pypinyin import Style, lazy_pinyin

        return tuple(s.lower() for s in lazy_pinyin(self.text, style=Style.NORMAL))

    @cached_property
    def initials(self) -> str:
        return "".join(s[0] for s in self.syllables if s and s[0].isalnum())

    @cached_property
    def pinyin(self) -> str:
        return "".join(self.syllables)


class Search:
    """An index over a catalogue; made once, asked at every key."""

    def __init__(self, matters: Iterable[Matter]) -> None:
        self._matters = tuple(matters)
        self._place = {matter.code: n for n, matter in enumerate(self._matters)}
        self._names = [_Name(m, text, old) for m in self._matters for text, old in _texts(m)]

    def warm(self) -> None:
        """Work out the pinyin of all names ahead of the first search."""
        for name in self._names:
            _ = name.initials, name.pinyin

    def find(
        self, text: str, usage: Mapping[str, int] | None = None, limit: int = 8
    ) -> list[Hit]:
        """The best matches first: how well the text fits, then how often this window uses them."""
        wanted = "".join(text.split()).lower()
        if not wanted:
            return []
        used = usage or {}
        best: dict[str, tuple[tuple[int, int, int, int, int], Hit]] = {}
        for name in self._names:
            fit = _fit(name, wanted)
            if fit is None:
                continue
            code = name.matter.code
            rank = (fit // 10, -used.get(code, 0), fit, int(name.old), self._place[code])
            hit = Hit(name.matter, name.text if name.old else None)
            if code not in best or rank < best[code][0]:
                best[code] = (rank, hit)
        return [hit for _, hit in sorted(best.values(), key=lambda pair: pair[0])][:limit]


def _texts(matter: Matter) -> Iterator[tuple[str, bool]]:
    yield matter.name, False
    if matter.short != matter.name:
        yield matter.short, False
    if matter.name_en:
        yield matter.name_en, False
    for former in matter.former_names:
        yield former, True


def _fit(name: _Name, wanted: str) -> int | None:
    """Smaller is better; tens tell the kind of match, so that use decides within a kind."""
    text = name.text.lower()
    if not wanted.isascii():
        if text.startswith(wanted):
            return 0
        if wanted in text:
            return 1
        return 20 if _scattered(wanted, text) else None
    if text.isascii():
        return 11 if wanted in text else None
    if name.initials.startswith(wanted):
        return 0
    if name.pinyin.startswith(wanted):
        return 1
    if wanted in name.initials:
        return 10
    if wanted in name.pinyin and _at_syllable(name.syllables, wanted):
        return 12
    if _scattered(wanted, name.initials):
        return 14
    return None


def _scattered(wanted: str, text: str) -> bool:
    """Whether the characters stand in the text in this order, not necessarily side by side."""
    rest = iter(text)
    return all(character in rest for character in wanted)


def _at_syllable(syllables: tuple[str, ...], wanted: str) -> bool:
    return any("".join(syllables[n:]).startswith(wanted) for n in range(len(syllables)))
