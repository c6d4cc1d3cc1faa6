"""What is written at the kiosk: letters, the words they may become, and which keys are shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from desk.core.text import language
from desk.faces.kiosk.shell import Taps

LONGEST = 24


class Composer(Protocol):
    """Turns letters into Chinese words; learns nothing of what is written."""

    @property
    def preedit(self) -> str: ...

    def words(self, start: int, count: int) -> tuple[str, ...]: ...

    def letter(self, letter: str) -> bool: ...

    def erase(self) -> bool: ...

    def choose(self, place: int) -> str: ...

    def clear(self) -> None: ...


class PlainLetters:
    """Where there is no input method: letters stay letters, by which guides are found as well."""

    preedit = ""

    def words(self, start: int, count: int) -> tuple[str, ...]:
        """No words."""
        return ()

    def letter(self, letter: str) -> bool:
        """Never taken."""
        return False

    def erase(self) -> bool:
        """Nothing to erase."""
        return False

    def choose(self, place: int) -> str:
        """Nothing to choose."""
        return ""

    def clear(self) -> None:
        """Nothing to forget."""


@dataclass
class Writing:
    """One text being written, with the state of its keyboard."""

    composer: Composer = field(default_factory=PlainLetters)
    text: str = ""
    mode: str = "zh"
    """``zh`` pinyin, ``en`` letters, ``123`` digits and signs."""
    start: int = 0
    """The first of the words offered that is shown."""
    folded: bool = False

    def begin(self) -> None:
        """A new text, in the language of the page."""
        self.composer.clear()
        self.text, self.start, self.folded = "", 0, False
        self.mode = "en" if language() == "en" else "zh"

    def wipe(self) -> None:
        """Forget what was written."""
        self.composer.clear()
        self.text, self.start = "", 0

    @property
    def whole(self) -> str:
        """The text with the letters that are not yet words."""
        return self.text + self.composer.preedit.replace(" ", "").replace("'", "")

    def taps(self) -> Taps:
        """What the keys do."""
        return {
            "key": self._key,
            "erase": lambda _: self._erase(),
            "clear": lambda _: self.wipe(),
            "word": lambda place: self._word(int(place)),
            "words": self._page,
            "mode": self._mode,
            "fold": lambda _: self._fold(True),
            "unfold": lambda _: self._fold(False),
        }

    def _key(self, sign: str) -> None:
        self.start = 0
        if self.mode == "zh" and (sign.isalpha() or sign == "'"):
            if len(self.whole) < LONGEST and self.composer.letter(sign):
                return
            if sign == "'":
                return
        elif self.composer.preedit:
            # A sign after letters takes the first word for them, as every input method does.
            self._word(0)
            if sign == " ":
                return
        if len(self.whole) < LONGEST:
            self.text += sign

    def _erase(self) -> None:
        self.start = 0
        if not self.composer.erase():
            self.text = self.text[:-1]

    def _word(self, place: int) -> None:
        self.start = 0
        self.text = (self.text + self.composer.choose(place))[:LONGEST]

    def _page(self, start: str) -> None:
        self.start = int(start)

    def _mode(self, mode: str) -> None:
        if self.composer.preedit:
            self._word(0)
        self.mode = mode

    def _fold(self, folded: bool) -> None:
        self.folded = folded
