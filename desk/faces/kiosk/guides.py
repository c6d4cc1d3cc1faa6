"""Guides: found by what is written, turned over, opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from desk.faces.kiosk.shell import Shell, Taps
from desk.faces.kiosk.typing import Writing
from desk.matters.catalogue import Matter
from desk.matters.search import Hit

MOST = 30


@dataclass
class Guides:
    """The list of guides and the one that is open."""

    shell: Shell
    writing: Writing = field(default_factory=Writing)
    page: int = 0
    matter: Matter | None = None
    full_text: bool = False

    def taps(self) -> Taps:
        """What the buttons do."""
        return {
            "guide": lambda _: self._begin(),
            "matter": self.open,
            "law": lambda _: self._law(),
            **{kind: self._written(act) for kind, act in self.writing.taps().items()},
        }

    def _written(self, act: Callable[[str], object]) -> Callable[[str], object]:
        def key(rest: str) -> None:
            act(rest)
            self.page = 0

        return key

    def wipe(self) -> None:
        """The next person sees nothing of this one."""
        self.writing.wipe()
        self.page, self.matter, self.full_text = 0, None, False

    def _begin(self) -> None:
        self.writing.begin()
        # Over the keyboard only one guide would be within reach of a wheelchair.
        self.writing.folded = self.shell.low and not self.shell.landscape
        self.page = 0
        self.shell.go("guide")

    def open(self, code: str) -> None:
        """One guide."""
        self.matter = self.shell.desk.catalogue.get(code)
        self.full_text = False
        self.shell.go("detail")

    def _law(self) -> None:
        self.full_text = not self.full_text

    def hits(self) -> list[Hit]:
        """The guides that fit what was written; without it the commonest first."""
        written = self.writing.whole
        if written:
            return self.shell.desk.search.find(written, limit=MOST)
        common = sorted(self.shell.desk.catalogue.matters, key=lambda m: -m.common)
        return [Hit(matter, None) for matter in common]

    def turn(self, step: int, size: int) -> None:
        """Another page of the list."""
        last = max(0, -(-len(self.hits()) // size) - 1)
        self.page = max(0, min(last, self.page + step))
