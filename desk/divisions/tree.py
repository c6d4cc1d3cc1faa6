"""The tree of divisions, from the statistics bureau's list with civil-affairs codes beside it.

The two systems use the same digits for different streets (420502004 is 西坝 in one and 窑湾 in the
other), so a code is always asked for by its system and never carried over.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from desk.core.errors import AdminError
from desk.core.paths import RESOURCES

URBAN_DISTRICTS = ("西陵区", "伍家岗区", "点军区", "猇亭区", "夷陵区")
LEVELS = ("province", "city", "county", "street", "community")
_ENDINGS = (
    (re.compile("社区(居民委员会|居委会|居民委会)$"), "社区"),
    (re.compile("(村民委员会|村委会)$"), "村"),
    (re.compile("(居民委员会|居委会)$"), "社区"),
)
_ODD = re.compile("虚拟|林场|生活区|农场|开发区$|园区$|渔场|原种场")


@dataclass(frozen=True)
class Division:
    """A place with its statistics code and, where Civil Affairs has one, its other code."""

    nbs: str
    mca: str | None
    name: str
    short: str
    level: str
    parent: str

    @property
    def odd(self) -> bool:
        """Whether the list carries it for statistics only and nobody lives under that name."""
        return bool(_ODD.search(self.name))


def short_name(name: str, parent: str = "") -> str:
    """``桃花岭社区居民委员会`` → ``桃花岭社区``; ``黄金卡村委会`` → ``黄金卡村``.

    A name that repeats its parent's loses that: ``当阳市玉阳街道`` in ``当阳市`` → ``玉阳街道``.
    """
    name = name.removeprefix(parent) or name
    for pattern, ending in _ENDINGS:
        found = pattern.search(name)
        if found:
            stem = name[: found.start()]
            return stem if stem.endswith(ending) else stem + ending
    return name


class Divisions:
    """The whole tree in memory; 1,778 places load in a few milliseconds."""

    def __init__(self, places: Iterable[Division]) -> None:
        self._by_nbs = {place.nbs: place for place in places}
        self._children: dict[str, list[Division]] = {}
        for place in self._by_nbs.values():
            self._children.setdefault(place.parent, []).append(place)

    @classmethod
    def load(cls, path: Path = RESOURCES / "data" / "divisions.csv") -> Divisions:
        """Read the list that comes with the program.

        :raises AdminError: naming a line whose level or parent is unknown.
        """
        places: list[Division] = []
        known = {"": ""}
        with path.open(encoding="utf-8", newline="") as file:
            for number, row in enumerate(csv.DictReader(file), 2):
                if row["level"] not in LEVELS or row["parent"] not in known:
                    raise AdminError(
                        "The list of divisions {path} has a fault in line {line}.",
                        path=str(path),
                        line=number,
                    )
                name = known[row["nbs"]] = row["name"]
                short = short_name(name, known[row["parent"]])
                places.append(
                    Division(
                        row["nbs"], row["mca"] or None, name, short, row["level"], row["parent"]
                    )
                )
        return cls(places)

    @cached_property
    def _by_mca(self) -> dict[str, Division]:
        return {place.mca: place for place in self._by_nbs.values() if place.mca}

    def __len__(self) -> int:
        return len(self._by_nbs)

    def by_nbs(self, code: str) -> Division | None:
        """The place with a statistics code (12 digits)."""
        return self._by_nbs.get(code)

    def by_mca(self, code: str) -> Division | None:
        """The place with a civil-affairs code (6 or 9 digits)."""
        return self._by_mca.get(code)

    def children(self, nbs: str) -> list[Division]:
        """The places directly below one, in the order of the list."""
        return list(self._children.get(nbs, ()))

    def path(self, nbs: str) -> list[Division]:
        """From the province down to the place itself; empty for an unknown code."""
        found: list[Division] = []
        place = self._by_nbs.get(nbs)
        while place is not None:
            found.insert(0, place)
            place = self._by_nbs.get(place.parent)
        return found

    def full_name(self, nbs: str) -> str:
        """The name from the city down: 宜昌市西陵区云集街道白龙井社区."""
        return "".join(p.short for p in self.path(nbs) if p.level != "province")

    def find(self, text: str) -> list[Division]:
        """Every place of that name, long or short; two 东湖社区 are two answers."""
        wanted = text.strip()
        return [p for p in self._by_nbs.values() if wanted in (p.name, p.short)]

    def urban(self) -> list[Division]:
        """The five urban districts of the reform."""
        return [
            p for p in self._by_nbs.values() if p.level == "county" and p.name in URBAN_DISTRICTS
        ]

    def below(self, nbs: str, level: str) -> list[Division]:
        """All places of one level below a place."""
        found: list[Division] = []
        for child in self.children(nbs):
            found += [child] if child.level == level else self.below(child.nbs, level)
        return found
